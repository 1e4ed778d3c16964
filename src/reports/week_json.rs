//! The weekly page as JSON, in English whatever the language of the pages.
//!
//! Knows the fields. Each is always there; what is not known, or private, is `null`.
//!
//! Uses: day, settings, lang, model, index.

use serde_json::{Map, Value, json};

use super::week::{AtHand, Basis, Gift, Item, Kind, Occasion, Rhythm, WeekReport};
use super::week_words::{self, Speech};
use crate::day::Day;
use crate::index::Index;
use crate::lang::{Catalogue, plain};
use crate::metrics::asks::Level;
use crate::model::PersonId;
use crate::settings::Language;

/// `week`, `as_of`, `summary` and `sections`.
pub fn value(report: &WeekReport, index: &Index) -> Value {
    let lang = Catalogue::new(Language::English);
    let speech = Speech { as_of: report.as_of, index, lang: &lang };
    let sections: Vec<Value> = report
        .sections
        .iter()
        .map(|section| {
            let items: Vec<Value> = section.items.iter().map(|item| object(item, &speech)).collect();
            json!({ "id": section.id.as_str(), "items": items, "more": section.more })
        })
        .collect();
    json!({
        "week": report.week.to_string(),
        "as_of": report.as_of.to_string(),
        "summary": week_words::summary(report, index, &lang),
        "sections": sections,
    })
}

/// One item; its reason is what `speech` says.
pub(super) fn object(item: &Item, speech: &Speech<'_>) -> Value {
    let index = speech.index;
    let mut object = Map::new();
    object.insert("kind".to_owned(), kind(&item.kind).into());
    let person = item.people.first().map(|person| id(index, *person));
    object.insert("person".to_owned(), person.into());
    object.insert("reason".to_owned(), plain(&speech.any(item)).into());
    object.insert("facts".to_owned(), Value::Object(facts(item, index, speech.lang)));
    let source = item.source.filter(|source| !index.note(source.note).private);
    object.insert("note".to_owned(), source.map(|source| index.note(source.note).path.as_str()).into());
    object.insert("line".to_owned(), source.map(|source| source.place.line).into());
    Value::Object(object)
}

fn id(index: &Index, person: PersonId) -> String {
    index.person(person).id.clone()
}

fn kind(kind: &Kind) -> &'static str {
    match kind {
        Kind::Promise { .. } => "promise",
        Kind::Thanks { .. } => "thanks",
        Kind::FollowUp { .. } => "follow-up",
        Kind::Reconnect { .. } => "reconnect",
        Kind::Lunch { .. } => "lunch",
        Kind::Introduction(_) => "introduction",
        Kind::DraftAsk { .. } => "draft-ask",
        Kind::Event { .. } => "event",
        Kind::Plan { .. } => "plan",
        Kind::Birthday => "birthday",
        Kind::Contact { .. } => "contact",
        Kind::Given(_) => "given",
        Kind::Received(_) => "received",
        Kind::Promised { .. } => "promised",
        Kind::Asked => "asked",
        Kind::Undated => "promise-undated",
        Kind::Awaited => "awaited",
        Kind::OpenPoint { .. } => "open-point",
        Kind::AskUnderWay(_) => "ask-under-way",
        Kind::IntroductionOffered => "introduction-offered",
        Kind::InTouch { .. } => "in-touch",
        Kind::AsksOut { .. } => "asks-out",
        Kind::Need(_) => "need",
        Kind::ThanksOpen { .. } => "thanks-open",
        Kind::LongAgo { .. } => "long-ago",
    }
}

/// What every item has, then what its kind adds.
fn facts(item: &Item, index: &Index, lang: &Catalogue) -> Map<String, Value> {
    let mut facts = Facts(Map::new());
    if item.people.len() > 1 {
        facts.put("people", item.people.iter().map(|person| id(index, *person)).collect::<Vec<_>>());
    }
    facts.day("date", item.day);
    if !item.what.is_empty() {
        facts.put("what", item.what.as_str());
    }
    add(&mut facts, &item.kind, index, lang);
    facts.0
}

