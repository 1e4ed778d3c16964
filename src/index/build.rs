//! All notes become one index: names first, then meetings and lines, then what follows from all.

use std::collections::{BTreeMap, HashMap};

use super::encounters::{Rank, RawEncounter, merge};
use super::events::{self, Gathering};
use super::gather::{Gathered, NoteFrame, lines};
use super::names::{NoteNames, shortest_link};
use super::people::People;
use super::renumber::renumber;
use super::timeline::{Dated, fill};
use super::whom::Implied;
use super::{Index, NoteInfo, SourceKind};
use crate::day::Day;
use crate::diagnostic::{Code, Diagnostic, Message};
use crate::model::*;
use crate::settings::{DailyLinks, Settings};

/// Days after which an offered introduction that led to nothing has lapsed.
const LAPSE: i64 = 30;

/// Builds the index of all notes as of `today`, and says what could not be counted. The order in
/// which the notes come does not matter.
pub fn build(notes: &[&Note], settings: &Settings, today: Day) -> (Index, Vec<Diagnostic>) {
    let mut notes = notes.to_vec();
    notes.sort_by(|left, right| left.path.cmp(&right.path));
    let note_names = NoteNames::new(&notes);
    let mut people = People::new(&notes, &note_names, settings);
    report_twins(&mut people);
    let (events, places) = events::events(&mut people);
    let mut gathered = Gathered::default();
    for (id, note) in (0..).map(NoteId).zip(&notes) {
        Reading { id, note, settings, today, places: &places }.gather(&mut people, &mut gathered);
    }
    let (persons, me, problems) = people.finish();
    let mut index = assemble(gathered, persons, events, today);
    index.me = me;
    index.notes = notes.iter().map(|note| info(note, &note_names)).collect();
    renumber(&mut index);
    (index, problems)
}

/// One note on its way into the index.
struct Reading<'a> {
    id: NoteId,
    note: &'a Note,
    settings: &'a Settings,
    today: Day,
    places: &'a HashMap<NoteId, PlaceOfEvent>,
}

impl Reading<'_> {
    fn gather(&self, people: &mut People<'_>, into: &mut Gathered) {
        let mut frame = NoteFrame {
            note: self.id,
            private: self.note.private,
            implied: Implied::default(),
            owner: None,
            occasion: None,
            event: None,
            today: self.today,
        };
        match &self.note.kind {
            NoteKind::Person(facts) => self.person(facts, &mut frame, people, into),
            NoteKind::Meeting(facts) => self.meeting(facts, &mut frame, people, into),
            NoteKind::Event(_) => frame.event = self.places.get(&self.id).copied(),
            NoteKind::Page(PageSubject::Person(id)) => {
                frame.implied.people = people.of_id(id).into_iter().collect();
                frame.implied.unresolved_is_text = true;
                frame.owner = people.of_id(id);
            }
            NoteKind::Page(_) | NoteKind::Organisation | NoteKind::Dated(_) | NoteKind::Other => {}
        }
        let prose = lines(self.note, &frame, people, into);
        if let NoteKind::Dated(day) = self.note.kind {
            self.mentions(day, &prose, people, into);
        }
    }

    fn person(
        &self,
        facts: &PersonFacts,
        frame: &mut NoteFrame,
        people: &mut People<'_>,
        into: &mut Gathered,
    ) {
        let Some(person) = people.of_note(self.id) else { return };
        let is_owner = people.me == Some(person);
        frame.implied.unresolved_is_text = !is_owner;
        let place = Source { note: self.id, place: facts.place };
        if is_owner {
            return;
        }
        frame.implied.people = vec![person];
        frame.owner = Some(person);
        for named in &facts.knows {
            let Some(known) = people.named(named, self.id).filter(|known| *known != person) else { continue };
            let source = Source { note: self.id, place: named.place };
            into.acquaintances.push(Acquaintance { knower: person, known, source });
        }
        for named in &facts.introduced_by {
            let introducer = people.named(named, self.id).filter(|introducer| *introducer != person);
            into.introduced_by.extend(introducer.map(|introducer| (introducer, person)));
        }
        let private = self.note.private;
        into.needs.extend(facts.needs.iter().map(|what| Need {
            day: None,
            person,
            what: what.clone(),
            tags: Vec::new(),
            state: NeedState::Open,
            private,
            source: place,
        }));
        let offers = facts.offers.iter();
        into.offers.extend(offers.map(|what| Offer {
            person,
            what: what.clone(),
            tags: Vec::new(),
            private,
            source: place,
        }));
    }

    fn meeting(
        &self,
        facts: &MeetingFacts,
        frame: &mut NoteFrame,
        people: &mut People<'_>,
        into: &mut Gathered,
    ) {
        let present = events::participants(self.id, facts, people);
        frame.event = events::event_named(facts.event.as_ref(), self.places, people);
        frame.occasion = Some(facts.kind);
        let meeting = (self.id, self.note, facts);
        match events::gathering(meeting, &present, frame.event, (self.settings, self.today), people) {
            Some(Gathering::Past(encounter)) => into.encounters.push(encounter),
            Some(Gathering::Ahead(plan)) => into.plans.push(plan),
            None => self.report_undated(facts, &present, people),
        }
        if present.len() == 1 {
            frame.implied.people = present;
        }
    }

    fn report_undated(&self, facts: &MeetingFacts, present: &[PersonId], people: &mut People<'_>) {
        if present.is_empty() || facts.day.is_some() {
            return;
        }
        let message = Message::new("problem-when-meeting");
        let hint = Message::new("hint-when-meeting").with("example", format!("date: {}", self.today));
        let problem = Diagnostic::error(Code::When, &self.note.path, message).at(facts.at).advise(hint);
        people.problems.push(problem);
    }

    /// Links to people in the running text of a dated note.
    fn mentions(&self, day: Day, prose: &[usize], people: &People<'_>, into: &mut Gathered) {
        if self.settings.daily_links == DailyLinks::Ignore || self.today < day {
            return;
        }
        let from_lines = prose
            .iter()
            .map(|at| &self.note.lines[*at])
            .filter(|line| line.mark == BoxMark::None && !line.intention);
        let links = self.note.mentions.iter().chain(from_lines.flat_map(|line| &line.links));
        for link in links {
            let Some(person) =
                people.linked_in_prose(&link.target).filter(|person| Some(*person) != people.me)
            else {
                continue;
            };
            let private = self.note.private || people.list[person.0 as usize].private;
            into.encounters.push(RawEncounter {
                rank: Rank::Mention,
                encounter: Encounter {
                    day,
                    kind: ContactKind::Mention,
                    people: vec![person],
                    minutes: None,
                    place: None,
                    event: None,
                    text: String::new(),
                    attendance: false,
                    from_them: false,
                    private,
                    source: Source { note: self.id, place: link.place },
                },
            });
        }
    }
}

