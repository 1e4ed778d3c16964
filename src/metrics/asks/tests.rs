//! The worked examples of the literature on asking, and every listed phrase in its forms.

use super::*;
use crate::day::Day;
use crate::index::Index;
use crate::lang::Catalogue;
use crate::model::{
    Acquaintance, AskLink, Direction, Exchange, ExchangeFrom, GiftKind, LinkTo, Named, NoteId, Person,
    PersonFacts, PersonId, Source, Wording,
};
use crate::settings::Settings;

pub(super) fn day(text: &str) -> Day {
    Day::from_iso(text).unwrap()
}

fn source(line: u32) -> Source {
    Source { note: NoteId(0), place: Place { line, column: 3, width: 5 } }
}

fn named(text: &str) -> Named {
    Named { text: text.to_owned(), target: None, place: Place::default() }
}

fn person(id: &str, org: Option<&str>) -> Person {
    let name = id.rsplit('/').next().unwrap_or_default().to_owned();
    let facts = PersonFacts { org: org.map(named), ..PersonFacts::default() };
    Person { id: id.to_owned(), name, facts, ..Person::default() }
}

/// Claire, who is asked; Peter Kern of Nordwind, whom she knows; seen from a Monday.
fn index() -> Index {
    let mut index = Index::empty(day("2026-11-23"));
    index.people =
        vec![person("People/Claire Dubois", Some("Rhenus")), person("People/Peter Kern", Some("Nordwind"))];
    index.acquaintances = vec![Acquaintance { knower: PersonId(0), known: PersonId(1), source: source(1) }];
    index
}

pub(super) fn ask(what: &str) -> Ask {
    Ask {
        day: Some(day("2026-11-18")),
        people: vec![PersonId(0)],
        what: what.to_owned(),
        links: Vec::new(),
        due: None,
        state: AskState::Open,
        done: None,
        text_place: Place { line: 7, column: 15, width: 60 },
        wording: Wording::default(),
        private: false,
        source: source(7),
    }
}

fn read(what: &str) -> Reading {
    AskLint::new(&index()).read(&ask(what))
}

#[track_caller]
fn check(what: &str, features: &str, level: Level) {
    let reading = read(what);
    let found = &reading.features;
    let named = [
        ("relay", found.relay),
        ("own", found.own),
        ("who", found.who.is_some()),
        ("where", found.company.is_some()),
        ("role", found.role),
        ("when", found.when),
        ("size", found.size),
    ];
    let named: Vec<&str> = named.iter().filter(|feature| feature.1).map(|feature| feature.0).collect();
    assert_eq!(named.join(" "), features, "{what}");
    assert_eq!(reading.level, level, "{what}: {:?}", reading.blurs);
}

#[test]
fn the_worked_examples() {
    use Level::{Concrete, Vague};
    check(
        "Could you introduce me to Ms Berger, CFO at Nordwind GmbH, by 12 June?",
        "relay who where role when",
        Concrete,
    );
    check("Let me know if you hear of anything.", "own", Vague);
    check("Could you review my talk?", "own", Vague);
    check("Could you review my talk, 10 pages, by Friday?", "own when size", Concrete);
    // A2 says `partly`, for want of a date. By the contract a company and a request are enough: date and
    // size are suggestions.
    check("Could you introduce me to someone at Nordwind GmbH?", "relay where", Concrete);
    check(
        "Könnten Sie mich bis 12. Juni Frau Berger bei der Nordwind GmbH vorstellen?",
        "relay who where when",
        Concrete,
    );
    check("Sag Bescheid, wenn du was hörst.", "own", Vague);
    check("Würdest du bis Freitag zwei Seiten gegenlesen?", "own when size", Concrete);
}

#[test]
fn what_lies_between() {
    use Level::{Concrete, Partly, Vague};
    // By the contract a day is enough for what somebody does alone; A2 wants a size besides.
    check("Could you review my talk by Friday?", "own when", Concrete);
    check("to introduce me to a CFO by December", "relay role when", Partly);
    check("for her slides from Lisbon", "own size", Partly);
    check("um die Folien vom Kongress", "own size", Partly);
    check("for help", "own", Vague);
    check("Frau Berger, Nordwind GmbH", "who where", Partly);
    check("Stellst du mich jemandem im Vorstand vor?", "relay role", Partly);
}

#[test]
fn phrases_of_the_worked_examples_are_named() {
    let ids = |what: &str| read(what).blurs.iter().map(|blur| blur.phrase.id).collect::<Vec<_>>();
    assert_eq!(ids("Let me know if you hear of anything."), ["E01"]);
    assert_eq!(
        read("Let me know if you hear of anything.").phrase("Let me know if you hear of anything."),
        Some("Let me know if you hear of anything")
    );
    // D01 and D04 overlap: they are reported once, at the first.
    assert_eq!(ids("Sag Bescheid, wenn du was hörst."), ["D01"]);
    assert_eq!(ids("Melde mich irgendwann. Sag's bitte weiter!"), ["D13", "D31"]);
}

