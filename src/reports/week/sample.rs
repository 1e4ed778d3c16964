//! A small vault for tests, put together by hand, and a page as plain text.
//!
//! Uses: source, day, doc, model, index.

use crate::day::{Day, Time};
use crate::index::{Index, NoteInfo, SourceKind};
use crate::model::{
    Acquaintance, Ask, AskState, ContactKind, Direction, Encounter, Event, Exchange, ExchangeFrom, GiftKind,
    Introduction, IntroductionState, Keyword, Need, NeedState, NoteId, Offer, OpenPoint, Party, Person,
    PersonId, PlaceOfEvent, Plan, Promise, PromiseState, Source, Wording,
};
use crate::source::{NotePath, Place};

/// An index in the making. People are to be added in the order of their names.
pub(crate) struct Sample {
    pub(crate) index: Index,
    line: u32,
}

pub(crate) fn day(text: &str) -> Day {
    Day::from_iso(text).expect("tests write real days")
}

impl Sample {
    pub(crate) fn on(today: &str) -> Self {
        Self { index: Index::empty(day(today)), line: 0 }
    }

    /// Somebody with a note.
    pub(crate) fn person(&mut self, name: &str) -> PersonId {
        let note = self.note(&format!("People/{name}.md"), SourceKind::Note);
        self.add(Person { id: format!("People/{name}"), note: Some(note), ..named(name) })
    }

    /// Somebody who is only mentioned.
    pub(crate) fn stranger(&mut self, name: &str) -> PersonId {
        self.add(Person { id: name.to_owned(), ..named(name) })
    }

    pub(crate) fn of(&mut self, id: PersonId) -> &mut Person {
        &mut self.index.people[id.0 as usize]
    }

    fn add(&mut self, person: Person) -> PersonId {
        self.index.people.push(person);
        PersonId(u32::try_from(self.index.people.len() - 1).expect("tests are small"))
    }

    fn note(&mut self, path: &str, kind: SourceKind) -> NoteId {
        let path = NotePath::new(path);
        let known = self.index.notes.iter().position(|note| note.path == path);
        let at = known.unwrap_or_else(|| {
            let link = path.stem().to_owned();
            self.index.notes.push(NoteInfo { path, link, kind, private: false });
            self.index.notes.len() - 1
        });
        NoteId(u32::try_from(at).expect("tests are small"))
    }

    /// The next line of that day's note.
    fn line(&mut self, day: Option<Day>) -> Source {
        let path = day.map_or("Ideas.md".to_owned(), |day| format!("Daily/{day}.md"));
        let note = self.note(&path, SourceKind::Note);
        self.source(note)
    }

    fn source(&mut self, note: NoteId) -> Source {
        self.line += 1;
        Source { note, place: Place { line: self.line, column: 3, width: 5 } }
    }

    /// The source of the record added last in a meeting's own note instead of the day's.
    pub(crate) fn meeting_source(&mut self, path: &str, kind: ContactKind) -> Source {
        let note = self.note(path, SourceKind::Meeting(kind));
        self.source(note)
    }

    pub(crate) fn contact(
        &mut self,
        at: &str,
        kind: ContactKind,
        people: &[PersonId],
        minutes: Option<u32>,
        text: &str,
    ) -> &mut Encounter {
        let at = day(at);
        let source = self.line(Some(at));
        for id in people {
            let person = self.of(*id);
            add_day(&mut person.contact_days, at);
            if kind != ContactKind::Mention {
                add_day(&mut person.explicit_days, at);
            }
        }
        let private = people.iter().any(|id| self.index.person(*id).private);
        let encounter = Encounter {
            day: at,
            kind,
            people: people.to_vec(),
            minutes,
            place: None,
            event: None,
            text: text.to_owned(),
            attendance: false,
            from_them: false,
            private,
            source,
        };
        let before = self.index.encounters.partition_point(|other| other.day <= at);
        self.index.encounters.insert(before, encounter);
        &mut self.index.encounters[before]
    }

    pub(crate) fn first_meeting(&mut self, id: PersonId) {
        let first = self.of(id).first_contact();
        self.of(id).first_meeting = first;
    }

    pub(crate) fn gave(&mut self, at: &str, person: Option<PersonId>, what: &str) -> &mut Exchange {
        self.exchange(at, person, what, Direction::Given)
    }

    pub(crate) fn received(&mut self, at: &str, person: PersonId, what: &str) -> &mut Exchange {
        self.exchange(at, Some(person), what, Direction::Received)
    }

    fn exchange(
        &mut self,
        at: &str,
        person: Option<PersonId>,
        what: &str,
        direction: Direction,
    ) -> &mut Exchange {
        let source = self.line(Some(day(at)));
        let private = person.is_some_and(|id| self.index.person(id).private);
        self.index.exchanges.push(Exchange {
            day: Some(day(at)),
            direction,
            person,
            what: what.to_owned(),
            kind: GiftKind::Help,
            effort: 1,
            from: ExchangeFrom::Line,
            private,
            source,
        });
        self.index.exchanges.last_mut().expect("just added")
    }

