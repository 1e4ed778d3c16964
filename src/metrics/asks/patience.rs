//! How long an ask that is out wants to be left alone.
//!
//! Three weeks it is given time; then one gentle repeat is fine, and being in touch counts as that;
//! after six weeks, or once it was repeated, it rests.
//!
//! An ask of 1 October, seen on 23 November, rests.
//!
//! Uses: index, model.

use crate::index::Index;
use crate::model::{Ask, AskState};

/// Days after which one gentle repeat is fine.
const REPEATS: i64 = 21;
/// Days after which an unanswered ask rests, repeated or not.
const RESTS: i64 = 42;

/// What an unanswered ask needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Patience {
    /// Time.
    Time,
    /// One gentle repeat.
    Repeat,
    /// Rest.
    Rest,
}

impl Patience {
    /// The word in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Time => "time",
            Self::Repeat => "repeat",
            Self::Rest => "rest",
        }
    }
}

/// What an ask needs today; `None` unless it is open and dated.
pub fn patience(index: &Index, ask: &Ask) -> Option<Patience> {
    let day = ask.day.filter(|_| ask.state == AskState::Open)?;
    let repeated = || {
        let last = ask.people.iter().filter_map(|person| index.person(*person).last_contact()).max();
        last.is_some_and(|last| REPEATS < last.days_since(day))
    };
    Some(match index.today.days_since(day) {
        ..=REPEATS => Patience::Time,
        age if age <= RESTS && !repeated() => Patience::Repeat,
        _ => Patience::Rest,
    })
}
