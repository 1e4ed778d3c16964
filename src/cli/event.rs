//! `kith event`: one event before and after, or the list of events.
//!
//! Uses: reports, export.

use serde_json::json;

use super::answer::answer;
use super::args::{Args, Form};
use super::failure::{Exit, Failure};
use super::open::{Purpose, open};
use super::output::Output;
use crate::export::json;
use crate::reports::event::{self, Found, Surroundings};

/// An event: who comes and what lies between you; afterwards whom you met and what came of it
#[derive(Debug, clap::Args)]
pub(super) struct Event {
    /// The event by its name or a part of it; without one all events are listed
    #[arg(value_name = "NAME")]
    pub name: Vec<String>,
    #[command(flatten)]
    pub form: Form,
}

pub(super) fn run(args: &Args, asked: &Event, output: &Output) -> Result<Exit, Failure> {
    let opened = open(args, Purpose::Look, output)?;
    let measured = opened.measured();
    let index = measured.index;
    let query = asked.name.join(" ");
    let found = event::find(index, &query);
    let events = match &found {
        Found::One(at) => vec![*at],
        Found::Several(all) => all.clone(),
    };
    let fields = || json!({ "events": json::events(index, &events) });
    let doc = || match found {
        Found::One(at) => {
            let around = Surroundings::of(measured);
            event::doc(&event::report(&around, at), index, &opened.lang)
        }
        Found::Several(all) => event::list(index, &all, &query, &opened.lang),
    };
    answer(opened, index, asked.form, output, fields, doc)
}
