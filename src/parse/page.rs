//! Whom or what a page is about, by the id of its block.
//!
//! Uses: day, model.

use crate::day::Week;
use crate::model::PageSubject;

/// Reads an id such as `week/2026-W47` or `person/People%2FAnna%20Weber`.
pub(super) fn subject(id: &str) -> PageSubject {
    let Some((kind, rest)) = id.split_once('/') else { return PageSubject::Other };
    let Some(rest) = decoded(rest).filter(|rest| !rest.is_empty()) else { return PageSubject::Other };
    match kind {
        "person" => PageSubject::Person(rest),
        "event" => PageSubject::Event(rest),
        "week" => Week::from_iso(&rest).map_or(PageSubject::Other, PageSubject::Week),
        _ => PageSubject::Other,
    }
}

/// Undoes percent encoding; `None` if the result is no text.
fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        let hex = tail.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
        let code = hex.filter(|hex| hex.bytes().all(|byte| byte.is_ascii_hexdigit()));
        match code.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) if *first == b'%' => {
                bytes.push(byte);
                rest = &tail[2..];
            }
            _ => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_name_their_subject() {
        for (id, expected) in [
            ("week/2026-W47", PageSubject::Week(Week::new(2026, 47).unwrap())),
            ("week/2026-W60", PageSubject::Other),
            ("person/People/J%C3%BCrgen%20Gro%C3%9F", PageSubject::Person("People/Jürgen Groß".into())),
            ("person/a%2D%2Db", PageSubject::Person("a--b".into())),
            ("event/Grid%20Forum", PageSubject::Event("Grid Forum".into())),
            ("person/%FF", PageSubject::Other),
            ("today", PageSubject::Other),
            ("", PageSubject::Other),
        ] {
            assert_eq!(subject(id), expected, "{id}");
        }
    }
}
