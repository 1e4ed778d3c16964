//! `kith log`: every record in the order of its date.
//!
//! Uses: reports, render, export.

use super::args::{Args, Log};
use super::failure::{Exit, Failure};
use super::open::{Purpose, open};
use super::output::{self, Output};
use crate::export::json::{self, Head};
use crate::render::terminal;
use crate::reports::{filter::Filter, log};

pub(super) fn run(args: &Args, asked: &Log, output: &Output) -> Result<Exit, Failure> {
    let filter = Filter::read(&asked.filter).map_err(Failure::usage)?;
    let opened = open(args, Purpose::Look, output)?;
    let known = opened.look();
    let report = log::report(&known.index, &filter);
    if asked.json {
        let head = Head::new(&known.index, &opened.name());
        let sources = report.entries.iter().map(|entry| entry.source).collect();
        output.print(&output::object(&head, &json::log(&known.index, &sources))?)?;
    } else {
        let doc = log::doc(&report, &known.index, &filter, &opened.lang);
        output.print(&terminal::render(&doc, output.screen))?;
    }
    Ok(opened.end(output))
}
