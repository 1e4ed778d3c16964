//! `kith network` and the overview page from outside: both languages, thin data, private people, plots.

mod support;

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::{Value, json};
use support::{Vault, acquainted};

/// The seven people of the worked examples, at their employers, and the owner at Quarto.
fn seven() -> Vault {
    let people = [
        ("Anna Weber", "Quarto", "Ben Adler"),
        ("Ben Adler", "Quarto", "Cem Öztürk"),
        ("Cem Öztürk", "Rotor", "Anna Weber"),
        ("Dora Lund", "Sonne", "Cem Öztürk"),
        ("Emil Roth", "Quarto", "Dora Lund"),
        ("Finn Olsen", "Tau", ""),
        ("Gül Demir", "Tau", ""),
    ];
    let vault = Vault::new()
        .note("kith.md", "---\nme: \"[[Ines Vogt]]\"\ngoal-minutes: 30\n---\n")
        .note("People/Ines Vogt.md", "---\norg: Quarto\ncity: Oslo\n---\n")
        .note(
            "Daily/2026-11-10.md",
            "- lunch:: [[Anna Weber]] [minutes:: 60]\n- gave:: [[Anna Weber]] a name\n",
        )
        .note(
            "Daily/2026-11-17.md",
            "- call:: [[Emil Roth]] [minutes:: 30]\n- received:: [[Emil Roth]] a name\n",
        );
    let mut daily = String::new();
    for (name, org, knows) in people {
        let knows = if knows.is_empty() { String::new() } else { format!("knows: \"[[{knows}]]\"\n") };
        vault.write(&format!("People/{name}.md"), format!("---\norg: {org}\n{knows}---\n").as_bytes());
        let _ = writeln!(daily, "- met:: [[{name}]]");
    }
    daily.push_str("- knows:: [[Anna Weber]] [[Peter Kern]]\n");
    vault.write("Daily/2025-11-01.md", daily.as_bytes());
    vault
}

#[test]
fn seven_people_in_english() {
    let expected = "\
Network overview
As of 17 November 2026. 7 people, 2 of them in touch within a year, as far as
your notes show.

Few people are noted so far, so all of this is a first look.

In November
- A year since the last contact: Ben Adler, Cem Öztürk, Dora Lund, Finn Olsen
  and Gül Demir. A few lines are enough.

If something fell away
- Without Quarto, your employer: 4 of 7 people stay, with about a quarter of the
  recent contact. It hangs on one employer.
- Without the largest circle (Quarto): 4 of 7 people stay, with a little over
  half of the recent contact. The network carries in part.

Noted through work alone: Anna Weber, Ben Adler and Emil Roth. A coffee without
an occasion helps now; for whom it is more than work, personal_tie: true in the
note says so.

Hanging on one person
 1  Bring Anna Weber and Dora Lund together
    Anna Weber and Ben Adler reach the others only through Cem Öztürk, as far as
    noted: a second acquaintance would make it firm.

Through others
One more person is known by name through your contacts: Peter Kern. Roughly 250
to 630 people are one introduction away, if each contact knows about 100.

5 of your contacts share a few acquaintances with you. With 7 there was contact
at most once in the year. In studies, ties like these have helped most with a
change of job.

13 pairs of your contacts neither know each other nor have an acquaintance in
common, as far as noted: so many could be brought together.

How often
- at least once in the year: 2

Circles
- Quarto · three people: Anna Weber, Ben Adler and Cem Öztürk

Two people know only each other, as far as noted. Of two people it is not noted
whom of the others they know. The closest-knit part: three people who each know
at least two of each other.

How it is spread
- Employers: as if spread evenly over about 3.3; 3 of 7 people at Quarto.

Over time
Contacts per week
 ██ ██
  1  1
 46 47

Minutes per week and your goal
minutes ▄▄▄ ▂▂▂
         60  30
goal    ███ ███
        150 150
         46  47

Counted from your notes; contact that is not written down is missing here.
";
    assert_eq!(seven().run(["network"]).fine().stdout, expected);
}

