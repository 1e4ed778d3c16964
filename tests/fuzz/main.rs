//! Inputs that nobody wrote: whatever is thrown at the readers and writers of text, nothing panics,
//! nothing hangs, and what they promise of every text holds of these.
//!
//! Each input is made from its own seed, and a failure names it: `KITH_FUZZ=1 KITH_FUZZ_SEED=<seed>`
//! tries that input alone. `KITH_FUZZ=<n>` sets how many inputs each target gets; with a number given,
//! an input that takes more than a second fails, too.

#![expect(clippy::panic, reason = "tests stop loudly")]

mod random;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use kithbook::day::{Day, Time, Week, When};
use kithbook::doc::{Action, Block, Doc, Inline, Link, SourceLink};
use kithbook::names;
use kithbook::parse;
use kithbook::region::{self, BlockState};
use kithbook::render::hidden::{is_hidden, visible};
use kithbook::render::terminal::{self, Screen};
use kithbook::render::{escape, markdown};
use kithbook::settings::{self, Language, ObsidianSettings, Settings};
use kithbook::source::{Lines, NotePath};
use kithbook::{front_matter, model};
use pulldown_cmark::{Event, Options, Parser};
use random::Random;

/// Inputs for each target where nothing else is asked for.
const FEW: u64 = 1_500;

/// Longer than any reader may take for one input, on any machine.
const TOO_LONG: Duration = Duration::from_secs(1);

/// Runs a target on its inputs, one seed after the other.
#[track_caller]
fn fuzz(target: fn(&mut Random) -> String) {
    let number = |name: &str| std::env::var(name).ok().and_then(|value| value.parse::<u64>().ok());
    let (asked, first) = (number("KITH_FUZZ"), number("KITH_FUZZ_SEED").unwrap_or(1));
    for seed in first..first + asked.unwrap_or(FEW) {
        let attempt = || {
            let begun = Instant::now();
            let tried = catch_unwind(AssertUnwindSafe(|| target(&mut Random::new(seed))));
            (tried, begun.elapsed())
        };
        let (tried, took) = attempt();
        let Ok(input) = tried else {
            panic!("seed {seed} failed; KITH_FUZZ=1 KITH_FUZZ_SEED={seed} tries it alone");
        };
        if asked.is_some() && TOO_LONG < took {
            // A busy machine may have let it wait; what is slow itself is slow each time.
            let took = (0..5).map(|_| attempt().1).min().unwrap_or(took);
            assert!(took <= TOO_LONG, "seed {seed} took {took:?}: {input:?}");
        }
    }
}

fn path() -> NotePath {
    NotePath::new("Daily/2026-11-18.md")
}

/// Whatever stands at the head of a file, the body begins at a character, and no key lies outside.
#[test]
fn splitter() {
    fuzz(|random| {
        let text = random.head();
        let read = front_matter::read(&path(), &text);
        assert!(text.is_char_boundary(read.body_start), "{text:?}");
        let lines = u32::try_from(text.lines().count() + text.matches('\r').count()).unwrap_or(u32::MAX);
        for entry in &read.front.entries {
            assert!(entry.place.line >= 1 && entry.place.line <= lines + 1, "{text:?}: {entry:?}");
        }
        let body = &text[read.body_start..];
        assert!(text.ends_with(body));
        if !text.trim_start_matches('\u{feff}').starts_with("---") {
            assert!(read.front.entries.is_empty(), "{text:?}");
        }
        text
    });
}

/// The same front matter gives the same values each time, each key once, and the settings note made of
/// it stops nothing.
#[test]
fn yaml() {
    fuzz(|random| {
        let text = format!("---\n{}\n---\nbody\n", random.yaml());
        let read = front_matter::read(&path(), &text);
        assert_eq!(read, front_matter::read(&path(), &text));
        let mut keys: Vec<&str> = read.front.entries.iter().map(|entry| entry.folded.as_str()).collect();
        let all = keys.len();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), all, "{text:?}");
        let note = NotePath::new("kith.md");
        let (settings, _) = settings::read(Some((&note, &text)), &ObsidianSettings::default());
        assert!(settings.cadence >= 1 && settings.goal_days >= 1, "{text:?}");
        for settings in [Settings::default(), settings] {
            parse::note(&NotePath::new("People/Anna.md"), text.as_bytes(), &settings);
        }
        text
    });
}

/// Whole notes of every kind: what is found lies in the text, and the second reading finds the same.
#[test]
fn body() {
    fuzz(|random| {
        let text = random.note();
        read_twice(&text, random);
        text
    });
}

/// Single journal lines, spoilt: the same, and a record says nothing that does not stand there.
#[test]
fn journal_line() {
    fuzz(|random| {
        let text = random.line();
        read_twice(&text, random);
        text
    });
}

