//! `kith init` as a newcomer meets it: what it recognises in vaults that exist, what it writes, and
//! that it never touches what is there.

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use support::Vault;

/// Every file of a vault, as text.
fn files(vault: &Vault) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut folders = vec![vault.root().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of the vault") {
            let path = entry.expect("an entry of the vault").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(vault.root()).expect("below the root").to_string_lossy();
                found.insert(name.into_owned(), fs::read_to_string(&path).unwrap_or_default());
            }
        }
    }
    found
}

/// Runs `kith init` and gives what it said and the paths it made; what was there must be the same.
#[track_caller]
fn init(vault: &Vault) -> (String, Vec<String>) {
    let before = files(vault);
    let ran = vault.run_unwatched(&["init"]).fine();
    let after = files(vault);
    for (path, text) in &before {
        assert_eq!(after.get(path), Some(text), "`kith init` changed {path}");
    }
    let made = after.into_keys().filter(|path| !before.contains_key(path)).collect();
    (ran.stdout, made)
}

/// The front matter of the settings note.
fn settings(vault: &Vault) -> String {
    let note = vault.read("kith.md");
    note.split("---\n").nth(1).unwrap_or_default().to_owned()
}

fn case(name: &str) -> Vault {
    Vault::copy_of(&Path::new("tests/vaults").join(name).join("before"))
}

#[test]
fn an_obsidian_vault_in_english() {
    let vault = case("ordinary-en");
    let (said, made) = init(&vault);
    assert_eq!(
        said,
        "\
11 notes, written in English
- 3 people: by type
- 2 meetings: by type
- 1 company: by type
- 4 dated notes, from 13 November to 19 November 2026: in Daily
- 1 note stays an ordinary note: in Projects; journal lines with a date count
  there, too

4 records of what happened, with 3 people

Obsidian's own settings hold as well: daily notes in Daily, their names like
YYYY-MM-DD and templates in Templates.

Written
- kith.md: the settings, with language, output and daily-folders filled in
- Templates/Person.md, Templates/Meeting.md, Templates/Event.md and
  Templates/Daily note.md: templates for new notes
- .gitattributes: where two branches of git differ, a page that can be made anew
  stays whole

Open questions
- Which note is your own? You never count as a contact, and your company and
  city come from there.
  me: \"[[Your name]]\"
- A link to a person in a dated note counts as a mention on that day. Should it
  not?
  daily-links: ignore

They stand in kith.md as well: take the # away from a line to answer.

Next: `kith week` shows this week, `kith refresh` writes the pages into Network.
"
    );
    assert_eq!(
        settings(&vault),
        "\
language: en
output: Network
daily-folders:
  - Daily
# Which note is your own? You never count as a contact, and your company and city come from there.
# me: \"[[Your name]]\"
# A link to a person in a dated note counts as a mention on that day. Should it not?
# daily-links: ignore
"
    );
    assert_eq!(
        made,
        [
            ".gitattributes",
            "Templates/Daily note.md",
            "Templates/Event.md",
            "Templates/Meeting.md",
            "Templates/Person.md",
            "kith.md"
        ]
    );
}

/// The terminal speaks English here, and yet the words are those of the notes.
#[test]
fn a_german_vault_is_met_in_german() {
    let vault = case("gewohnt-de");
    let (said, made) = init(&vault);
    assert_eq!(
        said,
        "\
9 Notizen, auf Deutsch geschrieben
- 3 Menschen: 1 im Ordner Kontakte, 1 am Typ erkannt und 1 am Schlagwort
- 1 Treffen: im Ordner Besprechungen
- 1 Veranstaltung: am Typ erkannt
- 4 Tagesnotizen vom 16. November bis 23. November 2026: in Tagebuch

13 Einträge darüber, was war, mit 4 Menschen; 1 davon noch ohne eigene Notiz

Geschrieben
- kith.md: die Einstellungen, ausgefüllt sind language, output, people-folders,
  meeting-folders und daily-folders
- Vorlagen/Person.md, Vorlagen/Treffen.md, Vorlagen/Veranstaltung.md und
  Vorlagen/Tagesnotiz.md: Vorlagen für neue Notizen
- .gitattributes: wo zwei Zweige von git sich unterscheiden, bleibt eine Seite
  heil, die sich neu erzeugen lässt

Offene Fragen
- Welche Notiz ist die eigene? Wem sie gehört, der zählt nie als Kontakt; Firma
  und Ort stehen dort.
  me: \"[[Eigener Name]]\"
- Ein Link auf einen Menschen in einer Tagesnotiz gilt als an dem Tag erwähnt.
  Soll er nicht zählen?
  daily-links: ignore

Sie stehen auch in kith.md: Das # vor einer Zeile entfernen, und sie ist
beantwortet.

Weiter: `kith week` zeigt die Woche, `kith refresh` schreibt die Seiten in den
Ordner Netzwerk.
"
    );
    assert_eq!(made.len(), 6, "{made:?}");
    assert!(vault.read("Vorlagen/Person.md").contains("\ngeburtstag:\n"));
    assert!(vault.read("kith.md").contains("\n# Einstellungen von Kithbook\n"));
}

