//! `kith via`: who can introduce you to somebody.
//!
//! Uses: reports, export.

use super::answer::answer;
use super::args::{Args, Form};
use super::failure::{Exit, Failure};
use super::open::{Purpose, open};
use super::output::Output;
use crate::diagnostic::Message;
use crate::reports::via;

const EXAMPLES: &str = "\
Examples:
  kith via \"Peter Kern\"          a person, with or without a note
  kith via Nordwind              a company
  kith via \"CFO at Nordwind\"     somebody in a role
  kith via notary                a role anywhere";

/// Who can introduce you to a person, a company or somebody in a role
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Via {
    /// The person, the company or the role; several words need no quotes
    #[arg(required = true)]
    pub target: Vec<String>,
    #[command(flatten)]
    pub form: Form,
}

pub(super) fn run(args: &Args, asked: &Via, output: &Output) -> Result<Exit, Failure> {
    let target = asked.target.join(" ");
    if target.trim().is_empty() {
        return Err(Failure::usage(Message::new("usage-via-empty")));
    }
    let opened = open(args, Purpose::Look, output)?;
    let measured = opened.measured();
    let index = measured.index;
    let report = via::report(measured, &target);
    let fields = || via::fields(&report, index);
    let doc = || via::doc(&report, index, &opened.lang);
    answer(opened, index, asked.form, output, fields, doc)
}
