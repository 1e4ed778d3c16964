//! How a command can end: its exit codes, and what is said when it cannot be done.
//!
//! Uses: diagnostic.

use std::process::{ExitCode, Termination};

use crate::diagnostic::Message;

/// How the program ended; the numbers are published and never change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exit {
    /// All is well.
    Fine = 0,
    /// Problems were found, or pages need a decision.
    Problems = 1,
    /// Done, but a note could not be read or a page could not be written.
    Partly = 2,
    /// Another program is writing.
    Busy = 3,
    /// Nothing could be written.
    NotWritten = 4,
    /// The folder looks emptied.
    Emptied = 5,
    /// The command was not understood.
    Usage = 64,
}

impl Termination for Exit {
    fn report(self) -> ExitCode {
        ExitCode::from(self as u8)
    }
}

/// What the system says, without its number.
pub(super) fn cause(error: &impl std::fmt::Display) -> String {
    let said = error.to_string();
    said.split_once(" (os error").map_or(said.as_str(), |(words, _)| words).to_owned()
}

/// Why a command stopped.
#[derive(Debug)]
pub(super) enum Failure {
    /// Nobody reads the output any more.
    OutputClosed,
    /// Something the owner should know.
    Said(Said),
}

/// What is said, what to do next, and how the program ends.
#[derive(Debug)]
pub(super) struct Said {
    pub exit: Exit,
    pub message: Message,
    pub hints: Vec<Message>,
}

impl Failure {
    /// The command stops with these words.
    pub(super) fn new(exit: Exit, message: Message) -> Self {
        Self::Said(Said { exit, message, hints: Vec::new() })
    }

    /// The command was not understood.
    pub(super) fn usage(message: Message) -> Self {
        Self::new(Exit::Usage, message)
    }

    /// The same with one more way out.
    pub(super) fn advise(mut self, hint: Message) -> Self {
        if let Self::Said(said) = &mut self {
            said.hints.push(hint);
        }
        self
    }
}
