//! Texts that nobody wrote: no panic, the same with and without the shortcut, linear work.
//!
//! Uses: source, day, settings.

use super::super::{read, read_blocks, says_nothing};
use super::{Context, Frame};
use crate::day::Day;
use crate::parse::inline::work;
use crate::parse::line::tests::{TODAY, show};
use crate::settings::Settings;
use crate::source::{Lines, NotePath};

/// Real lines to be spoilt.
const LINES: &[&str] = &[
    "- lunch:: [[Anna Weber]], [[Jonas Brandt]] the wind park [minutes:: 75]",
    "- [ ] promised:: [[Jonas Brandt]] the load study 📅 2026-11-27 #expertise ^id-1",
    "- [x] 12:30–13:45 [[2026-11-17]] **gave**:: [[People/Anna|A.]] the `list`, 1,5 Std.",
    "- Mit [[Anna]] und [[Müller]] zu Mittag gegessen, ~~[[Ben]]~~ nicht",
    "  - später:: [[Anna]] in 3 Wochen %%leise%% <!-- still -->",
    "## 18. November 2026 Call",
    "**Teilnehmer:** [[Anna]], Prof. Weber, Jonas (TU Delft); Ben & Cem",
    "- asked:: [Anna](Anna%20Weber.md) whether (due:: Friday) bis 12.12.",
    "> [!note] [[Quote]]",
    "| a | [[b\\|c]] |\n|---|---|\n| d | e |",
    "```\n[[code]]\n```",
    "Running text with [[Anna\nWeber]] and `code` and [[unclosed",
    "17.11.26 Anruf: @Anna Weber 20 min",
];

/// Xorshift (Marsaglia 2003): enough for tests, and the same on every machine.
struct Random(u64);

impl Random {
    fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15))
    }

    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % bound.max(1) as u64) as usize
    }

    fn note(&mut self) -> String {
        let mut text: Vec<char> = Vec::new();
        for _ in 0..self.below(6) {
            text.extend(LINES[self.below(LINES.len())].chars());
            text.extend(["\n", "\r\n", "\n\n", "\n  ", " "][self.below(5)].chars());
        }
        for _ in 0..self.below(12) {
            let signs: Vec<char> =
                "[]()*_~=`:#%-–\\!<>|^@&,.;'\" \n\r\t1aÄß📅✅\u{fe0f}\u{1}\u{301}½".chars().collect();
            let at = self.below(text.len() + 1);
            match self.below(3) {
                0 => text.insert(at, signs[self.below(signs.len())]),
                1 if at < text.len() => drop(text.remove(at)),
                _ => text.truncate(at.max(text.len() / 2)),
            }
        }
        text.into_iter().collect()
    }
}

fn with_context<T>(frame: Frame, text: &str, work: impl Fn(&Context<'_>) -> T) -> T {
    let (path, settings, lines) = (NotePath::new("x.md"), Settings::default(), Lines::new(text));
    let day = Day::from_iso(TODAY).filter(|_| frame != Frame::Person);
    work(&Context { path: &path, lines: &lines, settings: &settings, frame, day, week: None })
}

#[test]
fn spoilt_lines_never_panic_and_links_lie_in_their_text() {
    for seed in 1..=4000 {
        let mut random = Random::new(seed);
        let text = random.note();
        let frame = [Frame::Dated, Frame::Person, Frame::Meeting, Frame::Page, Frame::Other][random.below(5)];
        let whole = 0..text.len();
        let ranges = std::slice::from_ref(&whole);
        let (body, problems) = with_context(frame, &text, |context| read(&text, ranges, context));
        for line in &body.lines {
            assert!(line.run <= line.links.len(), "seed {seed}: {text:?}");
            for link in &line.links {
                let shown = line.text.get(link.start as usize..link.end as usize);
                assert!(shown.is_some_and(|shown| !shown.is_empty()), "seed {seed}: {text:?} {}", show(line));
            }
            assert!(line.under.is_none_or(|under| under < body.lines.len()), "seed {seed}: {text:?}");
        }
        let (again, more) = with_context(frame, &text, |context| read(&text, ranges, context));
        assert_eq!((format!("{body:?}"), problems), (format!("{again:?}"), more), "seed {seed}: {text:?}");
    }
}

#[test]
fn the_shortcut_gives_what_the_long_way_gives() {
    let plain = [
        "Long day.",
        "",
        "lunch with Anna",
        "  > quote",
        "Grüße, alles gut",
        "a * b",
        "\tcode",
        "> - item",
        "met Ben",
    ];
    let mut skipped = 0;
    for seed in 1..=2000 {
        let mut random = Random::new(seed);
        let mut text = String::new();
        for _ in 0..=random.below(6) {
            let words = plain[random.below(plain.len())];
            text += &if random.below(40) == 0 { random.note() } else { words.to_owned() };
            text.push('\n');
        }
        if !says_nothing(&text) {
            continue;
        }
        skipped += 1;
        let (body, problems) = with_context(Frame::Dated, &text, |context| {
            read_blocks(&text, std::slice::from_ref(&(0..text.len())), context)
        });
        let empty = body.lines.is_empty()
            && body.mentions.is_empty()
            && body.attendees.is_empty()
            && body.title.is_none();
        assert!(empty && problems.is_empty(), "seed {seed}: {text:?}");
    }
    assert!(skipped > 200, "only {skipped} texts took the shortcut");
}

#[test]
fn twice_the_text_is_twice_the_work() {
    for piece in [
        "[",
        "[[",
        "[[a|",
        "![[",
        "[a](",
        "(a:: ",
        "[a:: b] ",
        "`",
        "``` `` ",
        "<!-- ",
        "*a ",
        "**a ",
        "_a ",
        "~~a ",
        "\\[",
        "#a ",
        "by ",
        "[[Anna]] ",
        "[[Anna]], ",
        "[[Anna]] and ",
        "2026-11-18 ",
        "📅 ",
        "- gave:: [[Anna]] x\n",
        "abgesagt ",
        "- a\n\n",
        "%%",
        "%% %% ",
        "Attendees: ",
        "1 h ",
        "will [[Anna]] ",
        "~~[[Anna]]~~ ",
        "- [ ] ",
        "12:30–13:45 ",
        "5. Mai ",
    ] {
        for start in
            ["", "- gave:: ", "- lunch:: [[Anna]] ", "- [ ] ", "- later [[Anna]] ", "## Teilnehmer\n- "]
        {
            let work = |times: usize| {
                let text = format!("{start}{}", piece.repeat(times));
                work::take();
                with_context(Frame::Dated, &text, |context| {
                    read(&text, std::slice::from_ref(&(0..text.len())), context)
                });
                work::take()
            };
            let (once, twice) = (work(150), work(300));
            assert!(twice <= once * 5 / 2 + 1000, "{start}{piece}: {once} bytes, then {twice}");
        }
    }
}
