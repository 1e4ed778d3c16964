//! Writing front matter for new notes, in the form Obsidian itself would write it.
//!
//! Knows what has to stand in quotes so that every reader of YAML sees the text that was meant.
//! Never used on a note that exists.
//!
//! Uses: nothing.

/// A value to write.
#[derive(Clone, Copy, Debug)]
pub enum Value<'a> {
    /// Nothing yet: `key:`.
    Empty,
    /// Yes, which no quotation marks may make a text.
    Yes,
    /// One text, number or date.
    One(&'a str),
    /// A list, one item a line.
    Many(&'a [String]),
}

/// The front matter with its fences.
pub fn front_matter(entries: &[(&str, Value<'_>)]) -> String {
    front_matter_asking(entries, &[])
}

/// The same with `comments` below the entries, each line of them behind a `#`.
pub fn front_matter_asking(entries: &[(&str, Value<'_>)], comments: &[String]) -> String {
    let mut text = String::from("---\n");
    for (key, value) in entries {
        text.push_str(&entry(key, *value));
    }
    for line in comments.iter().flat_map(|comment| comment.lines()) {
        text.push_str(&format!("# {line}\n"));
    }
    text.push_str("---\n");
    text
}

/// One key with its value, line end included.
pub fn entry(key: &str, value: Value<'_>) -> String {
    match value {
        Value::Empty | Value::Many([]) => format!("{key}:\n"),
        Value::Yes => format!("{key}: true\n"),
        Value::One(text) => format!("{key}: {}\n", scalar(text)),
        Value::Many(items) => {
            let items: String = items.iter().map(|item| format!("  - {}\n", scalar(item))).collect();
            format!("{key}:\n{items}")
        }
    }
}

/// A text as it has to be written: plain where every reader agrees on it, else in double quotes.
pub fn scalar(text: &str) -> String {
    if is_safe(text) { text.to_owned() } else { quoted(text) }
}

fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            c if c.is_control()
                || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}') =>
            {
                quoted.push_str(&format!("\\u{:04x}", u32::from(c)));
            }
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

fn is_safe(text: &str) -> bool {
    let plain_start = text.starts_with(|c: char| c.is_alphabetic() || c.is_ascii_digit() || c == '(');
    let odd = |c: char| {
        c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
    };
    plain_start
        && text == text.trim()
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.ends_with(':')
        && !text.chars().any(odd)
        && !is_word_of_yaml(text)
        && (!looks_like_number(text) || is_plain_number(text) || is_date(text))
}

/// Words that one or the other version of YAML takes for a truth value or for nothing.
fn is_word_of_yaml(text: &str) -> bool {
    let words = ["true", "false", "yes", "no", "on", "off", "y", "n", "null"];
    words.iter().any(|word| text.eq_ignore_ascii_case(word))
}

/// Numbers, times, telephone numbers: whatever a reader might take for more than letters.
fn looks_like_number(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit())
        && text
            .chars()
            .all(|c| c.is_ascii_hexdigit() || matches!(c, '.' | ':' | '-' | '+' | '_' | 'x' | 'o' | ' '))
}

/// A number that every reader gives back as it is written.
fn is_plain_number(text: &str) -> bool {
    text.len() <= 9
        && text.bytes().all(|byte| byte.is_ascii_digit())
        && (text == "0" || !text.starts_with('0'))
}

fn is_date(text: &str) -> bool {
    let bytes = text.as_bytes();
    let dashes = |at: usize| matches!(at, 4 | 7);
    bytes.len() == 10
        && bytes
            .iter()
            .enumerate()
            .all(|(at, byte)| if dashes(at) { *byte == b'-' } else { byte.is_ascii_digit() })
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::*;
    use crate::source::NotePath;
    use proptest::prelude::*;

    #[test]
    fn quotes_stand_where_a_reader_could_be_misled() {
        for (text, expected) in [
            ("Anna Weber", "Anna Weber"),
            ("Jürgen (RTE)", "Jürgen (RTE)"),
            ("30", "30"),
            ("2026-11-18", "2026-11-18"),
            ("2026-W31", "2026-W31"),
            ("friends = 30", "friends = 30"),
            ("+49 30 1234", "\"+49 30 1234\""),
            ("0301234", "\"0301234\""),
            ("1.10", "\"1.10\""),
            ("12:30", "\"12:30\""),
            ("no", "\"no\""),
            ("[[Anna Weber]]", "\"[[Anna Weber]]\""),
            ("A: B", "\"A: B\""),
            ("say \"hi\"", "say \"hi\""),
            ("\"hi\" \\ there", "\"\\\"hi\\\" \\\\ there\""),
            ("#vip", "\"#vip\""),
            ("- x", "\"- x\""),
            ("", "\"\""),
        ] {
            assert_eq!(scalar(text), expected);
        }
    }

    #[test]
    fn a_block_has_lists_with_two_blanks() {
        let people = ["[[Anna Weber]]".to_owned(), "Jonas".to_owned()];
        let entries = [
            ("date", Value::One("2026-11-18")),
            ("people", Value::Many(&people)),
            ("place", Value::Empty),
            ("private", Value::Yes),
        ];
        let expected =
            "---\ndate: 2026-11-18\npeople:\n  - \"[[Anna Weber]]\"\n  - Jonas\nplace:\nprivate: true\n---\n";
        assert_eq!(front_matter(&entries), expected);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn what_is_written_is_read_back(texts in proptest::collection::vec("\\PC{1,12}|[-:#\"'\\[\\]{} a1\\n\\t]{1,8}", 1..4)) {
            let texts: Vec<String> = texts.into_iter().filter(|text| !text.trim().is_empty()).collect();
            let front = front_matter(&[("list", Value::Many(&texts)), ("end", Value::One("x"))]);
            let found = read(&NotePath::new("a.md"), &front);
            let values: Vec<String> = found.front.get("list").unwrap().values.iter().map(|v| v.text.clone()).collect();
            let expected: Vec<&str> = texts.iter().map(|text| text.trim_end_matches(['\n', '\r'])).collect();
            prop_assert_eq!(values, expected);
            prop_assert!(found.diagnostics.is_empty());
        }
    }
}
