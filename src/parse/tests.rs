//! Whole notes: kind, facts, problems.
//!
//! Uses: settings, model.

use super::*;
use crate::model::{ContactKind, Named, PageSubject};
use crate::settings::Language;
use proptest::prelude::*;
use thin_vec::thin_vec;

fn read(path: &str, text: &str) -> (Note, Vec<String>) {
    read_with(path, text.as_bytes(), &Settings::default())
}

fn read_with(path: &str, bytes: &[u8], settings: &Settings) -> (Note, Vec<String>) {
    let (note, problems) = note(&NotePath::new(path), bytes, settings);
    let show = |problem: &Diagnostic| {
        let place = problem.place.unwrap_or_default();
        format!("{}:{} {}", place.line, place.column, problem.message.id)
    };
    (note, problems.iter().map(show).collect())
}

#[track_caller]
fn meeting(path: &str, text: &str) -> MeetingFacts {
    let (note, problems) = read(path, text);
    assert_eq!(problems, [""; 0], "{text}");
    match note.kind {
        NoteKind::Meeting(meeting) => *meeting,
        kind => panic!("{kind:?}"),
    }
}

fn names(people: &[Named]) -> Vec<&str> {
    people.iter().map(|named| named.text.as_str()).collect()
}

#[test]
fn a_german_meeting_as_it_is_written() {
    let text = "\u{feff}---\r\nTyp: Besprechung\r\nDatum: 2026-11-18\r\nTeilnehmer:\r\n- \"[[Jürgen Groß]]\"\r\n- [[Weber, Anna]]\r\nDauer: 1,5 Std.\r\nOrt: \"[[Café Einstein]], Berlin\"\r\n---\r\nText";
    let meeting = meeting("Notizen/Nordwind.md", text);
    assert_eq!(meeting.day, Day::from_iso("2026-11-18"));
    assert_eq!(names(&meeting.people), ["Jürgen Groß", "Weber, Anna"]);
    assert_eq!((meeting.minutes, meeting.kind), (Some(90), ContactKind::Met));
    assert_eq!(meeting.place.as_deref(), Some("Café Einstein, Berlin"));
}

#[test]
fn an_english_meeting_of_another_tool() {
    let text = "---\ntitle: Grid fees\nallDay: false\nstartTime: 12:30\nendTime: 13:45\ndate: 2026-06-09\ntype: Lunch\nattendees: \"[[Anna Weber]], Jonas Brandt\"\nevent: \"[[Grid Forum 2026]]\"\n---\n";
    let meeting = meeting("Meetings/2026-06-09 Grid fees.md", text);
    assert_eq!(
        (meeting.kind, meeting.minutes, meeting.time.map(|t| t.minutes())),
        (ContactKind::Lunch, Some(75), Some(750))
    );
    assert_eq!(names(&meeting.people), ["Anna Weber", "Jonas Brandt"]);
    assert_eq!(meeting.event.and_then(|event| event.target).as_deref(), Some("Grid Forum 2026"));
    assert_eq!(meeting.title.as_deref(), Some("Grid fees"));
}

#[test]
fn the_day_of_a_meeting() {
    for (path, front, expected) in [
        ("2026-06-09 Anna.md", "people: Anna Weber", Some("2026-06-09")),
        ("Meetings/2026-06-09.md", "", Some("2026-06-09")),
        ("Meetings/Anna.md", "start: 2026-06-09T10:00", Some("2026-06-09")),
        ("Meetings/2026-06-09 Anna.md", "date: 2026-06-10", Some("2026-06-10")),
        ("Meetings/Anna.md", "date: \"[[2026-06-09]]\"", Some("2026-06-09")),
        ("Meetings/Anna.md", "meeting_date: 2026-01-15 14:00", Some("2026-01-15")),
        ("Meetings/Anna.md", "", None),
    ] {
        let found = meeting(path, &format!("---\n{front}\n---\n")).day.map(|day| day.to_string());
        assert_eq!(found.as_deref(), expected, "{path} {front}");
    }
}

#[test]
fn dates_that_are_none_or_doubtful_have_their_place() {
    for (front, expected) in [
        ("date: 2026-02-30", "2:7 problem-date-impossible"),
        ("date: 18.11.26", "2:7 problem-date-doubtful"),
        ("date: 2026-05", "2:7 problem-date-partial"),
        ("date: soon", "2:7 problem-date-none"),
        ("date: 18.11.2026", "2:7 problem-date-day-first"),
        ("duration: long", "2:11 problem-settings-field"),
    ] {
        assert_eq!(read("Meetings/x.md", &format!("---\n{front}\n---\n")).1, [expected], "{front}");
    }
    let german = Settings { language: Some(Language::German), ..Settings::default() };
    let (note, problems) = read_with("Treffen/x.md", b"---\nDatum: 18.11.2026\n---\n", &german);
    assert_eq!(problems, [""; 0]);
    assert!(matches!(note.kind, NoteKind::Meeting(meeting) if meeting.day == Day::new(2026, 11, 18)));
}

