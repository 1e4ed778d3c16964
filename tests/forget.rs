//! What the folder holds about somebody, and the way out of the pages.

mod support;

use support::Vault;

fn vault() -> Vault {
    Vault::new()
        .note("kith.md", "---\nlanguage: en\npeople-pages: all\n---\n")
        .note("People/Thea Quist.md", "---\nemail: thea@quist.example\naliases: [TQ]\n---\nOf the harbour.\n")
        .note("People/Jonas Brandt.md", "---\nknows: \"[[Thea Quist]]\"\n---\n")
        .note(
            "Daily/2026-11-20.md",
            "- lunch:: [[Thea Quist]], [[Jonas Brandt]]\n- wrote to THEA@quist.example\n- TQX is a bond\n",
        )
        .note("Ideas.md", "```\nThea  Quist in code\n```\nThea is a first name\n")
}

#[test]
fn every_line_that_names_somebody_is_shown() {
    let vault = vault();
    vault.run(["refresh"]).fine();
    let ran = vault.run(["forget", "Thea Quist"]).fine();
    let head = ran.stdout.split("Pages that name them").next().unwrap_or_default();
    assert_eq!(
        head,
        "Thea Quist: 4 lines of other notes, 5 pages\n\n\
         Their own note\n- People/Thea Quist.md\n\n\
         Lines that name them\n\
         - lunch:: [[Thea Quist]], [[Jonas Brandt]]                 Daily/2026-11-20.md:1\n\
         - wrote to THEA@quist.example                              Daily/2026-11-20.md:2\n\
         - Thea Quist in code                                                  Ideas.md:2\n\
         - knows: \"[[Thea Quist]]\"                               People/Jonas Brandt.md:2\n\n"
    );
    assert!(ran.stdout.contains("- Network/People/Thea Quist - relationship.md\n"), "{}", ran.stdout);
}

#[test]
fn whoever_is_taken_out_of_the_pages_stays_in_the_notes() {
    let vault = vault();
    vault.run(["refresh"]).fine();
    let ran = vault.run_unwatched(&["forget", "Thea Quist", "--from-pages"]).fine();
    assert!(
        ran.stdout.starts_with(
            "`private: true` stands in People/Thea Quist.md now: counted, and named on no page.\n"
        ),
        "{}",
        ran.stdout
    );
    assert_eq!(
        vault.read("People/Thea Quist.md"),
        "---\nemail: thea@quist.example\naliases: [TQ]\nprivate: true\n---\nOf the harbour.\n"
    );
    for (path, text) in vault.pages() {
        assert!(!text.replace("id=person/People/Thea%20Quist", "").contains("Thea Quist"), "{path}: {text}");
    }
    let again = vault.run(["forget", "Thea Quist", "--from-pages"]).fine();
    assert!(
        again.stdout.starts_with("`private: true` stands in People/Thea Quist.md already.\n"),
        "{}",
        again.stdout
    );
}

#[test]
fn who_has_no_note_is_shown_and_told_how() {
    let vault =
        Vault::new().language("de").note("Tagebuch/2026-11-20.md", "- Mittagessen mit [[Toni Beck]]\n");
    let ran = vault.run(["forget", "Toni Beck"]).fine();
    assert!(ran.stdout.starts_with("Toni Beck: 1 Zeile in anderen Notizen, keine Seite\n"), "{}", ran.stdout);
    let ran = vault.note("kith.md", "---\nlanguage: de\n---\n").run(["forget", "Toni Beck", "--from-pages"]);
    assert_eq!(ran.code, 64);
    assert!(ran.stderr.starts_with("kith: `Toni Beck` hat keine eigene Notiz"), "{}", ran.stderr);
}
