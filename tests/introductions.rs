//! Bringing people together, as it is typed: who needs what, who offers it, whom to introduce, and who
//! can introduce the owner to somebody.

mod support;

use support::Vault;

const JONAS: &str = "---\ntype: person\n---\n";
const NADIA: &str = "---\ntype: person\noffers: [AI contracts]\n---\n";

fn json(vault: &Vault, line: &[&str]) -> serde_json::Value {
    let ran = vault.run_unwatched(line);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    serde_json::from_str(&ran.stdout).expect("the answer is JSON")
}

#[test]
fn the_export_says_who_offers_what_somebody_needs() {
    let vault = Vault::new()
        .note("People/Jonas Brandt.md", JONAS)
        .note("People/Nadia Haddad.md", NADIA)
        .note("Daily/2026-11-18.md", "- need:: [[Jonas Brandt]] a lawyer for an AI contract\n");
    let export = json(&vault, &["export", "json"]);
    assert_eq!(export["needs"][0]["person"], "People/Jonas Brandt");
    assert_eq!(export["needs"][0]["offered_by"], serde_json::json!(["People/Nadia Haddad"]));
}

/// A small book of people: two who fit together both ways, an offer that rests, one that came about.
fn book() -> Vault {
    Vault::new()
        .note("People/Sven Olsen.md", "---\ntype: person\noffers: [storage projects]\n---\n")
        .note(
            "People/Nadia Haddad.md",
            "---\ntype: person\nneeds: [a storage project]\noffers: [AI contracts]\n---\n",
        )
        .note(
            "People/Olu Adeyemi.md",
            "---\ntype: person\nintroduced_by: \"[[Håkon Strand]]\"\nmet: 2026-10-02\n---\n",
        )
        .note(
            "People/Priya Raman.md",
            "---\ntype: person\nintroduced_by: \"[[Håkon Strand]]\"\nmet: 2026-10-05\n---\n",
        )
        .note("People/Håkon Strand.md", JONAS)
        .note("People/Selma Stille.md", "---\ntype: person\nprivate: true\nneeds: [AI contracts]\n---\n")
        .note(
            "Daily/2026-05-04.md",
            "- [ ] introduced:: [[Leyla Demir]] and [[Olu Adeyemi]]: her office, his plans\n",
        )
        .note(
            "Daily/2026-09-07.md",
            "- introduced:: [[Sven Olsen]] and [[Priya Raman]], both at storage\n\
             - introduced:: [[Leyla Demir]] and [[Håkon Strand]]\n",
        )
        .note("Daily/2026-10-01.md", "- outcome:: [[Sven Olsen]] and [[Priya Raman]] a pilot in spring\n")
        .note("Daily/2026-10-08.md", "- lunch:: [[Leyla Demir]], [[Håkon Strand]] at the harbour\n")
        .note(
            "Daily/2026-11-18.md",
            "- need:: [[Sven Olsen]] a lawyer for AI contracts, in Oslo if possible\n",
        )
        .note("Daily/2026-11-20.md", "- [/] introduced:: [[Tom Becker]] and [[Maria López]] the grid study\n")
}

#[test]
fn the_answer_in_english() {
    let ran = book().run(["introductions"]).fine();
    assert_eq!(
        ran.stdout,
        "\
Introductions
As of Friday 20 November. Two introductions made: four new contacts for others,
and none fewer here. Two of three offers came about.

Who could meet
 1  Bring Nadia Haddad and Sven Olsen together
    Nadia Haddad is looking for a storage project; Sven Olsen offers storage
    projects. The other way round, Sven Olsen is looking for a lawyer for AI
    contracts, in Oslo if possible; Nadia Haddad offers AI contracts. Ask Nadia
    Haddad first: “Are you still looking for a storage project? Sven Olsen might
    be the one to ask. May I put you in touch?” Then Sven Olsen: “Are you still
    looking for a lawyer for AI contracts? Nadia Haddad might be the one to ask.
    May I put you in touch?”
                                                        People/Nadia Haddad.md:1
                                                          People/Sven Olsen.md:1
                                                           Daily/2026-11-18.md:1

Better not? One line, and the pair is not named again: - [-] introduced::
[[Nadia Haddad]] and [[Sven Olsen]].

Under way
- Maria López and Tom Becker: both have agreed, noted on 20 November: the grid
  study                                                    Daily/2026-11-20.md:1

Brought together? One line in the day's note is enough: - introduced [[Maria
López]] and [[Tom Becker]].