#[test]
fn a_second_run_says_that_all_is_there() {
    let vault = case("gewohnt-de").language("de");
    init(&vault);
    let (said, made) = init(&vault);
    assert_eq!(made, Vec::<String>::new());
    assert!(
        said.ends_with(
            "\n
Alles ist schon da: kith.md, Vorlagen/Person.md, Vorlagen/Treffen.md,
Vorlagen/Veranstaltung.md, Vorlagen/Tagesnotiz.md und .gitattributes.
Geschrieben wurde nichts.

Weiter: `kith week` zeigt die Woche, `kith refresh` schreibt die Seiten in den
Ordner Netzwerk.
"
        ),
        "{said}"
    );
}

#[test]
fn settings_that_are_there_hold_and_stay() {
    let vault = case("tangled-en");
    let (said, made) = init(&vault);
    assert!(said.starts_with("7 notes, written in English\n- 3 people: in the folder Folk\n"), "{said}");
    assert!(said.contains("\nLeft as it was\n- kith.md\n"), "{said}");
    assert!(!said.contains("Open questions"), "{said}");
    assert!(!made.contains(&"kith.md".to_owned()));
}

/// Few words tell no language. Then `--lang` is the answer; without it nothing is set that one answer
/// would have to set right again, and the pages are where that answer says.
#[test]
fn where_the_notes_do_not_tell_the_language_one_answer_settles_words_and_folder() {
    let few = || Vault::new().note("Leute/Peter Voß.md", "---\ntype: person\n---\n");
    let open = few();
    let (said, _) = init(&open);
    assert!(said.contains("\n- kith.md: the settings\n") && said.contains("\n  language: en\n"), "{said}");
    let text = open.read("kith.md");
    assert!(!settings(&open).contains("output"), "{text}");
    open.write("kith.md", text.replace("# language: en", "language: de").as_bytes());
    open.run_unwatched(&["refresh"]).fine();
    assert!(open.exists("Netzwerk/Notizen zum Ergänzen.md") && !open.exists("Network"));

    let asked = few();
    let said = asked.run_unwatched(&["init", "--lang", "de"]).fine().stdout;
    assert!(said.contains("ausgefüllt sind language und output\n"), "{said}");
    assert!(!said.contains("Welche Sprache"), "{said}");
    asked.run_unwatched(&["refresh"]).fine();
    assert!(asked.exists("Netzwerk/Notizen zum Ergänzen.md") && !asked.exists("Network"));
}

/// What is written down about a vault must not change what its notes say.
#[test]
fn the_settings_change_no_reading() {
    for name in ["ordinary-en", "gewohnt-de"] {
        let vault = case(name).language(&name[name.len() - 2..]);
        // A German day is doubtful only until the settings say that the notes are German.
        let facts = || {
            let all = vault.run_unwatched(&["export", "json"]).fine().stdout;
            all.split("\n  \"problems\": [").next().unwrap_or_default().to_owned()
        };
        let before = facts();
        init(&vault);
        assert!(before == facts(), "{name} reads otherwise with its settings");
        let check = vault.run(["check", "--hints"]).stdout;
        assert!(!check.contains("kith.md"), "{name}: {check}");
    }
}

