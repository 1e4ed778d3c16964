//! From the library's tree to keys with scalar values and their places.
//!
//! Knows how lists in lists become links, and how maps are flattened by one level. Does not read
//! YAML itself.
//!
//! Uses: source, names.

use super::library::Node;
use super::lines::Block;
use super::scan::TopKey;
use super::{Entry, Scalar};
use crate::names::fold_key;
use crate::source::{Lines, Place};

/// Turns the tree of a block into entries; `None` if the block is no map.
///
/// `keys` are the top-level keys as the scan saw them, `lines` those of the whole file.
pub(super) fn from_tree(
    tree: Node,
    keys: &[TopKey],
    block: &Block<'_>,
    lines: &Lines<'_>,
) -> Option<Vec<Entry>> {
    let pairs = match tree {
        Node::Empty => return Some(Vec::new()),
        Node::Map(pairs) => pairs,
        Node::Text(_) | Node::List(_) => return None,
    };
    let mut places = Places { block, lines, keys, next: 0 };
    let mut entries = Vec::with_capacity(pairs.len());
    for (key, value) in pairs {
        if let Node::Text(key) = key {
            let mut finder = places.of(&key);
            add(&mut entries, &key, value, &mut finder);
        }
    }
    Some(entries)
}

/// The texts of a single value; `None` if it is a map.
pub(super) fn texts(value: Node) -> Option<Vec<String>> {
    let items = match value {
        Node::Map(_) => return None,
        Node::List(items) => items,
        Node::Empty | Node::Text(_) => vec![value],
    };
    let texts: Result<Vec<String>, _> = items.into_iter().map(into_text).collect();
    texts.ok().map(|texts| texts.into_iter().filter(|text| !text.trim().is_empty()).collect())
}

/// Adds the entry of a key, and one for each key of a map below it.
fn add(entries: &mut Vec<Entry>, key: &str, value: Node, finder: &mut Finder<'_>) {
    let own = entries.len();
    entries.push(Entry { key: key.to_owned(), folded: fold_key(key), place: finder.key, values: Vec::new() });
    let items = match value {
        Node::Map(pairs) => return flatten(entries, own, pairs, finder),
        Node::List(items) => items,
        Node::Empty | Node::Text(_) => vec![value],
    };
    for item in items {
        match into_text(item) {
            Ok(text) => entries[own].values.extend(finder.scalar(text)),
            Err(pairs) => flatten(entries, own, pairs, finder),
        }
    }
}

/// Adds the pairs of an inner map as `parent.child`; maps deeper down are not read.
fn flatten(entries: &mut Vec<Entry>, parent: usize, pairs: Vec<(Node, Node)>, finder: &mut Finder<'_>) {
    for (key, value) in pairs {
        let Node::Text(key) = key else { continue };
        let key = format!("{}.{key}", entries[parent].key);
        let values = match value {
            Node::Map(_) => continue,
            Node::List(items) => items,
            Node::Empty | Node::Text(_) => vec![value],
        };
        let texts = values.into_iter().filter_map(|value| into_text(value).ok());
        let scalars: Vec<Scalar> = texts.filter_map(|text| finder.scalar(text)).collect();
        match entries[parent + 1..].iter().position(|entry| entry.key == key) {
            Some(at) => entries[parent + 1 + at].values.extend(scalars),
            None => entries.push(Entry { folded: fold_key(&key), key, place: finder.key, values: scalars }),
        }
    }
}

/// The text of a list item: a scalar as it is, a list in the list as the link that was meant, a
/// map of one pair as the `key: value` it looks like. Larger maps come back.
fn into_text(item: Node) -> Result<String, Vec<(Node, Node)>> {
    match item {
        Node::Empty => Ok(String::new()),
        Node::Text(text) => Ok(text),
        Node::List(items) => Ok(link(items)),
        Node::Map(pairs) => match <[(Node, Node); 1]>::try_from(pairs) {
            Ok([(Node::Text(key), value)]) => match into_text(value) {
                Ok(text) => Ok(format!("{key}: {text}").trim_end().to_owned()),
                Err(pairs) => Err(pairs),
            },
            Ok([pair]) => Err(vec![pair]),
            Err(pairs) => Err(pairs),
        },
    }
}

/// `[[Weber, Anna]]` is a list in a list to YAML; people mean a link. Empty if it cannot be one.
fn link(mut items: Vec<Node>) -> String {
    loop {
        match <[Node; 1]>::try_from(items) {
            Ok([Node::List(inner)]) => items = inner,
            Ok([only]) => {
                items = vec![only];
                break;
            }
            Err(several) => {
                items = several;
                break;
            }
        }
    }
    let texts: Option<Vec<String>> = items
        .into_iter()
        .map(|item| match item {
            Node::Text(text) if !text.trim().is_empty() => Some(text),
            Node::Empty | Node::Text(_) | Node::List(_) | Node::Map(_) => None,
        })
        .collect();
    texts
        .filter(|texts| !texts.is_empty())
        .map_or_else(String::new, |texts| format!("[[{}]]", texts.join(", ")))
}

/// Goes through the top-level keys in step with the tree.
struct Places<'a> {
    block: &'a Block<'a>,
    lines: &'a Lines<'a>,
    keys: &'a [TopKey],
    next: usize,
}

/// How far ahead a key is looked for: the scan and the library see the same keys in the same
/// order, except in JSON and other rarities where the scan sees fewer.
const AHEAD: usize = 8;

impl<'a> Places<'a> {
    fn of(&mut self, key: &str) -> Finder<'a> {
        let (block, lines) = (self.block, self.lines);
        let window = self.keys[self.next..].iter().take(AHEAD);
        let Some(found) = window.enumerate().find_map(|(at, found)| (found.text == key).then_some(at)) else {
            let (start, end) = (block.start, block.end());
            return Finder { key: lines.place(start, start), text: "", start: end, lines };
        };
        let at = self.next + found;
        self.next = at + 1;
        let end = self.keys.get(at + 1).map_or(block.text.len(), |next| next.start);
        let TopKey { text, start, value } = &self.keys[at];
        let value = (*value).min(end);
        Finder {
            key: lines.place(block.start + start, block.start + start + text.len()),
            text: &block.text[value..end],
            start: block.start + value,
            lines,
        }
    }
}

/// Finds the values of one key in its part of the text, one after the other.
struct Finder<'a> {
    key: Place,
    /// What is still ahead; empty once a value was not found, so that the search stays linear.
    text: &'a str,
    start: usize,
    lines: &'a Lines<'a>,
}

impl Finder<'_> {
    /// The value with its place; `None` if it is empty.
    fn scalar(&mut self, text: String) -> Option<Scalar> {
        let text = text.trim_end_matches(['\n', '\r']);
        if text.trim().is_empty() {
            return None;
        }
        let place = match self.text.find(text).filter(|_| !text.contains('\n')) {
            Some(at) => {
                let start = self.start + at;
                self.start = start + text.len();
                self.text = &self.text[at + text.len()..];
                self.lines.place(start, start + text.len())
            }
            None => {
                self.text = "";
                self.key
            }
        };
        Some(Scalar { text: text.to_owned(), place })
    }
}
