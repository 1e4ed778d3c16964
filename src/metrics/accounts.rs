//! The ledger as double-entry accounts, and the balances the owner asserts.
//!
//! Each thing given or received is two postings that sum to zero: what was given to Ana with an
//! effort of 2 grows the goodwill kept with her by 2 and takes 2 from what was given in all. Given 2
//! on 2 March 2026 and received 1 on 20 March, the goodwill with Ana is +1 on 31 March: an asserted
//! balance of +1 holds, one of +2 does not. Open promises post nothing. There is no decay: what was
//! given years ago still stands.

use crate::day::Day;
use crate::index::Index;
use crate::model::{Direction, Exchange, PersonId};
use crate::source::Place;

/// Where effort points are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Account {
    /// What stands between the owner and a person; positive when the owner gave more. `None` is the
    /// network at large.
    Goodwill(Option<PersonId>),
    /// Against everything given.
    Given,
    /// Against everything received.
    Received,
    /// Against the balances from before the first note.
    Opening,
}

/// One side of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Posting {
    /// When; `None` for an undated record and for an opening balance.
    pub day: Option<Day>,
    /// Where.
    pub account: Account,
    /// Effort points, of any sign.
    pub amount: i64,
}

/// An asserted balance beside what the records give.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BalanceCheck {
    /// Of whom.
    pub person: PersonId,
    /// At the end of which day; undated records count as before it.
    pub day: Day,
    /// As the owner wrote it, in effort points.
    pub asserted: i64,
    /// As the records and the opening balance give it.
    pub recorded: i64,
    /// Where it was written, in the person's note.
    pub place: Place,
}

impl BalanceCheck {
    /// Whether both agree.
    pub fn holds(self) -> bool {
        self.asserted == self.recorded
    }
}

/// All postings: first the opening balances by person, then two for each exchange in the order of
/// the index. They sum to zero.
pub fn postings(index: &Index) -> Vec<Posting> {
    let opening = index.others().filter_map(|(id, person)| Some((id, person.facts.opening?)));
    let opening = opening.flat_map(|(id, points)| {
        let goodwill = Account::Goodwill(Some(id));
        [(goodwill, points), (Account::Opening, -points)].map(|(account, amount)| Posting {
            day: None,
            account,
            amount,
        })
    });
    opening.chain(index.exchanges.iter().flat_map(entry)).collect()
}

fn entry(exchange: &Exchange) -> [Posting; 2] {
    let against = match exchange.direction {
        Direction::Given => Account::Given,
        Direction::Received => Account::Received,
    };
    let amount = signed(exchange);
    [(Account::Goodwill(exchange.person), amount), (against, -amount)].map(|(account, amount)| Posting {
        day: exchange.day,
        account,
        amount,
    })
}

/// Every balance the owner asserts up to today, by person and then in date order.
pub fn balance_checks(index: &Index) -> Vec<BalanceCheck> {
    let asserted = |id: PersonId| index.person(id).facts.balance_checks.as_slice();
    let mut checks: Vec<BalanceCheck> = Vec::new();
    for (id, person) in index.others().filter(|(id, _)| !asserted(*id).is_empty()) {
        let recorded = person.facts.opening.unwrap_or(0);
        let due = asserted(id).iter().filter(|check| check.0 <= index.today);
        checks.extend(due.map(|(day, asserted, place)| BalanceCheck {
            person: id,
            day: *day,
            asserted: *asserted,
            recorded,
            place: *place,
        }));
    }
    checks.sort_by_key(|check| (check.person, check.day, check.place));
    for exchange in &index.exchanges {
        let Some(person) = exchange.person else { continue };
        let from = checks.partition_point(|check| check.person < person);
        let own = checks[from..].iter_mut().take_while(|check| check.person == person);
        for check in own.filter(|check| exchange.day.is_none_or(|day| day <= check.day)) {
            check.recorded += signed(exchange);
        }
    }
    checks
}

fn signed(exchange: &Exchange) -> i64 {
    match exchange.direction {
        Direction::Given => i64::from(exchange.effort),
        Direction::Received => -i64::from(exchange.effort),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::reciprocity::{by_person, ledger};
    use super::super::tests::{day, exchange, index, person};
    use super::*;
    use Direction::{Given, Received};

    /// Given 2 on 2 March, received 1 on 20 March.
    fn ana() -> Index {
        let mut index = index("2026-11-23", vec![person(&[])]);
        index.exchanges = vec![exchange(Given, 0, "2026-03-02", 2), exchange(Received, 0, "2026-03-20", 1)];
        index
    }

    #[track_caller]
    fn check(index: &Index, on: &str, asserted: i64, holds: bool, recorded: i64) {
        let mut index = index.clone();
        index.people[0].facts.balance_checks = vec![(day(on), asserted, Place::default())];
        let checks = balance_checks(&index);
        assert_eq!((checks[0].holds(), checks[0].recorded), (holds, recorded), "{on}");
    }

    #[test]
    fn two_entries_are_four_postings_that_sum_to_zero() {
        let amounts: Vec<i64> = postings(&ana()).iter().map(|posting| posting.amount).collect();
        assert_eq!(amounts, [2, -2, -1, 1]);
    }

    #[test]
    fn the_asserted_balance_holds_or_is_told_what_the_records_give() {
        check(&ana(), "2026-03-31", 1, true, 1);
        check(&ana(), "2026-03-31", 2, false, 1);
        check(&ana(), "2026-03-20", 1, true, 1);
        check(&ana(), "2026-03-19", 2, true, 2);
    }

    #[test]
    fn before_the_first_entry_stands_the_opening_balance_or_nothing() {
        check(&ana(), "2026-03-01", 0, true, 0);
        let mut opened = ana();
        opened.people[0].facts.opening = Some(3);
        check(&opened, "2026-03-01", 3, true, 3);
        check(&opened, "2026-03-31", 4, true, 4);
    }

    #[test]
    fn a_day_to_come_is_not_checked_yet_and_checks_stand_in_date_order() {
        let mut index = ana();
        let at = |on: &str, points| (day(on), points, Place::default());
        index.people[0].facts.balance_checks =
            vec![at("2026-12-31", 9), at("2026-03-31", 1), at("2026-03-05", 2)];
        let days: Vec<String> = balance_checks(&index).iter().map(|check| check.day.to_string()).collect();
        assert_eq!(days, ["2026-03-05", "2026-03-31"]);
    }

    proptest! {
        #[test]
        fn postings_sum_to_zero_and_goodwill_to_given_minus_received(
            rows in proptest::collection::vec((any::<bool>(), 0u32..4, 1u8..=5), 0..30),
            opening in proptest::collection::vec(proptest::option::of(-9i64..=9), 4),
        ) {
            let mut index = index("2026-11-23", (0..4).map(|_| person(&[])).collect());
            for (person, opening) in index.people.iter_mut().zip(&opening) {
                person.facts.opening = *opening;
            }
            let direction = |given| if given { Given } else { Received };
            index.exchanges = rows.iter()
                .map(|(given, who, effort)| exchange(direction(*given), *who, "2026-03-02", *effort))
                .collect();
            let all = postings(&index);
            prop_assert_eq!(all.iter().map(|posting| posting.amount).sum::<i64>(), 0);
            let own = by_person(&index);
            for (id, opening) in (0..).map(PersonId).zip(&opening) {
                let kept = all.iter().filter(|posting| posting.account == Account::Goodwill(Some(id)));
                let balance = ledger(own[id.0 as usize].iter().copied()).balance();
                prop_assert_eq!(kept.map(|posting| posting.amount).sum::<i64>(), balance + opening.unwrap_or(0));
            }
        }
    }
}
