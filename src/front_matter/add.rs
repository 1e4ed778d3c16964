//! Adding properties to the front matter of a note that exists.
//!
//! Only ever inserts: every byte that stands there stays, in its order. What comes out is read again and
//! has to say all that it said before and what was to be added; else nothing is added. Does not know what
//! any key means.
//!
//! Uses: source, names.

use super::key::key_of;
use super::lines::{Block, line_end};
use super::split::{Split, split};
use super::write::{Value, entry};
use super::{FrontMatter, read};
use crate::names::fold_key;
use crate::source::NotePath;

/// A property to add.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Addition<'a> {
    /// The key to write where none of `spellings` is there.
    pub key: &'a str,
    /// The keys, folded, that mean the same; one of them without a value gets the value.
    pub spellings: &'a [&'a str],
    /// The value, at least one text; several make a list.
    pub values: &'a [String],
}

/// The text of a note with these properties added to its front matter, which is made if there is none.
///
/// `None` where it is not certain that nothing else would change its meaning: the front matter is not closed
/// or could not be read without a guess, or one of the keys stands there in a form that cannot be completed.
pub fn with_additions(path: &NotePath, text: &str, additions: &[Addition<'_>]) -> Option<String> {
    let before = read(path, text);
    if !before.diagnostics.is_empty() {
        return None;
    }
    let mut insertions = Vec::new();
    match split(text) {
        Split::Unclosed { .. } => return None,
        Split::None { body } => {
            let end = ending(text);
            let entries: String = additions.iter().map(|added| written(added, end)).collect();
            insertions.push((body, format!("---{end}{entries}---{end}")));
        }
        Split::Closed { block, .. } => {
            if !is_plain_list_of_keys(&block) {
                return None;
            }
            let end = ending(text);
            let mut new = String::new();
            for added in additions {
                match standing(text, &before.front, added) {
                    Standing::Nowhere => new.push_str(&written(added, end)),
                    Standing::Empty(at) => insertions.push((at, filled(added, end))),
                    Standing::Otherwise => return None,
                }
            }
            insertions.push((block.end(), new));
        }
    }
    insertions.sort_by_key(|(at, _)| *at);
    let after = with_insertions(text, &insertions);
    says_the_same(path, &before.front, &after, additions).then_some(after)
}

/// Whether its keys begin at the first column, where a further one can stand below them.
fn is_plain_list_of_keys(block: &Block<'_>) -> bool {
    let mut lines = block.lines().map(|line| line.text);
    let first = lines.find(|line| !line.trim().is_empty() && !line.trim_start().starts_with('#'));
    first.is_none_or(|line| key_of(line).is_some())
}

enum Standing {
    Nowhere,
    /// `key:` with nothing behind it; the value goes to that byte.
    Empty(usize),
    Otherwise,
}

fn standing(text: &str, front: &FrontMatter, added: &Addition<'_>) -> Standing {
    let mut found = Standing::Nowhere;
    for entry in front.entries.iter().filter(|entry| means(&entry.folded, added)) {
        if !entry.values.is_empty() {
            return Standing::Otherwise;
        }
        let (start, end) = line(text, entry.place.line);
        let bare = text[start..end].trim_end_matches([' ', '\t']);
        if !bare.ends_with(':') {
            return Standing::Otherwise;
        }
        if let Standing::Nowhere = found {
            found = Standing::Empty(start + bare.len());
        }
    }
    found
}

fn means(folded: &str, added: &Addition<'_>) -> bool {
    folded == fold_key(added.key) || added.spellings.contains(&folded)
}

/// The bytes of a line, counted from 1, without its end.
fn line(text: &str, number: u32) -> (usize, usize) {
    let mut start = 0;
    for _ in 1..number {
        start = line_end(text, start).1;
    }
    (start, line_end(text, start).0)
}

fn written(added: &Addition<'_>, end: &str) -> String {
    entry(added.key, value(added)).replace('\n', end)
}

/// What goes behind a `key:` that has no value.
fn filled(added: &Addition<'_>, end: &str) -> String {
    let entry = entry("", value(added));
    entry.trim_start_matches(':').trim_end_matches('\n').replace('\n', end)
}

fn value<'a>(added: &'a Addition<'_>) -> Value<'a> {
    match added.values {
        // In quotation marks it would be a word, and no box to tick in a property editor.
        [only] if only == "true" => Value::Yes,
        [only] => Value::One(only),
        several => Value::Many(several),
    }
}

/// The line end of the first line; `\n` where there is none.
fn ending(text: &str) -> &str {
    let (end, next) = line_end(text, 0);
    if end == next { "\n" } else { &text[end..next] }
}

fn with_insertions(text: &str, insertions: &[(usize, String)]) -> String {
    let mut after = String::with_capacity(text.len() + 256);
    let mut done = 0;
    for (at, inserted) in insertions {
        after.push_str(&text[done..*at]);
        after.push_str(inserted);
        done = *at;
    }
    after.push_str(&text[done..]);
    after
}

/// Whether `after` holds every entry that was there before with its values, what was added, nothing else.
fn says_the_same(path: &NotePath, before: &FrontMatter, after: &str, additions: &[Addition<'_>]) -> bool {
    let read = read(path, after);
    let texts = |front: &FrontMatter, folded: &str| -> Option<Vec<String>> {
        let entry = front.get(folded)?;
        Some(entry.values.iter().map(|value| value.text.clone()).collect())
    };
    let kept = before.entries.iter().all(|entry| {
        let now = texts(&read.front, &entry.folded);
        now == texts(before, &entry.folded)
            || entry.values.is_empty() && additions.iter().any(|added| means(&entry.folded, added))
    });
    let added = additions.iter().all(|added| {
        let holds = |folded: &str| texts(&read.front, folded).is_some_and(|values| values == added.values);
        holds(&fold_key(added.key)) || added.spellings.iter().any(|spelling| holds(spelling))
    });
    let new = read.front.entries.iter().filter(|entry| before.get(&entry.folded).is_none());
    read.diagnostics.is_empty() && kept && added && new.count() <= additions.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const ORG: [&str; 2] = ["org", "company"];
    const EMAIL: [&str; 2] = ["email", "mail"];

    fn added(text: &str, values: &[(&str, &[&str])]) -> Option<String> {
        let values: Vec<(&str, Vec<String>)> = values
            .iter()
            .map(|(key, texts)| (*key, texts.iter().map(|text| (*text).to_owned()).collect()))
            .collect();
        let additions: Vec<Addition<'_>> = values
            .iter()
            .map(|(key, values)| Addition {
                key,
                spellings: if *key == "org" { &ORG } else { &EMAIL },
                values,
            })
            .collect();
        with_additions(&NotePath::new("People/Anna.md"), text, &additions)
    }

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let found = added(text, &[("org", &["Nordwind: AG"]), ("email", &["a@b.example"])]);
        assert_eq!(found.as_deref(), Some(expected), "{text:?}");
    }

    #[test]
    fn what_is_new_stands_below_what_was_there() {
        check(
            "---\ntype: person # she\n---\nShe.\n",
            "---\ntype: person # she\norg: \"Nordwind: AG\"\nemail: a@b.example\n---\nShe.\n",
        );
        check("---\n---\n", "---\norg: \"Nordwind: AG\"\nemail: a@b.example\n---\n");
        check(
            "---\nnote: |\n  two\n\n  lines\n---",
            "---\nnote: |\n  two\n\n  lines\norg: \"Nordwind: AG\"\nemail: a@b.example\n---",
        );
    }

    #[test]
    fn an_empty_property_gets_its_value_whatever_it_is_called() {
        check(
            "---\ncompany:  \nmail:\nrole: CFO\n---\n",
            "---\ncompany: \"Nordwind: AG\"  \nmail: a@b.example\nrole: CFO\n---\n",
        );
    }

    #[test]
    fn a_note_without_front_matter_gets_one() {
        check("She.\n", "---\norg: \"Nordwind: AG\"\nemail: a@b.example\n---\nShe.\n");
        check("\u{feff}", "\u{feff}---\norg: \"Nordwind: AG\"\nemail: a@b.example\n---\n");
    }

    #[test]
    fn line_ends_are_those_of_the_note() {
        check(
            "---\r\ncompany:\r\n---\r\nShe.\r\n",
            "---\r\ncompany: \"Nordwind: AG\"\r\nemail: a@b.example\r\n---\r\nShe.\r\n",
        );
    }

    #[test]
    fn yes_is_no_word() {
        assert_eq!(added("---\n---\n", &[("org", &["true"])]).as_deref(), Some("---\norg: true\n---\n"));
    }

    #[test]
    fn several_values_make_a_list() {
        let two: &[(&str, &[&str])] = &[("email", &["a@b.example", "#c"])];
        let list = "email:\n  - a@b.example\n  - \"#c\"\n";
        assert_eq!(added("---\nemail:\n---\n", two), Some(format!("---\n{list}---\n")));
        assert_eq!(added("---\na: 1\n---\n", two), Some(format!("---\na: 1\n{list}---\n")));
    }

    #[test]
    fn where_it_is_not_certain_nothing_is_added() {
        for text in [
            "---\norg: Nordwind\n---\n",
            "---\norg: # later\n---\n",
            "---\norg:\n  # later\n  - Nordwind\n---\n",
            "---\ntype: person\nopen",
            "---\n{type: person}\n---\n",
            "---\n  type: person\n---\n",
            "---\nname: A: B\n---\n",
            "---\na: 1\na: 2\n---\n",
            "---\na: [1,\n---\n",
        ] {
            assert_eq!(added(text, &[("org", &["RTE"])]), None, "{text:?}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn every_byte_of_the_owner_stays_in_its_order(
            text in "(---\n)?((org|a|b c|mail): ?(x|\"y\"|\\[z\\]|\\||>|# c|)\n|  - z\n|  w\n|\r\n| ){0,6}(---\n)?\\PC{0,20}",
            value in "\\PC{1,12}|[-:#\"'\\[\\]{} a1\\n\\t]{1,8}",
        ) {
            prop_assume!(!value.trim().is_empty());
            if let Some(after) = added(&text, &[("org", &[&value])]) {
                let mut rest = after.chars();
                prop_assert!(text.chars().all(|c| rest.any(|other| other == c)));
                prop_assert!(text.len() < after.len());
            }
        }
    }
}
