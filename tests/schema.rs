//! The published JSON, held field by field against the example vault: every field of the schema is
//! there, in every element, with its shape and its words; what may be `null` is somewhere more than
//! that; ids lead to people, and lists stand in their order.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value;
use support::Vault;

/// The fields of the whole: path and shape. A shape is `text`, `day`, `int`, `num`, `bool`, the words it
/// may be, `of` for two counts, `map` for an object whose keys are not fixed; in brackets a list of it,
/// with `?` where it may be `null`.
const WHOLE: &str = "
    schema text
    version text
    today day
    vault text
    me text?
    people[].id text
    people[].name text
    people[].note text?
    people[].aliases [text]
    people[].org text?
    people[].role text?
    people[].sector text?
    people[].city text?
    people[].positions[].from text?
    people[].positions[].to text?
    people[].positions[].role text?
    people[].positions[].org text?
    people[].circle text?
    people[].introduced_by [text]
    people[].knows [text]
    people[].needs [text]
    people[].offers [text]
    people[].topics [text]
    people[].first_contact day?
    people[].last_contact day?
    people[].next_planned day?
    people[].contact_days int
    people[].gaps?.n int
    people[].gaps?.median num
    people[].gaps?.min int
    people[].gaps?.max int
    people[].expected_gap?.days int
    people[].expected_gap?.rule own|rhythm|circle|default
    people[].state fresh|due|reconnect|planned|snoozed|none
    people[].rhythm_broken bool
    people[].dormant bool
    people[].young bool
    people[].given int
    people[].received int
    people[].given_effort int
    people[].received_effort int
    people[].balance.verdict mostly_give|mostly_receive|even_or_few|nothing
    people[].balance.stable bool?
    encounters[].date day
    encounters[].kind text
    encounters[].people [text]
    encounters[].minutes int?
    encounters[].estimated bool
    encounters[].place text?
    encounters[].event text?
    encounters[].note text
    encounters[].line int
    exchanges[].date day?
    exchanges[].direction given|received
    exchanges[].person text?
    exchanges[].what text
    exchanges[].kind information|data|expertise|experience|contact|help|hospitality|visibility|thing
    exchanges[].effort int
    exchanges[].from line|promise|awaited|ask|introduction
    exchanges[].note text
    exchanges[].line int
    promises[].date day?
    promises[].by me|them
    promises[].person text
    promises[].what text
    promises[].state open|kept|dropped
    promises[].due day?
    promises[].done day?
    promises[].age int?
    promises[].late int?
    promises[].bucket 0-7|8-30|31-90|over-90|undated?
    promises[].note text
    promises[].line int
    asks[].date day?
    asks[].person text
    asks[].what text
    asks[].state open|yes|no|withdrawn|draft
    asks[].level concrete|partly|vague
    asks[].missing [text]
    asks[].prior_given int?
    asks[].prior_contacts int?
    asks[].note text
    asks[].line int
    introductions[].date day?
    introductions[].people [text]
    introductions[].state offered|agreed|made|declined|lapsed
    introductions[].done day?
    introductions[].outcome text?
    introductions[].note text
    introductions[].line int
    needs[].date day?
    needs[].person text
    needs[].what text
    needs[].state open|met|gone
    needs[].offered_by [text]
    needs[].note text
    needs[].line int
    events[].id text
    events[].date day?
    events[].end day?
    events[].role text?
    events[].talk text?
    events[].expected [text]
    events[].met [text]
    events[].new [text]
    events[].renewed [text]
    events[].kept [text]?
    events[].window_ends day?
    links[].a text
    links[].b text
    links[].weight num
    links[].evidence [knows|introduced|joint]
    care[].person text
    care[].rule promise|follow_up|broken_rhythm|reconnect|young|rest
    care[].facts map
    measures.size int
    measures.active int
    measures.components [[text]]
    measures.density num?
    measures.transitivity num?
    measures.effective_size num?
    measures.efficiency num?
    measures.constraint num?
    measures.ego_betweenness num?
    measures.articulation_points [text]
    measures.bridges [[text]]
    measures.core?.k int
    measures.core?.members int
    measures.clusters [[text]]
    measures.modularity num?
    measures.concentration.employer CONCENTRATION
    measures.concentration.sector CONCENTRATION
    measures.concentration.city CONCENTRATION
    measures.concentration.circle CONCENTRATION
    measures.load_bearing[].attribute employer|city|circle
    measures.load_bearing[].value text
    measures.load_bearing[].people of
    measures.load_bearing[].strength num
    measures.load_bearing[].components int
    measures.load_bearing[].sectors of
    measures.load_bearing[].beyond of
    measures.load_bearing[].verdict carries|carries-in-part|hangs-on-one
    measures.reach?.named int
    measures.reach?.ways int
    measures.reach?.mutuality num?
    measures.reach?.assumed int
    measures.reach?.low num
    measures.reach?.high num
    measures.layers [int]
    measures.ties [[int]]
    measures.robustness num?
    measures.reciprocity.given int
    measures.reciprocity.received int
    measures.reciprocity.given_effort int
    measures.reciprocity.received_effort int
    measures.reciprocity.index num?
    measures.reciprocity.dyads int
    measures.reciprocity.dyads_both int
    measures.reciprocity.gave_first of?
    measures.reciprocity.free_share num?
    measures.practice.week text
    measures.practice.minutes_measured int
    measures.practice.minutes_estimated int
    measures.practice.active_days int
    measures.practice.streak int
    measures.practice.shared_lunches of?
    measures.practice.follow_up_2 of?
    measures.practice.follow_up_7 of?
    measures.practice.median_follow_up int?
    measures.private int
    problems[].code text
    problems[].severity error|warning|hint
    problems[].note text
    problems[].line int?
    problems[].column int?
    problems[].message text
    problems[].hints [text]
