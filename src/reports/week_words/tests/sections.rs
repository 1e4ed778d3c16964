//! What lies ahead, what happened, what is open, and pages with nothing to say.
//!
//! Uses: day, settings, model.

use super::{page, running, section};
use crate::day::Time;
use crate::model::{AskState, ContactKind, ExpectedGuest, IntroductionState, Party};
use crate::reports::week::sample::{Sample, day};
use crate::settings::{Language, Settings, Transition};

fn today() -> Sample {
    Sample::on("2026-11-23")
}

fn check(vault: &Sample, heading: &str, expected: &[&str]) {
    assert_eq!(section(&vault.index, &Settings::default(), heading), expected);
}

#[test]
fn the_diary_holds_two_weeks_of_meetings_birthdays_and_who_lives_there() {
    let mut vault = today();
    let [anna, ben, cem] = ["Anna Weber", "Ben Adler", "Cem Aydın"].map(|name| vault.person(name));
    vault.plan("2026-12-01", "12:30", ContactKind::Lunch, &[anna], "the wind park").place =
        Some("Berlin, Café Ä".into());
    vault.plan("2026-12-08", "9:00", ContactKind::Call, &[anna], "a day too late");
    vault.contact("2026-05-20", ContactKind::Call, &[ben], None, "permits");
    vault.of(ben).facts.city = Some("berlin".into());
    vault.of(cem).facts.birthday = Some((Some(1980), 11, 23));
    check(
        &vault,
        "In the diary",
        &[
            "- **Mon 23** · birthday of [[Cem Aydın]]",
            "- **Tue 1 Dec** · lunch with [[Anna Weber]] in Berlin, Café Ä, 12.30 pm: the wind park (note). [[Ben Adler]] lives there, last contact in May: permits (note)",
        ],
    );
}

#[test]
fn nobody_lives_elsewhere_at_home() {
    let mut vault = today();
    let anna = vault.person("Anna Weber");
    let me = vault.person("Vera Klein");
    (vault.of(me).me, vault.index.me) = (true, Some(me));
    vault.of(me).facts.city = Some("Köln".into());
    vault.of(anna).facts.city = Some("Köln".into());
    let fair = vault.event("2026-11-25", "Messe");
    vault.index.events[fair.0 as usize].city = Some("Köln".into());
    check(&vault, "In the diary", &["- **Wed 25** · [[Messe]] in Köln"]);
}

#[test]
fn an_event_counts_its_guests_and_spans_its_days() {
    let mut vault = today();
    let anna = vault.person("Anna Weber");
    let fair = vault.event("2026-11-22", "Grid Forum");
    let guest = |name: &str, person| ExpectedGuest { name: name.to_owned(), person, speaks: true };
    let event = &mut vault.index.events[fair.0 as usize];
    event.end = Some(day("2026-11-24"));
    event.talk = Some("Grid fees".into());
    event.expected = vec![guest("Anna Weber", Some(anna)), guest("Kim", None)];
    check(
        &vault,
        "In the diary",
        &[
            "- **Mon 23 – Tue 24** · [[Grid Forum]]: one of two guests has a note ([[preparation]]). Own talk: Grid fees",
        ],
    );
}

#[test]
fn guests_without_a_note_and_what_is_open_with_one_of_them_in_german() {
    let mut vault = today();
    let ute = vault.person("Ute Höß");
    let guest = |name: &str, person| ExpectedGuest { name: name.to_owned(), person, speaks: false };
    let fair = vault.event("2026-12-03", "Gründertag");
    vault.index.events[fair.0 as usize].expected = vec![guest("Dr. Kühn", None), guest("Frau Süß", None)];
    let dinner = vault.event("2026-12-04", "Essen der Ehemaligen");
    vault.index.events[dinner.0 as usize].expected = vec![guest("Ute Höß", Some(ute))];
    vault.open_point("2026-11-19", ute, "Ute Höß das Buch zurückgeben");
    let page = page(&vault.index, &Settings::default(), "2026-W48", Language::German);
    let fair = page.lines().find(|line| line.contains("Gründertag")).unwrap();
    assert!(fair.contains("zwei Gäste, beide noch ohne Notiz"), "{fair}");
    let dinner = page.lines().find(|line| line.contains("Essen der Ehemaligen")).unwrap();
    assert!(dinner.contains("Bei [[Ute Höß]] noch offen: das Buch zurückgeben"), "{dinner}");
}

