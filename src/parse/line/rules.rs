//! What the words of a line make of its keyword: questions, drafts, states, cancellations.
//!
//! Does not know how the words are found.
//!
//! Uses: day, model.

use std::ops::Range;

use super::bare::is_cancelled;
use super::details::Details;
use super::text::{self, Run, next, word, words};
use super::{Draft, QUESTION, Reader, is_contact, problems};
use crate::diagnostic::{Code, Severity};
use crate::model::{BoxMark, Form, Keyword, Line};
use crate::parse::dates::{self, Basis};
use crate::parse::inline::{Kind, LinkStyle, Token};
use crate::parse::phrases::{self, IntroductionWord};
use crate::parse::verbs::{self, Verb};
use crate::parse::words::Folded;

/// How many links without an end are named in one line or paragraph.
pub(super) const SLIPS_OF_A_LINE: usize = 3;

/// Whether a value is an address, a number or a place on the web: contact data, no contact.
pub(super) fn is_contact_data(value: &str) -> bool {
    let value = value.lines().next().unwrap_or_default().trim();
    let parts = value.split([',', ';']).map(str::trim).filter(|part| !part.is_empty());
    parts.clone().next().is_none() || parts.into_iter().all(is_address)
}

/// What an infinitive is without a box, with an open and with a ticked one.
pub(super) fn apply_to_do(to_do: bool, draft: &mut Draft) {
    if !to_do {
        return;
    }
    let open = matches!(draft.mark, BoxMark::None | BoxMark::Open | BoxMark::Half);
    match draft.keyword {
        Keyword::Asked if open => {
            draft.keyword = Keyword::Draft;
            draft.intention = false;
        }
        keyword if draft.mark == BoxMark::None && !is_contact(keyword) => draft.keyword = Keyword::OpenPoint,
        _ => {}
    }
    // Ticking `Ask …` says that the ask was made, not that it was granted.
    draft.made_by_tick = draft.keyword == Keyword::Asked && draft.mark == BoxMark::Done;
}

/// Whether a keyword is one of the words for help.
fn is_help(word: &str) -> bool {
    let first = word.split_whitespace().next().and_then(Folded::of);
    first.is_some_and(|word| matches!(word.as_str(), "help" | "helped" | "helfen" | "geholfen"))
}

impl Reader<'_, '_> {
    /// Makes the line of a draft whose pieces lie ready.
    pub(super) fn finish(&mut self, mut draft: Draft) -> Line {
        let mut details = self.gather(&draft);
        let run = text::run(self.text, &self.tokens, draft.from);
        if let Some(lead) = run.lead {
            (self.tokens[lead].out, self.tokens[lead].said) = (true, true);
            draft.from_them |= run.from_them;
        }
        let spoken = if is_contact(draft.keyword) { self.take_minutes(&run) } else { None };
        details.minutes = details.minutes.or(spoken).or(draft.minutes);
        self.cancellation(&mut draft, &run);
        self.question(&mut draft, &run);
        self.introduction(&mut draft, &run);
        self.dates_ahead(&draft, &run, &mut details);
        self.slips_of_links(draft.from);
        self.keep_help(&draft, &run);
        self.leave_out_me(&draft, &run);
        let line = self.line(draft, run, details);
        if !self.has_a_wrong_date() {
            self.boxes(&line);
        }
        line
    }

    /// Help is a deed and no thing: without its verb `helped [[Anna]] with her talk` would say that
    /// `with her talk` was given.
    fn keep_help(&mut self, draft: &Draft, run: &Run) {
        let is_gift = matches!(draft.keyword, Keyword::Gave | Keyword::Received);
        if !is_gift || !is_help(&self.text[draft.word.clone()]) {
            return;
        }
        let behind = self.tokens.iter_mut().skip(run.end);
        let mut verb = behind.filter(|token| draft.word.start <= token.start && token.end <= draft.word.end);
        if let Some(first) = verb.next() {
            [first].into_iter().chain(verb).for_each(|token| (token.out, token.said) = (false, false));
        } else if run.links > 0 {
            let Range { start, end } = draft.word.clone();
            let piece = |kind, end| Token { kind, start, end, out: false, said: false };
            self.tokens.splice(run.end..run.end, [piece(Kind::Blank, start), piece(Kind::Word, end)]);
        }
    }

    /// `[[Tom]] sent me the list`: what came is the list.
    fn leave_out_me(&mut self, draft: &Draft, run: &Run) {
        if draft.keyword != Keyword::Received || !draft.from_them {
            return;
        }
        let Some(at) = next(&self.tokens, run.end) else { return };
        if word(self.text, &self.tokens[at]).is_some_and(|word| phrases::is_me(word.as_str())) {
            (self.tokens[at].out, self.tokens[at].said) = (true, true);
        }
    }

    /// Whether a date of this very line was named as none; that it is missing then goes without
    /// saying.
    fn has_a_wrong_date(&self) -> bool {
        let last = self.problems.iter().rev();
        let line = self.place(self.end..self.end).line;
        last.take_while(|problem| problem.place.is_some_and(|place| place.line == line))
            .any(|problem| problem.code == Code::Date && problem.severity == Severity::Error)
    }

