//! Giving and receiving in all, up to the end of the last whole month.
//!
//! A look back for a quiet hour: it changes once a month and never turns into figures to watch. Counts
//! everything, also what is private, and names nobody.
//!
//! Uses: day, doc, lang, model, index, metrics.

use std::collections::BTreeMap;

use super::standing::{given_times, received_times};
use crate::day::Day;
use crate::doc::Text;
use crate::index::Index;
use crate::lang::{Arg, Catalogue, numbers, spans};
use crate::metrics::{self, Attention, FreeGiving, Ledger};
use crate::model::{AskState, Direction, Exchange, GiftKind};
use crate::reports::week_words::Speech;
use crate::reports::week_words::speech::joined;

/// Fewest relationships, gifts or asks from which a habit is spoken of.
const FEWEST: usize = 4;

/// What can be said about all together.
#[derive(Clone, Debug, PartialEq)]
pub struct Overall {
    /// The last day that counts, the end of a month.
    pub until: Day,
    /// Counts and efforts.
    pub ledger: Ledger,
    /// Relationships in which things went both ways, and all with anything.
    pub both_ways: (usize, usize),
    /// Relationships in which the owner gave first, and all that can be told.
    pub gave_first: (usize, usize),
    /// What was given without anything having come before.
    pub free: FreeGiving,
    /// Asks before which there was giving or contact, and all asks made.
    pub asks: (usize, usize),
    /// Where contact went in the last three months.
    pub attention: Option<(Day, Attention)>,
    /// How often each kind of thing was given, then received; kinds in their own order.
    pub kinds: [BTreeMap<GiftKind, usize>; 2],
    /// Balances the owner noted that agree with the entries, and all of them.
    pub balances: (usize, usize),
}

/// Up to the end of the last whole month before today; `None` if nothing went to or fro by then.
pub(super) fn overall(index: &Index) -> Option<Overall> {
    let month = index.today.first_of_month();
    let counts = |exchange: &Exchange| exchange.day.is_none_or(|day| day < month);
    let all = index.exchanges.iter().filter(|exchange| counts(exchange));
    let ledger = metrics::ledger(all);
    if ledger.is_empty() {
        return None;
    }
    let mut by_person = metrics::by_person(index);
    by_person.iter_mut().for_each(|own| own.retain(|exchange| counts(exchange)));
    let dyads: Vec<Ledger> = by_person
        .iter()
        .map(|own| metrics::ledger(own.iter().copied()))
        .filter(|one| !one.is_empty())
        .collect();
    let both = dyads.iter().filter(|dyad| dyad.given != 0 && dyad.received != 0).count();
    let until = month.plus_days(-1)?;
    let checks = metrics::balance_checks(index);
    Some(Overall {
        until,
        ledger,
        kinds: [Direction::Given, Direction::Received]
            .map(|direction| kinds(index.exchanges.iter().filter(|exchange| counts(exchange)), direction)),
        both_ways: (both, dyads.len()),
        gave_first: metrics::gave_first(by_person.iter().map(Vec::as_slice)),
        free: metrics::free_giving(by_person.iter().map(Vec::as_slice)),
        asks: asks(index, &by_person, month),
        attention: attention(index, until),
        balances: (checks.iter().filter(|check| check.holds()).count(), checks.len()),
    })
}

fn kinds<'a>(
    exchanges: impl Iterator<Item = &'a Exchange>,
    direction: Direction,
) -> BTreeMap<GiftKind, usize> {
    let mut kinds = BTreeMap::new();
    for exchange in exchanges.filter(|exchange| exchange.direction == direction) {
        *kinds.entry(exchange.kind).or_default() += 1;
    }
    kinds
}

fn asks(index: &Index, by_person: &[Vec<&Exchange>], month: Day) -> (usize, usize) {
    let priors = metrics::priors(index, by_person);
    let made = index
        .asks
        .iter()
        .zip(&priors)
        .filter(|(ask, _)| ask.state != AskState::Draft && ask.day.is_some_and(|day| day < month));
    let (mut after, mut of) = (0, 0);
    for prior in made.flat_map(|(_, priors)| priors).flatten() {
        of += 1;
        after += usize::from(!prior.is_out_of_the_blue());
    }
    (after, of)
}

