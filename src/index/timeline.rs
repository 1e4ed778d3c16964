//! What follows from all dated records of a person: contact days, first meeting, what is planned.

use crate::day::{Day, When};
use crate::model::{ContactKind, Encounter, Person, PersonId, Plan};

/// Days of records that must lie before a first contact for it to count as a first meeting, where
/// the person's note does not say when they met. Otherwise a vault that was only just begun would be
/// all first meetings.
const HISTORY: i64 = 60;

/// What the timeline is made from.
pub(super) struct Dated<'a> {
    pub(super) today: Day,
    pub(super) first_day: Option<Day>,
    pub(super) encounters: &'a [Encounter],
    pub(super) contacts: &'a [(PersonId, Day)],
    pub(super) plans: &'a [Plan],
    pub(super) snoozes: &'a [(PersonId, Day)],
    pub(super) first_meetings: &'a [(PersonId, Day)],
}

/// Writes the dates of every person.
pub(super) fn fill(people: &mut [Person], dated: &Dated<'_>) {
    for encounter in dated.encounters.iter().filter(|encounter| !encounter.attendance) {
        let explicit = encounter.kind != ContactKind::Mention;
        for person in &encounter.people {
            let person = &mut people[person.0 as usize];
            person.contact_days.push(encounter.day);
            if explicit {
                person.explicit_days.push(encounter.day);
            }
        }
    }
    for (person, day) in dated.contacts.iter().filter(|(_, day)| *day <= dated.today) {
        let person = &mut people[person.0 as usize];
        person.contact_days.push(*day);
        person.explicit_days.push(*day);
    }
    for person in people.iter_mut() {
        in_order(&mut person.contact_days);
        in_order(&mut person.explicit_days);
        person.snoozed_until = person.facts.snooze;
        person.first_meeting = first_meeting(person, dated.first_day);
    }
    for (person, day) in dated.first_meetings {
        let person = &mut people[person.0 as usize];
        if person.first_contact() == Some(*day) {
            person.first_meeting = Some(*day);
        }
    }
    for (person, until) in dated.snoozes {
        let snoozed = &mut people[person.0 as usize].snoozed_until;
        *snoozed = (*snoozed).max(Some(*until));
    }
    for (day, plan) in dated.plans.iter().filter_map(|plan| Some((plan.day?, plan))) {
        for person in &plan.people {
            let planned = &mut people[person.0 as usize].next_planned;
            *planned = Some(planned.map_or(day, |known| known.min(day)));
        }
    }
}

fn first_meeting(person: &Person, first_day: Option<Day>) -> Option<Day> {
    let first = person.first_contact()?;
    let counts = match person.facts.met {
        Some(When::Day(met)) => met == first,
        Some(When::Month(..) | When::Year(_)) => false,
        None => first_day.is_some_and(|begin| HISTORY <= first.days_since(begin)),
    };
    counts.then_some(first)
}

fn in_order(days: &mut Vec<Day>) {
    days.sort_unstable();
    days.dedup();
}
