//! A `Doc` as Markdown: headings, lists, numbered actions, wikilinks and links to sources.
//!
//! Knows how the pieces are spelled and how they touch. Which words would be syntax is known to
//! `escape`. Does not know what a page says.
//!
//! Uses: source, doc.

use std::fmt::Write as _;

use super::escape::{self, Edges};
use super::hidden::one_line;
use super::mermaid;
use crate::doc::{Block, Doc, Inline, Link, SourceLink, Text};
use crate::source::NotePath;

/// The page at `page` as Markdown, a newline at its end; links to sources are relative to `page`.
pub fn render(doc: &Doc, page: &NotePath) -> String {
    let mut out = String::new();
    for block in &doc.blocks {
        let lines = block_lines(block, page);
        if lines.is_empty() {
            continue;
        }
        if !out.is_empty() {
            out.push('\n');
        }
        for line in lines {
            out.push_str(line.trim_end());
            out.push('\n');
        }
    }
    out
}

fn block_lines(block: &Block, page: &NotePath) -> Vec<String> {
    match block {
        Block::Heading(level, text) => {
            let marks = "#".repeat(usize::from((*level).clamp(1, 6)));
            vec![format!("{marks} {}", line(text, page))]
        }
        Block::Paragraph(text) => {
            let line = line(text, page);
            if line.is_empty() { Vec::new() } else { vec![line] }
        }
        Block::List(items) => items.iter().map(|item| format!("- {}", line(item, page))).collect(),
        Block::Actions(actions) => (1..)
            .zip(actions)
            .map(|(number, action)| {
                let mut text = vec![Inline::Strong(action.deed.clone()), Inline::words(" ")];
                text.extend(action.reason.iter().cloned());
                format!("{number}. {}", line(&text, page))
            })
            .collect(),
        Block::Plot(plot) => mermaid::lines(plot),
    }
}

/// One text as one line.
fn line(text: &Text, page: &NotePath) -> String {
    let mut pieces = Pieces { list: Vec::new(), page };
    pieces.add(text, None);
    pieces.drop_marks_that_would_not_hold();
    pieces.write()
}

/// What a line is made of before its words are escaped.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Words(String),
    /// Syntax that is complete in itself: a wikilink, a code span.
    Raw(String),
    /// Sources in one pair of brackets, a blank before it.
    Sources(String),
    Open(Mark),
    Close(Mark),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    Strong,
    Emphasis,
}

impl Mark {
    fn as_str(self) -> &'static str {
        match self {
            Self::Strong => "**",
            Self::Emphasis => "*",
        }
    }
}

struct Pieces<'a> {
    list: Vec<Piece>,
    page: &'a NotePath,
}

