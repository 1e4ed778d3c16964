//! Everything `kith init` learns from a folder before it writes.
//!
//! The notes are read twice: once at their heads, to settle the language, and once whole, as every
//! later command will read them.
//!
//! Uses: lang, notebook, parse, reading, reports, settings, source, vault.

use crate::cli::args::Args;
use crate::cli::open;
use crate::clock;
use crate::lang::Catalogue;
use crate::notebook::{Known, View};
use crate::parse::{self, Recognised};
use crate::reading::{Layout, read_settings};
use crate::reports::first_look::proposal::{self, Proposal, Surroundings};
use crate::reports::first_look::{self, FirstLook};
use crate::settings::{ObsidianSettings, Settings};
use crate::source::NotePath;
use crate::vault::{SETTINGS_NOTE, Skip, Vault, is_template_folder};

/// A folder as it was found.
pub(super) struct Look {
    pub(super) first: FirstLook,
    pub(super) obsidian: ObsidianSettings,
    /// What the notes hold.
    pub(super) known: Known,
    /// The settings to write where there are none.
    pub(super) proposal: Proposal,
    /// The words of the terminal.
    pub(super) lang: Catalogue,
    /// The words of the files: those of the notes, where there are any.
    pub(super) vault_lang: Catalogue,
    /// The folder of the pages.
    pub(super) output: String,
    pub(super) templates_folder: String,
    /// Nothing is there that does not hide behind a dot.
    pub(super) is_new: bool,
}

impl Look {
    /// Reads the folder.
    pub(super) fn at(vault: &Vault, args: &Args) -> Self {
        let (mut settings, obsidian, _) = read_settings(&vault.settings_texts());
        let seen = heads(vault, &settings);
        let first = first_look::look(&seen);
        settings.language = settings.language.or(first.language);
        let lang = open::speak(args.lang, settings.language);
        let vault_lang = open::speak(settings.language.or(args.lang), None);
        let names_at_root = vault.names_at_root();
        let around = Surroundings {
            obsidian: &obsidian,
            names_at_root: &names_at_root,
            // Where there is no note yet, nothing speaks against the words the terminal has.
            language: settings.language.or(args.lang).or((first.notes == 0).then(|| vault_lang.language())),
            otherwise: vault_lang.language(),
            usual_output: &vault_lang.words("output-folder", &[]),
            somebody: &vault_lang.words("init-somebody", &[]),
        };
        let proposal = proposal::propose(&seen, &around);
        let output = settings.output.clone().unwrap_or_else(|| proposal.output.clone());
        let layout = Layout::new(settings, vault_lang.clone(), output.clone());
        let (notebook, _, mut outside) = open::read(vault, &layout, &lang);
        outside.extend(layout.problems);
        let today = args.today.or(layout.settings.today).unwrap_or_else(clock::today);
        let known = notebook.look(View { today, settings: &layout.settings, outside: &outside });
        let templates_folder = templates_folder(&obsidian, &names_at_root, &vault_lang);
        let is_new = names_at_root.iter().all(|name| name.starts_with('.'));
        Self { first, obsidian, known, proposal, lang, vault_lang, output, templates_folder, is_new }
    }
}

/// Every note at its head. The folder of the pages is not known yet; pages are known by their blocks.
fn heads(vault: &Vault, settings: &Settings) -> Vec<Recognised> {
    let (skip, _) = Skip::new(settings, "");
    let (mut seen, _) =
        vault.read_notes(&skip, |path: NotePath, bytes: &[u8]| parse::recognise(&path, bytes, settings));
    seen.retain(|note| note.path.as_str() != SETTINGS_NOTE);
    seen
}

/// Where templates go: where Obsidian looks for them, else in a folder of such a name, else in a
/// new one.
fn templates_folder(obsidian: &ObsidianSettings, names_at_root: &[String], lang: &Catalogue) -> String {
    let named = || names_at_root.iter().find(|name| is_template_folder(name)).cloned();
    obsidian.templates_folder.clone().or_else(named).unwrap_or_else(|| lang.words("templates-folder", &[]))
}
