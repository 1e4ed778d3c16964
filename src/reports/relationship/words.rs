//! One relationship in words.
//!
//! Uses: day, doc, lang, settings, model, index, metrics.

use super::{Relationship, Sight, Ties};
use crate::day::{Day, When};
use crate::doc::{Block, Doc, Inline, Link, Text};
use crate::index::Index;
use crate::lang::{Arg, Catalogue, dates, durations, numbers, spans};
use crate::metrics::{self, CareReason, ExpectedGap, GapRule, Level};
use crate::model::{Person, Position, Source};
use crate::names::fold;
use crate::reports::give_take::standing::say_balances;
use crate::reports::give_take::{columns, say_ask, say_need};
use crate::reports::links;
use crate::reports::log::{self, Entry};
use crate::reports::promises;
use crate::reports::week::reconnect::next_birthday;
use crate::reports::week_words::Speech;
use crate::reports::week_words::days::strong;
use crate::reports::week_words::speech::{closing, given, joined, words};
use crate::settings::Settings;

/// How many talks the page brings back to mind.
const TALKS: usize = 3;
/// Days ahead in which a birthday is spoken of.
const BIRTHDAY_AHEAD: i64 = 30;
/// Days in which a job is news.
const JOB_IS_NEWS: i64 = 183;

/// The page, or the answer on the terminal. Its first link is the person.
pub fn doc(
    ties: &Ties<'_>,
    tie: &Relationship<'_>,
    index: &Index,
    settings: &Settings,
    lang: &Catalogue,
) -> Doc {
    let speech = Speech { as_of: tie.as_of, index, lang };
    let page = Page { ties, tie, speech, settings, person: index.person(tie.person) };
    let mut doc = Doc::default();
    page.head(&mut doc);
    page.section("tie-next", page.next().into_iter().collect(), &mut doc);
    page.section("tie-talk", page.talk(), &mut doc);
    page.section("promises-mine", promises::lines(&tie.promises.mine, &speech), &mut doc);
    page.section("promises-theirs", promises::lines(&tie.promises.theirs, &speech), &mut doc);
    page.section("tie-open", page.open(), &mut doc);
    page.section("tie-needs", tie.needs.iter().map(|aged| say_need(&speech, aged)).collect(), &mut doc);
    page.section("tie-offers", page.offers(), &mut doc);
    columns(&speech, &ties.things, [&tie.given.shown, &tie.received.shown], &mut doc);
    page.standing(&mut doc);
    page.section("tie-jobs", page.jobs(), &mut doc);
    page.in_common(&mut doc);
    page.story(&mut doc);
    doc.push(closing(lang));
    doc
}

struct Page<'a> {
    ties: &'a Ties<'a>,
    tie: &'a Relationship<'a>,
    speech: Speech<'a>,
    settings: &'a Settings,
    person: &'a Person,
}

