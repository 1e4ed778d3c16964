//! A `Doc` as lines for a terminal or a pager.
//!
//! Knows the width of characters and how an action stands on 80 columns: its number, the deed, the
//! reason below it, the source at the right edge. Every word goes through `hidden::visible`, so no
//! note can send a command to a terminal. Does not know whether there is a terminal.
//!
//! Uses: doc.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::bars;
use super::hidden::visible;
use crate::doc::{Action, Block, Doc, Inline, SourceLink, Text};

/// Whether colours and bold letters may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Colour {
    Plain,
    Styled,
}

/// What the lines are made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Screen {
    /// Columns, at least 20 are used.
    pub width: usize,
    /// Whether headings may be bold.
    pub colour: Colour,
}

impl Screen {
    /// 80 columns and no colour, as for a pager or a file.
    pub const PLAIN: Self = Self { width: 80, colour: Colour::Plain };
    /// No line is longer than this, however wide the terminal: long lines are hard to read.
    pub const WIDEST: usize = 100;
    const NARROWEST: usize = 20;

    pub(super) fn columns(self) -> usize {
        self.width.clamp(Self::NARROWEST, Self::WIDEST)
    }
}

/// The answer as lines, a newline at its end.
pub fn render(doc: &Doc, screen: Screen) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut below_heading = true;
    for block in &doc.blocks {
        let shown = block_lines(block, screen);
        if shown.is_empty() {
            continue;
        }
        if !below_heading {
            lines.push(String::new());
        }
        lines.extend(shown);
        below_heading = matches!(block, Block::Heading(..));
    }
    let mut out = lines.join("\n");
    if !out.is_empty() {
        out.push('\n');
    }
    out
}

/// How many columns the words take.
pub fn width(words: &str) -> usize {
    words.width()
}

fn block_lines(block: &Block, screen: Screen) -> Vec<String> {
    match block {
        Block::Heading(_, text) => {
            let bold = |line: String| match screen.colour {
                Colour::Plain => line,
                Colour::Styled => format!("\u{1b}[1m{line}\u{1b}[0m"),
            };
            entry("", text, screen).into_iter().map(bold).collect()
        }
        Block::Paragraph(text) => entry("", text, screen),
        Block::List(items) => items.iter().flat_map(|item| entry(marker(item), item, screen)).collect(),
        Block::Actions(actions) => {
            let digits = actions.len().to_string().len().max(2);
            (1..).zip(actions).flat_map(|(number, action)| act(number, digits, action, screen)).collect()
        }
        Block::Plot(plot) => bars::lines(plot, screen),
    }
}

/// The sign before an item. A line to type often begins with one of its own.
fn marker(item: &Text) -> &'static str {
    if matches!(item.first(), Some(Inline::Typed(_))) { "  " } else { "- " }
}

/// ` 1  Send Jonas Brandt the load study`, the reason and the source below it.
fn act(number: usize, digits: usize, action: &Action, screen: Screen) -> Vec<String> {
    let lead = format!("{number:>digits$}  ");
    let mut sources = Vec::new();
    let mut deed = String::new();
    say(&action.deed, &mut deed, &mut sources);
    let mut lines = hang(&lead, deed.trim_end_matches('.'), screen);
    let mut reason = String::new();
    say(&action.reason, &mut reason, &mut sources);
    let indent = " ".repeat(width(&lead));
    let mut below = hang(&indent, &reason, screen);
    prove(&mut below, &indent, &sources, screen);
    lines.append(&mut below);
    lines
}

/// One text behind `lead`, its sources at the right edge.
fn entry(lead: &str, text: &Text, screen: Screen) -> Vec<String> {
    let (mut words, mut sources) = (String::new(), Vec::new());
    say(text, &mut words, &mut sources);
    let mut lines = hang(lead, &words, screen);
    prove(&mut lines, &" ".repeat(width(lead)), &sources, screen);
    lines
}

/// The words of a text; its sources are collected, and the blank before each is left out.
fn say(text: &Text, words: &mut String, sources: &mut Vec<String>) {
    for inline in text {
        match inline {
            Inline::Words(part) | Inline::Typed(part) => words.push_str(&visible(part)),
            Inline::Strong(inner) | Inline::Emphasis(inner) => say(inner, words, sources),
            Inline::Link(link) => words.push_str(&visible(&link.label)),
            Inline::Source(source) => {
                words.truncate(words.trim_end().len());
                let shown = place(source);
                if !sources.contains(&shown) {
                    sources.push(shown);
                }
            }
        }
    }
}

fn place(source: &SourceLink) -> String {
    format!("{}:{}", visible(source.note.as_str()), source.line)
}

/// The words behind `lead`, wrapped, further lines as far in as the first.
fn hang(lead: &str, words: &str, screen: Screen) -> Vec<String> {
    let indent = " ".repeat(width(lead));
    let room = screen.columns().saturating_sub(width(lead)).max(1);
    let lead_of = |at: usize| if at == 0 { lead } else { indent.as_str() };
    wrap(words, room).iter().enumerate().map(|(at, line)| format!("{}{line}", lead_of(at))).collect()
}

/// Puts the sources at the right edge: on the last line where they fit, else each on its own.
fn prove(lines: &mut Vec<String>, indent: &str, sources: &[String], screen: Screen) {
    let columns = screen.columns();
    let all = sources.join("  ");
    if all.is_empty() {
        return;
    }
    let used = lines.last().map_or(columns, |line| width(line));
    if used + 2 + width(&all) <= columns
        && let Some(last) = lines.last_mut()
    {
        last.push_str(&" ".repeat(columns - used - width(&all)));
        last.push_str(&all);
        return;
    }
    for source in sources {
        let room = columns.saturating_sub(width(indent)).max(1);
        for part in wrap(source, room) {
            lines.push(format!("{}{part}", " ".repeat(columns - width(&part).min(columns))));
        }
    }
}