";

/// The fields of one attribute in `measures.concentration`.
const CONCENTRATION: &str = "
    counts map
    missing int
    hhi num?
    effective num?
    hhi_normalised num?
    simpson num?
    entropy num?
    evenness num?
    effective_by_entropy num?
";

const WEEK: &str = "
    schema text
    version text
    today day
    vault text
    week text
    as_of day
    summary text
    sections[].id text
    sections[].items[].kind text
    sections[].items[].person text?
    sections[].items[].reason text
    sections[].items[].facts map
    sections[].items[].note text?
    sections[].items[].line int?
    sections[].more int
";

const VIA: &str = "
    schema text
    version text
    today day
    vault text
    target map
    routes[].people [text]
    routes[].weakest quiet|occasional|regular
    routes[].last_contacts [day?]
    clues list
";

fn answer(args: &[&str]) -> Value {
    let vault = Vault::copy_of(Path::new("example-vault")).today_by_settings();
    let ran = vault.run_unwatched(args);
    assert_eq!(ran.code, 0, "{ran:?}");
    serde_json::from_str(&ran.stdout).expect("the answer is JSON")
}

/// The fields of a table as paths and shapes.
fn fields(table: &str) -> Vec<(String, &str)> {
    let mut fields = Vec::new();
    for line in table.lines().filter_map(|line| line.trim().split_once(' ')) {
        match line {
            (path, "CONCENTRATION") => {
                fields.extend(
                    self::fields(CONCENTRATION).into_iter().map(|(part, s)| (format!("{path}.{part}"), s)),
                );
            }
            (path, shape) => fields.push((path.to_owned(), shape)),
        }
    }
    fields
}

/// All values at a path; a missing field is named.
fn values<'a>(value: &'a Value, path: &str) -> Vec<&'a Value> {
    let mut found = vec![value];
    for part in path.split('.') {
        let name = part.trim_end_matches("[]").trim_end_matches('?');
        assert!(found.iter().all(|value| value.get(name).is_some()), "{path}: no `{name}`");
        found = found.into_iter().filter_map(|value| value.get(name)).collect();
        if part.ends_with("[]") {
            assert!(found.iter().all(|list| list.is_array()), "{path}: `{name}` is no list");
            found = found.into_iter().filter_map(Value::as_array).flatten().collect();
        } else if part.ends_with('?') {
            found.retain(|value| !value.is_null());
        }
    }
    found
}

