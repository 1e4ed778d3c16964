//! `kith introductions`: whom to bring together, and what came of it.
//!
//! Uses: reports, export.

use super::answer::answer;
use super::args::{Args, Form};
use super::failure::{Exit, Failure};
use super::open::{Purpose, open};
use super::output::Output;
use crate::export;
use crate::reports::introductions;

/// Whom to bring together, what is under way, and what came of it
#[derive(Debug, clap::Args)]
pub(super) struct Introductions {
    #[command(flatten)]
    pub form: Form,
}

pub(super) fn run(args: &Args, asked: &Introductions, output: &Output) -> Result<Exit, Failure> {
    let opened = open(args, Purpose::Look, output)?;
    let measured = opened.measured();
    let index = measured.index;
    let fields = || export::introductions::answer(measured);
    let doc = || {
        let report = introductions::report(measured);
        introductions::doc(&report, index, &opened.lang)
    };
    answer(opened, index, asked.form, output, fields, doc)
}
