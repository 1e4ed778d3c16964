//! Records: what happened between the owner and people, once names are resolved.
//!
//! Every record knows the line that proves it. Days are past or today unless the field says
//! otherwise; what lies ahead is a `Plan`.
//!
//! Uses: source, day.

use crate::day::{Day, Time};
use crate::model::{ContactKind, GiftKind, Keyword, NoteId, PersonId, Wording};
use crate::source::Place;

/// The line a record comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Source {
    /// The note.
    pub note: NoteId,
    /// Where in it.
    pub place: Place,
}

/// Being in touch on one day in one way: all records of the same people, day and kind.
#[derive(Clone, Debug)]
pub struct Encounter {
    /// The day, not after today.
    pub day: Day,
    /// In which way.
    pub kind: ContactKind,
    /// With whom, sorted; never the owner.
    pub people: Vec<PersonId>,
    /// Minutes as noted.
    pub minutes: Option<u32>,
    /// Where.
    pub place: Option<String>,
    /// At which event.
    pub event: Option<PlaceOfEvent>,
    /// What it was about.
    pub text: String,
    /// More people than `group-max`: time, meals and events, but no contact and no link between
    /// the people.
    pub attendance: bool,
    /// They took the initiative.
    pub from_them: bool,
    /// Comes from a private note or concerns a private person.
    pub private: bool,
    /// The leading line.
    pub source: Source,
}

/// The event an encounter belongs to, by its place in the list of events.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlaceOfEvent(pub u32);

/// Which way something went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Direction {
    Given,
    Received,
}

/// The record an exchange came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum ExchangeFrom {
    Line,
    Promise,
    Awaited,
    Ask,
    Introduction,
}

/// One thing given or received.
#[derive(Clone, Debug)]
pub struct Exchange {
    /// When; `None` if undated.
    pub day: Option<Day>,
    /// Given by the owner, or received.
    pub direction: Direction,
    /// The other; `None` means the network at large.
    pub person: Option<PersonId>,
    /// What it was.
    pub what: String,
    /// Of which kind.
    pub kind: GiftKind,
    /// Effort of the giver, 1 to 5.
    pub effort: u8,
    /// Where it came from.
    pub from: ExchangeFrom,
    /// Comes from a private note or concerns a private person.
    pub private: bool,
    /// The line.
    pub source: Source,
}

/// Who promised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Party {
    Me,
    Them,
}

/// How a promise stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum PromiseState {
    Open,
    Kept,
    Dropped,
}

/// A promise, the owner's or theirs.
#[derive(Clone, Debug)]
pub struct Promise {
    /// When it was made.
    pub day: Option<Day>,
    /// By whom.
    pub by: Party,
    /// The other.
    pub person: PersonId,
    /// What.
    pub what: String,
    /// How it stands.
    pub state: PromiseState,
    /// Until when.
    pub due: Option<Day>,
    /// When it was kept.
    pub done: Option<Day>,
    /// At which encounter it was made: the kind of the line it is nested under or of its meeting.
    pub occasion: Option<ContactKind>,
    /// Comes from a private note or concerns a private person.
    pub private: bool,
    /// The line.
    pub source: Source,
}

/// How an ask stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum AskState {
    /// Written, not sent.
    Draft,
    Open,
    Yes,
    No,
    Withdrawn,
}

/// An ask of the owner's.
#[derive(Clone, Debug)]
pub struct Ask {
    /// When it was made.
    pub day: Option<Day>,
    /// The addressees.
    pub people: Vec<PersonId>,
    /// The text.
    pub what: String,
    /// Links inside `what`.
    pub links: Vec<AskLink>,
    /// Until when, if a date was set beside the text.
    pub due: Option<Day>,
    /// How it stands.
    pub state: AskState,
    /// When it was answered.
    pub done: Option<Day>,
    /// Where the text stands.
    pub text_place: Place,
    /// Where the pieces of `what` stand; none where that is not known.
    pub wording: Wording,
    /// Comes from a private note or concerns a private person.
    pub private: bool,
    /// The line.
    pub source: Source,
}

