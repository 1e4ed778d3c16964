//! Vaults on real folders: found, walked, read.
//!
//! Uses: source, settings, lang, writer.

use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::symlink;
use std::path::Path;

use super::*;
use crate::lang::Catalogue;
use crate::settings::{Language, Settings};
use crate::source::{NOTE_LIMIT, NotePath};
use crate::writer::GitState;

#[expect(clippy::disallowed_methods, reason = "tests play the owner, who saves without asking")]
fn put(root: &Path, path: impl AsRef<Path>, text: impl AsRef<[u8]>) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn vault(files: &[(&str, &str)]) -> (tempfile::TempDir, Vault) {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        put(folder.path(), path, text);
    }
    let vault = Vault::at(folder.path()).unwrap();
    (folder, vault)
}

fn skip() -> Skip {
    Skip::new(&Settings::default(), "Network").0
}

/// The paths and texts read, and the problems as `code path`.
fn read(vault: &Vault) -> (Vec<String>, Vec<String>) {
    let (notes, problems) =
        vault.read_notes(&skip(), |path, bytes| format!("{path}: {}", String::from_utf8_lossy(bytes)));
    for problem in &problems {
        for words in Language::ALL.map(Catalogue::new) {
            assert!(words.has(problem.message.id) && words.has(problem.hints[0].id), "{problem:?}");
        }
    }
    (notes, problems.iter().map(|problem| format!("{} {}", problem.code, problem.note)).collect())
}

#[test]
fn the_nearest_marked_folder_is_the_vault() {
    let (folder, _) = vault(&[
        ("kith.md", ""),
        ("Menschen/Anna.md", ""),
        ("Alt/.obsidian/app.json", "{}"),
        ("Alt/a/b.md", ""),
    ]);
    let root = fs::canonicalize(folder.path()).unwrap();
    let found = |path: &str| Vault::find(&root.join(path)).map(|vault| vault.root().to_owned());
    assert_eq!(found(""), Some(root.clone()));
    assert_eq!(found("Menschen"), Some(root.clone()));
    assert_eq!(found("Alt/a"), Some(root.join("Alt")));
    assert_eq!(found("Nirgends"), None);
    assert!(Vault::at(&root.join("kith.md")).is_err());
}

