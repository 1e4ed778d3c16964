//! Whether two short texts speak of the same thing: what one person looks for, what another offers.
//!
//! Whole words are compared, in the forms a reader takes as the same: `contract` and `contracts`,
//! `Vertrag` and `Verträge`. The forms are those of the Snowball stemmers for English and German;
//! which of the two a text is written in shows in its small words. Parts of words are never
//! compared, nor meanings: a match must be plain to whoever reads the two lines side by side.
//!
//! `a lawyer for AI contracts` and `AI contract` match: both words of the second stand in the first.
//! `a lawyer for AI contracts` and `contracts for grid operators` do not.

use std::collections::{BTreeSet, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};

use frostem::{Algorithm, Stemmer};

use super::plain_words::{is_broad, is_frame, is_stop_word};
use crate::names::fold;
use crate::settings::Language;

/// Shorter words tell something only when written large: `AI`, `KI`.
const SHORTEST: usize = 3;
/// A word so long is specific enough to stand alone in a long text.
const SPECIFIC: usize = 8;
/// In a text of so few words a single one is what it is about.
const FEW_WORDS: usize = 5;
/// The ending German women's names of professions have, and the shortest word it is taken off.
const FEMININE: [&str; 2] = ["innen", "in"];
const SHORTEST_PROFESSION: usize = 6;
/// So many texts at most are compared with one; beyond that the words in common are everyday words.
const COMPARED: usize = 200;

/// A text as it can be compared.
#[derive(Clone, Debug, Default)]
pub(super) struct Wording {
    /// The whole, folded.
    whole: String,
    tags: BTreeSet<String>,
    words: Vec<Word>,
}

/// Something texts are found by: the hash of a form of a word, of a tag or of a whole text. Texts are
/// compared by the thousand, and of two that share a hash of 64 bits nobody will ever see an example.
type Key = u64;

/// Why two texts match.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    /// Both are the same entry.
    Entry,
    /// Both lines carry that tag.
    Tag(String),
    /// Both speak in the same words.
    Words,
}

#[derive(Clone, Debug)]
struct Word {
    /// As folded, and its stems, each marked with its language.
    forms: Vec<Key>,
    weight: Weight,
}

/// How much a word says by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Weight {
    /// Nothing, but it may tell two things apart.
    Broad,
    /// What a text is about.
    Telling,
    /// The same even in a long text.
    Specific,
}

impl Wording {
    /// The wording of a line or an entry of a list, with the tags that stand beside it.
    pub(super) fn of(text: &str, tags: &[String]) -> Self {
        let (words, languages) = words(text);
        let word = |(word, weight): &(String, Weight)| Word {
            forms: forms(word, languages).iter().map(|form| key(form)).collect(),
            weight: *weight,
        };
        Self {
            whole: fold(text),
            tags: tags.iter().map(|tag| fold(tag)).collect(),
            words: words.iter().map(word).collect(),
        }
    }

    /// Why the two speak of the same thing, if they do: the same entry, a tag in common, all words of
    /// the shorter in the longer, or two words side by side in both.
    pub(super) fn likeness(&self, other: &Self) -> Option<Likeness> {
        if !self.whole.is_empty() && self.whole == other.whole {
            return Some(Likeness::Entry);
        }
        if let Some(tag) = self.tags.intersection(&other.tags).next() {
            return Some(Likeness::Tag(tag.clone()));
        }
        let alike = self.is_within(other) || other.is_within(self) || self.has_pair_of(other);
        alike.then_some(Likeness::Words)
    }

    fn is_within(&self, other: &Self) -> bool {
        let telling: Vec<&Word> = self.words.iter().filter(|word| Weight::Telling <= word.weight).collect();
        let enough = match telling.as_slice() {
            [] => false,
            [only] => only.weight == Weight::Specific || other.words.len() <= FEW_WORDS,
            _ => true,
        };
        enough && self.words.iter().all(|word| other.words.iter().any(|others| word.is(others)))
    }

