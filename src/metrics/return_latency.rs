//! How soon, and how exactly, what was received was returned.
//!
//! Received on 1 March, 10 March and 9 April 2026, given each time on the next day with the same
//! effort: three returns after one day each, which reads like a reckoning. Given 19, 53 and 53 days
//! later it does not. Where people stand close, being paid back on the spot lowers liking (Clark &
//! Mills 1979); between business partners an even exchange is normal, so this is a hint and no fault.

use std::collections::VecDeque;

use crate::day::Day;
use crate::model::{Direction, Exchange};

/// Fewest returns from which a habit can be told.
const FEWEST: usize = 3;
/// Days within which a return is at once.
const AT_ONCE: i64 = 2;

/// One thing received and the thing given that came next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Return {
    /// Days between the two, 0 or more.
    pub days: i64,
    /// Effort given minus effort received.
    pub difference: i64,
}

/// The returns to one person, whose exchanges stand in the order of the index: each thing received
/// with the first later thing given, each used once, first in, first out. Undated ones are left out.
pub fn returns(own: &[&Exchange]) -> Vec<Return> {
    let mut waiting: VecDeque<(Day, u8)> = VecDeque::new();
    let mut returns = Vec::new();
    for exchange in own {
        let Some(day) = exchange.day else { continue };
        match exchange.direction {
            Direction::Received => waiting.push_back((day, exchange.effort)),
            Direction::Given => returns.extend(waiting.pop_front().map(|(received, effort)| Return {
                days: day.days_since(received),
                difference: i64::from(exchange.effort) - i64::from(effort),
            })),
        }
    }
    returns
}

/// Whether at least half of the returns came at once and like for like; `None` below three returns.
pub fn is_tit_for_tat(returns: &[Return]) -> Option<bool> {
    let exact = returns.iter().filter(|one| one.days <= AT_ONCE && one.difference == 0).count();
    (FEWEST <= returns.len()).then_some(returns.len() <= 2 * exact)
}

#[cfg(test)]
mod tests {
    use super::super::tests::exchange;
    use super::*;
    use Direction::{Given, Received};

    fn check(rows: &[(Direction, &str)], days: &[i64], judged: Option<bool>) {
        let exchanges: Vec<Exchange> =
            rows.iter().map(|(direction, on)| exchange(*direction, 0, on, 2)).collect();
        let returns = returns(&exchanges.iter().collect::<Vec<_>>());
        assert_eq!(returns.iter().map(|one| one.days).collect::<Vec<_>>(), days);
        assert_eq!(is_tit_for_tat(&returns), judged);
    }

    #[test]
    fn on_the_next_day_and_alike_is_a_reckoning() {
        check(
            &[
                (Received, "2026-03-01"),
                (Given, "2026-03-02"),
                (Received, "2026-03-10"),
                (Given, "2026-03-11"),
                (Received, "2026-04-09"),
                (Given, "2026-04-10"),
            ],
            &[1, 1, 1],
            Some(true),
        );
    }

    #[test]
    fn weeks_later_is_not() {
        check(
            &[
                (Received, "2026-03-01"),
                (Received, "2026-03-10"),
                (Given, "2026-03-20"),
                (Received, "2026-04-09"),
                (Given, "2026-05-02"),
                (Given, "2026-06-01"),
            ],
            &[19, 53, 53],
            Some(false),
        );
    }

    #[test]
    fn two_returns_are_too_few_and_what_was_given_first_returns_nothing() {
        check(&[(Given, "2026-02-01"), (Received, "2026-03-01"), (Given, "2026-03-02")], &[1], None);
        check(&[], &[], None);
    }

    #[test]
    fn another_effort_is_no_reckoning() {
        let rows = ["2026-03-01", "2026-03-10", "2026-04-09"];
        let pairs = rows.map(|on| [exchange(Received, 0, on, 2), exchange(Given, 0, on, 1)]);
        let own: Vec<&Exchange> = pairs.iter().flatten().collect();
        assert_eq!(is_tit_for_tat(&returns(&own)), Some(false));
    }
}
