//! One person as an export tells of them, and how its words become plain.
//!
//! What others wrote into a name or a company is text and nothing else: it can open no link, no field and no
//! template in a note. Does not know any format, nor whether the person has a note.
//!
//! Uses: day, names, render.

use crate::day::Day;
use crate::names::{fold, plain_name};
use crate::render::hidden::one_line;

/// One person of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Card {
    /// The line of the file at which it begins, from 1.
    pub line: u32,
    /// The name without titles.
    pub name: String,
    /// Other names: nicknames, the name with its titles.
    pub aliases: Vec<String>,
    /// Employer.
    pub org: Option<String>,
    /// Function.
    pub role: Option<String>,
    /// Where the person lives, else works.
    pub city: Option<String>,
    /// Mail addresses, each once.
    pub emails: Vec<String>,
    /// Telephone numbers, each once.
    pub phones: Vec<String>,
    /// Address of the LinkedIn profile.
    pub linkedin: Option<String>,
    /// Address of the Xing profile.
    pub xing: Option<String>,
    /// `1980-04-17`, or `04-17` without a year.
    pub birthday: Option<String>,
    /// The day the two connected on LinkedIn.
    pub connected: Option<Day>,
    /// Free text in the file.
    pub remark: Option<String>,
}

/// The networks people have profiles in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Network {
    Linkedin,
    Xing,
}

impl Card {
    /// A person of that full name; `None` if nothing of a name is in it.
    pub(super) fn named(line: u32, full: &str) -> Option<Self> {
        let full = plain(full);
        let full = full.trim_matches(|c: char| !(c.is_alphanumeric() || matches!(c, '.' | '(' | ')')));
        let name = plain_name(full);
        if !name.contains(char::is_alphabetic) || name.contains('@') {
            return None;
        }
        let mut card = Self { line, ..Self::default() };
        if fold(&name) != fold(full) && !full.contains(',') {
            card.aliases.push(full.to_owned());
        }
        card.name = name;
        Some(card)
    }

    /// Adds another name that says something.
    pub(super) fn alias(&mut self, text: &str) {
        let alias = plain(text);
        let known = std::iter::once(&self.name).chain(&self.aliases).any(|name| fold(name) == fold(&alias));
        if alias.contains(char::is_alphabetic) && !known {
            self.aliases.push(alias);
        }
    }

    /// Adds a mail address, if it is one.
    pub(super) fn email(&mut self, text: &str) {
        let email = plain(text);
        let is_one =
            email.split_once('@').is_some_and(|(before, host)| !before.is_empty() && !host.is_empty())
                && !email.contains(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '<' | '>' | ','));
        if is_one && !self.emails.iter().any(|other| fold(other) == fold(&email)) {
            self.emails.push(email);
        }
    }

    /// Adds a telephone number, if it is one.
    pub(super) fn phone(&mut self, text: &str) {
        let phone = plain(text.trim().strip_prefix("tel:").unwrap_or(text.trim()));
        let digits = digits(&phone);
        if 3 <= digits.len() && !self.phones.iter().any(|other| self::digits(other) == digits) {
            self.phones.push(phone);
        }
    }

    /// Takes a web address if it is a profile; whether it is.
    pub(super) fn profile(&mut self, url: &str) -> bool {
        let url = plain(url);
        let lower = url.to_lowercase();
        let slot = match () {
            () if lower.contains("linkedin.com/") => &mut self.linkedin,
            () if lower.contains("xing.com/") => &mut self.xing,
            () => return false,
        };
        slot.get_or_insert(url);
        true
    }

    /// Adds what another entry about the same person says besides.
    pub(super) fn absorb(&mut self, other: Self) {
        let Self { line: _, name, aliases, org, role, city, emails, phones, linkedin, xing, .. } = other;
        self.alias(&name);
        aliases.iter().for_each(|alias| self.alias(alias));
        emails.iter().for_each(|email| self.email(email));
        phones.iter().for_each(|phone| self.phone(phone));
        if self.org.is_none() || self.org == org {
            self.role = self.role.take().or(role);
        }
        self.org = self.org.take().or(org);
        self.city = self.city.take().or(city);
        self.linkedin = self.linkedin.take().or(linkedin);
        self.xing = self.xing.take().or(xing);
        self.birthday = self.birthday.take().or(other.birthday);
        self.connected = self.connected.or(other.connected);
        self.remark = self.remark.take().or(other.remark);
    }

    /// What stands for the person's profiles, whatever the spelling of the address.
    pub(super) fn profiles(&self) -> impl Iterator<Item = (Network, String)> {
        let linkedin = self.linkedin.as_deref().and_then(|text| handle(Network::Linkedin, text));
        let xing = self.xing.as_deref().and_then(|text| handle(Network::Xing, text));
        linkedin.map(|key| (Network::Linkedin, key)).into_iter().chain(xing.map(|key| (Network::Xing, key)))
    }
}

/// A text that says something, as plain words.
pub(super) fn words(text: &str) -> Option<String> {
    let words = plain(text);
    words.contains(char::is_alphanumeric).then_some(words)
}

