//! `kith promises`: what is promised and still open.
//!
//! Uses: reports, render, export.

use serde_json::json;

use super::args::{Args, Promises};
use super::failure::{Exit, Failure};
use super::open::{Purpose, open};
use super::output::{self, Output};
use crate::export::json::{self, Head};
use crate::render::terminal;
use crate::reports::promises;

pub(super) fn run(args: &Args, asked: &Promises, output: &Output) -> Result<Exit, Failure> {
    let opened = open(args, Purpose::Look, output)?;
    let known = opened.look();
    if asked.json {
        let head = Head::new(&known.index, &opened.name());
        let promises = json::open_promises(&known.index);
        output.print(&output::object(&head, &json!({ "promises": promises }))?)?;
    } else {
        let doc = promises::doc(&promises::report(&known.index), &known.index, &opened.lang);
        output.print(&terminal::render(&doc, output.screen))?;
    }
    Ok(opened.end(output))
}
