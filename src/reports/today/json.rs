//! The page of today as JSON, in English whatever the language of the pages.
//!
//! Knows the fields. Each is always there; what is not known is `null`.
//!
//! Uses: settings, lang, model, index.

use serde_json::{Value, json};

use super::super::between::{Between, Matter};
use super::super::week_json;
use super::super::week_words::Speech;
use super::{Appointment, Occasion, TodayReport};
use crate::index::Index;
use crate::lang::Catalogue;
use crate::model::Source;
use crate::settings::Language;

/// `day`, `appointments`, `actions`, `more`, `free_lunches`, `practice` and `gift`.
pub fn value(report: &TodayReport<'_>, index: &Index) -> Value {
    let lang = Catalogue::new(Language::English);
    let speech = Speech { as_of: report.day, index, lang: &lang };
    let practice = report.practice;
    json!({
        "day": report.day.to_string(),
        "appointments": report.appointments.iter().map(|one| appointment(one, index)).collect::<Vec<_>>(),
        "actions": report.actions.iter().map(|item| week_json::object(item, &speech)).collect::<Vec<_>>(),
        "more": report.more,
        "free_lunches": report.free_lunches.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "practice": {
            "week": report.day.week().to_string(),
            "minutes_measured": practice.time.measured,
            "minutes_estimated": practice.time.estimated,
            "goal_minutes": practice.goal,
            "active_days": practice.active_days,
            "goal_days": practice.goal_days,
            "streak": practice.streak,
        },
        "gift": report.gift.as_ref().map(|gift| {
            week_json::object(gift, &speech)
        }),
    })
}

fn appointment(one: &Appointment<'_>, index: &Index) -> Value {
    let (kind, contact, event) = match one.occasion {
        Occasion::Meeting(contact) => ("meeting", contact.map(|contact| contact.as_str()), None),
        Occasion::Event(event) => ("event", None, Some(index.events[event.0 as usize].id.as_str())),
        Occasion::Birthday => ("birthday", None, None),
    };
    let (note, line) = place(index, one.source);
    json!({
        "kind": kind,
        "contact": contact,
        "event": event,
        "time": one.time.map(|time| format!("{:02}:{:02}", time.hour, time.minute)),
        "place": one.place,
        "what": one.what,
        "people": one.people.iter().map(|between| lies_between(between, index)).collect::<Vec<_>>(),
        "note": note,
        "line": line,
    })
}

/// What lies between the owner and one person.
pub(in crate::reports) fn lies_between(between: &Between<'_>, index: &Index) -> Value {
    json!({
        "person": index.person(between.person).id,
        "last_contact": between.last.map(|(day, _)| day.to_string()),
        "last_talk": between.talk.map(|talk| json!({ "date": talk.day.to_string(), "what": talk.text })),
        "open": between.open.iter().map(|matter| open(matter, index)).collect::<Vec<_>>(),
        "more": between.more,
    })
}

fn open(matter: &Matter<'_>, index: &Index) -> Value {
    let (what, day, due, source) = matter.facts();
    let (note, line) = place(index, source);
    json!({
        "kind": matter.as_str(),
        "what": what,
        "date": day.map(|day| day.to_string()),
        "due": due.map(|due| due.to_string()),
        "note": note,
        "line": line,
    })
}

fn place(index: &Index, source: Source) -> (Option<&str>, Option<u32>) {
    let note = index.note(source.note);
    if note.private { (None, None) } else { (Some(note.path.as_str()), Some(source.place.line)) }
}
