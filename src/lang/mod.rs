//! Every word a person reads, in English and German.
//!
//! Knows the two catalogues, dates, numbers and lists in words. Does not know what a sentence is
//! about: who speaks hands over an id and values.
//!
//! Uses: day, diagnostic, doc, settings.

pub mod dates;
pub mod durations;
pub mod help;
pub mod numbers;
pub mod spans;
pub mod templates;

use std::sync::{Arc, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::day::Day;
use crate::diagnostic::{Message, Value};
use crate::doc::{Inline, Text};
use crate::settings::Language;

/// The words of one language; a copy shares them.
#[derive(Clone)]
pub struct Catalogue {
    language: Language,
    bundle: Arc<FluentBundle<FluentResource>>,
    /// The words of the other language, once a sentence in it is wanted.
    other: OnceLock<Box<Self>>,
}

/// A value in a sentence.
#[derive(Clone, Debug)]
pub enum Arg {
    /// A number; the sentence may choose its words by it.
    Number(i64),
    /// A key the sentence chooses its words by; shown as it is otherwise.
    Word(String),
    /// Words, links and sources; kept whole wherever the language puts them.
    Text(Text),
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<Text> for Arg {
    fn from(text: Text) -> Self {
        Self::Text(text)
    }
}

impl From<Inline> for Arg {
    fn from(inline: Inline) -> Self {
        Self::Text(vec![inline])
    }
}

impl From<&str> for Arg {
    fn from(words: &str) -> Self {
        Self::Text(vec![Inline::words(words)])
    }
}

impl From<String> for Arg {
    fn from(words: String) -> Self {
        Self::Text(vec![Inline::words(words)])
    }
}

/// The files of a language; both have the same ones, and each sentence stands in the same file.
macro_rules! files {
    ($language:literal) => {
        files!($language: "answers", "ask_forms", "asks", "command_line", "events", "forget", "give_take", "import", "init",
            "introductions", "mend", "network", "note", "numbers", "pages", "problems_pages",
            "problems_reading", "problems_records", "relationship", "routes", "status", "time", "today",
            "transition", "watch", "week")
    };
    ($language:literal: $($file:literal),*) => {
        &[$(include_str!(concat!($language, "/", $file, ".ftl"))),*]
    };
}

/// The catalogue of a language as written, one text for each page or subject.
fn sources(language: Language) -> &'static [&'static str] {
    match language {
        Language::English => files!("en"),
        Language::German => files!("de"),
    }
}

/// Stands for a text value while the sentence is put together: a private-use character that no
/// catalogue holds, one for each value.
const FIRST_STAND_IN: u32 = 0xE000;

impl Catalogue {
    /// The words of `language`.
    pub fn new(language: Language) -> Self {
        let tag: LanguageIdentifier =
            language.as_str().parse().expect("`en` and `de` are language identifiers");
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(false);
        for source in sources(language) {
            let resource =
                FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(resource, errors)| {
                    debug_assert!(errors.is_empty(), "catalogue {}: {errors:?}", language.as_str());
                    resource
                });
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle: Arc::new(bundle), other: OnceLock::new() }
    }

    /// Which language it speaks.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The words of that language, whichever this is.
    pub fn speaking(&self, language: Language) -> &Self {
        if language == self.language {
            return self;
        }
        self.other.get_or_init(|| Box::new(Self::new(language)))
    }

    /// The last word of each name of a page, by which a link to one can be told. What is called `page-…`
    /// in the catalogue is the name of a page.
    pub fn last_words_of_pages(&self) -> impl Iterator<Item = &'static str> {
        let lines = sources(self.language).iter().flat_map(|source| source.lines());
        lines.filter(|line| line.starts_with("page-")).filter_map(|line| line.split_whitespace().last())
    }

    /// Whether the catalogue has that sentence (`id` or `id.attribute`).
    pub fn has(&self, id: &str) -> bool {
        let (id, attribute) = split(id);
        self.bundle.get_message(id).is_some_and(|message| match attribute {
            Some(attribute) => message.get_attribute(attribute).is_some(),
            None => message.value().is_some(),
        })
    }

    /// The sentence of that id (`id` or `id.attribute`) as running text, its values put in.
    pub fn say(&self, id: &str, values: &[(&'static str, Arg)]) -> Text {
        let mut args = FluentArgs::new();
        let mut texts: Vec<&Text> = Vec::new();
        for (name, value) in values {
            match value {
                Arg::Number(number) => args.set(*name, *number),
                Arg::Word(word) => args.set(*name, word.as_str()),
                Arg::Text(text) => {
                    args.set(*name, FluentValue::from(stand_in(texts.len()).to_string()));
                    texts.push(text);
                }
            }
        }
        put_in(&self.format(id, &args), &texts)
    }

    /// The sentence of that id as plain words; links in its values show their names.
    pub fn words(&self, id: &str, values: &[(&'static str, Arg)]) -> String {
        plain(&self.say(id, values))
    }

    /// The words of a problem or hint.
    pub fn message(&self, message: &Message) -> String {
        let values: Vec<(&'static str, Arg)> =
            message.values.iter().map(|(name, value)| (*name, self.value(value))).collect();
        self.words(message.id, &values)
    }

    fn value(&self, value: &Value) -> Arg {
        match value {
            Value::Text(text) => Arg::from(text.as_str()),
            Value::Number(number) => Arg::Number(*number),
            Value::Day(day) => Arg::from(self.date(*day)),
            Value::DayOfYear(day) => Arg::from(dates::of_year(self, *day)),
            Value::Names(names) => Arg::from(self.list(names)),
            Value::Key(key) => Arg::Word((*key).to_owned()),
            Value::Said(language, message) => Arg::from(self.speaking(*language).message(message)),
        }
    }

    /// A day with its year: `20 November 2026`, `20. November 2026`.
    pub fn date(&self, day: Day) -> String {
        dates::full(self, day)
    }

    /// Names or words joined as the language does: `Anna, Ben and Cem`.
    pub fn list(&self, items: &[String]) -> String {
        let texts: Vec<Text> = items.iter().map(|item| vec![Inline::words(item.as_str())]).collect();
        plain(&self.list_of(&texts))
    }

    /// Texts joined as the language does.
    pub fn list_of(&self, items: &[Text]) -> Text {
        match items {
            [] => Text::new(),
            [only] => only.clone(),
            [first @ .., last] => {
                let mut head = Text::new();
                for (at, item) in first.iter().enumerate() {
                    if at > 0 {
                        head.push(Inline::words(", "));
                    }
                    head.extend(item.iter().cloned());
                }
                self.say("list-and", &[("first", Arg::Text(head)), ("last", Arg::Text(last.clone()))])
            }
        }
    }

    fn format(&self, id: &str, args: &FluentArgs<'_>) -> String {
        let (key, attribute) = split(id);
        let pattern = self.bundle.get_message(key).and_then(|message| match attribute {
            Some(attribute) => message.get_attribute(attribute).map(|found| found.value()),
            None => message.value(),
        });
        let Some(pattern) = pattern else {
            debug_assert!(false, "no sentence `{id}` in {}", self.language.as_str());
            return id.to_owned();
        };
        let mut errors = Vec::new();
        let words = self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
        debug_assert!(errors.is_empty(), "`{id}` in {}: {errors:?}", self.language.as_str());
        words
    }
}

/// The words of a text; links show their names, sources nothing.
pub fn plain(text: &Text) -> String {
    let mut words = String::new();
    for inline in text {
        match inline {
            Inline::Words(part) | Inline::Typed(part) => words.push_str(part),
            Inline::Strong(inner) | Inline::Emphasis(inner) => words.push_str(&plain(inner)),
            Inline::Link(link) => words.push_str(&link.label),
            Inline::Source(_) => {}
        }
    }
    words
}

fn split(id: &str) -> (&str, Option<&str>) {
    id.split_once('.').map_or((id, None), |(id, attribute)| (id, Some(attribute)))
}

fn stand_in(at: usize) -> char {
    u32::try_from(at)
        .ok()
        .and_then(|at| char::from_u32(FIRST_STAND_IN + at))
        .expect("a sentence has a handful of values, the private-use area has 6,400 characters")
}

fn put_in(words: &str, texts: &[&Text]) -> Text {
    let mut text = Text::new();
    let mut rest = words;
    while let Some((at, found)) = rest.char_indices().find(|(_, c)| is_stand_in(*c, texts.len())) {
        if at > 0 {
            text.push(Inline::words(&rest[..at]));
        }
        text.extend(texts[found as usize - FIRST_STAND_IN as usize].iter().cloned());
        rest = &rest[at + found.len_utf8()..];
    }
    if !rest.is_empty() {
        text.push(Inline::words(rest));
    }
    without_doubled_stops(&mut text);
    text
}

/// A value that ends with its own `?`, `!` or `…` takes no full stop behind it, even where a source
/// stands between the two.
fn without_doubled_stops(text: &mut Text) {
    let mut ends = false;
    for inline in text {
        match inline {
            Inline::Words(words) => {
                if let Some(rest) = words.strip_prefix('.').filter(|_| ends) {
                    *words = rest.to_owned();
                }
                if !words.is_empty() {
                    ends = words.ends_with(['?', '!', '…']);
                }
            }
            Inline::Source(_) => {}
            _ => ends = false,
        }
    }
}

fn is_stand_in(c: char, count: usize) -> bool {
    (c as u32).checked_sub(FIRST_STAND_IN).is_some_and(|at| (at as usize) < count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_of_names() {
        let names =
            |n: usize| ["Anna", "Ben", "Cem"][..n].iter().map(|s| (*s).to_owned()).collect::<Vec<_>>();
        let en = Catalogue::new(Language::English);
        assert_eq!(en.list(&names(1)), "Anna");
        assert_eq!(en.list(&names(2)), "Anna and Ben");
        assert_eq!(en.list(&names(3)), "Anna, Ben and Cem");
        assert_eq!(Catalogue::new(Language::German).list(&names(3)), "Anna, Ben und Cem");
    }

    #[test]
    fn a_question_takes_no_full_stop() {
        let en = Catalogue::new(Language::English);
        let said = |what: &str| en.words("between-sentence", &[("said", what.into())]);
        assert_eq!([said("May she?"), said("She may")], ["May she?", "She may."]);
    }

    #[test]
    fn a_value_stays_whole_whatever_it_holds() {
        let en = Catalogue::new(Language::English);
        let names = vec!["{ $last }".to_owned(), "\u{e000}".to_owned()];
        assert_eq!(en.list(&names), "{ $last } and \u{e000}");
    }
}
