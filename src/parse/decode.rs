//! From the bytes of a file to text.
//!
//! Knows encodings and the limit of length. Does not know what the text means.
//!
//! Uses: source, diagnostic.

use std::borrow::Cow;

use crate::diagnostic::{Code, Diagnostic, Message};
use crate::source::{Lines, NOTE_LIMIT, NotePath, Place};

/// The text of a note without byte order mark, with what had to be passed over; or why it is no
/// text at all.
pub(super) fn text<'a>(
    path: &NotePath,
    bytes: &'a [u8],
) -> Result<(Cow<'a, str>, Vec<Diagnostic>), Diagnostic> {
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return Err(no_text(path, "problem-encoding-utf16", "hint-encoding-utf8"));
    }
    let mut diagnostics = Vec::new();
    let bytes = match bytes.get(..NOTE_LIMIT) {
        Some(head) if head.len() < bytes.len() => {
            diagnostics.push(too_big(path));
            whole_characters(head)
        }
        _ => bytes,
    };
    if bytes.contains(&0) {
        return Err(no_text(path, "problem-encoding-nul", "hint-encoding-nul"));
    }
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(error) => {
            diagnostics.push(invalid(path, &bytes[..error.valid_up_to()]));
            String::from_utf8_lossy(bytes)
        }
    };
    Ok((text, diagnostics))
}

/// Leaves out the first bytes of a character that the cut went through.
fn whole_characters(bytes: &[u8]) -> &[u8] {
    match std::str::from_utf8(bytes) {
        Err(error) if error.error_len().is_none() => &bytes[..error.valid_up_to()],
        _ => bytes,
    }
}

fn no_text(path: &NotePath, message: &'static str, hint: &'static str) -> Diagnostic {
    Diagnostic::error(Code::Encoding, path, Message::new(message)).advise(Message::new(hint))
}

fn too_big(path: &NotePath) -> Diagnostic {
    let mebibytes = i64::try_from(NOTE_LIMIT / 1024 / 1024).unwrap_or(i64::MAX);
    let message = Message::new("problem-too-big").with("size", mebibytes);
    Diagnostic::warning(Code::TooBig, path, message).advise(Message::new("hint-too-big"))
}

/// Points at the first byte that is no UTF-8; `valid` is what stands before it.
fn invalid(path: &NotePath, valid: &[u8]) -> Diagnostic {
    let valid = String::from_utf8_lossy(valid);
    let before = Lines::new(&valid).place(valid.len(), valid.len());
    Diagnostic::warning(Code::Encoding, path, Message::new("problem-encoding"))
        .at(Place { width: 1, ..before })
        .advise(Message::new("hint-encoding-utf8"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text, and the problem with its place if there is one.
    fn check(bytes: &[u8], expected: &str) {
        let place = |problem: &Diagnostic| {
            problem.place.map(|at| format!(" {}:{}", at.line, at.column)).unwrap_or_default()
        };
        let shown = match text(&NotePath::new("a.md"), bytes) {
            Ok((text, problems)) => {
                let problems: Vec<_> =
                    problems.iter().map(|p| format!("{}{}", p.message.id, place(p))).collect();
                format!("{text}|{}", problems.join(" "))
            }
            Err(problem) => format!("-|{}{}", problem.message.id, place(&problem)),
        };
        assert_eq!(shown, expected);
    }

    #[test]
    fn text_is_taken_as_it_is_but_for_the_mark_in_front() {
        check("Jürgen".as_bytes(), "Jürgen|");
        check("\u{feff}Jürgen".as_bytes(), "Jürgen|");
        check(b"", "|");
    }

    #[test]
    fn what_is_no_utf8_is_named() {
        check(b"\xff\xfeA\0n\0", "-|problem-encoding-utf16");
        check(b"\xfe\xff\0A", "-|problem-encoding-utf16");
        check(b"\0\0\0", "-|problem-encoding-nul");
        check(b"one\nJ\xfcrgen", "one\nJ\u{fffd}rgen|problem-encoding 2:2");
    }

    #[test]
    fn a_long_text_is_cut_between_characters() {
        let long = format!("a{}", "ä".repeat(NOTE_LIMIT / 2));
        let bytes = long.as_bytes();
        let (text, problems) = text(&NotePath::new("a.md"), bytes).unwrap();
        assert_eq!(
            (text.len(), problems.len(), problems[0].message.id),
            (NOTE_LIMIT - 1, 1, "problem-too-big")
        );
        check(&b"x".repeat(3), "xxx|");
    }
}
