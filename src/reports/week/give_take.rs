//! What went to and fro in one week, and what was promised and asked in it.
//!
//! Uses: day, model, index.

use super::people;
use super::{Gift, Item, Kind, Section, SectionId};
use crate::day::{Day, Week};
use crate::index::Index;
use crate::model::{AskState, Direction, Exchange, ExchangeFrom, Party};

/// Given first, then received; each in the order of the notes, what went to everyone last.
pub(super) fn of(index: &Index, week: Week) -> Section {
    let mut items = items(index, week, Direction::Given);
    items.extend(self::items(index, week, Direction::Received));
    Section::whole(SectionId::GiveAndTake, items)
}

/// Own promises and asks made in the week, however they stand now: what was said stays said.
pub(super) fn words_given(index: &Index, week: Week) -> Section {
    let in_week = |day: Option<Day>| day.is_some_and(|day| week.contains(day));
    let promises = index
        .promises
        .iter()
        .filter(|promise| promise.by == Party::Me && !promise.private && in_week(promise.day))
        .filter(|promise| people::is_shown(index, promise.person))
        .map(|promise| {
            Item::about(promise.person, Kind::Promised { due: promise.due })
                .on(promise.day)
                .saying(&promise.what)
                .from(promise.source)
        });
    let asks = index
        .asks
        .iter()
        .filter(|ask| ask.state != AskState::Draft && !ask.private && in_week(ask.day))
        .map(|ask| {
            Item::about_all(people::shown(index, &ask.people), Kind::Asked)
                .on(ask.day)
                .saying(&ask.what)
                .from(ask.source)
        })
        .filter(|item| !item.people.is_empty());
    Section::whole(SectionId::PromisedAndAsked, promises.chain(asks).collect())
}

fn items(index: &Index, week: Week, direction: Direction) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    let of_week = index.exchanges.iter().filter(|exchange| {
        exchange.direction == direction
            && !exchange.private
            && exchange.day.is_some_and(|day| week.contains(day))
            && exchange.person.is_none_or(|person| people::is_shown(index, person))
    });
    for exchange in of_week {
        match items.iter_mut().find(|item| is_same_introduction(item, exchange)) {
            Some(known) => known.people.extend(exchange.person),
            None => items.push(item(exchange)),
        }
    }
    items.sort_by_key(|item| item.people.is_empty());
    items
}

/// An introduction is a gift to each of the introduced; the page says it in one line.
fn is_same_introduction(item: &Item, exchange: &Exchange) -> bool {
    exchange.from == ExchangeFrom::Introduction && item.source == Some(exchange.source)
}

fn item(exchange: &Exchange) -> Item {
    let introduction = exchange.from == ExchangeFrom::Introduction;
    let gift = Gift { kind: exchange.kind, introduction };
    let kind = match exchange.direction {
        Direction::Given => Kind::Given(gift),
        Direction::Received => Kind::Received(gift),
    };
    Item::about_all(exchange.person.into_iter().collect(), kind)
        .on(exchange.day)
        .saying(&exchange.what)
        .from(exchange.source)
}
