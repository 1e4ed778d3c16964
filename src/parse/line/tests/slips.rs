//! Slips of the pen: each with its place and its way out.
//!
//! Uses: settings, lang.

use super::{body, body_with, lines, problems, show_problem};
use crate::parse::body::Frame;
use crate::settings::{Language, Settings};

fn check(text: &str, expected: &[&str]) {
    assert_eq!(problems(Frame::Dated, text), expected, "{text}");
}

#[test]
fn a_keyword_that_is_nearly_right() {
    check(
        "- recieved:: [[Anna]] the list",
        &[r#"error keyword 1:3+8 problem-keyword word=("recieved") -> hint-keyword keyword=("received")"#],
    );
    check(
        "text\n\n- [ ] promisd:: [[Anna]] x",
        &[r#"error keyword 3:7+7 problem-keyword word=("promisd") -> hint-keyword keyword=("promised")"#],
    );
    check("- recieved:: nothing", &[]);
    check("- author:: [[Anna]]", &[]);
    check("- status:: [[Anna]]", &[]);
    assert_eq!(lines(Frame::Dated, "- recieved:: [[Anna]] the list"), [""; 0]);
    assert!(body(Frame::Dated, "- author:: [[Anna]]").0.mentions.is_empty());
}

#[test]
fn impossible_dates_are_not_guessed() {
    check(
        "- 2026-02-30 lunch:: [[Anna]]",
        &[r#"error date 1:3+10 problem-date-impossible date=("2026-02-30") -> hint-date-iso"#],
    );
    assert_eq!(lines(Frame::Dated, "- 2026-02-30 lunch:: [[Anna]]"), [""; 0]);
    check(
        "- promised:: [[Anna]] x 📅 2026-13-01",
        &[r#"error date 1:27+10 problem-date-impossible date=("2026-13-01") -> hint-date-iso"#],
    );
    assert_eq!(
        lines(Frame::Dated, "- promised:: [[Anna]] x 📅 2026-13-01"),
        [r#"promised:: [Anna] "Anna x""#]
    );
    assert_eq!(
        problems(Frame::Person, "- 18.11. call:: about it"),
        [r#"error date 1:3+6 problem-date-no-year date=("18.11.") -> hint-date-iso"#]
    );
    check("- 2026-02-30 just a plain line with [[Anna]]", &[]);
}

#[test]
fn dates_that_can_be_read_in_two_ways_say_how_they_were_read() {
    check(
        "- 17.11.26 lunch:: [[Anna]]",
        &[
            r#"warning date 1:3+8 problem-date-two-digits date=("17.11.26") iso=("2026-11-17") -> hint-date-write iso=("2026-11-17")"#,
        ],
    );
    let day_first = "- 17.11.2026 lunch:: [[Anna]]";
    check(
        day_first,
        &[
            r#"hint date 1:3+10 problem-date-local date=("17.11.2026") iso=("2026-11-17") -> hint-date-write iso=("2026-11-17")"#,
        ],
    );
    let german = Settings { language: Some(Language::German), ..Settings::default() };
    let found: Vec<String> = body_with(Frame::Dated, day_first, &german).1.iter().map(show_problem).collect();
    assert_eq!(found, [""; 0]);
    assert_eq!(lines(Frame::Dated, day_first), [r#"lunch:: [Anna] "Anna" @2026-11-17"#]);
}

#[test]
fn an_effort_outside_one_to_five() {
    for value in ["9", "0", "much", "-1"] {
        let text = format!("- gave:: [[Anna]] x [effort:: {value}]");
        let width = value.len();
        check(
            &text,
            &[format!(r#"warning effort 1:31+{width} problem-effort value=("{value}") -> hint-effort"#)
                .as_str()],
        );
        assert_eq!(lines(Frame::Dated, &text), [r#"gave:: [Anna] "Anna x""#]);
    }
}

#[test]
fn links_that_are_not_closed() {
    check("- gave:: [[Anna the list", &["error link 1:10+2 problem-link-unclosed -> hint-link-close"]);
    let slip = |column| format!("error link 1:{column}+2 problem-link-unclosed -> hint-link-close");
    let three = [slip(10), slip(14), slip(18)];
    // A line full of brackets once filled the memory with problems.
    check("- gave:: [[a [[b [[c [[d [[e", &[&three[0], &three[1], &three[2]]);
    check("Met [[a [[b [[c [[d [[e", &[&slip(5), &slip(9), &slip(13)]);
    check("Met [[Anna in the train.", &["error link 1:5+2 problem-link-unclosed -> hint-link-close"]);
    check(
        "- gave:: [[Anna\n  Weber]] x",
        &["warning link 1:10+6 problem-link-two-lines -> hint-link-one-line"],
    );
    assert_eq!(
        lines(Frame::Dated, "- gave:: [[Anna\n  Weber]] x"),
        [r#"gave:: [Anna Weber] "Anna Weber x""#]
    );
    assert_eq!(problems(Frame::Other, "if [[ -f x ]; then [[Anna"), [""; 0]);
    check("`[[` is a bracket", &[]);
}

#[test]
fn every_problem_has_its_words_in_both_languages() {
    let texts = [
        "- recieved:: [[Anna]] x",
        "- 2026-02-30 lunch:: [[Anna]]",
        "- 17.11.26 lunch:: [[Anna]]",
        "- 17.11.2026 lunch:: [[Anna]]",
        "- gave:: [[Anna]] x [effort:: 9] [[Ben",
        "- gave:: [[Anna\n  Weber]] x",
        "- [x] promised:: [[Anna]] x",
        "- [ ] gave:: [[Anna]] x",
    ];
    let mut found: Vec<_> = texts.iter().flat_map(|text| body(Frame::Dated, text).1).collect();
    found.extend(body(Frame::Person, "- 18.11. call:: x").1);
    assert_eq!(found.len(), texts.len() + 2);
    for catalogue in Language::ALL.map(crate::lang::Catalogue::new) {
        for message in found.iter().flat_map(|problem| problem.hints.iter().chain([&problem.message])) {
            assert!(catalogue.has(message.id), "{}", message.id);
            assert!(!catalogue.message(message).contains('$'), "{}", message.id);
        }
    }
}
