//! A month beside Obsidian, other editors, a sync program and git: the only thing to notice of a watcher
//! is that the pages are right.
//!
//! On each day the files are written as those programs write them, one after the other without a pause,
//! under one real watcher. It must say nothing but that it wrote, leave nothing in the folder but pages,
//! keep its own folder empty, and stay as large as it is. A few days; `KITH_MONTH` sets how many, thirty
//! by `just month`, and `KITH_SEED` what happens in them.
#![cfg(target_os = "linux")]
#![expect(clippy::disallowed_methods, reason = "a test plays the owner's programs")]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use rustix::process::Signal;
use support::Ran;
use support::fresh::{fresh_pages, kith, pages};
use support::git::done;
use support::random::{Random, number};
use support::watching::Watching;
use tempfile::TempDir;

const PEOPLE: [&str; 4] = ["Anna Weber", "Jonas Brandt", "Maria López", "Peter Kern"];

/// What memory may grow by after the first days, in KiB: what the allocator does not give back at once.
const GROWTH: u64 = 8 * 1024;

#[test]
fn nothing_is_noticed_but_that_the_pages_are_right() {
    let days = number("KITH_MONTH", 4);
    let mut month = Month::begin(number("KITH_SEED", 1));
    let mut early = None;
    for day in 1..=days {
        month.pass(day);
        if day == days.min(3) {
            early = Some((month.watching.memory(), month.watching.open_files()));
        }
    }
    month.says_only_that_it_wrote();
    month.leaves_only_pages();
    let (memory, files) = early.expect("a day passes");
    assert_eq!(month.watching.open_files(), files, "open files");
    let grown = month.watching.memory().saturating_sub(memory);
    assert!(grown <= GROWTH, "memory grew by {grown} KiB in {days} days");
    let status = Ran::from(kith(&month.root, "status").output().expect("it runs"));
    assert_eq!(status.code, 0, "no page needs a decision: {status:?}");
    assert_eq!(month.watching.end(Signal::TERM), Some(0));
}

/// A folder of notes under git, the same on another device, and a watcher of the first.
struct Month {
    place: TempDir,
    root: PathBuf,
    random: Random,
    watching: Watching,
    did: Vec<String>,
    made: usize,
}

impl Month {
    fn begin(seed: u64) -> Self {
        let place = tempfile::tempdir().expect("a scratch folder");
        let root = place.path().join("vault");
        for folder in ["People", "Daily", ".obsidian"] {
            fs::create_dir_all(root.join(folder)).expect("a folder");
        }
        let put = |path: &str, text: &str| fs::write(root.join(path), text).expect("a note");
        put("kith.md", "---\nlanguage: en\nquiet: 0.1\n---\n");
        put(".obsidian/app.json", "{}");
        put(".gitignore", ".obsidian/workspace.json\n");
        for person in PEOPLE {
            put(&format!("People/{person}.md"), "---\ntype: person\ncity: Berlin\n---\n");
        }
        done(&root, &["init", "-q", "-b", "main"]);
        done(&root, &["add", "-A"]);
        done(&root, &["commit", "-q", "-m", "begin"]);
        let other = place.path().join("other");
        done(place.path(), &["clone", "-q", &root.to_string_lossy(), &other.to_string_lossy()]);
        done(&root, &["remote", "add", "other", &other.to_string_lossy()]);
        let watching = Watching::start(&mut kith(&root, "watch"));
        Self { place, root, random: Random::new(seed), watching, did: Vec::new(), made: 0 }
    }

    /// A day with everything that happens in it; in the evening the pages are right.
    fn pass(&mut self, day: u64) {
        let daily = format!("Daily/2026-11-{:02}.md", day % 20 + 1);
        self.did.push(format!("day {day}"));
        self.types_in_obsidian(&daily);
        for _ in 0..4 {
            match self.random.below(7) {
                0 => self.renames_in_obsidian(),
                1 => self.syncs(),
                2 => self.conflicts(),
                3 => self.edits_with_vim(&daily),
                4 => self.edits_like_emacs(&daily),
                5 => self.writes_on_the_phone(),
                _ => self.types_on_the_page(),
            }
        }
        if self.random.below(2) == 0 {
            self.settle();
        }
        self.pulls(day);
        self.settle();
    }

