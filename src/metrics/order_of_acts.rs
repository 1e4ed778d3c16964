//! What came before what: giving before receiving, and giving or contact before an ask.
//!
//! With Ana the first thing was given, with Ben received, with Cem given: the owner gave first in two
//! of three relationships. Of nine points given, three to Cem and six to Ana, two of those after she
//! had given something, seven went to people who had given nothing before. An ask of 1 September 2026
//! to Ben, who was given one thing before, is no ask out of the blue; one to Dor, with neither giving
//! nor contact in the year before, is.

use crate::day::Day;
use crate::index::Index;
use crate::model::{Direction, Exchange, Person, Source};

/// Days before an ask in which contact counts.
const YEAR: i64 = 365;

/// In how many relationships the owner gave first, and of how many; those without a dated exchange do
/// not count, and both on one day counts as given.
pub fn gave_first<'a>(by_person: impl IntoIterator<Item = &'a [&'a Exchange]>) -> (usize, usize) {
    let (mut first, mut of) = (0, 0);
    for own in by_person {
        let dated = || own.iter().filter_map(|exchange| Some((exchange.day?, exchange.direction)));
        let Some(day) = dated().map(|(day, _)| day).min() else { continue };
        of += 1;
        first += usize::from(dated().any(|at| at == (day, Direction::Given)));
    }
    (first, of)
}

/// How much of what was given went to people from whom nothing had come before that day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FreeGiving {
    /// Things given to them.
    pub free: usize,
    /// Things given to people at all.
    pub given: usize,
    /// Effort points given to them.
    pub free_effort: i64,
    /// Effort points given to people at all.
    pub given_effort: i64,
}

impl FreeGiving {
    /// The share of the effort, 0 to 1; `None` if nothing was given.
    pub fn share(self) -> Option<f64> {
        (0 < self.given_effort).then(|| self.free_effort as f64 / self.given_effort as f64)
    }
}

/// Generalised giving (Nowak & Sigmund 2005): what was given without anything having come before.
/// Undated things do not count, since nothing tells what was before them.
pub fn free_giving<'a>(by_person: impl IntoIterator<Item = &'a [&'a Exchange]>) -> FreeGiving {
    let mut sum = FreeGiving::default();
    for own in by_person {
        let received = own.iter().filter(|exchange| exchange.direction == Direction::Received);
        let first_received = received.filter_map(|exchange| exchange.day).min();
        for given in own.iter().filter(|exchange| exchange.direction == Direction::Given) {
            let Some(day) = given.day else { continue };
            let effort = i64::from(given.effort);
            sum.given += 1;
            sum.given_effort += effort;
            if first_received.is_none_or(|first| day <= first) {
                sum.free += 1;
                sum.free_effort += effort;
            }
        }
    }
    sum
}

/// What lay between the two before an ask.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Prior {
    /// Effort points given before it.
    pub given: i64,
    /// Contact days in the 365 days before it.
    pub contacts: usize,
}

impl Prior {
    /// Whether the ask would be the first thing in a long time.
    pub fn is_out_of_the_blue(self) -> bool {
        self.given == 0 && self.contacts == 0
    }
}

/// What lay between the owner and `person`, with whom `own` was exchanged, before an ask on `day` at
/// `source`. Something given on that very day counts only if it is listed before the ask.
pub fn prior_to(day: Day, source: Source, own: &[&Exchange], person: &Person) -> Prior {
    let before = own.iter().filter(|exchange| {
        exchange.direction == Direction::Given
            && exchange.day.is_some_and(|given| (given, exchange.source) < (day, source))
    });
    let in_the_year = person.contact_days.iter().filter(|at| (1..=YEAR).contains(&day.days_since(**at)));
    Prior { given: before.map(|exchange| i64::from(exchange.effort)).sum(), contacts: in_the_year.count() }
}

