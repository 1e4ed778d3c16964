//! Whatever happens to the folder, the pages of a watcher equal those of a fresh run.
//!
//! Random scripts of what people, editors, sync programs and git do to a folder run against a real
//! watcher, with no pause between two steps. Then the whole folder is copied, a fresh `refresh` runs on
//! the copy, and the watcher's pages must become the same. `KITH_SCRIPTS` sets how many scripts run,
//! `KITH_SEED` the first seed; `just watch-truth` runs ten thousand.

mod support;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use rustix::process::Signal;
use support::Ran;
use support::fresh::{copy_notes, fresh_pages, kith, pages, walk};
use support::git::done;
use support::random::{Random, number};
use support::watching::Watching;
use tempfile::TempDir;

/// So many scripts follow each other on one vault under one watcher.
const SCRIPTS_AT_A_TIME: u64 = 10;

/// So many watchers live at once; most of the time they wait for their folder to become quiet.
const WATCHERS: u64 = 12;

/// Once in so many scripts more happens than the system can tell of, or the vault's folder goes.
const RARELY: u64 = 40;

/// More files than the system keeps notices for, each of them noticed three or four times.
const FLOOD: usize = 6_000;

#[test]
fn pages_equal_those_of_a_fresh_run_after_any_script() {
    let (scripts, seed) = (number("KITH_SCRIPTS", 20), number("KITH_SEED", 1));
    let rounds = scripts.div_ceil(SCRIPTS_AT_A_TIME);
    std::thread::scope(|scope| {
        for worker in 0..WATCHERS {
            scope.spawn(move || {
                for round in (worker..rounds).step_by(usize::try_from(WATCHERS).expect("few")) {
                    let first = seed + round * SCRIPTS_AT_A_TIME;
                    run(first..first + SCRIPTS_AT_A_TIME.min(scripts - round * SCRIPTS_AT_A_TIME));
                }
            });
        }
    });
}

/// Runs the scripts of these seeds one after the other under one watcher.
fn run(seeds: std::ops::Range<u64>) {
    let first = seeds.start;
    let mut folder = Folder::new(Random::new(first));
    let mut watching = folder.watch();
    for seed in seeds {
        folder.random = Random::new(seed);
        folder.did.push(format!("script {seed}, of the vault that began with {first}"));
        for _ in 0..=folder.random.below(8) {
            folder.step();
        }
        match seed % RARELY {
            7 => folder.flood(&watching),
            19 => folder.move_root_away(),
            _ => {}
        }
        folder.settle(&watching);
        if folder.random.below(10) == 0 {
            // Whatever happens between two watchers is found by the next.
            assert_eq!(watching.end(Signal::TERM), Some(0));
            folder.step();
            watching = folder.watch();
            folder.settle(&watching);
        }
    }
    assert_eq!(watching.end(Signal::INT), Some(0));
}

/// A vault, and a place outside of it.
struct Folder {
    place: TempDir,
    root: PathBuf,
    random: Random,
    made: usize,
    /// Every step, for whoever has to understand a failure.
    did: Vec<String>,
}

impl Folder {
    fn new(random: Random) -> Self {
        let place = tempfile::tempdir().expect("a scratch folder");
        let root = place.path().join("vault");
        let mut folder = Self { place, root, random, made: 0, did: Vec::new() };
        folder.put("kith.md", &folder.settings());
        for person in PEOPLE {
            folder.put(&format!("People/{person}.md"), "---\ntype: person\ncity: Berlin\n---\n");
        }
        for day in 1..=9 {
            folder
                .put(&format!("Daily/2026-11-{day:02}.md"), &format!("- call:: [[Anna Weber]] no. {day}\n"));
        }
        folder.branch();
        folder
    }

    /// Two branches that differ in many notes.
    fn branch(&mut self) {
        let notes: Vec<String> =
            (0..60).map(|number| format!("Log/{number}/2026-10-{:02}.md", number % 28 + 1)).collect();
        done(&self.root, &["init", "-q", "-b", "one"]);
        for branch in ["one", "two"] {
            for note in &notes {
                self.put(note, &format!("- coffee:: [[Jonas Brandt]] on branch {branch}\n"));
            }
            done(&self.root, &["checkout", "-q", "-B", branch]);
            done(&self.root, &["add", "-A", "Log"]);
            done(&self.root, &["commit", "-q", "-m", branch]);
        }
    }

    fn watch(&self) -> Watching {
        Watching::start(&mut kith(&self.root, "watch"))
    }

    /// Waits until the pages are those that a fresh run makes of the same folder.
    fn settle(&mut self, watching: &Watching) {
        let expected = fresh_pages(&self.root, &self.place.path().join("copy"));
        let mut held = watching.said().len();
        watching.until(&self.did.join("\n"), || {
            let said = watching.said();
            if said[held.min(said.len())..].iter().any(|line| line.contains("--accept-removals")) {
                held = said.len();
                output_of(kith(&self.root, "refresh").arg("--accept-removals"));
            }
            pages(&self.root) == expected
        });
    }

