//! The vault as it was last seen: what each note parsed to, and the state of its file then.
//!
//! Looks again only where something may have changed, and reads only what did. Remembers nothing that a
//! fresh reading would not find, so that the pages are the same. Does not know when to look, nor what
//! is written.
//!
//! Uses: source, day, diagnostic, settings, notebook, reading, reports, vault, writer.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::batch::Looked;
use super::doubts::Doubts;
use crate::clock::Moment;
use crate::day::Day;
use crate::diagnostic::Diagnostic;
use crate::notebook::{Notebook, Outcome, Parsed, Shelves, View};
use crate::reading::Layout;
use crate::reports::Wish;
use crate::settings::Language;
use crate::source::NotePath;
use crate::vault::{Listing, SETTINGS_NOTE, SettingsTexts, Stamp, State, Vault, conflict_copies};
use crate::writer::{Change, GitState, PresentPage};

/// A file that was saved so few seconds ago may be saved again within one step of the file system's
/// clock, so its stamp proves nothing. The coarsest clock in use, that of FAT, has steps of two.
const YOUNG: i64 = 3;

/// The vault as it was last seen.
pub(super) struct Seen {
    system: Option<Language>,
    texts: SettingsTexts,
    layout: Layout,
    notebook: Notebook,
    files: BTreeMap<NotePath, File>,
    /// The files in the folder of the pages, in the order of their paths.
    present: Vec<PresentPage>,
    copies: Vec<(NotePath, NotePath)>,
    /// What is wrong with names and folders.
    listed: Vec<Diagnostic>,
    unread: BTreeMap<NotePath, Diagnostic>,
    doubts: Doubts,
    /// Settings as they were read once, and not yet believed.
    doubted_texts: Option<SettingsTexts>,
}

/// A file as it was last read.
#[derive(Clone, Copy, Debug)]
struct File {
    /// None if it was gone before it could be looked at.
    stamp: Option<Stamp>,
    /// Whether another state of the file would have another stamp.
    proves: bool,
    is_blank: bool,
}

/// One reading of a note, not yet believed.
struct Reading {
    parsed: Parsed,
    page: Option<PresentPage>,
    stamp: Stamp,
    state: State,
    is_blank: bool,
}

impl Seen {
    /// Nothing but the settings; `system` is the language of those that name none.
    pub(super) fn new(vault: &Vault, system: Option<Language>) -> Self {
        let texts = vault.settings_texts();
        Self::blank(texts, system)
    }

    fn blank(texts: SettingsTexts, system: Option<Language>) -> Self {
        Self {
            system,
            layout: Layout::of(&texts, system),
            texts,
            notebook: Notebook::default(),
            files: BTreeMap::new(),
            present: Vec::new(),
            copies: Vec::new(),
            listed: Vec::new(),
            unread: BTreeMap::new(),
            doubts: Doubts::default(),
            doubted_texts: None,
        }
    }

    pub(super) fn layout(&self) -> &Layout {
        &self.layout
    }

    /// How many notes there are besides the pages.
    pub(super) fn notes(&self) -> usize {
        self.files.len() - self.present.len()
    }

    /// How many notes and folders could not be read.
    pub(super) fn unread(&self) -> usize {
        self.unread.len() + self.listed.iter().filter(|problem| is_unlisted(problem)).count()
    }

    /// Looks at these paths, and below those that are folders. Calls `enter` with each folder before it
    /// looks what is in there.
    pub(super) fn look(
        &mut self,
        vault: &Vault,
        paths: &BTreeSet<String>,
        now: Moment,
        enter: &mut dyn FnMut(&Path),
    ) -> Looked {
        self.doubts.begin(now.running, self.layout.settings.quiet * 2);
        let mut looked = Looked::default();
        if paths.iter().any(|path| concerns_settings(path)) {
            match self.look_at_settings(vault) {
                Settings::Same => {}
                Settings::Doubted => {
                    looked.doubted.insert(SETTINGS_NOTE.to_owned());
                }
                Settings::Changed(texts) => {
                    *self = Self::blank(texts, self.system);
                    self.look_below(vault, &BTreeSet::from([String::new()]), now, enter, &mut looked);
                    looked.changed = true;
                    return looked;
                }
            }
        }
        self.look_below(vault, paths, now, enter, &mut looked);
        looked
    }

    /// What the pages should say and what has to be written for it.
    pub(super) fn plan(&self, today: Day) -> Outcome {
        let layout = &self.layout;
        let copies = conflict_copies(&self.copies, |path| self.files.contains_key(path));
        let mut outside: Vec<Diagnostic> = layout.problems.iter().chain(&self.listed).cloned().collect();
        outside.extend(self.unread.values().cloned().chain(copies));
        let view = View { today, settings: &layout.settings, outside: &outside };
        let shelves = Shelves {
            output: &layout.output,
            lang: &layout.pages,
            present: &self.present,
            wish: &Wish::default(),
            git: GitState::Calm,
        };
        self.notebook.refresh(view, &shelves)
    }

