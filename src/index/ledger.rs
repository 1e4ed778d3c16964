//! All records as they are entered, note by note and line by line.
//!
//! Knows the order of the notes and what every record has in common: its people, its words, its
//! source, whether it is private. What a keyword means stands with its family.
//!
//! Uses: day, diagnostic, settings, model.

use super::cast::{ImpliedBy, LineCast, NoteCast, ReadsAs};
use super::events::Events;
use super::introductions::Outcome;
use super::names::Names;
use super::origins::Origin;
use super::people::Folk;
use super::problems::{self, Gathered, Gathering};
use super::secrets::Secrets;
use super::{
    acquaintances, asks, contacts, giving, intentions, introductions, meetings, needs, origins, promises, run,
};
use crate::day::Day;
use crate::diagnostic::Diagnostic;
use crate::model::{
    Acquaintance, Ask, ContactKind, Encounter, Exchange, Form, Introduction, Keyword, Line, Need, Note,
    NoteId, NoteKind, Offer, OpenPoint, PersonId, PlaceOfEvent, Plan, ProfileUpdate, Promise, Source, Thanks,
};
use crate::settings::{DailyLinks, Settings};

/// The records of all notes in the order in which they were read.
#[derive(Default)]
pub(super) struct Ledger {
    pub(super) encounters: Vec<Encounter>,
    pub(super) exchanges: Vec<Exchange>,
    pub(super) promises: Vec<Promise>,
    pub(super) asks: Vec<Ask>,
    pub(super) introductions: Vec<Introduction>,
    pub(super) outcomes: Vec<Outcome>,
    pub(super) needs: Vec<Need>,
    pub(super) offers: Vec<Offer>,
    pub(super) thanks: Vec<Thanks>,
    pub(super) profiles: Vec<ProfileUpdate>,
    pub(super) acquaintances: Vec<Acquaintance>,
    pub(super) origins: Vec<Origin>,
    pub(super) plans: Vec<Plan>,
    pub(super) open_points: Vec<OpenPoint>,
    /// Who was met for the first time, and when.
    pub(super) first_meetings: Vec<(PersonId, Day)>,
    /// Who rests until when.
    pub(super) rests: Vec<(PersonId, Day)>,
    /// Who is linked in the running text of which day.
    pub(super) mentions: Vec<(Day, PersonId, Source)>,
    /// Who is named on a line of a day that is no large gathering itself.
    pub(super) named: Vec<(PersonId, Day)>,
    pub(super) problems: Vec<Diagnostic>,
}

/// One line with its people, on the way into the ledger.
pub(super) struct Fact<'a> {
    pub(super) line: &'a Line,
    pub(super) note: &'a Note,
    /// The people of the line, sorted, never the owner.
    pub(super) people: Vec<PersonId>,
    /// Those it names, in its order.
    pub(super) named: Vec<PersonId>,
    /// Those it means besides.
    pub(super) implied: Vec<PersonId>,
    pub(super) implied_by: ImpliedBy,
    /// The words behind the people.
    pub(super) what: &'a str,
    /// Where in the text of the line they begin.
    pub(super) what_start: usize,
    /// The day of the line.
    pub(super) day: Option<Day>,
    pub(super) event: Option<PlaceOfEvent>,
    /// The kind of contact the line stands in.
    pub(super) occasion: Option<ContactKind>,
    pub(super) source: Source,
    pub(super) private: bool,
    pub(super) unclear: bool,
    /// The meeting or plan the note itself is, if the line can refine it.
    pub(super) home: Home,
}

/// What the note of a line has entered for itself.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Home {
    /// Nothing that a line could refine.
    #[default]
    Nothing,
    /// The meeting, by its place among the encounters.
    Meeting(usize),
    /// The meeting to come, by its place among the plans.
    Plan(usize),
}

/// Everything that decides what the lines mean.
pub(super) struct Scene<'a> {
    pub(super) names: &'a Names<'a>,
    pub(super) folk: &'a Folk,
    pub(super) secrets: &'a Secrets,
    pub(super) events: &'a Events,
    pub(super) settings: &'a Settings,
    pub(super) today: Day,
}

/// A note on the way into the ledger.
pub(super) struct Leaf<'a> {
    pub(super) id: NoteId,
    pub(super) note: &'a Note,
    pub(super) cast: &'a NoteCast,
}

