//! An editor saves while pages are being replaced; afterwards every line it wrote is still there.
//!
//! Uses: nothing.

use std::fs::File;
use std::io::Write;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use super::super::apply::{Manner, apply_in};
use super::super::disk::Means;
use super::super::{heal, state::State};
use super::*;

const PATH: &str = "Netzwerk/Wochen/2026-W47 Netzwerk.md";
const LINES: usize = 300;
const MANNER: Manner = Manner { means: Means::Atomic, tries: 200, settled: 3 };

/// How an editor saves.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Save {
    InPlace,
    ByRename,
    ByMovingAside,
    Append,
}

impl Save {
    /// Adds a line to a text that was read from the page, and saves it.
    fn line(self, root: &Path, mut text: String, line: &str) {
        let path = root.join(PATH);
        text.push_str(line);
        match self {
            Self::InPlace => put(root, PATH, text),
            Self::ByRename => {
                put(root, "Netzwerk/.a.tmp", text);
                fs::rename(root.join("Netzwerk/.a.tmp"), path).unwrap();
            }
            Self::ByMovingAside => {
                put(root, "Netzwerk/.a.tmp", text);
                fs::rename(&path, root.join("Netzwerk/.a.md~")).unwrap();
                fs::rename(root.join("Netzwerk/.a.tmp"), path).unwrap();
            }
            Self::Append => {
                let mut file = File::options().append(true).open(path).unwrap();
                file.write_all(line.as_bytes()).unwrap();
            }
        }
    }
}

/// Reads, plans and writes once, like a run of the command.
fn refresh(root: &Path, round: usize) {
    let bytes = fs::read(root.join(PATH)).ok();
    let present: Vec<_> =
        bytes.map(|bytes| PresentPage { path: NotePath::new(PATH), bytes }).into_iter().collect();
    let around = Surroundings { output: "Netzwerk".to_owned(), ..Surroundings::default() };
    let (changes, _) = plan(&[week(&format!("Stand {round}"))], &present, &around);
    let _ = apply_in(&MANNER, root, &changes, &AtomicBool::new(false));
}

/// Saves line after line while the page is replaced without pause. Before each save the last line
/// must be on the page again, or in a file of its own, once the run that it met is over.
fn no_line_is_lost(save: Save) {
    let vault = tempfile::tempdir().unwrap();
    let root = vault.path();
    put(root, PATH, block("Anfang"));
    let (done, rounds) = (AtomicBool::new(false), AtomicUsize::new(0));
    let lost = std::thread::scope(|scope| {
        let editor = scope.spawn(|| {
            let mut lost = Vec::new();
            let mut last = String::new();
            for number in 0..LINES {
                let text = read_with(root, &last, &rounds).unwrap_or_else(|text| {
                    lost.push(last.clone());
                    text
                });
                last = format!("Zeile {number}.\n");
                save.line(root, text, &last);
            }
            done.store(true, Ordering::Release);
            lost
        });
        while !done.load(Ordering::Acquire) {
            refresh(root, rounds.load(Ordering::Acquire));
            rounds.fetch_add(1, Ordering::AcqRel);
        }
        editor.join().unwrap()
    });
    heal::settle(&State::open(root, 0, &AtomicBool::new(false)).unwrap(), 0);
    let last = format!("Zeile {}.\n", LINES - 1);
    assert!(files(root).iter().any(|(_, text)| text.contains(&last)), "{save:?}");
    assert_eq!(lost, Vec::<String>::new(), "{save:?} against {} refreshes", rounds.into_inner());
    assert_eq!(left(root), Vec::<String>::new());
}

/// The page as it stands, once it holds `line` or the line is kept elsewhere; else, two runs later,
/// the page without it.
fn read_with(root: &Path, line: &str, rounds: &AtomicUsize) -> Result<String, String> {
    let start = rounds.load(Ordering::Acquire);
    loop {
        let over = start + 2 <= rounds.load(Ordering::Acquire);
        let text = fs::read_to_string(root.join(PATH)).unwrap_or_default();
        if text.contains(line) || is_kept(root, line) {
            return Ok(text);
        }
        if over {
            return Err(text);
        }
        std::thread::yield_now();
    }
}

/// Whether a file beside the page or in the program's folder holds the line.
fn is_kept(root: &Path, line: &str) -> bool {
    let folders = [".kith", "Netzwerk/Wochen"].map(|folder| fs::read_dir(root.join(folder)));
    let mut entries = folders.into_iter().flatten().flatten().flatten();
    entries.any(|entry| fs::read_to_string(entry.path()).is_ok_and(|text| text.contains(line)))
}

#[test]
fn an_editor_that_saves_in_place_loses_nothing() {
    no_line_is_lost(Save::InPlace);
}

#[test]
fn an_editor_that_saves_by_renaming_loses_nothing() {
    no_line_is_lost(Save::ByRename);
}

#[test]
fn an_editor_that_moves_the_old_file_aside_loses_nothing() {
    no_line_is_lost(Save::ByMovingAside);
}

#[test]
fn a_program_that_appends_loses_nothing() {
    no_line_is_lost(Save::Append);
}