    fn line(&self, draft: Draft, run: Run, details: Details) -> Line {
        let (text, links, wording) = match draft.keyword {
            Keyword::Asked | Keyword::Draft => {
                let (text, links, wording) = self.compose_worded(draft.from);
                (text, links, Some(Box::new(wording)))
            }
            _ => {
                let (text, links) = self.compose(draft.from);
                (text, links, None)
            }
        };
        let first = next(&self.tokens, draft.from).map_or(self.end, |at| self.tokens[at].start);
        let meant = draft.form == Form::Bare && draft.intention;
        let sentence = meant.then(|| self.compose_sentence(&draft).into_boxed_str());
        let made_by_tick = draft.made_by_tick;
        Line {
            keyword: draft.keyword,
            form: draft.form,
            mark: if made_by_tick { BoxMark::None } else { draft.mark },
            day: details.done.filter(|_| made_by_tick).or(draft.day),
            time: draft.time,
            due: details.due,
            done: details.done.filter(|_| !made_by_tick),
            minutes: details.minutes,
            effort: details.effort.unwrap_or(1),
            gift: details.gift,
            tags: details.tags.into(),
            text,
            sentence,
            run: run.links.min(links.len()),
            links: links.into(),
            from_them: draft.from_them,
            intention: draft.intention,
            cancelled: draft.cancelled,
            under: draft.under,
            place: self.place(draft.word),
            text_place: self.place(first..self.end),
            wording,
        }
    }

    /// `lunch:: [[Anna]] was cancelled`, `Mittagessen mit [[Anna]] verschoben`, everybody struck out.
    fn cancellation(&self, draft: &mut Draft, run: &Run) {
        if !is_contact(draft.keyword) {
            return;
        }
        let pieces = &self.tokens[draft.from..];
        let is_link = |kind: Kind<'_>| matches!(kind, Kind::Link(_));
        let struck = pieces.iter().any(|token| token.out && is_link(token.kind)) && run.links == 0;
        draft.cancelled |= struck && !pieces.iter().any(|token| !token.out && is_link(token.kind));
        let mut at = run.end;
        while let Some(here) = self.first_behind(&Run { end: at, ..*run }) {
            match verbs::verbs().longest(words(self.text, &self.tokens, here)) {
                Some((Verb::Cancelled, taken)) => {
                    draft.cancelled |= !self.moves_house(here, taken);
                    return;
                }
                _ if self.says_nothing(here) => at = here + 1,
                _ => return,
            }
        }
    }

    /// `moved to Berlin` is about a person, `moved to Friday` about the appointment.
    fn moves_house(&self, at: usize, taken: usize) -> bool {
        if word(self.text, &self.tokens[at]).is_none_or(|word| word.as_str() != "moved") {
            return false;
        }
        let Some(to) = next(&self.tokens, text::behind(&self.tokens, at, taken)) else { return false };
        let is_word = word(self.text, &self.tokens[to]);
        let Some(word) = is_word else { return false };
        let Some(whereto) = next(&self.tokens, to + 1).filter(|_| word.as_str() == "to") else { return true };
        let rest = &self.text[self.tokens[whereto].start..self.end];
        let any_day = crate::day::Day::new(2000, 1, 1).map_or(Basis::Nothing, Basis::Ahead);
        let to_a_day = dates::read(rest, any_day).or_else(|| dates::read_relative(rest, any_day)).is_some();
        !(to_a_day || rest.starts_with("next ") || rest.starts_with("later"))
    }

    fn says_nothing(&self, at: usize) -> bool {
        word(self.text, &self.tokens[at]).is_some_and(|word| phrases::leads_to_a_cancellation(word.as_str()))
    }

    /// An ask with a question word wants an answer, not a favour: it is a talk, however it was led.
    fn question(&self, draft: &mut Draft, run: &Run) {
        if !matches!(draft.keyword, Keyword::Asked | Keyword::Draft) {
            return;
        }
        if !self.asks_a_question(run) || self.is_favour(run) {
            return;
        }
        if draft.keyword == Keyword::Draft {
            (draft.keyword, draft.intention) = (Keyword::OpenPoint, true);
        } else {
            // A box says whether an answer came; the question was put in any case.
            (draft.keyword, draft.mark) = (QUESTION, BoxMark::None);
        }
    }

    /// Whether a question word leads what is asked. `if` does so before a person alone: `if she comes` is
    /// a question, `if anything turns up` a condition.
    fn asks_a_question(&self, run: &Run) -> bool {
        let Some(at) = self.first_behind(run) else { return false };
        let mut folded = words(self.text, &self.tokens, at).map(Folded::of);
        let (first, second) = (folded.next().flatten(), folded.next().flatten());
        let Some(first) = first else { return false };
        let of_person = second.is_some_and(|word| matches!(word.as_str(), "she" | "he" | "they"));
        phrases::asks_a_question(first.as_str()) || first.as_str() == "if" && of_person
    }

