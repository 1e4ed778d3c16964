//! Everybody saves at once: five programs that save in five ways edit notes and the owner's space of
//! pages while refreshes run back to back; afterwards every line they saved is still there.
//!
//! A few edits; `KITH_EDITS` sets how many: 5,000 in continuous integration, a hundred thousand by
//! `just race`.

mod rig;
mod support;

use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Condvar, Mutex};
use std::time::{Duration, Instant};

use support::{Ran, Vault};

/// Then a new vault, so that its files do not grow for ever.
const EDITS_OF_A_VAULT: usize = 5_000;

/// How many edits each program may make during one refresh.
const EDITS_A_ROUND: usize = 8;

/// How a program saves, and the week whose page and note it edits.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Saver {
    InPlace,
    ByRename,
    ByMovingAside,
    Append,
    Slowly,
}

const SAVERS: [(Saver, &str, &str); 5] = [
    (Saver::InPlace, "2026-W44", "2026-10-28"),
    (Saver::ByRename, "2026-W45", "2026-11-04"),
    (Saver::ByMovingAside, "2026-W46", "2026-11-11"),
    (Saver::Append, "2026-W47", "2026-11-18"),
    (Saver::Slowly, "2026-W48", "2026-11-23"),
];

impl Saver {
    /// Adds a line to the file as it stands.
    fn add(self, path: &Path, text: &str, line: &str) {
        let whole = format!("{text}{line}");
        let beside = |ending: &str| path.with_extension(ending);
        match self {
            Self::InPlace => overwrite(path, &[&whole]),
            Self::Slowly => overwrite(path, &whole.split_inclusive('\n').collect::<Vec<_>>()),
            Self::ByRename => {
                overwrite(&beside("tmp"), &[&whole]);
                fs::rename(beside("tmp"), path).expect("the saved file takes its place");
            }
            Self::ByMovingAside => {
                overwrite(&beside("tmp"), &[&whole]);
                fs::rename(path, beside("md~")).expect("the old file is moved aside");
                fs::rename(beside("tmp"), path).expect("the saved file takes its place");
            }
            Self::Append => {
                let mut file = OpenOptions::new().append(true).open(path).expect("the file to append to");
                file.write_all(line.as_bytes()).expect("a line is appended");
            }
        }
    }
}

fn overwrite(path: &Path, pieces: &[&str]) {
    let mut file = File::create(path).expect("the file is opened for writing");
    for piece in pieces {
        file.write_all(piece.as_bytes()).expect("a piece is written");
        if 1 < pieces.len() {
            std::thread::yield_now();
        }
    }
}

/// How many refreshes have ended, and how long the last one took.
#[derive(Default)]
struct Rounds {
    ended: Mutex<(usize, Duration)>,
    ring: Condvar,
}

impl Rounds {
    fn now(&self) -> (usize, Duration) {
        *self.ended.lock().expect("nobody panics with it")
    }

    fn ring(&self, took: Duration) {
        let mut ended = self.ended.lock().expect("nobody panics with it");
        *ended = (ended.0 + 1, took);
        self.ring.notify_all();
    }

    /// Lets so much time pass, or the refresh under way come to its end.
    fn pause(&self, time: Duration) {
        let ended = self.ended.lock().expect("nobody panics with it");
        drop(self.ring.wait_timeout(ended, time).expect("nobody panics with it"));
    }

    /// Waits until so many refreshes have ended.
    fn wait(&self, number: usize) {
        let ended = self.ended.lock().expect("nobody panics with it");
        drop(self.ring.wait_while(ended, |ended| ended.0 < number).expect("nobody panics with it"));
    }
}

struct Scene {
    vault: Vault,
    rounds: Rounds,
    editing: AtomicUsize,
}

#[test]
fn no_line_is_lost_however_it_is_saved() {
    let edits = rig::wanted("KITH_EDITS", 500);
    let each = edits.min(EDITS_OF_A_VAULT);
    let vaults: Vec<u64> = (0..edits.div_ceil(each) as u64).collect();
    rig::for_all(&vaults, |number| {
        let scene = Scene::new();
        let refreshes = scene.play(each, *number);
        for ran in &refreshes {
            assert!(matches!(ran.code, 0 | 2 | 4) && !ran.stderr.contains("panicked"), "{ran:?}");
        }
        assert!(each / 100 < refreshes.len(), "only {} refreshes met them", refreshes.len());
        for (saver, week, day) in SAVERS {
            scene.nothing_is_lost(saver, week, day, each / SAVERS.len() / 2);
        }
    });
}

