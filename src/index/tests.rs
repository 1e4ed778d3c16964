//! Who is who and whom a line means, rule by rule, through the door of the room.
//!
//! Uses: model, settings.

use super::sample::*;
use crate::model::{ContactKind, Note};
use crate::settings::Settings;

/// Encounters as `day kind people text`, then the problems.
fn check(notes: &[Note], expected: &[&str], expected_problems: &[&str]) {
    let (index, problems) = indexed(notes);
    let shown: Vec<String> = index
        .encounters
        .iter()
        .map(|e| {
            let people = index.names(&e.people);
            format!("{} {} {people} {}", e.day, e.kind.as_str(), e.text).trim_end().to_owned()
        })
        .collect();
    assert_eq!(shown, expected);
    assert_eq!(problems, expected_problems);
}

fn diary(lines: &[&str]) -> Note {
    with(dated("2026-11-18"), lines)
}

fn two() -> Vec<Note> {
    vec![person("People/Anna Weber"), person("People/Jonas Brandt")]
}

fn and(mut notes: Vec<Note>, further: impl IntoIterator<Item = Note>) -> Vec<Note> {
    notes.extend(further);
    notes
}

#[test]
fn a_link_nobody_answers_is_a_person_without_a_note_shown_as_first_written() {
    let notes = [
        with(dated("2026-11-17"), &["call:: [[Peter Kern]]"]),
        with(dated("2026-11-18"), &["lunch:: [[PETER KERN]]", "lunch:: [[@Peter Kern]]"]),
    ];
    check(
        &notes,
        &["2026-11-17 call Peter Kern", "2026-11-18 lunch Peter Kern"],
        &["hint new-person Daily/2026-11-17:10"],
    );
    let (index, _) = indexed(&notes);
    assert_eq!((index.people.len(), index.people[0].id.as_str()), (1, "Peter Kern"));
}

#[test]
fn decomposed_and_composed_names_without_a_note_are_one() {
    let notes = [diary(&["lunch:: [[Jo\u{308}rg Müller]]", "call:: [[Jörg Mu\u{308}ller]]"])];
    check(
        &notes,
        &["2026-11-18 lunch Jörg Müller", "2026-11-18 call Jörg Müller"],
        &["hint new-person Daily/2026-11-18:10"],
    );
}

#[test]
fn an_ambiguous_link_counts_for_nobody_and_names_all() {
    let notes = [
        person("Clients/Anna Weber"),
        person("Friends/Anna Weber"),
        person("People/Jonas Brandt"),
        diary(&["lunch:: [[Anna Weber]]", "call:: [[Anna Weber]], [[Jonas Brandt]] storage"]),
    ];
    check(
        &notes,
        &["2026-11-18 call Jonas Brandt storage"],
        &["error ambiguous Daily/2026-11-18:10", "error ambiguous Daily/2026-11-18:11"],
    );
}

#[test]
fn an_ambiguous_link_does_not_fall_back_to_whom_the_note_means() {
    let notes = [
        person("Clients/Anna Weber"),
        person("Friends/Anna Weber"),
        with(person("People/Jonas Brandt"), &["2026-11-18 lunch:: [[Anna Weber]]"]),
    ];
    check(&notes, &[], &["error ambiguous People/Jonas Brandt:10"]);
}

#[test]
fn an_alias_counts_and_is_told_once_a_note() {
    let notes = [
        aliased("People/Anna Weber", &["Anna"]),
        diary(&["lunch:: [[Anna]]", "call:: [[anna]]"]),
        with(dated("2026-11-19"), &["call:: [[Anna]]"]),
    ];
    check(
        &notes,
        &["2026-11-18 lunch Anna Weber", "2026-11-18 call Anna Weber", "2026-11-19 call Anna Weber"],
        &["warning alias-link Daily/2026-11-18:10", "warning alias-link Daily/2026-11-19:10"],
    );
}

#[test]
fn a_link_to_another_sort_of_note_ends_the_run() {
    let notes = and(
        two(),
        [
            organisation("Companies/Nordwind GmbH"),
            diary(&["lunch:: [[Anna Weber]], [[Nordwind GmbH]], [[Jonas Brandt]]"]),
        ],
    );
    check(&notes, &["2026-11-18 lunch Anna Weber Nordwind GmbH, Jonas Brandt"], &[]);
}

#[test]
fn a_link_to_a_missing_file_is_no_person() {
    check(&[diary(&["gave:: [[contract.pdf]] to Anna"])], &[], &["error link Daily/2026-11-18:10"]);
    let (index, problems) = indexed(&and(two(), [diary(&["gave:: [[Anna Weber]] [[contract.pdf]]"])]));
    assert_eq!((index.exchanges[0].what.as_str(), problems.len()), ("contract.pdf", 0));
}

