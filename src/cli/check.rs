//! `kith check`: all problems of the notes.
//!
//! Uses: source, diagnostic, lang, render, export.

use super::args::Args;
use super::failure::{Exit, Failure};
use super::open::{Opened, Purpose, open};
use super::output::{self, Output};
use crate::diagnostic::{Diagnostic, Severity};
use crate::export::json;
use crate::lang::Catalogue;
use crate::render::diagnostics;
use crate::reports::Wish;
use crate::source::NotePath;

/// All problems of the notes, with the line and a way out
#[derive(Debug, clap::Args)]
pub(super) struct Check {
    /// End with 1 for warnings too
    #[arg(long)]
    pub strict: bool,
    /// Also show hints: plainer ways to write a line
    #[arg(long)]
    pub hints: bool,
    /// How to show them
    #[arg(long, value_enum, default_value_t = CheckFormat::Human)]
    pub format: CheckFormat,
    /// The same as --format json
    #[arg(long, conflicts_with = "format")]
    pub json: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum CheckFormat {
    /// For people
    Human,
    /// A JSON list
    Json,
    /// Workflow commands of a code host
    Github,
}

pub(super) fn run(args: &Args, asked: &Check, output: &Output) -> Result<Exit, Failure> {
    let opened = open(args, Purpose::Look, output)?;
    let plan = opened.plan(&Wish::default());
    let found = &plan.problems;
    let shown: Vec<Diagnostic> =
        found.iter().filter(|problem| asked.hints || problem.severity < Severity::Hint).cloned().collect();
    let format = if asked.json { CheckFormat::Json } else { asked.format };
    let text = match format {
        CheckFormat::Human => human(opened, found, &shown, output),
        // What other programs read tells nothing private; only the owner is shown where it stands.
        CheckFormat::Json => output::text(&json::problems(&json::tellable(&plan.index, &shown)))?,
        CheckFormat::Github => diagnostics::github(&json::tellable(&plan.index, &shown), &opened.lang),
    };
    output.print(&text)?;
    Ok(exit(found, asked).max(opened.end(output)))
}

fn human(opened: &Opened, found: &[Diagnostic], shown: &[Diagnostic], output: &Output) -> String {
    let read = |path: &NotePath| opened.text(path);
    let mut text = diagnostics::human(shown, &opened.lang, output.screen, &read);
    text.push_str(&closing(found, shown, opened.notebook.len(), &opened.lang));
    text.push('\n');
    text
}

/// What was found in all, and how to see what was not shown.
fn closing(found: &[Diagnostic], shown: &[Diagnostic], notes: usize, lang: &Catalogue) -> String {
    let counts = diagnostics::counts(found, lang);
    let id = if shown.len() < found.len() { "check-closing-hints" } else { "check-closing" };
    lang.words(id, &[("counts", counts.into()), ("notes", notes.into())])
}

fn exit(found: &[Diagnostic], asked: &Check) -> Exit {
    let limit = if asked.strict { Severity::Warning } else { Severity::Error };
    if found.iter().any(|problem| problem.severity <= limit) { Exit::Problems } else { Exit::Fine }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Code, Message};
    use crate::settings::Language;

    fn problem(severity: Severity) -> Diagnostic {
        let note = NotePath::new("People/Anna Weber.md");
        Diagnostic::new(Code::Whom, severity, &note, Message::new("list-and"))
    }

    fn asked(strict: bool) -> Check {
        Check { strict, hints: false, format: CheckFormat::Human, json: false }
    }

    #[test]
    fn errors_count_always_and_warnings_when_strict() {
        let warning = [problem(Severity::Warning), problem(Severity::Hint)];
        assert_eq!(exit(&warning, &asked(false)), Exit::Fine);
        assert_eq!(exit(&warning, &asked(true)), Exit::Problems);
        assert_eq!(exit(&[problem(Severity::Error)], &asked(false)), Exit::Problems);
        assert_eq!(exit(&[problem(Severity::Hint)], &asked(true)), Exit::Fine);
    }

    #[test]
    fn the_closing_sentence_counts_and_names_the_way_to_the_rest() {
        let (en, de) = (Catalogue::new(Language::English), Catalogue::new(Language::German));
        let found = [problem(Severity::Error), problem(Severity::Hint)];
        assert_eq!(closing(&found, &found, 214, &en), "1 error and 1 hint in 214 notes");
        assert_eq!(
            closing(&found, &found[..1], 214, &en),
            "1 error and 1 hint in 214 notes; `--hints` shows the hints"
        );
        assert_eq!(closing(&[], &[], 1, &de), "keine Auffälligkeiten in 1 Notiz");
    }
}
