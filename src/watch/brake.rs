//! The brake: a page that another program keeps rewriting after us is left alone for a while.
//!
//! Pure: what is to be written, what was written and the time passed in. A page that changes often
//! because its owner types, in notes or around the block of the page itself, is no storm; one whose block
//! stands there changed, or is gone, each time after we wrote it is. How many pages are written in all is no sign of anything: a branch checked out may
//! rightly change all of them at once, and a brake on their sum would leave them wrong for minutes, while
//! a storm over many pages trips the brake of each.
//!
//! Uses: source, region, writer.

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use crate::region::{self, fingerprint};
use crate::source::NotePath;
use crate::writer::Change;

/// So often a page is written over what another program made of it, within [`WITHIN`].
const OFTEN: usize = 3;

/// See [`OFTEN`].
const WITHIN: Duration = Duration::from_secs(60);

/// How long the page is then left alone.
const PAUSE: Duration = Duration::from_secs(600);

/// The pages that were written and what became of them.
#[derive(Clone, Debug, Default)]
pub(super) struct Brake {
    pages: BTreeMap<NotePath, Written>,
}

#[derive(Clone, Debug, Default)]
struct Written {
    /// The fingerprint of the block that was written last.
    last: String,
    /// When it was written over another program's changes.
    over: VecDeque<Duration>,
    /// Until when it is left alone.
    until: Option<Duration>,
}

impl Brake {
    /// Keeps back the changes of pages that are to be left alone now, and names those pages.
    pub(super) fn hold(&mut self, changes: &mut Vec<Change>, now: Duration) -> Vec<NotePath> {
        let mut held = Vec::new();
        changes.retain(|change| {
            let free = self.pages.get_mut(&change.path).is_none_or(|page| page.is_free(change, now));
            if !free {
                held.push(change.path.clone());
            }
            free
        });
        held
    }

    /// When the first of the pages left alone may be written again.
    pub(super) fn resume(&self) -> Option<Duration> {
        self.pages.values().filter_map(|page| page.until).min()
    }

    /// Remembers that a page was written.
    pub(super) fn wrote(&mut self, change: &Change, now: Duration) {
        let page = self.pages.entry(change.path.clone()).or_default();
        if page.is_over_another(change) {
            page.over.push_back(now);
        }
        page.last = fingerprint(block(&change.after));
    }
}

impl Written {
    fn is_over_another(&self, change: &Change) -> bool {
        let ours = change.before.as_ref().is_some_and(|before| fingerprint(block(before)) == self.last);
        !self.last.is_empty() && !ours
    }

    fn is_free(&mut self, change: &Change, now: Duration) -> bool {
        if self.until.is_some_and(|until| now < until) {
            return false;
        }
        self.until = None;
        while self.over.front().is_some_and(|at| *at + WITHIN < now) {
            self.over.pop_front();
        }
        if self.is_over_another(change) && OFTEN <= self.over.len() {
            self.over.clear();
            self.until = Some(now + PAUSE);
        }
        self.until.is_none()
    }
}

/// The block of a page; what has none, as a whole.
fn block(page: &[u8]) -> &[u8] {
    let found = std::str::from_utf8(page).ok().and_then(region::find);
    found.and_then(|found| page.get(found.range)).unwrap_or(page)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::writer::What;

    fn change(before: &str, after: &str) -> Change {
        let path = NotePath::new("Network/Network today.md");
        let (before, after) = (Some(before.as_bytes().to_vec()), after.as_bytes().to_vec());
        Change { path, before, after, what: What::Replaced }
    }

    /// Writes the change unless it is held; says whether it was.
    fn write(brake: &mut Brake, change: &Change, now: u64) -> bool {
        let now = Duration::from_secs(now);
        let held = brake.hold(&mut vec![change.clone()], now);
        if held.is_empty() {
            brake.wrote(change, now);
        }
        held.is_empty()
    }

    #[test]
    fn a_program_that_rewrites_a_page_each_time_is_answered_four_times() {
        let mut brake = Brake::default();
        let written = (0..100).filter(|second| write(&mut brake, &change("sorted", "ours"), *second)).count();
        assert_eq!(written, 4);
        assert_eq!(brake.resume(), Some(Duration::from_secs(604)));
        assert!(!write(&mut brake, &change("sorted", "ours"), 603));
        assert!(write(&mut brake, &change("sorted", "ours"), 604));
    }

    #[test]
    fn a_program_that_removes_a_page_each_time_is_answered_four_times() {
        let mut brake = Brake::default();
        let anew = Change { before: None, what: What::Created, ..change("", "ours") };
        let written = (0..100).filter(|second| write(&mut brake, &anew, *second)).count();
        assert_eq!(written, 4);
    }

    #[test]
    fn thousands_of_pages_at_once_are_no_storm() {
        let mut brake = Brake::default();
        for number in 0..5000 {
            let path = NotePath::new(&format!("Network/People/{number}.md"));
            for second in 0..5 {
                let (before, after) = (format!("text {second}"), format!("text {}", second + 1));
                let change = Change { path: path.clone(), ..change(&before, &after) };
                assert!(write(&mut brake, &change, second));
            }
        }
    }

    #[test]
    fn an_owner_who_types_for_an_hour_is_no_storm() {
        let mut brake = Brake::default();
        for second in 0..3600 {
            let (before, after) = (format!("text {second}"), format!("text {}", second + 1));
            assert!(write(&mut brake, &change(&before, &after), second));
        }
    }

    #[test]
    fn an_owner_who_types_below_the_block_is_no_storm() {
        let mut brake = Brake::default();
        let page = |body: u64, space: u64| {
            let block = region::compose("week/2026-W48", &format!("{body} calls"));
            format!("{block}## My notes\n- call:: [[Anna Weber]] no. {space}\n")
        };
        for second in 0..3600 {
            let (before, after) = (page(second, second + 1), page(second + 1, second + 1));
            assert!(write(&mut brake, &change(&before, &after), second));
        }
    }

    #[test]
    fn a_page_that_is_changed_now_and_then_is_written_each_time() {
        let mut brake = Brake::default();
        for minute in 0..100 {
            assert!(write(&mut brake, &change("sorted", "ours"), minute * 30));
        }
    }

    #[test]
    fn other_pages_go_on() {
        let mut brake = Brake::default();
        for second in 0..10 {
            write(&mut brake, &change("sorted", "ours"), second);
        }
        let other = Change { path: NotePath::new("Network/Notes to mend.md"), ..change("sorted", "ours") };
        let mut changes = vec![change("sorted", "ours"), other.clone()];
        let held = brake.hold(&mut changes, Duration::from_secs(11));
        assert_eq!((changes, held), (vec![other], vec![NotePath::new("Network/Network today.md")]));
    }
}
