//! The house holds its own plan: the map in `lib.rs`, what each room uses, the length of files, and
//! that each outside thing has its rooms.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Outside crates and the only rooms that may name them. `std::fs` stands here too: reading and
/// writing the disk are rooms.
const OUTSIDE: &[(&str, &[&str])] = &[
    ("annotate_snippets", &["render"]),
    ("blake3", &["region"]),
    ("calcard", &["import"]),
    ("caseless", &["names"]),
    ("chrono", &["clock", "day"]),
    ("clap", &["cli"]),
    ("clap_complete", &["cli"]),
    ("clap_mangen", &["cli"]),
    ("csv", &["import"]),
    ("ctrlc", &["cli"]),
    ("encoding_rs", &["import"]),
    ("fluent_bundle", &["lang"]),
    ("frostem", &["metrics"]),
    ("globset", &["vault"]),
    ("iana_time_zone", &["clock"]),
    ("include_dir", &["cli"]),
    ("notify", &["watch"]),
    ("pulldown_cmark", &["parse"]),
    ("rayon", &["reports", "vault"]),
    ("rustix", &["vault", "writer"]),
    ("serde_yaml", &["front_matter"]),
    ("similar", &["cli"]),
    ("std::fs", &["cli", "vault", "writer"]),
    ("stop_words", &["metrics"]),
    ("sys_locale", &["cli"]),
    ("thin_vec", &["index", "model", "notebook", "parse"]),
    ("terminal_size", &["cli"]),
    ("walkdir", &["vault"]),
];

/// Longest file; at 300 lines it is time to think.
const LONGEST: usize = 500;

struct File {
    path: PathBuf,
    room: String,
    text: String,
}

impl File {
    /// The text without comments and without the tests at its foot.
    fn code(&self) -> String {
        let tests = self.text.find("\n#[cfg(test)]\nmod tests").unwrap_or(self.text.len());
        let is_code = |line: &&str| !line.trim_start().starts_with("//");
        self.text[..tests].lines().filter(is_code).collect::<Vec<_>>().join("\n")
    }

    fn is_tests(&self, all: &[File]) -> bool {
        let stem = self.path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let declared = |file: &File| {
            let mods = file.text.split("#[cfg(test)]\n").skip(1).filter_map(|rest| rest.lines().next());
            file.room == self.room && mods.into_iter().any(|line| line.ends_with(&format!("mod {stem};")))
        };
        let inside_tests = self.path.components().any(|part| part.as_os_str() == "tests");
        stem == "tests" || inside_tests || all.iter().any(declared)
    }

    fn is_door(&self) -> bool {
        let door = [format!("src/{}.rs", self.room), format!("src/{}/mod.rs", self.room)];
        door.iter().any(|path| self.path == Path::new(path))
    }
}

fn files() -> Vec<File> {
    let mut found = Vec::new();
    collect(Path::new("src"), &mut found);
    found.sort();
    let files = found.into_iter().filter(|path| path.extension().is_some_and(|ending| ending == "rs"));
    files
        .map(|path| {
            let inside = path.strip_prefix("src").expect("collected below src");
            let first = inside.components().next().expect("a file has a name").as_os_str();
            let room = first.to_string_lossy().trim_end_matches(".rs").to_owned();
            let text = fs::read_to_string(&path).expect("a source file is readable");
            File { path, room, text }
        })
        .collect()
}

fn collect(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("src is readable") {
        let path = entry.expect("src is readable").path();
        if path.is_dir() { collect(&path, into) } else { into.push(path) }
    }
}

/// The rooms in reading order, as the map in `lib.rs` lists them.
fn map() -> Vec<String> {
    let text = fs::read_to_string("src/lib.rs").expect("lib.rs is readable");
    let line = |line: &str| Some(line.strip_prefix("//! * [`")?.split_once("`]:")?.0.to_owned());
    text.lines().filter_map(line).collect()
}

/// The rooms a text names after `crate::`.
fn rooms_used(code: &str, map: &[String]) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        let name: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        if map.contains(&name) {
            used.insert(name);
        }
    }
    used
}

fn stated_uses(text: &str) -> Option<BTreeSet<String>> {
    let head: Vec<&str> = text.lines().take_while(|line| line.starts_with("//!")).collect();
    let from = head.iter().position(|line| line.starts_with("//! Uses: "))?;
    let stated =
        head[from..].iter().map(|line| line.trim_start_matches("//!").trim()).collect::<Vec<_>>().join(" ");
    let list = stated.trim_start_matches("Uses:").trim().trim_end_matches('.');
    Some(list.split(", ").filter(|room| *room != "nothing").map(str::to_owned).collect())
}

#[test]
fn the_map_names_every_room_once() {
    let map = map();
    let rooms: BTreeSet<String> =
        files().iter().map(|file| file.room.clone()).filter(|room| room != "lib" && room != "main").collect();
    assert_eq!(map.iter().cloned().collect::<BTreeSet<_>>(), rooms);
    assert_eq!(map.len(), rooms.len(), "a room stands twice on the map");
}

#[test]
fn a_room_uses_only_rooms_above_it_and_says_which() {
    let map = map();
    let mut used: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut stated: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let files = files();
    for file in files.iter().filter(|file| map.contains(&file.room)) {
        if !file.is_tests(&files) {
            let mut names = rooms_used(&file.code(), &map);
            names.remove(&file.room);
            used.entry(file.room.clone()).or_default().extend(names);
        }
        if file.is_door() {
            let uses = stated_uses(&file.text);
            let uses = uses.unwrap_or_else(|| panic!("{} does not say what it uses", file.path.display()));
            stated.insert(file.room.clone(), uses);
        }
    }
    for (at, room) in map.iter().enumerate() {
        assert_eq!(stated[room], used[room], "`{room}`: what it says (left) and what it uses (right)");
        for name in &used[room] {
            assert!(map[..at].contains(name), "`{room}` uses `{name}`, which stands below it on the map");
        }
    }
}

#[test]
fn each_outside_thing_has_its_rooms() {
    let files = files();
    for file in files.iter().filter(|file| !file.is_tests(&files)) {
        let code = file.code();
        for (name, rooms) in OUTSIDE {
            let uses = ["::", ";"].map(|end| format!("use {name}{end}"));
            let named = uses.iter().any(|line| code.contains(line)) || code.contains(&format!(" {name}::"));
            if named {
                assert!(rooms.contains(&file.room.as_str()), "{} names {name}", file.path.display());
            }
        }
    }
}

#[test]
fn each_file_says_what_it_knows_and_stays_readable() {
    for file in files() {
        assert!(file.text.starts_with("//! "), "{} has no head", file.path.display());
        let lines = file.text.lines().count();
        assert!(
            lines <= LONGEST,
            "{} has {lines} lines: which idea wants its own room?",
            file.path.display()
        );
    }
}

#[test]
fn every_outside_crate_has_a_room() {
    let manifest = fs::read_to_string("Cargo.toml").expect("Cargo.toml is readable");
    let table =
        manifest.split("[dependencies]").nth(1).and_then(|rest| rest.split("\n[").next()).unwrap_or_default();
    // Words for data, not for the outside: every room may shape and fold its own values.
    let everywhere = [
        "serde",
        "serde_json",
        "unic-langid",
        "unicode-normalization",
        "unicode-segmentation",
        "unicode-width",
    ];
    for line in table.lines().filter(|line| line.contains('=')) {
        let name = line.split('=').next().unwrap_or_default().trim();
        let known = OUTSIDE.iter().any(|(crate_name, _)| *crate_name == name.replace('-', "_"));
        assert!(known || everywhere.contains(&name), "{name} has no room");
    }
}
