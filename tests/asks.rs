//! The lint of asks against sentences as people write them: a hundred clear asks and a hundred vague ones
//! in each language, and a hundred lines of a journal that are no asks at all.
//!
//! A line that begins with `?` is one the lint gets wrong and is known to; the test fails when that
//! changes, in either direction, so that the files say how good the lint is.

mod support;

use std::collections::BTreeMap;

use support::Vault;

const CORPUS: &str = "tests/asks";

fn lines(name: &str) -> Vec<String> {
    let path = format!("{CORPUS}/{name}.txt");
    let text = std::fs::read_to_string(&path).expect("the corpus is readable");
    text.lines().map(str::to_owned).collect()
}

fn vault() -> Vault {
    Vault::new()
        .note("kith.md", "")
        .note("People/Claire Dubois.md", "---\ntype: person\norg: Rhenus\ncity: Paris\n---\n")
        .note("People/Peter Kern.md", "---\ntype: person\norg: Nordwind\ncity: Bremen\n---\n")
        .note(
            "People/Hanna Vogt.md",
            "---\ntype: person\npositions:\n  - \"2019 – 2024: CFO, Hansewerk\"\n---\n",
        )
}

/// How concrete the lint finds each sentence, as an open ask to Claire.
fn levels(sentences: &[String]) -> Vec<String> {
    let asked = |sentence: &String| {
        format!("- [ ] asked:: [[Claire Dubois]] {}\n", sentence.trim_start_matches("? "))
    };
    let vault = vault().note("Daily/2026-11-18.md", &sentences.iter().map(asked).collect::<String>());
    let whole: serde_json::Value =
        serde_json::from_str(&vault.run(["export", "json"]).fine().stdout).expect("JSON");
    let asks = whole["asks"].as_array().expect("a list of asks");
    let by_line: BTreeMap<u64, String> = asks
        .iter()
        .map(|ask| {
            (ask["line"].as_u64().unwrap_or_default(), ask["level"].as_str().unwrap_or_default().to_owned())
        })
        .collect();
    (1..=sentences.len() as u64).map(|line| by_line.get(&line).cloned().unwrap_or_default()).collect()
}

/// Compares the levels of a file with what its lines say about themselves.
#[track_caller]
fn check(name: &str, right: &[&str], known_misses: usize) {
    let sentences = lines(name);
    assert!(sentences.len() >= 100, "{name} has {} lines", sentences.len());
    let mut surprises = Vec::new();
    let mut misses = 0;
    for (sentence, level) in sentences.iter().zip(levels(&sentences)) {
        let is_right = right.contains(&level.as_str());
        misses += usize::from(!is_right);
        if is_right == sentence.starts_with("? ") {
            surprises.push(format!("{level}: {sentence}"));
        }
    }
    assert!(surprises.is_empty(), "{}", surprises.join("\n"));
    assert_eq!(misses, known_misses, "{name}");
}

#[test]
fn clear_asks_are_left_alone_in_english() {
    check("good.en", &["concrete"], 0);
}

#[test]
fn clear_asks_are_left_alone_in_german() {
    check("good.de", &["concrete"], 0);
}

#[test]
fn vague_asks_are_found_in_english() {
    check("vague.en", &["vague", "partly"], 0);
}

#[test]
fn vague_asks_are_found_in_german() {
    check("vague.de", &["vague", "partly"], 0);
}

/// The same phrases in lunches, promises, questions, prose, quotes, code and comments.
#[test]
fn a_journal_is_never_blamed_for_its_words() {
    let journal = lines("ordinary");
    assert!(journal.len() >= 100);
    let vault = vault().note("Daily/2026-11-18.md", &format!("{}\n", journal.join("\n\n")));
    let said = vault.run(["check", "--hints"]).stdout;
    assert!(!said.contains("ask-"), "{said}");
}
