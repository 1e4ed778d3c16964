//! A name as a file name that every system accepts.

use crate::names::composed;
use unicode_segmentation::UnicodeSegmentation;

/// Longest file name in bytes, its ending not counted; systems allow 255, sync tools add to it.
const LONGEST: usize = 180;

/// Names that one system keeps for devices.
const RESERVED: [&str; 4] = ["con", "prn", "aux", "nul"];

/// The file name, without ending, for something of that name: one part of a path, never empty,
/// the same on every machine.
pub fn file_name(name: &str) -> String {
    let mapped: String = composed(name).chars().map(|c| if is_forbidden(c) { '-' } else { c }).collect();
    let mut kept = String::with_capacity(mapped.len());
    for grapheme in mapped.graphemes(true).take_while({
        let mut length = 0;
        move |grapheme| {
            length += grapheme.len();
            length <= LONGEST
        }
    }) {
        kept.push_str(grapheme);
    }
    let trimmed =
        kept.trim_matches([' ', '.']).trim_start_matches(['-', '~', ' ', '.']).trim_end_matches([' ', '.']);
    match trimmed {
        "" => "unnamed".to_owned(),
        name if is_reserved(name) => format!("{name}-"),
        name => name.to_owned(),
    }
}

fn is_forbidden(c: char) -> bool {
    let invisible =
        matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}');
    c.is_control() || invisible || "/\\:*?\"<>|#^[]%".contains(c)
}

fn is_reserved(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).trim_end().to_ascii_lowercase();
    let port = ["com", "lpt"].iter().any(|port| {
        stem.strip_prefix(port)
            .is_some_and(|number| number.len() == 1 && number.bytes().all(|b| b.is_ascii_digit()))
    });
    RESERVED.contains(&stem.as_str()) || port
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_become_file_names() {
        for (name, expected) in [
            ("Anna Weber", "Anna Weber"),
            ("Mu\u{308}ller", "Müller"),
            ("AC/DC: live?", "AC-DC- live-"),
            ("[[Anna]] #1", "Anna-- -1"),
            ("..", "unnamed"),
            ("", "unnamed"),
            ("CON", "CON-"),
            ("com1.txt", "com1.txt-"),
            (".hidden", "hidden"),
            ("~temp", "temp"),
            ("a\u{202e}b\u{200b}c", "a-b-c"),
            ("Anna. ", "Anna"),
        ] {
            assert_eq!(file_name(name), expected, "{name:?}");
        }
    }

    #[test]
    fn a_long_name_is_cut_between_letters() {
        let name = file_name(&"ä".repeat(130));
        assert!(name.len() <= LONGEST && name.chars().all(|c| c == 'ä'));
    }

    proptest! {
        #[test]
        fn any_name_is_one_part_of_a_path(name in "\\PC{0,60}") {
            let file = file_name(&name);
            prop_assert!(!file.is_empty() && file.len() <= LONGEST + 1);
            prop_assert!(!file.chars().any(is_forbidden));
            prop_assert!(!file.starts_with(['.', '~']) && !file.ends_with(['.', ' ']));
            prop_assert_eq!(file_name(&file).clone(), file);
        }
    }
}
