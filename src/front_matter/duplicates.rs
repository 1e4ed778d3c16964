//! Keys that stand twice in one front matter: the first is used, both lines are named.
//!
//! Uses: source, diagnostic.

use super::Entry;
use crate::diagnostic::{Code, Diagnostic, Message};
use crate::source::NotePath;

/// Leaves out every entry whose key, folded, stood before, and reports it.
pub(super) fn first_wins(path: &NotePath, entries: Vec<Entry>) -> (Vec<Entry>, Vec<Diagnostic>) {
    if entries.len() <= FEW && !has_twins(&entries) {
        return (entries, Vec::new());
    }
    let mut order: Vec<usize> = (0..entries.len()).collect();
    order.sort_by(|left, right| entries[*left].folded.cmp(&entries[*right].folded).then(left.cmp(right)));
    let mut first_of: Vec<Option<usize>> = vec![None; entries.len()];
    let mut twins = false;
    for run in order.chunk_by(|left, right| entries[*left].folded == entries[*right].folded) {
        for later in &run[1..] {
            first_of[*later] = Some(run[0]);
            twins = true;
        }
    }
    if !twins {
        return (entries, Vec::new());
    }
    let reported = |at: usize| first_of[at].map(|first| report(path, &entries[at], &entries[first]));
    let diagnostics = (0..entries.len()).filter_map(reported).collect();
    let kept = entries.into_iter().zip(first_of).filter(|(_, first)| first.is_none());
    (kept.map(|(entry, _)| entry).collect(), diagnostics)
}

/// Up to so many keys, comparing each with each is cheaper than sorting them.
const FEW: usize = 24;

fn has_twins(entries: &[Entry]) -> bool {
    let stood_before =
        |(at, entry): (usize, &Entry)| entries[..at].iter().any(|other| other.folded == entry.folded);
    entries.iter().enumerate().any(stood_before)
}

fn report(path: &NotePath, entry: &Entry, first: &Entry) -> Diagnostic {
    let message = Message::new("problem-duplicate-key")
        .with("key", entry.key.as_str())
        .with("line", i64::from(entry.place.line))
        .with("first", i64::from(first.place.line));
    Diagnostic::warning(Code::DuplicateKey, path, message)
        .at(entry.place)
        .advise(Message::new("hint-duplicate-key"))
}
