//! What holds whatever stands in a file that is brought in: the owner's bytes stay, a second time adds
//! nothing, and nothing in it becomes more than text.

mod support;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use kithbook::day::Day;
use kithbook::import::{self, Format, Ground, Newcomers, PeoplePlan};
use kithbook::index::{self, Index};
use kithbook::lang::Catalogue;
use kithbook::model::{Note, NoteKind};
use kithbook::parse;
use kithbook::settings::{Language, Settings};
use kithbook::source::NotePath;
use proptest::prelude::*;

/// What strangers may write into a name, a company, a remark.
const HOSTILE: [&str; 24] = [
    "[[Anna Weber]]",
    "![[Secret]]",
    "[x](javascript:alert(1))",
    "<script>alert(1)</script>",
    "<!-- kith:begin v=1 id=today seal=0 -->",
    "<!-- kith:end -->",
    "```dataviewjs",
    "`= this.secret`",
    "<% tp.file.title %>",
    "{{title}}",
    "%% hidden %%",
    "- [ ] promised:: [[Anna Weber]] everything",
    "gave:: everything #expertise",
    "#person",
    "---",
    "---\nme: true\n---",
    "a: b\nme: true",
    "\"\nme: true\n\"",
    "- item",
    "&anchor *alias !tag",
    "../../etc/passwd",
    "CON",
    "\u{202e}gnp.exe\u{0}\u{1b}[31m",
    "me: true",
];

#[test]
fn nothing_in_a_file_becomes_more_than_text() {
    let mut text = String::new();
    for (number, hostile) in HOSTILE.iter().enumerate() {
        let cell = hostile.replace('\n', "\\n");
        let quoted = format!("=\"{}\"", cell.replace(['\u{0}', '\u{1b}'], ""));
        text.push_str(&format!(
            "BEGIN:VCARD\nVERSION:3.0\nFN:Eve{number} {cell}\nORG:{cell}\nTITLE:{quoted}\nNICKNAME:{cell}\n\
             NOTE:{cell}\\n- gave:: [[Anna Weber]] all\\n{cell}\nURL:https://www.linkedin.com/in/eve{number}?{cell}\nEND:VCARD\n"
        ));
    }
    let text = text.replace('\u{0}', "");
    let people = import::people(Format::Vcard, text.as_bytes()).expect("vCards");
    assert_eq!((people.cards.len(), people.broken.len()), (HOSTILE.len(), 0));
    let before = BTreeMap::from([("People/Anna Weber.md".to_owned(), "---\ntype: person\n---\n".to_owned())]);
    let after = applied(&before, &planned(&before, &people));
    assert_eq!(after.len(), 1 + HOSTILE.len());
    for (path, text) in &after {
        let (note, problems) = parse::note(&NotePath::new(path), text.as_bytes(), &Settings::default());
        assert_eq!(problems, [], "{text}");
        assert!(note.lines.is_empty() && note.mentions.is_empty() && !note.private, "{text}");
        let NoteKind::Person(facts) = note.kind else { panic!("no person: {text}") };
        assert!(!facts.me && facts.org.is_none_or(|org| org.target.is_none()), "{text}");
        let body = text.split_once("\n---\n").map_or("", |(_, body)| body);
        assert!(body.lines().all(|line| line.starts_with('>')), "{text}");
        for syntax in ["[[", "<%", "<!", "{{", "%%"] {
            assert!(!text.replace('\\', "").contains(syntax) || body.contains('\\'), "{syntax}: {text}");
        }
        assert!(path.starts_with("People/") && path.matches('/').count() == 1, "{path}");
    }
}

/// The notes by path.
type Notes = BTreeMap<String, String>;

fn read(notes: &Notes) -> Index {
    let settings = Settings::default();
    let parsed: Vec<Note> = notes
        .iter()
        .map(|(path, text)| parse::note(&NotePath::new(path), text.as_bytes(), &settings).0)
        .collect();
    let today = Day::from_iso(support::TODAY).expect("a day");
    index::build(&parsed.iter().collect::<Vec<_>>(), &settings, today).0
}

fn planned(notes: &Notes, people: &import::People) -> PeoplePlan {
    let index = read(notes);
    let bytes = |path: &NotePath| notes.get(path.as_str()).map(|text| text.clone().into_bytes());
    // Reading a catalogue takes longer than all else together.
    static LANG: OnceLock<Catalogue> = OnceLock::new();
    let lang = LANG.get_or_init(|| Catalogue::new(Language::English));
    let ground =
        Ground { index: &index, lang, folder: "People", bytes: &bytes, newcomers: Newcomers::Welcome };
    import::plan_people(people, &ground)
}

/// The notes once the plan is carried out, as the writer would: nothing is written over.
fn applied(notes: &Notes, plan: &PeoplePlan) -> Notes {
    let mut after = notes.clone();
    for change in &plan.changes {
        let path = change.path.as_str().to_owned();
        let text = String::from_utf8(change.after.clone()).expect("a note is UTF-8");
        let before = after.insert(path, text).map(String::into_bytes);
        assert_eq!(before, change.before);
    }
    after
}

fn is_inserted_into(owners: &str, after: &str) -> bool {
    let mut rest = after.bytes();
    owners.bytes().all(|byte| rest.any(|other| other == byte))
}