#[test]
fn a_new_folder_gets_a_friendly_start() {
    let vault = Vault::new().language("de");
    let new = vault.root().join("Mein Netz");
    let new = new.to_str().expect("a scratch folder has a plain name");
    let said = vault.run_unwatched(&["init", new]).fine().stdout;
    assert_eq!(
        said,
        "\
Hier liegen noch keine Notizen: ein guter Ort für einen Anfang.

Geschrieben
- kith.md: die Einstellungen, ausgefüllt sind language und output
- Erste Schritte.md: was wohin geschrieben wird, auf einer halben Seite
- Vorlagen/Person.md, Vorlagen/Treffen.md, Vorlagen/Veranstaltung.md und
  Vorlagen/Tagesnotiz.md: Vorlagen für neue Notizen
- .gitattributes: wo zwei Zweige von git sich unterscheiden, bleibt eine Seite
  heil, die sich neu erzeugen lässt
- Menschen, Treffen, Veranstaltungen und Tagebuch: leere Ordner für die Notizen,
  die noch kommen

Offene Fragen
- Welche Notiz ist die eigene? Wem sie gehört, der zählt nie als Kontakt; Firma
  und Ort stehen dort.
  me: \"[[Eigener Name]]\"

Sie stehen auch in kith.md: Das # vor einer Zeile entfernen, und sie ist
beantwortet.

Weiter: Erste Schritte.md in Obsidian oder einem anderen Editor öffnen. Oder
sich erst in einem Beispiel umsehen: `kith init --example`.
"
    );
    // The first lines as the first note tells to write them are read at once.
    let diary = "- Mittagessen mit [[Anna Weber]]\n- gegeben:: [[Anna Weber]] die Vertragsvorlage\n";
    vault.write("Mein Netz/Tagebuch/2026-11-18.md", diary.as_bytes());
    vault.write("Mein Netz/Menschen/Anna Weber.md", b"");
    let run = |args: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kith"));
        command.current_dir(new).env_clear().args(args);
        String::from_utf8(command.output().expect("the binary runs").stdout).expect("output is UTF-8")
    };
    let log = run(&["log"]);
    assert!(log.contains("Mittagessen · Anna Weber") && log.ends_with("\n2 Einträge\n"), "{log}");
    assert_eq!(run(&["check", "--hints"]), "keine Auffälligkeiten in 4 Notizen\n");
}

