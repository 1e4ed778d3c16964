//! How changes are heard: the system's own notices, sieved.
//!
//! The only room that names `notify`. Each folder of notes is watched by itself, so that nothing is
//! heard of git's folder, of Obsidian's or of our own, and no link is followed. Does not know what a
//! change means, nor whether it is true.
//!
//! Uses: vault, writer.

use std::path::{Path, PathBuf};

use notify::event::{AccessKind, AccessMode, CreateKind, EventKind, ModifyKind, RemoveKind};
use notify::{Config, ErrorKind, RecommendedWatcher, RecursiveMode, Watcher};

use super::event::{Cause, Event};
use crate::writer::watch_file;

/// The folders in which Obsidian keeps the settings that matter here.
const OBSIDIAN: [&str; 3] = [".obsidian", ".obsidian/plugins", ".obsidian/plugins/periodic-notes"];

/// Where notices arrive, or do not.
pub(super) enum Ears {
    /// They do, from every folder that was named.
    Open(Box<RecommendedWatcher>),
    /// They do not.
    Shut,
}

impl Ears {
    /// Begins to listen below `root`, which must be absolute and without links; `send` gets what is
    /// heard, on a thread of its own. Nothing is heard of a folder before it is named.
    pub(super) fn open(root: PathBuf, send: impl Fn(Event) + Send + 'static) -> Result<Self, Cause> {
        let handle = move |heard| {
            if let Some(event) = event(&root, heard) {
                send(event);
            }
        };
        let config = Config::default().with_follow_symlinks(false);
        let watcher = RecommendedWatcher::new(handle, config).map_err(|error| match error.kind {
            ErrorKind::Io(error) if error.raw_os_error() == Some(TOO_MANY) => Cause::Watchers,
            kind => cause(&kind),
        })?;
        Ok(Self::Open(Box::new(watcher)))
    }

    /// Listens to one folder from now on. What is in it must be looked at afterwards, for what was made
    /// in it before is not heard of.
    pub(super) fn hear(&mut self, folder: &Path) -> Result<(), Cause> {
        let Self::Open(watcher) = self else { return Ok(()) };
        match watcher.watch(folder, RecursiveMode::NonRecursive) {
            Ok(()) => Ok(()),
            Err(error) => match error.kind {
                ErrorKind::PathNotFound => Ok(()),
                ErrorKind::Io(error) if is_gone(&error) => Ok(()),
                kind => Err(cause(&kind)),
            },
        }
    }

    /// Listens to what the program writes itself, to find out whether anything is heard at all.
    pub(super) fn hear_ourselves(&mut self, root: &Path) -> Result<(), Cause> {
        watch_file(root).parent().map_or(Ok(()), |folder| self.hear(folder))
    }

    /// Does so no more.
    pub(super) fn ignore_ourselves(&mut self, root: &Path) {
        if let (Self::Open(watcher), Some(folder)) = (self, watch_file(root).parent()) {
            // The folder may be gone, and its watch with it.
            let _ = watcher.unwatch(folder);
        }
    }

    /// Listens to the folders of Obsidian's settings, as far as they are there.
    pub(super) fn hear_settings(&mut self, root: &Path) -> Result<(), Cause> {
        OBSIDIAN.iter().try_for_each(|folder| self.hear(&root.join(folder)))
    }
}

/// `EMFILE`: no more watchers for this user, or files for this process.
const TOO_MANY: i32 = 24;

fn cause(kind: &ErrorKind) -> Cause {
    match kind {
        ErrorKind::MaxFilesWatch => Cause::Folders,
        ErrorKind::Io(error) => Cause::Other(error.to_string()),
        ErrorKind::Generic(words) => Cause::Other(words.clone()),
        other => Cause::Other(format!("{other:?}")),
    }
}

/// A folder that is gone by now, or may not be read, is what the look at it will find.
fn is_gone(error: &std::io::Error) -> bool {
    use std::io::ErrorKind::{NotADirectory, NotFound, PermissionDenied};
    matches!(error.kind(), NotFound | NotADirectory | PermissionDenied)
}

/// What a notice says, if it says anything to us. That notices were missed comes without a path, so it
/// is asked for first.
fn event(root: &Path, heard: notify::Result<notify::Event>) -> Option<Event> {
    let heard = match heard {
        Ok(heard) => heard,
        Err(error) => return Some(Event::Deaf(cause(&error.kind))),
    };
    if heard.need_rescan() {
        return Some(Event::Missed);
    }
    if heard.paths.contains(&watch_file(root)) {
        return Some(Event::Echo);
    }
    let paths = heard.paths.iter().filter_map(|path| wanted(heard.kind, path.strip_prefix(root).ok()?));
    let paths: Vec<String> = paths.collect();
    (!paths.is_empty()).then_some(Event::Changed(paths))
}

/// The path to look at, if the notice may be about notes or settings.
///
/// Whoever only reads is not heard, else the program would hear itself. Of files that are no notes only
/// those kinds are dropped that surely are about a file: anything else may be a folder.
fn wanted(kind: EventKind, path: &Path) -> Option<String> {
    if matches!(kind, EventKind::Access(access) if access != AccessKind::Close(AccessMode::Write)) {
        return None;
    }
    let Some(path) = path.to_str() else {
        // What has no name in Unicode is listed with its folder.
        return path.parent().and_then(Path::to_str).map(str::to_owned);
    };
    if let Some(hidden) = hidden_part(path) {
        return about_settings(path, hidden);
    }
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    if name == crate::vault::SETTINGS_NOTE && !folder.is_empty() {
        // It makes its folder another vault.
        return Some(folder.to_owned());
    }
    let is_note = name.len() > 3 && name.to_ascii_lowercase().ends_with(".md");
    (is_note || may_be_folder(kind)).then(|| path.to_owned())
}

