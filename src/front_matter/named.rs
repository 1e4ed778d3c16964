//! Names and links inside one value: `[[Anna Weber|Anna]]`, `Anna Weber, Jonas Brandt`.
//!
//! Knows the spellings of links and of lists of names. Does not know who or what is named.
//!
//! Uses: model.

use super::Scalar;
use crate::model::Named;

/// Everybody a value names.
///
/// Links are links; what stands beside them, parted by `,` or `;`, is a plain name, and so is a
/// value without links. `Weber, Anna` is one person, not two: a value with a single comma, one
/// family name before it (`von der Heide` counts as one) and one or two given names behind.
/// `Anna and Ben` are two, as long as every part begins as a name does.
pub fn people(value: &Scalar) -> Vec<Named> {
    // Most values are one link and nothing else.
    let only = wikilink(&value.text, 0).filter(|link| link.end == value.text.len() && !link.text.is_empty());
    if let Some(link) = only {
        return vec![link.named(value, 0)];
    }
    let mut named = Vec::new();
    for (start, end) in parts(&value.text) {
        let part = &value.text[start..end];
        let links = links(part);
        if links.is_empty() {
            let people = joined(part);
            named.extend(people.into_iter().filter_map(|(from, to)| plain(value, start + from, start + to)));
        }
        let leading_somewhere = links.into_iter().filter(|link| !link.text.is_empty());
        named.extend(leading_somewhere.map(|link| link.named(value, start)));
    }
    named
}

/// The one thing a value names: its first link, else its whole text. `None` if it is empty.
pub fn one(value: &Scalar) -> Option<Named> {
    let links = links(&value.text);
    if let Some(link) = links.into_iter().find(|link| !link.text.is_empty()) {
        return Some(link.named(value, 0));
    }
    let text = value.text.trim();
    let start = value.text.len() - value.text.trim_start().len();
    let named =
        || Named { text: text.to_owned(), target: None, place: value.part(start, start + text.len()) };
    (!text.is_empty()).then(named)
}

/// The text of a value with its links shown by their names.
pub fn shown(value: &str) -> String {
    if !value.contains('[') {
        return value.trim().to_owned();
    }
    let mut text = String::with_capacity(value.len());
    let mut at = 0;
    for link in links(value) {
        text.push_str(&value[at..link.start]);
        text.push_str(&link.text);
        at = link.end;
    }
    text.push_str(&value[at..]);
    text.trim().to_owned()
}

/// A link in a text; positions are bytes.
struct Link {
    start: usize,
    end: usize,
    text: String,
    target: Option<String>,
}

impl Link {
    fn named(self, value: &Scalar, offset: usize) -> Named {
        let place = value.part(offset + self.start, offset + self.end);
        Named { text: self.text, target: self.target, place }
    }
}

/// The links of a text in order, embeds included; a link to a heading of its own note has no text.
fn links(text: &str) -> Vec<Link> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = text[at..].find('[').map(|open| at + open) {
        match wikilink(text, open).or_else(|| markdown_link(text, open)) {
            Some(link) => {
                at = link.end;
                found.push(link);
            }
            None => at = open + 1,
        }
    }
    found
}

fn wikilink(text: &str, start: usize) -> Option<Link> {
    let inner = text[start..].strip_prefix("[[")?;
    let length = inner.find("]]")?;
    let end = start + length + 4;
    let (target, shown) = match inner[..length].split_once('|') {
        Some((target, shown)) => (target.trim_end().trim_end_matches('\\'), shown.trim()),
        None => (&inner[..length], ""),
    };
    let target = note_target(target);
    let shown = if shown.is_empty() { last_part(&target) } else { shown };
    Some(Link { start, end, text: shown.to_owned(), target: (!target.is_empty()).then(|| target.clone()) })
}

fn markdown_link(text: &str, start: usize) -> Option<Link> {
    let middle = start + text[start..].find("](")?;
    let label = text[start + 1..middle].trim();
    let behind = &text[middle + 2..];
    let (target, end) = match behind.strip_prefix('<') {
        Some(angled) => {
            let length = angled.find(">)")?;
            (&angled[..length], middle + 3 + length + 2)
        }
        None => {
            let length = behind.find(')')?;
            (&behind[..length], middle + 2 + length + 1)
        }
    };
    if label.contains('[') {
        return None;
    }
    let address = target.contains("://") || target.starts_with("mailto:");
    let target = if address { String::new() } else { note_target(&decode(target)) };
    let shown = if label.is_empty() { last_part(&target) } else { label };
    Some(Link { start, end, text: shown.to_owned(), target: (!target.is_empty()).then(|| target.clone()) })
}

