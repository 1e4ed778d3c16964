//! The whole command line: every command, every option, and the words of the help.
//!
//! Uses: day, settings.

use std::path::PathBuf;

use clap::{Args as Arguments, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

use crate::day::{Day, Week};
use crate::settings::Language;

const AFTER_HELP: &str = "\
Examples:
  kith init --example            write a folder of example notes to look around in
  kith week                      this week: what to do, what lies ahead, what happened
  kith people city:Berlin        who lives in Berlin
  kith log anna since:2026-09    everything with Anna since September
  kith refresh --diff            what the pages would say, without writing them

The folder of notes is --vault DIR, else the nearest folder at or above this one with a note
kith.md or a folder .obsidian.

Exit codes:
  0   fine
  1   problems found (check: an error, or a warning with --strict)
  2   done, but a note could not be read or a page could not be written
  3   another program is writing the pages
  4   nothing could be written
  5   the folder looks emptied; nothing was written
  64  wrong usage";

const FILTERS: &str = "\
Filters:
  anna, name:anna         the name or another name of the person
  org:Nordwind            where the person works
  city:\"New York\"         where the person lives
  topic:wind              what the person cares about, or a tag
  circle:15               the circle the person is in
  met:2026-05             first met in that year, month, week or on that day
  since:2026-W40          in touch since then

Different filters must all hold; of several with one key, one is enough.";

/// Keeps the ledger of giving and taking in a folder of Markdown notes.
///
/// Reads the notes about people and meetings, and writes plain pages back beside them. It never
/// changes a note of yours and never leaves this machine.
#[derive(Debug, Parser)]
#[command(name = "kith", version, after_help = AFTER_HELP, max_term_width = 100)]
#[command(subcommand_required = true, arg_required_else_help = true)]
pub(super) struct Args {
    /// The folder of notes
    #[arg(long, global = true, value_name = "DIR")]
    pub vault: Option<PathBuf>,
    /// See everything from this day instead of today
    #[arg(long, global = true, value_name = "YYYY-MM-DD", value_parser = day)]
    pub today: Option<Day>,
    /// Language of the terminal; pages keep the language of the settings
    #[arg(long, global = true, value_name = "en|de", value_parser = language)]
    pub lang: Option<Language>,
    /// Bold letters and colours
    #[arg(long, global = true, value_enum, default_value_t = When::Auto, value_name = "WHEN")]
    pub color: When,
    /// Say which folder is read, and how much of it
    #[arg(long, short, global = true)]
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
    Restore(Restore),
    Check(Check),
    Week(WeekOf),
    People(People),
    Log(Log),
    Promises(Promises),
    Export(Export),
    Completions(Completions),
}

/// Begin: write the settings note, or a folder of example notes
///
/// Never overwrites anything.
#[derive(Debug, Arguments)]
pub(super) struct Init {
    /// Which folder; with --example ./kithbook-example unless said otherwise
    pub dir: Option<PathBuf>,
    /// Write the example notes
    #[arg(long)]
    pub example: bool,
}

/// Rewrite a page that was changed by hand, keeping the changed text
///
/// The text moves, quoted, into the space below the page.
#[derive(Debug, Arguments)]
pub(super) struct Restore {
    /// The page, as problems name it: "Network/Weekly/2026-W47 network"
    pub page: String,
}

/// Read everything and write the pages that changed
#[derive(Debug, Arguments)]
pub(super) struct Refresh {
    /// List what would be written, and write nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Show what would change line by line, and write nothing
    #[arg(long, conflicts_with = "dry_run")]
    pub diff: bool,
    /// Also the page of this week, such as 2026-W47; may be repeated
    #[arg(long, value_name = "W", value_parser = week)]
    pub week: Vec<Week>,
    /// Also the pages of all weeks from this day on
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub since: Option<Day>,
    /// Write although the people of the notes seem to be gone
    #[arg(long)]
    pub accept_removals: bool,
}

/// All problems of the notes, with the line and a way out
#[derive(Debug, Arguments)]
pub(super) struct Check {
    /// End with 1 for warnings too
    #[arg(long)]
    pub strict: bool,
    /// Also show hints: plainer ways to write a line
    #[arg(long)]
    pub hints: bool,
    /// How to show them
    #[arg(long, value_enum, default_value_t = CheckFormat::Human)]
    pub format: CheckFormat,
    /// The same as --format json
    #[arg(long, conflicts_with = "format")]
    pub json: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum CheckFormat {
    /// For people
    Human,
    /// A JSON list
    Json,
    /// Workflow commands of a code host
    Github,
}

/// The week: what to do, what lies ahead, what happened
#[derive(Debug, Arguments)]
pub(super) struct WeekOf {
    /// Which week, such as 2026-W47; this week unless said otherwise
    #[arg(value_parser = week, value_name = "W")]
    pub week: Option<Week>,
    /// Answer in JSON
    #[arg(long)]
    pub json: bool,
}

/// Who matches: name, employer, city, topic, circle, first meeting, last contact
#[derive(Debug, Arguments)]
#[command(after_help = FILTERS)]
pub(super) struct People {
    /// Whom to show; everybody unless said otherwise
    pub filter: Vec<String>,
    /// Answer in JSON
    #[arg(long)]
    pub json: bool,
}

/// Every record in the order of its date, with the line that proves it
#[derive(Debug, Arguments)]
#[command(after_help = FILTERS)]
pub(super) struct Log {
    /// Which records to show; all unless said otherwise
    pub filter: Vec<String>,
    /// Answer in JSON
    #[arg(long)]
    pub json: bool,
}

/// What is promised and still open, yours first
#[derive(Debug, Arguments)]
pub(super) struct Promises {
    /// Answer in JSON
    #[arg(long)]
    pub json: bool,
}

/// Everything that is known, for other programs
#[derive(Debug, Arguments)]
pub(super) struct Export {
    /// In which format
    #[arg(value_enum)]
    pub format: ExportFormat,
    /// Write to this file instead of the terminal
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum ExportFormat {
    Json,
}

/// The completion script of a shell
#[derive(Debug, Arguments)]
pub(super) struct Completions {
    /// Which shell
    #[arg(value_enum)]
    pub shell: Shell,
}

fn day(text: &str) -> Result<Day, String> {
    Day::from_iso(text).ok_or_else(|| "a day is written like 2026-11-23".to_owned())
}

fn week(text: &str) -> Result<Week, String> {
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
        assert_eq!((people.filter, people.json), (vec!["anna".to_owned(), "city:Oslo".to_owned()], true));
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
    fn the_help_names_exit_codes_and_examples() {
        let help = Args::command().render_long_help().to_string();
        for words in ["Exit codes:", "64  wrong usage", "kith init --example", "--vault <DIR>"] {
            assert!(help.contains(words), "{words}:\n{help}");
        }
    }
}
