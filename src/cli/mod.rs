//! The command line: what was asked, who answers, what is printed, how the program ends.
//!
//! One file per command. Knows the terminal and the environment. Does not know what an answer
//! says, nor how a note is read.
//!
//! Uses: source, day, names, diagnostic, doc, model, settings, parse, index, metrics, lang, reports, render,
//! export, writer, adding, import, notebook, vault, reading, clock, watch.

mod add;
mod answer;
mod args;
mod asks;
mod check;
mod completions;
mod event;
mod export;
mod failure;
mod files;
mod forget;
mod give_take;
mod help;
mod import;
mod init;
mod interrupt;
mod introductions;
mod log;
mod man;
mod network;
mod note;
mod open;
mod output;
mod people;
mod person;
mod progress;
mod promises;
mod refresh;
mod restore;
mod status;
mod today;
mod transition;
mod via;
mod watch;
mod week;
mod who;
mod wrong_usage;

use std::ffi::OsString;
use std::io::Write;

use clap::Parser;
use clap::error::ErrorKind;

use args::{Args, Command};
pub use failure::Exit;
use failure::Failure;
use output::Output;

/// Reads the arguments, does what they ask for and says how it went.
pub fn run() -> Exit {
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(error) => return explain(&error, &std::env::args_os().collect::<Vec<_>>()),
    };
    let output = Output::new(args.color);
    match answer(&args, &output) {
        Ok(exit) => exit,
        // Whoever reads along has seen enough; that is no fault.
        Err(Failure::OutputClosed) => Exit::Fine,
        Err(Failure::Said(said)) => {
            output.fail(&said, &open::words_of_failure(&args));
            said.exit
        }
    }
}

fn answer(args: &Args, output: &Output) -> Result<Exit, Failure> {
    match &args.command {
        Command::Init(init) => init::run(args, init, output),
        Command::Refresh(refresh) => refresh::run(args, refresh, output),
        Command::Status(status) => status::run(args, status, output),
        Command::Restore(restore) => restore::run(args, restore, output),
        Command::Check(check) => check::run(args, check, output),
        Command::Today(today) => today::run(args, today, output),
        Command::Watch(watch) => watch::run(args, watch, output),
        Command::Transition(transition) => transition::run(args, transition, output),
        Command::Week(week) => week::run(args, week, output),
        Command::Event(event) => event::run(args, event, output),
        Command::GiveTake(asked) => give_take::run(args, asked, output),
        Command::People(people) => people::run(args, people, output),
        Command::Person(asked) => person::run(args, asked, output),
        Command::Log(log) => log::run(args, log, output),
        Command::Asks(asks) => asks::run(args, asks, output),
        Command::Network(network) => network::run(args, network, output),
        Command::Promises(promises) => promises::run(args, promises, output),
        Command::Introductions(introductions) => introductions::run(args, introductions, output),
        Command::Via(via) => via::run(args, via, output),
        Command::Export(export) => export::run(args, export, output),
        Command::Add(add) => add::run(args, add, output),
        Command::Note(note) => note::run(args, note, output),
        Command::Forget(forget) => forget::run(args, forget, output),
        Command::Import(import) => import::run(args, import, output),
        Command::Completions(completions) => completions::run(completions, output),
        Command::Man(man) => man::run(man, output),
    }
}

/// Help and version are answers; anything else the parser has to say is wrong usage.
fn explain(error: &clap::Error, arguments: &[OsString]) -> Exit {
    let exit = match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Exit::Fine,
        _ => Exit::Usage,
    };
    // Nobody is left to tell when even this cannot be printed.
    let _ = match help::explain(help::language(arguments), arguments) {
        Some(said) if exit == Exit::Fine => std::io::stdout().write_all(said.as_bytes()),
        Some(said) => std::io::stderr().write_all(said.as_bytes()),
        None => error.print(),
    };
    exit
}
