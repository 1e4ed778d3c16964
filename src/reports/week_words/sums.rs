//! The week in one line of figures.
//!
//! Uses: doc, lang, metrics.

use super::WeekPage;
use super::speech::{given, joined};
use crate::doc::Text;
use crate::lang::{Arg, Catalogue, durations, numbers};
use crate::metrics::Time;

impl WeekPage<'_> {
    /// Conversations, lunches, time; a part without figures is left out.
    pub(super) fn sums(&self) -> Text {
        joined(vec![self.conversations(), self.lunches(), self.time(), self.private()], " · ")
    }

    fn conversations(&self) -> Text {
        let sums = self.report.sums;
        if sums.conversations == 0 {
            return Text::new();
        }
        let word = |count: usize| Arg::from(numbers::word(self.speech.lang, count));
        let id = match (sums.people, sums.new) {
            (0, _) => "sum-talks-alone",
            (_, 0) => "sum-talks",
            (1, _) => "sum-talks-first",
            _ => "sum-talks-new",
        };
        self.speech.sentence(
            id,
            &[
                ("talks", Arg::from(sums.conversations)),
                ("talks-word", word(sums.conversations)),
                ("people", Arg::from(sums.people)),
                ("people-word", word(sums.people)),
                ("new", Arg::from(sums.new)),
                ("new-word", word(sums.new)),
            ],
        )
    }

    fn lunches(&self) -> Text {
        let Some((shared, all)) = self.report.sums.lunches.filter(|(shared, _)| *shared > 0) else {
            return Text::new();
        };
        let word = |count: usize| Arg::from(numbers::word(self.speech.lang, count));
        let new = self.report.sums.lunches_with_new;
        let all_new = if new == shared { "all" } else { "part" };
        let values = [
            ("n", shared.into()),
            ("shared", word(shared)),
            ("all", word(all)),
            ("of", Arg::from(all)),
            ("new", Arg::from(new)),
            ("new-word", word(new)),
            ("new-ones", Arg::Word(all_new.to_owned())),
        ];
        self.speech.lang.say("sum-lunches", &values)
    }

    /// What is counted and not told below.
    fn private(&self) -> Text {
        let sums = self.report.sums;
        let private = numbers::word(self.speech.lang, sums.private);
        let values = [
            ("n", Arg::from(sums.private)),
            ("private", private.into()),
            ("talks", sums.conversations.into()),
        ];
        if sums.private == 0 { Text::new() } else { self.speech.lang.say("sum-private", &values) }
    }

    fn time(&self) -> Text {
        let sums = self.report.sums;
        time(self.speech.lang, Time { measured: sums.measured, estimated: sums.estimated }, sums.goal)
    }
}

/// Time with the part that is estimated and the owner's goal, both in minutes; nothing for no time.
pub(in crate::reports) fn time(lang: &Catalogue, time: Time, goal: Option<u32>) -> Text {
    let id = match (time.measured, time.estimated) {
        (0, 0) => return Text::new(),
        (_, 0) => "sum-time",
        (0, _) => "sum-time-estimated",
        _ => "sum-time-partly",
    };
    let amount = |minutes: u32| Arg::from(durations::amount(lang, minutes));
    lang.say(
        id,
        &[
            ("time", amount(time.total())),
            ("estimated", amount(time.estimated)),
            ("set", given(goal.is_some())),
            ("goal", amount(goal.unwrap_or_default())),
        ],
    )
}
