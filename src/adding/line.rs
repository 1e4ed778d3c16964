//! A line below all others of a note.
//!
//! Every byte that stands in the note stays. Does not know what a line says.
//!
//! Uses: nothing.

/// The line as an item of a list, if it is none; `None` if nothing stands in it, or more than one line.
pub fn item(line: &str) -> Option<String> {
    let line = line.trim();
    if line.is_empty() || line.contains(char::is_control) {
        return None;
    }
    let is_item = ["- ", "* ", "+ "].iter().any(|mark| line.starts_with(mark));
    Some(if is_item { line.to_owned() } else { format!("- {line}") })
}

/// The note with the line below its last one, in the note's own line ends; and the number of that line, from 1.
pub fn with_line(text: &str, line: &str) -> (String, u32) {
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut after = text.to_owned();
    if !(text.is_empty() || text == "\u{feff}" || text.ends_with(['\n', '\r'])) {
        after.push_str(end);
    }
    let above = after.matches('\n').count() + after.replace("\r\n", "\n").matches('\r').count();
    after.push_str(line);
    after.push_str(end);
    (after, u32::try_from(above + 1).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_an_item_of_its_own() {
        assert_eq!(item(" lunch with [[Anna]] ").as_deref(), Some("- lunch with [[Anna]]"));
        assert_eq!(item("- [ ] promised:: x").as_deref(), Some("- [ ] promised:: x"));
        assert_eq!(item("-5 degrees").as_deref(), Some("- -5 degrees"));
        for nothing in ["", "  ", "a\nb", "a\u{1b}[31m"] {
            assert_eq!(item(nothing), None, "{nothing:?}");
        }
    }

    #[test]
    fn it_stands_below_all_others() {
        for (text, after, number) in [
            ("", "- x\n", 1),
            ("a", "a\n- x\n", 2),
            ("a\n", "a\n- x\n", 2),
            ("a\r\nb", "a\r\nb\r\n- x\r\n", 3),
            ("a\n\n", "a\n\n- x\n", 3),
            ("a\rb\r", "a\rb\r- x\n", 3),
            ("\u{feff}", "\u{feff}- x\n", 1),
        ] {
            assert_eq!(with_line(text, "- x"), (after.to_owned(), number), "{text:?}");
        }
    }
}
