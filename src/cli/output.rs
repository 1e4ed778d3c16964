//! Where answers go: the terminal or a pipe, its width, whether it shows colours.
//!
//! Uses: diagnostic, export, lang, render.

use std::io::{self, IsTerminal, Write};

use serde::Serialize;
use serde_json::{Map, Value};

use super::args::When;
use super::failure::{Exit, Failure, Said, cause};
use crate::diagnostic::Message;
use crate::export::json::{self, Head};
use crate::lang::Catalogue;
use crate::render::hidden::visible;
use crate::render::terminal::{Colour, Screen};

/// Standard output and standard error.
pub(super) struct Output {
    /// What answers are made for.
    pub screen: Screen,
}

impl Output {
    /// Looks at the terminal once, at the start.
    pub(super) fn new(color: When) -> Self {
        let is_terminal = io::stdout().is_terminal();
        let width = if is_terminal { terminal_width() } else { Screen::PLAIN.width };
        let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        Self { screen: Screen { width, colour: colour(color, is_terminal, refused) } }
    }

    /// Prints an answer that is complete with its line ends.
    pub(super) fn print(&self, text: &str) -> Result<(), Failure> {
        let mut out = io::stdout().lock();
        out.write_all(text.as_bytes()).and_then(|()| out.flush()).map_err(|error| failed(&error))
    }

    /// Says something beside the answer; it is lost where nobody can hear it.
    pub(super) fn note(&self, words: &str) {
        let _ = writeln!(io::stderr().lock(), "{}", visible(words));
    }

    /// Says why a command stopped and what to do next.
    pub(super) fn fail(&self, said: &Said, lang: &Catalogue) {
        self.note(&format!("kith: {}", lang.message(&said.message)));
        for hint in &said.hints {
            self.note(&format!("  = {}", lang.message(hint)));
        }
    }
}

/// One JSON object: the head of every answer, then the fields of this one.
pub(super) fn object(head: &Head, fields: &impl Serialize) -> Result<String, Failure> {
    let mut object = Map::new();
    for part in [serde_json::to_value(head), serde_json::to_value(fields)] {
        if let Value::Object(fields) = part.map_err(|error| not_json(&error))? {
            object.extend(fields);
        }
    }
    text(&object)
}

/// A value as JSON, with a newline at its end.
pub(super) fn text(value: &impl Serialize) -> Result<String, Failure> {
    json::text(value).map_err(|error| not_json(&error))
}

fn not_json(error: &serde_json::Error) -> Failure {
    Failure::new(Exit::NotWritten, Message::new("cli-not-printed").with("cause", cause(&error)))
}

fn terminal_width() -> usize {
    let size = terminal_size::terminal_size();
    size.map_or(Screen::PLAIN.width, |(width, _)| usize::from(width.0)).min(Screen::WIDEST)
}

fn colour(when: When, is_terminal: bool, refused: bool) -> Colour {
    match when {
        When::Always => Colour::Styled,
        When::Auto if is_terminal && !refused => Colour::Styled,
        When::Auto | When::Never => Colour::Plain,
    }
}

fn failed(error: &io::Error) -> Failure {
    if error.kind() == io::ErrorKind::BrokenPipe {
        return Failure::OutputClosed;
    }
    Failure::new(Exit::NotWritten, Message::new("cli-not-printed").with("cause", cause(&error)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_follow_the_option_then_the_environment_then_the_terminal() {
        assert_eq!(colour(When::Auto, true, false), Colour::Styled);
        assert_eq!(colour(When::Auto, true, true), Colour::Plain);
        assert_eq!(colour(When::Auto, false, false), Colour::Plain);
        assert_eq!(colour(When::Always, false, true), Colour::Styled);
        assert_eq!(colour(When::Never, true, false), Colour::Plain);
    }
}
