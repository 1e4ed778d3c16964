//! What formatters make of a page is no edit of the owner's.
//!
//! `tests/formatters/as-written.md` is the inside of a page; beside it stands what mdformat 1.0 (lines of
//! 40 characters), remark 12 (one number for all items, other signs) and prettier 3 (lines of 40
//! characters) make of it, to the letter.

#![allow(clippy::panic, reason = "a missing expectation stops the test loudly")]

mod support;

use kithbook::region;
use support::Vault;

const PAGE: &str = "Netzwerk/Wochen/2026-W48 Netzwerk.md";

fn text(name: &str) -> String {
    let path = format!("tests/formatters/{name}.md");
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// A vault with a page sealed over the text as it was written, whose inside then became `inside`; the
/// state of that page.
fn state(inside: &str) -> (Vault, String) {
    let vault = Vault::new()
        .language("de")
        .note("kith.md", "---\nlanguage: de\n---\n")
        .note("Menschen/Anna Weber.md", "---\ntyp: person\n---\n");
    let sealed = region::compose("week/2026-W48", &text("as-written"));
    let begin = sealed.lines().next().expect("a marker");
    vault.write(PAGE, format!("{begin}\n\n{inside}\n<!-- kith:end -->\n\n## Eigene Notizen\n").as_bytes());
    let ran = vault.run(["status", "--json"]);
    let answer: serde_json::Value = serde_json::from_str(&ran.stdout).expect("JSON");
    let pages = answer["pages"].as_array().expect("a list");
    let found = pages.iter().find(|page| page["id"] == "week/2026-W48").expect("the page");
    (vault, found["state"].as_str().expect("a state").to_owned())
}

#[test]
fn a_formatted_page_is_kept_up() {
    for formatter in ["as-written", "mdformat", "remark", "prettier"] {
        let (vault, state) = state(&text(formatter));
        assert_eq!(state, "due", "{formatter}");
        vault.run(["refresh"]).fine();
        let page = vault.read(PAGE);
        assert!(!page.contains("\\[") && page.ends_with("-->\n\n## Eigene Notizen\n"), "{formatter}: {page}");
        assert!(vault.run(["refresh"]).fine().stdout.contains("alle unverändert"), "{formatter}");
    }
}

#[test]
fn a_changed_word_or_number_is_an_edit_whatever_the_formatter() {
    for formatter in ["as-written", "mdformat", "remark", "prettier"] {
        for (was, is) in [
            ("schreiben", "anrufen"),
            ("3 Seiten", "4 Seiten"),
            ("18\\. Nov", "19\\. Nov"),
            ("12", "13"),
            ("|Kim]", "|Kimmy]"),
        ] {
            let text = text(formatter);
            assert!(text.contains(was), "{formatter}: {was}");
            assert_eq!(state(&text.replace(was, is)).1, "edited", "{formatter}: {was}");
        }
    }
}
