//! Ctrl-C: the page in hand is finished, then the program ends.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Once, OnceLock};

static STOP: AtomicBool = AtomicBool::new(false);

/// Who is told besides, because it does not look at the flag all the time.
static TOLD: OnceLock<Box<dyn Fn() + Send + Sync>> = OnceLock::new();

/// The flag, with somebody who is told when it is raised; only the first such call counts.
pub(super) fn flag_and_tell(tell: impl Fn() + Send + Sync + 'static) -> &'static AtomicBool {
    let _ = TOLD.set(Box::new(tell));
    flag()
}

/// A flag that is set once the owner, or the system, asks the program to end. Asked twice, it ends
/// at once.
pub(super) fn flag() -> &'static AtomicBool {
    static LISTEN: Once = Once::new();
    LISTEN.call_once(|| {
        // Without a listener the signal ends the program between two system calls, which every
        // switch of a page survives.
        let _ = ctrlc::set_handler(|| {
            if STOP.swap(true, Ordering::Relaxed) {
                std::process::exit(130);
            }
            TOLD.get().into_iter().for_each(|tell| tell());
        });
    });
    &STOP
}