#[test]
fn a_plain_name_of_a_known_person_counts_with_a_hint() {
    for line in
        ["lunch:: Anna Weber storage", "lunch:: with @Anna Weber storage", "lunch Anna Weber, storage"]
    {
        check(
            &and(two(), [diary(&[line])]),
            &["2026-11-18 lunch Anna Weber storage"],
            &["hint unlinked Daily/2026-11-18:10"],
        );
    }
}

#[test]
fn links_and_plain_names_stand_in_one_run() {
    let notes = and(
        two(),
        [
            person("People/Cem Öztürk"),
            diary(&["lunch:: [[Anna Weber]], Jonas Brandt and [[Cem Öztürk]] storage"]),
        ],
    );
    check(
        &notes,
        &["2026-11-18 lunch Anna Weber + Cem Öztürk + Jonas Brandt storage"],
        &["hint unlinked Daily/2026-11-18:10"],
    );
}

#[test]
fn a_name_behind_a_blank_or_with_an_apostrophe_is_text() {
    let notes = and(
        two(),
        [diary(&[
            "call:: [[Anna Weber]] Jonas Brandt is ill",
            "mail:: [[Anna Weber]], Jonas Brandt's number",
        ])],
    );
    check(
        &notes,
        &[
            "2026-11-18 call Anna Weber Jonas Brandt is ill",
            "2026-11-18 mail Anna Weber Jonas Brandt's number",
        ],
        &[],
    );
}

#[test]
fn a_plain_name_of_several_people_is_ambiguous_even_if_one_bears_it_as_an_alias() {
    let notes = [
        person("People/Anna Weber"),
        aliased("People/Anna Maria Weber", &["Anna Weber"]),
        diary(&["lunch:: Anna Weber"]),
    ];
    check(&notes, &[], &["error ambiguous Daily/2026-11-18:10"]);
}

#[test]
fn a_plain_name_known_only_from_a_link_in_a_later_note_counts() {
    let notes = [diary(&["lunch:: Peter Kern"]), with(dated("2026-11-19"), &["call:: [[Peter Kern]]"])];
    check(
        &notes,
        &["2026-11-18 lunch Peter Kern", "2026-11-19 call Peter Kern"],
        &["hint new-person Daily/2026-11-18:10", "hint unlinked Daily/2026-11-18:10"],
    );
}

#[test]
fn a_plain_name_nobody_bears_makes_nobody_in_a_line() {
    check(&[diary(&["lunch:: Peter Kern"])], &[], &["hint unlinked Daily/2026-11-18:10"]);
    check(&[diary(&["gave:: Peter Kern a book"])], &[], &["error whom Daily/2026-11-18:10"]);
}

#[test]
fn contact_words_without_link_are_other_peoples_fields() {
    check(&[diary(&["video:: https://example.org/v/1", "talk:: on grid fees"])], &[], &[]);
}

#[test]
fn the_people_of_a_meeting_may_be_plain_names_without_a_note() {
    let notes = and(
        two(),
        [meeting(
            "Meetings/x",
            "2026-11-18",
            ContactKind::Lunch,
            &["Anna Weber", "Peter Kern", "Dr. Lee, Kim"],
        )],
    );
    check(
        &notes,
        &["2026-11-18 lunch Kim Lee + Anna Weber + Peter Kern"],
        &["hint unlinked Meetings/x:2", "hint new-person Meetings/x:3", "hint new-person Meetings/x:4"],
    );
}

#[test]
fn people_taken_from_the_text_of_a_meeting_are_told_once_and_only_if_they_have_a_note() {
    let people = ["[[Anna Weber]]", "[[Budget]]", "[[Nordwind GmbH]]"];
    let note = meeting_with("Meetings/x", "2026-11-18", ContactKind::Met, &people, |facts| {
        facts.people_from_body = true;
    });
    check(
        &and(two(), [organisation("Companies/Nordwind GmbH"), note]),
        &["2026-11-18 met Anna Weber"],
        &["hint people Meetings/x:1"],
    );
}

#[test]
fn a_meeting_needs_people_and_a_day() {
    let notes = and(
        two(),
        [
            meeting("Meetings/a", "2026-11-18", ContactKind::Met, &[]),
            meeting("Meetings/b", "", ContactKind::Met, &["[[Anna Weber]]"]),
            meeting("Meetings/c", "2026-11-18", ContactKind::Met, &["[[Notes]]", "[[Anna Weber]]"]),
            other("Notes"),
        ],
    );
    check(
        &notes,
        &["2026-11-18 met Anna Weber"],
        &["hint whom Meetings/a:1", "error when Meetings/b:1", "warning link Meetings/c:2"],
    );
}

