//! One relationship as its owner reads it.
//!
//! Uses: day, lang, model, settings.

use std::collections::BTreeSet;

use super::*;
use crate::day::When;
use crate::lang::Catalogue;
use crate::model::{ContactKind, Named, Position};
use crate::reports::dump::{above_the_closing, dump};
use crate::reports::week::sample::{Sample, day};
use crate::settings::{Language, Settings};

#[track_caller]
fn check(vault: &Sample, person: PersonId, language: Language, expected: &str) {
    let settings = Settings::default();
    let measured = Measured::new(&vault.index, &settings);
    let ties = Ties::of(&measured, Sight::Page);
    let page = dump(&doc(&ties, &ties.with(person), &vault.index, &settings, &Catalogue::new(language)));
    let page = above_the_closing(&page, language);
    assert_eq!(page.lines().collect::<Vec<_>>(), expected.lines().collect::<Vec<_>>());
}

fn named(text: &str) -> Named {
    Named { text: text.to_owned(), target: None, place: Default::default() }
}

fn job(from: Option<When>, to: Option<When>, role: &str, org: &str) -> Position {
    Position { from, to, role: Some(role.to_owned()), org: Some(named(org)), place: Default::default() }
}

/// Anna, met in 2019, in a rhythm of four to five weeks, with a new job and something open.
fn vault() -> (Sample, PersonId) {
    let mut vault = Sample::on("2026-11-23");
    let anna = vault.person("Anna Weber");
    let jonas = vault.person("Jonas Brandt");
    let facts = &mut vault.of(anna).facts;
    facts.role = Some("CFO".to_owned());
    facts.org = Some(named("Hansewerk"));
    facts.city = Some("Kiel".to_owned());
    facts.met = When::from_iso("2019-03");
    facts.topics = vec!["sailing".to_owned()];
    facts.positions = vec![
        job(When::from_iso("2015"), When::from_iso("2026-09"), "Auditor", "Nordwind"),
        job(When::from_iso("2026-10"), None, "CFO", "Hansewerk"),
    ];
    for on in ["2026-05-02", "2026-06-01", "2026-07-06", "2026-08-03"] {
        vault.contact(on, ContactKind::Call, &[anna], None, "");
    }
    vault.contact("2025-12-01", ContactKind::Lunch, &[jonas], None, "");
    vault.contact("2026-09-05", ContactKind::Lunch, &[anna, jonas], None, "her book on contracts.");
    vault.gave("2026-09-05", Some(anna), "the contract template");
    vault.received("2026-08-03", anna, "two names at RTE");
    vault.offer(anna, "tax law");
    vault.need("2026-09-05", anna, "a reader");
    vault.open_point("2026-09-05", anna, "the trip to Lyon");
    vault.promise(Some("2026-09-05"), Party::Me, anna, "the reading list");
    vault.index.exchanges.sort_by_key(|exchange| (exchange.day, exchange.source));
    vault.index.encounters.sort_by_key(|encounter| (encounter.day, encounter.source));
    vault.index.last_day = Some(day("2026-11-20"));
    (vault, anna)
}

#[test]
fn a_relationship_in_english() {
    let (vault, anna) = vault();
    check(
        &vault,
        anna,
        Language::English,
        "# [[Anna Weber]]

*As of Friday 20 November.* CFO at Hansewerk · Kiel.

First met: March 2019. In touch five times since 2 May, last on 5 September.

## Next step

- Time to be in touch again. Usually every four to five weeks, last contact 5 September.

## To pick up

- **5 September** · lunch, with [[Jonas Brandt]]: her book on contracts (note)
- At Hansewerk since October (note): a good reason.
- Cares about: sailing

## My promises

- the reading list · since 5 September (note)

## Still open

- the trip to Lyon, noted 5 September (note)

## Looking for

- a reader · since 5 September (note)

## Offers

- tax law (note)

## Given

- **5 September**: the contract template (note)

## Received

- **3 August**: two names at RTE (note)

## Jobs

- since October 2026: CFO, Hansewerk (note)
- 2015 – September 2026: Auditor, Nordwind (note)

## People in common

[[Jonas Brandt]]

## The story

### 2026

- **5 September** · promised: the reading list (note)
- **5 September** · need: a reader (note)
- **5 September** · lunch, with [[Jonas Brandt]]: her book on contracts (note)
- **3 August** · call (note)
- **6 July** · call (note)
- **1 June** · call (note)
- **2 May** · call (note)
",
    );
}

