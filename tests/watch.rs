//! `kith watch` from outside: what it notices, what it leaves alone, how it ends.

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::process::{Child, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use notify::event::AccessKind;
use notify::{EventKind, RecursiveMode, Watcher};
use rustix::process::Signal;
use support::Vault;
use support::watching::Watching;

/// The page on which what happens in these tests stands.
const WEEK: &str = "Network/Weekly/2026-W48 network.md";

/// A vault with two people whose pages are written as soon as nothing changed for a tenth of a second.
fn vault() -> Vault {
    Vault::new()
        .note("kith.md", "---\nlanguage: en\nquiet: 0.1\n---\n")
        .note("People/Anna Weber.md", "---\ntype: person\n---\n")
        .note("People/Jonas Brandt.md", "---\ntype: person\n---\n")
}

/// A watcher that has written the pages for the first time.
fn watch(vault: &Vault) -> Watching {
    let watching = Watching::start(&mut vault.command(&["watch"]));
    watching.until_said("written");
    watching
}

fn says(vault: &Vault, page: &str, words: &str) -> bool {
    vault.exists(page) && vault.read(page).contains(words)
}

#[test]
fn a_saved_note_reaches_its_page_and_one_line_without_names_says_so() {
    let vault = vault();
    let watching = watch(&vault);
    vault.write("Daily/2026-11-18.md", b"- gave:: [[Anna Weber]] the contract template\n");
    watching.until("the page", || says(&vault, WEEK, "the contract template"));
    watching.until("the line", || watching.said().len() == 3);
    let said = watching.said();
    assert!(said[0].ends_with("  watching 3 notes; Ctrl-C ends it"), "{said:?}");
    assert!(said[1].ends_with(" pages written, 0 unchanged"), "{said:?}");
    assert!(said[2].contains(" written, ") && !said[2].ends_with(" 0 unchanged"), "{said:?}");
    assert!(!said.iter().any(|line| line.contains("Anna") || line.contains("Network")), "{said:?}");
}

#[test]
#[cfg(target_os = "linux")]
fn only_the_note_that_changed_is_opened_again() {
    let vault = (1..=20).fold(vault(), |vault, day| {
        vault.note(&format!("Daily/2026-10-{day:02}.md"), "- call:: [[Anna Weber]]\n")
    });
    let watching = watch(&vault);
    let (send, heard) = mpsc::channel();
    let mut ears = notify::recommended_watcher(move |event| drop(send.send(event))).unwrap();
    for folder in ["Daily", "People"] {
        ears.watch(&vault.root().join(folder), RecursiveMode::NonRecursive).unwrap();
    }
    vault.write("Daily/2026-11-18.md", b"- gave:: [[Anna Weber]] the contract template\n");
    watching.until("the page", || says(&vault, WEEK, "the contract template"));
    // Whatever was opened before this is heard before it.
    vault.write("Daily/.last", b"");
    let mut opened = BTreeSet::new();
    loop {
        let event = heard.recv().unwrap().unwrap();
        let names: Vec<String> =
            event.paths.iter().map(|path| path.file_name().unwrap().to_string_lossy().into()).collect();
        if names.iter().any(|name| name == ".last") {
            break;
        }
        if matches!(event.kind, EventKind::Access(AccessKind::Open(_))) {
            opened.extend(names.into_iter().filter(|name| name.ends_with(".md")));
        }
    }
    assert_eq!(opened, BTreeSet::from(["2026-11-18.md".to_owned()]));
}

#[test]
fn a_note_that_goes_takes_its_words_along() {
    let vault = vault().note("Daily/2026-11-18.md", "- gave:: [[Anna Weber]] the contract template\n");
    let watching = watch(&vault);
    assert!(says(&vault, WEEK, "the contract template"));
    fs::remove_file(vault.root().join("Daily/2026-11-18.md")).unwrap();
    watching.until("the page", || !says(&vault, WEEK, "the contract template"));
}

#[test]
fn a_second_watcher_says_so_and_ends_whatever_the_path() {
    let vault = vault();
    let _watching = watch(&vault);
    let link = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink(vault.root(), link.path().join("other")).unwrap();
    let mut second = vault.command(&["watch"]);
    second.arg("--vault").arg(link.path().join("other"));
    let second = support::Ran::from(second.output().unwrap());
    assert_eq!(second.code, 3, "{second:?}");
    assert!(
        second.stderr.starts_with("kith: a watcher keeps this folder fresh already, since 20"),
        "{second:?}"
    );
}

#[test]
fn the_signals_that_ask_for_the_end_get_it() {
    for signal in [Signal::INT, Signal::TERM, Signal::HUP] {
        let vault = vault();
        assert_eq!(watch(&vault).end(signal), Some(0));
        assert!(vault.run(["refresh"]).fine().stdout.ends_with("all unchanged\n"));
    }
}

#[test]
fn a_refresh_beside_a_watcher_simply_works() {
    let vault = vault();
    let watching = watch(&vault);
    for number in 0..5 {
        vault.write("Daily/2026-11-18.md", format!("- gave:: [[Anna Weber]] book {number}\n").as_bytes());
        vault.run(["refresh"]).fine();
        assert!(says(&vault, WEEK, &format!("book {number}")));
    }
    assert_eq!(watching.end(Signal::INT), Some(0));
}

#[test]
fn while_git_is_at_work_nothing_is_written() {
    let vault = vault().note(".git/HEAD", "ref: refs/heads/main\n");
    let watching = watch(&vault);
    vault.write(".git/MERGE_HEAD", b"");
    vault.write("Daily/2026-11-18.md", b"- gave:: [[Anna Weber]] the contract template\n");
    watching.until_said("git is in the middle of something");
    assert!(!says(&vault, WEEK, "the contract template"));
    fs::remove_file(vault.root().join(".git/MERGE_HEAD")).unwrap();
    watching.until("the page", || says(&vault, WEEK, "the contract template"));
    watching.until_said("everything is as it should be again");
}

#[test]
fn a_vault_that_shrinks_is_not_believed_until_the_owner_says_so() {
    let mut vault = vault();
    for number in 0..30 {
        let day = format!("Daily/2026-10-{:02}.md", number + 1);
        vault = vault.note(&day, &format!("- gave:: [[Anna Weber]] book {number}\n"));
    }
    let watching = watch(&vault);
    let before = vault.pages();
    fs::rename(vault.root().join("Daily"), vault.root().join(".away")).unwrap();
    watching.until_said("notes are gone at once");
    assert_eq!(vault.pages(), before);
    fs::rename(vault.root().join(".away"), vault.root().join("Daily")).unwrap();
    watching.until_said("everything is as it should be again");
    assert_eq!(vault.pages(), before);
    fs::remove_dir_all(vault.root().join("Daily")).unwrap();
    watching.until("it is said again", || {
        watching.said().iter().filter(|line| line.contains("gone at once")).count() == 2
    });
    vault.run(["refresh", "--accept-removals"]).fine();
    vault.write("Daily/2026-11-18.md", b"- gave:: [[Anna Weber]] the contract template\n");
    watching.until("the page", || says(&vault, WEEK, "the contract template"));
}

#[test]
fn changed_settings_count_at_once() {
    let vault = vault();
    let watching = watch(&vault);
    vault.write("kith.md", b"---\nlanguage: de\nquiet: 0.1\n---\n");
    watching.until("pages in German", || vault.exists("Netzwerk/Wochen/2026-W48 Netzwerk.md"));
}

#[test]
fn a_root_that_is_moved_away_and_made_anew_is_watched_again() {
    let outer = tempfile::tempdir().unwrap();
    let root = outer.path().join("vault");
    support::copy(vault().root(), &root);
    let vault = vault();
    let mut command = vault.command(&["watch"]);
    command.arg("--vault").arg(&root);
    let watching = Watching::start(&mut command);
    watching.until_said("written");
    fs::rename(&root, outer.path().join("away")).unwrap();
    watching.until_said("the folder of notes is not there");
    support::copy(vault.root(), &root);
    fs::create_dir(root.join("Daily")).unwrap();
    let page = root.join(WEEK);
    watching.until("the page", || page.exists());
    fs::rename(outer.path().join("away"), outer.path().join("far away")).unwrap();
    support::copy(&outer.path().join("far away"), &outer.path().join("away"));
    #[expect(clippy::disallowed_methods, reason = "a test plays the owner")]
    fs::write(root.join("Daily/2026-11-18.md"), "- gave:: [[Anna Weber]] the contract template\n").unwrap();
    watching.until("the note in the new folder", || {
        fs::read_to_string(&page).is_ok_and(|text| text.contains("the contract template"))
    });
}

#[test]
fn a_root_that_is_moved_away_and_comes_back_is_watched_on() {
    let outer = tempfile::tempdir().unwrap();
    let (root, away) = (outer.path().join("vault"), outer.path().join("away"));
    let vault = vault();
    support::copy(vault.root(), &root);
    let mut command = vault.command(&["watch"]);
    command.arg("--vault").arg(&root);
    let watching = Watching::start(&mut command);
    watching.until_said("written");
    fs::rename(&root, &away).unwrap();
    watching.until_said("the folder of notes is not there");
    fs::rename(&away, &root).unwrap();
    watching.until_said("everything is as it should be again");
    vault.write("Daily/2026-11-18.md", b"- gave:: [[Anna Weber]] the contract template\n");
    support::copy(&vault.root().join("Daily"), &root.join("Daily"));
    let page = root.join(WEEK);
    watching.until("the page", || {
        fs::read_to_string(&page).is_ok_and(|text| text.contains("the contract template"))
    });
    assert_eq!(watching.end(Signal::INT), Some(0));
}

#[test]
fn polling_notices_the_same_without_being_told() {
    let vault = vault();
    let watching = Watching::start(&mut vault.command(&["watch", "--poll", "0.1"]));
    watching.until_said("compared with the disk every 0.1 seconds");
    watching.until_said("written");
    vault.write("Daily/2026-11-18.md", b"- gave:: [[Anna Weber]] the contract template\n");
    watching.until("the page", || says(&vault, WEEK, "the contract template"));
    vault.write("New/2026-11-22.md", b"- gave:: [[Jonas Brandt]] the load study\n");
    watching.until("the page", || says(&vault, WEEK, "the load study"));
}

#[test]
fn status_tells_whether_a_watcher_lives_since_when_and_what_it_cannot_do() {
    let vault = vault().note(".git/HEAD", "ref: refs/heads/main\n");
    vault.run(["refresh"]).fine();
    let status = |vault: &Vault| vault.run_unwatched(&["status"]).stdout;
    assert!(status(&vault).contains("No watcher is running; `kith watch` keeps the pages fresh."));
    let watching = Watching::start(&mut vault.command(&["watch"]));
    assert!(status(&vault).contains("A watcher keeps the pages fresh, since 20"), "{}", status(&vault));
    vault.write(".git/MERGE_HEAD", b"");
    vault.write("Daily/2026-11-18.md", b"- gave:: [[Anna Weber]] the contract template\n");
    watching.until_said("git is in the middle of something");
    assert!(status(&vault).contains("- git is in the middle of something"), "{}", status(&vault));
    let json = vault.run_unwatched(&["status", "--json"]).stdout;
    assert!(json.contains("\"troubles\": [\n      \"git\"\n    ]"), "{json}");
    let text = status(&vault);
    assert!(text.contains("; it last looked at\n20"), "{text}");
    watching.end(Signal::INT);
    assert!(status(&vault).contains("No watcher is running"));
}

#[test]
fn status_tells_that_a_watcher_is_stuck() {
    let vault = vault();
    let watching = watch(&vault);
    vault.run_unwatched(&["refresh"]);
    assert_eq!(vault.run_unwatched(&["status"]).code, 0);
    watching.signal(Signal::STOP);
    let told = vault.read(".kith/watch");
    let looked = told.lines().find(|line| line.starts_with("looked: ")).expect("it tells when it looked");
    vault.write(".kith/watch", told.replace(looked, "looked: 1000000000").as_bytes());
    let status = vault.run_unwatched(&["status"]);
    assert_eq!(status.code, 1);
    assert!(status.stdout.contains("it has missed three looks by now and seems to be stuck"), "{status:?}");
    let german = vault.run_unwatched(&["status", "--lang", "de"]).stdout;
    assert!(german.contains("das Beobachten hängt wohl"), "{german}");
    let json = vault.run_unwatched(&["status", "--json"]).stdout;
    assert!(json.contains("\"stuck\": true") && json.contains("\"looked\": \"2001-09-09 "), "{json}");
    watching.signal(Signal::CONT);
}

#[test]
fn a_watcher_that_waits_for_another_writer_still_ends_when_asked() {
    let vault = vault();
    let watching = watch(&vault);
    let lock = fs::File::open(vault.root().join(".kith/lock")).unwrap();
    lock.lock().unwrap();
    vault.write("Daily/2026-11-18.md", b"- gave:: [[Anna Weber]] the contract template\n");
    watching.until_said("another run has been writing for a while");
    assert_eq!(watching.end(Signal::TERM), Some(0));
    drop(lock);
    vault.run(["refresh"]).fine();
    assert!(says(&vault, WEEK, "the contract template"));
}

/// Waits until the command stands before the lock of writing, with everything read and planned.
fn until_it_waits_for_the_lock(run: &Child) {
    let files = format!("/proc/{}/fd", run.id());
    let holds_the_lock =
        |entry: fs::DirEntry| fs::read_link(entry.path()).is_ok_and(|file| file.ends_with(".kith/lock"));
    let began = Instant::now();
    while !fs::read_dir(&files).expect("it lives").map_while(Result::ok).any(holds_the_lock) {
        assert!(began.elapsed() < Duration::from_secs(60), "it never asked for the lock");
        std::thread::yield_now();
    }
}

/// Runs `refresh` in the vault and lets `meanwhile` happen after it has planned, before it writes.
fn refresh_overtaken(vault: &Vault, meanwhile: impl FnOnce()) -> support::Ran {
    let lock = fs::File::open(vault.root().join(".kith/lock")).expect("a lock");
    lock.lock().expect("the lock");
    let mut command = vault.command(&["refresh"]);
    let run = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
    until_it_waits_for_the_lock(&run);
    meanwhile();
    drop(lock);
    support::Ran::from(run.wait_with_output().expect("it ends"))
}

#[test]
fn a_refresh_that_is_overtaken_by_newer_pages_reads_everything_once_more() {
    let vault = vault();
    vault.run(["refresh"]).fine();
    let newer = Vault::copy_of(vault.root());
    for (to, words) in [(&vault, "a book"), (&newer, "a book and its sequel")] {
        to.write("Daily/2026-11-18.md", format!("- gave:: [[Anna Weber]] {words}\n").as_bytes());
    }
    newer.run(["refresh"]).fine();
    let ran = refresh_overtaken(&vault, || {
        support::copy(&newer.root().join("Daily"), &vault.root().join("Daily"));
        support::copy(&newer.root().join("Network"), &vault.root().join("Network"));
    });
    assert_eq!((ran.stderr.as_str(), ran.code), ("", 0), "{ran:?}");
    assert_eq!(vault.pages(), newer.pages());
}

#[test]
fn a_refresh_counts_only_the_pages_that_it_wrote_itself() {
    let vault = vault();
    vault.run(["refresh"]).fine();
    vault.write("Daily/2026-11-18.md", b"- gave:: [[Anna Weber]] the contract template\n");
    let other = Vault::copy_of(vault.root());
    other.run(["refresh"]).fine();
    // Another run comes to the same pages and is first.
    let ran = refresh_overtaken(&vault, || {
        support::copy(&other.root().join("Network"), &vault.root().join("Network"));
    });
    assert_eq!((ran.stderr.as_str(), ran.code), ("", 0), "{ran:?}");
    let pages = vault.pages().len();
    assert_eq!(ran.stdout, format!("{pages} pages, all unchanged\n"));
}

#[test]
fn a_refresh_that_is_overtaken_by_the_owner_leaves_their_words_and_writes_the_rest() {
    let vault = vault();
    vault.run(["refresh"]).fine();
    vault.write("Daily/2026-11-18.md", b"- gave:: [[Anna Weber]] the contract template\n");
    let page = vault.read(WEEK) + "- 2026-11-19 call:: [[Jonas Brandt]] about the load study\n";
    let ran = refresh_overtaken(&vault, || vault.write(WEEK, page.as_bytes()));
    assert_eq!((ran.stderr.as_str(), ran.code), ("", 0), "{ran:?}");
    assert!(vault.read(WEEK).ends_with("- 2026-11-19 call:: [[Jonas Brandt]] about the load study\n"));
    assert!(says(&vault, WEEK, "the contract template"));
    assert_eq!(vault.read(WEEK).matches("about the load study").count(), 2, "the block has it as well");
    assert!(vault.run(["refresh"]).fine().stdout.ends_with("all unchanged\n"));
}
