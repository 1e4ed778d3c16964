//! What the proofs of safe writing share: a vault with a page in every hand, runs of the real program
//! under `strace`, and what must hold after any of them.
#![allow(dead_code, unreachable_pub, reason = "each proof uses its own part")]
#![allow(clippy::panic, clippy::disallowed_methods, reason = "tests stop loudly and make their own files")]
#![allow(clippy::print_stderr, reason = "what is not checked is said")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use kithbook::region::{self, BlockState};

use crate::support::Vault;

/// How much a proof is to prove: what the environment says, else little, so that tests stay quick.
pub fn wanted(variable: &str, otherwise: usize) -> usize {
    std::env::var(variable).ok().and_then(|number| number.parse().ok()).unwrap_or(otherwise)
}

/// Whether `strace` is there and may trace; says so if not.
pub fn can_trace(proof: &str) -> bool {
    let tried =
        Command::new("strace").args(["-qq", "-o", "/dev/null", "true"]).stderr(Stdio::null()).status();
    let can = tried.is_ok_and(|status| status.success());
    if !can {
        eprintln!("NOT CHECKED: {proof} needs `strace`, which is not here or may not trace");
    }
    can
}

/// A run that writes: how the vault stands before it, and what is typed.
pub struct Scene {
    pub name: &'static str,
    pub args: &'static [&'static str],
    before: Vault,
    /// The pages before the run and after an undisturbed one.
    pub old: BTreeMap<String, String>,
    pub new: BTreeMap<String, String>,
}

/// The `at`-th call of that name which the main thread makes; `strace` counts each name by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    pub name: String,
    pub at: usize,
}

const WEEK: &str = "Network/Weekly/2026-W47 network.md";

impl Scene {
    /// The first run of all: nothing of ours is there.
    pub fn first_run() -> Self {
        Self::new("first run", notes(), &["refresh"])
    }

    /// A run that creates, replaces and leaves pages: one is missing, some are behind the notes, one was
    /// changed by hand, and every page holds words of the owner's.
    pub fn refresh() -> Self {
        let vault = notes();
        vault.run(["refresh"]).fine();
        for (path, text) in vault.pages() {
            if text.contains("## My notes") {
                vault.write(&path, format!("{text}\nToken of {path}  \n").as_bytes());
            }
        }
        vault.write(WEEK, vault.read(WEEK).replace("her new post", "her brand new post").as_bytes());
        fs::remove_file(vault.root().join("Network/Notes to mend.md")).expect("a page is removed");
        vault.write(
            "Daily/2026-11-23.md",
            b"- coffee:: [[Kim Lee]] the harbour\n- call:: [[Anna Weber]] thanks\n",
        );
        Self::new("refresh", vault, &["refresh"])
    }

    /// A run that puts a page right that was changed by hand.
    pub fn restore() -> Self {
        let vault = notes();
        vault.run(["refresh"]).fine();
        vault.write(WEEK, vault.read(WEEK).replace("her new post", "her brand new post").as_bytes());
        Self::new("restore", vault, &["restore", WEEK])
    }

