//! What every sentence about an item needs at hand: the day it is said on, the people, the words.
//!
//! Uses: day, doc, lang, model, index.

use crate::day::Day;
use crate::doc::{Block, Inline, Text};
use crate::index::Index;
use crate::lang::numbers::capitalised;
use crate::lang::{Arg, Catalogue, spans};
use crate::model::{ContactKind, PersonId, Source};
use crate::reports::links;
use crate::reports::week::{Item, Kind};

/// A topic of more letters than this is told by its first sentence.
const LONG: usize = 90;
/// Before these and single letters a full stop ends no sentence.
const ABBREVIATIONS: [&str; 12] =
    ["bzw", "ca", "dr", "evtl", "ggf", "inkl", "mr", "mrs", "ms", "prof", "st", "vgl"];

/// Speaks about items; other pages than the week's use it for what both of them state.
#[derive(Clone, Copy)]
pub(in crate::reports) struct Speech<'a> {
    /// The day from which `on Tuesday` and `in March` are meant.
    pub(in crate::reports) as_of: Day,
    pub(in crate::reports) index: &'a Index,
    pub(in crate::reports) lang: &'a Catalogue,
}

impl Speech<'_> {
    /// The sentence of that id, beginning with a large letter.
    pub(in crate::reports) fn sentence(&self, id: &str, values: &[(&'static str, Arg)]) -> Text {
        large_first(self.lang.say(id, values))
    }

    /// What any item says in one line, whatever its kind.
    pub(in crate::reports) fn any(&self, item: &Item) -> Text {
        if let Some(action) = self.action(item) {
            return action.reason;
        }
        match &item.kind {
            Kind::Event { .. } | Kind::Plan { .. } | Kind::Birthday => self.ahead(item),
            Kind::Contact { .. } => self.contact(item),
            Kind::Given(_) | Kind::Received(_) => self.gift(item),
            Kind::InTouch { .. } | Kind::AsksOut { .. } | Kind::ThanksOpen { .. } => self.since(item),
            Kind::LongAgo { .. } => self.long_ago(item),
            Kind::Need(_) => self.need(item),
            _ => self.open(item),
        }
    }

    /// The first person of the item, linked; nothing if nobody is named.
    pub(in crate::reports) fn person(&self, item: &Item) -> Text {
        item.people.first().map_or_else(Text::new, |id| vec![links::person(self.index, *id)])
    }

    /// The first person's name without a link, for a second mention.
    pub(in crate::reports) fn name(&self, id: PersonId) -> String {
        self.index.person(id).name.clone()
    }

    /// All people of the item, linked.
    pub(in crate::reports) fn people(&self, item: &Item) -> Text {
        links::people(self.index, self.lang, &item.people)
    }

    /// The item's source.
    pub(in crate::reports) fn source(&self, item: &Item) -> Text {
        self.source_at(item.source)
    }

    /// A source.
    pub(in crate::reports) fn source_at(&self, source: Option<Source>) -> Text {
        links::source(self.index, self.lang, source)
    }

    /// `on Tuesday`, `on 12 November`; empty without a day.
    pub(in crate::reports) fn on(&self, day: Option<Day>) -> String {
        day.map_or_else(String::new, |day| spans::on(self.lang, day, self.as_of))
    }

    /// `26 October`; empty without a day.
    pub(in crate::reports) fn date(&self, day: Option<Day>) -> String {
        day.map_or_else(String::new, |day| crate::lang::dates::near(self.lang, day, self.as_of))
    }

    /// `March`, `January 2022`.
    pub(in crate::reports) fn month(&self, day: Day) -> String {
        spans::month(self.lang, day, self.as_of)
    }
}

/// The last line of a report: what its counts cannot know.
pub(in crate::reports) fn closing(lang: &Catalogue) -> Block {
    Block::Paragraph(vec![Inline::Emphasis(lang.say("week-closing", &[]))])
}

/// The key a sentence chooses its words for a contact by.
pub(in crate::reports) fn contact_key(kind: Option<ContactKind>) -> Arg {
    Arg::Word(kind.map_or("none", ContactKind::as_str).to_owned())
}

/// `some` or `none`, for sentences that leave a part out.
pub(in crate::reports) fn given(is_there: bool) -> Arg {
    Arg::Word(if is_there { "some" } else { "none" }.to_owned())
}

/// Texts one after the other with the same words between them.
pub(in crate::reports) fn joined(parts: Vec<Text>, between: &str) -> Text {
    let mut text = Text::new();
    for part in parts.into_iter().filter(|part| !part.is_empty()) {
        if !text.is_empty() {
            text.push(Inline::words(between));
        }
        text.extend(part);
    }
    text
}

/// The owner's words as part of a sentence: without a full stop of their own.
pub(in crate::reports) fn words(what: &str) -> String {
    let what = what.trim();
    what.strip_suffix('.').filter(|rest| !rest.ends_with('.')).unwrap_or(what).to_owned()
}

/// The owner's words below the name of the person they begin with: the rest says it.
pub(in crate::reports) fn about(what: &str, name: &str) -> String {
    words(what.strip_prefix(name).unwrap_or(what))
}

/// What it was about, in short: of a long text the first sentence.
pub(in crate::reports) fn gist(what: &str) -> String {
    let what = what.trim();
    let ends = what.match_indices(['.', '!', '?']).map(|(at, stop)| at + stop.len());
    let mut ends = ends.filter(|end| what[*end..].starts_with(' '));
    let is_sentence = |end: &usize| {
        let last = what[..*end - 1].rsplit(|letter: char| !letter.is_alphanumeric()).next();
        let word = last.unwrap_or_default().to_lowercase();
        1 < word.chars().count() && !ABBREVIATIONS.contains(&word.as_str())
    };
    match ends.find(is_sentence) {
        Some(end) if LONG < what.chars().count() => words(&what[..end]),
        _ => words(what),
    }
}

/// The text beginning with a large letter.
pub(in crate::reports) fn large_first(mut text: Text) -> Text {
    if let Some(Inline::Words(first)) = text.first_mut() {
        *first = capitalised(first);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_long_topic_the_first_sentence_is_enough() {
        let long = "from Declan's kitchen, about mackerel and a hat. I began a page about the sale and left it in the table drawer.";
        assert_eq!(gist(long), "from Declan's kitchen, about mackerel and a hat");
        let long = "die Rede von Dr. Kühn, z. B. über Speicher bzw. Netze! Danach noch lange am Fluss entlang, bis es dunkel war";
        assert_eq!(gist(long), "die Rede von Dr. Kühn, z. B. über Speicher bzw. Netze!");
    }

    #[test]
    fn what_is_short_or_one_sentence_stays_whole() {
        assert_eq!(gist("storage. And wind."), "storage. And wind");
        let one = "the long way through the dunes with both children, the dog and everything that was left to say about it";
        assert_eq!(gist(one), one);
    }
}
