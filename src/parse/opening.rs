//! How a line says what it records: `keyword::`, one colon, a first word, a verb at the end, a box.
//!
//! Knows the forms and tries them from the plainest on. Does not know whether a link leads to a
//! person: a form without `::` asks only that one may follow.

use super::body::Frame;
use super::keywords::{from_word, introduction_state, is_first_word};
use super::line::{Reader, Surroundings};
use super::phrases::{before_last_words, starts_with_phrase, word_ends};
use super::words::{FILLERS, INTENTIONS, VERBS_LAST};
use crate::model::{BoxMark, Form, Keyword};
use crate::names::fold;
use crate::settings::Settings;
use crate::source::Place;

/// Longest text before `::` that can be a keyword, in bytes.
const LONGEST_KEYWORD: usize = 40;

/// Whether a list item without links or signs may still be a record: its first word is a keyword, or
/// one that may stand before a keyword, and a name follows somewhere.
pub(super) fn may_begin_bare(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let Some(first) = words.next() else { return false };
    let begins = first.starts_with(|c: char| c.is_ascii_digit()) || is_first_word(first);
    begins && words.any(|word| word.starts_with(char::is_uppercase))
}

impl Reader<'_, '_> {
    pub(super) fn find_keyword(&mut self, around: Surroundings) {
        let start = self.at;
        if !self.field() && self.may_be_bare(around) {
            let _ = self.one_colon(around) || self.first_words(around) || self.verb_last(around);
            if self.keyword.is_none() {
                self.plain_item(around);
            }
        }
        if self.keyword.is_some() {
            if self.place == Place::default() {
                self.place = self.place_of(start, self.at.max(start + 1));
            }
            self.date_after_keyword();
        }
    }

    /// Whether a record may be written here without `::`.
    fn may_be_bare(&self, around: Surroundings) -> bool {
        let frame = match self.context.frame {
            Frame::Dated | Frame::Meeting | Frame::Event | Frame::Page => true,
            Frame::Person => self.day.is_some() || around.is_dated || around.keyword.is_some(),
            Frame::Other => false,
        };
        frame && around.is_item
    }

    /// `keyword::`, also in emphasis or in one pair of brackets.
    fn field(&mut self) -> bool {
        let rest = self.rest();
        let bracket = rest.starts_with(['[', '(']);
        let inner = if bracket { &rest[1..] } else { rest };
        let Some(length) = inner.find("::").filter(|length| (1..=LONGEST_KEYWORD).contains(length)) else {
            return false;
        };
        let word = inner[..length].trim_matches(['*', '_', ' ', '`']).to_owned();
        let start = self.at + usize::from(bracket);
        let is_text =
            !self.inline.links.iter().any(|link| start <= link.start && link.start < start + length);
        if !is_text || !word.chars().all(|c| c.is_alphanumeric() || " _-./'".contains(c)) {
            return false;
        }
        let Some(keyword) = meaning(&word, self.context.settings) else {
            self.report_slip(&word, start, start + length);
            return false;
        };
        self.place = self.place_of(start, start + length);
        self.at = start + length + 2;
        self.at += self.rest().len() - self.rest().trim_start_matches(['*', '_', ' ']).len();
        if bracket && self.inline.text.ends_with([']', ')']) {
            let end = self.inline.text.len();
            self.inline.remove(end - 1, end);
        }
        self.set(keyword, Form::Field, &word);
        true
    }

    /// `keyword:` with a person behind it, or nested under a record.
    fn one_colon(&mut self, around: Surroundings) -> bool {
        let Some(length) = self.rest().find(':').filter(|length| (1..=LONGEST_KEYWORD).contains(length))
        else {
            return false;
        };
        let word = self.rest()[..length].trim().to_owned();
        let Some(keyword) = meaning(&word, self.context.settings) else { return false };
        let behind = self.at + length + 1;
        let followed = self.run_from(behind) != 0 || around.under.is_some();
        if !followed || self.inline.text[behind..].starts_with(|c: char| !c.is_whitespace()) {
            return false;
        }
        self.place = self.place_of(self.at, self.at + length);
        self.at = behind;
        self.set(keyword, Form::OneColon, &word);
        true
    }

    /// A keyword of one to four words, an intention, or a filler before one of these.
    fn first_words(&mut self, around: Surroundings) -> bool {
        let start = self.at;
        self.skip_fillers();
        if let Some(length) = starts_with_phrase(self.rest(), INTENTIONS) {
            return self.intended(length);
        }
        for length in word_ends(self.rest(), 4).into_iter().rev() {
            let word = self.rest()[..length].to_owned();
            let Some(keyword) = meaning(&word, self.context.settings) else { continue };
            let behind = self.at + length;
            let nested = around.under.is_some() && self.inline.text[behind..].trim().is_empty();
            let plain_name =
                self.inline.text[behind..].trim_start().starts_with(|c: char| c.is_uppercase() || c == '@');
            let joined = starts_with_phrase(
                self.inline.text[behind..].trim_start(),
                &["with", "mit", "an", "bei", "from", "von"],
            );
            if self.run_from(behind) == 0 && !nested && !plain_name && joined.is_none() {
                continue;
            }
            self.place = self.place_of(self.at, behind);
            self.at = behind;
            self.set(keyword, Form::Bare, &word);
            return true;
        }
        self.at = start;
        false
    }

