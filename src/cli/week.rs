//! `kith week`: the weekly page on the terminal.
//!
//! Uses: day, diagnostic, reports.

use super::answer::answer;
use super::args::{self, Args, Form};
use super::failure::{Exit, Failure};
use super::open::{Purpose, open};
use super::output::Output;
use crate::day::Week;
use crate::diagnostic::Severity;
use crate::metrics::Measured;
use crate::reports::{week, week_json, week_words};

/// The week: what to do, what lies ahead, what happened
#[derive(Debug, clap::Args)]
pub(super) struct WeekOf {
    /// Which week, such as 2026-W47; this week unless said otherwise
    #[arg(value_parser = args::week, value_name = "W")]
    pub week: Option<Week>,
    #[command(flatten)]
    pub form: Form,
}

pub(super) fn run(args: &Args, asked: &WeekOf, output: &Output) -> Result<Exit, Failure> {
    let opened = open(args, Purpose::Look, output)?;
    let known = opened.look();
    let wanted = asked.week.unwrap_or_else(|| opened.today.week());
    let to_mend = known.problems.iter().filter(|problem| problem.severity < Severity::Hint).count();
    let report = week::report(&Measured::new(&known.index, &opened.settings), wanted).with_to_mend(to_mend);
    let index = &known.index;
    let fields = || week_json::value(&report, index);
    let doc = || week_words::doc(&report, index, &opened.lang);
    answer(opened, index, asked.form, output, fields, doc)
}
