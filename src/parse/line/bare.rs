//! Lines without a colon: `Lunch with [[Anna]]`, `[[Anna]] angerufen`, `must call [[Anna]]`.
//!
//! Knows where keyword, verb and people stand in a hurried line. Does not know whether a link
//! leads to a person.
//!
//! Uses: model.

use std::ops::Range;

use super::is_contact;
use super::text::{behind, next, run, word, words};
use crate::model::Keyword;
use crate::parse::inline::{Kind, Token};
use crate::parse::phrases::{self, Opening};
use crate::parse::verbs::{self, Verb};
use crate::parse::words::Folded;

/// What a line without a colon says.
pub(super) enum Sense {
    Record(Found),
    /// Something did not take place.
    Cancelled,
    Nothing,
}

/// A record found in plain words.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) keyword: Keyword,
    /// The piece from which on the text of the record stands.
    pub(super) from: usize,
    /// The word that stands for the keyword.
    pub(super) word: Range<usize>,
    /// An infinitive or imperative.
    pub(super) to_do: bool,
    pub(super) intention: bool,
    pub(super) cancelled: bool,
    pub(super) from_them: bool,
    /// So many days before the day of the note.
    pub(super) earlier: i64,
}

/// Whether a text begins with a word with which a record may begin.
pub(super) fn opens(text: &str) -> bool {
    let text = text.trim_start_matches(['*', '_', '=', '~', ' ']);
    let end = text.find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len());
    let Some(mut first) = Folded::of(&text[..end]) else { return false };
    if text[end..].starts_with(['-', '\'', '’']) {
        let second = &text[end..];
        let end = second
            .char_indices()
            .skip(1)
            .find(|(_, c)| !c.is_alphanumeric())
            .map_or(second.len(), |(at, _)| at);
        return first.push(&second[..end]).is_some() && phrases::openings().knows(first.as_str());
    }
    phrases::openings().knows(first.as_str())
}

