//! Bringing in contacts and appointments: what is added, what is told and left, and that nothing of the
//! owner's is ever changed, whatever stands in a file.

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::sync::OnceLock;

use kithbook::day::Day;
use kithbook::import::{self, Format, Ground, Newcomers, PeoplePlan};
use kithbook::index::{self, Index};
use kithbook::lang::Catalogue;
use kithbook::model::{Note, NoteKind};
use kithbook::parse;
use kithbook::settings::{Language, Settings};
use kithbook::source::NotePath;
use proptest::prelude::*;
use support::Vault;

/// A file of `tests/import`.
fn file(name: &str) -> String {
    fs::canonicalize(format!("tests/import/{name}")).expect("a file to bring in").display().to_string()
}

/// Notes as an owner keeps them: one from the template, one of an old hand, one without any properties.
fn vault() -> Vault {
    Vault::new()
        .note("kith.md", "---\nlanguage: en\n---\n")
        .note(
            "People/Anna Weber.md",
            "---\r\ntype: person\r\norg: Nordwind\r\nrole:\r\nemail:\r\nlinkedin:\r\n---\r\n# Anna\r\n",
        )
        .note(
            "People/Jonas Brandt.md",
            "---\norg: \"[[Hansewerk AG]]\" # since 2012\nrole: CFO\nlinkedin: jonas-brandt\n---\n",
        )
        .note("People/Kim Lee.md", "Met in Kiel.\n")
        .note("People/Clients/Tom Becker.md", "---\ntype: person\n---\n")
        .note("People/Friends/Tom Becker.md", "---\ntype: person\n---\n")
        .note("Companies/Elbe Bank.md", "---\ntype: company\n---\n")
}

const TOLD: &str = "\
- 3 new notes in People: Priya Raman, Ben Adler and Ben Adler (RTE)
- 2 notes completed
- 1 person whose note lacks nothing
- 1 person of whom it is not certain who it is
- 1 entry without a name
- 1 entry that could not be read

Completed
- Anna Weber: role, email and linkedin
- Kim Lee: org, role and linkedin

A new post?
- Jonas Brandt: Head of Grid, RTE (in the note: CFO, Hansewerk AG)
                                                        People/Jonas Brandt.md:1

The notes keep what they say. A change of job is a good occasion to write; with
its date it goes under `positions`.

Not certain
- line 12: Tom Becker (Kiel University) could be People/Clients/Tom Becker and
  People/Friends/Tom Becker

Nothing was added for them. With `linkedin:` or `email:` in the right note, or a
note of their own, the next import knows who they are.

Not read
- line 13: its cells do not fit the columns; is a comma or a quotation mark
  astray?

";

#[test]
fn a_dry_run_says_what_would_come_of_it_and_writes_nothing() {
    let ran = vault().run(["import", "linkedin", &file("Connections.csv"), "--dry-run"]).fine();
    let head = "Connections.csv: 7 people. Nothing is written yet; this would come of it:\n\n";
    let foot = "Without `--dry-run` it is done; with `--no-new` only notes that are there are\ncompleted.\n";
    assert_eq!(ran.stdout, format!("{head}{TOLD}{foot}"));
}

