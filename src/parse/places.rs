//! Places in a note, asked for one after the other.
//!
//! Counts the characters of a line once, however many places in it are asked for in their order.
//! Does not know what stands there.
//!
//! Uses: source.

use std::cell::Cell;

use crate::source::{Lines, Place};

/// The places of one note.
pub(super) struct Places<'a> {
    /// The note as it is on the disk, comments and all.
    source: &'a str,
    lines: &'a Lines<'a>,
    last: Cell<Known>,
}

/// A place whose column is known.
#[derive(Clone, Copy, Default)]
struct Known {
    line: u32,
    at: usize,
    column: u32,
}

impl<'a> Places<'a> {
    /// The places of `source`, of which `lines` are the lines.
    pub(super) fn new(source: &'a str, lines: &'a Lines<'a>) -> Self {
        Self { source, lines, last: Cell::default() }
    }

    /// The place of the bytes from `start` to `end`, as `Lines::place` gives it.
    pub(super) fn of(&self, start: usize, end: usize) -> Place {
        let line = self.lines.line(start);
        let last = self.last.get();
        let column = if last.line == line && last.at <= start {
            last.column + self.count(last.at, start)
        } else {
            self.lines.place(start, start).column
        };
        self.last.set(Known { line, at: start, column });
        Place { line, column, width: self.width(start, end) }
    }

    fn width(&self, start: usize, end: usize) -> u32 {
        let shown = self.source.get(start..end).unwrap_or_default();
        let of_line = shown.split(['\n', '\r']).next().unwrap_or_default();
        u32::try_from(of_line.chars().count()).unwrap_or(u32::MAX)
    }

    fn count(&self, start: usize, end: usize) -> u32 {
        let between = self.source.get(start..end).unwrap_or_default();
        super::inline::work::add(between.len());
        u32::try_from(between.chars().count()).unwrap_or(u32::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_in_any_order_are_those_of_the_lines() {
        let text = "ä [[b]] c\r\nd [[ü]]\n\nx";
        let lines = Lines::new(text);
        let places = Places::new(text, &lines);
        for (start, end) in
            [(3, 8), (9, 10), (0, 2), (15, 21), (14, 22), (12, 13), (12, 12), (text.len(), text.len())]
        {
            assert_eq!(places.of(start, end), lines.place(start, end), "{start}..{end}");
        }
    }
}
