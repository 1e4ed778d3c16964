//! How a watcher listens, how it finds out that it hears nothing, and what it does then.
//!
//! Half a watcher is worse than none: whatever is wrong with listening, everything is compared with the
//! disk instead. Does not know what a change means.
//!
//! Uses: vault.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::time::Duration;

use super::Watcher;
use crate::watch::batch::Mode;
use crate::watch::ears::Ears;
use crate::watch::event::{Cause, Event};
use crate::watch::trouble::Trouble;

/// How often everything is compared with the disk where changes are not heard, and where that takes
/// longer.
pub(super) const POLL: Duration = Duration::from_secs(5);
const POLL_LARGE: Duration = Duration::from_secs(30);

/// From so many notes on it takes longer.
const LARGE: usize = 20_000;

/// After that time it is tried again to listen; a limit may have been raised meanwhile.
const LISTEN_AFTER: Duration = Duration::from_secs(600);

/// Whoever listens hears itself within that time, also while the machine is busy; else nobody is heard.
const ECHO_WITHIN: Duration = Duration::from_secs(10);

impl<Hear: Fn(Event) + Clone + Send + 'static> Watcher<Hear> {
    /// Listens to folders that are heard no more, or not yet; to all of them where something was missed.
    pub(super) fn listen_anew(&mut self, paths: &BTreeSet<String>, now: Duration) {
        let everywhere = paths.contains("");
        let deaf = matches!(self.mode, Mode::Polling(_)) && self.wishes.poll.is_none();
        if deaf || !everywhere {
            return;
        }
        if self.listen {
            self.listen = false;
            self.ears = Ears::Shut;
            if self.vault.is_silent() {
                return self.deafen(Cause::Silent, now);
            }
            match Ears::open(PathBuf::from(self.vault.root()), self.hear.clone()) {
                Ok(ears) => self.ears = ears,
                Err(cause) => return self.deafen(cause, now),
            }
            if let Err(cause) = self.call(now) {
                return self.deafen(cause, now);
            }
        }
        if let Err(cause) = self.ears.hear_settings(self.vault.root()) {
            self.deafen(cause, now);
        }
    }

    /// Writes something and waits for the echo, for there are file systems that tell of nothing and are
    /// of no known kind.
    fn call(&mut self, now: Duration) -> Result<(), Cause> {
        if !self.lock.is_in_place(self.vault.root()) {
            return Ok(());
        }
        self.ears.hear_ourselves(self.vault.root())?;
        self.tell();
        self.echo_by = Some(now + ECHO_WITHIN);
        Ok(())
    }

    /// The echo came.
    pub(super) fn hears(&mut self) {
        self.echo_by = None;
        self.ears.ignore_ourselves(self.vault.root());
    }

    /// Looks whether the echo fails to come, and whether it is time to listen again.
    pub(super) fn check_hearing(&mut self, now: Duration) {
        if self.echo_by.is_some_and(|by| by <= now) {
            self.deafen(Cause::Silent, now);
        }
        if self.listen_at.is_some_and(|at| at <= now) {
            self.listen_at = None;
            self.listen = true;
            self.mode = Mode::Told;
            self.batch.set_mode(self.mode, now);
            self.batch.changed([String::new()], now);
        }
    }

    /// From now on everything is compared with the disk.
    pub(super) fn deafen(&mut self, cause: Cause, now: Duration) {
        self.ears = Ears::Shut;
        self.echo_by = None;
        self.listen = false;
        self.listen_at = (cause != Cause::Silent).then_some(now + LISTEN_AFTER);
        let every = if self.seen.notes() < LARGE { POLL } else { POLL_LARGE };
        self.mode = Mode::Polling(every);
        self.batch.set_mode(self.mode, now);
        self.batch.changed([String::new()], now);
        self.replace(|trouble| matches!(trouble, Trouble::Deaf(_)), [Trouble::Deaf(cause)]);
    }
}
