//! The page of an event as it is read, before and after, in both languages.
//!
//! Uses: day, model, settings, lang, reports.

use super::*;
use crate::lang::Catalogue;
use crate::model::{AskState, ContactKind, ExpectedGuest, Party};
use crate::reports::dump::dump;
use crate::reports::week::sample::{Sample, day};
use crate::reports::{Desk, Shelf};
use crate::settings::Language;

fn page(vault: &Sample, settings: &Settings, language: Language) -> String {
    let measured = Measured::new(&vault.index, settings);
    let around = Surroundings::of(&measured);
    let lang = Catalogue::new(language);
    dump(&doc(&report(&around, PlaceOfEvent(0)), &vault.index, &lang))
}

#[track_caller]
fn check(vault: &Sample, settings: &Settings, language: Language, expected: &str) {
    let page = page(vault, settings, language);
    assert_eq!(page.lines().collect::<Vec<_>>(), expected.lines().collect::<Vec<_>>(), "{page}");
}

/// A forum on 26 November at which the owner speaks: two known guests, three never met.
fn forum(today: &str) -> Sample {
    let mut vault = Sample::on(today);
    let anna = vault.person("Anna Weber");
    let jonas = vault.person("Jonas Brandt");
    let priya = vault.stranger("Priya Raman");
    vault.of(anna).facts.role = Some("CFO".to_owned());
    vault.of(anna).facts.topics = vec!["wind".to_owned(), "cello".to_owned()];
    vault.contact("2026-11-03", ContactKind::Call, &[anna], None, "her new post");
    vault.contact("2026-11-05", ContactKind::Lunch, &[jonas], None, "storage");
    vault.promise(Some("2026-11-03"), Party::Me, anna, "a book").due = Some(day("2026-12-01"));
    vault.knows(jonas, priya);
    vault.index.first_day = Some(day("2026-06-01"));
    vault.index.last_day = Some(day("2026-11-22"));
    let at = vault.event("2026-11-26", "Grid Forum 2026");
    let guest = |name: &str, person, speaks| ExpectedGuest { name: name.to_owned(), person, speaks };
    let event = &mut vault.index.events[at.0 as usize];
    event.place = Some("Berlin".to_owned());
    event.role = Some("speaker".to_owned());
    event.talk = Some("What may flexibility cost?".to_owned());
    event.expected = vec![
        guest("Anna Weber", Some(anna), true),
        guest("Jonas Brandt", Some(jonas), false),
        guest("Priya Raman", None, true),
        guest("Kim Lee", None, false),
        guest("Olu Adeyemi", None, false),
    ];
    vault
}

fn wishing() -> Settings {
    let place = crate::source::Place { line: 1, column: 1, width: 1 };
    let wish = crate::model::Named { text: "Priya Raman".to_owned(), target: None, place };
    Settings { wishes: vec![wish], ..Settings::default() }
}

/// The same forum as it went: Priya and Kim met for the first time, Anna again.
fn after(today: &str) -> Sample {
    let mut vault = forum(today);
    let [anna, priya] = [PersonId(0), PersonId(2)];
    let kim = vault.person("Kim Lee");
    for (person, text) in [(anna, ""), (priya, "flexibility"), (kim, "storage")] {
        vault.contact("2026-11-26", ContactKind::Met, &[person], Some(20), text).event =
            Some(PlaceOfEvent(0));
    }
    vault.first_meeting(kim);
    vault.contact("2026-12-04", ContactKind::Mail, &[priya], None, "the slides");
    vault.received("2026-11-26", anna, "the seat next to Priya");
    vault.promise(Some("2026-11-26"), Party::Me, kim, "the slides as a file");
    vault.promise(Some("2026-11-26"), Party::Them, anna, "a name at the port");
    vault.promise(Some("2026-11-27"), Party::Me, anna, "a book, promised later");
    vault.ask("2026-11-26", priya, AskState::Open, "to read two pages by Friday");
    vault.need("2026-11-26", kim, "a lawyer for permits");
    vault.gave("2026-12-04", Some(priya), "the slides");
    vault.index.events[0].met = vec![anna, priya, kim];
    vault.index.last_day = Some(day(today));
    vault
}

#[test]
fn before_in_english() {
    check(
        &forum("2026-11-23"),
        &wishing(),
        Language::English,
        "\
# [[Grid Forum 2026]]

*As of Sunday 22 November.* Thursday 26 November, Berlin. Own talk: What may flexibility cost? Two of five guests have a note.

## Who comes

- [[Anna Weber]] (speaks), CFO. Last contact 3 November: her new post (note). Promised: a book, for 1 December (note). Cares about wind and cello.
- [[Jonas Brandt]]. Last contact 5 November: storage (note).

## Not met yet

- Priya Raman (speaks): among the wishes; [[Jonas Brandt]] could introduce you
- Kim Lee and Olu Adeyemi

*Counted from your notes; contact that is not written down is missing here.*
",
    );
}

