//! Pages under git: clones, checkouts with other line ends, and merges of what two devices wrote, with
//! the real git.
#![allow(clippy::print_stderr, reason = "what is not checked is said")]

mod support;

use std::process::{Command, Stdio};

use support::Vault;
use support::git::{done, git};

const WEEK: &str = "Network/Weekly/2026-W48 network.md";

fn has_git() -> bool {
    let tried = Command::new("git").arg("--version").stdout(Stdio::null()).status();
    let has = tried.is_ok_and(|status| status.success());
    if !has {
        eprintln!("NOT CHECKED: git is not here");
    }
    has
}

fn commit(vault: &Vault, message: &str) {
    done(vault.root(), &["add", "-A"]);
    done(vault.root(), &["commit", "-q", "-m", message]);
}

/// A vault under git whose pages are written, with words of the owner's on the page of the week.
fn vault() -> Vault {
    let vault = Vault::new()
        .note("kith.md", "---\nlanguage: en\n---\n")
        .note("People/Anna Weber.md", "---\ntype: person\n---\n")
        .note("People/Kim Lee.md", "---\ntype: person\n---\n")
        .note("Daily/2026-11-17.md", "- call:: [[Anna Weber]] her new post\n");
    done(vault.root(), &["init", "-q", "-b", "main"]);
    vault.run(["refresh"]).fine();
    vault.write(WEEK, format!("{}\nBuy flowers.\n", vault.read(WEEK)).as_bytes());
    commit(&vault, "begin");
    vault
}

/// Another device with the same vault.
fn clone(vault: &Vault, options: &[&str]) -> Vault {
    let other = Vault::new();
    let from = vault.root().to_string_lossy().into_owned();
    done(other.root(), &[options, &["clone", "-q", &from, "."]].concat());
    other
}

fn state(vault: &Vault, page: &str) -> String {
    let ran = vault.run(["status", "--json"]);
    let answer: serde_json::Value = serde_json::from_str(&ran.stdout).expect("JSON");
    let pages = answer["pages"].as_array().expect("a list");
    let found = pages.iter().find(|found| found["page"] == page.trim_end_matches(".md"));
    found.map_or("-", |found| found["state"].as_str().expect("a state")).to_owned()
}

/// Two devices noted different things, each refreshed and committed; the second one merges.
fn conflicted(style: &str, merge: &[&str]) -> Vault {
    let first = vault();
    let second = clone(&first, &[]);
    first.write("Daily/2026-11-18.md", b"- coffee:: [[Kim Lee]] the harbour\n");
    first.run(["refresh"]).fine();
    commit(&first, "first");
    second.write("Daily/2026-11-19.md", b"- lunch:: [[Anna Weber]] the lighthouse\n");
    second.run(["refresh"]).fine();
    commit(&second, "second");
    done(second.root(), &["fetch", "-q"]);
    let style = format!("merge.conflictStyle={style}");
    let output = git(second.root(), &[&["-c", &style], merge, &["origin/main"]].concat());
    assert!(!output.status.success(), "{output:?}");
    second
}

#[test]
fn a_fresh_clone_changes_nothing() {
    if !has_git() {
        return;
    }
    let other = clone(&vault(), &[]);
    assert!(other.run(["refresh"]).fine().stdout.contains("all unchanged"));
    other.write("Daily/2026-11-18.md", b"- coffee:: [[Kim Lee]] the harbour\n");
    other.run(["refresh"]).fine();
    let changed = done(other.root(), &["status", "--porcelain", "-uall"]);
    assert!(changed.lines().all(|line| line.contains("Network/") || line.contains("Daily/")), "{changed}");
}

#[test]
fn a_checkout_with_other_line_ends_keeps_them_and_is_no_edit() {
    if !has_git() {
        return;
    }
    let other = clone(&vault(), &["-c", "core.autocrlf=true"]);
    let before = other.read(WEEK);
    assert!(before.contains("\r\n"));
    assert!(other.run(["refresh"]).fine().stdout.contains("all unchanged"));
    other.write("Daily/2026-11-18.md", b"- coffee:: [[Kim Lee]] the harbour\r\n");
    other.run(["refresh"]).fine();
    let after = other.read(WEEK);
    assert!(after.contains("the harbour") && after.ends_with("\r\nBuy flowers.\r\n"), "{after}");
    assert!(!after.replace("\r\n", "").contains('\n'), "every line ends as before");
}

