//! What a note is about: a person, a meeting, an event, a company, a day.
//!
//! By the first that says so: type, tag, folder, file name. Does not look at the body.
//!
//! Uses: source, day, names, front_matter, model.

use super::fields::Fields;
use super::kind_words::{Word, contact};
use super::labels::tags;
use super::stem::{exact_day, leading_day};
use crate::day::Day;
use crate::front_matter::named;
use crate::model::ContactKind;
use crate::names::fold;
use crate::source::NotePath;

/// The kind of a note, before its facts are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Person,
    /// With the kind of contact, if one was said.
    Meeting(Option<ContactKind>),
    Event,
    Organisation,
    Dated(Day),
    Other,
}

/// What told the kind of a note.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sign {
    /// A folder above it: the one so many levels below the root.
    Folder(usize),
    /// A `type` or one of its other names.
    Type,
    /// A tag.
    Tag,
    /// The file name.
    Name,
}

/// Keys under which the people of a meeting stand.
pub(super) const PEOPLE: [&str; 22] = [
    "people",
    "attendees",
    "participants",
    "guests",
    "with",
    "person",
    "persons",
    "contact",
    "contacts",
    "organizer",
    "organiser",
    "defaultattendees",
    "personen",
    "leute",
    "teilnehmer",
    "teilnehmende",
    "teilnehmerinnen",
    "anwesende",
    "gäste",
    "mit",
    "kontakt",
    "kontakte",
];

/// Keys under which the day of a meeting or another dated note stands.
pub(super) const DATE: [&str; 9] =
    ["date", "day", "datetime", "meetingdate", "eventdate", "datum", "tag", "when", "wann"];

/// Decides what a note is about, and by what.
pub(super) fn decide(path: &NotePath, fields: &Fields<'_>) -> (Kind, Option<Sign>) {
    let note = Look { path, fields, exact: exact_day(path, fields.settings.daily_format.as_deref()) };
    let by = |sign: Sign| move |kind: Kind| (kind, sign);
    let found = (note.by_type().map(by(Sign::Type)))
        .or_else(|| note.by_tag().map(by(Sign::Tag)))
        .or_else(|| note.by_folder())
        .or_else(|| note.by_name().map(by(Sign::Name)));
    match found {
        Some((Kind::Meeting(None), sign)) => {
            (Kind::Meeting(note.contact_in_tags().or_else(|| note.contact_in_title())), Some(sign))
        }
        Some((kind, sign)) => (kind, Some(sign)),
        None => (Kind::Other, None),
    }
}

struct Look<'a> {
    path: &'a NotePath,
    fields: &'a Fields<'a>,
    /// The day, if the whole name is a date.
    exact: Option<Day>,
}

