//! `kith via` as it is typed: ways to a person, a company and a role, and what it says when there is
//! none.

mod support;

use support::Vault;

const PERSON: &str = "---\ntype: person\n---\n";

fn book() -> Vault {
    Vault::new()
        .note("People/Anna Weber.md", "---\ntype: person\norg: Nordwind GmbH\nrole: Head of Grid\nsector: wind\n---\n")
        .note("People/Ben Adler.md", "---\ntype: person\nneeds: [two winters of load data]\n---\n")
        .note("People/Peter Kern.md", "---\ntype: person\norg: Nordwind GmbH\nrole: CFO\nsector: wind\n---\n")
        .note("People/Claire Dubois.md", "---\ntype: person\norg: Nordwinde\nsector: wind\npositions:\n  - 2019 – 2024: Analyst, Hansewerk\n---\n")
        .note("People/Max Weber.md", PERSON)
        .note("Daily/2026-05-04.md", "- call:: [[Ben Adler]]\n- call:: [[Claire Dubois]]\n- call:: [[Max Weber]]\n")
        .note("Daily/2026-06-08.md", "- coffee:: [[Ben Adler]]\n- knows:: [[Ben Adler]] [[Peter Kern]], [[Ruth Sommer]]\n")
        .note(
            "Daily/2026-10-12.md",
            "- lunch:: [[Anna Weber]]\n- gave:: [[Anna Weber]] the contract template\n\
             - knows:: [[Anna Weber]] [[Peter Kern]]\n- knows:: [[Ruth Sommer]] [[Tom Becker]]\n",
        )
}

#[track_caller]
fn check(vault: &Vault, target: &str, expected: &str) {
    let ran = vault.run(["via", target]).fine();
    assert_eq!(ran.stdout, expected);
}

#[test]
fn a_person_in_english() {
    check(
        &book(),
        "peter kern",
        "\
Ways to Peter Kern
 1  Ask Anna Weber to introduce you to Peter Kern
    Last in touch on 12 October. Anna Weber knows Peter Kern. Given before, on
    12 October: the contract template. For instance: “Would you introduce me to
    Peter Kern, CFO at Nordwind GmbH, before 11 December? A short mail would
    do.”                            Daily/2026-10-12.md:3  Daily/2026-10-12.md:2
 2  Ask Ben Adler to introduce you to Peter Kern
    In touch now and then, last on 8 June. Ben Adler knows Peter Kern. Nothing
    is noted as given yet; Ben Adler is looking for two winters of load data:
    perhaps something to give first. For instance: “Would you introduce me to
    Peter Kern, CFO at Nordwind GmbH, before 11 December? A short mail would
    do.”                            Daily/2026-06-08.md:2  People/Ben Adler.md:1

The shortest way stands first. Of ways as short the loosest tie on each counts,
then the latest contact.

Asked? One line in the day's note keeps it: - [ ] asked:: [[Anna Weber]] to
introduce me to [[Peter Kern]] by 11 December
",
    );
}

#[test]
fn over_somebody_never_met() {
    check(
        &book(),
        "Tom Becker",
        "\
Ways to Tom Becker
 1  Ask Ben Adler to introduce you to Ruth Sommer
    In touch now and then, last on 8 June. Ben Adler knows Ruth Sommer. Ruth
    Sommer knows Tom Becker. Nothing is noted as given yet; Ben Adler is looking
    for two winters of load data: perhaps something to give first. For instance:
    “Would you introduce me to Ruth Sommer before 11 December? I would like to
    get to know Tom Becker and hear that the two know each other.”
                                                           Daily/2026-06-08.md:2
                                                           Daily/2026-10-12.md:4
                                                           People/Ben Adler.md:1

Asked? One line in the day's note keeps it: - [ ] asked:: [[Ben Adler]] to
introduce me to [[Ruth Sommer]] by 11 December
",
    );
}