    fn skip_fillers(&mut self) {
        while let Some(length) = starts_with_phrase(self.rest(), FILLERS) {
            if self.inline.link_at(self.at).is_some() {
                return;
            }
            self.at += length;
            self.skip_blanks();
        }
    }

    /// `must call [[Anna]]`: meant, not done.
    fn intended(&mut self, length: usize) -> bool {
        if self.inline.links.is_empty() {
            return false;
        }
        let behind = self.at + length;
        self.place = self.place_of(self.at, behind);
        let rest = self.inline.text[behind..].trim_start();
        let skipped = behind + self.inline.text[behind..].len() - rest.len();
        let contact = word_ends(rest, 3).into_iter().rev().find_map(|end| {
            let keyword = from_word(&rest[..end]).filter(|keyword| matches!(keyword, Keyword::Contact(_)))?;
            (self.run_from(skipped + end) != 0).then_some((keyword, skipped + end))
        });
        self.intention = true;
        match contact {
            Some((keyword, at)) => {
                self.at = at;
                self.keyword = Some((keyword, Form::Bare));
            }
            None => self.keyword = Some((Keyword::OpenPoint, Form::Bare)),
        }
        true
    }

    /// `Mit [[Anna]] zu Mittag gegessen`, `[[Anna]] angerufen`.
    fn verb_last(&mut self, around: Surroundings) -> bool {
        let start = self.at;
        self.skip_fillers();
        let run = self.run_from(self.at);
        let Some(last) =
            self.inline.links.iter().filter(|link| self.at <= link.start).nth(run.saturating_sub(1))
        else {
            self.at = start;
            return false;
        };
        if run == 0 || around.under.is_some() && self.mark != BoxMark::None {
            self.at = start;
            return false;
        }
        let clause_start = last.end;
        let clause = &self.inline.text[clause_start..];
        let clause_end = clause.find([',', '.', ';', ':', '–']).unwrap_or(clause.len());
        let clause = clause[..clause_end].trim_end();
        let folded = fold(clause);
        let verb = VERBS_LAST.iter().find(|(verb, _)| {
            folded == fold(verb)
                || folded.strip_suffix(&fold(verb)).is_some_and(|before| before.ends_with(' '))
        });
        let Some((verb, keyword)) = verb else {
            self.at = start;
            return false;
        };
        let verb_length: usize = clause.len() - before_last_words(clause, verb.split(' ').count());
        let (from, to) = (clause_start + clause.len() - verb_length, clause_start + clause.len());
        self.place = self.place_of(from, to);
        let gap = usize::from(self.inline.text[to..].starts_with(','));
        self.inline.remove(from, to + gap);
        self.keyword = Some((*keyword, Form::Bare));
        true
    }

    /// A plain item below a heading that is a keyword, or an open box with a link.
    fn plain_item(&mut self, around: Surroundings) {
        let has_link = !self.inline.links.is_empty();
        if let Some(keyword) = around.keyword.filter(|_| around.under.is_none()) {
            self.keyword = Some((keyword, Form::Bare));
        } else if has_link && matches!(self.mark, BoxMark::Open | BoxMark::Half) && around.under.is_none() {
            self.keyword = Some((Keyword::OpenPoint, Form::Bare));
        }
    }

    fn set(&mut self, keyword: Keyword, form: Form, word: &str) {
        let mut keyword = keyword;
        if let Some(state) = introduction_state(word).filter(|_| self.mark == BoxMark::None) {
            self.mark = state;
        }
        self.intention = keyword == Keyword::OpenPoint;
        let infinitive = form != Form::Field
            && matches!(fold(word).as_str(), "ask" | "introduce" | "thank" | "bitten" | "danken");
        if infinitive && self.mark == BoxMark::Open {
            keyword = if keyword == Keyword::Asked { Keyword::Draft } else { keyword };
        }
        self.keyword = Some((keyword, form));
    }
}

/// What a word before `::` means here: the owner's own words first.
fn meaning(word: &str, settings: &Settings) -> Option<Keyword> {
    let own = || {
        let folded = fold(word);
        settings.keywords.iter().find(|(known, _)| *known == folded).map(|(_, keyword)| *keyword)
    };
    if settings.keywords.is_empty() { from_word(word) } else { own().or_else(|| from_word(word)) }
}
