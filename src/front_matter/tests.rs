//! What a whole front matter gives: keys, values, places, problems.
//!
//! Uses: nothing.

use super::*;
use proptest::prelude::*;

fn read_text(text: &str) -> Read {
    read(&NotePath::new("People/Anna Weber.md"), text)
}

/// One line an entry: `line:column key = value @line:column | …`.
fn show(read: &Read) -> Vec<String> {
    let place = |place: &Place| format!("{}:{}", place.line, place.column);
    let entry = |entry: &Entry| {
        let values: Vec<_> =
            entry.values.iter().map(|value| format!("{} @{}", value.text, place(&value.place))).collect();
        format!("{} {} = {}", place(&entry.place), entry.key, values.join(" | "))
    };
    read.front.entries.iter().map(entry).collect()
}

fn check(text: &str, expected: &[&str]) {
    let read = read_text(text);
    assert_eq!(show(&read), expected, "{text}");
    assert_eq!(read.diagnostics, [], "{text}");
}

/// One line a problem: `severity line:column+width id`.
fn problems(text: &str) -> Vec<String> {
    let problem = |problem: &Diagnostic| {
        let place = problem.place.unwrap_or_default();
        let severity = problem.severity.as_str();
        format!("{severity} {}:{}+{} {}", place.line, place.column, place.width, problem.message.id)
    };
    read_text(text).diagnostics.iter().map(problem).collect()
}

#[test]
fn a_person_as_obsidian_writes_it() {
    check(
        "---\nname: Anna Weber\naliases:\n  - Änne\norg: \"[[Nordwind GmbH]]\"\nphone: +49301234567\ntopics: [Netze, \"Speicher, groß\"]\nmet: 2019-03-04\nended:\n---\nText",
        &[
            "2:1 name = Anna Weber @2:7",
            "3:1 aliases = Änne @4:5",
            "5:1 org = [[Nordwind GmbH]] @5:7",
            "6:1 phone = +49301234567 @6:8",
            "7:1 topics = Netze @7:10 | Speicher, groß @7:18",
            "8:1 met = 2019-03-04 @8:6",
            "9:1 ended = ",
        ],
    );
}

#[test]
fn a_meeting_with_line_ends_of_windows_and_a_mark_in_front() {
    check(
        "\u{feff}---\r\ndate: 2026-11-18\r\npeople: \r\n- '[[Jürgen Groß]]'\r\n- [[Anna Weber]]\r\n---\r\n",
        &["2:1 date = 2026-11-18 @2:7", "3:1 people = [[Jürgen Groß]] @4:4 | [[Anna Weber]] @5:3"],
    );
    check("---\rdate: 2026-11-18\r---\r", &["2:1 date = 2026-11-18 @2:7"]);
}

#[test]
fn scalars_stay_as_written_whichever_way_they_are_read() {
    let simple = "---\na: +49301234567\nb: 0301\nc: 1.10\nd: no\ne: 12345678901234567890123\nf: 10:30\n---\n";
    let values = ["+49301234567", "0301", "1.10", "no", "12345678901234567890123", "10:30"];
    for text in [simple.to_owned(), simple.replace("f:", "g: {}\nf:")] {
        let found: Vec<_> = read_text(&text)
            .front
            .entries
            .into_iter()
            .flat_map(|entry| entry.values)
            .map(|value| value.text)
            .collect();
        assert_eq!(found, values, "{text}");
    }
}

#[test]
fn maps_are_flattened_by_one_level() {
    check(
        "---\nname: {first: Anna, last: Weber}\nsocials:\n  - platform: x\n    user: anna\n  - platform: y\n    user: aw\n---\n",
        &[
            "2:1 name = ",
            "2:1 name.first = Anna @2:15",
            "2:1 name.last = Weber @2:27",
            "3:1 socials = ",
            "3:1 socials.platform = x @4:15 | y @6:15",
            "3:1 socials.user = anna @5:11 | aw @7:11",
        ],
    );
    check("---\ndate: {{date}}\n---\n", &["2:1 date = "]);
}

#[test]
fn lists_in_lists_are_links() {
    check("---\norg: [[Nordwind GmbH]]\n---\n", &["2:1 org = [[Nordwind GmbH]] @2:6"]);
    check("---\npeople: [[Weber, Anna]]\n---\n", &["2:1 people = [[Weber, Anna]] @2:9"]);
    check(
        "---\npeople:\n  - [[A#b|c]]\n  - \"[[D]] and [[E]]\"\n---\n",
        &["2:1 people = [[A#b|c]] @3:5 | [[D]] and [[E]] @4:6"],
    );
}

#[test]
fn a_list_item_with_a_colon_keeps_its_text() {
    check(
        "---\npositions:\n  - 2019-03 – 2024-06: CFO, [[Nordwind GmbH]]\n  - 2024-07 –: \n---\n",
        &["2:1 positions = 2019-03 – 2024-06: CFO, [[Nordwind GmbH]] @3:5 | 2024-07 –: @4:5"],
    );
}

