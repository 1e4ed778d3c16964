//! Jobs of a person: `2019-03 – 2024-06: CFO, [[Nordwind GmbH]]`.
//!
//! Knows periods with open ends, functions and employers in one line. Does not know which job is
//! the present one.
//!
//! Uses: day, names, diagnostic, front_matter, model.

use super::fields::Fields;
use super::front_dates::{DateText, read_date};
use crate::day::When;
use crate::diagnostic::{Code, Diagnostic, Message};
use crate::front_matter::{Scalar, named};
use crate::model::{Named, Position};
use crate::names::fold;

/// Reads the jobs of a note, oldest first; jobs without dates keep their order behind them.
pub(super) fn read(values: &[Scalar], fields: &mut Fields<'_>) -> Vec<Position> {
    let mut positions: Vec<Position> = values.iter().map(|value| position(value, fields)).collect();
    let begin = |position: &Position| position.from.or(position.to).and_then(When::earliest);
    positions.sort_by_key(|position| (begin(position).is_none(), begin(position)));
    positions
}

fn position(value: &Scalar, fields: &mut Fields<'_>) -> Position {
    let text = &value.text;
    let (period, job_start) = match text.find(':') {
        Some(colon) if begins_with_period(text) => (period(&text[..colon]), colon + 1),
        _ => match period_in_front(text) {
            Some(end) => (period(&text[..end]), end),
            None if is_period(text) => (period(text), text.len()),
            None => (Period::default(), 0),
        },
    };
    if let Some(wrong) = period.wrong {
        let message = Message::new("problem-date-impossible").with("date", wrong);
        let problem = Diagnostic::error(Code::Date, fields.path, message).at(value.place);
        fields.diagnostics.push(problem.advise(Message::new("hint-date-period")));
    }
    let lead =
        value.text[job_start..].len() - value.text[job_start..].trim_start_matches([' ', ',', ';']).len();
    let (role, org) = job(value, job_start + lead);
    Position { from: period.from, to: period.to, role, org, place: value.place }
}

#[derive(Debug, Default, PartialEq, Eq)]
struct Period {
    from: Option<When>,
    to: Option<When>,
    /// A date that the calendar does not have.
    wrong: Option<String>,
}

/// Words for a beginning without end.
const SINCE: [&str; 6] = ["since ", "from ", "seit ", "ab ", "von ", "as of "];
/// Words for an end without beginning.
const UNTIL: [&str; 5] = ["until ", "till ", "bis ", "to ", "up to "];
/// Words for today as an end.
const NOW: [&str; 7] = ["today", "now", "present", "current", "heute", "jetzt", "aktuell"];

/// The end of the longest period at the start of a text without a colon: `2019 – 2024 CFO`.
fn period_in_front(text: &str) -> Option<usize> {
    let ends = text.char_indices().filter(|(_, c)| c.is_whitespace()).map(|(at, _)| at).chain([text.len()]);
    let ends_so = |text: &str| {
        let last = fold(text.split_whitespace().last().unwrap_or_default());
        NOW.contains(&last.as_str())
            || last.starts_with(is_dash)
            || last.starts_with(|c: char| c.is_ascii_digit())
    };
    let is_known = |end: &usize| {
        let text = &text[..*end];
        ends_so(text) && is_period(text) && period(text).wrong.is_none()
    };
    ends.map(|end| text[..end].trim_end_matches([',', ';']).len()).rfind(is_known)
}

fn begins_with_period(text: &str) -> bool {
    text.find(':').is_some_and(|colon| is_period(&text[..colon]))
}

fn is_period(text: &str) -> bool {
    let text = fold(text);
    let bare = SINCE.iter().chain(&UNTIL).find_map(|word| text.strip_prefix(word)).unwrap_or(&text);
    let first = bare.trim_start_matches(is_dash).trim_start();
    first.starts_with(|c: char| c.is_ascii_digit())
        && first.split(is_dash).all(|part| {
            let part = part.trim();
            part.is_empty() || NOW.contains(&part) || part.starts_with(|c: char| c.is_ascii_digit())
        })
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '‐' | '‑' | '–' | '—' | '−')
}

