//! In which state each page is, for whoever asks before deciding.
//!
//! Knows what was planned. Does not know what the states are called.

use super::{Notebook, Outcome};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::NoteKind;
use crate::names::lies_in;
use crate::reports::gone::Gone;
use crate::reports::status::{PageStatus, State, StatusReport};
use crate::writer::{Fate, PageFate, PageState, What};

impl Notebook {
    /// The state of every page in the output folder, of what sync tools and interrupted saves left
    /// there, and of pages that the owner took elsewhere. `outside` are the problems of reading.
    pub fn status(&self, outcome: &Outcome, output: &str, outside: &[Diagnostic]) -> StatusReport {
        let pages = outcome.plan.pages.iter().map(|page| status(page, outcome));
        let copies = outside
            .iter()
            .filter(|problem| problem.code == Code::ConflictCopy && lies_in(problem.note.as_str(), output))
            .map(|problem| PageStatus::at(&problem.note, State::Copy));
        let elsewhere = self
            .notes
            .values()
            .filter(|(note, _)| {
                matches!(note.kind, NoteKind::Page(_)) && !lies_in(note.path.as_str(), output)
            })
            .map(|(note, _)| PageStatus::at(&note.path, State::Yours));
        let mut pages: Vec<PageStatus> = pages.chain(copies).chain(elsewhere).collect();
        pages.sort_by(|left, right| left.path.cmp(&right.path));
        StatusReport { folder: output.to_owned(), pages, displaced: 0 }
    }
}

fn status(page: &PageFate, outcome: &Outcome) -> PageStatus {
    let gone = outcome.gone.get(&page.id);
    PageStatus {
        path: page.path.clone(),
        id: page.id.clone(),
        state: state(page, gone.is_some()),
        own_words: page.own_words,
        private: gone == Some(&Gone::Private),
    }
}

fn state(page: &PageFate, is_gone: bool) -> State {
    match page.fate {
        Fate::Fresh if is_gone => State::Orphan,
        Fate::Fresh => State::Fresh,
        Fate::Written(What::Created) | Fate::Held => State::New,
        Fate::Written(What::Replaced) if is_gone => State::Orphan,
        Fate::Written(What::Replaced) => State::Due,
        Fate::Unsound => State::Unsound,
        Fate::Twin => State::Twin,
        Fate::NotAsked(PageState::Edited) => State::OlderEdited,
        Fate::NotAsked(PageState::Damaged) if page.id.is_empty() => State::Damaged,
        Fate::NotAsked(_) => State::Older,
        Fate::Left(left) => match left {
            PageState::Edited => State::Edited,
            PageState::Damaged => State::Damaged,
            PageState::Newer => State::Newer,
            PageState::Conflicted => State::GitWaits,
            PageState::ConflictedAround => State::GitConflict,
            PageState::Foreign
            | PageState::Illegible
            | PageState::Copy
            | PageState::Empty
            | PageState::Sealed => State::Foreign,
        },
    }
}