Resting
- Leyla Demir and Olu Adeyemi: offered on 4 May: her office, his plans
                                                           Daily/2026-05-04.md:1

Nothing was noted in the 30 days after. Offer it once more, or leave it be: -
[-] introduced:: [[Leyla Demir]] and [[Olu Adeyemi]].

Made, and what came of it
- Leyla Demir and Håkon Strand, 7 September. Together on 8 October
                                                           Daily/2026-09-07.md:2
                                                           Daily/2026-10-08.md:1
- Priya Raman and Sven Olsen, 7 September: both at storage. What came of it: a
  pilot in spring                                          Daily/2026-09-07.md:1

Thanks to others
- You know two people thanks to Håkon Strand: Olu Adeyemi and Priya Raman. Worth
  a thank-you.

Counted from your notes; contact that is not written down is missing here.
"
    );
}

/// The same in German, with notes as they are written there.
fn buch() -> Vault {
    Vault::new()
        .language("de")
        .note("Personen/Sven Olsen.md", JONAS)
        .note("Personen/Nadia Haddad.md", "---\ntyp: Person\nbietet: [Rat zu KI-Verträgen]\n---\n")
        .note("Personen/Ute Klein.md", "---\ntyp: Person\nthemen: [Alte Sorte, segeln]\n---\n")
        .note("Personen/Håkon Strand.md", "---\ntyp: Person\nthemen: [Speicher, Segeln, alte Sorten]\n---\n")
        .note("Tagebuch/2026-05-04.md", "- [ ] bekannt gemacht:: [[Leyla Demir]] und [[Olu Adeyemi]]: ihr Büro, seine Pläne\n")
        .note(
            "Tagebuch/2026-09-07.md",
            "- bekannt gemacht:: [[Sven Olsen]] und [[Priya Raman]], beide am Speicher\n\
             - kennengelernt über:: [[Håkon Strand]] [[Priya Raman]]\n",
        )
        .note("Tagebuch/2026-10-01.md", "- ergebnis:: [[Sven Olsen]] und [[Priya Raman]] ein Pilot im Frühjahr\n- gedankt:: [[Håkon Strand]] für Priya\n")
        .note("Tagebuch/2026-11-18.md", "- braucht:: [[Sven Olsen]] eine Anwältin für einen KI-Vertrag, am liebsten in Oslo\n")
}

