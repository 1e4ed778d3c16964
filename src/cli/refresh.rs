//! `kith refresh`: read everything, write what changed, say what was done.
//!
//! Uses: source, day, diagnostic, lang, reports, render, notebook, writer.

use std::collections::BTreeSet;

use similar::TextDiff;

use super::args::{self, Args};
use super::failure::{Exit, Failure};
use super::interrupt;
use super::open::{Opened, Purpose, open};
use super::output::Output;
use crate::day::{Day, Week};
use crate::diagnostic::{Code, Diagnostic, Message, Severity};
use crate::lang::Catalogue;
use crate::notebook::{Outcome, Removals};
use crate::render::hidden::visible;
use crate::reports::Wish;
use crate::source::NotePath;
use crate::writer::{self, Applied, Change, Fate, WriteFailure};

/// Read everything and write the pages that changed
#[derive(Debug, clap::Args)]
pub(super) struct Refresh {
    /// List what would be written, and write nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Show what would change line by line, and write nothing
    #[arg(long, conflicts_with = "dry_run")]
    pub diff: bool,
    /// Also the page of this week, such as 2026-W47; may be repeated
    #[arg(long, value_name = "W", value_parser = args::week)]
    pub week: Vec<Week>,
    /// Also the pages of all weeks from this day on
    #[arg(long, value_name = "DATE", value_parser = args::day)]
    pub since: Option<Day>,
    /// Write although the people of the notes seem to be gone
    #[arg(long)]
    pub accept_removals: bool,
}

pub(super) fn run(args: &Args, asked: &Refresh, output: &Output) -> Result<Exit, Failure> {
    let opened = open(args, Purpose::Write, output)?;
    let wish = Wish { weeks: asked.week.clone(), since: asked.since };
    if asked.dry_run {
        return show(&list(opened.plan(&wish), &opened.lang), opened, output);
    }
    if asked.diff {
        return show(&diff(&opened.plan(&wish).plan.changes), opened, output);
    }
    let mut done = write(opened, asked, &wish)?;
    if done.applied.failed.iter().any(writer::is_overtaken) {
        // Somebody, a watcher perhaps, wrote after everything was read: once more from the beginning.
        done = write(opened.anew(args, output)?, asked, &wish)?.after(done.applied);
    }
    done.tell(output)
}

/// A vault from which people vanish at once is more often half copied than changed.
fn refuse_removals(removals: Removals) -> Result<(), Failure> {
    let message = match removals {
        Removals::Few => return Ok(()),
        Removals::Half { gone, of } => {
            let number = |count| i64::try_from(count).unwrap_or(i64::MAX);
            Message::new("refresh-half-gone").with("gone", number(gone)).with("all", number(of))
        }
        Removals::Everybody => Message::new("refresh-emptied"),
    };
    Err(Failure::new(Exit::Emptied, message).advise(Message::new("refresh-accept-removals")))
}

fn show(text: &str, opened: &Opened, output: &Output) -> Result<Exit, Failure> {
    output.print(text)?;
    Ok(opened.end(output))
}

/// What came of writing, and of which plan.
struct Done {
    opened: &'static Opened,
    outcome: &'static Outcome,
    applied: Applied,
}

fn write(opened: &'static Opened, asked: &Refresh, wish: &Wish) -> Result<Done, Failure> {
    let outcome = opened.plan(wish);
    if !asked.accept_removals {
        refuse_removals(outcome.removals)?;
    }
    let applied = attempt(opened, &outcome.plan.changes)?;
    Ok(Done { opened, outcome, applied })
}

impl Done {
    /// Adds what was done before; what failed then was tried again since.
    fn after(mut self, mut first: Applied) -> Self {
        first.recovered.append(&mut self.applied.recovered);
        first.written.append(&mut self.applied.written);
        first.written.sort();
        first.written.dedup();
        let Applied { written, recovered, .. } = first;
        self.applied = Applied { written, recovered, ..self.applied };
        self
    }

    fn tell(&self, output: &Output) -> Result<Exit, Failure> {
        let Self { opened, outcome, applied } = self;
        name(opened, applied, output);
        if applied.written.is_empty() && applied.found.is_empty() && !applied.failed.is_empty() {
            return Ok(Exit::NotWritten);
        }
        let written: BTreeSet<&NotePath> = applied.written.iter().collect();
        let fresh = outcome.plan.pages.iter().filter(|page| page.fate == Fate::Fresh);
        // What another run wrote at the same moment stood as it should when it was to be written.
        let right = fresh.map(|page| &page.path).chain(&applied.found);
        let unchanged = right.filter(|path| !written.contains(path)).count();
        let said = sentence(applied.written.len(), unchanged, to_mend(&outcome.problems), &opened.lang);
        output.print(&format!("{said}\n"))?;
        Ok(if applied.failed.is_empty() { opened.end(output) } else { Exit::Partly })
    }
}

