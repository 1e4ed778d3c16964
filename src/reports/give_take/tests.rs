//! Give and take as its owner reads it, in both languages.
//!
//! Uses: day, lang, model, settings.

use super::*;
use crate::lang::Catalogue;
use crate::model::{ContactKind, IntroductionState, Party};
use crate::reports::dump::{above_the_closing, dump};
use crate::reports::week::sample::{Sample, day};
use crate::settings::{Language, Settings};

#[track_caller]
fn check(vault: &Sample, with: Option<PersonId>, language: Language, expected: &str) {
    let page = dump(&doc(
        &report(&Measured::new(&vault.index, &Settings::default()), with),
        &vault.index,
        &Catalogue::new(language),
    ));
    let page = above_the_closing(&page, language);
    assert_eq!(page.lines().collect::<Vec<_>>(), expected.lines().collect::<Vec<_>>());
}

/// One autumn: Anna mostly receives, Jonas and the owner take turns, Maria is only looking for something.
fn autumn() -> (Sample, PersonId) {
    let mut vault = Sample::on("2026-11-23");
    let anna = vault.person("Anna Weber");
    let jonas = vault.person("Jonas Brandt");
    let maria = vault.person("Maria López");
    let old = vault.person("Ruth Sommer");
    vault.gave("2021-04-03", Some(old), "a room for the night");
    for on in
        ["2026-05-02", "2026-06-02", "2026-07-02", "2026-08-02", "2026-09-02", "2026-10-02", "2026-11-02"]
    {
        vault.gave(on, Some(anna), "an hour on her draft.");
    }
    vault.gave("2026-10-10", Some(jonas), "the contract template").effort = 2;
    vault.received("2026-10-20", jonas, "comments on the talk");
    vault.introduced("2026-11-12", [anna, jonas]);
    let source = vault.index.exchanges.last().map(|exchange| exchange.source);
    vault.introduction(Some("2026-11-12"), [anna, jonas], IntroductionState::Made);
    vault.index.introductions[0].source = source.expect("the introduction is given to both");
    vault.gave("2026-11-15", None, "the talk on grid fees");
    vault.promise(Some("2026-11-12"), Party::Me, jonas, "the load study").due = Some(day("2026-11-20"));
    vault.promise(Some("2026-07-03"), Party::Them, anna, "the board's answer");
    vault.need("2026-11-19", maria, "a lawyer for AI contracts");
    vault.offer(anna, "AI contracts");
    vault.ask("2026-11-10", maria, AskState::Open, "to read page one");
    vault.contact("2026-11-19", ContactKind::Call, &[maria], None, "contracts");
    vault.index.last_day = Some(day("2026-11-19"));
    (vault, anna)
}

/// What the owner could give to Maria, who was asked for something and was given nothing so far.
#[test]
fn what_could_be_given_first_stands_beside_what_is_looked_for() {
    let mut vault = Sample::on("2026-11-23");
    let (maria, jonas) = (vault.person("Maria López"), vault.person("Jonas Brandt"));
    vault.index.last_day = Some(day("2026-11-19"));
    vault.need("2026-11-19", maria, "a lawyer for AI contracts");
    vault.gave("2026-10-10", Some(jonas), "a lawyer for AI contracts");
    let line = |vault: &Sample, language| {
        let lang = Catalogue::new(language);
        let page = dump(&doc(
            &report(&Measured::new(&vault.index, &Settings::default()), None),
            &vault.index,
            &lang,
        ));
        page.lines().find(|line| line.starts_with("- [[Maria López]]: a lawyer")).map(str::to_owned)
    };
    let need = "- [[Maria López]]: a lawyer for AI contracts · since 19 November (note); ";
    let alike =
        "to give: something alike went to [[Jonas Brandt]] on 10 October, a lawyer for AI contracts (note)";
    assert_eq!(line(&vault, Language::English), Some(format!("{need}{alike}")));
    vault.ask("2026-11-10", maria, AskState::Draft, "to read page one");
    let first = ", a good first step before the ask";
    assert_eq!(line(&vault, Language::English), Some(format!("{need}{alike}{first}")));
    assert_eq!(
        line(&vault, Language::German).as_deref(),
        Some(
            "- [[Maria López]]: a lawyer for AI contracts · seit dem 19. November (Notiz); zu geben: Ähnliches ging \
             am 10. Oktober an [[Jonas Brandt]], a lawyer for AI contracts (Notiz), ein schöner Anfang vor der Bitte"
        )
    );
    vault.gave("2026-11-19", Some(maria), "a lawyer for AI contracts");
    let already = "given already on 19 November: a lawyer for AI contracts (note)";
    assert_eq!(line(&vault, Language::English), Some(format!("{need}{already}")));
}

