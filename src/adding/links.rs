//! People and companies as links of a property.
//!
//! Links only where exactly one note is meant. Does not know which property.
//!
//! Uses: names, index, render.

use crate::index::Index;
use crate::names::fold;
use crate::render::escape::is_linkable;

/// A company as a link, if exactly one note about a company bears that name.
pub fn company(org: &str, index: &Index) -> String {
    let bears = |names: &[String]| names.iter().any(|name| fold(name) == fold(org));
    let mut notes = index.organisations.iter().filter(|organisation| bears(&organisation.names));
    match (notes.next(), notes.next()) {
        (Some(only), None) => {
            let link = &index.note(only.note).link;
            if is_linkable(link) { format!("[[{link}]]") } else { org.to_owned() }
        }
        _ => org.to_owned(),
    }
}

/// A person as a link, if exactly one person with a note is called so.
pub fn person(name: &str, index: &Index) -> String {
    let note = match index.find_people(name).as_slice() {
        [only] => index.person(*only).note,
        _ => None,
    };
    let link = note.map(|note| index.note(note).link.as_str()).filter(|link| is_linkable(link));
    link.map_or_else(|| name.to_owned(), |link| format!("[[{link}]]"))
}
