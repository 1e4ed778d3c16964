//! The watcher: takes events in, looks, writes, and says what it did and what it cannot do.
//!
//! One turn at a time, with the time passed in; threads, waiting and words are the affair of whoever
//! turns it. Does not know what a page says.
//!
//! Uses: day, diagnostic, settings, notebook, source, vault, clock, writer.

mod hearing;

use std::collections::{BTreeMap, BTreeSet};
use std::mem::discriminant;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use super::batch::{Batch, Mode, Step, Wrote};
use super::brake::Brake;
use super::calendar::Calendar;
use super::ears::Ears;
use super::event::Event;
use super::seen::Seen;
use super::trouble::{Standing, Trouble};
use crate::clock::Moment;
use crate::day::Day;
use crate::diagnostic::{Diagnostic, Severity};
use crate::notebook::{Outcome, Removals};
use crate::settings::Language;
use crate::source::NotePath;
use crate::vault::{Identity, Vault};
use crate::writer::{self, Change, GitState, Refused, Watching, WriteFailure};

/// The folder itself, and the day, are looked at so often at least.
const TICK: Duration = Duration::from_secs(2);

/// A vault of so many notes that shrinks by three tenths at once is rather not all there.
const LEAST_TO_SHRINK: usize = 20;

/// Displaced files are looked at again after that time, when those that nobody wrote to may go.
const HEAL_AFTER: Duration = Duration::from_secs(writer::SETTLED.unsigned_abs() + 2);

/// What git does is told once it lasts that long.
const GIT_LASTS: Duration = Duration::from_secs(5);

/// The same cause is told once in that time, unless the owner has to decide something.
const TOLD_AGAIN: Duration = Duration::from_secs(3600);

/// What the owner wishes.
#[derive(Clone, Debug, Default)]
pub struct Wishes {
    /// See everything from this day.
    pub today: Option<Day>,
    /// The language of settings that name none.
    pub system: Option<Language>,
    /// Compare with the disk so often, and listen to nothing.
    pub poll: Option<Duration>,
}

/// Something to be said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// Everything was read for the first time: so many notes.
    Began(usize),
    /// Pages were written.
    Wrote(Written),
    /// Something cannot be done from now on.
    Trouble(Trouble),
    /// Everything can be done again.
    Clear,
    /// Pages that could not be written, texts that were found again.
    Problems(Vec<Diagnostic>),
}

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The pages that say something else now.
    pub pages: Vec<NotePath>,
    /// How many pages stood as they should.
    pub unchanged: usize,
    /// How many lines of notes need mending.
    pub to_mend: usize,
}

/// How a turn ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// Nothing to do for that long, unless an event comes.
    Wait(Duration),
    /// The owner asked for the end.
    Ended,
}

/// A watcher of one vault.
pub struct Watcher<Hear> {
    vault: Vault,
    wishes: Wishes,
    hear: Hear,
    since: String,
    identity: Option<Identity>,
    lock: Watching,
    seen: Seen,
    batch: Batch,
    brake: Brake,
    calendar: Calendar,
    ears: Ears,
    mode: Mode,
    /// Whether to listen anew before the next look.
    listen: bool,
    /// When it is tried again to listen, where that failed.
    listen_at: Option<Duration>,
    /// When it must have heard itself, if it has not yet.
    echo_by: Option<Duration>,
    troubles: BTreeSet<Trouble>,
    /// When each kind of trouble was told last.
    told: BTreeMap<String, Duration>,
    /// Whether a trouble was told since all was said to be well.
    complained: bool,
    /// When it last looked, in seconds since 1970.
    looked: Option<i64>,
    /// How long it has run, as of this turn.
    running: Duration,
    began: bool,
    /// How many notes there were when the pages were last true.
    notes: Option<usize>,
    /// When a run last wrote, as it was when the vault began to look as if it were not all there.
    held_since: Option<Option<(i64, i64)>>,
    heal_at: Option<Duration>,
    /// Since when git has been in the middle of something, as far as it was in the way.
    git_since: Option<Duration>,
    /// Whether somebody else wrote a page at the last attempt, after it was looked at.
    overtaken: bool,
    said: Vec<Said>,
}

