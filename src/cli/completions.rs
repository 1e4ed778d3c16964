//! `kith completions`: the completion script of a shell.
//!
//! Uses: nothing.

use clap::CommandFactory;

use super::args::{Args, Completions};
use super::failure::{Exit, Failure};
use super::output::Output;

pub(super) fn run(completions: &Completions, output: &Output) -> Result<Exit, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(completions.shell, &mut Args::command(), "kith", &mut script);
    output.print(&String::from_utf8_lossy(&script))?;
    Ok(Exit::Fine)
}
