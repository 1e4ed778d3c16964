//! The whole of ownership in one table: what stands there, what is done about it, what is said.
//!
//! Uses: settings, lang.

use super::super::{GitState, PresentPage, Surroundings, look};
use super::*;
use crate::lang::Catalogue;
use crate::settings::Language;

const PAGE: &str = "Network/Weekly/2026-W47 network.md";
const WORDS: &str = "## My notes\nTulips.\n";

/// What becomes of a file.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Done {
    /// A new page stands at the page's own place.
    Created,
    /// The block is replaced, everything around it stays.
    Replaced,
    /// Nothing is written.
    Left,
}
use Done::{Created, Left, Replaced};

/// A state: its name, what stands where, whether git is busy, what is done, what is said.
type Row = (&'static str, Vec<(&'static str, Vec<u8>)>, GitState, Done, &'static str);

fn rows() -> Vec<Row> {
    let page = |text: String| vec![(PAGE, text.into_bytes())];
    let at = |path: &'static str, text: String| vec![(path, text.into_bytes())];
    let old = || format!("{}{WORDS}", block("old"));
    let calm = GitState::Calm;
    let conflict = "<<<<<<< HEAD\none\n=======\nother\n>>>>>>> laptop\n";
    let torn = || format!("{}{WORDS}", block("old").replace("old\n", conflict));
    let foreign = "a note that Kithbook did not write stands where this page would be";
    let illegible = "a file that is not text, or too long, stands where this page would be";
    let edited = "the page was changed by hand between its markers, so it is left as it is";
    let damaged = "the markers of the page are not whole, so it is left as it is";
    let newer = "the page comes from a newer Kithbook, so it is left as it is";
    let around = "git could not merge the own words on this page, so it is left as it is";
    vec![
        ("nothing", vec![], calm, Created, ""),
        ("empty", page(String::new()), calm, Created, ""),
        ("lost in a power cut", vec![(PAGE, vec![0; 512])], calm, Created, ""),
        ("sealed", page(old()), calm, Replaced, ""),
        ("sealed, says it already", page(format!("{}{WORDS}", block("new"))), calm, Left, ""),
        ("line ends of Windows", page(old().replace('\n', "\r\n")), calm, Replaced, ""),
        ("formatted", page(old().replace("old", "*old*\n")), calm, Replaced, ""),
        ("renamed", at("Network/Weekly/November.md", old()), calm, Replaced, ""),
        ("moved within the folder", at("Network/Archive/2026/W47.md", old()), calm, Replaced, ""),
        ("moved out", at("Archive/W47.md", old()), calm, Created, ""),
        ("edited", page(old().replace("old", "my own")), calm, Left, edited),
        ("foreign", page("# Mine\n".to_owned()), calm, Left, foreign),
        ("no text", vec![(PAGE, b"\xff\xfe#\0".to_vec())], calm, Left, illegible),
        ("half a block", page(old().replace("<!-- kith:end -->\n", "")), calm, Left, damaged),
        ("two blocks", page(old() + &old()), calm, Left, damaged),
        ("newer", page(old().replace("v=1", "v=2")), calm, Left, newer),
        ("conflict in the block", page(torn()), calm, Replaced, ""),
        ("the same, git at it", page(torn()), GitState::Busy, Left, "git could not merge this page"),
        ("conflict around it", page(old() + conflict), calm, Left, around),
        (
            "copied",
            vec![(PAGE, old().into_bytes()), ("Network/Copy.md", old().into_bytes())],
            calm,
            Left,
            "the same page is also Network/Weekly/2026-W47 network, so none of them is written; \
             the same page is also Network/Copy, so none of them is written",
        ),
        (
            "copied by a sync tool",
            vec![
                (PAGE, old().into_bytes()),
                (
                    "Network/Weekly/2026-W47 network.sync-conflict-20261118-173636-D4LGQYW.md",
                    old().into_bytes(),
                ),
            ],
            calm,
            Replaced,
            "",
        ),
    ]
}

#[test]
fn what_is_done_and_what_is_said_in_every_state() {
    let page = Page {
        name: "Weekly/2026-W47 network".to_owned(),
        space: Some("My notes".to_owned()),
        ..week("new")
    };
    let words = Catalogue::new(Language::English);
    for (state, standing, git, expected, said) in rows() {
        let present: Vec<PresentPage> = standing
            .iter()
            .map(|(path, bytes)| PresentPage { path: NotePath::new(path), bytes: bytes.clone() })
            .collect();
        let around = Surroundings { output: "Network".to_owned(), git, ..Surroundings::default() };
        let planned = super::super::plan(std::slice::from_ref(&page), &look(&present), &around);

        let told: Vec<String> =
            planned.problems.iter().map(|problem| words.message(&problem.message)).collect();
        assert_eq!(told.join("; "), said, "{state}");
        assert!(planned.problems.iter().all(|problem| problem.hints.len() == 1), "{state}: no way out");
        let changes = &planned.changes;
        let done = match changes.first() {
            None => Left,
            Some(change) if change.what == What::Created => Created,
            Some(_) => Replaced,
        };
        assert_eq!((done, changes.len()), (expected, usize::from(expected != Left)), "{state}");
        for change in changes {
            let after = String::from_utf8(change.after.clone()).unwrap();
            let is_created = expected == Created;
            assert!(!is_created || after == format!("{}## My notes\n", block("new")), "{state}: {after}");
            assert!(
                is_created || after.replace('\r', "") == format!("{}{WORDS}", block("new")),
                "{state}: {after}"
            );
            assert!(!is_created || change.path.as_str() == PAGE, "{state}");
            assert!(is_created || change.path.as_str() == standing[0].0, "{state}: kept up where it stands");
        }
    }
}
