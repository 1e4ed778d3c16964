//! One table for each family of keys of a person's note.
//!
//! Uses: source, day, diagnostic, front_matter, settings, model.

use super::*;
use crate::day::When;
use crate::front_matter;
use crate::settings::{Language, Settings};
use crate::source::NotePath;

fn person_at(path: &str, front: &str) -> (PersonFacts, Vec<String>) {
    let path = NotePath::new(path);
    let head = front_matter::read(&path, &format!("---\n{front}\n---\n"));
    let settings = Settings { language: Some(Language::German), ..Settings::default() };
    let mut fields = Fields::new(&path, &head.front, &settings);
    let facts = facts(&mut fields, Place::default());
    let problem = |problem: &crate::diagnostic::Diagnostic| {
        let place = problem.place.unwrap_or_default();
        format!("{}:{} {}", place.line, place.column, problem.message.id)
    };
    (facts, head.diagnostics.iter().chain(&fields.diagnostics).map(problem).collect())
}

/// The facts of a front matter without problems.
#[track_caller]
fn person(front: &str) -> PersonFacts {
    let (facts, problems) = person_at("People/Anna Weber.md", front);
    assert_eq!(problems, [""; 0], "{front}");
    facts
}

#[track_caller]
fn check_problem(front: &str, problem: &str) {
    assert_eq!(person_at("People/Anna Weber.md", front).1, [problem], "{front}");
}

#[test]
fn names() {
    for (front, expected) in [
        ("name: Anna Weber", Some("Anna Weber")),
        ("fullName: Anna Weber", Some("Anna Weber")),
        ("FN: Anna Weber\nN.FN: Weber\nN.GN: Anna", Some("Anna Weber")),
        ("N.FN: Weber\nN.GN: Anna", Some("Anna Weber")),
        ("firstName: Anna\nmiddleName: M.\nlastName: Weber", Some("Anna M. Weber")),
        ("Vorname: Jürgen\nNachname: Groß", Some("Jürgen Groß")),
        ("name: {first: Anna, last: Weber}", Some("Anna Weber")),
        ("title: CFO", None),
        ("name:", None),
    ] {
        assert_eq!(person(front).name.as_deref(), expected, "{front}");
    }
    assert_eq!(person_at("@Anna Weber.md", "").0.name.as_deref(), Some("Anna Weber"));
}

#[test]
fn employers_and_functions() {
    let org = |front: &str| person(front).org.map(|org| (org.text, org.target));
    for front in [
        "org: \"[[Nordwind GmbH]]\"",
        "company: [[Nordwind GmbH]]",
        "Organisations:\n  - \"[[Nordwind GmbH]]\"\n  - X",
    ] {
        assert_eq!(org(front), Some(("Nordwind GmbH".into(), Some("Nordwind GmbH".into()))), "{front}");
    }
    assert_eq!(org("Firma: Müller, Söhne & Co."), Some(("Müller, Söhne & Co.".into(), None)));
    assert_eq!(org("org:\nemployer: RTE"), Some(("RTE".into(), None)));
    for front in
        ["role: CFO", "title: CFO", "Job Title: CFO", "Funktion: CFO", "title: Dr.\nrole: CFO", "TITLE: CFO"]
    {
        assert_eq!(person(front).role.as_deref(), Some("CFO"), "{front}");
    }
}

#[test]
fn jobs_over_time() {
    let lists = [
        "positions:\n  - 2019-03 – 2024-06: CFO, [[Nordwind GmbH]]\n  - seit 2024-07: CEO, [[RTE]]",
        "Stationen:\n  seit 2024-07: CEO, [[RTE]]\n  2019-03 – 2024-06: CFO, [[Nordwind GmbH]]",
    ];
    for front in lists {
        let positions = person(front).positions;
        let roles: Vec<_> =
            positions.iter().map(|position| (position.from, position.role.as_deref())).collect();
        let expected = [(Some(When::Month(2019, 3)), Some("CFO")), (Some(When::Month(2024, 7)), Some("CEO"))];
        assert_eq!(roles, expected, "{front}");
    }
}

#[test]
fn addresses() {
    let anna = person(
        "email: anna@example.org\nEMAIL[HOME]: a@example.net\nTEL[CELL]: +49301234567\nphone: [0301, \"030 2\"]",
    );
    assert_eq!(anna.email, ["anna@example.org", "a@example.net"]);
    assert_eq!(anna.phone, ["0301", "030 2", "+49301234567"]);
    for front in [
        "city: Köln",
        "Wohnort: Köln",
        "location: \"[[Köln]]\"",
        "loc: [Köln, Bonn]",
        "ADR[HOME].LOCALITY: Köln",
    ] {
        assert_eq!(person(front).city.as_deref(), Some("Köln"), "{front}");
    }
    let linked =
        person("url: [https://example.org, https://www.linkedin.com/in/anna]\nxing: xing.com/profile/Anna");
    assert_eq!(linked.linkedin.as_deref(), Some("https://www.linkedin.com/in/anna"));
    assert_eq!(linked.xing.as_deref(), Some("xing.com/profile/Anna"));
}

