//! The problems page: what could not be read or counted, where, and the way out.
//!
//! Errors and warnings stand one by one; hints that say the same are one line with a count. Problems
//! in private notes, or with words that name a private person, are only counted.
//!
//! Uses: source, diagnostic, doc, lang, index.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Message, Severity};
use crate::doc::{Block, Doc, Inline, Link, SourceLink, Text};
use crate::index::{Index, Secrets};
use crate::lang::numbers::{self, capitalised};
use crate::lang::{Arg, Catalogue};
use crate::source::{NotePath, Place};

/// How many places of one hint are named.
const PLACES: usize = 3;

/// Everything there is to mend.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MendReport {
    /// Not counted, by note and place.
    pub errors: Vec<Mend>,
    /// Counted, but worth a look, likewise.
    pub warnings: Vec<Mend>,
    /// Plainer ways to write, the most frequent first.
    pub hints: Vec<Mend>,
    /// Problems in private notes or about private people, left unnamed.
    pub private: usize,
}

/// One thing to mend, at one or several places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mend {
    /// What is wrong.
    pub message: Message,
    /// What to do, most helpful first.
    pub ways_out: Vec<Message>,
    /// Where, in the order of the notes.
    pub places: Vec<At>,
}

/// A place in a note that can be linked to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct At {
    /// The note.
    pub note: NotePath,
    /// The text that links to it.
    pub link: String,
    /// Where in it; `None` means the note as a whole.
    pub place: Option<Place>,
}

/// Sorts the problems for the page.
pub fn report(index: &Index, problems: &[Diagnostic]) -> MendReport {
    let links: BTreeMap<&NotePath, &str> =
        index.notes.iter().map(|note| (&note.path, note.link.as_str())).collect();
    let secrets = Secrets::of(index);
    let mut sorted: Vec<&Diagnostic> = problems.iter().collect();
    sorted.sort();
    sorted.dedup();
    let mut report = MendReport::default();
    let mut hints: BTreeMap<&Message, Mend> = BTreeMap::new();
    for problem in sorted {
        if secrets.hide(problem) {
            report.private += 1;
            continue;
        }
        let link = links.get(&problem.note).copied().unwrap_or(problem.note.id());
        let at = At { note: problem.note.clone(), link: link.to_owned(), place: problem.place };
        let mend =
            || Mend { message: problem.message.clone(), ways_out: problem.hints.clone(), places: Vec::new() };
        match problem.severity {
            Severity::Error => report.errors.push(Mend { places: vec![at], ..mend() }),
            Severity::Warning => report.warnings.push(Mend { places: vec![at], ..mend() }),
            Severity::Hint => hints.entry(&problem.message).or_insert_with(mend).places.push(at),
        }
    }
    report.hints = hints.into_values().collect();
    report.hints.sort_by_key(|hint| std::cmp::Reverse(hint.places.len()));
    report
}

/// The page in words.
pub fn doc(report: &MendReport, lang: &Catalogue) -> Doc {
    let mut doc = Doc::default();
    doc.push(Block::Heading(1, lang.say("page-mend", &[])));
    let nothing = report.errors.is_empty() && report.warnings.is_empty() && report.hints.is_empty();
    let lead = if nothing && report.private == 0 { "mend-nothing" } else { "mend-lead" };
    doc.push(Block::Paragraph(lang.say(lead, &[])));
    for (heading, mends) in [
        ("heading-mend-errors", &report.errors),
        ("heading-mend-warnings", &report.warnings),
        ("heading-mend-hints", &report.hints),
    ] {
        if mends.is_empty() {
            continue;
        }
        doc.push(Block::Heading(2, lang.say(heading, &[])));
        doc.push(Block::List(mends.iter().map(|mend| line(mend, lang)).collect()));
    }
    if report.private > 0 {
        let count = numbers::word(lang, report.private);
        let command = Inline::Typed("kith check".to_owned());
        doc.push(Block::Paragraph(lang.say(
            "mend-private",
            &[("n", Arg::from(report.private)), ("count", count.into()), ("command", command.into())],
        )));
    }
    doc
}

fn line(mend: &Mend, lang: &Catalogue) -> Text {
    let mut places: Vec<Text> = mend.places.iter().take(PLACES).map(|at| place(at, lang)).collect();
    if mend.places.len() > PLACES {
        places.push(super::links::more(lang, "more-places", mend.places.len() - PLACES));
    }
    let what = sentence(&lang.message(&mend.message));
    let mut line = lang.say("mend-line", &[("places", lang.list_of(&places).into()), ("what", what.into())]);
    for way_out in &mend.ways_out {
        line.push(Inline::words(" "));
        line.extend(sentence(&lang.message(way_out)));
    }
    line
}

/// The note by name, and the very line behind it.
fn place(at: &At, lang: &Catalogue) -> Text {
    let label = at.note.stem().to_owned();
    let mut place = vec![Inline::Link(Link { target: at.link.clone(), label })];
    if let Some(found) = at.place {
        let label = lang.words("mend-at-line", &[("line", found.line.to_string().into())]);
        place.push(Inline::Source(SourceLink { note: at.note.clone(), line: found.line, label }));
    }
    place
}

