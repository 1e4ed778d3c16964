//! Records that stand in the front matter: `gave: ["[[Anna Weber]] the contract template"]`.
//!
//! Knows which keys are keywords and which are facts of the note. Does not know how a record's
//! text is read.
//!
//! Uses: names, settings, model, front_matter.

use super::body::{Context, Frame};
use super::fields::{Fields, truth};
use super::kind_words::keyword;
use super::line;
use crate::diagnostic::Diagnostic;
use crate::front_matter::Entry;
use crate::model::{Keyword, Line};
use crate::names::fold_key;
use crate::settings::Settings;

/// The records in the front matter of a meeting, an event or a dated note, in the order of the
/// text.
pub(super) fn read(fields: &Fields<'_>, context: &Context<'_>) -> (Vec<Line>, Vec<Diagnostic>) {
    if !matches!(context.frame, Frame::Meeting | Frame::Event | Frame::Dated) {
        return (Vec::new(), Vec::new());
    }
    let (mut lines, mut problems) = (Vec::new(), Vec::new());
    for (key, entry) in fields.iter() {
        let Some(keyword) = keyword_of(key, entry, context.frame, fields.settings) else { continue };
        let records = entry.values.iter().filter(|value| !says_nothing(&value.text));
        for (line, found) in records.map(|value| line::from_front_matter(keyword, value, context)) {
            lines.push(line);
            problems.extend(found);
        }
    }
    (lines, problems)
}

/// The keyword that a key is, unless it is a fact of this kind of note.
fn keyword_of(key: &str, entry: &Entry, frame: Frame, settings: &Settings) -> Option<Keyword> {
    let is_fact = match frame {
        Frame::Event => ["talk", "vortrag", "mytalk", "meinvortrag"].contains(&key),
        _ => false,
    };
    if is_fact {
        return None;
    }
    if key != entry.folded {
        return Keyword::all().find(|keyword| fold_key(keyword.as_str()) == key);
    }
    keyword(&entry.key, settings)
}

/// Whether a value is a mere yes, no or number: other tools keep such things under words like
/// `shared` and `new`.
fn says_nothing(text: &str) -> bool {
    truth(text).is_some() || text.trim().parse::<f64>().is_ok()
}
