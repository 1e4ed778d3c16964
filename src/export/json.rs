//! The published JSON, schema `kith/1`: the whole, and the same elements in answers of commands.
//!
//! A value that is not known is written as `null` and never left out, so that every element of a
//! kind has the same fields. Words are English whatever the language of the pages.
//!
//! Uses: diagnostic, settings, lang, model, index, render.

use std::collections::BTreeSet;

use serde::Serialize;

pub use super::measures::{Care, Link, Measures, Practice, Reciprocity};
use super::network::network;
pub use super::network::{Concentration, Core, LoadBearing, Network, Reach};
pub use super::people::{Balance, ExpectedGap, Gaps, Person, Position};
pub use super::records::{Ask, Encounter, Event, Exchange, Introduction, Need, Promise};
pub use super::ties::{GiveAndTake, WithPerson, give_and_take, with_person};
use super::{measures, names, people, records};
use crate::diagnostic::Diagnostic;
use crate::index::{Index, Secrets};
use crate::lang::Catalogue;
use crate::metrics::Measured;
use crate::model::{PersonId, PlaceOfEvent, Source};
use crate::render::diagnostics::{self, Problem};
use crate::settings::{Language, Settings};

/// The name of the schema, which changes only when a field changes its meaning.
pub const SCHEMA: &str = "kith/1";

/// Which program spoke, about which vault and which day; the head of every answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the fields of the published schema, described there")]
pub struct Head {
    pub schema: &'static str,
    pub version: &'static str,
    pub today: String,
    pub vault: String,
}

impl Head {
    /// The head of an answer about the vault of that name.
    pub fn new(index: &Index, vault: &str) -> Self {
        Self {
            schema: SCHEMA,
            version: env!("CARGO_PKG_VERSION"),
            today: index.today.to_string(),
            vault: vault.to_owned(),
        }
    }
}

/// Everything that is known.
#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "the fields of the published schema, described there")]
pub struct Export {
    pub schema: &'static str,
    pub version: &'static str,
    pub today: String,
    pub vault: String,
    pub me: Option<String>,
    pub people: Vec<Person>,
    pub encounters: Vec<Encounter>,
    pub exchanges: Vec<Exchange>,
    pub promises: Vec<Promise>,
    pub asks: Vec<Ask>,
    pub introductions: Vec<Introduction>,
    pub needs: Vec<Need>,
    pub events: Vec<Event>,
    pub links: Vec<Link>,
    pub care: Vec<Care>,
    pub measures: Measures,
    pub problems: Vec<Problem>,
}

/// Records of all kinds.
#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "the fields of the published schema, described there")]
pub struct Log {
    pub encounters: Vec<Encounter>,
    pub exchanges: Vec<Exchange>,
    pub promises: Vec<Promise>,
    pub asks: Vec<Ask>,
    pub introductions: Vec<Introduction>,
    pub needs: Vec<Need>,
}

impl Log {
    /// Every record; private ones are left out.
    pub(super) fn of(measured: &Measured<'_>) -> Self {
        let index = measured.index;
        Self {
            encounters: records::encounters(index),
            exchanges: records::exchanges(index),
            promises: records::promises(index),
            asks: records::asks(index),
            introductions: records::introductions(index),
            needs: records::needs(measured),
        }
    }
}

/// Everything that is known about the vault of that name.
pub fn whole(measured: &Measured<'_>, problems: &[Diagnostic], vault: &str) -> Export {
    let (index, settings) = (measured.index, measured.settings);
    let Head { schema, version, today, vault } = Head::new(index, vault);
    let everybody: Vec<_> = index.others().map(|(id, _)| id).collect();
    Export {
        schema,
        version,
        today,
        vault,
        me: index.me.and_then(|me| names::person(index, me)),
        people: people::elements(index, settings, &everybody),
        encounters: records::encounters(index),
        exchanges: records::exchanges(index),
        promises: records::promises(index),
        asks: records::asks(index),
        introductions: records::introductions(index),
        needs: records::needs(measured),
        events: records::events(index, index.events.iter()),
        links: measures::links(measured),
        care: measures::care(index, settings),
        measures: measures::measures(measured),
        problems: self::problems(&tellable(index, problems)),
    }
}

/// The people given, by id; private ones are left out.
pub fn people(index: &Index, settings: &Settings, ids: &[PersonId]) -> Vec<Person> {
    people::elements(index, settings, ids)
}

