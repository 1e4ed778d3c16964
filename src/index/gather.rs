//! From the lines of one note to records, keyword by keyword and box by box.

use super::encounters::{Rank, RawEncounter};
use super::people::People;
use super::whom::{Implied, Whom, whom};
use crate::day::Day;
use crate::diagnostic::{Code, Diagnostic, Message};
use crate::model::*;

/// Everything gathered so far, before it is merged and put in order.
#[derive(Default)]
pub(super) struct Gathered {
    pub(super) encounters: Vec<RawEncounter>,
    pub(super) exchanges: Vec<Exchange>,
    pub(super) promises: Vec<Promise>,
    pub(super) asks: Vec<Ask>,
    pub(super) introductions: Vec<Introduction>,
    pub(super) outcomes: Vec<(Option<Day>, Vec<PersonId>, String, Source)>,
    pub(super) needs: Vec<Need>,
    pub(super) offers: Vec<Offer>,
    pub(super) thanks: Vec<Thanks>,
    pub(super) profiles: Vec<ProfileUpdate>,
    pub(super) acquaintances: Vec<Acquaintance>,
    pub(super) introduced_by: Vec<(PersonId, PersonId)>,
    pub(super) plans: Vec<Plan>,
    pub(super) open_points: Vec<OpenPoint>,
    /// Contact days that no encounter stands for: giving, asking, introducing, thanking.
    pub(super) contacts: Vec<(PersonId, Day)>,
    pub(super) snoozes: Vec<(PersonId, Day)>,
    pub(super) first_meetings: Vec<(PersonId, Day)>,
}

/// What the lines of one note share.
pub(super) struct NoteFrame {
    pub(super) note: NoteId,
    pub(super) private: bool,
    pub(super) implied: Implied,
    /// The person whose note it is.
    pub(super) owner: Option<PersonId>,
    /// The kind of the meeting the note is about.
    pub(super) occasion: Option<ContactKind>,
    /// The event the note or its meeting belongs to.
    pub(super) event: Option<PlaceOfEvent>,
    pub(super) today: Day,
}

/// One line on its way to a record.
struct Record<'a> {
    frame: &'a NoteFrame,
    line: &'a Line,
    whom: Whom,
    occasion: Option<ContactKind>,
    source: Source,
    private: bool,
}

/// Reads the lines of a note into records. Gives the places of lines that turned out to be no
/// records, whose links are then ordinary links.
pub(super) fn lines(
    note: &Note,
    frame: &NoteFrame,
    people: &mut People<'_>,
    into: &mut Gathered,
) -> Vec<usize> {
    let mut done: Vec<(Vec<PersonId>, Option<ContactKind>)> = Vec::with_capacity(note.lines.len());
    let mut prose = Vec::new();
    for (at, line) in note.lines.iter().enumerate() {
        let above = line.under.and_then(|under| done.get(under)).cloned();
        let mut implied = frame.implied.clone();
        if let Some((people, _)) = above.as_ref().filter(|(people, _)| !people.is_empty()) {
            implied.people.clone_from(people);
        }
        if line.cancelled {
            done.push((Vec::new(), None));
            continue;
        }
        let mut whom = whom(line, frame.note, &implied, people);
        if line.keyword == Keyword::OpenPoint && whom.named == 0 {
            whom.take_from_text(line, people);
        }
        let kind = if let Keyword::Contact(kind) = line.keyword { Some(kind) } else { None };
        done.push((whom.people.clone(), kind));
        let occasion = above.and_then(|(_, kind)| kind).or(frame.occasion);
        let is_prose = whom.named == 0 && !whom.ambiguous && !whom.owner_named && line.form != Form::Field;
        let nested = line.under.is_some() && !whom.people.is_empty();
        if is_prose && !nested && !holds_without_name(line, &whom) {
            prose.push(at);
            continue;
        }
        let private =
            frame.private || whom.people.iter().any(|person| people.list[person.0 as usize].private);
        let source = Source { note: frame.note, place: line.place };
        let record = Record { frame, line, whom, occasion, source, private };
        record.gather(people, into);
    }
    prose
}

/// Whether a line without `::` is a record although it names nobody: in a person's own note, for
/// things shared with all, for rests and open points of a heading.
fn holds_without_name(line: &Line, whom: &Whom) -> bool {
    match line.keyword {
        Keyword::Shared | Keyword::Profile => true,
        Keyword::OpenPoint => false,
        _ => !whom.people.is_empty(),
    }
}

