//! The values of settings, one function for each sort of value.
//!
//! A value that cannot be read comes back as the sentence that says what would be right.
//!
//! Uses: day, names, diagnostic, model, front_matter.

use std::time::Duration;

use super::folders::{self, NoFolder};
use super::keys::NOTE_KEYS;
use super::nearest::nearest;
use super::{DailyLinks, Language, PeoplePages, Transition, cadence};
use crate::day::{Day, Week};
use crate::diagnostic::Message;
use crate::front_matter::{Scalar, named};
use crate::model::{Cadence, Keyword, Named};
use crate::names::{fold, fold_key};

/// Letters of a day such as `2026-10-01`.
const ISO_DAY: usize = 10;

/// A value, or what to write instead.
pub(super) type Reading<T> = Result<T, Message>;

/// Words that switch a setting off.
fn is_off(text: &str) -> bool {
    ["off", "none", "no", "never", "false", "aus", "nein", "keine", "nie", "0"].contains(&fold(text).as_str())
}

/// A value that may be switched off.
pub(super) fn optional<T>(value: &Scalar, read: impl FnOnce(&Scalar) -> Reading<T>) -> Reading<Option<T>> {
    if is_off(&value.text) { Ok(None) } else { read(value).map(Some) }
}

pub(super) fn number(value: &Scalar, least: u32, most: u32) -> Reading<u32> {
    let number = value.text.trim().parse::<u32>().ok().filter(|number| (least..=most).contains(number));
    number.ok_or_else(|| {
        Message::new("hint-settings-number").with("least", i64::from(least)).with("most", i64::from(most))
    })
}

/// Seconds, with a point or a comma.
pub(super) fn quiet(value: &Scalar) -> Reading<Duration> {
    let seconds = value.text.trim().replace(',', ".").parse::<f64>().ok();
    let seconds = seconds.filter(|seconds| (0.1..=3600.0).contains(seconds));
    let quiet = seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    quiet.ok_or_else(|| Message::new("hint-settings-quiet"))
}

pub(super) fn day(value: &Scalar) -> Reading<Day> {
    Day::from_iso(value.text.trim()).ok_or_else(|| Message::new("hint-settings-day"))
}

/// A first day, and a last one behind `–`, `-`, `to`, `bis`, `until` or `..`.
pub(super) fn transition(value: &Scalar) -> Reading<Transition> {
    let text = value.text.trim();
    let wrong = || Message::new("hint-settings-transition");
    let (begin, rest) = text.split_at_checked(ISO_DAY).unwrap_or((text, ""));
    let begin = Day::from_iso(begin).ok_or_else(wrong)?;
    if rest.is_empty() {
        return Ok(Transition { begin, end: None });
    }
    let rest = rest.trim_start();
    let links = ["–", "—", "-", "to", "bis", "until", "..", "/"];
    let end = links.iter().find_map(|link| Day::from_iso(rest.strip_prefix(link)?.trim_start()));
    let end = end.filter(|end| begin <= *end).ok_or_else(wrong)?;
    Ok(Transition { begin, end: Some(end) })
}

/// A week or a day that does not count.
pub(super) enum Away {
    Week(Week),
    Day(Day),
}

pub(super) fn away(value: &Scalar) -> Reading<Away> {
    let text = value.text.trim();
    let week = Week::from_iso(text).map(Away::Week);
    week.or_else(|| Day::from_iso(text).map(Away::Day)).ok_or_else(|| Message::new("hint-settings-away"))
}

pub(super) fn language(value: &Scalar) -> Reading<Language> {
    let text = fold(&value.text);
    let by_name = match text.as_str() {
        "english" | "englisch" => Some(Language::English),
        "german" | "deutsch" => Some(Language::German),
        _ => Language::from_tag(&text),
    };
    by_name.ok_or_else(|| choice(&["en", "de"]))
}

