//! When to look and when to write: changes are gathered until the folder is quiet.
//!
//! Pure: events, outcomes and the time passed in, the next step out. Times are counted from the start
//! of the watcher. Does not know the disk, nor what a change means.
//!
//! Uses: nothing.

use std::collections::BTreeSet;
use std::time::Duration;

/// Changes wait that long at most while the folder never becomes quiet.
const LATEST: Duration = Duration::from_secs(10);

/// So often everything is compared with the disk although nothing was heard.
pub(super) const SAFETY_SCAN: Duration = Duration::from_secs(600);

/// The first pause after pages could not be written; it doubles with each failure.
const FIRST_PAUSE: Duration = Duration::from_secs(1);

/// The longest such pause.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// How changes become known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// The system tells of them.
    Told,
    /// By comparing everything with the disk so often.
    Polling(Duration),
}

/// What to do next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// Look what changed at these paths, or below them.
    Look(BTreeSet<String>),
    /// Work out the pages and write what differs.
    Write,
    /// Nothing, until that time at the latest.
    Wait(Duration),
}

/// What came of looking.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Looked {
    /// Whether anything that pages depend on is different.
    pub(super) changed: bool,
    /// Paths that seem gone, emptied or in the middle of being saved; believed after a second look.
    pub(super) doubted: BTreeSet<String>,
}

/// What came of writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wrote {
    /// The pages are true, or as true as they may be before that time.
    Done(Option<Duration>),
    /// Somebody else is at work; try again once the folder was quiet for a while.
    Held,
    /// Not everything could be written; try again, less often each time.
    Failed,
    /// Nothing may be written until something changes again.
    Parked,
}

/// The changes that are waiting.
#[derive(Clone, Debug)]
pub(super) struct Batch {
    quiet: Duration,
    mode: Mode,
    dirty: BTreeSet<String>,
    doubted: BTreeSet<String>,
    /// When the doubted paths are looked at again.
    second_look: Duration,
    /// When the oldest change that waits became known.
    first: Option<Duration>,
    /// When the last change became known.
    last: Duration,
    /// When was last looked.
    looked: Option<Duration>,
    /// Whether the pages may say something that is no longer true.
    stale: bool,
    /// Nothing is written before.
    not_before: Duration,
    pause: Duration,
    next_scan: Duration,
    /// When pages that were held back may be written again.
    resume: Option<Duration>,
}

impl Batch {
    /// A watcher that knows nothing yet, so that everything is dirty, and looks at once.
    pub(super) fn new(quiet: Duration, mode: Mode) -> Self {
        Self {
            quiet,
            mode,
            dirty: BTreeSet::from([String::new()]),
            doubted: BTreeSet::new(),
            second_look: Duration::ZERO,
            first: Some(Duration::ZERO),
            last: Duration::ZERO,
            looked: None,
            stale: true,
            not_before: Duration::ZERO,
            pause: FIRST_PAUSE,
            next_scan: Duration::ZERO,
            resume: None,
        }
    }

    /// Something may have changed at these paths.
    pub(super) fn changed(&mut self, paths: impl IntoIterator<Item = String>, now: Duration) {
        self.dirty.extend(paths);
        self.first.get_or_insert(now);
        self.last = now;
    }

    /// What the pages say depends on the day, and it is another one.
    pub(super) fn day_turned(&mut self, now: Duration) {
        self.stale = true;
        self.first.get_or_insert(now);
    }

    /// Sets how long nothing must change before anything is written.
    pub(super) fn set_quiet(&mut self, quiet: Duration) {
        self.quiet = quiet;
    }

    /// Changes become known in another way from now on.
    pub(super) fn set_mode(&mut self, mode: Mode, now: Duration) {
        self.mode = mode;
        self.next_scan = self.next_scan.min(now + self.scan_every());
    }

    /// What to do now.
    pub(super) fn step(&mut self, now: Duration) -> Step {
        if self.resume.is_some_and(|resume| resume <= now) {
            self.resume = None;
            self.day_turned(now);
        }
        if self.may_write(now) {
            return Step::Write;
        }
        if !self.dirty.is_empty() && self.look_at() <= now {
            return Step::Look(self.take_dirty(now));
        }
        if !self.doubted.is_empty() && self.second_look <= now {
            return Step::Look(self.take_dirty(now));
        }
        if self.looked.is_some() && self.next_scan <= now {
            self.next_scan = now + self.scan_every();
            self.dirty.insert(String::new());
            return Step::Look(self.take_dirty(now));
        }
        Step::Wait(self.wait_until())
    }

    /// Takes in what came of looking.
    pub(super) fn looked(&mut self, looked: Looked, now: Duration) {
        if self.looked.is_none() {
            self.next_scan = now + self.scan_every();
        }
        self.looked = Some(now);
        self.second_look = now + self.quiet * 2;
        self.doubted.extend(looked.doubted);
        if looked.changed {
            self.stale = true;
            self.first.get_or_insert(now);
            if let Mode::Polling(_) = self.mode {
                // Nobody tells whether the folder is quiet, so it is looked at once more.
                self.changed([String::new()], now);
            }
        }
        if !self.stale {
            self.first = (!self.dirty.is_empty()).then_some(now);
        }
    }

    /// Takes in what came of writing.
    pub(super) fn wrote(&mut self, wrote: Wrote, now: Duration) {
        match wrote {
            Wrote::Held => self.not_before = now + self.quiet.max(FIRST_PAUSE),
            Wrote::Failed => {
                self.not_before = now + self.pause;
                self.pause = (self.pause * 2).min(LONGEST_PAUSE);
            }
            Wrote::Done(_) | Wrote::Parked => {
                self.stale = false;
                self.first = (!self.dirty.is_empty()).then_some(now);
            }
        }
        if let Wrote::Done(resume) = wrote {
            self.resume = resume;
            self.pause = FIRST_PAUSE;
            self.not_before = now;
        }
    }

    /// Changes that wait too long are written although the folder is not quiet, once they were looked
    /// at.
    fn may_write(&self, now: Duration) -> bool {
        let calm = self.dirty.is_empty() && self.doubted.is_empty();
        let seen = self.dirty.is_empty() || self.looked.is_some_and(|looked| self.latest() <= looked);
        let overdue = seen && self.latest() <= now;
        self.stale && self.looked.is_some() && self.not_before <= now && (calm || overdue)
    }

    fn take_dirty(&mut self, now: Duration) -> BTreeSet<String> {
        let mut paths = std::mem::take(&mut self.dirty);
        if self.second_look <= now {
            paths.append(&mut self.doubted);
        }
        paths
    }

    fn latest(&self) -> Duration {
        self.first.map_or(Duration::MAX, |first| first + LATEST.max(self.quiet))
    }

    fn look_at(&self) -> Duration {
        if self.looked.is_none() { Duration::ZERO } else { (self.last + self.quiet).min(self.latest()) }
    }

    fn scan_every(&self) -> Duration {
        match self.mode {
            Mode::Told => SAFETY_SCAN,
            Mode::Polling(every) => every,
        }
    }

    fn wait_until(&self) -> Duration {
        let mut until = self.next_scan;
        if !self.dirty.is_empty() {
            until = until.min(self.look_at());
        }
        if !self.doubted.is_empty() {
            until = until.min(self.second_look);
        }
        if self.stale {
            let calm = self.dirty.is_empty() && self.doubted.is_empty();
            until = until.min(if calm { self.not_before } else { self.latest().max(self.not_before) });
        }
        self.resume.map_or(until, |resume| until.min(resume))
    }
}

#[cfg(test)]
mod tests;
