//! `kith restore`: a page that was changed by hand becomes true again, and the changed text is kept.

use super::args::Args;
use super::failure::{Exit, Failure};
use super::open::{Opened, Purpose, open};
use super::output::Output;
use super::refresh;
use crate::day::Week;
use crate::diagnostic::Message;
use crate::region;
use crate::reports::Wish;
use crate::writer::{self, PresentPage};

/// Rewrite a page that was changed by hand, keeping the changed text
///
/// The text moves, quoted, into the space below the page.
#[derive(Debug, clap::Args)]
pub(super) struct Restore {
    /// The page, as problems name it: "Network/Weekly/2026-W47 network"
    pub page: String,
}

pub(super) fn run(args: &Args, asked: &Restore, output: &Output) -> Result<Exit, Failure> {
    let opened = open(args, Purpose::Write, output)?;
    let refuse = |id| Failure::usage(Message::new(id).with("page", asked.page.as_str()));
    let (present, id) = find(opened, &asked.page).ok_or_else(|| refuse("restore-no-page"))?;
    let weeks = id.strip_prefix("week/").and_then(Week::from_iso).into_iter().collect();
    let outcome = opened.plan(&Wish { weeks, since: None });
    let page = outcome.pages.iter().find(|page| page.id == id).ok_or_else(|| refuse("restore-not-made"))?;
    let heading = opened.pages.words("own-space", &[]);
    let said = match writer::restore(page, present, &heading) {
        None => "restore-not-edited",
        Some(change) => {
            let applied = refresh::apply(opened, &[change], output)?;
            if applied.written.is_empty() {
                return Ok(Exit::NotWritten);
            }
            "restore-done"
        }
    };
    let values = [("page", asked.page.as_str().into()), ("heading", heading.into())];
    output.print(&format!("{}\n", opened.lang.words(said, &values)))?;
    Ok(opened.end(output))
}

/// The file of the pages that is meant, by its path with or without ending, or by its name alone.
fn find<'a>(opened: &'a Opened, wanted: &str) -> Option<(&'a PresentPage, String)> {
    let wanted = wanted.strip_suffix(".md").unwrap_or(wanted);
    let is_meant = |page: &&PresentPage| page.path.id() == wanted || page.path.stem() == wanted;
    let page = opened.present.iter().find(is_meant)?;
    let found = region::find(std::str::from_utf8(&page.bytes).ok()?)?;
    Some((page, found.id))
}