#[test]
fn the_answer_in_german() {
    let ran = buch().run(["introductions"]).fine();
    assert_eq!(
        ran.stdout,
        "\
Menschen verbinden
Stand: Mittwoch, 18. November. Eine Verbindung gestiftet: zwei neue Kontakte für
andere, und hier ist keiner weniger. Aus einem von zwei Angeboten wurde etwas.

Wer sich kennenlernen könnte
 1  Sven Olsen und Nadia Haddad zusammenbringen
    Sven Olsen sucht „eine Anwältin für einen KI-Vertrag, am liebsten in Oslo“;
    Nadia Haddad bietet „Rat zu KI-Verträgen“. Zuerst Sven Olsen fragen: „Suchst
    du noch eine Anwältin für einen KI-Vertrag? Nadia Haddad könnte
    weiterhelfen. Darf ich euch bekannt machen?“ Dann Nadia Haddad: „Sven Olsen
    sucht eine Anwältin für einen KI-Vertrag. Darf ich euch bekannt machen?“
                                                        Tagebuch/2026-11-18.md:1
                                                      Personen/Nadia Haddad.md:1
 2  Håkon Strand und Ute Klein zusammenbringen
    Gemeinsame Themen: Segeln und alte Sorten. Zuerst Håkon Strand fragen: „Ute
    Klein hat dieselben Themen wie du: Segeln und alte Sorten. Darf ich euch
    bekannt machen?“ Dann Ute Klein dasselbe fragen.

Lieber nicht? Eine Zeile, und die zwei stehen nicht wieder hier: - [-] bekannt
gemacht:: [[Sven Olsen]] und [[Nadia Haddad]].

Ruht
- Leyla Demir und Olu Adeyemi: angeboten am 4. Mai: ihr Büro, seine Pläne
                                                        Tagebuch/2026-05-04.md:1

In den 30 Tagen danach ist nichts notiert. Noch einmal anbieten oder gut sein
lassen: - [-] bekannt gemacht:: [[Leyla Demir]] und [[Olu Adeyemi]].

Was daraus wurde
- Sven Olsen und Priya Raman, 7. September: beide am Speicher. Daraus wurde: ein
  Pilot im Frühjahr                                     Tagebuch/2026-09-07.md:1

Durch andere kennengelernt
- Priya Raman durch Håkon Strand. Gedankt am 1. Oktober.

Gezählt aus den Notizen; was nicht notiert ist, fehlt hier.
"
    );
}

#[test]
fn an_empty_book_says_how_to_begin() {
    let vault = Vault::new().note("People/Anna Weber.md", JONAS);
    let ran = vault.run(["introductions"]).fine();
    assert_eq!(
        ran.stdout,
        "\
Introductions
As of Monday 23 November.

Nothing is noted yet about what people look for, what they offer, and who was
brought together. Three lines make a beginning:

  - need:: [[Anna Weber]] what is being looked for
  - offers:: [[Ben Adler]] what there is to give
  - introduced [[Anna Weber]] and [[Ben Adler]]

Counted from your notes; contact that is not written down is missing here.
"
    );
    let ran = vault.run(["--lang", "de", "introductions"]).fine();
    assert_eq!(
        ran.stdout,
        "\
Menschen verbinden
Stand: Montag, 23. November.

Noch ist nicht notiert, was jemand sucht, was jemand bietet und wer
zusammengebracht wurde. Drei Zeilen sind ein Anfang:

  - braucht:: [[Anna Weber]] was gesucht wird
  - bietet:: [[Ben Adler]] was es zu geben gibt
  - bekannt gemacht:: [[Anna Weber]] und [[Ben Adler]]

Gezählt aus den Notizen; was nicht notiert ist, fehlt hier.
"
    );
}

#[test]
fn the_answer_as_data() {
    let answer = json(&book(), &["introductions", "--json"]);
    assert_eq!(
        answer["candidates"][0],
        serde_json::json!({
            "people": ["People/Nadia Haddad", "People/Sven Olsen"],
            "matches": [
                {
                    "person": "People/Nadia Haddad", "need": "a storage project",
                    "note": "People/Nadia Haddad.md", "line": 1,
                    "offered_by": "People/Sven Olsen", "offer": "storage projects",
                },
                {
                    "person": "People/Sven Olsen", "need": "a lawyer for AI contracts, in Oslo if possible",
                    "note": "Daily/2026-11-18.md", "line": 1,
                    "offered_by": "People/Nadia Haddad", "offer": "AI contracts",
                },
            ],
            "topics": [], "other_circles": true, "both_know": [], "both_at": null,
        })
    );
    assert_eq!(
        answer["introducers"],
        serde_json::json!([{
            "person": "People/Håkon Strand", "introduced": ["People/Olu Adeyemi", "People/Priya Raman"],
            "people": 2, "last_thanked": null,
        }])
    );
    assert_eq!(
        answer["offers"],
        serde_json::json!({ "made": 2, "lapsed": 1, "under_way": 1, "declined": 0 })
    );
    assert_eq!(answer["introductions"].as_array().map(Vec::len), Some(4));
    assert!(!answer.to_string().contains("Selma"), "who is private is not named");
}
