//! Who looks for what, and what is at hand for it.
//!
//! Uses: doc, lang.

use super::speech::{Speech, joined, words};
use crate::doc::Text;
use crate::lang::Arg;
use crate::reports::links;
use crate::reports::week::{AtHand, Item, Kind};

impl Speech<'_> {
    /// Something small to give: the need, then what could meet it.
    pub(in crate::reports) fn need(&self, item: &Item) -> Text {
        let Kind::Need(at_hand) = &item.kind else { return Text::new() };
        let values = [
            ("person", Arg::from(self.person(item))),
            ("what", words(&item.what).into()),
            ("source", self.source(item).into()),
        ];
        let told = joined(vec![self.lang.say("need", &values), self.at_hand(at_hand)], " ");
        self.labelled("line-need", told)
    }

    fn at_hand(&self, at_hand: &AtHand) -> Text {
        match at_hand {
            AtHand::Own(offer) => self.lang.say("need-own", &[("offer", words(offer).into())]),
            AtHand::Before { whom, what, source } => {
                let mut values =
                    vec![("what", words(what).into()), ("source", self.source_at(Some(*source)).into())];
                let Some(person) = whom else { return self.lang.say("need-shared", &values) };
                values.push(("whom", links::person(self.index, *person).into()));
                self.lang.say("need-before", &values)
            }
            AtHand::Offered { by, offer, source } => {
                let values = [
                    ("person", Arg::from(links::person(self.index, *by))),
                    ("offer", words(offer).into()),
                    ("source", self.source_at(Some(*source)).into()),
                ];
                self.lang.say("need-offered", &values)
            }
            AtHand::Little => self.lang.say("need-little", &[]),
        }
    }
}
