//! Where the system hears for nobody any more: half a watcher would be worse than none, so everything
//! is compared with the disk instead, and one plain sentence says so.
//!
//! The limits are set in a user namespace of their own. Where that is not permitted the tests are
//! skipped, and say so.
#![cfg(target_os = "linux")]
#![allow(clippy::print_stderr, reason = "a skipped test is seen")]

mod support;

use std::process::Command;

use support::watching::Watching;
use support::{TODAY, Vault};

const WEEK: &str = "Network/Weekly/2026-W48 network.md";

/// A vault with more folders than the narrowest limit below.
fn vault() -> Vault {
    let mut vault = Vault::new()
        .note("kith.md", "---\nlanguage: en\nquiet: 0.1\n---\n")
        .note("People/Anna Weber.md", "---\ntype: person\n---\n");
    for number in 0..10 {
        vault =
            vault.note(&format!("Log/{number}/2026-10-{:02}.md", number + 1), "- call:: [[Anna Weber]]\n");
    }
    vault
}

/// A watcher under a limit of the kernel; `None` where none can be set.
fn watch(vault: &Vault, limit: &str, number: u32) -> Option<Watching> {
    let script = format!("echo {number} > /proc/sys/user/{limit} && exec \"$@\"");
    let inside = |script: &str| {
        let mut unshare = Command::new("unshare");
        unshare.args(["--user", "--map-root-user", "sh", "-c", script, "sh"]);
        unshare
    };
    let permitted = inside(&script).arg("true").output().is_ok_and(|output| output.status.success());
    if !permitted {
        eprintln!("SKIPPED: limits of the kernel cannot be set here");
        return None;
    }
    let mut command = inside(&script);
    command.arg(env!("CARGO_BIN_EXE_kith")).arg("--vault").arg(vault.root());
    command.args(["--today", TODAY, "watch"]).env("LANG", "en_US.UTF-8");
    Some(Watching::start(&mut command))
}

/// A note in a folder that is heard by nobody reaches its page all the same.
fn notices(vault: &Vault, watching: &Watching, folder: &str) {
    watching.until_said("written");
    vault.write(&format!("{folder}/2026-11-18.md"), b"- gave:: [[Anna Weber]] the contract template\n");
    watching.until("the page", || vault.exists(WEEK) && vault.read(WEEK).contains("the contract template"));
    let status = vault.run_unwatched(&["status"]).stdout;
    assert!(status.contains("it compares with the\ndisk every 5 seconds"), "{status}");
}

#[test]
fn fewer_folders_than_the_vault_has() {
    let vault = vault();
    let Some(watching) = watch(&vault, "max_inotify_watches", 5) else { return };
    watching.until_said("the system watches no more folders");
    notices(&vault, &watching, "Log/9");
}

#[test]
fn folders_that_are_made_later_and_not_heard() {
    let vault = vault();
    let Some(watching) = watch(&vault, "max_inotify_watches", 25) else { return };
    watching.until_said("written");
    for number in 0..20 {
        vault.write(&format!("Later/{number}/2026-10-20.md"), b"- call:: [[Anna Weber]]\n");
    }
    watching.until_said("the system watches no more folders");
    notices(&vault, &watching, "Later/19");
}

#[test]
fn no_watcher_at_all() {
    let vault = vault();
    let Some(watching) = watch(&vault, "max_inotify_instances", 0) else { return };
    watching.until_said("the system serves no more watchers");
    notices(&vault, &watching, "Log/9");
}
