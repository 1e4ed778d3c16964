//! People and records in their final order, so that an index of the same notes is always the same.

use super::Index;
use crate::model::PersonId;

/// Sorts people by id, gives every record the new places of its people, and sorts every list.
pub(super) fn renumber(index: &mut Index) {
    let mut order: Vec<u32> = (0..).take(index.people.len()).collect();
    order.sort_by(|left, right| index.people[*left as usize].id.cmp(&index.people[*right as usize].id));
    let mut places = vec![PersonId(0); order.len()];
    for (place, old) in (0..).zip(&order) {
        places[*old as usize] = PersonId(place);
    }
    let mut people: Vec<Option<_>> = std::mem::take(&mut index.people).into_iter().map(Some).collect();
    index.people = order.iter().filter_map(|old| people[*old as usize].take()).collect();
    let to = |person: &mut PersonId| *person = places[person.0 as usize];
    move_people(index, to);
    sort(index);
}

fn move_people(index: &mut Index, to: impl Fn(&mut PersonId)) {
    index.me.iter_mut().for_each(&to);
    let all = |people: &mut Vec<PersonId>| {
        people.iter_mut().for_each(&to);
        people.sort_unstable();
    };
    index.encounters.iter_mut().for_each(|record| all(&mut record.people));
    index.exchanges.iter_mut().for_each(|record| record.person.iter_mut().for_each(&to));
    index.promises.iter_mut().for_each(|record| to(&mut record.person));
    index.asks.iter_mut().for_each(|record| record.people.iter_mut().for_each(&to));
    index.introductions.iter_mut().for_each(|record| all(&mut record.people));
    index.needs.iter_mut().for_each(|record| to(&mut record.person));
    index.offers.iter_mut().for_each(|record| to(&mut record.person));
    index.thanks.iter_mut().for_each(|record| to(&mut record.person));
    for acquaintance in &mut index.acquaintances {
        to(&mut acquaintance.knower);
        to(&mut acquaintance.known);
    }
    for (introducer, introduced) in &mut index.introduced_by {
        to(introducer);
        to(introduced);
    }
    for event in &mut index.events {
        event.expected.iter_mut().for_each(|guest| guest.person.iter_mut().for_each(&to));
        all(&mut event.met);
    }
    index.plans.iter_mut().for_each(|record| record.people.iter_mut().for_each(&to));
    index.open_points.iter_mut().for_each(|record| record.people.iter_mut().for_each(&to));
}

fn sort(index: &mut Index) {
    index.exchanges.sort_by_key(|record| (record.day, record.source, record.person, record.direction));
    index.promises.sort_by_key(|record| (record.day, record.source, record.person));
    index.asks.sort_by_key(|record| (record.day, record.source));
    index.introductions.sort_by_key(|record| (record.day, record.source));
    index.needs.sort_by_key(|record| (record.day, record.source, record.person));
    index.offers.sort_by_key(|record| (record.source, record.person));
    index.thanks.sort_by_key(|record| (record.day, record.source, record.person));
    index.profiles.sort_by_key(|record| (record.day, record.source));
    index.acquaintances.sort_by_key(|record| (record.knower, record.known, record.source));
    index.acquaintances.dedup_by_key(|record| (record.knower, record.known));
    index.introduced_by.sort_unstable();
    index.introduced_by.dedup();
    index.plans.sort_by_key(|record| (record.day.is_none(), record.day, record.time, record.source));
    index.open_points.sort_by_key(|record| (record.due.is_none(), record.due, record.day, record.source));
}