/// A link in the text of an ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskLink {
    /// First byte of its shown text in the text of the ask.
    pub start: u32,
    /// End of its shown text.
    pub end: u32,
    /// What it leads to.
    pub to: LinkTo,
}

/// What a link in an ask leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkTo {
    /// A person's note.
    Person(PersonId),
    /// The note of a company or another body.
    Organisation,
    /// The note of a day.
    Day,
    /// Another note.
    Other,
    /// Nothing, or one of several notes: a name all the same.
    Unknown,
}

/// How an introduction stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum IntroductionState {
    Offered,
    Agreed,
    Made,
    Declined,
    /// Offered more than 30 days ago and nothing came after.
    Lapsed,
}

/// People the owner makes known to each other.
#[derive(Clone, Debug)]
pub struct Introduction {
    /// When it was noted.
    pub day: Option<Day>,
    /// The people, sorted; at least two.
    pub people: Vec<PersonId>,
    /// How it stands.
    pub state: IntroductionState,
    /// When it was made.
    pub done: Option<Day>,
    /// Why, in the owner's words.
    pub what: String,
    /// What came of it.
    pub outcome: Option<String>,
    /// Comes from a private note or concerns a private person.
    pub private: bool,
    /// The line.
    pub source: Source,
}

/// How a need stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum NeedState {
    Open,
    Met,
    Gone,
}

/// What a person looks for.
#[derive(Clone, Debug)]
pub struct Need {
    /// When it was noted; `None` for the front matter.
    pub day: Option<Day>,
    /// Who.
    pub person: PersonId,
    /// What.
    pub what: String,
    /// Tags on the line.
    pub tags: Vec<String>,
    /// How it stands.
    pub state: NeedState,
    /// Comes from a private note or concerns a private person.
    pub private: bool,
    /// The line.
    pub source: Source,
}

/// What a person can offer.
#[derive(Clone, Debug)]
pub struct Offer {
    /// Who.
    pub person: PersonId,
    /// What.
    pub what: String,
    /// Tags on the line.
    pub tags: Vec<String>,
    /// Comes from a private note or concerns a private person.
    pub private: bool,
    /// The line.
    pub source: Source,
}

/// Thanks the owner said.
#[derive(Clone, Debug)]
pub struct Thanks {
    /// When.
    pub day: Day,
    /// To whom.
    pub person: PersonId,
    /// What for.
    pub what: String,
    /// Comes from a private note or concerns a private person.
    pub private: bool,
    /// The line.
    pub source: Source,
}

/// Own profile updated.
#[derive(Clone, Debug)]
pub struct ProfileUpdate {
    /// When.
    pub day: Day,
    /// Which networks: tags such as `linkedin`, `xing`.
    pub networks: Vec<String>,
    /// What.
    pub what: String,
    /// Comes from a private note or names somebody private.
    pub private: bool,
    /// The line.
    pub source: Source,
}

/// That one person knows another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Acquaintance {
    /// Who knows.
    pub knower: PersonId,
    /// Who is known.
    pub known: PersonId,
    /// The line.
    pub source: Source,
}

/// A contact that lies ahead, or an undated intention.
#[derive(Clone, Debug)]
pub struct Plan {
    /// When, after today or today itself; `None` if undated.
    pub day: Option<Day>,
    /// At what time.
    pub time: Option<Time>,
    /// In which way, if it is said.
    pub kind: Option<ContactKind>,
    /// With whom.
    pub people: Vec<PersonId>,
    /// What for.
    pub text: String,
    /// Where.
    pub place: Option<String>,
    /// Comes from a private note or concerns a private person.
    pub private: bool,
    /// The line.
    pub source: Source,
}

/// Something open between the owner and people that no other record names.
#[derive(Clone, Debug)]
pub struct OpenPoint {
    /// When it was noted.
    pub day: Option<Day>,
    /// Until when, if a date was set.
    pub due: Option<Day>,
    /// With whom.
    pub people: Vec<PersonId>,
    /// What is to be done, where a keyword says it: `[ ] Thank [[Anna]]` is [`Keyword::Thanked`].
    pub deed: Keyword,
    /// What.
    pub text: String,
    /// Comes from a private note or concerns a private person.
    pub private: bool,
    /// The line.
    pub source: Source,
}
