//! What one line of the weekly page states: people, days, the owner's words and their source.
//!
//! Holds facts only. Does not know how they are said.
//!
//! Uses: day, model.

use crate::day::{Day, Time};
use crate::metrics::asks::Patience;
use crate::model::{ContactKind, GiftKind, PersonId, PlaceOfEvent, Source};
use crate::reports::asks::Unclear;

/// One statement of the page. Which day and whose words are meant stands at each kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Whom it is about, in the order they are named; none of them private.
    pub people: Vec<PersonId>,
    /// The day it speaks of.
    pub day: Option<Day>,
    /// The owner's own words; empty if there are none.
    pub what: String,
    /// The line it rests on.
    pub source: Option<Source>,
    /// What is stated.
    pub kind: Kind,
}

/// The kinds of statements, in the order of the page.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// To do: keep an own promise. Day: when it was made.
    Promise {
        /// Until when.
        due: Option<Day>,
        /// Where it was made.
        occasion: Option<ContactKind>,
    },
    /// To do: say thanks. Day: when it was received.
    Thanks {
        /// A wish of the owner's that was granted.
        granted: bool,
        /// What kind of gift, for want of words.
        gift: GiftKind,
    },
    /// To do: write after a first meeting. Day: of the meeting; words: what was left open.
    FollowUp {
        /// How the two met.
        met: ContactKind,
        /// At which event.
        event: Option<PlaceOfEvent>,
        /// Whose words `what` are.
        topic: Topic,
    },
    /// To do: be in touch again. Day: the last one; words: what it was about then.
    Reconnect {
        /// How the two are usually in touch.
        channel: Channel,
        /// Which rhythm says that it is time.
        rhythm: Rhythm,
        /// How sure the last day is.
        seen: Seen,
        /// A fact that makes writing easy.
        occasion: Option<Occasion>,
    },
    /// To do: share a lunch. Day: the last shared meal; words: what it was about.
    Lunch {
        /// The free working day.
        on: Day,
    },
    /// To do: make the two known to each other. Words: what the first looks for, or why both agreed.
    Introduction(Basis),
    /// To do: send an ask that is still a draft. Words: the draft.
    DraftAsk {
        /// What it lacks; `None` if it can go out.
        unclear: Option<Unclear>,
        /// Months, by their first note, in which the owner helped that person.
        helped: Vec<Day>,
    },
    /// Ahead: an event. Day: its first. People: somebody expected with whom something is open;
    /// words: what.
    Event {
        /// Which.
        event: PlaceOfEvent,
        /// How many guests are named, and how many of them have a note.
        guests: (usize, usize),
        /// Who lives where it is.
        locals: Vec<Local>,
    },
    /// Ahead: a meeting. Words: what for.
    Plan {
        /// At what time.
        time: Option<Time>,
        /// In which way.
        contact: Option<ContactKind>,
        /// Where.
        place: Option<String>,
        /// Who lives there.
        locals: Vec<Local>,
    },
    /// Ahead: a birthday.
    Birthday,
    /// Happened: being in touch. Words: what it was about.
    Contact {
        /// In which way.
        contact: ContactKind,
        /// At which event.
        event: Option<PlaceOfEvent>,
        /// How long, as noted.
        minutes: Option<u32>,
        /// They took the initiative.
        from_them: bool,
    },
    /// Happened: the owner gave. Without people: to everyone.
    Given(Gift),
    /// Happened: the owner received.
    Received(Gift),
    /// Happened: an own promise was made.
    Promised {
        /// Until when.
        due: Option<Day>,
    },
    /// Happened: an ask was made.
    Asked,
    /// Open: an own promise without a date, older than three weeks. Day: when it was made.
    Undated,
    /// Open: something promised to the owner. Day: since when.
    Awaited,
    /// Open: a point between the owner and people. Day: when it was noted.
    OpenPoint {
        /// Until when.
        due: Option<Day>,
    },
    /// Open: an ask under way. Day: when it was made.
    AskUnderWay(Patience),
    /// Open: an introduction that was offered. Day: when.
    IntroductionOffered,
    /// In a transition: whom the owner was in touch with since then.
    InTouch {
        /// How many people.
        people: usize,
        /// How many of them have helped.
        helped: usize,
    },
    /// Something small to give: what somebody looks for. Day: when it was noted.
    Need(AtHand),
    /// In a transition: open asks that need the same, by the days they were made.
    AsksOut {
        /// What they need.
        patience: Patience,
        /// The days, each once.
        days: Vec<Day>,
        /// How many asks.
        asks: usize,
    },
    /// In a transition: whom thanks are still to be said to.
    ThanksOpen {
        /// How many more, left unnamed.
        others: usize,
    },
    /// Somebody not heard from for long. Day: the last one; words: what it was about then.
    LongAgo {
        /// How sure the last day is.
        seen: Seen,
        /// There were many contacts once.
        regular: bool,
        /// It has been years.
        years: bool,
    },
}

