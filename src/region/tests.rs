//! What a block is, by examples and by chance.
//!
//! Uses: nothing.

use proptest::prelude::*;

use super::*;

const ID: &str = "week/2026-W47";
const BODY: &str = "# Woche 47\n\n- Zugesagt: die Lastgangstudie für [[Jonas Brandt|Jonas]]\n- 3 Gespräche";

fn page() -> String {
    compose(ID, BODY)
}

#[track_caller]
fn check(text: &str, expected: Option<(&str, BlockState)>) {
    let found = find(text);
    assert_eq!(found.as_ref().map(|found| (found.id.as_str(), found.state)), expected, "{text}");
}

#[test]
fn a_block_is_written_as_agreed() {
    assert_eq!(
        compose(ID, "Anna\n"),
        "<!-- kith:begin v=1 id=week/2026-W47 seal=e0293235191278fc50aca47bf50c4d5b -->\nAnna\n<!-- kith:end -->\n"
    );
    assert_eq!(compose(ID, "").lines().count(), 2);
}

#[test]
fn a_text_without_markers_has_no_block() {
    for text in [
        "",
        "# Anna Weber\n",
        "    <!-- kith:end -->\n",
        "> <!-- kith:end -->\n",
        "see <!-- kith:end -->\n",
        "<!-- kith:end --> here\n",
        "```\n<!-- kith:end -->\n```\n",
        "~~~ md\n```\n<!-- kith:end -->\n~~~\n",
    ] {
        check(text, None);
    }
}

#[test]
fn a_block_is_found_with_its_range_and_leaves_the_rest() {
    let text = format!("Oben\n{}## Meine Notizen\n", page());
    let found = find(&text).unwrap();
    assert_eq!((found.state, found.version), (BlockState::Sealed, 1));
    assert_eq!(&text[found.range.clone()], page());
    assert_eq!(body(&text, &found), format!("{BODY}\n"));
    assert_eq!(first_link(&text, &found), Some("Jonas Brandt"));
}

#[test]
fn other_line_ends_a_byte_order_mark_and_a_missing_last_line_end_are_no_edit() {
    let windows = format!("\u{feff}{}", page().replace('\n', "\r\n"));
    let found = find(&windows).unwrap();
    assert_eq!((found.state, found.range), (BlockState::Sealed, 3..windows.len()));
    check(page().trim_end(), Some((ID, BlockState::Sealed)));
    check(&page().replace('\n', "  \n"), Some((ID, BlockState::Sealed)));
}

#[test]
fn a_changed_word_is_an_edit() {
    check(&page().replace("3 Gespräche", "4 Gespräche"), Some((ID, BlockState::Edited)));
    check(&page().replace("Zugesagt", "Versprochen"), Some((ID, BlockState::Edited)));
    check(&page().replace("W47", "W48"), Some(("week/2026-W48", BlockState::Edited)));
}

#[test]
fn half_a_block_is_damaged() {
    let begin = page().lines().next().unwrap().to_owned();
    let text = format!("Oben\n{begin}\nAnna\n");
    assert_eq!(find(&text).unwrap().range, 5..text.len());
    for (text, id) in [
        (text, ID),
        ("Anna\n<!-- kith:end -->\n".to_owned(), ""),
        (format!("{begin}\n{}", page()), ID),
        (format!("{}{}", page(), page()), ID),
        (format!("<!-- kith:end -->\nAnna\n{begin}\n"), ID),
        (page() + "<!-- kith:end -->\n", ID),
        (page().replace("id=", "name="), ""),
        (page().replace("v=1", "v=0"), ""),
        (page().replace("v=1", "v=eins"), ""),
        (page().replace("- 3 Gespräche", "```"), ID),
    ] {
        check(&text, Some((id, BlockState::Damaged)));
    }
}

#[test]
fn a_block_cut_anywhere_is_never_taken_for_whole() {
    let page = page();
    let whole = page.trim_end().len();
    for cut in (0..whole).filter(|cut| page.is_char_boundary(*cut)) {
        let state = find(&page[..cut]).map(|found| found.state);
        assert!(matches!(state, None | Some(BlockState::Damaged)), "{cut}: {state:?}");
    }
}

#[test]
fn a_later_format_is_left_alone() {
    check(&page().replace("v=1", "v=2"), Some((ID, BlockState::Newer)));
    check("<!-- kith:begin v=9 day=2026-11-18 -->\n", Some(("", BlockState::Newer)));
}

/// A page after a merge that could not decide between two of its lines.
fn merged(ours: &str, theirs: &str) -> String {
    format!("<<<<<<< HEAD\n{ours}=======\n{theirs}>>>>>>> laptop\n")
}

