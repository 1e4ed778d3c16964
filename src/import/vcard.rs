//! vCards, one or many in a file: from Apple, Outlook, Nextcloud, a telephone, a Xing contact.
//!
//! Knows all three versions by way of the library, and the habits of those who write them. A card that cannot
//! be read costs that card. Does not know whether a person has a note.
//!
//! Uses: nothing.

use calcard::common::PartialDateTime;
use calcard::vcard::{VCard, VCardEntry, VCardKind, VCardProperty, VCardValue};
use calcard::{Entry, Parser};

use super::card::{Card, words};
use super::{Broken, People, Unreadable};

/// Reads the people of the cards.
pub(super) fn read(text: &str) -> Result<People, Unreadable> {
    let mut people = People::default();
    for (line, text) in cards(text) {
        match Parser::new(text).entry() {
            Entry::VCard(card) if has_end(text) => add(&mut people, line, &card),
            _ => people.broken.push(Broken { line, message: "import-card-broken" }),
        }
    }
    let anything =
        !people.cards.is_empty() || !people.broken.is_empty() || people.nameless + people.companies > 0;
    if anything { Ok(people) } else { Err(Unreadable::new("import-no-vcard").advise("import-no-vcard-hint")) }
}

/// The text of each card with the number of its first line.
fn cards(text: &str) -> Vec<(u32, &str)> {
    let mut starts = Vec::new();
    let mut at = 0;
    for (number, line) in (1..).zip(text.split_inclusive('\n')) {
        if line.trim().eq_ignore_ascii_case("BEGIN:VCARD") {
            starts.push((number, at));
        }
        at += line.len();
    }
    let ends = starts.iter().skip(1).map(|(_, at)| *at).chain([text.len()]);
    starts.iter().zip(ends).map(|((number, at), end)| (*number, &text[*at..end])).collect()
}

/// A card without its end may be half a card.
fn has_end(text: &str) -> bool {
    text.lines().any(|line| line.trim().eq_ignore_ascii_case("END:VCARD"))
}

fn add(people: &mut People, line: u32, card: &VCard) {
    if is_company(card) {
        people.companies += 1;
        return;
    }
    let full = name(card);
    let Some(mut made) = Card::named(line, &full) else {
        let company = card.entries.iter().any(|entry| entry.name == VCardProperty::Org);
        if company {
            people.companies += 1
        } else {
            people.nameless += 1
        }
        return;
    };
    for entry in &card.entries {
        if !take(&mut made, entry) {
            let name = label(&entry.name);
            if !name.is_empty() {
                *people.left_out.entry(name).or_default() += 1;
            }
        }
    }
    made.city = city(card);
    people.cards.push(made);
}

fn is_company(card: &VCard) -> bool {
    card.entries.iter().any(|entry| match &entry.name {
        VCardProperty::Kind => {
            matches!(entry.values.first(), Some(VCardValue::Kind(kind)) if *kind != VCardKind::Individual)
        }
        VCardProperty::Other(name) => {
            let text = first(entry);
            name.eq_ignore_ascii_case("X-ABShowAs") && text.eq_ignore_ascii_case("COMPANY")
                || name.eq_ignore_ascii_case("X-ADDRESSBOOKSERVER-KIND")
        }
        _ => false,
    })
}

