//! `kith week`: the weekly page on the terminal.
//!
//! Uses: diagnostic, reports, render, export.

use super::args::{Args, WeekOf};
use super::failure::{Exit, Failure};
use super::open::{Purpose, open};
use super::output::{self, Output};
use crate::diagnostic::Severity;
use crate::export::json::Head;
use crate::render::terminal;
use crate::reports::{week, week_json, week_words};

pub(super) fn run(args: &Args, asked: &WeekOf, output: &Output) -> Result<Exit, Failure> {
    let opened = open(args, Purpose::Look, output)?;
    let known = opened.look();
    let wanted = asked.week.unwrap_or_else(|| opened.today.week());
    let to_mend = known.problems.iter().filter(|problem| problem.severity < Severity::Hint).count();
    let report = week::report(&known.index, &opened.settings, wanted).with_to_mend(to_mend);
    if asked.json {
        let head = Head::new(&known.index, &opened.name());
        output.print(&output::object(&head, &week_json::value(&report, &known.index))?)?;
    } else {
        let doc = week_words::doc(&report, &known.index, &opened.lang);
        output.print(&terminal::render(&doc, output.screen))?;
    }
    Ok(opened.end(output))
}
