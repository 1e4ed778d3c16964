//! What reading the names of one note brings up: people without a note, plain names, questions.
//!
//! Knows how a link or a plain name in a place for people becomes somebody. Does not know what the
//! line around it records.
//!
//! Uses: source, day, diagnostic, model, names.

use std::collections::HashSet;

use thin_vec::ThinVec;

use super::names::{Leads, Names, Seat, last_part, without_at};
use super::problems;
use crate::day::{Day, Week};
use crate::diagnostic::Diagnostic;
use crate::model::{Named, NoteId};
use crate::names::{fold, plain_name};
use crate::source::{NotePath, Place};

/// Somebody named in a note, before people have ids.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Who {
    /// The person of that note.
    Noted(NoteId),
    /// A person without a note, by place in `Found::strangers`.
    Unnoted(u32),
}

/// A person without a note, where one is named.
#[derive(Clone, Debug)]
pub(super) struct Stranger {
    /// The name as written there.
    pub(super) name: String,
    /// The name as it is compared.
    pub(super) folded: String,
    /// Where.
    pub(super) place: Place,
    /// Whether a note about them would be worth a hint.
    pub(super) hint: Hint,
}

/// Whether a thing is told or passed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hint {
    Tell,
    Silent,
}

/// What a name in a place for people came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// That person.
    Somebody(Who),
    /// One of several; counted for none.
    Unclear,
    /// A note that is no person.
    NoPerson(NoteId),
    /// A file of another sort that is not there.
    File,
    /// Nothing that could be a person.
    Nothing,
}

/// What an unresolved link means where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unresolved {
    IsPerson(Hint),
    IsText,
}

/// Everything the names of one note brought up.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// People without a note, in the order in which they were read.
    pub(super) strangers: ThinVec<Stranger>,
    /// Known people named in plain text: name and place.
    pub(super) unlinked: ThinVec<(String, Place)>,
    /// A plain name was looked up in vain; it may be known from a link in another note.
    pub(super) worth_another_look: bool,
    /// What is wrong in this note alone.
    pub(super) problems: ThinVec<Diagnostic>,
    aliases: ThinVec<(NoteId, String)>,
}

/// Reads names of one note.
pub(super) struct Reader<'a> {
    pub(super) names: &'a Names<'a>,
    /// People without a note who are known from links elsewhere, by folded name.
    pub(super) elsewhere: &'a HashSet<String>,
    pub(super) path: &'a NotePath,
    pub(super) found: Found,
}

impl<'a> Reader<'a> {
    pub(super) fn new(names: &'a Names<'a>, elsewhere: &'a HashSet<String>, path: &'a NotePath) -> Self {
        Self { names, elsewhere, path, found: Found::default() }
    }

    /// Whom a link in a place for people means.
    pub(super) fn link(&mut self, target: &str, place: Place, unresolved: Unresolved) -> Answer {
        match self.names.lead(target, Seat::Participant) {
            Leads::To(note) => self.of_note(note),
            Leads::ByAlias(note) => {
                self.by_alias(note, target, place);
                self.of_note(note)
            }
            Leads::Between(notes) => {
                self.found.problems.push(problems::ambiguous(self.names, self.path, target, &notes, place));
                Answer::Unclear
            }
            Leads::Nowhere => self.unresolved(target, place, unresolved),
        }
    }

    /// The person a link in running text leads to; an unresolved one means nothing there.
    pub(super) fn mention(&mut self, target: &str, place: Place) -> Option<NoteId> {
        let note = match self.names.lead(target, Seat::Prose) {
            Leads::To(note) => note,
            Leads::ByAlias(note) if self.names.is_person(note) => {
                self.by_alias(note, target, place);
                note
            }
            Leads::Between(notes) => {
                self.found.problems.push(problems::ambiguous(self.names, self.path, target, &notes, place));
                return None;
            }
            Leads::ByAlias(_) | Leads::Nowhere => return None,
        };
        self.names.is_person(note).then_some(note)
    }

