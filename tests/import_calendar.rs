//! Bringing in the appointments of a calendar: which become meetings, which stay out, and that a second
//! time adds nothing.

mod support;

use std::fs;

use support::{Vault, import_file as file};

/// Notes of somebody with a calendar: who they are themselves, people with and without an address, a walk noted
/// by hand.
fn vault() -> Vault {
    Vault::new()
        .note("kith.md", "---\nlanguage: en\nme: \"[[Orla Brennan]]\"\n---\n")
        .note("People/Orla Brennan.md", "---\nemail: orla@example.org\n---\n")
        .note("People/Anna Weber.md", "---\nemail: anna.weber@nordwind.example\n---\n")
        .note("People/Jonas Brandt.md", "---\norg: RTE\n---\n")
        .note("People/Kim Lee.md", "")
        .note("Daily/2026-11-14.md", "- walk:: [[Kim Lee]] along the canal\n")
        .note("Daily/2026-11-18.md", "Thought of [[Anna Weber]] and what she said.\n")
}

#[test]
fn appointments_with_people_one_knows_become_meetings() {
    let vault = vault();
    let dry = vault.run(["import", "ics", &file("calendar.ics"), "--dry-run"]).fine();
    let told = "\
- 4 new notes about past meetings in Meetings: 2026-11-03 Call with Jonas,
  2026-11-18 Lunch- wind ((park)) - permits-, 2026-11-19 Call with Jonas (moved)
  and 2026-11-21 Future of the bank
- 5 new notes about meetings ahead in Meetings: 2026-11-27 Excursion with Kim
  Lee and Jonas Brandt, 2026-12-01 Call with Jonas, 2026-12-08 Call with Jonas,
  2026-12-15 Call with Jonas and 2026-12-22 Call with Jonas
- 1 that you have noted yourself, with the same people on the same day
- 1 with nobody who is in the notes
- 1 that you declined
- 1 cancelled
- 1 that lies further ahead
- 1 entry that could not be read

Not read
- line 101: the appointment has no date that can be read

Somebody is known by their mail address or full name. Contacts brought in first
are known as well; the same calendar again adds what is new.

";
    let head = "calendar.ics: 12 appointments up to 24 December 2026";
    assert_eq!(
        dry.stdout,
        format!(
            "{head}. Nothing is written yet;\nthis would come of it:\n\n{told}Without `--dry-run` it is done.\n"
        )
    );
    let ran = vault.run_unwatched(&["import", "ics", &file("calendar.ics")]).fine();
    assert_eq!(ran.stdout, format!("{head}\n\n{told}Next: `kith refresh` brings the pages up to date.\n"));
    assert_eq!(
        vault.read("Meetings/2026-11-18 Lunch- wind ((park)) - permits-.md"),
        "---\ntype: meeting\ntitle: \"Lunch: wind ((park)) / permits?\"\ndate: 2026-11-18\nstart: \"12:30\"\nminutes: 75\n\
         people:\n  - \"[[Anna Weber]]\"\n  - Peter Kern\nplace: Fischmarkt, Kiel\nuid: lunch-1@google.com\n---\n"
    );
    assert_eq!(
        vault.read("Meetings/2026-11-19 Call with Jonas (moved).md"),
        "---\ntype: meeting\ndate: 2026-11-19\nstart: \"16:00\"\nminutes: 30\npeople:\n  - \"[[Jonas Brandt]]\"\n\
         uid: weekly-2@google.com#2026-11-17\n---\n"
    );
    // Half past seven in the evening in New York is half past one in Berlin, on the next day.
    assert_eq!(
        vault.read("Meetings/2026-11-21 Future of the bank.md"),
        "---\ntype: meeting\ndate: 2026-11-21\nstart: \"01:30\"\nminutes: 60\npeople:\n  - \"[[Kim Lee]]\"\n\
         private: true\nuid: ny-3@google.com\n---\n"
    );
    assert_eq!(
        vault.read("Meetings/2026-11-27 Excursion with Kim Lee and Jonas Brandt.md"),
        "---\ntype: meeting\ndate: 2026-11-27\npeople:\n  - \"[[Kim Lee]]\"\n  - \"[[Jonas Brandt]]\"\n\
         uid: allday-4@google.com\n---\n"
    );
    let log = vault.run(["log", "since:2026-11-01"]).fine().stdout;
    for line in [
        "2026-11-03 · call · Jonas Brandt",
        "2026-11-18 · lunch · Anna Weber and Peter Kern",
        "2026-11-14 · walk",
    ] {
        assert!(log.contains(line), "{line}: {log}");
    }
    vault.run(["check", "--strict"]).fine();
}

