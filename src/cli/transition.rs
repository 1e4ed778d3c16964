//! `kith transition`: wishes and the ways to them, asks under way, thanks, the time given.
//!
//! Uses: reports.

use super::answer::answer;
use super::args::{Args, Form};
use super::failure::{Exit, Failure};
use super::open::{Purpose, open};
use super::output::Output;
use crate::reports::transition;

/// A change of work: wishes and the ways to them, asks under way, whom to thank
#[derive(Debug, clap::Args)]
pub(super) struct Transition {
    #[command(flatten)]
    pub form: Form,
}

pub(super) fn run(args: &Args, asked: &Transition, output: &Output) -> Result<Exit, Failure> {
    let opened = open(args, Purpose::Look, output)?;
    let measured = opened.measured();
    let index = measured.index;
    let report = transition::report(measured);
    let fields = || transition::value(report.as_ref(), index);
    let doc = || transition::doc(report.as_ref(), index, &opened.lang);
    answer(opened, index, asked.form, output, fields, doc)
}
