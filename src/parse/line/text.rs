//! The text of a line from its pieces: who it is about, and what is shown.
//!
//! Does not know which pieces are dates or fields; whoever does has left them out.
//!
//! Uses: model.

use std::ops::Range;

use super::{Draft, Reader};
use crate::model::{Piece, TextLink, Wording};
use crate::parse::inline::{Kind, Link, LinkStyle, Token};
use crate::parse::phrases;
use crate::parse::words::Folded;

/// Stands in a comment where nothing is to be said about the words of a line.
const SILENCE: &str = "lint-ignore";

/// The run of people at the start of a text.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Run {
    /// How many links.
    pub(super) links: usize,
    /// The piece behind the last of them; behind the word before whom if there is none.
    pub(super) end: usize,
    /// The word before whom, which is not part of the text.
    pub(super) lead: Option<usize>,
    /// That word says that they took the initiative.
    pub(super) from_them: bool,
}

/// The folded word of a piece, if it is one, without a stop behind it.
pub(super) fn word(text: &str, token: &Token<'_>) -> Option<Folded> {
    if !matches!(token.kind, Kind::Word) {
        return None;
    }
    Folded::of(bare(&text[token.start..token.end]))
}

/// The words from a piece on, until something else than blanks comes between them.
pub(super) fn words<'t>(
    text: &'t str,
    tokens: &'t [Token<'_>],
    from: usize,
) -> impl Iterator<Item = &'t str> {
    let rest = tokens.get(from..).unwrap_or_default();
    let seen = rest.iter().filter(|token| !matches!(token.kind, Kind::Blank | Kind::Mark));
    seen.take_while(|token| matches!(token.kind, Kind::Word)).map(|token| bare(&text[token.start..token.end]))
}

