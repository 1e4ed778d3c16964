//! What was given, received, shared, thanked for; updates of own profiles.
//!
//! Knows what the boxes before these words mean. Promises and asks that end in giving hand their
//! exchange over to here.
//!
//! Uses: day, model.

use super::ledger::{Fact, Ledger};
use super::problems;
use crate::day::Day;
use crate::model::{
    BoxMark, Direction, Exchange, ExchangeFrom, GiftKind, Keyword, PersonId, ProfileUpdate, Thanks,
};

/// Enters a line that states a fact and nothing that stays open.
pub(super) fn enter(ledger: &mut Ledger, fact: &Fact<'_>, today: Day) {
    match fact.line.mark {
        BoxMark::None | BoxMark::Other | BoxMark::Done => {}
        BoxMark::Open | BoxMark::Half => return enter_open(ledger, fact),
        BoxMark::Dropped | BoxMark::Forwarded => return,
    }
    let ticked = fact.line.done.filter(|_| fact.line.mark == BoxMark::Done);
    let day = ticked.or(fact.day);
    if let Some(day) = day.filter(|day| today < *day) {
        return ledger.in_the_future(fact, day);
    }
    if day.is_none() {
        ledger.misses_day(fact, today);
    }
    match (fact.line.keyword, day) {
        (Keyword::Gave, _) => enter_all(ledger, fact, day, Direction::Given),
        (Keyword::Received, _) => enter_all(ledger, fact, day, Direction::Received),
        (Keyword::Shared, _) if fact.people.is_empty() => {
            ledger.exchanges.push(exchange(fact, day, Direction::Given, ExchangeFrom::Line, None));
        }
        (Keyword::Shared, _) => enter_all(ledger, fact, day, Direction::Given),
        (Keyword::Thanked, Some(day)) => enter_thanks(ledger, fact, day),
        (_, Some(day)) => ledger.profiles.push(ProfileUpdate {
            day,
            networks: fact.line.tags.to_vec(),
            what: fact.what.to_owned(),
            private: fact.private,
            source: fact.source,
        }),
        (_, None) => {}
    }
}

/// One thing that went to or came from `person`, as the line states it.
pub(super) fn exchange(
    fact: &Fact<'_>,
    day: Option<Day>,
    direction: Direction,
    from: ExchangeFrom,
    person: Option<PersonId>,
) -> Exchange {
    let kind = match from {
        ExchangeFrom::Introduction => GiftKind::Contact,
        _ => fact.line.gift.unwrap_or_default(),
    };
    Exchange {
        day,
        direction,
        person,
        what: fact.what.to_owned(),
        kind,
        effort: fact.line.effort,
        from,
        private: fact.private,
        source: fact.source,
    }
}

fn enter_all(ledger: &mut Ledger, fact: &Fact<'_>, day: Option<Day>, direction: Direction) {
    let one = |person: &PersonId| exchange(fact, day, direction, ExchangeFrom::Line, Some(*person));
    ledger.exchanges.extend(fact.people.iter().map(one));
}

fn enter_thanks(ledger: &mut Ledger, fact: &Fact<'_>, day: Day) {
    ledger.thanks.extend(fact.people.iter().map(|person| Thanks {
        day,
        person: *person,
        what: fact.what.to_owned(),
        private: fact.private,
        source: fact.source,
    }));
}

/// An open box: what is to be given is a promise, thanks still to say are an open point.
fn enter_open(ledger: &mut Ledger, fact: &Fact<'_>) {
    let instead = match fact.line.keyword {
        Keyword::Gave | Keyword::Shared => Keyword::Promised,
        Keyword::Received => Keyword::Awaiting,
        Keyword::Thanked => return super::intentions::enter_open_point(ledger, fact),
        _ => return,
    };
    if !fact.people.is_empty() {
        ledger.problems.push(problems::open_gift(&fact.note.path, fact.line, instead));
    }
}

#[cfg(test)]
mod tests {
    use crate::index::sample::*;
    use crate::model::{Direction, Note};

