//! Words in the form in which they are compared, and small dictionaries of words and phrases.
//!
//! Folds like `names::fold_key`, but without an allocation for the letters of English and German.
//! Does not know what any word means.
//!
//! Uses: names.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use crate::names::fold_key;

/// Longest word or phrase that is compared, in bytes of its folded form.
const LONGEST: usize = 48;

/// A word or phrase, folded: no case, no blank, no `_`, no `-`.
#[derive(Clone)]
pub(super) struct Folded {
    bytes: [u8; LONGEST],
    length: usize,
}

impl Folded {
    /// The folded form of nothing, to which words can be added.
    pub(super) const EMPTY: Self = Self { bytes: [0; LONGEST], length: 0 };

    /// Folds a word; `None` if it is longer than any word that is looked for.
    pub(super) fn of(word: &str) -> Option<Self> {
        let mut folded = Self::EMPTY;
        folded.push(word)?;
        Some(folded)
    }

    /// Adds a word behind the ones that are there.
    pub(super) fn push(&mut self, word: &str) -> Option<()> {
        let before = self.length;
        if word.is_ascii() && !word.bytes().any(|byte| byte.is_ascii_control()) {
            for byte in word.bytes().filter(|byte| !matches!(byte, b' ' | b'_' | b'-')) {
                *self.bytes.get_mut(self.length)? = byte.to_ascii_lowercase();
                self.length += 1;
            }
            return Some(());
        }
        for letter in word.chars() {
            match letter {
                ' ' | '_' | '-' => {}
                '!'..='~' => self.add(&[letter.to_ascii_lowercase() as u8])?,
                'ß' => self.add(b"ss")?,
                'À'..='ÿ' if !matches!(letter, '×' | '÷') => {
                    let lower = letter.to_lowercase().next().unwrap_or(letter);
                    self.add(lower.encode_utf8(&mut [0; 4]).as_bytes())?;
                }
                _ => {
                    self.length = before;
                    return self.add(fold_key(word).as_bytes());
                }
            }
        }
        Some(())
    }

    pub(super) fn as_str(&self) -> &str {
        std::str::from_utf8(&self.bytes[..self.length]).unwrap_or_default()
    }

    fn add(&mut self, bytes: &[u8]) -> Option<()> {
        let end = self.length + bytes.len();
        self.bytes.get_mut(self.length..end)?.copy_from_slice(bytes);
        self.length = end;
        Some(())
    }
}

/// A dictionary of words and phrases; asked for the longest phrase at a place.
pub(super) struct Lexicon<T> {
    entries: HashMap<Box<str>, Entry<T>, BuildHasherDefault<Fnv>>,
}

#[derive(Clone, Copy)]
struct Entry<T> {
    meaning: Option<T>,
    /// A longer phrase begins so.
    continues: bool,
}

impl<T: Copy> Lexicon<T> {
    /// Takes groups of phrases of one meaning, the phrases parted by commas. A phrase that stands
    /// twice has its last meaning. Umlauts may also be written with two letters.
    pub(super) fn new(groups: impl IntoIterator<Item = (T, &'static str)>) -> Self {
        let mut lexicon = Self { entries: HashMap::default() };
        for (meaning, phrases) in groups {
            for phrase in phrases.split(',').map(str::trim) {
                lexicon.learn(phrase, meaning);
                let spelt_out = phrase.replace('ä', "ae").replace('ö', "oe").replace('ü', "ue");
                if spelt_out != phrase {
                    lexicon.learn(&spelt_out, meaning);
                }
            }
        }
        lexicon
    }

    /// What a folded word means.
    pub(super) fn get(&self, folded: &str) -> Option<T> {
        self.entries.get(folded)?.meaning
    }

    /// Whether a folded word is a phrase or begins one.
    pub(super) fn knows(&self, folded: &str) -> bool {
        self.entries.contains_key(folded)
    }

    /// What the longest phrase means that these words begin with, and how many words it has.
    pub(super) fn longest<'w>(&self, words: impl Iterator<Item = &'w str>) -> Option<(T, usize)> {
        let mut phrase = Folded::EMPTY;
        let mut best = None;
        for (at, word) in words.enumerate() {
            phrase.push(word)?;
            let Some(entry) = self.entries.get(phrase.as_str()) else { break };
            best = entry.meaning.map(|meaning| (meaning, at + 1)).or(best);
            if !entry.continues {
                break;
            }
        }
        best
    }

    fn learn(&mut self, phrase: &str, meaning: T) {
        let key = fold_key(phrase);
        let entry = self.entries.entry(key.into_boxed_str());
        entry.or_insert(Entry { meaning: None, continues: false }).meaning = Some(meaning);
        for (blank, _) in phrase.match_indices([' ', '-']) {
            let start = fold_key(&phrase[..blank]).into_boxed_str();
            self.entries.entry(start).or_insert(Entry { meaning: None, continues: false }).continues = true;
        }
    }
}

/// The hash of Fowler, Noll and Vo (FNV-1a, 64 bits): quick for words, and the words are ours.
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_fold_as_keys_do() {
        for word in
            ["Gave", "introduced-by", "Frühstück", "GROẞ", "gross", "Fru\u{308}hstu\u{308}ck", "Été", "Ωmega"]
        {
            assert_eq!(Folded::of(word).unwrap().as_str(), fold_key(word), "{word}");
        }
        assert!(Folded::of(&"x".repeat(49)).is_none());
    }

    #[test]
    fn the_longest_phrase_wins_and_umlauts_may_be_spelt_out() {
        let lexicon = Lexicon::new([(1, "met, getroffen"), (2, "met through"), (3, "später am Tag")]);
        let longest = |text: &str| lexicon.longest(text.split(' '));
        assert_eq!(longest("met Anna"), Some((1, 1)));
        assert_eq!(longest("Met through Anna"), Some((2, 2)));
        assert_eq!(longest("spaeter am Tag noch"), Some((3, 3)));
        assert_eq!(longest("später am Abend"), None);
        assert_eq!(lexicon.get("metthrough"), Some(2));
    }
}