#[test]
fn a_link_a_name_an_alias_and_an_honorific_name_somebody_but_the_addressee_does_not() {
    let mut linked = ask("to introduce me to Peter");
    linked.links = vec![AskLink { start: 19, end: 24, to: LinkTo::Person(PersonId(1)) }];
    let lint = AskLint::new(&index());
    assert_eq!(lint.read(&linked).features.who, Some(19..24));
    linked.links[0].to = LinkTo::Person(PersonId(0));
    linked.what = "mich Claire vorzustellen".to_owned();
    assert_eq!(lint.read(&linked).features.who, None);
    assert!(read("mich Peter Kern vorzustellen").features.who.is_some());
    assert!(read("mich Claire Dubois vorzustellen").features.who.is_none());
    assert!(read("mich Herrn Dr. Ohlsen vorzustellen").features.who.is_some());
    assert!(read("mich bei Nordwind zu empfehlen").features.company.is_some());
    assert!(read("mich bei Gelegenheit zu empfehlen").features.company.is_none());
}

#[test]
fn what_is_missing_is_named() {
    let missing = |what: &str| read(what).missing;
    assert_eq!(missing("Let me know if you hear of anything."), [Missing::Who]);
    assert_eq!(missing("Could you review my talk?"), [Missing::When]);
    assert_eq!(missing("Lass uns mal auf einen Kaffee gehen"), [Missing::When]);
    assert_eq!(missing("Frau Berger, Nordwind GmbH"), [Missing::Request]);
    assert_eq!(missing("to introduce me to Ms Berger"), []);
    let mut to_nobody = ask("jede Hilfe ist willkommen");
    to_nobody.people.clear();
    assert_eq!(AskLint::new(&index()).read(&to_nobody).missing, [Missing::To, Missing::Who]);
}

#[track_caller]
fn offered(what: &str, wishes: &[&str], expected: &Better) {
    let settings =
        Settings { wishes: wishes.iter().map(|wish| named(wish)).collect(), ..Settings::default() };
    assert_eq!(better(&index(), &settings, &ask(what), &read(what)), *expected, "{what}");
}

#[test]
fn a_better_form_is_made_from_the_ask_the_wishes_and_whom_the_addressee_knows() {
    let by = day("2026-12-11");
    let kern = Better::Person {
        name: Some("Peter Kern".to_owned()),
        role: None,
        org: Some("Nordwind".to_owned()),
        by,
    };
    offered("let me know if you hear of anything", &[], &kern);
    offered(
        "let me know if you hear of anything",
        &["Enercon"],
        &Better::Company { name: "Enercon".to_owned(), by },
    );
    // A name of two words may be a person's: nobody is met `at Ms Voss`.
    let voss = Better::Person { name: Some("Ms Voss".to_owned()), role: None, org: None, by };
    offered("let me know if you hear of anything", &["Ms Voss"], &voss);
    offered(
        "let me know if you hear of anything",
        &["Enercon GmbH"],
        &Better::Company { name: "Enercon GmbH".to_owned(), by },
    );
    // Of two wishes the one is named that she can help with.
    let nordwind = Better::Company { name: "Nordwind".to_owned(), by };
    offered("let me know if you hear of anything", &["Enercon", "Nordwind"], &nordwind);
    let dated =
        |before: &str, after: &str| Better::Dated { before: before.to_owned(), after: after.to_owned(), by };
    offered("Could you review my talk?", &[], &dated("Could you review my talk", "?"));
    offered("Could you review my talk as soon as possible?", &[], &dated("Could you review my talk", "?"));
    offered(
        "Könntest du meinen Vortrag zeitnah gegenlesen?",
        &[],
        &dated("Könntest du meinen Vortrag", " gegenlesen?"),
    );
    offered(
        "Würden Sie bitte meinen Vortrag gegenlesen?",
        &[],
        &dated("Würden Sie bitte", " meinen Vortrag gegenlesen?"),
    );
    offered("mir die Vorlage zu schicken", &[], &dated("mir", " die Vorlage zu schicken"));
    offered("Lass uns mal auf einen Kaffee gehen", &[], &Better::Coffee { on: by });
    offered("wir bleiben in Kontakt", &[], &Better::Call { on: by });
    let berger = Better::Person {
        name: Some("Frau Berger".to_owned()),
        role: None,
        org: Some("Nordwind GmbH".to_owned()),
        by,
    };
    offered("Frau Berger, Nordwind GmbH", &[], &berger);
}

#[test]
fn every_better_form_is_itself_concrete() {
    let corpus =
        [include_str!("../../../tests/asks/vague.en.txt"), include_str!("../../../tests/asks/vague.de.txt")];
    let settings = Settings { wishes: vec![named("Peter Kern"), named("Enercon")], ..Settings::default() };
    for what in corpus.iter().flat_map(|text| text.lines()) {
        let reading = read(what);
        let language = reading.language.unwrap_or(Language::English);
        let message = better(&index(), &settings, &ask(what), &reading).message(reading.voice);
        let form = Catalogue::new(language).message(&message);
        let again = read(&form);
        assert_eq!(again.level, Level::Concrete, "{what} -> {form}: {again:?}");
    }
}

