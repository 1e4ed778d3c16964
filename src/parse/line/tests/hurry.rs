//! Lines written in a hurry: without syntax, in both languages, with verbs anywhere.
//!
//! Uses: nothing.

use super::{check, check_none, lines};
use crate::parse::body::Frame;

#[test]
fn lunch_without_syntax() {
    for (text, expected) in [
        ("- Lunch with [[Anna]]", r#"lunch~ [Anna] "Anna""#),
        ("- Mittagessen mit [[Anna]]", r#"lunch~ [Anna] "Anna""#),
        ("- Call [[Anna]]", r#"call~ [Anna] "Anna""#),
        ("- Tel. [[Anna]] wegen Windpark", r#"call~ [Anna] "Anna wegen Windpark""#),
        ("- Telko mit [[Anna]], [[Ben]]", r#"call~ [Anna] [Ben] "Anna, Ben""#),
        ("- WhatsApp an [[Anna]]", r#"message~ [Anna] "Anna""#),
        ("- E-Mail von [[Anna]]", r#"mail~ [Anna] "Anna" from-them"#),
        ("- **Lunch** with [[Anna]]", r#"lunch~ [Anna] "Anna""#),
        ("- 12:30 Lunch with [[Anna]]", r#"lunch~ [Anna] "Anna" 12:30"#),
        ("- Lunch: [[Anna]]", r#"lunch: [Anna] "Anna""#),
        ("- Had a quick coffee with [[Anna]]", r#"coffee~ [Anna] "Anna""#),
        ("- Kurzes Telefonat mit [[Anna]], 20 min", r#"call~ [Anna] "Anna" min=20"#),
        (
            "- Lunch at Borchardt with [[Anna]] and [[Ben]], wind",
            r#"lunch~ [Anna] [Ben] "Anna and Ben at Borchardt, wind""#,
        ),
        ("- lecture with [[Anna]]", r#"lecture~ [Anna] "Anna""#),
        ("- Lunch with Anna Weber", r#"lunch~ "Anna Weber""#),
        ("- Call @Anna", r#"call~ "@Anna""#),
    ] {
        check(text, expected);
    }
    check_none("- lunch at the desk");
    check_none("- call for papers");
    check_none("Lunch with [[Anna]] in running text");
}

/// What stands behind the people is told on pages without them: it must make sense by itself.
#[test]
fn what_happened_can_be_read_on_its_own() {
    for (text, expected) in [
        ("- [[Tom]] am Bahnhof getroffen", r#"met~ [Tom] "Tom am Bahnhof""#),
        ("- [[Tom]] heute im Hafen getroffen", r#"met~ [Tom] "Tom im Hafen""#),
        ("- helped [[Priya]] with her pitch", r#"gave~ [Priya] "Priya helped with her pitch""#),
        ("- geholfen:: [[Priya]] beim Umzug", r#"gave:: [Priya] "Priya geholfen beim Umzug""#),
        ("- [[Priya]] beim Umzug geholfen", r#"gave~ [Priya] "Priya beim Umzug geholfen""#),
        ("- [x] help [[Priya]] with the slides", r#"[x] gave~ [Priya] "Priya help with the slides""#),
        ("- [[Tom]] sent me the list", r#"received~ [Tom] "Tom the list" from-them"#),
        ("- [[Tom]] helped me with the roof", r#"received~ [Tom] "Tom helped me with the roof" from-them"#),
    ] {
        check(text, expected);
    }
}

/// Who asks whether somebody comes wants to know it; who asks whether somebody introduces them wants
/// just that. In English as in German.
#[test]
fn whether_somebody_would_is_an_ask_and_whether_something_is_a_question() {
    for (text, expected) in [
        ("- [ ] [[Anna]] fragen, ob sie mich [[Ben]] vorstellt", "draft"),
        ("- [ ] Ask [[Anna]] if she introduces me to [[Ben]]", "draft"),
        ("- [ ] Ask [[Anna]] whether she would introduce me to [[Ben]]", "draft"),
        ("- [ ] [[Anna]] fragen, ob sie kommt", "open-point"),
        ("- [ ] Ask [[Anna]] if she comes", "open-point"),
        ("- asked:: [[Anna]] if she knows a lawyer", "talk"),
        ("- gefragt:: [[Anna]] ob sie einen Anwalt kennt", "talk"),
        ("- asked:: [[Anna]] if you hear of anything", "asked"),
    ] {
        let line = lines(Frame::Dated, text).remove(0);
        assert!(line.contains(&format!("{expected}~")) || line.contains(&format!("{expected}:")), "{line}");
    }
}

#[test]
fn past_forms_at_the_start() {
    for (text, expected) in [
        ("- had lunch with [[Anna]]", r#"lunch~ [Anna] "Anna""#),
        ("- ran into [[Anna]] at the fair", r#"met~ [Anna] "Anna at the fair""#),
        ("- saw [[Anna]]", r#"met~ [Anna] "Anna""#),
        ("- called [[Anna]]", r#"call~ [Anna] "Anna""#),
        ("- wrote to [[Anna]]", r#"message~ [Anna] "Anna""#),
        ("- I met [[Anna]] today", r#"met~ [Anna] "Anna today""#),
        ("- promised [[Jonas]] the study by Friday", r#"promised~ [Jonas] "Jonas the study" due=2026-11-20"#),
        ("- gave [[Anna]] the list", r#"gave~ [Anna] "Anna the list""#),
        ("- asked [[Anna]] for a name", r#"asked~ [Anna] "Anna for a name""#),
        ("- thanked [[Anna]]", r#"thanked~ [Anna] "Anna""#),
        ("- Danke an [[Anna]] für die Liste", r#"thanked~ [Anna] "Anna für die Liste""#),
        ("- warte auf [[Anna]]: die Liste", r#"awaiting~ [Anna] "Anna: die Liste""#),
        ("- yesterday met [[Anna]]", r#"met~ [Anna] "Anna" @2026-11-17"#),
        ("- vernetzt: [[Anna]] und [[Ben]]", r#"introduced: [Anna] [Ben] "Anna und Ben""#),
        ("- geschickt an [[Anna]]: der Entwurf", r#"gave~ [Anna] "Anna: der Entwurf""#),
    ] {
        check(text, expected);
    }
}

#[test]
fn german_verbs_at_the_end() {
    for (text, expected) in [
        ("- Mit [[Anna]] zu Mittag gegessen", r#"lunch~ [Anna] "Anna""#),
        (
            "- Mit [[Anna]] und [[Ben]] in der Kantine zu Mittag gegessen",
            r#"lunch~ [Anna] [Ben] "Anna und Ben in der Kantine""#,
        ),
        ("- [[Anna]] angerufen", r#"call~ [Anna] "Anna""#),
        ("- [[Anna]] angerufen wegen Windpark", r#"call~ [Anna] "Anna wegen Windpark""#),
        ("- Heute mit [[Anna]] telefoniert, 1 Std.", r#"call~ [Anna] "Anna" min=60"#),
        ("- Habe [[Anna]] getroffen", r#"met~ [Anna] "Anna""#),
        ("- Mit [[Anna]] habe ich gesprochen.", r#"talk~ [Anna] "Anna""#),
        ("- Bei [[Anna]] bedankt", r#"thanked~ [Anna] "Anna""#),
        ("- [[Anna]] die Liste geschickt", r#"gave~ [Anna] "Anna die Liste""#),
        ("- Von [[Anna]] die Liste bekommen", r#"received~ [Anna] "Anna die Liste" from-them"#),
        (
            "- [[Anna]] versprochen, die Studie zu schicken",
            r#"promised~ [Anna] "Anna, die Studie zu schicken""#,
        ),
        ("- [[Anna]] und [[Ben]] zusammengebracht", r#"introduced~ [Anna] [Ben] "Anna und Ben""#),
        ("- [[Anna]] kennengelernt", r#"new~ [Anna] "Anna""#),
        ("- An [[Anna]] geschrieben", r#"message~ [Anna] "Anna""#),
        ("- Gestern mit [[Anna]] spazieren gegangen", r#"walk~ [Anna] "Anna" @2026-11-17"#),
        ("- Mit [[Anna]] noch kurz telefoniert", r#"call~ [Anna] "Anna""#),
    ] {
        check(text, expected);
    }
}

#[test]
fn what_they_did_is_turned_round() {
    for (text, expected) in [
        ("- [[Anna]] hat angerufen", r#"call~ [Anna] "Anna" from-them"#),
        ("- [[Anna]] called about the study", r#"call~ [Anna] "Anna about the study" from-them"#),
        ("- [[Anna]] hat mir die Liste geschickt", r#"received~ [Anna] "Anna die Liste" from-them"#),
        ("- [[Anna]] sent me the list", r#"received~ [Anna] "Anna the list" from-them"#),
        ("- [[Anna]] promised the list", r#"awaiting~ [Anna] "Anna the list" from-them"#),
        ("- [[Anna]] hat versprochen, zu kommen", r#"awaiting~ [Anna] "Anna, zu kommen" from-them"#),
    ] {
        check(text, expected);
    }
    check_none("- [[Anna]] saw the film");
    check_none("- [[Anna]]'s new post");
    check_none("- [[Anna]] hat mich [[Ben]] vorgestellt");
}

#[test]
fn what_did_not_take_place_is_no_contact() {
    for text in [
        "- lunch:: [[Anna]] was cancelled",
        "- Lunch with [[Anna]] cancelled",
        "- Lunch with [[Anna]] moved to Friday",
        "- Lunch with [[Anna]], postponed",
        "- Lunch with [[Anna]] (no-show)",
        "- Mittagessen mit [[Anna]] abgesagt",
        "- Mittagessen mit [[Anna]] leider verschoben",
        "- Der Termin mit [[Anna]] ist ausgefallen",
        "- Cancelled: lunch with [[Anna]]",
        "- Abgesagt: Mittagessen mit [[Anna]]",
        "- [[Anna]] hat abgesagt",
        "- [[Anna]] cancelled lunch",
        "- ~~Lunch with [[Anna]]~~",
        "- ~~lunch:: [[Anna]]~~",
        "- lunch:: ~~[[Anna]]~~",
    ] {
        let found = lines(Frame::Dated, text);
        assert!(found.len() == 1 && found[0].contains(" cancelled"), "{text} {found:?}");
        let (body, _) = super::body(Frame::Dated, text);
        assert!(body.mentions.is_empty(), "{text}");
    }
    check("- lunch:: [[Anna]], she moved to Berlin", r#"lunch:: [Anna] "Anna, she moved to Berlin""#);
    check("- lunch:: [[Anna]], moved to Berlin", r#"lunch:: [Anna] "Anna, moved to Berlin""#);
    check("- lunch:: [[Anna]], ~~[[Ben]]~~ wind", r#"lunch:: [Anna] "Anna, wind""#);
    check(
        "- Mit [[Anna]] telefoniert, sie hat den Vortrag abgesagt",
        r#"call~ [Anna] "Anna, sie hat den Vortrag abgesagt""#,
    );
}

#[test]
fn intentions_are_no_contact() {
    for (text, expected) in [
        ("- must call [[Anna]]", r#"call~ [Anna] "Anna" intention"#),
        ("- I should call [[Anna]] on Friday", r#"call~ [Anna] "Anna on" due=2026-11-20 intention"#),
        ("- want to meet [[Anna]]", r#"met~ [Anna] "Anna" intention"#),
        ("- Follow up with [[Anna]]", r#"open-point~ [Anna] "Anna" intention"#),
        ("- müsste [[Anna]] anrufen", r#"call~ [Anna] "Anna" intention"#),
        ("- [[Anna]] noch anrufen", r#"call~ [Anna] "Anna" intention"#),
        ("- noch bei [[Anna]] melden", r#"message~ [Anna] "Anna" intention"#),
        ("- [[Anna]] anrufen", r#"call~ [Anna] "Anna" intention"#),
        ("- WV [[Anna]] 12.12.", r#"open-point~ [Anna] "Anna" due=2026-12-12 intention"#),
        ("- Wiedervorlage: [[Anna]] bis Freitag", r#"open-point: [Anna] "Anna" due=2026-11-20 intention"#),
        ("- nachfassen [[Anna]]", r#"open-point~ [Anna] "Anna" intention"#),
        (
            "- [[Anna]] sollte die Liste haben",
            r#"open-point~ [Anna] "Anna sollte die Liste haben" intention"#,
        ),
        ("- Thank [[Anna]]", r#"open-point~ <Anna> "Thank Anna" intention"#),
        ("- should send [[Anna]] the list", r#"open-point~ <Anna> "send Anna the list" intention"#),
    ] {
        check(text, expected);
        let (body, _) = super::body(Frame::Dated, text);
        assert!(body.mentions.is_empty(), "{text}");
    }
}

#[test]
fn a_question_is_a_talk_and_no_ask() {
    for question in
        ["how she is", "whether she comes", "wie es geht", "ob sie kommt", "warum nicht", ", who knows him"]
    {
        let found = lines(Frame::Dated, &format!("- [ ] asked:: [[Anna]] {question}"));
        assert!(found[0].starts_with("talk:: [Anna]"), "{question} {found:?}");
    }
    check("- asked [[Anna]] to come", r#"asked~ [Anna] "Anna to come""#);
}

#[test]
fn states_of_an_introduction_in_words() {
    check("- introduced:: [[Anna]] and [[Ben]] offered", r#"[ ] introduced:: [Anna] [Ben] "Anna and Ben""#);
    check(
        "- introduced:: [[Anna]] and [[Ben]] (both agreed)",
        r#"[/] introduced:: [Anna] [Ben] "Anna and Ben""#,
    );
    check(
        "- vorgestellt:: [[Anna]] und [[Ben]], beide einverstanden",
        r#"[/] introduced:: [Anna] [Ben] "Anna und Ben""#,
    );
    check("- angeboten:: [[Anna]] und [[Ben]]", r#"[ ] introduced:: [Anna] [Ben] "Anna und Ben""#);
    check("- offers:: [[Anna]] a room", r#"offers:: [Anna] "Anna a room""#);
    check("- offered:: [[Anna]] a room", r#"offers:: [Anna] "Anna a room""#);
}

#[test]
fn shared_and_new_and_profile() {
    check("- posted:: my talk #linkedin", r#"shared:: "my talk" #linkedin"#);
    check("- shared:: [[Anna]] the paper", r#"shared:: [Anna] "Anna the paper""#);
    check("- new [[Dana Roth]] at the fair", r#"new~ [Dana Roth] "Dana Roth at the fair""#);
    check("- kennengelernt:: [[Dana Roth]]", r#"new:: [Dana Roth] "Dana Roth""#);
    check("- kennengelernt über:: [[Anna]]", r#"introduced-by:: [Anna] "Anna""#);
    check("- profile:: new photo #xing", r#"profile:: "new photo" #xing"#);
}

#[test]
fn in_the_note_of_a_person_only_dated_lines_and_keywords_are_records() {
    let text = "- 2026-11-17 call about her new post\n- call about nothing\n- Lunch with [[Ben]]\n- gave:: the list\n\
                - 2026-11-16: telefoniert wegen Vertrag\n- 2026-11-15 her birthday\n- 2026-11-14 new job\n\
                - 2026-11-14 got promoted\n- 2026-11-14 gave: the list\n## Calls\n- about nothing\n- 2026-11-13 about wind\n\
                ## Needs\n- a lawyer\n";
    assert_eq!(
        lines(Frame::Person, text),
        [
            r#"call~ "about her new post" @2026-11-17"#,
            r#"gave:: "the list" @none"#,
            r#"call~ "wegen Vertrag" @2026-11-16"#,
            r#"gave: "the list" @2026-11-14"#,
            r#"call~ "about wind" @2026-11-13"#,
            r#"need~ "a lawyer" @none"#,
        ]
    );
}

#[test]
fn nested_under_a_record_a_keyword_suffices() {
    let text = "- lunch:: [[Anna]]\n  - promised the study by Friday\n  - gave: the list\n  - a new job in Kiel\n  - new office\n";
    assert_eq!(
        lines(Frame::Dated, text),
        [
            r#"lunch:: [Anna] "Anna""#,
            r#"promised~ "the study" due=2026-11-20 under=0"#,
            r#"gave: "the list" under=0"#,
        ]
    );
}

#[test]
fn small_words_before_a_link_are_no_records() {
    check_none("- see [[Anna]]");
    check_none("- through [[Anna]] to the fair");
    check_none("- the need of [[Anna]]");
}
