//! Bringing in contacts: what is added, what is told and left. Does not know appointments.

mod support;

use support::{Vault, import_file as file};

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