/// Who knows whom, and what is measured about it, as it stands today.
pub fn links_and_network(measured: &Measured<'_>) -> (Vec<Link>, Network) {
    (measures::links(measured), network(measured, measured.index.today))
}

/// Open promises of both sides; private ones are left out.
pub fn open_promises(index: &Index) -> Vec<Promise> {
    let mut promises = records::promises(index);
    promises.retain(|promise| promise.state == "open");
    promises
}

/// The events at those places; private ones are left out.
pub fn events(index: &Index, at: &[PlaceOfEvent]) -> Vec<Event> {
    records::events(index, at.iter().map(|at| &index.events[at.0 as usize]))
}

/// Asks of every state, drafts too; private ones are left out.
pub fn asks(index: &Index) -> Vec<Ask> {
    records::asks(index)
}

/// The records of the lines at `sources`, by kind; private ones are left out.
pub fn log(measured: &Measured<'_>, sources: &BTreeSet<Source>) -> Log {
    let index = measured.index;
    let lines: BTreeSet<(String, u32)> = sources.iter().map(|source| names::place(index, *source)).collect();
    let has = |note: &str, line: u32| lines.contains(&(note.to_owned(), line));
    let mut log = Log::of(measured);
    log.encounters.retain(|record| has(&record.note, record.line));
    log.exchanges.retain(|record| has(&record.note, record.line));
    log.promises.retain(|record| has(&record.note, record.line));
    log.asks.retain(|record| has(&record.note, record.line));
    log.introductions.retain(|record| has(&record.note, record.line));
    log.needs.retain(|record| has(&record.note, record.line));
    log
}

/// The problems that other programs may be told: those in private notes, or with words that name
/// somebody private, are left out.
pub fn tellable(index: &Index, problems: &[Diagnostic]) -> Vec<Diagnostic> {
    let secrets = Secrets::of(index);
    problems.iter().filter(|problem| !secrets.hide(problem)).cloned().collect()
}

/// The problems in English, in their order.
pub fn problems(problems: &[Diagnostic]) -> Vec<Problem> {
    diagnostics::json(problems, &Catalogue::new(Language::English))
}