#[test]
fn five_lines_of_diary_and_the_rest_counted() {
    let mut vault = today();
    for at in 1..=7 {
        vault.plan("2026-11-25", &format!("1{at}:00"), ContactKind::Call, &[], &format!("call {at}"));
    }
    let lines = section(&vault.index, &Settings::default(), "In the diary");
    assert_eq!(lines.len(), 6);
    assert_eq!(lines[0], "- **Wed 25** · call 1, 11 am (note)");
    assert_eq!(lines[5], "- and two more");
}

#[test]
fn private_people_count_and_are_not_named() {
    let mut vault = today();
    let [anna, secret] = ["Anna Weber", "Geheim"].map(|name| vault.person(name));
    vault.of(secret).private = true;
    vault.contact("2026-11-17", ContactKind::Lunch, &[anna], Some(60), "storage");
    vault.contact("2026-11-18", ContactKind::Call, &[secret], Some(30), "what nobody reads");
    vault.received("2026-11-18", secret, "what nobody reads");
    vault.promise(Some("2026-11-18"), Party::Me, secret, "what nobody reads");
    vault.plan("2026-11-25", "10:00", ContactKind::Call, &[secret], "what nobody reads");
    let page = running(&vault.index, &Settings::default());
    assert!(
        page.contains("Two conversations with two people · one of five lunches in company · 1 h 30 min · one conversation private, only counted here\n"),
        "{page}"
    );
    assert!(!page.contains("Geheim") && !page.contains("nobody reads"), "{page}");
}

#[test]
fn a_day_is_one_line_with_mentions_at_its_end() {
    let mut vault = today();
    let [anna, ben, cem] = ["Anna Weber", "Ben Adler", "Cem Aydın"].map(|name| vault.person(name));
    let dora = vault.stranger("Dora Klein");
    vault.contact("2026-11-17", ContactKind::Mention, &[cem], None, "");
    vault.contact("2026-11-17", ContactKind::Mail, &[anna, dora], None, "her new post").from_them = true;
    vault.contact("2026-11-17", ContactKind::Walk, &[ben], Some(90), "");
    check(
        &vault,
        "Last week",
        &[
            "Two conversations with three people · 1 h 35 min, 5 min of it estimated",
            "- **Tue 17** · mail from [[Anna Weber]] and Dora Klein: her new post; walk with [[Ben Adler]], 90 min; mentioned: [[Cem Aydın]] (note)",
        ],
    );
}

#[test]
fn a_long_story_is_told_by_its_first_sentence_and_what_is_suggested_by_its_label_in_german() {
    let mut vault = today();
    let [anna, ben] = ["Anna Weber", "Ben Adler"].map(|name| vault.person(name));
    let story = "kommt aus Brühl und baut seit zwanzig Jahren Orgeln. Am Schluss wurde er ganz still, weil die Werkstatt schließt.";
    vault.contact("2026-11-18", ContactKind::Met, &[anna], None, story);
    vault.introduction(Some("2026-11-10"), [anna, ben], IntroductionState::Offered);
    let page = page(&vault.index, &Settings::default(), "2026-W48", Language::German);
    let lines: Vec<&str> = page.lines().filter(|line| line.starts_with("- **")).collect();
    assert_eq!(
        lines,
        [
            "- **Mi 18.** · [[Anna Weber]] getroffen: kommt aus Brühl und baut seit zwanzig Jahren Orgeln (Notiz)",
            "- **Miteinander bekannt machen:** [[Anna Weber]] und [[Ben Adler]], vorgeschlagen am 10. November (Notiz)",
        ]
    );
}