#[test]
fn an_event() {
    let text = "---\ntype: Konferenz\nstart: 2026-11-19\nend: 2026-11-20\ncity: Köln\nrole: speaker\ntalk: What may flexibility cost?\nspeakers: [Prof. A. Weber, \"[[Olu Adeyemi]]\"]\nattendees: Priya Raman; Tom Becker\n---\n";
    let (note, problems) = read("Netzforum.md", text);
    assert_eq!((problems, note.lines.len()), (vec![], 0));
    let NoteKind::Event(event) = note.kind else { panic!("no event") };
    assert_eq!((event.day, event.end), (Day::new(2026, 11, 19), Day::new(2026, 11, 20)));
    assert_eq!((event.city.as_deref(), event.role.as_deref()), (Some("Köln"), Some("speaker")));
    assert_eq!(event.talk.as_deref(), Some("What may flexibility cost?"));
    assert_eq!(names(&event.speakers), ["Prof. A. Weber", "Olu Adeyemi"]);
    assert_eq!(names(&event.attendees), ["Priya Raman", "Tom Becker"]);
}

#[test]
fn records_in_the_front_matter() {
    let text = "---\ntype: meeting\ndate: 2026-11-18\ngave: [\"[[Anna Weber]] the contract template\"]\npromised:\n  - \"[[Anna Weber]] the study\"\n  - \"[[Ben]] a call\"\nshared: true\n---\n";
    let (note, _) = read("Meetings/x.md", text);
    let lines: Vec<_> =
        note.lines.iter().map(|line| (line.keyword.as_str(), line.text.as_str(), line.place.line)).collect();
    let expected = [
        ("gave", "Anna Weber the contract template", 4),
        ("promised", "Anna Weber the study", 6),
        ("promised", "Ben a call", 7),
    ];
    assert_eq!(lines, expected);
    assert!(read("People/x.md", "---\ngave: [x]\n---\n").0.lines.is_empty());
}

#[test]
fn what_every_note_has() {
    let (note, problems) = read("x.md", "---\naliases: AW, Anni\ntags: [a, b]\nprivate: ja\n---\n");
    assert_eq!(
        (note.aliases, note.tags, note.private),
        (thin_vec!["AW".to_owned(), "Anni".into()], thin_vec!["a".to_owned(), "b".into()], true)
    );
    assert_eq!(problems, [""; 0]);
}

#[test]
fn a_page_is_no_note() {
    let text = "---\ntype: person\n---\n<!-- kith:begin v=1 id=person/People%2FAnna seal=0 -->\n[[Anna]]\n<!-- kith:end -->\n## My notes\n";
    let (note, _) = read("People/Anna.md", text);
    let NoteKind::Page(subject) = note.kind else { panic!("{:?}", note.kind) };
    assert_eq!(*subject, PageSubject::Person { id: "People/Anna".into(), link: Some("Anna".into()) });
    assert_eq!(ranges(4, 100, Some(&(20..60))), [4..20, 60..100]);
    assert!(ranges(4, 60, Some(&(4..60))).is_empty());
    assert_eq!(ranges(4, 30, Some(&(20..60))).first(), Some(&(4..20)));
    assert_eq!(ranges(4, 30, None).first(), Some(&(4..30)));
}

#[test]
fn nothing_is_read_behind_a_conflict() {
    let text = "---\ntype: person\norg: RTE\n---\nText\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> main\n";
    let (note, problems) = read("x.md", text);
    assert!(matches!(note.kind, NoteKind::Person(_)));
    assert_eq!(problems, ["6:1 problem-git-conflict"]);
    let inside = "---\ntype: person\n<<<<<<< HEAD\norg: A\n=======\norg: B\n>>>>>>> main\n---\n";
    assert_eq!(read("People/x.md", inside).1, ["3:1 problem-git-conflict"]);
}

#[test]
fn files_that_are_no_text_are_other_notes() {
    let (note, problems) = read_with("People/x.md", b"\xff\xfea\0", &Settings::default());
    assert!(matches!(note.kind, NoteKind::Other));
    assert_eq!(problems, ["0:0 problem-encoding-utf16"]);
    let (note, problems) = read_with("People/x.md", b"---\ncity: K\xf6ln\n---\n", &Settings::default());
    assert!(matches!(note.kind, NoteKind::Person(_)));
    assert_eq!(problems, ["2:8 problem-encoding"]);
}

#[test]
fn own_names_for_keys() {
    let settings = Settings { fields: vec![("mitwem".into(), "people".into())], ..Settings::default() };
    let (note, _) = read_with("Meetings/x.md", "---\nMit wem: Anna Weber\n---\n".as_bytes(), &settings);
    assert!(matches!(note.kind, NoteKind::Meeting(meeting) if names(&meeting.people) == ["Anna Weber"]));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_are_too_strange(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = read_with("People/x.md", &bytes, &Settings::default());
    }

    #[test]
    fn no_values_are_too_strange(
        key in 0..60_usize,
        value in "[-+0-9.:/=,;@\\[\\]|#%()a-zäß–— ]{0,24}|\\PC{0,12}",
        folder in 0..4_usize,
    ) {
        let keys = crate::settings::NOTE_KEYS;
        let folder = ["People", "Meetings", "Events", "Daily"][folder];
        let text = format!("---\n{}: {value}\n---\n", keys[key % keys.len()]);
        let _ = read(&format!("{folder}/x.md"), &text);
        let _ = read(&format!("{folder}/{value}.md"), "");
    }
}
