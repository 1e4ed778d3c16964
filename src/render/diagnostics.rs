//! Problems as a good compiler shows them, as JSON, and as commands of a code host's checks.
//!
//! Knows the three forms. Does not keep any note: the line that is shown is asked for, and does
//! not decide which problems are worth showing.
//!
//! Uses: source, diagnostic, lang.

use std::fmt::Write as _;

use annotate_snippets::{Annotation, AnnotationKind, Level, Origin, Renderer, Snippet};
use serde::Serialize;

use super::hidden::{is_hidden, visible};
use super::terminal::{Colour, Screen};
use crate::diagnostic::{Diagnostic, Severity};
use crate::lang::{Arg, Catalogue};
use crate::source::{Lines, NotePath, Place};

/// Gives the text of a note again; `None` where it cannot be read.
pub type ReadNote<'a> = &'a dyn Fn(&NotePath) -> Option<String>;

/// All problems in their order, each with its line and what to do next. Hints that say the same are
/// shown once, at the first place, with how many more there are.
pub fn human(problems: &[Diagnostic], lang: &Catalogue, screen: Screen, read: ReadNote<'_>) -> String {
    let renderer = match screen.colour {
        Colour::Plain => Renderer::plain(),
        Colour::Styled => Renderer::styled(),
    }
    .term_width(screen.width);
    let mut out = String::new();
    let gathered = gathered(problems, lang);
    for (note, group) in by_note(&gathered) {
        let text = read(note);
        let lines = text.as_deref().map(Lines::new);
        for shown in group {
            out.push_str(&shown.render(&renderer, lang, lines.as_ref()));
            out.push_str("\n\n");
        }
    }
    out
}

/// The problems as a JSON list; the words are those of `lang`.
pub fn json(problems: &[Diagnostic], lang: &Catalogue) -> Vec<Problem> {
    problems.iter().map(|problem| Problem::new(problem, lang)).collect()
}

/// The problems as workflow commands, one a line, which a code host shows beside the lines.
pub fn github(problems: &[Diagnostic], lang: &Catalogue) -> String {
    let mut out = String::new();
    for problem in problems {
        let command = match problem.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Hint => "notice",
        };
        let file = property(&visible(problem.note.as_str()));
        let at = problem.place.map_or_else(String::new, |place| {
            let end = place.column + place.width.max(1) - 1;
            format!(",line={},col={},endColumn={end}", place.line, place.column)
        });
        let words: Vec<String> = words(problem, lang).iter().map(|words| data(words)).collect();
        // Writing to a string cannot fail.
        let _ = writeln!(out, "::{command} file={file}{at},title={}::{}", problem.code, words.join("%0A"));
    }
    out
}

/// `2 errors, 1 warning and 14 hints`; the sentence that closes the list.
pub fn counts(problems: &[Diagnostic], lang: &Catalogue) -> String {
    let count = |severity| problems.iter().filter(|problem| problem.severity == severity).count();
    let parts: Vec<String> = [
        ("problems-errors", count(Severity::Error)),
        ("problems-warnings", count(Severity::Warning)),
        ("problems-hints", count(Severity::Hint)),
    ]
    .into_iter()
    .filter(|(_, count)| *count > 0)
    .map(|(id, count)| lang.words(id, &[("count", count.into())]))
    .collect();
    if parts.is_empty() { lang.words("problems-none", &[]) } else { lang.list(&parts) }
}

/// One problem in JSON.
#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "the fields of the published schema, described there")]
pub struct Problem {
    pub code: &'static str,
    pub severity: &'static str,
    pub note: String,
    pub line: Option<u32>,
    pub column: Option<u32>,
    pub message: String,
    pub hints: Vec<String>,
}

impl Problem {
    /// The problem in the words of `lang`.
    pub fn new(problem: &Diagnostic, lang: &Catalogue) -> Self {
        Self {
            code: problem.code.as_str(),
            severity: problem.severity.as_str(),
            note: problem.note.as_str().to_owned(),
            line: problem.place.map(|place| place.line),
            column: problem.place.map(|place| place.column),
            message: lang.message(&problem.message),
            hints: problem.hints.iter().map(|hint| lang.message(hint)).collect(),
        }
    }
}

/// A problem and how many more there are that say the same.
struct Shown<'a> {
    problem: &'a Diagnostic,
    more: usize,
}

