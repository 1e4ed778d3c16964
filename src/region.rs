//! The block of a page: finding it, sealing it, telling whether it is still as it was written.
//!
//! A page is one block between two comment lines, and whatever its owner writes outside of it. The
//! seal in the first line covers what the block says, not how it is laid out: letters, digits and
//! signs beyond ASCII, without the targets of links. So a rename in Obsidian, a formatter or other
//! line ends are no edit. The seal shows that a block is unchanged; it does not show who wrote it.
//!
//! Knows nothing of pages on a disk, nor of what a block says.
//!
//! Uses: names.

use std::fmt::Write as _;
use std::ops::Range;

use crate::names::percent_decoded;

/// The form of blocks that is written; a newer one is left alone.
pub const VERSION: u32 = 1;

const BEGIN: &str = "<!-- kith:begin ";
const END: &str = "<!-- kith:end -->";

/// A block found in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Which page it is: `week/2026-W47`, `mend`, `person/People/Anna Weber`.
    pub id: String,
    /// The form it was written in.
    pub version: u32,
    /// Its bytes, both marker lines with their line ends included.
    pub range: Range<usize>,
    /// Whether it may be replaced.
    pub state: BlockState,
}

/// How a block was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockState {
    /// As it was written.
    Sealed,
    /// Its words were changed by hand.
    Edited,
    /// Half a block, or two.
    Damaged,
    /// Written by a newer program.
    Newer,
    /// Git left conflict markers in it, and only in it.
    Conflicted,
    /// Git left conflict markers outside of it.
    ConflictedOutside,
}

/// Finds the block of a file; `None` if there is no marker line in it. Markers count alone on their
/// line, at its beginning, and outside code.
pub fn find(text: &str) -> Option<Found> {
    let marks = marks(text);
    let begins: Vec<&Mark> =
        marks.iter().filter(|mark| matches!(mark.kind, MarkKind::Begin { .. })).collect();
    let ends: Vec<&Mark> = marks.iter().filter(|mark| mark.kind == MarkKind::End).collect();
    let first = begins.first().or(ends.first())?;
    let (id, version, seal) = match &first.kind {
        MarkKind::Begin { id, version, seal } => (id.clone(), *version, seal.clone()),
        MarkKind::End | MarkKind::Conflict => (String::new(), VERSION, String::new()),
    };
    let last = ends.last().unwrap_or(first);
    let inner = first.range.start..last.range.end.max(first.range.end);
    let conflicts: Vec<&Mark> = marks.iter().filter(|mark| mark.kind == MarkKind::Conflict).collect();
    let (range, outside) = with_conflicts(&marks, inner);
    let in_order = first.range.end <= last.range.start;
    let state = match () {
        () if outside => BlockState::ConflictedOutside,
        () if !conflicts.is_empty() && in_order => BlockState::Conflicted,
        () if begins.len() != 1 || ends.len() != 1 || !in_order => BlockState::Damaged,
        () if VERSION < version => BlockState::Newer,
        () if sealed(version, &id, &text[first.range.end..last.range.start]) == seal => BlockState::Sealed,
        () => BlockState::Edited,
    };
    Some(Found { id, version, range, state })
}

/// A block of that id around `body`, sealed, with `\n` at every line's end.
pub fn compose(id: &str, body: &str) -> String {
    let body = body.trim_matches('\n');
    let seal = sealed(VERSION, id, body);
    format!("{BEGIN}v={VERSION} id={} seal={seal} -->\n{body}\n{END}\n", encoded(id))
}

/// 128 bits over some bytes, as 32 hex digits.
pub fn fingerprint(bytes: &[u8]) -> String {
    hex(&blake3::hash(bytes))
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum MarkKind {
    Begin { id: String, version: u32, seal: String },
    End,
    Conflict,
}

/// A line that marks something, with its line end.
#[derive(Clone, Debug)]
struct Mark {
    kind: MarkKind,
    range: Range<usize>,
}

fn marks(text: &str) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut fence: Option<&str> = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let bare = line.trim_end_matches(['\n', '\r']);
        let range = at..at + line.len();
        at += line.len();
        let inner = bare.trim_start_matches(' ');
        match fence {
            Some(open) if inner.starts_with(open) => fence = None,
            Some(_) => continue,
            None if inner.starts_with("```") => fence = Some("```"),
            None if inner.starts_with("~~~") => fence = Some("~~~"),
            None => {}
        }
        let bare = bare.trim_start_matches('\u{feff}');
        if let Some(kind) = mark(bare.trim_end()) {
            marks.push(Mark { kind, range });
        }
    }
    marks
}

