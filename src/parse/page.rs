//! Whom or what a page is about, by the id of its block.
//!
//! Uses: day, model.

use crate::day::Week;
use crate::model::PageSubject;

/// Reads an id such as `week/2026-W47` or `person/People/Anna Weber`.
pub(super) fn subject(id: &str) -> PageSubject {
    let Some((kind, rest)) = id.split_once('/') else { return PageSubject::Other };
    match kind {
        _ if rest.is_empty() => PageSubject::Other,
        "person" => PageSubject::Person(rest.to_owned()),
        "event" => PageSubject::Event(rest.to_owned()),
        "week" => Week::from_iso(rest).map_or(PageSubject::Other, PageSubject::Week),
        _ => PageSubject::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_name_their_subject() {
        for (id, expected) in [
            ("week/2026-W47", PageSubject::Week(Week::new(2026, 47).unwrap())),
            ("week/2026-W60", PageSubject::Other),
            ("person/People/Jürgen Groß", PageSubject::Person("People/Jürgen Groß".into())),
            ("person/a--b", PageSubject::Person("a--b".into())),
            ("event/Grid Forum", PageSubject::Event("Grid Forum".into())),
            ("person/", PageSubject::Other),
            ("today", PageSubject::Other),
            ("", PageSubject::Other),
        ] {
            assert_eq!(subject(id), expected, "{id}");
        }
    }
}