#[test]
fn seven_people_in_german() {
    let expected = "\
Netzwerk im Überblick
Stand: 17. November 2026. 7 Menschen, zu 2 davon gab es im letzten Jahr Kontakt,
soweit notiert.

Noch sind wenige Menschen notiert; das alles ist ein erster Blick.

Im November
- Ein Jahr seit dem letzten Kontakt: Ben Adler, Cem Öztürk, Dora Lund, Finn
  Olsen und Gül Demir. Ein paar Zeilen genügen.

Wenn etwas wegfiele
- Ohne Quarto, den eigenen Arbeitgeber: 4 von 7 Menschen bleiben, und etwa ein
  Viertel vom laufenden Austausch. Es hängt an einem Arbeitgeber.
- Ohne den größten Kreis (Quarto): 4 von 7 Menschen bleiben, und gut die Hälfte
  vom laufenden Austausch. Das Netz trägt zum Teil.

Nur über die Arbeit verbunden, soweit notiert: Anna Weber, Ben Adler und Emil
Roth. Ein Kaffee ohne Anlass hilft jetzt; wo es mehr ist als Arbeit, sagt das
persönlich: true in der Notiz.

Was an einem Menschen hängt
 1  Anna Weber und Dora Lund zusammenbringen
    Anna Weber und Ben Adler sind mit den anderen nur über Cem Öztürk verbunden,
    soweit notiert: Eine zweite Bekanntschaft würde das festigen.

Über andere
Ein weiterer Mensch ist über die Kontakte namentlich bekannt: Peter Kern. Grob
250 bis 630 Menschen sind eine Empfehlung entfernt, wenn jeder Kontakt etwa 100
kennt.

Mit 5 Menschen gibt es einige gemeinsame Bekannte. Mit 7 gab es im Jahr
höchstens einmal Kontakt. In Untersuchungen haben gerade solche Bekanntschaften
bei einem Stellenwechsel am meisten geholfen.

13 Paare unter den Kontakten kennen sich nicht, soweit notiert, und haben auch
keine gemeinsamen Bekannten: So viele ließen sich zusammenbringen.

Wie oft
- mindestens einmal im Jahr: 2

Kreise
- Quarto · drei Menschen: Anna Weber, Ben Adler und Cem Öztürk

Zwei Menschen kennen nur einander, soweit notiert. Bei zwei Menschen ist nicht
notiert, wen sie von den anderen kennen. Am engsten verbunden: drei Menschen,
von denen jeder mindestens zwei der anderen kennt.

Wie es verteilt ist
- Arbeitgeber: verteilt, als wären es rund 3,3 mit je gleich vielen Menschen; 3
  von 7 Menschen bei Quarto.

Im Lauf der Zeit
Kontakte je Woche
 ██ ██
  1  1
 46 47

Minuten je Woche und das eigene Ziel
Minuten ▄▄▄ ▂▂▂
         60  30
Ziel    ███ ███
        150 150
         46  47

Gezählt aus den Notizen; was nicht notiert ist, fehlt hier.
";
    assert_eq!(seven().run(["--lang", "de", "network"]).fine().stdout, expected);
}

#[test]
fn nothing_noted_says_how_to_begin() {
    let vault = Vault::new().note("Diary.md", "nothing about anybody\n");
    assert_eq!(
        vault.run(["network"]).fine().stdout,
        "Network overview\n\
         Nothing is recorded yet. One line in the day's note is a beginning:\n\n  \
         - lunch with [[Anna Weber]]: what it was about\n\n\
         Counted from your notes; contact that is not written down is missing here.\n"
    );
    assert_eq!(
        vault.run(["--lang", "de", "network"]).fine().stdout,
        "Netzwerk im Überblick\n\
         Noch ist nichts notiert. Eine Zeile in der Tagesnotiz ist ein Anfang:\n\n  \
         - Mittagessen mit [[Anna Weber]]: worum es ging\n\n\
         Gezählt aus den Notizen; was nicht notiert ist, fehlt hier.\n"
    );
}

#[test]
fn as_data_it_is_what_the_export_says() {
    let vault = seven();
    let answer: Value = serde_json::from_str(&vault.run(["network", "--json"]).fine().stdout).expect("JSON");
    let whole: Value = serde_json::from_str(&vault.run(["export", "json"]).fine().stdout).expect("JSON");
    assert_eq!(answer["links"], whole["links"]);
    for (field, figure) in answer["measures"].as_object().expect("measures") {
        assert_eq!(*figure, whole["measures"][field], "{field}");
    }
    assert_eq!(
        answer["measures"]["bridges"],
        json!([["People/Cem Öztürk", "People/Dora Lund"], ["People/Dora Lund", "People/Emil Roth"],])
    );
    assert_eq!(
        answer["measures"]["load_bearing"][0],
        json!({
            "attribute": "employer", "value": "Quarto", "people": [4, 7],
            "strength": answer["measures"]["load_bearing"][0]["strength"], "components": 3,
            "sectors": [0, 0], "beyond": [0, 1], "verdict": "hangs-on-one",
        })
    );
}