/// Pretty JSON with a newline at its end.
///
/// # Errors
///
/// None for the types of this room; the error is that of the writer of JSON.
pub fn text(value: &impl Serialize) -> Result<String, serde_json::Error> {
    let mut text = serde_json::to_string_pretty(value)?;
    text.push('\n');
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::day::Day;
    use crate::index::{NoteInfo, SourceKind};
    use crate::model::{self, ContactKind, Direction, ExchangeFrom, GiftKind, NoteId, PromiseState};
    use crate::source::{NotePath, Place};

    fn day(text: &str) -> Day {
        Day::from_iso(text).unwrap()
    }

    fn source(line: u32) -> Source {
        Source { note: NoteId(0), place: Place { line, column: 3, width: 5 } }
    }

    fn named(id: &str, days: &[&str]) -> model::Person {
        model::Person {
            id: id.to_owned(),
            name: id.rsplit('/').next().unwrap_or_default().to_owned(),
            contact_days: days.iter().map(|text| day(text)).collect(),
            ..model::Person::default()
        }
    }

    fn lunch(people: &[u32], line: u32) -> model::Encounter {
        model::Encounter {
            day: day("2026-11-18"),
            kind: ContactKind::Lunch,
            people: people.iter().map(|id| PersonId(*id)).collect(),
            minutes: Some(75),
            place: None,
            event: None,
            text: String::new(),
            attendance: false,
            from_them: false,
            private: false,
            source: source(line),
        }
    }

    fn promise(person: u32) -> model::Promise {
        model::Promise {
            day: Some(day("2026-08-20")),
            by: model::Party::Me,
            person: PersonId(person),
            what: "the study".to_owned(),
            state: PromiseState::Open,
            due: Some(day("2026-09-01")),
            done: None,
            occasion: None,
            private: false,
            source: source(7),
        }
    }

    /// Anna and Jonas, and Selma Stille, who is private.
    fn index() -> Index {
        let mut index = Index::empty(day("2026-11-23"));
        let path = NotePath::new("Daily/2026-11-18.md");
        index.notes =
            vec![NoteInfo { path, link: "2026-11-18".to_owned(), kind: SourceKind::Note, private: false }];
        let mut selma = named("People/Selma Stille", &["2026-11-18"]);
        selma.private = true;
        index.people = vec![
            named("People/Anna Weber", &["2026-11-18"]),
            named("People/Jonas Brandt", &["2026-11-18"]),
            selma,
        ];
        let mut hidden = lunch(&[0, 2], 5);
        hidden.private = true;
        index.encounters = vec![lunch(&[0, 1], 4), hidden];
        index.exchanges = vec![model::Exchange {
            day: None,
            direction: Direction::Given,
            person: None,
            what: "my talk".to_owned(),
            kind: GiftKind::Expertise,
            effort: 2,
            from: ExchangeFrom::Line,
            private: false,
            source: source(6),
        }];
        let mut secret = promise(2);
        secret.private = true;
        index.promises = vec![promise(0), secret];
        index.acquaintances = vec![
            model::Acquaintance { knower: PersonId(1), known: PersonId(0), source: source(9) },
            model::Acquaintance { knower: PersonId(1), known: PersonId(2), source: source(9) },
        ];
        index
    }

    fn value() -> serde_json::Value {
        serde_json::to_value(whole(&Measured::new(&index(), &Settings::default()), &[], "Notes")).unwrap()
    }

    #[track_caller]
    fn check(pointer: &str, expected: serde_json::Value) {
        assert_eq!(value().pointer(pointer), Some(&expected), "{pointer}");
    }

    #[test]
    fn the_whole_has_its_fields_in_their_order() {
        let value = value();
        let fields: Vec<&String> = value.as_object().unwrap().keys().collect();
        let expected = "schema version today vault me people encounters exchanges promises asks \
                        introductions needs events links care measures problems";
        assert_eq!(fields, expected.split_whitespace().collect::<Vec<_>>());
        check("/schema", "kith/1".into());
        check("/today", "2026-11-23".into());
        check("/me", serde_json::Value::Null);
    }

    #[test]
    fn records_name_people_by_id_and_their_line() {
        check(
            "/encounters",
            serde_json::json!([{
                "date": "2026-11-18", "kind": "lunch",
                "people": ["People/Anna Weber", "People/Jonas Brandt"],
                "minutes": 75, "estimated": false, "place": null, "event": null,
                "note": "Daily/2026-11-18.md", "line": 4,
            }]),
        );
        check(
            "/exchanges/0",
            serde_json::json!({
                "date": null, "direction": "given", "person": null, "what": "my talk",
                "kind": "expertise", "effort": 2, "from": "line",
                "note": "Daily/2026-11-18.md", "line": 6,
            }),
        );
        check(
            "/promises",
            serde_json::json!([{
                "date": "2026-08-20", "by": "me", "person": "People/Anna Weber", "what": "the study",
                "state": "open", "due": "2026-09-01", "done": null, "age": 95, "late": 83,
                "bucket": "over-90", "note": "Daily/2026-11-18.md", "line": 7,
            }]),
        );
    }

    #[test]
    fn a_link_says_what_speaks_for_it() {
        check(
            "/links",
            serde_json::json!([{
                "a": "People/Anna Weber", "b": "People/Jonas Brandt", "weight": 2.0,
                "evidence": ["knows", "joint"],
            }]),
        );
    }

    #[test]
    fn private_people_are_counted_and_never_named() {
        check("/measures/size", 3.into());
        check("/measures/private", 1.into());
        let everything = text(&whole(&Measured::new(&index(), &Settings::default()), &[], "Notes")).unwrap();
        assert!(!everything.contains("Selma"), "{everything}");
    }

    #[test]
    fn no_field_grades_people() {
        let mut whole = value();
        // What falls away in that test, an employer or a city, is called its `value`.
        whole["measures"]["load_bearing"].take();
        let everything = text(&whole).unwrap();
        for word in ["score", "rank", "value", "tier", "importan", "useful", "grade", "worth"] {
            assert!(!everything.contains(word), "{word}");
        }
    }

    #[test]
    fn a_log_holds_the_records_of_its_lines_only() {
        let log =
            log(&Measured::new(&index(), &Settings::default()), &BTreeSet::from([source(6), source(7)]));
        assert_eq!((log.encounters.len(), log.exchanges.len(), log.promises.len()), (0, 1, 1));
        assert_eq!(open_promises(&index()).len(), 1);
    }
}