/// The full name, else what given, further and family name give.
fn name(card: &VCard) -> String {
    let of = |property: VCardProperty| card.entries.iter().find(move |entry| entry.name == property);
    let full = of(VCardProperty::Fn).map(first).unwrap_or_default();
    if full.contains(char::is_alphabetic) {
        return full.to_owned();
    }
    let parts = of(VCardProperty::N).map(texts).unwrap_or_default();
    let ordered = [1, 2, 0].iter().filter_map(|at| parts.get(*at).map(String::as_str));
    ordered.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Whether the person's note says what this property says, or there is nothing to say.
fn take(card: &mut Card, entry: &VCardEntry) -> bool {
    match &entry.name {
        VCardProperty::Nickname => texts(entry).iter().for_each(|name| card.alias(name)),
        VCardProperty::Email => card.email(first(entry)),
        VCardProperty::Tel => card.phone(first(entry)),
        VCardProperty::Org => card.org = card.org.take().or_else(|| words(first(entry))),
        VCardProperty::Title => card.role = words(first(entry)).or(card.role.take()),
        VCardProperty::Role => card.role = card.role.take().or_else(|| words(first(entry))),
        VCardProperty::Bday => {
            card.birthday = birthday(entry);
            return card.birthday.is_some();
        }
        VCardProperty::Note => {
            card.remark = Some(first(entry).trim().to_owned()).filter(|text| !text.is_empty());
        }
        VCardProperty::Url | VCardProperty::Socialprofile => return card.profile(first(entry)),
        VCardProperty::Other(name) if name.eq_ignore_ascii_case("X-SOCIALPROFILE") => {
            return card.profile(first(entry));
        }
        VCardProperty::Other(name) => return is_bookkeeping(name),
        VCardProperty::Adr => {
            return texts(entry).iter().enumerate().all(|(at, part)| at == 3 || part.is_empty());
        }
        VCardProperty::Begin
        | VCardProperty::End
        | VCardProperty::Version
        | VCardProperty::Fn
        | VCardProperty::N
        | VCardProperty::Kind
        | VCardProperty::Prodid
        | VCardProperty::Rev
        | VCardProperty::Uid
        | VCardProperty::Source
        | VCardProperty::Clientpidmap
        | VCardProperty::Created => {}
        _ => return false,
    }
    true
}

/// What programs write for themselves.
fn is_bookkeeping(name: &str) -> bool {
    let name = name.to_ascii_uppercase();
    ["X-AB", "X-APPLE", "X-PHONETIC", "X-MS-", "X-GOOGLE", "X-IMAGE", "X-EVOLUTION", "PROFILE", "MAILER"]
        .iter()
        .any(|start| name.starts_with(start))
}

/// The city of the home, else of the first address that has one.
fn city(card: &VCard) -> Option<String> {
    let addresses = card.entries.iter().filter(|entry| entry.name == VCardProperty::Adr);
    let mut cities: Vec<(bool, String)> = addresses
        .filter_map(|entry| {
            let at_home =
                entry.params.iter().any(|param| format!("{:?}", param.value).to_lowercase().contains("home"));
            Some((!at_home, words(texts(entry).get(3)?)?))
        })
        .collect();
    cities.sort_by_key(|(elsewhere, _)| *elsewhere);
    cities.into_iter().next().map(|(_, city)| city)
}

fn birthday(entry: &VCardEntry) -> Option<String> {
    let Some(VCardValue::PartialDateTime(PartialDateTime { year, month, day, .. })) = entry.values.first()
    else {
        return None;
    };
    let (month, day) =
        (month.filter(|month| (1..=12).contains(month))?, day.filter(|day| (1..=31).contains(day))?);
    // Apple writes the year 1604 where there is none.
    match year.filter(|year| *year > 1604) {
        Some(year) => Some(format!("{year:04}-{month:02}-{day:02}")),
        None => Some(format!("{month:02}-{day:02}")),
    }
}

/// The name of a property, as the file writes it.
fn label(property: &VCardProperty) -> String {
    match property {
        VCardProperty::Other(name) => name.clone(),
        known => known.as_str().to_owned(),
    }
}

fn first(entry: &VCardEntry) -> &str {
    match entry.values.first() {
        Some(VCardValue::Text(text)) => text,
        Some(VCardValue::Component(parts)) => parts.first().map_or("", String::as_str),
        _ => "",
    }
}

fn texts(entry: &VCardEntry) -> Vec<String> {
    let values = entry.values.iter().map(|value| match value {
        VCardValue::Text(text) => text.clone(),
        VCardValue::Component(parts) => parts.join(" "),
        _ => String::new(),
    });
    values.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn only(body: &str) -> Card {
        let text = format!("BEGIN:VCARD\r\n{}\r\nEND:VCARD\r\n", body.replace('\n', "\r\n"));
        let mut people = read(&text).unwrap();
        assert_eq!((people.cards.len(), people.broken.len()), (1, 0), "{body}");
        people.cards.remove(0)
    }

    #[test]
    fn apple_writes_groups_and_birthdays_without_a_year() {
        let card = only(
            "VERSION:3.0\nN:Weber;Anna;;Dr.;\nFN:Dr. Anna Weber\nNICKNAME:Annie\nORG:Nordwind GmbH;Finance\nTITLE:CFO\n\
             item1.EMAIL;type=INTERNET:anna@nordwind.example\nitem1.X-ABLabel:Work\nTEL;type=CELL:+49 170 1234567\n\
             ADR;type=WORK:;;Am Kai 1;Hamburg;;20457;\nADR;type=HOME:;;Ring 2;Kiel;;24103;\n\
             BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-17\nX-SOCIALPROFILE;type=linkedin:https://www.linkedin.com/in/anna\n\
             NOTE:met in Kiel\\nlikes tea",
        );
        assert_eq!(
            (card.name.as_str(), card.aliases.join("+")),
            ("Anna Weber", "Dr. Anna Weber+Annie".to_owned())
        );
        assert_eq!((card.org.as_deref(), card.role.as_deref()), (Some("Nordwind GmbH"), Some("CFO")));
        assert_eq!((card.city.as_deref(), card.birthday.as_deref()), (Some("Kiel"), Some("04-17")));
        assert_eq!(
            (card.emails.join("+"), card.phones.join("+")),
            ("anna@nordwind.example".into(), "+49 170 1234567".into())
        );
        assert_eq!(card.linkedin.as_deref(), Some("https://www.linkedin.com/in/anna"));
        assert_eq!(card.remark.as_deref(), Some("met in Kiel\nlikes tea"));
    }

    #[test]
    fn old_telephones_write_quoted_printable_and_xing_an_address() {
        let card = only(
            "VERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg\n\
             URL;WORK:https://www.xing.com/profile/Joerg_Mueller\nBDAY:19800417",
        );
        assert_eq!((card.name.as_str(), card.birthday.as_deref()), ("Jörg Müller", Some("1980-04-17")));
        assert_eq!(card.xing.as_deref(), Some("https://www.xing.com/profile/Joerg_Mueller"));
    }

    #[test]
    fn a_broken_card_costs_that_card_and_companies_are_no_people() {
        let text = "BEGIN:VCARD\nVERSION:3.0\nFN:Anna Weber\nBEGIN:VCARD\nVERSION:4.0\nKIND:org\nFN:Elbe Bank\nEND:VCARD\n\
                    BEGIN:VCARD\nVERSION:3.0\nORG:Hansewerk\nEND:VCARD\nBEGIN:VCARD\nVERSION:4.0\nFN:Ben Adler\n\
                    PHOTO:https://x.example/p.jpg\nCATEGORIES:a,b\nEND:VCARD\n";
        let people = read(text).unwrap();
        assert_eq!(
            people.cards.iter().map(|card| (card.line, card.name.as_str())).collect::<Vec<_>>(),
            [(13, "Ben Adler")]
        );
        assert_eq!(people.broken.iter().map(|broken| broken.line).collect::<Vec<_>>(), [1]);
        assert_eq!(people.companies, 2);
        let left: Vec<(&str, usize)> =
            people.left_out.iter().map(|(name, count)| (name.as_str(), *count)).collect();
        assert_eq!(left, [("CATEGORIES", 1), ("PHOTO", 1)]);
        assert!(read("Name,Mail\n").is_err());
    }
}
