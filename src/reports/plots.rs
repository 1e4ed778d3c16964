//! The plots over time: contacts, giving and receiving, the owner's time against the own goal.
//!
//! Knows which steps are drawn and what stands under them: from the first with a figure on, for what
//! was before was before the notes. One step alone is no plot.
//!
//! Uses: day, doc, lang, settings, index, metrics.

use super::Desk;
use crate::day::{Day, Week};
use crate::doc::{Block, Chart, Plot, Series};
use crate::lang::{Arg, Catalogue};
use crate::metrics::{Time, contacts_per_week, exchanges_per_month, goal_minutes, time_per_week};

const HALF_A_YEAR: u32 = 26;
const QUARTER: u32 = 12;
const YEAR: u32 = 12;

/// Contacts in each of the last 26 weeks up to `day`.
pub(super) fn contacts(desk: &Desk<'_>, day: Day) -> Option<Block> {
    let steps = contacts_per_week(desk.index, day, HALF_A_YEAR).into_iter();
    let (weeks, figures): (Vec<Week>, Vec<u32>) = steps.skip_while(|(_, contacts)| *contacts == 0).unzip();
    plot(desk.lang, "plot-contacts", numbers(&weeks), figures, None)
}

/// What was given and received in each of the last twelve months up to `day`.
pub(super) fn exchanges(desk: &Desk<'_>, day: Day) -> Option<Block> {
    let months = exchanges_per_month(desk.index, day, YEAR);
    let months: Vec<_> =
        months.into_iter().skip_while(|month| month.given == 0 && month.received == 0).collect();
    let short = |day: Day| desk.lang.words("month-short", &[("n", Arg::Number(i64::from(day.month())))]);
    let labels = months.iter().map(|month| short(month.first)).collect();
    let given = months.iter().map(|month| month.given).collect();
    let received = months.iter().map(|month| month.received).collect();
    plot(desk.lang, "plot-exchanges", labels, given, Some(received))
}

/// The minutes of each of the last twelve weeks up to `day` against the owner's goal; `None` without
/// a goal.
pub(super) fn time(desk: &Desk<'_>, day: Day) -> Option<Block> {
    desk.settings.goal_minutes?;
    let steps = time_per_week(desk.index, day, QUARTER).into_iter();
    let weeks = steps.skip_while(|(_, time)| time.total() == 0);
    let weeks = weeks.map(|(week, time)| (week, time, goal_minutes(desk.settings, week)));
    minutes(desk.lang, &weeks.collect::<Vec<_>>())
}

/// The minutes of these weeks, against the owner's goal if every one has one.
pub(super) fn minutes(lang: &Catalogue, weeks: &[(Week, Time, Option<u32>)]) -> Option<Block> {
    let numbers = numbers(&weeks.iter().map(|(week, ..)| *week).collect::<Vec<_>>());
    let minutes = weeks.iter().map(|(_, time, _)| time.total()).collect();
    let goals: Option<Vec<u32>> = weeks.iter().map(|(.., goal)| *goal).collect();
    plot(lang, if goals.is_some() { "plot-time" } else { "plot-time-alone" }, numbers, minutes, goals)
}

/// The numbers of the weeks, as they stand under the bars.
fn numbers(weeks: &[Week]) -> Vec<String> {
    weeks.iter().map(|week| week.number.to_string()).collect()
}

fn plot(
    lang: &Catalogue,
    id: &str,
    steps: Vec<String>,
    bars: Vec<u32>,
    line: Option<Vec<u32>>,
) -> Option<Block> {
    let words = |part: &str| lang.words(&format!("{id}.{part}"), &[]);
    let named = |part: &str, figures: Vec<u32>| Series { name: words(part), figures };
    let chart = Chart {
        title: words("title"),
        drawn: words("drawn"),
        bars: match &line {
            Some(_) => named("bars", bars),
            None => Series { name: String::new(), figures: bars },
        },
        line: line.map(|figures| named("line", figures)),
        steps,
    };
    (1 < chart.steps.len()).then_some(Block::Plot(Plot::Chart(chart)))
}