#[test]
fn in_a_persons_note_that_person_is_meant_and_an_unresolved_link_is_text() {
    let lines = [
        "2026-11-18 call:: twenty minutes",
        "2026-11-19 mail:: [[Grid fees]] as promised",
        "call:: when was it",
    ];
    check(
        &[with(person("People/Anna Weber"), &lines)],
        &["2026-11-18 call Anna Weber twenty minutes", "2026-11-19 mail Anna Weber Grid fees as promised"],
        &["error when People/Anna Weber:12"],
    );
}

#[test]
fn in_a_persons_note_her_own_name_in_plain_text_is_part_of_the_sentence() {
    check(
        &[with(aliased("People/Anna Weber", &["Anna"]), &["2026-11-18 call:: Anna is moving to Köln"])],
        &["2026-11-18 call Anna Weber Anna is moving to Köln"],
        &["hint unlinked People/Anna Weber:10"],
    );
}

#[test]
fn in_a_persons_note_those_named_are_meant_instead() {
    let notes = and(
        vec![person("People/Jonas Brandt")],
        [with(person("People/Anna Weber"), &["2026-11-18 call:: [[Jonas Brandt]] about her"])],
    );
    check(&notes, &["2026-11-18 call Jonas Brandt about her"], &[]);
}

#[test]
fn in_a_meeting_with_one_other_that_one_is_meant_in_a_larger_one_nobody() {
    let lines = ["promised:: the study"];
    let small = meeting("Meetings/a", "2026-11-18", ContactKind::Lunch, &["[[Anna Weber]]"]);
    let (index, problems) = indexed(&and(two(), [with(small, &lines)]));
    assert_eq!((index.names(&[index.promises[0].person]), problems.len()), ("Anna Weber".to_owned(), 0));
    let large =
        meeting("Meetings/a", "2026-11-18", ContactKind::Lunch, &["[[Anna Weber]]", "[[Jonas Brandt]]"]);
    let (index, problems) = indexed(&and(two(), [with(large, &lines)]));
    assert!(index.promises.is_empty());
    assert_eq!(problems, ["error whom Meetings/a:10"]);
}

#[test]
fn on_the_page_of_a_relationship_its_person_is_meant() {
    let by_id = person_with("People/jb", |facts| facts.id = Some("p-17".to_owned()));
    for (id, name) in [("People/Anna Weber", "Anna Weber"), ("p-17", "jb"), ("Kim Lee", "Kim Lee")] {
        let page = with(page("Network/x", about(id, None)), &["2026-11-18 call:: [[Text]] y"]);
        check(&and(two(), [by_id.clone(), page]), &[&format!("2026-11-18 call {name} Text y")], &[]);
    }
}

#[test]
fn a_page_knows_its_person_by_its_first_link_when_the_note_was_renamed() {
    let renamed = about("People/Anna Krause", Some("Anna Weber"));
    let line = ["2026-11-18 call:: two names"];
    let page = with(page("Network/x", renamed), &line);
    check(&and(two(), [page]), &["2026-11-18 call Anna Weber two names"], &[]);
    let gone = with(super::sample::page("Network/x", about("People/Anna Krause", None)), &line);
    check(&and(two(), [gone]), &["2026-11-18 call Anna Krause two names"], &[]);
}

#[test]
fn a_nested_line_inherits_its_people_unless_it_names_some() {
    let lines = [
        "lunch:: [[Anna Weber]], [[Jonas Brandt]] storage",
        "  gave:: a lead",
        "  gave:: [[Jonas Brandt]] a book",
    ];
    let (index, problems) = indexed(&and(two(), [diary(&lines)]));
    let given: Vec<_> =
        index.exchanges.iter().map(|e| format!("{} {}", index.names(&[e.person.unwrap()]), e.what)).collect();
    assert_eq!(given, ["Anna Weber a lead", "Jonas Brandt a lead", "Jonas Brandt a book"]);
    assert_eq!(problems, [""; 0]);
}

#[test]
fn a_line_without_a_person_where_one_is_needed_tells_which_link_to_write() {
    let notes =
        and(two(), [other("Ideas/Storage"), diary(&["promised:: Jonas the study", "gave:: [[Storage]]"])]);
    let notes: Vec<&Note> = notes.iter().collect();
    let (_, problems) = super::build(&notes, &Settings::default(), today());
    let hints: Vec<String> = problems.iter().map(|problem| format!("{:?}", problem.hints[0])).collect();
    assert!(hints[0].contains("hint-whom-link") && hints[0].contains("Jonas Brandt"), "{}", hints[0]);
    assert!(hints[1].contains("hint-no-person") && hints[1].contains("Storage"), "{}", hints[1]);
}

#[test]
fn without_two_colons_a_line_is_a_record_only_if_a_person_follows() {
    let lines = [
        "lunch [[Anna Weber]] x",
        "call: [[Jonas Brandt]] y",
        "talk about fees",
        "call: 0301 5678",
        "coffee machine",
    ];
    check(
        &and(two(), [diary(&lines)]),
        &["2026-11-18 lunch Anna Weber x", "2026-11-18 call Jonas Brandt y"],
        &["hint keyword Daily/2026-11-18:11"],
    );
}

