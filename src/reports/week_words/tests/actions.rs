//! What stands among the things to do, and what does not.
//!
//! Uses: source, day, settings, model.

use super::{actions, running};
use crate::day::Time;
use crate::model::{AskState, Cadence, ContactKind, IntroductionState, Named, Party, PersonId};
use crate::reports::week::sample::{Sample, day};
use crate::settings::Settings;
use crate::source::Place;

fn check(vault: &Sample, expected: &[&str]) {
    assert_eq!(actions(&vault.index, &Settings::default()), expected);
}

fn today() -> Sample {
    Sample::on("2026-11-23")
}

#[test]
fn late_promises_stand_first_then_by_due_date_then_by_age() {
    let mut vault = today();
    let [anna, bruno, cem, dora] =
        ["Anna Weber", "Bruno Maß", "Cem Aydın", "Dora Klein"].map(|n| vault.person(n));
    vault.promise(Some("2026-11-20"), Party::Me, anna, "two names");
    vault.promise(Some("2026-11-10"), Party::Me, bruno, "den Entwurf lesen").due = Some(day("2026-11-27"));
    vault.promise(Some("2026-11-10"), Party::Me, cem, "to introduce him to Ms Voss").due =
        Some(day("2026-11-13"));
    vault.promise(Some("2026-11-05"), Party::Me, dora, "send her the slides").occasion =
        Some(ContactKind::Call);
    check(
        &vault,
        &[
            "1. **For [[Cem Aydın]]: introduce him to Ms Voss.** Promised for Friday 13 November (note).",
            "2. **For [[Bruno Maß]]: den Entwurf lesen.** Promised for Friday 27 November (note).",
            "3. **Send [[Dora Klein]] the slides.** Promised on the phone on 5 November (note).",
            "4. **Send [[Anna Weber]] two names.** Promised on Friday (note).",
        ],
    );
}

#[test]
fn old_promises_without_a_date_and_far_due_dates_are_no_task() {
    let mut vault = today();
    let anna = vault.person("Anna Weber");
    vault.promise(Some("2026-11-02"), Party::Me, anna, "three weeks ago");
    vault.promise(Some("2026-11-01"), Party::Me, anna, "older");
    vault.promise(Some("2026-11-20"), Party::Me, anna, "much later").due = Some(day("2026-12-08"));
    vault.promise(None, Party::Me, anna, "without any day");
    vault.promise(Some("2026-11-20"), Party::Them, anna, "theirs");
    check(&vault, &["1. **Send [[Anna Weber]] three weeks ago.** Promised on 2 November (note)."]);
}

#[test]
fn thanks_since_the_monday_of_last_week_one_line_a_person() {
    let mut vault = today();
    let [anna, ben] = ["Anna Weber", "Ben Adler"].map(|name| vault.person(name));
    vault.received("2026-11-16", anna, "feedback on my talk.");
    vault.received("2026-11-20", anna, "two names at RTE");
    vault.received("2026-11-15", ben, "too long ago");
    check(&vault, &["1. **Thank [[Anna Weber]].** Received on Friday: two names at RTE (note)."]);
}

#[test]
fn a_gift_without_words_is_called_by_its_kind() {
    let mut vault = today();
    let anna = vault.person("Anna Weber");
    vault.received("2026-11-18", anna, "").kind = crate::model::GiftKind::Expertise;
    check(&vault, &["1. **Thank [[Anna Weber]].** Received on Wednesday: expertise (note)."]);
}

#[test]
fn first_meetings_of_two_weeks_want_a_second_step() {
    let mut vault = today();
    let [anna, ben, cem] = ["Anna Weber", "Ben Adler", "Cem Aydın"].map(|name| vault.person(name));
    vault.contact("2026-11-09", ContactKind::Dinner, &[anna], None, "the wind park");
    vault.contact("2026-11-08", ContactKind::Coffee, &[ben], None, "");
    vault.contact("2026-11-18", ContactKind::Met, &[cem], None, "");
    [anna, ben, cem].into_iter().for_each(|id| vault.first_meeting(id));
    vault.need("2026-11-18", cem, "a flat in Lyon");
    check(
        &vault,
        &[
            "1. **Write to [[Anna Weber]].** You met on 9 November over dinner (note). Noted then: the wind park.",
            "2. **Write to [[Cem Aydın]].** You met on Wednesday (note). Looking for: a flat in Lyon.",
        ],
    );
}