fn mark(line: &str) -> Option<MarkKind> {
    if line == END {
        return Some(MarkKind::End);
    }
    if is_conflict_marker(line) {
        return Some(MarkKind::Conflict);
    }
    let inner = line.strip_prefix(BEGIN)?.strip_suffix("-->")?;
    let field = |name: &str| inner.split(' ').find_map(|part| part.strip_prefix(name)?.strip_prefix('='));
    let id = percent_decoded(field("id")?);
    Some(MarkKind::Begin {
        id,
        version: field("v")?.parse().ok()?,
        seal: field("seal").unwrap_or_default().to_owned(),
    })
}

/// Whether git writes such a line around two versions of a text.
pub fn is_conflict_marker(line: &str) -> bool {
    let sides = ["<<<<<<< ", ">>>>>>> ", "||||||| "];
    sides.iter().any(|side| line.starts_with(side)) || line == "======="
}

/// Widens the range of a block by conflict markers right beside its marker lines, and tells whether
/// others stand further outside. A line of `=======` alone may also underline a heading.
fn with_conflicts(marks: &[Mark], inner: Range<usize>) -> (Range<usize>, bool) {
    let mut range = inner;
    let conflicts = || marks.iter().filter(|mark| mark.kind == MarkKind::Conflict);
    for mark in marks.iter().rev().filter(|mark| mark.kind == MarkKind::Conflict) {
        if mark.range.end == range.start {
            range.start = mark.range.start;
        }
    }
    for mark in conflicts() {
        if mark.range.start == range.end {
            range.end = mark.range.end;
        }
    }
    let outside =
        conflicts().filter(|mark| mark.range.end <= range.start || range.end <= mark.range.start).count();
    (range, 1 < outside)
}

fn sealed(version: u32, id: &str, body: &str) -> String {
    let mut hasher = blake3::Hasher::new();
    hasher.update(&version.to_le_bytes());
    hasher.update(id.as_bytes());
    hasher.update(&[0]);
    hasher.update(said(body).as_bytes());
    hex(&hasher.finalize())
}

