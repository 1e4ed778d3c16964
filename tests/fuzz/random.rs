//! Inputs made by chance: spoilt journal lines, front matters, pages, names and dates.

/// A generator with a seed: the same inputs on every machine (xorshift, Marsaglia 2003).
pub(crate) struct Random {
    seed: u64,
    state: u64,
}

/// Real lines to be spoilt.
const LINES: &[&str] = &[
    "- lunch:: [[Anna Weber]], [[Jonas Brandt]] the wind park [minutes:: 75]",
    "- [ ] promised:: [[Jonas Brandt]] the load study 📅 2026-11-27 #expertise ^id-1",
    "- [x] 12:30–13:45 [[2026-11-17]] **gave**:: [[People/Anna|A.]] the `list`, 1,5 Std.",
    "- Mit [[Anna]] und [[Müller]] zu Mittag gegessen, ~~[[Ben]]~~ nicht",
    "  - später:: [[Anna]] in 3 Wochen %%leise%% <!-- still -->",
    "- [/] introduced:: [[Anna Weber]] and [[Jonas Brandt]], both looking at storage",
    "- asked:: [Anna](Anna%20Weber.md) whether (due:: Friday) bis 12.12.",
    "- 2026-11-18 call:: twenty minutes about her new post [effort:: 9]",
    "- shared:: my talk #linkedin/post #expertise",
    "- [-] awaiting:: @Anna Weber the answer [completion:: 2026-13-01]",
    "- must tell [[Anna]] the news by Friday, moved to next week",
    "- Danke an [[Anna]] für die Anmerkungen",
    "17.11.26 Anruf: @Anna Weber 20 min",
];

/// What stands between them.
const BLOCKS: &[&str] = &[
    "## 18. November 2026 Call",
    "# Given",
    "**Teilnehmer:** [[Anna]], Prof. Weber, Jonas (TU Delft); Ben & Cem",
    "> [!note] [[Quote]]",
    "| a | [[b\\|c]] |\n|---|---|\n| d | e |",
    "```\n[[code]]\n```",
    "Running text with [[Anna\nWeber]] and `code` and [[unclosed",
    "<!-- kith:begin v=1 id=week/2026-W47 seal=00000000000000000000000000000000 -->\nx\n<!-- kith:end -->",
    "<<<<<<< HEAD\na\n=======\nb\n>>>>>>> two",
    "<div>\n[[html]]\n</div>",
    "[a]: https://example.org",
    "%%\nhidden\n%%",
    "Attendees:\n- Weber, Anna\n- [[Jonas]]",
];

/// Lines of front matters, right and wrong.
const YAML: &[&str] = &[
    "type: person",
    "people: [\"[[Anna Weber]]\", Jonas]",
    "people:\n  - \"[[Anna]]\"\n  - Ben",
    "org: [[Nordwind]]",
    "date: 2026-11-18",
    "phone: +49301234567",
    "name: Weber: Anna",
    "role: @home",
    "cadence: every 6 weeks",
    "positions: [\"2019-03 – 2024-06: CFO, [[Nordwind]]\"]",
    "address:\n  city: Kiel\n  zip: \"24103\"",
    "a: &x 1\nb: *x",
    "note: |\n  several\n  lines",
    "folded: >-\n  one\n  two",
    "? complex\n: key",
    "{a: 1, b: [c, {d: e}]}",
    "tags: #vip",
    "\ttabbed: 1",
    "gave: [\"[[Anna]] the contract\"]",
    "!!python/object: x",
    "output: ../outside",
    "circles: [friends = 30]",
    "private: mostly",
    "quiet: 99999999999999999999999",
    "# a comment",
    "type: person",
];