    /// Exchanges as `day > person what kind effort`, `<` for what was received; then problems.
    fn check(notes: &[Note], expected: &[&str], expected_problems: &[&str]) {
        let (index, problems) = indexed(notes);
        let shown: Vec<String> = index
            .exchanges
            .iter()
            .map(|e| {
                let day = e.day.map_or("undated".to_owned(), |day| day.to_string());
                let way = if e.direction == Direction::Given { '>' } else { '<' };
                let person = e.person.map_or("all", |id| index.person(id).name.as_str());
                format!("{day} {way} {person}: {} #{} {}", e.what, e.kind.as_str(), e.effort)
            })
            .collect();
        assert_eq!(shown, expected);
        assert_eq!(problems, expected_problems);
    }

    fn diary(lines: &[&str]) -> [Note; 3] {
        [person("People/Anna Weber"), person("People/Jonas Brandt"), with(dated("2026-11-18"), lines)]
    }

    #[test]
    fn what_was_given_and_received_with_kind_and_effort() {
        check(
            &diary(&[
                "gave:: [[Anna Weber]] the contract template #expertise effort=2",
                "received:: [[Jonas Brandt]] feedback on my talk",
                "gave:: [[Anna Weber]] and [[Jonas Brandt]], the figures #data",
                "[x] gave:: [[Anna Weber]] the keys #thing done=2026-11-20",
            ]),
            &[
                "2026-11-18 > Anna Weber: the contract template #expertise 2",
                "2026-11-18 < Jonas Brandt: feedback on my talk #help 1",
                "2026-11-18 > Anna Weber: the figures #data 1",
                "2026-11-18 > Jonas Brandt: the figures #data 1",
                "2026-11-20 > Anna Weber: the keys #thing 1",
            ],
            &[],
        );
    }

    #[test]
    fn an_open_box_before_a_gift_is_nothing_yet_and_hints_at_a_promise() {
        check(
            &diary(&[
                "[ ] gave:: [[Anna Weber]] the template",
                "[ ] received:: [[Anna Weber]] the report",
                "[-] gave:: [[Anna Weber]] the book",
            ]),
            &[],
            &["hint keyword Daily/2026-11-18:10", "hint keyword Daily/2026-11-18:11"],
        );
    }

    #[test]
    fn what_is_given_tomorrow_is_not_given() {
        let notes = [
            person("People/Anna Weber"),
            with(
                dated("2026-11-24"),
                &["gave:: [[Anna Weber]] the book", "thanked:: [[Anna Weber]] for all"],
            ),
        ];
        check(&notes, &[], &["error future Daily/2026-11-24:10", "error future Daily/2026-11-24:11"]);
    }

    #[test]
    fn an_undated_gift_is_kept_without_its_day_and_told() {
        let notes = [with(person("People/Anna Weber"), &["gave:: the template", "thanked:: for lunch"])];
        check(
            &notes,
            &["undated > Anna Weber: the template #help 1"],
            &["error when People/Anna Weber:10", "error when People/Anna Weber:11"],
        );
    }

    #[test]
    fn shared_goes_to_all_unless_a_person_is_named() {
        let mut notes =
            diary(&["shared:: my talk on grid fees #expertise", "shared:: [[Anna Weber]] my slides"]);
        notes[0].lines = with(person("x"), &["2026-11-19 shared:: the paper"]).lines;
        check(
            &notes,
            &[
                "2026-11-18 > all: my talk on grid fees #expertise 1",
                "2026-11-18 > Anna Weber: my slides #help 1",
                "2026-11-19 > Anna Weber: the paper #help 1",
            ],
            &[],
        );
    }

    #[test]
    fn a_link_to_what_was_shared_is_no_person() {
        check(
            &diary(&["shared:: [[Grid fees explained]] #linkedin"]),
            &["2026-11-18 > all: Grid fees explained #help 1"],
            &[],
        );
    }

    #[test]
    fn thanks_and_profiles() {
        let notes = diary(&[
            "thanked:: [[Jonas Brandt]] for the feedback",
            "[ ] thanked:: [[Anna Weber]] for lunch",
            "profile:: new photo #linkedin #xing",
        ]);
        let (index, _) = indexed(&notes);
        assert_eq!((index.thanks.len(), index.thanks[0].what.as_str()), (1, "for the feedback"));
        assert_eq!(index.open_points[0].text, "for lunch");
        assert_eq!(index.profiles[0].networks, ["linkedin", "xing"]);
    }
}
