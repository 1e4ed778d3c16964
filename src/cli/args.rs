//! The command line as a whole: the list of commands and what all of them take.
//!
//! The options of a command, and the words of its help, stand beside the command. Does not know what
//! any command does.
//!
//! Uses: day, settings.

use std::path::PathBuf;

use clap::{Args as Arguments, Parser, Subcommand, ValueEnum};

use super::add::Add;
use super::asks::Asks;
use super::check::Check;
use super::completions::Completions;
use super::event::Event;
use super::export::Export;
use super::forget::Forget;
use super::give_take::GiveTake;
use super::import::Import;
use super::init::Init;
use super::introductions::Introductions;
use super::log::Log;
use super::man::Man;
use super::network::Network;
use super::note::Note;
use super::people::People;
use super::person::PersonOf;
use super::promises::Promises;
use super::refresh::Refresh;
use super::restore::Restore;
use super::status::Status;
use super::today::Today;
use super::transition::Transition;
use super::via::Via;
use super::watch::Watch;
use super::week::WeekOf;
use crate::day::{Day, Week};
use crate::settings::Language;

const AFTER_HELP: &str = "\
Examples:
  kith init                    look at a folder of notes and begin
  kith init --example          write example notes to look around in
  kith week                    this week: what to do, what lies ahead
  kith people city:Berlin      who lives in Berlin
  kith log anna since:2026-09  everything with Anna since September
  kith refresh --diff          what the pages would say, unwritten

The folder of notes is --vault DIR, else the nearest folder at or above this
one with a note kith.md or a folder .obsidian.

Exit codes:
  0   fine
  1   problems found (check: an error, or a warning with --strict)
  2   done, but a note could not be read or a page could not be written
  3   another program is writing the pages
  4   nothing could be written
  5   the folder looks emptied; nothing was written
  64  wrong usage";

/// Heads the options that every command takes, so that its own stand first.
pub(super) const EVERYWHERE: &str = "Everywhere";

/// Keeps the ledger of giving and taking in a folder of Markdown notes.
///
/// Reads the notes about people and meetings, and writes plain pages back beside them. It never
/// changes a word of yours and never leaves this machine.
#[derive(Debug, Parser)]
#[command(name = "kith", version, after_help = AFTER_HELP, max_term_width = 80)]
#[command(subcommand_required = true, arg_required_else_help = true)]
pub(super) struct Args {
    /// The folder of notes
    #[arg(long, global = true, help_heading = EVERYWHERE, value_name = "DIR")]
    pub vault: Option<PathBuf>,
    /// See everything from this day instead of today
    #[arg(long, global = true, help_heading = EVERYWHERE, value_name = "YYYY-MM-DD", value_parser = day)]
    pub today: Option<Day>,
    /// Language of the terminal; pages keep the language of the settings
    #[arg(long, global = true, help_heading = EVERYWHERE, value_name = "en|de", value_parser = language)]
    pub lang: Option<Language>,
    /// Bold letters and colours
    #[arg(long, global = true, help_heading = EVERYWHERE, value_enum, default_value_t = When::Auto, value_name = "WHEN")]
    pub color: When,
    /// Say which folder is read, and how much of it
    #[arg(long, short, global = true, help_heading = EVERYWHERE)]
    pub verbose: bool,
    #[command(subcommand)]
    pub command: Command,
}

/// When colours are used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum When {
    /// On a terminal, unless NO_COLOR is set
    Auto,
    Always,
    Never,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Init(Init),
    Refresh(Refresh),
    Status(Status),
    Watch(Watch),
    Restore(Restore),
    Check(Check),
    Today(Today),
    Week(WeekOf),
    Event(Event),
    Transition(Transition),
    People(People),
    Person(PersonOf),
    Log(Log),
    Network(Network),
    GiveTake(GiveTake),
    Promises(Promises),
    Introductions(Introductions),
    Via(Via),
    Asks(Asks),
    Add(Add),
    Note(Note),
    Forget(Forget),
    Import(Import),
    Export(Export),
    Completions(Completions),
    Man(Man),
}