impl Record<'_> {
    fn gather(&self, people: &mut People<'_>, into: &mut Gathered) {
        match self.line.keyword {
            Keyword::Contact(kind) => self.contact(kind, people, into),
            Keyword::New => self.first_meeting(people, into),
            Keyword::Gave => self.exchanged(Direction::Given, people, into),
            Keyword::Received => self.exchanged(Direction::Received, people, into),
            Keyword::Shared => self.shared(people, into),
            Keyword::Promised => self.promised(Party::Me, people, into),
            Keyword::Awaiting => self.promised(Party::Them, people, into),
            Keyword::Asked => self.asked(people, into),
            Keyword::Draft => self.drafted(people, into),
            Keyword::Need => self.need(people, into),
            Keyword::Offers => self.offer(people, into),
            Keyword::Introduced => self.introduced(people, into),
            Keyword::IntroducedBy => self.introduced_by(people, into),
            Keyword::Outcome => self.outcome(people, into),
            Keyword::Knows => self.knows(people, into),
            Keyword::Thanked => self.thanked(people, into),
            Keyword::Profile => self.profile(people, into),
            Keyword::Later => self.later(people, into),
            Keyword::OpenPoint => self.open_point(into),
        }
    }

    fn contact(&self, kind: ContactKind, people: &mut People<'_>, into: &mut Gathered) {
        let (line, today) = (self.line, self.frame.today);
        if self.whom.people.is_empty() {
            return;
        }
        let open = matches!(line.mark, BoxMark::Open | BoxMark::Half) || line.intention;
        if open {
            let day = line.due.or(line.day);
            return self.plan(Some(kind), day, into);
        }
        if matches!(line.mark, BoxMark::Dropped | BoxMark::Forwarded) {
            return;
        }
        let past_due = line.due.filter(|due| *due <= today);
        let day = if line.mark == BoxMark::Done { line.done.or(past_due).or(line.day) } else { line.day };
        match day {
            None => self.report_when(people),
            Some(day) if today < day => self.plan(Some(kind), Some(day), into),
            Some(day) => self.encounter(kind, day, into),
        }
    }

    fn encounter(&self, kind: ContactKind, day: Day, into: &mut Gathered) {
        let mut people = self.whom.people.clone();
        people.sort_unstable();
        into.encounters.push(RawEncounter {
            rank: if self.frame.occasion.is_some() { Rank::InMeeting } else { Rank::Line },
            encounter: Encounter {
                day,
                kind,
                people,
                minutes: self.line.minutes,
                place: None,
                event: self.frame.event,
                text: self.whom.what.clone(),
                attendance: false,
                from_them: self.line.from_them,
                private: self.private,
                source: self.source,
            },
        });
    }

    /// A contact that lies ahead; one whose day has passed is an open point.
    fn plan(&self, kind: Option<ContactKind>, day: Option<Day>, into: &mut Gathered) {
        if self.whom.people.is_empty() {
            return;
        }
        if day.is_some_and(|day| day < self.frame.today) || (day.is_none() && self.line.intention) {
            return self.open_point(into);
        }
        into.plans.push(Plan {
            day,
            time: self.line.time,
            kind,
            people: self.whom.people.clone(),
            text: self.whom.what.clone(),
            place: None,
            private: self.private,
            source: self.source,
        });
    }

    fn first_meeting(&self, people: &mut People<'_>, into: &mut Gathered) {
        if self.whom.people.is_empty() {
            return self.report_whom(people);
        }
        let Some(day) = self.line.day else { return self.report_when(people) };
        if day <= self.frame.today {
            into.first_meetings.extend(self.whom.people.iter().map(|person| (*person, day)));
            self.encounter(ContactKind::Met, day, into);
        }
    }

    fn exchanged(&self, direction: Direction, people: &mut People<'_>, into: &mut Gathered) {
        if !matches!(self.line.mark, BoxMark::None | BoxMark::Done | BoxMark::Other) || self.line.intention {
            return;
        }
        if self.whom.people.is_empty() {
            return self.report_whom(people);
        }
        let Some(day) = self.done_day() else { return self.report_when(people) };
        if self.frame.today < day {
            return self.report_future(day, people);
        }
        for person in &self.whom.people {
            into.exchanges.push(self.exchange(direction, Some(*person), day, ExchangeFrom::Line));
            into.contacts.push((*person, day));
        }
    }

    fn shared(&self, people: &mut People<'_>, into: &mut Gathered) {
        if self.whom.named != 0 {
            return self.exchanged(Direction::Given, people, into);
        }
        if matches!(self.line.mark, BoxMark::Open | BoxMark::Half | BoxMark::Dropped) {
            return;
        }
        let Some(day) = self.done_day() else { return self.report_when(people) };
        if self.frame.today < day {
            return self.report_future(day, people);
        }
        into.exchanges.push(self.exchange(Direction::Given, None, day, ExchangeFrom::Line));
    }

    fn promised(&self, by: Party, people: &mut People<'_>, into: &mut Gathered) {
        if self.whom.people.is_empty() {
            return self.report_whom(people);
        }
        let line = self.line;
        if line.day.is_some_and(|day| self.frame.today < day) {
            return;
        }
        let state = match line.mark {
            BoxMark::Done => PromiseState::Kept,
            BoxMark::Dropped => PromiseState::Dropped,
            _ => PromiseState::Open,
        };
        let done = if state == PromiseState::Kept { self.done_day() } else { None };
        for person in &self.whom.people {
            into.promises.push(Promise {
                day: line.day,
                by,
                person: *person,
                what: self.whom.what.clone(),
                state,
                due: line.due,
                done,
                occasion: self.occasion,
                private: self.private,
                source: self.source,
            });
            let Some(done) = done.filter(|done| *done <= self.frame.today) else { continue };
            let (direction, from) = match by {
                Party::Me => (Direction::Given, ExchangeFrom::Promise),
                Party::Them => (Direction::Received, ExchangeFrom::Awaited),
            };
            into.exchanges.push(self.exchange(direction, Some(*person), done, from));
            into.contacts.push((*person, done));
        }
    }

    fn asked(&self, people: &mut People<'_>, into: &mut Gathered) {
        if self.whom.people.is_empty() {
            return self.report_whom(people);
        }
        let line = self.line;
        if line.day.is_some_and(|day| self.frame.today < day) {
            return;
        }
        let state = match line.mark {
            BoxMark::Done => AskState::Yes,
            BoxMark::Dropped => AskState::No,
            BoxMark::Forwarded => AskState::Withdrawn,
            _ => AskState::Open,
        };
        let answered = matches!(state, AskState::Yes | AskState::No);
        let done = if answered { line.done.or(line.day) } else { None };
        self.ask(state, done, into);
        for person in &self.whom.people {
            into.contacts.extend(line.day.map(|day| (*person, day)));
            if let Some(done) = done.filter(|done| state == AskState::Yes && *done <= self.frame.today) {
                into.exchanges.push(self.exchange(
                    Direction::Received,
                    Some(*person),
                    done,
                    ExchangeFrom::Ask,
                ));
                into.contacts.push((*person, done));
            }
        }
    }

    fn drafted(&self, people: &mut People<'_>, into: &mut Gathered) {
        if matches!(self.line.mark, BoxMark::Dropped | BoxMark::Forwarded) {
            return;
        }
        match (self.line.mark, self.whom.people.is_empty()) {
            (BoxMark::Done, _) => self.asked(people, into),
            (_, true) => self.report_whom(people),
            (_, false) => self.ask(AskState::Draft, None, into),
        }
    }

    fn ask(&self, state: AskState, done: Option<Day>, into: &mut Gathered) {
        let start = self.whom.what_start;
        let inside = self.line.links.iter().filter(|link| start <= link.start as usize);
        let moved = |link: &TextLink| {
            let shift = |at: u32| at - u32::try_from(start).unwrap_or(0);
            TextLink { start: shift(link.start), end: shift(link.end), ..link.clone() }
        };
        into.asks.push(Ask {
            day: self.line.day,
            people: self.whom.people.clone(),
            what: self.whom.what.clone(),
            links: inside.map(moved).collect(),
            state,
            done,
            text_place: self.line.text_place,
            private: self.private,
            source: self.source,
        });
    }

    fn need(&self, people: &mut People<'_>, into: &mut Gathered) {
        if self.whom.people.is_empty() {
            return self.report_whom(people);
        }
        let state = match self.line.mark {
            BoxMark::Done => NeedState::Met,
            BoxMark::Dropped => NeedState::Gone,
            _ => NeedState::Open,
        };
        into.needs.extend(self.whom.people.iter().map(|person| Need {
            day: self.line.day,
            person: *person,
            what: self.whom.what.clone(),
            tags: self.line.tags.clone(),
            state,
            private: self.private,
            source: self.source,
        }));
    }

    fn offer(&self, people: &mut People<'_>, into: &mut Gathered) {
        if self.whom.people.is_empty() {
            return self.report_whom(people);
        }
        into.offers.extend(self.whom.people.iter().map(|person| Offer {
            person: *person,
            what: self.whom.what.clone(),
            tags: self.line.tags.clone(),
            private: self.private,
            source: self.source,
        }));
    }

    fn introduced(&self, people: &mut People<'_>, into: &mut Gathered) {
        let line = self.line;
        let mut pair = self.whom.people.clone();
        pair.extend(self.frame.owner.filter(|owner| !pair.contains(owner)));
        pair.sort_unstable();
        if pair.len() < 2 {
            return self.report_whom(people);
        }
        let state = match line.mark {
            BoxMark::Open => IntroductionState::Offered,
            BoxMark::Half => IntroductionState::Agreed,
            BoxMark::Dropped | BoxMark::Forwarded => IntroductionState::Declined,
            BoxMark::Done | BoxMark::None | BoxMark::Other => IntroductionState::Made,
        };
        let made = state == IntroductionState::Made;
        let done = if made { self.done_day() } else { None };
        if made && done.is_none() {
            return self.report_when(people);
        }
        if let Some(day) = done.or(line.day).filter(|day| self.frame.today < *day) {
            return self.report_future(day, people);
        }
        let private = self.frame.private || pair.iter().any(|person| people.list[person.0 as usize].private);
        for person in &pair {
            let Some(done) = done else { break };
            let gift = Exchange {
                kind: GiftKind::Contact,
                private,
                ..self.exchange(Direction::Given, Some(*person), done, ExchangeFrom::Introduction)
            };
            into.exchanges.push(gift);
            into.contacts.push((*person, done));
        }
        into.introductions.push(Introduction {
            day: line.day,
            people: pair,
            state,
            done,
            what: self.whom.what.clone(),
            outcome: None,
            private,
            source: self.source,
        });
    }

    fn introduced_by(&self, people: &mut People<'_>, into: &mut Gathered) {
        match (self.frame.owner, self.whom.people.as_slice()) {
            (Some(owner), named) if self.whom.named != 0 => {
                into.introduced_by.extend(named.iter().map(|introducer| (*introducer, owner)));
            }
            (None, [introducer, introduced @ ..]) if !introduced.is_empty() => {
                into.introduced_by.extend(introduced.iter().map(|person| (*introducer, *person)));
            }
            _ => self.report_whom(people),
        }
    }

    fn outcome(&self, people: &mut People<'_>, into: &mut Gathered) {
        let mut pair = self.whom.people.clone();
        pair.extend(self.frame.owner.filter(|owner| !pair.contains(owner)));
        pair.sort_unstable();
        if pair.is_empty() {
            return self.report_whom(people);
        }
        into.outcomes.push((self.line.day, pair, self.whom.what.clone(), self.source));
    }

    fn knows(&self, people: &mut People<'_>, into: &mut Gathered) {
        let named = &self.whom.people[..self.whom.named];
        let (knower, known) = match (self.frame.owner, named) {
            (Some(owner), known) if !known.is_empty() => (owner, known),
            (None, [knower, known @ ..]) if !known.is_empty() => (*knower, known),
            _ => return self.report_whom(people),
        };
        let pairs = known.iter().filter(|known| **known != knower);
        into.acquaintances.extend(pairs.map(|known| Acquaintance {
            knower,
            known: *known,
            source: self.source,
        }));
    }

    fn thanked(&self, people: &mut People<'_>, into: &mut Gathered) {
        if matches!(self.line.mark, BoxMark::Open | BoxMark::Half) || self.line.intention {
            return self.open_point(into);
        }
        if self.line.mark == BoxMark::Dropped {
            return;
        }
        if self.whom.people.is_empty() {
            return self.report_whom(people);
        }
        let Some(day) = self.done_day() else { return self.report_when(people) };
        if self.frame.today < day {
            return self.report_future(day, people);
        }
        for person in &self.whom.people {
            into.contacts.push((*person, day));
            into.thanks.push(Thanks {
                day,
                person: *person,
                what: self.whom.what.clone(),
                private: self.private,
                source: self.source,
            });
        }
    }

    fn profile(&self, people: &mut People<'_>, into: &mut Gathered) {
        if matches!(self.line.mark, BoxMark::Open | BoxMark::Half | BoxMark::Dropped) {
            return;
        }
        let Some(day) = self.done_day() else { return self.report_when(people) };
        if day <= self.frame.today {
            let (networks, what) = (self.line.tags.clone(), self.line.text.clone());
            into.profiles.push(ProfileUpdate { day, networks, what, source: self.source });
        }
    }

    fn later(&self, people: &mut People<'_>, into: &mut Gathered) {
        if self.whom.people.is_empty() {
            return self.report_whom(people);
        }
        let Some(until) = self.line.due else { return self.report_when(people) };
        into.snoozes.extend(self.whom.people.iter().map(|person| (*person, until)));
    }

    fn open_point(&self, into: &mut Gathered) {
        let open = matches!(self.line.mark, BoxMark::Open | BoxMark::Half) || self.line.intention;
        if !open || self.whom.people.is_empty() {
            return;
        }
        into.open_points.push(OpenPoint {
            day: self.line.day,
            due: self.line.due,
            people: self.whom.people.clone(),
            text: if self.line.keyword == Keyword::OpenPoint {
                self.line.text.clone()
            } else {
                self.whom.what.clone()
            },
            private: self.private,
            source: self.source,
        });
    }

    fn exchange(
        &self,
        direction: Direction,
        person: Option<PersonId>,
        day: Day,
        from: ExchangeFrom,
    ) -> Exchange {
        Exchange {
            day: Some(day),
            direction,
            person,
            what: self.whom.what.clone(),
            kind: self.line.gift.unwrap_or_default(),
            effort: self.line.effort,
            from,
            private: self.private,
            source: self.source,
        }
    }

    /// The day something was done: as stated, else the line's.
    fn done_day(&self) -> Option<Day> {
        let stated = if self.line.mark == BoxMark::Done { self.line.done } else { None };
        stated.or(self.line.day)
    }

    fn report_whom(&self, people: &mut People<'_>) {
        if self.whom.ambiguous || (self.whom.owner_named && self.line.form != Form::Field) {
            return;
        }
        let word = self.line.keyword.as_str();
        let path = people.path(self.frame.note);
        let problem = Diagnostic::error(Code::Whom, path, Message::new("problem-whom").with("keyword", word));
        let hint = match capitalised_name(&self.line.text) {
            Some(name) => Message::new("hint-whom-link").with("link", format!("[[{name}]]")),
            None => Message::new("hint-whom").with("keyword", word),
        };
        people.problems.push(problem.at(self.line.place).advise(hint));
    }

    fn report_when(&self, people: &mut People<'_>) {
        let word = self.line.keyword.as_str();
        let message = Message::new("problem-when").with("keyword", word);
        let hint = Message::new("hint-when").with("example", format!("- {} {word}:: …", self.frame.today));
        let problem = Diagnostic::error(Code::When, people.path(self.frame.note), message);
        people.problems.push(problem.at(self.line.place).advise(hint));
    }

    fn report_future(&self, day: Day, people: &mut People<'_>) {
        let message =
            Message::new("problem-future").with("keyword", self.line.keyword.as_str()).with("day", day);
        let problem = Diagnostic::error(Code::Future, people.path(self.frame.note), message);
        people.problems.push(problem.at(self.line.place).advise(Message::new("hint-future")));
    }
}

/// Two or more capitalised words at the start of a text: probably a name that wants to be a link.
fn capitalised_name(text: &str) -> Option<&str> {
    let mut end = 0;
    let mut words = 0;
    for word in text.split(' ') {
        let bare = word.trim_end_matches([',', ':', ';', '.']);
        if !bare.chars().next().is_some_and(char::is_uppercase) {
            break;
        }
        words += 1;
        end = text[end..].find(bare).map_or(end, |at| end + at + bare.len());
        if bare.len() < word.len() || words == 3 {
            break;
        }
    }
    (2 <= words).then(|| &text[..end])
}