impl Pieces<'_> {
    /// Marks are not nested: inside one, the others are plain.
    fn add(&mut self, text: &Text, within: Option<Mark>) {
        for inline in text {
            match inline {
                Inline::Words(words) => self.words(&one_line(words)),
                Inline::Strong(inner) => self.marked(inner, Mark::Strong, within),
                Inline::Emphasis(inner) => self.marked(inner, Mark::Emphasis, within),
                Inline::Typed(typed) => self.typed(&one_line(typed)),
                Inline::Link(link) => self.link(link),
                Inline::Source(source) => self.source(source),
            }
        }
    }

    fn words(&mut self, words: &str) {
        match self.list.last_mut() {
            Some(Piece::Words(before)) => {
                let doubled = before.ends_with(' ') && words.starts_with(' ');
                before.push_str(if doubled { &words[1..] } else { words });
            }
            _ if words.is_empty() => {}
            _ => self.list.push(Piece::Words(words.to_owned())),
        }
    }

    fn marked(&mut self, inner: &Text, mark: Mark, within: Option<Mark>) {
        if within.is_some() {
            return self.add(inner, within);
        }
        let mut pieces = Pieces { list: Vec::new(), page: self.page };
        pieces.add(inner, Some(mark));
        let (leads, trails) = pieces.take_outer_blanks();
        if leads {
            self.words(" ");
        }
        if !pieces.list.is_empty() {
            self.list.push(Piece::Open(mark));
            self.list.append(&mut pieces.list);
            self.list.push(Piece::Close(mark));
        }
        if trails {
            self.words(" ");
        }
    }

    /// Blanks at the ends of marked words belong outside the marks, else they are no marks.
    fn take_outer_blanks(&mut self) -> (bool, bool) {
        let mut found = (false, false);
        if let Some(Piece::Words(first)) = self.list.first_mut() {
            found.0 = first.starts_with(' ');
            *first = first.trim_start().to_owned();
        }
        if let Some(Piece::Words(last)) = self.list.last_mut() {
            found.1 = last.ends_with(' ');
            *last = last.trim_end().to_owned();
        }
        self.list.retain(|piece| *piece != Piece::Words(String::new()));
        found
    }

    fn typed(&mut self, typed: &str) {
        let typed = typed.trim();
        if can_be_code(typed) {
            self.list.push(Piece::Raw(format!("`{typed}`")));
        } else {
            self.words(typed);
        }
    }

    fn link(&mut self, link: &Link) {
        let label = one_line(&link.label);
        if !escape::is_linkable(&link.target) || one_line(&link.target) != link.target {
            return self.words(&label);
        }
        if label == link.target {
            self.list.push(Piece::Raw(format!("[[{label}]]")));
        } else if escape::is_linkable(&label) {
            self.list.push(Piece::Raw(format!("[[{}|{label}]]", link.target)));
        } else {
            self.words(&label);
        }
    }

    fn source(&mut self, source: &SourceLink) {
        let label = escape::markdown(one_line(&source.label).trim(), Edges::BRACKETS);
        let link = format!("[{label}]({})", relative(self.page, &source.note));
        if let [.., Piece::Sources(_), Piece::Words(between)] = self.list.as_slice()
            && between.trim().is_empty()
        {
            self.list.pop();
        }
        if let Some(Piece::Words(before)) = self.list.last_mut() {
            before.truncate(before.trim_end().len());
        }
        match self.list.last_mut() {
            Some(Piece::Sources(links)) => {
                links.push_str(", ");
                links.push_str(&link);
            }
            _ => self.list.push(Piece::Sources(link)),
        }
    }

    /// Emphasis holds only where its marks touch words on one side and not on the other; where
    /// they would not hold they would be seen, so such a pair is left out.
    fn drop_marks_that_would_not_hold(&mut self) {
        let mut open = None;
        let mut at = 0;
        while at < self.list.len() {
            match self.list[at] {
                Piece::Open(_) => open = Some(at),
                Piece::Close(_) => {
                    let start = open.take().unwrap_or(at);
                    if !self.holds(start, at) {
                        self.list.remove(at);
                        self.list.remove(start);
                        at = at.saturating_sub(2);
                    }
                }
                Piece::Words(_) | Piece::Raw(_) | Piece::Sources(_) => {}
            }
            at += 1;
        }
    }

    fn holds(&self, open: usize, close: usize) -> bool {
        let (outer_before, inner_first) = (self.last_before(open), self.first_after(open));
        let (inner_last, outer_after) = (self.last_before(close), self.first_after(close));
        outer_before != Some('*') && touches(inner_first, outer_before) && touches(inner_last, outer_after)
    }

    fn last_before(&self, at: usize) -> Option<char> {
        match self.list[..at].last()? {
            Piece::Words(text) | Piece::Raw(text) => text.chars().next_back(),
            Piece::Sources(_) => Some(')'),
            Piece::Open(_) | Piece::Close(_) => Some('*'),
        }
    }

    fn first_after(&self, at: usize) -> Option<char> {
        self.list[at + 1..].iter().find_map(|piece| match piece {
            Piece::Words(text) | Piece::Raw(text) => text.chars().next(),
            Piece::Sources(_) => Some(' '),
            Piece::Open(_) | Piece::Close(_) => None,
        })
    }

    fn write(&self) -> String {
        let mut line = String::new();
        for (at, piece) in self.list.iter().enumerate() {
            match piece {
                Piece::Words(words) => {
                    let words = if line.is_empty() { words.trim_start() } else { words };
                    let after = self.list.get(at + 1).map(first_written);
                    let edges = Edges { before: line.chars().next_back(), after };
                    line.push_str(&escape::markdown(words, edges));
                }
                Piece::Raw(raw) => {
                    // Touching, the two would embed the note instead of linking to it.
                    line.push_str(if line.ends_with('!') { " " } else { "" });
                    line.push_str(raw);
                }
                Piece::Sources(links) if line.is_empty() => line.push_str(&format!("({links})")),
                Piece::Sources(links) => {
                    // Writing to a string cannot fail.
                    let _ = write!(line, " ({links})");
                }
                Piece::Open(mark) | Piece::Close(mark) => line.push_str(mark.as_str()),
            }
        }
        line
    }
}

