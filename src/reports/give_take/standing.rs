//! How giving and receiving stand with one person, in a sentence or two.
//!
//! A direction is told only where enough notes show it, and how often beside how even: a lively and
//! uneven give and take is a good one. Nobody is told to be in anybody's debt.
//!
//! Uses: day, doc, lang, model, index, metrics.

use crate::day::Day;
use crate::doc::Text;
use crate::index::Index;
use crate::lang::numbers::times;
use crate::lang::{Arg, Catalogue};
use crate::metrics::{self, BalanceCheck, Ledger, Stability, Verdict};
use crate::model::{Direction, Exchange, PersonId};
use crate::reports::week_words::Speech;
use crate::reports::week_words::speech::{given, joined};

/// Fewest things from which anything is said beyond the things themselves.
const FEWEST: usize = 4;
/// Over fewer days how often says little.
const OBSERVED: i64 = 90;

/// What can be said about giving and receiving with one person.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// Counts and efforts.
    pub ledger: Ledger,
    /// Which way things mostly go.
    pub verdict: Verdict,
    /// Whether that holds however one weighs them.
    pub stability: Stability,
    /// How often, both ways; `None` where the notes are too few or too young.
    pub per_quarter: Option<f64>,
    /// What is received goes back at once and like for like.
    pub tit_for_tat: bool,
}

impl Standing {
    /// Of the exchanges with one person, oldest first, as of that day.
    pub(in crate::reports) fn of(own: &[&Exchange], as_of: Day) -> Self {
        let ledger = metrics::ledger(own.iter().copied());
        let efforts = |direction| -> Vec<u8> {
            let of = own.iter().filter(|exchange| exchange.direction == direction);
            of.map(|exchange| exchange.effort).collect()
        };
        let first = own.iter().filter_map(|exchange| exchange.day).min();
        let enough = FEWEST <= own.len() && first.is_some_and(|first| OBSERVED <= as_of.days_since(first));
        Self {
            ledger,
            verdict: metrics::verdict(ledger),
            stability: metrics::stability(&efforts(Direction::Given), &efforts(Direction::Received)),
            per_quarter: metrics::exchanges_per_quarter(own, as_of).filter(|_| enough),
            tit_for_tat: metrics::is_tit_for_tat(&metrics::returns(own)) == Some(true),
        }
    }

    /// The sentences; empty where a few lines speak for themselves.
    pub(in crate::reports) fn say(&self, speech: &Speech<'_>) -> Text {
        if self.ledger.given + self.ledger.received < FEWEST {
            return Text::new();
        }
        let even = self.ledger.given.abs_diff(self.ledger.received) <= 1;
        let id = match self.verdict {
            Verdict::MostlyGive => "standing-give",
            Verdict::MostlyReceive => "standing-receive",
            Verdict::EvenOrFew | Verdict::Nothing if even => "standing-even",
            Verdict::EvenOrFew | Verdict::Nothing => "standing-open",
        };
        let pace = self.per_quarter.and_then(|rate| pace(speech.lang, rate));
        let values = [
            ("given", Arg::from(given_times(speech.lang, self.ledger.given))),
            ("received", received_times(speech.lang, self.ledger.received).into()),
            ("paced", given(pace.is_some())),
            ("pace", pace.unwrap_or_default().into()),
        ];
        let mut said = vec![speech.sentence(id, &values)];
        if self.stability == Stability::DependsOnWeighting {
            said.push(speech.lang.say("standing-weighting", &[]));
        }
        if self.tit_for_tat {
            said.push(speech.lang.say("standing-tit-for-tat", &[]));
        }
        joined(said, " ")
    }
}

/// What the owner set and noted about the balance with the person, a sentence each.
pub(in crate::reports) fn say_balances(
    speech: &Speech<'_>,
    index: &Index,
    id: PersonId,
    checks: &[BalanceCheck],
) -> Text {
    let points = |points: i64| Arg::from(format!("{points:+}"));
    let opening = index.person(id).facts.opening;
    let mut said: Vec<Text> = Vec::new();
    said.extend(opening.map(|set| speech.lang.say("standing-opening", &[("points", points(set))])));
    said.extend(checks.iter().map(|check| {
        let id = if check.holds() { "standing-balance-holds" } else { "standing-balance-differs" };
        let values = [
            ("day", speech.date(Some(check.day)).into()),
            ("asserted", points(check.asserted)),
            ("recorded", points(check.recorded)),
        ];
        speech.lang.say(id, &values)
    }));
    joined(said, " ")
}

/// `given nine times`
pub(in crate::reports) fn given_times(lang: &Catalogue, count: usize) -> String {
    lang.words("given-times", &[("n", Arg::from(count)), ("times", times(lang, count).into())])
}

/// `received once`
pub(in crate::reports) fn received_times(lang: &Catalogue, count: usize) -> String {
    lang.words("received-times", &[("n", Arg::from(count)), ("times", times(lang, count).into())])
}

/// `about three times a quarter`, `about twice a year`; nothing below once a year.
fn pace(lang: &Catalogue, per_quarter: f64) -> Option<String> {
    let (unit, rate) = match per_quarter {
        rate if 0.75 <= rate => ("quarter", rate),
        rate => ("year", rate * 365.0 / 90.0),
    };
    // A rate is at most some thousands a day.
    let count = rate.round() as usize;
    let values = [("unit", Arg::Word(unit.to_owned())), ("times", times(lang, count.max(1)).into())];
    (0 < count).then(|| lang.words("pace", &values))
}
