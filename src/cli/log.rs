//! `kith log`: every record in the order of its date.
//!
//! Uses: reports, export.

use super::answer::answer;
use super::args::{Args, Form};
use super::failure::{Exit, Failure};
use super::open::{Purpose, open};
use super::output::Output;
use super::people::FILTERS;
use crate::export::json;
use crate::reports::{filter::Filter, log};

/// Every record by date, with the line that proves it
#[derive(Debug, clap::Args)]
#[command(after_help = FILTERS)]
pub(super) struct Log {
    /// Which records to show; all unless said otherwise
    pub filter: Vec<String>,
    #[command(flatten)]
    pub form: Form,
}

pub(super) fn run(args: &Args, asked: &Log, output: &Output) -> Result<Exit, Failure> {
    let filter = Filter::read(&asked.filter).map_err(Failure::usage)?;
    let opened = open(args, Purpose::Look, output)?;
    let measured = opened.measured();
    let index = measured.index;
    let report = log::report(index, &filter);
    let fields = || json::log(measured, &report.entries.iter().map(|entry| entry.source).collect());
    let doc = || log::doc(&report, index, &filter, &opened.lang);
    answer(opened, index, asked.form, output, fields, doc)
}
