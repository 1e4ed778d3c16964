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

fn is_root(vault: &Vault) -> bool {
    std::os::unix::fs::MetadataExt::uid(&fs::metadata(vault.root()).expect("the vault")) == 0
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
fn a_folder_that_may_not_be_written_is_told_and_its_pages_stay() {
    let vault = vault();
    let root = is_root(&vault);
    if root {
        give_away(vault.root());
    }
    for folder in [".kith", "."] {
        let before = vault.pages();
        set(&vault, folder, 0o500);
        let ran = run(&vault, root, &["refresh"]);
        set(&vault, folder, 0o700);
        if folder == ".kith" {
            assert_eq!(ran.code, 4, "{}", ran.stderr);
            assert!(
                ran.stderr.contains("writing is not permitted there\n  = check who owns"),
                "{}",
                ran.stderr
            );
            assert_eq!(vault.pages(), before);
        }
    }
    assert_eq!(run(&vault, root, &["refresh"]).code, 0);
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
    let vault = vault();
    let root = is_root(&vault);
    if root {
        give_away(vault.root());
    }
    set(&vault, "Daily/2026-11-17.md", 0o000);
    let ran = run(&vault, root, &["refresh"]);
    assert_eq!(ran.code, 2, "{}", ran.stderr);
    assert!(vault.read(WEEK).contains("the harbour"));
}
