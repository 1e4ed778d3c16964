//! The shape of the network in words: circles, what lies beyond them, ties, how people are spread.
//!
//! Uses: doc, lang, metrics.

use super::{Speech, TOO_FEW, given, sentences};
use crate::doc::{Block, Doc, Inline, Text};
use crate::lang::{Arg, numbers};
use crate::metrics::network::{Attribute, CircleName, Spread};
use crate::reports::network::{CircleFacts, circle_map};

/// So many circles are told.
const CIRCLES: usize = 8;

impl Speech<'_, '_> {
    pub(super) fn circles(&self, doc: &mut Doc) {
        let month = &self.report.month;
        doc.push(Block::Heading(2, self.lang.say("network-circles", &[])));
        self.until(doc, "network-as-of", month.until);
        let told = month.circles.iter().take(CIRCLES);
        doc.push(Block::List(told.map(|circle| self.circle(circle)).collect()));
        let (in_pairs, alone) = month.outside;
        let untold = month.circles.len().saturating_sub(CIRCLES);
        let mut besides = Vec::new();
        let mut say = |id: &str, count: usize| {
            if 0 < count {
                let values =
                    [("n", count.into()), ("count", self.count(count)), ("opening", self.opening(count))];
                besides.push(self.lang.say(id, &values));
            }
        };
        say("network-more-circles", untold);
        say("network-in-pairs", in_pairs);
        say("network-alone", alone);
        let core = month.core.filter(|core| 2 <= core.k);
        besides.extend(core.map(|core| {
            let values =
                [("members", self.count(core.members)), ("k", self.count(core.k)), ("n", core.k.into())];
            self.lang.say("network-core", &values)
        }));
        doc.push(Block::Paragraph(sentences(besides)));
        if self.knows_little() {
            let typed = [("typed", self.who_knows_whom())];
            doc.push(Block::Paragraph(self.lang.say("network-say-who-knows", &typed)));
        }
        doc.blocks.extend(circle_map::map(month, self.index, self.lang));
    }

    fn circle(&self, circle: &CircleFacts) -> Text {
        let private = circle.size - circle.people.len();
        let name = match &circle.name {
            CircleName::Shared(name) => vec![Inline::words(name.as_str())],
            // Its people follow at once; their names need not stand twice.
            CircleName::People(_) => self.lang.say("network-circle-unnamed", &[]),
        };
        let mut text = vec![Inline::Strong(name)];
        let values = [
            ("count", self.count(circle.size)),
            ("people", self.people(&circle.people).into()),
            ("private", private.into()),
            ("hidden", self.count(private)),
        ];
        let id = if circle.people.is_empty() { "network-circle-private" } else { "network-circle" };
        text.extend(self.lang.say(id, &values));
        text
    }

    pub(super) fn beyond(&self, doc: &mut Doc) {
        let report = self.report;
        let mut text = Vec::new();
        if report.beyond.is_empty() && !self.knows_little() {
            text.push(self.lang.say("network-beyond-nobody", &[("typed", self.who_knows_whom())]));
        }
        if !report.beyond.is_empty() {
            let values = [
                ("n", Arg::from(report.reach.named)),
                ("count", self.opening(report.reach.named)),
                ("people", self.people(&report.beyond).into()),
            ];
            text.push(self.lang.say("network-beyond-named", &values));
        }
        let several = &report.beyond_by_several;
        if !several.is_empty() {
            let values = [("n", Arg::from(several.len())), ("people", self.people(several).into())];
            text.push(self.lang.say("network-beyond-by-several", &values));
        }
        let (low, high) = report.reach.rounded();
        let values = [
            ("low", Arg::from(numbers::grouped(self.lang, low))),
            ("high", numbers::grouped(self.lang, high).into()),
            ("assumed", i64::from(report.reach.assumed).into()),
        ];
        text.push(self.lang.say("network-beyond-range", &values));
        doc.push(Block::Heading(2, self.lang.say("network-beyond", &[])));
        doc.push(Block::Paragraph(sentences(text)));
        if report.size < TOO_FEW {
            return;
        }
        self.ties(doc);
    }

    fn ties(&self, doc: &mut Doc) {
        let report = self.report;
        let [_, few, many] = report.ties.by_shared();
        let values = [
            ("n", Arg::from(few)),
            ("many", self.count(many)),
            ("some-many", given(many)),
            ("rare", report.ties.by_contact()[0].into()),
        ];
        doc.push(Block::Paragraph(self.lang.say("network-ties", &values)));
        if 0 < report.pairs_through_me {
            let pairs = report.pairs_through_me;
            let count = numbers::grouped(self.lang, u64::try_from(pairs).unwrap_or(u64::MAX));
            let values = [("n", Arg::from(pairs)), ("count", count.into())];
            doc.push(Block::Paragraph(self.lang.say("network-pairs", &values)));
        }
    }

    pub(super) fn spread(&self, doc: &mut Doc) {
        let month = &self.report.month;
        let rows: Vec<Text> =
            month.spreads.iter().filter_map(|(attribute, spread)| self.row(*attribute, spread)).collect();
        if !rows.is_empty() {
            doc.push(Block::Heading(2, self.lang.say("network-spread", &[])));
            self.until(doc, "network-as-of", month.until);
            doc.push(Block::List(rows));
        }
    }

    /// `Employers: as if spread evenly over about 11; 8 of 34 people at Corvane.`
    fn row(&self, attribute: Attribute, spread: &Spread) -> Option<Text> {
        let largest = spread.largest().filter(|_| TOO_FEW <= spread.known())?;
        let what = || ("what", Arg::Word(attribute.as_str().to_owned()));
        let mut text =
            vec![Inline::Strong(self.lang.say("network-spread-label", &[what()])), Inline::words(" ")];
        let effective = numbers::tenths(self.lang, spread.effective()?);
        let values = [
            what(),
            ("effective", Arg::from(effective)),
            ("largest", largest.nodes.len().into()),
            ("known", spread.known().into()),
            ("missing", spread.missing.into()),
            ("named", given(usize::from(largest.name.is_some() && 1 < largest.nodes.len()))),
            ("name", largest.name.clone().unwrap_or_default().into()),
            ("thin", given(usize::from(spread.is_thin()))),
        ];
        text.extend(self.lang.say("network-spread-row", &values));
        Some(text)
    }

    /// Whether of at least half of the people it is not noted whom they know.
    fn knows_little(&self) -> bool {
        self.report.month.size <= 2 * self.report.month.outside.1
    }

    /// A line that says who knows whom.
    fn who_knows_whom(&self) -> Arg {
        Inline::Typed(self.lang.words("network-typed-knows", &[])).into()
    }
}
