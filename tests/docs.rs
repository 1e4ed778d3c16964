//! What the README says is true: its commands are run and their output compared, and everything
//! that exists (settings, codes, commands) is documented there.
#![expect(clippy::panic, clippy::disallowed_methods, reason = "tests stop loudly and may rewrite the README")]

mod support;

use std::fs;
use std::path::Path;
use std::process::Command;

use kithbook::diagnostic::Code;
use support::{Vault, bless};

/// A line of this alone in the README stands for the rest of an output.
const CUT: &str = "…";

/// Runs the README's console blocks in a copy of the example vault, or of the folder named behind
/// `console`. In a block, a line that begins with `$ kith` is a command, what follows is its output,
/// and a last line `…` cuts it there.
#[test]
fn the_tour_is_real() {
    let readme = fs::read_to_string("README.md").expect("README.md is readable");
    let mut told = String::new();
    let mut vault = example();
    let mut lines = readme.lines().peekable();
    let mut inside = false;
    while let Some(line) = lines.next() {
        told.push_str(line);
        told.push('\n');
        if line.starts_with("```") {
            let folder = line.strip_prefix("```console").map(str::trim);
            inside = folder.is_some();
            vault = match folder {
                Some("") => example(),
                Some(folder) => Vault::copy_of(Path::new(folder)),
                None => vault,
            };
            continue;
        }
        let Some(command) = line.strip_prefix("$ kith ").filter(|_| inside) else { continue };
        let mut expected = Vec::new();
        while let Some(line) = lines.next_if(|line| !line.starts_with("$ ") && !line.starts_with("```")) {
            expected.push(line);
        }
        let args: Vec<String> = words(command);
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        let ran = vault.run_unwatched(&args);
        let output = format!("{}{}", ran.stderr, ran.stdout);
        let said = cut(&output, &expected);
        if !bless() {
            assert_eq!(said.join("\n"), expected.join("\n"), "$ kith {command}");
        }
        said.iter().for_each(|line| {
            told.push_str(line);
            told.push('\n');
        });
    }
    if bless() {
        fs::write("README.md", told).expect("README.md is rewritten");
    }
}

#[test]
fn every_command_stands_in_the_table() {
    let readme = fs::read_to_string("README.md").expect("README.md is readable");
    for name in support::commands::names(&example()) {
        let row = readme.lines().any(|line| {
            line.strip_prefix(&format!("| `kith {name}")).is_some_and(|rest| rest.starts_with(['`', ' ']))
        });
        assert!(row, "README.md has no row for `kith {name}`");
    }
}

#[test]
fn every_code_is_explained() {
    holds("README.md", Code::ALL.iter().map(|code| format!("`{code}`")));
}

#[test]
fn every_setting_is_explained_in_the_readme_and_in_the_example() {
    for file in ["README.md", "example-vault/kith.md"] {
        holds(file, kithbook::settings::KEYS.iter().map(|key| format!("`{}`", key.name)));
    }
}

fn holds(file: &str, wanted: impl Iterator<Item = String>) {
    let text = fs::read_to_string(file).unwrap_or_else(|error| panic!("{file}: {error}"));
    for word in wanted {
        assert!(text.contains(&word), "{file} does not mention {word}");
    }
}

fn example() -> Vault {
    Vault::copy_of(Path::new("example-vault")).today_by_settings()
}

/// Keeps as much of an output as the README shows.
fn cut<'a>(said: &'a str, expected: &[&'a str]) -> Vec<&'a str> {
    let said: Vec<&str> = said.lines().collect();
    match expected.split_last() {
        Some((last, shown)) if *last == CUT && shown.len() < said.len() => {
            let mut kept = said[..shown.len()].to_vec();
            kept.push(CUT);
            kept
        }
        _ => said,
    }
}

/// Splits a command line at blanks, quotes kept together.
fn words(command: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quoted = false;
    for c in command.chars() {
        match c {
            '"' => quoted = !quoted,
            ' ' if !quoted => words.push(String::new()),
            _ => words.last_mut().expect("there is always a word").push(c),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// The unit for systemd is one that systemd itself finds nothing wrong with.
#[test]
fn the_unit_is_valid() {
    let readme = fs::read_to_string("README.md").expect("README.md is readable");
    let unit = readme.split("```ini\n").nth(1).and_then(|rest| rest.split("```").next());
    let home = tempfile::tempdir().expect("a scratch folder");
    let (bin, file) = (home.path().join(".cargo/bin"), home.path().join("kith.service"));
    fs::create_dir_all(&bin).expect("a folder");
    fs::copy(env!("CARGO_BIN_EXE_kith"), bin.join("kith")).expect("the program where the unit has it");
    fs::write(&file, unit.expect("a unit")).expect("the unit");
    let mut verify = Command::new("systemd-analyze");
    verify.args(["--user", "verify"]).arg(&file).env("HOME", home.path()).env("XDG_RUNTIME_DIR", home.path());
    let Ok(output) = verify.output() else {
        eprintln!("NOT CHECKED: the unit, for systemd is not here");
        return;
    };
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success() && said.is_empty(), "{said}");
}
