//! `kith today`: whom you meet today, and what lies between you.
//!
//! Uses: reports.

use super::answer::answer;
use super::args::{Args, Form};
use super::failure::{Exit, Failure};
use super::open::{Purpose, open};
use super::output::Output;
use crate::reports::today;

/// Today: whom you meet, what is due, whom to ask for lunch
#[derive(Debug, clap::Args)]
pub(super) struct Today {
    #[command(flatten)]
    pub form: Form,
}

pub(super) fn run(args: &Args, asked: &Today, output: &Output) -> Result<Exit, Failure> {
    let opened = open(args, Purpose::Look, output)?;
    let measured = opened.measured();
    let index = measured.index;
    let report = today::report(measured);
    let fields = || today::value(&report, index);
    let doc = || today::doc(&report, index, &opened.lang);
    answer(opened, index, asked.form, output, fields, doc)
}
