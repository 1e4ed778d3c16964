//! `kith promises`: what is promised and still open.
//!
//! Uses: reports, export.

use serde_json::json;

use super::answer::answer;
use super::args::{Args, Form};
use super::failure::{Exit, Failure};
use super::open::{Purpose, open};
use super::output::Output;
use crate::export::json;
use crate::reports::promises;

/// What is promised and still open, yours first
#[derive(Debug, clap::Args)]
pub(super) struct Promises {
    #[command(flatten)]
    pub form: Form,
}

pub(super) fn run(args: &Args, asked: &Promises, output: &Output) -> Result<Exit, Failure> {
    let opened = open(args, Purpose::Look, output)?;
    let known = opened.look();
    let index = &known.index;
    let fields = || json!({ "promises": json::open_promises(index) });
    let doc = || promises::doc(&promises::report(index), index, &opened.lang);
    answer(opened, index, asked.form, output, fields, doc)
}