fn read_twice(text: &str, random: &mut Random) {
    let paths = ["Daily/2026-11-18.md", "People/Anna.md", "Meetings/x.md", "Events/x.md", "x.md"];
    let path = NotePath::new(random.pick(&paths));
    let settings = Settings {
        language: Some(random.pick(&[Language::English, Language::German])),
        ..Settings::default()
    };
    let (note, problems) = parse::note(&path, text.as_bytes(), &settings);
    let last_line = u32::try_from(text.split(['\n', '\r']).count()).unwrap_or(u32::MAX);
    for line in &note.lines {
        assert!(line.run <= line.links.len() && (1..=5).contains(&line.effort), "{text:?}");
        assert!(line.under.is_none_or(|under| under < note.lines.len()), "{text:?}");
        assert!(line.place.line <= last_line, "{text:?}");
        for link in &line.links {
            let shown = line.text.get(link.start as usize..link.end as usize);
            assert!(shown.is_some_and(|shown| !shown.is_empty()), "{text:?}");
        }
    }
    for problem in &problems {
        assert!(problem.place.is_none_or(|place| place.line <= last_line), "{text:?}: {problem:?}");
    }
    let (again, more) = parse::note(&path, text.as_bytes(), &settings);
    assert_eq!((format!("{note:?}"), problems), (format!("{again:?}"), more), "{text:?}");
    let is_dated = matches!(note.kind, model::NoteKind::Dated(_));
    assert!(is_dated || note.mentions.is_empty(), "{text:?}");
    parse::recognise(&path, text.as_bytes(), &settings);
}

/// Bytes that are no text at all.
#[test]
fn bytes() {
    fuzz(|random| {
        let bytes = random.bytes();
        parse::note(&path(), &bytes, &Settings::default());
        parse::recognise(&path(), &bytes, &Settings::default());
        String::from_utf8_lossy(&bytes).into_owned()
    });
}

/// A block is found as it was written, wherever it stands; changed words break its seal, and
/// whatever becomes of a page, no block of another text is taken for a sealed one.
#[test]
fn block_and_seal() {
    fuzz(|random| {
        let body =
            random.prose().replace("<!-- kith", "<!- kith").replace(['<', '>', '=', '|', '`', '~'], "");
        let block = region::compose("week/2026-W47", &body);
        let page = format!(
            "{block}\n{}",
            random.prose().replace("kith:", "k:").replace(['<', '>', '=', '`', '~'], "")
        );
        let found = region::find(&page).expect("a block that was just written");
        assert_eq!((found.id.as_str(), found.state), ("week/2026-W47", BlockState::Sealed), "{page:?}");
        assert_eq!(&page[found.range], block, "{page:?}");

        let mut spoilt = page.clone();
        random.spoil(&mut spoilt, 3);
        if let Some(found) = region::find(&spoilt) {
            assert!(spoilt.get(found.range.clone()).is_some(), "{spoilt:?}");
            region::first_link(&spoilt, &found);
            if found.state == BlockState::Sealed && !page.contains("](") && !page.contains("[[") {
                says_the_same(&spoilt[found.range], &block);
            }
        }
        spoilt
    });
}

/// Two blocks that one seal fits have the same letters and digits, but for the numbers of list items.
fn says_the_same(one: &str, other: &str) {
    let is_numbered =
        |line: &str| line.trim_start_matches([' ', '\t', '>']).starts_with(|c: char| c.is_ascii_digit());
    let numbered = [one, other].iter().any(|text| text.lines().any(is_numbered));
    let counts = |c: &char| c.is_alphanumeric() && !(numbered && c.is_ascii_digit());
    let said = |text: &str| text.chars().filter(counts).collect::<String>();
    assert_eq!(said(one), said(other), "{one:?}");
}

/// Names fold to themselves, and a file name is one that every system bears.
#[test]
fn names_and_file_names() {
    fuzz(|random| {
        let name = random.word_salad();
        let folded = names::fold(&name);
        assert_eq!(names::fold(&folded), folded, "{name:?}");
        assert_eq!(names::fold(&names::composed(&name)), folded, "{name:?}");
        let file = names::file_name(&name);
        assert_eq!(names::file_name(&file), file, "{name:?}");
        assert!(!file.is_empty() && file.len() <= 200, "{name:?}: {file:?}");
        assert!(!file.contains(['/', '\\', ':', '*', '?', '"', '<', '>', '|', '\0', '\n']), "{file:?}");
        assert!(!file.starts_with('.') && !file.ends_with(['.', ' ']), "{file:?}");
        assert!(names::cut(&name, 10).len() <= 10, "{name:?}");
        let path = NotePath::new(&name);
        assert!(path.as_str().ends_with(path.stem()) || path.as_str().len() > path.stem().len(), "{name:?}");
        name
    });
}

