//! `kith people`: who matches.
//!
//! Uses: reports, render, export.

use serde_json::json;

use super::args::{Args, People};
use super::failure::{Exit, Failure};
use super::open::{Purpose, open};
use super::output::{self, Output};
use crate::export::json::{self, Head};
use crate::render::terminal;
use crate::reports::{filter::Filter, people};

pub(super) fn run(args: &Args, asked: &People, output: &Output) -> Result<Exit, Failure> {
    let filter = Filter::read(&asked.filter).map_err(Failure::usage)?;
    let opened = open(args, Purpose::Look, output)?;
    let known = opened.look();
    let report = people::report(&known.index, &filter);
    if asked.json {
        let head = Head::new(&known.index, &opened.name());
        let people = json::people(&known.index, &opened.settings, &report.people);
        output.print(&output::object(&head, &json!({ "people": people }))?)?;
    } else {
        let doc = people::doc(&report, &known.index, &filter, &opened.lang);
        output.print(&terminal::render(&doc, output.screen))?;
    }
    Ok(opened.end(output))
}
