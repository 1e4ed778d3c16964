//! Boxes: every state, and what infinitives in them mean.
//!
//! Uses: nothing.

use super::{check, check_none, lines, problems};
use crate::parse::body::Frame;

#[test]
fn every_state_of_a_box() {
    for (mark, shown) in [
        ("[ ]", "[ ] "),
        ("[/]", "[/] "),
        ("[x]", "[x] "),
        ("[X]", "[x] "),
        ("[-]", "[-] "),
        ("[>]", "[>] "),
        ("[?]", "[?] "),
        ("[!]", "[?] "),
        ("[ü]", "[?] "),
    ] {
        check(
            &format!("- {mark} need:: [[Anna]] a lawyer"),
            &format!("{shown}need:: [Anna] \"Anna a lawyer\""),
        );
        check(
            &format!("1. {mark} need:: [[Anna]] a lawyer"),
            &format!("{shown}need:: [Anna] \"Anna a lawyer\""),
        );
    }
    check("- need:: [[Anna]] a lawyer", r#"need:: [Anna] "Anna a lawyer""#);
    check_none("- [xx] need");
    check_none("- [ ]");
}

#[test]
fn open_boxes_with_a_link_and_no_keyword_are_open_points() {
    check("- [ ] [[Anna]] wegen Vertrag", r#"[ ] open-point~ [Anna] "Anna wegen Vertrag""#);
    check(
        "- [ ] the draft for [[Anna]] 📅 2026-11-27",
        r#"[ ] open-point~ <Anna> "the draft for Anna" due=2026-11-27"#,
    );
    check(
        "- [x] [[Anna]] wegen Vertrag ✅ 2026-11-19",
        r#"[x] open-point~ [Anna] "Anna wegen Vertrag" done=2026-11-19"#,
    );
    check_none("- [ ] buy milk");
    let (body, _) = super::body(Frame::Dated, "- [ ] see [[Anna]]'s list\n- [ ] buy milk");
    assert!(body.mentions.is_empty());
}

#[test]
fn an_infinitive_in_an_open_box_is_an_intention_and_ticked_a_fact() {
    for (text, open, done) in [
        (
            "Thank [[Anna]] for the list",
            "thanked~ [Anna] \"Anna for the list\"",
            "thanked~ [Anna] \"Anna for the list\"",
        ),
        (
            "Introduce [[Anna]] to [[Ben]]",
            "introduced~ [Anna] [Ben] \"Anna to Ben\"",
            "introduced~ [Anna] [Ben] \"Anna to Ben\"",
        ),
        ("Send [[Anna]] the list", "gave~ [Anna] \"Anna the list\"", "gave~ [Anna] \"Anna the list\""),
        ("Meet [[Anna]]", "met~ [Anna] \"Anna\"", "met~ [Anna] \"Anna\""),
        ("[[Anna]] anrufen", "call~ [Anna] \"Anna\"", "call~ [Anna] \"Anna\""),
        ("Anrufen: [[Anna]]", "call~ [Anna] \"Anna\"", "call~ [Anna] \"Anna\""),
        ("[[Anna]] danken", "thanked~ [Anna] \"Anna\"", "thanked~ [Anna] \"Anna\""),
        (
            "[[Anna]] und [[Ben]] vernetzen",
            "introduced~ [Anna] [Ben] \"Anna und Ben\"",
            "introduced~ [Anna] [Ben] \"Anna und Ben\"",
        ),
        ("Bei [[Anna]] melden", "message~ [Anna] \"Anna\"", "message~ [Anna] \"Anna\""),
        ("Follow up with [[Anna]]", "open-point~ [Anna] \"Anna\"", "open-point~ [Anna] \"Anna\""),
    ] {
        check(&format!("- [ ] {text}"), &format!("[ ] {open} intention"));
        check(&format!("- [x] {text} ✅ 2026-11-19"), &format!("[x] {done} done=2026-11-19"));
    }
}

#[test]
fn an_intention_keeps_its_whole_sentence() {
    for (text, sentence) in [
        ("- [ ] Thank [[Anna]] for the list", "Thank Anna for the list"),
        ("- [ ] [[Anna]] danken", "Anna danken"),
        ("- [ ] Bei [[Anna]] melden", "Bei Anna melden"),
        ("- [ ] [[Anna]] fragen, ob sie was hat 📅 2026-11-20", "Anna fragen, ob sie was hat"),
        ("- should call [[Anna]] #idea", "call Anna"),
        ("- must tell [[Anna]] the news", "tell Anna the news"),
        ("- müsste [[Anna]] noch **dringend** anrufen", "Anna noch dringend anrufen"),
    ] {
        let (body, _) = super::body(Frame::Dated, text);
        assert_eq!(body.lines[0].sentence.as_deref(), Some(sentence), "{text}");
    }
    let (body, _) = super::body(Frame::Dated, "- [[Anna]] angerufen\n- lunch:: [[Anna]]");
    assert!(body.lines.iter().all(|line| line.sentence.is_none()));
}

#[test]
fn a_contact_word_in_an_open_box_is_a_plan() {
    check("- [ ] Call [[Anna]] 📅 2026-11-20", r#"[ ] call~ [Anna] "Anna" due=2026-11-20"#);
    check("- [ ] Mittagessen mit [[Anna]] am 20.11.", r#"[ ] lunch~ [Anna] "Anna am 20.11.""#);
}

#[test]
fn an_open_ask_is_a_draft_and_a_ticked_one_was_made() {
    check(
        "- [ ] Ask [[Anna]] to introduce me to [[Peter Kern]]",
        r#"[ ] draft~ [Anna] <Peter Kern> "Anna to introduce me to Peter Kern""#,
    );
    check("- draft:: [[Anna]] could you introduce me", r#"draft:: [Anna] "Anna could you introduce me""#);
    check("- Entwurf:: [[Anna]] stellst du mich vor", r#"draft:: [Anna] "Anna stellst du mich vor""#);
    check(
        "- [x] Ask [[Anna]] for the list ✅ 2026-11-19",
        r#"asked~ [Anna] "Anna for the list" @2026-11-19"#,
    );
    check("- [ ] Ask [[Anna]] how she is", r#"[ ] open-point~ [Anna] "Anna how she is" intention"#);
    assert_eq!(problems(Frame::Dated, "- [x] Ask [[Anna]] for the list"), [""; 0]);
}

#[test]
fn ticked_without_a_date_is_a_hint_where_the_day_counts() {
    let hint = "hint done-date 1:7+8 problem-done-date -> hint-done-date";
    assert_eq!(problems(Frame::Dated, "- [x] promised:: [[Anna]] the list"), [hint]);
    assert_eq!(problems(Frame::Dated, "- [x] awaiting:: [[Anna]] the list").len(), 1);
    assert_eq!(problems(Frame::Dated, "- [x] asked:: [[Anna]] for the list").len(), 1);
    assert_eq!(problems(Frame::Dated, "- [x] introduced:: [[Anna]], [[Ben]]").len(), 1);
    for text in
        ["- [x] promised:: [[Anna]] x ✅ 2026-11-19", "- [x] lunch:: [[Anna]]", "- [ ] promised:: [[Anna]] x"]
    {
        assert_eq!(problems(Frame::Dated, text), [""; 0], "{text}");
    }
}

#[test]
fn an_open_box_before_a_deed_names_the_promise() {
    assert_eq!(
        problems(Frame::Dated, "- [ ] gave:: [[Anna]] the list"),
        [
            r#"warning keyword 1:7+4 problem-keyword-open-box keyword=("gave") -> hint-keyword-open-box keyword=("promised")"#
        ]
    );
    assert_eq!(
        problems(Frame::Dated, "- [ ] bekommen:: [[Anna]] die Liste"),
        [
            r#"warning keyword 1:7+8 problem-keyword-open-box keyword=("received") -> hint-keyword-open-box keyword=("awaiting")"#
        ]
    );
    assert_eq!(problems(Frame::Dated, "- [ ] Send [[Anna]] the list"), [""; 0]);
    assert_eq!(lines(Frame::Dated, "- [ ] gave:: [[Anna]] x"), [r#"[ ] gave:: [Anna] "Anna x""#]);
}