    fn has_pair_of(&self, other: &Self) -> bool {
        self.words.windows(2).any(|pair| {
            let tells = pair.iter().any(|word| Weight::Telling <= word.weight);
            let is_pair = |other: &[Word]| pair.iter().zip(other).all(|(one, other)| one.is(other));
            tells && other.words.windows(2).any(is_pair)
        })
    }

    /// What a match can be found by: the whole, the tags, the words that tell something.
    fn keys(&self) -> Vec<Key> {
        let telling = self.words.iter().filter(|word| Weight::Telling <= word.weight);
        let words = telling.flat_map(|word| word.forms.iter().copied());
        let tags = self.tags.iter().map(|tag| key(&format!("#{tag}")));
        let whole =
            Some(&self.whole).filter(|whole| !whole.is_empty()).map(|whole| key(&format!("={whole}")));
        let mut keys: Vec<Key> = words.chain(tags).chain(whole).collect();
        keys.sort_unstable();
        keys.dedup();
        keys
    }
}

impl Word {
    fn is(&self, other: &Self) -> bool {
        self.forms.iter().any(|form| other.forms.contains(form))
    }
}

/// The words of a text that tell something or tell two things apart, folded, and the languages it may
/// be written in.
fn words(text: &str) -> (Vec<(String, Weight)>, &'static [Language]) {
    let written = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let folded: Vec<(&str, String)> = written.map(|word| (word, fold(word))).collect();
    let languages = languages(&folded);
    let weighed = |(written, word): (&str, String)| Some((weight(written, &word, languages)?, word));
    let words = folded.into_iter().filter_map(weighed).map(|(weight, word)| (word, weight));
    (words.collect(), languages)
}

/// How much a word says; `None` where it is silent.
fn weight(written: &str, folded: &str, languages: &[Language]) -> Option<Weight> {
    let length = written.chars().count();
    let large = 1 < length && written.chars().all(char::is_uppercase);
    let number = written.chars().all(|c| c.is_ascii_digit());
    let silent = length < SHORTEST || is_stop_word(folded, languages) || is_frame(folded);
    match () {
        () if silent && !large && !number => None,
        () if number || is_broad(folded) => Some(Weight::Broad),
        () if large || SPECIFIC <= length => Some(Weight::Specific),
        () => Some(Weight::Telling),
    }
}

/// Under what an entry of a list is the same as another: as folded, and in the stems of each language
/// it may be written in. None for an entry of nothing but broad words.
pub(super) fn entry_keys(text: &str) -> BTreeSet<String> {
    let (words, languages) = words(text);
    if words.iter().all(|(_, weight)| *weight == Weight::Broad) {
        return BTreeSet::new();
    }
    let in_language = |language: &Language| {
        // Of `Anwältin` that of the profession, which is that of `Anwalt`.
        let stem = |(word, _): &(String, Weight)| forms(word, &[*language]).into_iter().skip(1).min();
        words.iter().filter_map(stem).collect::<Vec<_>>().join(" ")
    };
    languages.iter().map(in_language).chain([fold(text)]).collect()
}

fn key(form: &str) -> Key {
    let mut hasher = DefaultHasher::new();
    form.hash(&mut hasher);
    hasher.finish()
}

/// The word itself and its stems in the languages the text may be written in.
fn forms(word: &str, languages: &[Language]) -> Vec<String> {
    let mut forms = vec![word.to_owned()];
    for language in languages {
        forms.push(stem(word, *language));
        if *language == Language::German && SHORTEST_PROFESSION <= word.chars().count() {
            let profession = FEMININE.iter().find_map(|ending| word.strip_suffix(ending));
            forms.extend(profession.map(|word| stem(word, *language)));
        }
    }
    forms
}

