//! What a line says beside its text: due and done, minutes, effort, kind, tags, block id.
//!
//! Knows the spellings of Tasks and Dataview and of hurried writers. Does not know which of it a
//! keyword has use for, except where the words would mean something else.
//!
//! Uses: day, model.

use super::text::{Run, next, word};
use super::{Draft, Reader, is_contact, problems};
use crate::day::Day;
use crate::model::{BoxMark, GiftKind, Keyword};
use crate::parse::dates::{self, Basis, Written};
use crate::parse::inline::{Kind, Token};
use crate::parse::words::Folded;
use crate::parse::{durations, phrases};

/// What the pieces that are left out of the text say.
#[derive(Debug, Default)]
pub(super) struct Details {
    pub(super) due: Option<Day>,
    pub(super) done: Option<Day>,
    pub(super) minutes: Option<u32>,
    pub(super) effort: Option<u8>,
    pub(super) gift: Option<GiftKind>,
    pub(super) tags: Vec<String>,
}

impl Reader<'_, '_> {
    /// Takes fields, signs, tags and the block id out of the pieces from `draft.from` on.
    pub(super) fn gather(&mut self, draft: &Draft) -> Details {
        let basis = self.ahead(draft);
        let mut details = Details::default();
        let mut limit = None;
        self.leave_out_block_id(draft.from);
        for at in draft.from..self.tokens.len() {
            if self.tokens[at].out {
                continue;
            }
            match self.tokens[at].kind {
                Kind::Field { key, value_start, value_end } => {
                    self.tokens[at].out = true;
                    self.field_value(&mut details, key, value_start, value_end, basis);
                }
                Kind::TaskSign(sign) => self.task_sign(&mut details, at, sign, basis),
                Kind::Tag => self.tag(&mut details, at),
                Kind::Word if limit.is_none() && wants_limit(draft) => limit = self.limit(draft, at, basis),
                _ => {}
            }
        }
        self.leave_out_last_tags(draft.from);
        details.due = details.due.or(limit);
        details
    }

    /// Takes a length of time at the start of what follows the people, or at the end.
    pub(super) fn take_minutes(&mut self, run: &Run) -> Option<u32> {
        let first = self.first_behind(run)?;
        if let Some((length, minutes)) = self.duration(first) {
            self.leave_out_bytes(first, length);
            self.leave_out_brackets(first, length);
            return Some(minutes);
        }
        let last = (first..self.tokens.len()).rev().find(|at| {
            let token = &self.tokens[*at];
            !token.out && !matches!(token.kind, Kind::Blank | Kind::Sign)
        })?;
        let end = self.tokens[last].end;
        // A span of the clock with its blanks has seven pieces.
        for at in last.saturating_sub(7).max(first)..=last {
            let start = self.tokens[at].start;
            if let Some((length, minutes)) = self.duration(at).filter(|(length, _)| start + length == end) {
                self.leave_out_bytes(at, length);
                self.leave_out_brackets(at, length);
                return Some(minutes);
            }
        }
        None
    }

    /// The date, if any, that a point without a keyword is to come up again.
    pub(super) fn take_date(&mut self, draft: &Draft) -> Option<Day> {
        let basis = self.ahead(draft);
        for at in draft.from..self.tokens.len() {
            let token = &self.tokens[at];
            if token.out || !matches!(token.kind, Kind::Word | Kind::Link(_)) {
                continue;
            }
            let rest = &self.text[token.start..self.end];
            let calendar = dates::read(rest, basis);
            let relative = || dates::read_relative(rest, basis).filter(|_| draft.intention);
            let Some(written) = calendar.or_else(relative) else { continue };
            self.doubts(self.tokens[at].start, &written);
            self.leave_out_bytes(at, written.length);
            return written.day;
        }
        None
    }

    /// Until when to rest.
    pub(super) fn take_rest(&mut self, draft: &Draft, run: &Run) -> Option<Day> {
        for at in run.end..self.tokens.len() {
            let token = &self.tokens[at];
            if token.out || !matches!(token.kind, Kind::Word | Kind::Link(_)) {
                continue;
            }
            let rest = &self.text[token.start..self.end];
            let Some(written) = dates::ahead::read(rest, draft.day) else { continue };
            self.doubts(self.tokens[at].start, &written);
            self.leave_out_bytes(at, written.length);
            let before = (run.end..at).rev().find(|at| !matches!(self.tokens[*at].kind, Kind::Blank));
            if let Some(before) = before.filter(|at| self.leads_to_rest(*at)) {
                self.tokens[before].out = true;
            }
            return written.day;
        }
        None
    }