/// The note a link leads to: without heading or block, without `.md`.
fn note_target(target: &str) -> String {
    let target = target.split('#').next().unwrap_or_default().trim();
    let ending = target.len().checked_sub(3).and_then(|cut| target.get(cut..));
    let bare = match ending {
        Some(ending) if ending.eq_ignore_ascii_case(".md") => &target[..target.len() - 3],
        _ => target,
    };
    bare.to_owned()
}

fn last_part(target: &str) -> &str {
    target.rsplit('/').next().unwrap_or_default()
}

/// Undoes percent encoding; what is no valid encoding stays as it is.
fn decode(target: &str) -> String {
    let bytes = target.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = target.get(at + 1..at + 3).filter(|hex| hex.bytes().all(|byte| byte.is_ascii_hexdigit()));
        match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) if bytes[at] == b'%' => {
                decoded.push(byte);
                at += 3;
            }
            _ => {
                decoded.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8(decoded).unwrap_or_else(|_| target.to_owned())
}

/// Cuts a text at `;`, else at `,`, outside of links. `Weber, Anna` stays whole.
fn parts(text: &str) -> Vec<(usize, usize)> {
    let semicolons = cut(text, ';');
    if semicolons.len() > 1 {
        return semicolons;
    }
    let commas = cut(text, ',');
    if commas.len() == 2 && family_name_first(text).is_some() {
        return vec![(0, text.len())];
    }
    commas
}

fn cut(text: &str, separator: char) -> Vec<(usize, usize)> {
    let mut parts = Vec::new();
    let (mut start, mut depth) = (0, 0_usize);
    for (at, c) in text.char_indices() {
        match c {
            '[' | '(' => depth += 1,
            ']' | ')' => depth = depth.saturating_sub(1),
            _ if c == separator && depth == 0 => {
                parts.push((start, at));
                start = at + c.len_utf8();
            }
            _ => {}
        }
    }
    parts.push((start, text.len()));
    parts
}

/// Cuts plain names at `and`, `und`, `&` and `+`.
fn joined(text: &str) -> Vec<(usize, usize)> {
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices().filter(|(_, c)| *c == ' ') {
        let word = text[at + c.len_utf8()..].split(' ').next().unwrap_or_default();
        if at >= start && ["and", "und", "&", "+"].contains(&word) {
            parts.push((start, at));
            start = (at + 1 + word.len() + 1).min(text.len());
        }
    }
    parts.push((start, text.len()));
    let is_name = |(from, to): &(usize, usize)| text[*from..*to].trim().starts_with(char::is_uppercase);
    if parts.iter().all(is_name) { parts } else { vec![(0, text.len())] }
}

/// A name without a link; `None` if there is nothing but blanks.
fn plain(value: &Scalar, start: usize, end: usize) -> Option<Named> {
    let part = &value.text[start..end];
    let text = part.trim().trim_start_matches('@');
    if text.is_empty() {
        return None;
    }
    let start = start + (part.len() - part.trim_start().len());
    let place = value.part(start, start + part.trim().len());
    let text = family_name_first(text).unwrap_or_else(|| text.to_owned());
    Some(Named { text, target: None, place })
}

/// Words that belong to a family name without being one.
const PARTICLES: [&str; 17] = [
    "von", "van", "de", "der", "den", "dem", "del", "della", "di", "da", "dos", "du", "la", "le", "ten",
    "zu", "zur",
];