#[test]
fn settings_are_read_before_the_notes() {
    let (_folder, vault) = vault(&[
        ("kith.md", "---\nlanguage: de\n---\n"),
        (".obsidian/daily-notes.json", r#"{"folder":"Tage"}"#),
        (".obsidian/plugins/periodic-notes/data.json", "{}"),
    ]);
    let texts = vault.settings_texts();
    assert_eq!(texts.note.as_deref(), Some("---\nlanguage: de\n---\n"));
    assert_eq!(texts.daily_json.as_deref(), Some(r#"{"folder":"Tage"}"#));
    assert_eq!((texts.templates_json, texts.periodic_json.as_deref()), (None, Some("{}")));
}

#[test]
fn notes_are_read_in_the_order_of_their_paths() {
    let (_folder, vault) = vault(&[
        ("Menschen/Jörg Müller.md", "j"),
        ("Menschen/Anna.md", "a"),
        ("b.MD", "b"),
        ("Network/Network today.md", "p"),
        ("kith.md", ""),
        ("plot.svg", ""),
    ]);
    let (notes, problems) = read(&vault);
    assert_eq!(
        notes,
        [
            "Menschen/Anna.md: a",
            "Menschen/Jörg Müller.md: j",
            "Network/Network today.md: p",
            "b.MD: b",
            "kith.md: "
        ]
    );
    assert_eq!(problems, Vec::<String>::new());
}

#[test]
fn the_order_is_the_same_for_any_number_of_threads() {
    let (folder, vault) = vault(&[]);
    for number in 0..500 {
        put(folder.path(), format!("{}/{number}.md", number % 7), number.to_string());
    }
    let with = |threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| read(&vault).0)
    };
    assert_eq!(with(1).len(), 500);
    assert_eq!(with(1), with(8));
}

#[test]
fn what_is_no_note_is_passed_over() {
    let (folder, vault) = vault(&[
        (".trash/a.md", ""),
        (".git/a.md", ""),
        ("Vorlagen/Person.md", ""),
        ("Anderer Tresor/kith.md", ""),
        ("Anderer Tresor/a.md", ""),
        ("Dritter/.obsidian/app.json", ""),
        ("Dritter/a.md", ""),
        (".Anna.md", ""),
        ("~$Anna.md", ""),
        ("Anna.md", "Anna"),
    ]);
    let outside = tempfile::tempdir().unwrap();
    put(outside.path(), "b.md", "");
    symlink(outside.path(), folder.path().join("Link")).unwrap();
    symlink(outside.path().join("b.md"), folder.path().join("Link.md")).unwrap();
    symlink(folder.path(), folder.path().join("Schleife")).unwrap();
    rustix::fs::mkfifoat(rustix::fs::CWD, folder.path().join("pipe.md"), rustix::fs::Mode::RWXU).unwrap();
    fs::create_dir(folder.path().join("Ordner.md")).unwrap();
    assert_eq!(read(&vault), (vec!["Anna.md: Anna".to_owned()], vec![]));
}

#[test]
fn conflict_copies_are_not_read_and_named_with_their_note() {
    let (_folder, vault) = vault(&[
        ("Menschen/Anna.md", "Anna"),
        ("Menschen/Anna (Konfliktkopie 2026-10-05).md", "Anna"),
        ("Ben.sync-conflict-20260818-173636-D4LGQYW.md", "Ben"),
    ]);
    let (notes, problems) = read(&vault);
    assert_eq!(notes, ["Menschen/Anna.md: Anna"]);
    assert_eq!(
        problems,
        [
            "conflict-copy Ben.sync-conflict-20260818-173636-D4LGQYW.md",
            "conflict-copy Menschen/Anna (Konfliktkopie 2026-10-05).md",
        ]
    );
    let (_, problems) = vault.note_paths(&skip());
    let english = Catalogue::new(Language::English);
    assert_eq!(
        english.message(&problems[1].message),
        "this is a copy of “Menschen/Anna” that a sync tool left; it is not read"
    );
}

#[test]
fn names_that_are_not_utf8_are_named_and_the_rest_is_read() {
    let (folder, vault) = vault(&[("Anna.md", "")]);
    put(folder.path(), OsStr::from_bytes(b"M\xfcller.md"), "");
    put(folder.path(), OsStr::from_bytes(b"M\xfcller/a.md"), "");
    put(folder.path(), OsStr::from_bytes(b"M\xfcller.png"), "");
    let (notes, problems) = read(&vault);
    assert_eq!(notes, ["Anna.md: "]);
    assert_eq!(problems, ["encoding M\u{fffd}ller", "encoding M\u{fffd}ller.md"]);
}

#[test]
fn a_long_note_is_cut_behind_the_limit() {
    let (folder, vault) = vault(&[]);
    put(folder.path(), "a.md", vec![b'x'; NOTE_LIMIT + 100]);
    put(folder.path(), "b.md", "kurz");
    let (lengths, _) = vault.read_notes(&skip(), |_, bytes| bytes.len());
    assert_eq!(lengths, [NOTE_LIMIT + 1, 4]);
}

#[test]
fn a_note_named_in_decomposed_form_is_opened_as_spelt() {
    let (_folder, vault) = vault(&[("Mu\u{308}ller.md", "m")]);
    assert_eq!(read(&vault).0, ["Müller.md: m"]);
    let note = vault.read_note(&NotePath::new("Mu\u{308}ller.md")).unwrap();
    assert_eq!(note.as_deref(), Some(&b"m"[..]));
    assert_eq!(vault.read_note(&NotePath::new("Fehlt.md")).unwrap(), None);
}

#[test]
fn git_is_busy_while_it_keeps_its_signs() {
    let (folder, vault) = vault(&[("kith.md", ""), (".git/HEAD", "")]);
    assert_eq!(vault.git_state(), GitState::Calm);
    for sign in [
        "index.lock",
        "MERGE_HEAD",
        "CHERRY_PICK_HEAD",
        "rebase-merge/done",
        "rebase-apply/next",
        "BISECT_LOG",
    ] {
        put(folder.path(), Path::new(".git").join(sign), "");
        assert_eq!(vault.git_state(), GitState::Busy, "{sign}");
        let path = folder.path().join(".git").join(sign);
        fs::remove_file(&path).unwrap();
        let _ = fs::remove_dir(path.parent().unwrap());
        assert_eq!(vault.git_state(), GitState::Calm);
    }
}

#[test]
fn a_worktree_and_a_vault_below_the_repository_know_their_git() {
    let (folder, _) = vault(&[
        (".git/worktrees/b/HEAD", ""),
        ("b/.git", "gitdir: ../.git/worktrees/b\n"),
        ("b/Notizen/kith.md", ""),
    ]);
    let vault = Vault::find(&folder.path().join("b/Notizen")).unwrap();
    assert_eq!(vault.git_state(), GitState::Calm);
    put(folder.path(), ".git/worktrees/b/MERGE_HEAD", "");
    assert_eq!(vault.git_state(), GitState::Busy);
}
