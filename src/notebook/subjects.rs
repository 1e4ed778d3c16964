//! Whom and what the standing pages are about: who was renamed, who is gone.
//!
//! Knows ids of pages. Does not know what a page says.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic, Message};
use crate::index::Index;
use crate::model::Person;
use crate::reports::gone::Gone;
use crate::source::NotePath;
use crate::writer::Looked;

/// How ids of relationship pages begin.
pub(super) const PERSON: &str = "person/";
const EVENT: &str = "event/";

/// What the pages in the output folder are about.
#[derive(Debug, Default)]
pub(super) struct Subjects {
    /// The ids of all pages, each as its subject bears it now.
    pub(super) ids: BTreeSet<String>,
    /// Ids in markers whose subject bears another id by now, and that id.
    pub(super) followed: BTreeMap<String, String>,
    /// Pages whose subject is gone, and why, by id.
    pub(super) gone: BTreeMap<String, Gone>,
    /// What is said about them.
    pub(super) problems: Vec<Diagnostic>,
}

/// Asks for every page whether its subject is still there. While a note cannot be read, nobody is taken
/// for gone: it may be theirs.
pub(super) fn of(looked: &[Looked<'_>], index: &Index, outside: &[Diagnostic]) -> Subjects {
    let all_read = outside.iter().all(|problem| problem.code != Code::Unreadable);
    let mut subjects = Subjects::default();
    let taken: BTreeSet<&str> = looked.iter().map(Looked::id).collect();
    for page in looked.iter().filter(|page| !page.id().is_empty()) {
        let (mut id, mut gone) = subject(page.id(), index);
        if id != page.id() && taken.contains(id.as_str()) {
            // A copied note had a page of its own, and the copy is gone: whom the page would be about by
            // now has one.
            id = page.id().to_owned();
            gone = gone.or(Some(Gone::Missing));
        }
        if id != page.id() {
            subjects.followed.insert(page.id().to_owned(), id.clone());
        }
        if let Some(gone) = gone.filter(|gone| all_read || *gone == Gone::Private) {
            subjects.gone.insert(id.clone(), gone);
            subjects.problems.extend((gone == Gone::Missing).then(|| orphan(page.path())));
        }
        subjects.ids.insert(id);
    }
    subjects
}

/// The id that the subject of a page bears now, and whether it is gone.
fn subject(id: &str, index: &Index) -> (String, Option<Gone>) {
    if let Some(person) = id.strip_prefix(PERSON) {
        return match index.page_people.get(person).map(|person| index.person(*person)) {
            Some(person) => (format!("{PERSON}{}", person.id), private(person)),
            None => (id.to_owned(), Some(Gone::Missing)),
        };
    }
    let event = id.strip_prefix(EVENT).map(|event| index.events.iter().find(|found| found.id == event));
    let gone = match event {
        None => None,
        Some(None) => Some(Gone::Missing),
        Some(Some(event)) => event.private.then_some(Gone::Private),
    };
    (id.to_owned(), gone)
}

fn private(person: &Person) -> Option<Gone> {
    person.private.then_some(Gone::Private)
}

fn orphan(page: &NotePath) -> Diagnostic {
    Diagnostic::hint(Code::PageOrphan, page, Message::new("problem-page-orphan"))
        .advise(Message::new("hint-page-orphan"))
}
