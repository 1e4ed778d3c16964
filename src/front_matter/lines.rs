//! The lines of a front matter, each with its number in the file.
//!
//! Knows line ends (`\n`, `\r\n`, a lone `\r`) and columns. Does not know YAML.
//!
//! Uses: source.

use crate::source::Place;

/// A run of whole lines of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Block<'a> {
    /// The lines with their ends.
    pub(super) text: &'a str,
    /// The byte of the file at which they begin.
    pub(super) start: usize,
    /// The number of the first of them, from 1.
    pub(super) line: u32,
}

/// One line of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Line<'a> {
    /// The line without its end.
    pub(super) text: &'a str,
    /// The byte of the block at which it begins.
    pub(super) start: usize,
    /// Its number in the file.
    pub(super) number: u32,
}

impl<'a> Block<'a> {
    /// The lines in order; a line end at the very end opens no further line.
    pub(super) fn lines(&self) -> impl Iterator<Item = Line<'a>> + use<'a> {
        let (text, mut at, mut number) = (self.text, 0, self.line);
        std::iter::from_fn(move || {
            if at >= text.len() {
                return None;
            }
            let (end, next) = line_end(text, at);
            let line = Line { text: &text[at..end], start: at, number };
            at = next;
            number += 1;
            Some(line)
        })
    }

    /// The byte of the file behind its last line.
    pub(super) fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// The lines that begin within the first `bytes`, as far as they are whole.
    pub(super) fn cut(&self, bytes: usize) -> Self {
        let within = self.lines().map(|line| line.start).take_while(|start| *start <= bytes);
        Self { text: &self.text[..within.last().unwrap_or(0)], ..*self }
    }

    /// The lines from the one that begins at byte `from` and has the number `line`, up to byte `to`.
    pub(super) fn part(&self, from: usize, to: usize, line: u32) -> Self {
        Self { text: &self.text[from..to], start: self.start + from, line }
    }
}

impl Line<'_> {
    /// The place of the bytes from `start` to `end` of the line.
    pub(super) fn place(&self, start: usize, end: usize) -> Place {
        let column = count(&self.text[..start]) + 1;
        Place { line: self.number, column, width: count(&self.text[start..end]) }
    }

    /// The place of the line from its first character that is no blank.
    pub(super) fn whole(&self) -> Place {
        let end = self.text.trim_end().len();
        let start = (self.text.len() - self.text.trim_start().len()).min(end);
        self.place(start, end)
    }
}

/// Where the line that begins at `at` ends, and where the next one begins.
pub(super) fn line_end(text: &str, at: usize) -> (usize, usize) {
    let rest = &text.as_bytes()[at..];
    match rest.iter().position(|byte| matches!(byte, b'\n' | b'\r')) {
        None => (text.len(), text.len()),
        Some(end) if rest[end..].starts_with(b"\r\n") => (at + end, at + end + 2),
        Some(end) => (at + end, at + end + 1),
    }
}

/// How many characters a text has; front matters are cut long before this could overflow.
pub(super) fn count(text: &str) -> u32 {
    let count = if text.is_ascii() { text.len() } else { text.chars().count() };
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_end_counts_and_numbers_go_on_from_the_first() {
        let block = Block { text: "a\r\nb\rc\n\nd", start: 4, line: 2 };
        let found: Vec<_> = block.lines().map(|line| (line.text, line.start, line.number)).collect();
        assert_eq!(found, [("a", 0, 2), ("b", 3, 3), ("c", 5, 4), ("", 7, 5), ("d", 8, 6)]);
    }

    #[test]
    fn columns_count_characters() {
        let line = Line { text: "Größe: zwei", start: 0, number: 7 };
        let at = line.text.find("zwei").unwrap();
        assert_eq!(line.place(at, at + 4), Place { line: 7, column: 8, width: 4 });
    }

    #[test]
    fn a_block_is_cut_between_lines() {
        let block = Block { text: "ab\ncd\nef\n", start: 4, line: 2 };
        assert_eq!(block.cut(4).text, "ab\n");
        assert_eq!(block.cut(6).text, "ab\ncd\n");
    }
}