/// Writes the changes and names what could not be written, and what was found again.
pub(super) fn apply(opened: &Opened, changes: &[Change], output: &Output) -> Result<Applied, Failure> {
    let applied = attempt(opened, changes)?;
    name(opened, &applied, output);
    Ok(applied)
}

fn attempt(opened: &Opened, changes: &[Change]) -> Result<Applied, Failure> {
    let root = opened.vault.root();
    if changes.is_empty() {
        // What an earlier run displaced is looked after even when there is nothing to write.
        return Ok(Applied { recovered: writer::heal(root), ..Applied::default() });
    }
    writer::apply(root, changes, interrupt::flag()).or_else(nothing_written)
}

fn name(opened: &Opened, applied: &Applied, output: &Output) {
    for problem in applied.failed.iter().chain(&applied.recovered) {
        output.note(&format!("{}: {}", problem.note, opened.lang.message(&problem.message)));
        for hint in &problem.hints {
            output.note(&format!("  = {}", opened.lang.message(hint)));
        }
    }
}

/// Another writer ends the command; pages that could not be written are named one by one.
fn nothing_written(failure: WriteFailure) -> Result<Applied, Failure> {
    match failure {
        WriteFailure::Busy => {
            Err(Failure::new(Exit::Busy, Message::new("refresh-busy"))
                .advise(Message::new("refresh-busy-hint")))
        }
        WriteFailure::Nothing(applied) => Ok(*applied),
    }
}

/// `2 pages written, 1 unchanged; 5 lines in Notes to mend`
pub(super) fn sentence(written: usize, unchanged: usize, to_mend: usize, lang: &Catalogue) -> String {
    let pages = [("written", written.into()), ("unchanged", unchanged.into())];
    let said = lang.words(if written == 0 { "refresh-unchanged" } else { "refresh-written" }, &pages);
    if to_mend == 0 {
        return said;
    }
    lang.words("refresh-to-mend", &[("said", said.into()), ("count", to_mend.into())])
}

fn to_mend(problems: &[Diagnostic]) -> usize {
    problems.iter().filter(|problem| problem.severity < Severity::Hint).count()
}

fn list(outcome: &Outcome, lang: &Catalogue) -> String {
    let mut text = String::new();
    for change in &outcome.plan.changes {
        let id = if change.before.is_some() { "refresh-would-change" } else { "refresh-would-create" };
        text.push_str(&visible(&lang.words(id, &[("page", change.path.as_str().into())])));
        text.push('\n');
    }
    let held = |problem: &&Diagnostic| {
        matches!(
            problem.code,
            Code::PageEdited | Code::PageDamaged | Code::PageForeign | Code::PageTwin | Code::PageWrite
        )
    };
    for problem in outcome.problems.iter().filter(held) {
        text.push_str(&visible(&format!("{}: {}", problem.note, lang.message(&problem.message))));
        text.push('\n');
    }
    if text.is_empty() {
        text = lang.words("refresh-nothing", &[]) + "\n";
    }
    text
}

/// The changes as one unified diff; what came from notes is made visible line by line.
fn diff(changes: &[Change]) -> String {
    let mut text = String::new();
    for change in changes {
        let before = change.before.as_deref().map(String::from_utf8_lossy).unwrap_or_default();
        let after = String::from_utf8_lossy(&change.after);
        let path = change.path.as_str();
        let old = if change.before.is_some() { path } else { "/dev/null" };
        let lines = TextDiff::from_lines(before.as_ref(), after.as_ref());
        let unified = lines.unified_diff().context_radius(2).header(old, path).to_string();
        for line in unified.lines() {
            text.push_str(&visible(line));
            text.push('\n');
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Language;

    #[track_caller]
    fn check(counts: [usize; 3], english: &str, german: &str) {
        let [written, unchanged, to_mend] = counts;
        let said = |language| sentence(written, unchanged, to_mend, &Catalogue::new(language));
        assert_eq!(said(Language::English), english);
        assert_eq!(said(Language::German), german);
    }

    #[test]
    fn one_sentence_says_what_was_done() {
        check(
            [2, 1, 5],
            "2 pages written, 1 unchanged; 5 lines in Notes to mend",
            "2 Seiten geschrieben, 1 unverändert; 5 Stellen in „Notizen zum Ergänzen“",
        );
        check([1, 0, 0], "1 page written, 0 unchanged", "1 Seite geschrieben, 0 unverändert");
        check(
            [0, 3, 1],
            "3 pages, all unchanged; 1 line in Notes to mend",
            "3 Seiten, alle unverändert; 1 Stelle in „Notizen zum Ergänzen“",
        );
    }
}