/// Turns `Weber, Anna` into `Anna Weber`; `None` if the text has another form.
fn family_name_first(text: &str) -> Option<String> {
    let (family, given) = text.split_once(',')?;
    let (family, given) = (family.trim(), given.trim());
    let is_particle = |word: &&str| PARTICLES.contains(&word.to_lowercase().as_str());
    let family_names = family.split_whitespace().filter(|word| !is_particle(word)).count();
    let given_names = given.split_whitespace().filter(|word| !word.ends_with('.')).count();
    let one_name = family_names == 1 && (1..=2).contains(&given_names);
    let words_only = !text.contains(['[', ']', '(', ')', '@', '&', '/']) && !given.contains(',');
    (one_name && words_only).then(|| format!("{given} {family}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Place;

    fn value(text: &str) -> Scalar {
        let width = u32::try_from(text.chars().count()).unwrap();
        Scalar { text: text.to_owned(), place: Place { line: 4, column: 11, width } }
    }

    fn show(named: &Named) -> String {
        match &named.target {
            Some(target) if *target == named.text => format!("[{target}]"),
            Some(target) => format!("[{target}|{}]", named.text),
            None => named.text.clone(),
        }
    }

    fn check(text: &str, expected: &str) {
        let found: Vec<String> = people(&value(text)).iter().map(show).collect();
        assert_eq!(found.join("; "), expected, "{text:?}");
    }

    #[test]
    fn links_in_every_spelling() {
        check("[[Anna Weber]]", "[Anna Weber]");
        check("[[ Anna Weber ]]", "[Anna Weber]");
        check("[[Anna Weber|Anna]]", "[Anna Weber|Anna]");
        check("[[People/Anna Weber]]", "[People/Anna Weber|Anna Weber]");
        check("[[Anna Weber.md#Jobs|Anna]]", "[Anna Weber|Anna]");
        check("[[Anna Weber#^block]]", "[Anna Weber]");
        check(r"[[Anna Weber\|Anna]]", "[Anna Weber|Anna]");
        check("[[a|b|c]]", "[a|b|c]");
        check("[Anna](People/Anna%20Weber.md)", "[People/Anna Weber|Anna]");
        check("[Jürgen](J%C3%BCrgen.md)", "[Jürgen]");
        check("[Anna](<My People/Anna Weber.md>)", "[My People/Anna Weber|Anna]");
        check("[100 %](100%.md)", "[100%|100 %]");
        check("[Nordwind](https://nordwind.example)", "Nordwind");
        check("![[Anna Weber]]", "[Anna Weber]");
        check("[[#Heading]]", "");
        check("[[]]", "");
    }

    #[test]
    fn several_people_in_one_text() {
        check("[[Bob]] [[Sue]]", "[Bob]; [Sue]");
        check("[[Anna Weber]] and [[Jonas Brandt]]", "[Anna Weber]; [Jonas Brandt]");
        check("[[Anna Weber]], Jonas Brandt (RTE)", "[Anna Weber]; Jonas Brandt (RTE)");
        check("[[Weber, Anna]], [[Brandt, Jonas]]", "[Weber, Anna]; [Brandt, Jonas]");
        check("Anna Weber, Jonas Brandt", "Anna Weber; Jonas Brandt");
        check("Anna, Ben, Cem", "Anna; Ben; Cem");
        check("Anna Weber; Jonas Brandt;", "Anna Weber; Jonas Brandt");
        check("Anna Weber und Ülkü Öz", "Anna Weber; Ülkü Öz");
        check("Anna & Ben and Cem", "Anna; Ben; Cem");
        check("Anna and the board", "Anna and the board");
        check("and", "and");
        check("@Anna Weber", "Anna Weber");
        check(" , ", "");
    }

    #[test]
    fn a_family_name_may_come_first() {
        check("Weber, Anna", "Anna Weber");
        check("Weber, Anna; Brandt, Jonas", "Anna Weber; Jonas Brandt");
        check("von der Heide, Jörg", "Jörg von der Heide");
        check("Müller-Lüdenscheidt, Dr. Karl Otto", "Dr. Karl Otto Müller-Lüdenscheidt");
        check("García Márquez, Ana", "García Márquez; Ana");
    }

    #[test]
    fn every_name_knows_its_place() {
        let found = people(&value("[[Bob]], Ülkü Öz, [[Sue]]"));
        let places: Vec<_> = found.iter().map(|named| (named.place.column, named.place.width)).collect();
        assert_eq!(places, [(11, 7), (20, 7), (29, 7)]);
    }

    #[test]
    fn one_thing_keeps_its_commas() {
        for (text, expected) in [
            ("Nordwind GmbH, Hamburg", "Nordwind GmbH, Hamburg"),
            ("CFO at [[Nordwind GmbH]] since May", "[Nordwind GmbH]"),
            ("  Müller & Söhne ", "Müller & Söhne"),
        ] {
            assert_eq!(one(&value(text)).as_ref().map(show).as_deref(), Some(expected));
        }
        assert_eq!(one(&value(" ")), None);
        assert_eq!(shown("at [[Cafés/Einstein|Einstein]], [Berlin](B.md)"), "at Einstein, Berlin");
    }
}