#[test]
fn the_owner_is_nobodys_contact() {
    let notes = and(
        two(),
        [
            owner("People/Toni Me"),
            diary(&["lunch:: [[Toni Me]], [[Anna Weber]] storage"]),
            meeting("Meetings/x", "2026-11-19", ContactKind::Lunch, &["[[Toni Me]]", "[[Jonas Brandt]]"]),
        ],
    );
    check(&notes, &["2026-11-18 lunch Anna Weber storage", "2026-11-19 lunch Jonas Brandt"], &[]);
    let (index, _) = indexed(&notes);
    assert_eq!(index.me.map(|me| index.person(me).name.clone()).as_deref(), Some("Toni Me"));
    assert_eq!(index.others().count(), 2);
}

#[test]
fn an_owner_without_a_note_is_no_contact_either() {
    let me = named(&["[[Toni]]"]).pop();
    let settings = Settings { me, ..Settings::default() };
    let notes = and(two(), [diary(&["lunch:: [[Toni]], [[Anna Weber]]"])]);
    let (index, problems) = indexed_with(&notes, &settings);
    assert_eq!(index.names(&index.encounters[0].people), "Anna Weber");
    assert_eq!((index.others().count(), problems.len()), (2, 0));
}

#[test]
fn what_is_private_counts_and_is_marked() {
    let notes = and(
        two(),
        [
            private(person("People/Mia Roth")),
            diary(&["lunch:: [[Mia Roth]]", "gave:: [[Anna Weber]] a hint"]),
            private(with(dated("2026-11-19"), &["gave:: [[Anna Weber]] another"])),
        ],
    );
    let (index, _) = indexed(&notes);
    assert!(index.encounters[0].private && index.known("Mia Roth").private);
    let given: Vec<bool> = index.exchanges.iter().map(|exchange| exchange.private).collect();
    assert_eq!(given, [false, true]);
    assert_eq!(index.known("Mia Roth").contact_days, [day("2026-11-18")]);
}

#[test]
fn of_two_notes_with_one_id_the_second_goes_by_its_path() {
    let with_id = |path| person_with(path, |facts| facts.id = Some("p-1".to_owned()));
    let (index, problems) = indexed(&[with_id("People/Jonas Brandt"), with_id("People/Anna Weber")]);
    let ids: Vec<_> = index.people.iter().map(|person| person.id.as_str()).collect();
    assert_eq!(ids, ["People/Jonas Brandt", "p-1"]);
    assert_eq!(problems, ["error name-twins People/Jonas Brandt:1"]);
}

#[test]
fn files_that_differ_only_in_case_or_composition_are_told() {
    let notes = [
        person("People/Jo\u{308}rg Müller"),
        person("People/Jörg Müller"),
        person("People/anna weber"),
        person("People/Anna Weber"),
        person("Friends/Anna Weber"),
    ];
    let (index, problems) = indexed(&notes);
    assert_eq!(
        problems,
        ["warning name-twins People/Jörg Müller:0", "warning name-twins People/anna weber:0"]
    );
    let mut ids: Vec<_> = index.people.iter().map(|person| person.id.clone()).collect();
    ids.dedup();
    assert_eq!(ids.len(), 5);
}

#[test]
fn the_order_of_reading_changes_nothing() {
    let mut notes = and(
        two(),
        [
            person("Clients/Anna Weber"),
            owner("People/Me"),
            aliased("People/Cem Öztürk", &["Cem"]),
            event("Events/Summit", "2026-11-10", "", &["Peter Kern"]),
            with(
                dated("2026-11-18"),
                &["lunch:: [[Cem]], [[Neue Frau]]", "  gave:: a lead", "need:: nobody here"],
            ),
            with(dated("2026-11-19"), &["call:: [[neue frau]]", "new:: Neue Frau at [[Summit]]"]),
            meeting("Meetings/x", "2026-11-18", ContactKind::Lunch, &["[[Cem Öztürk]]", "Lee Young"]),
            mentioning(dated("2026-11-17"), &["Jonas Brandt", "Anna Weber"]),
        ],
    );
    let expected = format!("{:?}", indexed(&notes));
    let mut seed = 7_u64;
    for round in 0..20 {
        for at in (1..notes.len()).rev() {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            notes.swap(at, usize::try_from(seed >> 33).unwrap() % (at + 1));
        }
        assert_eq!(format!("{:?}", indexed(&notes)), expected, "round {round}");
    }
}

#[test]
fn nothing_at_all_is_an_index_too() {
    let (index, problems) = indexed(&[]);
    assert_eq!((index.people.len(), index.first_day, problems.len()), (0, None, 0));
}
