//! Which characters of plain words would be syntax where they stand on a page.
//!
//! Knows the triggers of CommonMark and its extensions, of Obsidian and of the plug-ins that run
//! over a page (Dataview, Tasks, Templater). A character is escaped only where it is active, so
//! that prose stays readable in a pager. Does not know which words are links.
//!
//! Uses: nothing.

/// What stands on the same line next to the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edges {
    /// The last character written before them; `None` at the beginning of a block.
    pub before: Option<char>,
    /// The first character that follows; `None` at the end of the line.
    pub after: Option<char>,
}

impl Edges {
    /// The words have the line to themselves.
    pub const LINE: Self = Self { before: None, after: None };
    /// The words stand between brackets.
    pub const BRACKETS: Self = Self { before: Some('['), after: Some(']') };
}

/// The words, already one line, with a backslash before each character that would be syntax.
pub fn markdown(words: &str, edges: Edges) -> String {
    let line = Line::new(words, edges);
    let mut escaped = String::with_capacity(words.len() + 8);
    for (at, c) in line.chars.iter().enumerate() {
        if line.is_active(at) {
            escaped.push('\\');
        }
        escaped.push(*c);
    }
    escaped
}

/// Whether the words can stand inside a wikilink as they are, as its target or as its label.
///
/// Inside the brackets nothing can be escaped, so a name with any syntax in it cannot be linked.
pub fn is_linkable(words: &str) -> bool {
    let line = Line::new(words, Edges::BRACKETS);
    // A mention is none inside a link, and `@Anna` is a usual name of a file.
    let harmless = |at: usize| line.chars[at] == '@' || !line.is_active(at);
    !words.is_empty()
        && words.trim() == words
        && !words.contains(['|', '#'])
        && (0..line.chars.len()).all(harmless)
}

struct Line {
    chars: Vec<char>,
    edges: Edges,
    /// Where a number at the beginning of the block ends that would make it a numbered list.
    numbered: Option<usize>,
}

impl Line {
    fn new(words: &str, edges: Edges) -> Self {
        let chars: Vec<char> = words.chars().collect();
        let digits = chars.iter().take_while(|c| c.is_ascii_digit()).count();
        let numbered = (edges.before.is_none() && (1..=9).contains(&digits)).then_some(digits);
        Self { chars, edges, numbered }
    }

    fn before(&self, at: usize) -> Option<char> {
        at.checked_sub(1).map_or(self.edges.before, |at| self.chars.get(at).copied())
    }

    fn after(&self, at: usize) -> Option<char> {
        self.chars.get(at + 1).copied().or(self.edges.after)
    }

