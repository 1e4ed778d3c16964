//! One builder for tests of the binary: write notes, run a command, compare what it says and what
//! it wrote. Whatever a test does, the owner's files must be the same afterwards: the builder holds
//! a manifest of the vault before and after each run.
#![allow(dead_code, unreachable_pub, reason = "each test binary uses its own part")]
#![allow(clippy::panic, clippy::disallowed_methods, reason = "tests stop loudly and make their own files")]

pub mod commands;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::SystemTime;

use tempfile::TempDir;

pub mod fresh;
pub mod git;
pub mod random;
pub mod watching;

/// The day on which tests take place, a Monday.
pub const TODAY: &str = "2026-11-23";

/// A vault in a scratch folder. The vault's own name is always the same, for answers name it: the
/// scratch folder's random letters can spell anything, a test's forbidden word among them.
pub struct Vault {
    _scratch: TempDir,
    root: PathBuf,
    today: Option<String>,
    language: String,
    outputs: Vec<String>,
}

/// What a run said and how it ended.
#[derive(Debug)]
pub struct Ran {
    pub stdout: String,
    pub stderr: String,
    pub code: i32,
}

impl Vault {
    /// An empty vault, with the test day and English words.
    pub fn new() -> Self {
        let scratch = tempfile::tempdir().expect("a scratch folder");
        let root = scratch.path().join("journal");
        fs::create_dir(&root).expect("the folder of the vault");
        let outputs = vec!["Network/".to_owned(), "Netzwerk/".to_owned()];
        Self { _scratch: scratch, root, today: Some(TODAY.to_owned()), language: "en".to_owned(), outputs }
    }

    /// A copy of a folder.
    pub fn copy_of(folder: &Path) -> Self {
        let vault = Self::new();
        copy(folder, vault.root());
        vault
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Writes a note.
    #[must_use]
    pub fn note(self, path: &str, text: &str) -> Self {
        self.write(path, text.as_bytes());
        self
    }

    /// Sets the day.
    #[must_use]
    pub fn today(mut self, day: &str) -> Self {
        self.today = Some(day.to_owned());
        self
    }

    /// Leaves the day to the settings.
    #[must_use]
    pub fn today_by_settings(mut self) -> Self {
        self.today = None;
        self
    }

    /// Sets the language of pages without settings and of the terminal.
    #[must_use]
    pub fn language(mut self, language: &str) -> Self {
        self.language = language.to_owned();
        self
    }

    pub fn write(&self, path: &str, bytes: &[u8]) {
        let full = self.root().join(path);
        fs::create_dir_all(full.parent().expect("a note has a folder")).expect("the folder of a note");
        fs::write(full, bytes).expect("a note is written");
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    pub fn exists(&self, path: &str) -> bool {
        self.root().join(path).exists()
    }

    /// Runs `kith` in the vault and holds the manifest of everything that is the owner's.
    pub fn run<const N: usize>(&self, args: [&str; N]) -> Ran {
        let before = self.manifest();
        let ran = self.run_unwatched(&args);
        assert_same(&before, &self.manifest(), &args);
        ran
    }

    /// Runs `kith` without the manifest, for commands that create notes.
    pub fn run_unwatched(&self, args: &[&str]) -> Ran {
        let output = self.command(args).output().expect("the binary runs");
        Ran::from(output)
    }

    /// The command, ready to run.
    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kith"));
        command.current_dir(self.root()).arg("--vault").arg(self.root());
        command.env_clear().env("LANG", format!("{}_{}.UTF-8", self.language, self.language.to_uppercase()));
        if let Some(day) = &self.today {
            command.args(["--today", day]);
        }
        command.args(args);
        command
    }

    /// Every file of the vault outside the pages and our own dot folder, with all that must stay.
    fn manifest(&self) -> BTreeMap<String, (Vec<u8>, u32, SystemTime)> {
        let is_owners = |path: &String| {
            !path.starts_with(".kith/")
                && !self.outputs.iter().any(|output| path.starts_with(output.as_str()))
        };
        let mut files = all_files(self.root());
        files.retain(|path, _| is_owners(path));
        files
    }

    /// The pages, by path.
    pub fn pages(&self) -> BTreeMap<String, String> {
        let files = all_files(self.root()).into_iter();
        let pages =
            files.filter(|(path, _)| self.outputs.iter().any(|output| path.starts_with(output.as_str())));
        pages
            .map(|(path, (bytes, _, _))| (path, String::from_utf8(bytes).expect("a page is UTF-8")))
            .collect()
    }

    /// Names another output folder, for vaults whose settings set one.
    #[must_use]
    pub fn output(mut self, folder: &str) -> Self {
        self.outputs = vec![format!("{folder}/")];
        self
    }
}

/// The full path of a file of `tests/import`.
pub fn import_file(name: &str) -> String {
    fs::canonicalize(format!("tests/import/{name}")).expect("a file to bring in").display().to_string()
}

/// A vault of people who were all met once, each of whom knows those named.
pub fn acquainted(people: &BTreeMap<String, Vec<String>>) -> Vault {
    let vault = Vault::new();
    let mut daily = String::new();
    for (name, knows) in people {
        let links: Vec<String> = knows.iter().map(|known| format!("\"[[{known}]]\"")).collect();
        let note = format!("---\nknows: [{}]\n---\n", links.join(", "));
        vault.write(&format!("People/{name}.md"), note.as_bytes());
        let _ = writeln!(daily, "- met:: [[{name}]]");
    }
    vault.write("Daily/2026-11-20.md", daily.as_bytes());
    vault
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("output is UTF-8");
        Self {
            stdout: text(output.stdout),
            stderr: text(output.stderr),
            code: output.status.code().unwrap_or(-1),
        }
    }
}