fn has_shape(value: &Value, shape: &str) -> bool {
    if let Some(shape) = shape.strip_suffix('?') {
        return value.is_null() || has_shape(value, shape);
    }
    if let Some(inside) = shape.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        return value.as_array().is_some_and(|list| list.iter().all(|one| has_shape(one, inside)));
    }
    match shape {
        "text" => value.as_str().is_some_and(|text| !text.is_empty()),
        "day" => value.as_str().is_some_and(|text| kithbook::day::Day::from_iso(text).is_some()),
        "int" => value.is_i64(),
        "num" => value.as_f64().is_some_and(f64::is_finite),
        "bool" => value.is_boolean(),
        "map" => value.is_object(),
        "list" => value.is_array(),
        "of" => {
            let counts: Option<Vec<u64>> =
                value.as_array().and_then(|of| of.iter().map(Value::as_u64).collect());
            counts.is_some_and(|counts| matches!(counts[..], [part, whole] if part <= whole))
        }
        words => value.as_str().is_some_and(|word| words.split('|').any(|one| one == word)),
    }
}

/// Holds an answer against a table: nothing missing, nothing besides, everything of its shape.
fn check(answer: &Value, table: &str) {
    let fields = fields(table);
    let mut keys: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (path, shape) in &fields {
        let found = values(answer, path);
        for value in &found {
            assert!(has_shape(value, shape), "{path} is no {shape}: {value}");
        }
        let says_something = |value: &&Value| match value {
            Value::Null => false,
            Value::Array(list) => !list.is_empty(),
            _ => true,
        };
        let is_shown = found.iter().any(says_something);
        assert!(is_shown || *shape == "list", "{path}: the example shows none");
        let mut above = String::new();
        for part in path.split('.') {
            let name = part.trim_end_matches("[]").trim_end_matches('?');
            keys.entry(above.clone()).or_default().insert(name.to_owned());
            above = if above.is_empty() { part.to_owned() } else { format!("{above}.{part}") };
        }
    }
    for (path, expected) in keys {
        let objects = if path.is_empty() { vec![answer] } else { values(answer, &path) };
        for object in objects {
            let found: BTreeSet<String> = object.as_object().expect("an object").keys().cloned().collect();
            assert_eq!(found, expected, "fields of {path}");
        }
    }
}

#[test]
fn the_whole_has_every_field_of_the_schema_and_none_besides() {
    check(&answer(&["export", "json"]), WHOLE);
}

#[test]
fn a_week_and_a_way_have_every_field_of_the_schema_and_none_besides() {
    check(&answer(&["week", "--json"]), WEEK);
    check(&answer(&["via", "Esther Mulder", "--json"]), VIA);
}

#[test]
fn the_order_of_care_tells_what_each_place_rests_on() {
    let whole = answer(&["export", "json"]);
    for care in whole["care"].as_array().expect("a list") {
        let own: &[(&str, &str)] = match care["rule"].as_str().expect("a rule") {
            "promise" => &[("due", "day"), ("late", "int")],
            "follow_up" => &[("met", "day")],
            "broken_rhythm" => &[("pause", "int"), ("longest_pause_before", "int")],
            "young" => &[("first_contact", "day")],
            _ => &[],
        };
        let all = [&[("last_contact", "day?"), ("expected_gap", "int?")], own].concat();
        let facts = care["facts"].as_object().expect("facts");
        assert_eq!(facts.len(), all.len(), "{care}");
        for (name, shape) in all {
            assert!(facts.get(name).is_some_and(|fact| has_shape(fact, shape)), "{name}: {care}");
        }
    }
}

