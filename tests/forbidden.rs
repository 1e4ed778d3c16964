//! Where writing is not permitted: said in words, with the exit code that fits, and nothing is lost.
//! Permissions do not stop root, so root runs these as nobody.

mod support;

use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::Path;

use support::{Ran, Vault};

const WEEK: &str = "Network/Weekly/2026-W48 network.md";
const NOBODY: u32 = 65_534;

/// Where root runs the tests, the vault is given to nobody, who then runs the program.
fn give_to_nobody(vault: &Vault) -> bool {
    let is_root = std::os::unix::fs::MetadataExt::uid(&fs::metadata(vault.root()).expect("the vault")) == 0;
    if is_root {
        give_away(vault.root());
    }
    is_root
}

fn give_away(path: &Path) {
    chown(path, Some(NOBODY), Some(NOBODY)).expect("root gives files away");
    if path.is_dir() {
        for entry in fs::read_dir(path).expect("a folder") {
            give_away(&entry.expect("an entry").path());
        }
    }
}

/// A vault with pages, and a change in its notes.
fn vault() -> Vault {
    let vault = Vault::new()
        .note("kith.md", "---\nlanguage: en\n---\n")
        .note("People/Anna Weber.md", "---\ntype: person\n---\n")
        .note("Daily/2026-11-17.md", "- call:: [[Anna Weber]] her new post\n");
    vault.run(["refresh"]).fine();
    vault.write("Daily/2026-11-18.md", b"- coffee:: [[Anna Weber]] the harbour\n");
    vault
}

/// Runs the program as somebody whom permissions stop.
fn run(vault: &Vault, as_root: bool, args: &[&str]) -> Ran {
    let mut command = vault.command(args);
    if as_root {
        command.uid(NOBODY).gid(NOBODY);
    }
    Ran::from(command.output().expect("the binary runs"))
}

fn set(vault: &Vault, path: &str, mode: u32) {
    fs::set_permissions(vault.root().join(path), Permissions::from_mode(mode)).expect("permissions are set");
}

#[test]
fn where_our_own_folder_may_not_be_written_nothing_is() {
    let vault = vault();
    let root = give_to_nobody(&vault);
    let before = vault.pages();
    set(&vault, ".kith", 0o500);
    let ran = run(&vault, root, &["refresh"]);
    set(&vault, ".kith", 0o700);
    assert_eq!((ran.code, vault.pages()), (4, before), "{}", ran.stderr);
    assert!(ran.stderr.contains("writing is not permitted there\n  = check who owns"), "{}", ran.stderr);
    assert_eq!(run(&vault, root, &["refresh"]).code, 0);
    assert!(vault.read(WEEK).contains("the harbour"));
}

#[test]
fn a_folder_of_pages_that_may_not_be_written_costs_those_pages() {
    let vault = vault();
    let root = give_to_nobody(&vault);
    let before = vault.read(WEEK);
    set(&vault, "Network/Weekly", 0o500);
    let ran = run(&vault, root, &["refresh"]);
    set(&vault, "Network/Weekly", 0o700);
    assert_eq!((ran.code, vault.read(WEEK)), (2, before), "{}", ran.stderr);
    assert!(ran.stderr.contains(&format!("{WEEK}: writing is not permitted there")), "{}", ran.stderr);
    assert_eq!(run(&vault, root, &["refresh"]).code, 0);
    assert!(vault.read(WEEK).contains("the harbour"));
}

#[test]
fn a_root_in_which_nothing_may_be_made_keeps_its_pages_true() {
    let vault = vault();
    let root = give_to_nobody(&vault);
    set(&vault, ".", 0o500);
    let ran = run(&vault, root, &["refresh"]);
    set(&vault, ".", 0o700);
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
    assert!(vault.read(WEEK).contains("the harbour"));
}

#[test]
fn a_page_that_may_only_be_read_is_left_and_told() {
    let vault = vault();
    let before = vault.read(WEEK);
    set(&vault, WEEK, 0o444);
    let ran = vault.run(["refresh"]);
    assert_eq!((ran.code, vault.read(WEEK)), (2, before), "{}", ran.stderr);
    assert!(
        ran.stderr.contains(&format!("{WEEK}: the file may only be read\n  = permit writing")),
        "{}",
        ran.stderr
    );
    set(&vault, WEEK, 0o644);
    vault.run(["refresh"]).fine();
    assert!(vault.read(WEEK).contains("the harbour"));
}

#[test]
fn a_note_that_may_not_be_read_costs_that_note() {
    check_unreadable("Daily/2026-11-17.md");
}

#[test]
fn a_folder_that_may_not_be_read_costs_what_is_in_it() {
    check_unreadable("People");
}

#[track_caller]
fn check_unreadable(path: &str) {
    let vault = vault();
    let root = give_to_nobody(&vault);
    let mode = if vault.root().join(path).is_dir() { 0o700 } else { 0o600 };
    set(&vault, path, 0o000);
    let ran = run(&vault, root, &["refresh"]);
    let problems = run(&vault, root, &["check"]).stdout;
    set(&vault, path, mode);
    assert_eq!(ran.code, 2, "{}", ran.stderr);
    assert!(vault.read(WEEK).contains("the harbour"));
    assert!(problems.contains("error[unreadable]") && problems.contains(path), "{problems}");
}

#[test]
#[allow(clippy::print_stderr, reason = "what is not checked is said")]
fn root_writes_nothing_into_the_vault_of_another_user() {
    let vault = Vault::new()
        .note("kith.md", "---\nlanguage: en\n---\n")
        .note("People/Anna Weber.md", "---\ntype: person\n---\n");
    if !give_to_nobody(&vault) {
        eprintln!("NOT CHECKED: what root does, for nobody is root here");
        return;
    }
    for args in [["refresh"], ["watch"]] {
        let ran = run(&vault, false, &args);
        assert_eq!(ran.code, 4, "{args:?}: {ran:?}");
        assert!(
            ran.stderr.contains("who could not change what root writes there"),
            "{args:?}: {}",
            ran.stderr
        );
        assert!(ran.stderr.contains("= run it as the user to whom the vault belongs"), "{}", ran.stderr);
        assert!(["Network", ".kith"].iter().all(|path| !vault.exists(path)), "{args:?}");
    }
    assert_eq!(run(&vault, true, &["refresh"]).code, 0);
}
