//! How a looking command answers: in words for the terminal, or as data.
//!
//! Uses: doc, index, render, export.

use serde::Serialize;

use super::args::Form;
use super::failure::{Exit, Failure};
use super::open::Opened;
use super::output::{self, Output};
use crate::doc::Doc;
use crate::export::json::Head;
use crate::index::Index;
use crate::render::terminal;

/// Prints the answer in the form that was asked for; only that one is made.
pub(super) fn answer<Fields: Serialize>(
    opened: &Opened,
    index: &Index,
    form: Form,
    output: &Output,
    fields: impl FnOnce() -> Fields,
    doc: impl FnOnce() -> Doc,
) -> Result<Exit, Failure> {
    let text = if form.json {
        output::object(&Head::new(index, &opened.name()), &fields())?
    } else {
        terminal::render(&doc(), output.screen)
    };
    output.print(&text)?;
    Ok(opened.end(output))
}
