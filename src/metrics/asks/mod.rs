//! How concrete an ask is: what it names, what it leaves open, which phrases blur it.
//!
//! An ask is concrete if it holds a request and names a person or a company; where the addressee is to
//! do something alone, a day will do. It is vague if a vague phrase stands in for the name, or if it
//! names nothing at all. Everything else is partly there. Date and size are suggestions.
//!
//! `Let me know if you hear of anything.` is vague: it leaves the search to the other.
//! `Could you introduce me to Ms Berger, CFO at Nordwind GmbH, by 12 June?` is concrete.
//!
//! People underestimate by half how often a direct request is granted (Flynn & Lake 2008), and a
//! specific cue is easier to answer than a category (Tulving & Thomson 1973). The lint rates the text
//! and nothing else, least of all the person asked.

mod better;
mod deeds;
mod earlier;
mod features;
mod help;
mod names;
mod outcome;
mod patience;
mod pattern;
mod phrases;
mod time;
mod vault;
mod words;

#[cfg(test)]
mod tests;

use std::ops::Range;

pub use better::{Better, Voice, better};
pub use earlier::earlier;
pub use features::Features;
pub use help::months_of_help;
pub use outcome::{Answers, Outcome, outcome};
pub use patience::{Patience, patience};
pub use phrases::{Open, Phrase};

use crate::index::Index;
use crate::language::Language;
use crate::model::{Ask, AskState};
use crate::source::Place;
use vault::VaultNames;

/// How concrete a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// It can be answered at a glance.
    Concrete,
    /// Something is named, but not enough to act on.
    Partly,
    /// The search is left to the other.
    Vague,
}

impl Level {
    /// The word in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Concrete => "concrete",
            Self::Partly => "partly",
            Self::Vague => "vague",
        }
    }
}

/// What an ask that is not concrete does not say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Missing {
    /// One addressee.
    To,
    /// A person or a company.
    Who,
    /// A day.
    When,
    /// What is to be done.
    Request,
}

impl Missing {
    /// The word in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::To => "to",
            Self::Who => "who",
            Self::When => "when",
            Self::Request => "request",
        }
    }
}

/// A vague phrase in an ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blur {
    /// Which.
    pub phrase: Phrase,
    /// Its bytes in the text of the ask.
    pub range: Range<usize>,
}

/// What the lint says about one ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// How concrete it is.
    pub level: Level,
    /// What is missing; nothing where it is concrete.
    pub missing: Vec<Missing>,
    /// The vague phrases that nothing in the ask makes up for, in order.
    pub blurs: Vec<Blur>,
    /// What it states.
    pub features: Features,
    /// The language it is written in; `None` where its words do not tell.
    pub language: Option<Language>,
    /// How the addressee is spoken to in it.
    pub voice: Voice,
}

impl Reading {
    /// The first vague phrase, as it stands in the text.
    pub fn phrase<'a>(&self, what: &'a str) -> Option<&'a str> {
        self.blurs.first().and_then(|blur| what.get(blur.range.clone()))
    }
}

/// Reads asks with the names of one vault.
pub struct AskLint {
    vault: VaultNames,
}

impl AskLint {
    /// The lint for the asks of `index`.
    pub fn new(index: &Index) -> Self {
        Self { vault: VaultNames::of(index) }
    }

    /// What can be said about the text of an ask.
    pub fn read(&self, ask: &Ask) -> Reading {
        let words = words::words(&ask.what, &ask.wording);
        let language = names::language(&words);
        let features = features::read(ask, &words, language, &self.vault);
        let found = phrases::find(&words);
        let blurs: Vec<Blur> = found
            .into_iter()
            .filter(|found| !made_up_for(found.what.open, &features))
            .map(|found| Blur {
                phrase: found.what,
                range: words[found.first].start..words[found.end - 1].end,
            })
            .collect();
        let level = level(&features, !blurs.is_empty());
        let missing = if level == Level::Concrete { Vec::new() } else { missing(&features, &blurs) };
        Reading { level, missing, blurs, features, language, voice: better::voice(&words) }
    }
}

/// Whether the owner can still put the ask another way: a draft, or one that is out and not at rest.
pub fn can_still_be_put(ask: &Ask, index: &Index) -> bool {
    match ask.state {
        AskState::Draft => true,
        AskState::Open => !matches!(patience(index, ask), Some(Patience::Rest)),
        AskState::Yes | AskState::No | AskState::Withdrawn => false,
    }
}

/// Where in the note the bytes of the text stand: on one line, at most to its end.
pub fn place_of(ask: &Ask, range: &Range<usize>) -> Place {
    let touched =
        |piece: &&crate::model::Piece| range.start < piece.end as usize && (piece.start as usize) < range.end;
    let mut pieces = ask.wording.pieces.iter().filter(touched);
    let Some(first) = pieces.next() else { return ask.text_place };
    let last = pieces.rfind(|piece| piece.place.line == first.place.line).unwrap_or(first);
    let skipped = |from: usize, to: usize| {
        u32::try_from(ask.what.get(from..to).map_or(0, |text| text.chars().count())).unwrap_or(0)
    };
    // A link is shown otherwise than it is written: it is underlined whole.
    let is_as_written =
        |piece: &crate::model::Piece| skipped(piece.start as usize, piece.end as usize) == piece.place.width;
    let before = if is_as_written(first) { skipped(first.start as usize, range.start) } else { 0 };
    let behind = if is_as_written(last) { skipped(range.end, last.end as usize) } else { 0 };
    let column = first.place.column + before;
    let end = last.place.column + last.place.width - behind;
    Place { line: first.place.line, column, width: end.saturating_sub(column).max(1) }
}

/// Whether what the ask names makes up for what a phrase leaves open.
fn made_up_for(open: Open, features: &Features) -> bool {
    match open {
        Open::Whom => features.names_somebody(),
        Open::When | Open::Deed => features.names_somebody() || features.when,
        Open::Nothing => true,
    }
}

fn level(features: &Features, blurred: bool) -> Level {
    let named = features.names_somebody() || !features.relay && features.when;
    let anything = features.names_somebody() || features.role || features.when || features.size;
    match (blurred, features.request && named, anything) {
        (true, _, _) | (false, false, false) => Level::Vague,
        (false, true, _) => Level::Concrete,
        (false, false, true) => Level::Partly,
    }
}

/// What would make the ask concrete, the most helpful first.
fn missing(features: &Features, blurs: &[Blur]) -> Vec<Missing> {
    let open = |kind: Open| blurs.iter().any(|blur| blur.phrase.open == kind);
    let own_matter =
        !open(Open::Whom) && !features.relay && (features.own || open(Open::When) || open(Open::Deed));
    let mut missing = Vec::new();
    if !features.to {
        missing.push(Missing::To);
    }
    match (features.names_somebody(), own_matter) {
        (false, false) => missing.push(Missing::Who),
        (false, true) if !features.when => missing.push(Missing::When),
        _ => {}
    }
    if !features.request || open(Open::Deed) && !features.own && !features.relay {
        missing.push(Missing::Request);
    }
    missing
}
