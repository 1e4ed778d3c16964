//! The pages kept true while the folder changes.
//!
//! The door is `run`. The core takes events and moments as values and is turned step by step, so that
//! three years pass in a test; only the ends hear, wait and write. Every change goes through the same
//! notebook as a single run, so the pages cannot differ from those of a fresh `refresh`. Does not know
//! the terminal: what is to be said is handed over.
//!
//! Uses: source, day, diagnostic, region, settings, reports, notebook, vault, reading, clock, writer.

mod batch;
mod brake;
mod calendar;
mod doubts;
mod ears;
mod event;
mod seen;
mod trouble;
mod watcher;

use std::sync::atomic::AtomicBool;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};

pub use batch::Mode;
pub use event::{Cause, Event};
pub use trouble::{Standing, Trouble};
pub use watcher::{Said, Turn, Watcher, Wishes, Written};

use crate::clock::Clock;
use crate::vault::Vault;
use crate::writer::Refused;

/// Keeps the pages true until `stop` is raised; an [`Event::Stop`] through the channel makes that be
/// noticed at once. `say` gets what is to be said, with the watcher for whatever the words need.
///
/// # Errors
/// If another watcher lives in this vault, or the vault cannot be written to.
pub fn run(
    vault: Vault,
    wishes: Wishes,
    (send, events): (Sender<Event>, Receiver<Event>),
    stop: &AtomicBool,
    mut say: impl FnMut(&Said, &Standing),
) -> Result<(), Refused> {
    let clock = Clock::start();
    // A receiver that is gone means that the program ends.
    let hear = move |event| drop(send.send(event));
    let mut watcher = Watcher::begin(vault, wishes, clock.now(), hear)?;
    loop {
        while let Ok(event) = events.try_recv() {
            watcher.take(event, clock.now());
        }
        let turn = watcher.turn(clock.now(), stop)?;
        for said in watcher.said() {
            say(&said, &watcher.standing());
        }
        match turn {
            Turn::Ended => return Ok(()),
            Turn::Wait(time) => match events.recv_timeout(time) {
                Ok(event) => watcher.take(event, clock.now()),
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {}
            },
        }
    }
}
