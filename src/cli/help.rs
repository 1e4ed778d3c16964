//! The help in the language of the terminal.
//!
//! The commands are defined once, with their English words; in another language the same definition is
//! given other words. Does not know what a command does, nor any of its words.
//!
//! Uses: settings, lang.

use std::ffi::OsString;

use clap::builder::{PossibleValue, Resettable};
use clap::error::ErrorKind;
use clap::{Arg, Command, CommandFactory};

use super::args::{Args, EVERYWHERE};
use super::{open, wrong_usage};
use crate::lang::help::Help;
use crate::settings::Language;

/// The language of the help: as asked for, else as the vault is set, else as the system speaks.
pub(super) fn language(arguments: &[OsString]) -> Language {
    let asked = arguments.windows(2).find(|pair| pair[0] == "--lang").and_then(|pair| pair[1].to_str());
    let asked = asked.or_else(|| arguments.iter().find_map(|one| one.to_str()?.strip_prefix("--lang=")));
    asked.and_then(Language::from_tag).or_else(open::language_here).unwrap_or_default()
}

/// What clap has to say about these arguments, in the words of that language: help, or what is wrong.
/// `None` where its own words are all there is.
pub(super) fn explain(language: Language, arguments: &[OsString]) -> Option<String> {
    let help = Help::of(language)?;
    let program = translated(&help);
    let called = called(&program, arguments);
    let error = program.try_get_matches_from(arguments).err()?;
    let kind = error.kind();
    let shows_help = matches!(
        kind,
        ErrorKind::DisplayHelp
            | ErrorKind::DisplayVersion
            | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
    );
    if shows_help { Some(error.render().to_string()) } else { wrong_usage::said(&error, &help, &called) }
}

fn translated(help: &Help) -> Command {
    let mut program = Args::command();
    // Only then every command has the arguments that all of them take.
    program.build();
    let program = one(program, "kith", help);
    program.mut_subcommands(|command| {
        let name = command.get_name().to_owned();
        // `help` lists all commands once more.
        let command = command.mut_subcommands(|listed| match help.about(listed.get_name()) {
            Some(about) => listed.about(about),
            None => listed,
        });
        one(command, &name, help)
    })
}

/// The program, and behind it the command that is meant, if there is one.
fn called(program: &Command, arguments: &[OsString]) -> String {
    let named = arguments.iter().skip(1).filter_map(|one| program.find_subcommand(one)).next();
    named.map_or_else(|| "kith".to_owned(), |command| format!("kith {}", command.get_name()))
}

fn one(command: Command, id: &str, help: &Help) -> Command {
    let frame = |part: &str| help.text("frame", part).unwrap_or_default();
    let value = |part: &str| help.text("value", part).unwrap_or_default();
    let mut command = command.mut_args(|argument| worded(argument, id, help));
    if let Some(about) = help.about(id) {
        let long = help.text(id, "long").map(|long| format!("{about}\n\n{long}"));
        command = command
            .about(about)
            .long_about(long.map_or(Resettable::Reset, |long| Resettable::Value(long.into())));
    }
    if let Some(after) = help.text(id, "after") {
        command = command.after_help(after);
    }
    let usage = command.render_usage().to_string();
    let usage = usage.trim_start_matches("Usage:").trim();
    let usage = usage.replace("[OPTIONS]", &value("options")).replace("COMMAND", &value("command"));
    command.override_usage(usage).subcommand_help_heading(frame("commands")).help_template(format!(
        "{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}",
        frame("usage")
    ))
}