    fn new(name: &'static str, before: Vault, args: &'static [&'static str]) -> Self {
        let old = before.pages();
        let undisturbed = Vault::copy_of(before.root());
        let ran = undisturbed.run_unwatched(args);
        assert_eq!(ran.code, 0, "{}{}", ran.stdout, ran.stderr);
        // What the run itself made true may make another page say something else.
        Self { name, args, before, old, new: undisturbed.pages() }
    }

    /// A fresh copy of the vault before the run.
    pub fn vault(&self) -> Vault {
        Vault::copy_of(self.before.root())
    }

    /// The system calls on files that the main thread of the run makes from its first look into the vault
    /// on, in their order.
    pub fn calls(&self) -> Vec<Call> {
        let vault = self.vault();
        let log = tempfile::NamedTempFile::new().expect("a file for the trace");
        traced(&vault, self.args, log.path(), &["-e", "trace=%file,%desc"]);
        let log = fs::read_to_string(log.path()).expect("the trace");
        let main = log.split_whitespace().next().expect("a traced call").to_owned();
        let root = vault.root().to_string_lossy().into_owned();
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        let (mut calls, mut inside) = (Vec::new(), false);
        for line in log.lines().filter(|line| line.starts_with(&main)) {
            let made = line[main.len()..].trim_start();
            let Some((name, rest)) = made.split_once('(').filter(|(name, _)| !name.contains(' ')) else {
                continue;
            };
            let at = counts.entry(name).or_default();
            *at += 1;
            inside = inside || (name != "execve" && rest.contains(&root));
            if inside {
                calls.push(Call { name: name.to_owned(), at: *at });
            }
        }
        calls
    }

    /// No file of the owner's differs, and no page of theirs: edited text and words around a block.
    #[track_caller]
    pub fn owner_kept_all(&self, vault: &Vault, point: &str) {
        let own = |vault: &Vault| {
            let mut files = BTreeMap::new();
            read_all(vault.root(), vault.root(), &mut files);
            files.retain(|path, _| !path.starts_with("Network/") && !path.starts_with(".kith/"));
            files
        };
        assert!(own(vault) == own(&self.before), "{} {point}: a note differs", self.name);
        let pages = vault.pages();
        for (path, text) in &self.old {
            let now = pages.get(path).unwrap_or_else(|| panic!("{} {point}: {path} is gone", self.name));
            for line in
                text.lines().filter(|line| line.starts_with("Token of Network") || line.contains("brand new"))
            {
                let kept = now.lines().any(|kept| kept.trim_start_matches("> ") == line);
                assert!(kept, "{} {point}: {path} lost `{line}`\n{now}", self.name);
            }
        }
    }

    /// Every page is one of its two whole versions.
    #[track_caller]
    pub fn no_page_is_torn(&self, vault: &Vault, point: &str) {
        for (path, text) in vault.pages() {
            let known = [&self.old, &self.new].into_iter().any(|pages| pages.get(&path) == Some(&text));
            assert!(known, "{} {point}: {path} is neither old nor new:\n{text}", self.name);
        }
    }

    /// Every page has a whole block, or is as it was. A run that could not read a note may say less.
    #[track_caller]
    pub fn every_page_is_whole(&self, vault: &Vault, point: &str) {
        for (path, text) in vault.pages() {
            let sealed = region::find(&text).is_some_and(|found| found.state == BlockState::Sealed);
            let as_it_was = self.old.get(&path) == Some(&text);
            assert!(sealed || as_it_was, "{} {point}: {path} is torn:\n{text}", self.name);
        }
    }

    /// One undisturbed run makes everything as it should be.
    #[track_caller]
    pub fn one_run_heals(&self, vault: &Vault, point: &str) {
        let ran = vault.run_unwatched(self.args);
        assert_eq!(ran.code, 0, "{} {point}: {}{}", self.name, ran.stdout, ran.stderr);
        let (is, should) = (vault.pages(), &self.new);
        for path in is.keys().chain(should.keys()) {
            assert_eq!(is.get(path), should.get(path), "{} {point}: {path}", self.name);
        }
        assert_eq!(vault.read(".kith/.gitignore"), "*\n", "{} {point}", self.name);
        let left = fs::read_dir(vault.root().join(".kith")).expect("our folder");
        let drafts = left
            .filter(|entry| entry.as_ref().is_ok_and(|e| e.file_name().to_string_lossy().ends_with(".new")));
        assert_eq!(drafts.count(), 0, "{} {point}: a draft is left", self.name);
    }
}

fn notes() -> Vault {
    let person = "---\ntype: person\n---\n";
    Vault::new()
        .note("kith.md", "---\nlanguage: en\n---\n")
        .note("People/Anna Weber.md", person)
        .note("People/Jonas Brandt.md", person)
        .note("People/Kim Lee.md", person)
        .note("Daily/2026-11-17.md", "- call:: [[Anna Weber]] her new post\nToken of the day\n")
        .note("Daily/2026-11-18.md", "- [ ] promised:: [[Jonas Brandt]] the load study\n")
        .note("Network/Own words.md", "A note of the owner's among the pages.\n")
}

fn read_all(root: &Path, folder: &Path, into: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(folder).expect("a folder of the vault") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            read_all(root, &path, into);
        } else {
            let name = path.strip_prefix(root).expect("below the root").to_string_lossy().into_owned();
            into.insert(name, fs::read(&path).expect("a file"));
        }
    }
}

/// Runs the program under `strace`, its log into a file.
pub fn traced(vault: &Vault, args: &[&str], log: &Path, options: &[&str]) -> Output {
    let kith = vault.command(args);
    let mut strace = Command::new("strace");
    strace.args(["-f", "-qq", "-o"]).arg(log).args(options).arg(kith.get_program()).args(kith.get_args());
    strace.env_clear().envs(kith.get_envs().filter_map(|(name, value)| Some((name, value?))));
    if let Some(path) = std::env::var_os("PATH") {
        strace.env("PATH", path);
    }
    // Few threads, so that the numbers of calls hardly differ between runs.
    strace.env("RAYON_NUM_THREADS", "1").current_dir(vault.root());
    strace.output().expect("strace runs")
}

/// Does `work` for every point, on two threads, and says which point failed first.
pub fn for_all<Point: Sync>(points: &[Point], work: impl Fn(&Point) + Sync) {
    let next = AtomicUsize::new(0);
    let failed = Mutex::new(None);
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some(point) = points.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| work(point)));
                    if let Err(panic) = outcome {
                        next.store(points.len(), Ordering::Relaxed);
                        *failed.lock().expect("nobody panics with it") = Some(panic);
                    }
                }
            });
        }
    });
    if let Some(panic) = failed.into_inner().expect("nobody panics with it") {
        std::panic::resume_unwind(panic);
    }
}

/// At most `most` of the points, spread over all of them.
pub fn spread<Point: Clone>(points: &[Point], most: usize) -> Vec<Point> {
    if points.len() <= most {
        return points.to_vec();
    }
    (0..most).map(|at| points[at * points.len() / most].clone()).collect()
}
