//! Records of the same people, day and kind become one encounter.
//!
//! The one that states minutes leads. A contact line inside a meeting note refines the meeting. A
//! mention in a diary yields to anything else noted of that person on that day.

use std::collections::HashSet;

use crate::day::Day;
use crate::model::{ContactKind, Encounter, PersonId};

/// Where a record of an encounter comes from, which decides what yields to what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rank {
    /// A meeting note.
    Meeting,
    /// A contact line in a meeting note.
    InMeeting,
    /// Any other contact line.
    Line,
    /// A bare link in a dated note.
    Mention,
}

/// An encounter before it is merged with others of its day.
#[derive(Clone, Debug)]
pub(super) struct RawEncounter {
    pub(super) rank: Rank,
    pub(super) encounter: Encounter,
}

/// Merges encounters day by day. `contacts` are contact days for which something else stands, such
/// as a thing given: mentions yield to these too.
pub(super) fn merge(mut raw: Vec<RawEncounter>, contacts: &[(PersonId, Day)]) -> Vec<Encounter> {
    raw.sort_by(|left, right| key(left).cmp(&key(right)));
    let known: HashSet<(PersonId, Day)> = contacts.iter().copied().collect();
    let mut merged = Vec::with_capacity(raw.len());
    let mut raw = raw.into_iter().peekable();
    while let Some(first) = raw.next() {
        let day = first.encounter.day;
        let mut of_day = vec![first];
        while let Some(next) = raw.next_if(|next| next.encounter.day == day) {
            of_day.push(next);
        }
        merged.extend(merge_day(of_day, &known));
    }
    merged.sort_by_key(|encounter| (encounter.day, encounter.source, encounter.kind));
    merged
}

fn key(raw: &RawEncounter) -> impl Ord + use<> {
    (raw.encounter.day, raw.rank, raw.encounter.source, raw.encounter.kind)
}

fn merge_day(of_day: Vec<RawEncounter>, known: &HashSet<(PersonId, Day)>) -> Vec<Encounter> {
    if of_day.len() == 1 && of_day[0].rank != Rank::Mention {
        return of_day.into_iter().map(|raw| raw.encounter).collect();
    }
    let mut merged: Vec<(Rank, Encounter)> = Vec::new();
    for RawEncounter { rank, mut encounter } in of_day {
        if rank == Rank::Mention {
            let day = encounter.day;
            let is_known = |person: &PersonId| {
                known.contains(&(*person, day)) || merged.iter().any(|(_, other)| has(other, *person))
            };
            encounter.people.retain(|person| !is_known(person));
            if encounter.people.is_empty() {
                continue;
            }
        }
        let same =
            merged.iter_mut().find(|(other_rank, other)| are_one(*other_rank, other, rank, &encounter));
        match same {
            Some((_, other)) => join(other, rank, encounter),
            None => merged.push((rank, encounter)),
        }
    }
    merged.into_iter().map(|(_, encounter)| encounter).collect()
}

fn are_one(other_rank: Rank, other: &Encounter, rank: Rank, encounter: &Encounter) -> bool {
    let same_kind = other.kind == encounter.kind;
    let refines = other_rank == Rank::Meeting
        && rank == Rank::InMeeting
        && other.kind == ContactKind::Met
        && other.source.note == encounter.source.note;
    let shares = encounter.people.iter().any(|person| has(other, *person));
    (same_kind || refines) && shares && !other.attendance && !encounter.attendance
}

fn has(encounter: &Encounter, person: PersonId) -> bool {
    encounter.people.binary_search(&person).is_ok()
}

fn join(into: &mut Encounter, rank: Rank, other: Encounter) {
    if into.kind == ContactKind::Met && rank == Rank::InMeeting {
        into.kind = other.kind;
    }
    let leads = into.minutes.is_none() && other.minutes.is_some();
    if leads {
        into.minutes = other.minutes;
        into.source = other.source;
    }
    if into.text.is_empty() || (leads && !other.text.is_empty()) {
        into.text = other.text;
    }
    into.people.extend(other.people);
    into.people.sort_unstable();
    into.people.dedup();
    into.place = into.place.take().or(other.place);
    into.event = into.event.or(other.event);
    into.from_them |= other.from_them;
    into.private |= other.private;
}
