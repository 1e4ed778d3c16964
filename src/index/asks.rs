//! Asks and drafts of asks.
//!
//! Knows what the boxes before asks mean: a granted one is something received. Does not judge how
//! concrete an ask is.
//!
//! Uses: model.

use super::giving;
use super::ledger::{Fact, Ledger, Scene};
use super::names::{Leads, Seat};
use crate::model::{
    Ask, AskLink, AskState, BoxMark, Direction, ExchangeFrom, Keyword, LinkTo, NoteKind, Piece, TextLink,
    Wording,
};

/// Enters an ask with all its addressees.
pub(super) fn enter(ledger: &mut Ledger, fact: &Fact<'_>, scene: &Scene<'_>) {
    let today = scene.today;
    let draft = fact.line.keyword == Keyword::Draft || fact.line.intention;
    let mut state = if draft { draft_state(fact.line.mark) } else { state(fact.line.mark) };
    let done = fact.line.done.filter(|_| fact.line.mark != BoxMark::None);
    if let Some(day) = done.filter(|day| today < *day) {
        ledger.in_the_future(fact, day);
        state = if draft { AskState::Draft } else { AskState::Open };
    }
    let done = done.filter(|day| *day <= today);
    // A draft that is ticked was sent on that day.
    let sent = draft && state == AskState::Open;
    let day = if sent { done.or(fact.day) } else { fact.day };
    if day.is_none() && done.is_none() && state != AskState::Draft {
        ledger.misses_day(fact, today);
    }
    let links = links(fact, scene);
    ledger.asks.push(Ask {
        day,
        people: fact.people.clone(),
        what: fact.what.to_owned(),
        links,
        due: fact.line.due,
        state,
        done: done.filter(|_| !matches!(state, AskState::Open | AskState::Draft)),
        text_place: fact.line.text_place,
        wording: wording(fact),
        private: fact.private,
        source: fact.source,
    });
    if state == AskState::Yes {
        let received = |person| {
            giving::exchange(fact, done.or(fact.day), Direction::Received, ExchangeFrom::Ask, Some(person))
        };
        ledger.exchanges.extend(fact.people.iter().map(|person| received(*person)));
    }
}

fn state(mark: BoxMark) -> AskState {
    match mark {
        BoxMark::None | BoxMark::Open | BoxMark::Half | BoxMark::Other => AskState::Open,
        BoxMark::Done => AskState::Yes,
        BoxMark::Dropped => AskState::No,
        BoxMark::Forwarded => AskState::Withdrawn,
    }
}

fn draft_state(mark: BoxMark) -> AskState {
    match mark {
        BoxMark::None | BoxMark::Open | BoxMark::Half | BoxMark::Other => AskState::Draft,
        BoxMark::Done => AskState::Open,
        BoxMark::Dropped | BoxMark::Forwarded => AskState::Withdrawn,
    }
}

/// The links in the words of the ask.
fn links(fact: &Fact<'_>, scene: &Scene<'_>) -> Vec<AskLink> {
    let inside = fact.line.links.iter().filter(|link| fact.what_start <= link.start as usize);
    let read = |link: &TextLink| AskLink {
        start: moved(fact, link.start),
        end: moved(fact, link.end),
        to: leads_to(scene, &link.target),
    };
    inside.map(read).collect()
}

fn leads_to(scene: &Scene<'_>, target: &str) -> LinkTo {
    let note = match scene.names.lead(target, Seat::Participant) {
        Leads::To(note) | Leads::ByAlias(note) => note,
        Leads::Between(_) | Leads::Nowhere => return LinkTo::Unknown,
    };
    if let Some(person) = scene.folk.of_note(note) {
        return LinkTo::Person(person);
    }
    match scene.names.note(note).kind {
        NoteKind::Organisation => LinkTo::Organisation,
        NoteKind::Dated(_) => LinkTo::Day,
        NoteKind::Person(_)
        | NoteKind::Meeting(_)
        | NoteKind::Event(_)
        | NoteKind::Page(_)
        | NoteKind::Other => LinkTo::Other,
    }
}

