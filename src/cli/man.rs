//! `kith man`: the manual, made from the same definition as the help.
//!
//! Uses: diagnostic.

use clap::CommandFactory;
use clap_mangen::Man as Page;

use super::args::Args;
use super::failure::{Exit, Failure};
use super::output::Output;
use crate::diagnostic::Message;

/// The manual page, of the program or of one command
#[derive(Debug, clap::Args)]
#[command(after_help = KEEPING)]
pub(super) struct Man {
    /// Which command; the program as a whole unless one is named
    #[arg(value_name = "COMMAND")]
    pub command: Option<String>,
}

const KEEPING: &str = "\
To read it at once:  kith man | man -l -
To keep it:          kith man > ~/.local/share/man/man1/kith.1
                     kith man week > ~/.local/share/man/man1/kith-week.1";

pub(super) fn run(asked: &Man, output: &Output) -> Result<Exit, Failure> {
    let mut program = Args::command();
    program.build();
    let (command, title) = match &asked.command {
        None => (program, "kith".to_owned()),
        Some(name) => match program.find_subcommand(name) {
            Some(command) => (command.clone(), format!("kith-{name}")),
            None => return Err(no_such_command(&program, name)),
        },
    };
    let mut roff = Vec::new();
    Page::new(command).title(title).render(&mut roff).map_err(|error| {
        Failure::new(Exit::NotWritten, Message::new("cli-not-printed").with("cause", error.to_string()))
    })?;
    output.print(&String::from_utf8_lossy(&roff))?;
    Ok(Exit::Fine)
}

fn no_such_command(program: &clap::Command, name: &str) -> Failure {
    let names: Vec<String> = program.get_subcommands().map(|command| command.get_name().to_owned()).collect();
    Failure::usage(Message::new("man-no-command").with("command", name))
        .advise(Message::new("man-commands").with("commands", names))
}
