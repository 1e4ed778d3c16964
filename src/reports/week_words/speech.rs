//! What every sentence about an item needs at hand: the day it is said on, the people, the words.
//!
//! Uses: day, doc, lang, model, index.

use crate::day::Day;
use crate::doc::{Inline, Text};
use crate::index::Index;
use crate::lang::numbers::capitalised;
use crate::lang::{Arg, Catalogue, spans};
use crate::model::{ContactKind, PersonId, Source};
use crate::reports::links;
use crate::reports::week::{Item, Kind};

/// Speaks about items; other pages than the week's use it for what both of them state.
#[derive(Clone, Copy)]
pub(in crate::reports) struct Speech<'a> {
    /// The day from which `on Tuesday` and `in March` are meant.
    pub(in crate::reports) as_of: Day,
    pub(in crate::reports) index: &'a Index,
    pub(in crate::reports) lang: &'a Catalogue,
}

impl Speech<'_> {
    /// The sentence of that id, beginning with a large letter.
    pub(in crate::reports) fn sentence(&self, id: &str, values: &[(&'static str, Arg)]) -> Text {
        large_first(self.lang.say(id, values))
    }

    /// What any item says in one line, whatever its kind.
    pub(in crate::reports) fn any(&self, item: &Item) -> Text {
        if let Some(action) = self.action(item) {
            return action.reason;
        }
        match &item.kind {
            Kind::Event { .. } | Kind::Plan { .. } | Kind::Birthday => self.ahead(item),
            Kind::Contact { .. } => self.contact(item),
            Kind::Given(_) | Kind::Received(_) => self.gift(item),
            Kind::InTouch { .. } | Kind::AsksOut { .. } | Kind::ThanksOpen { .. } => self.since(item),
            Kind::LongAgo { .. } => self.long_ago(item),
            Kind::Need(_) => self.need(item),
            _ => self.open(item),
        }
    }

    /// The first person of the item, linked; nothing if nobody is named.
    pub(in crate::reports) fn person(&self, item: &Item) -> Text {
        item.people.first().map_or_else(Text::new, |id| vec![links::person(self.index, *id)])
    }

    /// The first person's name without a link, for a second mention.
    pub(in crate::reports) fn name(&self, id: PersonId) -> String {
        self.index.person(id).name.clone()
    }

    /// All people of the item, linked.
    pub(in crate::reports) fn people(&self, item: &Item) -> Text {
        links::people(self.index, self.lang, &item.people)
    }

    /// The item's source.
    pub(in crate::reports) fn source(&self, item: &Item) -> Text {
        self.source_at(item.source)
    }

    /// A source.
    pub(in crate::reports) fn source_at(&self, source: Option<Source>) -> Text {
        links::source(self.index, self.lang, source)
    }

    /// `on Tuesday`, `on 12 November`; empty without a day.
    pub(in crate::reports) fn on(&self, day: Option<Day>) -> String {
        day.map_or_else(String::new, |day| spans::on(self.lang, day, self.as_of))
    }

    /// `26 October`; empty without a day.
    pub(in crate::reports) fn date(&self, day: Option<Day>) -> String {
        day.map_or_else(String::new, |day| crate::lang::dates::near(self.lang, day, self.as_of))
    }

    /// `March`, `January 2022`.
    pub(in crate::reports) fn month(&self, day: Day) -> String {
        spans::month(self.lang, day, self.as_of)
    }
}

/// The key a sentence chooses its words for a contact by.
pub(in crate::reports) fn contact_key(kind: Option<ContactKind>) -> Arg {
    Arg::Word(kind.map_or("none", ContactKind::as_str).to_owned())
}

/// `some` or `none`, for sentences that leave a part out.
pub(in crate::reports) fn given(is_there: bool) -> Arg {
    Arg::Word(if is_there { "some" } else { "none" }.to_owned())
}

/// Texts one after the other with the same words between them.
pub(in crate::reports) fn joined(parts: Vec<Text>, between: &str) -> Text {
    let mut text = Text::new();
    for part in parts.into_iter().filter(|part| !part.is_empty()) {
        if !text.is_empty() {
            text.push(Inline::words(between));
        }
        text.extend(part);
    }
    text
}

/// The owner's words as part of a sentence: without a full stop of their own.
pub(in crate::reports) fn words(what: &str) -> String {
    let what = what.trim();
    what.strip_suffix('.').filter(|rest| !rest.ends_with('.')).unwrap_or(what).to_owned()
}

/// The text beginning with a large letter.
pub(in crate::reports) fn large_first(mut text: Text) -> Text {
    if let Some(Inline::Words(first)) = text.first_mut() {
        *first = capitalised(first);
    }
    text
}
