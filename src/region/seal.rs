//! The seal of a block: a fingerprint of its words, blind to how they are set.
//!
//! Counted are letters, digits and every character outside ASCII. Blanks, line ends, punctuation, link
//! targets and the numbers of list items are not: a renamed note, a formatter or a checkout with other
//! line ends is no edit. Does not know markers.
//!
//! Uses: nothing.

use blake3::{Hash, Hasher};

use super::numbers;

/// Stands for one link among the counted characters, so that adding or dropping a link is an edit.
/// Never counted otherwise, being punctuation.
const LINK: char = '[';

/// The seal of a block as 32 hex digits.
pub(super) fn seal(version: u32, id: &str, body: &str) -> String {
    seal_of(version, id, &words(body, Labels::All))
}

/// Whether `seal` is that of the block.
///
/// Tried twice: where a note's name ceases to be unique, Obsidian turns `[[Anna]]` into
/// `[[Clients/Anna|Anna]]`, so a label that repeats the target's name may be new.
pub(super) fn holds(seal: &str, version: u32, id: &str, body: &str) -> bool {
    [Labels::All, Labels::Telling].iter().any(|labels| seal_of(version, id, &words(body, *labels)) == seal)
}

/// The first 128 bits of a hash in hex.
pub(super) fn short_hex(hash: &Hash) -> String {
    hash.to_hex()[..32].to_owned()
}

/// Which labels of wikilinks are words.
#[derive(Clone, Copy)]
enum Labels {
    /// All of them.
    All,
    /// Those that say something else than the name of the target.
    Telling,
}

fn seal_of(version: u32, id: &str, words: &str) -> String {
    let mut hasher = Hasher::new();
    hasher.update(format!("{version}\n{id}\n").as_bytes());
    hasher.update(words.as_bytes());
    short_hex(&hasher.finalize())
}

fn words(body: &str, labels: Labels) -> String {
    let numbers = numbers::of_items(body);
    let mut numbers = numbers.iter().peekable();
    let mut words = String::with_capacity(body.len());
    let mut rest = body;
    while let Some(c) = rest.chars().next() {
        let at = body.len() - rest.len();
        while numbers.next_if(|number| number.end <= at).is_some() {}
        if let Some(number) = numbers.next_if(|number| number.start <= at) {
            rest = &body[number.end..];
        } else if let Some((label, after)) = wikilink(rest, labels) {
            words.push(LINK);
            words.extend(label.chars().filter(|c| counts(*c)));
            rest = after;
        } else if let Some(after) = destination(rest) {
            words.push(LINK);
            rest = after;
        } else {
            words.extend(Some(c).filter(|c| counts(*c)));
            rest = after_character(rest, c);
        }
    }
    words
}

fn counts(c: char) -> bool {
    c.is_ascii_alphanumeric() || (!c.is_ascii() && !c.is_whitespace() && c != '\u{feff}')
}

/// Behind the first character, and behind the one that a backslash makes plain.
fn after_character(rest: &str, c: char) -> &str {
    let after = &rest[c.len_utf8()..];
    match after.chars().next() {
        Some(plain) if c == '\\' && plain.is_ascii_punctuation() => &after[plain.len_utf8()..],
        _ => after,
    }
}

/// The label of a wikilink that the text begins with, and the text behind it. Formatters that know no
/// wikilinks put backslashes before the brackets.
fn wikilink(text: &str, labels: Labels) -> Option<(&str, &str)> {
    let inside = twice(text, '[')?;
    let end = link_end(inside)?;
    let (inside, after) = (&inside[..end], twice(&inside[end..], ']')?);
    let Some((target, label)) = inside.split_once('|') else {
        return (!inside.trim().is_empty()).then_some(("", after));
    };
    let repeats = matches!(labels, Labels::Telling) && label.trim() == name(target);
    Some((if repeats { "" } else { label }, after))
}

/// The text behind two brackets, each with or without a backslash.
fn twice(text: &str, bracket: char) -> Option<&str> {
    let once = text.strip_prefix('\\').unwrap_or(text).strip_prefix(bracket)?;
    once.strip_prefix('\\').unwrap_or(once).strip_prefix(bracket)
}

/// Where the brackets close, before other brackets open and before the paragraph ends.
fn link_end(inside: &str) -> Option<usize> {
    let bytes = inside.as_bytes();
    let stop = (0..bytes.len()).find(|at| match bytes[*at] {
        b'\\' | b'[' | b']' => [']', '['].iter().any(|bracket| twice(&inside[*at..], *bracket).is_some()),
        b'\n' => bytes[*at..].starts_with(b"\n\n") || bytes[*at..].starts_with(b"\n\r\n"),
        _ => false,
    })?;
    twice(&inside[stop..], ']').is_some().then_some(stop)
}

/// The name a target shows: no folder, no heading, no ending.
fn name(target: &str) -> &str {
    let path = target.split('#').next().unwrap_or_default().trim_end_matches('\\').trim();
    let name = path.rsplit('/').next().unwrap_or_default();
    name.strip_suffix(".md").unwrap_or(name)
}

