//! Ctrl-C: the page in hand is finished, then the program ends.

use std::sync::Once;
use std::sync::atomic::{AtomicBool, Ordering};

static STOP: AtomicBool = AtomicBool::new(false);

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
        });
    });
    &STOP
}
