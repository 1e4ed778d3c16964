//! Giving and receiving, side by side.
//!
//! Given 4 and 2 effort points, received 2: the balance is +4, and in favour of the person. That is
//! the wanted state; nobody owes anybody. Only done things count, never promises.

use super::uncertainty::wilson_90;
use crate::day::Day;
use crate::index::Index;
use crate::model::{Direction, Exchange};

/// Fewest exchanges from which a direction can be told.
const FEWEST: usize = 4;
/// Days in which exchanges are counted for their frequency.
const QUARTER: f64 = 90.0;

/// What went both ways: counts and effort of the giver.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    /// Things given.
    pub given: usize,
    /// Things received.
    pub received: usize,
    /// Effort points given.
    pub given_effort: i64,
    /// Effort points received.
    pub received_effort: i64,
}

impl Ledger {
    /// Effort given minus effort received; positive when the owner gave more.
    pub fn balance(self) -> i64 {
        self.given_effort - self.received_effort
    }

    /// Whether nothing is recorded.
    pub fn is_empty(self) -> bool {
        self.given + self.received == 0
    }
}

/// Which way things mostly go, as far as the notes can tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// The owner mostly gives.
    MostlyGive,
    /// The owner mostly receives.
    MostlyReceive,
    /// About even, or too few to tell.
    EvenOrFew,
    /// Nothing recorded.
    Nothing,
}

impl Verdict {
    /// The word in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::MostlyGive => "mostly_give",
            Self::MostlyReceive => "mostly_receive",
            Self::EvenOrFew => "even_or_few",
            Self::Nothing => "nothing",
        }
    }
}

/// Sums up exchanges.
pub fn ledger<'a>(exchanges: impl IntoIterator<Item = &'a Exchange>) -> Ledger {
    let mut ledger = Ledger::default();
    for exchange in exchanges {
        let effort = i64::from(exchange.effort);
        match exchange.direction {
            Direction::Given => {
                ledger.given += 1;
                ledger.given_effort += effort;
            }
            Direction::Received => {
                ledger.received += 1;
                ledger.received_effort += effort;
            }
        }
    }
    ledger
}

/// The exchanges of each person, in the order of people; what went to everyone is left out.
pub fn by_person(index: &Index) -> Vec<Vec<&Exchange>> {
    let mut people = vec![Vec::new(); index.people.len()];
    for exchange in &index.exchanges {
        if let Some(person) = exchange.person {
            people[person.0 as usize].push(exchange);
        }
    }
    people
}

/// Which way things mostly go, by counts: "mostly" only if the whole 90 % interval lies on one side
/// of one half.
pub fn verdict(ledger: Ledger) -> Verdict {
    let n = ledger.given + ledger.received;
    let Some((low, high)) = wilson_90(ledger.given, n) else { return Verdict::Nothing };
    match () {
        () if n < FEWEST => Verdict::EvenOrFew,
        () if 0.5 < low => Verdict::MostlyGive,
        () if high < 0.5 => Verdict::MostlyReceive,
        () => Verdict::EvenOrFew,
    }
}

/// `(given - received) / (given + received)` in effort, -1 to 1; `None` if nothing is recorded.
pub fn balance_index(ledger: Ledger) -> Option<f64> {
    let volume = ledger.given_effort + ledger.received_effort;
    (volume != 0).then(|| ledger.balance() as f64 / volume as f64)
}

/// Exchanges both ways per 90 days (Flynn 2003: how often matters more than how even), over the days
/// from the first to `today`; over less than 90 days it says little.
pub fn exchanges_per_quarter(exchanges: &[&Exchange], today: Day) -> Option<f64> {
    let days: Vec<Day> = exchanges.iter().filter_map(|exchange| exchange.day).collect();
    let first = days.iter().min()?;
    let observed = (today.days_since(*first) as f64).max(1.0);
    Some(days.len() as f64 * QUARTER / observed)
}

/// How far two amounts meet: `2 min / sum`, 0 to 1; `None` if both are 0.
pub fn dyad_reciprocity(given: i64, received: i64) -> Option<f64> {
    let sum = given + received;
    (0 < sum).then(|| 2.0 * given.min(received) as f64 / sum as f64)
}

