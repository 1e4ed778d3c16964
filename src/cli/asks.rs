//! `kith asks`: what is asked, what was answered, and what could be put more clearly.
//!
//! Uses: reports, export.

use serde_json::json;

use super::answer::answer;
use super::args::{Args, Form};
use super::failure::{Exit, Failure};
use super::open::{Purpose, open};
use super::output::Output;
use crate::export::json;
use crate::reports::asks;

/// What you asked: drafts with a clearer form, what is out, what was answered
#[derive(Debug, clap::Args)]
pub(super) struct Asks {
    #[command(flatten)]
    pub form: Form,
}

pub(super) fn run(args: &Args, asked: &Asks, output: &Output) -> Result<Exit, Failure> {
    let opened = open(args, Purpose::Look, output)?;
    let index = &opened.look().index;
    let fields = || json!({ "asks": json::asks(index) });
    let doc = || asks::doc(&asks::report(index, &opened.settings), index, &opened.lang);
    answer(opened, index, asked.form, output, fields, doc)
}
