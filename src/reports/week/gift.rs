//! Something small to give: of the needs the notes know, one in rotation.
//!
//! What the owner offers or gave to somebody else before comes first, since it can be given again;
//! then what somebody else offers. Whoever the page names anyway is left out.
//!
//! Uses: model, metrics.

use super::people;
use super::{AtHand, Item, Kind};
use crate::metrics::{self, Measured, OpenNeed};
use crate::model::PersonId;

/// Of the needs of those not `named` the one whose turn it is this week.
pub(in crate::reports) fn of(measured: &Measured<'_>, named: &[PersonId]) -> Option<Item> {
    let index = measured.index;
    let can_be_given = |open: &&OpenNeed<'_>| {
        let id = open.need.person;
        // Whether what they were given already was enough, they know.
        people::is_open_to(index, id) && !named.contains(&id) && open.given_already.is_none()
    };
    let mut needs: Vec<&OpenNeed<'_>> = measured.needs_told_once().filter(can_be_given).collect();
    let own = |open: &&OpenNeed<'_>| !open.own_offers.is_empty() || open.given_before.is_some();
    let offered = |open: &&OpenNeed<'_>| !open.offered_by.is_empty();
    if needs.iter().any(own) {
        needs.retain(own);
    } else if needs.iter().any(offered) {
        needs.retain(offered);
    }
    needs.sort_by_key(|open| (open.need.person, open.need.source));
    let open = metrics::in_rotation(&needs, index.today.week())?;
    let need = open.need;
    let kind = Kind::Need(at_hand(open));
    Some(Item::about(need.person, kind).on(need.day).saying(&need.what).from(need.source))
}

fn at_hand(open: &OpenNeed<'_>) -> AtHand {
    let offered = open.offered_by.first().map(|found| found.offer);
    match (open.own_offers.first(), open.given_before, offered) {
        (Some(own), ..) => AtHand::Own((*own).to_owned()),
        (None, Some(gift), _) => {
            AtHand::Before { whom: gift.person, what: gift.what.clone(), source: gift.source }
        }
        (None, None, Some(offer)) => {
            AtHand::Offered { by: offer.person, offer: offer.what.clone(), source: offer.source }
        }
        (None, None, None) => AtHand::Little,
    }
}
