//! Comments between `%%` and `%%`, which the Markdown parser does not know.
//!
//! Makes them unreadable byte for byte, so that every place stays what it is. Does not know the
//! notation.
//!
//! Uses: nothing.

use std::borrow::Cow;
use std::ops::Range;

use super::blocks;
use crate::parse::inline::HIDDEN;

/// The text with everything between `%%` and `%%` hidden; line ends stay. A `%%` alone on its line
/// without a second one hides the rest, any other is text.
pub(super) fn hidden<'a>(text: &'a str, ranges: &[Range<usize>]) -> Cow<'a, str> {
    let mut comments = Vec::new();
    for range in ranges {
        if text[range.clone()].contains("%%") {
            find(text, range.clone(), &mut comments);
        }
    }
    if comments.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut hidden = String::with_capacity(text.len());
    let mut at = 0;
    for comment in comments {
        hidden.push_str(&text[at..comment.start]);
        for byte in text[comment.clone()].bytes() {
            hidden.push(if matches!(byte, b'\n' | b'\r') { char::from(byte) } else { HIDDEN });
        }
        at = comment.end;
    }
    hidden.push_str(&text[at..]);
    Cow::Owned(hidden)
}

fn find(text: &str, range: Range<usize>, comments: &mut Vec<Range<usize>>) {
    let mut code = blocks::code(text, range.clone()).into_iter().peekable();
    let mut open: Option<usize> = None;
    let mut at = range.start;
    while let Some(ahead) = text[at..range.end].find("%%") {
        let mark = at + ahead;
        at = mark + 2;
        while code.next_if(|code| code.end <= mark).is_some() {}
        if code.peek().is_some_and(|code| code.start <= mark) {
            continue;
        }
        match open.take() {
            Some(start) => comments.push(start..mark + 2),
            None => open = Some(mark),
        }
    }
    if let Some(start) = open.filter(|start| alone(text, *start)) {
        comments.push(start..range.end);
    }
}

fn alone(text: &str, at: usize) -> bool {
    let line = text[..at].rfind(['\n', '\r']).map_or(0, |end| end + 1);
    let rest = &text[at + 2..];
    let end = rest.find(['\n', '\r']).unwrap_or(rest.len());
    text[line..at].trim().is_empty() && rest[..end].trim().is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let shown = hidden(text, std::slice::from_ref(&(0..text.len()))).replace(HIDDEN, "·");
        assert_eq!(shown, expected, "{text}");
    }

    #[test]
    fn comments_are_hidden_and_lines_stay() {
        check("a %%b%% c", "a ····· c");
        check("a\n%%\n- b\n\nc ü\n%%\nd", "a\n··\n···\n\n····\n··\nd");
        check("a %% b", "a %% b");
        check("a\n%%\nb", "a\n··\n·");
        check("100 %, 5%", "100 %, 5%");
    }

    #[test]
    fn code_opens_no_comment() {
        check("`%%` a %%b%%", "`%%` a ·····");
        check("```\n%%\n```\na %% b", "```\n%%\n```\na %% b");
    }
}
