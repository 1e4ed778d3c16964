//! What the front matter of a person's note says.
//!
//! Knows the keys for people in both languages and in the spellings of other tools. Does not know
//! which note a name leads to.
//!
//! Uses: source, day, names, diagnostic, front_matter, settings, model.

use super::fields::Fields;
use super::front_dates::read_birthday;
use super::positions;
use crate::day::Day;
use crate::diagnostic::Message;
use crate::front_matter::Scalar;
use crate::model::{Cadence, PersonFacts};
use crate::names::fold;
use crate::settings::cadence;
use crate::source::Place;

/// Reads the facts of a person. `place` is where the note begins.
pub(super) fn facts(fields: &mut Fields<'_>, place: Place) -> PersonFacts {
    let positions = position_values(fields);
    PersonFacts {
        me: fields.flag(&["me", "ich"]),
        id: fields.text(&["id"]),
        name: name(fields),
        org: fields.named(PersonKey::Org.spellings()),
        role: fields.text(PersonKey::Role.spellings()),
        positions: positions::read(&positions, fields),
        sector: fields.text(&["sector", "industry", "branche", "sektor"]),
        city: fields.text(PersonKey::City.spellings()),
        email: fields.texts(PersonKey::Email.spellings()),
        phone: fields.texts(PersonKey::Phone.spellings()),
        linkedin: profile(fields, "linkedin"),
        xing: profile(fields, "xing"),
        birthday: birthday(fields),
        met: met(fields),
        introduced_by: fields.people(&INTRODUCED_BY),
        knows: fields.people(&["knows", "friends", "related", "kennt", "bekanntmit"]),
        needs: fields.texts(&["needs", "need", "lookingfor", "braucht", "sucht"]),
        offers: fields.texts(&["offers", "offer", "bietet", "angebot"]),
        topics: fields.words(&["topics", "topic", "interests", "themen", "thema", "interessen"]),
        cadence: rhythm(fields),
        circle: fields.text(&["circle", "kreis"]),
        snooze: fields.first_day(&["snooze", "snoozeuntil", "prmsnoozeuntil", "ruhtbis", "wiedervorlage"]),
        ended: fields.flag(&["ended", "beendet"]),
        was_close: fields.flag(&["wasclose", "warnah", "wareng"]),
        personal_tie: fields.flag(&["personaltie", "persönlich", "privatverbunden"]),
        no_intro: fields.flag(&["nointro", "nichtvorstellen", "nichtbekanntmachen"]),
        profile_checked: fields.first_day(&["profilechecked", "profilgeprüft", "profilangesehen"]),
        opening: opening(fields),
        balance_checks: balance_checks(fields),
        place,
    }
}

/// What a person's note says of somebody that address books and networks say, too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum PersonKey {
    Org,
    Role,
    City,
    Email,
    Phone,
    Linkedin,
    Xing,
    Birthday,
}

impl PersonKey {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Org,
        Self::Role,
        Self::City,
        Self::Email,
        Self::Phone,
        Self::Linkedin,
        Self::Xing,
        Self::Birthday,
    ];

    /// Every key, folded, under which it is read.
    pub fn spellings(self) -> &'static [&'static str] {
        match self {
            Self::Org => &ORG,
            Self::Role => &ROLE,
            Self::City => &CITY,
            Self::Email => &["email", "emails", "mail", "mailadresse", "emailadresse"],
            Self::Phone => &["phone", "phones", "telephone", "tel", "telefon", "mobile", "mobil", "handy"],
            Self::Linkedin => &["linkedin"],
            Self::Xing => &["xing"],
            Self::Birthday => &BIRTHDAY,
        }
    }
}

const ROLE: [&str; 9] =
    ["role", "position", "job", "jobtitle", "title", "rolle", "funktion", "beruf", "stelle"];

const BIRTHDAY: [&str; 9] = [
    "birthday",
    "bday",
    "born",
    "birthdate",
    "dateofbirth",
    "prmbirthday",
    "geburtstag",
    "geburtsdatum",
    "geboren",
];

const ORG: [&str; 11] = [
    "org",
    "company",
    "organisation",
    "organization",
    "organisations",
    "organizations",
    "employer",
    "firma",
    "arbeitgeber",
    "unternehmen",
    "companies",
];

const CITY: [&str; 11] = [
    "city",
    "stadt",
    "wohnort",
    "location",
    "prmlocation",
    "loc",
    "ort",
    "where",
    "adr.locality",
    "address.city",
    "place",
];

const INTRODUCED_BY: [&str; 10] = [
    "introducedby",
    "metthrough",
    "metvia",
    "referredby",
    "kennengelerntüber",
    "kennengelerntueber",
    "kennengelerntdurch",
    "vermitteltvon",
    "vorgestelltvon",
    "empfohlenvon",
];