/// A fragment as a sentence: large first letter, full stop, what stands in backticks shown letter by
/// letter.
fn sentence(fragment: &str) -> Text {
    let mut text = Text::new();
    for (at, part) in fragment.split('`').enumerate().filter(|(_, part)| !part.is_empty()) {
        match (at, at % 2) {
            (_, 1) => text.push(Inline::Typed(part.to_owned())),
            (0, _) => text.push(Inline::words(capitalised(part))),
            _ => text.push(Inline::words(part)),
        }
    }
    if !fragment.ends_with(['.', '?', ':']) {
        text.push(Inline::words("."));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::day::Day;
    use crate::diagnostic::Code;
    use crate::index::{NoteInfo, SourceKind};
    use crate::reports::dump::dump;
    use crate::settings::Language;

    fn problem(note: &str, line: u32, severity: Severity, about: [&str; 2]) -> Diagnostic {
        let message = Message::new("list-and").with("first", about[0]).with("last", about[1]);
        let place = Place { line, column: 3, width: 5 };
        Diagnostic::new(Code::Whom, severity, &NotePath::new(note), message).at(place)
    }

    fn check(problems: &[Diagnostic], language: Language, expected: &str) {
        let mut index = Index::empty(Day::from_iso("2026-11-23").unwrap());
        for (path, link, private) in [
            ("Daily/2026-11-17.md", "2026-11-17", false),
            ("Daily/2026-11-18.md", "2026-11-18", false),
            ("Treffen/Müller.md", "Müller", true),
        ] {
            let path = NotePath::new(path);
            index.notes.push(NoteInfo { path, link: link.into(), kind: SourceKind::Note, private });
        }
        let lang = Catalogue::new(language);
        assert_eq!(dump(&doc(&report(&index, problems), &lang)), expected);
    }

    #[test]
    fn nothing_to_mend_says_so() {
        check(
            &[],
            Language::English,
            "# Notes to mend\n\nNothing to mend: every line of the notes could be read.\n",
        );
        check(
            &[],
            Language::German,
            "# Notizen zum Ergänzen\n\nNichts zu ergänzen: Jede Zeile der Notizen war lesbar.\n",
        );
    }

    #[test]
    fn errors_come_first_and_like_hints_are_one_line() {
        let day = "Daily/2026-11-17.md";
        let hint = |line| problem(day, line, Severity::Hint, ["a name", "no link"]);
        let problems = [
            problem(day, 9, Severity::Warning, ["`Anna`", "two notes"]),
            hint(2),
            hint(3),
            hint(12),
            hint(14),
            hint(15),
            problem("Daily/2026-11-18.md", 4, Severity::Error, ["a gift", "nobody named"])
                .advise(Message::new("list-and").with("first", "write the person").with("last", "the gift")),
            problem("Treffen/Müller.md", 1, Severity::Error, ["secret", "words"]),
        ];
        check(
            &problems,
            Language::English,
            "# Notes to mend\n\n\
             What stands here is in the notes and could not be read for certain. Each line says where, and what helps.\n\n\
             ## Not counted\n\n\
             - [[2026-11-18]] (line 4): A gift and nobody named. Write the person and the gift.\n\n\
             ## Counted, but worth a look\n\n\
             - [[2026-11-17]] (line 9): `Anna` and two notes.\n\n\
             ## Could be written more plainly\n\n\
             - [[2026-11-17]] (line 2), [[2026-11-17]] (line 3), [[2026-11-17]] (line 12) and two more places: A name and no link.\n\n\
             Besides, one more concerns something private; `kith check` shows it.\n",
        );
    }

    #[test]
    fn a_private_name_is_not_shown_in_a_message_either() {
        let mut vault = crate::reports::week::sample::Sample::on("2026-11-23");
        let secret = vault.person("Käthe Groß");
        vault.of(secret).private = true;
        let problems = [problem("Daily/2026-11-17.md", 4, Severity::Hint, ["KÄTHE GROSS", "no link"])];
        let report = report(&vault.index, &problems);
        assert_eq!((report.hints.len(), report.private), (0, 1));
    }

    #[test]
    fn a_german_page_says_the_same() {
        let problems = [
            problem("Daily/2026-11-18.md", 4, Severity::Error, ["eine Gabe", "niemand genannt"]),
            problem("Treffen/Müller.md", 1, Severity::Error, ["geheime", "Worte"]),
            problem("Treffen/Müller.md", 2, Severity::Hint, ["geheime", "Worte"]),
        ];
        check(
            &problems,
            Language::German,
            "# Notizen zum Ergänzen\n\n\
             Was hier steht, ist notiert, ließ sich aber nicht sicher lesen. Jede Zeile nennt die Stelle und was hilft.\n\n\
             ## Nicht gezählt\n\n\
             - [[2026-11-18]] (Zeile 4): Eine Gabe und niemand genannt.\n\n\
             Noch zwei Stellen betreffen Privates; `kith check` zeigt sie.\n",
        );
    }
}
