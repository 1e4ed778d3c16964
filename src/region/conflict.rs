//! The conflict markers that git leaves in a text it could not merge.
//!
//! Knows lines and sides. Does not know blocks.
//!
//! Uses: nothing.

use std::ops::Range;

use super::marker::Line;

/// One conflict, by line numbers.
#[derive(Debug)]
pub(super) struct Hunk {
    /// Its markers included.
    pub(super) all: Range<usize>,
    /// What this side says.
    pub(super) ours: Range<usize>,
    /// What the other side says.
    pub(super) theirs: Range<usize>,
}

/// The whole conflicts among the lines; a marker without its partners is plain text.
pub(super) fn hunks(lines: &[Line<'_>]) -> Vec<Hunk> {
    let mut hunks = Vec::new();
    let mut open: Option<Open> = None;
    for line in lines {
        let at = line.number;
        match sign(line.text) {
            Some(Sign::Ours) => open = Some(Open { start: at, ours_end: None, theirs: None }),
            Some(Sign::Base) => open = open.map(|open| Open { ours_end: open.ours_end.or(Some(at)), ..open }),
            Some(Sign::Middle) => open = open.map(|open| open.theirs_from(at)),
            Some(Sign::Theirs) => hunks.extend(open.take().and_then(|open| open.close(at))),
            None => {}
        }
    }
    hunks
}

/// The lines of the text as one side has them.
pub(super) fn side<'a>(
    lines: &[Line<'a>],
    hunks: &[Hunk],
    part: impl Fn(&Hunk) -> Range<usize>,
) -> impl Iterator<Item = Line<'a>> {
    let mut kept = Vec::with_capacity(lines.len());
    let mut next = 0;
    for hunk in hunks {
        kept.extend_from_slice(&lines[next..hunk.all.start]);
        kept.extend_from_slice(&lines[part(hunk)]);
        next = hunk.all.end;
    }
    kept.extend_from_slice(&lines[next..]);
    kept.into_iter()
}

/// The conflict that a line stands in.
pub(super) fn around(hunks: &[Hunk], line: usize) -> Option<&Hunk> {
    hunks.iter().find(|hunk| hunk.all.contains(&line))
}

/// Whether two stretches of lines, one on each side, begin and end at one place of the text, with
/// nothing of the conflict before or behind them.
pub(super) fn meet(hunks: &[Hunk], ours: (usize, usize), theirs: (usize, usize)) -> bool {
    let starts = match around(hunks, ours.0) {
        Some(hunk) => hunk.ours.start == ours.0 && hunk.theirs.start == theirs.0,
        None => ours.0 == theirs.0,
    };
    let ends = match around(hunks, ours.1) {
        Some(hunk) => hunk.ours.end == ours.1 + 1 && hunk.theirs.end == theirs.1 + 1,
        None => ours.1 == theirs.1,
    };
    starts && ends
}

enum Sign {
    Ours,
    Base,
    Middle,
    Theirs,
}

fn sign(line: &str) -> Option<Sign> {
    let (sign, rest) = line.split_at_checked(7)?;
    match sign {
        "<<<<<<<" if labelled(rest) => Some(Sign::Ours),
        "|||||||" if labelled(rest) => Some(Sign::Base),
        "=======" if rest.is_empty() => Some(Sign::Middle),
        ">>>>>>>" if labelled(rest) => Some(Sign::Theirs),
        _ => None,
    }
}

fn labelled(rest: &str) -> bool {
    rest.is_empty() || rest.starts_with(' ')
}

/// A conflict of which the end was not seen yet.
struct Open {
    start: usize,
    ours_end: Option<usize>,
    theirs: Option<usize>,
}

impl Open {
    /// A second `=======` is a heading's underline in what the other side says.
    fn theirs_from(self, at: usize) -> Self {
        Self { ours_end: self.ours_end.or(Some(at)), theirs: self.theirs.or(Some(at + 1)), ..self }
    }

    fn close(self, at: usize) -> Option<Hunk> {
        let (ours_end, theirs) = (self.ours_end?, self.theirs?);
        Some(Hunk { all: self.start..at + 1, ours: self.start + 1..ours_end, theirs: theirs..at })
    }
}