fn first_written(piece: &Piece) -> char {
    match piece {
        Piece::Words(text) | Piece::Raw(text) => text.chars().next().unwrap_or(' '),
        Piece::Sources(_) => ' ',
        Piece::Open(_) | Piece::Close(_) => '*',
    }
}

/// Whether a mark between `inner` and `outer` counts as standing at the edge of words.
fn touches(inner: Option<char>, outer: Option<char>) -> bool {
    let Some(inner) = inner else { return false };
    if inner.is_whitespace() {
        return false;
    }
    inner.is_alphanumeric() || outer.is_none_or(|outer| !outer.is_alphanumeric())
}

/// Whether a line to type can be shown as code: plug-ins run code that begins with `=` or `$=`,
/// read fields in brackets, and replace template marks wherever they stand.
fn can_be_code(typed: &str) -> bool {
    let triggers = ["`", "<%", "%>", "{{", "}}", "%%", "<!--", "-->"];
    let is_field = (typed.contains('[') || typed.contains('(')) && bracketed_field(typed);
    !typed.is_empty()
        && !typed.starts_with('=')
        && !typed.starts_with("$=")
        && !is_field
        && !triggers.iter().any(|trigger| typed.contains(trigger))
}

/// `[key:: value]` or `(key:: value)`
fn bracketed_field(typed: &str) -> bool {
    typed.match_indices("::").any(|(at, _)| {
        let before = &typed[..at];
        let opened = before.rfind(['[', '(']);
        opened.is_some_and(|open| !before[open..].contains([']', ')']))
    })
}

/// The path from the folder of `page` to `note`, written so that it is a link target in every
/// reader: letters and digits as they are, anything else by its bytes.
fn relative(page: &NotePath, note: &NotePath) -> String {
    let from: Vec<&str> = page.folder().split('/').filter(|part| !part.is_empty()).collect();
    let to: Vec<&str> = note.as_str().split('/').collect();
    let shared = from.iter().zip(&to[..to.len() - 1]).take_while(|(left, right)| left == right).count();
    let mut path = "../".repeat(from.len() - shared);
    for (at, part) in to[shared..].iter().enumerate() {
        if at > 0 {
            path.push('/');
        }
        for c in part.chars() {
            push_encoded(&mut path, c);
        }
    }
    path
}

