//! The run of people a line begins with, and where the text behind it starts.
//!
//! Knows separators and plain names in the place of people. Does not know who is meant where
//! nobody is named.
//!
//! Uses: source, model, names.

use std::ops::Range;

use super::found::{Answer, Reader, Unresolved, Who};
use super::names::Names;
use super::problems;
use crate::model::{Keyword, Line, NoteId, TextLink};
use crate::names::fold;
use crate::source::Place;

/// The people a line names, in the order of the text.
#[derive(Debug, Default)]
pub(super) struct Run {
    /// Who.
    pub(super) people: Vec<Who>,
    /// Where in the text of the line the words behind the run begin.
    pub(super) end: usize,
    /// A name that several people answer stood in it.
    pub(super) unclear: bool,
    /// The note without a person that ended it.
    pub(super) stopped_by: Option<NoteId>,
}

/// No name is looked for in more words than this, whatever stands in `aliases`.
const MOST_WORDS: usize = 8;

/// Reads the run of `line`: its leading links, then plain names as long as separators join them.
pub(super) fn read(line: &Line, reader: &mut Reader<'_>, unresolved: Unresolved) -> Run {
    let mut run = Run::default();
    let mut taken = 0;
    for link in &line.links[..line.run.min(line.links.len())] {
        if !take_link(&mut run, link, reader, unresolved) {
            return finish(run, line);
        }
        taken += 1;
    }
    let may_go_on = taken == 0 || !matches!(line.keyword, Keyword::Asked | Keyword::Draft);
    while may_go_on && take_plain(&mut run, line, reader) {
        let mut rest = line.links.iter().skip(taken);
        while let Some(link) = rest.next().filter(|link| follows(&run, line, link)) {
            taken += 1;
            if !take_link(&mut run, link, reader, unresolved) {
                return finish(run, line);
            }
        }
    }
    finish(run, line)
}

/// Where the words behind a run stand in the text of the line.
pub(super) fn words_behind(text: &str, end: usize) -> Range<usize> {
    let separates = |c: char| c.is_whitespace() || (end > 0 && is_mark(c));
    let rest = text.get(end..).unwrap_or_default().trim_start_matches(separates);
    let start = text.len() - rest.len();
    start..start + rest.trim_end().len()
}

/// Plain text at the start of a line that looks like a name: `@Word`, or two or three words that
/// begin with a capital letter.
pub(super) fn like_a_name(text: &str) -> Option<&str> {
    let rest = &text[preposition(text)..];
    let (least, rest) = rest.strip_prefix('@').map_or((2, rest), |name| (1, name));
    let mut words = 0;
    let mut name_end = 0;
    for (start, end) in word_ends(rest, 3) {
        if !is_capitalised(&rest[start..end]) {
            break;
        }
        (words, name_end) = (words + 1, end);
        if !rest[end..].starts_with(' ') {
            break;
        }
    }
    (words >= least).then(|| &rest[..name_end])
}

/// The link to write where a plain name, or part of one, stands at the start of a line.
pub(super) fn near(text: &str, names: &Names<'_>) -> Option<String> {
    let start = preposition(text);
    let rest = text[start..].trim_start_matches('@');
    let (_, end) = word_ends(rest, 1).next()?;
    if let [only] = names.people_with_word(&fold(&rest[..end])) {
        return Some(names.link(*only).to_owned());
    }
    like_a_name(text).map(str::to_owned)
}

fn take_link(run: &mut Run, link: &TextLink, reader: &mut Reader<'_>, unresolved: Unresolved) -> bool {
    match reader.link(&link.target, link.place, unresolved) {
        Answer::Somebody(who) => run.people.push(who),
        Answer::Unclear => run.unclear = true,
        Answer::NoPerson(note) => {
            run.stopped_by = Some(note);
            return false;
        }
        // Behind a person a file is what was given.
        Answer::File if run.people.is_empty() => {
            run.unclear = true;
            reader.found.problems.push(problems::link_to_file(reader.path, &link.target, link.place));
            return false;
        }
        Answer::File | Answer::Nothing => return false,
    }
    run.end = link.end as usize;
    true
}