#[test]
fn the_page_in_english() {
    check(
        &autumn().0,
        None,
        Language::English,
        r#"# Give and take

*As of Thursday 19 November.* The newest things of twelve months stand one by one, the rest is counted; `kith give-take "Anna Weber"` shows all of it.

## My promises

### From the last week

- [[Jonas Brandt]]: the load study · since 12 November; for 20 November (note)

## Promised to me

### From longer ago

- [[Anna Weber]]: the board's answer · since 3 July (note)

Done? A tick in the note it comes from is enough: `- [x]`.

## What others are looking for

### From the last week

- [[Maria López]]: a lawyer for AI contracts · since 19 November (note); [[Anna Weber]] offers: AI contracts

## Before an ask

- [[Maria López]]: to read page one · asked on 10 November (note): no contact in the year before; giving something first makes asking easier

## Person by person

### [[Anna Weber]]

- **Given:** 12 November: introduced to [[Jonas Brandt]] (note) · 2 November: an hour on her draft (note) · 2 October: an hour on her draft (note) · 2 September: an hour on her draft (note) · 2 August: an hour on her draft (note) · 2 July: an hour on her draft (note) · two more before
- Given eight times, received nothing: mostly giving; about four times a quarter.

### [[Jonas Brandt]]

- **Given:** 12 November: introduced to [[Anna Weber]] (note) · 10 October: the contract template (note)
- **Received:** 20 October: comments on the talk (note)

## Longer ago

- [[Ruth Sommer]]: given once, received nothing, last on 3 April 2021

## Shared with everyone

- **15 November**: the talk on grid fees (note)

## In all, until 31 October

Given eight times, received once. All eight things given to people went where nothing had come from before.
"#,
    );
}

#[test]
fn one_person_alone_in_german() {
    let (vault, anna) = autumn();
    check(
        &vault,
        Some(anna),
        Language::German,
        r#"# Geben und Nehmen mit [[Anna Weber]]

*Stand: Donnerstag, 19. November.*

## Mir zugesagt

- the board's answer · seit dem 3. Juli (Notiz)

Erledigt? Ein Haken in der Notiz, aus der es stammt, genügt: `- [x]`.

## Gegeben

- **12. November**: bekannt gemacht mit [[Jonas Brandt]] (Notiz)
- **2. November**: an hour on her draft (Notiz)
- **2. Oktober**: an hour on her draft (Notiz)
- **2. September**: an hour on her draft (Notiz)
- **2. August**: an hour on her draft (Notiz)
- **2. Juli**: an hour on her draft (Notiz)
- **2. Juni**: an hour on her draft (Notiz)
- **2. Mai**: an hour on her draft (Notiz)

Achtmal gegeben, nichts bekommen: überwiegend gegeben; etwa viermal im Quartal.
"#,
    );
}

/// What stands under the two columns with Anna, of whom so much was given and so much received.
#[track_caller]
fn standing(given: &[&str], received: &[&str], language: Language, expected: &str) {
    let mut vault = Sample::on("2026-11-23");
    let anna = vault.person("Anna Weber");
    for on in given {
        vault.gave(on, Some(anna), "a name");
    }
    for on in received {
        vault.received(on, anna, "a name");
    }
    vault.index.exchanges.sort_by_key(|exchange| (exchange.day, exchange.source));
    let page = dump(&doc(
        &report(&Measured::new(&vault.index, &Settings::default()), Some(anna)),
        &vault.index,
        &Catalogue::new(language),
    ));
    assert_eq!(above_the_closing(&page, language).lines().last().unwrap_or_default(), expected);
}

