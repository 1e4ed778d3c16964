//! How long it takes a watcher from a saved note to the page that tells of it, once the folder is quiet.
//!
//! Linux alone tells what a running program has used. Does not know the vault but for one meeting and one
//! page.
#![expect(clippy::disallowed_methods, reason = "the vault is made for the run alone")]

use std::fs::{self, File};
use std::io::{Error, Result, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::{Cost, median};

/// The shortest quiet period there is; it is no part of the cost.
const QUIET: Duration = Duration::from_millis(100);

/// Long enough for the watcher to have looked at what it wrote.
const CALM: Duration = Duration::from_millis(1500);

/// Saves a note again and again and tells what the median of them cost. The watcher is ended in the end.
pub(crate) fn saved_note(vault: &Path, watch: &mut Command) -> Result<Cost> {
    let settings = vault.join("kith.md");
    let quiet = format!("---\nquiet: {}\n", QUIET.as_secs_f64());
    fs::write(&settings, fs::read_to_string(&settings)?.replacen("---\n", &quiet, 1))?;
    let page = vault.join("Network/Give and take.md");
    let meeting = fs::read_dir(vault.join("Meetings"))?.map_while(Result::ok).map(|entry| entry.path()).min();
    let meeting = meeting.ok_or_else(|| Error::other("a vault without meetings"))?;
    let mut watcher = watch.stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
    let mut saved = 0;
    let mut save = || {
        saved += 1;
        let cost = save(&meeting, &page, saved, &watcher)?;
        sleep(CALM);
        Ok(cost)
    };
    // The first page comes when everything has been read.
    let cost = save().and_then(|_| median(&mut save));
    watcher.kill()?;
    watcher.wait()?;
    cost
}

fn save(meeting: &Path, page: &Path, number: usize, watcher: &Child) -> Result<Cost> {
    let (before, used_before) = (fs::metadata(page)?.modified()?, used(watcher)?);
    let start = Instant::now();
    append(meeting, &format!("- gave:: [[Anna Weber]] book number {number}\n"))?;
    while fs::metadata(page)?.modified()? == before {
        sleep(Duration::from_micros(200));
    }
    let wall = start.elapsed().saturating_sub(QUIET);
    let status = fs::read_to_string(format!("/proc/{}/status", watcher.id()))?;
    let memory = status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB"));
    let memory = memory.and_then(|memory| memory.parse::<u64>().ok()).unwrap_or_default() << 10;
    Ok(Cost { wall, cpu: used(watcher)?.saturating_sub(used_before), memory })
}

fn append(note: &Path, line: &str) -> Result<()> {
    File::options().append(true).create(true).open(note)?.write_all(line.as_bytes())
}

/// The time it has had of the processors, by the scheduler's own account.
fn used(watcher: &Child) -> Result<Duration> {
    let threads = fs::read_dir(format!("/proc/{}/task", watcher.id()))?;
    let mut nanoseconds = 0;
    for thread in threads.map_while(Result::ok) {
        let told = fs::read_to_string(thread.path().join("schedstat"))?;
        nanoseconds += told.split(' ').next().and_then(|part| part.parse::<u64>().ok()).unwrap_or_default();
    }
    Ok(Duration::from_nanos(nanoseconds))
}