    fn step(&mut self) {
        match self.random.below(24) {
            0..=3 => self.create(),
            4..=10 => self.save(),
            11 => self.remove_note(),
            12 | 13 => self.make_tree(),
            14 | 15 => self.move_tree(),
            16 => self.remove_tree(),
            17 => self.move_in(),
            18 => self.move_out(),
            19 => self.check_out(),
            20 => self.change_settings(),
            21 => self.touch_a_page(),
            22 => self.mark_as_vault(),
            _ => self.link(),
        }
    }

    fn put(&mut self, path: &str, text: &str) {
        let full = self.root.join(path);
        fs::create_dir_all(full.parent().expect("it lies in a folder")).expect("its folder");
        write(&full, text);
    }

    /// Another line, different from all before.
    fn line(&mut self) -> String {
        self.made += 1;
        let person = self.random.one(&PEOPLE);
        let keyword = self.random.one(&["gave", "received", "lunch", "call", "asked", "promised"]);
        format!("- {keyword}:: [[{person}]] number {}\n", self.made)
    }

    fn create(&mut self) {
        let (folder, day, line) = (self.folder(), self.random.below(20) + 1, self.line());
        self.did.push(format!("create in {}", folder.display()));
        let _ = fs::create_dir_all(&folder);
        write(&folder.join(format!("2026-11-{day:02}.md")), &line);
    }

    /// Saves a note as editors do.
    fn save(&mut self) {
        let Some(path) = self.note() else { return };
        let text = self.line() + &self.line().repeat(self.random.below(30));
        let style = self.random.below(5);
        self.did.push(format!("save {} in style {style}", path.display()));
        match style {
            0 => write(&path, &text),
            1 => {
                let aside = path.with_extension("md.tmp");
                write(&aside, &text);
                fs::rename(aside, path).expect("a rename");
            }
            2 => {
                let aside = path.with_extension("md~");
                fs::rename(&path, &aside).expect("a rename");
                write(&path, &text);
                fs::remove_file(aside).expect("it is there");
            }
            3 => fs::OpenOptions::new()
                .append(true)
                .open(path)
                .expect("a note")
                .write_all(text.as_bytes())
                .expect("written"),
            _ => {
                let mut file = fs::File::create(path).expect("a note");
                for part in text.as_bytes().chunks(40) {
                    file.write_all(part).expect("written");
                    std::thread::yield_now();
                }
            }
        }
    }

    fn remove_note(&mut self) {
        let Some(path) = self.note() else { return };
        self.did.push(format!("remove {}", path.display()));
        fs::remove_file(path).expect("it is there");
    }

    fn make_tree(&mut self) {
        self.made += 1;
        let top = self.folder().join(format!("tree {}", self.made));
        self.did.push(format!("make {}", top.display()));
        self.fill(&top);
    }

    /// Three folders in each other with notes in each, as fast as the disk is.
    fn fill(&mut self, top: &Path) {
        for folder in [top.join("x/y"), top.join("x"), top.to_owned()] {
            fs::create_dir_all(&folder).expect("a folder");
            for day in 1..=2 {
                let line = self.line();
                write(
                    &folder.join(format!("2026-09-{day:02} {}.md", self.made)),
                    &format!(
                        "---\ntype: lunch\ndate: 2026-11-{:02}\npeople: '[[Anna Weber]]'\n---\n{line}",
                        day + 10
                    ),
                );
            }
        }
    }

    fn move_tree(&mut self) {
        let (Some(from), into) = (self.tree(), self.folder()) else { return };
        self.made += 1;
        let to = into.join(format!("moved {}", self.made));
        if into.starts_with(&from) || !into.exists() {
            return;
        }
        self.did.push(format!("move {} to {}", from.display(), to.display()));
        fs::rename(&from, &to).expect("a rename");
        if self.random.below(3) == 0 {
            self.did.push("and back".to_owned());
            fs::rename(to, from).expect("a rename");
        }
    }

    fn remove_tree(&mut self) {
        let Some(tree) = self.tree() else { return };
        self.did.push(format!("remove {}", tree.display()));
        fs::remove_dir_all(tree).expect("it is there");
    }

    fn move_in(&mut self) {
        self.made += 1;
        let (outside, inside) =
            (self.place.path().join("outside"), self.root.join(format!("from outside {}", self.made)));
        self.did.push(format!("move in {}", inside.display()));
        let _ = fs::remove_dir_all(&outside);
        self.fill(&outside);
        fs::rename(outside, inside).expect("a rename");
    }

    /// What was moved out goes on changing there.
    fn move_out(&mut self) {
        let Some(tree) = self.tree() else { return };
        self.made += 1;
        let outside = self.place.path().join(format!("gone {}", self.made));
        self.did.push(format!("move out {}", tree.display()));
        fs::rename(tree, &outside).expect("a rename");
        self.fill(&outside);
    }

    fn check_out(&mut self) {
        let branch = *self.random.one(&["one", "two"]);
        self.did.push(format!("check out {branch}"));
        done(&self.root, &["checkout", "-q", "-f", branch]);
    }

