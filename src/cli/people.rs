//! `kith people`: who matches.
//!
//! Uses: reports, export.

use serde_json::json;

use super::answer::answer;
use super::args::{Args, Form};
use super::failure::{Exit, Failure};
use super::open::{Purpose, open};
use super::output::Output;
use crate::export::json;
use crate::reports::{filter::Filter, people};

/// What may stand behind a command that takes filters.
pub(super) const FILTERS: &str = "\
Filters:
  anna, name:anna         the name or another name of the person
  org:Nordwind            where the person works
  city:\"New York\"         where the person lives
  topic:wind              what the person cares about, or a tag
  circle:15               the circle the person is in
  met:2026-05             first met in that year, month, week or on that day
  since:2026-W40          in touch since then

Different filters must all hold; of several with one key, one is enough.";

/// Who matches: by name, employer, city, topic, circle, dates
#[derive(Debug, clap::Args)]
#[command(after_help = FILTERS)]
pub(super) struct People {
    /// Whom to show; everybody unless said otherwise
    pub filter: Vec<String>,
    #[command(flatten)]
    pub form: Form,
}

pub(super) fn run(args: &Args, asked: &People, output: &Output) -> Result<Exit, Failure> {
    let filter = Filter::read(&asked.filter).map_err(Failure::usage)?;
    let opened = open(args, Purpose::Look, output)?;
    let index = &opened.look().index;
    let report = people::report(index, &filter);
    let fields = || json!({ "people": json::people(index, &opened.settings, &report.people) });
    let doc = || people::doc(&report, index, &filter, &opened.lang);
    answer(opened, index, asked.form, output, fields, doc)
}