#[test]
fn connections_become_notes_or_complete_them() {
    let vault = vault();
    let ran = vault.run_unwatched(&["import", "linkedin", &file("Connections.csv")]).fine();
    let foot = "Next: `kith refresh` brings the pages up to date.\n";
    assert_eq!(ran.stdout, format!("Connections.csv: 7 people\n\n{TOLD}{foot}"));
    assert_eq!(
        vault.read("People/Anna Weber.md"),
        "---\r\ntype: person\r\norg: Nordwind\r\nrole: CFO\r\nemail: anna.weber@nordwind.example\r\n\
         linkedin: https://www.linkedin.com/in/anna-weber-nordwind\r\n---\r\n# Anna\r\n"
    );
    assert_eq!(
        vault.read("People/Jonas Brandt.md"),
        "---\norg: \"[[Hansewerk AG]]\" # since 2012\nrole: CFO\nlinkedin: jonas-brandt\n---\n"
    );
    assert_eq!(
        vault.read("People/Kim Lee.md"),
        "---\norg: \"[[Elbe Bank]]\"\nrole: Director, Energy\n\
         linkedin: https://www.linkedin.com/in/kim-lee-energy\n---\nMet in Kiel.\n"
    );
    assert_eq!(
        vault.read("People/Priya Raman.md"),
        "---\ntype: person\naliases:\n  - Dr. Priya Raman\norg: Hansewerk, Flexibility Unit\nrole: Founder\n\
         linkedin: https://www.linkedin.com/in/priya-raman\n---\nConnected on LinkedIn since 30 September 2023.\n"
    );
    assert_eq!(
        vault.read("People/Ben Adler (RTE).md"),
        "---\ntype: person\nname: Ben Adler\norg: RTE\nrole: Operations\n\
         linkedin: https://www.linkedin.com/in/ben-adler-2\n---\nConnected on LinkedIn since 3 February 2022.\n"
    );
}

#[test]
fn the_same_file_a_second_time_adds_nothing() {
    for (kind, name) in [
        ("linkedin", "Connections.csv"),
        ("linkedin", "Kontakte.csv"),
        ("vcard", "contacts.vcf"),
        ("vcard", "xing.vcf"),
        ("google", "google.csv"),
    ] {
        let vault = vault();
        vault.run_unwatched(&["import", kind, &file(name)]).fine();
        let again = vault.run(["import", kind, &file(name)]).fine();
        assert!(again.stdout.ends_with("There is nothing to add.\n"), "{name}: {}", again.stdout);
        assert!(!again.stdout.contains(" new note"), "{name}: {}", again.stdout);
    }
}

#[test]
fn only_notes_that_are_there_are_completed_where_that_is_asked() {
    let vault = vault();
    let ran = vault.run_unwatched(&["import", "linkedin", &file("Connections.csv"), "--no-new"]).fine();
    assert!(ran.stdout.contains("- 3 people without a note, left out as asked\n"), "{}", ran.stdout);
    assert!(!vault.exists("People/Priya Raman.md"));
    assert!(vault.read("People/Kim Lee.md").contains("kim-lee-energy"));
}

/// A table as a German Excel saves it: semicolons, Windows-1252, German columns and months.
#[test]
fn a_german_table_gives_german_notes() {
    let vault = Vault::new().language("de").note("kith.md", "---\nlanguage: de\n---\n");
    let ran = vault.run_unwatched(&["import", "linkedin", &file("Kontakte.csv")]).fine();
    assert_eq!(
        ran.stdout,
        "Kontakte.csv: 3 Menschen\n\n\
         - 3 neue Notizen in Menschen: Jörg Müller, Özlem Yildiz und Käthe Groß-Lüders\n\n\
         Weiter: `kith refresh` bringt die Seiten auf den Stand der Notizen.\n"
    );
    assert_eq!(
        vault.read("Menschen/Jörg Müller.md"),
        "---\ntype: Person\nfirma: Stadtwerke Lübeck\nposition: Geschäftsführer\n\
         linkedin: https://de.linkedin.com/in/joerg-mueller\n---\nAuf LinkedIn verbunden seit 5. März 2021.\n"
    );
    assert_eq!(
        vault.read("Menschen/Özlem Yildiz.md"),
        "---\ntype: Person\nfirma: Netz; Speicher GmbH\nposition: Leiterin „Netze“\nemail: oezlem@netz.example\n\
         linkedin: https://www.linkedin.com/in/oezlem-yildiz\n---\nAuf LinkedIn verbunden seit 12. Oktober 2023.\n"
    );
    let people = vault.run(["people", "org:Lübeck"]).fine();
    assert!(people.stdout.contains("Jörg Müller"), "{}", people.stdout);
    assert_eq!(vault.run(["check", "--strict"]).fine().stdout.matches("error").count(), 0);
}