    /// Takes in what was written, so that hearing of it means nothing.
    pub(super) fn wrote(&mut self, vault: &Vault, change: &Change) {
        // One that somebody removed at once is remembered, too, else nobody would miss it.
        let stamp = vault.stamp(&change.path);
        let (parsed, page) = self.layout.take(&change.path, &change.after);
        let file = File { stamp, proves: false, is_blank: false };
        self.files.insert(change.path.clone(), file);
        self.notebook.set(change.path.clone(), parsed);
        self.put_page(&change.path, page);
    }

    /// Settings are believed once they read the same twice: half a settings note would move all pages.
    fn look_at_settings(&mut self, vault: &Vault) -> Settings {
        let texts = vault.settings_texts();
        if texts == self.texts {
            self.doubted_texts = None;
            return Settings::Same;
        }
        if self.doubted_texts.as_ref() == Some(&texts) {
            return Settings::Changed(texts);
        }
        self.doubted_texts = Some(texts);
        Settings::Doubted
    }

    fn look_below(
        &mut self,
        vault: &Vault,
        paths: &BTreeSet<String>,
        now: Moment,
        enter: &mut dyn FnMut(&Path),
        looked: &mut Looked,
    ) {
        let (mut missing, mut to_read) = (Vec::new(), Vec::new());
        for path in outermost(paths) {
            let listing = vault.list(&self.layout.skip, path, enter);
            looked.changed |= self.take_listing(path, &listing);
            // They come sorted.
            let known = self.below(path).filter(|known| listing.notes.binary_search(known).is_err());
            missing.extend(known.filter(|known| !is_below_any(known, &listing.unlisted)).cloned());
            for note in listing.notes {
                if note.on_disk() == path || self.differs(vault, &note) {
                    to_read.push(note);
                } else {
                    self.doubts.settle(note.on_disk());
                }
            }
        }
        let arrived = self.read(vault, &to_read, now, looked);
        for path in missing {
            // Moved is not gone.
            let stamp = self.files.get(&path).and_then(|file| file.stamp);
            let moved = stamp.is_some_and(|stamp| arrived.contains(&stamp.file));
            if moved || self.doubts.believes(path.on_disk()) {
                self.forget(&path);
                looked.changed = true;
            } else {
                looked.doubted.insert(path.on_disk().to_owned());
            }
        }
    }

    /// Reads the notes and takes in what is believed. Returns which files arrived at new paths.
    fn read(
        &mut self,
        vault: &Vault,
        paths: &[NotePath],
        now: Moment,
        looked: &mut Looked,
    ) -> BTreeSet<crate::vault::Identity> {
        let layout = &self.layout;
        let read = vault.read_each(paths, |path, taken| {
            let (parsed, page) = layout.take(&path, taken.bytes);
            let is_blank = taken.bytes.iter().all(|byte| *byte == 0 || byte.is_ascii_whitespace());
            Reading { parsed, page, stamp: taken.stamp, state: taken.state, is_blank }
        });
        let mut arrived = BTreeSet::new();
        for (path, read) in paths.iter().zip(read) {
            match read {
                Ok(Some(reading)) => {
                    if !self.files.contains_key(path) {
                        arrived.insert(reading.stamp.file);
                    }
                    self.weigh(path, reading, now, looked);
                }
                // It vanished between the two; whoever removed it is heard.
                Ok(None) => {
                    looked.doubted.insert(path.on_disk().to_owned());
                }
                Err(problem) => {
                    looked.changed |= self.unread.insert(path.clone(), problem).is_none();
                }
            }
        }
        arrived
    }

    /// Takes a reading in, unless it may be one moment of a file being saved.
    fn weigh(&mut self, path: &NotePath, reading: Reading, now: Moment, looked: &mut Looked) {
        let shrunk = |file: &File| {
            let tiny = file.stamp.is_some_and(|known| reading.stamp.size.saturating_mul(10) < known.size);
            !file.is_blank && (reading.is_blank || tiny)
        };
        let suspect = self.files.get(path).is_some_and(shrunk) && !self.doubts.believes(path.on_disk());
        if suspect || reading.state == State::Moving {
            looked.doubted.insert(path.on_disk().to_owned());
            return;
        }
        self.doubts.settle(path.on_disk());
        let proves = reading.stamp.newest() + YOUNG <= now.wall;
        let file = File { stamp: Some(reading.stamp), proves, is_blank: reading.is_blank };
        self.files.insert(path.clone(), file);
        let was_unread = self.unread.remove(path).is_some();
        let same_page = self.page(path).ok().map(|at| &self.present[at]) == reading.page.as_ref();
        if same_page && !was_unread && self.notebook.get(path) == Some(&reading.parsed) {
            return;
        }
        self.notebook.set(path.clone(), reading.parsed);
        self.put_page(path, reading.page);
        looked.changed = true;
    }

