//! The help in the language of the terminal, and what is said about a wrong command line.
//!
//! The commands are defined once, with their English words; in another language the same definition is
//! given other words. Does not know what a command does, nor any of its words.
//!
//! Uses: settings, lang.

use std::ffi::OsString;

use clap::builder::{PossibleValue, Resettable};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command, CommandFactory, Error};

use super::args::{Args, EVERYWHERE};
use super::open;
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
    if shows_help { Some(error.render().to_string()) } else { wrong(&error, &help, &called) }
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
    let mut lines = Vec::new();
    lines.extend(values.iter().filter_map(|value| Some(format!("- {}: {}", value.get_name(), told(value)?))));
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

/// What is wrong with a command line, in words of our own.
fn wrong(error: &Error, help: &Help, called: &str) -> Option<String> {
    let about = |kind: ContextKind| error.get(kind).map(told).unwrap_or_default();
    let say = |part: &str, values: &[(&str, &str)]| help.text_with("wrong", part, values).unwrap_or_default();
    let argument = about(ContextKind::InvalidArg);
    let value = about(ContextKind::InvalidValue);
    let (message, similar) = match error.kind() {
        ErrorKind::UnknownArgument => {
            (say("unknown-argument", &[("argument", &argument)]), about(ContextKind::SuggestedArg))
        }
        ErrorKind::InvalidSubcommand => (
            say("unknown-command", &[("argument", &about(ContextKind::InvalidSubcommand))]),
            about(ContextKind::SuggestedSubcommand),
        ),
        ErrorKind::MissingRequiredArgument => (say("missing", &[("argument", &argument)]), String::new()),
        ErrorKind::MissingSubcommand => {
            let command = format!("<{}>", help.text("value", "command").unwrap_or_default());
            (say("missing", &[("argument", &command)]), String::new())
        }
        ErrorKind::InvalidValue if value.is_empty() => {
            (say("value-missing", &[("argument", &argument)]), String::new())
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let values = [("value", value.as_str()), ("argument", argument.as_str())];
            (say("value", &values), about(ContextKind::SuggestedValue))
        }
        ErrorKind::ArgumentConflict => {
            let values = [("argument", argument.as_str()), ("other", &about(ContextKind::PriorArg))];
            (say("conflict", &values), String::new())
        }
        _ => return None,
    };
    let mut said = format!("{} {message}\n", say("prefix", &[]));
    let possible = about(ContextKind::ValidValue);
    let placeholder = argument.split(['<', '>', '[', ']']).nth(1).unwrap_or_default().to_lowercase();
    let hints = [
        (!similar.is_empty()).then(|| say("similar", &[("argument", &similar)])),
        (!possible.is_empty()).then(|| say("possible", &[("argument", &possible)])),
        (error.kind() == ErrorKind::ValueValidation)
            .then(|| help.text("wrong", &format!("format-{placeholder}")))
            .flatten(),
    ];
    for hint in hints.into_iter().flatten() {
        said.push_str(&format!("  = {hint}\n"));
    }
    let usage = about(ContextKind::Usage);
    let usage = usage.trim_start_matches("Usage:").trim();
    if !usage.is_empty() {
        said.push_str(&format!("\n{} {usage}\n", help.text("frame", "usage").unwrap_or_default()));
    }
    said.push_str(&format!("\n{}\n", say("more", &[("argument", called)])));
    Some(said)
}

fn told(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        ContextValue::StyledStr(text) => text.to_string(),
        ContextValue::StyledStrs(texts) => {
            texts.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
        }
        _ => String::new(),
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

    #[test]
    fn a_wrong_command_line_is_told_in_german() {
        let said = |line: &str| {
            let arguments: Vec<_> = line.split(' ').map(Into::into).collect();
            explain(Language::German, &arguments).unwrap_or_default()
        };
        assert_eq!(
            said("kith week 2025-W53"),
            "\
Fehler: `2025-W53` passt nicht zu [WOCHE]
  = eine Woche wird geschrieben wie 2026-W47, und das Jahr muss sie haben

`kith week --help` sagt mehr
"
        );
        assert!(
            said("kith wek")
                .starts_with("Fehler: den Befehl `wek` gibt es nicht\n  = gemeint ist vielleicht `week`\n")
        );
        assert!(said("kith check --hint").contains("gemeint ist vielleicht `--hints`"));
        assert!(said("kith export").starts_with("Fehler: es fehlt: <FORMAT>\n"), "{}", said("kith export"));
        assert!(said("kith --lang de").starts_with("Fehler: es fehlt: <BEFEHL>\n"));
        assert!(said("kith refresh --diff --dry-run").contains(" gehen nicht zusammen\n"));
    }
}
