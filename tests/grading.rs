//! Nobody is graded: whatever is asked of the example vault, in either language, no word on a page, no
//! key of an answer and no order of people says what a person is worth.

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;
use support::Vault;
use support::commands::ask_everything;

/// Words that grade, in both languages.
const WORDS: &[&str] = &[
    "score",
    "scores",
    "scored",
    "rank",
    "ranks",
    "ranked",
    "ranking",
    "tier",
    "tiers",
    "grade",
    "grades",
    "rating",
    "rated",
    "priority",
    "priorities",
    "vip",
    "valuable",
    "worthless",
    "useful",
    "useless",
    "top",
    "best",
    "worst",
    "strongest",
    "weakest",
    "lead",
    "leads",
    "prospect",
    "prospects",
    "pipeline",
    "neglected",
    "overdue",
    "punkte",
    "punktzahl",
    "rang",
    "rangliste",
    "rangfolge",
    "note",
    "stufe",
    "wertvoll",
    "wertlos",
    "nützlich",
    "nutzlos",
    "wichtigste",
    "wichtigsten",
    "beste",
    "besten",
    "priorität",
    "vernachlässigt",
    "überfällig",
    "schuldet",
];

/// `note` names the source of a line in English, and a grade in German only.
const ENGLISH_ONLY_MEANS_A_SOURCE: &str = "note";

/// A field of the published schema: the weakest link of a way from one person to the next.
const FIELD_OF_A_WAY: &str = "\"weakest\":";

/// Keys that grade whatever they stand in.
const KEYS: &[&str] = &[
    "score",
    "rank",
    "ranking",
    "tier",
    "grade",
    "rating",
    "points",
    "priority",
    "importance",
    "top",
    "best",
    "vip",
    "lead",
    "quality",
];

/// Keys that would grade if they stood with a person; of a circle or a link they are measures.
const KEYS_OF_A_PERSON: &[&str] = &["value", "strength", "weight", "class", "level", "core", "centrality"];

fn example() -> Vault {
    Vault::copy_of(Path::new("example-vault")).today_by_settings()
}

fn words(text: &str) -> BTreeSet<String> {
    text.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase).collect()
}

/// Every word the owner of the example wrote; what they say of people is theirs.
fn owners_words() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut folders = vec![Path::new("example-vault").to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the example is readable") {
            let path = entry.expect("the example is readable").path();
            if path.is_dir() {
                folders.push(path);
            } else if !path.components().any(|part| part.as_os_str() == "Network") {
                found.extend(words(&fs::read_to_string(&path).unwrap_or_default()));
                found.extend(words(&path.to_string_lossy()));
            }
        }
    }
    found
}

fn each_object(value: &Value, see: &mut impl FnMut(&serde_json::Map<String, Value>)) {
    match value {
        Value::Object(object) => {
            see(object);
            object.values().for_each(|inner| each_object(inner, see));
        }
        Value::Array(list) => list.iter().for_each(|inner| each_object(inner, see)),
        _ => {}
    }
}

fn each_list(value: &Value, see: &mut impl FnMut(&[Value])) {
    match value {
        Value::Object(object) => object.values().for_each(|inner| each_list(inner, see)),
        Value::Array(list) => {
            see(list);
            list.iter().for_each(|inner| each_list(inner, see));
        }
        _ => {}
    }
}

#[test]
fn no_word_and_no_key_grades_anybody() {
    let vault = example();
    vault.run(["refresh", "--since", "2026-10-01"]).fine();
    let owners = owners_words();
    let mut found = Vec::new();
    let mut read = |place: &str, text: &str| {
        for word in words(&text.replace(FIELD_OF_A_WAY, "")) {
            if WORDS.contains(&word.as_str())
                && !owners.contains(&word)
                && word != ENGLISH_ONLY_MEANS_A_SOURCE
            {
                found.push(format!("{place}: `{word}`"));
            }
        }
    };
    for (page, text) in vault.pages() {
        read(&page, &text);
    }
    // What says nothing about the notes by itself, or shows the owner everything, is asked apart.
    let import = ["import", "linkedin", "../Connections.csv", "--dry-run"];
    let contacts = Path::new("tests/import/notes/Connections.csv");
    fs::copy(contacts, vault.root().join("../Connections.csv")).expect("the file to import is copied");
    for asked in [&["forget", "Lotte Smeets"][..], &["note", "lunch with Lotte Smeets"], &import] {
        let ran = vault.run_unwatched(asked).fine();
        read(&format!("kith {}", asked.join(" ")), &(ran.stdout + &ran.stderr));
    }
    let mut keys = Vec::new();
    let mut unsorted = Vec::new();
    ask_everything(&vault, "Lotte Smeets", |asked, said| {
        read(&format!("kith {asked}"), said);
        let Some(json) = said.find('{').and_then(|at| serde_json::from_str::<Value>(&said[at..]).ok()) else {
            return;
        };
        each_object(&json, &mut |object| {
            let of_a_person = ["person", "name", "contact_days"].iter().any(|key| object.contains_key(*key));
            for key in object.keys() {
                let grades =
                    KEYS.contains(&key.as_str()) || of_a_person && KEYS_OF_A_PERSON.contains(&key.as_str());
                if grades {
                    keys.push(format!("kith {asked}: key `{key}`"));
                }
            }
        });
        each_list(&json, &mut |list| {
            let people: Vec<&str> = list
                .iter()
                .filter(|element| element.get("contact_days").is_some())
                .filter_map(|element| element["id"].as_str())
                .collect();
            if !people.is_sorted() {
                unsorted.push(format!("kith {asked}: people in another order than that of their ids"));
            }
        });
    });
    found.extend(keys);
    found.extend(unsorted);
    found.sort();
    found.dedup();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// The order of people in an answer is that of the alphabet, whatever was between them and the owner.
#[test]
fn people_stand_by_name_however_much_they_gave() {
    let order = |generous: &str| {
        let mut vault = Vault::new();
        for name in ["Anna Weber", "Ben Adler", "Cem Demir"] {
            let gifts = if name == generous { 9 } else { 1 };
            let lines: String = (1..=gifts)
                .map(|day| format!("- 2026-11-{day:02} received:: [effort:: 5] a day of help\n"))
                .collect();
            vault = vault.note(&format!("People/{name}.md"), &lines);
        }
        let said = vault.run(["people"]).fine().stdout;
        let names = said.lines().filter_map(|line| line.strip_prefix("- ")?.split(" · ").next());
        names.map(str::to_owned).collect::<Vec<_>>()
    };
    for generous in ["Anna Weber", "Ben Adler", "Cem Demir"] {
        assert_eq!(order(generous), ["Anna Weber", "Ben Adler", "Cem Demir"]);
    }
}