/// The stem of a word, marked with its language.
fn stem(word: &str, language: Language) -> String {
    match language {
        Language::English => format!("en:{}", Stemmer::new(Algorithm::English).stem(word)),
        Language::German => format!("de:{}", Stemmer::new(Algorithm::German).stem(word)),
    }
}

/// Whether the wanted words stand in the text, whole, one behind the other, each in a form a reader
/// takes as the same: `Geschäftsführer` in `Geschäftsführerin Vertrieb`. Never for no words at all.
pub fn holds_words(text: &str, wanted: &str) -> bool {
    let words = |text: &str| {
        let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        words.map(|word| forms(&fold(word), &Language::ALL)).collect::<Vec<_>>()
    };
    let (text, wanted) = (words(text), words(wanted));
    let is_there = |at: &[Vec<String>]| {
        at.iter().zip(&wanted).all(|(one, other)| one.iter().any(|form| other.contains(form)))
    };
    !wanted.is_empty() && text.windows(wanted.len()).any(is_there)
}

/// The language more of the small words belong to; both where they do not tell.
fn languages(words: &[(&str, String)]) -> &'static [Language] {
    let small = |language: Language| words.iter().filter(|(_, word)| is_stop_word(word, &[language])).count();
    let umlauts = words.iter().filter(|(_, word)| word.contains(['ä', 'ö', 'ü'])).count();
    match small(Language::English).cmp(&(small(Language::German) + umlauts)) {
        std::cmp::Ordering::Greater => &[Language::English],
        std::cmp::Ordering::Less => &[Language::German],
        std::cmp::Ordering::Equal => &Language::ALL,
    }
}

/// Many texts, to be found by what they have in common with one.
#[derive(Debug, Default)]
pub(super) struct Shelf {
    texts: Vec<Wording>,
    by_key: HashMap<Key, Vec<u32>>,
}

impl Shelf {
    /// The texts by their place in `texts`.
    pub(super) fn of(texts: Vec<Wording>) -> Self {
        let mut by_key: HashMap<Key, Vec<u32>> = HashMap::new();
        for (at, text) in (0..).zip(&texts) {
            for key in text.keys() {
                by_key.entry(key).or_default().push(at);
            }
        }
        Self { texts, by_key }
    }

