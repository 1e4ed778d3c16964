//! The owner's own habit: time given, active days, weeks in rhythm, lunches in company.

use std::collections::{BTreeMap, BTreeSet};

use crate::day::{Day, Week};
use crate::index::Index;
use crate::model::{AskState, ContactKind, Encounter, PersonId};
use crate::settings::Settings;

/// Out of so many weeks in a row one may pause without breaking the streak.
const WEEKS_FOR_A_PAUSE: usize = 8;
/// Days of notes before a week from which on somebody can be new at the table.
const REACHES_BACK: i64 = 60;

/// Minutes of care, as noted and as estimated where nothing is noted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Time {
    /// Minutes that stand in the notes.
    pub measured: u32,
    /// Minutes taken from the kind of contact.
    pub estimated: u32,
}

impl Time {
    /// Both together.
    pub fn total(self) -> u32 {
        self.measured.saturating_add(self.estimated)
    }
}

/// The minutes of a contact of that kind for which none are noted.
pub fn default_minutes(kind: ContactKind) -> u32 {
    use ContactKind as Kind;
    match kind {
        Kind::Breakfast | Kind::Lunch | Kind::Dinner => 60,
        Kind::Met | Kind::Coffee | Kind::Visit | Kind::Talk | Kind::Walk | Kind::Lecture => 45,
        Kind::Call | Kind::Video => 20,
        Kind::Message | Kind::Mail | Kind::Letter => 5,
        Kind::Mention => 0,
    }
}

/// The time of one encounter.
pub fn minutes_of(encounter: &Encounter) -> Time {
    match encounter.minutes {
        Some(measured) => Time { measured, estimated: 0 },
        None => Time { measured: 0, estimated: default_minutes(encounter.kind) },
    }
}

/// The time of several encounters.
pub fn time_of<'a>(encounters: impl IntoIterator<Item = &'a Encounter>) -> Time {
    encounters.into_iter().map(minutes_of).fold(Time::default(), |sum, time| Time {
        measured: sum.measured.saturating_add(time.measured),
        estimated: sum.estimated.saturating_add(time.estimated),
    })
}

/// The encounters of the week, found without walking the years before it.
pub fn in_week(index: &Index, week: Week) -> impl Iterator<Item = &Encounter> {
    let first = index.encounters.partition_point(|encounter| encounter.day < week.monday());
    index.encounters[first..].iter().take_while(move |encounter| encounter.day <= week.sunday())
}

/// The owner's own goal for the week in minutes: those of a working day, times the working days that
/// count; `None` where no goal is set or the whole week does not count.
pub fn goal_minutes(settings: &Settings, week: Week) -> Option<u32> {
    let days = week.days().filter(|day| day.weekday().is_working_day() && !settings.is_away(*day)).count();
    let days = u32::try_from(days).unwrap_or(5);
    settings.goal_minutes.map(|minutes| minutes.saturating_mul(days)).filter(|goal| *goal > 0)
}

/// On how many days of `week` there was a contact, something given or received, an introduction or
/// an ask: 0 to 7.
pub fn active_days(index: &Index, week: Week) -> usize {
    days_of_activity(index).range(week.monday()..=week.sunday()).count()
}

/// How many ISO weeks in a row reached the goal of active days, up to the last complete week; the
/// running week can only add. One week in eight may pause, and weeks away are skipped: habits
/// survive single misses (Lally et al. 2010).
pub fn streak(index: &Index, settings: &Settings) -> usize {
    let days = days_of_activity(index);
    let Some(first) = days.first().map(|day| day.week()) else { return 0 };
    let mut active: BTreeMap<Week, usize> = BTreeMap::new();
    for day in &days {
        *active.entry(day.week()).or_default() += 1;
    }
    let reaches = |week: Week| {
        let days = active.get(&week).copied().unwrap_or(0);
        let away = week.days().filter(|day| day.weekday().is_working_day()).all(|day| settings.is_away(day));
        if away { None } else { Some(settings.goal_days as usize <= days) }
    };
    let running = index.today.week();
    let weeks = (1..).map(|back| running.plus(-back)).take_while(|week| first <= *week);
    let complete = in_a_row(weeks.filter_map(reaches));
    complete + usize::from(reaches(running) == Some(true))
}

