//! The owner's own presence: when each profile was last updated.
//!
//! From dated notes alone, never from the network itself. An update of LinkedIn on 20 August is 18
//! days old on 7 September; a network never noted is not told.

use std::collections::BTreeMap;

use crate::day::Day;
use crate::index::Index;
use crate::names::fold;

/// The networks told by name; other tags on the line say what it was about.
const NETWORKS: [&str; 2] = ["linkedin", "xing"];

/// The last update of each network up to today, by its name.
pub fn own_profiles(index: &Index) -> Vec<(&'static str, Day)> {
    let mut last: BTreeMap<&'static str, Day> = BTreeMap::new();
    for update in index.profiles.iter().filter(|update| update.day <= index.today && !update.private) {
        for tag in &update.networks {
            if let Some(network) = NETWORKS.iter().find(|network| **network == fold(tag)) {
                let day = last.entry(network).or_insert(update.day);
                *day = (*day).max(update.day);
            }
        }
    }
    last.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::super::tests::{day, index, source};
    use super::*;
    use crate::model::ProfileUpdate;

    #[test]
    fn the_last_update_of_each_network_counts() {
        let mut index = index("2026-09-07", Vec::new());
        let updates = [
            ("2026-08-20", "LinkedIn"),
            ("2026-03-01", "xing"),
            ("2026-01-01", "linkedin"),
            ("2026-09-01", "talk"),
        ];
        index.profiles = updates
            .map(|(on, tag)| ProfileUpdate {
                day: day(on),
                networks: vec![tag.to_owned()],
                what: String::new(),
                private: false,
                source: source(1),
            })
            .into();
        let found = own_profiles(&index);
        assert_eq!(found, [("linkedin", day("2026-08-20")), ("xing", day("2026-03-01"))]);
        assert_eq!(index.today.days_since(found[0].1), 18);
    }
}