#[test]
fn a_large_gathering_names_four_and_counts_the_rest() {
    let mut vault = today();
    let names = ["A. Lund", "B. Ek", "C. Roth", "D. Voss", "E. Maß", "F. Berg"];
    let people = names.map(|name| vault.person(name));
    vault.contact("2026-11-17", ContactKind::Dinner, &people, Some(120), "");
    assert_eq!(
        section(&vault.index, &Settings::default(), "Last week")[1],
        "- **Tue 17** · dinner with [[A. Lund]], [[B. Ek]], [[C. Roth]], [[D. Voss]] and two more, 2 h (note)"
    );
}

#[test]
fn one_conversation_with_one_new_person() {
    let mut vault = today();
    let anna = vault.person("Anna Weber");
    vault.contact("2026-11-17", ContactKind::Call, &[anna], Some(20), "");
    vault.first_meeting(anna);
    let lines = section(&vault.index, &Settings::default(), "Last week");
    assert_eq!(lines[0], "One conversation with one person, for the first time · 20 min");
}

#[test]
fn lunches_with_someone_new_are_named_and_counted() {
    let mut vault = today();
    let names = ["Anna Weber", "Ben Adler", "Cem Aydın"];
    let [anna, ben, cem] = names.map(|name| vault.person(name));
    vault.index.first_day = Some(day("2026-06-01"));
    vault.contact("2026-11-17", ContactKind::Lunch, &[anna], Some(60), "");
    let lunches = |vault: &Sample, language| {
        let page = page(&vault.index, &Settings::default(), "2026-W48", language);
        page.lines().find_map(|line| {
            line.split(" · ").find(|part| part.contains("unch") || part.contains("Mittag")).map(str::to_owned)
        })
    };
    let both = |vault: &Sample| {
        [Language::English, Language::German].map(|language| lunches(vault, language).unwrap())
    };
    assert_eq!(
        both(&vault),
        [
            "one of five lunches in company, with someone new",
            "eines von fünf Mittagessen in Gesellschaft, mit jemand Neuem"
        ]
    );
    vault.contact("2026-07-01", ContactKind::Dinner, &[ben], None, "");
    vault.contact("2026-11-18", ContactKind::Lunch, &[ben], None, "");
    assert_eq!(
        both(&vault),
        [
            "two of five lunches in company, one with someone new",
            "zwei von fünf Mittagessen in Gesellschaft, eines mit jemand Neuem"
        ]
    );
    vault.contact("2026-11-19", ContactKind::Lunch, &[cem], None, "");
    assert_eq!(both(&vault)[1], "drei von fünf Mittagessen in Gesellschaft, zwei mit jemand Neuem");
}

#[test]
fn what_somebody_looks_for_stands_below_with_what_is_at_hand() {
    let give_and_take = |vault: &Sample, language, heading| {
        let page = page(&vault.index, &Settings::default(), "2026-W48", language);
        page.split(heading).nth(1).and_then(|rest| rest.lines().nth(2)).unwrap_or_default().to_owned()
    };
    let english = |vault: &Sample| give_and_take(vault, Language::English, "## Give and take");
    let german = |vault: &Sample| give_and_take(vault, Language::German, "## Geben und Nehmen");
    let mut vault = today();
    let [anna, ben, cem] = ["Anna Weber", "Ben Adler", "Cem Aydın"].map(|name| vault.person(name));
    vault.need("2026-11-03", anna, "a cello teacher");
    assert_eq!(
        english(&vault),
        "- **Something small to give:** [[Anna Weber]] is looking for a cello teacher (note). A name, an article or ten minutes of thought is enough."
    );
    vault.offer(cem, "Cello teacher");
    vault.introduction(Some("2026-11-10"), [anna, cem], IntroductionState::Declined);
    assert_eq!(
        german(&vault),
        "- **Eine Kleinigkeit zum Geben:** [[Anna Weber]] sucht „a cello teacher“ (Notiz). [[Cem Aydın]] bietet „Cello teacher“ (Notiz)."
    );
    vault.gave("2026-10-06", Some(ben), "the address of the cello teacher");
    assert_eq!(
        english(&vault),
        "- **Something small to give:** [[Anna Weber]] is looking for a cello teacher (note). Given before, to [[Ben Adler]]: the address of the cello teacher (note)."
    );
    vault.gave("2026-10-06", None, "a list of every cello teacher in town");
    assert_eq!(
        german(&vault),
        "- **Eine Kleinigkeit zum Geben:** [[Anna Weber]] sucht „a cello teacher“ (Notiz). Etwas Ähnliches wurde schon einmal mit allen geteilt: a list of every cello teacher in town (Notiz)."
    );
    vault.gave("2026-11-18", Some(anna), "the number of a cello teacher");
    assert!(!english(&vault).contains("looking for"), "it was given: {}", english(&vault));
}