#[test]
fn longer_values_keep_their_place_where_the_text_shows_them() {
    check(
        "---\nbio: >-\n  two\n  lines\nnote: \"a \\\"b\\\" c\"\njob: &j CFO # now\nold: *j\n---\n",
        &[
            "2:1 bio = two lines @2:1",
            "5:1 note = a \"b\" c @5:1",
            "6:1 job = CFO @6:9",
            "7:1 old = CFO @7:1",
        ],
    );
}

#[test]
fn an_object_of_json_is_read() {
    let read = read_text("---\n{\"name\": \"Anna\", \"met\": \"2019\"}\n---\n");
    assert_eq!(read.front.get("name").unwrap().values[0].text, "Anna");
    assert_eq!(read.front.get("met").unwrap().values[0].text, "2019");
}

#[test]
fn nothing_between_the_fences_is_no_problem() {
    for text in ["---\n---\nText", "---\n\n# nothing yet\n---\n", "no front matter", ""] {
        check(text, &[]);
    }
    assert_eq!(read_text("---\na: 1\n---\nText").body_start, 13);
}

#[test]
fn of_a_key_that_stands_twice_the_first_counts() {
    for extra in ["", "map: {a: b}\n"] {
        let text = format!("---\nOrg: A\nname: Anna\norg: B\n{extra}---\n");
        let read = read_text(&text);
        assert_eq!(read.front.get("org").unwrap().values[0].text, "A");
        assert_eq!(problems(&text), ["warning 4:1+3 problem-duplicate-key"]);
        assert_eq!(read.diagnostics[0].message.values[1..], [("line", 4.into()), ("first", 2.into())]);
    }
}

/// A front matter with one slip: the problem, and what the key gives all the same.
#[track_caller]
fn check_slip(line: &str, problem: &str, value: &[&str]) {
    let text =
        format!("---\nname: Anna\n{line}\ntopics: [Netze, Recht]\nmap: {{a: b}}\ncity: Köln\n---\nText");
    assert_eq!(problems(&text), [problem], "{line}");
    let front = read_text(&text).front;
    let texts = |key: &str| -> Vec<String> {
        front
            .get(key)
            .map(|entry| entry.values.iter().map(|value| value.text.clone()).collect())
            .unwrap_or_default()
    };
    assert_eq!(texts("x"), value, "{line}");
    assert_eq!((texts("name"), texts("topics")), (vec!["Anna".into()], vec!["Netze".into(), "Recht".into()]));
    assert_eq!((texts("map.a"), texts("city")), (vec!["b".into()], vec!["Köln".to_owned()]), "{line}");
}

#[test]
fn slips_that_leave_no_doubt_are_read_and_named() {
    check_slip("x: [[A]] and [[B]]", "warning 3:4+15 problem-yaml-link", &["[[A]] and [[B]]"]);
    check_slip("x: [[A]], [[B]]", "warning 3:4+12 problem-yaml-link", &["[[A]], [[B]]"]);
    check_slip("x: Nordwind: Aufbau", "warning 3:4+16 problem-yaml-colon", &["Nordwind: Aufbau"]);
    check_slip("x: @home", "warning 3:4+5 problem-yaml-sign", &["@home"]);
    check_slip("x: %5", "warning 3:4+2 problem-yaml-sign", &["%5"]);
    check_slip("x: *wichtig*", "warning 3:4+9 problem-yaml-sign", &["*wichtig*"]);
    check_slip("x: #vip", "warning 3:4+4 problem-yaml-tag", &["#vip"]);
    check_slip("x:\n  - #vip\n  - b", "warning 4:5+4 problem-yaml-tag", &["#vip", "b"]);
    check_slip("x: \"Anna", "warning 3:4+5 problem-yaml-quote", &["Anna"]);
    check_slip("x: \"Speedy\" Weber", "warning 3:4+14 problem-yaml-quote", &["\"Speedy\" Weber"]);
    check_slip("x:\n\t- a", "warning 4:4+1 problem-yaml-tab", &["a"]);
    check_slip(
        "x:\n  - a\n  - [[B]] und [[C]]",
        "warning 5:5+15 problem-yaml-link",
        &["a", "[[B]] und [[C]]"],
    );
}

#[test]
fn slips_that_lose_a_value_are_errors() {
    check_slip("x: [a, b", "error 3:4+5 problem-yaml-bracket", &[]);
    check_slip("x: {a: b", "error 3:4+5 problem-yaml-bracket", &[]);
    check_slip("x: a\u{1}b", "error 3:4+3 problem-yaml-control", &[]);
    check_slip("x: a\njust words", "error 4:1+10 problem-yaml-key", &["a"]);
    check_slip("x: a\n...", "error 4:1+3 problem-yaml-document", &["a"]);
    check_slip("x: a\n--- b", "error 4:1+5 problem-yaml-document", &["a"]);
    check_slip(&format!("x: {}", "[".repeat(70)), "error 3:4+70 problem-yaml-depth", &[]);
}