#[test]
fn a_page_that_git_could_not_merge_waits_and_is_then_written_anew() {
    if !has_git() {
        return;
    }
    for (style, merge) in [
        ("merge", &["merge"][..]),
        ("diff3", &["merge"]),
        ("zdiff3", &["merge"]),
        ("merge", &["rebase"]),
        ("zdiff3", &["rebase"]),
    ] {
        let vault = conflicted(style, merge);
        let torn = vault.read(WEEK);
        assert!(torn.contains("<<<<<<<"), "{style}");
        assert_eq!(state(&vault, WEEK), "git-waits", "{style} {merge:?}");
        let ran = vault.run(["status"]);
        assert!(ran.stdout.contains("Waiting for git\n- Network/"), "{}", ran.stdout);
        vault.run(["refresh"]);
        assert_eq!(vault.read(WEEK), torn, "{style} {merge:?}: nothing is written meanwhile");
        done(vault.root(), &["add", "-A"]);
        if merge == ["merge"] {
            done(vault.root(), &["commit", "-q", "--no-edit"]);
        } else {
            done(vault.root(), &["-c", "core.editor=true", "rebase", "--continue"]);
        }
        vault.run(["refresh"]).fine();
        let page = vault.read(WEEK);
        assert!(page.contains("the harbour") && page.contains("the lighthouse"), "{page}");
        assert!(page.ends_with("## My notes\n\nBuy flowers.\n") && !page.contains("<<<<"), "{page}");
        assert_eq!(state(&vault, WEEK), "fresh");
    }
}

#[test]
fn own_words_that_git_could_not_merge_are_left_to_their_owner() {
    if !has_git() {
        return;
    }
    let first = vault();
    let second = clone(&first, &[]);
    for (vault, words) in [(&first, "Buy tulips."), (&second, "Buy roses.")] {
        vault.write(WEEK, vault.read(WEEK).replace("Buy flowers.", words).as_bytes());
        commit(vault, words);
    }
    done(second.root(), &["fetch", "-q"]);
    assert!(!git(second.root(), &["merge", "origin/main"]).status.success());
    done(second.root(), &["add", "-A"]);
    done(second.root(), &["commit", "-q", "--no-edit"]);
    let torn = second.read(WEEK);
    second.write("Daily/2026-11-18.md", b"- coffee:: [[Kim Lee]] the harbour\n");
    second.run(["refresh"]);
    assert_eq!((second.read(WEEK), state(&second, WEEK).as_str()), (torn.clone(), "git-conflict"));
    assert_eq!(second.run(["status"]).code, 1);
    let own = |line: &&str| line.starts_with("<<<<<<<") || *line == "=======" || line.starts_with(">>>>>>>");
    let kept: String = torn.lines().filter(|line| !own(line)).map(|line| format!("{line}\n")).collect();
    second.write(WEEK, kept.as_bytes());
    second.run(["refresh"]).fine();
    let after = second.read(WEEK);
    assert!(after.contains("the harbour") && after.contains("Buy tulips.") && after.contains("Buy roses."));
}

#[test]
fn a_merge_in_a_second_work_tree_is_seen_there() {
    if !has_git() {
        return;
    }
    let first = vault();
    let tree = Vault::new();
    let path = tree.root().join("tree").to_string_lossy().into_owned();
    done(first.root(), &["worktree", "add", "-q", "-b", "other", &path]);
    let other = Vault::copy_of(&tree.root().join("tree"));
    assert!(other.read(".git").starts_with("gitdir: "));
    first.write("Daily/2026-11-18.md", b"- coffee:: [[Kim Lee]] the harbour\n");
    first.run(["refresh"]).fine();
    commit(&first, "first");
    other.write("Daily/2026-11-19.md", b"- lunch:: [[Anna Weber]] the lighthouse\n");
    other.run(["refresh"]).fine();
    commit(&other, "other");
    assert!(!git(other.root(), &["merge", "main"]).status.success());
    assert_eq!(state(&other, WEEK), "git-waits");
}