fn may_be_folder(kind: EventKind) -> bool {
    !matches!(
        kind,
        EventKind::Access(_)
            | EventKind::Create(CreateKind::File)
            | EventKind::Remove(RemoveKind::File)
            | EventKind::Modify(ModifyKind::Data(_))
    )
}

/// The path up to and with its first part that begins with a dot.
fn hidden_part(path: &str) -> Option<&str> {
    let mut end = 0;
    for part in path.split('/') {
        end += part.len();
        if part.starts_with('.') {
            return Some(&path[..end]);
        }
        end += 1;
    }
    None
}

/// Of what is hidden only Obsidian's settings matter; in a folder below the root they make that folder
/// another vault.
fn about_settings(path: &str, hidden: &str) -> Option<String> {
    const FILES: [&str; 3] = ["templates.json", "daily-notes.json", "plugins/periodic-notes/data.json"];
    if hidden == OBSIDIAN[0] {
        let inside = path.strip_prefix(".obsidian/").unwrap_or_default();
        let matters = OBSIDIAN.contains(&path) || FILES.contains(&inside);
        return matters.then(|| path.to_owned());
    }
    let folder = hidden.strip_suffix("/.obsidian")?;
    (path == hidden && hidden_part(folder).is_none()).then(|| folder.to_owned())
}

#[cfg(test)]
mod tests {
    use notify::event::{DataChange, Flag, MetadataKind, RenameMode};

    use super::*;

    fn heard(kind: EventKind, path: &str) -> Option<Event> {
        event(Path::new("/vault"), Ok(notify::Event::new(kind).add_path(Path::new("/vault").join(path))))
    }

    fn changed(path: &str) -> Option<Event> {
        Some(Event::Changed(vec![path.to_owned()]))
    }

    const DATA: EventKind = EventKind::Modify(ModifyKind::Data(DataChange::Any));
    const CLOSED: EventKind = EventKind::Access(AccessKind::Close(AccessMode::Write));
    const MOVED: EventKind = EventKind::Modify(ModifyKind::Name(RenameMode::To));
    const TOUCHED: EventKind = EventKind::Modify(ModifyKind::Metadata(MetadataKind::Any));

    #[test]
    fn whoever_reads_is_not_heard_and_whoever_saves_is() {
        for kind in [AccessKind::Open(AccessMode::Any), AccessKind::Read, AccessKind::Close(AccessMode::Read)]
        {
            assert_eq!(heard(EventKind::Access(kind), "People/Anna.md"), None);
        }
        for kind in [CLOSED, DATA, MOVED, TOUCHED, EventKind::Create(CreateKind::File), EventKind::Any] {
            assert_eq!(heard(kind, "People/Anna.md"), changed("People/Anna.md"));
        }
    }

    #[test]
    fn what_was_missed_is_asked_for_before_the_path() {
        let missed = notify::Event::new(EventKind::Other).set_flag(Flag::Rescan);
        assert_eq!(event(Path::new("/vault"), Ok(missed)), Some(Event::Missed));
        let limit = notify::Error::new(ErrorKind::MaxFilesWatch);
        assert_eq!(event(Path::new("/vault"), Err(limit)), Some(Event::Deaf(Cause::Folders)));
    }

    #[test]
    fn folders_are_heard_and_pictures_are_not() {
        for kind in [EventKind::Create(CreateKind::Folder), MOVED, EventKind::Any, EventKind::Other] {
            assert_eq!(heard(kind, "People"), changed("People"));
        }
        for kind in [CLOSED, DATA, EventKind::Create(CreateKind::File), EventKind::Remove(RemoveKind::File)] {
            assert_eq!(heard(kind, "People/Anna.png"), None);
        }
        // A rename does not say whether a folder of that name moved.
        assert_eq!(heard(MOVED, "People/Anna.png"), changed("People/Anna.png"));
    }

    #[test]
    fn what_the_watcher_writes_about_itself_is_an_echo_and_nothing_to_look_at() {
        assert_eq!(heard(DATA, ".kith/watch"), Some(Event::Echo));
        assert_eq!(heard(DATA, ".kith/lock"), None);
    }

    #[test]
    fn the_root_itself_is_heard() {
        assert_eq!(heard(EventKind::Remove(RemoveKind::Folder), ""), changed(""));
    }

    #[test]
    fn of_what_is_hidden_only_settings_are_heard() {
        for path in
            [".git/index.lock", ".kith/lock", ".trash/Anna.md", "People/.Anna.md.swp", ".obsidian/app.json"]
        {
            assert_eq!(heard(CLOSED, path), None, "{path}");
        }
        for path in [".obsidian/daily-notes.json", ".obsidian/plugins/periodic-notes/data.json", ".obsidian"]
        {
            assert_eq!(heard(MOVED, path), changed(path));
        }
    }

    #[test]
    fn a_folder_that_becomes_another_vault_is_looked_at() {
        assert_eq!(heard(CLOSED, "Work/kith.md"), changed("Work"));
        assert_eq!(heard(EventKind::Create(CreateKind::Folder), "Work/.obsidian"), changed("Work"));
        assert_eq!(heard(CLOSED, "Work/.obsidian/app.json"), None);
        assert_eq!(heard(CLOSED, "kith.md"), changed("kith.md"));
    }
}
