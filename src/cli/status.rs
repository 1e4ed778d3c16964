//! `kith status`: which pages are true, which wait, and what to do about each.
//!
//! Uses: reports, writer.

use serde_json::{Value, json};

use super::answer::answer;
use super::args::{Args, Form};
use super::failure::{Exit, Failure};
use super::open::{Purpose, open};
use super::output::Output;
use crate::reports::Wish;
use crate::reports::status::{self, PageStatus, StatusReport};
use crate::writer;

/// Which pages are fresh, which wait, and what to do about each
///
/// Ends with 1 if a page needs a decision.
#[derive(Debug, clap::Args)]
pub(super) struct Status {
    #[command(flatten)]
    pub form: Form,
}

pub(super) fn run(args: &Args, asked: &Status, output: &Output) -> Result<Exit, Failure> {
    let opened = open(args, Purpose::Look, output)?;
    let outcome = opened.plan(&Wish::default());
    let mut report = opened.notebook.status(outcome, &opened.output, &opened.outside);
    report.displaced = writer::displaced(opened.vault.root());
    let doc = || status::doc(&report, &opened.lang);
    let end = answer(opened, &outcome.index, asked.form, output, || fields(&report), doc)?;
    Ok(if report.needs_decision() { Exit::Problems.max(end) } else { end })
}

fn fields(report: &StatusReport) -> Value {
    let pages: Vec<Value> = report.pages.iter().filter(|page| !page.private).map(page).collect();
    let private = report.pages.len() - pages.len();
    json!({
        "folder": report.folder,
        "pages": pages,
        "needs_decision": report.needs_decision(),
        "displaced": report.displaced,
        "private": private,
    })
}

fn page(page: &PageStatus) -> Value {
    json!({
        "page": page.path.id(),
        "id": (!page.id.is_empty()).then_some(&page.id),
        "state": page.state.as_str(),
        "needs_decision": page.state.needs_decision(),
        "own_words": page.own_words,
    })
}
