//! The page of today as it is read, in both languages.
//!
//! Uses: day, model, settings, lang, reports.

use super::*;
use crate::lang::Catalogue;
use crate::model::{ContactKind, Party};
use crate::reports::dump::{above_the_closing, dump};
use crate::reports::week::sample::{Sample, day};
use crate::settings::Language;

fn page(vault: &Sample, settings: &Settings, language: Language) -> String {
    dump(&doc(&report(&Measured::new(&vault.index, settings)), &vault.index, &Catalogue::new(language)))
}

#[track_caller]
fn check(vault: &Sample, settings: &Settings, language: Language, expected: &str) {
    let page = page(vault, settings, language);
    let page = above_the_closing(&page, language);
    assert_eq!(page.lines().collect::<Vec<_>>(), expected.lines().collect::<Vec<_>>(), "{page}");
}

/// A Tuesday with a lunch, an event in the evening, one promise due and one first meeting.
fn tuesday() -> Sample {
    let mut vault = Sample::on("2026-11-24");
    let anna = vault.person("Anna Weber");
    let jonas = vault.person("Jonas Brandt");
    let kim = vault.person("Kim Lee");
    let tom = vault.person("Tom Becker");
    vault.contact("2026-10-05", ContactKind::Lunch, &[tom], Some(60), "wind");
    vault.contact("2026-11-03", ContactKind::Call, &[anna], None, "her new post");
    vault.contact("2026-11-19", ContactKind::Coffee, &[kim], None, "storage");
    vault.first_meeting(kim);
    vault.contact("2026-11-23", ContactKind::Mail, &[jonas], None, "");
    vault.promise(Some("2026-11-10"), Party::Me, jonas, "the load study").due = Some(day("2026-11-25"));
    vault.promise(Some("2026-11-10"), Party::Me, anna, "a book").due = Some(day("2026-12-01"));
    vault.promise(Some("2026-11-03"), Party::Them, anna, "two names");
    vault.need("2026-11-03", jonas, "a lawyer for AI contracts");
    vault.plan("2026-11-24", "12:30", ContactKind::Lunch, &[anna], "her first hundred days");
    let evening = vault.event("2026-11-24", "Alumni dinner");
    vault.index.events[evening.0 as usize].time = crate::day::Time::from_text("19:00");
    vault.index.first_day = Some(day("2026-10-05"));
    vault
}

fn ten_hours() -> Settings {
    Settings { goal_minutes: Some(120), ..Settings::default() }
}

#[test]
fn a_day_in_english() {
    check(
        &tuesday(),
        &ten_hours(),
        Language::English,
        "\
# Tuesday 24 November 2026

**12.30 pm** · lunch with [[Anna Weber]]: her first hundred days (note)

- Last contact 3 November: her new post (note)
- Promised: a book, for 1 December (note)
- Awaited since 3 November: two names (note)

**7 pm** · [[Alumni dinner]]

## To do

1. **Send [[Jonas Brandt]] the load study.** Promised for Wednesday 25 November (note).
2. **Write to [[Kim Lee]].** You met on Thursday over coffee (note). Noted then: storage.
3. **Have lunch with [[Tom Becker]] on Wednesday.** Nothing is noted for midday. Last shared a table in October (note). Last noted: wind.

Midday is free on Thursday and Friday, too.

## This week

5 min, estimated (own goal: 10 h). Active on one day so far (own goal: three).
",
    );
}

#[test]
fn a_day_in_german() {
    check(
        &tuesday(),
        &ten_hours(),
        Language::German,
        "\
# Dienstag, 24. November 2026

**12.30 Uhr** · Mittagessen mit [[Anna Weber]]: her first hundred days (Notiz)

- Zuletzt am 3. November in Kontakt: her new post (Notiz)
- Zugesagt: a book, bis zum 1. Dezember (Notiz)
- Erwartet seit dem 3. November: two names (Notiz)

**19 Uhr** · [[Alumni dinner]]

## Zu tun

1. **[[Jonas Brandt]] the load study schicken.** Für Mittwoch, den 25. November, zugesagt (Notiz).
2. **[[Kim Lee]] schreiben.** Am Donnerstag beim Kaffee kennengelernt (Notiz). Dazu notiert: storage.
3. **Am Mittwoch mit [[Tom Becker]] essen gehen.** Mittags ist noch nichts eingetragen. Zuletzt im Oktober zusammen am Tisch (Notiz). Vom letzten Mal: wind.

Mittags ist auch am Donnerstag und Freitag noch frei.

## Diese Woche

5 Min., geschätzt (eigenes Ziel: 10 Std.). Bisher an einem Tag aktiv (eigenes Ziel: drei).
",
    );
}

#[test]
fn a_new_vault_learns_how_to_begin() {
    check(
        &Sample::on("2026-11-24"),
        &Settings::default(),
        Language::English,
        "\
# Tuesday 24 November 2026

Nothing is written down yet. Two lines in today's note make a beginning:

- `- lunch with [[Anna Weber]]: what it was about`
- `- gave:: [[Anna Weber]] what it was`
",
    );
}