#[test]
fn cards_of_an_address_book() {
    let vault = vault();
    let ran = vault.run_unwatched(&["import", "vcard", &file("contacts.vcf")]).fine();
    assert_eq!(
        ran.stdout,
        "contacts.vcf: 3 people\n\n\
         - 2 new notes in People: Jörg Müller and Nadia Haddad\n\
         - 1 note completed\n\
         - 1 company or group\n\
         - 1 entry that could not be read\n\n\
         Completed\n\
         - Anna Weber: role, city, email, phone, linkedin and birthday\n\n\
         Otherwise in the notes\n\
         - Anna Weber, a remark: “Met at the harbour. Likes strong tea, no sugar.”\n\
         \x20                                                         People/Anna Weber.md:1\n\n\
         The notes keep what they say.\n\n\
         Not read\n\
         - line 34: the card has no end, or holds a line that cannot be read\n\n\
         Notes have no place for: ADR (2), CATEGORIES (1) and URL (1).\n\n\
         Next: `kith refresh` brings the pages up to date.\n"
    );
    let anna = vault.read("People/Anna Weber.md");
    for line in ["city: Kiel\r\n", "phone: \"+49 170 5550101\"\r\n", "birthday: \"04-17\"\r\n"] {
        assert!(anna.contains(line), "{line}: {anna}");
    }
    assert_eq!(vault.read("People/Jörg Müller.md"), "---\ntype: person\nphone: \"0451 5550102\"\n---\n");
}

#[test]
fn another_name_that_somebody_bears_already_is_not_taken() {
    let vault = vault();
    let card = "BEGIN:VCARD\nVERSION:4.0\nFN:Eve Stone\nNICKNAME:Anna Weber,Elbe Bank,Evie\nEND:VCARD\n";
    vault.write("eve.vcf", card.as_bytes());
    vault.run_unwatched(&["import", "vcard", "eve.vcf"]).fine();
    assert_eq!(vault.read("People/Eve Stone.md"), "---\ntype: person\naliases:\n  - Evie\n---\n");
}

#[test]
fn a_contact_of_xing_and_a_table_of_google() {
    let vault = vault();
    vault.run_unwatched(&["import", "vcard", &file("xing.vcf")]).fine();
    assert_eq!(
        vault.read("People/Dörte Lüders.md"),
        "---\ntype: person\norg: Stadtwerke Bremen\nrole: Schichtleiterin\ncity: Bremen\n\
         email: doerte.lueders@stadtwerke.example\nxing: https://www.xing.com/profile/Doerte_Lueders\n---\n"
    );
    let ran = vault.run_unwatched(&["import", "google", &file("google.csv")]).fine();
    assert!(ran.stdout.contains("- 1 company or group\n- 1 entry without a name\n"), "{}", ran.stdout);
    assert_eq!(
        vault.read("People/Maria López.md"),
        "---\ntype: person\norg: Nordwind GmbH\nrole: Head of Strategy\ncity: Sevilla\nemail:\n\
         \x20 - maria.lopez@nordwind.example\n  - maria@lopez.example\nphone: \"+34 600 555 010\"\n\
         linkedin: https://www.linkedin.com/in/maria-lopez\nbirthday: \"11-09\"\n---\n\
         > Knows Peter Kern.\n> Two daughters.\n"
    );
}

#[test]
fn a_wrong_file_says_what_it_is_and_what_to_do() {
    let vault = vault();
    for (kind, name, expected) in [
        (
            "linkedin",
            "contacts.vcf",
            "kith: the file is of another kind: `vcard`\n  = `kith import vcard FILE` reads it\n",
        ),
        (
            "vcard",
            "google.csv",
            "kith: the file is of another kind: `google`\n  = `kith import google FILE` reads it\n",
        ),
        (
            "google",
            "Connections.csv",
            "kith: no line of this file has the columns of Google Contacts\n\
             \x20 = in Google Contacts choose Export, then “Google CSV”\n",
        ),
        ("linkedin", "", "kith: `{}` is a folder\n  = name the file in it\n"),
    ] {
        let ran = vault.run(["import", kind, &file(name)]);
        assert_eq!((ran.code, ran.stderr), (64, expected.replace("{}", &file(name))));
    }
    let ran = vault.run(["import", "linkedin", "nowhere.csv"]);
    assert_eq!(
        (ran.code, ran.stderr.as_str()),
        (64, "kith: `nowhere.csv` cannot be read: No such file or directory\n")
    );
}