impl<Hear: Fn(Event) + Clone + Send + 'static> Watcher<Hear> {
    /// A watcher that has read nothing yet. `hear` gets what is heard, on another thread; it must find
    /// its way to [`Watcher::take`].
    ///
    /// # Errors
    /// If another watcher lives in this vault, or the vault cannot be written to.
    pub fn begin(vault: Vault, wishes: Wishes, now: Moment, hear: Hear) -> Result<Self, Refused> {
        let lock = Watching::begin(vault.root())?;
        let seen = Seen::new(&vault, wishes.system);
        let mode = wishes.poll.map_or(Mode::Told, Mode::Polling);
        let batch = Batch::new(seen.layout().settings.quiet, mode);
        let mut watcher = Self {
            identity: vault.identity(),
            since: format!("{} {:02}:{:02}", now.day, now.time.hour, now.time.minute),
            calendar: Calendar::new(now),
            brake: Brake::default(),
            ears: Ears::Shut,
            listen: mode == Mode::Told,
            listen_at: None,
            echo_by: None,
            troubles: BTreeSet::new(),
            told: BTreeMap::new(),
            complained: false,
            looked: None,
            running: now.running,
            began: false,
            notes: None,
            held_since: None,
            heal_at: None,
            git_since: None,
            overtaken: false,
            said: Vec::new(),
            vault,
            wishes,
            hear,
            lock,
            seen,
            batch,
            mode,
        };
        watcher.tell();
        Ok(watcher)
    }

    /// Takes an event in.
    pub fn take(&mut self, event: Event, now: Moment) {
        match event {
            Event::Changed(paths) => self.batch.changed(paths, now.running),
            Event::Missed => {
                self.listen = self.mode == Mode::Told;
                self.batch.changed([String::new()], now.running);
            }
            Event::Deaf(cause) => self.deafen(cause, now.running),
            Event::Echo => self.hears(),
            Event::Stop => {}
        }
    }

    /// What is to be said since this was last asked.
    pub fn said(&mut self) -> Vec<Said> {
        std::mem::take(&mut self.said)
    }

    /// How it stands.
    pub fn standing(&self) -> Standing {
        let troubles = self.troubles.iter().cloned().collect();
        Standing { since: self.since.clone(), looked: self.looked, mode: self.mode, troubles }
    }

    /// Does what is to be done now, one step of it. Between two pages it looks at `stop`.
    ///
    /// # Errors
    /// If another watcher took this one's place while the vault's folder was moved or made anew.
    pub fn turn(&mut self, now: Moment, stop: &AtomicBool) -> Result<Turn, Refused> {
        if stop.load(Ordering::Relaxed) {
            return Ok(Turn::Ended);
        }
        self.running = now.running;
        if !self.is_there(now)? {
            return Ok(Turn::Wait(TICK));
        }
        self.notice(now);
        self.heal(now.running);
        self.check_hearing(now.running);
        match self.batch.step(now.running) {
            Step::Look(paths) => self.look(&paths, now),
            Step::Write => self.write(now, stop),
            Step::Wait(until) => {
                let until = self.heal_at.map_or(until, |heal| until.min(heal));
                return Ok(Turn::Wait(until.saturating_sub(now.running).min(TICK)));
            }
        }
        Ok(Turn::Wait(Duration::ZERO))
    }

    /// Whether the vault's folder is there. One that was made anew at its place is looked at as a whole.
    fn is_there(&mut self, now: Moment) -> Result<bool, Refused> {
        let Some(identity) = self.vault.identity() else {
            self.ears = Ears::Shut;
            self.identity = None;
            self.replace(|trouble| matches!(trouble, Trouble::Gone), Some(Trouble::Gone));
            return Ok(false);
        };
        let same = self.identity == Some(identity);
        // A folder that comes back brings the lock along that this watcher still holds.
        if !self.lock.is_in_place(self.vault.root()) {
            match Watching::begin(self.vault.root()) {
                Ok(lock) => self.lock = lock,
                Err(Refused::Busy(other)) => return Err(Refused::Busy(other)),
                // Without a lock nobody learns of this watcher; the pages are kept true all the same.
                Err(Refused::Failed(_)) => {}
            }
            self.tell();
        }
        if !same {
            self.identity = Some(identity);
            self.listen = self.mode == Mode::Told;
            self.batch.changed([String::new()], now.running);
        }
        self.replace(|trouble| matches!(trouble, Trouble::Gone), None);
        Ok(true)
    }

    /// Compares the clocks with those of the last turn.
    fn notice(&mut self, now: Moment) {
        let noticed = self.calendar.notice(now);
        if noticed.turned && self.fixed_day().is_none() {
            self.batch.day_turned(now.running);
        }
        if noticed.woke {
            self.batch.changed([String::new()], now.running);
        }
        let doubtful = noticed.doubtful.filter(|_| self.fixed_day().is_none()).map(Trouble::Clock);
        self.replace(|trouble| matches!(trouble, Trouble::Clock(_)), doubtful);
    }

    fn fixed_day(&self) -> Option<Day> {
        self.wishes.today.or(self.seen.layout().settings.today)
    }

    fn look(&mut self, paths: &BTreeSet<String>, now: Moment) {
        self.listen_anew(paths, now.running);
        let (ears, mut heard) = (&mut self.ears, Ok(()));
        let mut enter = |folder: &std::path::Path| {
            let hear = ears.hear(folder);
            heard = std::mem::replace(&mut heard, Ok(())).and(hear);
        };
        let looked = self.seen.look(&self.vault, paths, now, &mut enter);
        match heard {
            Err(cause) => self.deafen(cause, now.running),
            Ok(()) if self.mode == Mode::Told => {
                self.replace(|trouble| matches!(trouble, Trouble::Deaf(_)), None);
            }
            Ok(()) => {}
        }
        self.batch.set_quiet(self.seen.layout().settings.quiet);
        let unread = self.seen.unread();
        let unread = (0 < unread).then_some(Trouble::Unread(unread));
        self.replace(|trouble| matches!(trouble, Trouble::Unread(_)), unread);
        if !std::mem::replace(&mut self.began, true) {
            self.said.push(Said::Began(self.seen.notes()));
        }
        self.batch.looked(looked, now.running);
        self.tell_that_it_looked(now.wall);
    }

    fn write(&mut self, now: Moment, stop: &AtomicBool) {
        if self.vault.git_state() == GitState::Busy {
            // A commit is over in no time and not worth a word; a merge that waits for its owner is.
            let since = *self.git_since.get_or_insert(now.running);
            let lasts = (since + GIT_LASTS <= now.running).then_some(Trouble::Git);
            self.replace(|trouble| matches!(trouble, Trouble::Git), lasts);
            return self.batch.wrote(Wrote::Held, now.running);
        }
        self.git_since = None;
        self.replace(|trouble| matches!(trouble, Trouble::Git), None);
        let mut outcome = self.seen.plan(self.fixed_day().unwrap_or(self.calendar.day()));
        let mut changes = std::mem::take(&mut outcome.plan.changes);
        let shrunk = self.shrunk(&outcome).filter(|_| !changes.is_empty() && !self.is_accepted());
        self.replace(
            |trouble| matches!(trouble, Trouble::Shrunk(..) | Trouble::Emptied | Trouble::HalfGone(..)),
            shrunk.clone(),
        );
        if shrunk.is_some() {
            self.held_since.get_or_insert_with(|| writer::last_run(self.vault.root()));
            return self.batch.wrote(Wrote::Parked, now.running);
        }
        self.held_since = None;
        self.notes = Some(self.seen.notes());
        let held = self.brake.hold(&mut changes, now.running);
        let held = held.into_iter().map(|page| Trouble::Paused(page.as_str().to_owned()));
        self.replace(|trouble| matches!(trouble, Trouble::Paused(_)), held);
        let wrote = self.apply(&changes, &outcome, now, stop);
        self.batch.wrote(wrote, now.running);
    }

    /// Whether the vault looks as if it were not all there.
    fn shrunk(&self, outcome: &Outcome) -> Option<Trouble> {
        match outcome.removals {
            Removals::Everybody => return Some(Trouble::Emptied),
            Removals::Half { gone, of } => return Some(Trouble::HalfGone(gone, of)),
            Removals::Few => {}
        }
        let (before, now) = (self.notes?, self.seen.notes());
        let gone = before.saturating_sub(now);
        (LEAST_TO_SHRINK <= before && before * 3 <= gone * 10).then_some(Trouble::Shrunk(gone, before))
    }

    /// Whether the owner has let another run write since then.
    fn is_accepted(&self) -> bool {
        self.held_since.is_some_and(|since| writer::last_run(self.vault.root()) != since)
    }

    fn apply(&mut self, changes: &[Change], outcome: &Outcome, now: Moment, stop: &AtomicBool) -> Wrote {
        let mut applied = match writer::apply(self.vault.root(), changes, stop) {
            Ok(applied) => applied,
            Err(WriteFailure::Busy) => {
                self.replace(|trouble| matches!(trouble, Trouble::Busy), [Trouble::Busy]);
                return Wrote::Held;
            }
            Err(WriteFailure::Nothing(applied)) => *applied,
        };
        let overtaken = self.forgive(&mut applied.failed, now.running);
        let failed = applied.failed.len();
        let not_written = (0 < failed).then_some(Trouble::NotWritten(failed));
        let is_new =
            self.replace(|trouble| matches!(trouble, Trouble::Busy | Trouble::NotWritten(_)), not_written);
        let done: BTreeSet<&NotePath> = applied.written.iter().chain(&applied.found).collect();
        for change in changes.iter().filter(|change| done.contains(&change.path)) {
            self.brake.wrote(change, now.running);
            self.seen.wrote(&self.vault, change);
        }
        if !applied.written.is_empty() {
            self.heal_at = Some(now.running + HEAL_AFTER);
            let to_mend = outcome.problems.iter().filter(|problem| problem.severity < Severity::Hint).count();
            let unchanged = outcome.plan.unchanged() + applied.found.len();
            let written = Written { pages: applied.written, unchanged, to_mend };
            self.said.push(Said::Wrote(written));
        }
        if !applied.recovered.is_empty() {
            self.said.push(Said::Problems(applied.recovered));
        }
        if applied.failed.is_empty() {
            return if overtaken { Wrote::Held } else { Wrote::Done(self.brake.resume()) };
        }
        if is_new {
            self.said.push(Said::Problems(applied.failed));
        }
        Wrote::Failed
    }

    /// Pages that somebody else wrote after they were looked at are no failures yet: they are looked at
    /// again. Only where it happens twice in a row it is told.
    fn forgive(&mut self, failed: &mut Vec<Diagnostic>, now: Duration) -> bool {
        let overtaken = failed.iter().any(writer::is_overtaken);
        let again = std::mem::replace(&mut self.overtaken, overtaken);
        let forgiven = overtaken && !again;
        if forgiven {
            let pages = failed.extract_if(.., |problem| writer::is_overtaken(problem));
            self.batch.changed(pages.map(|problem| problem.note.on_disk().to_owned()), now);
        }
        forgiven
    }

    /// Looks after what was displaced.
    fn heal(&mut self, now: Duration) {
        if self.heal_at.is_some_and(|at| at <= now) {
            self.heal_at = None;
            let recovered = writer::heal(self.vault.root());
            if !recovered.is_empty() {
                self.said.push(Said::Problems(recovered));
            }
        }
    }

    /// Of one kind of troubles, there are now these. A kind that was there before is not said again,
    /// whatever its numbers, and one that comes and goes only now and then; returns whether one was said.
    fn replace(
        &mut self,
        kind: impl Fn(&Trouble) -> bool,
        troubles: impl IntoIterator<Item = Trouble>,
    ) -> bool {
        let (before, others): (BTreeSet<_>, BTreeSet<_>) =
            std::mem::take(&mut self.troubles).into_iter().partition(&kind);
        let now: BTreeSet<Trouble> = troubles.into_iter().collect();
        let is_new =
            |trouble: &&Trouble| !before.iter().any(|known| discriminant(known) == discriminant(*trouble));
        let mut new: Vec<Trouble> = now.iter().filter(is_new).cloned().collect();
        new.retain(|trouble| self.may_tell(trouble));
        let differs = before != now;
        self.troubles = others.into_iter().chain(now).collect();
        let says = !new.is_empty();
        self.complained |= says;
        self.said.extend(new.into_iter().map(Said::Trouble));
        if differs && self.troubles.is_empty() && std::mem::take(&mut self.complained) {
            self.said.push(Said::Clear);
        }
        if differs {
            self.tell();
        }
        says
    }

    /// Whether this is to be told now; then it counts as told.
    fn may_tell(&mut self, trouble: &Trouble) -> bool {
        let last = self.told.get(&trouble.kind());
        let may = trouble.waits_for_the_owner() || last.is_none_or(|last| *last + TOLD_AGAIN <= self.running);
        if may {
            self.told.insert(trouble.kind(), self.running);
        }
        may
    }

    /// Tells other commands that it lives, once a minute at most.
    fn tell_that_it_looked(&mut self, now: i64) {
        let minute = |wall: i64| wall.div_euclid(60);
        if self.looked.map(minute) != Some(minute(now)) {
            self.looked = Some(now);
            self.tell();
        }
    }

    /// Tells other commands how it stands.
    fn tell(&mut self) {
        let standing = self.standing().to_string();
        self.lock.say(&standing);
    }
}

#[cfg(test)]
mod tests;
