//! What a note is taken for and by what sign, without its facts: the first look at a vault.
//!
//! Uses: source, day, region, front_matter, settings.

use super::fields::Fields;
use super::kind::{self, Kind, Sign};
use super::tongue::Tongue;
use crate::day::Day;
use crate::front_matter;
use crate::region;
use crate::settings::Settings;
use crate::source::NotePath;

/// A note at first sight.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recognised {
    /// Where it is.
    pub path: NotePath,
    /// What it is taken for.
    pub taken: Taken,
    /// What told so; nothing of a note that stays an ordinary one, and of a page.
    pub sign: Option<Sign>,
    /// The note says that it is the owner's own: `me: true`.
    pub me: bool,
    /// The language it seems to be written in.
    pub tongue: Tongue,
}

/// What a note is taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Taken {
    Person,
    Meeting,
    Event,
    Organisation,
    Dated(Day),
    /// A page of ours.
    Page,
    /// An ordinary note.
    Other,
}

/// Looks at the head of a note.
pub fn recognise(path: &NotePath, bytes: &[u8], settings: &Settings) -> Recognised {
    let text = String::from_utf8_lossy(bytes);
    let head = front_matter::read(path, &text);
    let mut fields = Fields::new(path, &head.front, settings);
    let (taken, sign) = match region::find(&text) {
        Some(_) => (Taken::Page, None),
        None => {
            let (kind, sign) = kind::decide(path, &fields);
            (taken(kind), sign)
        }
    };
    let me = taken == Taken::Person && fields.flag(&["me", "ich"]);
    let tongue = match taken {
        Taken::Page => Tongue::default(),
        _ => Tongue::of(text.get(head.body_start..).unwrap_or_default()),
    };
    Recognised { path: path.clone(), taken, sign, me, tongue }
}

fn taken(kind: Kind) -> Taken {
    match kind {
        Kind::Person => Taken::Person,
        Kind::Meeting(_) => Taken::Meeting,
        Kind::Event => Taken::Event,
        Kind::Organisation => Taken::Organisation,
        Kind::Dated(day) => Taken::Dated(day),
        Kind::Other => Taken::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(path: &str, text: &str, expected: (Taken, Option<Sign>, bool)) {
        let found = recognise(&NotePath::new(path), text.as_bytes(), &Settings::default());
        assert_eq!((found.taken, found.sign, found.me), expected, "{path}");
    }

    #[test]
    fn a_note_a_page_and_the_owners_own_note() {
        check("People/Anna.md", "", (Taken::Person, Some(Sign::Folder(1)), false));
        check("x.md", "---\ntype: person\nme: true\n---\n", (Taken::Person, Some(Sign::Type), true));
        check("x.md", "---\nme: true\n---\n", (Taken::Other, None, false));
        let page = region::compose("week/2026-W47", "the week and the year");
        check("Network/2026-11-16.md", &page, (Taken::Page, None, false));
    }
}