#[test]
fn gifts_stand_by_person_and_those_to_everyone_last() {
    let mut vault = today();
    let [anna, ben] = ["Anna Weber", "Ben Adler"].map(|name| vault.person(name));
    vault.gave("2026-11-16", None, "the talk");
    vault.gave("2026-11-16", Some(anna), "two names");
    vault.gave("2026-11-18", Some(anna), "a template");
    vault.gave("2026-11-23", Some(ben), "this week");
    vault.introduced("2026-11-19", [anna, ben]);
    check(
        &vault,
        "Give and take",
        &[
            "- **Given:** [[Anna Weber]]: two names (note); a template (note) · [[Anna Weber]] and [[Ben Adler]]: introduced to each other (note) · everyone: the talk (note)",
        ],
    );
}

#[test]
fn asks_have_patience_then_one_repeat_then_rest() {
    let mut vault = today();
    let names = ["Anna Weber", "Ben Adler", "Cem Aydın"];
    let [anna, ben, cem] = names.map(|name| vault.person(name));
    vault.ask("2026-11-09", cem, AskState::Open, "too fresh");
    vault.ask("2026-11-08", anna, AskState::Open, "a name at RTE");
    vault.ask("2026-11-01", ben, AskState::Open, "a word with Hansewerk");
    vault.ask("2026-10-11", cem, AskState::Open, "the figures");
    vault.ask("2026-08-24", cem, AskState::Open, "forgotten by now");
    let repeat =
        "[[Ben Adler]], a word with Hansewerk, asked on 1 November (note): one gentle repeat is fine now";
    let line = |ben: &str| {
        format!(
            "- **Asks under way:** [[Anna Weber]], a name at RTE, asked on 8 November (note): give it time · {ben} · [[Cem Aydın]], the figures, asked on 11 October (note): let it rest"
        )
    };
    check(&vault, "Still open", &[&line(repeat)]);
    vault.contact("2026-11-23", ContactKind::Mail, &[ben], None, "asked again");
    let rest = "[[Ben Adler]], a word with Hansewerk, asked on 1 November (note): let it rest";
    check(&vault, "Still open", &[&line(rest)]);
}

#[test]
fn open_things_are_grouped_and_three_of_each_are_enough() {
    let mut vault = today();
    let [anna, ben] = ["Anna Weber", "Ben Adler"].map(|name| vault.person(name));
    for what in ["one", "two", "three", "four"] {
        vault.promise(Some("2026-11-03"), Party::Them, anna, what);
    }
    vault.open_point("2026-06-02", anna, "Oslo");
    vault.open_point("2026-11-02", ben, "the lease").due = Some(day("2026-11-30"));
    vault.introduction(Some("2026-11-10"), [anna, ben], IntroductionState::Offered);
    check(
        &vault,
        "Still open",
        &[
            "- **Awaited:** [[Anna Weber]], one, since 3 November (note) · [[Anna Weber]], two, since 3 November (note) · [[Anna Weber]], three, since 3 November (note)",
            "- **To be settled:** [[Ben Adler]], the lease, by 30 November (note) · [[Anna Weber]], Oslo, noted 2 June (note)",
            "- **Introductions under way:** [[Anna Weber]] and [[Ben Adler]], offered on 10 November (note)",
            "- and one more",
        ],
    );
}

