//! How to write down that something is done, or not now, with a person of this very page.
//!
//! Uses: day, doc, lang, model.

use super::speech::{Speech, joined};
use crate::day::Day;
use crate::doc::{Inline, Text};
use crate::lang::spans;
use crate::model::PersonId;
use crate::reports::links;
use crate::reports::week::{Basis, Channel, Item, Kind, Section};

/// Not now means the month after next.
const LATER: i64 = 60;

impl Speech<'_> {
    /// The paragraph under the things to do.
    pub(super) fn how_to(&self, section: &Section) -> Text {
        let done = section.items.iter().find_map(|item| self.typed_done(item));
        let tick = section.items.iter().any(has_box).then(|| "- [x]".to_owned());
        let done = match (done, tick) {
            (Some(line), _) => self.lang.say("how-to-done", &[("done", Inline::Typed(line).into())]),
            (None, Some(tick)) => self.lang.say("how-to-tick", &[("done", Inline::Typed(tick).into())]),
            (None, None) => Text::new(),
        };
        let waits = section.items.iter().filter_map(|item| Some((patience(item)?, item)));
        let later = waits.min_by_key(|(patience, _)| *patience).and_then(|(_, item)| item.people.first());
        let later = later.map(|person| {
            let line = self.typed_later(*person);
            self.lang.say("how-to-later", &[("later", Inline::Typed(line).into())])
        });
        joined(vec![done, later.unwrap_or_default()], " ")
    }

    /// The line that records the deed; what has a box of its own is ticked instead.
    fn typed_done(&self, item: &Item) -> Option<String> {
        let id = match &item.kind {
            Kind::Thanks { .. } => "typed-thanked",
            Kind::FollowUp { .. } | Kind::Reconnect { channel: Channel::Write, .. } => "typed-message",
            Kind::Reconnect { channel: Channel::Call | Channel::Any, .. } => "typed-call",
            Kind::Lunch { .. } => "typed-lunch",
            Kind::Introduction(Basis::Offer(..) | Basis::Topics(_)) => "typed-introduced",
            Kind::DraftAsk { unclear: None, .. } => "typed-asked",
            _ => return None,
        };
        let name = |at: usize| item.people.get(at).map(|id| links::typed(self.index, *id));
        let values = [
            ("person", name(0).unwrap_or_default().into()),
            ("other", name(1).unwrap_or_default().into()),
            ("what", item.what.as_str().into()),
        ];
        Some(self.lang.words(id, &values))
    }

    fn typed_later(&self, person: PersonId) -> String {
        let month = self.as_of.plus_days(LATER).unwrap_or(self.as_of);
        let first = Day::new(month.year(), month.month(), 1).unwrap_or(month);
        self.lang.words(
            "typed-later",
            &[
                ("person", links::typed(self.index, person).into()),
                ("month", spans::month_name(self.lang, first).into()),
            ],
        )
    }
}

/// Promises and agreed introductions stand in the notes with a box.
fn has_box(item: &Item) -> bool {
    matches!(item.kind, Kind::Promise { .. } | Kind::Introduction(Basis::Agreed))
}

/// Which deeds may be left for later, the most patient first.
fn patience(item: &Item) -> Option<u8> {
    match item.kind {
        Kind::Reconnect { .. } => Some(0),
        Kind::Lunch { .. } => Some(1),
        Kind::FollowUp { .. } => Some(2),
        _ => None,
    }
}
