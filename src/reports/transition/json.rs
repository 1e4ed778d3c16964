//! The transition as JSON, in English whatever the language of the pages.
//!
//! Knows the fields. Each is always there; what is not known is `null`.
//!
//! Uses: settings, lang, model, index.

use serde_json::{Value, json};

use super::super::via;
use super::super::week::people;
use super::super::week_json;
use super::super::week_words::Speech;
use super::{Helper, Item, TransitionReport, Wish};
use crate::index::Index;
use crate::lang::Catalogue;
use crate::model::PersonId;
use crate::settings::Language;

/// `transition`: `null` without one.
pub fn value(report: Option<&TransitionReport<'_>>, index: &Index) -> Value {
    let Some(report) = report else { return json!({ "transition": null }) };
    let lang = Catalogue::new(Language::English);
    let speech = Speech { as_of: report.as_of, index, lang: &lang };
    let items =
        |items: &[Item]| items.iter().map(|item| week_json::object(item, &speech)).collect::<Vec<_>>();
    let weeks = report.weeks.iter().map(|(week, time, goal)| {
        json!({
            "week": week.to_string(),
            "minutes_measured": time.measured,
            "minutes_estimated": time.estimated,
            "goal_minutes": goal,
        })
    });
    let load = report.load.iter().map(|test| {
        json!({
            "attribute": test.without.as_str(),
            "people": [test.staying, test.people],
            "verdict": test.bearing.as_str(),
        })
    });
    let profiles = report.profiles.iter();
    let profiles = profiles.map(|(network, day)| json!({ "network": network, "updated": day.to_string() }));
    json!({ "transition": {
        "begin": report.span.begin.to_string(),
        "end": report.span.end.map(|end| end.to_string()),
        "over": report.over,
        "since": items(&report.since),
        "wishes": report.wishes.iter().map(|one| wish(one, index)).collect::<Vec<_>>(),
        "asks": items(&report.asks),
        "helpers": report.helpers.iter().map(|one| helper(one, index)).collect::<Vec<_>>(),
        "private": report.private,
        "old_tie": report.old_tie.as_ref().map(|item| week_json::object(item, &speech)),
        "weeks": weeks.collect::<Vec<_>>(),
        "load_bearing": load.collect::<Vec<_>>(),
        "profiles": profiles.collect::<Vec<_>>(),
    } })
}

fn ids(index: &Index, people: &[PersonId]) -> Vec<String> {
    people.iter().map(|id| index.person(*id).id.clone()).collect()
}

fn wish(wish: &Wish<'_>, index: &Index) -> Value {
    let asks = wish.asks.iter().map(|ask| {
        json!({
            "date": ask.day.map(|day| day.to_string()),
            "people": ids(index, &people::shown(index, &ask.people)),
            "what": ask.what,
        })
    });
    json!({
        "name": wish.named.text,
        "person": wish.person.map(|person| index.person(person).id.clone()),
        "met": wish.met,
        "formerly": ids(index, &wish.formerly),
        "routes": via::routes(&wish.ways, index),
        "asks": asks.collect::<Vec<_>>(),
    })
}

fn helper(helper: &Helper<'_>, index: &Index) -> Value {
    let received = helper.received.iter().map(|exchange| {
        let note = index.note(exchange.source.note);
        json!({
            "date": exchange.day.map(|day| day.to_string()),
            "what": exchange.what,
            "note": (!note.private).then(|| note.path.as_str()),
            "line": (!note.private).then_some(exchange.source.place.line),
        })
    });
    json!({
        "person": index.person(helper.person).id,
        "received": received.collect::<Vec<_>>(),
        "thanked": helper.thanked.map(|day| day.to_string()),
    })
}
