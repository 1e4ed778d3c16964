//! A line for today's note: what is written, where, how it is read, and what is refused.

mod support;

use support::Vault;

fn vault() -> Vault {
    Vault::new()
        .note("kith.md", "---\nlanguage: en\n---\n")
        .note("People/Anna Weber.md", "")
        .note("People/Jonas Brandt.md", "")
}

#[test]
fn a_line_stands_below_the_others_and_is_told_as_it_is_read() {
    let vault = vault().note("Daily/2026-11-23.md", "# Monday\r\n- slept well");
    let ran = vault.run_unwatched(&["note", "gave:: [[Anna Weber]] the contract template #expertise"]).fine();
    assert_eq!(
        ran.stdout,
        "Written to Daily/2026-11-23.md, line 3.\n\n\
         - 2026-11-23 · gave · Anna Weber · the contract template   Daily/2026-11-23.md:3\n"
    );
    assert_eq!(
        vault.read("Daily/2026-11-23.md"),
        "# Monday\r\n- slept well\r\n- gave:: [[Anna Weber]] the contract template #expertise\r\n"
    );
}

#[test]
fn words_need_no_quotation_marks_and_a_note_that_is_missing_is_made() {
    let vault = vault();
    let ran = vault.run_unwatched(&["note", "lunch", "with", "Anna", "Weber"]).fine();
    assert!(ran.stdout.contains("- 2026-11-23 · lunch · Anna Weber"), "{}", ran.stdout);
    assert!(ran.stdout.contains("hint[unlinked]"), "{}", ran.stdout);
    vault.run_unwatched(&["note", "--", "- [ ] promised:: [[Jonas Brandt]] the load study by Friday"]).fine();
    vault.run_unwatched(&["note", "later [[Anna Weber]] January"]).fine();
    assert_eq!(
        vault.read("Daily/2026-11-23.md"),
        "- lunch with Anna Weber\n- [ ] promised:: [[Jonas Brandt]] the load study by Friday\n- later [[Anna Weber]] January\n"
    );
}

#[test]
fn a_new_note_goes_where_obsidian_puts_it() {
    let vault = Vault::new()
        .language("de")
        .note("kith.md", "---\nlanguage: de\n---\n")
        .note(".obsidian/daily-notes.json", r#"{"folder": "Journal", "format": "YYYY/DD.MM.YYYY"}"#)
        .note("Journal/2025/31.12.2025.md", "")
        .note("Menschen/Jörg Müller.md", "");
    let ran = vault.run_unwatched(&["note", "Mittagessen mit [[Jörg Müller]]"]).fine();
    assert_eq!(
        ran.stdout,
        "Steht nun in Journal/2026/23.11.2026.md, Zeile 1.\n\n\
         - 2026-11-23 · Mittagessen · Jörg Müller            Journal/2026/23.11.2026.md:1\n"
    );
    assert_eq!(vault.read("Journal/2026/23.11.2026.md"), "- Mittagessen mit [[Jörg Müller]]\n");
}

#[test]
fn what_would_not_count_is_not_written() {
    let vault = vault().note("Daily/2026-11-23.md", "- slept well\n");
    for (line, expected) in [
        ("gave:: the template", "error[whom]: `gave` names no person"),
        ("gvae:: [[Anna Weber]] x", "error[keyword]: `gvae` is no keyword"),
        ("lunch with [[Anna Weber]", "error[link]: this link has no end"),
        ("2026-02-31 lunch:: [[Anna Weber]]", "error[date]"),
    ] {
        let ran = vault.run(["note", line]);
        assert_eq!(ran.code, 1, "{line}: {}", ran.stdout);
        assert!(ran.stdout.starts_with(expected), "{line}: {}", ran.stdout);
        assert!(ran.stderr.starts_with("kith: nothing was written\n"), "{line}: {}", ran.stderr);
    }
    for line in ["bought new shoes", "call:: the plumber", "[[Elsewhere]] is closed"] {
        let ran = vault.run(["note", line]);
        assert_eq!((ran.code, ran.stdout.as_str()), (1, ""), "{line}");
        assert!(
            ran.stderr.starts_with("kith: the line says nothing that would be counted"),
            "{line}: {}",
            ran.stderr
        );
    }
    assert_eq!(vault.run(["note", " "]).code, 64);
    assert_eq!(vault.run(["note", "lunch with [[Anna Weber]]\n- gave:: x"]).code, 64);
}

/// A fence that is never closed swallows what stands below it: the line would be code, and count for nothing.
#[test]
fn where_a_line_would_not_be_read_it_is_not_written() {
    let vault = vault().note("Daily/2026-11-23.md", "```\ncode\n");
    let ran = vault.run(["note", "lunch with [[Anna Weber]]"]);
    assert_eq!(ran.code, 1);
    let vault = vault.note("Daily/2026-11-22.md", "x");
    vault.write("Daily/2026-11-23.md", b"\xff\xfeu\0t\0f\0");
    let ran = vault.run(["note", "lunch with [[Anna Weber]]"]);
    assert_eq!(ran.code, 4, "{}", ran.stderr);
}

#[test]
fn a_name_with_words_in_it_is_left_to_obsidian() {
    let vault = vault().note(".obsidian/daily-notes.json", r#"{"format": "YYYY-MM-DD dddd"}"#);
    let ran = vault.run(["note", "lunch with [[Anna Weber]]"]);
    assert_eq!(ran.code, 64);
    assert_eq!(
        ran.stderr,
        "kith: today's note is not there yet, and its name has words in it (`YYYY-MM-DD dddd`)\n\
         \x20 = open it in Obsidian once, then run this again\n"
    );
}
