//! `kith restore`: a page that was changed by hand becomes true again, and the changed text is kept.
//!
//! Uses: day, diagnostic, reports, writer.

use super::args::Args;
use super::failure::{Exit, Failure};
use super::open::{Opened, Purpose, open};
use super::output::Output;
use super::refresh;
use crate::day::Week;
use crate::diagnostic::Message;
use crate::names::alike;
use crate::notebook::Outcome;
use crate::reports::Wish;
use crate::writer::{self, Change, Fate, PageFate, PageState, PresentPage};

/// Rewrite a page changed by hand, keeping the changed text
///
/// The text moves, quoted, into the space below the page.
#[derive(Debug, clap::Args)]
pub(super) struct Restore {
    /// The page: its path, its name or its id ("Network/Weekly/2026-W47 network", week/2026-W47)
    pub page: String,
}

pub(super) fn run(args: &Args, asked: &Restore, output: &Output) -> Result<Exit, Failure> {
    let opened = open(args, Purpose::Write, output)?;
    // An old week is among the pages only if it is asked for; which one is meant, the first plan tells.
    let found = find(opened.plan(&Wish::default()), opened, &asked.page)?;
    let weeks = found.id.strip_prefix("week/").and_then(Week::from_iso).into_iter().collect();
    let wish = Wish { weeks, since: None };
    let outcome = opened.plan(&wish);
    let fate = outcome.plan.pages.iter().find(|page| page.path == found.path).unwrap_or(found);
    let about = |id| Message::new(id).with("page", fate.path.id());
    match fate.fate {
        Fate::Left(PageState::Edited) => rewrite(opened, &wish, fate, output),
        Fate::Fresh => needless("restore-not-edited", opened, fate, output),
        Fate::Written(_) => needless("restore-due", opened, fate, output),
        Fate::NotAsked(_) => Err(Failure::new(Exit::Problems, about("restore-not-made"))),
        Fate::Left(_) | Fate::Twin | Fate::Unsound | Fate::Held => Err(undecided(outcome, fate)),
    }
}

fn needless(id: &str, opened: &Opened, fate: &PageFate, output: &Output) -> Result<Exit, Failure> {
    output.print(&format!("{}\n", opened.lang.words(id, &[("page", fate.path.id().into())])))?;
    Ok(opened.end(output))
}

fn rewrite(opened: &Opened, wish: &Wish, fate: &PageFate, output: &Output) -> Result<Exit, Failure> {
    let heading = opened.pages.words("own-space", &[]);
    let change = change(opened, wish, fate, &heading)
        .ok_or_else(|| Failure::usage(Message::new("restore-no-page").with("page", fate.path.id())))?;
    let applied = refresh::apply(opened, &[change], output)?;
    if applied.written.is_empty() && applied.found.is_empty() {
        return Ok(Exit::NotWritten);
    }
    let values = [("page", fate.path.id().into()), ("heading", heading.into())];
    output.print(&format!("{}\n", opened.lang.words("restore-done", &values)))?;
    Ok(opened.end(output))
}

/// Planned twice: a page may say itself that it was changed by hand, and will not once it is restored.
fn change(opened: &Opened, wish: &Wish, fate: &PageFate, heading: &str) -> Option<Change> {
    let at = opened.present.iter().position(|page| page.path == fate.path)?;
    let restored = |present: &[PresentPage]| {
        let outcome = opened.plan_among(present, wish);
        let page = outcome.pages.iter().find(|page| page.id == fate.id)?;
        writer::restore(page, &opened.present[at], heading)
    };
    let mut after = opened.present.clone();
    after[at].bytes = restored(&opened.present)?.after;
    restored(&after)
}

/// Why restoring is not the way out for this page, and which is.
fn undecided(outcome: &Outcome, fate: &PageFate) -> Failure {
    let message = Message::new("restore-not-possible").with("page", fate.path.id());
    let failure = Failure::new(Exit::Problems, message);
    let problem = outcome.plan.problems.iter().find(|problem| problem.note == fate.path);
    let words =
        problem.into_iter().flat_map(|problem| std::iter::once(&problem.message).chain(&problem.hints));
    words.fold(failure, |failure, words| failure.advise(words.clone()))
}

/// The page that is meant: by its path with or without ending and output folder, by its id, or by its
/// name alone if no other page bears it; whichever case is used where that leaves one.
fn find<'a>(outcome: &'a Outcome, opened: &Opened, wanted: &str) -> Result<&'a PageFate, Failure> {
    let wanted = wanted.strip_suffix(".md").unwrap_or(wanted);
    let wanted = wanted.strip_prefix("./").unwrap_or(wanted);
    let standing = |page: &&PageFate| opened.present.iter().any(|present| present.path == page.path);
    let pages = || outcome.plan.pages.iter().filter(standing);
    let inside = format!("{}/{wanted}", opened.output);
    let exact =
        pages().find(|page| page.path.id() == wanted || page.path.id() == inside || page.id == wanted);
    if let Some(page) = exact {
        return Ok(page);
    }
    let means = |name: &str| [wanted, &inside].iter().any(|wanted| alike(name, wanted));
    let named: Vec<&PageFate> =
        pages().filter(|page| means(page.path.id()) || means(page.path.stem())).collect();
    let about = |id: &'static str| Message::new(id).with("page", wanted);
    match named[..] {
        [page] => Ok(page),
        [] => Err(Failure::usage(about("restore-no-page")).advise(Message::new("restore-see-status"))),
        [..] => {
            let paths: Vec<String> = named.iter().map(|page| page.path.id().to_owned()).collect();
            Err(Failure::usage(about("restore-several").with("pages", paths)))
        }
    }
}
