//! The table that Google Contacts exports, in its newer and its older form.
//!
//! Its columns are numbered and there only as often as needed (`E-mail 2 - Value`); several values in one
//! cell are parted by ` ::: `. Does not know whether a person has a note.
//!
//! Uses: nothing.

use super::card::{Card, words};
use super::table::{Row, Table};
use super::{People, Unreadable};

/// Between two values in one cell.
const BETWEEN: &str = " ::: ";

/// Columns that are read, or that say nothing by themselves; numbers in names as `1`.
const USED: [&str; 34] = [
    "name",
    "first name",
    "given name",
    "middle name",
    "additional name",
    "last name",
    "family name",
    "name prefix",
    "name suffix",
    "nickname",
    "file as",
    "initials",
    "short name",
    "organization name",
    "organization title",
    "organization 1 - name",
    "organization 1 - title",
    "organization 1 - type",
    "birthday",
    "notes",
    "photo",
    "address 1 - city",
    "address 1 - label",
    "address 1 - type",
    "address 1 - formatted",
    "e-mail 1 - value",
    "e-mail 1 - label",
    "e-mail 1 - type",
    "phone 1 - value",
    "phone 1 - label",
    "phone 1 - type",
    "website 1 - label",
    "website 1 - value",
    "website 1 - type",
];

/// Whether a header is one of Google's, and no other table's.
pub(super) fn is_header(header: &[String]) -> bool {
    let has = |wanted: &str| header.iter().any(|name| name == wanted);
    let named = has("given name") || has("first name") || has("name");
    let own =
        ["file as", "labels", "group membership", "yomi name", "phonetic first name", "organization name"];
    named && (own.iter().any(|name| has(name)) || header.iter().any(|name| name.starts_with("e-mail 1 - ")))
}

/// Reads the people of the table.
pub(super) fn read(text: &str) -> Result<People, Unreadable> {
    let table = Table::read(text, is_header)
        .ok_or_else(|| Unreadable::new("import-no-google").advise("import-no-google-hint"))?;
    let numbered = |kind: &str, part: &str| -> Vec<String> {
        let fits = |name: &&str| {
            name.strip_prefix(kind).and_then(|rest| rest.strip_suffix(part)).is_some_and(|number| {
                number.trim_matches([' ', '-']).bytes().all(|byte| byte.is_ascii_digit())
            })
        };
        table.names().filter(fits).map(str::to_owned).collect()
    };
    let columns = Columns {
        emails: numbered("e-mail ", " - value"),
        phones: numbered("phone ", " - value"),
        websites: numbered("website ", " - value"),
        cities: numbered("address ", " - city"),
    };
    let mut people = People::default();
    let mut websites = 0;
    for row in &table.rows {
        match card(&table, row, &columns, &mut websites) {
            Some(card) => people.cards.push(card),
            None if table.cell(row, &["organization name", "organization 1 - name"]).is_empty() => {
                people.nameless += 1;
            }
            None => people.companies += 1,
        }
    }
    people.left_out = table.left_out(|name| {
        let plain: String = name.chars().map(|c| if c.is_ascii_digit() { '1' } else { c }).collect();
        USED.contains(&plain.as_str()) || name.starts_with("phonetic ") || name.starts_with("yomi ")
    });
    if websites > 0 {
        people.left_out.insert("Website".to_owned(), websites);
    }
    people.broken = table.broken;
    Ok(people)
}

struct Columns {
    emails: Vec<String>,
    phones: Vec<String>,
    websites: Vec<String>,
    cities: Vec<String>,
}