impl Look<'_> {
    fn by_type(&self) -> Option<Kind> {
        let words: Vec<Word> = self.type_words();
        let first = *words.first()?;
        if first == Word::Meeting {
            let contact = words.iter().find_map(|word| match word {
                Word::Contact(kind) => Some(*kind),
                _ => None,
            });
            return Some(Kind::Meeting(contact));
        }
        self.kind(first)
    }

    fn type_words(&self) -> Vec<Word> {
        let keys = ["type", "kind", "categories", "category", "typ", "art", "kategorie", "kategorien"];
        let values = keys.iter().flat_map(|key| self.fields.values(&[key]));
        let names = values.flat_map(named::people).map(|named| named.target.unwrap_or(named.text));
        let words = names.flat_map(|name| {
            name.split('/')
                .filter_map(|part| Word::read(part.trim_start_matches('#'), self.fields.settings))
                .collect::<Vec<_>>()
        });
        words.collect()
    }

    fn by_tag(&self) -> Option<Kind> {
        self.tag_words().find_map(|word| self.kind_if_plain(word))
    }

    fn tag_words(&self) -> impl Iterator<Item = Word> {
        let tags = tags(self.fields);
        let words = tags
            .iter()
            .flat_map(|tag| tag.split('/'))
            .filter_map(|part| Word::read(part, self.fields.settings));
        words.collect::<Vec<_>>().into_iter()
    }

    fn contact_in_tags(&self) -> Option<ContactKind> {
        self.tag_words().find_map(|word| match word {
            Word::Contact(kind) => Some(kind),
            _ => None,
        })
    }

    /// The first contact word of the title, else of the file name: `2026-06-09 Lunch with Anna`.
    fn contact_in_title(&self) -> Option<ContactKind> {
        let title = self.fields.text(&["title", "titel"]);
        let texts = [title.as_deref().unwrap_or_default(), self.path.stem()];
        let words = texts.iter().flat_map(|text| text.split(|c: char| !c.is_alphanumeric() && c != '-'));
        words
            .filter(|word| word.starts_with(char::is_alphabetic))
            .find_map(|word| contact(word, self.fields.settings))
    }

    /// A folder of the settings, the longest first, else the innermost folder that has a word's
    /// name. A note named as its folder stands for the folder and is nothing by it.
    fn by_folder(&self) -> Option<(Kind, Sign)> {
        let folder = fold(self.path.folder());
        let innermost = folder.rsplit('/').next().unwrap_or_default();
        if folder.is_empty() || fold(self.path.stem()) == innermost {
            return None;
        }
        if let Some((word, depth)) = self.set_folder(&folder) {
            return Some((self.kind(word)?, Sign::Folder(depth)));
        }
        let deepest = folder.matches('/').count() + 1;
        let parts = self.path.folder().rsplit('/').zip((1..=deepest).rev());
        let words = parts.filter_map(|(part, depth)| Some((Word::read(part, self.fields.settings)?, depth)));
        let counting = words.filter(|(word, _)| self.is_by_words(*word));
        let mut kinds = counting.filter_map(|(word, depth)| Some((self.kind_if_plain(word)?, depth)));
        kinds.next().map(|(kind, depth)| (kind, Sign::Folder(depth)))
    }

    /// What the settings say of a folder, and how many levels below the root the one they name lies.
    fn set_folder(&self, folder: &str) -> Option<(Word, usize)> {
        let settings = self.fields.settings;
        let sets = [
            (Word::Person, &settings.people_folders),
            (Word::Meeting, &settings.meeting_folders),
            (Word::Event, &settings.event_folders),
            (Word::Daily, &settings.daily_folders),
        ];
        let within =
            |set: &str| folder.strip_prefix(set).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        let all = sets.iter().flat_map(|(word, folders)| folders.iter().map(move |folder| (*word, folder)));
        let longest = all.filter(|(_, set)| within(set)).max_by_key(|(_, set)| set.len());
        longest.map(|(word, set)| (word, set.matches('/').count() + 1))
    }

    /// Whether folders of that kind are known by words, because the settings name none.
    fn is_by_words(&self, word: Word) -> bool {
        let settings = self.fields.settings;
        match word {
            Word::Person => settings.people_folders.is_empty(),
            Word::Meeting | Word::Contact(_) => settings.meeting_folders.is_empty(),
            Word::Event => settings.event_folders.is_empty(),
            Word::Daily | Word::Organisation => true,
        }
    }

    fn by_name(&self) -> Option<Kind> {
        let stem = self.path.stem();
        if stem.strip_prefix('@').is_some_and(|name| !name.trim().is_empty()) {
            return Some(Kind::Person);
        }
        if let Some(day) = self.exact {
            return Some(Kind::Dated(day));
        }
        let (_, rest) = leading_day(stem)?;
        if !self.fields.values(&PEOPLE).is_empty() {
            return Some(Kind::Meeting(None));
        }
        let first = rest.split(|c: char| !c.is_alphanumeric() && c != '-').next()?;
        match Word::read(first, self.fields.settings)? {
            Word::Contact(kind) => Some(Kind::Meeting(Some(kind))),
            Word::Meeting => Some(Kind::Meeting(None)),
            Word::Person | Word::Event | Word::Organisation | Word::Daily => None,
        }
    }

    fn kind(&self, word: Word) -> Option<Kind> {
        match word {
            Word::Person => Some(Kind::Person),
            Word::Event => Some(Kind::Event),
            Word::Meeting => Some(Kind::Meeting(None)),
            Word::Organisation => Some(Kind::Organisation),
            Word::Contact(kind) => Some(Kind::Meeting(Some(kind))),
            Word::Daily => self.exact.or_else(|| self.said_day()).map(Kind::Dated),
        }
    }

    /// The same for tags and folders, where a contact word is weaker evidence: `Letters/` or
    /// `#talk` makes a meeting only of a note that says its day and is no diary page.
    fn kind_if_plain(&self, word: Word) -> Option<Kind> {
        let dated = || leading_day(self.path.stem()).is_some() || !self.fields.values(&DATE).is_empty();
        match word {
            Word::Contact(_) if self.exact.is_some() || !dated() => None,
            _ => self.kind(word),
        }
    }

    /// The day in the front matter, read without complaint.
    fn said_day(&self) -> Option<Day> {
        use super::front_dates::{DateText, read_date};
        match read_date(&self.fields.values(&DATE).first()?.text) {
            DateText::Known(when, _) => when.day(),
            DateText::DayFirst(day, _) => Some(day),
            DateText::Impossible | DateText::Doubtful | DateText::NoDate => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::front_matter;
    use crate::model::Keyword;
    use crate::settings::Settings;

    fn kind_with(path: &str, front: &str, settings: &Settings) -> String {
        let path = NotePath::new(path);
        let head = front_matter::read(&path, &format!("---\n{front}\n---\n"));
        assert_eq!(head.diagnostics, [], "{front}");
        match decide(&path, &Fields::new(&path, &head.front, settings)).0 {
            Kind::Meeting(Some(contact)) => contact.as_str().to_owned(),
            Kind::Meeting(None) => "meeting".to_owned(),
            Kind::Dated(day) => day.to_string(),
            kind => format!("{kind:?}").to_lowercase(),
        }
    }

    #[track_caller]
    fn check(path: &str, front: &str, expected: &str) {
        assert_eq!(kind_with(path, front, &Settings::default()), expected, "{path} {front}");
    }

    #[test]
    fn the_type_comes_first() {
        check("People/x.md", "type: meeting", "meeting");
        check("x.md", "type: Person", "person");
        check("x.md", "kind: Kontakt", "person");
        check("x.md", "type: crm-contact", "person");
        check("x.md", "categories: [\"[[People]]\"]", "person");
        check("x.md", "categories: [[Meta/People]]", "person");
        check("x.md", "categories:\n  - \"[[Clippings]]\"\n  - \"[[Meetings|all]]\"", "meeting");
        check("x.md", "type: \"[[Besprechung]]\"", "meeting");
        check("x.md", "typ: Tagung", "event");
        check("x.md", "type: Messe", "event");
        check("x.md", "type: Firma", "organisation");
        check("x.md", "type: Companies", "organisation");
        check("x.md", "type: lunch", "lunch");
        check("x.md", "type: Calls", "call");
        check("x.md", "type: [meeting, coffee]", "coffee");
        check("x.md", "type: meeting/video", "video");
        check("x.md", "type: recipe", "other");
        check("2026-11-18.md", "type: meeting", "meeting");
    }

    #[test]
    fn then_the_tag() {
        check("x.md", "tags: [person]", "person");
        check("x.md", "tags: book, person/friend", "person");
        check("x.md", "tags:\n  - \"#Veranstaltung\"", "event");
        check("x.md", "tag: type/meeting", "meeting");
        check("x.md", "tags: [meeting, lunch]", "lunch");
        check("People/x.md", "tags: [company]", "organisation");
        check("Notes/Great talks.md", "tags: [talk]", "other");
        check("Notes/x.md", "tags: [talk]\ndate: 2026-11-18", "talk");
        check("2026-11-18.md", "tags: [talk]", "2026-11-18");
    }

    #[test]
    fn then_the_folder() {
        check("People/Anna.md", "", "person");
        check("Vault/Kontakte/Firma/Anna.md", "", "organisation");
        check("kontakte/Berlin/Anna.md", "", "person");
        check("People/Meetings/Anna.md", "", "meeting");
        check("Meetings/2026-11-18.md", "", "meeting");
        check("Konferenzen/Netzforum.md", "", "event");
        check("Journal/2026-11-18.md", "", "2026-11-18");
        check("Journal/Ideas.md", "", "other");
        check("Journal/Ideas.md", "date: 2026-11-18", "2026-11-18");
        check("People/People.md", "", "other");
        check("Letters/to-do.md", "", "other");
        check("Calls/2026-11-18 Anna.md", "", "call");
        check("Anna.md", "", "other");
    }

    #[test]
    fn then_the_file_name() {
        check("@Anna Weber.md", "", "person");
        check("2026-11-18.md", "", "2026-11-18");
        check("2026-11-18 Nordwind.md", "people: [\"[[Anna]]\"]", "meeting");
        check("2026-11-18 Nordwind.md", "", "other");
        check("2026-11-18 Meeting Nordwind.md", "", "met");
        check("2026-11-18 Lunch with Anna.md", "", "lunch");
        check("2026-11-18 Lunch with Anna.md", "teilnehmer: Anna Weber", "lunch");
        check("2026-11-18 Nordwind.md", "people: Anna Weber\ntitle: Quick call", "call");
    }

    #[test]
    fn what_told_the_kind_is_known() {
        let sign = |path: &str, front: &str| {
            let path = NotePath::new(path);
            let head = front_matter::read(&path, &format!("---\n{front}\n---\n"));
            decide(&path, &Fields::new(&path, &head.front, &Settings::default())).1
        };
        assert_eq!(sign("People/x.md", "type: person"), Some(Sign::Type));
        assert_eq!(sign("People/x.md", "tags: person"), Some(Sign::Tag));
        assert_eq!(sign("People/x.md", ""), Some(Sign::Folder(1)));
        assert_eq!(sign("Leben/Kontakte/Berlin/x.md", ""), Some(Sign::Folder(2)));
        assert_eq!(sign("@Anna.md", ""), Some(Sign::Name));
        assert_eq!(sign("Recipes/Bread.md", ""), None);
    }

    #[test]
    fn the_settings_name_folders_words_and_formats() {
        let settings = Settings {
            people_folders: vec!["archiv/menschen".into()],
            daily_folders: vec!["tage".into()],
            daily_format: Some("DD.MM.YYYY".into()),
            keywords: vec![("essen".into(), Keyword::Contact(ContactKind::Lunch))],
            fields: vec![("sorte".into(), "type".into())],
            ..Settings::default()
        };
        let check =
            |path, front, expected| assert_eq!(kind_with(path, front, &settings), expected, "{path} {front}");
        check("Archiv/Menschen/Anna.md", "", "person");
        check("People/Anna.md", "", "other");
        check("Archiv/Menschen/Meetings/x.md", "", "person");
        check("Archiv/Menschen/Menschen.md", "", "other");
        check("Tage/18.11.2026.md", "", "2026-11-18");
        check("x.md", "type: Essen", "lunch");
        check("x.md", "Sorte: Person", "person");
    }
}
