//! Things to do: the deed with its person, then the facts behind it.
//!
//! Uses: day, doc, lang, model.

use super::phrase::Phrase;
use super::speech::{Speech, contact_key, gist, given, joined, words};
use crate::day::Day;
use crate::doc::{Action, Text};
use crate::lang::{Arg, durations, spans};
use crate::model::{ContactKind, PersonId, PlaceOfEvent};
use crate::reports::asks::Unclear;
use crate::reports::links;
use crate::reports::week::{Basis, Channel, Item, Kind, Occasion, Rhythm, Seen, Topic};

impl Speech<'_> {
    /// The item as a thing to do; `None` if it is none.
    pub(in crate::reports) fn action(&self, item: &Item) -> Option<Action> {
        let person = || ("person", Arg::Text(self.person(item)));
        let (deed, reason) = match &item.kind {
            Kind::Promise { due, occasion } => (self.keep(item), self.promised(item, *due, *occasion)),
            Kind::Thanks { .. } => (self.lang.say("action-thank", &[person()]), self.received(item)),
            Kind::FollowUp { met, event, topic } => {
                (self.lang.say("action-write", &[person()]), self.met(item, *met, *event, *topic))
            }
            Kind::Reconnect { channel, .. } => {
                let id = match channel {
                    Channel::Call => "action-call",
                    Channel::Write => "action-write",
                    Channel::Any => "action-reach",
                };
                (self.lang.say(id, &[person()]), self.reconnect(item))
            }
            Kind::Lunch { on } => {
                let weekday = spans::weekday(self.lang, *on);
                let deed = self.lang.say("action-lunch", &[person(), ("weekday", weekday.into())]);
                (deed, self.table(item))
            }
            Kind::Introduction(_) => self.introduction(item)?,
            Kind::DraftAsk { unclear, helped } => {
                let deed = match unclear {
                    Some(unclear) => {
                        let missing = ("missing", Arg::Word(unclear.first_missing().to_owned()));
                        self.lang.say("action-name", &[person(), missing])
                    }
                    None => self.lang.say("action-ask", &[person()]),
                };
                (deed, self.draft(item, unclear.as_ref(), helped))
            }
            _ => return None,
        };
        Some(Action { deed, reason })
    }

    fn keep(&self, item: &Item) -> Text {
        let (id, what) = match Phrase::of(&item.what) {
            Phrase::Thing(what) if what.is_empty() => ("action-unnamed", what),
            Phrase::Thing(what) => ("action-send", what),
            Phrase::DeedTo(what) => ("action-deed-to", what),
            Phrase::Deed(what) => ("action-deed", what),
        };
        self.lang.say(id, &[("person", self.person(item).into()), ("what", what.into())])
    }

    fn promised(&self, item: &Item, due: Option<Day>, occasion: Option<ContactKind>) -> Text {
        let at = occasion.filter(|kind| *kind != ContactKind::Mention && *kind != ContactKind::Met);
        let due_words = due.map(|due| spans::appointed(self.lang, due, self.as_of));
        let id = match (due.is_some(), at.is_some()) {
            (true, true) => "why-promised-due-at",
            (true, false) => "why-promised-due",
            (false, true) => "why-promised-at",
            (false, false) => "why-promised",
        };
        self.sentence(
            id,
            &[
                ("occasion", contact_key(at)),
                ("due", due_words.unwrap_or_default().into()),
                ("on", self.on(item.day).into()),
                ("source", self.source(item).into()),
            ],
        )
    }

    fn received(&self, item: &Item) -> Text {
        let Kind::Thanks { granted, gift } = &item.kind else { return Text::new() };
        let what = if item.what.is_empty() { self.gift_word(*gift) } else { words(&item.what) };
        self.sentence(
            if *granted { "why-granted" } else { "why-received" },
            &[("on", self.on(item.day).into()), ("what", what.into()), ("source", self.source(item).into())],
        )
    }

    fn met(&self, item: &Item, met: ContactKind, event: Option<PlaceOfEvent>, topic: Topic) -> Text {
        let at = Some(met).filter(|kind| !matches!(kind, ContactKind::Met | ContactKind::Mention));
        let id = match (event, at) {
            (Some(_), _) => "why-met-event",
            (None, Some(_)) => "why-met-at",
            (None, None) => "why-met",
        };
        let event = event.map_or_else(Text::new, |event| vec![links::event(self.index, event)]);
        let first = self.sentence(
            id,
            &[
                ("occasion", contact_key(at)),
                ("event", event.into()),
                ("on", self.on(item.day).into()),
                ("source", self.source(item).into()),
            ],
        );
        let id = match topic {
            Topic::Open => "why-left-open",
            Topic::Need => "why-looks-for",
            Topic::Talk => "why-talked",
        };
        let second = match item.what.is_empty() {
            true => Text::new(),
            false => self.sentence(id, &[("what", gist(&item.what).into())]),
        };
        joined(vec![first, second], " ")
    }

    fn reconnect(&self, item: &Item) -> Text {
        let Kind::Reconnect { rhythm, seen, occasion, .. } = &item.kind else { return Text::new() };
        let talk = occasion.is_none() && !item.what.is_empty();
        // The source stands behind the fact it proves: the last talk, else the last day.
        let here = if talk { Text::new() } else { self.source(item) };
        let last = match seen {
            Seen::Contact => "last-contact",
            Seen::Mention => "last-mention",
        };
        let last = self.lang.say(last, &[("day", self.date(item.day).into()), ("source", here.into())]);
        let (id, every) = match rhythm {
            Rhythm::Own { least, middle, most, few } => {
                let id = if *few { "rhythm-own-few" } else { "rhythm-own" };
                (id, durations::between(self.lang, *least, *middle, *most))
            }
            Rhythm::Set(days) => ("rhythm-set", durations::every(self.lang, *days)),
            Rhythm::Circle(days) => ("rhythm-circle", durations::every(self.lang, *days)),
        };
        let first = self.sentence(id, &[("every", every.into()), ("last", last.into())]);
        let second = match occasion {
            Some(occasion) => self.occasion(occasion),
            None if talk => self.sentence(
                "why-last-topic",
                &[("what", gist(&item.what).into()), ("source", self.source(item).into())],
            ),
            None => Text::new(),
        };
        joined(vec![first, second], " ")
    }

    fn occasion(&self, occasion: &Occasion) -> Text {
        match occasion {
            Occasion::Job { org, since, source } => self.sentence(
                "why-new-job",
                &[
                    ("org", org.as_str().into()),
                    ("month", self.month(*since).into()),
                    ("source", self.source_at(Some(*source)).into()),
                ],
            ),
            Occasion::Birthday(day) => {
                self.sentence("why-birthday", &[("day", self.date(Some(*day)).into())])
            }
        }
    }

    fn table(&self, item: &Item) -> Text {
        let month = item.day.map_or_else(String::new, |day| self.month(day));
        let values = [("month", month.into()), ("source", self.source(item).into())];
        let topic = match item.what.is_empty() {
            true => Text::new(),
            false => self.sentence(
                "why-last-topic",
                &[("what", gist(&item.what).into()), ("source", Text::new().into())],
            ),
        };
        joined(vec![self.sentence("why-lunch", &values), topic], " ")
    }

    fn introduction(&self, item: &Item) -> Option<(Text, Text)> {
        let (Kind::Introduction(basis), [first, second]) = (&item.kind, item.people.as_slice()) else {
            return None;
        };
        let person = |id| Arg::from(links::person(self.index, id));
        let deed =
            self.lang.say("action-introduce", &[("first", person(*first)), ("second", person(*second))]);
        let reason = match basis {
            Basis::Offer(offer, source) => self.sentence(
                "why-introduce",
                &[
                    ("seeker", self.name(*first).into()),
                    ("giver", self.name(*second).into()),
                    ("need", words(&item.what).into()),
                    ("offer", words(offer).into()),
                    ("source", self.source(item).into()),
                    ("offer-source", self.source_at(Some(*source)).into()),
                ],
            ),
            Basis::Topics(topics) => {
                self.sentence("why-introduce-topics", &[("topics", self.lang.list(topics).into())])
            }
            Basis::Agreed => {
                let values = [("source", self.source(item).into()), ("what", words(&item.what).into())];
                let id = if item.what.is_empty() { "why-agreed" } else { "why-agreed-about" };
                self.sentence(id, &values)
            }
        };
        Some((deed, reason))
    }

    fn draft(&self, item: &Item, unclear: Option<&Unclear>, helped: &[Day]) -> Text {
        let says = match unclear {
            Some(_) => "why-draft-vague",
            None => "why-draft-ready",
        };
        let values = [("what", words(&item.what).into()), ("source", self.source(item).into())];
        let first = self.sentence(says, &values);
        let better = |unclear: &Unclear| {
            self.sentence("asks-better", &[("form", unclear.form.words(self.lang).into())])
        };
        joined(vec![first, unclear.map_or_else(Text::new, better), self.encouragement(item, helped)], " ")
    }

    fn encouragement(&self, item: &Item, helped: &[Day]) -> Text {
        item.people.first().map_or_else(Text::new, |person| self.ask_freely(*person, helped))
    }

    /// In which months the owner helped the person; nothing if there were none.
    pub(in crate::reports) fn ask_freely(&self, person: PersonId, helped: &[Day]) -> Text {
        if helped.is_empty() {
            return Text::new();
        }
        let months: Vec<String> = helped.iter().map(|day| self.month(*day)).collect();
        let values = [
            ("person", Arg::from(self.name(person))),
            ("months", self.lang.list(&months).into()),
            ("several", given(helped.len() > 1)),
        ];
        self.sentence("why-ask-freely", &values)
    }
}