/// The name that is given, else that put together from given and family name, else that of a file
/// named `@Anna Weber`. In address books `FN` is the full name, but `N.FN` the family name.
fn name(fields: &Fields<'_>) -> Option<String> {
    let full = fields.text(&["name", "fullname", "displayname", "fn", "vollername"]);
    let parts = || {
        let given = fields.text(&[
            "firstname",
            "givenname",
            "vorname",
            "name.first",
            "name.given",
            "name.vorname",
            "n.gn",
        ]);
        let middle = fields.text(&["middlename", "name.middle", "n.mn"]);
        let family = fields.text(&[
            "lastname",
            "familyname",
            "surname",
            "nachname",
            "name.last",
            "name.family",
            "name.nachname",
            "n.fn",
        ]);
        let parts: Vec<String> = [given, middle, family].into_iter().flatten().collect();
        (!parts.is_empty()).then(|| parts.join(" "))
    };
    let stem = || fields.path.stem().strip_prefix('@').map(|name| name.trim().to_owned());
    full.or_else(parts).or_else(stem).filter(|name| !name.is_empty())
}

/// Jobs stand in a list, or as a map from period to job.
fn position_values(fields: &Fields<'_>) -> Vec<Scalar> {
    let names = ["positions", "jobs", "career", "stationen", "werdegang"];
    let mut values = fields.values(&names).to_vec();
    for (_, entry) in fields.iter() {
        let parent = entry.key.split_once('.').filter(|(parent, _)| names.contains(&fold(parent).as_str()));
        if let (Some((_, period)), Some(job)) = (parent, entry.values.first()) {
            values.push(Scalar { text: format!("{period}: {}", job.text), place: job.place });
        }
    }
    values
}

/// A profile under its own key, else the first address of that network among the links.
fn profile(fields: &Fields<'_>, network: &str) -> Option<String> {
    let own = fields.values(&[network]).first().map(|value| value.text.trim().to_owned());
    own.or_else(|| {
        let links = ["url", "urls", "website", "links", "socials", "socials.url", "profile", "profiles"];
        let of_network = |link: &Scalar| link.text.to_ascii_lowercase().contains(&format!("{network}.com/"));
        let found = links.iter().flat_map(|key| fields.values(&[key])).find(|link| of_network(link));
        found.map(|link| link.text.trim().to_owned())
    })
}

fn birthday(fields: &mut Fields<'_>) -> Option<(Option<i32>, u32, u32)> {
    let value = fields.values(&BIRTHDAY).first()?;
    let birthday = read_birthday(&value.text);
    if birthday.is_none() {
        fields.wrong(value, BIRTHDAY[0], Message::new("hint-settings-birthday"));
    }
    birthday
}

/// When the two met. Only the notation's own key has to be a date; under the others people write
/// the place or the occasion just as well.
fn met(fields: &mut Fields<'_>) -> Option<crate::day::When> {
    if !fields.values(&["met"]).is_empty() {
        return fields.when(&["met"]);
    }
    let names = ["metdate", "meton", "metat", "firstmet", "kennengelernt", "kennengelerntam", "kennenlernen"];
    let value = fields.values(&names).first()?;
    let begins_as_date = value.text.trim_start_matches('[').starts_with(|c: char| c.is_ascii_digit());
    if begins_as_date { fields.date_of(value, "met").map(|(when, _)| when) } else { None }
}

fn rhythm(fields: &mut Fields<'_>) -> Option<Cadence> {
    if fields.flag(&["paused", "prmpaused", "pausiert"]) {
        return Some(Cadence::Never);
    }
    let names = [
        "cadence",
        "frequency",
        "contactfrequency",
        "contactintervaldays",
        "customfrequencydays",
        "prmcadence",
        "rhythm",
        "rhythmus",
        "kontaktrhythmus",
        "turnus",
        "prmtier",
    ];
    let value = fields.values(&names).first()?;
    let rhythm = cadence::read(&value.text);
    if rhythm.is_none() {
        fields.wrong(value, names[0], Message::new("hint-settings-cadence"));
    }
    rhythm
}

fn opening(fields: &mut Fields<'_>) -> Option<i64> {
    let value = fields.values(&["opening", "anfangsstand", "vortrag"]).first()?;
    let points = points(&value.text);
    if points.is_none() {
        fields.wrong(value, "opening", Message::new("hint-settings-opening"));
    }
    points
}

/// `2026-06-30 = +1`, one or several.
fn balance_checks(fields: &mut Fields<'_>) -> Vec<(Day, i64, Place)> {
    let mut checks = Vec::new();
    for value in fields.values(&["balancecheck", "balancechecks", "standgeprüft", "stand"]) {
        let read = value.text.split_once('=').and_then(|(day, balance)| {
            let day = Scalar { text: day.trim().to_owned(), place: value.part(0, day.trim_end().len()) };
            Some((day, points(balance)?))
        });
        match read {
            Some((day, balance)) => {
                let found = fields.date_of(&day, "balance_check").and_then(|(when, _)| when.day());
                checks.extend(found.map(|day| (day, balance, value.place)));
            }
            None => fields.wrong(value, "balance_check", Message::new("hint-settings-balance")),
        }
    }
    checks
}

/// A signed whole number; `−` counts as `-`.
fn points(text: &str) -> Option<i64> {
    let text = text.trim().replace('−', "-");
    text.parse::<i64>().ok().filter(|points| points.abs() <= 100_000)
}

#[cfg(test)]
mod tests;
