//! The problems a single line can have, in the ids of the catalogue.
//!
//! Does not know when they arise.
//!
//! Uses: source, diagnostic, model, settings.

use crate::diagnostic::{Code, Diagnostic, Message, Value};
use crate::model::Keyword;
use crate::parse::body::Context;
use crate::parse::dates::{Doubt, Written};
use crate::settings::Language;
use crate::source::Place;

/// A date that is impossible, lacks its year, or can be read in two ways.
pub(super) fn doubtful_date(
    context: &Context<'_>,
    shown: &str,
    place: Place,
    written: &Written,
) -> Option<Diagnostic> {
    let iso = written.day.map(|day| day.to_string()).unwrap_or_default();
    let found = match written.doubt? {
        Doubt::Impossible => {
            let message = Message::new("problem-date-impossible").with("date", shown);
            Diagnostic::error(Code::Date, context.path, message).advise(Message::new("hint-date-iso"))
        }
        Doubt::NoYear => {
            let message = Message::new("problem-date-no-year").with("date", shown);
            Diagnostic::error(Code::Date, context.path, message).advise(Message::new("hint-date-iso"))
        }
        Doubt::TwoDigitYear => {
            let message =
                Message::new("problem-date-two-digits").with("date", shown).with("iso", iso.as_str());
            Diagnostic::warning(Code::Date, context.path, message)
                .advise(Message::new("hint-date-write").with("iso", iso.as_str()))
        }
        Doubt::DayFirst if context.settings.language == Some(Language::German) => return None,
        Doubt::DayFirst => {
            let message = Message::new("problem-date-local").with("date", shown).with("iso", iso.as_str());
            Diagnostic::hint(Code::Date, context.path, message)
                .advise(Message::new("hint-date-write").with("iso", iso.as_str()))
        }
    };
    Some(found.at(place))
}

/// An effort that is not 1 to 5.
pub(super) fn effort(context: &Context<'_>, value: &str, place: Place) -> Diagnostic {
    let message = Message::new("problem-effort").with("value", value);
    Diagnostic::warning(Code::Effort, context.path, message).at(place).advise(Message::new("hint-effort"))
}

/// `[[` without `]]`.
pub(super) fn unclosed_link(context: &Context<'_>, place: Place) -> Diagnostic {
    Diagnostic::error(Code::Link, context.path, Message::new("problem-link-unclosed"))
        .at(place)
        .advise(Message::new("hint-link-close"))
}

/// A wikilink that goes on in the next line.
pub(super) fn broken_link(context: &Context<'_>, place: Place) -> Diagnostic {
    Diagnostic::warning(Code::Link, context.path, Message::new("problem-link-two-lines"))
        .at(place)
        .advise(Message::new("hint-link-one-line"))
}

/// A key that is a slip of the pen away from a keyword.
pub(super) fn nearly_a_keyword(context: &Context<'_>, place: Place, word: &str, meant: &str) -> Diagnostic {
    Diagnostic::error(Code::Keyword, context.path, Message::new("problem-keyword").with("word", word))
        .at(place)
        .advise(Message::new("hint-keyword").with("keyword", meant))
}

/// An open box before something that only counts once it has happened.
pub(super) fn open_box(context: &Context<'_>, place: Place, written: Keyword, better: Keyword) -> Diagnostic {
    let message = Message::new("problem-keyword-open-box").with("keyword", written.as_str());
    Diagnostic::warning(Code::Keyword, context.path, message)
        .at(place)
        .advise(Message::new("hint-keyword-open-box").with("keyword", Value::Key(better.as_str())))
}

/// Ticked, but no day says when.
pub(super) fn done_date(context: &Context<'_>, place: Place) -> Diagnostic {
    Diagnostic::hint(Code::DoneDate, context.path, Message::new("problem-done-date"))
        .at(place)
        .advise(Message::new("hint-done-date"))
}