/// The three months that end with `until`.
fn attention(index: &Index, until: Day) -> Option<(Day, Attention)> {
    let months = |year: i32, month: u32| if month > 2 { (year, month - 2) } else { (year - 1, month + 10) };
    let (year, month) = months(until.year(), until.month());
    let first = Day::new(year, month, 1)?;
    Some((first, metrics::attention(index, first, until)?))
}

impl Overall {
    /// A sentence for each thing that enough notes show.
    pub(super) fn say(&self, speech: &Speech<'_>) -> Text {
        let lang = speech.lang;
        let mut said = vec![self.both_ways(speech)];
        said.extend(self.first(speech));
        if FEWEST <= self.free.given {
            let id = if self.free.free == self.free.given { "overall-free-all" } else { "overall-free" };
            said.push(lang.say(id, &part_of(lang, self.free.free, self.free.given)));
        }
        if FEWEST <= self.asks.1 {
            let id = if self.asks.0 == self.asks.1 { "overall-asks-all" } else { "overall-asks" };
            said.push(lang.say(id, &part_of(lang, self.asks.0, self.asks.1)));
        }
        said.extend(self.attention.filter(|(_, spread)| FEWEST < spread.people).map(|(first, spread)| {
            let word = |count| Arg::from(numbers::word(lang, count));
            let values = [
                ("first", Arg::from(spans::month(lang, first, self.until))),
                ("last", spans::month_name(lang, self.until).into()),
                ("contacts", word(spread.contacts)),
                ("people", word(spread.people)),
                ("n", spread.half.into()),
                ("half", word(spread.half)),
            ];
            lang.say("overall-attention", &values)
        }));
        said.extend(self.balances(lang));
        joined(said, " ")
    }

    /// A line for each direction with what it was, by kind.
    pub(super) fn by_kind(&self, speech: &Speech<'_>) -> Vec<Text> {
        let [given, received] = &self.kinds;
        let given = told_kinds(speech, "overall-given-kinds", given);
        let received = told_kinds(speech, "overall-received-kinds", received);
        given.into_iter().chain(received).collect()
    }

    fn both_ways(&self, speech: &Speech<'_>) -> Text {
        let (both, of) = self.both_ways;
        let mut values = part_of(speech.lang, both, of).to_vec();
        values.push(("given", given_times(speech.lang, self.ledger.given).into()));
        values.push(("received", received_times(speech.lang, self.ledger.received).into()));
        let id = match () {
            () if of < FEWEST => "overall-counts",
            () if both == of => "overall-both-ways-all",
            () => "overall-both-ways",
        };
        speech.sentence(id, &values)
    }

    /// Who gave first, where enough relationships show a habit.
    fn first(&self, speech: &Speech<'_>) -> Option<Text> {
        let (first, of) = self.gave_first;
        let (low, high) = metrics::wilson_90(first, of).filter(|_| FEWEST <= of)?;
        let (id, count) = match () {
            () if first == of => ("overall-gave-first-all", of),
            () if first == 0 => ("overall-received-first-all", of),
            () if 0.5 < low => ("overall-gave-first", first),
            () if high < 0.5 => ("overall-received-first", of - first),
            () => ("overall-first-open", first),
        };
        Some(speech.lang.say(id, &part_of(speech.lang, count, of)))
    }

    fn balances(&self, lang: &Catalogue) -> Option<Text> {
        let (hold, of) = self.balances;
        let id = if hold == of { "overall-balances-hold" } else { "overall-balances-differ" };
        (0 < of).then(|| lang.say(id, &part_of(lang, of - hold, of)))
    }
}

/// `18 of 30`, both as words and as numbers to choose forms by.
fn part_of(lang: &Catalogue, part: usize, of: usize) -> [(&'static str, Arg); 4] {
    let word = |count| Arg::from(numbers::word(lang, count));
    [("part-n", part.into()), ("part", word(part)), ("of-n", of.into()), ("of", word(of))]
}

/// `information nine times, help twice`; nothing where there is one kind alone.
fn told_kinds(speech: &Speech<'_>, id: &str, kinds: &BTreeMap<GiftKind, usize>) -> Option<Text> {
    let told = kinds.iter().map(|(kind, count)| {
        let times = numbers::times(speech.lang, *count);
        let values = [("kind", Arg::Word(kind.as_str().to_owned())), ("times", times.into())];
        speech.lang.words("kind-times", &values)
    });
    let told: Vec<String> = told.collect();
    (1 < told.len()).then(|| speech.lang.say(id, &[("kinds", told.join(", ").into())]))
}