    fn is_active(&self, at: usize) -> bool {
        let (before, c, after) = (self.before(at), self.chars[at], self.after(at));
        if before.is_none() && at == 0 && begins_block(c, after) {
            return true;
        }
        match c {
            '\\' | '`' | '[' | ']' | '{' | '}' | '^' => true,
            '*' => !(is_blank(before) && is_blank(after)),
            '_' => {
                let in_a_word = is_word(before) && is_word(after);
                let alone = is_blank(before) && is_blank(after);
                !(in_a_word || alone)
            }
            // `~5` and `$5` can open strike-through or a formula, but nothing that could close it
            // is left standing.
            '~' | '$' => !(is_blank(before) && after.is_some_and(|c| c.is_ascii_digit())),
            // Of a pair, the second: broken there, no trigger of two characters is left.
            '=' | ':' => before == Some(c),
            '%' => matches!(before, Some('%' | '<')),
            '|' => before == Some('|') || after == Some('|'),
            '/' => before == Some(':') && after == Some('/'),
            '<' => after.is_some_and(|c| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')),
            '!' => before == Some('<'),
            '>' => before == Some('%') || self.ends_comment(at),
            '(' => at == 0 && before == Some(']'),
            '#' => !is_word(before) && !after.is_some_and(char::is_whitespace),
            '@' => after.is_some_and(char::is_alphanumeric),
            '&' => self.is_entity(at),
            '.' => self.is_numbered(at) || self.is_web_address(at),
            ')' => self.is_numbered(at),
            _ => false,
        }
    }

    /// `1. ` or `1) ` at the beginning of a block.
    fn is_numbered(&self, at: usize) -> bool {
        self.numbered == Some(at) && is_blank(self.after(at))
    }

    /// `-->`
    fn ends_comment(&self, at: usize) -> bool {
        at >= 2 && self.chars[at - 2..at] == ['-', '-']
    }

    /// `&amp;`, `&#124;`
    fn is_entity(&self, at: usize) -> bool {
        let rest = &self.chars[at + 1..];
        let name = rest.iter().take_while(|c| c.is_ascii_alphanumeric() || **c == '#').count();
        name > 0 && rest.get(name) == Some(&';')
    }

    /// `www.` as some readers link it without being asked.
    fn is_web_address(&self, at: usize) -> bool {
        let Some(start) = at.checked_sub(3) else { return false };
        self.chars[start..at].iter().all(|c| c.eq_ignore_ascii_case(&'w')) && !is_word(self.before(start))
    }
}

/// Whether `c` at the beginning of a block makes it a list, a quote, a heading, a rule, a table, a
/// definition or front matter.
fn begins_block(c: char, after: Option<char>) -> bool {
    match c {
        '#' | '>' | '|' | '=' | ':' | '*' | '_' => true,
        '-' | '+' => is_blank(after) || after == Some(c),
        _ => false,
    }
}

fn is_blank(c: Option<char>) -> bool {
    c.is_none_or(char::is_whitespace)
}

fn is_word(c: Option<char>) -> bool {
    c.is_some_and(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(words: &str, expected: &str) {
        assert_eq!(markdown(words, Edges::LINE), expected);
    }

    #[test]
    fn prose_comes_out_unchanged() {
        for prose in [
            "Anna's 3-day trip (10 h): fine.",
            "5 h 25 min, 1 h of it estimated (own goal: 10 h)",
            "„Stellst du mich bis zum 11. Dezember Frau Voss vor?“",
            "Müller & Söhne, AT&T, C# und F#",
            "$5 million, ~20 guests, 3 < 4, a -> b, x = y, 2 * 3",
            "snake_case_name, 50 % of it, either/or, CEO | Nordwind",
            "12:30–13:45 · 1.10 was the price!",
            "-5 degrees",
            "+49 30 1234567",
            "2026-11-18",
            "<3 and a_b",
        ] {
            check(prose, prose);
        }
    }

    #[test]
    fn syntax_of_markdown_is_escaped() {
        check("*bold* and _thin_", "\\*bold\\* and \\_thin\\_");
        check("`code` and ~~gone~~", "\\`code\\` and \\~\\~gone\\~\\~");
        check("[a](javascript:x)", "\\[a\\](javascript:x)");
        check("<script> a &amp; b </p>", "\\<script> a \\&amp; b \\</p>");
        check("C:\\temp", "C:\\\\temp");
        check("x^2^ and $x$", "x\\^2\\^ and \\$x\\$");
        check("https://example.org www.example.org", "https:\\//example.org www\\.example.org");
    }

    #[test]
    fn what_begins_a_block_is_escaped_only_there() {
        for (words, expected) in [
            ("- a - b", "\\- a - b"),
            ("---", "\\---"),
            ("+ a + b", "\\+ a + b"),
            ("# a # b", "\\# a # b"),
            ("> a > b", "\\> a > b"),
            ("1. a 2. b", "1\\. a 2. b"),
            ("12) a", "12\\) a"),
            (": a : b", "\\: a : b"),
            ("| a | b", "\\| a | b"),
            ("== a", "\\=\\= a"),
        ] {
            check(words, expected);
        }
    }

    #[test]
    fn triggers_of_obsidian_and_its_plug_ins_are_broken() {
        for (words, expected) in [
            ("![[secret]]", "!\\[\\[secret\\]\\]"),
            ("key:: value", "key:\\: value"),
            ("#tag and (#tag)", "\\#tag and (\\#tag)"),
            ("text ^id", "text \\^id"),
            ("%% note %%", "%\\% note %\\%"),
            ("a ==mark==", "a =\\=mark=\\="),
            ("<% tp.x %>", "<\\% tp.x %\\>"),
            ("{{date}}", "\\{\\{date\\}\\}"),
            ("<!-- x -->", "\\<\\!-- x --\\>"),
            ("@anna a@b.de", "\\@anna a\\@b.de"),
        ] {
            check(words, expected);
        }
    }

    #[test]
    fn neighbours_cannot_make_syntax_of_harmless_words() {
        let between = |before, after| Edges { before: Some(before), after: Some(after) };
        assert_eq!(markdown("(x)", between(']', '[')), "\\(x)");
        assert_eq!(markdown("- a", between('*', '[')), "- a");
    }

    #[test]
    fn only_names_without_syntax_can_be_linked() {
        for name in ["Anna Weber", "People/Anna Weber", "@Anna Weber", "2026-11-18", "R&D (Oslo)", "O'Neill"]
        {
            assert!(is_linkable(name), "{name}");
        }
        for name in ["", " a", "a|b", "a#b", "a]]", "C#", "x^y", "`a`", "*a*", "a::b", "<b>", "a\\b"] {
            assert!(!is_linkable(name), "{name}");
        }
    }
}