fn period(text: &str) -> Period {
    let text = fold(text);
    let mut period = Period::default();
    if let Some(from) = SINCE.iter().find_map(|word| text.strip_prefix(word)) {
        let from = from.trim_end_matches(is_dash);
        let (from, to) = ends(from).unwrap_or((from, ""));
        period.from = period.date(from);
        period.to = period.date(to);
    } else if let Some(to) = UNTIL.iter().find_map(|word| text.strip_prefix(word)) {
        period.to = period.date(to);
    } else if let Some((from, to)) = ends(&text) {
        period.from = period.date(from);
        period.to = period.date(to);
    } else {
        period.from = period.date(&text);
        period.to = period.from;
    }
    period
}

impl Period {
    fn date(&mut self, text: &str) -> Option<When> {
        let text = text.trim();
        if text.is_empty() || NOW.contains(&text) {
            return None;
        }
        match read_date(text) {
            DateText::Known(when, _) => Some(when),
            DateText::DayFirst(day, _) => Some(When::Day(day)),
            DateText::Impossible | DateText::Doubtful | DateText::NoDate => {
                self.wrong.get_or_insert_with(|| text.to_owned());
                None
            }
        }
    }
}

/// The two ends of a period: a long dash, a dash between blanks or at one end, a word, or two bare
/// years (`2019-2024`).
fn ends(text: &str) -> Option<(&str, &str)> {
    let text = text.trim();
    for word in [" to ", " until ", " till ", " bis "] {
        if let Some(ends) = text.split_once(word) {
            return Some(ends);
        }
    }
    let long = text.char_indices().find(|(_, c)| is_dash(*c) && *c != '-');
    if let Some((at, dash)) = long {
        return Some((&text[..at], &text[at + dash.len_utf8()..]));
    }
    let (from, to) = text
        .split_once(" - ")
        .or_else(|| text.split_once("--"))
        .or_else(|| {
            let open_end = text.strip_suffix('-').map(|from| (from, ""));
            open_end.or_else(|| text.strip_prefix('-').map(|to| ("", to)))
        })
        .or_else(|| {
            let years = text.split_once('-')?;
            (years.0.len() == 4 && years.1.len() == 4).then_some(years)
        })?;
    Some((from, to))
}

/// Function and employer behind byte `start` of a value: a link is the employer; without one the
/// part behind `at`, `bei` or the last comma is.
fn job(value: &Scalar, start: usize) -> (Option<String>, Option<Named>) {
    let text = &value.text[start..];
    if let Some(open) = text.find('[') {
        let org = sub(value, start + open, value.text.len()).and_then(|link| named::one(&link));
        return (role(&text[..open]), org);
    }
    let lower = text.to_ascii_lowercase();
    let at_word =
        [" at ", " bei ", " @ "].iter().find_map(|word| lower.find(word).map(|at| (at, word.len())));
    let split = at_word.or_else(|| text.rfind(',').map(|at| (at, 1)));
    match split {
        Some((at, length)) => {
            let org = sub(value, start + at + length, value.text.len()).and_then(|org| named::one(&org));
            (role(&text[..at]), org)
        }
        None => (role(text), None),
    }
}

fn sub(value: &Scalar, start: usize, end: usize) -> Option<Scalar> {
    let text = value.text.get(start..end)?.to_owned();
    Some(Scalar { text, place: value.part(start, end) })
}