/// Jonas knows Kim, and only Kim knows Olu; Jonas is not asked while he rests.
#[test]
fn a_guest_nobody_can_introduce_at_once_is_reached_over_others() {
    let mut vault = forum("2026-11-23");
    let (kim, olu) = (vault.stranger("Kim Lee"), vault.stranger("Olu Adeyemi"));
    vault.knows(PersonId(1), kim);
    vault.knows(kim, olu);
    let told = |vault: &Sample, language| {
        let page = page(vault, &wishing(), language);
        page.lines().find(|line| line.contains("Olu")).map(str::to_owned).unwrap_or_default()
    };
    assert_eq!(
        told(&vault, Language::English),
        "- Olu Adeyemi: the way goes through [[Jonas Brandt]] and Kim Lee"
    );
    assert_eq!(
        told(&vault, Language::German),
        "- Olu Adeyemi: der Weg führt über [[Jonas Brandt]] und Kim Lee"
    );
    vault.of(PersonId(1)).snoozed_until = Some(day("2027-01-01"));
    assert_eq!(told(&vault, Language::English), "- Kim Lee and Olu Adeyemi");
}

#[test]
fn before_in_german() {
    check(
        &forum("2026-11-23"),
        &wishing(),
        Language::German,
        "\
# [[Grid Forum 2026]]

*Stand: Sonntag, 22. November.* Donnerstag, 26. November, Berlin. Eigener Vortrag: What may flexibility cost? Zu zwei von fünf Gästen gibt es eine Notiz.

## Wer kommt

- [[Anna Weber]] (mit Vortrag), CFO. Zuletzt am 3. November in Kontakt: her new post (Notiz). Zugesagt: a book, bis zum 1. Dezember (Notiz). Themen: wind und cello.
- [[Jonas Brandt]]. Zuletzt am 5. November in Kontakt: storage (Notiz).

## Noch nicht begegnet

- Priya Raman (mit Vortrag): steht auf der Wunschliste; [[Jonas Brandt]] könnte den Kontakt herstellen
- Kim Lee und Olu Adeyemi

*Gezählt aus den Notizen; was nicht notiert ist, fehlt hier.*
",
    );
}

#[test]
fn after_in_english() {
    check(
        &after("2026-12-07"),
        &Settings::default(),
        Language::English,
        "\
# [[Grid Forum 2026]]

*As of Monday 7 December.* Thursday 26 November, Berlin. Own talk: What may flexibility cost? Three people met, two of them new.

## Met for the first time

- met Priya Raman, 20 min: flexibility (note) · in touch again on 4 December
- met [[Kim Lee]], 20 min: storage (note)

## Met again

- met [[Anna Weber]], 20 min (note)

Expected, and not met as far as noted: [[Jonas Brandt]] and Olu Adeyemi.

## To follow up

1. **Write to [[Kim Lee]].** You met on 26 November at [[Grid Forum 2026]] (note). Looking for: a lawyer for permits.

## Still open from there

- **Promised:** [[Kim Lee]], the slides as a file (note)
- **Awaited:** [[Anna Weber]], a name at the port (note)
- **Asked:** Priya Raman, to read two pages by Friday (note)
- **Looking for:** [[Kim Lee]]: a lawyer for permits (note)

## What the talk brought

- **Received:** [[Anna Weber]]: the seat next to Priya (note)
- **Since then:** Priya Raman: the slides (note)
- Who stays in touch will show by 24 February 2027

*Counted from your notes; contact that is not written down is missing here.*
",
    );
}

#[test]
fn once_ninety_days_are_over_it_is_known_who_stayed_and_the_page_rests() {
    let vault = after("2027-03-01");
    let page = page(&vault, &Settings::default(), Language::German);
    assert!(
        page.contains("*Stand: Mittwoch, 24. Februar.* Donnerstag, 26. November 2026, Berlin."),
        "{page}"
    );
    assert!(
        page.contains("- Mit einer der zwei neuen Bekanntschaften gab es bis zum 24. Februar wieder Kontakt"),
        "{page}"
    );
    assert!(!page.contains("Noch zu melden"), "{page}");
    let later = self::page(&after("2027-06-01"), &Settings::default(), Language::German);
    assert_eq!(later, page);
}

#[test]
fn on_the_day_itself_both_sides_are_shown() {
    let mut vault = after("2026-12-07");
    vault.index.today = day("2026-11-26");
    let page = page(&vault, &Settings::default(), Language::English);
    for heading in ["## Who comes", "## Met for the first time", "## Met again"] {
        assert!(page.contains(heading), "{heading}\n{page}");
    }
}