const SIGNS: &str = "[]()*_~=`:#%-–\\!<>|^@&,.;'\"{}$?+/ \n\r\t1aÄß📅✅\u{fe0f}\u{1}\u{301}\u{200b}\u{202e}\u{feff}\u{2028}½İǅ";

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self { seed, state: seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1 }
    }

    pub(crate) fn seed(&self) -> u64 {
        self.seed
    }

    /// A number below `bound`.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        usize::try_from(self.state % bound.max(1) as u64).unwrap_or_default()
    }

    pub(crate) fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }

    /// A front matter and what may stand before, in and behind it.
    pub(crate) fn head(&mut self) -> String {
        let before = self.pick(&["", "\u{feff}", "\n", " ", "\u{feff}\n", "x\n"]);
        let open = self.pick(&["---\n", "---\r\n", "---", "--- \n", "----\n", "---\t\r\n", "+++\n"]);
        let close = self.pick(&["---\n", "---", "...\n", "--- x\n", "\n---\r\n", "", "--- \n"]);
        let mut text = format!("{before}{open}{}\n{close}{}", self.yaml(), self.note());
        let times = self.below(6);
        self.spoil(&mut text, times);
        text
    }

    /// Lines of YAML, spoilt.
    pub(crate) fn yaml(&mut self) -> String {
        let mut text = String::new();
        for _ in 0..self.below(6) {
            text.push_str(self.pick(YAML));
            text.push_str(self.pick(&["\n", "\r\n", "\n\n", "\n  ", " "]));
        }
        let times = self.below(8);
        self.spoil(&mut text, times);
        if self.below(40) == 0 {
            text.push_str(&self.pick(&["[", "{", "- ", "a: ", "'", "&a [", "? "]).repeat(self.below(3000)));
        }
        text
    }

    /// A note of a few blocks, spoilt; now and then one of a single sign, many times.
    pub(crate) fn note(&mut self) -> String {
        if self.below(60) == 0 {
            let sign = self.pick(&[
                "[", "[[", "- ", "> ", "`", "*a ", "<", "%%", "- [ ] ", "# ", "|", "(a:: ", "\n\n", "![[",
            ]);
            return sign.repeat(self.below(3000));
        }
        let mut text = String::new();
        for _ in 0..self.below(6) {
            let piece = if self.below(2) == 0 { self.pick(LINES) } else { self.pick(BLOCKS) };
            text.push_str(piece);
            text.push_str(self.pick(&["\n", "\r\n", "\n\n", "\n  ", " "]));
        }
        let times = self.below(12);
        self.spoil(&mut text, times);
        text
    }

    /// One journal line, spoilt.
    pub(crate) fn line(&mut self) -> String {
        let mut text = self.pick(LINES).to_owned();
        if self.below(3) == 0 {
            text.push_str(self.pick(LINES));
        }
        let times = self.below(10);
        self.spoil(&mut text, times);
        text
    }

    /// Lines of words, links and signs.
    pub(crate) fn prose(&mut self) -> String {
        let mut text = String::new();
        for _ in 0..self.below(8) {
            text.push_str(&self.word_salad());
            text.push_str(self.pick(&["\n", "\r\n", "\n\n", " "]));
        }
        text
    }

    /// Words, signs and syntax side by side.
    pub(crate) fn word_salad(&mut self) -> String {
        const WORDS: &[&str] = &[
            "Anna",
            "Weber",
            "[[Anna Weber]]",
            "[a](b.md)",
            "#tag",
            "<b>",
            "&amp;",
            "**x**",
            "- [ ] ",
            "key:: value",
            "Müller",
            "ß",
            "CON",
            "aux.txt",
            "..",
            "/",
            "\u{202e}",
            "\u{1b}[31m",
            "%%",
            "$$",
            "`x`",
            "<!--",
            "-->",
            "kith:end",
            "1. ",
            "|",
            "日本語",
            "🏳️‍🌈",
            "e\u{301}",
            "http://example.org",
            "^a1",
            "{{title}}",
            "\\",
            "~~",
            "==",
        ];
        let mut text = String::new();
        for _ in 0..self.below(7) {
            text.push_str(self.pick(WORDS));
            text.push_str(self.pick(&["", " ", "  ", "\u{a0}"]));
        }
        let times = self.below(6);
        self.spoil(&mut text, times);
        text
    }

    /// Something like a date.
    pub(crate) fn date(&mut self) -> String {
        let year = self.pick(&["2026", "26", "0000", "9999", "99999", "-1", "2024", ""]);
        let month = self.pick(&["11", "1", "13", "00", "02", "November", "Nov.", "Mai", "W53", "W47", "Q3"]);
        let day = self.pick(&["18", "1", "31", "30", "29", "00", "32", "7"]);
        let between = self.pick(&["-", ".", "/", " ", ". ", ""]);
        let mut text = match self.below(3) {
            0 => format!("{year}{between}{month}{between}{day}"),
            1 => format!("{day}{between}{month}{between}{year}"),
            _ => format!(
                "{day}:{month} {}",
                self.pick(&["next Friday", "in 3 weeks", "gestern", "bis Freitag", "12:30–13:45", "45 min"])
            ),
        };
        let times = self.below(4);
        self.spoil(&mut text, times);
        text
    }

    /// Bytes of all kinds, some of them broken UTF-8 and UTF-16.
    pub(crate) fn bytes(&mut self) -> Vec<u8> {
        let mut bytes = if self.below(2) == 0 { self.note().into_bytes() } else { Vec::new() };
        if self.below(6) == 0 {
            let text = self.note();
            bytes = [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
        }
        for _ in 0..self.below(30) {
            let at = self.below(bytes.len() + 1);
            let byte = u8::try_from(self.below(256)).unwrap_or_default();
            bytes.insert(at, byte);
        }
        bytes
    }

    /// Inserts, takes away and cuts off, so many times.
    pub(crate) fn spoil(&mut self, text: &mut String, times: usize) {
        let signs: Vec<char> = SIGNS.chars().collect();
        let mut letters: Vec<char> = text.chars().collect();
        for _ in 0..times {
            let at = self.below(letters.len() + 1);
            match self.below(3) {
                0 => letters.insert(at, self.pick(&signs)),
                1 if at < letters.len() => drop(letters.remove(at)),
                1 => {}
                _ => letters.truncate(at.max(letters.len() / 2)),
            }
        }
        *text = letters.into_iter().collect();
    }
}
