//! What people look for and what they can offer.
//!
//! Knows front matter and lines alike. Does not match needs with offers.
//!
//! Uses: model.

use super::ledger::{Fact, Leaf, Ledger, Scene};
use crate::model::{BoxMark, Keyword, Need, NeedState, Offer, PersonFacts, PersonId, Source};

/// Enters the needs and offers of a person's front matter; the owner's are no one else's concern.
pub(super) fn of_front_matter(ledger: &mut Ledger, scene: &Scene<'_>, leaf: &Leaf<'_>, facts: &PersonFacts) {
    let Some(person) = scene.folk.of_note(leaf.id).filter(|person| scene.folk.me != Some(*person)) else {
        return;
    };
    let source = Source { note: leaf.id, place: facts.place };
    let private = leaf.note.private;
    ledger.needs.extend(facts.needs.iter().map(|what| Need {
        day: None,
        person,
        what: what.clone(),
        tags: Vec::new(),
        state: NeedState::Open,
        private,
        source,
    }));
    ledger.offers.extend(facts.offers.iter().map(|what| Offer {
        person,
        what: what.clone(),
        tags: Vec::new(),
        private,
        source,
    }));
}

/// Enters a line about what people look for or can offer.
pub(super) fn enter(ledger: &mut Ledger, fact: &Fact<'_>) {
    for person in &fact.people {
        match fact.line.keyword {
            Keyword::Offers => ledger.offers.extend(offer(fact, *person)),
            _ => ledger.needs.push(need(fact, *person)),
        }
    }
}

fn need(fact: &Fact<'_>, person: PersonId) -> Need {
    let state = match fact.line.mark {
        BoxMark::Done => NeedState::Met,
        BoxMark::Dropped => NeedState::Gone,
        BoxMark::None | BoxMark::Open | BoxMark::Half | BoxMark::Forwarded | BoxMark::Other => {
            NeedState::Open
        }
    };
    Need {
        day: fact.day,
        person,
        what: fact.what.to_owned(),
        tags: fact.line.tags.to_vec(),
        state,
        private: fact.private,
        source: fact.source,
    }
}

fn offer(fact: &Fact<'_>, person: PersonId) -> Option<Offer> {
    if fact.line.mark == BoxMark::Dropped {
        return None;
    }
    let (what, tags) = (fact.what.to_owned(), fact.line.tags.to_vec());
    Some(Offer { person, what, tags, private: fact.private, source: fact.source })
}

#[cfg(test)]
mod tests {
    use crate::index::sample::*;

    #[test]
    fn needs_and_offers_come_from_front_matter_and_lines() {
        let anna = person_with("People/Anna Weber", |facts| {
            facts.needs = vec!["a CFO".to_owned()];
            facts.offers = vec!["tax law".to_owned()];
        });
        let notes = [
            with(
                anna,
                &["need:: a lawyer for AI contracts #ai", "[x] need:: a flat", "offers:: her summer house"],
            ),
            owner("People/Me"),
            with(
                dated("2026-11-18"),
                &["[-] need:: [[Anna Weber]] a desk", "offers:: [[Anna Weber]] a room"],
            ),
        ];
        let (index, problems) = indexed(&notes);
        let needs: Vec<_> =
            index.needs.iter().map(|n| format!("{:?} {} {:?}", n.day, n.what, n.state)).collect();
        assert_eq!(
            needs,
            [
                "None a CFO Open",
                "None a lawyer for AI contracts Open",
                "None a flat Met",
                "Some(2026-11-18) a desk Gone",
            ]
        );
        assert_eq!(index.needs[1].tags, ["ai"]);
        let offers: Vec<_> = index.offers.iter().map(|offer| offer.what.as_str()).collect();
        assert_eq!(offers, ["a room", "tax law", "her summer house"]);
        assert_eq!(problems, [""; 0]);
        assert_eq!(index.known("Anna Weber").contact_days, []);
    }
}