/// The part of all weight that is met by weight the other way (Squartini et al. 2013), 0 to 1;
/// `None` without weight. Each pair is given once with its two directions. A value near 1 is not
/// the goal.
pub fn network_reciprocity(pairs: impl IntoIterator<Item = (i64, i64)>) -> Option<f64> {
    let (mut met, mut all) = (0, 0);
    for (there, back) in pairs {
        met += 2 * there.min(back);
        all += there + back;
    }
    (0 < all).then(|| met as f64 / all as f64)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::tests::{day, exchange, index};
    use super::*;
    use crate::model::Person;
    use Direction::{Given, Received};

    fn ledger_of(given: &[u8], received: &[u8]) -> Ledger {
        let line = |direction, efforts: &[u8]| -> Vec<Exchange> {
            efforts.iter().map(|effort| exchange(direction, 0, "2026-03-01", *effort)).collect()
        };
        ledger(line(Given, given).iter().chain(line(Received, received).iter()))
    }

    #[test]
    fn balances_of_four_people_and_of_all() {
        let people =
            [ledger_of(&[4, 2], &[2]), ledger_of(&[1], &[4]), ledger_of(&[3], &[]), ledger_of(&[], &[])];
        assert_eq!(people.map(Ledger::balance), [4, -3, 3, 0]);
        assert!(people[3].is_empty());
        assert_eq!(people.iter().map(|ledger| ledger.balance()).sum::<i64>(), 10 - 6);
    }

    #[test]
    fn balance_index_per_person_and_over_all() {
        let people =
            [ledger_of(&[4, 2], &[2]), ledger_of(&[1], &[4]), ledger_of(&[3], &[]), ledger_of(&[], &[])];
        assert_eq!(people.map(balance_index), [Some(0.5), Some(-0.6), Some(1.0), None]);
        assert_eq!(
            balance_index(Ledger { given: 0, received: 0, given_effort: 10, received_effort: 6 }),
            Some(0.25)
        );
    }

    #[test]
    fn five_of_eight_are_too_few_to_tell_nine_of_ten_are_not() {
        let counts = |given, received| Ledger { given, received, ..Ledger::default() };
        assert_eq!(verdict(counts(5, 3)), Verdict::EvenOrFew);
        assert_eq!(verdict(counts(9, 1)), Verdict::MostlyGive);
        assert_eq!(verdict(counts(1, 9)), Verdict::MostlyReceive);
        assert_eq!(verdict(counts(3, 0)), Verdict::EvenOrFew);
        assert_eq!(verdict(counts(0, 0)), Verdict::Nothing);
    }

    #[test]
    fn nine_favours_in_270_days_are_three_a_quarter() {
        let today = day("2026-11-23");
        let start = today.plus_days(-270).unwrap().to_string();
        let favours: Vec<Exchange> = (0..9).map(|_| exchange(Given, 0, &start, 1)).collect();
        assert_eq!(exchanges_per_quarter(&favours.iter().collect::<Vec<_>>(), today), Some(3.0));
        assert_eq!(exchanges_per_quarter(&[], today), None);
    }

    #[test]
    fn reciprocity_of_pairs_and_of_all() {
        let pairs = [(6, 2), (1, 4), (3, 0)];
        let close =
            |left: Option<f64>, right: f64| assert!((left.unwrap() - right).abs() < 5e-5, "{left:?} {right}");
        assert_eq!(
            pairs.map(|(there, back)| dyad_reciprocity(there, back)),
            [Some(0.5), Some(0.4), Some(0.0)]
        );
        close(network_reciprocity(pairs), 0.375);
        close(network_reciprocity([(3, 1), (2, 0), (1, 4)]), 4.0 / 11.0);
        assert_eq!(network_reciprocity([]), None);
    }

    #[test]
    fn what_goes_to_everyone_belongs_to_nobody() {
        let mut index = index("2026-11-23", vec![Person::default(), Person::default()]);
        index.exchanges = vec![exchange(Given, 1, "2026-03-01", 2), exchange(Given, 0, "2026-03-02", 1)];
        index.exchanges.push(Exchange { person: None, ..exchange(Given, 0, "2026-03-03", 1) });
        let counts: Vec<usize> = by_person(&index).iter().map(Vec::len).collect();
        assert_eq!(counts, [1, 1]);
    }

    proptest! {
        #[test]
        fn swapping_the_columns_flips_the_sign_and_leaves_reciprocity(
            given in proptest::collection::vec(1u8..=5, 0..6),
            received in proptest::collection::vec(1u8..=5, 0..6),
        ) {
            let (there, back) = (ledger_of(&given, &received), ledger_of(&received, &given));
            prop_assert_eq!(there.balance(), -back.balance());
            prop_assert_eq!(balance_index(there), balance_index(back).map(|b| -b));
            let meet = |ledger: Ledger| dyad_reciprocity(ledger.given_effort, ledger.received_effort);
            prop_assert_eq!(meet(there), meet(back));
            prop_assert!(meet(there).is_none_or(|r| (0.0..=1.0).contains(&r)));
        }

        #[test]
        fn weighing_everything_as_much_more_changes_neither_index(
            given in proptest::collection::vec(1u8..=5, 0..6),
            received in proptest::collection::vec(1u8..=5, 0..6),
            times in 2u8..9,
        ) {
            let more = |efforts: &[u8]| efforts.iter().map(|effort| effort * times).collect::<Vec<_>>();
            let (one, other) = (ledger_of(&given, &received), ledger_of(&more(&given), &more(&received)));
            prop_assert_eq!(balance_index(one), balance_index(other));
            let meet = |ledger: Ledger| network_reciprocity([(ledger.given_effort, ledger.received_effort)]);
            prop_assert_eq!(meet(one), meet(other));
        }
    }
}