#[test]
fn a_quiet_day_is_no_reproach() {
    let mut vault = Sample::on("2026-11-28");
    vault.index.first_day = Some(day("2026-10-05"));
    check(
        &vault,
        &ten_hours(),
        Language::English,
        "\
# Saturday 28 November 2026

Nothing is down for today and nothing is due: a free day, or one to give something.

## This week

Nothing noted so far (own goal: 10 h).
",
    );
}

#[test]
fn a_week_away_has_no_goal() {
    let mut vault = Sample::on("2026-11-28");
    vault.index.first_day = Some(day("2026-10-05"));
    let settings = Settings { away_weeks: vec![day("2026-11-28").week()], ..ten_hours() };
    assert!(!page(&vault, &settings, Language::English).contains("This week"));
}

#[test]
fn private_people_and_plans_are_absent() {
    let mut vault = Sample::on("2026-11-24");
    let hidden = vault.person("Hidden Helen");
    vault.of(hidden).private = true;
    vault.of(hidden).facts.birthday = Some((None, 11, 24));
    vault.contact("2026-11-03", ContactKind::Call, &[hidden], None, "a secret");
    vault.plan("2026-11-24", "12:30", ContactKind::Lunch, &[hidden], "a secret");
    vault.promise(Some("2026-11-10"), Party::Me, hidden, "a secret").due = Some(day("2026-11-24"));
    vault.need("2026-11-03", hidden, "a secret");
    vault.index.first_day = Some(day("2026-10-05"));
    let page = page(&vault, &Settings::default(), Language::English);
    assert!(!page.contains("secret") && !page.contains("Helen"), "{page}");
}

#[test]
fn a_meeting_note_of_today_and_its_plan_are_one_appointment() {
    let mut vault = Sample::on("2026-11-24");
    let anna = vault.person("Anna Weber");
    vault.plan("2026-11-24", "12:30", ContactKind::Lunch, &[anna], "planned");
    let source = vault.meeting_source("Meetings/2026-11-24 Lunch.md", ContactKind::Lunch);
    vault.contact("2026-11-24", ContactKind::Lunch, &[anna], None, "noted").source = source;
    vault.contact("2026-11-24", ContactKind::Call, &[anna], None, "a line tells what happened");
    let settings = Settings::default();
    let measured = Measured::new(&vault.index, &settings);
    let report = report(&measured);
    let told: Vec<_> = report.appointments.iter().map(|one| one.what).collect();
    assert_eq!(told, ["noted"]);
}

#[test]
fn birthdays_and_the_second_day_of_an_event_are_of_today() {
    let mut vault = Sample::on("2026-11-24");
    let anna = vault.person("Anna Weber");
    vault.of(anna).facts.birthday = Some((Some(1980), 11, 24));
    let fair = vault.event("2026-11-23", "Fair");
    vault.index.events[fair.0 as usize].end = Some(day("2026-11-25"));
    vault.index.first_day = Some(day("2026-10-05"));
    let page = page(&vault, &Settings::default(), Language::German);
    let lines: Vec<&str> = page.lines().filter(|line| line.contains("[[")).collect();
    assert_eq!(lines, ["[[Fair]]", "Geburtstag von [[Anna Weber]] (Notiz)"]);
}

#[test]
fn what_was_promised_for_later_waits_and_what_is_more_is_counted() {
    let mut vault = Sample::on("2026-11-24");
    let anna = vault.person("Anna Weber");
    for (what, due) in [
        ("one", "2026-11-20"),
        ("two", "2026-11-21"),
        ("three", "2026-11-24"),
        ("four", "2026-11-25"),
        ("five", "2026-11-26"),
    ] {
        vault.promise(Some("2026-11-10"), Party::Me, anna, what).due = Some(day(due));
    }
    vault.index.first_day = Some(day("2026-10-05"));
    let page = page(&vault, &Settings::default(), Language::English);
    assert_eq!(page.lines().filter(|line| line.contains("Send")).count(), 3, "{page}");
    assert!(page.contains("One more stands in [[2026-W48 network]]."), "{page}");
}

#[test]
fn a_gift_at_hand_comes_before_one_to_look_for() {
    let mut vault = Sample::on("2026-11-24");
    let anna = vault.person("Anna Weber");
    let jonas = vault.person("Jonas Brandt");
    vault.gave("2026-10-06", Some(anna), "the template for grid contracts");
    vault.need("2026-11-03", anna, "a cello teacher");
    vault.need("2026-11-03", jonas, "grid contracts");
    vault.index.first_day = Some(day("2026-10-05"));
    let last = |language| {
        let page = page(&vault, &Settings::default(), language);
        above_the_closing(&page, language).lines().last().unwrap().to_owned()
    };
    assert_eq!(
        last(Language::English),
        "**Something small to give:** [[Jonas Brandt]] is looking for grid contracts (note). Given before, to [[Anna Weber]]: the template for grid contracts (note)."
    );
    assert_eq!(
        last(Language::German),
        "**Eine Kleinigkeit zum Geben:** [[Jonas Brandt]] sucht „grid contracts“ (Notiz). Etwas Ähnliches ging schon einmal an [[Anna Weber]]: the template for grid contracts (Notiz)."
    );
}
