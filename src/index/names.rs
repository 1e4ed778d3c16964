//! Which note a link leads to, and who bears a name.
//!
//! Knows file names, paths, aliases and the owner. Does not know journal lines, nor people who
//! have no note.
//!
//! Uses: names, settings, model.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::HashMap;

use thin_vec::ThinVec;

use crate::model::{Note, NoteId, NoteKind, PersonFacts};
use crate::names::{composed, fold};
use crate::settings::Settings;

/// Every note by the names it bears.
///
/// The map is only asked, never walked through: nothing that is shown depends on its order.
pub(super) struct Names<'a> {
    notes: &'a [&'a Note],
    bearers: HashMap<Box<str>, ThinVec<Bearer>>,
    by_word: OnceCell<HashMap<String, Vec<NoteId>>>,
    longest: usize,
    me: Option<NoteId>,
    me_without_note: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
struct Bearer {
    note: NoteId,
    by: By,
}

/// By what a note bears a name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum By {
    File,
    /// `name`, `id`, or the file name without the `@` before it.
    Name,
    Alias,
}

/// Where a link stands, which decides between several notes of one name.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Seat {
    /// A participant's place: the only person among the notes is meant.
    Participant,
    /// Running text.
    Prose,
}

/// Where a link leads.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Leads {
    /// To that note.
    To(NoteId),
    /// To that note, by an alias or a name that is not its file name.
    ByAlias(NoteId),
    /// To one of these.
    Between(Vec<NoteId>),
    /// To no note.
    Nowhere,
}

