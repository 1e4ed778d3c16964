//! What is open, what came of a transition so far, and who was not heard from for long.
//!
//! Uses: day, doc, lang.

use super::speech::{Speech, gist, given, joined, words};
use crate::day::Day;
use crate::doc::{Inline, Text};
use crate::lang::{Arg, numbers, plain};
use crate::metrics::asks::Patience;
use crate::reports::week::{Item, Kind, Seen};

impl Speech<'_> {
    /// A line for each kind of open thing, its label first.
    pub(in crate::reports) fn grouped(&self, items: &[Item]) -> Vec<Text> {
        let label = |item: &Item| label(&item.kind);
        items
            .chunk_by(|one, next| label(one) == label(next))
            .map(|group| {
                let told = joined(group.iter().map(|item| self.open(item)).collect(), " · ");
                let line = self.labelled(label(&group[0]), told);
                match group[0].kind {
                    Kind::Undated => self.lang.say("open-undated-advice", &[("line", line.into())]),
                    _ => line,
                }
            })
            .collect()
    }

    /// One open thing without its label.
    pub(in crate::reports) fn open(&self, item: &Item) -> Text {
        let due = match &item.kind {
            Kind::OpenPoint { due } | Kind::Promised { due } => *due,
            _ => None,
        };
        let named_inside = self.named_inside(item);
        let worded = !item.what.is_empty() && named_inside.is_none();
        self.lang.say(
            sentence(&item.kind),
            &[
                ("people", named_inside.unwrap_or_else(|| self.people(item)).into()),
                ("worded", given(worded)),
                ("what", words(&item.what).into()),
                ("dated", given(item.day.is_some())),
                ("day", self.date(item.day).into()),
                ("timed", given(due.is_some())),
                ("due", self.date(due).into()),
                ("source", self.source(item).into()),
            ],
        )
    }

    /// An open point that names its person inside its own words: these words, the name as a link.
    fn named_inside(&self, item: &Item) -> Option<Text> {
        let people = self.people(item);
        let name = plain(&people);
        let is_point = matches!(item.kind, Kind::OpenPoint { .. }) && !name.is_empty();
        let at = item.what.find(&name).filter(|_| is_point)?;
        let (before, after) = (&item.what[..at], &item.what[at + name.len()..]);
        Some([vec![Inline::words(before)], people, vec![Inline::words(after)]].concat())
    }

    /// A sentence about the time since the transition began.
    pub(in crate::reports) fn since(&self, item: &Item) -> Text {
        let word = |count: usize| Arg::from(numbers::word(self.lang, count));
        match &item.kind {
            Kind::InTouch { people, helped } => self.sentence(
                "since-in-touch",
                &[
                    ("n", Arg::from(*people)),
                    ("people", word(*people)),
                    ("helped", Arg::from(*helped)),
                    ("helped-word", word(*helped)),
                    ("share", Arg::Word(share_of(*helped, *people).to_owned())),
                ],
            ),
            Kind::AsksOut { patience, days, asks } => self.sentence(
                match patience {
                    Patience::Time => "since-asks-time",
                    Patience::Repeat => "since-asks-repeat",
                    Patience::Rest => "since-asks-rest",
                },
                &[("n", Arg::from(*asks)), ("asks", word(*asks)), ("days", self.days_of(days).into())],
            ),
            Kind::ThanksOpen { others } => {
                let named = !item.people.is_empty();
                let id = match (named, others) {
                    (false, 0) => "since-all-thanked",
                    (true, 0) => "since-thanked-but",
                    (false, _) => "since-thanked-but-others",
                    (true, _) => "since-thanked-but-more",
                };
                let values = [
                    ("people", self.people(item).into()),
                    ("n", Arg::from(*others)),
                    ("others", word(*others)),
                ];
                self.sentence(id, &values)
            }
            _ => Text::new(),
        }
    }

    /// `11 and 13 November`: of days in one month only the last carries it.
    fn days_of(&self, days: &[Day]) -> String {
        let near = |day: &Day| self.date(Some(*day));
        let mut said: Vec<String> = Vec::new();
        for (at, day) in days.iter().enumerate() {
            let next = days.get(at + 1);
            let shared = next.is_some_and(|next| (next.year(), next.month()) == (day.year(), day.month()));
            let number = || self.lang.words("day-number", &[("day", day.day_of_month().to_string().into())]);
            said.push(if shared { number() } else { near(day) });
        }
        self.lang.list(&said)
    }

    /// Who was not heard from, when and what it was about, and why to write.
    pub(in crate::reports) fn long_ago(&self, item: &Item) -> Text {
        let Kind::LongAgo { seen, regular, years } = &item.kind else { return Text::new() };
        let id = match (seen, regular) {
            (Seen::Mention, _) => "long-ago-mention",
            (Seen::Contact, true) => "long-ago-regular",
            (Seen::Contact, false) => "long-ago-contact",
        };
        let month = item.day.map_or_else(String::new, |day| self.month(day));
        let worded = !item.what.is_empty();
        // The source stands behind the fact it proves: the words, else the day.
        let (early, late) = match worded {
            true => (Text::new(), self.source(item)),
            false => (self.source(item), Text::new()),
        };
        let first = self.sentence(
            id,
            &[("person", self.person(item).into()), ("month", month.into()), ("source", early.into())],
        );
        let second = match worded {
            true => {
                self.sentence("long-ago-about", &[("what", gist(&item.what).into()), ("source", late.into())])
            }
            false => Text::new(),
        };
        let third = self.sentence(if *years { "long-ago-years" } else { "long-ago-encourage" }, &[]);
        joined(vec![first, second, third], " ")
    }
}

fn label(kind: &Kind) -> &'static str {
    match kind {
        Kind::Promised { .. } => "line-promised",
        Kind::Asked => "line-asked",
        Kind::Undated => "line-undated",
        Kind::Awaited => "line-awaited",
        Kind::AskUnderWay(_) => "line-asks",
        Kind::IntroductionOffered => "line-introductions",
        _ => "line-points",
    }
}

fn sentence(kind: &Kind) -> &'static str {
    match kind {
        Kind::Promised { .. } => "open-promised",
        Kind::Undated => "open-undated",
        Kind::Awaited => "open-awaited",
        Kind::AskUnderWay(Patience::Time) => "open-ask-time",
        Kind::AskUnderWay(Patience::Repeat) => "open-ask-repeat",
        Kind::AskUnderWay(Patience::Rest) => "open-ask-rest",
        Kind::IntroductionOffered => "open-introduction",
        Kind::OpenPoint { .. } => "open-point",
        _ => "open-asked",
    }
}

/// Whether the part is the whole, as a key of the catalogue.
fn share_of(part: usize, whole: usize) -> &'static str {
    match whole {
        _ if part < whole => "some",
        2 => "both",
        _ => "all",
    }
}
