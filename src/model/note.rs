//! What one note says by itself, before any name is resolved against the other notes.
//!
//! Does not know which note a link leads to, nor whether a target is a person: whoever resolves
//! the names decides how far a run of people reaches.
//!
//! Uses: source, day.

use thin_vec::ThinVec;

use crate::day::{Day, Time, When};
use crate::model::{BoxMark, ContactKind, GiftKind, Keyword};
use crate::source::{NotePath, Place};

/// A note as read: its kind, its front matter, its journal lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Where it is.
    pub path: NotePath,
    /// What it is about.
    pub kind: NoteKind,
    /// `aliases` of the front matter, whatever the kind.
    pub aliases: ThinVec<String>,
    /// Tags of the front matter, without `#`, as written.
    pub tags: ThinVec<String>,
    /// Journal lines and lines that may be some, in the order of the text.
    pub lines: ThinVec<Line>,
    /// Links in running text and plain list items of a dated note, headings and quotes left out.
    pub mentions: ThinVec<TextLink>,
    /// Targets of links anywhere in the note that may lead to one of our pages once it is there.
    pub maybe_pages: Box<[String]>,
    /// `private: true`.
    pub private: bool,
}

/// What a note is about, with the facts of that kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoteKind {
    /// One person, for life.
    Person(Box<PersonFacts>),
    /// A gathering on one day.
    Meeting(Box<MeetingFacts>),
    /// A conference, a congress, an evening.
    Event(Box<EventFacts>),
    /// A company or another body.
    Organisation,
    /// A diary page of one day.
    Dated(Day),
    /// A page with a block of ours; only the owner's space is read.
    Page(Box<PageSubject>),
    /// Anything else.
    Other,
}

/// Whom or what the owner's space of a page belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageSubject {
    /// A relationship page: the id of its person, and the target of the first link in its block, which
    /// leads to that person when the id no longer does.
    Person {
        /// As it stands in the marker.
        id: String,
        /// Without heading and label.
        link: Option<String>,
    },
    /// An event page; the id of its event.
    Event(String),
    /// A weekly page.
    Week(crate::day::Week),
    /// Any other page.
    Other,
}

/// A name in a place where a person, a company or an event is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// The text to show.
    pub text: String,
    /// The target, if it was written as a link: no heading, no `.md`.
    pub target: Option<String>,
    /// Where it stands.
    pub place: Place,
}

/// Front matter of a person's note.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PersonFacts {
    /// `me: true`: the owner's own note.
    pub me: bool,
    /// `id`, which outlives a change of the file name.
    pub id: Option<String>,
    /// `name`; else the file name is the name.
    pub name: Option<String>,
    /// Present employer.
    pub org: Option<Named>,
    /// Present function.
    pub role: Option<String>,
    /// Earlier and present jobs as written, oldest first where dated.
    pub positions: Vec<Position>,
    /// Field of work.
    pub sector: Option<String>,
    /// Where the person lives.
    pub city: Option<String>,
    /// Mail addresses.
    pub email: Vec<String>,
    /// Telephone numbers, as written.
    pub phone: Vec<String>,
    /// LinkedIn profile.
    pub linkedin: Option<String>,
    /// Xing profile.
    pub xing: Option<String>,
    /// Birthday with or without year: year, month, day.
    pub birthday: Option<(Option<i32>, u32, u32)>,
    /// When the owner first met the person.
    pub met: Option<When>,
    /// Who made the two known to each other.
    pub introduced_by: Vec<Named>,
    /// Whom the person knows.
    pub knows: Vec<Named>,
    /// What the person looks for.
    pub needs: Vec<String>,
    /// What the person can offer.
    pub offers: Vec<String>,
    /// What the person cares about.
    pub topics: Vec<String>,
    /// Wished rhythm.
    pub cadence: Option<Cadence>,
    /// Circle the owner put the person in.
    pub circle: Option<String>,
    /// Rest until that day.
    pub snooze: Option<Day>,
    /// The relationship was ended on purpose.
    pub ended: bool,
    /// The tie was close once, however few the notes.
    pub was_close: bool,
    /// The tie would outlast the job.
    pub personal_tie: bool,
    /// Not to be introduced to others.
    pub no_intro: bool,
    /// When the profile was last looked at.
    pub profile_checked: Option<Day>,
    /// Balance before the first note, in effort points.
    pub opening: Option<i64>,
    /// Balances the owner asserts: day and effort points.
    pub balance_checks: Vec<(Day, i64, Place)>,
    /// Where the front matter begins, for problems about the person as a whole.
    pub place: Place,
}

/// How often to be in touch, as the owner set it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cadence {
    /// Every so many days, at least 1.
    Days(u32),
    /// No upkeep wanted.
    Never,
}