#[test]
fn a_transition_counts_people_help_and_thanks() {
    let mut vault = today();
    let [anna, ben] = ["Anna Weber", "Ben Adler"].map(|name| vault.person(name));
    let settings = Settings {
        transition: Some(Transition { begin: day("2026-09-01"), end: None }),
        ..Settings::default()
    };
    assert_eq!(section(&vault.index, &settings, "Since 1 September"), Vec::<String>::new());
    vault.contact("2026-08-31", ContactKind::Call, &[anna], None, "");
    vault.contact("2026-09-01", ContactKind::Call, &[ben], None, "");
    let say = |vault: &Sample| section(&vault.index, &settings, "Since 1 September").join(" ");
    assert_eq!(say(&vault), "In touch with one person.");
    vault.received("2026-09-03", ben, "two names");
    vault.ask("2026-11-11", ben, AskState::Open, "a word with Hansewerk");
    assert_eq!(
        say(&vault),
        "In touch with one person, who has helped. One ask is out, of 11 November: give it time. Everyone has been thanked but [[Ben Adler]]."
    );
    vault.contact("2026-09-04", ContactKind::Mail, &[ben], None, "");
    assert!(say(&vault).ends_with("Everyone has been thanked."));
}

#[test]
fn a_transition_says_of_its_asks_what_the_asks_page_says() {
    let mut vault = today();
    let cem = vault.person("Cem Aydın");
    vault.contact("2026-09-01", ContactKind::Call, &[cem], None, "");
    let begin = Transition { begin: day("2026-07-01"), end: None };
    let settings = Settings { transition: Some(begin), ..Settings::default() };
    for on in ["2026-07-02", "2026-10-27", "2026-11-10", "2026-11-18"] {
        vault.ask(on, cem, AskState::Open, "a name");
    }
    let say = |vault: &Sample, language| page(&vault.index, &settings, "2026-W48", language);
    let english = "In touch with one person. Two asks are out, of 10 and 18 November: give them time. The ask of 27 October may be repeated once, gently. One older ask may rest.";
    assert!(say(&vault, Language::English).contains(english), "{}", say(&vault, Language::English));
    let german = "Mit einem Menschen in Kontakt. Zwei Bitten sind unterwegs, vom 10. und 18. November: Zeit lassen. Wegen der Bitte vom 27. Oktober darf einmal freundlich nachgefragt werden. Eine ältere Bitte darf ruhen.";
    assert!(say(&vault, Language::German).contains(german), "{}", say(&vault, Language::German));
}

#[test]
fn dormant_ties_come_up_in_turn_week_by_week() {
    let named = |today: &str| {
        let mut vault = Sample::on(today);
        for name in ["Ruth Sommer", "Uwe Großmann"] {
            let person = vault.person(name);
            for at in ["2020-02-03", "2020-06-01", "2021-01-10"] {
                vault.contact(at, ContactKind::Met, &[person], None, "");
            }
        }
        section(&vault.index, &Settings::default(), "It has been a while").remove(0)
    };
    let line = |name: &str| {
        format!(
            "[[{name}]]: last contact in January 2021 (note). A message after years is usually more welcome than one expects."
        )
    };
    assert_eq!(named("2026-11-23"), line("Uwe Großmann"));
    assert_eq!(named("2026-11-29"), line("Uwe Großmann"));
    assert_eq!(named("2026-11-30"), line("Ruth Sommer"));
}

