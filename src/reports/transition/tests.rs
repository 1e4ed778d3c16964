//! The page of a transition as it is read, while it lasts and once it is over, in both languages.
//!
//! Uses: day, model, settings, lang, reports.

use super::*;
use crate::lang::Catalogue;
use crate::model::{ContactKind, Named, Thanks};
use crate::reports::dump::dump;
use crate::reports::week::sample::{Sample, day};
use crate::settings::Language;

fn page(vault: &Sample, settings: &Settings, language: Language) -> String {
    let lang = Catalogue::new(language);
    dump(&doc(report(&Measured::new(&vault.index, settings)).as_ref(), &vault.index, &lang))
}

#[track_caller]
fn check(vault: &Sample, settings: &Settings, language: Language, expected: &str) {
    let page = page(vault, settings, language);
    assert_eq!(page.lines().collect::<Vec<_>>(), expected.lines().collect::<Vec<_>>(), "{page}");
}

fn settings(end: Option<&str>) -> Settings {
    let wish = |text: &str| Named { text: text.to_owned(), target: None, place: Default::default() };
    Settings {
        transition: Some(Transition { begin: day("2026-10-01"), end: end.map(day) }),
        wishes: ["Priya Raman", "Hansewerk", "Voss & Co"].map(wish).into(),
        ..Settings::default()
    }
}

/// Anna works at Hansewerk, Jonas knows Priya; both have helped, Anna was thanked.
fn vault(today: &str) -> Sample {
    let mut vault = Sample::on(today);
    let anna = vault.person("Anna Weber");
    let jonas = vault.person("Jonas Brandt");
    let priya = vault.stranger("Priya Raman");
    let org = Named { text: "Hansewerk".to_owned(), target: None, place: Default::default() };
    vault.of(anna).facts.org = Some(org);
    vault.contact("2026-11-03", ContactKind::Call, &[anna], Some(30), "her new post");
    vault.contact("2026-11-05", ContactKind::Lunch, &[jonas], Some(60), "storage");
    vault.knows(jonas, priya);
    vault.ask("2026-11-05", jonas, AskState::Open, "to introduce me to Priya Raman by 4 December");
    vault.received("2026-11-03", anna, "a name at Hansewerk");
    vault.received("2026-11-05", jonas, "comments on my letter");
    let source = vault.index.exchanges[0].source;
    let what = String::new();
    vault.index.thanks.push(Thanks { day: day("2026-11-04"), person: anna, what, private: false, source });
    vault.index.first_day = Some(day("2026-06-01"));
    vault.index.last_day = Some(day("2026-11-22"));
    vault
}

#[test]
fn while_it_lasts_in_english() {
    check(
        &vault("2026-11-23"),
        &settings(None),
        Language::English,
        "\
# Transition since 1 October 2026

*As of Sunday 22 November.* In touch with two people; both have helped. One ask is out, of 5 November: give it time. Everyone has been thanked but [[Jonas Brandt]].

## Wishes

- Priya Raman: through [[Jonas Brandt]] (last contact 5 November); asked [[Jonas Brandt]] on 5 November (note)
- Hansewerk: [[Anna Weber]] (last contact 3 November) works there. For instance: “Whom at Hansewerk could you introduce me to before 11 December? One name would do.”
- Voss & Co: no way noted yet; somebody may know somebody

## Asks under way

- [[Jonas Brandt]], to introduce me to Priya Raman by 4 December, asked on 5 November (note): give it time

## To thank

- [[Jonas Brandt]]: 5 November, comments on my letter (note)

## Time for people

[Minutes per week: [0, 0, 0, 0, 0, 90, 0, 0]]

*Counted from your notes; contact that is not written down is missing here.*
",
    );
}

#[test]
fn while_it_lasts_in_german() {
    check(
        &vault("2026-11-23"),
        &settings(None),
        Language::German,
        "\
# Berufliche Neuorientierung seit dem 1. Oktober 2026

*Stand: Sonntag, 22. November.* Mit zwei Menschen in Kontakt, beide haben geholfen. Eine Bitte ist unterwegs, vom 5. November: Zeit lassen. Allen ist gedankt, nur [[Jonas Brandt]] noch nicht.

## Wünsche

- Priya Raman: über [[Jonas Brandt]] (zuletzt am 5. November); gebeten: [[Jonas Brandt]] am 5. November (Notiz)
- Hansewerk: [[Anna Weber]] (zuletzt am 3. November) arbeitet dort. Etwa so: „Mit wem bei Hansewerk könntest du mich bis zum 11. Dezember bekannt machen? Ein Name genügt.“
- Voss & Co: noch kein Weg notiert; vielleicht kennt jemand jemanden

## Bitten unterwegs

- [[Jonas Brandt]], to introduce me to Priya Raman by 4 December, gebeten am 5. November (Notiz): Zeit lassen

## Zu danken

- [[Jonas Brandt]]: 5. November, comments on my letter (Notiz)

## Zeit für Menschen

[Minuten je Woche: [0, 0, 0, 0, 0, 90, 0, 0]]

*Gezählt aus den Notizen; was nicht notiert ist, fehlt hier.*
",
    );
}

