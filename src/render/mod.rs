//! Answers and problems as text: Markdown for pages, lines for the terminal.
//!
//! The only room that knows the syntax of Markdown and of terminals, and the one place where words
//! from notes are made harmless. Does not know what a page says, nor where the text goes.
//!
//! Uses: source, diagnostic, doc, lang.

mod bars;
pub mod diagnostics;
pub mod escape;
pub mod hidden;
pub mod markdown;
mod mermaid;
pub mod terminal;

#[cfg(test)]
mod payloads;
