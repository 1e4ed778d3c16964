//! The page whose subject is gone: a line that says so, and nothing else.
//!
//! No page is ever deleted, so one about a person or an event without a note stays until the owner
//! deletes it. Does not know which pages there are.
//!
//! Uses: names, doc, lang.

use super::PageDoc;
use crate::doc::{Block, Doc};
use crate::lang::Catalogue;

/// Why a page has nothing to say any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gone {
    /// There is no such person or event.
    Missing,
    /// The note is private; no page may name it.
    Private,
}

/// The page of that id in words.
pub fn page(id: &str, why: Gone, lang: &Catalogue) -> PageDoc {
    let name = id.rsplit('/').next().unwrap_or_default();
    let (heading, line) = match why {
        Gone::Missing => ("gone-heading", "gone-missing"),
        Gone::Private => ("gone-heading-private", "gone-private"),
    };
    let mut doc = Doc::default();
    doc.push(Block::Heading(1, lang.say(heading, &[("name", name.into())])));
    let note = id.split_once('/').map_or(id, |(_, note)| note);
    doc.push(Block::Paragraph(lang.say(line, &[("note", note.into())])));
    PageDoc { id: id.to_owned(), name: crate::names::file_name(name), doc, space: None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reports::dump::dump;
    use crate::settings::Language;

    #[track_caller]
    fn check(why: Gone, expected: [&str; 2]) {
        for (language, expected) in Language::ALL.into_iter().zip(expected) {
            let page = page("person/People/Anna Weber", why, &Catalogue::new(language));
            assert_eq!(dump(&page.doc), expected);
        }
    }

    #[test]
    fn the_page_says_that_nobody_is_left_to_speak_of() {
        check(
            Gone::Missing,
            [
                "# Anna Weber\n\nThe note this page was made from, “People/Anna Weber”, is not there any more, \
                 so nothing else stands here. The page may be deleted.\n",
                "# Anna Weber\n\nDie Notiz „People/Anna Weber“, aus der diese Seite entstand, ist nicht mehr \
                 da; hier steht daher nichts weiter. Die Seite kann gelöscht werden.\n",
            ],
        );
    }

    #[test]
    fn who_is_private_is_not_named() {
        check(
            Gone::Private,
            [
                "# Private\n\nThis page is about a private note, so nothing of it stands here. \
                 The page may be deleted.\n",
                "# Privat\n\nDiese Seite gehört zu einer privaten Notiz, hier steht daher nichts davon. \
                 Die Seite kann gelöscht werden.\n",
            ],
        );
    }
}