impl Shown<'_> {
    fn render(&self, renderer: &Renderer, lang: &Catalogue, lines: Option<&Lines<'_>>) -> String {
        let problem = self.problem;
        let level = match problem.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Hint => Level::HELP,
        };
        let severity = Arg::Word(problem.severity.as_str().to_owned());
        let level = level.with_name(Some(lang.words("problem-severity", &[("severity", severity)])));
        let title = visible(&lang.message(&problem.message)).into_owned();
        let title = level.primary_title(title).id(problem.code.as_str());
        let path = visible(problem.note.as_str());
        let excerpt = problem.place.zip(lines).and_then(|(place, lines)| Excerpt::new(place, lines));
        let mut group = match (&excerpt, problem.place) {
            (Some(excerpt), _) => title.element(excerpt.snippet(&path)),
            (None, Some(place)) => title.element(origin(&path, place)),
            (None, None) => title.element(Origin::path(path.as_ref())),
        };
        for words in self.advice(lang) {
            group = group.element(Level::HELP.no_name().message(words));
        }
        let shown = renderer.render(&[group]);
        excerpt.map_or_else(|| shown.clone(), |excerpt| excerpt.with_column_of_note(&path, &shown))
    }

    fn advice(&self, lang: &Catalogue) -> Vec<String> {
        let mut advice: Vec<String> =
            self.problem.hints.iter().map(|hint| visible(&lang.message(hint)).into_owned()).collect();
        if self.more > 0 {
            advice.push(lang.words("problems-more", &[("count", self.more.into())]));
        }
        advice
    }
}

fn origin<'s>(path: &'s str, place: Place) -> Origin<'s> {
    Origin::path(path).line(place.line as usize).char_column(place.column as usize)
}

/// The line of a place with hidden characters shown by their numbers, and where the place went.
struct Excerpt {
    place: Place,
    line: String,
    start: usize,
    end: usize,
}

impl Excerpt {
    fn new(place: Place, lines: &Lines<'_>) -> Option<Self> {
        let line = lines.text(place.line);
        let first = place.column.checked_sub(1)? as usize;
        let last = first + place.width as usize;
        let (mut shown, mut start, mut end) = (String::new(), None, None);
        for (at, c) in line.chars().enumerate() {
            start = start.or((at == first).then_some(shown.len()));
            end = end.or((at == last).then_some(shown.len()));
            if c != '\t' && is_hidden(c) && !is_joiner(c) {
                shown.extend(c.escape_unicode());
            } else {
                shown.push(c);
            }
        }
        let start = start.unwrap_or(shown.len());
        let end = end.unwrap_or(shown.len()).max(start);
        (!line.is_empty()).then_some(Self { place, line: shown, start, end })
    }

    fn snippet<'s>(&'s self, path: &'s str) -> Snippet<'s, Annotation<'s>> {
        Snippet::source(self.line.as_str())
            .path(path)
            .line_start(self.place.line as usize)
            .annotation(AnnotationKind::Primary.span(self.start..self.end))
    }

    /// The column is counted in the line as shown; where hidden characters made that longer, the
    /// column of the note is put back.
    fn with_column_of_note(&self, path: &str, shown: &str) -> String {
        let Place { line, column, .. } = self.place;
        let counted = self.line[..self.start].chars().count() + 1;
        if counted == column as usize {
            return shown.to_owned();
        }
        shown.replacen(&format!("{path}:{line}:{counted}"), &format!("{path}:{line}:{column}"), 1)
    }
}

/// Joiners belong to the letters around them, and a terminal can do nothing wrong with them.
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

/// Hints that say the same become one; errors and warnings stand each for itself.
fn gathered<'a>(problems: &'a [Diagnostic], lang: &Catalogue) -> Vec<Shown<'a>> {
    let mut seen: std::collections::BTreeMap<(&str, String), usize> = std::collections::BTreeMap::new();
    let mut list: Vec<Shown<'a>> = Vec::new();
    for problem in problems {
        if problem.severity == Severity::Hint {
            let key = (problem.code.as_str(), lang.message(&problem.message));
            if let Some(at) = seen.get(&key) {
                list[*at].more += 1;
                continue;
            }
            seen.insert(key, list.len());
        }
        list.push(Shown { problem, more: 0 });
    }
    list
}