/// Takes the longest plain name that stands behind the run so far.
fn take_plain(run: &mut Run, line: &Line, reader: &mut Reader<'_>) -> bool {
    let Some(start) = next_name(run, line) else { return false };
    let rest = line.text.get(start..).unwrap_or_default();
    let at = rest.len() - rest.trim_start_matches('@').len();
    let name = &rest[at..];
    if at == 0 && name.chars().next().is_none_or(|first| first.is_lowercase() || !first.is_alphabetic()) {
        return false;
    }
    let ends: Vec<(usize, usize)> = word_ends(name, reader.names.longest().clamp(3, MOST_WORDS)).collect();
    for (_, end) in ends.into_iter().rev() {
        let place = place_of(line, &line.text[start..start + at + end]);
        match reader.plain(&name[..end], place) {
            Answer::Somebody(who) => run.people.push(who),
            Answer::Unclear => run.unclear = true,
            Answer::NoPerson(_) | Answer::File | Answer::Nothing => continue,
        }
        run.end = start + at + end;
        return true;
    }
    false
}

/// Where a plain name may begin: at the start behind a preposition, else behind a comma or `and`.
/// A blank alone does not join: `[[Anna]] Peter Kern's number` names Anna.
fn next_name(run: &Run, line: &Line) -> Option<usize> {
    if run.end == 0 && !run.unclear {
        return Some(preposition(&line.text));
    }
    let rest = line.text.get(run.end..)?;
    let gap = separators(rest);
    let joined = rest[..gap].chars().any(|c| !c.is_whitespace());
    (joined && gap < rest.len()).then_some(run.end + gap)
}

fn follows(run: &Run, line: &Line, link: &TextLink) -> bool {
    let start = link.start as usize;
    line.text.get(run.end..start).is_some_and(|between| separators(between) == between.len())
}

fn finish(mut run: Run, line: &Line) -> Run {
    if run.people.is_empty() && !run.unclear {
        run.end = 0;
    }
    run.end = run.end.min(line.text.len());
    run
}

/// How many bytes of separators `text` begins with.
fn separators(text: &str) -> usize {
    let mut at = 0;
    loop {
        let rest = &text[at..];
        let marks = rest.len() - rest.trim_start_matches(|c: char| c.is_whitespace() || is_mark(c)).len();
        let word = ["and ", "und ", "with ", "mit ", "to "].iter().find(|word| starts_folded(rest, word));
        match (marks, word) {
            (0, Some(word)) => at += word.len(),
            (0, None) => return at,
            _ => at += marks,
        }
    }
}

/// How many bytes of a leading preposition `text` begins with.
fn preposition(text: &str) -> usize {
    let blank = text.len() - text.trim_start().len();
    let words = ["with ", "mit ", "to ", "an ", "von ", "from ", "for ", "für "];
    let word = words.iter().find(|word| starts_folded(&text[blank..], word));
    blank + word.map_or(0, |word| word.len())
}

fn starts_folded(text: &str, word: &str) -> bool {
    text.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word))
}

fn is_mark(c: char) -> bool {
    matches!(c, ',' | ';' | ':' | '&' | '+' | '↔')
}

/// Start and end of the first `most` words of `text`, punctuation at their ends left out. A word
/// followed by an apostrophe (`Kern's`) is no name and ends the list.
fn word_ends(text: &str, most: usize) -> impl Iterator<Item = (usize, usize)> {
    let mut at = 0;
    let words = text.split(' ').map(move |word| {
        let start = at;
        at += word.len() + 1;
        (start, start + word.trim_end_matches(['.', ',', ';', ':', '!', '?', ')']).len(), word)
    });
    words
        .filter(|(_, _, word)| !word.is_empty())
        .take_while(|(_, _, word)| !word.contains(['\'', '’']) || !word.ends_with(['s', '\'', '’']))
        .take(most)
        .map(|(start, end, _)| (start, end))
}

fn is_capitalised(word: &str) -> bool {
    word.starts_with(char::is_uppercase) && word.chars().all(|c| c.is_alphabetic() || c == '-')
}

fn place_of(line: &Line, name: &str) -> Place {
    let width = u32::try_from(name.chars().count()).unwrap_or(u32::MAX);
    Place { width, ..line.text_place }
}
