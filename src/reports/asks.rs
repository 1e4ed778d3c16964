//! The page and the answer of `asks`: what is out, what was answered, what could be put more clearly.
//!
//! Knows the lint and what lay before an ask. It speaks of the text and of what was given, never of
//! what somebody ought to do; whoever does not answer is left in peace.
//!
//! Uses: day, language, lang, settings, model, index, metrics.

mod words;

use super::{Desk, PageDoc};
use crate::day::Day;
use crate::index::Index;
use crate::lang::Catalogue;
use crate::language::Language;
use crate::metrics::asks::{
    AskLint, Better, Level, Missing, Outcome, Patience, Reading, Voice, better, can_still_be_put, earlier,
    months_of_help, outcome, patience,
};
use crate::metrics::{self, Prior};
use crate::model::{Ask, AskState, PersonId};
use crate::settings::Settings;

pub use words::doc;

/// Days for which an answer stands on the page.
const ANSWERED_WITHIN: i64 = 365;

/// All asks by how they stand.
#[derive(Debug)]
pub struct AsksReport<'a> {
    /// As of which day.
    pub as_of: Day,
    /// Written and not sent, in the order of the notes.
    pub drafts: Vec<OneAsk<'a>>,
    /// Out and not answered, the oldest first, undated ones last.
    pub out: Vec<OneAsk<'a>>,
    /// Answered or taken back within a year, the latest first.
    pub answered: Vec<OneAsk<'a>>,
    /// How many were answered earlier.
    pub earlier: usize,
    /// What came of them all, private ones too.
    pub outcome: Outcome,
    /// How many are private.
    pub private: usize,
}

/// One ask with what can be said about it.
#[derive(Debug)]
pub struct OneAsk<'a> {
    /// The ask.
    pub ask: &'a Ask,
    /// What it lacks, if it can still be put otherwise and is not concrete.
    pub unclear: Option<Unclear>,
    /// What it needs, if it is out.
    pub patience: Option<Patience>,
    /// What lay between the owner and the first addressee.
    pub before: Option<Prior>,
    /// Who was asked for something else just before, and when.
    pub earlier: Option<(PersonId, Day)>,
    /// The months of the last year in which the owner helped the first addressee.
    pub helped: Vec<Day>,
}

impl OneAsk<'_> {
    /// When it was answered, else when it was made.
    fn settled_on(&self) -> Option<Day> {
        self.ask.done.or(self.ask.day)
    }

    fn is_recent(&self, index: &Index) -> bool {
        self.settled_on().is_some_and(|day| index.as_of().days_since(day) < ANSWERED_WITHIN)
    }
}

/// What an ask lacks, and a better form of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unclear {
    /// How concrete it is: partly or not at all.
    pub level: Level,
    /// What is missing.
    pub missing: Vec<Missing>,
    /// The vague phrase in it, if there is one.
    pub phrase: Option<String>,
    /// A better form, as a sentence in the language of the ask.
    pub form: Form,
}

impl Unclear {
    /// The key of what would help most: `who`, `when` or `request`.
    pub fn first_missing(&self) -> &'static str {
        let missing = self.missing.iter().find(|missing| **missing != Missing::To);
        missing.map_or(Missing::Who, |missing| *missing).as_str()
    }
}

/// A better form that can be worded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// What it says.
    pub better: Better,
    /// How it speaks.
    pub voice: Voice,
    /// In which language.
    pub language: Language,
}

impl Form {
    /// The form as a sentence.
    pub fn words(&self, lang: &Catalogue) -> String {
        lang.speaking(self.language).message(&self.better.message(self.voice))
    }
}

/// What an ask lacks; `None` if it is concrete, silenced, or past being put otherwise.
pub fn unclear(index: &Index, settings: &Settings, ask: &Ask, reading: &Reading) -> Option<Unclear> {
    let quiet = ask.wording.silenced || reading.level == Level::Concrete || !can_still_be_put(ask, index);
    if quiet {
        return None;
    }
    let language = reading.language.or(settings.language).unwrap_or_default();
    let form = Form { better: better(index, settings, ask, reading), voice: reading.voice, language };
    let phrase = reading.phrase(&ask.what).map(str::to_owned);
    Some(Unclear { level: reading.level, missing: reading.missing.clone(), phrase, form })
}

/// What there is to say about the asks.
pub fn report<'a>(index: &'a Index, settings: &Settings) -> AsksReport<'a> {
    let lint = AskLint::new(index);
    let by_person = metrics::by_person(index);
    let priors = metrics::priors(index, &by_person);
    let one = |(ask, priors): (&'a Ask, &Vec<Option<Prior>>)| {
        let own = ask.people.first().map(|person| &by_person[person.0 as usize]);
        OneAsk {
            ask,
            unclear: unclear(index, settings, ask, &lint.read(ask)),
            patience: patience(index, ask),
            earlier: earlier(index, ask),
            before: priors.first().copied().flatten(),
            helped: own.map_or_else(Vec::new, |own| months_of_help(own, index.today)),
        }
    };
    let asks = index.asks.iter().zip(&priors).filter(|(ask, _)| !ask.private).map(one);
    let (mut drafts, mut out, mut answered, mut earlier) = (Vec::new(), Vec::new(), Vec::new(), 0);
    for one in asks {
        match one.ask.state {
            AskState::Draft => drafts.push(one),
            AskState::Open => out.push(one),
            AskState::Yes | AskState::No | AskState::Withdrawn if one.is_recent(index) => answered.push(one),
            AskState::Yes | AskState::No | AskState::Withdrawn => earlier += 1,
        }
    }
    out.sort_by_key(|one| (one.ask.day.is_none(), one.ask.day, one.ask.source));
    answered.sort_by_key(|one| (std::cmp::Reverse(one.settled_on()), one.ask.source));
    let private = index.asks.iter().filter(|ask| ask.private).count();
    AsksReport {
        as_of: index.as_of(),
        drafts,
        out,
        answered,
        earlier,
        outcome: outcome(index, &lint),
        private,
    }
}

/// The page, in the words of its reader.
pub(super) fn page(desk: &Desk<'_>) -> PageDoc {
    PageDoc {
        id: "asks".to_owned(),
        name: desk.lang.words("page-asks", &[]),
        doc: doc(&report(desk.index, desk.settings), desk.index, desk.lang),
        space: None,
    }
}

#[cfg(test)]
mod tests;