/// The piece behind so many words.
pub(super) fn behind(tokens: &[Token<'_>], from: usize, words: usize) -> usize {
    let mut left = words;
    for (ahead, token) in tokens.iter().enumerate().skip(from) {
        if left == 0 {
            return ahead;
        }
        if matches!(token.kind, Kind::Word) {
            left -= 1;
        }
    }
    tokens.len()
}

/// The next piece from `at` on that is neither blank nor left out.
pub(super) fn next(tokens: &[Token<'_>], at: usize) -> Option<usize> {
    (at..tokens.len()).find(|at| !tokens[*at].out && !matches!(tokens[*at].kind, Kind::Blank | Kind::Hidden))
}

/// The run of people from a piece on: links with nothing but separators between them.
pub(super) fn run(text: &str, tokens: &[Token<'_>], from: usize) -> Run {
    let mut run = Run { end: from, ..Run::default() };
    let Some(mut at) = next(tokens, from) else { return run };
    if let Some(lead) = word(text, &tokens[at]).filter(|word| phrases::leads_to_people(word.as_str()))
        && let Some(whom) = next(tokens, at + 1).filter(|whom| names(text, &tokens[*whom]))
    {
        run = Run { lead: Some(at), end: at + 1, from_them: phrases::is_from(lead.as_str()), links: 0 };
        at = whom;
    }
    while let Kind::Link(_) = tokens[at].kind {
        run.links += 1;
        run.end = at + 1;
        match next_of_run(text, tokens, at + 1) {
            Some(further) => at = further,
            None => break,
        }
    }
    run
}

/// How many links the run from a piece on has, and whether the text begins as a name does.
pub(super) fn whom(text: &str, tokens: &[Token<'_>], from: usize) -> (usize, bool) {
    let run = run(text, tokens, from);
    let named = next(tokens, run.end).is_some_and(|at| names(text, &tokens[at]));
    (run.links, named)
}

/// The target of a link as it is compared: decoded, on one line.
pub(in crate::parse) fn target(link: &Link<'_>) -> String {
    match link.style {
        LinkStyle::Wiki => link.target.to_owned(),
        LinkStyle::Broken => on_one_line(link.target),
        LinkStyle::Markdown => {
            let decoded = decoded(link.target);
            decoded.strip_prefix("./").map_or(decoded.clone(), str::to_owned)
        }
    }
}

impl Reader<'_, '_> {
    /// Puts the pieces from `from` on together that are not left out.
    pub(super) fn compose(&self, from: usize) -> (String, Vec<TextLink>) {
        self.compose_telling(from, |token| token.out, |_, _| {})
    }

    /// What is meant to be done in its writer's own words, the verb among them; without the `must`
    /// or `should` before it.
    pub(super) fn compose_sentence(&self, draft: &Draft) -> String {
        let verb = self.tokens.iter().position(|token| draft.word.start <= token.start);
        let verb = verb.filter(|_| !draft.word.is_empty());
        let from = verb.map_or(draft.from, |verb| verb.min(draft.from));
        self.compose_telling(from, |token| token.out && !token.said, |_, _| {}).0
    }

    /// The same, and where each piece stands that is shown.
    pub(super) fn compose_worded(&self, from: usize) -> (String, Vec<TextLink>, Wording) {
        let mut pieces = Vec::new();
        let (shown, links) = self.compose_telling(
            from,
            |token| token.out,
            |token, shown| {
                let place = self.place(token.start..token.end);
                let code = matches!(token.kind, Kind::Code(_));
                pieces.push(Piece { start: offset(shown.start), end: offset(shown.end), place, code });
            },
        );
        let says_so = |token: &Token<'_>| {
            matches!(token.kind, Kind::Hidden) && self.text[token.start..token.end].contains(SILENCE)
        };
        let silenced = self.tokens.iter().any(says_so);
        (shown, links, Wording { pieces, silenced })
    }

    fn compose_telling(
        &self,
        from: usize,
        is_out: impl Fn(&Token<'_>) -> bool,
        mut tell: impl FnMut(&Token<'_>, Range<usize>),
    ) -> (String, Vec<TextLink>) {
        let pieces = self.tokens.get(from..).unwrap_or_default();
        let bytes = pieces.iter().map(|token| token.end - token.start).sum();
        let (mut shown, mut links) = (String::with_capacity(bytes), Vec::new());
        let mut gap = Gap::default();
        for token in pieces {
            if is_out(token) || matches!(token.kind, Kind::Blank | Kind::Hidden) {
                gap.widen(token);
                continue;
            }
            let source = &self.text[token.start..token.end];
            gap.close(&mut shown, source);
            let before = shown.len();
            match token.kind {
                Kind::Link(link) => {
                    let start = position(&shown);
                    push_collapsed(&mut shown, link.shown);
                    let place = self.place(token.start..token.end);
                    links.push(TextLink { target: target(&link), start, end: position(&shown), place });
                }
                Kind::Shown(text) | Kind::Code(text) => push_collapsed(&mut shown, text),
                Kind::Escape => shown.push_str(&source[1..]),
                _ => shown.push_str(source),
            }
            tell(token, before..shown.len());
        }
        let kept = shown.trim_end_matches([' ', ',', ';', ':', '–', '—', '-', '|', '(', '~']).len();
        shown.truncate(kept.max(links.last().map_or(0, |link| link.end as usize)));
        (shown, links)
    }
}

/// What lies between two shown pieces.
#[derive(Default)]
struct Gap {
    blank: bool,
    removed: bool,
}

impl Gap {
    fn widen(&mut self, token: &Token<'_>) {
        let hidden = token.out && !matches!(token.kind, Kind::Mark);
        self.blank |= hidden || matches!(token.kind, Kind::Blank | Kind::Hidden);
        self.removed |= hidden;
    }

    fn close(&mut self, shown: &mut String, next: &str) {
        // Where something was taken out, its comma must not stand by itself.
        let part = next.starts_with([',', ';']);
        let leaves_sign = part || self.removed && next.starts_with(['.', ':', ')', '!', '?']);
        if part && self.removed && shown.ends_with([',', ';']) {
            shown.pop();
        } else if self.blank && !shown.is_empty() && !leaves_sign {
            shown.push(' ');
        }
        *self = Self::default();
    }
}

/// The next link behind separators.
fn next_of_run(text: &str, tokens: &[Token<'_>], from: usize) -> Option<usize> {
    // Six pieces are more than anyone puts between two people.
    let ahead = (from..tokens.len()).filter(|at| !tokens[*at].out).take(9);
    for at in ahead {
        let token = &tokens[at];
        let source = &text[token.start..token.end];
        let separates = match token.kind {
            Kind::Link(_) => return Some(at),
            Kind::Blank | Kind::Hidden => true,
            Kind::Sign => matches!(source, "," | ";" | "&" | "+" | "↔"),
            Kind::Word => {
                source == "/" || word(text, token).is_some_and(|word| phrases::joins_people(word.as_str()))
            }
            _ => false,
        };
        if !separates {
            return None;
        }
    }
    None
}

/// Whether a piece is a link, or begins as a name does.
fn names(text: &str, token: &Token<'_>) -> bool {
    let source = &text[token.start..token.end];
    match token.kind {
        Kind::Link(_) => true,
        Kind::Word => source.starts_with('@') || source.starts_with(char::is_uppercase),
        _ => false,
    }
}

fn bare(word: &str) -> &str {
    word.trim_end_matches(['.', '\''])
}

fn push_collapsed(shown: &mut String, text: &str) {
    for (at, word) in text.split_whitespace().enumerate() {
        if at > 0 {
            shown.push(' ');
        }
        shown.push_str(word);
    }
}

fn on_one_line(text: &str) -> String {
    let mut line = String::new();
    push_collapsed(&mut line, text);
    line
}

/// Percent-encoded bytes put back; what is no such encoding stays.
fn decoded(target: &str) -> String {
    if !target.contains('%') {
        return target.to_owned();
    }
    let mut bytes = Vec::with_capacity(target.len());
    let mut rest = target.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let digits = after.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()).filter(|_| *first == b'%') {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| target.to_owned())
}

fn position(text: &str) -> u32 {
    offset(text.len())
}

fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
