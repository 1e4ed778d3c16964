//! The key at the head of a line.
//!
//! Knows `key:` in its plain and its quoted form. Does not know what may follow.
//!
//! Uses: nothing.

/// A key found at the head of a line; all positions are bytes of that line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Key<'a> {
    /// The key without quotes.
    pub(super) text: &'a str,
    /// Where `text` begins.
    pub(super) start: usize,
    /// Where its value begins, blanks skipped; the end of the line where there is none.
    pub(super) value: usize,
}

/// A key longer than this is prose with a colon in it; the library allows no more than 1,024.
const LONGEST: usize = 200;

/// Finds the key at the first column of `line`; `None` where the line begins with anything else.
pub(super) fn key_of(line: &str) -> Option<Key<'_>> {
    let first = line.as_bytes().first()?;
    let (start, end, behind) = match first {
        b'"' | b'\'' => {
            let end = 1 + line[1..].find(char::from(*first))?;
            (1, end, end + 1)
        }
        b' ' | b'\t' | b'-' | b'#' | b'?' | b':' | b'[' | b']' | b'{' | b'}' | b',' | b'&' | b'*' | b'!'
        | b'|' | b'>' | b'%' | b'@' | b'`' => return None,
        _ => {
            let end = colon(line)?;
            (0, line[..end].trim_end_matches(' ').len(), end)
        }
    };
    let gap = line[behind..].len() - line[behind..].trim_start_matches(' ').len();
    let value = line[behind + gap..].strip_prefix(':')?;
    let separated = value.is_empty() || value.starts_with([' ', '\t']);
    let text = &line[start..end];
    if !separated || text.is_empty() || text.len() > LONGEST || has_comment(text) {
        return None;
    }
    Some(Key { text, start, value: line.len() - value.trim_start_matches([' ', '\t']).len() })
}

/// Whether a `#` with a blank before it turns the rest of a plain text into a comment.
pub(super) fn has_comment(text: &str) -> bool {
    text.as_bytes().windows(2).any(|pair| pair == b" #")
}

/// The first colon with a blank or nothing behind it.
pub(super) fn colon(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let separates = |at: &usize| bytes[*at] == b':' && matches!(bytes.get(at + 1), None | Some(b' ' | b'\t'));
    (0..bytes.len()).find(separates)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_stand_at_the_first_column_before_a_colon_and_a_blank() {
        for (line, expected) in [
            ("name: Anna", Some(("name", "Anna"))),
            ("Zuletzt gesehen :  gestern", Some(("Zuletzt gesehen", "gestern"))),
            ("name:", Some(("name", ""))),
            ("name:\tAnna", Some(("name", "Anna"))),
            ("url:x: y", Some(("url:x", "y"))),
            ("\"first name\": Anna", Some(("first name", "Anna"))),
            ("'org' : Nordwind", Some(("org", "Nordwind"))),
            ("TEL[CELL]: +49", Some(("TEL[CELL]", "+49"))),
            ("https://example.org", None),
            ("  nested: x", None),
            ("- item: x", None),
            ("# note: x", None),
            (": x", None),
            ("just words", None),
            ("", None),
        ] {
            let found = key_of(line).map(|key| (key.text, &line[key.value..]));
            assert_eq!(found, expected, "{line:?}");
        }
    }
}