#[test]
fn a_private_person_and_a_private_lunch_count_and_are_not_shown() {
    let vault = seven();
    vault
        .write("People/Emil Roth.md", b"---\norg: Geheim AG\nknows: \"[[Dora Lund]]\"\nprivate: true\n---\n");
    let lunch = "---\ntype: lunch\ndate: 2026-11-18\nprivate: true\npeople: [\"[[Finn Olsen]]\", \"[[Gül Demir]]\"]\n---\n";
    vault.write("Meetings/x.md", lunch.as_bytes());
    let open = vault.run(["network"]).fine().stdout;
    let data = vault.run(["network", "--json"]).fine().stdout;
    vault.run(["refresh"]).fine();
    for shown in [open.as_str(), &data, &vault.read("Network/Network overview.md")] {
        assert!(!shown.contains("Emil") && !shown.contains("Geheim"), "{shown}");
    }
    assert!(open.contains("one is private and stands in no list"), "{open}");
    let data: Value = serde_json::from_str(&data).expect("JSON");
    assert_eq!(data["measures"]["size"], 7);
    let links = data["links"].as_array().map_or(0, Vec::len);
    assert_eq!(links, 4, "neither Dora and Emil nor the two at the private table: {}", data["links"]);
}

#[test]
fn whom_several_contacts_know_is_told_with_those_beyond() {
    let vault = seven();
    vault
        .write("Daily/2026-11-18.md", "- knows:: [[Ben Adler]] [[Peter Kern]], [[Ruth Sommer]]\n".as_bytes());
    let said = |args: [&str; 3]| vault.run(args).fine().stdout.replace('\n', " ");
    let english = "Two more people are known by name through your contacts: Peter Kern and Ruth Sommer. \
                   Of these, Peter Kern is known to several of your contacts. Roughly";
    assert!(said(["--lang", "en", "network"]).contains(english), "{}", said(["--lang", "en", "network"]));
    let german = "Zwei weitere Menschen sind über die Kontakte namentlich bekannt: Peter Kern und Ruth Sommer. \
                  Davon ist Peter Kern mehreren Kontakten bekannt. Grob";
    assert!(said(["--lang", "de", "network"]).contains(german), "{}", said(["--lang", "de", "network"]));
}

/// The block of the page holds fences, and is sealed, replaced, left alone and restored like any.
#[test]
fn a_page_with_plots_is_replaced_and_a_change_by_hand_is_seen() {
    let page = "Network/Network overview.md";
    let vault = seven();
    vault.run(["refresh"]).fine();
    let first = vault.read(page);
    assert_eq!(first.matches("```mermaid\n").count(), 3, "{first}");
    vault.write("Daily/2026-11-19.md", "- lunch:: [[Finn Olsen]] [[Anna Weber]]\n".as_bytes());
    vault.run(["refresh"]).fine();
    let second = vault.read(page);
    assert!(second != first && second.contains("    n0 --- n3\n") && second.ends_with("<!-- kith:end -->\n"));
    vault.run(["refresh"]).fine();
    assert_eq!(vault.read(page), second, "a second run changes nothing");
    let edited = second.replace("Anna Weber\"]", "my Anna\"]");
    vault.write(page, edited.as_bytes());
    vault.run_unwatched(&["refresh"]);
    assert_eq!(vault.read(page), edited, "changed words are left as they are");
    vault.run_unwatched(&["restore", "Network overview"]).fine();
    let restored = vault.read(page);
    assert!(restored.starts_with(&second) && restored.contains("my Anna"), "{restored}");
}

/// Three groups of so many who know each other, the first two joined by one acquaintance.
fn three_groups(of: usize) -> Vault {
    let mut people = BTreeMap::new();
    for group in ["Bergen", "Lyon", "Porto"] {
        let name = |number: usize| format!("{group} {number:02}");
        for number in 1..=of {
            people.insert(name(number), (number + 1..=of).map(name).collect::<Vec<_>>());
        }
    }
    people.entry("Bergen 01".to_owned()).or_default().push("Lyon 02".to_owned());
    acquainted(&people)
}

/// The first plot of the overview.
fn map_of(vault: &Vault) -> String {
    vault.run(["refresh"]).fine();
    let page = vault.read("Network/Network overview.md");
    let plot = page.split("```mermaid\n").nth(1).and_then(|rest| rest.split("```").next());
    plot.unwrap_or_default().to_owned()
}

#[test]
fn people_are_drawn_while_they_fit_and_then_their_circles() {
    let people = map_of(&three_groups(4));
    let first =
        "flowchart LR\n    subgraph g0[\"Bergen 01, Bergen 02 and others\"]\n        n0[\"Bergen 01\"]\n";
    assert!(people.starts_with(first), "{people}");
    assert_eq!((people.matches("[\"").count(), people.matches(" --- ").count()), (12 + 3, 3 * 6 + 1));
    let circles = "flowchart LR
    n0[\"Bergen 01, Bergen 02 and others · 15\"]
    n1[\"Lyon 01, Lyon 02 and others · 15\"]
    n2[\"Porto 01, Porto 02 and others · 15\"]
    n0 --- n1
";
    assert_eq!(map_of(&three_groups(15)), circles);
    // Thirty-nine people would fit, their 235 links would not.
    assert_eq!(map_of(&three_groups(13)), circles.replace("15", "13"));
}
