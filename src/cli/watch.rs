//! `kith watch`: keep the pages true until stopped, and say in one line what was done.
//!
//! Uses: diagnostic, doc, lang, settings, reading, clock, watch, writer.

use std::sync::mpsc;
use std::time::Duration;

use super::args::Args;
use super::failure::{Exit, Failure};
use super::interrupt;
use super::open::{Purpose, find, of_system, say_fixed_day, words};
use super::output::Output;
use super::refresh::sentence;
use crate::clock::{Clock, civil};
use crate::diagnostic::{Diagnostic, Message};
use crate::doc::{Block, Inline, Text};
use crate::lang::{Arg, Catalogue};
use crate::reading::Layout;
use crate::settings::Language;
use crate::watch::{self, Event, Mode, Said, Standing, Trouble, Wishes, Written};
use crate::writer::Refused;

/// Asked to end, a watcher ends within that time, and a little.
const LONGEST_END: Duration = Duration::from_millis(1500);

/// Keep the pages true while the notes change, until stopped
#[derive(Debug, clap::Args)]
pub(super) struct Watch {
    /// Compare with the disk every so many seconds instead of being told of changes; for shared folders
    #[arg(long, value_name = "SECONDS", value_parser = poll_seconds)]
    pub poll: Option<Duration>,
}

pub(super) fn run(args: &Args, asked: &Watch, output: &Output) -> Result<Exit, Failure> {
    let vault = find(args, Purpose::Write)?;
    let layout = Layout::read(&vault, of_system());
    let lang = words(args, &layout);
    say_fixed_day(args, &layout, &lang, output);
    let wishes = Wishes { today: args.today, system: of_system(), poll: asked.poll };
    let (send, events) = mpsc::channel();
    let tell = send.clone();
    let stop = interrupt::flag_and_tell(move || {
        drop(tell.send(Event::Stop));
        std::thread::spawn(end_in_time);
    });
    let say = |said: &Said, standing: &Standing| {
        for line in lines(said, standing, args, &lang) {
            output.note(&line);
        }
    };
    watch::run(vault, wishes, (send, events), stop, say).map(|()| Exit::Fine).map_err(refused)
}

/// Whoever ends the session does not wait long. In a vault so large that it is still being read or worked
/// out by then nothing is lost by ending at once, and every switch of a page survives it.
fn end_in_time() {
    std::thread::sleep(LONGEST_END);
    std::process::exit(Exit::Fine as i32);
}

/// What is said, a line each; names stand in it only where the owner asked for them.
fn lines(said: &Said, standing: &Standing, args: &Args, lang: &Catalogue) -> Vec<String> {
    let now = Clock::start().now().time;
    let line = |words: String| format!("{:02}:{:02}  {words}", now.hour, now.minute);
    let named = |problem: &Diagnostic| format!("       {}: {}", problem.note, lang.message(&problem.message));
    match said {
        Said::Began(notes) => vec![line(began(*notes, standing.mode, lang))],
        Said::Wrote(Written { pages, unchanged, to_mend }) => {
            let mut lines = vec![line(sentence(pages.len(), *unchanged, *to_mend, lang))];
            lines.extend(pages.iter().filter(|_| args.verbose).map(|page| format!("       {page}")));
            lines
        }
        Said::Trouble(trouble) => vec![line(lang.message(&told(trouble, args)))],
        Said::Clear => vec![line(lang.words("watch-clear", &[]))],
        Said::Problems(problems) if args.verbose => problems.iter().map(named).collect(),
        Said::Problems(_) => Vec::new(),
    }
}

/// Whether a watcher lives, and how it stands `now`, in seconds since 1970.
pub(super) fn standing(watcher: Option<&Standing>, now: i64, lang: &Catalogue) -> Vec<Block> {
    let Some(standing) = watcher else {
        return vec![Block::Paragraph(lang.say("watch-standing-none", &[]))];
    };
    let since = ("since", standing.since.as_str().into());
    let looked = || ("looked", standing.looked.map_or("never".to_owned(), minute).into());
    let words = match standing.poll() {
        None => lang.say("watch-standing", &[since, looked()]),
        Some(every) => lang.say("watch-standing-polling", &[since, looked(), seconds_of(every, lang)]),
    };
    let troubles =
        standing.troubles.iter().map(|trouble| vec![Inline::words(lang.message(&trouble.message()))]);
    let stuck = standing.is_stuck(now).then(|| lang.say("watch-stuck", &[]));
    let troubles: Vec<Text> = stuck.into_iter().chain(troubles).collect();
    let mut blocks = vec![Block::Paragraph(words)];
    if !troubles.is_empty() {
        blocks.push(Block::List(troubles));
    }
    blocks
}

/// That moment here: `2026-11-23 09:05`.
pub(super) fn minute(wall: i64) -> String {
    let (day, time) = civil(wall);
    format!("{day} {:02}:{:02}", time.hour, time.minute)
}

fn began(notes: usize, mode: Mode, lang: &Catalogue) -> String {
    let notes = ("count", notes.into());
    match mode {
        Mode::Told => lang.words("watch-began", &[notes]),
        Mode::Polling(every) => lang.words("watch-began-polling", &[notes, seconds_of(every, lang)]),
    }
}

/// Whole seconds as a number, so that the sentence can count them; parts of one as they are written.
fn seconds_of(time: Duration, lang: &Catalogue) -> (&'static str, Arg) {
    let seconds = time.as_secs_f64().to_string();
    let whole = i64::try_from(time.as_secs()).ok().filter(|_| time.subsec_nanos() == 0).map(Arg::from);
    let in_parts = || match lang.language() {
        Language::English => seconds.as_str().into(),
        Language::German => seconds.replace('.', ",").into(),
    };
    ("seconds", whole.unwrap_or_else(in_parts))
}

fn told(trouble: &Trouble, args: &Args) -> Message {
    if args.verbose { trouble.message() } else { trouble.discreet() }
}

fn refused(refused: Refused) -> Failure {
    match refused {
        Refused::Busy(text) => {
            let since = Standing::read(&text).since;
            Failure::new(Exit::Busy, Message::new("watch-already").with("since", since))
                .advise(Message::new("watch-already-hint"))
        }
        Refused::Failed(problem) => {
            let failure = Failure::new(Exit::NotWritten, Message::new("watch-no-folder"));
            problem.hints.into_iter().fold(failure.advise(problem.message), Failure::advise)
        }
    }
}

/// Reads the seconds of `--poll`.
fn poll_seconds(text: &str) -> Result<Duration, String> {
    let seconds = text.parse::<f64>().ok().filter(|seconds| (0.1..=3600.0).contains(seconds));
    let seconds = seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    seconds.ok_or_else(|| "seconds from 0.1 to 3600".to_owned())
}