/// Enters the records of all notes. Each cast is given up as soon as its note is entered: what the
/// records need and what the casts hold need not stand in memory at once.
pub(super) fn read(scene: &Scene<'_>, casts: Vec<NoteCast>) -> Ledger {
    let mut ledger = Ledger::default();
    let mut unknown = Gathering::new(Gathered::Unknown);
    let mut one_colon = Gathering::new(Gathered::OneColon);
    for ((id, note), cast) in scene.names.all().zip(casts) {
        let leaf = Leaf { id, note, cast: &cast };
        let home = ledger.enter_note(scene, &leaf);
        let lines = note.lines.iter().zip(&cast.lines);
        for (line, line_cast) in lines.filter(|(_, cast)| cast.reads_as == ReadsAs::Record) {
            if line.form == Form::OneColon {
                let keyword = line.keyword.as_str();
                one_colon.add(keyword, keyword, &note.path, line.place);
            }
            let fact = fact(scene, &leaf, line, line_cast, home);
            let nobody = line_cast.people().is_empty() && !line_cast.unclear && is_silent(&fact);
            if let Some(name) = nobody.then(|| run::like_a_name(&line.text)).flatten() {
                unknown.add(name, name, &note.path, line.text_place);
            }
            ledger.enter(scene, &fact, line_cast);
        }
        meetings::name_after_file(&mut ledger, &leaf, home);
    }
    unknown.tell(&mut ledger.problems);
    one_colon.tell(&mut ledger.problems);
    ledger
}

fn fact<'a>(
    scene: &Scene<'_>,
    leaf: &Leaf<'a>,
    line: &'a Line,
    line_cast: &LineCast,
    home: Home,
) -> Fact<'a> {
    let named = scene.folk.ids(leaf.cast, &line_cast.named);
    let implied = scene.folk.ids(leaf.cast, &line_cast.implied);
    let mut people = if named.is_empty() { implied.clone() } else { named.clone() };
    people.sort_unstable();
    let event = line_cast.event.or(leaf.cast.event).and_then(|note| scene.events.of_note(note));
    let words = run::words_behind(&line.text, line_cast.end);
    let on_page = || event.filter(|_| matches!(leaf.note.kind, NoteKind::Page(_)));
    Fact {
        private: leaf.note.private
            || scene.folk.any_private(&named)
            || scene.folk.any_private(&implied)
            || scene.secrets.told_by(line),
        line,
        note: leaf.note,
        people,
        named,
        implied,
        implied_by: line_cast.implied_by,
        what: line.text.get(words.clone()).unwrap_or_default(),
        what_start: words.start,
        day: line.day.or_else(|| on_page().and_then(|event| scene.events.day(event))),
        event,
        occasion: occasion(leaf.note, line),
        source: Source { note: leaf.id, place: line.place },
        unclear: line_cast.unclear,
        home,
    }
}

fn occasion(note: &Note, line: &Line) -> Option<ContactKind> {
    let above = line.under.and_then(|above| note.lines.get(above)).map(|above| above.keyword);
    match (above, &note.kind) {
        (Some(Keyword::Contact(kind)), _) => Some(kind),
        (_, NoteKind::Meeting(facts)) => Some(facts.kind),
        _ => None,
    }
}

/// Contact words without any link are other people's fields (`video:: https://…`).
fn is_silent(fact: &Fact<'_>) -> bool {
    matches!(fact.line.keyword, Keyword::Contact(_)) && fact.line.links.is_empty()
}

impl Ledger {
    fn enter_note(&mut self, scene: &Scene<'_>, leaf: &Leaf<'_>) -> Home {
        self.problems.extend(leaf.cast.found.problems.iter().cloned());
        match &leaf.note.kind {
            NoteKind::Meeting(facts) => meetings::enter(self, scene, leaf, facts),
            NoteKind::Person(facts) => {
                needs::of_front_matter(self, scene, leaf, facts);
                acquaintances::of_front_matter(self, scene, leaf);
                origins::of_front_matter(self, scene, leaf, facts);
                Home::Nothing
            }
            NoteKind::Dated(day) => {
                self.enter_mentions(scene, leaf, *day);
                Home::Nothing
            }
            NoteKind::Event(_) | NoteKind::Organisation | NoteKind::Page(_) | NoteKind::Other => {
                Home::Nothing
            }
        }
    }