/// One person; `websites` counts those that are no profiles, which nothing is made of.
fn card(table: &Table, row: &Row, columns: &Columns, websites: &mut usize) -> Option<Card> {
    let cell = |names: &[&str]| table.cell(row, names);
    let given = cell(&["first name", "given name"]);
    let middle = cell(&["middle name", "additional name"]);
    let family = cell(&["last name", "family name"]);
    let parts: Vec<&str> = [given, middle, family].into_iter().filter(|part| !part.is_empty()).collect();
    let full = if parts.is_empty() { cell(&["name"]).to_owned() } else { parts.join(" ") };
    let mut card = Card::named(row.line, &full)?;
    let values = |names: &[String]| -> Vec<String> {
        let cells = names.iter().map(|name| cell(&[name]));
        cells.flat_map(|cell| cell.split(BETWEEN)).map(str::to_owned).collect()
    };
    values(&["nickname".to_owned()]).iter().for_each(|name| card.alias(name));
    values(&columns.emails).iter().for_each(|email| card.email(email));
    values(&columns.phones).iter().for_each(|phone| card.phone(phone));
    let others =
        values(&columns.websites).iter().filter(|site| !site.is_empty() && !card.profile(site)).count();
    *websites += others;
    card.org = words(cell(&["organization name", "organization 1 - name"]));
    card.role = words(cell(&["organization title", "organization 1 - title"]));
    card.city = values(&columns.cities).iter().find_map(|city| words(city));
    card.birthday = birthday(cell(&["birthday"]));
    card.remark = Some(cell(&["notes"]).to_owned()).filter(|text| !text.is_empty());
    Some(card)
}

/// `1980-04-17`, or `--04-17` without a year.
fn birthday(text: &str) -> Option<String> {
    let bare = text.strip_prefix("--").unwrap_or(text);
    let digits = bare.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    (digits && matches!(bare.len(), 5 | 10)).then(|| bare.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_are_read() {
        let newer = "First Name,Middle Name,Last Name,Nickname,Organization Name,Organization Title,Birthday,Notes,Photo,Labels,\
                     E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - City,Website 1 - Label,Website 1 - Value\n\
                     Anna,,Weber,Annie,Nordwind,CFO,--04-17,\"Met in Kiel,\nlikes tea\",,* myContacts,* Work,a@x.example ::: b@x.example,Mobile,+49 170 1,Kiel,Profile,https://www.linkedin.com/in/anna ::: https://anna.example\n\
                     ,,,,Elbe Bank,,,,,,,,,,,,\n";
        let older = "Name,Given Name,Additional Name,Family Name,Nickname,Birthday,Notes,Group Membership,\
                     E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value,Phone 1 - Type,Phone 1 - Value,\
                     Address 1 - City,Organization 1 - Name,Organization 1 - Title,Website 1 - Type,Website 1 - Value\n\
                     Anna Weber,Anna,,Weber,Annie,04-17,\"Met in Kiel,\nlikes tea\",* myContacts,* Work,a@x.example,Home,b@x.example,Mobile,+49 170 1,Kiel,Nordwind,CFO,,https://www.linkedin.com/in/anna\n";
        for (text, companies, labels) in [(newer, 1, "Labels"), (older, 0, "Group Membership")] {
            let people = read(text).unwrap();
            let [card] = people.cards.as_slice() else { panic!("one card") };
            assert_eq!((card.name.as_str(), card.aliases.join("+")), ("Anna Weber", "Annie".to_owned()));
            assert_eq!((card.org.as_deref(), card.role.as_deref()), (Some("Nordwind"), Some("CFO")));
            assert_eq!(
                (card.emails.join("+"), card.phones.join("+")),
                ("a@x.example+b@x.example".into(), "+49 170 1".into())
            );
            assert_eq!((card.city.as_deref(), card.birthday.as_deref()), (Some("Kiel"), Some("04-17")));
            assert_eq!(card.linkedin.as_deref(), Some("https://www.linkedin.com/in/anna"));
            assert_eq!(card.remark.as_deref(), Some("Met in Kiel,\nlikes tea"));
            assert_eq!(people.companies, companies);
            assert_eq!(people.left_out.get(labels), Some(&1));
        }
    }

    #[test]
    fn another_table_is_told_apart() {
        let header = |text: &str| text.split(',').map(crate::names::fold).collect::<Vec<_>>();
        assert!(is_header(&header("Name,Given Name,E-mail 1 - Type")));
        assert!(!is_header(&header("First Name,Last Name,URL,Email Address,Company,Position,Connected On")));
    }
}