#[test]
fn the_same_calendar_a_second_time_adds_nothing_whatever_became_of_the_notes() {
    let vault = vault();
    vault.run_unwatched(&["import", "ics", &file("calendar.ics")]).fine();
    let lunch = "Meetings/2026-11-18 Lunch- wind ((park)) - permits-.md";
    let text = vault.read(lunch).replace("date: 2026-11-18", "date: 2026-11-17") + "Good fish.\n";
    fs::remove_file(vault.root().join(lunch)).expect("the owner moves a note");
    vault.write("Archive/Lunch with Anna.md", text.as_bytes());
    let again = vault.run(["import", "ics", &file("calendar.ics")]).fine().stdout;
    assert!(again.contains("- 9 that have their notes already\n"), "{again}");
    assert!(
        again
            .contains("- Lunch with Anna: 18 November 2026 in the calendar, 17 November 2026 in the\n  note"),
        "{again}"
    );
    assert!(again.ends_with("There is nothing to add.\n"), "{again}");
}

#[test]
fn a_german_calendar_knows_people_by_their_names_in_the_title() {
    let vault = Vault::new()
        .language("de")
        .note("kith.md", "---\nlanguage: de\nme: \"[[Toni Beck]]\"\n---\n")
        .note("Kontakte/Toni Beck.md", "---\nemail: toni@beck.example\n---\n")
        .note("Kontakte/Dörte Lüders.md", "")
        .note("Treffen/2026-10-01 Kaffee.md", "---\nteilnehmer: \"[[Dörte Lüders]]\"\n---\n");
    let ran = vault.run_unwatched(&["import", "ics", &file("kalender.ics")]).fine();
    assert_eq!(
        ran.stdout,
        "kalender.ics: 2 Termine bis 24. Dezember 2026\n\n\
         - 1 neue Notiz zu einem vergangenen Treffen in Treffen: 2026-11-12 Mittagessen\n\
         \x20 mit Dörte Lüders\n\
         - 1 neue Notiz zu einem kommenden Treffen in Treffen: 2026-11-26\n\
         \x20 Ehemaligentreffen\n\n\
         Weiter: `kith refresh` bringt die Seiten auf den Stand der Notizen.\n"
    );
    assert_eq!(
        vault.read("Treffen/2026-11-12 Mittagessen mit Dörte Lüders.md"),
        "---\ntype: Treffen\ndatum: 2026-11-12\nbeginn: \"12:30\"\ndauer: 75\nteilnehmer:\n  - \"[[Dörte Lüders]]\"\n\
         ort: Böttcherstraße\nuid: ABC-1\n---\n"
    );
    assert!(vault.read("Treffen/2026-11-26 Ehemaligentreffen.md").contains("privat: true\n"));
    let log = vault.run(["log", "since:2026-11-01"]).fine().stdout;
    assert!(log.contains("2026-11-12 · Mittagessen · Dörte Lüders"), "{log}");
}

#[test]
fn a_calendar_of_nobody_knows_asks_whose_it_is() {
    let vault = Vault::new().note("kith.md", "---\nlanguage: en\n---\n").note("People/Dörte Lüders.md", "");
    let ran = vault.run(["import", "ics", &file("kalender.ics")]);
    assert_eq!(ran.code, 64);
    assert_eq!(
        ran.stderr,
        "kith: nothing says which of the people in this calendar is its owner\n  = write `email: me@example.org`, or whichever address is yours, into your own note, and name that note as `me` in kith.md\n"
    );
    let ran = vault.run(["import", "ics", &file("calendar.ics")]);
    assert_eq!(ran.code, 0, "the calendar is named after its owner: {}", ran.stderr);
    let nameless = fs::read_to_string(file("calendar.ics"))
        .expect("a calendar")
        .replace("X-WR-CALNAME:orla@example.org", "X-WR-CALNAME:Work");
    vault.write("calendar.ics", nameless.as_bytes());
    let ran = vault.run(["import", "ics", "calendar.ics"]);
    assert!(ran.stderr.contains("= write `email: orla@example.org`, or whichever"), "{}", ran.stderr);
    let ran = vault.run(["import", "ics", &file("contacts.vcf")]);
    assert_eq!(
        (ran.code, ran.stderr.lines().next()),
        (64, Some("kith: the file is of another kind: `vcard`"))
    );
}
