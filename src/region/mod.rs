//! The block of a page: finding it, sealing it, telling whether it is still as it was written.
//!
//! The doors are `find` and `compose`. Knows markers, seals and what git leaves after a merge. Does
//! not know what stands in a block, nor where pages lie.
//!
//! Uses: nothing.

mod conflict;
mod marker;
mod numbers;
mod seal;

use std::ops::Range;

use conflict::Hunk;
use marker::{Begin, Line, Mark, Marked};

/// The format of the blocks this program writes.
pub const VERSION: u32 = 1;

/// The block of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Which page it is (`week/2026-W47`), decoded; empty where the marker cannot be read.
    pub id: String,
    /// The format it was written in; 0 where the marker cannot be read.
    pub version: u32,
    /// The bytes from the first marker line to the last, both with their line ends. Of a damaged
    /// block everything that may belong to it, up to the ends of the text.
    pub range: Range<usize>,
    /// Whether it is as it was written.
    pub state: BlockState,
}

/// What became of a block since it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum BlockState {
    /// As written: the seal holds.
    Sealed,
    /// Changed by hand.
    Edited,
    /// Half a block, two beginnings, or an end before its beginning.
    Damaged,
    /// Written by a later format; nothing else about it was looked at.
    Newer,
    /// Git's conflict markers stand in it or around its marker lines, and nowhere else.
    Conflicted,
    /// Git's conflict markers touch the words around it.
    ConflictedAround,
}

/// Finds the block of a text; `None` if no line is a marker.
///
/// A marker stands alone at the very beginning of its line and outside fenced code.
pub fn find(text: &str) -> Option<Found> {
    if !text.contains(marker::OPENING) {
        return None;
    }
    let lines = marker::lines(text);
    let hunks = conflict::hunks(&lines);
    if hunks.is_empty() { find_plain(text, &lines) } else { find_conflicted(text, &lines, &hunks) }
}

/// Writes a block: both markers, the seal, and `body` between them, all lines ended by `\n`.
///
/// `id` must not be empty, and `body` must hold no line that reads as a marker.
pub fn compose(id: &str, body: &str) -> String {
    let seal = seal::seal(VERSION, id, body);
    let body = body.trim_end_matches(['\n', '\r']);
    let gap = if body.is_empty() { "" } else { "\n" };
    format!("{}\n{body}{gap}{}\n", marker::begin(VERSION, id, &seal), marker::END)
}

/// The target of the first wikilink in a block, without heading, block id and label; one that only shows
/// how to write, in code, is none.
pub fn first_link<'a>(text: &'a str, found: &Found) -> Option<&'a str> {
    let block = text.get(found.range.clone())?;
    let outside_code = block.lines().flat_map(|line| line.split('`').step_by(2));
    let inside = outside_code
        .filter_map(|part| part.split_once("[[")?.1.split_once("]]"))
        .map(|(inside, _)| inside)
        .next()?;
    let target = inside.split(['|', '#', '^']).next().unwrap_or_default();
    let target = target.trim_end_matches('\\').trim();
    (!target.is_empty()).then_some(target)
}

/// The lines between the markers of a block.
pub fn body<'a>(text: &'a str, found: &Found) -> &'a str {
    let block = text.get(found.range.clone()).unwrap_or_default();
    let inside = block.split_once('\n').map_or("", |(_, inside)| inside);
    let inside_end = inside.trim_end().rfind('\n').map_or(0, |at| at + 1);
    &inside[..inside_end]
}

/// 128 bits by which bytes are told apart, as 32 hex digits.
pub fn fingerprint(bytes: &[u8]) -> String {
    seal::short_hex(&blake3::hash(bytes))
}

fn find_plain(text: &str, lines: &[Line<'_>]) -> Option<Found> {
    let marks = marker::marks(lines.iter().copied());
    let (first, last) = (marks.first()?, marks.last()?);
    if let Some(newer) = newer(&marks) {
        return Some(newer.found(first.line.start..last.line.end, BlockState::Newer));
    }
    if let [Marked { mark: Mark::Begin(begin), line }, Marked { mark: Mark::End, line: end }] = &marks[..]
        && let Some(begin) = begin
    {
        let inside = &text[line.end..end.start];
        let holds = seal::holds(&begin.seal, begin.version, &begin.id, inside);
        let state = if holds { BlockState::Sealed } else { BlockState::Edited };
        return Some(begin.found(line.start..end.end, state));
    }
    let start = if matches!(first.mark, Mark::End) { lines[0].start } else { first.line.start };
    let end = if matches!(last.mark, Mark::End) { last.line.end } else { text.len() };
    let id = marks.iter().find_map(Marked::begin).map_or("", |begin| begin.id.as_str());
    Some(Found { id: id.to_owned(), version: 0, range: start..end, state: BlockState::Damaged })
}

/// Reads both sides of every conflict. If each holds one block of one id and the sides differ in
/// nothing around it, the conflict is about generated text alone.
fn find_conflicted(text: &str, lines: &[Line<'_>], hunks: &[Hunk]) -> Option<Found> {
    let ours = marker::marks(conflict::side(lines, hunks, |hunk| hunk.ours.clone()));
    let theirs = marker::marks(conflict::side(lines, hunks, |hunk| hunk.theirs.clone()));
    let all = || ours.iter().chain(&theirs);
    let first = all().map(|mark| mark.line.number).min()?;
    let last = all().map(|mark| mark.line.number).max()?;
    let first = conflict::around(hunks, first).map_or(first, |hunk| hunk.all.start);
    let last = conflict::around(hunks, last).map_or(last, |hunk| hunk.all.end - 1);
    let range = lines[first].start..lines[last].end;
    if let Some(newer) = newer(&ours).or(newer(&theirs)) {
        return Some(newer.found(range, BlockState::Newer));
    }
    let inside = hunks.iter().all(|hunk| first <= hunk.all.start && hunk.all.end <= last + 1);
    if let (Some(ours), Some(theirs)) = (pair(&ours), pair(&theirs))
        && inside
        && ours.0.id == theirs.0.id
        && conflict::meet(hunks, (ours.1, ours.2), (theirs.1, theirs.2))
    {
        return Some(ours.0.found(range, BlockState::Conflicted));
    }
    let id = all().find_map(Marked::begin).map_or("", |begin| begin.id.as_str()).to_owned();
    let range = range.start.min(lines[first].start)..range.end.min(text.len());
    Some(Found { id, version: 0, range, state: BlockState::ConflictedAround })
}

fn newer<'a>(marks: &'a [Marked<'_>]) -> Option<&'a Begin> {
    marks.iter().filter_map(Marked::begin).find(|begin| VERSION < begin.version)
}

/// The one beginning with the line numbers of both markers, if they are a whole block.
fn pair<'a>(marks: &'a [Marked<'_>]) -> Option<(&'a Begin, usize, usize)> {
    match marks {
        [Marked { mark: Mark::Begin(Some(begin)), line }, Marked { mark: Mark::End, line: end }] => {
            Some((begin, line.number, end.number))
        }
        _ => None,
    }
}

impl Begin {
    fn found(&self, range: Range<usize>, state: BlockState) -> Found {
        Found { id: self.id.clone(), version: self.version, range, state }
    }
}

#[cfg(test)]
mod tests;
