//! What lies between the owner and one person before they meet: when they were last in touch and
//! about what, and what is open both ways.
//!
//! Knows which open matters there are and in which order they are said. Does not know on which page.
//!
//! Uses: day, doc, lang, model, index, metrics.

use super::week::Seen;
use super::week::people::{self, Encounters};
use super::week_words::Speech;
use super::week_words::speech::{about, gist, given, joined, words};
use crate::day::Day;
use crate::doc::Text;
use crate::index::Index;
use crate::lang::Arg;
use crate::metrics::{self, Measured};
use crate::model::{
    Ask, AskState, Encounter, Exchange, Need, OpenPoint, Party, PersonId, Promise, PromiseState, Source,
};

/// Something open between the two, in the order in which it is said.
#[derive(Clone, Copy, Debug)]
pub enum Matter<'a> {
    /// The owner promised it.
    Promised(&'a Promise),
    /// It was promised to the owner.
    Awaited(&'a Promise),
    /// Received, and thanks not said yet.
    Thanks(&'a Exchange),
    /// The owner asked for it.
    Asked(&'a Ask),
    /// A point that no other record names.
    Point(&'a OpenPoint),
    /// What the other looks for.
    Need(&'a Need),
}

/// What lies between the owner and one person.
#[derive(Clone, Debug)]
pub struct Between<'a> {
    /// The other.
    pub person: PersonId,
    /// The last day before the meeting, and whether it was a contact.
    pub last: Option<(Day, Seen)>,
    /// The last encounter before it that says what it was about.
    pub talk: Option<&'a Encounter>,
    /// What is open.
    pub open: Vec<Matter<'a>>,
    /// How much more is open.
    pub more: usize,
}

/// All open matters by person, so that many guests cost one walk through the records.
pub(super) struct Matters<'a> {
    index: &'a Index,
    encounters: Encounters<'a>,
    by_person: Vec<Vec<Matter<'a>>>,
}

impl<'a> Matters<'a> {
    /// Sorts what is open by person; nothing private is among it.
    pub(super) fn of(measured: &Measured<'a>) -> Self {
        let index = measured.index;
        let mut by_person = vec![Vec::new(); index.people.len()];
        let mut add = |people: &[PersonId], matter: Matter<'a>| {
            for person in people {
                by_person[person.0 as usize].push(matter);
            }
        };
        let open = || index.promises.iter().filter(|one| one.state == PromiseState::Open && !one.private);
        for promise in open().filter(|promise| promise.by == Party::Me) {
            add(&[promise.person], Matter::Promised(promise));
        }
        for promise in open().filter(|promise| promise.by == Party::Them) {
            add(&[promise.person], Matter::Awaited(promise));
        }
        for exchange in metrics::thanks_owed(index).into_iter().filter(|exchange| !exchange.private) {
            add(exchange.person.as_slice(), Matter::Thanks(exchange));
        }
        for ask in index.asks.iter().filter(|ask| ask.state == AskState::Open && !ask.private) {
            add(&ask.people, Matter::Asked(ask));
        }
        for point in index.open_points.iter().filter(|point| !point.private) {
            add(&point.people, Matter::Point(point));
        }
        for open in measured.needs_told_once() {
            add(&[open.need.person], Matter::Need(open.need));
        }
        Self { index, encounters: Encounters::of(index), by_person }
    }

    /// What lies between the owner and `person` before `day`, at most `cap` open matters.
    pub(super) fn with(&self, person: PersonId, day: Day, cap: usize) -> Between<'a> {
        let all = &self.by_person[person.0 as usize];
        Between {
            person,
            last: people::last_seen_before(self.index, person, day),
            talk: self.encounters.last_talk_before(person, day),
            open: all.iter().take(cap).copied().collect(),
            more: all.len().saturating_sub(cap),
        }
    }
}

impl Matter<'_> {
    /// The word in JSON.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Promised(_) => "promised",
            Self::Awaited(_) => "awaited",
            Self::Thanks(_) => "thanks",
            Self::Asked(_) => "asked",
            Self::Point(_) => "open-point",
            Self::Need(_) => "need",
        }
    }

    /// The owner's words, the day, the due date and the line.
    pub fn facts(&self) -> (&str, Option<Day>, Option<Day>, Source) {
        match self {
            Self::Promised(promise) | Self::Awaited(promise) => {
                (&promise.what, promise.day, promise.due, promise.source)
            }
            Self::Thanks(exchange) => (&exchange.what, exchange.day, None, exchange.source),
            Self::Asked(ask) => (&ask.what, ask.day, None, ask.source),
            Self::Point(point) => (&point.text, point.day, point.due, point.source),
            Self::Need(need) => (&need.what, need.day, None, need.source),
        }
    }

    fn sentence(&self) -> &'static str {
        match self {
            Self::Promised(_) => "between-promised",
            Self::Awaited(_) => "between-awaited",
            Self::Thanks(_) => "between-thanks",
            Self::Asked(_) => "between-asked",
            Self::Point(_) => "between-point",
            Self::Need(_) => "between-need",
        }
    }
}

/// Everything between the two, a sentence each.
pub(super) fn sentences(speech: &Speech<'_>, between: &Between<'_>) -> Vec<Text> {
    let mut said = vec![last(speech, between)];
    said.extend(between.open.iter().map(|matter| open(speech, matter, between.person)));
    if between.more > 0 {
        said.push(super::links::more(speech.lang, "and-more", between.more));
    }
    said.retain(|sentence| !sentence.is_empty());
    said
}

