//! Whole bodies: sections, rosters, mentions, what is not read, and texts that nobody wrote.
//!
//! Uses: source, day, front_matter, settings, model.

mod random;

use super::{Body, Context, Frame, read};
use crate::day::Week;
use crate::parse::line::tests::{body, lines, problems, show};
use crate::settings::Settings;
use crate::source::{Lines, NotePath};

fn mentions(text: &str) -> Vec<String> {
    body(Frame::Dated, text).0.mentions.iter().map(|link| link.target.clone()).collect()
}

fn names(people: &[crate::model::Named]) -> Vec<&str> {
    people.iter().map(|named| named.text.as_str()).collect()
}

#[test]
fn a_mention_is_a_link_in_running_text_or_a_plain_item_of_a_dated_note() {
    let text = "Long day with [[Anna]] and\n[[Ben|B.]].\n\n- saw the film of [[Cem]]\n  - and a note on [[Dana#Job]]\n\n\
                # On [[Emil]]\n\n> quote of [[Fritz]]\n\n- [ ] task for [[Gerd]]\n- lunch:: [[Hans]] about [[Ida]]\n\
                - Lunch with [[Jan]]\n\n| [[Karl]] | b |\n|---|---|\n| c | d |\n\n```\n[[Lea]]\n```\n`[[Mia]]` ![[Nora]] \
                %%[[Olaf]]%% <!-- [[Paul]] -->\n";
    assert_eq!(mentions(text), ["Anna", "Ben", "Cem", "Dana"]);
    assert!(body(Frame::Person, "With [[Anna]]").0.mentions.is_empty());
    assert!(body(Frame::Other, "With [[Anna]]").0.mentions.is_empty());
}

#[test]
fn a_mention_knows_its_place() {
    let text = "Grüße\r\nvon [[Anna]]";
    let (body, _) = body(Frame::Dated, text);
    let place = body.mentions[0].place;
    assert_eq!((place.line, place.column, place.width), (2, 5, 8));
}

#[test]
fn what_is_not_running_text_holds_no_record() {
    for text in [
        "> - gave:: [[Anna]] x",
        "> [!note] gave:: [[Anna]] x\n> gave:: [[Anna]] x",
        "```\n- gave:: [[Anna]] x\n```",
        "    gave:: [[Anna]] x",
        "`gave:: [[Anna]]`",
        "%% gave:: [[Anna]] x %%",
        "%%\n- gave:: [[Anna]] x\n\n- gave:: [[Ben]] y\n%%",
        "<!-- gave:: [[Anna]] x -->",
        "<!--\n- gave:: [[Anna]] x\n-->",
        "| gave:: [[Anna]] |\n|---|\n| x |",
        "text first gave:: [[Anna]] x",
    ] {
        assert_eq!(lines(Frame::Dated, text), [""; 0], "{text}");
    }
}