#[test]
fn what_is_in_the_way_is_left_and_named() {
    let vault = Vault::new()
        .note("Network/Switch in the cellar.md", "The router and the switch are in the cellar.")
        .note("Meta/Vorlagen/Meeting.md", "mine")
        .note(".obsidian/templates.json", r#"{"folder": "Meta/Vorlagen"}"#)
        .note(".gitattributes", "*.png binary\n")
        .note("People/Nora Feld.md", "---\nme: true\n---\nThat is me, the owner of the notes.");
    let (said, made) = init(&vault);
    assert!(said.contains("\nLeft as it was\n- Meta/Vorlagen/Meeting.md\n- .gitattributes\n"), "{said}");
    assert!(
        said.contains(
            "
.gitattributes has lines of its own. One more would keep whole pages where two
branches differ:

  /Kith/*.md linguist-generated -merge
"
        ),
        "{said}"
    );
    assert!(made.contains(&"Meta/Vorlagen/Person.md".to_owned()), "{made:?}");
    let expected = "me: \"[[Nora Feld]]\"\nlanguage: en\noutput: Kith\npeople-folders:\n  - People\n";
    assert_eq!(settings(&vault), expected);
    // Templates are no notes, wherever Obsidian is told that they lie.
    assert!(!vault.run_unwatched(&["people"]).stdout.contains("{{"));
    vault.run_unwatched(&["refresh"]).fine();
    assert!(vault.exists("Kith/Notes to mend.md"));
}

#[test]
fn a_folder_inside_a_vault_is_not_parted_from_it_by_accident() {
    let vault = Vault::new().note("kith.md", "").note("People/Anna Weber.md", "");
    let run = |args: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kith"));
        command.current_dir(vault.root().join("People")).env_clear().env("LANG", "C").args(args);
        let output = command.output().expect("the binary runs");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        (output.status.code(), text(&output.stdout), text(&output.stderr))
    };
    let (code, said, why) = run(&["init"]);
    assert_eq!((code, said.as_str()), (Some(64), ""));
    assert!(why.starts_with("kith: this folder belongs to the notes in `"), "{why}");
    assert!(!vault.exists("People/kith.md"));
    let (code, ..) = run(&["init", ".."]);
    assert_eq!(code, Some(0));
    let (code, ..) = run(&["init", "."]);
    assert_eq!((code, vault.exists("People/kith.md")), (Some(0), true));
}

#[test]
fn private_people_and_meetings_are_counted_and_not_named() {
    let vault = Vault::new()
        .note("Leute/Zora Zander.md", "---\ntype: person\nprivate: true\n---\n")
        .note("Tage/2026-11-18.md", "- Mittagessen mit [[Zora Zander]] in der Mensa und mit dem Chef\n")
        .language("de");
    let (said, _) = init(&vault);
    assert!(said.contains("- 1 Mensch: am Typ erkannt\n"), "{said}");
    assert!(!said.contains("Zora") && !vault.read("kith.md").contains("Zora"), "{said}");
}

/// Two devices, each with its own page: git keeps one of them whole, and a refresh makes it right.
#[test]
fn git_never_tears_a_page_that_can_be_made_anew() {
    let git_is_there = Command::new("git").arg("--version").output().is_ok();
    if !git_is_there {
        eprintln!("not checked: there is no git here");
        return;
    }
    let vault = Vault::new().note("People/Anna Weber.md", "");
    let git = |args: &[&str]| {
        let mut command = Command::new("git");
        command.current_dir(vault.root()).args(["-c", "user.name=a", "-c", "user.email=a@b"]).args(args);
        command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1");
        let output = command.output().expect("git runs");
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    let commit = || {
        vault.run_unwatched(&["refresh"]).fine();
        git(&["add", "-A"]);
        git(&["commit", "-qm", "x"]);
    };
    git(&["init", "-q", "-b", "one"]);
    init(&vault);
    commit();
    git(&["checkout", "-qb", "two"]);
    vault.write("Daily/2026-11-18.md", b"- gave:: a book to nobody\n");
    commit();
    let theirs = vault.read("Network/Notes to mend.md");
    git(&["checkout", "-q", "one"]);
    vault.write("Daily/2026-11-19.md", b"- received:: two names\n");
    commit();
    let ours = vault.read("Network/Notes to mend.md");
    assert!(ours != theirs && ours.contains("2026-11-19") && theirs.contains("2026-11-18"));
    let said = git(&["merge", "-q", "two"]);
    assert_eq!(vault.read("Network/Notes to mend.md"), ours, "{said}");
    git(&["add", "-A"]);
    git(&["commit", "-qm", "merged"]);
    vault.run_unwatched(&["refresh"]).fine();
    let both = vault.read("Network/Notes to mend.md");
    assert!(both.contains("2026-11-18") && both.contains("2026-11-19"), "{both}");
}

/// What the headings of the template are for: in a talk with one other person an item needs no name.
#[test]
fn items_under_the_headings_of_a_template_are_about_the_only_other_person() {
    let vault = case("gewohnt-de").language("de");
    init(&vault);
    let filled = |people: &str| {
        let template = vault.read("Vorlagen/Treffen.md").replace("{{date:YYYY-MM-DD}}", "2026-11-19");
        template
            .replace("teilnehmer:", &format!("teilnehmer: {people}"))
            .replace("## Notizen\n", "## Gespräch\n\n- über die Orgel\n")
            .replace("## Gegeben\n", "## Gegeben\n\n- den Fahrplan\n- \n")
            .replace("## Versprochen\n", "## Versprochen\n\n- [ ] die Liste bis Freitag\n- [ ] \n")
    };
    let records = |people: &str| {
        vault.write("Besprechungen/Probe.md", filled(people).as_bytes());
        let log = vault.run(["log", "since:2026-11-19"]).fine().stdout;
        let lines =
            log.lines().filter_map(|line| Some(line.split_once(" · ")?.1.split("  ").next()?.to_owned()));
        lines
            .filter(|line| line.contains("Fahrplan") || line.contains("Liste") || line.contains("die Orgel"))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        records("\"[[Käthe Müller]]\""),
        ["gegeben · Käthe Müller · den Fahrplan", "zugesagt · Käthe Müller · die Liste"]
    );
    assert_eq!(records("[\"[[Käthe Müller]]\", \"[[Ömer Yıldız]]\"]"), Vec::<String>::new());
}
