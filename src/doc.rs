//! A page or an answer as a value: headings, lists, actions, plots, links to people and sources.
//!
//! Knows the shape of what is said. Does not know Markdown, terminal or JSON, nor any language;
//! `render` turns it into one of those, and escaping happens there.
//!
//! Uses: source.

use crate::source::NotePath;

/// A page or answer from top to bottom.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Doc {
    /// Its parts in order.
    pub blocks: Vec<Block>,
}

/// One part of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading of level 1 or 2.
    Heading(u8, Text),
    /// A paragraph.
    Paragraph(Text),
    /// A list without order.
    List(Vec<Text>),
    /// Numbered things to do.
    Actions(Vec<Action>),
    /// Something to look at rather than to read.
    Plot(Plot),
}

/// A drawing. What it shows can always be read elsewhere on the page or off its figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Plot {
    /// Figures over time.
    Chart(Chart),
    /// Who or what is connected with whom.
    Map(Map),
}

/// Figures over time: one row of bars, and perhaps a second row to hold it against.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chart {
    /// What it shows, for a form in which each row has its name.
    pub title: String,
    /// The same for a drawing, which cannot name its rows: it says what are bars and what is a line.
    pub drawn: String,
    /// The word under each step, the oldest first.
    pub steps: Vec<String>,
    /// One figure for each step.
    pub bars: Series,
    /// A second row, as long as the first.
    pub line: Option<Series>,
}

/// A row of figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    /// What they count; empty where the title says it.
    pub name: String,
    /// The figures, one for each step.
    pub figures: Vec<u32>,
}

/// Places and what connects them; at most [`Map::MOST_PLACES`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Map {
    /// The places by group.
    pub groups: Vec<Group>,
    /// Two places each, counted from 0 through all groups.
    pub links: Vec<(usize, usize)>,
}

/// Places that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The words over a frame around them; `None` for no frame.
    pub title: Option<String>,
    /// What the places are called.
    pub places: Vec<String>,
}

impl Map {
    /// With more places a map is a thicket.
    pub const MOST_PLACES: usize = 40;
}

/// One thing to do: the deed first, then why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// Verb, person, occasion, as one sentence.
    pub deed: Text,
    /// The facts it rests on, with their sources.
    pub reason: Text,
}

/// Running text.
pub type Text = Vec<Inline>;

/// A piece of running text. Every word in it, whether from the catalogue or from a note, is plain
/// text: nothing in it can become syntax.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Words.
    Words(String),
    /// Words that carry the line.
    Strong(Text),
    /// Words said aside.
    Emphasis(Text),
    /// A line to type, shown letter by letter.
    Typed(String),
    /// A link to a note, shown by its name: people, events, pages of the tool.
    Link(Link),
    /// Where something was found; written in brackets behind the word before it.
    Source(SourceLink),
}

/// A link to a note of the vault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The shortest text that links to the note.
    pub target: String,
    /// The name to show.
    pub label: String,
}

/// The place a statement rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceLink {
    /// The note.
    pub note: NotePath,
    /// The line in it, from 1.
    pub line: u32,
    /// A short word for the note: `note`, `call`, `lunch`.
    pub label: String,
}

impl Inline {
    /// Words from anywhere.
    pub fn words(words: impl Into<String>) -> Self {
        Self::Words(words.into())
    }
}

impl Doc {
    /// Adds a part at the end.
    pub fn push(&mut self, block: Block) {
        self.blocks.push(block);
    }
}