#[test]
fn every_slip_is_named() {
    let text = "---\na: @x\nb: fine\nc: [\nd: e: f\n---\n";
    let expected = [
        "warning 2:4+2 problem-yaml-sign",
        "error 4:4+1 problem-yaml-bracket",
        "warning 5:4+4 problem-yaml-colon",
    ];
    assert_eq!(problems(text), expected);
}

#[test]
fn text_between_two_rules_is_no_front_matter_and_says_so() {
    assert_eq!(problems("---\nHello Anna\n---\n"), ["error 2:1+10 problem-yaml-key"]);
    assert_eq!(problems("---\nname: Anna\n"), ["warning 1:1+3 problem-yaml-open"]);
}

#[test]
fn a_huge_front_matter_is_read_up_to_the_limit() {
    let text = format!("---\nname: Anna\n{}last: x\n---\nText", "k: some value\n".repeat(5000));
    let read = read_text(&text);
    assert_eq!(read.front.get("name").unwrap().values[0].text, "Anna");
    assert_eq!(read.front.get("last"), None);
    assert_eq!(&text[read.body_start..], "Text");
    assert!(problems(&text).contains(&"error 1:1+3 problem-too-big-front".to_owned()));
}

/// A line of a front matter as people write it, simple or not.
fn line() -> impl Strategy<Value = String> {
    let scalar = prop_oneof![
        "[A-Za-z0-9äöüß~+(/.][A-Za-z0-9äöü ,.:#'\"/@&%+-]{0,10}",
        "[-?:\\[\\]{}#&*!|>'\"%@` ]{0,3}[a-z0-9 ,:]{0,4}",
        "\"[^\"\\n\\r\\t\\\\]{0,8}\"",
        "'[a-z \\[\\]:#,]{0,8}'",
        "\\[[a-zA-Z0-9 ,'\"~-]{0,12}\\]",
        "\\[\\[[A-Za-zü |,#~-]{1,8}\\]\\]",
        Just("null".to_owned()),
        Just("~".to_owned()),
        Just(String::new()),
    ];
    let key = "[a-zA-Zä_1-9][a-z0-9 _.#'\\[\\]-]{0,5}";
    (0..10, key, scalar, 0..3_usize).prop_map(|(form, key, scalar, indent)| match form {
        0..=4 => format!("{key}: {scalar}"),
        5 => format!("{key}:"),
        6..=7 => format!("{}- {scalar}", " ".repeat(indent)),
        8 => format!("# {scalar}"),
        _ => String::new(),
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_short_way_reads_what_the_library_reads(lines in proptest::collection::vec(line(), 1..5)) {
        let text = format!("---\n{}\n---\n", lines.join("\n"));
        let Split::Closed { block, .. } = split::split(&text) else { return Ok(()) };
        let texts = |entries: Vec<Entry>| -> Vec<(String, Vec<String>)> {
            let texts = |entry: Entry| (entry.key, entry.values.into_iter().map(|value| value.text).collect());
            entries.into_iter().map(texts).collect()
        };
        if let Some(entries) = plain::read(&block) {
            let library = structured(&text, &block).map(texts);
            prop_assert_eq!(Some(texts(entries)), library, "{}", text);
        }
    }

    #[test]
    fn places_show_the_text_they_stand_for(lines in proptest::collection::vec(line(), 1..6)) {
        let text = format!("---\n{}\n---\n", lines.join("\n"));
        let lines = Lines::new(&text);
        let Split::Closed { block, .. } = split::split(&text) else { return Ok(()) };
        let simple = plain::read(&block).is_some();
        for value in read_text(&text).front.entries.iter().flat_map(|entry| &entry.values) {
            let place = value.place;
            let line = lines.text(place.line).chars();
            let shown: String = line.skip(place.column as usize - 1).take(place.width as usize).collect();
            prop_assert!(shown == value.text || !simple, "{text}");
        }
    }

    #[test]
    fn no_text_is_too_strange(text in "(---\n)?[-:#\\[\\]{}'\"|>&*!%@`?, \\t\\n\\ra-cä\u{0}\u{85}\u{feff}]{0,60}(\n---\n)?") {
        let read = read_text(&text);
        prop_assert!(text.is_char_boundary(read.body_start));
    }
}

#[test]
fn the_worst_64_kibibytes_are_read_and_give_a_bounded_list() {
    for unit in ["[", "{a: ", "- ", "a: [\n", "a: @\n", "? ", "&a ", "a: *b\n", "- [[A]] b\n"] {
        let fill = unit.repeat((MAX_BYTES - 8) / unit.len());
        for start in ["", "a: "] {
            let problems = read_text(&format!("---\n{start}{fill}\n---\n")).diagnostics.len();
            assert!(problems <= 2 * salvage::MOST_PROBLEMS, "{unit:?}: {problems}");
        }
    }
}