    pub(crate) fn introduced(&mut self, at: &str, people: [PersonId; 2]) {
        let source = self.line(Some(day(at)));
        for person in people {
            let gift = self.gave(at, Some(person), "");
            (gift.kind, gift.from, gift.source) = (GiftKind::Contact, ExchangeFrom::Introduction, source);
        }
        self.introduction(Some(at), people, IntroductionState::Made);
    }

    pub(crate) fn introduction(&mut self, at: Option<&str>, people: [PersonId; 2], state: IntroductionState) {
        let at = at.map(day);
        let source = self.line(at);
        let people = people.to_vec();
        let what = String::new();
        self.index.introductions.push(Introduction {
            day: at,
            people,
            state,
            done: None,
            what,
            outcome: None,
            private: false,
            source,
        });
    }

    pub(crate) fn promise(
        &mut self,
        at: Option<&str>,
        by: Party,
        person: PersonId,
        what: &str,
    ) -> &mut Promise {
        let at = at.map(day);
        let source = self.line(at);
        self.index.promises.push(Promise {
            day: at,
            by,
            person,
            what: what.to_owned(),
            state: PromiseState::Open,
            due: None,
            done: None,
            occasion: None,
            private: self.index.person(person).private,
            source,
        });
        self.index.promises.last_mut().expect("just added")
    }

    pub(crate) fn ask(&mut self, at: &str, person: PersonId, state: AskState, what: &str) -> &mut Ask {
        let source = self.line(Some(day(at)));
        self.index.asks.push(Ask {
            day: Some(day(at)),
            people: vec![person],
            what: what.to_owned(),
            links: Vec::new(),
            due: None,
            state,
            done: None,
            text_place: source.place,
            wording: Wording::default(),
            private: false,
            source,
        });
        self.index.asks.last_mut().expect("just added")
    }

    pub(crate) fn need(&mut self, at: &str, person: PersonId, what: &str) -> &mut Need {
        let source = self.line(Some(day(at)));
        self.index.needs.push(Need {
            day: Some(day(at)),
            person,
            what: what.to_owned(),
            tags: Vec::new(),
            state: NeedState::Open,
            private: self.index.person(person).private,
            source,
        });
        self.index.needs.last_mut().expect("just added")
    }

    pub(crate) fn offer(&mut self, person: PersonId, what: &str) -> &mut Offer {
        let note = self.index.person(person).note.expect("offers stand in notes");
        let source = self.source(note);
        self.index.offers.push(Offer {
            person,
            what: what.to_owned(),
            tags: Vec::new(),
            private: self.index.person(person).private,
            source,
        });
        self.index.offers.last_mut().expect("just added")
    }

    pub(crate) fn knows(&mut self, knower: PersonId, known: PersonId) {
        let source = self.line(None);
        self.index.acquaintances.push(Acquaintance { knower, known, source });
    }

    pub(crate) fn event(&mut self, at: &str, name: &str) -> PlaceOfEvent {
        let note = self.note(&format!("Events/{name}.md"), SourceKind::Event);
        let source = Source { note, place: Place { line: 1, column: 1, width: 0 } };
        self.index.events.push(Event {
            note,
            id: format!("Events/{name}"),
            name: name.to_owned(),
            day: Some(day(at)),
            end: None,
            time: None,
            place: None,
            city: None,
            role: None,
            talk: None,
            expected: Vec::new(),
            met: Vec::new(),
            private: false,
            source,
        });
        PlaceOfEvent(u32::try_from(self.index.events.len() - 1).expect("tests are small"))
    }

    pub(crate) fn plan(
        &mut self,
        at: &str,
        time: &str,
        kind: ContactKind,
        people: &[PersonId],
        text: &str,
    ) -> &mut Plan {
        let source = self.line(Some(day(at)));
        for id in people {
            self.of(*id).next_planned = Some(day(at));
        }
        self.index.plans.push(Plan {
            day: Some(day(at)),
            time: Time::from_text(time),
            kind: Some(kind),
            people: people.to_vec(),
            text: text.to_owned(),
            place: None,
            private: people.iter().any(|id| self.index.person(*id).private),
            source,
        });
        self.index.plans.last_mut().expect("just added")
    }

    pub(crate) fn open_point(&mut self, at: &str, person: PersonId, text: &str) -> &mut OpenPoint {
        let source = self.line(Some(day(at)));
        self.index.open_points.push(OpenPoint {
            day: Some(day(at)),
            due: None,
            people: vec![person],
            deed: Keyword::OpenPoint,
            text: text.to_owned(),
            private: self.index.person(person).private,
            source,
        });
        self.index.open_points.last_mut().expect("just added")
    }
}

fn named(name: &str) -> Person {
    Person { name: name.to_owned(), ..Person::default() }
}

fn add_day(days: &mut Vec<Day>, day: Day) {
    if let Err(at) = days.binary_search(&day) {
        days.insert(at, day);
    }
}
