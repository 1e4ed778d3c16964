//! Every command of the program and how it is asked, for laws about all that is ever said.
//!
//! The list is held against the help of the program itself: a command that is not listed here fails
//! every law, so that none can be forgotten.

use std::collections::BTreeSet;

use super::Vault;

/// How a command may be asked about the people of a law's vault.
pub struct Command {
    /// Its name.
    pub name: &'static str,
    /// Its arguments, parted by `|`; none where it says nothing about the notes.
    pub asked: &'static [&'static str],
    /// Whether it answers in JSON, too.
    pub json: Json,
}

/// Whether a command knows `--json`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Json {
    Yes,
    No,
}

const fn looks(name: &'static str, asked: &'static [&'static str]) -> Command {
    Command { name, asked, json: Json::Yes }
}

const fn says(name: &'static str, asked: &'static [&'static str]) -> Command {
    Command { name, asked, json: Json::No }
}

/// Says nothing about the notes, or only what it was told: `completions`, `add`, `import`.
const fn silent(name: &'static str) -> Command {
    Command { name, asked: &[], json: Json::No }
}

/// All commands. Where somebody is asked about by name, `WHO` stands for somebody who is not private.
pub const COMMANDS: &[Command] = &[
    says("init", &["init"]),
    says("refresh", &["refresh|--dry-run", "refresh|--diff"]),
    says("status", &["status"]),
    silent("watch"),
    silent("restore"),
    says("check", &["check|--format|json", "check|--format|github|--hints"]),
    looks("today", &["today"]),
    looks("week", &["week", "week|2026-W46", "week|2026-W47"]),
    looks("event", &["event|Grid Fair"]),
    looks("people", &["people", "people|city:Berlin", "people|since:2026"]),
    looks("person", &["person|WHO"]),
    looks("log", &["log", "log|since:2026-11", "log|WHO"]),
    looks("give-take", &["give-take", "give-take|WHO"]),
    looks("promises", &["promises"]),
    looks("asks", &["asks"]),
    looks("introductions", &["introductions"]),
    looks("network", &["network"]),
    looks("transition", &["transition"]),
    looks("via", &["via|Peter Kern", "via|Nordwind"]),
    silent("add"),
    silent("note"),
    silent("forget"),
    silent("import"),
    // Each format is asked for, see `formats`.
    says("export", &[]),
    silent("completions"),
    silent("man"),
];

/// The names of the commands that the program itself lists.
pub fn names(vault: &Vault) -> BTreeSet<String> {
    let help = vault.run_unwatched(&["--lang", "en", "--help"]).fine().stdout;
    let lines = help.lines().skip_while(|line| *line != "Commands:").skip(1);
    let names = lines.take_while(|line| !line.is_empty()).filter_map(|line| {
        let name = line.strip_prefix("  ")?.split_whitespace().next()?;
        line[2..].starts_with(|first: char| first.is_ascii_lowercase()).then(|| name.to_owned())
    });
    names.filter(|name| name != "help").collect()
}

/// Asks every command everything it can be asked, in both languages and both forms, and hands over
/// each answer: how it was asked, what was said, on both streams. `who` is somebody of the vault.
///
/// # Panics
/// If the program has a command that is not listed, or one cannot be asked as the list says.
pub fn ask_everything(vault: &Vault, who: &str, mut answer: impl FnMut(&str, &str)) {
    let there = names(vault);
    assert!(there.len() >= 10, "the help lists {there:?}");
    for name in &there {
        assert!(
            COMMANDS.iter().any(|command| command.name == name),
            "`kith {name}` is not in tests/support/commands.rs"
        );
    }
    for command in COMMANDS.iter().filter(|command| there.contains(command.name)) {
        let formats = if command.name == "export" { formats(vault) } else { Vec::new() };
        for asked in command.asked.iter().copied().chain(formats.iter().map(String::as_str)) {
            for language in ["en", "de"] {
                let forms: &[&[&str]] = if command.json == Json::Yes { &[&[], &["--json"]] } else { &[&[]] };
                for form in forms {
                    let args: Vec<&str> = asked
                        .split('|')
                        .map(|word| if word == "WHO" { who } else { word })
                        .chain(["--lang", language])
                        .chain(form.iter().copied())
                        .collect();
                    let ran = vault.run_unwatched(&args);
                    assert!(ran.code <= 2, "{args:?}: {ran:?}");
                    answer(&args.join(" "), &format!("{}{}", ran.stdout, ran.stderr));
                }
            }
        }
    }
}

/// Every export there is, as the program itself lists them.
fn formats(vault: &Vault) -> Vec<String> {
    let refused = vault.run_unwatched(&["--lang", "en", "export", "no-such-format"]).stderr;
    let listed = refused.split("possible values: ").nth(1).and_then(|rest| rest.split(']').next());
    let formats: Vec<String> =
        listed.unwrap_or_default().split(", ").map(|format| format!("export|{format}")).collect();
    assert!(formats.contains(&"export|json".to_owned()), "{refused}");
    formats
}
