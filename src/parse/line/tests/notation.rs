//! The lines of the notation, one by one, in every spelling that it allows.
//!
//! Uses: settings, model.

use super::{body_with, check, check_none, lines, show};
use crate::model::{ContactKind, Keyword};
use crate::parse::body::Frame;
use crate::settings::Settings;

#[test]
fn the_examples_of_the_notation() {
    for (text, expected) in [
        (
            "- lunch:: [[Anna Weber]], [[Jonas Brandt]] the wind park [minutes:: 75]",
            r#"lunch:: [Anna Weber] [Jonas Brandt] "Anna Weber, Jonas Brandt the wind park" min=75"#,
        ),
        (
            "- gave:: [[Anna Weber]] the contract template #expertise [effort:: 2]",
            r#"gave:: [Anna Weber] "Anna Weber the contract template" effort=2 gift=expertise"#,
        ),
        (
            "- received:: [[Jonas Brandt]] feedback on my talk",
            r#"received:: [Jonas Brandt] "Jonas Brandt feedback on my talk""#,
        ),
        (
            "- [ ] promised:: [[Jonas Brandt]] the load study 📅 2026-11-27",
            r#"[ ] promised:: [Jonas Brandt] "Jonas Brandt the load study" due=2026-11-27"#,
        ),
        (
            "- [x] promised:: [[Anna Weber]] the speaker's number ✅ 2026-11-20",
            r#"[x] promised:: [Anna Weber] "Anna Weber the speaker's number" done=2026-11-20"#,
        ),
        (
            "- [ ] awaiting:: [[Maria López]] the board's answer",
            r#"[ ] awaiting:: [Maria López] "Maria López the board's answer""#,
        ),
        (
            "- [ ] asked:: [[Anna Weber]] to introduce me to [[Peter Kern]], CFO at Nordwind GmbH, by 12 December",
            r#"[ ] asked:: [Anna Weber] <Peter Kern> "Anna Weber to introduce me to Peter Kern, CFO at Nordwind GmbH, by 12 December" due=2026-12-12"#,
        ),
        (
            "- [/] introduced:: [[Anna Weber]] and [[Jonas Brandt]], both looking at storage",
            r#"[/] introduced:: [Anna Weber] [Jonas Brandt] "Anna Weber and Jonas Brandt, both looking at storage""#,
        ),
        (
            "- need:: [[Jonas Brandt]] a lawyer for AI contracts",
            r#"need:: [Jonas Brandt] "Jonas Brandt a lawyer for AI contracts""#,
        ),
        (
            "- thanked:: [[Jonas Brandt]] for the feedback",
            r#"thanked:: [Jonas Brandt] "Jonas Brandt for the feedback""#,
        ),
        (
            "- shared:: my talk on grid fees #linkedin #expertise",
            r#"shared:: "my talk on grid fees" gift=expertise #linkedin"#,
        ),
    ] {
        check(text, expected);
    }
    let own_note = lines(Frame::Person, "- 2026-11-19 call:: twenty minutes about her new post");
    assert_eq!(own_note, [r#"call:: "twenty minutes about her new post" @2026-11-19"#]);
}

#[test]
fn a_record_may_begin_with_box_time_and_date_in_either_order() {
    for (text, expected) in [
        ("- 12:30 lunch:: [[Anna]]", r#"lunch:: [Anna] "Anna" 12:30"#),
        ("- [x] 12:30 lunch:: [[Anna]]", r#"[x] lunch:: [Anna] "Anna" 12:30"#),
        ("- 2026-11-17 lunch:: [[Anna]]", r#"lunch:: [Anna] "Anna" @2026-11-17"#),
        ("- [[2026-11-17]] 9:05 call:: [[Anna]]", r#"call:: [Anna] "Anna" @2026-11-17 09:05"#),
        ("- 9:05 2026-11-17 call:: [[Anna]]", r#"call:: [Anna] "Anna" @2026-11-17 09:05"#),
        ("- 2026-11-17: call:: [[Anna]]", r#"call:: [Anna] "Anna" @2026-11-17"#),
        ("- lunch:: 2026-11-17 [[Anna]]", r#"lunch:: [Anna] "Anna" @2026-11-17"#),
        ("- lunch:: [[Daily/2026-11-17]] [[Anna]]", r#"lunch:: [Anna] "Anna" @2026-11-17"#),
        ("- 17.11. Anruf:: [[Anna]]", r#"call:: [Anna] "Anna" @2026-11-17"#),
        ("- 17. November Anruf:: [[Anna]]", r#"call:: [Anna] "Anna" @2026-11-17"#),
        ("- 12:30–13:45 lunch:: [[Anna]]", r#"lunch:: [Anna] "Anna" 12:30 min=75"#),
        ("lunch:: [[Anna]] in a paragraph", r#"lunch:: [Anna] "Anna in a paragraph""#),
        ("1. lunch:: [[Anna]]", r#"lunch:: [Anna] "Anna""#),
        ("*\tlunch:: [[Anna]]", r#"lunch:: [Anna] "Anna""#),
    ] {
        check(text, expected);
    }
}

#[test]
fn emphasis_brackets_case_and_separators_around_the_keyword_do_not_count() {
    for text in [
        "- introduced-by:: [[Anna]] in May",
        "- Introduced By:: [[Anna]] in May",
        "- INTRODUCED_BY:: [[Anna]] in May",
        "- **introduced by**:: [[Anna]] in May",
        "- **introduced by::** [[Anna]] in May",
        "- *introduced by*:: [[Anna]] in May",
        "- __introduced by__:: [[Anna]] in May",
        "- introduced by :: [[Anna]] in May",
        "- [introduced by:: [[Anna]] in May]",
        "- (introduced by:: [[Anna]] in May)",
        "- [**introduced by**:: [[Anna]]] in May",
        "- kennengelernt über:: [[Anna]] in May",
    ] {
        check(text, r#"introduced-by:: [Anna] "Anna in May""#);
    }
}

#[test]
fn the_run_of_people_reaches_over_separators_only() {
    for (text, expected) in [
        ("- lunch:: with [[Anna]] and [[Ben]]", r#"lunch:: [Anna] [Ben] "Anna and Ben""#),
        ("- lunch:: mit [[Anna]], [[Ben]] und [[Cem]]", r#"lunch:: [Anna] [Ben] [Cem] "Anna, Ben und Cem""#),
        (
            "- lunch:: [[Anna]] [[Ben]]; [[Cem]] & [[Dana]] + [[Emil]]",
            r#"lunch:: [Anna] [Ben] [Cem] [Dana] [Emil] "Anna Ben; Cem & Dana + Emil""#,
        ),
        ("- introduced:: [[Anna]] ↔ [[Ben]]", r#"introduced:: [Anna] [Ben] "Anna ↔ Ben""#),
        ("- introduced:: [[Anna]] to [[Ben]]", r#"introduced:: [Anna] [Ben] "Anna to Ben""#),
        ("- gave:: [[Anna]] the link to [[Ben]]", r#"gave:: [Anna] <Ben> "Anna the link to Ben""#),
        ("- gave:: the book to [[Anna]]", r#"gave:: <Anna> "the book to Anna""#),
        ("- received:: from [[Anna]] a hint", r#"received:: [Anna] "Anna a hint" from-them"#),
        ("- Anruf:: von [[Anna]]", r#"call:: [Anna] "Anna" from-them"#),
        ("- thanked:: [[Anna]] for [[Projekt X]]", r#"thanked:: [Anna] [Projekt X] "Anna for Projekt X""#),
        ("- gave:: **[[Anna]]** the *long* `list`", r#"gave:: [Anna] "Anna the long list""#),
        ("- gave:: Anna Weber the book", r#"gave:: "Anna Weber the book""#),
        ("- gave:: to @Anna the book", r#"gave:: "@Anna the book""#),
        ("- promised:: to call", r#"promised:: "to call""#),
    ] {
        check(text, expected);
    }
}

#[test]
fn links_are_shown_by_their_text_and_lead_where_they_lead() {
    for (text, expected) in [
        ("- gave:: [[People/Anna Weber|Anna]] x", r#"gave:: [Anna=People/Anna Weber] "Anna x""#),
        ("- gave:: [[People/Anna Weber]] x", r#"gave:: [Anna Weber=People/Anna Weber] "Anna Weber x""#),
        ("- gave:: [[Anna Weber#Job]] x", r#"gave:: [Anna Weber] "Anna Weber x""#),
        ("- gave:: [Anna](People/Anna%20Weber.md) x", r#"gave:: [Anna=People/Anna Weber] "Anna x""#),
        (
            "- gave:: [[Anna]] [the paper](https://example.org) ![[scan.png]] today",
            r#"gave:: [Anna] "Anna the paper today""#,
        ),
        ("- gave:: [[Anna]]   many \t blanks", r#"gave:: [Anna] "Anna many blanks""#),
        ("- gave:: [[Anna]] a \\*star\\* and snake_case", r#"gave:: [Anna] "Anna a *star* and snake_case""#),
        ("- gave:: [[Anna]] %%not this%% but <!-- nor this --> that", r#"gave:: [Anna] "Anna but that""#),
    ] {
        check(text, expected);
    }
}

#[test]
fn what_follows_in_the_same_item_or_paragraph_continues_the_text() {
    check(
        "- gave:: [[Anna]] the\n  contract template\n  [effort:: 3]",
        r#"gave:: [Anna] "Anna the contract template" effort=3"#,
    );
    check(
        "gave:: [[Anna]] the book\r\nreceived:: [[Ben]] thanks",
        r#"gave:: [Anna] <Ben> "Anna the book received:: Ben thanks""#,
    );
    check_none("Yesterday\ngave:: [[Anna]] the book");
}

#[test]
fn nested_items_inherit_what_is_above() {
    let text = "- 2026-11-17 lunch:: [[Anna]]\n  - promised:: the study\n    - gave: the list\n  - a plain note\n    - received:: advice\n- need:: [[Ben]] help\n";
    assert_eq!(
        lines(Frame::Dated, text),
        [
            r#"lunch:: [Anna] "Anna" @2026-11-17"#,
            r#"promised:: "the study" @2026-11-17 under=0"#,
            r#"gave: "the list" @2026-11-17 under=1"#,
            r#"received:: "advice" @2026-11-17 under=0"#,
            r#"need:: [Ben] "Ben help""#,
        ]
    );
}

#[test]
fn contact_data_is_no_contact() {
    for value in [
        "anna@example.org",
        "<anna@example.org>",
        "[anna@example.org](mailto:anna@example.org)",
        "anna@example.org, weber@example.org",
        "+49 30 1234567",
        "030/1234-567",
        "https://example.org/j/123",
        "www.example.org",
        "",
    ] {
        for keyword in ["mail", "phone", "Telefon", "video"] {
            let text = format!("- {keyword}:: {value}");
            assert_eq!(lines(Frame::Person, &text), [""; 0], "{text}");
            assert_eq!(lines(Frame::Meeting, &text), [""; 0], "{text}");
        }
    }
    let dated = lines(Frame::Person, "- 2026-11-17 mail:: +49 30 1234567");
    assert_eq!(dated, [r#"mail:: "+49 30 1234567" @2026-11-17"#]);
}

#[test]
fn contact_keywords_without_a_link_are_kept_for_whoever_knows_the_people() {
    check("- video:: the keynote", r#"video:: "the keynote""#);
}

#[test]
fn own_words_of_the_settings_count_and_come_first() {
    let settings = Settings {
        keywords: vec![
            ("essen".to_owned(), Keyword::Contact(ContactKind::Dinner)),
            ("stamm tisch".to_owned(), Keyword::Contact(ContactKind::Met)),
            ("lunch".to_owned(), Keyword::Contact(ContactKind::Coffee)),
        ],
        ..Settings::default()
    };
    let text = "- Essen:: [[Anna]]\n- Stamm-Tisch:: [[Anna]]\n- lunch:: [[Anna]]\n";
    let found: Vec<String> = body_with(Frame::Dated, text, &settings).0.lines.iter().map(show).collect();
    assert_eq!(found, [r#"dinner:: [Anna] "Anna""#, r#"met:: [Anna] "Anna""#, r#"coffee:: [Anna] "Anna""#]);
}

#[test]
fn every_keyword_works_before_two_colons_before_one_and_alone() {
    for (keyword, words) in crate::parse::keywords::WORDS {
        for word in words.split(',').map(str::trim) {
            for colons in ["::", ":"] {
                let found = lines(Frame::Dated, &format!("- {word}{colons} [[Anna]] x"));
                assert!(
                    found[0].starts_with(&format!("{}{colons} [Anna]", keyword.as_str())),
                    "{word}{colons} {found:?}"
                );
            }
        }
    }
}