/// How an answer is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Arguments)]
pub(super) struct Form {
    /// Answer in JSON
    #[arg(long)]
    pub json: bool,
}

/// Reads a day of the command line.
pub(super) fn day(text: &str) -> Result<Day, String> {
    Day::from_iso(text).ok_or_else(|| "a day is written like 2026-11-23".to_owned())
}

/// Reads a week of the command line.
pub(super) fn week(text: &str) -> Result<Week, String> {
    Week::from_iso(text)
        .ok_or_else(|| "a week is written like 2026-W47, and its year must have it".to_owned())
}

fn language(text: &str) -> Result<Language, String> {
    Language::ALL
        .into_iter()
        .find(|language| language.as_str() == text)
        .ok_or_else(|| "the languages are en and de".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;
    use clap::error::ErrorKind;

    #[track_caller]
    fn read(line: &str) -> Args {
        Args::try_parse_from(line.split(' ')).unwrap()
    }

    #[track_caller]
    fn refused(line: &str, kind: ErrorKind) {
        assert_eq!(Args::try_parse_from(line.split(' ')).unwrap_err().kind(), kind, "{line}");
    }

    #[test]
    fn the_definition_holds_together() {
        Args::command().debug_assert();
    }

    #[test]
    fn options_of_all_commands_stand_before_or_behind_the_command() {
        for line in ["kith --today 2026-11-23 --lang de week", "kith week --today 2026-11-23 --lang de"] {
            let args = read(line);
            assert_eq!(args.today, Day::from_iso("2026-11-23"));
            assert_eq!(args.lang, Some(Language::German));
            assert_eq!(args.color, When::Auto);
        }
    }

    #[test]
    fn weeks_may_be_repeated_and_filters_follow_each_other() {
        let Command::Refresh(refresh) = read("kith refresh --week 2026-W46 --week 2026-W53").command else {
            panic!("not refresh")
        };
        assert_eq!(refresh.week, [Week::new(2026, 46).unwrap(), Week::new(2026, 53).unwrap()]);
        let Command::People(people) = read("kith people anna city:Oslo --json").command else {
            panic!("not people")
        };
        assert_eq!(people.filter, ["anna", "city:Oslo"]);
        assert!(people.form.json);
    }

    #[test]
    fn wrong_usage_is_refused() {
        refused("kith", ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand);
        refused("kith rank", ErrorKind::InvalidSubcommand);
        refused("kith week 2025-W53", ErrorKind::ValueValidation);
        refused("kith week --today 23.11.2026", ErrorKind::ValueValidation);
        refused("kith week --lang fr", ErrorKind::ValueValidation);
        refused("kith refresh --diff --dry-run", ErrorKind::ArgumentConflict);
        refused("kith export", ErrorKind::MissingRequiredArgument);
        refused("kith --help", ErrorKind::DisplayHelp);
    }

    #[test]
    fn every_help_fits_80_columns_and_explains_every_argument() {
        let mut program = Args::command();
        program.build();
        let commands: Vec<clap::Command> = program.get_subcommands().cloned().collect();
        for mut command in commands.into_iter().chain([program]) {
            let name = command.get_name().to_owned();
            assert!(command.get_about().is_some(), "{name}");
            for argument in command.get_arguments() {
                assert!(argument.get_help().is_some(), "{name}: {}", argument.get_id());
            }
            for help in [command.render_help().to_string(), command.render_long_help().to_string()] {
                for line in help.lines() {
                    assert!(line.chars().count() <= 80, "{name}: {line}");
                }
            }
        }
    }

    #[test]
    fn the_help_names_exit_codes_and_examples() {
        let help = Args::command().render_long_help().to_string();
        for words in ["Exit codes:", "64  wrong usage", "kith init --example", "--vault <DIR>"] {
            assert!(help.contains(words), "{words}:\n{help}");
        }
    }
}
