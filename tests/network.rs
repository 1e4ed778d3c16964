//! Three networks from the literature as vaults, and what the program measures of them: each figure
//! was worked out independently with NetworkX 3.6, the owner added as one who is linked to all.
//!
//! * Zachary's karate club (W. Zachary, An information flow model for conflict and fission in small
//!   groups, 1977): 34 people, 78 ties.
//! * Marriages of the leading families of Florence (J. Padgett & C. Ansell, Robust action and the rise
//!   of the Medici, 1993): 16 families, 20 ties, the Pucci without any.
//! * Women of Natchez and the events they came to (A. Davis, B. Gardner & M. Gardner, Deep South,
//!   1941): 18 women, 14 evenings.

mod support;

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::{Value, json};
use support::Vault;

/// Who is tied to whom in the karate club, by number from 0.
const KARATE: &[(usize, &[usize])] = &[
    (0, &[1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17, 19, 21, 31]),
    (1, &[2, 3, 7, 13, 17, 19, 21, 30]),
    (2, &[3, 7, 8, 9, 13, 27, 28, 32]),
    (3, &[7, 12, 13]),
    (4, &[6, 10]),
    (5, &[6, 10, 16]),
    (6, &[16]),
    (8, &[30, 32, 33]),
    (9, &[33]),
    (13, &[33]),
    (14, &[32, 33]),
    (15, &[32, 33]),
    (18, &[32, 33]),
    (19, &[33]),
    (20, &[32, 33]),
    (22, &[32, 33]),
    (23, &[25, 27, 29, 32, 33]),
    (24, &[25, 27, 31]),
    (25, &[31]),
    (26, &[29, 33]),
    (27, &[33]),
    (28, &[31, 33]),
    (29, &[32, 33]),
    (30, &[32, 33]),
    (31, &[32, 33]),
    (32, &[33]),
];

/// Which families of Florence married.
const FLORENCE: &[(&str, &[&str])] = &[
    ("Acciaiuoli", &["Medici"]),
    ("Albizzi", &["Ginori", "Guadagni", "Medici"]),
    ("Barbadori", &["Castellani", "Medici"]),
    ("Bischeri", &["Guadagni", "Peruzzi", "Strozzi"]),
    ("Castellani", &["Peruzzi", "Strozzi"]),
    ("Ginori", &[]),
    ("Guadagni", &["Lamberteschi", "Tornabuoni"]),
    ("Lamberteschi", &[]),
    ("Medici", &["Ridolfi", "Salviati", "Tornabuoni"]),
    ("Pazzi", &["Salviati"]),
    ("Peruzzi", &["Strozzi"]),
    ("Pucci", &[]),
    ("Ridolfi", &["Strozzi", "Tornabuoni"]),
    ("Salviati", &[]),
    ("Strozzi", &[]),
    ("Tornabuoni", &[]),
];

/// Who came to each evening in Natchez, by the first letters of the names below.
const NATCHEZ: &[&str] = &[
    "Br Ev La",
    "Ev La Th",
    "Br Ch Ev Fr La Th",
    "Br Ch Ev Th",
    "Br Ch El Ev Fr La Ru Th",
    "Br El Ev Fr La No Pe Th",
    "Br Ch El He La No Ru Sy Th Ve",
    "Br Do El Ev Fr He Ka La My Pe Ru Sy Th Ve",
    "Do Ev Fl Ka My No Ol Pe Ru Sy Th Ve",
    "He Ka My No Sy",
    "Fl He No Ol",
    "He Ka My No Sy Ve",
    "Ka No Sy",
    "Ka No Sy",
];

/// The women of Natchez.
const WOMEN: &[&str] = &[
    "Brenda",
    "Charlotte",
    "Dorothy",
    "Eleanor",
    "Evelyn",
    "Flora",
    "Frances",
    "Helen",
    "Katherina",
    "Laura",
    "Myra",
    "Nora",
    "Olivia",
    "Pearl",
    "Ruth",
    "Sylvia",
    "Theresa",
    "Verne",
];

