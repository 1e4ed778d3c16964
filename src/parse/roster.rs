//! Those who take part, as people list them: behind a label or under a heading, as links or as
//! names pasted from an invitation.
//!
//! Knows titles, brackets and the family name before the given name. Does not know whether
//! somebody of that name is known.
//!
//! Uses: model.

use std::ops::Range;

use super::inline::{self, Kind, Token};
use super::places::Places;
use super::words::Folded;
use crate::model::Named;

/// What those who are listed do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Attendees,
    Speakers,
}

/// How names are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Listing {
    /// One to an item: behind a comma stands the given name, or something about the person.
    Each,
    /// Several to a line, parted by commas.
    Together,
}

/// The role that a label or heading names.
pub(super) fn role(label: &str) -> Option<Role> {
    let label = label.trim().trim_end_matches(':');
    let role = match Folded::of(label)?.as_str() {
        "attendees"
        | "attendee"
        | "attended"
        | "participants"
        | "participant"
        | "present"
        | "guests"
        | "guestlist"
        | "inattendance"
        | "whocomes"
        | "teilnehmer"
        | "teilnehmerin"
        | "teilnehmerinnen"
        | "teilnehmende"
        | "teilnehmerundteilnehmerinnen"
        | "teilnehmerinnenundteilnehmer"
        | "teilnehmer:innen"
        | "teilnehmer*innen"
        | "teilnehmerliste"
        | "anwesende"
        | "anwesend"
        | "gäste"
        | "gaeste"
        | "gästeliste"
        | "mitdabei"
        | "dabei" => Role::Attendees,
        "speakers" | "speaker" | "panel" | "panelists" | "vortragende" | "vortragender" | "referenten"
        | "referent" | "referentin" | "referentinnen" | "referierende" | "redner" | "rednerin"
        | "rednerinnen" | "sprecher" | "sprecherin" | "sprecherinnen" | "podium" => Role::Speakers,
        _ => return None,
    };
    Some(role)
}

/// The people listed in `text[range]`: the links, and names between them.
pub(super) fn names(text: &str, range: Range<usize>, listing: Listing, places: &Places<'_>) -> Vec<Named> {
    let mut tokens = Vec::new();
    inline::tokens(text, range, &mut tokens);
    let semicolons = tokens.iter().any(|token| sign(text, token) == ";");
    let listing = if semicolons { Listing::Each } else { listing };
    let mut found = Vec::new();
    for part in tokens.split(|token| parts(text, token, listing)) {
        let before = found.len();
        found.extend(part.iter().filter_map(|token| linked(token, places)));
        if found.len() == before {
            found.extend(plain(text, part, places));
        }
    }
    found
}

/// Everybody linked in `text[range]`.
pub(super) fn links(text: &str, range: Range<usize>, places: &Places<'_>) -> Vec<Named> {
    inline::links(text, range).filter_map(|token| linked(&token, places)).collect()
}

/// Whether a piece stands between two people.
fn parts(text: &str, token: &Token<'_>, listing: Listing) -> bool {
    let source = sign(text, token);
    match token.kind {
        Kind::Sign => matches!(source, ";" | "&" | "+") || source == "," && listing == Listing::Together,
        Kind::Word => matches!(source, "and" | "und" | "sowie"),
        Kind::Blank => source.contains(['\n', '\r']),
        _ => false,
    }
}

fn linked(token: &Token<'_>, places: &Places<'_>) -> Option<Named> {
    let Kind::Link(link) = token.kind else { return None };
    if token.out {
        return None;
    }
    let text = link.shown.split_whitespace().collect::<Vec<_>>().join(" ");
    let target = super::line::target(&link);
    Some(Named { text, target: Some(target), place: places.of(token.start, token.end) })
}

