//! When the disk says no: at every call, one at a time, it is full, faulty, forbidden or read-only, or
//! the system runs out of files. No byte of the owner's is lost, nothing panics, the exit code and the
//! words say what happened, and one run heals all.
//!
//! A few runs, spread over all calls and errors; `KITH_FAULTS` sets how many: 200 in continuous
//! integration, every one by `just faults`.

mod rig;
mod support;

use std::fs;
use std::sync::atomic::{AtomicUsize, Ordering};

use rig::{Call, Scene, can_trace, for_all, spread, traced, wanted};
use support::Ran;

/// Calls that can fail, each with errors that it can fail with.
const FAULTS: &[(&str, &[&str])] = &[
    ("openat", &["EIO", "EACCES", "EMFILE", "EINTR"]),
    ("read", &["EIO", "EINTR"]),
    ("getdents64", &["EIO"]),
    ("statx", &["EIO", "EACCES"]),
    ("newfstatat", &["EIO", "EACCES"]),
    ("fstat", &["EIO"]),
    ("mkdirat", &["ENOSPC", "EROFS", "EACCES", "EINTR"]),
    ("write", &["ENOSPC", "EIO", "EINTR"]),
    ("fsync", &["ENOSPC", "EIO", "EROFS", "EINTR"]),
    ("ftruncate", &["EIO", "EROFS"]),
    ("flock", &["EIO", "EINTR"]),
    ("fchmod", &["EROFS", "EIO", "EACCES"]),
    ("flistxattr", &["EIO"]),
    ("faccessat", &["EIO", "EACCES"]),
    ("unlinkat", &["EIO", "EROFS", "EACCES", "EINTR"]),
    ("renameat2", &["ENOSPC", "EIO", "EROFS", "EACCES", "EINTR"]),
    ("linkat", &["ENOSPC", "EIO"]),
    ("renameat", &["ENOSPC", "EIO"]),
];

/// The k-th call of a kind fails.
#[derive(Clone, Copy, Debug)]
struct Fault {
    call: &'static str,
    error: &'static str,
    at: usize,
}

#[test]
fn whatever_the_disk_says_nothing_is_lost_and_the_owner_is_told() {
    if !can_trace("disk faults") {
        return;
    }
    let most = wanted("KITH_FAULTS", 40);
    let scenes = [Scene::refresh(), Scene::first_run()];
    let hit = AtomicUsize::new(0);
    let mut runs = 0;
    for scene in &scenes {
        let mut faults = Vec::new();
        for Call { name, at } in scene.calls() {
            for (call, errors) in FAULTS.iter().filter(|(call, _)| *call == name) {
                faults.extend(errors.iter().map(|error| Fault { call, error, at }));
            }
        }
        let faults = spread(&faults, most / scenes.len());
        runs += faults.len();
        for_all(&faults, |fault| failing(scene, *fault, &hit));
    }
    let hit = hit.into_inner();
    assert!(runs / 2 < hit, "of {runs} runs only {hit} met their fault");
}

fn failing(scene: &Scene, fault: Fault, hit: &AtomicUsize) {
    let vault = scene.vault();
    let log = tempfile::NamedTempFile::new().expect("a file for the trace");
    let trace = format!("trace={}", fault.call);
    let inject = format!("inject={}:error={}:when={}", fault.call, fault.error, fault.at);
    let options = ["-e", &trace, "-e", &inject];
    let ran = Ran::from(traced(&vault, scene.args, log.path(), &options));
    let log = fs::read_to_string(log.path()).expect("the trace");
    let injected: Vec<&str> = log.lines().filter(|line| line.contains("(INJECTED)")).collect();
    let name = format!("{fault:?} {injected:?}\n{}{}", ran.stdout, ran.stderr);
    hit.fetch_add(usize::from(!injected.is_empty()), Ordering::Relaxed);

    assert!(matches!(ran.code, 0 | 2 | 4 | 5 | 64), "exit {}: {name}", ran.code);
    assert!(!ran.stderr.contains("panicked") && !ran.stderr.contains("os error"), "{name}");
    if ran.code == 0 {
        assert!(vault.pages() == scene.new, "all was said to be well: {name}");
    } else {
        // Only where the words themselves could not be written is nothing said.
        assert!(!ran.stderr.is_empty() || fault.call == "write", "nothing was said: {name}");
    }
    scene.owner_kept_all(&vault, &name);
    scene.every_page_is_whole(&vault, &name);
    scene.one_run_heals(&vault, &name);
    scene.owner_kept_all(&vault, &name);
}