#[test]
fn whoever_has_the_function_asked_for_is_proposed_first() {
    let mut index = index();
    index.people.push(person("People/Ada Voss", Some("Hansewerk")));
    index.people[2].facts.role = Some("CFO".to_owned());
    index.acquaintances.push(Acquaintance { knower: PersonId(0), known: PersonId(2), source: source(2) });
    let proposed = |what: &str| match better(&index, &Settings::default(), &ask(what), &read(what)) {
        Better::Person { name, role, .. } => (name, role),
        other => panic!("{other:?}"),
    };
    let (ada, peter) = (Some("Ada Voss".to_owned()), Some("Peter Kern".to_owned()));
    assert_eq!(proposed("do you know a CFO?"), (ada, Some("CFO".to_owned())));
    assert_eq!(proposed("let me know if you hear of anything"), (peter, None));
}

#[test]
fn nobody_private_is_ever_proposed() {
    let mut index = index();
    index.people[1].private = true;
    let settings = Settings { wishes: vec![named("Peter Kern")], ..Settings::default() };
    let vague = ask("let me know if you hear of anything");
    let reading = AskLint::new(&index).read(&vague);
    let blank = Better::Person { name: None, role: None, org: None, by: day("2026-12-11") };
    assert_eq!(better(&index, &settings, &vague, &reading), blank);
}

fn gift(to: u32, on: &str, effort: u8, line: u32) -> Exchange {
    Exchange {
        day: Some(day(on)),
        direction: Direction::Given,
        person: Some(PersonId(to)),
        what: "a name".to_owned(),
        kind: GiftKind::Contact,
        effort,
        from: ExchangeFrom::Line,
        private: false,
        source: source(line),
    }
}

#[test]
fn help_is_named_by_its_months_within_a_year() {
    let taken = Exchange { direction: Direction::Received, ..gift(0, "2026-10-01", 1, 4) };
    let private = Exchange { private: true, ..gift(0, "2026-11-01", 1, 5) };
    let all = [
        gift(0, "2025-11-01", 1, 1),
        gift(0, "2026-03-02", 1, 2),
        gift(0, "2026-03-30", 1, 3),
        gift(0, "2026-05-01", 2, 3),
        taken,
        private,
    ];
    let own: Vec<&Exchange> = all.iter().collect();
    assert_eq!(months_of_help(&own, day("2026-11-23")), [day("2026-03-01"), day("2026-05-01")]);
}

fn answered(state: AskState, on: &str) -> Ask {
    Ask { day: Some(day(on)), state, ..ask("to introduce me to Ms Berger") }
}

#[test]
fn ten_asks_and_what_came_of_them() {
    let mut index = index();
    index.asks.extend([AskState::Open; 2].map(|state| answered(state, "2026-11-18")));
    index.asks.extend([AskState::Yes; 5].map(|state| answered(state, "2026-10-01")));
    index
        .asks
        .extend([AskState::No, AskState::Open, AskState::Open].map(|state| answered(state, "2026-10-01")));
    index.asks.push(answered(AskState::Withdrawn, "2026-10-01"));
    let found = outcome(&index, &AskLint::new(&index));
    assert_eq!(found.all, Answers { settled: 8, answered: 6, yes: 5 });
    // Eight concrete ones stand beside no other level.
    assert_eq!(found.by_level, []);
    let vague = || Ask { what: "any leads".to_owned(), ..answered(AskState::No, "2026-10-01") };
    index.asks.extend((0..8).map(|_| vague()));
    let found = outcome(&index, &AskLint::new(&index));
    assert_eq!(
        found.by_level,
        [
            (Level::Concrete, Answers { settled: 8, answered: 6, yes: 5 }),
            (Level::Vague, Answers { settled: 8, answered: 8, yes: 0 }),
        ]
    );
}

#[test]
fn an_ask_is_left_alone_then_repeated_once_then_rests() {
    let mut index = index();
    let on = |on: &str| answered(AskState::Open, on);
    assert_eq!(patience(&index, &on("2026-11-10")), Some(Patience::Time));
    assert_eq!(patience(&index, &on("2026-11-01")), Some(Patience::Repeat));
    assert_eq!(patience(&index, &on("2026-10-01")), Some(Patience::Rest));
    assert_eq!(patience(&index, &answered(AskState::Yes, "2026-10-01")), None);
    index.people[0].contact_days = vec![day("2026-11-23")];
    assert_eq!(patience(&index, &on("2026-11-01")), Some(Patience::Rest));
}

#[test]
fn the_work_grows_with_the_text_and_no_faster() {
    let index = index();
    let lint = AskLint::new(&index);
    let long = "wenn du doch bitte mal halt die Augen keep your if ".repeat(20_000);
    assert_eq!(lint.read(&ask(&long)).level, Level::Vague);
}