pub(super) fn daily_links(value: &Scalar) -> Reading<DailyLinks> {
    match fold(&value.text).as_str() {
        "contact" => Ok(DailyLinks::Contact),
        "ignore" => Ok(DailyLinks::Ignore),
        _ => Err(choice(&["contact", "ignore"])),
    }
}

pub(super) fn people_pages(value: &Scalar) -> Reading<PeoplePages> {
    match fold(&value.text).as_str() {
        "all" => Ok(PeoplePages::All),
        "active" => Ok(PeoplePages::Active),
        "none" => Ok(PeoplePages::None),
        _ => Err(choice(&["all", "active", "none"])),
    }
}

fn choice(words: &[&str]) -> Message {
    let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    Message::new("hint-settings-choice").with("words", words)
}

pub(super) fn name(value: &Scalar) -> Reading<Named> {
    named::one(value).ok_or_else(|| Message::new("hint-settings-name"))
}

pub(super) fn folder(value: &Scalar) -> Reading<String> {
    folders::folder(&value.text).map_err(no_folder)
}

pub(super) fn folded_folder(value: &Scalar) -> Reading<String> {
    folder(value).map(|folder| fold(&folder))
}

pub(super) fn pattern(value: &Scalar) -> Reading<String> {
    folders::pattern(&value.text).map_err(no_folder)
}

fn no_folder(why: NoFolder) -> Message {
    Message::new(match why {
        NoFolder::Outside => "hint-settings-folder-outside",
        NoFolder::Hidden => "hint-settings-folder-hidden",
        NoFolder::NoName => "hint-settings-folder",
    })
}

/// Days between contacts.
pub(super) fn rhythm(value: &Scalar) -> Reading<u32> {
    match cadence::read(&value.text) {
        Some(Cadence::Days(days)) => Ok(days),
        Some(Cadence::Never) | None => Err(Message::new("hint-settings-rhythm")),
    }
}

/// `friends = 30`
pub(super) fn circle(value: &Scalar) -> Reading<(String, u32)> {
    let (name, days) = pair(value, "hint-settings-circle")?;
    let days = Scalar { text: days, place: value.place };
    Ok((fold(name.trim_start_matches('#')), rhythm(&days)?))
}

/// `essen = lunch`
pub(super) fn keyword(value: &Scalar) -> Reading<(String, Keyword)> {
    let (word, meaning) = pair(value, "hint-settings-keyword")?;
    let english = fold(&meaning).replace([' ', '_'], "-");
    match Keyword::from_english(&english) {
        Some(keyword) => Ok((fold_key(&word), keyword)),
        None => Err(unknown(&english, Keyword::all().map(Keyword::as_str), "hint-settings-keyword")),
    }
}

/// `firma_aktuell = org`; the right side may be a keyword, too.
pub(super) fn field(value: &Scalar) -> Reading<(String, String)> {
    let (own, key) = pair(value, "hint-settings-field")?;
    let folded = fold_key(&key);
    let known = || NOTE_KEYS.iter().copied().chain(Keyword::all().map(Keyword::as_str));
    if known().any(|known| fold_key(known) == folded) {
        return Ok((fold_key(&own), folded));
    }
    Err(unknown(&key, known(), "hint-settings-field"))
}

fn pair(value: &Scalar, otherwise: &'static str) -> Reading<(String, String)> {
    let (left, right) = value.text.split_once('=').ok_or_else(|| Message::new(otherwise))?;
    let (left, right) = (left.trim().to_owned(), right.trim().to_owned());
    if left.is_empty() || right.is_empty() { Err(Message::new(otherwise)) } else { Ok((left, right)) }
}

fn unknown<'a>(word: &str, known: impl Iterator<Item = &'a str>, otherwise: &'static str) -> Message {
    match nearest(word, known) {
        Some(near) => Message::new("hint-settings-nearest").with("word", near),
        None => Message::new(otherwise),
    }
}