#[test]
fn whoever_is_planned_resting_ended_or_private_is_left_in_peace() {
    let mut vault = today();
    let names = ["Anna Weber", "Ben Adler", "Cem Aydın", "Dora Klein"];
    let people @ [anna, ben, cem, dora] = names.map(|name| vault.person(name));
    for person in people {
        vault.contact("2026-11-18", ContactKind::Met, &[person], None, "");
        vault.first_meeting(person);
    }
    vault.of(anna).next_planned = Some(day("2026-12-01"));
    vault.of(ben).snoozed_until = Some(day("2027-01-01"));
    vault.of(cem).facts.ended = true;
    vault.of(dora).private = true;
    check(&vault, &[]);
}

fn seen(vault: &mut Sample, name: &str, days: &[&str], kind: ContactKind) -> PersonId {
    let id = vault.person(name);
    for at in days {
        vault.contact(at, kind, &[id], None, "");
    }
    id
}

#[test]
fn reconnect_by_a_rhythm_of_ones_own_never_by_the_default() {
    let mut vault = today();
    let rhythm = ["2026-05-04", "2026-05-18", "2026-06-01", "2026-06-15"];
    seen(&mut vault, "Anna Weber", &rhythm, ContactKind::Message);
    let ben = seen(&mut vault, "Ben Adler", &["2026-09-01"], ContactKind::Coffee);
    vault.of(ben).facts.cadence = Some(Cadence::Days(42));
    let cem = seen(&mut vault, "Cem Aydın", &["2026-08-03"], ContactKind::Mention);
    vault.of(cem).facts.circle = Some("15".into());
    vault.of(cem).facts.birthday = Some((None, 12, 1));
    seen(&mut vault, "Dora Klein", &["2019-05-01"], ContactKind::Dinner);
    let settings = Settings { away_weeks: vec![vault.index.today.week()], ..Settings::default() };
    assert_eq!(
        actions(&vault.index, &settings),
        [
            "1. **Write to [[Anna Weber]].** Usually about every two weeks, as far as few notes tell; last contact 15 June (note).",
            "2. **Get in touch with [[Cem Aydın]].** In this circle once a month, last mentioned 3 August (note). Birthday on 1 December: a good reason.",
            "3. **Get in touch with [[Ben Adler]].** Meant to be every six weeks, last contact 1 September (note).",
        ]
    );
}

#[test]
fn lunch_falls_on_the_first_free_working_day() {
    let mut vault = today();
    let anna = seen(&mut vault, "Anna Weber", &["2026-10-01"], ContactKind::Lunch);
    let ben = vault.person("Ben Adler");
    vault.plan("2026-11-24", "12:30", ContactKind::Lunch, &[ben], "");
    let fair = vault.event("2026-11-25", "Messe");
    let evening = vault.event("2026-11-26", "Gala");
    vault.index.events[evening.0 as usize].time = Time::from_text("19:00");
    let expected = "**Have lunch with [[Anna Weber]] on Thursday.** Nothing is noted for midday. Last shared a table in October (note).";
    check(&vault, &[&format!("1. {expected}")]);
    vault.index.events[fair.0 as usize].end = Some(day("2026-11-27"));
    check(&vault, &[]);
    vault.index.events.clear();
    vault.of(anna).next_planned = Some(day("2026-12-02"));
    check(&vault, &[]);
}

#[test]
fn lunch_is_shared_in_town_and_not_twice_in_four_weeks() {
    let mut vault = today();
    seen(&mut vault, "Anna Weber", &["2026-10-27"], ContactKind::Lunch);
    let ben = seen(&mut vault, "Ben Adler", &["2026-06-01"], ContactKind::Lunch);
    let me = vault.person("Vera Klein");
    (vault.of(me).me, vault.index.me) = (true, Some(me));
    (vault.of(me).facts.city, vault.of(ben).facts.city) = (Some("Köln".into()), Some("Oslo".into()));
    check(&vault, &[]);
    vault.of(ben).facts.city = Some("KÖLN".into());
    check(
        &vault,
        &[
            "1. **Have lunch with [[Ben Adler]] on Tuesday.** Nothing is noted for midday. Last shared a table in June (note).",
        ],
    );
}

#[test]
fn a_need_and_an_offer_suggest_an_introduction_once() {
    let suggested = |change: &dyn Fn(&mut Sample, PersonId, PersonId)| {
        let mut vault = today();
        let [anna, ben] = ["Anna Weber", "Ben Adler"].map(|name| vault.person(name));
        vault.need("2026-11-02", anna, "Anwältin für KI-Verträge");
        vault.offer(ben, "KI-Verträge");
        change(&mut vault, anna, ben);
        actions(&vault.index, &Settings::default()).len()
    };
    assert_eq!(suggested(&|_, _, _| {}), 1);
    assert_eq!(suggested(&|vault, anna, ben| vault.knows(ben, anna)), 0, "they know each other");
    assert_eq!(suggested(&|vault, anna, _| vault.of(anna).facts.no_intro = true), 0, "not wanted");
    assert_eq!(suggested(&|vault, _, ben| vault.of(ben).private = true), 0, "private");
    for state in [IntroductionState::Declined, IntroductionState::Offered, IntroductionState::Made] {
        let tried =
            |vault: &mut Sample, anna, ben| vault.introduction(Some("2026-03-02"), [anna, ben], state);
        assert_eq!(suggested(&tried), 0, "{state:?}");
    }
    let together = |vault: &mut Sample, anna, ben| {
        vault.contact("2026-11-19", ContactKind::Call, &[anna, ben], None, "");
    };
    assert_eq!(suggested(&together), 0, "they sat together");
}