/// A vault of people who were all met once, each of whom knows those named.
fn acquainted(people: &BTreeMap<String, Vec<String>>) -> Vault {
    let vault = Vault::new();
    let mut daily = String::new();
    for (name, knows) in people {
        let links: Vec<String> = knows.iter().map(|known| format!("\"[[{known}]]\"")).collect();
        let note = format!("---\nknows: [{}]\n---\n", links.join(", "));
        vault.write(&format!("People/{name}.md"), note.as_bytes());
        let _ = writeln!(daily, "- met:: [[{name}]]");
    }
    vault.write("Daily/2026-11-20.md", daily.as_bytes());
    vault
}

fn measures(vault: &Vault) -> Value {
    let ran = vault.run(["export", "json"]).fine();
    let whole: Value = serde_json::from_str(&ran.stdout).expect("the export is JSON");
    whole["measures"].clone()
}

/// Holds figures given to six digits.
#[track_caller]
fn close(measures: &Value, expected: &[(&str, f64)]) {
    for (field, expected) in expected {
        let figure = measures[*field].as_f64().unwrap_or(f64::NAN);
        assert!((figure - expected).abs() < 5e-7, "{field}: {figure} instead of {expected}");
    }
}

fn sizes(lists: &Value) -> Vec<usize> {
    let lists = lists.as_array().expect("a list of lists");
    lists.iter().map(|list| list.as_array().map_or(0, Vec::len)).collect()
}

#[test]
fn the_karate_club() {
    let name = |number: usize| format!("Member {number:02}");
    let mut people: BTreeMap<String, Vec<String>> =
        (0..34).map(|number| (name(number), Vec::new())).collect();
    for (one, others) in KARATE {
        people.insert(name(*one), others.iter().map(|other| name(*other)).collect());
    }
    let measures = measures(&acquainted(&people));
    close(
        &measures,
        &[
            ("density", 0.139037),
            ("transitivity", 0.255682),
            ("effective_size", 29.411765),
            ("efficiency", 0.865052),
            ("constraint", 0.118390),
            ("ego_betweenness", 331.126190),
            ("robustness", 0.135813),
        ],
    );
    assert_eq!(measures["articulation_points"], json!(["People/Member 00"]));
    assert_eq!(measures["bridges"], json!([["People/Member 00", "People/Member 11"]]));
    assert_eq!(measures["core"], json!({ "k": 4, "members": 10 }));
    assert_eq!(sizes(&measures["clusters"]), [12, 5, 11, 6]);
    let modularity = measures["modularity"].as_f64().unwrap_or_default();
    assert!((modularity - 0.4188).abs() < 5e-5, "{modularity}");
}

#[test]
fn marriages_in_florence() {
    let own = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    let people = FLORENCE.iter().map(|(family, married)| ((*family).to_owned(), own(married))).collect();
    let measures = measures(&acquainted(&people));
    close(
        &measures,
        &[
            ("density", 0.166667),
            ("transitivity", 0.191489),
            ("effective_size", 13.5),
            ("efficiency", 0.84375),
            ("constraint", 0.181868),
            ("ego_betweenness", 82.0),
            ("robustness", 0.148438),
        ],
    );
    let family = |name: &&str| Value::from(format!("People/{name}"));
    let families = |names: &[&str]| Value::from(names.iter().map(family).collect::<Vec<_>>());
    assert_eq!(measures["articulation_points"], families(&["Albizzi", "Guadagni", "Medici", "Salviati"]));
    let bridges = [
        ["Acciaiuoli", "Medici"],
        ["Albizzi", "Ginori"],
        ["Guadagni", "Lamberteschi"],
        ["Medici", "Salviati"],
        ["Pazzi", "Salviati"],
    ];
    assert_eq!(measures["bridges"], Value::from(bridges.map(|bridge| families(&bridge)).to_vec()));
    assert_eq!(measures["core"], json!({ "k": 2, "members": 10 }));
    assert_eq!(sizes(&measures["components"]), [15, 1]);
    close(&measures, &[("modularity", 0.39875)]);
    let circles = [
        &["Acciaiuoli", "Medici", "Pazzi", "Ridolfi", "Salviati", "Tornabuoni"][..],
        &["Albizzi", "Ginori", "Guadagni", "Lamberteschi"],
        &["Barbadori", "Bischeri", "Castellani", "Peruzzi", "Strozzi"],
        &["Pucci"],
    ];
    assert_eq!(measures["clusters"], Value::from(circles.map(families).to_vec()));
}