fn add(facts: &mut Facts, kind: &Kind, index: &Index, lang: &Catalogue) {
    match kind {
        Kind::Promise { due, occasion } => {
            facts.day("due", *due);
            facts.some("occasion", occasion.map(|occasion| occasion.as_str()));
        }
        Kind::Promised { due } | Kind::OpenPoint { due } => facts.day("due", *due),
        Kind::Thanks { granted, gift } => {
            facts.put("granted", *granted);
            facts.put("gift", gift.as_str());
        }
        Kind::FollowUp { met, event, .. } => {
            facts.put("contact", met.as_str());
            facts.some("event", event.map(|event| index.events[event.0 as usize].id.clone()));
        }
        Kind::Reconnect { rhythm, occasion, .. } => {
            rhythm_facts(facts, rhythm);
            match occasion {
                Some(Occasion::Job { org, .. }) => facts.put("new_job", org.as_str()),
                Some(Occasion::Birthday(day)) => facts.day("birthday", Some(*day)),
                None => {}
            }
        }
        Kind::Lunch { on } => facts.day("proposed", Some(*on)),
        Kind::Introduction(Basis::Agreed) => facts.some("offer", None::<String>),
        Kind::Introduction(Basis::Offer(offer, _)) => facts.some("offer", Some(offer.clone())),
        Kind::Introduction(Basis::Topics(topics)) => facts.put("topics", topics.clone()),
        Kind::DraftAsk { unclear, helped } => {
            facts.put("level", unclear.as_ref().map_or(Level::Concrete, |unclear| unclear.level).as_str());
            let missing = unclear.iter().flat_map(|unclear| &unclear.missing);
            facts.put("missing", missing.map(|missing| missing.as_str()).collect::<Vec<_>>());
            facts.some("better", unclear.as_ref().map(|unclear| unclear.form.words(lang)));
            facts.put("helped", helped.iter().map(month).collect::<Vec<_>>());
        }
        Kind::Event { event, guests, locals } => {
            facts.put("event", index.events[event.0 as usize].id.as_str());
            facts.put("guests", json!({ "with_note": guests.0, "named": guests.1 }));
            facts.put("locals", locals.iter().map(|local| id(index, local.person)).collect::<Vec<_>>());
        }
        Kind::Plan { time, contact, place, locals } => {
            facts.some("time", time.map(|time| format!("{:02}:{:02}", time.hour, time.minute)));
            facts.some("contact", contact.map(|contact| contact.as_str()));
            facts.some("place", place.clone());
            facts.put("locals", locals.iter().map(|local| id(index, local.person)).collect::<Vec<_>>());
        }
        Kind::Contact { contact, event, minutes, from_them } => {
            facts.put("contact", contact.as_str());
            facts.some("event", event.map(|event| index.events[event.0 as usize].id.clone()));
            facts.some("minutes", *minutes);
            facts.put("from_them", *from_them);
        }
        Kind::Given(gift) | Kind::Received(gift) => gift_facts(facts, *gift),
        Kind::AskUnderWay(patience) => {
            facts.put("patience", patience.as_str());
        }
        Kind::InTouch { people, helped } => {
            facts.put("in_touch", *people);
            facts.put("helped", *helped);
        }
        Kind::AsksOut { patience, days, asks } => {
            facts.put("patience", patience.as_str());
            facts.put("asks", *asks);
            facts.put("dates", days.iter().map(Day::to_string).collect::<Vec<_>>());
        }
        Kind::Need(AtHand::Own(offer)) => facts.put("own_offer", offer.as_str()),
        Kind::Need(AtHand::Before { what, .. }) => facts.put("given_before", what.as_str()),
        Kind::Need(AtHand::Offered { by, offer, .. }) => {
            facts.put("offered_by", id(index, *by));
            facts.put("offer", offer.as_str());
        }
        Kind::Need(AtHand::Little) => {}
        Kind::ThanksOpen { others } => facts.put("others", *others),
        Kind::LongAgo { regular, years, .. } => {
            facts.put("regular", *regular);
            facts.put("years", *years);
        }
        Kind::Birthday | Kind::Asked | Kind::Undated | Kind::Awaited | Kind::IntroductionOffered => {}
    }
}

