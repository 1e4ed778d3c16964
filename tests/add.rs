//! New notes by hand: from the owner's template, never over anything, with properties where they belong.

mod support;

use support::Vault;

fn vault() -> Vault {
    Vault::new()
        .note("kith.md", "---\nlanguage: en\n---\n")
        .note("People/Anna Weber.md", "")
        .note("Companies/Nordwind GmbH.md", "---\ntype: company\n---\n")
}

#[test]
fn a_person_gets_a_note_from_the_built_in_template() {
    let vault = vault();
    let ran =
        vault.run_unwatched(&["add", "person", "Priya", "Raman", "org=Nordwind GmbH", "city=Kiel"]).fine();
    assert_eq!(ran.stdout, "People/Priya Raman.md is made.\n");
    let note = vault.read("People/Priya Raman.md");
    assert!(
        note.starts_with("---\ntype: person\naliases:\norg: \"[[Nordwind GmbH]]\"\nrole:\ncity: Kiel\n"),
        "{note}"
    );
    assert!(note.contains("\n# Priya Raman\n"), "{note}");
    let shown = vault.run(["people", "org:Nordwind"]).fine();
    assert!(shown.stdout.contains("Priya Raman"), "{}", shown.stdout);
    vault.run(["check", "--strict"]).fine();
}

#[test]
fn a_meeting_has_its_day_and_people_as_links() {
    let vault = vault();
    vault
        .run_unwatched(&[
            "add",
            "meeting",
            "Lunch with Anna",
            "people=Anna Weber, Tom",
            "date=2026-11-26",
            "minutes=60",
        ])
        .fine();
    let note = vault.read("Meetings/2026-11-26 Lunch with Anna.md");
    assert!(
        note.starts_with("---\ntype: meeting\ndate: \"2026-11-26\"\npeople:\n  - \"[[Anna Weber]]\"\n  - Tom\nminutes: 60\n"),
        "{note}"
    );
    vault.run_unwatched(&["add", "meeting", "Coffee", "with=Anna Weber"]).fine();
    assert!(vault.read("Meetings/2026-11-23 Coffee.md").contains("people: \"[[Anna Weber]]\"\n"));
    let log = vault.run(["log"]).fine();
    assert!(log.stdout.contains("2026-11-23 · coffee · Anna Weber"), "{}", log.stdout);
}

#[test]
fn the_owners_template_leads_and_german_is_spoken_throughout() {
    let vault = Vault::new()
        .language("de")
        .note("kith.md", "---\nlanguage: de\n---\n")
        .note("Kontakte/Jörg Müller.md", "")
        .note(
            "Vorlagen/Person.md",
            "---\ntype: Person\nfirma:\nseit: \"{{date:DD.MM.YYYY}}\"\n---\n# {{title}}\n<% tp.x %>\n",
        );
    let ran = vault.run_unwatched(&["add", "person", "Käthe Groß", "org=RTE", "wohnort=Kiel"]).fine();
    assert_eq!(ran.stdout, "Kontakte/Käthe Groß.md ist angelegt.\n");
    assert_eq!(
        vault.read("Kontakte/Käthe Groß.md"),
        "---\ntype: Person\nfirma: RTE\nseit: \"23.11.2026\"\nwohnort: Kiel\n---\n# Käthe Groß\n<% tp.x %>\n"
    );
}

#[test]
fn what_is_wrong_is_said_and_nothing_is_written() {
    let vault = vault();
    for (args, expected) in [
        (&["add", "person", "anna weber"][..], "kith: a note is called `anna weber` already\n"),
        (
            &["add", "person", "Ben", "ogr=RTE"],
            "kith: the template has no property `ogr`\n  = is `org` meant?\n",
        ),
        (&["add", "person", "org=RTE"], "kith: the note wants a name"),
        (
            &["add", "meeting", "Lunch", "date=tomorrow"],
            "kith: `tomorrow` is no day; a day is written like 2026-11-26\n",
        ),
        (
            &["add", "person", "Ben", "org=RTE", "company=SAP"],
            "kith: there is no certain place for `company`",
        ),
        (&["add", "event", "Fair", "place=Kiel", "Bremen"], "kith: `Bremen` is no property"),
    ] {
        let ran = match *args {
            [a, b, c] => vault.run([a, b, c]),
            [a, b, c, d] => vault.run([a, b, c, d]),
            [a, b, c, d, e] => vault.run([a, b, c, d, e]),
            _ => unreachable!("three to five arguments"),
        };
        assert_eq!(ran.code, 64, "{args:?}");
        assert!(ran.stderr.starts_with(expected), "{args:?}: {}", ran.stderr);
    }
}