#[test]
fn without_dormant_ties_one_of_the_default_rhythm_comes_up() {
    let mut vault = today();
    let anna = vault.person("Anna Weber");
    vault.contact("2026-07-06", ContactKind::Call, &[anna], None, "permits");
    check(
        &vault,
        "It has been a while",
        &[
            "[[Anna Weber]]: last contact in July. Noted then: permits (note). A short message is usually more welcome than one expects.",
        ],
    );
}

#[test]
fn an_empty_vault_says_why_and_what_to_write() {
    assert_eq!(
        running(&today().index, &Settings::default()),
        "# Week 48 · 23–29 November 2026\n\n\
         *As of Monday 23 November.*\n\n\
         There is nothing to show yet, because nothing is written down yet. Two lines in the day's note make a beginning:\n\n\
         - `- lunch with [[Anna Weber]]: what it was about`\n\
         - `- gave:: [[Anna Weber]] what it was`\n\n\
         *Counted from your notes; contact that is not written down is missing here.*\n"
    );
}

#[test]
fn an_empty_week_names_somebody_of_the_vault() {
    let mut vault = today();
    vault.person("Jörg Thal");
    assert_eq!(
        page(&vault.index, &Settings::default(), "2026-W40", Language::German),
        "# KW 40 · 28. September – 4. Oktober 2026\n\n\
         *Stand: Sonntag, 4. Oktober.*\n\n\
         Für diese Woche ist nichts notiert. Nachtragen geht jederzeit, mit einer Zeile in der Notiz des Tages:\n\n\
         - `- Mittagessen mit [[Jörg Thal]]: worum es ging`\n\
         - `- gegeben:: [[Jörg Thal]] was es war`\n\n\
         *Gezählt aus den Notizen; was nicht notiert ist, fehlt hier.*\n"
    );
}

#[test]
fn a_week_to_come_says_only_that() {
    let mut vault = today();
    let anna = vault.person("Anna Weber");
    vault.contact("2026-11-20", ContactKind::Call, &[anna], None, "");
    let page = page(&vault.index, &Settings::default(), "2026-W50", Language::English);
    assert!(
        page.contains("*As of Monday 23 November.*\n\nThis week is still to come.\n\n*Counted"),
        "{page}"
    );
}

#[test]
fn nothing_due_is_good_news() {
    let mut vault = today();
    let anna = vault.person("Anna Weber");
    vault.contact("2026-11-20", ContactKind::Call, &[anna], None, "");
    let page = running(&vault.index, &Settings::default());
    assert!(
        page.contains("*As of Monday 23 November.* Nothing is due. A good week to give something.\n"),
        "{page}"
    );
    assert!(!page.contains("Done?"));
}

#[test]
fn a_past_week_tells_and_asks_nothing_of_the_reader() {
    let mut vault = today();
    let anna = vault.person("Anna Weber");
    vault.contact("2026-11-17", ContactKind::Call, &[anna], Some(20), "");
    vault.promise(Some("2026-11-17"), Party::Me, anna, "the study").due = Some(day("2026-11-20"));
    vault.ask("2026-11-18", anna, AskState::Open, "a word with Hansewerk");
    vault.ask("2026-11-18", anna, AskState::Draft, "not said");
    vault.plan("2026-11-25", "10:00", ContactKind::Call, &[], "ahead").time = Time::new(9, 0);
    assert_eq!(
        page(&vault.index, &Settings::default(), "2026-W47", Language::English),
        "# Week 47 · 16–22 November 2026\n\n\
         *As of Sunday 22 November.*\n\n\
         ## Day by day\n\n\
         One conversation with one person · 20 min\n\n\
         - **Tue 17** · call with [[Anna Weber]], 20 min (note)\n\n\
         ## Promised and asked\n\n\
         - **Promised:** [[Anna Weber]], the study, for 20 November (note)\n\
         - **Asked:** [[Anna Weber]], a word with Hansewerk (note)\n\n\
         *Counted from your notes; contact that is not written down is missing here.*\n"
    );
}
