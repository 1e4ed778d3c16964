//! The one person a command was asked about.
//!
//! Uses: diagnostic, settings, model, index.

use super::args::Form;
use super::failure::Failure;
use crate::diagnostic::Message;
use crate::index::Index;
use crate::model::PersonId;
use crate::settings::nearest::nearest;

/// How many are listed when a name could be several people.
const LISTED: usize = 12;

/// The person meant; a private one only for the owner's own eyes, never as data.
pub(super) fn find_for(index: &Index, who: &str, form: Form) -> Result<PersonId, Failure> {
    if form.json { find_open(index, who) } else { find(index, who) }
}

/// The person meant, who is not private: answers and data never speak of private people.
pub(super) fn find_open(index: &Index, who: &str) -> Result<PersonId, Failure> {
    let person = find(index, who)?;
    if index.person(person).private {
        return Err(Failure::usage(Message::new("who-private").with("who", who)));
    }
    Ok(person)
}

/// The person that a name, another name, a link, a path or part of a name means.
///
/// # Errors
///
/// Nobody, with the nearest names; or several people, who are listed by what tells them apart.
pub(super) fn find(index: &Index, who: &str) -> Result<PersonId, Failure> {
    let found: Vec<PersonId> =
        index.find_people(who).into_iter().filter(|id| !index.person(*id).me).collect();
    match found.as_slice() {
        [one] => Ok(*one),
        [] => Err(nobody(index, who)),
        several => Err(unclear(index, who, several)),
    }
}

fn nobody(index: &Index, who: &str) -> Failure {
    let names =
        || index.others().filter(|(_, person)| !person.private).map(|(_, person)| person.name.as_str());
    let like: Vec<String> = nearest(who, names()).into_iter().map(str::to_owned).collect();
    let said = Failure::usage(Message::new("who-nobody").with("who", who));
    match like.is_empty() {
        true => said.advise(Message::new("who-look")),
        false => said.advise(Message::new("who-nearest").with("names", like)),
    }
}

fn unclear(index: &Index, who: &str, several: &[PersonId]) -> Failure {
    let ids: Vec<String> = several.iter().take(LISTED).map(|id| index.person(*id).id.clone()).collect();
    let message = Message::new("who-several")
        .with("who", who)
        .with("count", i64::try_from(several.len()).unwrap_or(i64::MAX));
    Failure::usage(message).advise(Message::new("who-clearer").with("names", ids))
}
