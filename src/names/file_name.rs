//! File names from people's names.
//!
//! Knows what the file systems of Linux, macOS and Windows, and links in Obsidian, can bear. Does not
//! know which names are taken.
//!
//! Uses: nothing.

use unicode_segmentation::UnicodeSegmentation;

use super::composed;

/// Bytes of a name; leaves room for what a page adds before the 255 that file systems bear.
const LONGEST: usize = 180;

/// Stands for a name of which nothing is left.
const NAMELESS: &str = "_";

/// One part of a path, without ending, as near to `name` as every system bears. The result of a
/// result is itself.
pub fn file_name(name: &str) -> String {
    let plain: String = composed(name).chars().map(|c| if is_plain(c) { c } else { '-' }).collect();
    let begun = plain.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '.' | '-' | '~'));
    let cut = ended(cut(begun, LONGEST));
    if cut.is_empty() { NAMELESS.to_owned() } else { unreserved(cut) }
}

/// The longest beginning of at most `most` bytes that splits no character as readers see it.
pub fn cut(text: &str, most: usize) -> &str {
    if text.len() <= most {
        return text;
    }
    let whole = text.grapheme_indices(true).map(|(at, _)| at).take_while(|at| *at <= most).last();
    match whole.unwrap_or(0) {
        0 => text
            .char_indices()
            .map(|(at, _)| &text[..at])
            .take_while(|start| start.len() <= most)
            .last()
            .unwrap_or(""),
        end => &text[..end],
    }
}

/// Without the dots and blanks that Windows drops at the end.
fn ended(text: &str) -> &str {
    text.trim_end_matches(|c: char| c.is_whitespace() || c == '.')
}

fn is_plain(c: char) -> bool {
    let syntax = matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' | '#' | '^' | '[' | ']');
    !syntax && !c.is_control() && !is_invisible(c) && (c == ' ' || !c.is_whitespace())
}

/// Characters without width, and those that turn the direction of what follows.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// Windows keeps some names for devices, whatever ending follows them.
fn unreserved(name: &str) -> String {
    let (stem, ending) = name.split_at(name.find('.').unwrap_or(name.len()));
    if is_device(stem.trim_end()) { format!("{}_{ending}", stem.trim_end()) } else { name.to_owned() }
}

fn is_device(stem: &str) -> bool {
    let stem = stem.to_ascii_uppercase();
    let numbered = |port| {
        let digit = stem.strip_prefix(port);
        digit.is_some_and(|digit| {
            matches!(digit, "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "¹" | "²" | "³")
        })
    };
    matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL") || numbered("COM") || numbered("LPT")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_normalization::is_nfc;

    use super::*;

    #[track_caller]
    fn check(name: &str, expected: &str) {
        assert_eq!(file_name(name), expected, "{name:?}");
    }

    #[test]
    fn ordinary_names_stay_as_they_are() {
        for name in [
            "Anna Weber",
            "Jörg Müller-Lüdenscheidt",
            "Dr. María López",
            "李小龙",
            "O'Neill, Ben (Clients)",
            "🙂",
        ] {
            check(name, name);
        }
    }

    #[test]
    fn what_a_system_cannot_bear_becomes_a_dash() {
        check("A/B\\C:D*E?F\"G<H>I|J", "A-B-C-D-E-F-G-H-I-J");
        check("Anna #1 ^x [[Weber]]", "Anna -1 -x --Weber--");
        check("Anna\u{0}\n\tWeber\u{7f}", "Anna---Weber-");
        check("Anna\u{200d}\u{202e}Weber\u{feff}", "Anna--Weber-");
        check("Anna\u{a0}Weber", "Anna-Weber");
    }

    #[test]
    fn names_are_composed() {
        check("Mu\u{308}ller", "Müller");
    }

    #[test]
    fn ends_that_mean_something_are_dropped() {
        check("  Anna Weber. . ", "Anna Weber");
        check("...", "_");
        check("../../etc/passwd", "etc-passwd");
        check("~-.Anna", "Anna");
        check("", "_");
        check(" \u{3000} ", "_");
    }

    #[test]
    fn names_of_devices_are_altered() {
        for (name, expected) in [
            ("CON", "CON_"),
            ("nul.txt", "nul_.txt"),
            ("Aux ", "Aux_"),
            ("com1", "com1_"),
            ("LPT9.a.b", "LPT9_.a.b"),
            ("COM²", "COM²_"),
            ("prn .x", "prn_.x"),
            ("Conrad", "Conrad"),
            ("COM10", "COM10"),
            ("COM0", "COM0"),
        ] {
            check(name, expected);
        }
    }

    #[test]
    fn long_names_are_cut_between_characters_as_seen() {
        check(&"ä".repeat(130), &"ä".repeat(90));
        let flags = "🇩🇪".repeat(40);
        assert_eq!(file_name(&flags), "🇩🇪".repeat(22));
        let flood = format!("e{}", "\u{323}".repeat(10_000));
        assert!((170..=180).contains(&file_name(&flood).len()));
        check(&format!("{} x", "a".repeat(180)), &"a".repeat(180));
        check(&format!("{} . x", "a".repeat(178)), &"a".repeat(178));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]
        #[test]
        fn any_name_gives_one_valid_and_stable_part_of_a_path(name in "\\PC{0,80}|[ -~\\x00-\\x1f]{0,40}|(CON|nul|Com1|\\.|-|~| |/|\u{301}|\u{200d}|a|ß){0,9}") {
            let made = file_name(&name);
            prop_assert!(!made.is_empty() && made.len() <= 182, "{made:?}");
            prop_assert!(made.chars().all(is_plain));
            prop_assert!(!made.starts_with(['.', '-', '~', ' ']) && !made.ends_with(['.', ' ']));
            prop_assert!(!is_device(made.split('.').next().unwrap().trim_end()));
            prop_assert!(is_nfc(&made));
            prop_assert_eq!(file_name(&made), made);
        }
    }
}