    /// Whom a value of the front matter in a place for people means. It may be pasted, with a title
    /// or the family name first.
    pub(super) fn named(&mut self, named: &Named, unresolved: Unresolved) -> Answer {
        if let Some(target) = &named.target {
            return self.link(target, named.place, unresolved);
        }
        let name = plain_name(without_at(&named.text));
        let answer = match self.noted(&named.text, named.place) {
            Answer::Nothing => self.noted(&name, named.place),
            answer => answer,
        };
        match (answer, unresolved) {
            (Answer::Nothing, Unresolved::IsPerson(hint)) => {
                Answer::Somebody(self.stranger(&name, named.place, hint))
            }
            (answer, _) => answer,
        }
    }

    /// Whom a whole plain name in a line means.
    pub(super) fn plain(&mut self, name: &str, place: Place) -> Answer {
        let answer = self.noted(name, place);
        if answer != Answer::Nothing {
            return answer;
        }
        let name = without_at(name);
        if !self.elsewhere.contains(&fold(name)) {
            self.found.worth_another_look = true;
            return Answer::Nothing;
        }
        self.found.unlinked.push((name.to_owned(), place));
        Answer::Somebody(self.stranger(name, place, Hint::Tell))
    }

    /// A person without a note.
    pub(super) fn stranger(&mut self, name: &str, place: Place, hint: Hint) -> Who {
        let number = u32::try_from(self.found.strangers.len()).unwrap_or(u32::MAX);
        let name = crate::names::composed(name.trim());
        self.found.strangers.push(Stranger { folded: fold(&name), name, place, hint });
        Who::Unnoted(number)
    }

    /// Whether that is the owner.
    pub(super) fn is_me(&self, who: Who) -> bool {
        match who {
            Who::Noted(note) => self.names.me() == Some(note),
            Who::Unnoted(number) => self.names.me_without_note().is_some_and(|me| {
                self.found.strangers.get(number as usize).is_some_and(|stranger| stranger.folded == fold(me))
            }),
        }
    }

    /// Whom a plain name means among the people with a note.
    fn noted(&mut self, name: &str, place: Place) -> Answer {
        let name = without_at(name);
        match self.names.people_called(&fold(name)).as_slice() {
            [] => Answer::Nothing,
            [only] => {
                self.found.unlinked.push((name.to_owned(), place));
                Answer::Somebody(Who::Noted(*only))
            }
            several => {
                self.found.problems.push(problems::ambiguous(self.names, self.path, name, several, place));
                Answer::Unclear
            }
        }
    }

    fn of_note(&self, note: NoteId) -> Answer {
        if self.names.is_person(note) { Answer::Somebody(Who::Noted(note)) } else { Answer::NoPerson(note) }
    }

    /// Reported once a note and alias.
    fn by_alias(&mut self, note: NoteId, target: &str, place: Place) {
        let known = (note, fold(target));
        if !self.found.aliases.contains(&known) {
            self.found.problems.push(problems::alias_link(self.names, self.path, target, note, place));
            self.found.aliases.push(known);
        }
    }

    fn unresolved(&mut self, target: &str, place: Place, unresolved: Unresolved) -> Answer {
        let Unresolved::IsPerson(hint) = unresolved else { return Answer::Nothing };
        let name = without_at(last_part(target));
        if is_file(name) {
            return Answer::File;
        }
        if name.is_empty() || is_date(name) {
            return Answer::Nothing;
        }
        Answer::Somebody(self.stranger(name, place, hint))
    }
}

/// Whether a target without a note names a file of another sort: nobody is called so.
fn is_file(name: &str) -> bool {
    const ENDINGS: [&str; 24] = [
        "pdf", "png", "jpg", "jpeg", "gif", "svg", "webp", "mp3", "mp4", "m4a", "wav", "mov", "doc", "docx",
        "xls", "xlsx", "ppt", "pptx", "csv", "txt", "html", "zip", "canvas", "base",
    ];
    let ending = name.rsplit_once('.').map(|(_, ending)| ending);
    ending.is_some_and(|ending| ENDINGS.iter().any(|known| ending.eq_ignore_ascii_case(known)))
}

fn is_date(name: &str) -> bool {
    Day::from_iso(name).is_some() || Week::from_iso(name).is_some()
}
