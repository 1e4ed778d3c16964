//! The words themselves: they grade nobody, blame nobody, and exist in both languages alike.
//!
//! Uses: nothing.

use std::collections::{BTreeMap, BTreeSet};

const ENGLISH: &str = include_str!("../../../lang/en.ftl");
const GERMAN: &str = include_str!("../../../lang/de.ftl");

/// Values that only one language needs: how each says the hour, and what it chooses forms by.
const OF_ONE_LANGUAGE: [(&str, &str); 3] =
    [("time-of-day", "hour"), ("time-of-day", "twelve"), ("time-of-day", "half")];

/// The sentences of a catalogue by id.
fn sentences(catalogue: &str) -> BTreeMap<&str, String> {
    let mut sentences: BTreeMap<&str, String> = BTreeMap::new();
    let mut current = "";
    for line in catalogue.lines().filter(|line| !line.starts_with('#')) {
        let begins = line.starts_with(|c: char| c.is_ascii_lowercase());
        if let Some((id, rest)) = line.split_once(" =").filter(|_| begins) {
            current = id;
            sentences.insert(id, rest.to_owned());
        } else if let Some(sentence) = sentences.get_mut(current) {
            sentence.push('\n');
            sentence.push_str(line);
        }
    }
    sentences
}

/// The values a sentence shows; what it only chooses forms by may differ between languages.
fn shown(id: &str, sentence: &str) -> BTreeSet<String> {
    let values = sentence.split("{ $").skip(1).filter_map(|rest| {
        let (name, after) = rest.split_once([' ', '}'])?;
        (!after.trim_start().starts_with("->")).then(|| name.to_owned())
    });
    values.filter(|value| !OF_ONE_LANGUAGE.contains(&(id, value))).collect()
}

#[test]
fn both_catalogues_have_the_same_sentences_and_show_the_same_values() {
    let (english, german) = (sentences(ENGLISH), sentences(GERMAN));
    let ids = |sentences: &BTreeMap<&'static str, String>| sentences.keys().copied().collect::<Vec<_>>();
    assert_eq!(ids(&english), ids(&german));
    for (id, sentence) in &english {
        assert_eq!(shown(id, sentence), shown(id, &german[id]), "{id}");
    }
}

/// What the pages say, without ids and comments.
fn spoken(catalogue: &str) -> String {
    let reports = catalogue.split("## reports").nth(1).unwrap();
    let reports = reports.split("\n## ").next().unwrap();
    sentences(reports).into_values().collect::<Vec<_>>().join("\n")
}

fn check(spoken: &str, words: &[&str]) {
    let said: BTreeSet<&str> = spoken.split(|c: char| !c.is_alphabetic()).collect();
    for word in words {
        assert!(!said.contains(word), "{word}");
    }
    assert!(!spoken.contains(['!', '%']));
}

#[test]
fn no_word_grades_or_blames() {
    check(
        &spoken(ENGLISH),
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
    );
    check(
        &spoken(GERMAN),
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
    );
}

#[test]
fn the_german_page_does_not_address_its_reader() {
    let spoken = spoken(GERMAN);
    let quoted = spoken.split('„').skip(1).filter_map(|rest| rest.split_once('“').map(|(quote, _)| quote));
    let mut outside = spoken.clone();
    for quote in quoted {
        outside = outside.replace(quote, "");
    }
    check(&outside, &["du", "Du", "dir", "dich", "dein", "deine", "Sie", "Ihnen", "Ihr", "Ihre", "Ihren"]);
}
