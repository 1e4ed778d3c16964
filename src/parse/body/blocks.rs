//! The blocks of a note in order: headings, list items with their nesting, paragraphs.
//!
//! The only file that knows the Markdown parser. Quotes, callouts, code, HTML and tables are left
//! out. Does not know what a text means.
//!
//! Uses: nothing.

mod mask;

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

/// A step through the blocks of a text; ranges are bytes of that text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// A heading of that level, marks included.
    Heading(u8, Range<usize>),
    /// The text of an item or paragraph.
    Text(Range<usize>),
    /// A list item begins.
    Enter,
    /// It ends, and everything nested under it.
    Leave,
}

/// Walks through the blocks of `text[range]`.
pub(super) fn walk(text: &str, range: Range<usize>, step: &mut impl FnMut(Step)) {
    let mut walk = Walk { text, base: range.start, closed: 0, items: 0, in_leaf: false, run: None, step };
    // Headings keep their `{…}`, and what looks like a second front matter is text.
    let readable = mask::masked(&text[range]);
    let parser = Parser::new_ext(&readable, Options::ENABLE_TABLES);
    for (event, range) in parser.into_offset_iter() {
        walk.event(event, range);
    }
}

/// The stretches of `text[range]` that are code.
pub(super) fn code(text: &str, range: Range<usize>) -> Vec<Range<usize>> {
    let base = range.start;
    let mut found = Vec::new();
    for (event, range) in Parser::new_ext(&text[range], Options::ENABLE_TABLES).into_offset_iter() {
        if matches!(event, Event::Code(_) | Event::Start(Tag::CodeBlock(_))) {
            found.push(base + range.start..base + range.end);
        }
    }
    found
}

struct Walk<'t, F> {
    text: &'t str,
    base: usize,
    /// How many blocks that are not read are open.
    closed: usize,
    items: usize,
    /// Inside a paragraph or heading, whose range is known already.
    in_leaf: bool,
    /// Text of an item that has no paragraph around it.
    run: Option<Range<usize>>,
    step: &'t mut F,
}

impl<F: FnMut(Step)> Walk<'_, F> {
    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) if is_block(&tag) => self.start(&tag, range),
            Event::End(tag) if is_end_of_block(tag) => self.end(tag),
            Event::Rule => self.flush(),
            _ => self.inline(range),
        }
    }

    fn start(&mut self, tag: &Tag<'_>, range: Range<usize>) {
        self.flush();
        match tag {
            Tag::List(_) => {}
            Tag::Item => {
                self.items += 1;
                self.say(Step::Enter);
            }
            Tag::Paragraph => {
                self.in_leaf = true;
                let range = self.trimmed(range);
                self.say(Step::Text(range));
            }
            Tag::Heading { level, .. } => {
                self.in_leaf = true;
                let range = self.trimmed(range);
                self.say(Step::Heading(number(*level), range));
            }
            _ => self.closed += 1,
        }
    }

    fn end(&mut self, tag: TagEnd) {
        self.flush();
        match tag {
            TagEnd::List(_) => {}
            TagEnd::Item => {
                self.items -= 1;
                self.say(Step::Leave);
            }
            TagEnd::Paragraph | TagEnd::Heading(_) => self.in_leaf = false,
            _ => self.closed -= 1,
        }
    }

    fn inline(&mut self, range: Range<usize>) {
        if self.in_leaf || self.closed > 0 || self.items == 0 {
            return;
        }
        match &mut self.run {
            Some(run) => run.end = run.end.max(range.end),
            None => self.run = Some(range),
        }
    }

    fn flush(&mut self) {
        if let Some(mut run) = self.run.take() {
            // The parser leaves out the backslash before the first sign.
            let first = self.base + run.start;
            if self.text[..first].ends_with('\\') {
                run.start -= 1;
            }
            let range = self.trimmed(run);
            self.say(Step::Text(range));
        }
    }

    fn say(&mut self, step: Step) {
        if self.closed == 0 {
            (self.step)(step);
        }
    }

    fn trimmed(&self, range: Range<usize>) -> Range<usize> {
        let (start, end) = (self.base + range.start, self.base + range.end);
        start..start + self.text[start..end].trim_end().len()
    }
}

fn is_block(tag: &Tag<'_>) -> bool {
    !matches!(
        tag,
        Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript
            | Tag::Link { .. }
            | Tag::Image { .. }
    )
}

fn is_end_of_block(tag: TagEnd) -> bool {
    !matches!(
        tag,
        TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::Link
            | TagEnd::Image
    )
}

fn number(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let mut steps = Vec::new();
        walk(text, 0..text.len(), &mut |step| {
            steps.push(match step {
                Step::Heading(level, range) => format!("{level} {}", &text[range]),
                Step::Text(range) => format!("text {}", &text[range]),
                Step::Enter => "(".to_owned(),
                Step::Leave => ")".to_owned(),
            });
        });
        assert_eq!(steps, expected, "{text}");
    }

    #[test]
    fn items_nest_and_texts_come_before_what_is_nested() {
        check(
            "- a\n  - b\n    more\n      - c\n- d\n",
            &["(", "text a", "(", "text b\n    more", "(", "text c", ")", ")", ")", "(", "text d", ")"],
        );
        check("1. a\n2) b\n", &["(", "text a", ")", "(", "text b", ")"]);
    }

    #[test]
    fn loose_items_have_paragraphs() {
        check("- a\n\n  b\n\n- c\n", &["(", "text a", "text b", ")", "(", "text c", ")"]);
    }

    #[test]
    fn boxes_escapes_and_line_ends_stay_in_the_text() {
        check(
            "- [ ] a\r\n- [/] b\r\n\r\nc\r\nd\r\n",
            &["(", "text [ ] a", ")", "(", "text [/] b", ")", "text c\r\nd"],
        );
        check("- \\[[a]]\n", &["(", "text \\[[a]]", ")"]);
        check("-\ta *b*\n", &["(", "text a *b*", ")"]);
    }

    #[test]
    fn headings_of_both_kinds() {
        check("# A {x} #\n\nB\n===\n", &["1 # A {x} #", "1 B\n==="]);
    }

    #[test]
    fn quotes_code_html_and_tables_are_left_out() {
        check("> a\n\n> [!note] b\n> - c\n\n```\nd\n```\n\n    e\n", &[]);
        check("<!-- a\n\nb -->\n\n<div>\nc\n</div>\n\n| d | e |\n|---|---|\n| f | g |\n", &[]);
        check("- a\n  > b\n\n  ```\n  c\n  ```\n  d\n", &["(", "text a", "text d", ")"]);
        check("---\na: b\n---\n", &["2 a: b\n---"]);
    }
}
