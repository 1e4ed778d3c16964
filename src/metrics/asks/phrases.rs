//! The vague phrases of both languages, each with what it leaves open.
//!
//! The ids are those of the reference list (E01–E36, D01–D40). A phrase stands for all its forms: the
//! `du` and the `Sie`, the tenses, the order of words. None says anything about who is asked.
//!
//! Uses: nothing.

mod english;
mod german;

use super::pattern::{Found, Patterns};
use super::words::Word;
use std::sync::OnceLock;

/// A vague phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// Its place in the list: `E01`, `D40`.
    pub id: &'static str,
    /// What it leaves open.
    pub open: Open,
}

/// What a vague phrase leaves open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Open {
    /// Whom or which company: the other is to do the searching.
    Whom,
    /// The day.
    When,
    /// What the other is to do.
    Deed,
    /// Nothing; it hedges or apologises, and an ask stays as plain as it is without it.
    Nothing,
}

/// A phrase with its forms as patterns.
type Listed = (&'static str, Open, &'static str);

/// The vague phrases in a text, one for each stretch of it.
pub(super) fn find(words: &[Word<'_>]) -> Vec<Found<Phrase>> {
    static PHRASES: OnceLock<Patterns<Phrase>> = OnceLock::new();
    let listed = || english::PHRASES.iter().chain(german::PHRASES);
    let phrases = PHRASES.get_or_init(|| {
        Patterns::new(listed().map(|(id, open, forms)| (*forms, Phrase { id, open: *open })))
    });
    phrases.all(words)
}

#[cfg(test)]
mod tests;