    fn settle(&mut self) {
        let right = fresh_pages(&self.root, &self.place.path().join("copy"));
        self.watching.until(&self.did.join("\n"), || pages(&self.root) == right);
    }

    fn line(&mut self) -> String {
        self.made += 1;
        let keyword = self.random.one(&["gave", "received", "lunch", "promised"]);
        let person = self.random.one(&PEOPLE);
        format!("- {keyword}:: [[{person}]] number {}\n", self.made)
    }

    /// Obsidian saves in place while its owner types, and keeps a file of its windows.
    fn types_in_obsidian(&mut self, note: &str) {
        self.did.push(format!("type into {note}"));
        let path = self.root.join(note);
        let (mut text, line) = (fs::read_to_string(&path).unwrap_or_default(), self.line());
        for piece in line.split_inclusive(' ') {
            text.push_str(piece);
            fs::write(&path, &text).expect("the note");
            fs::write(self.root.join(".obsidian/workspace.json"), format!("{{\"made\": {}}}", text.len()))
                .expect("the windows");
        }
    }

    /// Obsidian renames a note and writes the new name into every link, pages of ours included.
    fn renames_in_obsidian(&mut self) {
        let name = |number: usize| format!("Talk {number}");
        let (old, new) = (name(self.made), name(self.made + 1));
        let topic = |name: &str| self.root.join(format!("{name}.md"));
        fs::write(topic(&old), "What was said there.\n").expect("a note");
        let mention = self.root.join("Topics.md");
        fs::write(&mention, format!("See [[{old}]].\n")).expect("a note");
        fs::rename(topic(&old), topic(&new)).expect("a rename");
        fs::write(&mention, format!("See [[{new}]].\n")).expect("a note");
        self.made += 1;
        self.did.push(format!("rename {old} to {new}"));
    }

