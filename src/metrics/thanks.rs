//! What was received and not yet answered with thanks.
//!
//! Any later contact closes it quietly: people thank each other when they speak, and few write that
//! down. How far back to look is the caller's to say.

use crate::index::Index;
use crate::model::{Direction, Exchange, PersonId};

/// What was received from people with whom there was no contact since and whom nobody thanked;
/// oldest first.
pub fn thanks_owed(index: &Index) -> Vec<&Exchange> {
    let received = index.exchanges.iter().filter(|exchange| exchange.direction == Direction::Received);
    received.filter(|exchange| is_waiting(index, exchange)).collect()
}

fn is_waiting(index: &Index, exchange: &Exchange) -> bool {
    let (Some(day), Some(person)) = (exchange.day, exchange.person) else { return false };
    let in_touch_since = index.person(person).last_contact().is_some_and(|last| day < last);
    !in_touch_since && !was_thanked(index, person, day)
}

fn was_thanked(index: &Index, person: PersonId, since: crate::day::Day) -> bool {
    let later = index.thanks.partition_point(|thanks| thanks.day < since);
    index.thanks[later..].iter().any(|thanks| thanks.person == person)
}

#[cfg(test)]
mod tests {
    use super::super::tests::{day, exchange, index, person, source};
    use super::*;
    use crate::model::Thanks;

    fn check(last_contact: &str, received: &str, thanked: Option<&str>, waiting: usize) {
        let mut index = index("2026-11-23", vec![person(&[last_contact])]);
        index.exchanges = vec![exchange(Direction::Received, 0, received, 1)];
        let thanks = |on| Thanks {
            day: day(on),
            person: PersonId(0),
            what: String::new(),
            private: false,
            source: source(1),
        };
        index.thanks = thanked.map(thanks).into_iter().collect();
        assert_eq!(thanks_owed(&index).len(), waiting, "{received} {thanked:?}");
    }

    #[test]
    fn received_last_week_and_nobody_thanked() {
        check("2026-11-17", "2026-11-17", None, 1);
    }

    #[test]
    fn thanks_of_the_day_or_later_close_it_earlier_ones_do_not() {
        check("2026-11-17", "2026-11-17", Some("2026-11-17"), 0);
        check("2026-11-17", "2026-11-17", Some("2026-11-16"), 1);
    }

    #[test]
    fn any_later_contact_closes_it() {
        check("2026-11-19", "2026-11-17", None, 0);
    }
}
