//! Things given and received, by person, and each of them as a line.
//!
//! Knows what an introduction, a promise kept and an ask granted read like in a column. Does not know
//! which page the line stands on.
//!
//! Uses: day, doc, lang, model, index.

use std::collections::BTreeMap;

use crate::day::Day;
use crate::doc::Text;
use crate::index::Index;
use crate::lang::Arg;
use crate::model::{Direction, Exchange, ExchangeFrom, PersonId, Source};
use crate::reports::links;
use crate::reports::week_words::Speech;
use crate::reports::week_words::days::strong;
use crate::reports::week_words::speech::{given, joined, words};

/// Every thing by person, so that a page of many people walks the records once.
pub(in crate::reports) struct Things<'a> {
    by_person: Vec<Vec<&'a Exchange>>,
    /// What went to the network at large, oldest first.
    pub(in crate::reports) everyone: Vec<&'a Exchange>,
    introduced: BTreeMap<Source, &'a [PersonId]>,
}

impl<'a> Things<'a> {
    /// All that may be told: nothing private.
    pub(in crate::reports) fn of(index: &'a Index) -> Self {
        Self::chosen(index, |exchange| !exchange.private)
    }

    /// Everything, for an answer about a private person on the owner's own terminal.
    pub(in crate::reports) fn with_private(index: &'a Index) -> Self {
        Self::chosen(index, |_| true)
    }

    fn chosen(index: &'a Index, is_told: impl Fn(&Exchange) -> bool) -> Self {
        let mut by_person = vec![Vec::new(); index.people.len()];
        let mut everyone = Vec::new();
        for exchange in index.exchanges.iter().filter(|exchange| is_told(exchange)) {
            match exchange.person {
                Some(person) => by_person[person.0 as usize].push(exchange),
                None => everyone.push(exchange),
            }
        }
        let introductions = index.introductions.iter().filter(|introduction| !introduction.private);
        let introduced = introductions.map(|one| (one.source, one.people.as_slice())).collect();
        Self { by_person, everyone, introduced }
    }

    /// What went to and fro with the person, oldest first.
    pub(in crate::reports) fn with(&self, id: PersonId) -> &[&'a Exchange] {
        &self.by_person[id.0 as usize]
    }

    /// The whole thing as a line of a list: its day, what it was, its source.
    pub(in crate::reports) fn listed(&self, speech: &Speech<'_>, exchange: &Exchange) -> Text {
        self.told(speech, exchange, strong(speech.date(exchange.day)))
    }

    /// The same among others in one line.
    fn line(&self, speech: &Speech<'_>, exchange: &Exchange) -> Text {
        self.told(speech, exchange, speech.date(exchange.day).into())
    }

    fn told(&self, speech: &Speech<'_>, exchange: &Exchange, day: Arg) -> Text {
        let id = if exchange.day.is_some() { "thing-dated" } else { "thing-undated" };
        let values = [
            ("day", day),
            ("what", self.what(speech, exchange).into()),
            ("source", speech.source_at(Some(exchange.source)).into()),
        ];
        speech.lang.say(id, &values)
    }

    /// Several of them in one line.
    pub(in crate::reports) fn lines(&self, speech: &Speech<'_>, things: &[&Exchange]) -> Text {
        joined(things.iter().map(|thing| self.line(speech, thing)).collect(), " · ")
    }

    fn what(&self, speech: &Speech<'_>, exchange: &Exchange) -> Text {
        let others = self.others(exchange);
        let worded = !exchange.what.trim().is_empty();
        let what = if worded { words(&exchange.what) } else { speech.gift_word(exchange.kind) };
        let id = match exchange.from {
            ExchangeFrom::Introduction if !others.is_empty() => "thing-introduced",
            ExchangeFrom::Promise | ExchangeFrom::Awaited => "thing-promised",
            ExchangeFrom::Ask => "thing-granted",
            ExchangeFrom::Introduction | ExchangeFrom::Line => "thing",
        };
        let people = links::people(speech.index, speech.lang, &others);
        let values = [("people", Arg::from(people)), ("worded", given(worded)), ("what", what.into())];
        speech.lang.say(id, &values)
    }

    /// To whom this person was introduced.
    fn others(&self, exchange: &Exchange) -> Vec<PersonId> {
        let all = self.introduced.get(&exchange.source).copied().unwrap_or_default();
        all.iter().copied().filter(|other| Some(*other) != exchange.person).collect()
    }
}

/// One direction: the newest things of it, and how many stand before them.
#[derive(Clone, Debug, Default)]
pub struct Column<'a> {
    /// Newest first.
    pub shown: Vec<&'a Exchange>,
    /// How many more there are, all of them earlier.
    pub earlier: usize,
}

impl Column<'_> {
    /// Whether nothing went that way.
    pub fn is_empty(&self) -> bool {
        self.shown.is_empty() && self.earlier == 0
    }
}

/// The last `most` things of one direction since `since`; undated ones count as earlier.
pub(in crate::reports) fn column<'a>(
    own: &[&'a Exchange],
    direction: Direction,
    since: Option<Day>,
    most: usize,
) -> Column<'a> {
    let of = |exchange: &&&Exchange| exchange.direction == direction;
    let late = |exchange: &&Exchange| since.is_none_or(|since| exchange.day.is_some_and(|day| since <= day));
    let all = own.iter().filter(of).count();
    let shown: Vec<&Exchange> = own.iter().rev().filter(of).copied().filter(late).take(most).collect();
    Column { earlier: all - shown.len(), shown }
}
