//! What always holds, tried from outside: the same notes give the same bytes, a second run writes
//! nothing, and nothing that stands in a note becomes anything but text on a page.

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use pulldown_cmark::{Event, Options, Parser, Tag};
use support::{TODAY, Vault};

#[test]
fn order_of_creation_and_number_of_threads_change_nothing() {
    let first = Vault::copy_of(Path::new("example-vault")).today_by_settings();
    let expected = pages_after_refresh(&first, "1");
    let second = Vault::new().today_by_settings();
    let mut files = Vec::new();
    collect(Path::new("example-vault"), &mut files);
    for file in files.iter().rev() {
        let inside = file.strip_prefix("example-vault").expect("below the vault");
        second.write(&inside.to_string_lossy(), &fs::read(file).expect("a note"));
    }
    assert_eq!(pages_after_refresh(&second, "8"), expected);
}

#[test]
fn a_second_refresh_touches_no_file() {
    let vault = Vault::copy_of(Path::new("example-vault")).today_by_settings();
    vault.run(["refresh"]).fine();
    let before = times(&vault);
    vault.run(["refresh"]).fine();
    assert_eq!(times(&vault), before);
}

#[test]
fn looking_writes_nothing_at_all() {
    let vault = Vault::copy_of(Path::new("example-vault")).today_by_settings();
    let before = times(&vault);
    for args in [
        vec!["week"],
        vec!["today"],
        vec!["event"],
        vec!["event", "forum"],
        vec!["transition"],
        vec!["people"],
        vec!["log"],
        vec!["promises"],
        vec!["give-take"],
        vec!["check"],
        vec!["export", "json"],
    ] {
        let ran = vault.run_unwatched(&args);
        assert!(ran.code <= 1, "{args:?}: {ran:?}");
        assert_eq!(times(&vault), before, "{args:?}");
    }
}

/// Texts that are syntax somewhere: in Markdown, in a note-taking program or in one of its plug-ins.
const PAYLOADS: &[&str] = &[
    "[[Secret]]",
    "![[Secret]]",
    "[a](javascript:alert(1))",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<iframe src=x></iframe>",
    "<!-- open",
    "--> closed",
    "<!-- kith:end -->",
    "```dataviewjs",
    "`= this.file.name`",
    "`$= dv.current()`",
    "<% tp.file.title %>",
    "{{title}}",
    "%% hidden %%",
    "$$x^2$$",
    "- [ ] a task",
    "#tag/nested",
    "^block-id",
    "---",
    "key:: value",
    "(key:: value)",
    "obsidian://open?vault=x",
    "a | b | c",
    "[^1]",
    "==marked==",
    "~~struck~~",
    "**strong** and _emphasis_",
    "# Heading",
    "> quote",
    "1. one",
    "+ plus",
    "&lt;b&gt; &amp; &#35;",
    "\\",
    "@someone",
    "📅 2026-11-30",
];

/// Places in notes from which words reach a page. `PAYLOAD` marks the spot.
const CARRIERS: &[(&str, &str, &str)] = &[
    ("what was given", "Daily/2026-11-17.md", "- gave:: [[Anna Weber]] xx PAYLOAD yy\n"),
    ("what was received", "Daily/2026-11-17.md", "- received:: [[Anna Weber]] xx PAYLOAD yy\n"),
    ("a promise", "Daily/2026-11-17.md", "- [ ] promised:: [[Anna Weber]] xx PAYLOAD yy 📅 2026-11-20\n"),
    ("an ask", "Daily/2026-11-17.md", "- [ ] asked:: [[Anna Weber]] xx PAYLOAD yy by Friday\n"),
    ("a draft", "Daily/2026-11-17.md", "- draft:: [[Anna Weber]] xx PAYLOAD yy\n"),
    ("a call", "Daily/2026-11-17.md", "- call:: [[Anna Weber]] xx PAYLOAD yy\n"),
    ("shared with all", "Daily/2026-11-17.md", "- shared:: xx PAYLOAD yy\n"),
    ("an open point", "Daily/2026-11-17.md", "- [ ] [[Anna Weber]] xx PAYLOAD yy\n"),
    ("a plan", "Daily/2026-11-23.md", "- [ ] lunch:: [[Anna Weber]] xx PAYLOAD yy 📅 2026-11-25\n"),
    (
        "a name",
        "People/Anna Weber.md",
        "---\ntype: person\nname: 'xx PAYLOAD yy'\n---\n- 2026-11-17 call::\n",
    ),
    (
        "a place",
        "Meetings/2026-11-17 Lunch.md",
        "---\ntype: lunch\npeople: '[[Anna Weber]]'\nplace: 'xx PAYLOAD yy'\n---\n",
    ),
    (
        "a talk",
        "Events/Fair.md",
        "---\ntype: event\ndate: 2026-11-26\nplace: 'xx PAYLOAD yy'\nspeakers: ['[[Anna Weber]]']\n---\n",
    ),
];