#[test]
fn an_ask_of_long_ago_may_rest() {
    let mut vault = vault("2027-03-01");
    vault.ask("2026-12-01", PersonId(1), AskState::Open, "to read page one");
    let english = page(&vault, &settings(None), Language::English);
    assert!(english.contains("Two older asks may rest."), "{english}");
    assert!(
        english.contains("- [[Jonas Brandt]], to read page one, asked on 1 December (note): let it rest\n")
    );
    let german = page(&vault, &settings(None), Language::German);
    assert!(german.contains("Zwei ältere Bitten dürfen ruhen."), "{german}");
    assert!(
        german
            .contains("- [[Jonas Brandt]], to read page one, gebeten am 1. Dezember (Notiz): ruhen lassen\n")
    );
}

#[test]
fn once_it_is_over_everybody_who_helped_is_named_in_order_of_date() {
    check(
        &vault("2027-04-10"),
        &settings(Some("2027-03-31")),
        Language::English,
        "\
# Transition, 1 October 2026 – 31 March 2027

*As of Sunday 22 November.* In touch with two people; both have helped. Everyone has been thanked but [[Jonas Brandt]].

## Who helped

It is over. Each of them will be glad to hear how it went.

- [[Anna Weber]]: 3 November, a name at Hansewerk (note) · thanked on 4 November
- [[Jonas Brandt]]: 5 November, comments on my letter (note)

Done? A line in the day's note is enough: `- thanked [[Jonas Brandt]]`.

*Counted from your notes; contact that is not written down is missing here.*
",
    );
}

#[test]
fn before_it_begins_and_without_a_setting_the_page_says_how_to_name_one() {
    let vault = vault("2026-09-01");
    assert!(report(&Measured::new(&vault.index, &settings(None))).is_none());
    let page = page(&vault, &Settings::default(), Language::German);
    assert_eq!(
        page,
        "# Berufliche Neuorientierung\n\nDerzeit ist keine eingetragen. Solange eine läuft, steht ihr Anfang in den \
         Einstellungen: `transition: 2026-09-01`. Ist sie vorbei, kommt der letzte Tag dazu: \
         `transition: 2026-09-01 – 2027-03-31`.\n"
    );
}

/// Voss & Co is reached through somebody the owner has never met; who rests is asked for nothing.
#[test]
fn a_wish_is_met_over_people_who_know_each_other() {
    let told = |vault: &Sample, language| {
        let page = page(vault, &settings(None), language);
        page.lines().find(|line| line.starts_with("- Voss & Co")).map(str::to_owned)
    };
    let mut vault = vault("2026-11-23");
    let (kim, voss) = (vault.stranger("Kim Lee"), vault.stranger("Henrik Voss"));
    vault.of(voss).facts.org =
        Some(Named { text: "Voss & Co".to_owned(), target: None, place: Default::default() });
    vault.knows(PersonId(1), kim);
    vault.knows(kim, voss);
    assert_eq!(
        told(&vault, Language::English).as_deref(),
        Some(
            "- Voss & Co: the way goes through [[Jonas Brandt]] and Kim Lee. For instance: “Would you introduce me \
             to Kim Lee before 11 December? I would like to get to know Henrik Voss at Voss & Co and hear that \
             the two know each other.”"
        )
    );
    assert_eq!(
        told(&vault, Language::German).as_deref(),
        Some(
            "- Voss & Co: der Weg führt über [[Jonas Brandt]] und Kim Lee. Etwa so: „Stellst du mich bis zum \
             11. Dezember Kim Lee vor? Ich würde gern Henrik Voss (Voss & Co) kennenlernen, die zwei kennen sich.“"
        )
    );
    vault.of(PersonId(1)).snoozed_until = Some(day("2027-01-01"));
    assert_eq!(
        told(&vault, Language::English).as_deref(),
        Some("- Voss & Co: no way noted yet; somebody may know somebody")
    );
}

#[test]
fn private_helpers_are_counted_and_private_wishes_are_none() {
    let mut vault = vault("2027-04-10");
    vault.of(PersonId(1)).private = true;
    vault.of(PersonId(2)).private = true;
    vault.index.exchanges[1].private = true;
    let over = page(&vault, &settings(Some("2027-03-31")), Language::English);
    assert!(over.contains("- one more is private and not named here") && !over.contains("Jonas"), "{over}");
    let running = page(&vault, &settings(None), Language::English);
    assert!(!running.contains("Jonas") && !running.contains("Priya"), "{running}");
}
