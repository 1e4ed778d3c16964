//! Times whole commands on generated vaults and prints each as a ratio to the floor of the same
//! run: a program that walks the folder and reads every file into one buffer on one thread.
//!
//! Under a watcher the time from a saved note to its page is taken, without the quiet period it waits for.
//!
//! `cargo bench --bench speed` runs S and M; name sizes to choose: `cargo bench --bench speed -- S M L`.

#![expect(clippy::print_stdout, reason = "the table is what it is for")]

mod vault;
mod watch;

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use wait4::Wait4;

/// Runs of each command, and saved notes under a watcher; the table shows medians.
const RUNS: usize = 9;

/// What is timed: its name in the table and its arguments.
const COMMANDS: [(&str, &[&str]); 5] = [
    ("week", &["week"]),
    ("network", &["network"]),
    ("check", &["check"]),
    ("refresh, nothing to do", &["refresh"]),
    ("export json", &["export", "json", "-o", "/dev/null"]),
];

struct Cost {
    wall: Duration,
    cpu: Duration,
    memory: u64,
}

fn main() -> std::io::Result<()> {
    let args: Vec<String> = std::env::args().skip(1).filter(|arg| arg != "--bench").collect();
    if let [flag, folder] = args.as_slice()
        && flag == "--floor"
    {
        println!("{}", floor(Path::new(folder))?);
        return Ok(());
    }
    let wanted = |name: &str| if args.is_empty() { name != "L" } else { args.iter().any(|arg| arg == name) };
    println!("| vault | work | wall | CPU | wall / floor | CPU / floor | memory above 8 MiB, a note |");
    println!("|---|---|---|---|---|---|---|");
    for size in vault::SIZES.iter().filter(|size| wanted(size.name)) {
        let folder = tempfile::tempdir()?;
        let notes = vault::write(folder.path(), size)?;
        time_all(size, folder.path(), notes)?;
    }
    Ok(())
}

fn time_all(size: &vault::Size, folder: &Path, notes: usize) -> std::io::Result<()> {
    let kith = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kith"));
        command.arg("--vault").arg(folder);
        command
    };
    run(kith().arg("refresh"))?;
    let walk = std::env::current_exe()?;
    let floor = median(|| run(Command::new(&walk).arg("--floor").arg(folder)))?;
    row(size.name, "floor", &floor, &floor, notes);
    for (name, args) in COMMANDS {
        let cost = median(|| run(kith().args(args)))?;
        row(size.name, name, &cost, &floor, notes);
    }
    let cost = watch::saved_note(folder, kith().arg("watch"))?;
    row(size.name, "watch, a saved note on its page", &cost, &floor, notes);
    Ok(())
}

fn row(size: &str, name: &str, cost: &Cost, floor: &Cost, notes: usize) {
    let ms = |time: Duration| time.as_secs_f64() * 1000.0;
    let above = cost.memory.saturating_sub(8 << 20) as f64 / notes as f64 / 1024.0;
    println!(
        "| {size} | {name} | {:.1} ms | {:.1} ms | {:.2} | {:.2} | {above:.2} KiB |",
        ms(cost.wall),
        ms(cost.cpu),
        ms(cost.wall) / ms(floor.wall),
        ms(cost.cpu) / ms(floor.cpu),
    );
}

/// The run whose wall time is the middle one.
fn median(mut once: impl FnMut() -> std::io::Result<Cost>) -> std::io::Result<Cost> {
    let mut costs = (0..RUNS).map(|_| once()).collect::<std::io::Result<Vec<_>>>()?;
    costs.sort_by_key(|cost| cost.wall);
    Ok(costs.swap_remove(RUNS / 2))
}

fn run(command: &mut Command) -> std::io::Result<Cost> {
    let start = Instant::now();
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
    let ended = child.wait4()?;
    let wall = start.elapsed();
    let used = ended.rusage;
    Ok(Cost { wall, cpu: used.utime + used.stime, memory: used.maxrss })
}

/// Walks the folder and reads every file into one buffer; gives the number of bytes.
fn floor(folder: &Path) -> std::io::Result<usize> {
    let mut buffer = Vec::new();
    let mut bytes = 0;
    for entry in walkdir::WalkDir::new(folder) {
        let entry = entry?;
        if entry.file_type().is_file() {
            buffer.clear();
            std::io::Read::read_to_end(&mut std::fs::File::open(entry.path())?, &mut buffer)?;
            bytes += buffer.len();
        }
    }
    Ok(bytes)
}
