//! `ask-vague`, `ask-partly`: an ask leaves open whom, which company or which day it is about.
//! `ask-empty`: it has no words at all. `ask-often`: another one went to the same person within the two
//! weeks before it, and one at a time is easier to answer.
//!
//! What is named can be answered at a glance; a general request leaves the search to the other and is
//! easy to overlook. `let me know if you hear of anything` is vague, `to introduce me to Ms Voss of
//! Hansewerk` is not. Only drafts and asks that are out are looked at, and those at rest are left
//! alone. Remedy: the form offered, or `<!-- lint-ignore -->` on the line. It is the text that is
//! judged, never the person asked.

use crate::diagnostic::{Code, Diagnostic, Message, Severity, Value};
use crate::index::Index;
use crate::language::Language;
use crate::metrics::asks::{self, AskLint, Level, Missing, Reading, Voice};
use crate::model::{Ask, AskState};
use crate::settings::Settings;

/// Names every ask that can still be put more clearly, with the place of its vague phrase.
pub(super) fn check(index: &Index, settings: &Settings) -> Vec<Diagnostic> {
    // An ask in a private note, or about somebody private, is nobody's business.
    let open: Vec<&Ask> = index
        .asks
        .iter()
        .filter(|ask| !ask.private && !ask.wording.silenced && asks::can_still_be_put(ask, index))
        .collect();
    if open.is_empty() {
        return Vec::new();
    }
    let lint = AskLint::new(index);
    let unclear = open.iter().filter_map(|ask| problem(index, settings, ask, &lint.read(ask)));
    let often = open.iter().filter_map(|ask| often(index, ask));
    unclear.chain(often).collect()
}

/// The hint that somebody has been asked for something else just before.
fn often(index: &Index, ask: &Ask) -> Option<Diagnostic> {
    let (person, day) = asks::earlier(index, ask)?;
    let message = Message::new("problem-ask-often").with("person", index.person(person).name.as_str());
    let note = &index.note(ask.source.note).path;
    let problem =
        Diagnostic::new(Code::AskOften, Severity::Hint, note, message.with("day", Value::DayOfYear(day)));
    Some(problem.at(ask.source.place).advise(Message::new("hint-ask-often")))
}

fn problem(index: &Index, settings: &Settings, ask: &Ask, reading: &Reading) -> Option<Diagnostic> {
    let (code, severity, message) = match reading.level {
        _ if ask.what.trim().is_empty() => {
            (Code::AskEmpty, Severity::Error, Message::new("problem-ask-empty"))
        }
        Level::Concrete => return None,
        Level::Vague => (Code::AskVague, Severity::Warning, Message::new("problem-ask-vague")),
        Level::Partly => {
            let missing = reading.missing.iter().find(|missing| **missing != Missing::To);
            let key = missing.map_or("who", |missing| missing.as_str());
            let message = Message::new("problem-ask-partly").with("missing", Value::Key(key));
            (Code::AskPartly, Severity::Hint, message)
        }
    };
    let place = match reading.blurs.first() {
        Some(blur) => asks::place_of(ask, &blur.range),
        None => asks::place_of(ask, &(0..ask.what.len())),
    };
    let note = &index.note(ask.source.note).path;
    let mut problem = Diagnostic::new(code, severity, note, message).at(place);
    for missing in reading.missing.iter().filter(|_| code != Code::AskEmpty) {
        problem = problem.advise(question(index, ask, *missing));
    }
    Some(problem.advise(for_instance(index, settings, ask, reading)))
}

/// What to ask oneself.
fn question(index: &Index, ask: &Ask, missing: Missing) -> Message {
    let names: Vec<String> = ask.people.iter().map(|person| index.person(*person).name.clone()).collect();
    match missing {
        Missing::To => Message::new("hint-ask-to"),
        Missing::When => Message::new("hint-ask-when"),
        Missing::Who if names.is_empty() => Message::new("hint-ask-whom"),
        Missing::Who => Message::new("hint-ask-who").with("n", count(&names)).with("people", names),
        Missing::Request if names.is_empty() => Message::new("hint-ask-what"),
        Missing::Request => Message::new("hint-ask-request").with("n", count(&names)).with("people", names),
    }
}

fn count(names: &[String]) -> i64 {
    i64::try_from(names.len()).unwrap_or(i64::MAX)
}

/// A form for this line: what was sent is told, what is still a draft is worded to be sent.
fn for_instance(index: &Index, settings: &Settings, ask: &Ask, reading: &Reading) -> Message {
    let better = asks::better(index, settings, ask, reading);
    let voice = match ask.state {
        AskState::Draft => reading.voice,
        _ => Voice::Infinitive,
    };
    let language = reading.language.or(settings.language).unwrap_or(Language::English);
    Message::new("hint-ask-form").with("form", Value::Said(language, Box::new(better.message(voice))))
}
