//! A page or answer as plain text, for tests: the shape is seen, nothing is escaped.
//!
//! Uses: doc, settings, lang.

use crate::doc::{Block, Doc, Inline, Plot, Text};
use crate::lang::Catalogue;
use crate::settings::Language;

/// The page as plain text: people in double brackets, sources in round ones.
pub(crate) fn dump(doc: &Doc) -> String {
    let mut page = String::new();
    for block in &doc.blocks {
        if !page.is_empty() {
            page.push('\n');
        }
        match block {
            Block::Heading(level, text) => {
                page += &format!("{} {}\n", "#".repeat(usize::from(*level)), line(text));
            }
            Block::Paragraph(text) => page += &format!("{}\n", line(text)),
            Block::List(lines) => lines.iter().for_each(|text| page += &format!("- {}\n", line(text))),
            Block::Actions(actions) => actions.iter().enumerate().for_each(|(at, action)| {
                page += &format!("{}. **{}** {}\n", at + 1, line(&action.deed), line(&action.reason));
            }),
            Block::Plot(Plot::Chart(chart)) => {
                page += &format!("[{}: {:?}]\n", chart.title, chart.bars.figures);
            }
            Block::Plot(Plot::Map(map)) => page += &format!("[map of {} groups]\n", map.groups.len()),
        }
    }
    page
}

/// The page without its last line, which says what its counts cannot know and has to be there.
#[track_caller]
pub(crate) fn above_the_closing(page: &str, language: Language) -> &str {
    let closing = line(&Catalogue::new(language).say("week-closing", &[]));
    let above = page.strip_suffix(&format!("\n*{closing}*\n"));
    assert!(above.is_some(), "{page}");
    above.unwrap_or_default()
}

pub(crate) fn line(text: &Text) -> String {
    let part = |inline: &Inline| match inline {
        Inline::Words(words) => words.clone(),
        Inline::Strong(text) => format!("**{}**", line(text)),
        Inline::Emphasis(text) => format!("*{}*", line(text)),
        Inline::Typed(words) => format!("`{words}`"),
        Inline::Link(link) => format!("[[{}]]", link.label),
        Inline::Source(source) => format!(" ({})", source.label),
    };
    text.iter().map(part).collect()
}