    /// The first piece with words behind the people.
    pub(super) fn first_behind(&self, run: &Run) -> Option<usize> {
        (run.end..self.tokens.len()).find(|at| {
            let token = &self.tokens[*at];
            let source = &self.text[token.start..token.end];
            let parts = matches!(token.kind, Kind::Blank | Kind::Hidden)
                || matches!(token.kind, Kind::Sign) && !token.out;
            !token.out && !parts && source != "-"
        })
    }

    pub(super) fn leave_out_bytes(&mut self, at: usize, length: usize) {
        let start = self.tokens[at].start;
        let taken = |token: &&mut Token<'_>| (start..start + length).contains(&token.start);
        self.tokens[at..].iter_mut().take_while(taken).for_each(|token| token.out = true);
    }

    fn ahead(&self, draft: &Draft) -> Basis {
        match (self.context.week, draft.day) {
            (Some(week), _) => Basis::Week(week),
            (None, Some(day)) => Basis::Ahead(day),
            (None, None) => Basis::Nothing,
        }
    }

    fn duration(&self, at: usize) -> Option<(usize, u32)> {
        let rest = &self.text[self.tokens[at].start..self.end];
        if !rest.starts_with(|c: char| c.is_ascii_digit() || c == '½') {
            return None;
        }
        let span = durations::clock(rest).and_then(|span| Some((span.length, span.minutes?)));
        span.or_else(|| durations::read(rest))
    }

    /// Leaves out the round brackets right around the pieces of so many bytes.
    pub(super) fn leave_out_brackets(&mut self, at: usize, length: usize) {
        let end = self.tokens[at].start + length;
        let behind = self
            .tokens
            .iter()
            .position(|token| token.start == end && &self.text[token.start..token.end] == ")");
        let before = at.checked_sub(1).filter(|at| {
            let token = &self.tokens[*at];
            &self.text[token.start..token.end] == "("
        });
        if let (Some(before), Some(behind)) = (before, behind) {
            self.tokens[before].out = true;
            self.tokens[behind].out = true;
        }
    }

    fn field_value(&mut self, details: &mut Details, key: &str, start: usize, end: usize, basis: Basis) {
        let value = self.text[start..end].trim();
        let at = start + self.text[start..end].find(value).unwrap_or(0);
        let Some(key) = Folded::of(key.trim()) else { return };
        match key.as_str() {
            "due" | "fällig" | "faellig" | "bis" => {
                details.due = details.due.or(self.date_value(at, value, basis))
            }
            "done" | "completion" | "completed" | "erledigt" => {
                details.done = details.done.or(self.date_value(at, value, Basis::Nothing));
            }
            "minutes" | "min" | "minuten" | "duration" | "dauer" => {
                details.minutes = details.minutes.or(durations::of_field(value));
            }
            "effort" | "aufwand" => match value.parse() {
                Ok(effort @ 1..=5) => details.effort = details.effort.or(Some(effort)),
                _ => self.problems.push(problems::effort(
                    self.context,
                    value,
                    self.place(at..at + value.len()),
                )),
            },
            "kind" | "art" => {
                let kind = Folded::of(value.trim_start_matches('#'));
                details.gift = details.gift.or(kind.and_then(|kind| phrases::gift(kind.as_str())));
            }
            _ => {}
        }
    }

    fn date_value(&mut self, at: usize, value: &str, basis: Basis) -> Option<Day> {
        let written = dates::read(value, basis).or_else(|| dates::read_relative(value, basis))?;
        self.doubts(at, &written);
        written.day
    }

    fn task_sign(&mut self, details: &mut Details, at: usize, sign: char, basis: Basis) {
        match sign {
            '📅' | '📆' | '🗓' => details.due = self.date_of_sign(at, basis).or(details.due),
            '✅' => details.done = self.date_of_sign(at, Basis::Nothing).or(details.done),
            '❌' | '⏳' | '⌛' | '🛫' | '➕' => drop(self.date_of_sign(at, Basis::Nothing)),
            '🔁' => self.leave_out_words(at),
            '🏁' | '🆔' | '⛔' => self.leave_out_one(at),
            _ => self.tokens[at].out = true,
        }
    }

    /// The date behind a sign; sign and date are left out. A sign without a date is text.
    fn date_of_sign(&mut self, at: usize, basis: Basis) -> Option<Day> {
        let date = next(&self.tokens, at + 1)?;
        let start = self.tokens[date].start;
        let written = dates::read(&self.text[start..self.end], basis)?;
        self.doubts(start, &written);
        self.tokens[at].out = true;
        self.leave_out_bytes(date, written.length);
        written.day
    }

