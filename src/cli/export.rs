//! `kith export`: everything that is known, for other programs.
//!
//! Uses: diagnostic, export.

use std::path::{Path, PathBuf};

use super::args::Args;
use super::failure::{Exit, Failure, cause};
use super::open::{Purpose, open};
use super::output::Output;
use super::{files, output};
use crate::diagnostic::Message;
use crate::export::json;
use crate::metrics::Measured;

/// Everything that is known, for other programs
#[derive(Debug, clap::Args)]
pub(super) struct Export {
    /// In which format
    #[arg(value_enum)]
    pub format: ExportFormat,
    /// Write to this file instead of the terminal
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum ExportFormat {
    Json,
}

pub(super) fn run(args: &Args, asked: &Export, output: &Output) -> Result<Exit, Failure> {
    let opened = open(args, Purpose::Look, output)?;
    let known = opened.look();
    let text = match asked.format {
        ExportFormat::Json => {
            let whole =
                json::whole(&Measured::new(&known.index, &opened.settings), &known.problems, &opened.name());
            output::text(&whole)?
        }
    };
    match &asked.output {
        Some(path) => write(path, &text)?,
        None => output.print(&text)?,
    }
    Ok(opened.end(output))
}

fn write(path: &Path, text: &str) -> Result<(), Failure> {
    files::replace(path, text.as_bytes()).map_err(|error| {
        let message = Message::new("cli-file-not-written")
            .with("file", path.display().to_string())
            .with("cause", cause(&error));
        Failure::new(Exit::NotWritten, message)
    })
}