/// How many of the weeks, newest first, reached the goal before the row breaks.
fn in_a_row(weeks: impl Iterator<Item = bool>) -> usize {
    let (mut count, mut since_pause) = (0, WEEKS_FOR_A_PAUSE);
    for reached in weeks {
        if reached {
            count += 1;
            since_pause += 1;
        } else if WEEKS_FOR_A_PAUSE <= since_pause {
            since_pause = 1;
        } else {
            break;
        }
    }
    count
}

/// On how many working days of `week` a lunch was shared, of how many that were not spent away;
/// `None` if the whole week was, or if no lunch was ever noted.
pub fn shared_lunches(index: &Index, settings: &Settings, week: Week) -> Option<(usize, usize)> {
    let working: BTreeSet<Day> =
        week.days().filter(|day| day.weekday().is_working_day() && !settings.is_away(*day)).collect();
    let lunches = || index.encounters.iter().filter(|encounter| encounter.kind == ContactKind::Lunch);
    lunches().next()?;
    let shared: BTreeSet<Day> =
        lunches().map(|lunch| lunch.day).filter(|day| working.contains(day)).collect();
    (!working.is_empty()).then_some((shared.len(), working.len()))
}

/// On how many of these days somebody was at the table with whom no meal was shared before, as far
/// as the notes reach back: with less than 60 days of them nobody is called new.
pub fn lunches_with_new(index: &Index, settings: &Settings, week: Week) -> usize {
    let since = index.first_day.map_or(0, |first| week.monday().days_since(first));
    if since < REACHES_BACK {
        return 0;
    }
    let mut known: BTreeSet<PersonId> = BTreeSet::new();
    let mut days: BTreeSet<Day> = BTreeSet::new();
    let until = index.encounters.partition_point(|encounter| encounter.day <= week.sunday());
    for meal in index.encounters[..until].iter().filter(|meal| meal.kind.is_meal() && !meal.attendance) {
        let counts = meal.kind == ContactKind::Lunch
            && week.contains(meal.day)
            && meal.day.weekday().is_working_day()
            && !settings.is_away(meal.day);
        let new = meal.people.iter().filter(|person| known.insert(**person)).count();
        if counts && 0 < new {
            days.insert(meal.day);
        }
    }
    days.len()
}

fn days_of_activity(index: &Index) -> BTreeSet<Day> {
    let encounters = index.encounters.iter().map(|encounter| encounter.day);
    let exchanges = index.exchanges.iter().filter_map(|exchange| exchange.day);
    let introductions = index.introductions.iter().filter_map(|introduction| introduction.day);
    let asks = index.asks.iter().filter(|ask| ask.state != AskState::Draft).filter_map(|ask| ask.day);
    encounters.chain(exchanges).chain(introductions).chain(asks).filter(|day| *day <= index.today).collect()
}

#[cfg(test)]
mod tests {
    use super::super::tests::{day, index, source};
    use super::*;

    fn encounter(on: Day, kind: ContactKind, minutes: Option<u32>) -> Encounter {
        Encounter {
            day: on,
            kind,
            people: vec![PersonId(0)],
            minutes,
            place: None,
            event: None,
            text: String::new(),
            attendance: false,
            from_them: false,
            private: false,
            source: source(1),
        }
    }

    /// An index with so many active days in each week before the running one, oldest first.
    fn weeks(active: &[i64], running: i64) -> Index {
        let mut index = index("2026-11-25", Vec::new());
        let this = index.today.week();
        for (back, count) in (0..).zip(std::iter::once(running).chain(active.iter().rev().copied())) {
            let monday = this.plus(-back).monday();
            let days = (0..count).filter_map(|ahead| monday.plus_days(ahead));
            index.encounters.extend(days.map(|day| encounter(day, ContactKind::Call, None)));
        }
        index
    }

