//! `kith completions`: the completion script of a shell.
//!
//! Uses: nothing.

use clap::CommandFactory;
use clap_complete::Shell;

use super::args::Args;
use super::failure::{Exit, Failure};
use super::output::Output;

/// The completion script of a shell
#[derive(Debug, clap::Args)]
pub(super) struct Completions {
    /// Which shell
    #[arg(value_enum)]
    pub shell: Shell,
}

pub(super) fn run(completions: &Completions, output: &Output) -> Result<Exit, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(completions.shell, &mut Args::command(), "kith", &mut script);
    output.print(&String::from_utf8_lossy(&script))?;
    Ok(Exit::Fine)
}