/// A function without the words that lead on to the employer.
fn role(text: &str) -> Option<String> {
    let text = text.trim().trim_end_matches([',', ';', '@', '–', '-', '(']).trim_end();
    let bare = ["at", "bei", "of", "von", "for", "in"].iter().find_map(|word| {
        let rest = text.strip_suffix(word)?;
        (rest.is_empty() || rest.ends_with([' ', ','])).then(|| rest.trim_end_matches([' ', ',']))
    });
    let role = bare.unwrap_or(text);
    (!role.is_empty()).then(|| role.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::front_matter::FrontMatter;
    use crate::settings::Settings;
    use crate::source::{NotePath, Place};

    fn show(texts: &[&str]) -> (Vec<String>, usize) {
        let (path, front, settings) = (NotePath::new("Anna.md"), FrontMatter::default(), Settings::default());
        let mut fields = Fields::new(&path, &front, &settings);
        let values: Vec<Scalar> =
            texts.iter().map(|text| Scalar { text: (*text).to_owned(), place: Place::default() }).collect();
        let date = |when: Option<When>| when.map_or("…".to_owned(), |when| when.to_string());
        let shown = read(&values, &mut fields).into_iter().map(|position| {
            let org = position.org.map_or("-".to_owned(), |org| match org.target {
                Some(target) => format!("[{target}]"),
                None => org.text,
            });
            let role = position.role.unwrap_or_else(|| "-".to_owned());
            format!("{} to {}: {role} / {org}", date(position.from), date(position.to))
        });
        (shown.collect(), fields.diagnostics.len())
    }

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(show(&[text]), (vec![expected.to_owned()], 0), "{text}");
    }

    #[test]
    fn periods_with_every_dash_and_open_ends() {
        check("2019-03 – 2024-06: CFO, [[Nordwind GmbH]]", "2019-03 to 2024-06: CFO / [Nordwind GmbH]");
        check("2019-03 - 2024-06: CFO, [[Nordwind GmbH]]", "2019-03 to 2024-06: CFO / [Nordwind GmbH]");
        check("2019-03—2024-06: CFO", "2019-03 to 2024-06: CFO / -");
        check("2019-2024: CFO", "2019 to 2024: CFO / -");
        check("2019 bis 2024: CFO", "2019 to 2024: CFO / -");
        check("2019-03-01 to 2024-06-30: CFO", "2019-03-01 to 2024-06-30: CFO / -");
        check("03/2019 – 06/2024: CFO", "2019-03 to 2024-06: CFO / -");
        check("2024-07 –: CEO, [[RTE]]", "2024-07 to …: CEO / [RTE]");
        check("2024-07 -: CEO", "2024-07 to …: CEO / -");
        check("2024-07 – heute: CEO", "2024-07 to …: CEO / -");
        check("since 2024-07: CEO", "2024-07 to …: CEO / -");
        check("seit 2024: Geschäftsführerin bei Nordwind", "2024 to …: Geschäftsführerin / Nordwind");
        check("bis 2019: Beraterin", "… to 2019: Beraterin / -");
        check("– 2019: Beraterin", "… to 2019: Beraterin / -");
        check("2021: Gastprofessur, TU Delft", "2021 to 2021: Gastprofessur / TU Delft");
    }

    #[test]
    fn a_period_needs_no_colon() {
        check("2019 – 2024 CFO, [[Nordwind GmbH]]", "2019 to 2024: CFO / [Nordwind GmbH]");
        check("2019-03 – 2024-06 CFO at Nordwind", "2019-03 to 2024-06: CFO / Nordwind");
        check("2019-2024 CFO Nordwind GmbH", "2019 to 2024: CFO Nordwind GmbH / -");
        check("seit 2024 Einkaufsleiterin bei Nordwind", "2024 to …: Einkaufsleiterin / Nordwind");
        check("2024 – heute Einkauf, Nordwind", "2024 to …: Einkauf / Nordwind");
        check("von 2019 bis 2024, CFO, RTE", "2019 to 2024: CFO / RTE");
        check("2019 – 2024", "2019 to 2024: - / -");
    }

    #[test]
    fn jobs_with_and_without_employer() {
        check("CFO, [[Nordwind GmbH|Nordwind]]", "… to …: CFO / [Nordwind GmbH]");
        check("CFO at [[Nordwind GmbH]]", "… to …: CFO / [Nordwind GmbH]");
        check("[[Nordwind GmbH]]", "… to …: - / [Nordwind GmbH]");
        check("Head of Grid, Northern Division, RTE", "… to …: Head of Grid, Northern Division / RTE");
        check("CFO", "… to …: CFO / -");
        check("Projekt: Netze", "… to …: Projekt: Netze / -");
    }

    #[test]
    fn the_oldest_job_comes_first_and_wrong_dates_are_reported() {
        let (shown, problems) = show(&["CEO", "2024: CFO", "2019-05 – 2023: CTO", "2019-13 – 2020: CIO"]);
        assert_eq!(
            shown,
            ["2019-05 to 2023: CTO / -", "… to 2020: CIO / -", "2024 to 2024: CFO / -", "… to …: CEO / -"]
        );
        assert_eq!(problems, 1);
    }
}