impl Page<'_> {
    fn section(&self, heading: &str, lines: Vec<Text>, doc: &mut Doc) {
        if !lines.is_empty() {
            doc.push(Block::Heading(2, self.speech.lang.say(heading, &[])));
            doc.push(Block::List(lines));
        }
    }

    fn head(&self, doc: &mut Doc) {
        let lang = self.speech.lang;
        // A link even without a note: it is how the page finds its person again.
        let person = match self.person.note {
            Some(_) => links::person(self.speech.index, self.tie.person),
            None => Inline::Link(Link { target: self.person.name.clone(), label: self.person.name.clone() }),
        };
        doc.push(Block::Heading(1, vec![person]));
        let day = dates::with_weekday(lang, self.tie.as_of);
        let as_of = vec![Inline::Emphasis(lang.say("week-as-of", &[("day", day.into())]))];
        doc.push(Block::Paragraph(joined(vec![as_of, self.who()], " ")));
        doc.push(Block::Paragraph(joined(vec![self.met(), self.contact(), self.rhythm()], " ")));
        if self.is_bare() {
            let typed = lang.words(
                "tie-empty-line",
                &[("person", links::typed(self.speech.index, self.tie.person).into())],
            );
            doc.push(Block::Paragraph(lang.say("tie-empty", &[("line", Inline::Typed(typed).into())])));
        }
    }

    fn is_bare(&self) -> bool {
        self.tie.story.is_empty() && self.tie.given.is_empty() && self.tie.received.is_empty()
    }

    /// `Editor at Vakblad, Amsterdam.`
    fn who(&self) -> Text {
        let facts = &self.person.facts;
        let org = facts.org.as_ref().map(|org| org.text.clone());
        let work = match (facts.role.clone(), org) {
            (Some(role), Some(org)) => {
                Some(self.speech.lang.words("tie-role-at", &[("role", role.into()), ("org", org.into())]))
            }
            (role, org) => role.or(org),
        };
        let told: Vec<String> =
            [work, facts.city.clone(), facts.sector.clone()].into_iter().flatten().collect();
        match told.is_empty() {
            true => Text::new(),
            false => self.speech.sentence("tie-who", &[("facts", told.join(" · ").into())]),
        }
    }

    fn met(&self) -> Text {
        let lang = self.speech.lang;
        let through = links::people(self.speech.index, lang, self.tie.introducers);
        let met = self.person.facts.met.map(|met| self.when(met));
        let id = match (met.is_some(), through.is_empty()) {
            (true, true) => "tie-met",
            (true, false) => "tie-met-through",
            (false, false) => "tie-through",
            (false, true) => return Text::new(),
        };
        lang.say(id, &[("met", met.unwrap_or_default().into()), ("people", through.into())])
    }

    /// How often and when last; a bare mention is called that.
    fn contact(&self) -> Text {
        let lang = self.speech.lang;
        let Some(last) = self.person.last_contact() else { return lang.say("tie-no-contact", &[]) };
        let explicit = self.person.explicit_days.binary_search(&last).is_ok();
        let id = if explicit { "tie-contact" } else { "tie-mention" };
        let times = numbers::times(lang, self.person.contact_days.len());
        let first = self.person.first_contact().unwrap_or(last);
        let values = [
            ("n", Arg::from(self.person.contact_days.len())),
            ("times", times.into()),
            ("first", self.speech.date(Some(first)).into()),
            ("last", self.speech.date(Some(last)).into()),
        ];
        lang.say(id, &values)
    }

    /// The lived rhythm, and whether contact comes in bursts.
    fn rhythm(&self) -> Text {
        let lang = self.speech.lang;
        let Some(lived) = metrics::lived_rhythm(self.person, self.speech.as_of) else { return Text::new() };
        let gaps = &lived.gaps;
        let every = durations::between(lang, gaps.min, gaps.median, gaps.max);
        let values = [
            ("every", every.into()),
            ("over", given(lived.until.is_some())),
            (
                "month",
                lived.until.map_or_else(String::new, |day| spans::month(lang, day, self.speech.as_of)).into(),
            ),
        ];
        let id = if gaps.level() < Level::Enough { "tie-rhythm-few" } else { "tie-rhythm" };
        let every = match self.tie.care.map(|care| &care.reason) {
            // There the next step says it.
            Some(CareReason::BrokenRhythm(_) | CareReason::Reconnect { .. }) => Text::new(),
            _ => self.speech.sentence(id, &values),
        };
        if lived.until.is_some() {
            return every;
        }
        let days = metrics::rhythm_days(self.person);
        let bursty = metrics::burstiness(&metrics::recent_gaps(days)).is_some_and(|one| one.is_bursty());
        let bursts = if bursty { lang.say("tie-bursts", &[]) } else { Text::new() };
        joined(vec![every, bursts], " ")
    }

    /// The next step and its reason.
    fn next(&self) -> Option<Text> {
        let lang = self.speech.lang;
        let say = |id: &str, day: Day| {
            Some(lang.say(id, &[("day", dates::near(lang, day, self.speech.as_of).into())]))
        };
        let facts = &self.person.facts;
        if facts.ended {
            return Some(lang.say("next-ended", &[]));
        }
        let today = self.speech.index.today;
        match self.tie.care.map(|care| &care.reason) {
            Some(CareReason::Promise { due, .. }) => say("next-promise", *due),
            Some(CareReason::FollowUp { met }) => say("next-follow-up", *met),
            _ if self.person.next_planned.is_some() => say("next-planned", self.person.next_planned?),
            _ if self.person.snoozed_until.is_some_and(|until| today < until) => {
                say("next-rests", self.person.snoozed_until?)
            }
            Some(CareReason::BrokenRhythm(_)) => {
                let gap = metrics::expected_gap(self.person, self.settings)?;
                Some(self.reconnect(gap))
            }
            Some(CareReason::Reconnect { gap, .. }) => Some(self.reconnect(*gap)),
            Some(CareReason::Young { first }) => say("next-young", *first),
            Some(CareReason::Rest { .. }) | None => None,
        }
    }

    fn reconnect(&self, gap: ExpectedGap) -> Text {
        let lang = self.speech.lang;
        let gaps = metrics::gaps(metrics::rhythm_days(self.person));
        let (id, every) = match (gap.rule, gaps) {
            (GapRule::Own, _) => ("rhythm-set", durations::every(lang, gap.days)),
            (GapRule::Circle, _) => ("rhythm-circle", durations::every(lang, gap.days)),
            (GapRule::Rhythm, Some(gaps)) => {
                ("rhythm-own", durations::between(lang, gaps.min, gaps.median, gaps.max))
            }
            (GapRule::Rhythm, None) | (GapRule::Default, _) => return lang.say("next-quiet", &[]),
        };
        let last = self.speech.date(self.person.last_contact());
        let last = lang.say("last-contact", &[("day", last.into()), ("source", Text::new().into())]);
        let rhythm = self.speech.sentence(id, &[("every", every.into()), ("last", last.into())]);
        lang.say("next-reconnect", &[("rhythm", rhythm.into())])
    }

    /// What one can begin with: the last talks, a new job, a birthday, what the person cares about.
    fn talk(&self) -> Vec<Text> {
        let lang = self.speech.lang;
        let is_talk = |entry: &&Entry| entry.is_contact() && !entry.what.trim().is_empty();
        let talks = self.tie.story.iter().filter(is_talk).take(TALKS);
        let mut lines: Vec<Text> =
            talks.map(|entry| self.entry(entry, self.speech.date(entry.day))).collect();
        lines.extend(self.new_job());
        let birthday = next_birthday(self.person, self.speech.as_of);
        lines.extend(
            birthday
                .filter(|day| day.days_since(self.speech.as_of) <= BIRTHDAY_AHEAD)
                .map(|day| lang.say("tie-birthday", &[("day", self.speech.date(Some(day)).into())])),
        );
        let topics = &self.person.facts.topics;
        if !topics.is_empty() {
            lines.push(lang.say("tie-topics", &[("topics", topics.join(", ").into())]));
        }
        lines
    }

    fn new_job(&self) -> Option<Text> {
        let position = self.person.facts.positions.iter().rfind(|position| position.to.is_none())?;
        let since = position.from.filter(|from| !matches!(from, When::Year(_)))?.earliest()?;
        let org = position.org.as_ref()?.text.clone();
        let is_news = (0..=JOB_IS_NEWS).contains(&self.speech.as_of.days_since(since));
        let month = spans::month(self.speech.lang, since, self.speech.as_of);
        let source = self.source_of(position);
        let values = [("org", org.into()), ("month", month.into()), ("source", source.into())];
        is_news.then(|| self.speech.sentence("why-new-job", &values))
    }

    fn open(&self) -> Vec<Text> {
        let asks = self.tie.asks.iter().map(|ask| say_ask(&self.speech, ask));
        let points = self.tie.points.iter().map(|point| {
            let id = match (point.due, point.day) {
                (Some(_), _) => "tie-point-due",
                (None, Some(_)) => "tie-point-noted",
                (None, None) => "tie-point",
            };
            let values = [
                ("what", words(&point.text).into()),
                ("day", self.speech.date(point.due.or(point.day)).into()),
                ("source", self.speech.source_at(Some(point.source)).into()),
            ];
            self.speech.lang.say(id, &values)
        });
        asks.chain(points).collect()
    }

    fn offers(&self) -> Vec<Text> {
        let line = |what: &str, source| {
            joined(vec![vec![Inline::words(words(what))], self.speech.source_at(Some(source))], "")
        };
        self.tie.offers.iter().map(|offer| line(&offer.what, offer.source)).collect()
    }

    fn standing(&self, doc: &mut Doc) {
        let balances = say_balances(&self.speech, self.speech.index, self.tie.person, self.tie.checks);
        let said = joined(vec![self.tie.standing.say(&self.speech), balances], " ");
        if !said.is_empty() {
            doc.push(Block::Paragraph(said));
        }
    }

    /// Jobs as dated facts, the present one first.
    fn jobs(&self) -> Vec<Text> {
        self.person.facts.positions.iter().rev().map(|position| self.job(position)).collect()
    }

    fn job(&self, position: &Position) -> Text {
        let lang = self.speech.lang;
        let org = position.org.as_ref().map(|org| org.text.clone());
        let what: Vec<String> = [position.role.clone(), org].into_iter().flatten().collect();
        let id = match (position.from, position.to) {
            (Some(from), Some(to)) if from == to => "job-in",
            (Some(_), Some(_)) => "job-span",
            (Some(_), None) => "job-since",
            (None, Some(_)) => "job-until",
            (None, None) => "job-undated",
        };
        let when = |when: Option<When>| Arg::from(when.map_or_else(String::new, |when| self.when(when)));
        lang.say(
            id,
            &[
                ("from", when(position.from)),
                ("to", when(position.to)),
                ("what", what.join(", ").into()),
                ("source", self.source_of(position).into()),
            ],
        )
    }

    fn source_of(&self, position: &Position) -> Text {
        let source = self.person.note.map(|note| Source { note, place: position.place });
        self.speech.source_at(source)
    }

    fn in_common(&self, doc: &mut Doc) {
        if self.tie.in_common.is_empty() {
            return;
        }
        let people: Vec<Text> =
            self.tie.in_common.iter().map(|id| vec![links::person(self.speech.index, *id)]).collect();
        doc.push(Block::Heading(2, self.speech.lang.say("tie-in-common", &[])));
        doc.push(Block::Paragraph(joined(people, ", ")));
    }

    /// Year by year, newest first.
    fn story(&self, doc: &mut Doc) {
        let lang = self.speech.lang;
        if self.tie.story.is_empty() {
            return;
        }
        doc.push(Block::Heading(2, lang.say("tie-story", &[])));
        let year = |entry: &Entry| entry.day.map(Day::year);
        for of_year in self.tie.story.chunk_by(|one, next| year(one) == year(next)) {
            let heading = match year(&of_year[0]) {
                Some(year) => vec![Inline::words(year.to_string())],
                None => lang.say("tie-undated", &[]),
            };
            doc.push(Block::Heading(3, heading));
            let day = |entry: &Entry| entry.day.map_or_else(String::new, |day| dates::of_year(lang, day));
            doc.push(Block::List(of_year.iter().map(|entry| self.entry(entry, day(entry))).collect()));
        }
    }

    /// `19 November, lunch with [[Sven]]: the wind park`
    fn entry(&self, entry: &Entry, day: String) -> Text {
        let index = self.speech.index;
        let may_be_named =
            |id: &crate::model::PersonId| self.ties.sight() == Sight::Owner || !index.person(*id).private;
        let others = entry.people.iter().copied().filter(|id| *id != self.tie.person && may_be_named(id));
        let others: Vec<_> = others.collect();
        let kind = log::kind_words(entry.kind, self.speech.lang);
        // A meeting is often called by its kind.
        let worded = !entry.what.trim().is_empty() && fold(&entry.what) != fold(&kind);
        self.speech.lang.say(
            "story-line",
            &[
                ("dated", given(!day.is_empty())),
                ("day", strong(day)),
                ("kind", kind.into()),
                ("joined", given(!others.is_empty())),
                ("people", links::people(index, self.speech.lang, &others).into()),
                ("worded", given(worded)),
                ("what", words(&entry.what).into()),
                ("source", self.speech.source_at(Some(entry.source)).into()),
            ],
        )
    }

    /// `March 2019`, `2019`, `3 March 2019`
    fn when(&self, when: When) -> String {
        let lang = self.speech.lang;
        match when {
            When::Day(day) => dates::full(lang, day),
            When::Month(year, _) => {
                let month = when.earliest().map_or_else(String::new, |day| spans::month_name(lang, day));
                lang.words("date-month", &[("month", month.into()), ("year", year.to_string().into())])
            }
            When::Year(year) => year.to_string(),
        }
    }
}
