//! Years under one watcher, in a simulated time: memory and open files stay as they are, and a page is
//! written exactly when it has something else to say.
//!
//! The watcher is the real one and so is the folder; only the clock and the notices of the system are
//! the test's. `KITH_DAYS` sets how many days pass, `KITH_SEED` what happens in them; `just soak` lets
//! three years pass.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops loudly")]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use kithbook::clock::Moment;
use kithbook::day::{Day, Time};
use kithbook::vault::Vault;
use kithbook::watch::{Event, Said, Turn, Watcher, Wishes};
use support::random::{Random, number};

/// Notes older than this go, so that the vault stays as large as it is.
const DAYS_KEPT: i64 = 60;

/// What memory may grow by, in KiB, from the first month to the last: a page a week, and what the
/// allocator does not give back at once.
const GROWTH: u64 = 8 * 1024;

#[test]
fn years_pass_and_nothing_piles_up() {
    let mut years = Years::begin(number("KITH_SEED", 1));
    let days = number("KITH_DAYS", 150);
    let mut early = None;
    for day in 0..days {
        match years.random.below(60) {
            0 => years.sleep(23),
            1 => years.flicker(),
            _ => years.sleep(1),
        }
        for _ in 0..years.random.below(4) {
            years.change();
        }
        years.settle();
        if day == 60 {
            early = Some((memory(), open_files()));
        }
    }
    let (memory_then, files_then) = early.expect("more than two months pass");
    assert_eq!(open_files(), files_then, "open files");
    let grown = memory().saturating_sub(memory_then);
    assert!(grown <= GROWTH, "memory grew by {grown} KiB in {days} days");
    println!("{days} days: {} pages written, memory grew by {grown} KiB", years.written);
}

struct Years<Hear> {
    vault: support::Vault,
    watcher: Watcher<Hear>,
    now: Moment,
    random: Random,
    pages: BTreeMap<String, String>,
    written: usize,
}

impl Years<fn(Event)> {
    fn begin(seed: u64) -> Self {
        let vault = support::Vault::new()
            .note("kith.md", "---\nlanguage: en\n---\n")
            .note("People/Anna Weber.md", "---\ntype: person\n---\n")
            .note("People/Jonas Brandt.md", "---\ntype: person\ncadence: monthly\n---\n");
        let day = Day::from_iso("2026-11-23").unwrap();
        // Long after the files of the test were made, so that their stamps prove something.
        let now =
            Moment { running: Duration::ZERO, wall: 4_000_000_000, day, time: Time::new(9, 0).unwrap() };
        let folder = Vault::at(vault.root()).unwrap();
        let deaf: fn(Event) = |_| {};
        let Ok(watcher) = Watcher::begin(folder, Wishes::default(), now, deaf) else { panic!("no watcher") };
        let mut years =
            Self { vault, watcher, now, random: Random::new(seed), pages: BTreeMap::new(), written: 0 };
        years.settle();
        years
    }

    /// The machine sleeps for so many days.
    fn sleep(&mut self, days: i64) {
        self.now.wall += days * 86_400;
        self.now.day = self.now.day.plus_days(days).unwrap();
    }

    /// The clock goes back a day and forward again, ten times.
    fn flicker(&mut self) {
        let day = self.now.day;
        for _ in 0..10 {
            self.now.day = day.plus_days(-1).unwrap();
            self.settle();
            self.now.day = day;
            self.settle();
        }
    }

    /// Something is written down, or one of the old notes goes.
    fn change(&mut self) {
        let path = |day: Day| format!("Daily/{day}.md");
        let today = path(self.now.day);
        let person = *self.random.one(&["Anna Weber", "Jonas Brandt"]);
        let keyword = *self.random.one(&["call", "gave", "received", "lunch"]);
        let line = format!("- {keyword}:: [[{person}]] something {}\n", self.random.below(1000));
        self.vault.write(&today, line.as_bytes());
        let mut changed = vec![today];
        for days in DAYS_KEPT..DAYS_KEPT + 30 {
            let old = path(self.now.day.plus_days(-days).unwrap());
            if fs::remove_file(self.vault.root().join(&old)).is_ok() {
                changed.push(old);
            }
        }
        self.watcher.take(Event::Changed(changed), self.now);
    }

    /// Lets time pass until there is nothing to do, then compares what was said with what is there.
    fn settle(&mut self) {
        let stop = AtomicBool::new(false);
        let mut said = BTreeSet::new();
        for half in 0..40 {
            // The test hears for the watcher, so the watcher hears itself.
            self.watcher.take(Event::Echo, self.now);
            while let Ok(Turn::Wait(Duration::ZERO)) = self.watcher.turn(self.now, &stop) {}
            for one in self.watcher.said() {
                if let Said::Wrote(written) = one {
                    self.written += written.pages.len();
                    said.extend(written.pages.iter().map(ToString::to_string));
                }
            }
            self.now.running += Duration::from_millis(500);
            self.now.wall += half % 2;
        }
        let pages = self.vault.pages();
        let differs = |path: &&String| pages.get(*path) != self.pages.get(*path);
        let changed: BTreeSet<String> = pages.keys().filter(differs).cloned().collect();
        assert_eq!(
            said, changed,
            "pages said to be written (left) and pages that differ (right), {}",
            self.now.day
        );
        self.pages = pages;
    }
}

/// Memory of this process that is in use, in KiB.
fn memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").expect("a system that tells");
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).expect("it tells of memory");
    line.split_whitespace().next().and_then(|number| number.parse().ok()).expect("a number of KiB")
}

fn open_files() -> usize {
    fs::read_dir(Path::new("/proc/self/fd")).expect("a system that tells").count()
}
