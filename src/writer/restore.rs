//! Making an edited page true again without losing what was written into it.
//!
//! Pure. Does not know which pages are edited.
//!
//! Uses: source, region.

use super::look::{Looked, PageState};
use super::plan::with_block;
use super::{Change, Page, PresentPage, What};
use crate::region;

/// The change that rewrites an edited page and moves the edited block, quoted, into the owner's
/// space. `None` if the page is in any other state.
///
/// `heading` opens the space on a page that has none.
pub fn restore(page: &Page, present: &PresentPage, heading: &str) -> Option<Change> {
    let looked = Looked::at(present);
    let found = looked.found.as_ref().filter(|_| looked.state == PageState::Edited)?;
    let quoted = quote(region::body(looked.text, found));
    let mut after = with_block(&looked, &page.id, &page.body)?;
    let has_space = !looked.text[found.range.end..].trim().is_empty();
    let line_end = if after.contains("\r\n") { "\r\n" } else { "\n" };
    if !after.ends_with('\n') {
        after.push_str(line_end);
    }
    if !has_space {
        after = format!("{after}## {heading}{line_end}");
    }
    after = format!("{after}{line_end}{}", quoted.replace('\n', line_end));
    let before = Some(present.bytes.clone());
    Some(Change { path: present.path.clone(), before, after: after.into_bytes(), what: What::Replaced })
}

fn quote(text: &str) -> String {
    text.lines().map(|line| format!("> {line}").trim_end().to_owned() + "\n").collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::NotePath;

    fn page() -> Page {
        let body = "# KW 47\n\n- [[Anna Weber]] anrufen".to_owned();
        Page {
            id: "week/2026-W47".to_owned(),
            name: "Wochen/2026-W47 Netzwerk".to_owned(),
            body,
            space: None,
        }
    }

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        let path = NotePath::new("Netzwerk/Wochen/2026-W47 Netzwerk.md");
        let present = PresentPage { path, bytes: text.as_bytes().to_vec() };
        let change = restore(&page(), &present, "Meine Notizen");
        let after = change.map(|change| String::from_utf8(change.after).unwrap());
        assert_eq!(after.as_deref(), expected);
    }

    #[test]
    fn the_edited_text_moves_into_the_owners_space() {
        let sealed = region::compose("week/2026-W47", &page().body);
        let edited = sealed.replace("anrufen", "besuchen");
        let quoted = "\n> # KW 47\n>\n> - [[Anna Weber]] besuchen\n";
        check(
            &format!("{edited}## Notizen\nBlumen\n"),
            Some(&format!("{sealed}## Notizen\nBlumen\n{quoted}")),
        );
        check(&edited, Some(&format!("{sealed}## Meine Notizen\n{quoted}")));
        check(edited.trim_end(), Some(&format!("{sealed}## Meine Notizen\n{quoted}")));
        let windows = |text: &str| text.replace('\n', "\r\n");
        check(&windows(&edited), Some(&windows(&format!("{sealed}## Meine Notizen\n{quoted}"))));
    }

    #[test]
    fn a_page_as_written_needs_no_restoring() {
        check(&region::compose("week/2026-W47", &page().body), None);
        check("# Notiz\n", None);
    }
}