fn hex(hash: &blake3::Hash) -> String {
    hash.as_bytes()[..16].iter().fold(String::with_capacity(32), |mut hex, byte| {
        // Writing to a string cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// What a block says: letters, digits and signs beyond ASCII, without link targets and without the
/// numbers of lists, which formatters count anew.
fn said(body: &str) -> String {
    let mut said = String::with_capacity(body.len());
    for line in body.lines() {
        let mut rest = without_list_number(line);
        while let Some(c) = rest.chars().next() {
            if let Some(inside) = rest.strip_prefix("[[") {
                rest = after_link_target(inside);
            } else if let Some(inside) = rest.strip_prefix("](") {
                rest = inside.find(')').map_or("", |end| &inside[end..]);
            } else {
                if c.is_alphanumeric() || (!c.is_ascii() && !c.is_whitespace() && c != '\u{feff}') {
                    said.push(c);
                }
                rest = &rest[c.len_utf8()..];
            }
        }
    }
    said
}

fn without_list_number(line: &str) -> &str {
    let trimmed = line.trim_start();
    let digits = trimmed.bytes().take_while(u8::is_ascii_digit).count();
    let is_number = (1..=9).contains(&digits) && trimmed[digits..].starts_with(". ");
    if is_number { &trimmed[digits..] } else { trimmed }
}

/// Behind `[[`: the label of a link that has one, else what follows it.
fn after_link_target(inside: &str) -> &str {
    let end = inside.find("]]").unwrap_or(0);
    match inside[..end].find('|') {
        Some(bar) => &inside[bar..],
        None => &inside[end..],
    }
}

/// An id as it stands in a marker line: no blanks, nothing beyond ASCII, never `--`.
fn encoded(id: &str) -> String {
    let mut encoded = String::with_capacity(id.len());
    let mut before = 0;
    for byte in id.bytes() {
        let plain =
            byte.is_ascii_alphanumeric() || b"/_.".contains(&byte) || (byte == b'-' && before != b'-');
        if plain {
            encoded.push(char::from(byte));
            before = byte;
        } else {
            // Writing to a string cannot fail.
            let _ = write!(encoded, "%{byte:02X}");
            before = 0;
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const BODY: &str = "# Week 48 · 23–29 November 2026\n\n1. **Send [[Jonas Brandt]] the load study.** Promised for Friday ([lunch](../Meetings/x.md)).\n2. Call [[People/Anna|Anna Weber]].\n\n- Käthe: 25 min";

    fn state(text: &str) -> BlockState {
        find(text).unwrap().state
    }

    fn page() -> String {
        compose("week/2026-W48", BODY)
    }

    #[test]
    fn what_was_composed_is_found_sealed() {
        let text = format!("Above.\n{}## My notes\n", page());
        let found = find(&text).unwrap();
        assert_eq!((found.id.as_str(), found.version, found.state), ("week/2026-W48", 1, BlockState::Sealed));
        assert!(text[found.range.end..].starts_with("## My notes"));
        assert!(text[..found.range.start].ends_with("Above.\n"));
    }

    #[test]
    fn a_changed_word_breaks_the_seal() {
        assert_eq!(state(&page().replace("Call", "Ring")), BlockState::Edited);
        assert_eq!(state(&page().replace("25 min", "26 min")), BlockState::Edited);
        assert_eq!(state(&page().replace("Käthe", "Kathe")), BlockState::Edited);
    }

    #[test]
    fn renames_formatters_and_line_ends_do_not() {
        for (from, to) in [
            ("[[Jonas Brandt]]", "[[Jonas Brandt-Kern]]"),
            ("[[People/Anna|", "[[Friends/Anna W|"),
            ("../Meetings/x.md", "../Meetings/y.md"),
            ("\n", "\r\n"),
            ("- Käthe", "* Käthe"),
            ("2. Call", "1. Call"),
            ("**", "__"),
            (".md)).\n", ".md)).  \n"),
        ] {
            assert_eq!(state(&page().replace(from, to)), BlockState::Sealed, "{from:?} {to:?}");
        }
        assert_eq!(state(&format!("\u{feff}{}", page())), BlockState::Sealed);
    }

    #[test]
    fn halves_and_doubles_are_damaged() {
        assert_eq!(state(&page().replace(END, "")), BlockState::Damaged);
        assert_eq!(state(&format!("{}{}", page(), page())), BlockState::Damaged);
        assert_eq!(state(&format!("{END}\n")), BlockState::Damaged);
    }

    #[test]
    fn markers_in_code_or_behind_a_blank_are_text() {
        assert_eq!(find(&format!("```\n{}```\n", page())), None);
        assert_eq!(find(&page().replace("<!--", " <!--")), None);
        assert_eq!(find("No block here.\n"), None);
    }

    #[test]
    fn a_newer_block_is_left_alone() {
        assert_eq!(state(&page().replace("v=1", "v=9")), BlockState::Newer);
    }

    #[test]
    fn conflicts_inside_and_outside() {
        let (ours, theirs) = (page(), compose("week/2026-W48", "# Week 48\n\nOther."));
        let whole = |text: &str| text.strip_suffix("<!-- kith:end -->\n").unwrap().to_owned();
        let inside = format!(
            "<<<<<<< HEAD\n{}=======\n{}>>>>>>> phone\n{END}\n## My notes\n",
            whole(&ours),
            whole(&theirs)
        );
        let found = find(&inside).unwrap();
        assert_eq!((found.state, found.id.as_str()), (BlockState::Conflicted, "week/2026-W48"));
        assert_eq!(&inside[..found.range.start], "");
        assert_eq!(&inside[found.range.end..], "## My notes\n");
        let outside = format!("{}## My notes\n<<<<<<< HEAD\none\n=======\ntwo\n>>>>>>> phone\n", page());
        assert_eq!(state(&outside), BlockState::ConflictedOutside);
    }

    proptest! {
        #[test]
        fn every_id_comes_back(id in "\\PC{0,40}") {
            let text = compose(&id, BODY);
            prop_assert!(!text.lines().next().unwrap().trim_start_matches("<!--").trim_end_matches("-->").contains("--"));
            prop_assert_eq!(find(&text).unwrap().id, id);
        }

        #[test]
        fn any_changed_letter_is_seen(at in 0usize..200) {
            let letters: Vec<usize> = BODY.char_indices().filter(|(_, c)| c.is_ascii_lowercase()).map(|(at, _)| at).collect();
            let at = letters[at % letters.len()];
            let in_target = BODY[..at].rfind("[[").is_some_and(|open| !BODY[open..at].contains(['|', ']']))
                || BODY[..at].rfind("](").is_some_and(|open| !BODY[open..at].contains(')'));
            prop_assume!(!in_target);
            let mut changed = BODY.to_owned();
            changed.replace_range(at..=at, "Q");
            let page = page().replace(BODY, &changed);
            prop_assert_eq!(state(&page), BlockState::Edited);
        }

        #[test]
        fn any_text_is_searched_without_panic(text in "\\PC{0,200}") {
            let _ = find(&text);
        }
    }
}
