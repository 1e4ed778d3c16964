//! The names of the vault, found in a text: people with their aliases, companies, cities.
//!
//! Every name is entered once and looked for by its first word, so a text costs its own length and not
//! the size of the vault. A name of one word counts only as it is written: `Will` is a name, `will` is
//! none.
//!
//! Uses: model, index.

use std::collections::HashMap;

use super::words::{Sign, Word, folded};
use crate::index::Index;
use crate::model::PersonId;

/// Whose name it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bears {
    Person(PersonId),
    Company,
    City,
}

/// All names of a vault. The maps are only asked, never walked through.
pub(super) struct VaultNames {
    /// By all their words in folded form.
    names: HashMap<String, Name>,
    /// How many words the longest name has that begins with that word.
    longest: HashMap<String, usize>,
}

struct Name {
    /// As it is written, if it is one word.
    exactly: Option<String>,
    bears: Bears,
}

impl VaultNames {
    /// The names in `index`.
    pub(super) fn of(index: &Index) -> Self {
        let mut names = Self { names: HashMap::new(), longest: HashMap::new() };
        for (id, person) in index.others() {
            names.enter(&person.name, Bears::Person(id));
            person.aliases.iter().for_each(|alias| names.enter(alias, Bears::Person(id)));
        }
        for name in index.organisations.iter().flat_map(|organisation| &organisation.names) {
            names.enter(name, Bears::Company);
        }
        for (_, person) in index.others() {
            let positions = person.facts.positions.iter().filter_map(|position| position.org.as_ref());
            for org in positions.chain(&person.facts.org) {
                names.enter(&org.text, Bears::Company);
            }
            if let Some(city) = &person.facts.city {
                names.enter(city, Bears::City);
            }
        }
        names
    }

    /// The longest name that begins at that word, and how many words it has.
    pub(super) fn at(&self, words: &[Word<'_>], at: usize) -> Option<(Bears, usize)> {
        let longest = *self.longest.get(&words[at].folded)?;
        let one_sentence =
            words[at + 1..].iter().take(longest).take_while(|word| word.after != Sign::Sentence).count();
        (1..=longest.min(one_sentence + 1)).rev().find_map(|count| {
            let parts: Vec<&str> = words[at..at + count].iter().map(|word| word.folded.as_str()).collect();
            let name = self.names.get(&parts.join(" "))?;
            let fits = name.exactly.as_deref().is_none_or(|name| name == words[at].text);
            fits.then_some((name.bears, count))
        })
    }

    /// Who bears a name first keeps it: people before companies, companies before cities.
    fn enter(&mut self, name: &str, bears: Bears) {
        let words = folded(name);
        let Some(first) = words.first() else { return };
        let longest = self.longest.entry(first.clone()).or_default();
        *longest = words.len().max(*longest);
        let exactly = (words.len() == 1).then(|| name.trim().to_owned());
        self.names.entry(words.join(" ")).or_insert(Name { exactly, bears });
    }
}
