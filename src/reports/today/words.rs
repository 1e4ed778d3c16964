//! The page of today in words.
//!
//! Uses: day, doc, lang, model, index.

use super::super::links;
use super::super::week_words::Speech;
use super::super::week_words::speech::{closing, contact_key, given, joined, words};
use super::super::week_words::sums::time as time_words;
use super::super::{between, week_words};
use super::{Appointment, Occasion, Practice, TodayReport};
use crate::day::Day;
use crate::doc::{Block, Doc, Inline, Link, Text};
use crate::index::Index;
use crate::lang::{Arg, Catalogue, dates, numbers, spans};

/// The page in the language of the catalogue.
pub fn doc(report: &TodayReport<'_>, index: &Index, lang: &Catalogue) -> Doc {
    let speech = Speech { as_of: report.day, index, lang };
    let mut doc = Doc::default();
    doc.push(Block::Heading(1, title(report.day, lang)));
    if report.is_new {
        week_words::first_steps("today-new", None, index, lang, &mut doc);
        doc.push(closing(lang));
        return doc;
    }
    if report.appointments.is_empty() {
        let id = if report.actions.is_empty() { "today-nothing-at-all" } else { "today-nothing" };
        doc.push(Block::Paragraph(lang.say(id, &[])));
    }
    for appointment in &report.appointments {
        doc.push(Block::Paragraph(head(&speech, appointment)));
        let lines = lines(&speech, appointment);
        if !lines.is_empty() {
            doc.push(Block::List(lines));
        }
    }
    actions(&speech, report, &mut doc);
    practice(&speech, report, &mut doc);
    if let Some(gift) = &report.gift {
        doc.push(Block::Paragraph(speech.need(gift)));
    }
    doc.push(closing(lang));
    doc
}

fn title(day: Day, lang: &Catalogue) -> Text {
    let year = day.year().to_string();
    lang.say("today-title", &[("day", dates::with_weekday(lang, day).into()), ("year", year.into())])
}

/// When, what, with whom, what for.
fn head(speech: &Speech<'_>, one: &Appointment<'_>) -> Text {
    let people: Vec<_> = one.people.iter().map(|between| between.person).collect();
    let what = Inline::words(words(one.what));
    let named = links::people(speech.index, speech.lang, &people);
    let (whom, what) = match one.occasion {
        Occasion::Event(at) => {
            let talk = match one.what.is_empty() {
                true => Text::new(),
                false => speech.lang.say("diary-talk", &[("talk", what.into())]),
            };
            (vec![links::event(speech.index, at)], joined(vec![speech.prepared(at), talk], ". "))
        }
        Occasion::Birthday => (speech.lang.say("diary-birthday", &[("person", named.into())]), Text::new()),
        Occasion::Meeting(_) if people.is_empty() => (vec![what], Text::new()),
        Occasion::Meeting(kind) => {
            let from = Arg::Word("me".to_owned());
            let values = [("kind", contact_key(kind)), ("from", from), ("people", named.into())];
            let what = if one.what.trim().is_empty() { Text::new() } else { vec![what] };
            (speech.lang.say("contact-with", &values), what)
        }
    };
    let place = one.place.unwrap_or_default();
    let told = speech.lang.say(
        "today-appointment",
        &[("told", whom.into()), ("placed", given(!place.is_empty())), ("place", place.into())],
    );
    let mut told = joined(vec![told, what], ": ");
    if !matches!(one.occasion, Occasion::Event(_)) {
        told.extend(speech.source_at(Some(one.source)));
    }
    let clock = one.time.map(|time| {
        let clock = spans::clock(speech.lang, time);
        vec![Inline::Strong(vec![Inline::words(clock)])]
    });
    joined(vec![clock.unwrap_or_default(), told], " · ")
}

/// What lies between: a line each for one person, a line a person for several.
fn lines(speech: &Speech<'_>, one: &Appointment<'_>) -> Vec<Text> {
    match (one.occasion, one.people.as_slice()) {
        (Occasion::Meeting(_) | Occasion::Birthday, [only]) => between::sentences(speech, only),
        (_, several) => several
            .iter()
            .filter_map(|between| {
                let told = between::told(speech, between);
                let person = Arg::from(links::person(speech.index, between.person));
                let line =
                    || speech.lang.say("whom-and-what", &[("whom", person), ("what", told.clone().into())]);
                (!told.is_empty()).then(line)
            })
            .collect(),
    }
}

fn actions(speech: &Speech<'_>, report: &TodayReport<'_>, doc: &mut Doc) {
    let lang = speech.lang;
    let actions: Vec<_> = report.actions.iter().filter_map(|item| speech.action(item)).collect();
    if actions.is_empty() {
        return;
    }
    doc.push(Block::Heading(2, lang.say("today-to-do", &[])));
    doc.push(Block::Actions(actions));
    let free: Vec<Text> =
        report.free_lunches.iter().map(|day| vec![Inline::words(spans::weekday(lang, *day))]).collect();
    let also_free = match free.is_empty() {
        true => Text::new(),
        false => lang.say("today-also-free", &[("days", lang.list_of(&free).into())]),
    };
    let more = match report.more {
        0 => Text::new(),
        more => lang.say(
            "today-more",
            &[
                ("n", Arg::from(more)),
                ("count", numbers::opening(lang, more).into()),
                ("page", week(report.day, lang).into()),
            ],
        ),
    };
    let below = joined(vec![also_free, more], " ");
    if !below.is_empty() {
        doc.push(Block::Paragraph(below));
    }
}

/// The page of the running week.
fn week(day: Day, lang: &Catalogue) -> Inline {
    let name = lang.words("page-week", &[("week", day.week().to_string().into())]);
    let stem = name.rsplit('/').next().unwrap_or(&name).to_owned();
    Inline::Link(Link { target: stem.clone(), label: stem })
}

fn practice(speech: &Speech<'_>, report: &TodayReport<'_>, doc: &mut Doc) {
    let Practice { time, goal, active_days, goal_days, streak } = report.practice;
    let lang = speech.lang;
    let word = |count: usize| Arg::from(numbers::word(lang, count));
    let so_far = time_words(lang, time, goal);
    let said_time = match (so_far.is_empty(), goal) {
        (false, _) => lang.say("today-time", &[("time", so_far.into())]),
        (true, Some(goal)) => {
            let goal = crate::lang::durations::amount(lang, goal);
            lang.say("today-no-time", &[("goal", goal.into())])
        }
        (true, None) => Text::new(),
    };
    let active = match active_days {
        0 => Text::new(),
        _ => lang.say(
            "today-active",
            &[("n", Arg::from(active_days)), ("days", word(active_days)), ("goal", word(goal_days))],
        ),
    };
    let rhythm = match streak {
        0 | 1 => Text::new(),
        _ => lang.say("today-streak", &[("weeks", Arg::from(numbers::opening(lang, streak)))]),
    };
    let told = joined(vec![said_time, active, rhythm], " ");
    if !told.is_empty() {
        doc.push(Block::Heading(2, lang.say("today-week", &[])));
        doc.push(Block::Paragraph(told));
    }
}
