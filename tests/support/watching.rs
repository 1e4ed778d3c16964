//! A running `kith watch`: what it says is gathered, and whoever waits for something waits for it to
//! be true, never for a time to pass.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

/// Whoever waits longer than this waits in vain; far more than a busy machine needs.
const PATIENCE: Duration = Duration::from_secs(60);

/// Between two looks whether something is true; the longer it takes, the less often it is asked, so that
/// asking does not take the watcher's time.
const SHORTEST_PAUSE: Duration = Duration::from_millis(5);

/// See [`SHORTEST_PAUSE`].
const LONGEST_PAUSE: Duration = Duration::from_millis(80);

/// A watcher that lives until it is ended or dropped.
pub struct Watching {
    child: Child,
    said: Arc<Mutex<Vec<String>>>,
}

impl Watching {
    /// Starts the command, which must be a `kith watch`, and waits until it has read everything.
    pub fn start(command: &mut Command) -> Self {
        let mut child = command.stderr(Stdio::piped()).spawn().expect("the watcher starts");
        let said = Arc::new(Mutex::new(Vec::new()));
        let (heard, from) = (Arc::clone(&said), child.stderr.take().expect("it says what it does"));
        std::thread::spawn(move || {
            for line in BufReader::new(from).lines().map_while(Result::ok) {
                heard.lock().expect("nobody panics with it").push(line);
            }
        });
        let watching = Self { child, said };
        watching.until_said("Ctrl-C");
        watching
    }

    /// Every line it has said so far.
    pub fn said(&self) -> Vec<String> {
        self.said.lock().expect("nobody panics with it").clone()
    }

    /// Waits until a line holds these words.
    #[track_caller]
    pub fn until_said(&self, words: &str) {
        self.until(words, || self.said().iter().any(|line| line.contains(words)));
    }

    /// Waits until something is true.
    #[track_caller]
    pub fn until(&self, what: &str, mut is_so: impl FnMut() -> bool) {
        let began = Instant::now();
        let mut pause = SHORTEST_PAUSE;
        while !is_so() {
            assert!(began.elapsed() < PATIENCE, "waited in vain: {what}\nit said: {:#?}", self.said());
            std::thread::sleep(pause);
            pause = (pause * 2).min(LONGEST_PAUSE);
        }
    }

    /// What it holds in memory, in KiB.
    pub fn memory(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()));
        let status = status.expect("the system tells");
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        line.and_then(|line| line.trim().strip_suffix(" kB")?.parse().ok()).expect("a number")
    }

    /// How many files it holds open.
    pub fn open_files(&self) -> usize {
        std::fs::read_dir(format!("/proc/{}/fd", self.child.id())).expect("the system tells").count()
    }

    pub fn signal(&self, signal: Signal) {
        let id = i32::try_from(self.child.id()).expect("a process number");
        kill_process(Pid::from_raw(id).expect("a process number"), signal).expect("it lives");
    }

    /// Sends the signal, waits for the end and gives the exit code.
    pub fn end(mut self, signal: Signal) -> Option<i32> {
        self.signal(signal);
        self.child.wait().expect("it ends").code()
    }

    /// Waits for an end that nobody asked for.
    pub fn ended(mut self) -> Option<i32> {
        self.child.wait().expect("it ends").code()
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The bytes of a file, if there is one.
pub fn bytes(path: &Path) -> Option<Vec<u8>> {
    std::fs::read(path).ok()
}
