//! A disk that is really full: a small file system in memory. Only root may mount one; elsewhere only
//! injected faults are checked (`disk_faults`).
#![cfg(target_os = "linux")]
#![allow(clippy::print_stderr, clippy::panic, reason = "what is not checked is said; tests stop loudly")]

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use support::Vault;

const WEEK: &str = "Network/Weekly/2026-W48 network.md";

/// A small disk, taken away again in the end.
struct Disk(PathBuf);

impl Disk {
    /// Mounts a disk of that many KiB at the folder; nothing where that is not permitted.
    fn mount(folder: &Path, kibibytes: u32) -> Option<Self> {
        let size = format!("size={kibibytes}k");
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", &size, "kith-test"]).arg(folder).stderr(Stdio::null());
        if mount.status().is_ok_and(|status| status.success()) {
            return Some(Self(folder.to_owned()));
        }
        eprintln!("NOT CHECKED: a full disk, for no disk can be mounted here");
        None
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.0).status();
    }
}

/// Notes with more to be written than the disk will have room for.
fn notes(vault: Vault) -> Vault {
    let lines: String = (1..=60).map(|number| format!("- gave:: [[Anna Weber]] plan {number}\n")).collect();
    vault
        .note("kith.md", "---\nlanguage: en\n---\n")
        .note("People/Anna Weber.md", "---\ntype: person\n---\n")
        .note("Daily/2026-11-17.md", &lines)
}

/// Fills the disk to its last byte.
fn fill(vault: &Vault) {
    let filler = vault.root().join("filler.bin");
    let mut file = fs::File::create(filler).expect("a file");
    let block = [0_u8; 4096];
    while std::io::Write::write_all(&mut file, &block).is_ok() {}
}

#[test]
fn on_a_full_disk_nothing_is_lost_and_with_room_again_one_run_writes_all() {
    let expected = notes(Vault::new());
    expected.run(["refresh"]).fine();
    let vault = Vault::new();
    let Some(_disk) = Disk::mount(vault.root(), 512) else { return };
    let vault = notes(vault);
    fill(&vault);
    let ran = vault.run(["refresh"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (4, ""), "{}", ran.stderr);
    assert!(
        ran.stderr.contains("the disk is full\n  = make some room, then run the command again\n"),
        "{}",
        ran.stderr
    );
    let german = vault.run(["refresh", "--lang", "de"]);
    assert!(
        german.stderr.contains("Platte ist voll") || german.stderr.contains("Datenträger ist voll"),
        "{}",
        german.stderr
    );
    assert!(vault.pages().is_empty(), "{:?}", vault.pages().keys());

    fs::remove_file(vault.root().join("filler.bin")).expect("room again");
    vault.run(["refresh"]).fine();
    assert_eq!(vault.pages(), expected.pages());
}

#[test]
fn a_page_that_no_longer_fits_stays_as_it_was_with_the_owners_words() {
    let vault = Vault::new();
    let Some(_disk) = Disk::mount(vault.root(), 512) else { return };
    let vault = notes(vault);
    vault.run(["refresh"]).fine();
    vault.write(WEEK, format!("{}\nBuy flowers.\n", vault.read(WEEK)).as_bytes());
    let before = vault.pages();
    vault.write("Daily/2026-11-18.md", b"- coffee:: [[Anna Weber]] the harbour\n");
    fill(&vault);
    let ran = vault.run(["refresh"]);
    assert_eq!(ran.code, 4, "{}{}", ran.stdout, ran.stderr);
    assert_eq!(vault.pages(), before, "no page is half written");

    fs::remove_file(vault.root().join("filler.bin")).expect("room again");
    vault.run(["refresh"]).fine();
    let week = vault.read(WEEK);
    assert!(week.contains("the harbour") && week.ends_with("\nBuy flowers.\n"), "{week}");
    assert!(vault.run(["refresh"]).fine().stdout.contains("all unchanged"));
}

#[test]
fn a_disk_with_room_for_some_pages_only_has_those_whole() {
    let expected = notes(Vault::new());
    expected.run(["refresh"]).fine();
    let (mut partly, mut nothing) = (0, 0);
    for kibibytes in (40..160).step_by(8) {
        let vault = Vault::new();
        let Some(disk) = Disk::mount(vault.root(), kibibytes) else { return };
        let vault = notes(vault);
        let ran = vault.run(["refresh"]);
        match ran.code {
            0 => assert_eq!(vault.pages(), expected.pages(), "{kibibytes}"),
            2 => partly += 1,
            4 => nothing += 1,
            other => panic!("exit {other} on {kibibytes} KiB: {}", ran.stderr),
        }
        assert_eq!(ran.code == 0, !ran.stderr.contains("the disk is full"), "{kibibytes}: {}", ran.stderr);
        for (path, text) in vault.pages() {
            let whole = path == "Network/Notes to mend.md" || text == expected.pages()[&path];
            assert!(whole, "{kibibytes}: {path} is not whole:\n{text}");
        }
        drop(disk);
    }
    assert!(0 < partly + nothing, "the smallest disks had room for everything");
}