/// The same as running text.
pub(super) fn told(speech: &Speech<'_>, between: &Between<'_>) -> Text {
    let full_stop = |text: Text| speech.lang.say("between-sentence", &[("said", text.into())]);
    joined(sentences(speech, between).into_iter().map(full_stop).collect(), " ")
}

fn last(speech: &Speech<'_>, between: &Between<'_>) -> Text {
    let Some((day, seen)) = between.last else { return Text::new() };
    let talk = between.talk;
    let id = match (seen, talk) {
        (_, Some(talk)) if talk.day == day => "between-last-about",
        (Seen::Contact, Some(_)) => "between-last-and-talk",
        (Seen::Mention, Some(_)) => "between-mention-and-talk",
        (Seen::Contact, None) => "between-last",
        (Seen::Mention, None) => "between-mention",
    };
    speech.lang.say(
        id,
        &[
            ("day", speech.date(Some(day)).into()),
            ("talked", speech.date(talk.map(|talk| talk.day)).into()),
            ("about", gist(talk.map_or("", |talk| &talk.text)).into()),
            ("source", speech.source_at(talk.map(|talk| talk.source)).into()),
        ],
    )
}

fn open(speech: &Speech<'_>, matter: &Matter<'_>, person: PersonId) -> Text {
    let (what, day, due, source) = matter.facts();
    let what = match matter {
        Matter::Thanks(exchange) if what.is_empty() => speech.gift_word(exchange.kind),
        Matter::Point(_) => about(what, &speech.name(person)),
        _ => words(what),
    };
    speech.lang.say(
        matter.sentence(),
        &[
            ("what", what.into()),
            ("dated", given(day.is_some())),
            ("day", speech.date(day).into()),
            ("timed", given(due.is_some())),
            ("due", Arg::from(speech.date(due))),
            ("source", speech.source_at(Some(source)).into()),
        ],
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::{Catalogue, plain};
    use crate::model::ContactKind;
    use crate::reports::week::sample::{Sample, day};
    use crate::settings::{Language, Settings};

    fn said(vault: &Sample, person: PersonId, cap: usize, language: Language) -> Vec<String> {
        let settings = Settings::default();
        let matters = Matters::of(&Measured::new(&vault.index, &settings));
        let today = vault.index.today;
        let lang = Catalogue::new(language);
        let speech = Speech { as_of: today, index: &vault.index, lang: &lang };
        sentences(&speech, &matters.with(person, today, cap)).iter().map(plain).collect()
    }

    fn vault() -> (Sample, PersonId) {
        let mut vault = Sample::on("2026-11-23");
        let jonas = vault.person("Jonas Brandt");
        vault.contact("2026-11-03", ContactKind::Lunch, &[jonas], None, "storage.");
        vault.contact("2026-11-17", ContactKind::Message, &[jonas], None, "");
        vault.contact("2026-11-23", ContactKind::Call, &[jonas], None, "today's own call");
        vault.promise(Some("2026-11-03"), Party::Me, jonas, "the load study").due = Some(day("2026-11-20"));
        vault.promise(Some("2026-11-03"), Party::Them, jonas, "two names");
        vault.ask("2026-11-10", jonas, AskState::Open, "to read page one");
        vault.open_point("2026-11-03", jonas, "Jonas Brandt when the trip to Lyon is");
        vault.need("2026-11-03", jonas, "a lawyer");
        (vault, jonas)
    }

    #[test]
    fn last_contact_and_everything_open_both_ways() {
        let (vault, jonas) = vault();
        assert_eq!(
            said(&vault, jonas, 5, Language::English),
            [
                "Last contact 17 November; on 3 November: storage",
                "Promised: the load study, for 20 November",
                "Awaited since 3 November: two names",
                "Asked on 10 November: to read page one",
                "Open: when the trip to Lyon is",
                "Looking for: a lawyer",
            ]
        );
        assert_eq!(
            said(&vault, jonas, 5, Language::German),
            [
                "Zuletzt am 17. November in Kontakt; am 3. November: storage",
                "Zugesagt: the load study, bis zum 20. November",
                "Erwartet seit dem 3. November: two names",
                "Gebeten am 10. November: to read page one",
                "Noch offen: when the trip to Lyon is",
                "Gesucht: a lawyer",
            ]
        );
    }

    #[test]
    fn beyond_the_cap_the_rest_is_counted() {
        let (vault, jonas) = vault();
        let said = said(&vault, jonas, 2, Language::English);
        assert_eq!(
            said[1..],
            [
                "Promised: the load study, for 20 November",
                "Awaited since 3 November: two names",
                "and three more"
            ]
        );
    }

    #[test]
    fn a_need_said_twice_is_said_once() {
        let (mut vault, jonas) = vault();
        vault.need("2026-11-10", jonas, "A lawyer for AI contracts");
        vault.need("2026-11-11", jonas, "storage");
        let said = said(&vault, jonas, 9, Language::English);
        assert_eq!(said[5..], ["Looking for: A lawyer for AI contracts", "Looking for: storage"]);
    }

    #[test]
    fn what_is_private_is_not_said() {
        let (mut vault, jonas) = vault();
        vault.index.promises[0].private = true;
        vault.index.encounters.iter_mut().for_each(|encounter| encounter.private = true);
        assert_eq!(
            said(&vault, jonas, 1, Language::English),
            ["Last contact 17 November", "Awaited since 3 November: two names", "and three more"]
        );
    }
}