    fn settings(&self) -> String {
        "---\nlanguage: en\nquiet: 0.1\n---\n".to_owned()
    }

    fn change_settings(&mut self) {
        let more = *self.random.one(&["", "ignore: [moved*]\n", "daily-links: ignore\n", "cadence: 30\n"]);
        self.did.push(format!("settings {more}"));
        self.put("kith.md", &self.settings().replace("quiet", &format!("{more}quiet")));
    }

    fn touch_a_page(&mut self) {
        let pages: Vec<String> =
            pages(&self.root).into_keys().filter(|page| page.contains("Weekly")).collect();
        if pages.is_empty() {
            return;
        }
        let page = self.root.join(self.random.one(&pages));
        let removed =
            self.did.iter().filter(|did| did.contains(&format!("remove the page {}", page.display())));
        // Removed more often, a page is left alone for a while.
        if removed.count() < 3 && self.random.below(2) == 0 {
            self.did.push(format!("remove the page {}", page.display()));
            let _ = fs::remove_file(page);
        } else {
            self.did.push(format!("write below the page {}", page.display()));
            let line = self.line().replace("- ", "- 2026-11-17 ");
            let file = fs::OpenOptions::new().append(true).open(page);
            let _ = file.and_then(|mut file| file.write_all(line.as_bytes()));
        }
    }

    /// A folder becomes a vault of its own, or is one no more.
    fn mark_as_vault(&mut self) {
        let Some(tree) = self.tree() else { return };
        let mark = tree.join(self.random.one(&["kith.md", ".obsidian"]));
        self.did.push(format!("mark {}", mark.display()));
        if mark.exists() {
            let _ = fs::remove_file(&mark).or_else(|_| fs::remove_dir(&mark));
        } else if mark.ends_with(".obsidian") {
            fs::create_dir(mark).expect("a folder");
        } else {
            write(&mark, "");
        }
    }

    fn link(&mut self) {
        self.made += 1;
        let (outside, name) =
            (self.place.path().join("linked"), self.root.join(format!("link {}", self.made)));
        self.did.push(format!("link {}", name.display()));
        self.fill(&outside);
        std::os::unix::fs::symlink(outside, name).expect("a link");
    }

    /// More happens than the system can tell of: the watcher stands still meanwhile.
    fn flood(&mut self, watching: &Watching) {
        self.did.push("flood".to_owned());
        watching.signal(Signal::STOP);
        let folder = self.root.join("Attachments");
        fs::create_dir_all(&folder).expect("a folder");
        for number in 0..FLOOD {
            write(&folder.join(format!("{number}.txt")), "x");
        }
        self.make_tree();
        self.save();
        self.move_tree();
        watching.signal(Signal::CONT);
        fs::remove_dir_all(folder).expect("it is there");
    }

    /// Another folder stands where the vault was, with the same notes and one more.
    fn move_root_away(&mut self) {
        self.did.push("another root".to_owned());
        let away = self.place.path().join("away");
        let _ = fs::remove_dir_all(&away);
        fs::rename(&self.root, &away).expect("a rename");
        let next = self.place.path().join("next");
        let _ = fs::remove_dir_all(&next);
        support::copy(&away.join(".git"), &next.join(".git"));
        copy_notes(&away, &next);
        fs::rename(next, &self.root).expect("a rename");
        self.create();
    }

    /// A folder for notes, which may not be there.
    fn folder(&mut self) -> PathBuf {
        let trees = self.trees();
        match self.random.below(3) {
            0 => self.root.join("Daily"),
            1 => self.root.clone(),
            _ if trees.is_empty() => self.root.join("New"),
            _ => self.random.one(&trees).clone(),
        }
    }

    fn tree(&mut self) -> Option<PathBuf> {
        let trees = self.trees();
        (!trees.is_empty()).then(|| self.random.one(&trees).clone())
    }

    fn trees(&self) -> Vec<PathBuf> {
        let mut found = Vec::new();
        walk(&self.root, &mut |path, is_folder| {
            let kept = ["Network", "Daily", "People", "Log", "Attachments"]
                .iter()
                .any(|name| path.starts_with(self.root.join(name)));
            if is_folder && !kept {
                found.push(path.to_owned());
            }
        });
        found
    }

    fn note(&mut self) -> Option<PathBuf> {
        let mut found = Vec::new();
        walk(&self.root, &mut |path, is_folder| {
            let is_note = path.extension().is_some_and(|ending| ending == "md") && !path.ends_with("kith.md");
            if !is_folder && is_note && !path.starts_with(self.root.join("Network")) {
                found.push(path.to_owned());
            }
        });
        (!found.is_empty()).then(|| self.random.one(&found).clone())
    }
}

const PEOPLE: [&str; 4] = ["Anna Weber", "Jonas Brandt", "Maria López", "Peter Kern"];

fn output_of(command: &mut Command) -> Ran {
    Ran::from(command.output().expect("it runs"))
}

#[expect(clippy::disallowed_methods, reason = "a test plays the owner, who saves without asking")]
fn write(path: &Path, text: &str) {
    fs::write(path, text).expect("the owner can write");
}
