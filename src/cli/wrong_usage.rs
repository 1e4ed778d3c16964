//! What is said about a command line that is not understood, where the terminal does not speak English.
//!
//! Knows what clap found wrong. Does not know any command, nor the words, which stand with the help.
//!
//! Uses: lang.

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::lang::help::Help;

/// What is wrong, what may be meant, how it is written; `called` is the command that was meant. `None`
/// where clap's own words are all there is.
pub(super) fn said(error: &Error, help: &Help, called: &str) -> Option<String> {
    let say = |part: &str, values: &[(&str, &str)]| help.text_with("wrong", part, values).unwrap_or_default();
    let (message, similar) = message(error, help)?;
    let argument = about(error, ContextKind::InvalidArg);
    let mut said = format!("{} {message}\n", say("prefix", &[]));
    let possible = about(error, ContextKind::ValidValue);
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
    let usage = about(error, ContextKind::Usage);
    let usage = usage.trim_start_matches("Usage:").trim();
    if !usage.is_empty() {
        said.push_str(&format!("\n{} {usage}\n", help.text("frame", "usage").unwrap_or_default()));
    }
    said.push_str(&format!("\n{}\n", say("more", &[("argument", called)])));
    Some(said)
}

/// What is wrong, and what is perhaps meant instead; `None` where clap's own words are all there is.
fn message(error: &Error, help: &Help) -> Option<(String, String)> {
    let say = |part: &str, values: &[(&str, &str)]| help.text_with("wrong", part, values).unwrap_or_default();
    let argument = about(error, ContextKind::InvalidArg);
    let value = about(error, ContextKind::InvalidValue);
    let said = match error.kind() {
        ErrorKind::UnknownArgument => {
            (say("unknown-argument", &[("argument", &argument)]), about(error, ContextKind::SuggestedArg))
        }
        ErrorKind::InvalidSubcommand => (
            say("unknown-command", &[("argument", &about(error, ContextKind::InvalidSubcommand))]),
            about(error, ContextKind::SuggestedSubcommand),
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
            (say("value", &values), about(error, ContextKind::SuggestedValue))
        }
        ErrorKind::ArgumentConflict => {
            let values = [("argument", argument.as_str()), ("other", &about(error, ContextKind::PriorArg))];
            (say("conflict", &values), String::new())
        }
        _ => return None,
    };
    Some(said)
}

/// What clap knows of that kind about the error; nothing where it knows nothing.
fn about(error: &Error, kind: ContextKind) -> String {
    error.get(kind).map(told).unwrap_or_default()
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
    use super::super::help::explain;
    use crate::settings::Language;

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