/// What is read as a day, a week or a time is written again as it was meant.
#[test]
fn dates() {
    fuzz(|random| {
        let text = random.date();
        if let Some(day) = Day::from_iso(&text) {
            assert_eq!(Day::from_iso(&day.to_string()), Some(day), "{text:?}");
            assert!(day.week().contains(day), "{text:?}");
            for days in [1, -1, 365_000_000, i64::MAX, i64::MIN] {
                day.plus_days(days);
            }
        }
        if let Some(week) = Week::from_iso(&text) {
            assert_eq!(week.monday().week(), week, "{text:?}");
            assert_eq!(Week::from_iso(&week.to_string()), Some(week), "{text:?}");
        }
        When::from_iso(&text);
        Time::from_text(&text);
        for line in [
            format!("- {text} lunch:: [[Anna]]"),
            format!("- gave:: [[Anna]] x by {text} [due:: {text}]"),
            format!("## {text}\n- met [[Anna]]"),
        ] {
            parse::note(&path(), line.as_bytes(), &Settings::default());
        }
        let front = format!(
            "---\ntype: meeting\ndate: {text}\nstart: {text}\nbirthday: {text}\npositions: [{text}]\n---\n"
        );
        for path in ["Meetings/x.md", "People/x.md", "Events/x.md"] {
            parse::note(&NotePath::new(path), front.as_bytes(), &Settings::default());
        }
        text
    });
}

/// Whatever words a note holds, on a page they are words, and on a terminal no command.
#[test]
fn escapers() {
    fuzz(|random| {
        let words = random.word_salad();
        let link = Link { target: words.clone(), label: words.clone() };
        let source =
            SourceLink { note: NotePath::new(&format!("{words}.md")), line: 1, label: "note".to_owned() };
        let text = vec![Inline::words("said "), Inline::words(words.clone()), Inline::words(" so")];
        let linked = vec![
            Inline::words("with "),
            Inline::Link(link),
            Inline::Source(source),
            Inline::Typed(words.clone()),
        ];
        let doc = Doc {
            blocks: vec![
                Block::Heading(2, text.clone()),
                Block::Paragraph(text.clone()),
                Block::List(vec![text.clone(), linked.clone()]),
                Block::Actions(vec![Action { deed: text.clone(), reason: linked }]),
            ],
        };
        let page = markdown::render(&doc, &NotePath::new("Network/x.md"));
        assert!(!page.contains("<!-- kith:"), "{words:?}\n{page}");

        let alone = markdown::render(&Doc { blocks: vec![Block::Paragraph(text)] }, &NotePath::new("x.md"));
        let options = Options::all() - Options::ENABLE_SMART_PUNCTUATION;
        for event in Parser::new_ext(&alone, options) {
            let harmless = matches!(
                event,
                Event::Text(_)
                    | Event::SoftBreak
                    | Event::Start(pulldown_cmark::Tag::Paragraph)
                    | Event::End(_)
            );
            assert!(harmless, "{words:?} becomes {event:?} in {alone:?}");
        }
        // Joiners may stay where they shape their neighbours; nothing else that cannot be seen.
        let seen = |c: char| !is_hidden(c) || matches!(c, '\u{200c}' | '\u{200d}');
        let screen = terminal::render(&doc, Screen::PLAIN);
        assert!(screen.chars().all(|c| c == '\n' || seen(c)), "{words:?}\n{screen:?}");
        assert!(screen.lines().all(|line| terminal::width(line) <= 80), "{words:?}\n{screen}");
        assert!(visible(&words).chars().all(seen), "{words:?}");
        escape::is_linkable(&words);
        words
    });
}

/// The places of a text: line and column of every byte.
#[test]
fn places() {
    fuzz(|random| {
        let text = random.prose();
        let lines = Lines::new(&text);
        for (at, _) in text.char_indices() {
            let place = lines.place(at, at);
            assert!(place.line >= 1 && place.column >= 1, "{text:?}");
        }
        text
    });
}

/// A failure must be seen: the harness is tried on a target that fails for one seed.
#[test]
fn a_failing_input_is_named_by_its_seed() {
    static SEEN: Mutex<Vec<u64>> = Mutex::new(Vec::new());
    let target = |random: &mut Random| {
        SEEN.lock().expect("nobody else locks it").push(random.seed());
        assert_ne!(random.seed() % 7, 3, "this one");
        String::new()
    };
    let failed = catch_unwind(|| fuzz(target)).expect_err("one of the seeds fails");
    let said = failed.downcast_ref::<String>().expect("it says which");
    let last = *SEEN.lock().expect("nobody else locks it").last().expect("some were tried");
    assert!(said.contains(&format!("seed {last} failed")), "{said}");
}