#[test]
fn what_both_agreed_to_comes_before_new_ideas() {
    let mut vault = today();
    let [anna, ben] = ["Anna Weber", "Ben Adler"].map(|name| vault.person(name));
    vault.introduction(Some("2026-11-12"), [anna, ben], IntroductionState::Agreed);
    check(&vault, &["1. **Bring [[Anna Weber]] and [[Ben Adler]] together.** Both have agreed (note)."]);
}

#[test]
fn a_draft_needs_a_name_a_company_or_a_date() {
    let wish = |text: &str| Named { text: text.to_owned(), target: None, place: Place::default() };
    let draft = |what: &str, wishes: &[&str]| {
        let mut vault = today();
        let claire = vault.person("Claire Dubois");
        vault.person("Sabine Voss");
        vault.ask("2026-11-18", claire, AskState::Draft, what);
        let wishes = wishes.iter().map(|text| wish(text)).collect();
        actions(&vault.index, &Settings { wishes, ..Settings::default() }).remove(0)
    };
    assert_eq!(
        draft("if you hear of anything", &[]),
        "1. **Before you write to [[Claire Dubois]]: name the person.** The draft says “if you hear of anything” (note). For instance: “Would you introduce me to <name>, <role> at <company>, by 11 December?”"
    );
    assert_eq!(
        draft("anything in storage?", &["Sabine Voss"]),
        "1. **Before you write to [[Claire Dubois]]: name the person.** The draft says “anything in storage?” (note). For instance: “Would you introduce me to Sabine Voss by 11 December?”"
    );
    for concrete in ["a word with Hansewerk AG", "a call before Friday", "Zahlen bis 11.12."] {
        let line = draft(concrete, &[]);
        assert!(line.starts_with("1. **Ask [[Claire Dubois]].** The draft is ready"), "{line}");
    }
}

#[test]
fn every_kind_has_its_turn_and_seven_are_enough() {
    let mut vault = today();
    let names = ["A. Lund", "B. Ek", "C. Roth", "D. Voss", "E. Maß", "F. Berg", "G. Ries", "H. Thal"];
    let people = names.map(|name| vault.person(name));
    for person in &people[..6] {
        vault.promise(Some("2026-11-20"), Party::Me, *person, "the study");
    }
    for person in &people[5..] {
        vault.received("2026-11-19", *person, "help");
    }
    vault.ask("2026-11-18", people[0], AskState::Draft, "anything");
    let page = running(&vault.index, &Settings::default());
    let lines = actions(&vault.index, &Settings::default());
    let verbs: Vec<&str> =
        lines.iter().filter_map(|line| line.split_once("**")?.1.split(' ').next()).collect();
    assert_eq!(verbs, ["Send", "Send", "Send", "Thank", "Thank", "Thank", "Before"]);
    assert!(page.contains("Seven things for this week; three more can wait."), "{page}");
}

#[test]
fn the_page_says_how_to_write_it_down_with_a_person_of_its_own() {
    let mut vault = today();
    let anna = vault.person("Anna Weber");
    vault.promise(Some("2026-11-20"), Party::Me, anna, "the study");
    let page = running(&vault.index, &Settings::default());
    assert!(page.contains("Done? A tick in the note it comes from is enough: `- [x]`.\n"), "{page}");
    vault.ask("2026-11-20", anna, AskState::Draft, "a word with Hansewerk AG");
    let page = running(&vault.index, &Settings::default());
    assert!(page.contains("enough: `- asked:: [[Anna Weber]] a word with Hansewerk AG`.\n"), "{page}");
    let ben = seen(&mut vault, "Ben Adler", &["2026-06-01"], ContactKind::Call);
    vault.of(ben).facts.cadence = Some(Cadence::Days(30));
    let page = running(&vault.index, &Settings::default());
    let line = "Done? A line in the day's note is enough: `- call [[Ben Adler]]`. Not now? `- later [[Ben Adler]] January`.";
    assert!(page.contains(line), "{page}");
}