impl<'a> Names<'a> {
    /// Takes the notes in the order of their paths.
    pub(super) fn new(notes: &'a [&'a Note], settings: &Settings) -> Self {
        let mut names = Self {
            notes,
            bearers: HashMap::with_capacity(notes.len()),
            by_word: OnceCell::new(),
            longest: 1,
            me: None,
            me_without_note: None,
        };
        for (id, note) in names.all() {
            names.enter(id, note);
        }
        names.find_owner(settings);
        names
    }

    /// The notes with their ids, by path.
    pub(super) fn all(&self) -> impl Iterator<Item = (NoteId, &'a Note)> + use<'a> {
        (0..).map(NoteId).zip(self.notes.iter().copied())
    }

    /// The note of that id.
    pub(super) fn note(&self, id: NoteId) -> &'a Note {
        self.notes[id.0 as usize]
    }

    /// Whether the note is a person's; the owner's own always is.
    pub(super) fn is_person(&self, id: NoteId) -> bool {
        self.me == Some(id) || matches!(self.note(id).kind, NoteKind::Person(_))
    }

    /// The owner's note.
    pub(super) fn me(&self) -> Option<NoteId> {
        self.me
    }

    /// The owner's name, if the settings name someone who has no note.
    pub(super) fn me_without_note(&self) -> Option<&str> {
        self.me_without_note.as_deref()
    }

    /// How many words the longest name has.
    pub(super) fn longest(&self) -> usize {
        self.longest
    }

    /// Whether another note has the same file name.
    pub(super) fn shares_file_name(&self, note: &Note) -> bool {
        let bearers = self.bearers.get(fold(note.path.stem()).as_str()).map_or(&[][..], ThinVec::as_slice);
        bearers.iter().filter(|bearer| bearer.by == By::File).nth(1).is_some()
    }

    /// Where a link target leads.
    pub(super) fn lead(&self, target: &str, seat: Seat) -> Leads {
        let target = bare(target);
        let files = self.files(&target);
        match files.as_slice() {
            [] => self.lead_by_alias(&target, seat),
            files => self.choose(files, seat),
        }
    }

    /// The people who bear a name or alias, given in folded form.
    pub(super) fn people_called(&self, folded: &str) -> Vec<NoteId> {
        let bearers = self.bearers.get(folded).map_or(&[][..], ThinVec::as_slice);
        let mut people: Vec<NoteId> =
            bearers.iter().map(|bearer| bearer.note).filter(|note| self.is_person(*note)).collect();
        people.sort_unstable();
        people.dedup();
        people
    }

    /// The people one word of whose name is `word`, given in folded form.
    pub(super) fn people_with_word(&self, word: &str) -> &[NoteId] {
        self.by_word.get_or_init(|| self.words()).get(word).map_or(&[], Vec::as_slice)
    }

    /// The person's note with that id.
    pub(super) fn person_by_id(&self, id: &str) -> Option<NoteId> {
        let by_path = self.files(id).into_iter().find(|note| self.note(*note).path.id() == id);
        let by_id = || {
            let called = self.bearers.get(fold(id).as_str())?;
            called.iter().map(|bearer| bearer.note).find(|note| self.facts_id(*note) == Some(id))
        };
        by_path.or_else(by_id).filter(|note| self.is_person(*note))
    }

    /// The note of the person whom a relationship page is about: by the id of the page, else by the first
    /// link in its block, which Obsidian keeps true when the note is renamed.
    pub(super) fn person_of_page(&self, id: &str, link: Option<&str>) -> Option<NoteId> {
        let by_link = || match self.lead(link?, Seat::Participant) {
            Leads::To(note) | Leads::ByAlias(note) => Some(note),
            Leads::Between(_) | Leads::Nowhere => None,
        };
        self.person_by_id(id).or_else(by_link).filter(|note| self.is_person(*note))
    }

    /// The shortest text that links to the note and to nothing else.
    pub(super) fn link(&self, id: NoteId) -> &'a str {
        let path = &self.note(id).path;
        let bearers = self.bearers.get(fold(path.stem()).as_str()).map_or(&[][..], ThinVec::as_slice);
        let taken = |bearer: &Bearer| bearer.note != id && bearer.by != By::Name;
        if bearers.iter().any(taken) { path.id() } else { path.stem() }
    }

    /// The name of a person's note, as it is shown.
    pub(super) fn name(&self, id: NoteId) -> &'a str {
        let note = self.note(id);
        let named = facts(note).and_then(|facts| facts.name.as_deref()).map(str::trim);
        named.filter(|name| !name.is_empty()).unwrap_or_else(|| without_at(note.path.stem()))
    }

    fn enter(&mut self, id: NoteId, note: &Note) {
        let stem = note.path.stem();
        self.bear(stem, id, By::File);
        let facts = facts(note);
        if facts.is_some() && stem.starts_with('@') {
            self.bear(without_at(stem), id, By::Name);
        }
        let further = facts.into_iter().flat_map(|facts| [&facts.name, &facts.id]).flatten();
        for name in further {
            self.bear(name, id, By::Name);
        }
        for alias in &note.aliases {
            self.bear(alias, id, By::Alias);
        }
    }

    fn bear(&mut self, name: &str, note: NoteId, by: By) {
        let folded = fold(name);
        if folded.is_empty() {
            return;
        }
        self.longest = self.longest.max(folded.split(' ').count());
        let bearer = Bearer { note, by };
        let bearers =
            self.bearers.entry(folded.into_boxed_str()).or_insert_with(|| ThinVec::with_capacity(1));
        if !bearers.contains(&bearer) {
            bearers.push(bearer);
        }
    }

    fn find_owner(&mut self, settings: &Settings) {
        let Some(me) = &settings.me else {
            self.me =
                self.all().find(|(_, note)| facts(note).is_some_and(|facts| facts.me)).map(|(id, _)| id);
            return;
        };
        let target = me.target.as_deref().unwrap_or(&me.text);
        match self.lead(target, Seat::Participant) {
            Leads::To(note) | Leads::ByAlias(note) => self.me = Some(note),
            Leads::Between(_) => {}
            Leads::Nowhere => self.me_without_note = Some(last_part(&bare(target)).to_owned()),
        }
    }

    /// The notes a path can mean: the one at that place, else those whose path ends so, else those
    /// of that file name.
    fn files(&self, target: &str) -> Vec<NoteId> {
        let by_name: Vec<NoteId> = match self.bearers.get(fold(last_part(target)).as_str()) {
            Some(bearers) => bearers.iter().filter(|b| b.by == By::File).map(|b| b.note).collect(),
            None => return Vec::new(),
        };
        if by_name.len() < 2 {
            return by_name;
        }
        let spelt: Vec<NoteId> =
            by_name.iter().copied().filter(|note| self.note(*note).path.id() == target).collect();
        if !spelt.is_empty() {
            return spelt;
        }
        let folded = fold(target);
        let ending = format!("/{folded}");
        let path = |note: &NoteId| fold(self.note(*note).path.id());
        let at_root: Vec<NoteId> = by_name.iter().copied().filter(|note| path(note) == folded).collect();
        if !at_root.is_empty() {
            return at_root;
        }
        let below: Vec<NoteId> =
            by_name.iter().copied().filter(|note| path(note).ends_with(&ending)).collect();
        if below.is_empty() { by_name } else { below }
    }

    fn lead_by_alias(&self, target: &str, seat: Seat) -> Leads {
        let called = self
            .bearers
            .get(fold(target).as_str())
            .or_else(|| self.bearers.get(fold(without_at(target)).as_str()));
        let mut notes: Vec<NoteId> = called.into_iter().flatten().map(|bearer| bearer.note).collect();
        notes.sort_unstable();
        notes.dedup();
        match self.choose(&notes, seat) {
            Leads::To(note) => Leads::ByAlias(note),
            other => other,
        }
    }

    fn choose(&self, notes: &[NoteId], seat: Seat) -> Leads {
        if let [only] = notes {
            return Leads::To(*only);
        }
        let people: Vec<NoteId> = notes.iter().copied().filter(|note| self.is_person(*note)).collect();
        match (notes, people.as_slice(), seat) {
            ([], ..) => Leads::Nowhere,
            (_, [only], Seat::Participant) => Leads::To(*only),
            // Whichever of them is meant, it is no person.
            ([first, ..], [], _) => Leads::To(*first),
            (_, [_, _, ..], Seat::Participant) => Leads::Between(people),
            _ => Leads::Between(notes.to_vec()),
        }
    }

    fn facts_id(&self, id: NoteId) -> Option<&'a str> {
        facts(self.note(id))?.id.as_deref()
    }

    fn words(&self) -> HashMap<String, Vec<NoteId>> {
        let mut words: HashMap<String, Vec<NoteId>> = HashMap::new();
        for (id, _) in self.all().filter(|(id, _)| self.is_person(*id)) {
            for word in fold(self.name(id)).split(' ') {
                let people = words.entry(word.to_owned()).or_default();
                if people.last() != Some(&id) {
                    people.push(id);
                }
            }
        }
        words
    }
}

