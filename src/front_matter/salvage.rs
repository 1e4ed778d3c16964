//! A front matter that is no YAML as a whole, read key by key.
//!
//! Every top-level key with the lines below it is read by itself, so that one slip costs one key;
//! and where it is plain what a slip meant, not even that. Knows no reasons: `causes` does.
//!
//! Uses: source, names, diagnostic.

use super::causes::{Cause, cause_of_line, cause_of_value};
use super::key::{Key, key_of};
use super::lines::{Block, Line};
use super::{Entry, Scalar, entries, library, plain, scan};
use crate::diagnostic::{Code, Diagnostic, Message};
use crate::names::fold_key;
use crate::source::{Lines, NotePath};

/// Reads what can be read of a block of the file `text`, with a problem for each slip.
pub(super) fn read(path: &NotePath, text: &str, block: &Block<'_>) -> (Vec<Entry>, Vec<Diagnostic>) {
    let lines = Lines::new(text.get(..block.end()).unwrap_or(text));
    let mut found = Vec::new();
    let mut diagnostics = Vec::new();
    for part in parts(block) {
        match whole(&part, &lines) {
            Some(entries) => found.extend(entries),
            None => {
                let (entry, problems) = mend(path, &part);
                found.extend(entry);
                diagnostics.extend(problems);
            }
        }
    }
    diagnostics.truncate(MOST_PROBLEMS);
    (found, diagnostics)
}

/// More slips than this mean that the text is no front matter; naming each would help nobody.
pub(super) const MOST_PROBLEMS: usize = 100;

/// Cuts a block before every line that begins with a key at the first column.
fn parts<'a>(block: &Block<'a>) -> Vec<Block<'a>> {
    let starts: Vec<Line<'a>> = block
        .lines()
        .enumerate()
        .filter(|(at, line)| *at == 0 || key_of(line.text).is_some())
        .map(|(_, line)| line)
        .collect();
    let ends = starts.iter().skip(1).map(|line| line.start).chain([block.text.len()]);
    starts.iter().zip(ends).map(|(line, end)| block.part(line.start, end, line.number)).collect()
}

fn whole(part: &Block<'_>, lines: &Lines<'_>) -> Option<Vec<Entry>> {
    if let Some(entries) = plain::read(part) {
        return Some(entries);
    }
    let scan = scan::scan(part.text);
    if scan.too_deep.is_some() || scan.loses {
        return None;
    }
    entries::from_tree(library::parse(part.text).ok()?, &scan.keys, part, lines)
}

/// Reads the lines of one key by themselves and names what is wrong with each.
fn mend(path: &NotePath, part: &Block<'_>) -> (Option<Entry>, Vec<Diagnostic>) {
    let mut entry: Option<Entry> = None;
    let mut diagnostics = Vec::new();
    for line in part.lines() {
        let text = line.text.trim_end();
        if text.is_empty() || text.trim_start().starts_with("# ") {
            continue;
        }
        let spot = spot_of(text);
        if let Spot::Value(key) = spot {
            let place = line.place(key.start, key.start + key.text.len());
            let (key, folded) = (key.text.to_owned(), fold_key(key.text));
            entry = Some(Entry { key, folded, place, values: Vec::new() });
        }
        let (values, cause) = read_line(&line, text, spot);
        diagnostics.extend(cause.map(|cause| report(path, &line, spot.start(), cause)));
        if let Some(entry) = &mut entry {
            entry.values.extend(values);
        }
    }
    if diagnostics.is_empty() {
        diagnostics.extend(part.lines().next().map(|line| report(path, &line, 0, Cause::Unknown)));
    }
    (entry, diagnostics)
}

/// What a line is to the key it stands under; positions are bytes of the line.
#[derive(Clone, Copy)]
enum Spot<'a> {
    /// The line of the key itself.
    Value(Key<'a>),
    /// A list item whose value begins there.
    Item(usize),
    /// Indented, but no item: part of a map or of a longer text.
    Below(usize),
    /// At the first column without a key.
    Stray,
}

impl Spot<'_> {
    fn start(self) -> usize {
        match self {
            Self::Value(key) => key.value,
            Self::Item(at) | Self::Below(at) => at,
            Self::Stray => 0,
        }
    }
}

fn spot_of(text: &str) -> Spot<'_> {
    if let Some(key) = key_of(text) {
        return Spot::Value(key);
    }
    let indent = text.len() - text.trim_start_matches([' ', '\t']).len();
    match text[indent..].strip_prefix("- ") {
        Some(rest) => Spot::Item(text.len() - rest.trim_start_matches([' ', '\t']).len()),
        None if indent > 0 => Spot::Below(indent),
        None => Spot::Stray,
    }
}

/// The values that can be taken from one line, and what is wrong with it.
fn read_line(line: &Line<'_>, text: &str, spot: Spot<'_>) -> (Vec<Scalar>, Option<Cause>) {
    let at = spot.start().min(text.len());
    let cause = cause_of_line(text);
    match spot {
        Spot::Stray => (Vec::new(), Some(cause.unwrap_or(Cause::NoKey))),
        Spot::Below(_) => (Vec::new(), cause),
        Spot::Value(_) | Spot::Item(_) => match (cause, by_itself(line, at, text)) {
            (Some(cause), Some(values)) if cause.is_plain_what_was_meant() => (values, Some(cause)),
            (None, Some(values)) => (values, None),
            (None, None) => {
                let cause = cause_of_value(&text[at..]);
                let meant = cause.is_plain_what_was_meant().then(|| as_written(line, at, text.len()));
                (meant.into_iter().collect(), Some(cause))
            }
            (Some(cause), _) => (Vec::new(), Some(cause)),
        },
    }
}

/// The values of a line that are in order when nothing but the line is looked at.
fn by_itself(line: &Line<'_>, at: usize, text: &str) -> Option<Vec<Scalar>> {
    if let Some(values) = plain::values(line, at, text) {
        return Some(values);
    }
    let value = &text[at..];
    let scan = scan::scan(value);
    if scan.too_deep.is_some() || scan.loses || scan::is_tag(value) {
        return None;
    }
    let place = line.place(at, text.len());
    entries::texts(library::parse(value).ok()?)
        .map(|texts| texts.into_iter().map(|text| Scalar { text, place }).collect())
}

/// The text as it stands; a quote mark that is never closed is left out.
fn as_written(line: &Line<'_>, start: usize, end: usize) -> Scalar {
    let text = &line.text[start..end];
    let open = text.starts_with(['"', '\'']) && text[1..].find(&text[..1]).is_none();
    let start = if open { start + 1 } else { start };
    Scalar { text: line.text[start..end].to_owned(), place: line.place(start, end) }
}

fn report(path: &NotePath, line: &Line<'_>, at: usize, cause: Cause) -> Diagnostic {
    let end = line.text.trim_end().len();
    let place = if at < end { line.place(at, end) } else { line.whole() };
    let message = Message::new(cause.message());
    let problem = if cause.is_plain_what_was_meant() {
        Diagnostic::warning(Code::Yaml, path, message)
    } else {
        Diagnostic::error(Code::Yaml, path, message)
    };
    problem.at(place).advise(Message::new(cause.hint()))
}
