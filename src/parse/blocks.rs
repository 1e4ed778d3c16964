//! The blocks of a note in which journal lines can stand: headings, list items, paragraphs.
//!
//! What stands in quotes, code, HTML, tables and footnotes is left out. Knows CommonMark through
//! its parser; does not know what a line means.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// One block with the bytes of its own text, without the blocks nested in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Block {
    pub(super) kind: BlockKind,
    pub(super) range: Range<usize>,
    /// The item it is nested in, by its place among the blocks.
    pub(super) inside: Option<usize>,
}

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BlockKind {
    /// A heading and its level.
    Heading(u8),
    /// A list item; its range begins behind the list marker.
    Item,
    /// A paragraph.
    Paragraph,
}

/// The blocks of `text[part]` in order; ranges count in `text`.
pub(super) fn blocks(text: &str, part: Range<usize>) -> Vec<Block> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES;
    let base = part.start;
    let mut collector = Collector { text, blocks: Vec::new(), items: Vec::new(), closed: 0 };
    for (event, range) in Parser::new_ext(&text[part], options).into_offset_iter() {
        collector.take(&event, range.start + base..range.end + base);
    }
    collector.blocks
}

struct Collector<'a> {
    text: &'a str,
    blocks: Vec<Block>,
    /// The open items, innermost last.
    items: Vec<usize>,
    /// How many blocks are open in which nothing is read.
    closed: usize,
}

impl Collector<'_> {
    fn take(&mut self, event: &Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(
                Tag::BlockQuote(_)
                | Tag::CodeBlock(_)
                | Tag::HtmlBlock
                | Tag::Table(_)
                | Tag::FootnoteDefinition(_),
            ) => {
                self.end_item_text(range.start);
                self.closed += 1;
            }
            Event::End(
                TagEnd::BlockQuote(_)
                | TagEnd::CodeBlock
                | TagEnd::HtmlBlock
                | TagEnd::Table
                | TagEnd::FootnoteDefinition,
            ) => self.closed -= 1,
            _ if 0 < self.closed => {}
            Event::Start(Tag::Heading { level, .. }) => self.push(BlockKind::Heading(*level as u8), range),
            Event::Start(Tag::List(_)) => self.end_item_text(range.start),
            Event::Start(Tag::Item) => {
                let marker = marker_length(&self.text[range.clone()]);
                self.push(BlockKind::Item, range.start + marker..range.end);
                self.items.push(self.blocks.len() - 1);
            }
            Event::End(TagEnd::Item) => {
                self.items.pop();
            }
            Event::Start(Tag::Paragraph) => self.paragraph(range),
            _ => {}
        }
    }

    /// The first paragraph of an item is the item's own text; further ones stand for themselves.
    fn paragraph(&mut self, range: Range<usize>) {
        let is_first = self.items.last().is_some_and(|item| {
            let start = self.blocks[*item].range.start;
            self.text.get(start..range.start).is_some_and(|before| before.trim().is_empty())
        });
        if is_first {
            let item = self.items[self.items.len() - 1];
            self.blocks[item].range.end = self.blocks[item].range.end.min(range.end);
            return;
        }
        self.end_item_text(range.start);
        self.push(BlockKind::Paragraph, range);
    }

    fn push(&mut self, kind: BlockKind, range: Range<usize>) {
        let inside = self.items.last().copied();
        let start = range.start.min(range.end);
        self.blocks.push(Block { kind, range: start..range.end, inside });
    }

    fn end_item_text(&mut self, at: usize) {
        if let Some(item) = self.items.last().filter(|_| self.closed == 0) {
            let range = &mut self.blocks[*item].range;
            range.end = range.end.min(at).max(range.start);
        }
    }
}

/// Bytes of `- `, `* `, `+ `, `1. ` or `1) ` at the start of an item.
fn marker_length(item: &str) -> usize {
    let digits = item.bytes().take_while(u8::is_ascii_digit).count();
    let sign = usize::from(item[digits..].starts_with(['-', '*', '+', '.', ')']));
    let blanks = item[digits + sign..].bytes().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
    digits + sign + blanks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[(BlockKind, &str, Option<usize>)]) {
        let blocks = blocks(text, 0..text.len());
        let found: Vec<_> =
            blocks.iter().map(|block| (block.kind, text[block.range.clone()].trim(), block.inside)).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn items_are_nested_and_hold_only_their_own_text() {
        check(
            "- one\n  goes on\n  - two\n    - three\n- four\n",
            &[
                (BlockKind::Item, "one\n  goes on", None),
                (BlockKind::Item, "two", Some(0)),
                (BlockKind::Item, "three", Some(1)),
                (BlockKind::Item, "four", None),
            ],
        );
    }

    #[test]
    fn quotes_code_tables_and_html_hold_nothing() {
        let text = "> - quoted\n\n```\n- code\n```\n\n    - indented code\n\n| a | b |\n|---|---|\n| c | d |\n\n<div>\n- html\n</div>\n\nTold.\n";
        check(text, &[(BlockKind::Paragraph, "Told.", None)]);
    }

    #[test]
    fn headings_and_second_paragraphs_of_items() {
        check(
            "## Given\n\n1. first\n\n   second paragraph\n2) other list\n",
            &[
                (BlockKind::Heading(2), "## Given", None),
                (BlockKind::Item, "first", None),
                (BlockKind::Paragraph, "second paragraph", Some(1)),
                (BlockKind::Item, "other list", None),
            ],
        );
    }
}