#[test]
fn a_relationship_in_german() {
    let (vault, anna) = vault();
    check(
        &vault,
        anna,
        Language::German,
        "# [[Anna Weber]]

*Stand: Freitag, 20. November.* CFO bei Hansewerk · Kiel.

Kennengelernt: März 2019. Seit dem 2. Mai fünfmal in Kontakt, zuletzt am 5. September.

## Nächster Schritt

- Zeit, sich wieder zu melden. Sonst alle vier bis fünf Wochen, zuletzt am 5. September.

## Zum Anknüpfen

- **5. September** · Mittagessen, mit [[Jonas Brandt]]: her book on contracts (Notiz)
- Seit Oktober bei Hansewerk (Notiz): ein schöner Anlass.
- Interessiert sich für: sailing

## Von mir zugesagt

- the reading list · seit dem 5. September (Notiz)

## Noch offen

- the trip to Lyon, notiert am 5. September (Notiz)

## Sucht

- a reader · seit dem 5. September (Notiz)

## Bietet

- tax law (Notiz)

## Gegeben

- **5. September**: the contract template (Notiz)

## Bekommen

- **3. August**: two names at RTE (Notiz)

## Stellen

- seit Oktober 2026: CFO, Hansewerk (Notiz)
- 2015 – September 2026: Auditor, Nordwind (Notiz)

## Gemeinsame Bekannte

[[Jonas Brandt]]

## Der Verlauf

### 2026

- **5. September** · zugesagt: the reading list (Notiz)
- **5. September** · braucht: a reader (Notiz)
- **5. September** · Mittagessen, mit [[Jonas Brandt]]: her book on contracts (Notiz)
- **3. August** · Telefonat (Notiz)
- **6. Juli** · Telefonat (Notiz)
- **1. Juni** · Telefonat (Notiz)
- **2. Mai** · Telefonat (Notiz)
",
    );
}

#[test]
fn somebody_without_notes_gets_a_line_to_begin_with() {
    let mut vault = Sample::on("2026-11-23");
    let kim = vault.stranger("Kim Lee");
    check(
        &vault,
        kim,
        Language::English,
        "# [[Kim Lee]]

*As of Monday 23 November.*

No contact is noted yet.

Nothing is noted yet between the two. A line in the day's note makes a beginning: `- lunch with [[Kim Lee]]: what it was about`.
",
    );
}

/// The ids and names of the pages made with that setting, some pages standing already.
fn made(vault: &Sample, wanted: PeoplePages, standing: &[&str], language: Language) -> Vec<(String, String)> {
    let settings = Settings { people_pages: wanted, ..Settings::default() };
    let lang = Catalogue::new(language);
    let measured = Measured::new(&vault.index, &settings);
    let desk = Desk::new(&measured, &lang);
    let shelf = Shelf { ids: standing.iter().map(|id| (*id).to_owned()).collect::<BTreeSet<_>>() };
    pages(&desk, &shelf).into_iter().map(|page| (page.id, page.name)).collect()
}

#[test]
fn the_setting_says_who_gets_a_page_and_pages_that_stand_are_kept_up() {
    let mut vault = Sample::on("2026-11-23");
    let active = vault.person("Anna Weber");
    let old = vault.person("Ruth Sommer");
    let private = vault.person("Cem Yıldız");
    vault.stranger("Kim Lee");
    vault.contact("2026-05-02", ContactKind::Call, &[active], None, "");
    vault.contact("2021-05-02", ContactKind::Call, &[old], None, "");
    vault.of(private).private = true;
    let ids = |wanted, standing: &[&str]| -> Vec<String> {
        made(&vault, wanted, standing, Language::English).into_iter().map(|(id, _)| id).collect()
    };
    assert_eq!(ids(PeoplePages::None, &[]), [""; 0]);
    assert_eq!(ids(PeoplePages::Active, &[]), ["person/People/Anna Weber"]);
    assert_eq!(ids(PeoplePages::All, &[]), ["person/People/Anna Weber", "person/People/Ruth Sommer"]);
    let standing = ["person/Kim Lee", "person/People/Ruth Sommer", "person/People/Cem Yıldız", "person/gone"];
    assert_eq!(ids(PeoplePages::None, &standing), ["person/People/Ruth Sommer", "person/Kim Lee"]);
    assert_eq!(
        made(&vault, PeoplePages::Active, &[], Language::German)[0].1,
        "Menschen/Anna Weber - Verlauf"
    );
}