    /// Takes in what a listing says beside notes, and says whether that is anything new.
    fn take_listing(&mut self, path: &str, listing: &Listing) -> bool {
        let before = (self.listed.clone(), self.copies.clone());
        self.listed.retain(|problem| !is_below(&problem.note, path));
        self.listed.extend(listing.problems.iter().cloned());
        self.copies.retain(|(copy, _)| !is_below(copy, path));
        self.copies.extend(listing.copies.iter().cloned());
        self.listed.sort_unstable();
        self.copies.sort_unstable();
        before.0 != self.listed || before.1 != self.copies
    }

    fn differs(&self, vault: &Vault, note: &NotePath) -> bool {
        let known = self.files.get(note).filter(|file| file.proves && !self.unread.contains_key(note));
        known.is_none_or(|file| vault.stamp(note) != file.stamp)
    }

    /// The known notes at a path or below it.
    fn below<'a>(&'a self, path: &'a str) -> Box<dyn Iterator<Item = &'a NotePath> + 'a> {
        if path.is_empty() {
            return Box::new(self.files.keys());
        }
        let from = NotePath::new(path);
        let near = self.files.range(from.clone()..).map(|(known, _)| known);
        // Names that begin alike come together; not all of them lie below.
        let near = near.take_while(move |known| known.as_str().starts_with(from.as_str()));
        Box::new(near.filter(move |known| is_below(known, path)))
    }

    fn forget(&mut self, path: &NotePath) {
        self.files.remove(path);
        self.unread.remove(path);
        self.notebook.remove(path);
        self.put_page(path, None);
        self.doubts.settle(path.on_disk());
    }

    fn page(&self, path: &NotePath) -> Result<usize, usize> {
        self.present.binary_search_by(|page| page.path.cmp(path))
    }

    fn put_page(&mut self, path: &NotePath, page: Option<PresentPage>) {
        match (self.page(path), page) {
            (Ok(at), Some(page)) => self.present[at] = page,
            (Err(at), Some(page)) => self.present.insert(at, page),
            (Ok(at), None) => {
                self.present.remove(at);
            }
            (Err(_), None) => {}
        }
    }
}

enum Settings {
    Same,
    Doubted,
    Changed(SettingsTexts),
}

fn concerns_settings(path: &str) -> bool {
    path.is_empty() || path == SETTINGS_NOTE || path.starts_with(".obsidian")
}

/// The paths without those that lie below another of them.
fn outermost(paths: &BTreeSet<String>) -> impl Iterator<Item = &str> {
    let inside = |path: &str| {
        let mut above = path.match_indices('/').map(|(at, _)| &path[..at]).chain([""]);
        !path.is_empty() && above.any(|folder| paths.contains(folder))
    };
    paths.iter().map(String::as_str).filter(move |path| !inside(path))
}

fn is_below(note: &NotePath, path: &str) -> bool {
    let rest = note.on_disk().strip_prefix(path);
    path.is_empty() || rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn is_below_any(note: &NotePath, folders: &[NotePath]) -> bool {
    folders.iter().any(|folder| folder.as_str() == "." || is_below(note, folder.on_disk()))
}

fn is_unlisted(problem: &Diagnostic) -> bool {
    problem.code == crate::diagnostic::Code::Unreadable
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::clock::Clock;
    use crate::writer::What;

    #[test]
    fn a_page_that_is_gone_the_moment_it_was_written_is_missed() {
        let folder = tempfile::tempdir().unwrap();
        let vault = Vault::at(folder.path()).unwrap();
        let mut seen = Seen::new(&vault, None);
        let path = NotePath::new("Network/Network today.md");
        let (before, after) = (None, b"words".to_vec());
        seen.wrote(&vault, &Change { path: path.clone(), before, after, what: What::Created });
        let mut look = |seconds| {
            let now = Moment { running: Duration::from_secs(seconds), ..Clock::start().now() };
            seen.look(&vault, &BTreeSet::from([path.as_str().to_owned()]), now, &mut |_| {})
        };
        assert_eq!(look(0).doubted.len(), 1);
        assert!(look(60).changed);
        assert_eq!(look(61), Looked::default());
    }
}