#[test]
fn a_conflict_about_the_block_alone_is_told_from_one_around_it() {
    let begin = |id: &str| compose(id, "x").lines().next().map(|line| format!("{line}\n")).unwrap();
    let end = "<!-- kith:end -->\n";
    let rest = "## Meine Notizen\nAnna anrufen\n";
    let marker = merged(&begin(ID), &begin(ID).replace("seal=", "seal=0"));
    let base = "||||||| base\nvorher\n=======\n";
    let conflicted = Some((ID, BlockState::Conflicted));
    let around = Some((ID, BlockState::ConflictedAround));
    check(&format!("{}{}{end}{rest}", begin(ID), merged("a\n", "b\n")), conflicted);
    check(&format!("Oben\n{marker}Anna\n{end}{rest}"), conflicted);
    check(&format!("{marker}{}{end}{rest}", merged("a\n", "b\n")).replacen("=======\n", base, 1), conflicted);
    check(&format!("{}a\n{}{rest}", begin(ID), merged(end, &format!("b\n{end}"))), conflicted);
    check(&format!("{}a\n{end}{}", begin(ID), merged("a\n", "b\n")), around);
    check(&format!("{}{}{end}", merged("a\n", "b\n"), begin(ID)), around);
    check(&format!("{}a\n{end}", merged(&format!("oben\n{}", begin(ID)), &begin(ID))), around);
    check(&format!("{}a\n{}", begin(ID), merged(&format!("{end}{rest}"), end)), around);
    check(&format!("{}a\n{end}", merged(&begin(ID), &begin("week/2026-W48"))), around);
    check(&merged("a\n", "b\n"), None);
}

#[test]
fn the_range_of_a_conflicted_block_takes_the_conflict_along() {
    let begin = page().lines().next().unwrap().to_owned() + "\n";
    let text = format!(
        "Oben\n{}Anna\n<!-- kith:end -->\nUnten\n",
        merged(&begin, &begin.replace("seal=", "seal=0"))
    );
    let found = find(&text).unwrap();
    assert_eq!(&text[..found.range.start], "Oben\n");
    assert_eq!(&text[found.range.end..], "Unten\n");
}

#[test]
fn the_first_link_is_one_that_leads_somewhere() {
    for (body, expected) in [
        ("# [[Menschen/Anna Weber|Anna]] und [[Ben]]", Some("Menschen/Anna Weber")),
        (r"| [[Anna\|A.]] |", Some("Anna")),
        ("# Anna\n\n- `- lunch with [[Anna]]`\n- [[Ben#Heute]]", Some("Ben")),
        ("`- lunch with [[Anna]]`", None),
        ("Anna", None),
    ] {
        let text = compose(ID, body);
        assert_eq!(first_link(&text, &find(&text).unwrap()), expected, "{body}");
    }
}

proptest! {
    #[test]
    fn every_id_comes_back(id in "\\PC{1,40}|[ -~]{1,40}|[-]{1,9}|\\x00[\r\n\t]") {
        let text = compose(&id, "Anna");
        prop_assert_eq!(text.lines().next().unwrap().matches("--").count(), 2);
        let found = find(&text).unwrap();
        prop_assert_eq!((found.id, found.state), (id, BlockState::Sealed));
    }

    #[test]
    fn one_changed_letter_or_digit_breaks_the_seal(
        words in proptest::collection::vec("[a-zA-Z0-9äöüß]{1,8}", 1..12),
        at in any::<prop::sample::Index>(),
        other in prop::sample::select(vec!['a', 'Z', '7', 'ß', 'é', '€', '漢']),
    ) {
        let body = words.join(" ");
        let at = at.index(body.chars().count());
        let changed: String =
            body.chars().enumerate().map(|(n, c)| if n == at && c != ' ' { other } else { c }).collect();
        let text = compose(ID, &body).replacen(&format!("\n{body}\n"), &format!("\n{changed}\n"), 1);
        let same = changed == body;
        prop_assert_eq!(find(&text).unwrap().state == BlockState::Sealed, same);
    }

    #[test]
    fn what_a_formatter_does_is_no_edit(
        words in proptest::collection::vec("[a-zA-Zäöü]{1,8}", 2..12),
        bullet in prop::sample::select(vec!["-", "*", "+"]),
        emphasis in prop::sample::select(vec!["*", "_", "**", "__"]),
        gap in prop::sample::select(vec![" ", "\n  ", "\r\n  ", "  \n", "\t"]),
    ) {
        let sealed = compose(ID, &format!("- {}\n\n| *{}* |\n|---|", words.join(" "), words[0]));
        let begin = sealed.lines().next().unwrap();
        let block = format!("{bullet}   {}\n\n| {emphasis}{}{emphasis}   |\n| :-- |", words.join(gap), words[0]);
        let text = format!("{begin}\n\n{block}\n\n<!-- kith:end -->");
        prop_assert_eq!(find(&text).unwrap().state, BlockState::Sealed);
    }

    #[test]
    fn no_text_makes_it_panic(text in "(<<<<<<< a\n|=======\n|>>>>>>> b\n|<!-- kith:begin v=1 id=a seal=b -->\n|<!-- kith:end -->\n|```\n|\\[\\[ä\\||\n|\r\n){0,14}") {
        if let Some(found) = find(&text) {
            prop_assert!(text.get(found.range.clone()).is_some());
            body(&text, &found);
            first_link(&text, &found);
        }
    }
}
