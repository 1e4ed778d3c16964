//! Why a line of a front matter is no YAML, for the habits people have.
//!
//! Each cause says whether it is plain what was meant, so that the value can be used all the same.
//!
//! Uses: nothing.

use super::key::colon;
use super::scan;

/// What is wrong with a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cause {
    /// Links without quotes: `[[Anna]] and [[Ben]]`.
    Link,
    /// A second colon: `Nordwind: the early years`.
    Colon,
    /// A sign at the start that means something to YAML: `@home`, `%`, `*`.
    Sign,
    /// A tag without quotes, which YAML takes for a comment.
    Tag,
    /// A quote that is not closed, or closed too early.
    Quote,
    /// Indented with a tab.
    Tab,
    /// A bracket that is not closed.
    Bracket,
    /// Brackets in brackets in brackets.
    Depth,
    /// A control character.
    Control,
    /// A line that begins a second document.
    Document,
    /// A line without a key.
    NoKey,
    /// Something else.
    Unknown,
}

impl Cause {
    /// Whether the text of the line, taken as it stands, is surely what was meant.
    pub(super) fn is_plain_what_was_meant(self) -> bool {
        match self {
            Self::Link | Self::Colon | Self::Sign | Self::Tag | Self::Quote | Self::Tab => true,
            Self::Bracket | Self::Depth | Self::Control | Self::Document | Self::NoKey | Self::Unknown => {
                false
            }
        }
    }

    /// The sentence that says it.
    pub(super) fn message(self) -> &'static str {
        match self {
            Self::Link => "problem-yaml-link",
            Self::Colon => "problem-yaml-colon",
            Self::Sign => "problem-yaml-sign",
            Self::Tag => "problem-yaml-tag",
            Self::Quote => "problem-yaml-quote",
            Self::Tab => "problem-yaml-tab",
            Self::Bracket => "problem-yaml-bracket",
            Self::Depth => "problem-yaml-depth",
            Self::Control => "problem-yaml-control",
            Self::Document => "problem-yaml-document",
            Self::NoKey => "problem-yaml-key",
            Self::Unknown => "problem-yaml",
        }
    }

    /// The sentence that says what to do.
    pub(super) fn hint(self) -> &'static str {
        match self {
            Self::Link | Self::Colon | Self::Sign | Self::Tag => "hint-yaml-quote",
            Self::Quote => "hint-yaml-close-quote",
            Self::Tab => "hint-yaml-tab",
            Self::Bracket => "hint-yaml-bracket",
            Self::Depth => "hint-yaml-depth",
            Self::Control => "hint-yaml-control",
            Self::Document => "hint-yaml-document",
            Self::NoKey => "hint-yaml-key",
            Self::Unknown => "hint-yaml",
        }
    }
}

/// What is wrong with a line whatever it holds.
pub(super) fn cause_of_line(line: &str) -> Option<Cause> {
    let indent = line.len() - line.trim_start_matches([' ', '\t']).len();
    if line.chars().any(|c| c.is_control() && c != '\t' && c != '\u{85}') {
        Some(Cause::Control)
    } else if scan::marks_document(line) {
        Some(Cause::Document)
    } else if line[..indent].contains('\t') {
        Some(Cause::Tab)
    } else {
        None
    }
}

/// What is wrong with a value that is known to be no YAML.
pub(super) fn cause_of_value(value: &str) -> Cause {
    if scan::scan(value).too_deep.is_some() {
        return Cause::Depth;
    }
    if value.starts_with("[[") {
        return if value.contains("]]") { Cause::Link } else { Cause::Bracket };
    }
    match value.chars().next() {
        Some('"' | '\'') => Cause::Quote,
        Some('[' | ']' | '{' | '}') => Cause::Bracket,
        Some('#') if scan::is_tag(value) => Cause::Tag,
        Some('@' | '%' | '`' | '*' | '&' | '!' | ',') => Cause::Sign,
        Some('|' | '>') | None => Cause::Unknown,
        Some(_) if colon(value).is_some() => Cause::Colon,
        Some(_) => Cause::Unknown,
    }
}