#[test]
fn evenings_in_natchez() {
    let vault = Vault::new().note("kith.md", "---\ngroup-max: 20\n---\n");
    for woman in WOMEN {
        vault.write(&format!("People/{woman}.md"), b"");
    }
    for (evening, came) in (1..).zip(NATCHEZ) {
        let full = |short: &str| WOMEN.iter().find(|woman| woman.starts_with(short)).expect("a woman");
        let came: Vec<String> = came.split(' ').map(|short| format!("\"[[{}]]\"", full(short))).collect();
        let note =
            format!("---\ntype: dinner\ndate: 2026-03-{evening:02}\npeople: [{}]\n---\n", came.join(", "));
        vault.write(&format!("Meetings/Evening {evening:02}.md"), note.as_bytes());
    }
    let measures = measures(&vault);
    close(
        &measures,
        &[
            ("density", 0.908497),
            ("transitivity", 0.928396),
            ("effective_size", 2.555556),
            ("efficiency", 0.141975),
            ("constraint", 0.209671),
            ("ego_betweenness", 1.25),
            ("robustness", 0.441358),
            ("modularity", 0.264144),
        ],
    );
    assert_eq!(measures["core"], json!({ "k": 14, "members": 15 }));
    assert_eq!(
        (measures["articulation_points"].clone(), measures["bridges"].clone()),
        (json!([]), json!([]))
    );
    let women = |names: &str| names.split(' ').map(|name| format!("People/{name}")).collect::<Vec<_>>();
    let first = "Brenda Charlotte Eleanor Evelyn Frances Laura Pearl Ruth Theresa";
    let second = "Dorothy Flora Helen Katherina Myra Nora Olivia Sylvia Verne";
    assert_eq!(measures["clusters"], json!([women(first), women(second)]));
}

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

- at least once in the year: 2

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

Circles
- Quarto · three people: Anna Weber, Ben Adler and Cem Öztürk

In pairs: two people who each know one other. Of two people it is not noted whom
of the others they know. The closest-knit part: three people who each know at
least two of each other.

Through others
One more person is known by name through your contacts: Peter Kern. Roughly 250
to 630 people are one introduction away, if each contact knows about 100.

5 of your contacts share a few acquaintances with you. With 7 there was contact
at most once in the year. In studies, ties like these have helped most with a
change of job.

13 pairs of your contacts neither know each other nor have an acquaintance in
common, as far as noted: so many could be brought together.

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

- mindestens einmal im Jahr: 2

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

Kreise
- Quarto · drei Menschen: Anna Weber, Ben Adler und Cem Öztürk

Zu zweit: zwei Menschen, die je einen anderen kennen. Bei zwei Menschen ist
nicht notiert, wen sie von den anderen kennen. Am engsten verbunden: drei
Menschen, von denen jeder mindestens zwei der anderen kennt.

Über andere
Ein weiterer Mensch ist über die Kontakte namentlich bekannt: Peter Kern. Grob
250 bis 630 Menschen sind eine Empfehlung entfernt, wenn jeder Kontakt etwa 100
kennt.

Mit 5 Menschen gibt es einige gemeinsame Bekannte. Mit 7 gab es im Jahr
höchstens einmal Kontakt. In Untersuchungen haben gerade solche Bekanntschaften
bei einem Stellenwechsel am meisten geholfen.

13 Paare unter den Kontakten kennen sich nicht, soweit notiert, und haben auch
keine gemeinsamen Bekannten: So viele ließen sich zusammenbringen.

Wie es verteilt ist
- Arbeitgeber: wie gleichmäßig auf etwa 3,3 verteilt; 3 von 7 Menschen bei
  Quarto.

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
         - lunch with [[Anna Weber]]: what it was about\n"
    );
    assert_eq!(
        vault.run(["--lang", "de", "network"]).fine().stdout,
        "Netzwerk im Überblick\n\
         Noch ist nichts notiert. Eine Zeile in der Tagesnotiz ist ein Anfang:\n\n  \
         - Mittagessen mit [[Anna Weber]]: worum es ging\n"
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
            "verdict": "hangs-on-one",
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
