//! `kith init`: a first settings note, or a folder of example notes; never over what is there.
//!
//! Uses: diagnostic, lang, reports.

use std::path::{Path, PathBuf};

use include_dir::{Dir, include_dir};

use super::args::Args;
use super::failure::{Exit, Failure};
use super::files;
use super::open;
use super::output::Output;
use crate::diagnostic::Message;
use crate::lang::Catalogue;
use crate::reports::settings_note;
use crate::vault::SETTINGS_NOTE;

/// The example notes, part of the program, so that they are there wherever it is.
static EXAMPLE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/example-vault");

const EXAMPLE_FOLDER: &str = "kithbook-example";

/// Begin: write the settings note, or a folder of example notes
///
/// Never overwrites anything.
#[derive(Debug, clap::Args)]
pub(super) struct Init {
    /// Which folder; with --example ./kithbook-example unless said otherwise
    pub dir: Option<PathBuf>,
    /// Write the example notes
    #[arg(long)]
    pub example: bool,
}

pub(super) fn run(args: &Args, asked: &Init, output: &Output) -> Result<Exit, Failure> {
    let lang = open::speak(args.lang, None);
    let said = if asked.example {
        let folder = asked.dir.clone().unwrap_or_else(|| PathBuf::from(EXAMPLE_FOLDER));
        example(&folder, &lang)?
    } else {
        let folder = asked.dir.clone().or_else(|| args.vault.clone()).unwrap_or_else(|| PathBuf::from("."));
        settings(&folder, &lang)?
    };
    output.print(&format!("{said}\n"))?;
    Ok(Exit::Fine)
}

fn settings(folder: &Path, lang: &Catalogue) -> Result<String, Failure> {
    let path = folder.join(SETTINGS_NOTE);
    let text = settings_note::note(lang, &[]);
    let id = match create(&path, text.as_bytes())? {
        true => "init-written",
        false => "init-already-there",
    };
    Ok(lang.words(id, &[("file", path.display().to_string().into())]))
}

fn example(folder: &Path, lang: &Catalogue) -> Result<String, Failure> {
    let (mut written, mut kept) = (0_usize, 0_usize);
    let mut folders = vec![&EXAMPLE];
    while let Some(here) = folders.pop() {
        folders.extend(here.dirs());
        for file in here.files() {
            match create(&folder.join(file.path()), file.contents())? {
                true => written += 1,
                false => kept += 1,
            }
        }
    }
    let id = if kept == 0 { "init-example" } else { "init-example-kept" };
    let folder = folder.display().to_string();
    Ok(lang.words(id, &[("folder", folder.into()), ("written", written.into()), ("kept", kept.into())]))
}

fn create(path: &Path, bytes: &[u8]) -> Result<bool, Failure> {
    files::create(path, bytes).map_err(|error| {
        let message = Message::new("cli-file-not-written")
            .with("file", path.display().to_string())
            .with("cause", error.to_string());
        Failure::new(Exit::NotWritten, message)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Language;

    #[test]
    fn the_example_is_written_once_and_never_over_anything() {
        let folder = tempfile::tempdir().unwrap();
        let lang = Catalogue::new(Language::English);
        let first = example(folder.path(), &lang).unwrap();
        assert!(first.contains(&folder.path().display().to_string()), "{first}");
        let note = folder.path().join(SETTINGS_NOTE);
        assert!(note.exists());
        let before = std::fs::read(&note).unwrap();
        let second = example(folder.path(), &lang).unwrap();
        assert!(second.contains("left as they are"), "{second}");
        assert_eq!(std::fs::read(&note).unwrap(), before);
    }
}