/// The text behind the destination of a Markdown link, if it begins with `](destination`; a title
/// stays, for it is words.
fn destination(text: &str) -> Option<&str> {
    let text = text.strip_prefix("](")?;
    let end = destination_end(text)?;
    let after = &text[end..];
    let next = after.trim_start();
    let is_link =
        next.starts_with([')', '"', '\'', '(']) && (next.starts_with(')') || next.len() < after.len());
    is_link.then_some(next)
}

/// Stops where another link may begin, so that a text of nothing but brackets is read in one go.
fn destination_end(text: &str) -> Option<usize> {
    if let Some(pointed) = text.strip_prefix('<') {
        let end = pointed.find(['>', '<', '\n'])?;
        return pointed[end..].starts_with('>').then_some(end + 2);
    }
    let mut open = 0_u32;
    for (at, c) in text.char_indices() {
        match c {
            '(' => open += 1,
            ')' if open == 0 => return Some(at),
            ')' => open -= 1,
            ']' => return None,
            c if c.is_whitespace() => return Some(at),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(body: &str, expected: &str) {
        assert_eq!(words(body, Labels::All), expected, "{body}");
    }

    #[test]
    fn words_are_counted_and_their_setting_is_not() {
        check("- **Anna**, 3 times\n", "Anna3times");
        check("* __Anna__ , 3\r\n  times  ", "Anna3times");
        check("| Größe | 7 € |\n|:--|--:|\n", "Größe7€");
        check("„Grüße“\u{a0}🙂", "„Grüße“🙂");
    }

    #[test]
    fn a_list_numbered_anew_says_the_same() {
        let sealed = seal(1, "week/2026-W47", "1. **Write** to 3 people\n2. Call\n3. Rest 10 days\n");
        for body in [
            "1. **Write** to 3 people\n1. Call\n1. Rest 10 days\n",
            "1) __Write__ to\n   3 people\n\n2) Call\n\n3) Rest\n   10 days\n",
        ] {
            assert!(holds(&sealed, 1, "week/2026-W47", body), "{body}");
        }
        let edited = "1. **Write** to 4 people\n2. Call\n3. Rest 10 days\n";
        assert!(!holds(&sealed, 1, "week/2026-W47", edited));
    }

    #[test]
    fn a_link_counts_by_its_label() {
        check("[[Anna Weber]] called", "[called");
        check("[[Clients/Anna Weber|Anna]] called", "[Annacalled");
        check(r"| [[Anna\|Anna W.]] |", "[AnnaW");
        check("[[Anna\nWeber]]", "[");
        check(r"\[\[Anna Weber]], \[\[Clients/Anna Weber|Anna\]\] called", "[[Annacalled");
        check("![[plot.svg|640]]", "[640");
        check("[Anna](People/Anna%20Weber.md) called", "Anna[called");
        check("[Anna](<Anna Weber.md> \"since 2019\")", "Anna[since2019");
        check("[a](b(c)d)e", "a[e");
    }

    #[test]
    fn what_only_looks_like_a_link_is_words() {
        check("[[]]", "");
        check("[[Anna", "Anna");
        check("[[Anna\n\nBen]]", "AnnaBen");
        check("[x](see the notes)", "xseethenotes");
        check("[x](see", "xsee");
    }

    #[test]
    fn renames_and_moves_leave_the_seal_whole() {
        let sealed = seal(1, "week/2026-W47", "Lunch with [[Anna]] and [[Ben|B.]]");
        for body in [
            "Lunch with [[Anna Weber]] and [[Clients/Ben|B.]]",
            "Lunch with [[Clients/Anna|Anna]] and [[Ben|B.]]",
            "Lunch with\r\n[[Anna]] *and* [[Ben|B.]]  ",
        ] {
            assert!(holds(&sealed, 1, "week/2026-W47", body), "{body}");
        }
        for body in [
            "Lunch with [[Anna|my Anna]] and [[Ben|B.]]",
            "Lunch with [[Anna]] and [[Ben|C.]]",
            "Lunch with [[Anna]] and [[Ben|B.]] [[Cem]]",
            "Lunch with Anna and [[Ben|B.]]",
        ] {
            assert!(!holds(&sealed, 1, "week/2026-W47", body), "{body}");
        }
    }

    #[test]
    fn the_seal_covers_id_and_version() {
        let sealed = seal(1, "week/2026-W47", "Anna");
        assert!(!holds(&sealed, 1, "week/2026-W48", "Anna"));
        assert!(!holds(&sealed, 2, "week/2026-W47", "Anna"));
    }

    #[test]
    fn brackets_without_end_are_read_in_one_go() {
        for piece in ["[[", "](", "](<", "[[a|", "\\", "[[a\n"] {
            let body = piece.repeat(200_000);
            assert!(words(&body, Labels::All).len() <= body.len());
        }
    }
}