    fn enter_mentions(&mut self, scene: &Scene<'_>, leaf: &Leaf<'_>, day: Day) {
        if day > scene.today || scene.settings.daily_links == DailyLinks::Ignore {
            return;
        }
        for (note, place) in &leaf.cast.mentions {
            let person = scene.folk.of_note(*note).filter(|person| scene.folk.me != Some(*person));
            let source = Source { note: leaf.id, place: *place };
            self.mentions.extend(person.map(|person| (day, person, source)));
        }
    }

    fn enter(&mut self, scene: &Scene<'_>, fact: &Fact<'_>, cast: &LineCast) {
        if self.misses_people(scene, fact, cast) {
            return;
        }
        if let Some(day) = fact.day.filter(|_| fact.people.len() <= scene.settings.group_max as usize) {
            self.named.extend(fact.named.iter().map(|person| (*person, day)));
        }
        let keyword = fact.line.keyword;
        match keyword {
            _ if fact.line.intention && !matches!(keyword, Keyword::Asked | Keyword::Draft) => {
                intentions::enter(self, fact, scene.today);
            }
            Keyword::Contact(_) | Keyword::New => contacts::enter(self, fact, scene),
            Keyword::Gave | Keyword::Received | Keyword::Shared | Keyword::Thanked | Keyword::Profile => {
                giving::enter(self, fact, scene.today);
            }
            // What is noted for a day still to come is not so yet.
            _ if keyword != Keyword::Introduced && fact.day.is_some_and(|day| day > scene.today) => {}
            Keyword::Promised | Keyword::Awaiting => promises::enter(self, fact, scene.today),
            Keyword::Asked | Keyword::Draft => asks::enter(self, fact, scene),
            Keyword::Introduced => introductions::enter(self, fact, scene.today),
            Keyword::Outcome => introductions::enter_outcome(self, fact),
            Keyword::Need | Keyword::Offers => needs::enter(self, fact),
            Keyword::IntroducedBy => origins::enter(self, fact),
            Keyword::Knows => acquaintances::enter(self, fact),
            Keyword::Later => intentions::enter_rest(self, fact, scene.today),
            Keyword::OpenPoint => intentions::enter_open_point(self, fact),
        }
    }

    /// Whether the line lacks the people it needs; tells so unless a name was unclear or the word
    /// is nobody's record.
    fn misses_people(&mut self, scene: &Scene<'_>, fact: &Fact<'_>, cast: &LineCast) -> bool {
        if has_people(fact) {
            return false;
        }
        let keyword = fact.line.keyword;
        if fact.unclear || is_silent(fact) || keyword == Keyword::OpenPoint {
            return true;
        }
        let mut hints = Vec::new();
        if let Some(note) = cast.stopped_by {
            hints.push(problems::hint_no_person(scene.names.link(note)));
        } else if let Some(link) = run::near(&fact.line.text, scene.names).filter(|_| fact.named.is_empty()) {
            hints.push(problems::hint_link(keyword, &link));
        } else {
            hints.push(problems::hint_whom(keyword));
        }
        self.problems.push(problems::whom(&fact.note.path, fact.line, hints));
        true
    }

    /// Tells that the line has no day where one is needed.
    pub(super) fn misses_day(&mut self, fact: &Fact<'_>, today: Day) {
        self.problems.push(problems::when(&fact.note.path, fact.line, today));
    }

    /// Tells that a fact lies in the future.
    pub(super) fn in_the_future(&mut self, fact: &Fact<'_>, day: Day) {
        self.problems.push(problems::future(&fact.note.path, fact.line, day));
    }
}

fn has_people(fact: &Fact<'_>) -> bool {
    match fact.line.keyword {
        Keyword::Shared | Keyword::Profile | Keyword::Draft => true,
        Keyword::Introduced | Keyword::Outcome if !fact.line.intention => {
            introductions::people(fact).len() > 1
        }
        Keyword::Knows => acquaintances::roles(fact).is_some(),
        Keyword::IntroducedBy => origins::roles(fact).is_some(),
        _ => !fact.people.is_empty(),
    }
}