fn assemble(gathered: Gathered, mut people: Vec<Person>, mut events: Vec<Event>, today: Day) -> Index {
    let encounters = merge(gathered.encounters, &gathered.contacts);
    let first_day = first_day(&encounters, &gathered.exchanges, &gathered.contacts);
    events::fill_met(&mut events, &encounters);
    fill(
        &mut people,
        &Dated {
            today,
            first_day,
            encounters: &encounters,
            contacts: &gathered.contacts,
            plans: &gathered.plans,
            snoozes: &gathered.snoozes,
            first_meetings: &gathered.first_meetings,
        },
    );
    let introductions = introductions(gathered.introductions, gathered.outcomes, &encounters, today);
    Index {
        people,
        encounters,
        exchanges: gathered.exchanges,
        promises: gathered.promises,
        asks: gathered.asks,
        introductions,
        needs: gathered.needs,
        offers: gathered.offers,
        thanks: gathered.thanks,
        profiles: gathered.profiles,
        acquaintances: gathered.acquaintances,
        introduced_by: gathered.introduced_by,
        events,
        plans: gathered.plans,
        open_points: gathered.open_points,
        first_day,
        ..Index::empty(today)
    }
}

fn first_day(encounters: &[Encounter], exchanges: &[Exchange], contacts: &[(PersonId, Day)]) -> Option<Day> {
    let encountered = encounters.iter().map(|encounter| encounter.day);
    let exchanged = exchanges.iter().filter_map(|exchange| exchange.day);
    encountered.chain(exchanged).chain(contacts.iter().map(|(_, day)| *day)).min()
}

/// Puts introductions in order: a later line about the same people takes the place of an open one,
/// outcomes go to the newest earlier one, and what was offered long ago without a meeting since has
/// lapsed.
fn introductions(
    mut noted: Vec<Introduction>,
    outcomes: Vec<(Option<Day>, Vec<PersonId>, String, Source)>,
    encounters: &[Encounter],
    today: Day,
) -> Vec<Introduction> {
    noted.sort_by_key(|introduction| (introduction.day, introduction.source));
    let mut newest: BTreeMap<Vec<PersonId>, usize> = BTreeMap::new();
    let mut kept: Vec<Option<Introduction>> = Vec::with_capacity(noted.len());
    for introduction in noted {
        let earlier = newest.insert(introduction.people.clone(), kept.len());
        if let Some(slot) = earlier.map(|at| &mut kept[at])
            && slot.as_ref().is_some_and(is_open)
        {
            *slot = None;
        }
        kept.push(Some(introduction));
    }
    for (day, people, text, _) in outcomes {
        let of_these = kept.iter_mut().flatten().rev().find(|introduction| {
            let earlier = day.is_none() || introduction.day <= day;
            earlier && people.iter().all(|person| introduction.people.contains(person))
        });
        if let Some(introduction) = of_these {
            introduction.outcome = Some(text);
        }
    }
    let mut kept: Vec<Introduction> = kept.into_iter().flatten().collect();
    for introduction in kept.iter_mut().filter(|introduction| is_open(introduction)) {
        let Some(day) = introduction.day else { continue };
        let met = |encounter: &Encounter| {
            day < encounter.day && introduction.people.iter().all(|person| encounter.people.contains(person))
        };
        let later = encounters.partition_point(|encounter| encounter.day <= day);
        if LAPSE < today.days_since(day) && !encounters[later..].iter().any(met) {
            introduction.state = IntroductionState::Lapsed;
        }
    }
    kept
}

fn is_open(introduction: &Introduction) -> bool {
    matches!(introduction.state, IntroductionState::Offered | IntroductionState::Agreed)
}

fn info(note: &Note, names: &NoteNames) -> NoteInfo {
    let kind = match &note.kind {
        NoteKind::Meeting(facts) => SourceKind::Meeting(facts.kind),
        NoteKind::Event(_) => SourceKind::Event,
        _ => SourceKind::Note,
    };
    NoteInfo { path: note.path.clone(), link: shortest_link(note, names), kind, private: note.private }
}

fn report_twins(people: &mut People<'_>) {
    for twins in people.note_names.twins() {
        let [first, others @ ..] = twins else { continue };
        for other in others {
            let message = Message::new("problem-name-twins").with("other", people.path(*first).as_str());
            let problem = Diagnostic::warning(Code::NameTwins, people.path(*other), message);
            people.problems.push(problem.advise(Message::new("hint-name-twins")));
        }
    }
}
