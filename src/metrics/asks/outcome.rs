//! What came of the asks: how many were answered, how many got a yes.
//!
//! Of 10 asks two are younger than 14 days and wait, six were answered, five with a yes, and two stayed
//! without an answer: six of eight answered, five of six yes. By level only where every level that is
//! shown has eight cases or more; fewer prove nothing.
//!
//! Uses: model, index.

use super::{AskLint, Level};
use crate::index::Index;
use crate::model::{Ask, AskState};

/// Days in which an ask is not yet without an answer.
const PENDING: i64 = 14;
/// Cases a level needs before it stands beside another.
const ENOUGH: usize = 8;

/// Counts of answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// Answered, or out for more than 14 days.
    pub settled: usize,
    /// Answered, with yes or no.
    pub answered: usize,
    /// Answered with yes.
    pub yes: usize,
}

/// What came of all asks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// All together.
    pub all: Answers,
    /// By level, concrete first; nothing unless at least two levels have enough cases.
    pub by_level: Vec<(Level, Answers)>,
}

/// Counts what came of the asks; drafts and what was taken back are left out.
pub fn outcome(index: &Index, lint: &AskLint) -> Outcome {
    let mut outcome = Outcome::default();
    let mut by_level =
        [Level::Concrete, Level::Partly, Level::Vague].map(|level| (level, Answers::default()));
    for ask in &index.asks {
        let Some(answer) = answer(ask, index) else { continue };
        outcome.all.add(answer);
        let level = lint.read(ask).level;
        by_level.iter_mut().filter(|of| of.0 == level).for_each(|of| of.1.add(answer));
    }
    let enough: Vec<_> = by_level.into_iter().filter(|of| ENOUGH <= of.1.settled).collect();
    if enough.len() > 1 {
        outcome.by_level = enough;
    }
    outcome
}

/// How one ask counts; `None` while it is pending or if nothing can be said.
fn answer(ask: &Ask, index: &Index) -> Option<Answers> {
    let (answered, yes) = match ask.state {
        AskState::Yes => (1, 1),
        AskState::No => (1, 0),
        AskState::Open => (0, 0),
        AskState::Draft | AskState::Withdrawn => return None,
    };
    let waits = answered == 0 && ask.day.is_none_or(|day| index.today.days_since(day) < PENDING);
    (!waits).then_some(Answers { settled: 1, answered, yes })
}

impl Answers {
    fn add(&mut self, other: Self) {
        self.settled += other.settled;
        self.answered += other.answered;
        self.yes += other.yes;
    }
}