/// The front matter of a person's note.
pub(super) fn facts(note: &Note) -> Option<&PersonFacts> {
    match &note.kind {
        NoteKind::Person(facts) => Some(facts),
        _ => None,
    }
}

/// The name in a file name or in text that may begin with `@`.
pub(super) fn without_at(name: &str) -> &str {
    let name = name.trim();
    name.strip_prefix('@').map_or(name, str::trim_start)
}

/// The file name in a link target.
pub(super) fn last_part(target: &str) -> &str {
    target.rsplit('/').next().unwrap_or(target).trim()
}

/// A link target as a path from the root: composed, without `./`, `../`, `/` before it and `.md`
/// behind it.
fn bare(target: &str) -> Cow<'_, str> {
    let mut rest = target.trim();
    while let Some(shorter) = ["../", "./", "/"].iter().find_map(|before| rest.strip_prefix(before)) {
        rest = shorter;
    }
    let rest = rest.strip_suffix(".md").unwrap_or(rest);
    if rest.is_ascii() { Cow::Borrowed(rest) } else { Cow::Owned(composed(rest)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::index::sample::{aliased, organisation, other, owner, person, person_named};
    use crate::model::Named;

    /// Which path each link leads to: `!` before all candidates, `~` before an alias, `-` nowhere.
    fn check(notes: &[Note], seat: Seat, expected: &[(&str, &str)]) {
        let mut sorted: Vec<&Note> = notes.iter().collect();
        sorted.sort_by(|a, b| a.path.cmp(&b.path));
        let names = Names::new(&sorted, &Settings::default());
        let path = |id: NoteId| names.note(id).path.id().to_owned();
        for (target, wanted) in expected {
            let found = match names.lead(target, seat) {
                Leads::To(note) => path(note),
                Leads::ByAlias(note) => format!("~{}", path(note)),
                Leads::Between(notes) => {
                    format!("!{}", notes.into_iter().map(path).collect::<Vec<_>>().join(" "))
                }
                Leads::Nowhere => "-".to_owned(),
            };
            assert_eq!(found, *wanted, "[[{target}]]");
        }
    }

    #[test]
    fn a_link_leads_to_the_note_of_that_file_name_whatever_the_case_or_form() {
        let notes = [person("People/Jörg Müller"), person("People/Anna Weber")];
        check(
            &notes,
            Seat::Participant,
            &[
                ("Anna Weber", "People/Anna Weber"),
                ("anna  WEBER", "People/Anna Weber"),
                ("JO\u{308}RG MU\u{308}LLER", "People/Jörg Müller"),
                ("People/Anna Weber", "People/Anna Weber"),
                ("../People/Anna Weber.md", "People/Anna Weber"),
                ("Moved/Anna Weber", "People/Anna Weber"),
                ("Anna", "-"),
            ],
        );
    }

    #[test]
    fn of_one_file_name_in_two_folders_the_path_decides() {
        let notes =
            [person("Clients/Anna Weber"), person("Friends/Anna Weber"), person("Old/Friends/Jan Vos")];
        check(
            &notes,
            Seat::Participant,
            &[
                ("Clients/Anna Weber", "Clients/Anna Weber"),
                ("friends/anna weber", "Friends/Anna Weber"),
                ("Friends/Jan Vos", "Old/Friends/Jan Vos"),
                ("Anna Weber", "!Clients/Anna Weber Friends/Anna Weber"),
            ],
        );
    }

    #[test]
    fn a_note_at_the_root_is_its_own_path() {
        let notes = [person("Anna Weber"), person("Friends/Anna Weber")];
        check(&notes, Seat::Participant, &[("Anna Weber", "Anna Weber"), ("anna weber", "Anna Weber")]);
    }

    #[test]
    fn in_a_participants_place_the_only_person_is_meant() {
        let notes = [person("People/Mercator"), organisation("Companies/Mercator"), other("Ideas/Mercator")];
        check(&notes, Seat::Participant, &[("Mercator", "People/Mercator")]);
        check(&notes, Seat::Prose, &[("Mercator", "!Companies/Mercator Ideas/Mercator People/Mercator")]);
    }

    #[test]
    fn several_notes_without_a_person_are_no_question() {
        check(&[other("A/Todo"), other("B/Todo")], Seat::Prose, &[("Todo", "A/Todo")]);
    }

    #[test]
    fn a_file_name_goes_before_an_alias_and_an_alias_before_nobody() {
        let notes = [
            person("People/Anna Weber"),
            aliased("People/Anna Maria Weber", &["Anna Weber", "AMW"]),
            aliased("People/Jonas Brandt", &["Jo"]),
            aliased("People/Johanna Klein", &["Jo"]),
        ];
        check(
            &notes,
            Seat::Participant,
            &[
                ("Anna Weber", "People/Anna Weber"),
                ("amw", "~People/Anna Maria Weber"),
                ("Jo", "!People/Johanna Klein People/Jonas Brandt"),
            ],
        );
    }

    #[test]
    fn a_name_an_id_and_a_file_name_with_at_lead_to_their_note() {
        let notes = [person_named("People/aweber", "Anna Weber"), person("People/@Jonas Brandt")];
        check(
            &notes,
            Seat::Participant,
            &[
                ("Anna Weber", "~People/aweber"),
                ("Jonas Brandt", "~People/@Jonas Brandt"),
                ("@Jonas Brandt", "People/@Jonas Brandt"),
                ("@Anna Weber", "~People/aweber"),
            ],
        );
    }

    #[test]
    fn the_owner_is_named_in_the_settings_or_in_the_own_note() {
        let (anna, own) = (person("People/Anna Weber"), owner("People/Me"));
        let notes = [&anna, &own];
        assert_eq!(Names::new(&notes, &Settings::default()).me(), Some(NoteId(1)));
        let named = |text: &str| Settings {
            me: Some(Named { text: text.into(), target: Some(text.into()), place: Default::default() }),
            ..Settings::default()
        };
        assert_eq!(Names::new(&notes, &named("Anna Weber")).me(), Some(NoteId(0)));
        let nobody = named("Toni");
        let names = Names::new(&notes, &nobody);
        assert_eq!((names.me(), names.me_without_note()), (None, Some("Toni")));
    }

    #[test]
    fn the_link_of_a_note_is_its_name_unless_another_answers_to_it() {
        let notes = [
            aliased("People/Anna Maria Weber", &["Kim"]),
            person("People/Jonas Brandt"),
            other("Projects/Jonas Brandt"),
            person("People/Kim"),
            person("People/Yilmaz Ünal"),
        ];
        let sorted: Vec<&Note> = notes.iter().collect();
        let names = Names::new(&sorted, &Settings::default());
        let links: Vec<&str> = names.all().map(|(id, _)| names.link(id)).collect();
        assert_eq!(
            links,
            ["Anna Maria Weber", "People/Jonas Brandt", "Projects/Jonas Brandt", "People/Kim", "Yilmaz Ünal"]
        );
    }
}
