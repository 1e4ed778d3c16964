//! The words: both catalogues say the same things, every sentence the code asks for exists, and no
//! word grades or blames a person.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

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

/// Words that pages avoid besides: they judge, push or console.
const NEVER_ON_PAGES: [(&str, &[&str]); 2] = [
    (
        "en",
        &[
            "score",
            "rank",
            "top",
            "value",
            "valuable",
            "important",
            "best",
            "strong",
            "weak",
            "cold",
            "dead",
            "lost",
            "useless",
            "neglected",
            "overdue",
            "late",
            "owe",
            "owes",
            "debt",
            "failed",
            "should",
            "must",
            "lead",
            "leads",
            "target",
            "yield",
            "finally",
            "unfortunately",
            "great",
            "excellent",
        ],
    ),
    (
        "de",
        &[
            "Wert",
            "wertvoll",
            "wichtig",
            "wichtige",
            "Rang",
            "Punkte",
            "stark",
            "schwach",
            "tot",
            "kalt",
            "nutzlos",
            "vernachlässigt",
            "überfällig",
            "schuldig",
            "schuldet",
            "Schuld",
            "sollte",
            "sollten",
            "muss",
            "müssen",
            "versäumt",
            "leider",
            "endlich",
            "unbedingt",
            "Ziele",
            "toll",
        ],
    ),
];

/// The files of the catalogue whose words stand on pages.
const OF_PAGES: &[&str] = &[
    "asks",
    "events",
    "give_take",
    "introductions",
    "mend",
    "network",
    "numbers",
    "pages",
    "relationship",
    "routes",
    "today",
    "transition",
    "week",
];

/// Values that only one language needs: how each says the hour, and what it chooses forms by.
const OF_ONE_LANGUAGE: [(&str, &str); 3] =
    [("time-of-day", "hour"), ("time-of-day", "twelve"), ("time-of-day", "half")];

fn catalogue(language: &str) -> BTreeMap<String, String> {
    let mut files: Vec<PathBuf> = fs::read_dir(format!("src/lang/{language}"))
        .expect("the catalogue is readable")
        .map(|entry| entry.expect("the catalogue is readable").path())
        .collect();
    files.sort();
    let mut sentences = BTreeMap::new();
    for file in files {
        read_sentences(&file, &mut sentences);
    }
    sentences
}

/// The sentences that stand on pages.
fn of_pages(language: &str) -> BTreeMap<String, String> {
    let mut sentences = BTreeMap::new();
    for name in OF_PAGES {
        read_sentences(Path::new(&format!("src/lang/{language}/{name}.ftl")), &mut sentences);
    }
    sentences
}

fn read_sentences(file: &Path, sentences: &mut BTreeMap<String, String>) {
    let text = fs::read_to_string(file).expect("the catalogue is readable");
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
}

/// The values a sentence shows; what it only chooses forms by may differ between languages.
fn shown(id: &str, sentence: &str) -> BTreeSet<String> {
    let values = sentence.split("{ $").skip(1).filter_map(|rest| {
        let (name, after) = rest.split_once([' ', '}'])?;
        (!after.trim_start().starts_with("->")).then(|| name.to_owned())
    });
    values.filter(|value| !OF_ONE_LANGUAGE.contains(&(id, value))).collect()
}

fn words_in(text: &str) -> BTreeSet<&str> {
    text.split(|c: char| !c.is_alphabetic()).collect()
}

#[test]
fn both_languages_say_the_same_things() {
    let (english, german) = (catalogue("en"), catalogue("de"));
    let ids = |sentences: &BTreeMap<String, String>| sentences.keys().cloned().collect::<BTreeSet<_>>();
    assert_eq!(ids(&english), ids(&german));
    for (id, sentence) in &english {
        assert_eq!(shown(id, sentence), shown(id, &german[id]), "{id}");
    }
}

#[test]
fn both_languages_have_the_same_files_and_keep_a_sentence_in_the_same_one() {
    let files = |language: &str| {
        let mut files = BTreeMap::new();
        for entry in fs::read_dir(format!("src/lang/{language}")).expect("the catalogue is readable") {
            let path = entry.expect("the catalogue is readable").path();
            let mut sentences = BTreeMap::new();
            read_sentences(&path, &mut sentences);
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
            files.insert(name, sentences.into_keys().collect::<Vec<_>>());
        }
        files
    };
    assert_eq!(files("en"), files("de"));
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

#[test]
fn pages_neither_judge_nor_push() {
    for (language, never) in NEVER_ON_PAGES {
        for (id, sentence) in of_pages(language) {
            let said = words_in(&sentence);
            for word in never {
                assert!(!said.contains(word), "{language}: `{id}` says `{word}`");
            }
            assert!(!sentence.contains('%'), "{language}: `{id}` counts in per cent");
        }
    }
}

/// What is quoted, such as a better form of an ask, speaks to others and may say `du` and `Sie`.
#[test]
fn the_german_pages_do_not_address_their_reader() {
    for (id, sentence) in of_pages("de") {
        let mut outside = sentence.clone();
        for quote in sentence.split('„').skip(1).filter_map(|rest| rest.split_once('“')) {
            outside = outside.replace(quote.0, "");
        }
        let said = words_in(&outside);
        for word in ["du", "Du", "dir", "dich", "dein", "deine", "Sie", "Ihnen", "Ihr", "Ihre", "Ihren"] {
            assert!(!said.contains(word), "`{id}` says `{word}`");
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