    /// Syncthing writes beside the note and renames; what it brings may be older in time.
    fn syncs(&mut self) {
        let (note, line) = (format!("Daily/2026-10-{:02}.md", self.random.below(28) + 1), self.line());
        self.did.push(format!("sync {note}"));
        let (folder, name) = note.split_once('/').expect("a folder");
        let aside = self.root.join(folder).join(format!(".syncthing.{name}.tmp"));
        fs::write(&aside, line).expect("half a note");
        let file = fs::File::options().write(true).open(&aside).expect("it is there");
        let before = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_790_000_000);
        file.set_modified(before).expect("its time");
        fs::rename(aside, self.root.join(note)).expect("a rename");
    }

    /// Two devices wrote the same note: a copy appears, and its owner takes it away some days later.
    fn conflicts(&mut self) {
        let daily = self.root.join("Daily");
        let is_copy = |path: &Path| path.to_string_lossy().contains(".sync-conflict-");
        let old = fs::read_dir(&daily).expect("a folder").map_while(Result::ok).map(|entry| entry.path());
        let old: Vec<PathBuf> = old.filter(|path| is_copy(path)).collect();
        self.did.push(format!("{} conflict copies go and one comes", old.len()));
        old.iter().for_each(|copy| fs::remove_file(copy).expect("it is there"));
        let copy = format!("2026-11-18.sync-conflict-20261118-{:06}-D4LGQYW.md", self.made % 240_000);
        let line = self.line();
        fs::write(daily.join(copy), line).expect("a copy");
        // Of the program's own folder, too, if the owner lets it be carried to the other device.
        let lock = self.root.join(".kith/lock.sync-conflict-20261118-173636-D4LGQYW");
        fs::write(lock, "4711").expect("a copy");
    }

    /// Vim itself, with its swap file and a backup.
    fn edits_with_vim(&mut self, note: &str) {
        let line = self.line();
        self.did.push(format!("vim {note}"));
        let append = format!("call append('$', '{}')", line.trim_end());
        let mut vim = Command::new("vim");
        vim.args(["-Nu", "NONE", "-es", "-c", "set backup writebackup backupcopy=no", "-c", &append]);
        vim.args(["-c", "wq"]).arg(self.root.join(note)).env("HOME", self.place.path());
        let tried = vim.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
        if !tried.is_ok_and(|ended| ended.success()) {
            // Where there is no vim, what it does: the old file becomes the backup.
            let path = self.root.join(note);
            let text = fs::read_to_string(&path).expect("the note") + &line;
            fs::rename(&path, path.with_extension("md~")).expect("a rename");
            fs::write(path, text).expect("the note");
        }
    }

    /// Emacs marks the note by a link that leads nowhere, saves itself aside, then writes in place.
    fn edits_like_emacs(&mut self, note: &str) {
        self.did.push(format!("emacs {note}"));
        let path = self.root.join(note);
        let beside = |name: String| path.with_file_name(name);
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        let (mark, saved) = (beside(format!(".#{name}")), beside(format!("#{name}#")));
        symlink("toni@machine.4711:1790000000", &mark).expect("a link");
        let text = fs::read_to_string(&path).expect("the note");
        let more = text.clone() + &self.line();
        fs::write(&saved, &more).expect("a copy");
        fs::write(beside(format!("{name}~")), text).expect("a backup");
        fs::write(&path, more).expect("the note");
        fs::remove_file(saved).expect("it is there");
        fs::remove_file(mark).expect("it is there");
    }

    fn writes_on_the_phone(&mut self) {
        let line = self.line();
        self.did.push("the phone".to_owned());
        let inbox = self.root.join("Daily/2026-11-19.md");
        let mut file = fs::File::options().append(true).create(true).open(inbox).expect("a note");
        file.write_all(line.as_bytes()).expect("a line");
    }

    /// The owner writes below the block of a page, character by character, as Obsidian saves it.
    fn types_on_the_page(&mut self) {
        let page = self.root.join("Network/Weekly/2026-W47 network.md");
        let line = self.line().replace("- ", "- 2026-11-17 ");
        self.did.push(format!("on the page {line}"));
        for piece in line.split_inclusive(' ') {
            // A page that is exchanged at this moment is appended to before or after.
            let Ok(mut file) = fs::File::options().append(true).open(&page) else { return };
            file.write_all(piece.as_bytes()).expect("some words");
        }
    }

    /// The other device commits and so does this one; then both are merged, here and there.
    fn pulls(&mut self, day: u64) {
        self.did.push("commit and pull".to_owned());
        let other = self.place.path().join("other");
        let line = self.line();
        fs::write(other.join(format!("Other {}.md", day % 10)), line).expect("a note");
        commit(&other);
        commit(&self.root);
        done(&self.root, &["pull", "-q", "--no-rebase", "--no-edit", "other", "main"]);
        done(&other, &["pull", "-q", "--no-rebase", "--no-edit", "origin", "main"]);
    }

    fn says_only_that_it_wrote(&self) {
        for line in &self.watching.said() {
            assert!(line.contains("Ctrl-C ends it") || line.contains(" written, "), "{line}");
        }
    }

    /// Once all is committed, a change of one note changes that note and pages; and nothing is left in the
    /// program's own folder but what tells that it lives.
    fn leaves_only_pages(&mut self) {
        commit(&self.root);
        self.types_in_obsidian("Daily/2026-11-18.md");
        self.settle();
        let status = done(&self.root, &["-c", "core.quotePath=false", "status", "--porcelain", "-uall"]);
        for line in status.lines() {
            let path = line[3..].trim_matches('"');
            assert!(path == "Daily/2026-11-18.md" || path.starts_with("Network/"), "{status}");
        }
        let own = self.root.join(".kith");
        let kept = BTreeSet::from([".gitignore", "lock", "watch"].map(str::to_owned));
        let names = || -> BTreeSet<String> {
            let entries = fs::read_dir(&own).expect("our folder").map_while(Result::ok);
            entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
        };
        self.watching.until("what was displaced goes", || names() == kept);
    }
}

fn commit(root: &Path) {
    done(root, &["add", "-A"]);
    done(root, &["commit", "-q", "--allow-empty", "-m", "a day"]);
}
