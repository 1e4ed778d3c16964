//! The words: both catalogues say the same things, every sentence the code asks for exists, and no
//! word grades or blames a person.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Words that would turn people into figures, prey or debtors. Whole words, in both languages.
const NEVER: &[&str] = &[
    "score",
    "scored",
    "scoring",
    "rank",
    "ranking",
    "ranked",
    "tier",
    "vip",
    "lead",
    "leads",
    "pipeline",
    "prospect",
    "neglected",
    "overdue",
    "cold",
    "dead",
    "useless",
    "useful",
    "valuable",
    "owes",
    "owe",
    "debt",
    "churn",
    "roi",
    "punktzahl",
    "rang",
    "rangliste",
    "vernachlässigt",
    "überfällig",
    "nutzlos",
    "nützlich",
    "wertvoll",
    "schuldet",
    "schulden",
    "akquise",
    "tot",
    "kalt",
    "wichtigste",
    "wichtigsten",
];

fn catalogue(name: &str) -> BTreeMap<String, String> {
    let text = fs::read_to_string(format!("src/lang/{name}.ftl")).expect("the catalogue is readable");
    let mut sentences: BTreeMap<String, String> = BTreeMap::new();
    let mut id = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let starts = line.chars().next().is_some_and(|first| first.is_ascii_alphabetic() || first == '-');
        if starts && let Some((name, rest)) = line.split_once(" =") {
            id = name.to_owned();
            let twice = sentences.insert(id.clone(), rest.to_owned());
            assert!(twice.is_none(), "`{id}` stands twice");
        } else if let Some(sentence) = sentences.get_mut(&id) {
            sentence.push('\n');
            sentence.push_str(line);
        }
    }
    sentences
}

#[test]
fn both_languages_say_the_same_things() {
    let (english, german) = (catalogue("en"), catalogue("de"));
    let ids = |sentences: &BTreeMap<String, String>| sentences.keys().cloned().collect::<BTreeSet<_>>();
    assert_eq!(ids(&english), ids(&german));
}

#[test]
fn every_sentence_the_code_asks_for_exists_and_none_is_left_over() {
    let english = catalogue("en");
    let mut code = String::new();
    read_all(Path::new("src"), &mut code);
    let asked: BTreeSet<&str> = code.split('"').skip(1).step_by(1).collect();
    for (at, _) in code.match_indices("Message::new(\"") {
        let id = code[at..].split('"').nth(1).unwrap_or_default();
        assert!(english.contains_key(id), "no sentence `{id}`");
    }
    let prefixes: Vec<&str> =
        code.split("format!(\"").skip(1).filter_map(|rest| rest.split('{').next()).collect();
    for id in english.keys() {
        let named = asked.iter().any(|text| text.split('.').next() == Some(id.as_str()));
        let built = prefixes.iter().any(|prefix| prefix.len() > 3 && id.starts_with(prefix));
        let within = english.values().any(|sentence| sentence.contains(&format!("{{ {id}")));
        assert!(named || built || within, "nothing says `{id}`");
    }
}

#[test]
fn no_word_grades_or_blames_anybody() {
    for name in ["en", "de"] {
        for (id, sentence) in catalogue(name) {
            for word in sentence.split(|c: char| !c.is_alphanumeric()) {
                assert!(!NEVER.contains(&word.to_lowercase().as_str()), "{name}: `{id}` says `{word}`");
            }
            assert!(!sentence.contains('!'), "{name}: `{id}` shouts");
        }
    }
}

fn read_all(folder: &Path, into: &mut String) {
    for entry in fs::read_dir(folder).expect("src is readable") {
        let path = entry.expect("src is readable").path();
        if path.is_dir() {
            read_all(&path, into);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            into.push_str(&fs::read_to_string(&path).expect("a source file is readable"));
        }
    }
}
