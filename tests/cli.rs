//! The program as it is typed: what it prints and how it ends.

use std::path::Path;

use assert_cmd::Command;
use tempfile::{TempDir, tempdir};

/// A folder with these notes.
fn vault(notes: &[(&str, &str)]) -> TempDir {
    let folder = tempdir().expect("a folder for one test");
    for (path, text) in notes {
        let path = folder.path().join(path);
        let parent = path.parent().expect("a note lies in a folder");
        std::fs::create_dir_all(parent).expect("the folder is new");
        write(&path, text);
    }
    folder
}

#[expect(clippy::disallowed_methods, reason = "a test makes its own notes")]
fn write(path: &Path, text: &str) {
    std::fs::write(path, text).expect("the note is new");
}

/// Runs the program in `folder` and gives exit code, output and what was said beside it.
fn run(folder: &Path, line: &[&str]) -> (i32, String, String) {
    let output = Command::cargo_bin("kith")
        .expect("the program is built before its tests")
        .current_dir(folder)
        .env_clear()
        .env("LANG", "C")
        .args(line)
        .output()
        .expect("the program starts");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code().unwrap_or(-1), text(&output.stdout), text(&output.stderr))
}

#[test]
fn help_and_wrong_usage_speak_german_where_the_terminal_does() {
    let folder = vault(&[]);
    let (code, out, err) = run(folder.path(), &["--lang", "de", "week", "--help"]);
    assert!(out.starts_with("Die Woche: was zu tun ist, was kommt, was war\n\nAufruf: kith week "), "{out}");
    assert_eq!((code, err.as_str()), (0, ""));
    let (code, out, err) = run(folder.path(), &["wek", "--lang=de"]);
    let expected = "\
Fehler: den Befehl `wek` gibt es nicht
  = gemeint ist vielleicht `week`

Aufruf: kith [OPTIONEN] <BEFEHL>

`kith --help` sagt mehr
";
    assert_eq!((code, out.as_str(), err.as_str()), (64, "", expected));
}

#[test]
fn help_is_an_answer_and_names_every_command() {
    let (code, out, _) = run(vault(&[]).path(), &["--help"]);
    assert_eq!(code, 0);
    for command in [
        "init",
        "refresh",
        "status",
        "restore",
        "watch",
        "check",
        "network",
        "today",
        "week",
        "event",
        "transition",
        "people",
        "log",
        "give-take",
        "promises",
        "import",
        "export",
        "completions",
    ] {
        assert!(out.contains(&format!("\n  {command} ")), "{command}:\n{out}");
    }
}

#[test]
fn wrong_usage_ends_with_64() {
    let folder = vault(&[]);
    for line in [&["rank"][..], &[], &["week", "2025-W53"], &["export", "xml"], &["--lang", "fr", "week"]] {
        let (code, out, said) = run(folder.path(), line);
        assert_eq!((code, out.as_str()), (64, ""), "{line:?}");
        assert!(!said.is_empty(), "{line:?}");
    }
}

#[test]
fn what_cannot_be_done_is_said_in_the_language_of_the_vault() {
    let folder = vault(&[
        ("kith.md", "---\nlanguage: de\n---\n"),
        ("Menschen/Jürgen Groß.md", "---\ntype: person\n---\n"),
        ("Tagebuch/2026-11-18.md", "- versprochen:: das Gutachten\n"),
    ]);
    let (code, _, said) = run(folder.path(), &["person", "Xaver"]);
    assert_eq!((code, &*said), (64, "kith: niemand heißt `Xaver`\n  = `kith people` zeigt alle\n"));
    let (_, _, said) = run(folder.path(), &["person", "Xaver", "--lang", "en"]);
    assert_eq!(said, "kith: nobody is called `Xaver`\n  = `kith people` shows everybody\n");
    let (_, problems, _) = run(folder.path(), &["check"]);
    assert!(problems.contains("`versprochen` nennt keine Person"), "{problems}");
    assert!(problems.contains("`versprochen:: [[Name]]`"), "{problems}");
}

#[test]
fn an_unknown_filter_names_the_filters() {
    let (code, _, said) = run(vault(&[]).path(), &["people", "town:Oslo"]);
    assert_eq!(code, 64);
    assert_eq!(
        said,
        "kith: there is no filter `town:`; the filters are name:, org:, city:, topic:, circle:, met: and since:\n"
    );
    let (_, _, said) = run(vault(&[]).path(), &["--lang", "de", "log", "since:gestern"]);
    assert_eq!(
        said,
        "kith: `gestern` ist kein Datum für `since:`; ein Datum ist 2026, 2026-05, 2026-05-17 oder 2026-W20\n"
    );
}

#[test]
fn writing_needs_a_vault_and_looking_does_not() {
    let folder = vault(&[]);
    let (code, _, said) = run(folder.path(), &["refresh"]);
    assert_eq!(code, 64);
    assert_eq!(
        said,
        "kith: no folder of notes here or above: neither `kith.md` nor `.obsidian` was found\n  \
         = `kith init` begins here, `--vault DIR` names another folder\n"
    );
    let (code, out, _) = run(folder.path(), &["people"]);
    assert_eq!(code, 0);
    assert_eq!(
        out,
        "No notes found here; `--vault DIR` names another folder, `kith init` looks at\nthis one\n"
    );
    let (code, _, said) = run(folder.path(), &["--vault", "nowhere", "people"]);
    assert_eq!(code, 64);
    assert!(said.starts_with("kith: there is no folder `nowhere`\n"), "{said}");
}