/// Where the words of the ask stand in the note.
fn wording(fact: &Fact<'_>) -> Wording {
    let Some(whole) = &fact.line.wording else { return Wording::default() };
    let inside = whole.pieces.iter().filter(|piece| fact.what_start <= piece.start as usize);
    let read =
        |piece: &Piece| Piece { start: moved(fact, piece.start), end: moved(fact, piece.end), ..*piece };
    Wording { pieces: inside.map(read).collect(), silenced: whole.silenced }
}

/// A byte of the text of the line as one of the words of the ask.
fn moved(fact: &Fact<'_>, at: u32) -> u32 {
    at.saturating_sub(u32::try_from(fact.what_start).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use crate::index::sample::*;
    use crate::model::{ExchangeFrom, LinkTo, Note, PersonId};

    fn check(lines: &[&str], expected: &[&str]) {
        let notes: [Note; 3] =
            [person("People/Anna Weber"), person("People/Peter Kern"), with(dated("2026-11-18"), lines)];
        let (index, _) = indexed(&notes);
        let shown: Vec<String> = index
            .asks
            .iter()
            .map(|ask| format!("{} {} {:?} {:?}", index.names(&ask.people), ask.what, ask.state, ask.done))
            .collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn the_box_decides_how_an_ask_stands() {
        check(
            &[
                "asked:: [[Anna Weber]] for a",
                "[ ] asked:: [[Anna Weber]] for b",
                "[x] asked:: [[Anna Weber]] for c done=2026-11-20",
                "[-] asked:: [[Anna Weber]] for d",
                "[>] asked:: [[Anna Weber]] for e",
                "[ ] draft:: [[Anna Weber]] for f",
                "must asked [[Anna Weber]] for g",
            ],
            &[
                "Anna Weber for a Open None",
                "Anna Weber for b Open None",
                "Anna Weber for c Yes Some(2026-11-20)",
                "Anna Weber for d No None",
                "Anna Weber for e Withdrawn None",
                "Anna Weber for f Draft None",
                "Anna Weber for g Draft None",
            ],
        );
    }

    #[test]
    fn a_granted_ask_is_received_and_both_days_are_contact() {
        let notes = [
            person("People/Anna Weber"),
            with(dated("2026-11-18"), &["[x] asked:: [[Anna Weber]] for her slides done=2026-11-20"]),
        ];
        let (index, _) = indexed(&notes);
        let got = &index.exchanges[0];
        assert_eq!((got.day, got.from), (Some(day("2026-11-20")), ExchangeFrom::Ask));
        assert_eq!(index.known("Anna Weber").contact_days, [day("2026-11-18"), day("2026-11-20")]);
    }

    #[test]
    fn a_draft_is_no_contact_and_needs_no_addressee() {
        let notes = [
            person("People/Anna Weber"),
            with(dated("2026-11-18"), &["draft:: [[Anna Weber]] for a talk", "draft:: somebody at Nordwind"]),
        ];
        let (index, problems) = indexed(&notes);
        assert_eq!((index.asks.len(), problems.len()), (2, 0));
        assert_eq!(index.known("Anna Weber").contact_days, []);
    }

    #[test]
    fn links_of_an_ask_are_counted_in_its_own_words() {
        let lines = ["asked:: [[Anna Weber]] to introduce me to [[Peter Kern]], CFO"];
        let notes =
            [person("People/Anna Weber"), person("People/Peter Kern"), with(dated("2026-11-18"), &lines)];
        let (index, _) = indexed(&notes);
        let ask = &index.asks[0];
        assert_eq!(ask.what, "to introduce me to Peter Kern, CFO");
        let link = &ask.links[0];
        assert_eq!(&ask.what[link.start as usize..link.end as usize], "Peter Kern");
        assert_eq!(ask.links.len(), 1);
        assert_eq!(link.to, LinkTo::Person(PersonId(1)));
    }
}
