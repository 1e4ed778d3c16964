//! Which bracket closes which, found in one pass.
//!
//! Knows `[]` and `()` and the backslash before them. Does not know links or fields.
//!
//! Uses: nothing.

use std::ops::Range;

/// Pairs of brackets of a text, by where they open.
pub(super) struct Brackets {
    pairs: Vec<(usize, usize)>,
}

impl Brackets {
    /// Pairs the brackets of each kind by themselves.
    pub(super) fn of(bytes: &[u8], range: Range<usize>) -> Self {
        let (mut square, mut round, mut pairs) = (Vec::new(), Vec::new(), Vec::new());
        let mut at = range.start;
        super::work::add(range.len());
        while at < range.end {
            match bytes[at] {
                b'\\' => at += 1,
                b'[' => square.push(at),
                b'(' => round.push(at),
                b']' => pairs.extend(square.pop().map(|open| (open, at))),
                b')' => pairs.extend(round.pop().map(|open| (open, at))),
                _ => {}
            }
            at += 1;
        }
        pairs.sort_unstable();
        Self { pairs }
    }

    /// Where the bracket that opens at `at` closes.
    pub(super) fn closing(&self, at: usize) -> Option<usize> {
        let found = self.pairs.binary_search_by_key(&at, |(open, _)| *open).ok()?;
        Some(self.pairs[found].1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_close_their_own_kind() {
        let text = b"[a (b] c) \\] [[d]] (";
        let brackets = Brackets::of(text, 0..text.len());
        let closing = |at| brackets.closing(at);
        assert_eq!(closing(0), Some(5));
        assert_eq!(closing(3), Some(8));
        assert_eq!(closing(13), Some(17));
        assert_eq!(closing(14), Some(16));
        assert_eq!(closing(19), None);
    }
}