#[test]
fn every_person_named_is_one_of_the_people() {
    let whole = answer(&["export", "json"]);
    let ids: BTreeSet<&str> = values(&whole, "people[].id").into_iter().filter_map(Value::as_str).collect();
    for path in [
        "people[].introduced_by[]",
        "people[].knows[]",
        "encounters[].people[]",
        "exchanges[].person?",
        "promises[].person",
        "asks[].person",
        "introductions[].people[]",
        "needs[].person",
        "needs[].offered_by[]",
        "events[].met[]",
        "events[].new[]",
        "events[].renewed[]",
        "links[].a",
        "links[].b",
        "care[].person",
        "measures.components[]",
        "measures.articulation_points[]",
        "measures.bridges[]",
        "measures.clusters[]",
    ] {
        for value in values(&whole, path) {
            let people = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
            for person in people {
                let person = person.as_str().expect("an id");
                assert!(ids.contains(person), "{path}: {person} is nobody of the people");
            }
        }
    }
}

#[test]
fn people_stand_by_id_and_records_by_date_note_and_line() {
    let whole = answer(&["export", "json"]);
    let ids: Vec<&str> = values(&whole, "people[].id").into_iter().filter_map(Value::as_str).collect();
    assert!(ids.is_sorted(), "{ids:?}");
    for list in ["encounters", "exchanges", "promises", "asks", "introductions", "needs"] {
        let key = |record: &Value| {
            let text = |field: &str| record[field].as_str().unwrap_or_default().to_owned();
            (text("date"), text("note"), record["line"].as_i64())
        };
        let keys: Vec<_> = whole[list].as_array().expect("a list").iter().map(key).collect();
        assert!(keys.is_sorted(), "{list}");
    }
}

/// The figures that can be counted once more from the lists beside them.
#[test]
fn sums_agree_with_the_lists_they_sum_up() {
    let whole = answer(&["export", "json"]);
    let count = |path: &str, of: &str| values(&whole, path).iter().filter(|value| **value == of).count();
    let measures = &whole["measures"];
    let links = values(&whole, "links[]").len();
    let nodes: std::collections::HashSet<&Value> = values(&whole, "measures.components[]")
        .into_iter()
        .flat_map(|part| part.as_array().expect("a part"))
        .collect();
    let people = nodes.len();
    // One of the example's people is private: counted, and in no list.
    assert_eq!((measures["size"].as_u64(), measures["private"].as_u64()), (Some(people as u64 + 1), Some(1)));
    let pairs = (people + 1) * people / 2;
    let all_links = measures["density"].as_f64().expect("a share") * pairs as f64;
    let is_count = (all_links - all_links.round()).abs() < 1e-9;
    assert!(
        is_count && links as f64 <= all_links.round(),
        "{links} of {all_links}: some rest on private notes"
    );
    assert_eq!(measures["reciprocity"]["given"], count("exchanges[].direction", "given"));
    assert_eq!(measures["reciprocity"]["received"], count("exchanges[].direction", "received"));
    for (attribute, known) in
        [("employer", "org"), ("sector", "sector"), ("city", "city"), ("circle", "circle")]
    {
        let counts = &measures["concentration"][attribute]["counts"];
        let sum: u64 = counts.as_object().expect("counts").values().filter_map(Value::as_u64).sum();
        let met = whole["people"].as_array().expect("people").iter();
        let noted = met.filter(|person| nodes.contains(&person["id"]) && !person[known].is_null());
        // Whoever is private is in the counts as long as somebody else bears the name.
        let noted = noted.count() as u64;
        assert!(noted <= sum && sum <= noted + 1, "{attribute}: {sum} and {noted}");
    }
    let table: u64 = values(&whole, "measures.ties[]")
        .iter()
        .flat_map(|row| row.as_array().expect("a row"))
        .filter_map(Value::as_u64)
        .sum();
    assert_eq!(Some(table), measures["size"].as_u64());
}