#[test]
fn a_company_and_not_one_whose_name_only_begins_alike() {
    check(
        &book(),
        "Nordwind",
        "\
Ways to Nordwind GmbH
 1  Ask Anna Weber, who is at Nordwind GmbH
    Last in touch on 12 October. Given before, on 12 October: the contract
    template. For instance: “Whom at Nordwind GmbH could you introduce me to
    before 11 December? One name would do.”                Daily/2026-10-12.md:2
 2  Ask Ben Adler to introduce you to Peter Kern
    In touch now and then, last on 8 June. Ben Adler knows Peter Kern. Nothing
    is noted as given yet; Ben Adler is looking for two winters of load data:
    perhaps something to give first. For instance: “Would you introduce me to
    Peter Kern, CFO at Nordwind GmbH, before 11 December? A short mail would
    do.”                            Daily/2026-06-08.md:2  People/Ben Adler.md:1

The shortest way stands first. Of ways as short the loosest tie on each counts,
then the latest contact.

Asked? One line in the day's note keeps it: - [ ] asked:: [[Anna Weber]] to
introduce me to somebody at Nordwind GmbH by 11 December
",
    );
}

#[test]
fn a_role_at_a_company() {
    check(
        &book(),
        "head of sales at Nordwind",
        "\
Ways to head of sales at Nordwind GmbH
 1  Ask Anna Weber, who is at Nordwind GmbH
    Last in touch on 12 October. Given before, on 12 October: the contract
    template. For instance: “Would you introduce me to the head of sales at
    Nordwind GmbH before 11 December? A short mail would do.”
                                                           Daily/2026-10-12.md:2

Asked? One line in the day's note keeps it: - [ ] asked:: [[Anna Weber]] to
introduce me to the head of sales at Nordwind GmbH by 11 December
",
    );
}

#[test]
fn somebody_known_already_and_a_name_two_people_bear() {
    check(
        &book(),
        "Anna Weber",
        "\
Ways to Anna Weber
- You know Anna Weber, Head of Grid at Nordwind GmbH: last contact 12 October
",
    );
    check(
        &book(),
        "Weber",
        "\
Ways to Weber
More than one person is called that: Anna Weber and Max Weber. The whole name
tells them apart.
",
    );
}

#[test]
fn no_way_names_the_next_best_clue() {
    let vault = book().note("People/Ute Klein.md", "---\ntype: person\norg: Hansewerk\nsector: wind\n---\n");
    check(
        &vault,
        "Ute Klein",
        "\
Ways to Ute Klein
No way to Ute Klein is noted so far.

- Once at Hansewerk: Claire Dubois
- Also in wind: Anna Weber and Claire Dubois

Who knows whom can be noted: - knows:: [[Anna Weber]] [[Ute Klein]]
",
    );
    check(
        &vault,
        "Elsewhere Ltd",
        "\
Ways to Elsewhere Ltd
Nobody and no company called Elsewhere Ltd is noted so far.

A company stands in the notes of those who work there: org: Elsewhere Ltd. A
person is named by whoever knows them: - knows:: [[Anna Weber]] [[Elsewhere
Ltd]]
",
    );
}

