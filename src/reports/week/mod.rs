//! The facts of the weekly page: what to do, what lies ahead, what happened, what is open.
//!
//! The door is `report`. Knows which fact belongs into which section and how many of each. Does
//! not know a word of what is said about them; `week_words` does.
//!
//! Uses: day, model, index, metrics.

pub(in crate::reports) mod actions;
mod ask_draft;
mod chronicle;
mod diary;
#[cfg(test)]
pub(crate) mod fortnight;
pub(in crate::reports) mod gift;
mod give_take;
mod introduce;
mod item;
pub(in crate::reports) mod long_ago;
pub(in crate::reports) mod lunch;
pub(in crate::reports) mod people;
pub(in crate::reports) mod reconnect;
#[cfg(test)]
pub(crate) mod sample;
pub(in crate::reports) mod since;
mod still_open;

pub use item::*;
pub(in crate::reports) use reconnect::next_birthday;

use std::cmp::Ordering;

use crate::day::{Day, Week};
use crate::index::Index;
use crate::metrics::Measured;
use crate::model::PersonId;

/// Everything the page of one week states.
#[derive(Clone, Debug, PartialEq)]
pub struct WeekReport {
    /// The week of the page.
    pub week: Week,
    /// The last day that counts: in the running week the day of the newest record, but at least its
    /// Monday; else the week's Sunday.
    pub as_of: Day,
    /// The running week or another.
    pub span: Span,
    /// Why there is nothing to show, if so.
    pub emptiness: Option<Emptiness>,
    /// The week told by `sums` and the chronicle: the one before the running week, else this one.
    pub told: Week,
    /// What happened in it, in figures; private people and meetings are counted.
    pub sums: Sums,
    /// The sections in the order of the page; none of them empty.
    pub sections: Vec<Section>,
    /// How many problems of the notes wait on the problems page.
    pub to_mend: usize,
}

/// Whether the page is about now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// The week of today: things to do, and the week before told.
    Running,
    /// Any other week: told only.
    Past,
}

/// Why a page has nothing to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Emptiness {
    /// Nothing at all is written down; somebody with a note to name in an example, if there is one.
    Vault(Option<PersonId>),
    /// Nothing is written down for this week.
    Week(Option<PersonId>),
    /// The week has not begun.
    Ahead,
}

/// One section of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Which.
    pub id: SectionId,
    /// What it states.
    pub items: Vec<Item>,
    /// How many more there are than are shown.
    pub more: usize,
}

/// The sections in the order of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum SectionId {
    Actions,
    Diary,
    Days,
    GiveAndTake,
    PromisedAndAsked,
    StillOpen,
    Since,
    LongAgo,
}

impl SectionId {
    /// The word used in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Actions => "actions",
            Self::Diary => "diary",
            Self::Days => "days",
            Self::GiveAndTake => "give-and-take",
            Self::PromisedAndAsked => "promised-and-asked",
            Self::StillOpen => "still-open",
            Self::Since => "since",
            Self::LongAgo => "long-ago",
        }
    }
}

/// A week in figures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    /// Contacts other than bare mentions.
    pub conversations: usize,
    /// Those of them that no line tells, since somebody or something in them is private.
    pub private: usize,
    /// People in them.
    pub people: usize,
    /// Those met for the first time.
    pub new: usize,
    /// Shared lunches, and of how many.
    pub lunches: Option<(usize, usize)>,
    /// Shared lunches with somebody no meal was shared with before.
    pub lunches_with_new: usize,
    /// Minutes as noted.
    pub measured: u32,
    /// Minutes assumed where none are noted.
    pub estimated: u32,
    /// The owner's own goal for that week, in minutes.
    pub goal: Option<u32>,
}

/// The facts of `week`, seen from the index's day.
pub fn report(measured: &Measured<'_>, week: Week) -> WeekReport {
    let index = measured.index;
    let span = if week == index.today.week() { Span::Running } else { Span::Past };
    let (told, as_of) = match span {
        Span::Running => (week.plus(-1), index.as_of().max(week.monday())),
        Span::Past => (week, index.today.min(week.sunday())),
    };
    let mut sections = match span {
        Span::Running => running(measured, told),
        Span::Past => {
            vec![
                chronicle::days(index, told),
                give_take::of(index, told),
                give_take::words_given(index, told),
            ]
        }
    };
    sections.retain(|section| !section.items.is_empty());
    let sums = chronicle::sums(index, measured.settings, told);
    let is_bare = sections.is_empty() && sums.conversations == 0;
    let emptiness = if is_bare { emptiness(index, week) } else { None };
    WeekReport { week, as_of, span, emptiness, told, sums, sections, to_mend: 0 }
}

impl WeekReport {
    /// The section of that kind, if it has anything to say.
    pub fn section(&self, id: SectionId) -> Option<&Section> {
        self.sections.iter().find(|section| section.id == id)
    }

    /// The same report with the number of problems that wait on the problems page.
    #[must_use]
    pub fn with_to_mend(mut self, to_mend: usize) -> Self {
        self.to_mend = to_mend;
        self
    }
}

impl Section {
    /// A section of at most `cap` items; the rest is only counted.
    fn capped(id: SectionId, mut items: Vec<Item>, cap: usize) -> Self {
        let more = items.len().saturating_sub(cap);
        items.truncate(cap);
        Self { id, items, more }
    }

    /// A section that shows all it has.
    fn whole(id: SectionId, items: Vec<Item>) -> Self {
        Self { id, items, more: 0 }
    }
}

fn running(measured: &Measured<'_>, told: Week) -> Vec<Section> {
    let (index, settings) = (measured.index, measured.settings);
    let actions = actions::of(measured);
    let diary = diary::of(index);
    let mut give_take = give_take::of(index, told);
    let named: Vec<PersonId> = actions.items.iter().flat_map(|item| item.people.clone()).collect();
    give_take.items.extend(gift::of(measured, &named));
    let still_open = still_open::of(index, &[&actions, &diary]);
    let long_ago = long_ago::of(index, settings, &actions);
    vec![
        actions,
        diary,
        chronicle::days(index, told),
        give_take,
        still_open,
        since::of(index, settings),
        long_ago,
    ]
}

fn emptiness(index: &Index, week: Week) -> Option<Emptiness> {
    let named = index.others().find(|(id, person)| person.note.is_some() && people::is_shown(index, *id));
    let named = named.map(|(id, _)| id);
    match week.cmp(&index.today.week()) {
        Ordering::Less => Some(Emptiness::Week(named)),
        Ordering::Equal => has_no_records(index).then_some(Emptiness::Vault(named)),
        Ordering::Greater => Some(Emptiness::Ahead),
    }
}

fn has_no_records(index: &Index) -> bool {
    index.encounters.is_empty()
        && index.exchanges.is_empty()
        && index.promises.is_empty()
        && index.asks.is_empty()
        && index.plans.is_empty()
        && index.open_points.is_empty()
        && index.introductions.is_empty()
}