#[test]
fn birthdays_and_meeting_days() {
    assert_eq!(person("Geburtstag: 17.04.1980").birthday, Some((Some(1980), 4, 17)));
    assert_eq!(person("prm-birthday: 04-17").birthday, Some((None, 4, 17)));
    check_problem("birthday: spring", "2:11 problem-settings-field");
    assert_eq!(person("met: 2019-05").met, Some(When::Month(2019, 5)));
    assert_eq!(person("kennengelernt: 3.5.2019").met, Day::new(2019, 5, 3).map(When::Day));
    assert_eq!(person("kennengelernt: auf dem Netzforum").met, None);
    check_problem("met: on a train", "2:6 problem-date-none");
    check_problem("met: 2019-02-30", "2:6 problem-date-impossible");
    check_problem("met: 3.5.19", "2:6 problem-date-doubtful");
}

#[test]
fn people_around_a_person() {
    let names =
        |people: Vec<crate::model::Named>| people.into_iter().map(|named| named.text).collect::<Vec<_>>();
    for front in [
        "introduced_by: \"[[Jonas Brandt]]\"",
        "vermittelt von: Jonas Brandt",
        "Kennengelernt über: Jonas Brandt",
    ] {
        assert_eq!(names(person(front).introduced_by), ["Jonas Brandt"], "{front}");
    }
    let front = "friends: \"[[Bob]] [[Sue]]\"\nknows: [Weber, \"[[Bob|Bobby]]\", \"[[Bob]]\"]";
    assert_eq!(names(person(front).knows), ["Weber", "Bobby", "Sue"]);
}

#[test]
fn needs_offers_topics_circle() {
    let anna =
        person("needs: a lawyer, quickly\nbietet:\n  - Rat\n  - Räume\nThemen: Netze, Speicher\ncircle: 15");
    assert_eq!(anna.needs, ["a lawyer, quickly"]);
    assert_eq!(anna.offers, ["Rat", "Räume"]);
    assert_eq!(anna.topics, ["Netze", "Speicher"]);
    assert_eq!(anna.circle.as_deref(), Some("15"));
}

#[test]
fn rhythms() {
    for (front, expected) in [
        ("cadence: 6 weeks", Cadence::Days(42)),
        ("Rhythmus: alle 6 Wochen", Cadence::Days(42)),
        ("contact_frequency: quarterly", Cadence::Days(91)),
        ("prm-tier: keep warm", Cadence::Days(180)),
        ("cadence: none", Cadence::Never),
        ("paused: true\ncadence: 30", Cadence::Never),
    ] {
        assert_eq!(person(front).cadence, Some(expected), "{front}");
    }
    check_problem("cadence: 0", "2:10 problem-settings-field");
    check_problem("cadence: -5", "2:10 problem-settings-field");
    check_problem("cadence: now and then", "2:10 problem-settings-field");
}

#[test]
fn states() {
    let anna = person("me: ja\nended: 2024-05-01\nwas_close: yes\npersonal tie: on\nno-intro: X");
    assert!(anna.me && anna.ended && anna.was_close && anna.personal_tie && anna.no_intro);
    let anna = person("me: nein\nended: false\nwas_close: off\nno_intro:");
    assert!(!(anna.me || anna.ended || anna.was_close || anna.no_intro));
    check_problem("ended: perhaps", "2:8 problem-settings-field");
    assert_eq!(person("snooze: 2027-01").snooze, Day::new(2027, 1, 1));
    assert_eq!(person("profile_checked: 2026-05-04").profile_checked, Day::new(2026, 5, 4));
}

#[test]
fn balances() {
    assert_eq!(person("opening: +3").opening, Some(3));
    assert_eq!(person("opening: −2").opening, Some(-2));
    check_problem("opening: much", "2:10 problem-settings-field");
    let checks = person("balance_check: [2026-06-30 = +1, 2026-12-31 = -2]").balance_checks;
    let checks: Vec<_> =
        checks.iter().map(|(day, points, place)| (day.to_string(), *points, place.column)).collect();
    assert_eq!(checks, [("2026-06-30".into(), 1, 17), ("2026-12-31".into(), -2, 34)]);
    check_problem("balance_check: 2026-06-31 = 1", "2:16 problem-date-impossible");
    check_problem("balance_check: +1", "2:16 problem-settings-field");
}