impl Ran {
    /// The same run, once it is sure that it ended well.
    #[track_caller]
    pub fn fine(self) -> Self {
        assert_eq!(self.code, 0, "{}{}", self.stdout, self.stderr);
        self
    }
}

type Files = BTreeMap<String, (Vec<u8>, u32, SystemTime)>;

fn assert_same(before: &Files, after: &Files, args: &[&str]) {
    let names = |files: &Files| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(before), names(after), "`kith {}` made or removed files of the owner's", args.join(" "));
    for (path, file) in before {
        assert!(after[path] == *file, "`kith {}` changed {path}", args.join(" "));
    }
}

fn all_files(root: &Path) -> Files {
    let mut files = Files::new();
    walk(root, root, &mut files);
    files
}

fn walk(root: &Path, folder: &Path, files: &mut Files) {
    for entry in fs::read_dir(folder).expect("a folder of the vault") {
        let path = entry.expect("an entry of the vault").path();
        let meta = fs::symlink_metadata(&path).expect("an entry has metadata");
        if meta.is_dir() {
            walk(root, &path, files);
        } else {
            let name = path.strip_prefix(root).expect("below the root").to_string_lossy().into_owned();
            let bytes = if meta.is_file() { fs::read(&path).unwrap_or_default() } else { Vec::new() };
            files.insert(name, (bytes, mode(&meta), meta.modified().expect("a file has a time")));
        }
    }
}

#[cfg(unix)]
fn mode(meta: &fs::Metadata) -> u32 {
    std::os::unix::fs::MetadataExt::mode(meta)
}

#[cfg(not(unix))]
fn mode(meta: &fs::Metadata) -> u32 {
    u32::from(meta.permissions().readonly())
}

/// Copies a folder with everything below it.
pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder to copy to");
    for entry in fs::read_dir(from).unwrap_or_else(|error| panic!("{}: {error}", from.display())) {
        let path = entry.expect("an entry to copy").path();
        let target = to.join(path.file_name().expect("an entry has a name"));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).expect("a file is copied");
        }
    }
}

/// The folders right below `folder`, by name.
pub fn cases(folder: &str) -> Vec<PathBuf> {
    let mut cases: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap_or_else(|error| panic!("{folder}: {error}"))
        .map(|entry| entry.expect("a case").path())
        .filter(|path| path.is_dir())
        .collect();
    cases.sort();
    assert!(!cases.is_empty(), "{folder} holds no case");
    cases
}

/// Whether expectations are to be rewritten instead of compared.
pub fn bless() -> bool {
    std::env::var_os("KITH_BLESS").is_some()
}

/// Compares a text with an expectation file, or rewrites the file when blessing.
#[track_caller]
pub fn expect_file(path: &Path, actual: &str) {
    if bless() {
        fs::create_dir_all(path.parent().expect("an expectation has a folder")).expect("its folder");
        fs::write(path, actual).expect("an expectation is rewritten");
        return;
    }
    let expected = fs::read_to_string(path).unwrap_or_default();
    assert!(expected == actual, "{} differs\n--- expected\n{expected}\n--- actual\n{actual}", path.display());
}

/// Compares the pages of a vault with those below a folder; leftovers on either side fail.
#[track_caller]
pub fn expect_pages(folder: &Path, pages: &BTreeMap<String, String>) {
    let outputs = ["Network", "Netzwerk"].map(|output| folder.join(output));
    if bless() {
        for output in &outputs {
            let _ = fs::remove_dir_all(output);
        }
    }
    for (path, text) in pages {
        expect_file(&folder.join(path), text);
    }
    let mut expected = Files::new();
    for output in outputs.iter().filter(|output| output.exists()) {
        walk(folder, output, &mut expected);
    }
    let (expected, actual): (Vec<_>, Vec<_>) =
        (expected.into_keys().collect(), pages.keys().cloned().collect());
    assert_eq!(expected, actual, "pages expected (left) and made (right) in {}", folder.display());
}