impl Scene {
    fn new() -> Self {
        let mut vault = Vault::new()
            .note("kith.md", "---\nlanguage: en\n---\n")
            .note("People/Anna Weber.md", "---\ntype: person\n---\n");
        for (_, _, day) in SAVERS {
            vault = vault.note(&format!("Daily/{day}.md"), "- call:: [[Anna Weber]] the beginning\n");
        }
        vault.run(["refresh", "--since", "2026-10-26"]).fine();
        Self { vault, rounds: Rounds::default(), editing: AtomicUsize::new(SAVERS.len()) }
    }

    /// Plays until all edits are made; the refreshes that ran meanwhile.
    fn play(&self, edits: usize, seed: u64) -> Vec<Ran> {
        std::thread::scope(|scope| {
            for (saver, week, day) in SAVERS {
                let made = move || {
                    // Whatever becomes of this program, the refreshes come to their end.
                    let _leaves = Leaves(&self.editing);
                    self.edit(saver, week, day, edits / SAVERS.len(), seed);
                };
                scope.spawn(made);
            }
            let mut refreshes = Vec::new();
            while 0 < self.editing.load(Ordering::Acquire) {
                let start = Instant::now();
                refreshes.push(self.vault.run_unwatched(&["refresh"]));
                self.rounds.ring(start.elapsed());
            }
            refreshes
        })
    }

    /// Edits the note and the page of one week in turn, at any moment of a refresh, and looks after each
    /// line until it is sure to be kept.
    fn edit(&self, saver: Saver, week: &str, day: &str, edits: usize, seed: u64) {
        let page = self.vault.root().join(format!("Network/Weekly/{week} network.md"));
        let note = self.vault.root().join(format!("Daily/{day}.md"));
        let mut dice = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ edits as u64 ^ (saver as u64) << 32;
        let (mut last, mut noted) = (String::new(), fs::read_to_string(&note).expect("the note"));
        for number in 0..edits / 2 {
            let (round, took) = self.rounds.now();
            self.rounds.pause(a_part(&mut dice, took));
            let line = format!("- call:: [[Anna Weber]] line {number}\n");
            saver.add(&note, &noted, &line);
            noted.push_str(&line);
            let text = self.text_with(&page, &last);
            self.rounds.pause(a_part(&mut dice, took / 4));
            last = format!("Token {week} {number}.\n");
            saver.add(&page, &text, &last);
            if number % EDITS_A_ROUND == 0 {
                self.rounds.wait(round + 1);
            }
        }
    }

    /// Every line stands in the note, and on the page or in a text that was kept beside it.
    fn nothing_is_lost(&self, saver: Saver, week: &str, day: &str, lines: usize) {
        let note = self.vault.read(&format!("Daily/{day}.md"));
        let kept = self.all_kept();
        for number in 0..lines {
            let (line, token) = (format!("line {number}\n"), format!("Token {week} {number}.\n"));
            assert!(note.contains(&line), "{saver:?}: the note lost {line}");
            assert!(kept.iter().any(|text| text.contains(&token)), "{saver:?} lost {token}");
        }
    }

    /// The page as it stands, once it holds `line`; else, two refreshes later, the page without it: then
    /// the line was kept elsewhere, which is looked at in the end.
    fn text_with(&self, page: &Path, line: &str) -> String {
        let (start, _) = self.rounds.now();
        loop {
            let (round, _) = self.rounds.now();
            let text = fs::read_to_string(page).unwrap_or_default();
            if text.contains("kith:end") && (text.contains(line) || start + 2 <= round) {
                return text;
            }
            self.rounds.wait(round + 1);
        }
    }

    /// Every page, every text kept beside one, and every text in the program's own folder. What editors
    /// keep for themselves does not count.
    fn all_kept(&self) -> Vec<String> {
        let folders = ["Network/Weekly", ".kith"].map(|folder| self.vault.root().join(folder));
        let files = folders.iter().flat_map(|folder| fs::read_dir(folder).expect("a folder"));
        let paths = files.flatten().map(|entry| entry.path());
        let ours =
            paths.filter(|path| path.extension().is_some_and(|ending| ending == "md" || ending == "page"));
        ours.filter_map(|path| fs::read_to_string(path).ok()).collect()
    }
}

struct Leaves<'a>(&'a AtomicUsize);

impl Drop for Leaves<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::AcqRel);
    }
}

/// A part of the time that a refresh takes, so that saves meet it at every moment.
fn a_part(dice: &mut u64, whole: Duration) -> Duration {
    *dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    whole * u32::try_from(*dice >> 56).unwrap_or_default() / 256
}
