//! `kith give-take`: both columns, with everybody or with one person.
//!
//! Uses: reports, export.

use serde_json::json;

use super::answer::answer;
use super::args::{Args, Form};
use super::failure::{Exit, Failure};
use super::open::{Purpose, open};
use super::output::Output;
use super::who;
use crate::export::json;
use crate::reports::give_take;

/// What was given and received, with whom, and what is open
#[derive(Debug, clap::Args)]
pub(super) struct GiveTake {
    /// With whom: a name or another name, a link, the path of a note, or part of a name
    #[arg(value_name = "WHO")]
    pub who: Option<String>,
    #[command(flatten)]
    pub form: Form,
}

pub(super) fn run(args: &Args, asked: &GiveTake, output: &Output) -> Result<Exit, Failure> {
    let opened = open(args, Purpose::Look, output)?;
    let measured = opened.measured();
    let index = measured.index;
    let with = asked.who.as_deref().map(|who| who::find_open(index, who)).transpose()?;
    let fields = || match with {
        Some(person) => json!(json::with_person(measured, person)),
        None => json!(json::give_and_take(measured)),
    };
    let doc = || give_take::doc(&give_take::report(measured, with), index, &opened.lang);
    answer(opened, index, asked.form, output, fields, doc)
}