/// One job of a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    /// First day, month or year.
    pub from: Option<When>,
    /// Last day, month or year; `None` if it goes on or is not known.
    pub to: Option<When>,
    /// Function.
    pub role: Option<String>,
    /// Employer.
    pub org: Option<Named>,
    /// Where it stands.
    pub place: Place,
}

/// Front matter of a meeting note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingFacts {
    /// The day, once it is known.
    pub day: Option<Day>,
    /// Which kind of contact.
    pub kind: ContactKind,
    /// Who was there, besides the owner.
    pub people: ThinVec<Named>,
    /// How long, in minutes.
    pub minutes: Option<u32>,
    /// When it begins.
    pub time: Option<Time>,
    /// Where.
    pub place: Option<String>,
    /// At which event.
    pub event: Option<Box<Named>>,
    /// A title, if the note has one besides its file name.
    pub title: Option<String>,
    /// Whether `people` had to be taken from links in the body.
    pub people_from_body: bool,
    /// Where the front matter or first line stands.
    pub at: Place,
}

/// Front matter of an event note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventFacts {
    /// First day.
    pub day: Option<Day>,
    /// Last day, if it lasts several.
    pub end: Option<Day>,
    /// When it begins.
    pub time: Option<Time>,
    /// Where.
    pub place: Option<String>,
    /// City, if given by itself.
    pub city: Option<String>,
    /// What the owner does there: speaker, panel, host, guest.
    pub role: Option<String>,
    /// Title of the owner's talk.
    pub talk: Option<String>,
    /// Who speaks.
    pub speakers: Vec<Named>,
    /// Who is expected.
    pub attendees: Vec<Named>,
    /// Where the front matter or first line stands.
    pub at: Place,
}

/// How plainly a line says that it is a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// `keyword::`, in the text or as a key of the front matter.
    Field,
    /// `keyword:` with one colon.
    OneColon,
    /// A plain item under a heading that is a keyword (`## Given`): a record if a person follows, or
    /// where only one person can be meant.
    Headed,
    /// A keyword as first word, a verb form, a label's item: a record only if a person follows.
    Bare,
}

/// A line that records something, or may do so once its people are known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it records.
    pub keyword: Keyword,
    /// How plainly.
    pub form: Form,
    /// The box before it.
    pub mark: BoxMark,
    /// Its day: its own, else the heading's, else the record's it is nested under, else the
    /// note's. `None` where nothing dates it.
    pub day: Option<Day>,
    /// `HH:MM` before the record.
    pub time: Option<Time>,
    /// Due date.
    pub due: Option<Day>,
    /// Done date.
    pub done: Option<Day>,
    /// Minutes it took.
    pub minutes: Option<u32>,
    /// Effort, 1 to 5.
    pub effort: u8,
    /// Kind of gift, if one is given.
    pub gift: Option<GiftKind>,
    /// Tags other than kinds of gifts, without `#`, as written.
    pub tags: ThinVec<String>,
    /// The text behind the keyword on one line: links shown by their text; fields, dates, kind
    /// tags and block id left out.
    pub text: String,
    /// Of an intention in plain words: what is meant in these words, the verb among them.
    pub sentence: Option<Box<str>>,
    /// The links in `text`, in order.
    pub links: ThinVec<TextLink>,
    /// How many of `links`, from the first, form the run of people: nothing but separators stands
    /// before and between them. The run ends earlier at a link to something that is no person.
    pub run: usize,
    /// `from` or `von` stood before whom: they took the initiative.
    pub from_them: bool,
    /// An intention (`must`, `want to`): a plan when dated, else an open point; never contact.
    pub intention: bool,
    /// A negation (`cancelled`, struck out): nothing is recorded, the line is only not a mention.
    pub cancelled: bool,
    /// Which line of the note it is nested under and inherits its people from, if it has none.
    pub under: Option<usize>,
    /// The keyword, or what stands for it.
    pub place: Place,
    /// The text behind the keyword.
    pub text_place: Place,
    /// Of an ask or a draft: where its pieces stand.
    pub wording: Option<Box<Wording>>,
}

/// Where the pieces of a text stand in the note, for what is to be said about words inside it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wording {
    /// The pieces that are shown, in order.
    pub pieces: Vec<Piece>,
    /// `<!-- lint-ignore -->` stands there: nothing is to be said about the words.
    pub silenced: bool,
}

/// One piece of a text: a word, a sign, a link, a stretch of code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    /// First byte in the text that is shown.
    pub start: u32,
    /// End in that text.
    pub end: u32,
    /// Where it stands in the note.
    pub place: Place,
    /// Code, whose words are nobody's.
    pub code: bool,
}

/// A link in the text of a line or paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextLink {
    /// Where it leads, as written: no heading, no `.md`, decoded.
    pub target: String,
    /// First byte of its shown text in the text of the line; 0 for mentions.
    pub start: u32,
    /// End of its shown text; 0 for mentions.
    pub end: u32,
    /// Where it stands in the note, brackets included.
    pub place: Place,
}