    /// `when you have time, could you …` speaks to them, and `ob sie mich ihm vorstellt` is the way in
    /// which one notes an ask: both are no question but the ask itself.
    fn is_favour(&self, run: &Run) -> bool {
        let Some(at) = self.first_behind(run) else { return false };
        let mut clause = words(self.text, &self.tokens, at);
        let (first, second) = (clause.next().map(str::to_lowercase), clause.next().map(str::to_lowercase));
        match (first.as_deref(), second.as_deref()) {
            (Some("when" | "if" | "whether" | "ob"), Some("you" | "du" | "ihr")) => true,
            (Some("if" | "whether" | "ob"), _) => {
                let said = self.tokens[at..].iter().filter_map(|token| word(self.text, token));
                let said: Vec<Folded> = said.collect();
                let says = |is_such: fn(&str) -> bool| said.iter().any(|word| is_such(word.as_str()));
                says(phrases::is_me) && says(phrases::brings_together)
            }
            _ => false,
        }
    }

    /// `offered` and `both agreed` say in words what a box says otherwise.
    fn introduction(&mut self, draft: &mut Draft, run: &Run) {
        if draft.keyword == Keyword::Offers && run.links >= 2 && self.is_word_offered(draft) {
            draft.keyword = Keyword::Introduced;
            draft.mark = if draft.mark == BoxMark::None { BoxMark::Open } else { draft.mark };
            return;
        }
        if draft.keyword != Keyword::Introduced || draft.mark != BoxMark::None {
            return;
        }
        let Some(at) = self.first_behind(run) else { return };
        let states = phrases::introduction_states();
        let found = states.longest(words(self.text, &self.tokens, at));
        let Some((state, taken)) = found else { return };
        let end = text::behind(&self.tokens, at, taken);
        let bytes = self.tokens[at..end]
            .iter()
            .rfind(|token| matches!(token.kind, Kind::Word))
            .map_or(0, |last| last.end);
        self.leave_out_brackets(at, bytes.saturating_sub(self.tokens[at].start));
        self.tokens[at..end].iter_mut().for_each(|token| token.out = true);
        draft.mark = match state {
            IntroductionWord::Offered => BoxMark::Open,
            IntroductionWord::Agreed => BoxMark::Half,
        };
    }

    fn is_word_offered(&self, draft: &Draft) -> bool {
        matches!(self.text[draft.word.clone()].to_lowercase().as_str(), "offered" | "angeboten")
    }

    fn dates_ahead(&mut self, draft: &Draft, run: &Run, details: &mut Details) {
        if details.due.is_some() {
            return;
        }
        details.due = match draft.keyword {
            Keyword::Later => self.take_rest(draft, run),
            Keyword::OpenPoint => self.take_date(draft),
            _ if draft.intention => self.take_date(draft),
            _ => None,
        };
    }

    fn slips_of_links(&mut self, from: usize) {
        let (context, places, tokens) = (self.context, &self.places, &self.tokens[from..]);
        let place = |token: &Token<'_>| places.of(token.start, token.end);
        let slips = tokens.iter().filter_map(|token| match token.kind {
            Kind::Unclosed => Some(problems::unclosed_link(context, place(token))),
            Kind::Link(link) if link.style == LinkStyle::Broken => {
                Some(problems::broken_link(context, place(token)))
            }
            _ => None,
        });
        // A line full of brackets is one slip, not thousands.
        self.problems.extend(slips.take(SLIPS_OF_A_LINE));
    }

    /// Boxes that say less, or other, than their writer meant.
    fn boxes(&mut self, line: &Line) {
        let open = line.mark == BoxMark::Open && !line.intention;
        let better = match line.keyword {
            Keyword::Gave => Some(Keyword::Promised),
            Keyword::Received => Some(Keyword::Awaiting),
            _ => None,
        };
        if let Some(better) = better.filter(|_| open) {
            self.problems.push(problems::open_box(self.context, line.place, line.keyword, better));
        }
        let waits = matches!(
            line.keyword,
            Keyword::Promised | Keyword::Awaiting | Keyword::Asked | Keyword::Introduced
        );
        if waits && line.mark == BoxMark::Done && line.done.is_none() && !line.cancelled {
            self.problems.push(problems::done_date(self.context, line.place));
        }
    }

    /// Whether the pieces say that something did not take place.
    pub(super) fn says_cancelled(&self) -> bool {
        is_cancelled(self.text, &self.tokens)
    }
}

fn is_address(part: &str) -> bool {
    let inside = match part.split_once("](") {
        Some((_, target)) => target.trim_end_matches(')'),
        None => part.trim_matches(['<', '>', '`', '"']),
    };
    let lower = inside.to_ascii_lowercase();
    let web = ["http://", "https://", "www.", "mailto:", "tel:", "callto:", "skype:"]
        .iter()
        .any(|start| lower.starts_with(start));
    let mail = !inside.contains(' ')
        && inside.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    let digits = inside.bytes().filter(u8::is_ascii_digit).count();
    let number = digits > 0
        && inside.bytes().all(|byte| {
            byte.is_ascii_digit() || matches!(byte, b' ' | b'+' | b'-' | b'/' | b'(' | b')' | b'.')
        });
    web || mail || number
}