#[test]
fn in_german() {
    let vault = Vault::new()
        .language("de")
        .note("Personen/Anna Weber.md", "---\ntyp: Person\nfirma: Nordwind GmbH\n---\n")
        .note("Personen/Ben Adler.md", "---\ntyp: Person\nsucht: [zwei Winter Lastdaten]\n---\n")
        .note(
            "Personen/Peter Kern.md",
            "---\ntyp: Person\nfirma: Hansewerk\nfunktion: Geschäftsführerin\n---\n",
        )
        .note("Tagebuch/2026-05-04.md", "- Telefonat:: [[Ben Adler]]\n")
        .note(
            "Tagebuch/2026-10-12.md",
            "- Mittagessen:: [[Anna Weber]]\n- gegeben:: [[Anna Weber]] die Vertragsvorlage\n\
             - kennt:: [[Anna Weber]] [[Peter Kern]]\n- kennt:: [[Ben Adler]] [[Peter Kern]]\n",
        );
    check(
        &vault,
        "Geschäftsführer",
        "\
Wege zu Geschäftsführer
 1  Anna Weber bitten, mit Peter Kern bekannt zu machen
    Zuletzt am 12. Oktober in Kontakt. Anna Weber kennt Peter Kern. Schon
    gegeben am 12. Oktober: die Vertragsvorlage. Etwa so: „Stellst du mich bis
    zum 11. Dezember Peter Kern (Geschäftsführerin, Hansewerk) vor? Eine kurze
    Mail genügt.“             Tagebuch/2026-10-12.md:3  Tagebuch/2026-10-12.md:2
 2  Ben Adler bitten, mit Peter Kern bekannt zu machen
    Zuletzt am 4. Mai in Kontakt. Ben Adler kennt Peter Kern. Gegeben ist noch
    nichts notiert; Ben Adler sucht zwei Winter Lastdaten: vielleicht lässt sich
    da zuerst etwas geben. Etwa so: „Stellst du mich bis zum 11. Dezember Peter
    Kern (Geschäftsführerin, Hansewerk) vor? Eine kurze Mail genügt.“
                                                        Tagebuch/2026-10-12.md:4
                                                         Personen/Ben Adler.md:1

Der kürzeste Weg steht vorn. Sind mehrere gleich kurz, zählt die lockerste
Verbindung darauf, dann der jüngste Kontakt.

Gebeten? Eine Zeile in der Tagesnotiz hält es fest: - [ ] gebeten:: [[Anna
Weber]] mich bis 11. Dezember [[Peter Kern]] vorzustellen
",
    );
    check(
        &vault,
        "Einkauf bei Nordwind",
        "\
Wege zu Einkauf bei Nordwind GmbH
 1  Anna Weber (Nordwind GmbH) fragen
    Zuletzt am 12. Oktober in Kontakt. Schon gegeben am 12. Oktober: die
    Vertragsvorlage. Etwa so: „Mit wem bei Nordwind GmbH (Einkauf) könntest du
    mich bis zum 11. Dezember bekannt machen? Ein Name genügt.“
                                                        Tagebuch/2026-10-12.md:2

Gebeten? Eine Zeile in der Tagesnotiz hält es fest: - [ ] gebeten:: [[Anna
Weber]] mich bis 11. Dezember jemandem bei Nordwind GmbH (Einkauf) vorzustellen
",
    );
    check(
        &vault,
        "Bauhof",
        "\
Wege zu Bauhof
Bisher ist niemand und keine Firma namens Bauhof notiert.

Eine Firma steht in den Notizen derer, die dort arbeiten: firma: Bauhof. Eine
Person nennt, wer sie kennt: - kennt:: [[Anna Weber]] [[Bauhof]]
",
    );
}

#[test]
fn who_is_private_is_neither_found_nor_asked() {
    let vault = book().note("People/Ben Adler.md", "---\ntype: person\nprivate: true\n---\n");
    let ran = vault.run(["via", "Peter Kern", "--json"]).fine();
    assert!(ran.stdout.contains("People/Anna Weber") && !ran.stdout.contains("Ben"), "{}", ran.stdout);
    check(
        &vault,
        "Ben Adler",
        "\
Ways to Ben Adler
Nobody and no company called Ben Adler is noted so far.

A company stands in the notes of those who work there: org: Ben Adler. A person
is named by whoever knows them: - knows:: [[Anna Weber]] [[Ben Adler]]
",
    );
}

/// A tie that was ended or put off is named where the owner asks for it, and nowhere else.
#[test]
fn who_rests_is_told_by_name_and_asked_for_nothing() {
    for mark in ["ended: true", "snooze: 2027-01-01"] {
        let note = format!("---\ntype: person\norg: Nordwind GmbH\n{mark}\n---\n");
        let vault = book().note("People/Anna Weber.md", &note);
        for target in ["Nordwind", "CFO at Nordwind", "Peter Kern"] {
            let told = vault.run(["via", target]).fine().stdout;
            let told = told + &vault.run(["via", target, "--json"]).fine().stdout;
            assert!(told.contains("Ben Adler") && !told.contains("Anna"), "{told}");
        }
        check(
            &vault,
            "Anna Weber",
            "\
Ways to Anna Weber
- You know Anna Weber, Nordwind GmbH: last contact 12 October
",
        );
    }
}

#[test]
fn as_data() {
    let ran = book().run(["via", "Peter", "Kern", "--json"]).fine();
    let answer: serde_json::Value = serde_json::from_str(&ran.stdout).expect("the answer is JSON");
    assert_eq!(
        answer["routes"],
        serde_json::json!([
            { "people": ["People/Anna Weber", "People/Peter Kern"], "weakest": "quiet", "last_contacts": ["2026-10-12", null] },
            { "people": ["People/Ben Adler", "People/Peter Kern"], "weakest": "quiet", "last_contacts": ["2026-06-08", null] },
        ])
    );
    assert_eq!(answer["clues"], serde_json::json!([]));
    assert_eq!(answer["target"]["people"], serde_json::json!(["People/Peter Kern"]));
}

#[test]
fn nothing_asked_is_wrong_usage() {
    assert_eq!(book().run(["via", " "]).code, 64);
    assert_eq!(book().run(["via"]).code, 64);
}
