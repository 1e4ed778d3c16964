//! As of which day what moves slowly is told: circles and how people are spread as of the end of the
//! last whole month, what the network would stand without as of that of the last whole quarter.
//!
//! Looked at more often such figures invite fiddling. Which month or quarter it is follows from the
//! calendar alone, and what it holds from the records up to its end; so nothing has to be remembered.
//! Until the notes cover one whole, and know more than a few people by then, these figures too are told
//! as of the newest record: who has just begun sees each line make a difference.
//!
//! Uses: day, settings, model, index, metrics.

use std::borrow::Cow;

use crate::day::Day;
use crate::metrics::Measured;
use crate::metrics::network::PeopleGraph;

/// Below so many people every figure is a first look.
pub(super) const FEW: usize = 10;

/// A span of the calendar at whose end something is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Span {
    /// A month.
    Month,
    /// January to March, and so on.
    Quarter,
}

impl Span {
    fn first(self, day: Day) -> Day {
        match self {
            Self::Month => day.first_of_month(),
            Self::Quarter => day.first_of_quarter(),
        }
    }
}

/// The network as something slow is counted.
pub(super) struct Counted<'a> {
    /// The end of the span; `None` while the notes do not cover a whole one or know few people.
    pub(super) until: Option<Day>,
    /// The network then; as it is now while there is no whole span.
    pub(super) graph: Cow<'a, PeopleGraph>,
}

/// The network at the end of the last whole span before today.
pub(super) fn counted<'a>(measured: &'a Measured<'_>, span: Span) -> Counted<'a> {
    let (index, settings) = (measured.index, measured.settings);
    let at_the_end = || {
        let until = span.first(index.today).plus_days(-1)?;
        index.first_day.filter(|first| *first <= span.first(until))?;
        let graph = PeopleGraph::as_of(index, settings, until);
        (FEW <= graph.people().len()).then_some(Counted { until: Some(until), graph: Cow::Owned(graph) })
    };
    at_the_end().unwrap_or(Counted { until: None, graph: Cow::Borrowed(measured.graph()) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::index::Index;
    use crate::model::Person;
    use crate::settings::Settings;

    fn day(text: &str) -> Day {
        Day::from_iso(text).unwrap()
    }

    /// Until when is counted on a day, with ten people met on the first day of the notes and somebody
    /// else on `met`, and how many people there are then.
    fn until(span: Span, today: &str, first: &str, met: &str) -> (Option<String>, usize) {
        let mut index = Index::empty(day(today));
        index.first_day = Some(day(first));
        let person = |on| Person { contact_days: vec![day(on)], ..Person::default() };
        index.people = vec![person(first); 10];
        index.people.push(person(met));
        let settings = Settings::default();
        let measured = Measured::new(&index, &settings);
        let counted = counted(&measured, span);
        (counted.until.map(|day| day.to_string()), counted.graph.people().len())
    }

    #[test]
    fn at_the_end_of_the_last_whole_month_and_quarter() {
        let check = |today: &str, month: &str, quarter: &str| {
            let end = |span| until(span, today, "2024-05-06", "2024-05-06").0.unwrap();
            assert_eq!((end(Span::Month).as_str(), end(Span::Quarter).as_str()), (month, quarter), "{today}");
        };
        check("2026-11-23", "2026-10-31", "2026-09-30");
        check("2026-11-30", "2026-10-31", "2026-09-30");
        check("2026-12-01", "2026-11-30", "2026-09-30");
        check("2027-01-01", "2026-12-31", "2026-12-31");
        check("2028-03-01", "2028-02-29", "2027-12-31");
    }

    #[test]
    fn whoever_is_met_later_is_not_counted_yet() {
        assert_eq!(
            until(Span::Month, "2026-11-23", "2026-10-01", "2026-11-01"),
            (Some("2026-10-31".to_owned()), 10)
        );
    }

    #[test]
    fn until_the_notes_cover_a_whole_span_it_is_counted_as_of_now() {
        assert_eq!(until(Span::Month, "2026-11-23", "2026-10-02", "2026-11-01"), (None, 11));
        assert_eq!(until(Span::Quarter, "2026-11-23", "2026-07-02", "2026-11-01"), (None, 11));
        assert_eq!(until(Span::Quarter, "2026-11-23", "2026-07-01", "2026-11-01").1, 10);
    }

    #[test]
    fn nine_people_are_a_first_look() {
        let mut index = Index::empty(day("2026-11-23"));
        index.first_day = Some(day("2024-05-06"));
        index.people = vec![Person { contact_days: vec![day("2024-05-06")], ..Person::default() }; 9];
        let settings = Settings::default();
        assert_eq!(counted(&Measured::new(&index, &settings), Span::Month).until, None);
    }
}
