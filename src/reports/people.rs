//! The answer to `people`: who matches, by name.
//!
//! Knows whom the owner asked for and why nobody may be found. Names are the only order; nothing
//! here compares people.
//!
//! Uses: names, doc, lang, model, index.

use super::ago::ago;
use super::filter::Filter;
use super::links;
use crate::doc::{Block, Doc, Inline, Text};
use crate::index::Index;
use crate::lang::{Arg, Catalogue, dates};
use crate::model::{Person, PersonId};
use crate::names::list_key;

/// Who was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeopleReport {
    /// By name, then by id.
    pub people: Vec<PersonId>,
    /// How many more match and are private.
    pub private: usize,
}

/// Everybody but the owner whom the filter means.
pub fn report(index: &Index, filter: &Filter) -> PeopleReport {
    let found = index.others().filter(|(_, person)| filter.matches(person));
    let (private, open): (Vec<_>, Vec<_>) = found.partition(|(_, person)| person.private);
    let mut people: Vec<PersonId> = open.into_iter().map(|(id, _)| id).collect();
    people.sort_by_cached_key(|id| (list_key(&index.person(*id).name), *id));
    PeopleReport { people, private: private.len() }
}

/// The answer in words.
pub fn doc(report: &PeopleReport, index: &Index, filter: &Filter, lang: &Catalogue) -> Doc {
    let mut doc = Doc::default();
    if report.people.is_empty() {
        doc.push(Block::Paragraph(why_empty(index, filter, lang)));
    } else {
        let rows = report.people.iter().map(|id| row(index, *id, lang)).collect();
        doc.push(Block::List(rows));
        let all = index.others().filter(|(_, person)| !person.private).count();
        let values = [("count", report.people.len().into()), ("all", all.into())];
        let id = if report.people.len() == all { "people-all" } else { "people-some" };
        doc.push(Block::Paragraph(lang.say(id, &values)));
    }
    if report.private > 0 {
        doc.push(Block::Paragraph(lang.say("people-private", &[("count", report.private.into())])));
    }
    doc
}

/// Why there is no answer, and what to write so that there is one.
pub(super) fn why_empty(index: &Index, filter: &Filter, lang: &Catalogue) -> Text {
    if index.notes.is_empty() {
        return lang.say("empty-no-notes", &[]);
    }
    if index.others().next().is_none() {
        return lang.say("empty-no-people", &[]);
    }
    lang.say("empty-no-match", &[("words", filter.words.join(" ").into())])
}

/// `Anna Weber · Nordwind GmbH · Berlin · last contact 8 September, 2 months ago`
fn row(index: &Index, id: PersonId, lang: &Catalogue) -> Text {
    let person = index.person(id);
    let mut row = vec![links::person(index, id)];
    let org = person.facts.org.as_ref().map(|org| org.text.clone());
    let columns = [org, person.facts.city.clone(), Some(contact(index, person, lang))];
    for column in columns.into_iter().flatten() {
        row.push(Inline::words(" · "));
        row.push(Inline::words(column));
    }
    row
}

/// When there was contact last; a bare mention is called that.
fn contact(index: &Index, person: &Person, lang: &Catalogue) -> String {
    let words = |id, day| {
        let ago = ago(lang, day, index.today);
        let day = dates::near(lang, day, index.today);
        lang.words(id, &[("day", Arg::from(day)), ("ago", ago.into())])
    };
    match (person.last_contact(), person.next_planned) {
        (Some(last), _) if person.explicit_days.contains(&last) => words("people-contact", last),
        (Some(last), _) => words("people-mentioned", last),
        (None, Some(next)) => words("people-planned", next),
        (None, None) => lang.words("people-no-contact", &[]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::day::Day;
    use crate::index::{NoteInfo, SourceKind};
    use crate::lang::plain;
    use crate::model::{Named, NoteId};
    use crate::settings::Language;
    use crate::source::NotePath;

    fn day(text: &str) -> Day {
        Day::from_iso(text).unwrap()
    }

    fn person(id: &str, name: &str, days: &[&str]) -> Person {
        let days: Vec<Day> = days.iter().map(|text| day(text)).collect();
        Person {
            id: id.to_owned(),
            name: name.to_owned(),
            explicit_days: days.clone(),
            contact_days: days,
            ..Person::default()
        }
    }

    fn index() -> Index {
        let mut index = Index::empty(day("2026-11-23"));
        let path = NotePath::new("People/Anna Weber.md");
        let link = "Anna Weber".to_owned();
        index.notes = vec![NoteInfo { path, link, kind: SourceKind::Note, private: false }];
        let mut anna = person("a", "Anna Weber", &["2026-09-08"]);
        anna.note = Some(NoteId(0));
        anna.facts.city = Some("Berlin".to_owned());
        let text = "Nordwind".to_owned();
        anna.facts.org = Some(Named { text, target: None, place: Default::default() });
        let mut mentioned = person("b", "Ägidius Brandt", &["2026-11-22"]);
        mentioned.explicit_days.clear();
        let mut hidden = person("c", "Cem Yılmaz", &["2026-11-01"]);
        hidden.private = true;
        let mut me = person("d", "Dana Me", &[]);
        me.me = true;
        index.people = vec![mentioned, anna, hidden, me, person("e", "Élodie Roux", &[])];
        index
    }

    #[track_caller]
    fn check(words: &[&str], index: &Index, language: Language, expected: &[&str]) {
        let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        let filter = Filter::read(&words).unwrap();
        let doc = doc(&report(index, &filter), index, &filter, &Catalogue::new(language));
        let mut lines = Vec::new();
        for block in &doc.blocks {
            match block {
                Block::List(items) => lines.extend(items.iter().map(plain)),
                Block::Paragraph(text) => lines.push(plain(text)),
                Block::Heading(..) | Block::Actions(_) | Block::Plot(_) => lines.push("?".to_owned()),
            }
        }
        assert_eq!(lines, expected);
    }

    #[test]
    fn people_stand_by_name_with_their_last_contact() {
        check(
            &[],
            &index(),
            Language::English,
            &[
                "Ägidius Brandt · mentioned on 22 November, yesterday",
                "Anna Weber · Nordwind · Berlin · last contact 8 September, 2 months ago",
                "Élodie Roux · no contact noted yet",
                "3 people",
                "1 more is private and not named here",
            ],
        );
        check(
            &["city:berlin"],
            &index(),
            Language::German,
            &[
                "Anna Weber · Nordwind · Berlin · zuletzt am 8. September in Kontakt, vor 2 Monaten",
                "1 von 3 Menschen",
            ],
        );
    }

    #[test]
    fn an_empty_answer_says_why() {
        let english = Language::English;
        check(
            &["city:oslo"],
            &index(),
            english,
            &["Nothing matches `city:oslo`; without a filter, everything is shown"],
        );
        let mut notes_only = index();
        notes_only.people.clear();
        check(
            &[],
            &notes_only,
            english,
            &[
                "No people found in these notes; a person is a note in a folder `People`, or a note with `type: person`",
            ],
        );
        let nothing = Index::empty(day("2026-11-23"));
        check(
            &[],
            &nothing,
            english,
            &["No notes found here; `--vault DIR` names another folder, `kith init` looks at this one"],
        );
        check(
            &[],
            &nothing,
            Language::German,
            &[
                "Hier liegen keine Notizen; `--vault DIR` nennt einen anderen Ordner, `kith init` sieht sich diesen an",
            ],
        );
    }
}