/// Breaks words into lines of at most `room` columns: between words, else between characters.
pub fn wrap(words: &str, room: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in words.split(' ').filter(|word| !word.is_empty()) {
        let blank = usize::from(!line.is_empty());
        if width(&line) + blank + width(word) <= room {
            line.push_str(&" "[..blank]);
            line.push_str(word);
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        for grapheme in word.graphemes(true) {
            if !line.is_empty() && width(&line) + width(grapheme) > room {
                lines.push(std::mem::take(&mut line));
            }
            line.push_str(grapheme);
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doc::Link;
    use crate::source::NotePath;

    fn words(words: &str) -> Inline {
        Inline::words(words)
    }

    fn source(path: &str, line: u32) -> Inline {
        Inline::Source(SourceLink { note: NotePath::new(path), line, label: "note".to_owned() })
    }

    fn link(name: &str) -> Inline {
        Inline::Link(Link { target: format!("People/{name}"), label: name.to_owned() })
    }

    #[track_caller]
    fn check(blocks: Vec<Block>, expected: &str) {
        assert_eq!(render(&Doc { blocks }, Screen::PLAIN), expected);
    }

    #[test]
    fn actions_stand_with_number_deed_reason_and_source() {
        let first = Action {
            deed: vec![words("Send "), link("Jonas Brandt"), words(" the load study.")],
            reason: vec![words("promised 12 Nov, due Fri 20 Nov"), source("Meetings/2026-11-12 Lunch.md", 9)],
        };
        let second = Action {
            deed: vec![words("Thank "), link("Maria López"), words(" for the call to Peter Kern")],
            reason: vec![words("Tue 17 Nov "), source("Daily/2026-11-17.md", 4)],
        };
        check(
            vec![
                Block::Heading(1, vec![words("Week 47 · 16–22 November 2026")]),
                Block::Paragraph(vec![words("9 conversations, 11 people")]),
                Block::Heading(2, vec![words("This week")]),
                Block::Actions(vec![first, second]),
            ],
            "\
Week 47 · 16–22 November 2026
9 conversations, 11 people

This week
 1  Send Jonas Brandt the load study
    promised 12 Nov, due Fri 20 Nov               Meetings/2026-11-12 Lunch.md:9
 2  Thank Maria López for the call to Peter Kern
    Tue 17 Nov                                             Daily/2026-11-17.md:4
",
        );
    }

    #[test]
    fn a_source_without_room_stands_on_its_own_line() {
        check(
            vec![Block::List(vec![vec![
                words("lunch with Jonas and Sven, 75 min: storage, permits, and the harbour"),
                source("Meetings/2026-11-17.md", 1),
                words("."),
            ]])],
            "\
- lunch with Jonas and Sven, 75 min: storage, permits, and the harbour.
                                                        Meetings/2026-11-17.md:1
",
        );
    }

    #[test]
    fn lines_wrap_by_columns_and_not_by_letters() {
        assert_eq!(wrap("李小龍 und 李小龍", 10), ["李小龍 und", "李小龍"]);
        assert_eq!(wrap("Donaudampfschifffahrt", 8), ["Donaudam", "pfschiff", "fahrt"]);
        assert_eq!(wrap("e\u{301}e\u{301}e\u{301}", 2), ["e\u{301}e\u{301}", "e\u{301}"]);
        assert_eq!(wrap("", 8), Vec::<String>::new());
    }

    #[test]
    fn further_lines_of_an_item_hang_below_the_first() {
        let doc = Doc { blocks: vec![Block::List(vec![vec![words("one two three four five six")]])] };
        let narrow = Screen { width: 5, colour: Colour::Plain };
        assert_eq!(render(&doc, narrow), "- one two three four\n  five six\n");
    }

    #[test]
    fn only_headings_are_bold_and_only_where_wanted() {
        let doc = Doc {
            blocks: vec![
                Block::Heading(2, vec![words("Still open")]),
                Block::Paragraph(vec![Inline::Strong(vec![words("Mine")])]),
            ],
        };
        let styled = Screen { width: 80, colour: Colour::Styled };
        assert_eq!(render(&doc, styled), "\u{1b}[1mStill open\u{1b}[0m\nMine\n");
        assert_eq!(render(&doc, Screen::PLAIN), "Still open\nMine\n");
    }

    #[test]
    fn no_note_sends_a_command_to_the_terminal() {
        let hostile = "\u{1b}]0;x\u{7}\u{9b}31m\r\u{8}\u{202e}";
        let doc = Doc {
            blocks: vec![
                Block::Heading(1, vec![words(hostile)]),
                Block::List(vec![vec![link(hostile), Inline::Typed(hostile.to_owned())]]),
                Block::Actions(vec![Action {
                    deed: vec![words(hostile)],
                    reason: vec![words(hostile), source(&format!("{hostile}.md"), 1)],
                }]),
            ],
        };
        let shown = render(&doc, Screen { width: 100, colour: Colour::Plain });
        let safe = |c: char| c == '\n' || !super::super::hidden::is_hidden(c);
        assert!(shown.chars().all(safe), "{shown:?}");
        assert!(shown.contains("\\u{1b}]0;x\\u{7}"));
    }
}