#[test]
fn whatever_a_note_holds_is_text_on_a_page() {
    for (name, path, text) in CARRIERS {
        // A name that is syntax is no link any more, but plain words.
        let compared = |page: &str| {
            let kinds = structure(page).into_iter();
            kinds
                .filter(|kind| {
                    *name != "a name" || !(kind.starts_with("link") || kind == "text" || kind == "code")
                })
                .collect()
        };
        let plain: Vec<String> = compared(&weekly(path, &text.replace("PAYLOAD", "Anna")));
        for payload in PAYLOADS {
            // A link or a date in a draft names what was missing, and changes what the page advises.
            if *name == "a draft" && (payload.starts_with("[[") || payload.starts_with('📅')) {
                continue;
            }
            let page = weekly(path, &text.replace("PAYLOAD", &payload.replace('\'', "''")));
            assert_eq!(compared(&page), plain, "{name} with {payload}\n{page}");
            assert_eq!(
                page.matches("kith:end").count(),
                1 + usize::from(payload.contains("kith:end") && page.contains("\\!-- kith:end")),
                "{name} with {payload}\n{page}"
            );
            for trigger in ["dataviewjs\n", "`= ", "`$= ", "%% ", "![[", "- [ ]"] {
                let shown = page
                    .lines()
                    .any(|line| line.contains(trigger) && !line.contains(&format!("\\{trigger}")));
                assert!(!shown, "{name} with {payload}: `{trigger}`\n{page}");
            }
        }
    }
}

/// The weekly page of a small vault that holds one note of the test's.
fn weekly(path: &str, text: &str) -> String {
    let vault = Vault::new()
        .note("kith.md", "---\nlanguage: en\n---\n")
        .note("People/Anna Weber.md", "---\ntype: person\n---\n");
    let vault = vault.note(path, text);
    let ran = vault.run(["refresh"]);
    assert!(ran.code == 0 || ran.code == 2, "{ran:?}");
    vault.read("Network/Weekly/2026-W48 network.md")
}

/// The page's events without their texts: what a reader's program makes of it.
fn structure(page: &str) -> Vec<String> {
    let mut options = Options::all();
    options.remove(Options::ENABLE_YAML_STYLE_METADATA_BLOCKS);
    options.remove(Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS);
    options.remove(Options::ENABLE_SMART_PUNCTUATION);
    let mut kinds = Vec::new();
    for event in Parser::new_ext(page, options) {
        let kind = match event {
            Event::Text(_) => "text".to_owned(),
            Event::Start(Tag::Link { link_type, .. }) => format!("link {link_type:?}"),
            Event::Start(tag) => format!("{tag:?}").split(['{', '(']).next().unwrap_or_default().to_owned(),
            Event::Code(_) => "code".to_owned(),
            Event::End(_) => continue,
            other => format!("{other:?}").split(['{', '(']).next().unwrap_or_default().to_owned(),
        };
        if kinds.last() != Some(&kind) || kind != "text" {
            kinds.push(kind);
        }
    }
    kinds
}

fn pages_after_refresh(vault: &Vault, threads: &str) -> BTreeMap<String, String> {
    let ran =
        vault.command(&["refresh"]).env("RAYON_NUM_THREADS", threads).output().expect("the binary runs");
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    vault.pages()
}

fn times(vault: &Vault) -> BTreeMap<String, std::time::SystemTime> {
    let mut files = Vec::new();
    collect(vault.root(), &mut files);
    let time =
        |path: &Path| fs::symlink_metadata(path).and_then(|meta| meta.modified()).expect("a file has a time");
    files.iter().map(|path| (path.to_string_lossy().into_owned(), time(path))).collect()
}

fn collect(folder: &Path, into: &mut Vec<std::path::PathBuf>) {
    let mut entries: Vec<_> =
        fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() { collect(&path, into) } else { into.push(path) }
    }
}

#[test]
fn the_test_day_is_a_monday() {
    let day = kithbook::day::Day::from_iso(TODAY).expect("the test day is a date");
    assert_eq!(day.weekday(), kithbook::day::Weekday::Monday);
}

/// The pages that differ between two days on which the same notes are read.
fn changed_overnight(vault: Vault, evening: &str, morning: &str) -> Vec<String> {
    let vault = vault.today(evening);
    vault.run_unwatched(&["refresh"]);
    let before = vault.pages();
    let vault = vault.today(morning);
    vault.run_unwatched(&["refresh"]);
    let after = vault.pages();
    after.into_iter().filter(|(path, page)| before.get(path) != Some(page)).map(|(path, _)| path).collect()
}

#[test]
fn a_day_without_news_changes_only_the_page_of_today() {
    let small = Vault::new()
        .note("kith.md", "---\nlanguage: en\n---\n")
        .note("People/Anna Weber.md", "---\ntype: person\n---\n")
        .note(
            "Daily/2026-11-17.md",
            "- lunch:: [[Anna Weber]] her new post\n- [ ] promised:: [[Anna Weber]] a book 📅 2026-12-01\n",
        )
        .note("Events/Fair.md", "---\ntype: event\ndate: 2026-11-28\nspeakers: ['[[Anna Weber]]']\n---\n");
    assert_eq!(changed_overnight(small, "2026-11-24", "2026-11-25"), ["Network/Network today.md"]);
    let example = Vault::copy_of(Path::new("example-vault"));
    // The coffee with Håkon is planned for the second day: what lay ahead has come.
    assert_eq!(
        changed_overnight(example, "2026-11-25", "2026-11-26"),
        ["Network/Network today.md", "Network/People/Håkon Strand - relationship.md"]
    );
}