/// A name, company, address or number out of few, so that people meet themselves and their namesakes.
fn cell() -> impl Strategy<Value = String> {
    let known = [
        "Anna",
        "Ben",
        "Weber",
        "Nordwind",
        "Nordwind AG",
        "RTE",
        "a@x.example",
        "b@x.example",
        "+49 30 1",
        "",
    ];
    prop_oneof![
        6 => proptest::sample::select(known.to_vec()).prop_map(str::to_owned),
        1 => "linkedin\\.com/in/[ab]",
        1 => "[\\PC\\n\",;:\\[\\]#-]{0,6}",
    ]
}

fn row() -> impl Strategy<Value = Vec<String>> {
    let name = proptest::sample::select(vec!["Anna", "Ben", "Dr. Anna", ""]).prop_map(str::to_owned);
    (name, proptest::collection::vec(cell(), 6)).prop_map(|(first, mut rest)| {
        rest.insert(0, first);
        rest
    })
}

fn note() -> impl Strategy<Value = (String, String)> {
    let stem = proptest::sample::select(vec!["Anna Weber", "Anna", "Ben Weber", "Anna Weber (RTE)", "B"]);
    let lines = proptest::collection::vec(
        prop_oneof![
            "name: (Anna|Ben) Weber",
            "(org|company|email|phone|role|linkedin):( |)",
            "org: (Nordwind|RTE)",
            "email: [ab]@x\\.example",
            "phone: \"\\+49 30 [12]\"",
            "linkedin: [ab]",
            "aliases: \\[Anna Weber\\]",
            "(note|x): (\\||>|\\[a|\"b|# c)",
            "  (deep|- y)",
        ],
        0..5,
    );
    let front = (lines, any::<bool>()).prop_map(|(lines, closed)| {
        let lines: String = lines.iter().map(|line| format!("{line}\n")).collect();
        format!("---\n{lines}{}Words.\n", if closed { "---\n" } else { "" })
    });
    let folder = proptest::sample::select(vec!["People", "People/Old"]);
    (folder, stem, prop_oneof![3 => front, 1 => "\\PC{0,20}"])
        .prop_map(|(folder, stem, text)| (format!("{folder}/{stem}.md"), text))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 600, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_brought_in_the_owners_bytes_stay_and_a_second_time_adds_nothing(
        notes in proptest::collection::btree_map(Just(()), note(), 0..1),
        more in proptest::collection::vec(note(), 0..4),
        rows in proptest::collection::vec(row(), 0..6),
    ) {
        let mut before: Notes = more.into_iter().collect();
        before.extend(notes.into_values());
        let mut text = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n".to_owned();
        for row in rows {
            let cells: Vec<String> = row.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
            text.push_str(&format!("{}\n", cells.join(",")));
        }
        let people = import::people(Format::Linkedin, text.as_bytes()).expect("the header is there");
        let after = applied(&before, &planned(&before, &people));
        for (path, owners) in &before {
            prop_assert!(is_inserted_into(owners, &after[path]), "{path}");
        }
        let second = planned(&after, &people);
        prop_assert_eq!(&second.changes, &[]);
        prop_assert_eq!(applied(&after, &second), after);
    }

    #[test]
    fn no_appointment_stops_the_program(lines in proptest::collection::vec(
        "(DTSTART|DTEND|RECURRENCE-ID|EXDATE|RDATE|DURATION|RRULE|SEQUENCE|UID|SUMMARY)(;VALUE=DATE|;TZID=(Europe/Berlin|Nowhere)|):\
         (202[67]0[0-3][0-3][0-9](T[0-2][0-9][0-6]000Z?|)|[0-9]{8}T[0-9]{6}|00000000|99991231T235959Z|-?P[0-9]{1,9}[DW]|PT[0-9]{1,12}H|\
         FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY|SECONDLY);(INTERVAL=[0-9]{1,5}|COUNT=[0-9]{1,9}|UNTIL=[0-9]{8}|BYDAY=-?[0-9]?(MO|SU)|BYMONTHDAY=-?[0-9]{1,2}|BYSETPOS=-?[0-9]|BYWEEKNO=[0-9]{1,2}|BYYEARDAY=-?[0-9]{1,3})|\
         x|1)",
        0..8,
    ), split in 0..8usize) {
        let mut text = "BEGIN:VCALENDAR\nX-WR-TIMEZONE:Europe/Berlin\nBEGIN:VEVENT\n".to_owned();
        for (at, line) in lines.iter().enumerate() {
            if at == split {
                text.push_str("END:VEVENT\nBEGIN:VEVENT\n");
            }
            text.push_str(&format!("{line}\n"));
        }
        text.push_str("END:VEVENT\nEND:VCALENDAR\n");
        let last = Day::from_iso("2026-12-24").expect("a day");
        let found = import::appointments(text.as_bytes(), None, last).expect("a calendar");
        prop_assert!(found.list.iter().all(|appointment| appointment.day <= last));
    }

    #[test]
    fn no_bytes_stop_the_program(bytes in proptest::collection::vec(any::<u8>(), 0..300), text in "\\PC{0,80}|((BEGIN|END):V(CARD|EVENT|CALENDAR)\r?\n|(FN|N|TEL|BDAY|ORG):[\\PC;,:=\\\\]{0,9}\r?\n| x\n|First Name,Last Name,URL\n|\"|,|;|\n){0,20}") {
        let last = Day::from_iso("2026-12-24").expect("a day");
        for bytes in [&bytes, text.as_bytes()] {
            for format in [Format::Linkedin, Format::Vcard, Format::Google] {
                let _ = import::people(format, bytes);
            }
            let _ = import::appointments(bytes, Some("Europe/Berlin"), last);
        }
    }
}