/// Reads the pieces of a line; those that only carry the verb are left out, and people who stand
/// behind other words are moved to the front.
pub(super) fn read(text: &str, tokens: &mut [Token<'_>]) -> Sense {
    let mut found = Found {
        keyword: Keyword::OpenPoint,
        from: 0,
        word: 0..0,
        to_do: false,
        intention: false,
        cancelled: false,
        from_them: false,
        earlier: 0,
    };
    let Some(mut at) = next(tokens, 0) else { return Sense::Nothing };
    let mut named_thing = false;
    // Nobody writes more small words before the one that counts.
    for _ in 0..8 {
        let Some((opening, taken)) = phrases::openings().longest(words(text, tokens, at)) else { break };
        let end = behind(tokens, at, taken);
        let before_whom = next(tokens, end).is_some_and(|whom| matches!(tokens[whom].kind, Kind::Link(_)));
        match opening {
            Opening::Filler | Opening::Article if before_whom && is_before_whom(text, &tokens[at]) => break,
            Opening::Deed(keyword) if named_thing && !is_contact(keyword) => break,
            Opening::Deed(keyword) => return deed(text, tokens, at, end, Found { keyword, ..found }),
            Opening::ToDo(keyword) => {
                return deed(text, tokens, at, end, Found { keyword, to_do: true, ..found });
            }
            Opening::Filler => {}
            Opening::Article => named_thing = true,
            Opening::Earlier(days) => found.earlier = days,
            Opening::Intention => found.intention = true,
            Opening::Cancelled => found.cancelled = true,
        }
        match next_word(text, tokens, end) {
            Some(further) => at = further,
            None => break,
        }
    }
    found.from = at;
    behind_people(text, tokens, found)
}

/// Whether any word says that something did not take place, or everybody is struck out.
pub(super) fn is_cancelled(text: &str, tokens: &[Token<'_>]) -> bool {
    let said = |at: usize| {
        let found = verbs::verbs().longest(words(text, tokens, at));
        matches!(found, Some((Verb::Cancelled, _)))
    };
    let mut people = tokens.iter().filter(|token| matches!(token.kind, Kind::Link(_))).peekable();
    let struck = people.peek().is_some() && people.all(|token| token.out);
    struck || (0..tokens.len()).any(|at| matches!(tokens[at].kind, Kind::Word) && said(at))
}

fn deed(text: &str, tokens: &mut [Token<'_>], start: usize, end: usize, found: Found) -> Sense {
    let word = tokens[start].start
        ..tokens[..end].iter().rfind(|token| matches!(token.kind, Kind::Word)).map_or(0, |last| last.end);
    // `Abgesagt: Lunch: [[Anna]]`
    let colon = next(tokens, end).filter(|at| &text[tokens[*at].start..tokens[*at].end] == ":");
    let from = colon.map_or(end, |colon| colon + 1);
    let linked = tokens[from..].iter().any(|token| matches!(token.kind, Kind::Link(_)));
    if linked && is_contact(found.keyword) && run(text, tokens, from).links == 0 {
        move_people_to_front(text, tokens, from);
    }
    Sense::Record(Found { from, word, ..found })
}

/// `Lunch at Borchardt with [[Anna]]`: the people come first, the place behind them.
fn move_people_to_front(text: &str, tokens: &mut [Token<'_>], from: usize) {
    let mut with = None;
    for at in from..tokens.len().min(from + 24) {
        let token = &tokens[at];
        if matches!(token.kind, Kind::Link(_)) {
            break;
        }
        let leads = word(text, token).is_some_and(|word| matches!(word.as_str(), "with" | "mit" | "bei"));
        let whom = next(tokens, at + 1).is_some_and(|whom| matches!(tokens[whom].kind, Kind::Link(_)));
        if leads && whom {
            with = Some(at);
            break;
        }
    }
    if let Some(with) = with {
        let end = run(text, tokens, with).end;
        tokens[from..end].rotate_left(with - from);
    }
}

/// Verbs behind the people: `Mit [[Anna]] zu Mittag gegessen`, `[[Anna]] hat angerufen`.
fn behind_people(text: &str, tokens: &mut [Token<'_>], mut found: Found) -> Sense {
    let people = run(text, tokens, found.from);
    if people.links == 0 {
        let linked = tokens[found.from..].iter().any(|token| matches!(token.kind, Kind::Link(_)));
        return match (found.intention, linked) {
            _ if linked && (found.cancelled || is_cancelled(text, tokens)) => Sense::Cancelled,
            (true, true) => Sense::Record(found),
            _ => Sense::Nothing,
        };
    }
    found.word = tokens[found.from].start..tokens[found.from].start;
    if tokens.get(people.end).is_some_and(|token| text[token.start..].starts_with(['\'', '’'])) {
        return if is_cancelled(text, tokens) { Sense::Cancelled } else { Sense::Nothing };
    }
    if found.cancelled {
        return Sense::Cancelled;
    }
    let clause = Clause::read(text, tokens, people.end);
    if let Some(theirs) = clause.theirs {
        let word = tokens[theirs.1].start..tokens[theirs.1].end;
        leave_out_said(&mut tokens[theirs.1]);
        return Sense::Record(Found { keyword: theirs.0, from_them: true, word, ..found });
    }
    found.intention |= clause.intention;
    let by_them = clause.subject;
    let Some((verb, at, end)) = clause.verb else {
        let open = found.intention || clause.still;
        return match open {
            _ if is_cancelled(text, tokens) => Sense::Cancelled,
            true => Sense::Record(Found { intention: true, ..found }),
            false => Sense::Nothing,
        };
    };
    let last =
        tokens[..end].iter().rfind(|token| matches!(token.kind, Kind::Word)).map_or(0, |last| last.end);
    found.word = tokens[at].start..last;
    match verb {
        Verb::Cancelled => return Sense::Cancelled,
        Verb::ToDo(keyword) => found = Found { keyword, to_do: true, ..found },
        Verb::Deed(keyword) if by_them => match verbs::turned_round(keyword) {
            Some(keyword) => found = Found { keyword, from_them: true, ..found },
            None => return Sense::Nothing,
        },
        Verb::Deed(keyword) => found = Found { keyword, ..found },
        Verb::Intention | Verb::Still => return Sense::Nothing,
    }
    leave_out_verb(text, tokens, people.end, at, end);
    Sense::Record(found)
}

/// What stands between the people and the end of their clause.
#[derive(Default)]
struct Clause {
    /// The verb and the pieces it takes.
    verb: Option<(Verb, usize, usize)>,
    /// What they did, and the piece that says so.
    theirs: Option<(Keyword, usize)>,
    /// The people did it: `[[Anna]] hat …`.
    subject: bool,
    intention: bool,
    still: bool,
}

impl Clause {
    fn read(text: &str, tokens: &[Token<'_>], from: usize) -> Self {
        let mut clause = Self::default();
        let mut first = true;
        for at in from..tokens.len().min(from + 40) {
            let token = &tokens[at];
            if ends_clause(text, token) {
                break;
            }
            let Some(here) = word(text, token) else { continue };
            if first {
                first = false;
                clause.theirs = their_deed(text, tokens, at);
                clause.subject = is_auxiliary(here.as_str()) && !followed_by_me(text, tokens, at);
                if clause.theirs.is_some() {
                    break;
                }
            }
            match verbs::verbs().longest(words(text, tokens, at)) {
                Some((Verb::Intention, _)) => clause.intention = true,
                Some((Verb::Still, _)) => clause.still = true,
                Some((verb, taken)) => {
                    clause.verb = Some((verb, at, behind(tokens, at, taken)));
                    break;
                }
                None => {}
            }
            if text[token.start..token.end].ends_with('.') {
                break;
            }
        }
        clause
    }
}

fn their_deed(text: &str, tokens: &[Token<'_>], at: usize) -> Option<(Keyword, usize)> {
    let mut coming = words(text, tokens, at).map(Folded::of);
    let first = coming.next().flatten()?;
    let second = coming.next().flatten();
    let keyword = verbs::their_deed(first.as_str(), second.as_ref().map(Folded::as_str))?;
    verbs::turned_round(keyword).map(|keyword| (keyword, at))
}

fn is_auxiliary(word: &str) -> bool {
    matches!(word, "hat" | "haben" | "hatte" | "hatten" | "has" | "have" | "had")
}

fn followed_by_me(text: &str, tokens: &[Token<'_>], at: usize) -> bool {
    let next = words(text, tokens, at).nth(1).and_then(Folded::of);
    next.is_some_and(|next| matches!(next.as_str(), "ich" | "wir" | "i" | "we"))
}

fn ends_clause(text: &str, token: &Token<'_>) -> bool {
    let source = &text[token.start..token.end];
    match token.kind {
        Kind::Sign => matches!(source, "," | ";" | ":" | "(" | "–" | "—"),
        Kind::Word => source == "-",
        Kind::Link(_) => true,
        _ => false,
    }
}

/// Leaves out the verb and the small words between it and the people. `am` and `im` belong to what
/// follows them: they go where that goes.
fn leave_out_verb(text: &str, tokens: &mut [Token<'_>], from: usize, verb: usize, end: usize) {
    tokens[verb..end].iter_mut().for_each(leave_out_said);
    let mut stays = false;
    for token in tokens[from..verb].iter_mut().rev() {
        let Some(word) = word(text, token) else {
            stays |= !token.out && !matches!(token.kind, Kind::Blank | Kind::Hidden);
            continue;
        };
        let leads = matches!(word.as_str(), "am" | "im" | "beim" | "zum");
        let opening = phrases::openings().get(word.as_str());
        let small = matches!(opening, Some(Opening::Filler | Opening::Intention));
        if is_auxiliary(word.as_str()) || small && !(leads && stays) {
            leave_out_said(token);
            continue;
        }
        stays = true;
    }
}

fn leave_out_said(token: &mut Token<'_>) {
    // A mark of emphasis is out for its own reason.
    token.said |= !token.out;
    token.out = true;
}

fn is_before_whom(text: &str, token: &Token<'_>) -> bool {
    word(text, token).is_some_and(|word| phrases::leads_to_people(word.as_str()))
}

/// The next piece behind blanks and a colon, a dash or a comma.
fn next_word(text: &str, tokens: &[Token<'_>], from: usize) -> Option<usize> {
    let mut at = next(tokens, from)?;
    let source = &text[tokens[at].start..tokens[at].end];
    if matches!(source, ":" | "-" | "–" | ",") {
        at = next(tokens, at + 1)?;
    }
    Some(at)
}
