//! Writing on real folders: what is written, what is refused, what a crash leaves behind.
//!
//! Uses: region, strays.

use std::fs::File;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::sync::atomic::AtomicBool;

use super::super::apply::{Applied, End, Manner, WriteFailure, apply, apply_in};
use super::super::disk::Means;
use super::super::heal;
use super::super::state::{Slot, State};
use super::*;

static GO: AtomicBool = AtomicBool::new(false);
const PAGE: &str = "Network/Weekly/2026-W47 network.md";

/// Without patience, and with displaced files that settle at once.
const BRISK: Manner = Manner { means: Means::Atomic, tries: 0, settled: 0 };
const STEPWISE: Manner = Manner { means: Means::Stepwise, tries: 0, settled: 0 };

fn vault() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

#[track_caller]
fn done(outcome: Result<Applied, WriteFailure>) -> Vec<String> {
    let applied = outcome.unwrap();
    assert_eq!((applied.failed, applied.recovered, applied.end), (vec![], vec![], End::Finished));
    applied.written.iter().map(ToString::to_string).collect()
}

/// The ids of the messages of a run in which nothing could be written.
#[track_caller]
fn refused(outcome: Result<Applied, WriteFailure>) -> Vec<&'static str> {
    match outcome {
        Err(WriteFailure::Nothing(applied)) => {
            applied.failed.iter().chain(&applied.recovered).map(|problem| problem.message.id).collect()
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn pages_are_created_and_replaced() {
    for manner in [BRISK, STEPWISE] {
        let vault = vault();
        let root = vault.path();
        let created = apply_in(&manner, root, &[change(PAGE, None, "Jörg\n")], &GO);
        assert_eq!(done(created), [PAGE]);
        let replaced = apply_in(&manner, root, &[change(PAGE, Some("Jörg\n"), "Jörg, Anna\n")], &GO);
        assert_eq!(done(replaced), [PAGE]);
        assert_eq!(files(root), [(PAGE.to_owned(), "Jörg, Anna\n".to_owned())]);
    }
}

#[test]
fn without_changes_nothing_is_touched() {
    let vault = vault();
    assert_eq!(apply(vault.path(), &[], &GO), Ok(Applied::default()));
    assert_eq!(heal(vault.path()), []);
    assert_eq!(fs::read_dir(vault.path()).unwrap().count(), 0);
}

#[test]
fn the_own_folder_is_private_and_hidden_from_git() {
    let vault = vault();
    done(apply(vault.path(), &[change(PAGE, None, "x")], &GO));
    let folder = vault.path().join(".kith");
    assert_eq!(fs::metadata(&folder).unwrap().mode() & 0o7777, 0o700);
    assert_eq!(fs::read_to_string(folder.join(".gitignore")).unwrap(), "*\n");
    assert_eq!(left(vault.path()), Vec::<String>::new());
}

#[test]
fn permissions_are_kept_and_new_files_get_the_usual_ones() {
    for manner in [BRISK, STEPWISE] {
        let vault = vault();
        let root = vault.path();
        put(root, "a.md", "alt");
        put(root, "usual.md", "");
        fs::set_permissions(root.join("a.md"), fs::Permissions::from_mode(0o604)).unwrap();
        let set =
            rustix::fs::setxattr(root.join("a.md"), "user.farbe", b"rot", rustix::fs::XattrFlags::empty());
        done(apply_in(
            &manner,
            root,
            &[change("a.md", Some("alt"), "neu"), change("b.md", None, "neu")],
            &GO,
        ));
        let mode = |path: &str| fs::metadata(root.join(path)).unwrap().mode() & 0o7777;
        assert_eq!((mode("a.md"), mode("b.md")), (0o604, mode("usual.md")));
        if set.is_ok() {
            let mut value = [0; 8];
            let length = rustix::fs::getxattr(root.join("a.md"), "user.farbe", &mut value[..]).unwrap();
            assert_eq!(&value[..length], b"rot");
        }
    }
}

#[test]
fn what_is_no_ordinary_file_of_ours_is_refused() {
    let vault = vault();
    let root = vault.path();
    let outside = tempfile::tempdir().unwrap();
    put(outside.path(), "a.md", "alt");
    put(root, "real.md", "alt");
    symlink(outside.path().join("a.md"), root.join("link.md")).unwrap();
    symlink(outside.path(), root.join("folder")).unwrap();
    fs::hard_link(root.join("real.md"), root.join("second.md")).unwrap();
    fs::create_dir(root.join("folder.md")).unwrap();
    rustix::fs::mkfifoat(rustix::fs::CWD, root.join("pipe.md"), rustix::fs::Mode::RWXU).unwrap();
    for (path, expected) in [
        ("link.md", "problem-page-write-symlink"),
        ("folder/a.md", "problem-page-write-symlink"),
        ("real.md", "problem-page-write-hard-link"),
        ("folder.md", "problem-page-write-no-file"),
        ("pipe.md", "problem-page-write-no-file"),
        ("gone.md", "problem-page-write-vanished"),
        ("Gone/a.md", "problem-page-write-vanished"),
        ("real.md/a.md", "problem-page-write-no-folder"),
        ("../a.md", "problem-page-write-path"),
        ("/etc/a.md", "problem-page-write-path"),
        ("a//b.md", "problem-page-write-path"),
    ] {
        assert_eq!(refused(apply(root, &[change(path, Some("alt"), "neu")], &GO)), [expected], "{path}");
    }
    for (path, expected) in [
        ("link.md", "problem-page-write-taken"),
        ("folder/b.md", "problem-page-write-symlink"),
        ("folder.md", "problem-page-write-taken"),
        (&format!("{}.md", "a".repeat(300)), "problem-page-write-path"),
    ] {
        assert_eq!(refused(apply(root, &[change(path, None, "neu")], &GO)), [expected], "{path}");
    }
    assert_eq!(names(outside.path()), ["a.md"]);
    assert_eq!((text(outside.path(), "a.md"), text(root, "real.md")), ("alt".into(), "alt".into()));
    assert_eq!(left(root), Vec::<String>::new());
}

#[test]
fn a_file_of_another_user_is_refused() {
    let vault = vault();
    put(vault.path(), "a.md", "alt");
    if std::os::unix::fs::chown(vault.path().join("a.md"), Some(65_534), None).is_err() {
        eprintln!("not checked: only root can give a file away");
        return;
    }
    let outcome = apply(vault.path(), &[change("a.md", Some("alt"), "neu")], &GO);
    assert_eq!(refused(outcome), ["problem-page-write-owner"]);
}

#[test]
fn the_own_folder_is_not_followed_elsewhere() {
    let (vault, outside) = (vault(), vault());
    symlink(outside.path(), vault.path().join(".kith")).unwrap();
    refused(apply(vault.path(), &[change("a.md", None, "neu")], &GO));
    assert_eq!(fs::read_dir(outside.path()).unwrap().count(), 0);
}

#[test]
fn one_page_that_fails_does_not_stop_the_others() {
    let vault = vault();
    put(vault.path(), "b.md", "vom Menschen");
    let changes = [change("a.md", None, "1"), change("b.md", Some("alt"), "2"), change("c.md", None, "3")];
    let applied = apply(vault.path(), &changes, &GO).unwrap();
    assert_eq!(applied.written, [NotePath::new("a.md"), NotePath::new("c.md")]);
    assert_eq!(applied.failed[0].message.id, "problem-page-write-changed");
    assert_eq!(text(vault.path(), "b.md"), "vom Menschen");
}

#[test]
fn a_raised_flag_stops_between_two_pages() {
    let vault = vault();
    let stop = AtomicBool::new(true);
    let applied =
        apply(vault.path(), &[change("a.md", None, "1"), change("b.md", None, "2")], &stop).unwrap();
    assert_eq!((applied.written, applied.end), (vec![], End::Stopped(2)));
}

#[test]
fn copies_that_sync_programs_make_of_locks_are_taken_away() {
    let vault = vault();
    apply(vault.path(), &[change("a.md", None, "1")], &GO).unwrap();
    for copy in ["lock.sync-conflict-20261118-173636-D4LGQYW", "watch (Toni's conflicted copy 2026-11-18)"] {
        put(vault.path(), &format!(".kith/{copy}"), "4711");
    }
    put(vault.path(), ".kith/.syncthing.lock.tmp", "47");
    apply(vault.path(), &[change("b.md", None, "1")], &GO).unwrap();
    assert_eq!(left(vault.path()), [".syncthing.lock.tmp"], "what is under way stays");
}

#[test]
fn only_one_command_writes_at_a_time() {
    let vault = vault();
    let held = State::open(vault.path(), 0, &AtomicBool::new(false)).unwrap();
    let changes = [change("a.md", None, "neu")];
    assert_eq!(apply_in(&BRISK, vault.path(), &changes, &GO), Err(WriteFailure::Busy));
    assert_eq!(heal(vault.path()), []);
    drop(held);
    assert_eq!(done(apply_in(&BRISK, vault.path(), &changes, &GO)), ["a.md"]);
}

#[test]
fn a_displaced_file_stays_until_a_later_run() {
    let vault = vault();
    let root = vault.path();
    put(root, "a.md", "alt");
    done(apply_in(&BRISK, root, &[change("a.md", Some("alt"), "neu")], &GO));
    let shelf = left(root);
    assert_eq!(shelf.len(), 2, "{shelf:?}");
    let state = State::open(root, 0, &AtomicBool::new(false)).unwrap();
    assert_eq!(heal::settle(&state, 1_000), []);
    assert_eq!(left(root), shelf, "too young to be sure");
    assert_eq!(heal::settle(&state, 0), []);
    assert_eq!(left(root), Vec::<String>::new());
}

#[test]
fn what_an_editor_writes_into_a_displaced_file_is_given_back() {
    use std::io::Write;
    for manner in [BRISK, STEPWISE] {
        let vault = vault();
        let root = vault.path();
        put(root, "Netzwerk/a.md", "alt\n");
        let mut editor = File::options().append(true).open(root.join("Netzwerk/a.md")).unwrap();
        done(apply_in(&manner, root, &[change("Netzwerk/a.md", Some("alt\n"), "neu\n")], &GO));
        writeln!(editor, "Anna rief an").unwrap();
        let found = heal(root);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].message.id, "problem-page-write-recovered");
        assert_eq!(text(root, found[0].note.as_str()), "alt\nAnna rief an\n");
        assert_eq!(found[0].note.folder(), "Netzwerk");
        assert!(crate::strays::copied_from(&format!("{}.md", found[0].note.stem())).is_some());
        writeln!(editor, "und Ben").unwrap();
        assert_eq!(text(root, found[0].note.as_str()), "alt\nAnna rief an\nund Ben\n");
        assert_eq!((text(root, "Netzwerk/a.md").as_str(), heal(root)), ("neu\n", vec![]));
        assert_eq!(left(root), Vec::<String>::new());
    }
}