#[test]
fn a_direction_is_told_only_where_the_notes_show_one() {
    const NINE: [&str; 9] = [
        "2026-01-05",
        "2026-02-05",
        "2026-03-05",
        "2026-04-05",
        "2026-05-05",
        "2026-06-05",
        "2026-07-05",
        "2026-08-05",
        "2026-09-05",
    ];
    let english = Language::English;
    standing(
        &NINE,
        &["2026-10-05"],
        english,
        "Given nine times, received once: mostly giving; about three times a quarter.",
    );
    standing(
        &NINE[..1],
        &NINE,
        english,
        "Given once, received nine times: mostly receiving; about three times a quarter.",
    );
    standing(
        &NINE[..5],
        &["2026-01-06", "2026-02-08", "2026-05-20"],
        english,
        "Given five times, received three times: no clear direction; about twice a quarter.",
    );
    standing(
        &NINE[..2],
        &NINE[4..6],
        Language::German,
        "Zweimal gegeben, zweimal bekommen: etwa ausgeglichen; etwa einmal im Quartal.",
    );
    standing(&NINE[..2], &NINE[4..5], english, "- **5 May**: a name (note)");
}

#[test]
fn what_goes_back_at_once_and_alike_is_hinted_at() {
    standing(
        &["2026-11-02", "2026-11-10", "2026-11-18"],
        &["2026-11-01", "2026-11-09", "2026-11-17"],
        Language::German,
        "Dreimal gegeben, dreimal bekommen: etwa ausgeglichen. Was kommt, geht sofort und genau gleich zurück; mit etwas mehr Zeit dazwischen kann Vertrauen wachsen.",
    );
}

#[test]
fn opening_balances_and_checks_stand_with_the_person() {
    let mut vault = Sample::on("2026-11-23");
    let anna = vault.person("Anna Weber");
    vault.gave("2026-03-02", Some(anna), "a name").effort = 2;
    let checks = [("2026-03-31", 5), ("2026-06-30", 4)];
    vault.of(anna).facts.opening = Some(3);
    vault.of(anna).facts.balance_checks =
        checks.iter().map(|(on, points)| (day(on), *points, Default::default())).collect();
    check(
        &vault,
        Some(anna),
        Language::English,
        "# Give and take with [[Anna Weber]]

*As of Monday 23 November.*

## Given

- **2 March**: a name (note)

A balance of +3 is set for the time before the first note. The balance of +5 noted for 31 March agrees with the entries. For 30 June a balance of +4 is noted, the entries give +5: a line is missing or stands twice.
",
    );
}

#[test]
fn a_private_person_is_counted_and_not_told() {
    let mut vault = Sample::on("2026-11-23");
    let anna = vault.person("Anna Weber");
    vault.of(anna).private = true;
    vault.gave("2026-11-02", Some(anna), "a name").private = true;
    check(
        &vault,
        None,
        Language::English,
        "# Give and take

*As of Monday 23 November.*

Nothing is noted yet that went to or fro. Two lines in the day's note make a beginning:

- `- gave:: [[Anna Weber]] what it was`
- `- received:: [[Anna Weber]] what it was`

1 more person is private and not named here
",
    );
}

#[test]
fn an_empty_page_says_what_to_write() {
    check(
        &Sample::on("2026-11-23"),
        None,
        Language::German,
        "# Geben und Nehmen

*Stand: Montag, 23. November.*

Noch ist nichts notiert, was hin oder her ging. Zwei Zeilen in der Tagesnotiz sind ein Anfang:

- `- gegeben:: [[Anna Weber]] was es war`
- `- bekommen:: [[Anna Weber]] was es war`
",
    );
}

#[test]
fn three_hundred_people_and_many_years_stay_a_page_to_read() {
    let mut vault = Sample::on("2026-11-23");
    for number in 0..300 {
        let person = vault.person(&format!("Person {number:03}"));
        for year in ["2024", "2025", "2026"] {
            vault.gave(&format!("{year}-0{}-11", 1 + number % 9), Some(person), "a name");
            vault.received(&format!("{year}-0{}-12", 1 + number % 9), person, "a name");
        }
        for day in 1..5 {
            vault.gave(&format!("2024-01-0{day}"), Some(person), "a book");
        }
    }
    let page = dump(&doc(
        &report(&Measured::new(&vault.index, &Settings::default()), None),
        &vault.index,
        &Catalogue::new(Language::English),
    ));
    let longest = page.lines().map(str::len).max();
    assert!(page.lines().count() < 300 * 8 && longest < Some(400), "{} {longest:?}", page.lines().count());
}
