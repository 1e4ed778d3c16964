//! Lines written out on one line each, and what every part of the notation becomes.
//!
//! A line is shown as box, keyword with its colons (`~` for none), people of the run in brackets,
//! other links in angles, text in quotes, and what else it says.
//!
//! Uses: source, day, diagnostic, settings, model.

mod boxes;
mod details;
mod hurry;
mod notation;
mod slips;

use crate::day::Day;
use crate::diagnostic::Diagnostic;
use crate::model::{BoxMark, Form, Line};
use crate::parse::body::{self, Body, Context, Frame};
use crate::settings::Settings;
use crate::source::{Lines, NotePath};

/// The day of every dated note here, a Wednesday.
pub(in crate::parse) const TODAY: &str = "2026-11-18";

/// Reads a whole body as a note of that kind.
pub(in crate::parse) fn body(frame: Frame, text: &str) -> (Body, Vec<Diagnostic>) {
    body_with(frame, text, &Settings::default())
}

/// The same with settings.
pub(in crate::parse) fn body_with(frame: Frame, text: &str, settings: &Settings) -> (Body, Vec<Diagnostic>) {
    let lines = Lines::new(text);
    let path = NotePath::new("Notes/Note.md");
    let dated = matches!(frame, Frame::Dated | Frame::Meeting | Frame::Event);
    let day = Day::from_iso(TODAY).filter(|_| dated);
    let context = Context { path: &path, lines: &lines, settings, frame, day, week: None };
    body::read(text, std::slice::from_ref(&(0..text.len())), &context)
}

/// The lines of a body, each written out.
pub(in crate::parse) fn lines(frame: Frame, text: &str) -> Vec<String> {
    body(frame, text).0.lines.iter().map(show).collect()
}

/// The problems of a body: severity, code, place, message, values of the first hint.
pub(in crate::parse) fn problems(frame: Frame, text: &str) -> Vec<String> {
    body(frame, text).1.iter().map(show_problem).collect()
}

fn check(text: &str, expected: &str) {
    assert_eq!(lines(Frame::Dated, text), [expected], "{text}");
}

fn check_none(text: &str) {
    assert_eq!(lines(Frame::Dated, text), [""; 0], "{text}");
}

pub(in crate::parse) fn show(line: &Line) -> String {
    let colons = match line.form {
        Form::Field => "::",
        Form::OneColon => ":",
        Form::Headed | Form::Bare => "~",
    };
    let mark = match line.mark {
        BoxMark::None => "",
        BoxMark::Open => "[ ] ",
        BoxMark::Half => "[/] ",
        BoxMark::Done => "[x] ",
        BoxMark::Dropped => "[-] ",
        BoxMark::Forwarded => "[>] ",
        BoxMark::Other => "[?] ",
    };
    let mut shown = format!("{mark}{}{colons}", line.keyword.as_str());
    for (at, link) in line.links.iter().enumerate() {
        let text = &line.text[link.start as usize..link.end as usize];
        let text = if text == link.target { text.to_owned() } else { format!("{text}={}", link.target) };
        shown += &if at < line.run { format!(" [{text}]") } else { format!(" <{text}>") };
    }
    shown += &format!(" {:?}", line.text);
    if line.day != Day::from_iso(TODAY) {
        shown += &line.day.map_or(" @none".to_owned(), |day| format!(" @{day}"));
    }
    let time = line.time.map(|time| format!(" {:02}:{:02}", time.hour, time.minute));
    let said = [
        time,
        line.due.map(|day| format!(" due={day}")),
        line.done.map(|day| format!(" done={day}")),
        line.minutes.map(|minutes| format!(" min={minutes}")),
        Some(line.effort).filter(|effort| *effort != 1).map(|effort| format!(" effort={effort}")),
        line.gift.map(|gift| format!(" gift={}", gift.as_str())),
        Some(line.tags.join(" #")).filter(|tags| !tags.is_empty()).map(|tags| format!(" #{tags}")),
        line.from_them.then(|| " from-them".to_owned()),
        line.intention.then(|| " intention".to_owned()),
        line.cancelled.then(|| " cancelled".to_owned()),
        line.under.map(|under| format!(" under={under}")),
    ];
    shown + &said.into_iter().flatten().collect::<String>()
}

fn show_problem(problem: &Diagnostic) -> String {
    let place = problem
        .place
        .map_or(String::new(), |place| format!("{}:{}+{}", place.line, place.column, place.width));
    let values = |message: &crate::diagnostic::Message| {
        let shown: Vec<String> =
            message.values.iter().map(|(name, value)| format!("{name}={value:?}")).collect();
        format!("{} {}", message.id, shown.join(" ").replace("Text(", "(").replace("Key(", "("))
            .trim()
            .to_owned()
    };
    let hints: Vec<String> = problem.hints.iter().map(values).collect();
    format!(
        "{} {} {place} {} -> {}",
        problem.severity.as_str(),
        problem.code,
        values(&problem.message),
        hints.join(", ")
    )
}