/// Leaves in the program's folder what a run leaves that was killed while replacing `a.md`.
fn killed(root: &Path, on_shelf: &str, in_place: &str) {
    put(root, "a.md", in_place);
    let slot = Slot::new(&NotePath::new("a.md"), b"alt", b"neu");
    put(root, &format!(".kith/{}", slot.file_name(0)), on_shelf);
    put(root, &format!(".kith/{}.path", slot.path), "a.md");
}

#[test]
fn every_point_of_a_crash_is_healed() {
    for (on_shelf, in_place, expected) in [
        ("neu", "alt", vec!["alt"]),
        ("alt", "neu", vec!["neu"]),
        ("", "neu", vec!["neu"]),
        ("von Anna", "neu", vec!["von Anna", "neu"]),
    ] {
        let vault = vault();
        killed(vault.path(), on_shelf, in_place);
        put(vault.path(), ".kith/draft.new", "ne");
        let state = State::open(vault.path(), 0, &AtomicBool::new(false)).unwrap();
        heal::settle(&state, 0);
        let texts: Vec<String> = files(vault.path()).into_iter().map(|(_, text)| text).collect();
        assert_eq!(texts, expected);
        assert_eq!(left(vault.path()), Vec::<String>::new());
    }
}

#[test]
fn a_found_text_takes_no_name_that_is_taken() {
    let vault = vault();
    let root = vault.path();
    killed(root, "von Anna", "neu");
    let digits = crate::region::fingerprint("von Anna".as_bytes())[..8].to_owned();
    put(root, &format!("a (recovered {digits}).md"), "schon da");
    let found = heal(root);
    assert_eq!(found.len(), 1);
    assert_eq!(text(root, found[0].note.as_str()), "von Anna");
    assert_eq!(text(root, &format!("a (recovered {digits}).md")), "schon da");
}

#[test]
fn a_foreign_file_in_the_own_folder_is_left() {
    let vault = vault();
    put(vault.path(), ".kith/notes.txt", "meins");
    put(vault.path(), ".kith/a-b.page", "meins");
    done(apply_in(&BRISK, vault.path(), &[change("a.md", None, "neu")], &GO));
    assert_eq!(left(vault.path()), ["a-b.page", "notes.txt"]);
}
