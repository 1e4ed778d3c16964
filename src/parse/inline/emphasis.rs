//! Marks of emphasis: which of them belong together, and what is struck out.
//!
//! A mark without its partner is an ordinary sign.
//!
//! Uses: nothing.

use super::{Kind, Token};

/// The marks that are known, and the bound for the list of open ones.
const MARKS: [&str; 8] = ["*", "**", "***", "_", "__", "___", "==", "~~"];

/// Leaves out marks that come in pairs, and everything between `~~` and `~~`.
pub(super) fn pair(text: &str, tokens: &mut [Token<'_>]) {
    let mut open: [Option<usize>; MARKS.len()] = [None; MARKS.len()];
    for at in 0..tokens.len() {
        if tokens[at].kind != Kind::Mark {
            continue;
        }
        let Some(which) = MARKS.iter().position(|mark| *mark == &text[tokens[at].start..tokens[at].end])
        else {
            tokens[at].kind = Kind::Sign;
            continue;
        };
        let blank = |neighbour: Option<&Token<'_>>| neighbour.is_none_or(|token| token.kind == Kind::Blank);
        let closes = at > 0 && !blank(tokens.get(at - 1));
        match open[which].take_if(|_| closes) {
            Some(start) => close(tokens, start, at, MARKS[which]),
            None if !blank(tokens.get(at + 1)) => open[which] = Some(at),
            None => tokens[at].kind = Kind::Sign,
        }
    }
    for start in open.into_iter().flatten() {
        tokens[start].kind = Kind::Sign;
    }
}

fn close(tokens: &mut [Token<'_>], start: usize, end: usize, mark: &str) {
    if mark == "~~" {
        for token in &mut tokens[start..=end] {
            token.out = true;
        }
    }
    tokens[start].out = true;
    tokens[end].out = true;
}