#[test]
fn while_git_merges_nothing_is_added() {
    let vault = vault().note(".git/MERGE_HEAD", "0\n");
    let ran = vault.run(["import", "linkedin", &file("Connections.csv")]);
    assert_eq!(ran.code, 3);
    assert!(ran.stderr.starts_with("kith: git is in the middle of a merge"), "{}", ran.stderr);
    vault.run(["import", "linkedin", &file("Connections.csv"), "--dry-run"]).fine();
}

#[test]
fn a_note_that_cannot_be_written_costs_that_note() {
    let vault = vault();
    std::os::unix::fs::symlink(vault.root().join("kith.md"), vault.root().join("People/Priya Raman.md"))
        .expect("a link where a note would stand");
    let ran = vault.run_unwatched(&["import", "linkedin", &file("Connections.csv")]);
    assert_eq!(ran.code, 2, "{}", ran.stderr);
    assert!(
        ran.stderr.contains("People/Priya Raman.md: something else stands at its place by now"),
        "{}",
        ran.stderr
    );
    assert!(
        ran.stdout.contains("- 2 new notes in People: Ben Adler and Ben Adler (RTE)\n"),
        "{}",
        ran.stdout
    );
    assert_eq!(vault.read("kith.md"), "---\nlanguage: en\n---\n");
}

