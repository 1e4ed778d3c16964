//! `Connections.csv` from the archive that LinkedIn hands out.
//!
//! Knows its columns in English and, as other programs expect them, in German, and its ways to write a day.
//! Does not know whether a person has a note.
//!
//! Uses: day, names.

use super::card::{Card, words};
use super::table::Table;
use super::{People, Unreadable};
use crate::day::Day;

const FIRST: [&str; 2] = ["first name", "vorname"];
const LAST: [&str; 2] = ["last name", "nachname"];
const URL: [&str; 4] = ["url", "profile url", "profil-url", "linkedin url"];
const EMAIL: [&str; 4] = ["email address", "e-mail-adresse", "email", "e-mail"];
const COMPANY: [&str; 3] = ["company", "unternehmen", "firma"];
const POSITION: [&str; 2] = ["position", "title"];
const CONNECTED: [&str; 3] = ["connected on", "verbunden am", "vernetzt am"];

/// Reads the people of the table.
pub(super) fn read(text: &str) -> Result<People, Unreadable> {
    let any = |header: &[String], names: &[&str]| header.iter().any(|name| names.contains(&name.as_str()));
    let is_header = |header: &[String]| {
        let of_network = [&CONNECTED[..], &URL, &POSITION].iter().any(|names| any(header, names));
        any(header, &FIRST) && any(header, &LAST) && of_network
    };
    let table = Table::read(text, is_header)
        .ok_or_else(|| Unreadable::new("import-no-linkedin").advise("import-no-linkedin-hint"))?;
    let mut people = People { broken: Vec::new(), ..People::default() };
    for row in &table.rows {
        let cell = |names: &[&str]| table.cell(row, names);
        // Behind a comma stand titles and grades: `Weber, MBA`.
        let last = cell(&LAST).split(',').next().unwrap_or_default();
        let Some(mut card) = Card::named(row.line, &format!("{} {last}", cell(&FIRST))) else {
            people.nameless += 1;
            continue;
        };
        card.org = words(cell(&COMPANY));
        card.role = words(cell(&POSITION));
        card.connected = day(cell(&CONNECTED));
        card.email(cell(&EMAIL));
        card.profile(cell(&URL));
        people.cards.push(card);
    }
    let used = [&FIRST[..], &LAST, &URL, &EMAIL, &COMPANY, &POSITION, &CONNECTED].concat();
    people.left_out = table.left_out(|name| used.contains(&name));
    people.broken = table.broken;
    Ok(people)
}

/// `05 Mar 2024`, `7-Feb-22`, `5. März 2024`, `05.03.2024`, `2024-03-05`. Where the order of day and month is
/// not certain, and where the calendar has no such day, there is none.
fn day(text: &str) -> Option<Day> {
    if let Some(day) = Day::from_iso(text) {
        return Some(day);
    }
    let parts: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || matches!(c, '-' | '.'))
        .filter(|part| !part.is_empty())
        .collect();
    let [day, month, year] = parts.as_slice() else { return None };
    let year: i32 = year.parse().ok()?;
    let year = if year < 100 { 2000 + year } else { year };
    let month = match month.parse() {
        Ok(number) if text.contains('.') => number,
        Ok(_) => return None,
        Err(_) => named_month(month)?,
    };
    Day::new(year, month, day.parse().ok()?)
}

fn named_month(word: &str) -> Option<u32> {
    const MONTHS: [&[&str]; 12] = [
        &["jan", "jän"],
        &["feb"],
        &["mar", "mär", "mrz"],
        &["apr"],
        &["may", "mai"],
        &["jun"],
        &["jul"],
        &["aug"],
        &["sep"],
        &["oct", "okt"],
        &["nov"],
        &["dec", "dez"],
    ];
    let word = crate::names::fold(word);
    let at = MONTHS.iter().position(|names| names.iter().any(|name| word.starts_with(name)))?;
    u32::try_from(at + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_in_every_spelling() {
        for text in ["05 Mar 2024", "5-Mar-24", "5. März 2024", "05 Mrz 2024", "05.03.2024", "2024-03-05"] {
            assert_eq!(day(text), Day::from_iso("2024-03-05"), "{text}");
        }
        for text in ["", "03/05/2024", "5-3-2024", "31 Feb 2024", "Mar 2024", "soon"] {
            assert_eq!(day(text), None, "{text}");
        }
    }

    #[test]
    fn a_member_is_read_from_the_columns() {
        let people = read(
            "Notes:\n\"When exporting your connection data, some are missing\"\n\n\
             First Name,Last Name,URL,Email Address,Company,Position,Connected On\n\
             Dr. Anna,\"Weber, MBA\",https://www.linkedin.com/in/annaweber,,\"Nordwind, AG\",CFO,12 Mar 2024\n\
             ,,,,,,01 Jan 2020\n",
        )
        .unwrap();
        assert_eq!(people.nameless, 1);
        let [card] = people.cards.as_slice() else { panic!("one card") };
        assert_eq!(
            (card.line, card.name.as_str(), card.aliases.as_slice()),
            (5, "Anna Weber", &["Dr. Anna Weber".to_owned()][..])
        );
        assert_eq!((card.org.as_deref(), card.role.as_deref()), (Some("Nordwind, AG"), Some("CFO")));
        assert_eq!(card.linkedin.as_deref(), Some("https://www.linkedin.com/in/annaweber"));
        assert_eq!(card.connected, Day::from_iso("2024-03-12"));
    }
}