#[test]
fn the_example_is_a_vault() {
    let folder = vault(&[]);
    let (code, out, _) = run(folder.path(), &["init", "--example"]);
    assert_eq!(code, 0, "{out}");
    assert!(folder.path().join("kithbook-example/kith.md").exists());
    let (code, out, _) = run(folder.path(), &["--vault", "kithbook-example", "people"]);
    assert_eq!(code, 0);
    assert!(out.contains("\n51 people\n"), "{out}");
}

#[test]
fn a_dry_run_and_a_diff_write_nothing() {
    let folder = vault(&[("kith.md", ""), ("People/Anna Weber.md", "")]);
    for option in ["--dry-run", "--diff"] {
        let (code, out, said) = run(folder.path(), &["refresh", option, "--today", "2026-11-23"]);
        assert_eq!(code, 0, "{said}");
        assert!(out.contains("Network/Weekly/2026-W48 network.md"), "{out}");
        assert!(!folder.path().join("Network").exists());
    }
}

#[test]
fn a_second_refresh_writes_nothing() {
    let folder = vault(&[("kith.md", ""), ("People/Anna Weber.md", "")]);
    let line = ["refresh", "--today", "2026-11-23"];
    let (code, out, _) = run(folder.path(), &line);
    let pages = out.strip_suffix(" pages written, 0 unchanged\n").unwrap_or_else(|| panic!("{code} {out}"));
    let (code, out, _) = run(folder.path(), &line);
    assert_eq!((code, out), (0, format!("{pages} pages, all unchanged\n")));
}

#[test]
fn an_emptied_vault_is_not_taken_for_a_fact() {
    let line = "- lunch:: [[Anna Weber]] the harbour\n";
    let folder = vault(&[("kith.md", ""), ("People/Anna Weber.md", ""), ("Daily/2026-11-18.md", line)]);
    run(folder.path(), &["refresh", "--today", "2026-11-23"]);
    for gone in ["People", "Daily"] {
        std::fs::remove_dir_all(folder.path().join(gone)).unwrap();
    }
    let (code, out, said) = run(folder.path(), &["refresh", "--today", "2026-11-30"]);
    assert_eq!((code, out.as_str()), (5, ""), "{said}");
    let (code, _, _) = run(folder.path(), &["refresh", "--today", "2026-11-30", "--accept-removals"]);
    assert_eq!(code, 0);
}

#[test]
fn answers_in_json_begin_alike() {
    let folder = vault(&[("kith.md", ""), ("People/Anna Weber.md", "")]);
    for line in [&["week"][..], &["people"], &["log"], &["promises"]] {
        let (code, out, _) = run(folder.path(), &[line, &["--json", "--today", "2026-11-23"]].concat());
        assert_eq!(code, 0, "{line:?}");
        assert!(out.starts_with("{\n  \"schema\": \"kith/1\",\n"), "{line:?}: {out}");
        assert!(out.contains("\"today\": \"2026-11-23\""), "{line:?}: {out}");
    }
}

#[test]
fn an_export_goes_to_the_file_that_was_named_and_never_over_a_note() {
    let folder = vault(&[("kith.md", "mine"), ("People/Anna Weber.md", "")]);
    let (code, out, _) = run(folder.path(), &["export", "json", "-o", "all.json"]);
    assert_eq!((code, out.as_str()), (0, ""));
    assert!(folder.path().join("all.json").exists());
    let (code, _, said) = run(folder.path(), &["export", "json", "-o", "kith.md"]);
    assert_eq!(code, 4);
    assert!(said.starts_with("kith: `kith.md` could not be written"), "{said}");
    assert_eq!(std::fs::read(folder.path().join("kith.md")).unwrap(), b"mine");
}

#[test]
fn nothing_styled_reaches_a_pipe_unless_asked_for() {
    let folder = vault(&[("kith.md", ""), ("People/Anna Weber.md", "")]);
    let (_, out, _) = run(folder.path(), &["week", "--today", "2026-11-23"]);
    assert!(!out.contains('\u{1b}'), "{out}");
    let (_, out, _) = run(folder.path(), &["week", "--today", "2026-11-23", "--color", "always"]);
    assert!(out.contains("\u{1b}[1m"), "{out}");
}

#[test]
fn completions_are_written_for_each_shell() {
    for shell in ["bash", "zsh", "fish"] {
        let (code, out, _) = run(vault(&[]).path(), &["completions", shell]);
        assert_eq!(code, 0);
        assert!(out.contains("promises"), "{shell}");
    }
}

#[test]
fn the_manual_is_made_from_the_help() {
    let folder = vault(&[]);
    let (code, out, _) = run(folder.path(), &["man"]);
    assert_eq!(code, 0);
    for words in [".TH kith 1", ".SH SUBCOMMANDS", "kith\\-week(1)", "Exit codes:"] {
        assert!(out.contains(words), "{words}:\n{out}");
    }
    let (code, out, _) = run(folder.path(), &["man", "refresh"]);
    assert_eq!(code, 0);
    assert!(out.contains(".TH kith-refresh 1") && out.contains("\\-\\-dry\\-run"), "{out}");
    let (code, _, said) = run(folder.path(), &["man", "rank"]);
    assert_eq!(code, 64);
    assert!(said.starts_with("kith: there is no command `rank`\n  = the commands are init, "), "{said}");
}

#[test]
fn a_reader_that_has_seen_enough_is_no_fault() {
    let folder = vault(&[]);
    let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_kith"))
        .current_dir(folder.path())
        .args(["completions", "bash"])
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .expect("the program starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("the program ends");
    assert_eq!(output.status.code(), Some(0));
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
}