/// One line in which nothing is hidden and nothing is syntax of links, templates or comments, wherever it
/// comes to stand.
pub(super) fn plain(text: &str) -> String {
    let line = one_line(text);
    let mut plain = String::with_capacity(line.len());
    for c in line.trim().chars() {
        match c {
            '[' => plain.push('('),
            ']' => plain.push(')'),
            '%' if plain.ends_with(['<', '%']) => plain.push_str(" %"),
            '{' if plain.ends_with('{') => plain.push_str(" {"),
            '!' | '-' if plain.ends_with('<') => {
                plain.push(' ');
                plain.push(c);
            }
            c => plain.push(c),
        }
    }
    plain
}

/// The digits of a telephone number, `00` at its beginning as `+`.
pub(super) fn digits(phone: &str) -> String {
    let digits: String = phone.chars().filter(|c| c.is_ascii_digit()).collect();
    digits.strip_prefix("00").map(str::to_owned).unwrap_or(digits)
}

/// What stands for a profile in its network: `anna-weber` for
/// `https://de.linkedin.com/in/Anna-Weber/?x=1`, and for the name alone, as some write it.
pub(super) fn handle(network: Network, text: &str) -> Option<String> {
    let (host, folder) = match network {
        Network::Linkedin => ("linkedin.com/", "in/"),
        Network::Xing => ("xing.com/", "profile/"),
    };
    let lower = fold(&percent_decoded(text));
    let path = match lower.find(host) {
        Some(at) => &lower[at + host.len()..],
        None if lower.contains(['/', ' ', '(']) => return None,
        None => lower.trim_start_matches('@'),
    };
    let end = path.find(|c: char| c.is_whitespace() || matches!(c, '?' | '#' | ')' | ']' | '"' | '>'));
    let path = path[..end.unwrap_or(path.len())].trim_end_matches('/');
    let handle = path.strip_prefix(folder).unwrap_or(path);
    (!handle.is_empty()).then(|| handle.to_owned())
}

fn percent_decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let hex = |at: usize| bytes.get(at).and_then(|byte| char::from(*byte).to_digit(16));
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        match (bytes[at], hex(at + 1), hex(at + 2)) {
            (b'%', Some(high), Some(low)) => {
                decoded.extend(u8::try_from(high * 16 + low));
                at += 3;
            }
            (byte, ..) => {
                decoded.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_plain_and_titles_become_another_name() {
        for (full, name, aliases) in [
            ("Anna Weber", "Anna Weber", vec![]),
            ("  Anna\tWeber 🚀 ", "Anna Weber", vec![]),
            ("Dr. Anna Weber", "Anna Weber", vec!["Dr. Anna Weber"]),
            ("Weber, Anna", "Anna Weber", vec![]),
            ("Anna Weber (Schmidt)", "Anna Weber", vec!["Anna Weber (Schmidt)"]),
        ] {
            let card = Card::named(1, full).unwrap();
            assert_eq!(
                (card.name.as_str(), card.aliases),
                (name, aliases.iter().map(|a| (*a).to_owned()).collect())
            );
        }
        for nobody in ["", "  ", "---", "…", "123", "[[Secret]]", "anna@nordwind.example"] {
            assert_eq!(Card::named(1, nobody), None, "{nobody:?}");
        }
    }

    #[test]
    fn a_profile_is_known_in_every_spelling() {
        for text in [
            "https://www.linkedin.com/in/anna-weber-m%C3%BCller",
            "http://de.linkedin.com/in/Anna-Weber-Müller/",
            "linkedin.com/in/anna-weber-müller?trk=x",
            "[profile](https://www.linkedin.com/in/anna-weber-müller)",
            "anna-weber-müller",
            "@anna-weber-müller",
        ] {
            assert_eq!(handle(Network::Linkedin, text).as_deref(), Some("anna-weber-müller"), "{text}");
        }
        assert_eq!(
            handle(Network::Xing, "https://www.xing.com/profile/Anna_Weber").as_deref(),
            Some("anna_weber")
        );
        assert_eq!(handle(Network::Linkedin, "https://example.org/anna"), None);
    }

    #[test]
    fn addresses_and_numbers_stand_once() {
        let mut card = Card::named(1, "Anna Weber").unwrap();
        for email in ["Anna@Nordwind.example", "anna@nordwind.example", "none", "a@", "a b@c.example"] {
            card.email(email);
        }
        for phone in ["+49 (30) 123", "004930123", "tel:+49-30-123", "-", "+49 30 124"] {
            card.phone(phone);
        }
        assert_eq!(card.emails, ["Anna@Nordwind.example"]);
        assert_eq!(card.phones, ["+49 (30) 123", "+49 30 124"]);
    }

    #[test]
    fn nothing_stays_syntax() {
        assert_eq!(
            plain("[[Secret]] <% tp.x %> <!-- x --> %%c%%\n{{d}}"),
            "((Secret)) < % tp.x %> < !-- x --> % %c% % { {d}}"
        );
        assert_eq!(plain("a\u{202e}b\u{0}c"), "abc");
    }
}