/// For each ask of the index, in its order, what lay before it for each addressee; `None` for an
/// undated ask, which is not judged. A draft is seen from the day of the newest record.
pub fn priors(index: &Index, by_person: &[Vec<&Exchange>]) -> Vec<Vec<Option<Prior>>> {
    let of_ask = |ask: &crate::model::Ask| {
        let day = match ask.state {
            crate::model::AskState::Draft => Some(index.as_of()),
            _ => ask.day,
        };
        let prior = |id: &crate::model::PersonId| {
            Some(prior_to(day?, ask.source, &by_person[id.0 as usize], index.person(*id)))
        };
        ask.people.iter().map(prior).collect()
    };
    index.asks.iter().map(of_ask).collect()
}

#[cfg(test)]
mod tests {
    use super::super::tests::{day, exchange, person, source};
    use super::super::uncertainty::wilson_90;
    use super::*;
    use Direction::{Given, Received};

    fn refs(exchanges: &[Exchange]) -> Vec<&Exchange> {
        exchanges.iter().collect()
    }

    #[test]
    fn gave_first_in_two_of_three_relationships() {
        let ana = [exchange(Given, 0, "2026-03-02", 4), exchange(Received, 0, "2026-03-20", 2)];
        let ben = [exchange(Received, 1, "2026-02-01", 4), exchange(Given, 1, "2026-05-01", 1)];
        let cem = [exchange(Given, 2, "2026-04-01", 3)];
        let all = [refs(&ana), refs(&ben), refs(&cem), Vec::new()];
        assert_eq!(gave_first(all.iter().map(Vec::as_slice)), (2, 3));
        let (low, high) = wilson_90(2, 3).unwrap();
        assert!((low - 0.254).abs() < 5e-4 && (high - 0.922).abs() < 5e-4, "too few to tell");
    }

    #[test]
    fn both_on_one_day_counts_as_given() {
        let day = [exchange(Received, 0, "2026-03-02", 1), exchange(Given, 0, "2026-03-02", 1)];
        assert_eq!(gave_first([refs(&day).as_slice()]), (1, 1));
        let undated = [Exchange { day: None, ..exchange(Received, 0, "2026-03-02", 1) }];
        assert_eq!(gave_first([refs(&undated).as_slice()]), (0, 0));
    }

    #[test]
    fn seven_of_nine_points_went_to_people_who_had_given_nothing_before() {
        let ana = [
            exchange(Given, 0, "2026-03-02", 4),
            exchange(Received, 0, "2026-03-20", 2),
            exchange(Given, 0, "2026-04-10", 2),
        ];
        let cem = [exchange(Given, 2, "2026-04-01", 3)];
        let free = free_giving([refs(&ana).as_slice(), refs(&cem).as_slice()]);
        assert_eq!((free.free_effort, free.given_effort, free.free, free.given), (7, 9, 2, 3));
        assert!((free.share().unwrap() - 0.7778).abs() < 5e-5);
        assert_eq!(free_giving([]).share(), None);
    }

    #[test]
    fn an_ask_after_giving_or_contact_and_one_out_of_the_blue() {
        let ask = |given: &[Exchange], days: &[&str]| {
            prior_to(day("2026-09-01"), source(5), &refs(given), &person(days))
        };
        let ben = ask(&[exchange(Given, 0, "2025-01-10", 1)], &["2025-01-10"]);
        assert_eq!((ben, ben.is_out_of_the_blue()), (Prior { given: 1, contacts: 0 }, false));
        assert!(ask(&[], &["2025-08-31"]).is_out_of_the_blue());
        assert_eq!(ask(&[], &["2025-09-01", "2026-09-01"]).contacts, 1, "the day itself is not before");
    }

    #[test]
    fn on_the_day_of_the_ask_the_order_of_lines_decides() {
        let given = |line| Exchange { source: source(line), ..exchange(Given, 0, "2026-09-01", 2) };
        let prior = |line| prior_to(day("2026-09-01"), source(5), &[&given(line)], &person(&[])).given;
        assert_eq!((prior(4), prior(6)), (2, 0));
    }
}