    #[test]
    fn measured_and_estimated_minutes_stay_apart() {
        let monday = day("2026-11-16");
        let noted = [
            (ContactKind::Lunch, Some(60)),
            (ContactKind::Coffee, Some(45)),
            (ContactKind::Call, None),
            (ContactKind::Mail, None),
        ];
        let encounters = noted.map(|(kind, minutes)| encounter(monday, kind, minutes));
        let time = time_of(&encounters);
        assert_eq!((time.measured, time.estimated, time.total()), (105, 25, 130));
    }

    #[test]
    fn one_pause_does_not_break_the_row() {
        assert_eq!(streak(&weeks(&[3, 4, 1, 3, 5], 1), &Settings::default()), 4);
    }

    #[test]
    fn a_second_pause_within_eight_weeks_does() {
        assert_eq!(streak(&weeks(&[3, 1, 4, 1, 3, 5], 1), &Settings::default()), 3);
    }

    #[test]
    fn the_running_week_can_only_add() {
        assert_eq!(streak(&weeks(&[3, 3], 3), &Settings::default()), 3);
        assert_eq!(streak(&weeks(&[3, 3], 0), &Settings::default()), 2);
        assert_eq!(streak(&weeks(&[], 0), &Settings::default()), 0);
    }

    #[test]
    fn weeks_away_are_skipped() {
        let away = index("2026-11-25", Vec::new()).today.week().plus(-2);
        let settings = Settings { away_weeks: vec![away], ..Settings::default() };
        assert_eq!(streak(&weeks(&[3, 0, 1, 0, 3], 0), &settings), 1);
        assert_eq!(streak(&weeks(&[3, 1, 0, 3], 0), &settings), 2);
    }

    #[test]
    fn three_shared_lunches_in_a_week_of_five_days() {
        let mut index = index("2026-11-23", Vec::new());
        for on in ["2026-11-16", "2026-11-17", "2026-11-17", "2026-11-19", "2026-11-21"] {
            index.encounters.push(encounter(day(on), ContactKind::Lunch, None));
        }
        let week = day("2026-11-16").week();
        assert_eq!(shared_lunches(&index, &Settings::default(), week), Some((3, 5)));
        let friday = Settings { away_days: vec![day("2026-11-20")], ..Settings::default() };
        assert_eq!(shared_lunches(&index, &friday, week), Some((3, 4)));
        let away = Settings { away_weeks: vec![week], ..Settings::default() };
        assert_eq!(shared_lunches(&index, &away, week), None);
        index.encounters.clear();
        assert_eq!(shared_lunches(&index, &Settings::default(), week), None);
    }

    #[test]
    fn three_of_five_lunches_in_company_one_with_someone_new() {
        let with = |on: &str, kind, person| {
            let people = vec![PersonId(person)];
            Encounter { people, ..encounter(day(on), kind, None) }
        };
        let mut index = index("2026-11-23", Vec::new());
        index.encounters = vec![
            with("2026-09-01", ContactKind::Dinner, 1),
            with("2026-11-02", ContactKind::Coffee, 2),
            with("2026-11-16", ContactKind::Lunch, 1),
            with("2026-11-17", ContactKind::Breakfast, 3),
            with("2026-11-17", ContactKind::Lunch, 3),
            with("2026-11-19", ContactKind::Lunch, 2),
            with("2026-11-21", ContactKind::Lunch, 4),
        ];
        let week = day("2026-11-16").week();
        index.first_day = Some(day("2026-09-01"));
        let settings = Settings::default();
        assert_eq!(shared_lunches(&index, &settings, week), Some((3, 5)));
        assert_eq!(lunches_with_new(&index, &settings, week), 1);
        index.first_day = Some(day("2026-10-01"));
        assert_eq!(lunches_with_new(&index, &settings, week), 0, "notes of six weeks cannot tell");
    }

    #[test]
    fn a_day_is_active_once() {
        let index = weeks(&[], 2);
        assert_eq!(active_days(&index, index.today.week()), 2);
    }
}
