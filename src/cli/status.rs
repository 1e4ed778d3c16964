//! `kith status`: which pages are true, which wait, and what to do about each.
//!
//! Uses: reports, clock, watch, writer.

use serde_json::{Value, json};

use super::answer::answer;
use super::args::{Args, Form};
use super::failure::{Exit, Failure};
use super::open::{Purpose, open};
use super::output::Output;
use super::watch;
use crate::clock::Clock;
use crate::reports::Wish;
use crate::reports::status::{self, PageStatus, StatusReport};
use crate::watch::{Standing, Trouble};
use crate::writer;

/// Which pages are fresh, which wait, and what to do about each
///
/// Ends with 1 if a page needs a decision, or the watcher is stuck.
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
    let watcher = Standing::of(opened.vault.root());
    let now = Clock::start().now().wall;
    let is_stuck = watcher.as_ref().is_some_and(|watcher| watcher.is_stuck(now));
    let doc = || {
        let mut doc = status::doc(&report, &opened.lang);
        doc.blocks.extend(watch::standing(watcher.as_ref(), now, &opened.lang));
        doc
    };
    let fields = || fields(&report, watcher.as_ref(), now);
    let end = answer(opened, &outcome.index, asked.form, output, fields, doc)?;
    Ok(if report.needs_decision() || is_stuck { Exit::Problems.max(end) } else { end })
}

fn fields(report: &StatusReport, watcher: Option<&Standing>, now: i64) -> Value {
    let pages: Vec<Value> = report.pages.iter().filter(|page| !page.private).map(page).collect();
    let private = report.pages.len() - pages.len();
    json!({
        "folder": report.folder,
        "pages": pages,
        "needs_decision": report.needs_decision(),
        "displaced": report.displaced,
        "watcher": watcher.map(|standing| json!({
            "since": standing.since,
            "looked": standing.looked.map(watch::minute),
            "stuck": standing.is_stuck(now),
            "poll": standing.poll().map(|every| every.as_secs_f64()),
            "troubles": standing.troubles.iter().map(Trouble::kind).collect::<Vec<_>>(),
        })),
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