    /// Leaves out a sign with all the words behind it.
    fn leave_out_words(&mut self, at: usize) {
        self.tokens[at].out = true;
        let words = |token: &&mut Token<'_>| matches!(token.kind, Kind::Blank | Kind::Word);
        self.tokens[at + 1..].iter_mut().take_while(words).for_each(|token| token.out = true);
    }

    /// Leaves out a sign with what stands behind it up to the next blank.
    fn leave_out_one(&mut self, at: usize) {
        self.tokens[at].out = true;
        let Some(first) = next(&self.tokens, at + 1) else { return };
        let same = |token: &&mut Token<'_>| !matches!(token.kind, Kind::Blank);
        self.tokens[first..].iter_mut().take_while(same).for_each(|token| token.out = true);
    }

    fn tag(&mut self, details: &mut Details, at: usize) {
        let name = &self.text[self.tokens[at].start + 1..self.tokens[at].end];
        let first = name.split('/').next().unwrap_or_default();
        match Folded::of(first).and_then(|first| phrases::gift(first.as_str())) {
            Some(kind) => {
                details.gift = details.gift.or(Some(kind));
                self.tokens[at].out = true;
            }
            None => details.tags.push(name.to_owned()),
        }
    }

    /// Tags at the end of a line sort it; in the middle of a sentence they are words of it.
    fn leave_out_last_tags(&mut self, from: usize) {
        for token in self.tokens[from..].iter_mut().rev() {
            match token.kind {
                Kind::Tag => token.out = true,
                Kind::Blank | Kind::Hidden => {}
                _ if token.out => {}
                _ => break,
            }
        }
    }

    fn leave_out_block_id(&mut self, from: usize) {
        let last = self.tokens[from..].iter_mut().rfind(|token| !matches!(token.kind, Kind::Blank));
        if let Some(last) = last.filter(|token| is_block_id(&self.text[token.start..token.end])) {
            last.out = true;
        }
    }

    /// `by Friday`, `bis spätestens 12.12.`
    fn limit(&mut self, draft: &Draft, at: usize, basis: Basis) -> Option<Day> {
        word(self.text, &self.tokens[at]).filter(|word| phrases::sets_a_limit(word.as_str()))?;
        let mut date = next(&self.tokens, at + 1)?;
        for _ in 0..2 {
            let leads = word(self.text, &self.tokens[date])
                .is_some_and(|word| phrases::leads_to_a_limit(word.as_str()));
            if leads {
                date = next(&self.tokens, date + 1)?;
            }
        }
        let start = self.tokens[date].start;
        let rest = &self.text[start..self.end];
        let written: Written = dates::read(rest, basis).or_else(|| dates::read_relative(rest, basis))?;
        self.doubts(start, &written);
        // An ask is a sentence to be sent: its date stays in it.
        if !matches!(draft.keyword, Keyword::Asked | Keyword::Draft) {
            self.leave_out_bytes(date, written.length);
            self.tokens[at..date].iter_mut().for_each(|token| token.out = true);
            let comma = at.checked_sub(1).and_then(|before| {
                (draft.from..=before).rev().find(|at| !matches!(self.tokens[*at].kind, Kind::Blank))
            });
            if let Some(comma) =
                comma.filter(|comma| &self.text[self.tokens[*comma].start..self.tokens[*comma].end] == ",")
            {
                self.tokens[comma].out = true;
            }
        }
        written.day
    }

    fn leads_to_rest(&self, at: usize) -> bool {
        let Some(word) = word(self.text, &self.tokens[at]) else { return false };
        matches!(
            word.as_str(),
            "until" | "till" | "bis" | "from" | "ab" | "im" | "in" | "on" | "am" | "zum" | "to" | "wieder"
        )
    }
}

/// Whether `by Friday` sets a date for that line. What has happened has none.
fn wants_limit(draft: &Draft) -> bool {
    let open = matches!(draft.mark, BoxMark::Open | BoxMark::Half) || draft.intention;
    match draft.keyword {
        keyword if is_contact(keyword) => open,
        Keyword::Promised | Keyword::Awaiting | Keyword::Asked | Keyword::Draft | Keyword::OpenPoint => true,
        Keyword::Need | Keyword::Introduced => true,
        _ => open,
    }
}

fn is_block_id(text: &str) -> bool {
    let id = text.strip_prefix('^').unwrap_or_default();
    !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}