#[test]
fn comments_end_and_what_follows_counts() {
    assert_eq!(lines(Frame::Dated, "- %%hm%% gave:: [[Anna]] x"), [r#"gave:: [Anna] "Anna x""#]);
    assert_eq!(lines(Frame::Dated, "%%\nnot\n%%\n\n- gave:: [[Anna]] x"), [r#"gave:: [Anna] "Anna x""#]);
    assert_eq!(lines(Frame::Dated, "- gave:: [[Anna]] 5%% more"), [r#"gave:: [Anna] "Anna 5%% more""#]);
}

#[test]
fn items_three_deep_with_tabs_and_both_line_ends() {
    let text =
        "- lunch:: [[Anna]]\r\n\t- promised:: the list\r\n\t\t- by the way\r\n\t\t\t- gave:: [[Ben]] x\r\n";
    assert_eq!(
        lines(Frame::Dated, text),
        [r#"lunch:: [Anna] "Anna""#, r#"promised:: "the list" under=0"#, r#"gave:: [Ben] "Ben x" under=1"#]
    );
    let (body, _) = body(Frame::Dated, text);
    let places: Vec<(u32, u32, u32)> =
        body.lines.iter().map(|line| (line.place.line, line.place.column, line.place.width)).collect();
    assert_eq!(places, [(1, 3, 5), (2, 4, 8), (4, 6, 4)]);
    let text_place = body.lines[2].text_place;
    assert_eq!((text_place.line, text_place.column, text_place.width), (4, 13, 9));
    assert_eq!(body.lines[2].links[0].place.column, 13);
}

#[test]
fn a_dated_heading_dates_what_follows() {
    let text = "## 2026-11-16\n- gave:: [[Anna]] x\n### Details\n- gave:: [[Ben]] y\n## Wed 18 November 2026\n- gave:: [[Cem]] z\n\
                ## [[2026-11-14]] at home\n- 2026-11-13 gave:: [[Dana]] a\n## Else\n- gave:: [[Emil]] b\n";
    assert_eq!(
        lines(Frame::Other, text),
        [
            r#"gave:: [Anna] "Anna x" @2026-11-16"#,
            r#"gave:: [Ben] "Ben y" @2026-11-16"#,
            r#"gave:: [Cem] "Cem z""#,
            r#"gave:: [Dana] "Dana a" @2026-11-13"#,
            r#"gave:: [Emil] "Emil b" @none"#,
        ]
    );
}

#[test]
fn a_number_before_a_heading_is_no_date() {
    assert_eq!(lines(Frame::Dated, "## 1.2. Background\n- gave:: [[Anna]] x"), [r#"gave:: [Anna] "Anna x""#]);
    assert_eq!(problems(Frame::Other, "## 13.13. Background\n## 18.11."), [""; 0]);
}

#[test]
fn in_the_note_of_a_person_a_dated_heading_with_a_contact_word_is_a_contact() {
    let text = "## 2026-11-16 Call\nShe changes jobs.\n- gave:: the list\n## 2026-11-17: Mittagessen mit [[Ben]] in Kiel\n\
                ## 2026-11-18 Birthday\n## 2026-02-30 Call\n";
    assert_eq!(
        lines(Frame::Person, text),
        [
            r#"call~ "" @2026-11-16"#,
            r#"gave:: "the list" @2026-11-16"#,
            r#"lunch~ [Ben] "Ben in Kiel" @2026-11-17"#,
        ]
    );
    assert_eq!(
        problems(Frame::Person, text),
        [r#"error date 6:4+10 problem-date-impossible date=("2026-02-30") -> hint-date-iso"#]
    );
}

#[test]
fn a_heading_that_is_a_keyword_gives_it_to_plain_items() {
    let text = "## Given\n- [[Anna]] the list #data\n- received:: [[Ben]] advice\n  - plain below\n- [ ] Anna Weber a name\n\
                ## Versprochen\n- [[Cem]] die Studie bis Freitag\n### 2026-11-16\n- [[Dana]] ein Buch\n### Notes\n- [[Emil]] too\n";
    assert_eq!(
        lines(Frame::Dated, text),
        [
            r#"gave~ [Anna] "Anna the list" gift=data"#,
            r#"received:: [Ben] "Ben advice""#,
            r#"[ ] gave~ "Anna Weber a name""#,
            r#"promised~ [Cem] "Cem die Studie" due=2026-11-20"#,
            r#"promised~ [Dana] "Dana ein Buch" @2026-11-16"#,
        ]
    );
    assert_eq!(mentions(text), ["Emil"]);
}

#[test]
fn rosters_under_labels_and_headings() {
    for text in [
        "**Attendees:** [[Anna Weber]], Jonas Brandt",
        "Attendees:: [[Anna Weber]], Jonas Brandt",
        "- Teilnehmer: [[Anna Weber]] und Jonas Brandt",
        "Anwesend: [[Anna Weber]], Jonas Brandt",
        "## Attendees\n- [[Anna Weber]], CEO\n- Prof. Brandt, Jonas (TU Delft)",
        "## Teilnehmer:\n[[Anna Weber]], Jonas Brandt",
        "- **Teilnehmende:**\n  - [[Anna Weber]]\n  - Jonas Brandt",
        "Teilnehmende:\n\n- [[Anna Weber]]\n- Jonas Brandt\n",
    ] {
        let (body, _) = body(Frame::Meeting, text);
        assert_eq!(names(&body.attendees), ["Anna Weber", "Jonas Brandt"], "{text}");
        assert!(body.lines.is_empty() && body.linked.is_empty(), "{text}");
    }
    let (body, _) = body(
        Frame::Event,
        "## Speakers\n- Prof. A. Weber (TU Delft)\n- gave:: [[Ben]] x\n## Else\n- [[Cem]]",
    );
    assert_eq!((names(&body.speakers), body.lines.len()), (vec!["A. Weber"], 1));
}

#[test]
fn the_list_behind_a_label_ends_with_the_list() {
    let (body, _) = body(Frame::Meeting, "Attendees:\n- [[Anna]]\n\nText with [[Ben]].\n\n- [[Cem]]\n");
    assert_eq!(names(&body.attendees), ["Anna"]);
    assert_eq!(names(&body.linked), ["Ben", "Cem"]);
}

#[test]
fn a_meeting_lists_who_is_linked_in_it() {
    let text = "With [[Anna]] on [[Windpark]].\n- gave:: [[Ben]] the paper of [[Cem]]\n- knows:: [[Dana]], [[Emil]]\n> [[Fritz]]\n";
    let (body, _) = body(Frame::Meeting, text);
    assert_eq!(names(&body.linked), ["Anna", "Windpark", "Ben"]);
}

#[test]
fn the_title_is_the_first_heading_that_is_no_date() {
    let title = |text: &str| body(Frame::Meeting, text).0.title;
    assert_eq!(title("# Load *study* with [[Anna|A.]]\n# Else").as_deref(), Some("Load study with A."));
    assert_eq!(title("Load study\n===\n").as_deref(), Some("Load study"));
    assert_eq!(title("# 2026-11-18\n# Then").as_deref(), Some("Then"));
    assert_eq!(title("## Low\n"), None);
}

#[test]
fn days_of_the_week_on_a_weekly_page_mean_that_week() {
    let text = "- Tuesday lunch with [[Anna]]\n- Fr.: Anruf [[Ben]]\n- promised:: [[Cem]] x by Friday\n### Monday\n- coffee:: [[Dana]]\n- So lunch with [[Emil]]\n";
    let lines_of_text = Lines::new(text);
    let (path, settings) = (NotePath::new("Network/Weekly/2026-W47 network.md"), Settings::default());
    let context = Context {
        path: &path,
        lines: &lines_of_text,
        settings: &settings,
        frame: Frame::Page,
        day: None,
        week: Week::from_iso("2026-W47"),
    };
    let (body, _): (Body, _) = read(text, std::slice::from_ref(&(0..text.len())), &context);
    let shown: Vec<String> = body.lines.iter().map(show).collect();
    assert_eq!(
        shown,
        [
            r#"lunch~ [Anna] "Anna" @2026-11-17"#,
            r#"call~ [Ben] "Ben" @2026-11-20"#,
            r#"promised:: [Cem] "Cem x" @none due=2026-11-20"#,
            r#"coffee:: [Dana] "Dana" @2026-11-16"#,
        ]
    );
}

#[test]
fn only_the_parts_given_are_read_and_places_count_from_the_top() {
    let text =
        "---\nx: y\n---\n- gave:: [[Anna]] x\n<block>\n- gave:: [[Ben]] y\n</block>\n- gave:: [[Cem]] z\n";
    let (first, last) = (text.find("- gave:: [[Anna").unwrap(), text.find("- gave:: [[Cem").unwrap());
    let block = text.find("<block>").unwrap();
    let lines_of_text = Lines::new(text);
    let (path, settings) = (NotePath::new("x.md"), Settings::default());
    let (day, week) = (None, None);
    let context =
        Context { path: &path, lines: &lines_of_text, settings: &settings, frame: Frame::Other, day, week };
    let (body, _) = read(text, &[first..block, last..text.len()], &context);
    let found: Vec<(u32, &str)> =
        body.lines.iter().map(|line| (line.place.line, line.text.as_str())).collect();
    assert_eq!(found, [(4, "Anna x"), (8, "Cem z")]);
}

#[test]
fn a_value_of_the_front_matter_is_a_line() {
    let path = NotePath::new("x.md");
    let (lines_of_text, settings) = (Lines::new(""), Settings::default());
    let day = crate::day::Day::from_iso("2026-11-18");
    let context = Context {
        path: &path,
        lines: &lines_of_text,
        settings: &settings,
        frame: Frame::Meeting,
        day,
        week: None,
    };
    let place = crate::source::Place { line: 3, column: 8, width: 20 };
    let line = |text: &str| {
        let scalar = crate::front_matter::Scalar { text: text.to_owned(), place };
        crate::parse::line::from_front_matter(crate::model::Keyword::Gave, &scalar, &context)
    };
    let (found, problems) = line("[[Anna Weber]] the contract template #expertise [effort:: 7]");
    assert_eq!(show(&found), r#"gave:: [Anna Weber] "Anna Weber the contract template" gift=expertise"#);
    assert_eq!((found.place, found.links[0].place, problems[0].place), (place, place, Some(place)));
    assert_eq!(
        show(&line("2026-11-17 Anna Weber the list").0),
        r#"gave:: "Anna Weber the list" @2026-11-17"#
    );
}