/// The argument with its words, its heading, and what it may be.
fn worded(argument: Arg, id: &str, help: &Help) -> Arg {
    let frame = |part: &str| help.text("frame", part).unwrap_or_default();
    let name = argument.get_id().to_string();
    let Some(text) = help.text(id, &name).or_else(|| help.text("everywhere", &name)) else { return argument };
    let heading = match argument.get_help_heading() {
        Some(EVERYWHERE) => frame("everywhere"),
        _ if argument.is_positional() => frame("arguments"),
        _ => frame("options"),
    };
    let values = argument.get_possible_values();
    let default = argument.get_default_values().first().map(|value| value.to_string_lossy().into_owned());
    let default = default.filter(|_| !values.is_empty());
    let told = |value: &PossibleValue| {
        let key = format!("{name}-{}", value.get_name());
        help.text(id, &key).or_else(|| help.text("everywhere", &key))
    };
    let mut notes = Vec::new();
    if !values.is_empty() {
        let names: Vec<&str> = values.iter().map(PossibleValue::get_name).collect();
        notes.push(format!("{}: {}", frame("values"), names.join(", ")));
    }
    notes.extend(default.map(|default| format!("{}: {default}", frame("default"))));
    let short = if notes.is_empty() { text.clone() } else { format!("{text} ({})", notes.join("; ")) };
    let explained = |value: &PossibleValue| Some(format!("- {}: {}", value.get_name(), told(value)?));
    let lines: Vec<String> = values.iter().filter_map(explained).collect();
    let long = (!lines.is_empty()).then(|| format!("{short}\n\n{}", lines.join("\n")));
    let names: Option<Vec<String>> = argument.get_value_names().map(|names| {
        let name = |name: &clap::builder::Str| {
            help.text("value", &name.to_lowercase()).unwrap_or_else(|| name.to_string())
        };
        names.iter().map(name).collect()
    });
    let argument = argument
        .help(short)
        .long_help(long.map_or(Resettable::Reset, |long| Resettable::Value(long.into())))
        .help_heading(heading);
    let argument = argument.hide_possible_values(true).hide_default_value(true);
    match names {
        Some(names) => argument.value_names(names),
        None => argument,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::help::GERMAN;
    use std::collections::BTreeSet;

    /// `week`, `week.week`, `check.format-human`: every message and attribute of the file.
    fn written() -> BTreeSet<String> {
        let (mut written, mut message) = (BTreeSet::new(), String::new());
        for line in GERMAN.lines().filter(|line| !line.starts_with('#')) {
            let Some((name, rest)) = line.split_once(" =") else { continue };
            if let Some(part) = name.strip_prefix("    .") {
                written.insert(format!("{message}.{part}"));
            } else if !name.starts_with(' ') {
                name.clone_into(&mut message);
                if !rest.is_empty() {
                    written.insert(message.clone());
                }
            }
        }
        written
    }

    /// Every text of the help as clap has it in English, by the name it has in the file.
    fn asked() -> BTreeSet<String> {
        let mut asked = BTreeSet::new();
        let mut program = Args::command();
        program.build();
        let commands: Vec<Command> = program.get_subcommands().cloned().collect();
        for command in std::iter::once(program).chain(commands) {
            let id = command.get_name().to_owned();
            asked.insert(id.clone());
            asked.extend(command.get_long_about().map(|_| format!("{id}.long")));
            asked.extend(command.get_after_help().map(|_| format!("{id}.after")));
            for argument in command.get_arguments() {
                let of_all = argument.get_help_heading() == Some(EVERYWHERE);
                let name = argument.get_id().as_str();
                let plain = matches!(name, "help" | "version") || name == "json" && id != "check";
                let id = if of_all || plain { "everywhere" } else { id.as_str() };
                asked.insert(format!("{id}.{name}"));
                let values = argument.get_possible_values();
                let told = values.iter().filter(|value| value.get_help().is_some());
                asked.extend(told.map(|value| format!("{id}.{name}-{}", value.get_name())));
            }
        }
        asked
    }

    #[test]
    fn every_text_of_the_help_has_a_german_one_and_none_is_left_over() {
        let of_frame = |name: &String| ["frame", "value", "wrong"].contains(&name.split('.').next().unwrap());
        let written: BTreeSet<String> = written().into_iter().filter(|name| !of_frame(name)).collect();
        assert_eq!(written, asked());
    }

    #[test]
    fn german_help_fits_80_columns_and_has_no_english_frame() {
        let mut program = translated(&Help::of(Language::German).unwrap());
        let mut commands: Vec<Command> = program.get_subcommands().cloned().collect();
        commands.push(program.clone());
        for command in &mut commands {
            for help in [command.render_help().to_string(), command.render_long_help().to_string()] {
                for line in help.lines() {
                    assert!(line.chars().count() <= 80, "{line}");
                }
                for english in ["Usage", "Options", "Commands", "Arguments", "Print", "default", "possible"] {
                    assert!(!help.contains(english), "{english}:\n{help}");
                }
            }
        }
        let help = program.render_long_help().to_string();
        assert!(help.contains("\nAufruf: kith [OPTIONEN] <BEFEHL>\n\nBefehle:\n  init "), "{help}");
        assert!(help.contains("\nWomit ein Befehl endet:\n  0   alles gut\n"), "{help}");
    }
}