#[test]
fn without_guests_the_page_says_how_to_note_them() {
    let mut vault = Sample::on("2026-11-23");
    vault.event("2026-11-26", "Fair");
    let said = |language| page(&vault, &Settings::default(), language).lines().nth(4).unwrap().to_owned();
    assert_eq!(
        said(Language::English),
        "No guests are noted yet. In the properties of the note: `attendees: [\"[[Anna Weber]]\", \"Kim Lee\"]`."
    );
    assert_eq!(
        said(Language::German),
        "Noch sind keine Gäste notiert. In den Eigenschaften der Notiz: `teilnehmer: [\"[[Anna Weber]]\", \"Kim Lee\"]`."
    );
}

#[test]
fn an_event_where_nobody_was_met_says_how_to_note_it_and_is_no_failure() {
    let mut vault = Sample::on("2026-11-30");
    vault.event("2026-11-26", "Fair");
    let page = page(&vault, &Settings::default(), Language::English);
    assert!(page.contains("Nobody is noted as met there yet."), "{page}");
}

#[test]
fn private_guests_are_counted_and_not_named() {
    let mut vault = after("2026-12-07");
    vault.of(PersonId(0)).private = true;
    vault.index.exchanges[0].private = true;
    for today in ["2026-11-23", "2026-12-07"] {
        vault.index.today = day(today);
        let page = page(&vault, &Settings::default(), Language::English);
        assert!(!page.contains("Anna"), "{page}");
    }
    let page = page(&vault, &Settings::default(), Language::English);
    assert!(page.contains("One more is private and not named here."), "{page}");
}

#[test]
fn roles_are_compared_once_there_are_five_events_of_each() {
    let mut vault = after("2026-12-07");
    for _ in 0..4 {
        let mut event = vault.index.events[0].clone();
        vault.index.events.push(event.clone());
        (event.role, event.met) = (None, Vec::new());
        vault.index.events.push(event);
    }
    assert!(!page(&vault, &Settings::default(), Language::English).contains("as a speaker"));
    let guest = vault.index.events[8].clone();
    vault.index.events.push(guest);
    let english = page(&vault, &Settings::default(), Language::English);
    let line =
        "- New people at a usual event, as a speaker: two (five events); as a guest: none (five events)";
    assert!(english.lines().any(|said| said == line), "{english}");
}

#[test]
fn pages_are_written_from_14_days_before_until_90_days_after_and_kept() {
    let named = |days: i64, shelf: &[&str]| {
        let mut vault = Sample::on("2026-11-23");
        let on = vault.index.today.plus_days(days).unwrap().to_string();
        vault.event(&on, "Fair");
        let lang = Catalogue::new(Language::German);
        let settings = Settings::default();
        let measured = Measured::new(&vault.index, &settings);
        let desk = Desk::new(&measured, &lang);
        let shelf = Shelf { ids: shelf.iter().map(|id| (*id).to_owned()).collect() };
        pages(&desk, &shelf).into_iter().map(|page| (page.id, page.name)).collect::<Vec<_>>()
    };
    let page = vec![("event/Events/Fair".to_owned(), "Events/Fair - Vorbereitung".to_owned())];
    assert_eq!(named(15, &[]), []);
    assert_eq!(named(14, &[]), page);
    assert_eq!(named(-90, &[]), page);
    assert_eq!(named(-91, &[]), []);
    assert_eq!(named(-900, &["event/Events/Fair"]), page);
}

#[test]
fn events_are_found_by_name_or_part_of_it() {
    let mut vault = Sample::on("2026-11-23");
    for (on, name) in
        [("2026-11-26", "Grid Forum 2026"), ("2025-11-26", "Grid Forum 2025"), ("2026-12-01", "Fair")]
    {
        vault.event(on, name);
    }
    vault.index.events.sort_by_key(|event| event.day);
    let found = |query: &str| match find(&vault.index, query) {
        Found::One(at) => vault.index.events[at.0 as usize].name.clone(),
        Found::Several(all) => all.len().to_string(),
    };
    for (query, expected) in [
        ("fair", "Fair"),
        ("[[Grid Forum 2025]]", "Grid Forum 2025"),
        ("Events/Fair", "Fair"),
        ("2026 grid", "Grid Forum 2026"),
        ("grid", "2"),
        ("", "3"),
        ("summit", "0"),
    ] {
        assert_eq!(found(query), expected, "{query}");
    }
    let all: Vec<PlaceOfEvent> = (0..3).map(PlaceOfEvent).collect();
    let list = dump(&list(&vault.index, &all, "", &Catalogue::new(Language::English)));
    assert_eq!(
        list.lines().filter(|line| !line.is_empty()).collect::<Vec<_>>(),
        [
            "## To come",
            "- 26 November 2026 · [[Grid Forum 2026]]",
            "- 1 December 2026 · [[Fair]]",
            "## Past",
            "- 26 November 2025 · [[Grid Forum 2025]]",
        ]
    );
}