    /// The texts that match `text`, by their places. What few have in common is looked at first, and
    /// only so many in all, so that a word everybody uses costs nothing.
    pub(super) fn like(&self, text: &Wording) -> Vec<(usize, Likeness)> {
        let mut lists: Vec<(Key, &Vec<u32>)> =
            text.keys().into_iter().filter_map(|key| Some((key, self.by_key.get(&key)?))).collect();
        lists.sort_by_key(|(key, list)| (list.len(), *key));
        let mut near = BTreeSet::new();
        for at in lists.iter().flat_map(|(_, list)| list.iter()) {
            if COMPARED <= near.len() {
                break;
            }
            near.insert(*at);
        }
        let of = |at: u32| at as usize;
        near.into_iter().map(of).filter_map(|at| Some((at, text.likeness(&self.texts[at])?))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(one: &str, other: &str, alike: bool) {
        let [left, right] = [one, other].map(|text| Wording::of(text, &[]));
        assert_eq!(left.likeness(&right).is_some(), alike, "{one} | {other}");
        assert_eq!(right.likeness(&left).is_some(), alike, "{other} | {one}");
        let shelf = Shelf::of(vec![right]);
        assert_eq!(shelf.like(&left).len(), usize::from(alike), "found: {one} | {other}");
    }

    #[test]
    fn forms_of_a_word_are_one_word_in_english() {
        check("a lawyer for AI contracts", "AI contract", true);
        check("somebody who tests germination", "germination testing", true);
        check("supplier of cooling units", "cooling unit supplier", true);
        check("training funds for nine packers", "training funds", true);
    }

    #[test]
    fn forms_of_a_word_are_one_word_in_german() {
        check("eine Anwältin für KI-Verträge", "KI-Vertrag", true);
        check("einen Anwalt", "Anwältinnen für das Umweltrecht", true);
        check("einen Anwalt für Umweltrecht", "Anwältin im Umweltrecht", true);
        check("Steuerberaterin in Graz", "Steuerberater", true);
        check("jemanden, der Maschinen überholt", "Überholung von Maschine und Motor", false);
        check("Räume für ein Seminar", "Seminarräume", false);
        check("ein Haus auf dem Land", "Häuser auf dem Lande", true);
    }

    #[test]
    fn whole_words_and_never_parts_of_words() {
        check("Speicher", "Speicherkarten", false);
        check("art", "a heart specialist", false);
        check("cfo-search", "CFO search", true);
    }

    #[test]
    fn what_only_frames_a_wish_is_no_match() {
        check("help with storage", "help with permits", false);
        check("experience with a 24-hour warehouse", "somebody with experience in grain", false);
        check("jemand mit Erfahrung", "Erfahrung mit Trocknern", false);
        check("", "AI contracts", false);
        check("someone", "someone", true);
    }

    #[test]
    fn broad_words_tell_things_apart_and_carry_nothing_alone() {
        check("data", "somebody who can read thirty years of germination data", false);
        check("free in winter", "how to store grain through a wet winter", false);
        check("germination data", "germination testing", false);
        check("a few weeks in a 24-hour warehouse", "experience with a 24-hour warehouse", true);
        check("a company in Bremen", "company cars", false);
    }

    #[test]
    fn one_short_word_in_a_long_story_is_no_match_a_long_one_is() {
        let story =
            "somebody to set up a vault in Flevoland who has kept a store running through a power cut";
        check(story, "store", false);
        check("a store in Flevoland", "store", true);
        let german = "jemand, der uns beim Patentrecht hilft, weil die Amerikaner gegen den Trockner klagen";
        check(german, "Patentrecht", true);
    }

    #[test]
    fn two_words_side_by_side_are_a_match() {
        check("somebody to look over my balance sheet", "reading a balance sheet in an hour", true);
        check("a sheet of glass in balance", "reading a balance sheet in an hour", false);
    }

    #[test]
    fn words_of_the_other_language_are_read_as_they_stand() {
        check("Kontakt zu jemandem mit Supply Chain in Brasilien", "supply chain", true);
        check("der Handel mit Stern", "sterns of boats", false);
    }

    #[test]
    fn wanted_words_stand_whole_and_side_by_side() {
        assert!(holds_words("Geschäftsführerin Vertrieb", "geschäftsführer"));
        assert!(holds_words("Group CFO", "CFO") && holds_words("Head of Operations", "head of operations"));
        assert!(
            !holds_words("Cofounder", "founder")
                && !holds_words("Head of our Operations", "head of operations")
        );
        assert!(!holds_words("CFO", "") && !holds_words("", "CFO"));
    }

    #[test]
    fn a_tag_in_common_is_enough_and_the_same_entry_too() {
        let tag = |name: &str| vec![name.to_owned()];
        let likeness = |one: Wording, other: Wording| one.likeness(&other);
        assert_eq!(
            likeness(
                Wording::of("advice", &tag("AI-law")),
                Wording::of("twelve years in court", &tag("ai-law"))
            ),
            Some(Likeness::Tag("ai-law".to_owned()))
        );
        assert_eq!(likeness(Wording::of("Data", &[]), Wording::of("data ", &[])), Some(Likeness::Entry));
    }

    #[test]
    fn a_shelf_of_everyday_words_is_not_searched_to_its_end() {
        let many =
            (0..3 * COMPARED).map(|_| Wording::of("storage", &[])).chain([Wording::of("cold storage", &[])]);
        let found = Shelf::of(many.collect()).like(&Wording::of("cold storage", &[]));
        assert_eq!(found.len(), COMPARED);
        assert!(found.iter().any(|(at, likeness)| *at == 3 * COMPARED && *likeness == Likeness::Entry));
    }
}
