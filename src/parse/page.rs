//! Whom or what a page is about, by the id of its block.
//!
//! Uses: day, model.

use crate::day::Week;
use crate::model::PageSubject;

/// Reads an id such as `week/2026-W47` or `person/People/Anna Weber`; `link` is the first link of the
/// block.
pub(super) fn subject(id: &str, link: Option<&str>) -> PageSubject {
    let Some((kind, rest)) = id.split_once('/') else { return PageSubject::Other };
    match kind {
        _ if rest.is_empty() => PageSubject::Other,
        "person" => PageSubject::Person { id: rest.to_owned(), link: link.map(str::to_owned) },
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
        let person = |id: &str| PageSubject::Person { id: id.into(), link: Some("Jürgen".into()) };
        for (id, expected) in [
            ("week/2026-W47", PageSubject::Week(Week::new(2026, 47).unwrap())),
            ("week/2026-W60", PageSubject::Other),
            ("person/People/Jürgen Groß", person("People/Jürgen Groß")),
            ("person/a--b", person("a--b")),
            ("event/Grid Forum", PageSubject::Event("Grid Forum".into())),
            ("person/", PageSubject::Other),
            ("today", PageSubject::Other),
            ("", PageSubject::Other),
        ] {
            assert_eq!(subject(id, Some("Jürgen")), expected, "{id}");
        }
    }
}