/// Why two people are to be made known to each other.
#[derive(Clone, Debug, PartialEq)]
pub enum Basis {
    /// Both have agreed already.
    Agreed,
    /// What the second offers, and where it is noted.
    Offer(String, Source),
    /// What both care about.
    Topics(Vec<String>),
}

/// What was given or received.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gift {
    /// Of which kind.
    pub kind: GiftKind,
    /// It was an introduction of these people to each other.
    pub introduction: bool,
}

/// Whose words stand with a follow-up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// Something open between the two.
    Open,
    /// Something the other looks for.
    Need,
    /// What the talk was about.
    Talk,
}

/// How two people are usually in touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    /// By voice.
    Call,
    /// In writing.
    Write,
    /// In any way.
    Any,
}

/// The rhythm that says that it is time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Rhythm {
    /// The two people's own: least, middle and most days between contacts, and whether only few
    /// notes tell it.
    Own {
        /// The shortest pause in days.
        least: i64,
        /// The median pause in days.
        middle: f64,
        /// The longest pause in days.
        most: i64,
        /// Fewer than four pauses are known.
        few: bool,
    },
    /// Set by the owner for this person, in days.
    Set(u32),
    /// Set by the person's circle, in days.
    Circle(u32),
}

/// Whether the last day was a contact or a bare mention in a dated note.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Seen {
    Contact,
    Mention,
}

/// A fact that makes writing easy.
#[derive(Clone, Debug, PartialEq)]
pub enum Occasion {
    /// A new job.
    Job {
        /// Where.
        org: String,
        /// Since the month of that day.
        since: Day,
        /// Where it is noted.
        source: Source,
    },
    /// A birthday within two weeks.
    Birthday(Day),
}

/// Somebody who lives where the owner will be.
#[derive(Clone, Debug, PartialEq)]
pub struct Local {
    /// Who.
    pub person: PersonId,
    /// The last contact, and whether it was one.
    pub last: Option<(Day, Seen)>,
    /// What it was about then.
    pub about: String,
    /// Where that is noted.
    pub source: Option<Source>,
}

/// What could meet somebody's need.
#[derive(Clone, Debug, PartialEq)]
pub enum AtHand {
    /// The owner's note offers it.
    Own(String),
    /// The owner gave something alike before.
    Before {
        /// To whom; to the network at large if `None`.
        whom: Option<PersonId>,
        /// What.
        what: String,
        /// The line.
        source: Source,
    },
    /// Somebody else offers it.
    Offered {
        /// Who.
        by: PersonId,
        /// What.
        offer: String,
        /// The line.
        source: Source,
    },
    /// Nothing the notes know.
    Little,
}

impl Item {
    /// A statement about one person.
    pub fn about(person: PersonId, kind: Kind) -> Self {
        Self { people: vec![person], day: None, what: String::new(), source: None, kind }
    }

    /// A statement about several people, or about nobody by name.
    pub fn about_all(people: Vec<PersonId>, kind: Kind) -> Self {
        Self { people, day: None, what: String::new(), source: None, kind }
    }

    /// The same statement with its day.
    #[must_use]
    pub fn on(mut self, day: impl Into<Option<Day>>) -> Self {
        self.day = day.into();
        self
    }

    /// The same statement with the owner's words.
    #[must_use]
    pub fn saying(mut self, what: &str) -> Self {
        self.what = what.trim().to_owned();
        self
    }

    /// The same statement with the line that proves it.
    #[must_use]
    pub fn from(mut self, source: Source) -> Self {
        self.source = Some(source);
        self
    }
}
