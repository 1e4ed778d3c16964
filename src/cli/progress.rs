//! How far the reading is, on a terminal; silent where output is piped or the work is short.
//!
//! Uses: nothing.

use std::io::{self, IsTerminal, Write};
use std::sync::atomic::{AtomicUsize, Ordering};

/// So many notes are read in the blink of an eye; below that nothing is shown.
const WORTH_SHOWING: usize = 2_000;

/// A count that many threads may raise.
pub(super) struct Progress {
    done: AtomicUsize,
    shown: bool,
    words: String,
}

impl Progress {
    /// Counts from nothing; `words` stand behind the number.
    pub(super) fn new(words: String) -> Self {
        Self { done: AtomicUsize::new(0), shown: io::stderr().is_terminal(), words }
    }

    /// One more is done.
    pub(super) fn step(&self) {
        let done = self.done.fetch_add(1, Ordering::Relaxed) + 1;
        if self.shown && done.is_multiple_of(WORTH_SHOWING) {
            let _ = write!(io::stderr().lock(), "\r{done} {}", self.words);
        }
    }

    /// Takes the line away and says how many there were.
    pub(super) fn end(self) -> usize {
        let done = self.done.into_inner();
        if self.shown && WORTH_SHOWING <= done {
            let _ = write!(io::stderr().lock(), "\r\u{1b}[K");
        }
        done
    }
}