fn rhythm_facts(facts: &mut Facts, rhythm: &Rhythm) {
    match rhythm {
        Rhythm::Own { least, middle, most, .. } => {
            facts.put("gaps", json!({ "median": middle, "min": least, "max": most }));
        }
        Rhythm::Set(days) => facts.put("cadence", *days),
        Rhythm::Circle(days) => facts.put("circle_cadence", *days),
    }
}

fn gift_facts(facts: &mut Facts, gift: Gift) {
    facts.put("gift", gift.kind.as_str());
    facts.put("introduction", gift.introduction);
}

fn month(day: &Day) -> String {
    format!("{:04}-{:02}", day.year(), day.month())
}

struct Facts(Map<String, Value>);

impl Facts {
    fn put(&mut self, name: &str, value: impl Into<Value>) {
        self.0.insert(name.to_owned(), value.into());
    }

    fn some(&mut self, name: &str, value: Option<impl Into<Value>>) {
        if let Some(value) = value {
            self.put(name, value);
        }
    }

    fn day(&mut self, name: &str, day: Option<Day>) {
        self.some(name, day.map(|day| day.to_string()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::day::Week;
    use crate::metrics::Measured;
    use crate::model::{ContactKind, Party};
    use crate::reports::week::report;
    use crate::reports::week::sample::{Sample, day};
    use crate::settings::Settings;

    fn check(vault: &Sample, expected: Value) {
        let week = Week::from_iso("2026-W48").unwrap();
        let report = report(&Measured::new(&vault.index, &Settings::default()), week);
        assert_eq!(value(&report, &vault.index), expected);
    }

    #[test]
    fn every_item_has_its_reason_and_its_line() {
        let mut vault = Sample::on("2026-11-23");
        let jonas = vault.person("Jonas Brandt");
        vault.promise(Some("2026-11-17"), Party::Me, jonas, "the load study").due = Some(day("2026-11-20"));
        vault.contact("2026-11-17", ContactKind::Lunch, &[jonas], Some(75), "storage");
        check(
            &vault,
            json!({
                "week": "2026-W48",
                "as_of": "2026-11-23",
                "summary": "One conversation with one person · one of five lunches in company · 1 h 15 min",
                "sections": [
                    { "id": "actions", "more": 0, "items": [{
                        "kind": "promise",
                        "person": "People/Jonas Brandt",
                        "reason": "Promised for Friday 20 November.",
                        "facts": { "date": "2026-11-17", "what": "the load study", "due": "2026-11-20" },
                        "note": "Daily/2026-11-17.md",
                        "line": 1,
                    }] },
                    { "id": "days", "more": 0, "items": [{
                        "kind": "contact",
                        "person": "People/Jonas Brandt",
                        "reason": "lunch with Jonas Brandt, 75 min: storage",
                        "facts": {
                            "date": "2026-11-17",
                            "what": "storage",
                            "contact": "lunch",
                            "minutes": 75,
                            "from_them": false,
                        },
                        "note": "Daily/2026-11-17.md",
                        "line": 2,
                    }] },
                ],
            }),
        );
    }

    #[test]
    fn an_empty_vault_is_an_empty_list() {
        check(
            &Sample::on("2026-11-23"),
            json!({ "week": "2026-W48", "as_of": "2026-11-23", "summary": "", "sections": [] }),
        );
    }

    #[test]
    fn every_item_of_a_full_fortnight_has_every_field() {
        let (index, settings) = crate::reports::week::fortnight::fortnight(Language::German);
        let report = report(&Measured::new(&index, &settings), index.today.week());
        let whole = value(&report, &index);
        let items = whole["sections"]
            .as_array()
            .into_iter()
            .flatten()
            .flat_map(|section| section["items"].as_array());
        for item in items.flatten() {
            for field in ["kind", "person", "reason", "facts", "note", "line"] {
                assert!(item.get(field).is_some(), "{field}: {item}");
            }
        }
        assert!(whole.to_string().contains("\"kind\":\"draft-ask\""));
    }
}