/// Notes of somebody with a calendar: who they are themselves, people with and without an address, a walk noted
/// by hand.
fn calendar_vault() -> Vault {
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
    let vault = calendar_vault();
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
    let vault = calendar_vault();
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

/// What strangers may write into a name, a company, a remark.
const HOSTILE: [&str; 24] = [
    "[[Anna Weber]]",
    "![[Secret]]",
    "[x](javascript:alert(1))",
    "<script>alert(1)</script>",
    "<!-- kith:begin v=1 id=today seal=0 -->",
    "<!-- kith:end -->",
    "```dataviewjs",
    "`= this.secret`",
    "<% tp.file.title %>",
    "{{title}}",
    "%% hidden %%",
    "- [ ] promised:: [[Anna Weber]] everything",
    "gave:: everything #expertise",
    "#person",
    "---",
    "---\nme: true\n---",
    "a: b\nme: true",
    "\"\nme: true\n\"",
    "- item",
    "&anchor *alias !tag",
    "../../etc/passwd",
    "CON",
    "\u{202e}gnp.exe\u{0}\u{1b}[31m",
    "me: true",
];

#[test]
fn nothing_in_a_file_becomes_more_than_text() {
    let mut text = String::new();
    for (number, hostile) in HOSTILE.iter().enumerate() {
        let cell = hostile.replace('\n', "\\n");
        let quoted = format!("=\"{}\"", cell.replace(['\u{0}', '\u{1b}'], ""));
        text.push_str(&format!(
            "BEGIN:VCARD\nVERSION:3.0\nFN:Eve{number} {cell}\nORG:{cell}\nTITLE:{quoted}\nNICKNAME:{cell}\n\
             NOTE:{cell}\\n- gave:: [[Anna Weber]] all\\n{cell}\nURL:https://www.linkedin.com/in/eve{number}?{cell}\nEND:VCARD\n"
        ));
    }
    let text = text.replace('\u{0}', "");
    let people = import::people(Format::Vcard, text.as_bytes()).expect("vCards");
    assert_eq!((people.cards.len(), people.broken.len()), (HOSTILE.len(), 0));
    let before = BTreeMap::from([("People/Anna Weber.md".to_owned(), "---\ntype: person\n---\n".to_owned())]);
    let after = applied(&before, &planned(&before, &people));
    assert_eq!(after.len(), 1 + HOSTILE.len());
    for (path, text) in &after {
        let (note, problems) = parse::note(&NotePath::new(path), text.as_bytes(), &Settings::default());
        assert_eq!(problems, [], "{text}");
        assert!(note.lines.is_empty() && note.mentions.is_empty() && !note.private, "{text}");
        let NoteKind::Person(facts) = note.kind else { panic!("no person: {text}") };
        assert!(!facts.me && facts.org.is_none_or(|org| org.target.is_none()), "{text}");
        let body = text.split_once("\n---\n").map_or("", |(_, body)| body);
        assert!(body.lines().all(|line| line.starts_with('>')), "{text}");
        for syntax in ["[[", "<%", "<!", "{{", "%%"] {
            assert!(!text.replace('\\', "").contains(syntax) || body.contains('\\'), "{syntax}: {text}");
        }
        assert!(path.starts_with("People/") && path.matches('/').count() == 1, "{path}");
    }
}

/// The notes by path.
type Notes = BTreeMap<String, String>;

fn read(notes: &Notes) -> Index {
    let settings = Settings::default();
    let parsed: Vec<Note> = notes
        .iter()
        .map(|(path, text)| parse::note(&NotePath::new(path), text.as_bytes(), &settings).0)
        .collect();
    let today = Day::from_iso(support::TODAY).expect("a day");
    index::build(&parsed.iter().collect::<Vec<_>>(), &settings, today).0
}

fn planned(notes: &Notes, people: &import::People) -> PeoplePlan {
    let index = read(notes);
    let bytes = |path: &NotePath| notes.get(path.as_str()).map(|text| text.clone().into_bytes());
    // Reading a catalogue takes longer than all else together.
    static LANG: OnceLock<Catalogue> = OnceLock::new();
    let lang = LANG.get_or_init(|| Catalogue::new(Language::English));
    let ground =
        Ground { index: &index, lang, folder: "People", bytes: &bytes, newcomers: Newcomers::Welcome };
    import::plan_people(people, &ground)
}

/// The notes once the plan is carried out, as the writer would: nothing is written over.
fn applied(notes: &Notes, plan: &PeoplePlan) -> Notes {
    let mut after = notes.clone();
    for change in &plan.changes {
        let path = change.path.as_str().to_owned();
        let text = String::from_utf8(change.after.clone()).expect("a note is UTF-8");
        let before = after.insert(path, text).map(String::into_bytes);
        assert_eq!(before, change.before);
    }
    after
}

fn is_inserted_into(owners: &str, after: &str) -> bool {
    let mut rest = after.bytes();
    owners.bytes().all(|byte| rest.any(|other| other == byte))
}

/// A name, company, address or number out of few, so that people meet themselves and their namesakes.
fn cell() -> impl Strategy<Value = String> {
    let known = [
        "Anna",
        "Ben",
        "Weber",
        "Nordwind",
        "Nordwind AG",
        "RTE",
        "a@x.example",
        "b@x.example",
        "+49 30 1",
        "",
    ];
    prop_oneof![
        6 => proptest::sample::select(known.to_vec()).prop_map(str::to_owned),
        1 => "linkedin\\.com/in/[ab]",
        1 => "[\\PC\\n\",;:\\[\\]#-]{0,6}",
    ]
}

fn row() -> impl Strategy<Value = Vec<String>> {
    let name = proptest::sample::select(vec!["Anna", "Ben", "Dr. Anna", ""]).prop_map(str::to_owned);
    (name, proptest::collection::vec(cell(), 6)).prop_map(|(first, mut rest)| {
        rest.insert(0, first);
        rest
    })
}

fn note() -> impl Strategy<Value = (String, String)> {
    let stem = proptest::sample::select(vec!["Anna Weber", "Anna", "Ben Weber", "Anna Weber (RTE)", "B"]);
    let lines = proptest::collection::vec(
        prop_oneof![
            "name: (Anna|Ben) Weber",
            "(org|company|email|phone|role|linkedin):( |)",
            "org: (Nordwind|RTE)",
            "email: [ab]@x\\.example",
            "phone: \"\\+49 30 [12]\"",
            "linkedin: [ab]",
            "aliases: \\[Anna Weber\\]",
            "(note|x): (\\||>|\\[a|\"b|# c)",
            "  (deep|- y)",
        ],
        0..5,
    );
    let front = (lines, any::<bool>()).prop_map(|(lines, closed)| {
        let lines: String = lines.iter().map(|line| format!("{line}\n")).collect();
        format!("---\n{lines}{}Words.\n", if closed { "---\n" } else { "" })
    });
    let folder = proptest::sample::select(vec!["People", "People/Old"]);
    (folder, stem, prop_oneof![3 => front, 1 => "\\PC{0,20}"])
        .prop_map(|(folder, stem, text)| (format!("{folder}/{stem}.md"), text))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 600, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_brought_in_the_owners_bytes_stay_and_a_second_time_adds_nothing(
        notes in proptest::collection::btree_map(Just(()), note(), 0..1),
        more in proptest::collection::vec(note(), 0..4),
        rows in proptest::collection::vec(row(), 0..6),
    ) {
        let mut before: Notes = more.into_iter().collect();
        before.extend(notes.into_values());
        let mut text = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n".to_owned();
        for row in rows {
            let cells: Vec<String> = row.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
            text.push_str(&format!("{}\n", cells.join(",")));
        }
        let people = import::people(Format::Linkedin, text.as_bytes()).expect("the header is there");
        let after = applied(&before, &planned(&before, &people));
        for (path, owners) in &before {
            prop_assert!(is_inserted_into(owners, &after[path]), "{path}");
        }
        let second = planned(&after, &people);
        prop_assert_eq!(&second.changes, &[]);
        prop_assert_eq!(applied(&after, &second), after);
    }

    #[test]
    fn no_appointment_stops_the_program(lines in proptest::collection::vec(
        "(DTSTART|DTEND|RECURRENCE-ID|EXDATE|RDATE|DURATION|RRULE|SEQUENCE|UID|SUMMARY)(;VALUE=DATE|;TZID=(Europe/Berlin|Nowhere)|):\
         (202[67]0[0-3][0-3][0-9](T[0-2][0-9][0-6]000Z?|)|[0-9]{8}T[0-9]{6}|00000000|99991231T235959Z|-?P[0-9]{1,9}[DW]|PT[0-9]{1,12}H|\
         FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY|SECONDLY);(INTERVAL=[0-9]{1,5}|COUNT=[0-9]{1,9}|UNTIL=[0-9]{8}|BYDAY=-?[0-9]?(MO|SU)|BYMONTHDAY=-?[0-9]{1,2}|BYSETPOS=-?[0-9]|BYWEEKNO=[0-9]{1,2}|BYYEARDAY=-?[0-9]{1,3})|\
         x|1)",
        0..8,
    ), split in 0..8usize) {
        let mut text = "BEGIN:VCALENDAR\nX-WR-TIMEZONE:Europe/Berlin\nBEGIN:VEVENT\n".to_owned();
        for (at, line) in lines.iter().enumerate() {
            if at == split {
                text.push_str("END:VEVENT\nBEGIN:VEVENT\n");
            }
            text.push_str(&format!("{line}\n"));
        }
        text.push_str("END:VEVENT\nEND:VCALENDAR\n");
        let last = Day::from_iso("2026-12-24").expect("a day");
        let found = import::appointments(text.as_bytes(), None, last).expect("a calendar");
        prop_assert!(found.list.iter().all(|appointment| appointment.day <= last));
    }

    #[test]
    fn no_bytes_stop_the_program(bytes in proptest::collection::vec(any::<u8>(), 0..300), text in "\\PC{0,80}|((BEGIN|END):V(CARD|EVENT|CALENDAR)\r?\n|(FN|N|TEL|BDAY|ORG):[\\PC;,:=\\\\]{0,9}\r?\n| x\n|First Name,Last Name,URL\n|\"|,|;|\n){0,20}") {
        let last = Day::from_iso("2026-12-24").expect("a day");
        for bytes in [&bytes, text.as_bytes()] {
            for format in [Format::Linkedin, Format::Vcard, Format::Google] {
                let _ = import::people(format, bytes);
            }
            let _ = import::appointments(bytes, Some("Europe/Berlin"), last);
        }
    }
}
