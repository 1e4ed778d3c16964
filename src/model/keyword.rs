//! What the keywords of the notation mean, whatever word and language they were written in.
//!
//! Uses: nothing.

/// A way of being in touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum ContactKind {
    Met,
    Breakfast,
    Lunch,
    Dinner,
    Coffee,
    Call,
    Video,
    Message,
    Mail,
    Letter,
    Visit,
    Talk,
    Walk,
    /// A talk given or heard before an audience.
    Lecture,
    /// A bare link to the person in a dated note.
    Mention,
}

impl ContactKind {
    /// Every kind, in the order of the notation.
    pub const ALL: [Self; 15] = [
        Self::Met,
        Self::Breakfast,
        Self::Lunch,
        Self::Dinner,
        Self::Coffee,
        Self::Call,
        Self::Video,
        Self::Message,
        Self::Mail,
        Self::Letter,
        Self::Visit,
        Self::Talk,
        Self::Walk,
        Self::Lecture,
        Self::Mention,
    ];

    /// The English word, used in JSON and as key of the catalogue.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Breakfast => "breakfast",
            Self::Lunch => "lunch",
            Self::Dinner => "dinner",
            Self::Coffee => "coffee",
            Self::Call => "call",
            Self::Video => "video",
            Self::Message => "message",
            Self::Mail => "mail",
            Self::Letter => "letter",
            Self::Visit => "visit",
            Self::Talk => "talk",
            Self::Walk => "walk",
            Self::Lecture => "lecture",
            Self::Mention => "mention",
        }
    }

    /// Whether people sat at one table to eat.
    pub fn is_meal(self) -> bool {
        matches!(self, Self::Breakfast | Self::Lunch | Self::Dinner)
    }

    /// Whether it is something written, to which an answer may come days later.
    pub fn is_written(self) -> bool {
        matches!(self, Self::Message | Self::Mail | Self::Letter)
    }
}

/// What was given, by kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum GiftKind {
    Information,
    Data,
    Expertise,
    Experience,
    Contact,
    #[default]
    Help,
    Hospitality,
    Visibility,
    Thing,
}

impl GiftKind {
    /// Every kind, in the order of the notation.
    pub const ALL: [Self; 9] = [
        Self::Information,
        Self::Data,
        Self::Expertise,
        Self::Experience,
        Self::Contact,
        Self::Help,
        Self::Hospitality,
        Self::Visibility,
        Self::Thing,
    ];

    /// The English word, used in JSON and as tag.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Information => "information",
            Self::Data => "data",
            Self::Expertise => "expertise",
            Self::Experience => "experience",
            Self::Contact => "contact",
            Self::Help => "help",
            Self::Hospitality => "hospitality",
            Self::Visibility => "visibility",
            Self::Thing => "thing",
        }
    }
}

/// What a journal line records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Keyword {
    /// Contact of that kind.
    Contact(ContactKind),
    /// A first meeting.
    New,
    /// I gave.
    Gave,
    /// I received.
    Received,
    /// My promise.
    Promised,
    /// Their promise.
    Awaiting,
    /// My ask.
    Asked,
    /// My ask, not sent yet.
    Draft,
    /// What they need.
    Need,
    /// What they can offer.
    Offers,
    /// I introduced these people to each other.
    Introduced,
    /// Who introduced me to this person.
    IntroducedBy,
    /// What came of an introduction of these people.
    Outcome,
    /// The first knows the others.
    Knows,
    /// Thanks for what was received before.
    Thanked,
    /// Given to the network at large.
    Shared,
    /// Own profile updated.
    Profile,
    /// Not now: rest until a date.
    Later,
    /// Something still to do with a person that no keyword names: an open box, an intention.
    OpenPoint,
}

impl Keyword {
    /// The English word, used in JSON, in messages and in generated examples.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Contact(kind) => kind.as_str(),
            Self::New => "new",
            Self::Gave => "gave",
            Self::Received => "received",
            Self::Promised => "promised",
            Self::Awaiting => "awaiting",
            Self::Asked => "asked",
            Self::Draft => "draft",
            Self::Need => "need",
            Self::Offers => "offers",
            Self::Introduced => "introduced",
            Self::IntroducedBy => "introduced-by",
            Self::Outcome => "outcome",
            Self::Knows => "knows",
            Self::Thanked => "thanked",
            Self::Shared => "shared",
            Self::Profile => "profile",
            Self::Later => "later",
            Self::OpenPoint => "open-point",
        }
    }

    /// Every keyword but the kinds of contact, in the order of the notation.
    const NOT_CONTACT: [Self; 18] = [
        Self::New,
        Self::Gave,
        Self::Received,
        Self::Promised,
        Self::Awaiting,
        Self::Asked,
        Self::Draft,
        Self::Need,
        Self::Offers,
        Self::Introduced,
        Self::IntroducedBy,
        Self::Outcome,
        Self::Knows,
        Self::Thanked,
        Self::Shared,
        Self::Profile,
        Self::Later,
        Self::OpenPoint,
    ];

    /// Every keyword, the kinds of contact first.
    pub fn all() -> impl Iterator<Item = Self> {
        ContactKind::ALL.into_iter().map(Self::Contact).chain(Self::NOT_CONTACT)
    }

    /// The keyword of exactly that English word, as `as_str` gives it.
    pub fn from_english(word: &str) -> Option<Self> {
        Self::all().find(|keyword| keyword.as_str() == word)
    }
}

/// The box before a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BoxMark {
    /// No box.
    #[default]
    None,
    /// `[ ]`
    Open,
    /// `[/]`
    Half,
    /// `[x]` or `[X]`
    Done,
    /// `[-]`
    Dropped,
    /// `[>]`
    Forwarded,
    /// Any other character; read as no statement about the state.
    Other,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_keyword_is_found_by_its_own_word() {
        for keyword in Keyword::all() {
            assert_eq!(Keyword::from_english(keyword.as_str()), Some(keyword));
        }
        assert_eq!(Keyword::all().count(), 33);
        assert_eq!(Keyword::from_english("lunchtime"), None);
    }
}