/// A name in plain text: `Prof. A. Weber (TU Delft)`, `Weber, Anna`.
fn plain(text: &str, part: &[Token<'_>], places: &Places<'_>) -> Option<Named> {
    let start = part.iter().find(|token| matches!(token.kind, Kind::Word) && !token.out)?.start;
    let end = part.iter().rfind(|token| !matches!(token.kind, Kind::Blank))?.end;
    let mut sides = Vec::new();
    for side in part.split(|token| sign(text, token) == ",") {
        sides.push(name_words(text, side));
    }
    let words = match sides.as_slice() {
        [family, given, ..] if family.len() == 1 && is_name(given) => {
            [given.as_slice(), family.as_slice()].concat()
        }
        [name, ..] => name.clone(),
        [] => return None,
    };
    is_name(&words).then(|| Named { text: words.join(" "), target: None, place: places.of(start, end) })
}

/// The words of a name, without titles and without what is said in brackets or behind a dash.
fn name_words<'t>(text: &'t str, tokens: &[Token<'_>]) -> Vec<&'t str> {
    let mut words = Vec::new();
    for token in tokens {
        let source = sign(text, token);
        match token.kind {
            Kind::Word if matches!(source, "-" | "/") => break,
            Kind::Word if !token.out && !is_title(source) => words.push(source),
            Kind::Blank | Kind::Mark | Kind::Word | Kind::Tag | Kind::Hidden | Kind::TaskSign(_) => {}
            _ if words.is_empty() && source != "(" => {}
            _ => break,
        }
    }
    words
}

fn is_title(word: &str) -> bool {
    let Some(folded) = Folded::of(word.trim_end_matches('.')) else { return false };
    matches!(
        folded.as_str(),
        "prof"
            | "professor"
            | "professorin"
            | "dr"
            | "drs"
            | "pd"
            | "ing"
            | "dipl"
            | "dipl.ing"
            | "mag"
            | "mr"
            | "mrs"
            | "ms"
            | "miss"
            | "sir"
            | "dame"
            | "herr"
            | "frau"
            | "herrn"
            | "hr"
            | "fr"
            | "h.c"
            | "dr.ing"
            | "m.sc"
            | "b.sc"
            | "m.a"
            | "mba"
            | "phd"
            | "ph.d"
    )
}

/// Up to five words that begin as names do; single signs, numbers and addresses are none.
fn is_name(words: &[&str]) -> bool {
    let begins = |word: &&str| word.starts_with(char::is_uppercase) || is_particle(word);
    let plain =
        |word: &&str| !word.contains(|c: char| c.is_ascii_digit() || matches!(c, '@' | '/' | '%' | '^'));
    let nobody = words.len() == 1 && is_nobody(words[0]);
    (1..=5).contains(&words.len())
        && words.iter().all(|word| begins(word) && plain(word))
        && words
            .iter()
            .any(|word| word.chars().filter(|c| c.is_alphabetic()).count() > 1 && !is_particle(word))
        && !nobody
}

fn is_particle(word: &str) -> bool {
    matches!(
        word,
        "von"
            | "van"
            | "de"
            | "der"
            | "den"
            | "del"
            | "da"
            | "di"
            | "la"
            | "le"
            | "zu"
            | "zur"
            | "vom"
            | "ten"
            | "ter"
            | "bin"
            | "al"
    )
}

fn is_nobody(word: &str) -> bool {
    let Some(folded) = Folded::of(word.trim_end_matches('.')) else { return false };
    matches!(
        folded.as_str(),
        "none"
            | "keine"
            | "keiner"
            | "alle"
            | "all"
            | "tbd"
            | "tba"
            | "everyone"
            | "team"
            | "niemand"
            | "nobody"
            | "others"
            | "andere"
            | "i"
            | "me"
            | "ich"
            | "wir"
            | "we"
            | "offen"
    )
}

fn sign<'t>(text: &'t str, token: &Token<'_>) -> &'t str {
    &text[token.start..token.end]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, listing: Listing, expected: &[&str]) {
        let lines = crate::source::Lines::new(text);
        let found = names(text, 0..text.len(), listing, &Places::new(text, &lines));
        let shown: Vec<String> = found
            .iter()
            .map(|named| match &named.target {
                Some(target) => format!("{} -> {target}", named.text),
                None => named.text.clone(),
            })
            .collect();
        assert_eq!(shown, expected, "{text}");
    }

    #[test]
    fn names_pasted_one_to_an_item() {
        for (text, name) in [
            ("Prof. A. Weber (TU Delft)", "A. Weber"),
            ("Weber, Anna", "Anna Weber"),
            ("Prof. Dr. Weber, Anna Maria (TU)", "Anna Maria Weber"),
            ("Anna Weber, Nordwind GmbH", "Anna Weber"),
            ("Jonas Brandt – CFO", "Jonas Brandt"),
            ("Jonas Brandt - CFO", "Jonas Brandt"),
            ("**María López**", "María López"),
            ("Dr. Ludwig van der Berg", "Ludwig van der Berg"),
            ("Karl-Heinz Müller <karl@example.org>", "Karl-Heinz Müller"),
            ("Frau Özlem Yılmaz", "Özlem Yılmaz"),
        ] {
            check(text, Listing::Each, &[name]);
        }
    }

    #[test]
    fn several_names_on_one_line() {
        check(
            "Anna Weber, Jonas Brandt und María López",
            Listing::Together,
            &["Anna Weber", "Jonas Brandt", "María López"],
        );
        check("Weber, Anna; Brandt, Jonas", Listing::Together, &["Anna Weber", "Jonas Brandt"]);
        check("Anna, Jonas", Listing::Together, &["Anna", "Jonas"]);
        check("Anna Weber\nJonas Brandt", Listing::Together, &["Anna Weber", "Jonas Brandt"]);
    }

    #[test]
    fn links_stand_for_themselves_and_plain_names_between_them() {
        check(
            "[[Anna Weber]] (TU Delft), Jonas Brandt, [[People/López|María]]",
            Listing::Together,
            &["Anna Weber -> Anna Weber", "Jonas Brandt", "María -> People/López"],
        );
        check("Dr. [[Anna Weber]], CEO", Listing::Each, &["Anna Weber -> Anna Weber"]);
    }

    #[test]
    fn what_is_no_name_is_left_out() {
        for text in
            ["200 guests", "tbd", "keine", "we will see", "anna@example.org", "", "A.", "the whole board"]
        {
            check(text, Listing::Each, &[]);
        }
    }

    #[test]
    fn labels_in_both_languages() {
        for label in
            ["Attendees", "participants:", "Teilnehmer", "Teilnehmende", "Anwesend", "Anwesende", "Gäste"]
        {
            assert_eq!(role(label), Some(Role::Attendees), "{label}");
        }
        for label in ["Speakers", "Vortragende", "Referentinnen", "Panel"] {
            assert_eq!(role(label), Some(Role::Speakers), "{label}");
        }
        assert_eq!(role("Notes"), None);
    }
}