fn by_note<'a, 'b>(list: &'b [Shown<'a>]) -> Vec<(&'a NotePath, &'b [Shown<'a>])> {
    list.chunk_by(|left, right| left.problem.note == right.problem.note)
        .map(|group| (&group[0].problem.note, group))
        .collect()
}

fn words(problem: &Diagnostic, lang: &Catalogue) -> Vec<String> {
    std::iter::once(&problem.message)
        .chain(&problem.hints)
        .map(|message| visible(&lang.message(message)).into_owned())
        .collect()
}

/// Escapes the text of a workflow command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Escapes a property of a workflow command.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Code, Message};
    use crate::settings::Language;

    /// A sentence that every catalogue has, so that these tests need no other room's words.
    fn said(first: &str, last: &str) -> Message {
        Message::new("list-and").with("first", first).with("last", last)
    }

    fn problem(code: Code, severity: Severity, path: &str, place: (u32, u32, u32)) -> Diagnostic {
        let (line, column, width) = place;
        Diagnostic::new(code, severity, &NotePath::new(path), said("this", "that")).at(Place {
            line,
            column,
            width,
        })
    }

    #[track_caller]
    fn check(problems: &[Diagnostic], text: &str, expected: &str) {
        let lang = Catalogue::new(Language::English);
        let read = |_: &NotePath| Some(text.to_owned());
        assert_eq!(human(problems, &lang, Screen::PLAIN, &read), expected);
    }

    #[test]
    fn a_problem_shows_its_line_and_the_way_out() {
        let found = problem(Code::Keyword, Severity::Warning, "Daily/2026-11-18.md", (2, 33, 34))
            .advise(said("whom", "by when?"))
            .advise(said("for instance", "so"));
        check(
            &[found],
            "# Day\n- [ ] asked:: [[Claire Dubois]] let me know if you hear of anything\n",
            "\
warning[keyword]: this and that
 --> Daily/2026-11-18.md:2:33
  |
2 | - [ ] asked:: [[Claire Dubois]] let me know if you hear of anything
  |                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = whom and by when?
  = for instance and so

",
        );
    }

    #[test]
    fn carets_stand_below_wide_characters_tabs_and_hidden_ones() {
        check(
            &[problem(Code::Date, Severity::Error, "a.md", (1, 5, 2))],
            "李小龍 xy",
            "error[date]: this and that\n --> a.md:1:5\n  |\n1 | 李小龍 xy\n  |        ^^\n\n",
        );
        check(
            &[problem(Code::Date, Severity::Error, "a.md", (1, 2, 1))],
            "\tx",
            "error[date]: this and that\n --> a.md:1:2\n  |\n1 |     x\n  |     ^\n\n",
        );
        check(
            &[problem(Code::Date, Severity::Error, "a\u{1b}.md", (1, 3, 1))],
            "a\u{1b}x",
            "error[date]: this and that\n --> a\\u{1b}.md:1:3\n  |\n1 | a\\u{1b}x\n  |        ^\n\n",
        );
    }

    #[test]
    fn a_note_that_is_gone_or_meant_as_a_whole_shows_no_line() {
        let lang = Catalogue::new(Language::English);
        let whole =
            Diagnostic::error(Code::Unreadable, &NotePath::new("People/Anna.md"), said("this", "that"))
                .advise(said("do this", "that"));
        let gone = problem(Code::Whom, Severity::Error, "b.md", (3, 1, 4));
        assert_eq!(
            human(&[whole, gone], &lang, Screen::PLAIN, &|_| None),
            "error[unreadable]: this and that\n--> People/Anna.md\n = do this and that\n\n\
             error[whom]: this and that\n--> b.md:3:1\n\n",
        );
    }

    #[test]
    fn hints_that_say_the_same_are_shown_once() {
        let hint = |line| problem(Code::Unlinked, Severity::Hint, "a.md", (line, 1, 4));
        check(
            &[hint(1), hint(2), hint(3)],
            "Anna\nAnna\nAnna\n",
            "\
hint[unlinked]: this and that
 --> a.md:1:1
  |
1 | Anna
  | ^^^^
  |
  = and at 2 more places

",
        );
    }

    #[test]
    fn workflow_commands_are_escaped() {
        let lang = Catalogue::new(Language::English);
        let mut found = problem(Code::Whom, Severity::Error, "50%, a:b.md", (3, 5, 4));
        found.message = said("100 %\n::error", "x");
        assert_eq!(
            github(&[found.advise(said("do", "go"))], &lang),
            "::error file=50%25%2C a%3Ab.md,line=3,col=5,endColumn=8,title=whom::\
             100 %25\\u{a}::error and x%0Ado and go\n",
        );
    }

    #[test]
    fn json_has_every_field() {
        let lang = Catalogue::new(Language::English);
        let whole = Diagnostic::error(Code::Yaml, &NotePath::new("a.md"), said("a", "b"));
        assert_eq!(
            serde_json::to_string(&json(&[whole], &lang)).unwrap(),
            r#"[{"code":"yaml","severity":"error","note":"a.md","line":null,"column":null,"message":"a and b","hints":[]}]"#,
        );
    }

    #[test]
    fn the_closing_sentence_counts_in_both_languages() {
        let one = |severity| problem(Code::Whom, severity, "a.md", (1, 1, 1));
        let problems =
            [one(Severity::Error), one(Severity::Error), one(Severity::Warning), one(Severity::Hint)];
        let (en, de) = (Catalogue::new(Language::English), Catalogue::new(Language::German));
        assert_eq!(counts(&problems, &en), "2 errors, 1 warning and 1 hint");
        assert_eq!(counts(&problems, &de), "2 Fehler, 1 Warnung und 1 Hinweis");
        assert_eq!(counts(&[], &en), "no problems");
        assert_eq!(counts(&[], &de), "keine Auffälligkeiten");
    }

    #[test]
    fn colours_only_where_wanted() {
        let lang = Catalogue::new(Language::English);
        let styled = Screen { width: 80, colour: Colour::Styled };
        let found = [problem(Code::Whom, Severity::Error, "a.md", (1, 1, 1))];
        assert!(human(&found, &lang, styled, &|_| None).contains("\u{1b}["));
        assert!(!human(&found, &lang, Screen::PLAIN, &|_| None).contains('\u{1b}'));
    }
}