fn push_encoded(path: &mut String, c: char) {
    if c.is_alphanumeric() || matches!(c, '-' | '.' | '_') {
        return path.push(c);
    }
    for byte in c.encode_utf8(&mut [0; 4]).bytes() {
        // Writing to a string cannot fail.
        let _ = write!(path, "%{byte:02X}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doc::Action;

    fn words(words: &str) -> Inline {
        Inline::words(words)
    }

    fn link(target: &str, label: &str) -> Inline {
        Inline::Link(Link { target: target.to_owned(), label: label.to_owned() })
    }

    fn source(path: &str, label: &str) -> Inline {
        Inline::Source(SourceLink { note: NotePath::new(path), line: 9, label: label.to_owned() })
    }

    #[track_caller]
    fn check(text: Text, expected: &str) {
        let doc = Doc { blocks: vec![Block::Paragraph(text)] };
        let page = NotePath::new("Network/Weekly/2026-W48 network.md");
        assert_eq!(render(&doc, &page).trim_end(), expected);
    }

    #[test]
    fn a_page_from_top_to_bottom() {
        let action = Action {
            deed: vec![words("Send "), link("Jonas Brandt", "Jonas Brandt"), words(" the load study.")],
            reason: vec![
                words("Promised over lunch for Friday 20 November "),
                source("Meetings/2026-11-12 Lunch.md", "lunch"),
                words("."),
            ],
        };
        let doc = Doc {
            blocks: vec![
                Block::Heading(1, vec![words("Week 48 · 23–29 November 2026")]),
                Block::Paragraph(vec![
                    Inline::Emphasis(vec![words("As of Monday 23 November.")]),
                    words(" One thing for this week."),
                ]),
                Block::Actions(vec![action.clone(), action]),
                Block::Heading(2, vec![words("Last week")]),
                Block::List(vec![
                    vec![Inline::Strong(vec![words("Mon 16")]), words(" · call with Maria")],
                    vec![words("- not a nested list")],
                ]),
                Block::Paragraph(vec![
                    words("Done? "),
                    Inline::Typed("- thanked [[Maria López]]".to_owned()),
                ]),
            ],
        };
        let page = NotePath::new("Network/Weekly/2026-W48 network.md");
        let expected = "\
# Week 48 · 23–29 November 2026

*As of Monday 23 November.* One thing for this week.

1. **Send [[Jonas Brandt]] the load study.** Promised over lunch for Friday 20 November ([lunch](../../Meetings/2026-11-12%20Lunch.md)).
2. **Send [[Jonas Brandt]] the load study.** Promised over lunch for Friday 20 November ([lunch](../../Meetings/2026-11-12%20Lunch.md)).

## Last week

- **Mon 16** · call with Maria
- \\- not a nested list

Done? `- thanked [[Maria López]]`
";
        assert_eq!(render(&doc, &page), expected);
    }

    #[test]
    fn a_link_shows_its_label_and_a_name_that_cannot_be_linked_is_plain() {
        check(vec![link("Anna Weber", "Anna Weber")], "[[Anna Weber]]");
        check(vec![link("People/Anna Weber", "Anna Weber")], "[[People/Anna Weber|Anna Weber]]");
        check(vec![link("@Anna Weber", "Anna Weber")], "[[@Anna Weber|Anna Weber]]");
        check(vec![link("a]]b", "Anna")], "Anna");
        check(vec![link("Anna", "A|B ]]")], "A|B \\]\\]");
        check(vec![words("Look!"), link("Anna", "Anna"), words("(x)")], "Look! [[Anna]]\\(x)");
    }

    #[test]
    fn sources_stand_in_brackets_behind_the_word_before() {
        check(vec![words("Said"), source("a.md", "note"), words(".")], "Said ([note](../../a.md)).");
        check(
            vec![words("Said "), source("a.md", "note"), words(" "), source("b.md", "call")],
            "Said ([note](../../a.md), [call](../../b.md))",
        );
        check(vec![source("Network/Weekly/x (y) 50%.md", "a]b")], "([a\\]b](x%20%28y%29%2050%25.md))");
        check(vec![words("Bei"), source("Köln/Müller.md", "Notiz")], "Bei ([Notiz](../../Köln/Müller.md))");
    }

    #[test]
    fn marks_that_would_not_hold_are_left_out() {
        let strong = |text: &str| Inline::Strong(vec![words(text)]);
        check(vec![strong("a"), words("b")], "**a**b");
        check(vec![strong("(a)"), words("b")], "(a)b");
        check(vec![strong(" a "), words("b")], "**a** b");
        check(vec![strong(""), words("b")], "b");
        check(vec![strong("a"), strong("b")], "**a**b");
        check(vec![Inline::Strong(vec![Inline::Emphasis(vec![words("a")])])], "**a**");
    }

    #[test]
    fn a_line_to_type_that_a_plug_in_would_run_is_plain() {
        let typed = |text: &str| vec![Inline::Typed(text.to_owned())];
        check(typed("- gave:: [[Anna]] a book"), "`- gave:: [[Anna]] a book`");
        check(typed("= this.file"), "\\= this.file");
        check(typed("$= dv.x"), "\\$= dv.x");
        check(typed("a <% x %>"), "a <\\% x %\\>");
        check(typed("[minutes:: 5]"), "\\[minutes:\\: 5\\]");
    }

    #[test]
    fn words_that_meet_are_read_together() {
        check(vec![words("key:"), words(": value")], "key:\\: value");
        check(vec![words("two "), words(" blanks")], "two blanks");
        check(vec![words("one\ntwo")], "one two");
    }
}
