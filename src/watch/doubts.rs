//! What seems gone or emptied and is not yet believed: an editor may be between two steps of saving.
//!
//! Pure. Does not know the disk.
//!
//! Uses: nothing.

use std::collections::BTreeMap;
use std::time::Duration;

/// Paths that are doubted, and since when.
#[derive(Clone, Debug, Default)]
pub(super) struct Doubts {
    since: BTreeMap<String, Duration>,
    now: Duration,
    wait: Duration,
}

impl Doubts {
    /// A look begins; what has been doubted for `wait` by `now` is believed in it.
    pub(super) fn begin(&mut self, now: Duration, wait: Duration) {
        (self.now, self.wait) = (now, wait);
    }

    /// Whether what seems so at that path is believed; if not, it is doubted from now on.
    pub(super) fn believes(&mut self, path: &str) -> bool {
        match self.since.get(path) {
            Some(since) => *since + self.wait <= self.now,
            None => {
                self.since.insert(path.to_owned(), self.now);
                false
            }
        }
    }

    /// The path is as it should be, or what seemed so was believed.
    pub(super) fn settle(&mut self, path: &str) {
        self.since.remove(path);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_doubt_is_believed_when_it_lasts_and_begins_anew_once_it_was_settled() {
        let mut doubts = Doubts::default();
        let at = |doubts: &mut Doubts, seconds| {
            doubts.begin(Duration::from_secs(seconds), Duration::from_secs(2));
            doubts.believes("People/Anna.md")
        };
        assert!(!at(&mut doubts, 10));
        assert!(!at(&mut doubts, 11));
        assert!(at(&mut doubts, 12));
        doubts.settle("People/Anna.md");
        assert!(!at(&mut doubts, 13));
        assert!(!doubts.believes("People/Jonas.md"));
    }
}
