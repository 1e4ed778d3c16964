//! The keys as data: those of the settings note, and those a note may have.
//!
//! Knows names and defaults. Does not know how a value is read.
//!
//! Uses: nothing.

/// A key of the settings note.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key {
    /// As it is written; `_` for `-` is understood too.
    pub name: &'static str,
    /// What holds when the key is not there, as it would be written; empty where that is nothing.
    pub default: &'static str,
    /// Whether it takes several values.
    pub shape: Shape,
}

/// One value or several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Shape {
    One,
    List,
}

const fn one(name: &'static str, default: &'static str) -> Key {
    Key { name, default, shape: Shape::One }
}

const fn list(name: &'static str) -> Key {
    Key { name, default: "", shape: Shape::List }
}

/// Every key of the settings note, in the order in which the note and the manual explain them.
pub const KEYS: &[Key] = &[
    one("me", ""),
    one("language", ""),
    one("output", "Network"),
    one("today", ""),
    list("people-folders"),
    list("meeting-folders"),
    list("event-folders"),
    list("daily-folders"),
    list("ignore"),
    one("daily-links", "contact"),
    list("keywords"),
    list("fields"),
    one("cadence", "90"),
    list("circles"),
    one("goal-minutes", ""),
    one("goal-days", "3"),
    one("group-max", "8"),
    one("half-life", "180"),
    one("dormant-after", "1095"),
    one("assumed-contacts", "100"),
    list("away"),
    one("people-pages", "none"),
    one("transition", ""),
    list("wishes"),
    one("quiet", "1"),
];

/// The keys that notes of people, meetings and events may have, which own names can stand for.
/// Every keyword of a journal line may be one, too.
pub const NOTE_KEYS: &[&str] = &[
    "type",
    "tags",
    "aliases",
    "private",
    "me",
    "id",
    "name",
    "org",
    "role",
    "positions",
    "sector",
    "city",
    "email",
    "phone",
    "linkedin",
    "xing",
    "birthday",
    "met",
    "introduced_by",
    "knows",
    "needs",
    "offers",
    "topics",
    "cadence",
    "circle",
    "snooze",
    "ended",
    "was_close",
    "personal_tie",
    "no_intro",
    "profile_checked",
    "opening",
    "balance_check",
    "date",
    "people",
    "minutes",
    "start",
    "end",
    "place",
    "event",
    "title",
    "talk",
    "speakers",
    "attendees",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_kebab_case_and_unique() {
        let mut names: Vec<_> = KEYS.iter().map(|key| key.name).collect();
        assert!(names.iter().all(|name| name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')));
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), KEYS.len());
    }
}
