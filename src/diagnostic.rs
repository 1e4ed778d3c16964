//! Problems found in notes and pages: code, severity, place, words and way out.
//!
//! Knows the closed list of codes and how a problem is put together. Does not know any language:
//! a message is an id and its values, and `lang` turns it into words.
//!
//! Uses: source, day, language.

use std::fmt;

use crate::day::Day;
use crate::language::Language;
use crate::source::{NotePath, Place};

/// How much a problem matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Something was not counted.
    Error,
    /// Counted, but worth a look.
    Warning,
    /// A way to write it more plainly; shown in groups, and by `check` only with `--hints`.
    Hint,
}

impl Severity {
    /// The word used in JSON and on the terminal: `error`, `warning`, `hint`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Hint => "hint",
        }
    }
}

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $name:ident = $text:literal,)+) => {
        /// The stable name of a kind of problem; it never changes once released.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $($(#[doc = $doc])+ $name,)+ }

        impl Code {
            /// Every code, in alphabetical order of the names.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The name in kebab case, as it stands in messages, JSON and the documentation.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)+ }
            }
        }
    };
}

codes! {
    /// A link that only an alias answers; Obsidian itself leaves it unresolved.
    AliasLink = "alias-link",
    /// A link or name that several people answer; counted for none of them.
    Ambiguous = "ambiguous",
    /// An ask without words.
    AskEmpty = "ask-empty",
    /// One ask after the other to the same person.
    AskOften = "ask-often",
    /// An ask that names something, but not enough to act on.
    AskPartly = "ask-partly",
    /// An ask that leaves the search to the other.
    AskVague = "ask-vague",
    /// A `balance_check` that the recorded history does not give.
    Balance = "balance",
    /// A file that a sync tool left beside the note; not read.
    ConflictCopy = "conflict-copy",
    /// An impossible or doubtful date.
    Date = "date",
    /// Done, but no day says when.
    DoneDate = "done-date",
    /// A top-level key that stands twice in one front matter; the first is used.
    DuplicateKey = "duplicate-key",
    /// An effort that is not 1 to 5.
    Effort = "effort",
    /// Text that is not UTF-8, or holds control characters.
    Encoding = "encoding",
    /// A thing that is said to be done on a day still to come.
    Future = "future",
    /// Conflict markers that git left in a note; nothing behind them is read.
    GitConflict = "git-conflict",
    /// People who are said to have introduced each other in a ring.
    IntroducedBy = "introduced-by",
    /// A word before `::` that is nearly a keyword.
    Keyword = "keyword",
    /// A link that is not closed, or cannot be a link.
    Link = "link",
    /// More time with people than a day has room for.
    LongDay = "long-day",
    /// Notes or links that differ only in how the disk spells them.
    NameTwins = "name-twins",
    /// A person who is mentioned and has no note.
    NewPerson = "new-person",
    /// A page that was changed by hand inside its block; not written.
    PageEdited = "page-edited",
    /// A page of which half a block is left; not written.
    PageDamaged = "page-damaged",
    /// A file of the owner's that stands where a page would be; not written.
    PageForeign = "page-foreign",
    /// A page whose person or event has no note any more; it may be deleted by hand.
    PageOrphan = "page-orphan",
    /// Two pages with one id; neither is written.
    PageTwin = "page-twin",
    /// A page or note that could not be written.
    PageWrite = "page-write",
    /// Participants of a meeting that were taken from its text.
    People = "people",
    /// A profile that was not looked at for a long time.
    ProfileOld = "profile-old",
    /// A key or value of the settings note that means nothing.
    Settings = "settings",
    /// A note that is longer than what is read.
    TooBig = "too-big",
    /// A person named in plain text.
    Unlinked = "unlinked",
    /// A note that could not be read.
    Unreadable = "unreadable",
    /// A record without a day.
    When = "when",
    /// A record without a person.
    Whom = "whom",
    /// Front matter that is not YAML.
    Yaml = "yaml",
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A value that a message shows.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Value {
    /// Words from a note or a key; shown as they are.
    Text(String),
    /// A count or an amount.
    Number(i64),
    /// A day, shown in the reader's language.
    Day(Day),
    /// A day of the year, shown without it.
    DayOfYear(Day),
    /// Several names, joined in the reader's language.
    Names(Vec<String>),
    /// A key the sentence chooses its words by.
    Key(&'static str),
    /// A sentence in a language of its own, for instance one to be sent.
    Said(Language, Box<Message>),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<Day> for Value {
    fn from(day: Day) -> Self {
        Self::Day(day)
    }
}

impl From<Vec<String>> for Value {
    fn from(names: Vec<String>) -> Self {
        Self::Names(names)
    }
}

/// A sentence of the catalogue together with the values it shows.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Message {
    /// The id in the catalogue, for instance `problem-whom`.
    pub id: &'static str,
    /// The values by their names in the catalogue.
    pub values: Vec<(&'static str, Value)>,
}

impl Message {
    /// The sentence of that id, with no values yet.
    pub fn new(id: &'static str) -> Self {
        Self { id, values: Vec::new() }
    }

    /// The same sentence with one more value.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.values.push((name, value.into()));
        self
    }
}

/// One problem: what, where, and what to do next.
///
/// Ordered by note, place, code and message, which is the order in which problems are shown.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Diagnostic {
    /// The note or page it was found in.
    pub note: NotePath,
    /// Where in the note; `None` means the note as a whole.
    pub place: Option<Place>,
    /// Which kind of problem.
    pub code: Code,
    /// How much it matters.
    pub severity: Severity,
    /// What happened: a lowercase fragment without a full stop.
    pub message: Message,
    /// What to do next, most helpful first.
    pub hints: Vec<Message>,
}

impl Diagnostic {
    /// A problem of the note as a whole.
    pub fn new(code: Code, severity: Severity, note: &NotePath, message: Message) -> Self {
        Self { note: note.clone(), place: None, code, severity, message, hints: Vec::new() }
    }

    /// Something was not counted.
    pub fn error(code: Code, note: &NotePath, message: Message) -> Self {
        Self::new(code, Severity::Error, note, message)
    }

    /// Counted, but worth a look.
    pub fn warning(code: Code, note: &NotePath, message: Message) -> Self {
        Self::new(code, Severity::Warning, note, message)
    }

    /// A plainer way to write it.
    pub fn hint(code: Code, note: &NotePath, message: Message) -> Self {
        Self::new(code, Severity::Hint, note, message)
    }

    /// The same problem at a place in the note.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }

    /// The same problem with one more way out.
    #[must_use]
    pub fn advise(mut self, hint: Message) -> Self {
        self.hints.push(hint);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_kebab_case_and_unique() {
        let mut names: Vec<_> = Code::ALL.iter().map(|code| code.as_str()).collect();
        for name in &names {
            assert!(name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "{name}");
        }
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), Code::ALL.len());
    }
}
