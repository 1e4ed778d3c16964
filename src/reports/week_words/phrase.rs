//! How the words of a promise fit behind a verb: a thing to send, or a deed that has its own verb.
//!
//! Knows word forms of both languages, since notes are written in either. Does not know any
//! sentence of the catalogue.
//!
//! Uses: nothing.

/// A promise as it can be said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Phrase {
    /// Something that can be sent: `the load study`.
    Thing(String),
    /// Something that is done and takes the person before it: `die Folien erklären`.
    DeedTo(String),
    /// Something that is done and stands by itself: `introduce him to Ms Voss`, `a lunch in Lyon`.
    Deed(String),
}

/// English verbs that begin a promise written without `to`.
const VERBS: [&str; 44] = [
    "answer",
    "arrange",
    "ask",
    "book",
    "bring",
    "buy",
    "call",
    "check",
    "come",
    "connect",
    "explain",
    "find",
    "follow",
    "get",
    "give",
    "help",
    "introduce",
    "invite",
    "join",
    "lend",
    "let",
    "look",
    "make",
    "meet",
    "mention",
    "organise",
    "organize",
    "pass",
    "prepare",
    "put",
    "read",
    "recommend",
    "reply",
    "return",
    "review",
    "see",
    "set",
    "share",
    "show",
    "speak",
    "support",
    "talk",
    "tell",
    "write",
];
/// Things that are shared or done, never sent.
const NOT_SENT: [&str; 22] = [
    "lunch",
    "dinner",
    "breakfast",
    "coffee",
    "call",
    "visit",
    "meeting",
    "introduction",
    "intro",
    "help",
    "support",
    "walk",
    "mittagessen",
    "abendessen",
    "frühstück",
    "kaffee",
    "besuch",
    "treffen",
    "hilfe",
    "spaziergang",
    "vorstellung",
    "unterstützung",
];
/// Sending, which the page says itself.
const SENDING: [&str; 10] = [
    "send",
    "forward",
    "mail",
    "email",
    "schicken",
    "senden",
    "zusenden",
    "zuschicken",
    "mailen",
    "weiterleiten",
];
/// German verbs that take the person in the dative before the thing.
const DATIVE: [&str; 14] = [
    "geben",
    "zeigen",
    "leihen",
    "erklären",
    "bringen",
    "mitbringen",
    "nennen",
    "empfehlen",
    "besorgen",
    "vorstellen",
    "heraussuchen",
    "erzählen",
    "antworten",
    "helfen",
];
/// Words for the person who is named anyway.
const PRONOUNS: [&str; 10] = ["him", "her", "them", "it", "ihm", "ihr", "ihnen", "ihn", "sie", "es"];
/// Small words that end like verbs.
const NO_VERBS: [&str; 18] = [
    "gestern", "morgen", "oben", "unten", "hinten", "neben", "außen", "innen", "zwischen", "sondern",
    "gegen", "wegen", "sein", "ihren", "ihnen", "seinen", "meinen", "allen",
];
/// Parts that German verbs carry before `zu`: `vorzustellen`.
const PREFIXES: [&str; 20] = [
    "ab", "an", "auf", "aus", "bei", "durch", "ein", "her", "heraus", "hin", "mit", "nach", "vor", "vorbei",
    "weg", "weiter", "zu", "zurück", "zusammen", "um",
];

impl Phrase {
    /// Reads the owner's words.
    pub(super) fn of(what: &str) -> Self {
        let words: Vec<&str> = what.trim().trim_end_matches('.').split_whitespace().collect();
        let marked = words.first().is_some_and(|word| word.eq_ignore_ascii_case("to"));
        let words = if marked { &words[1..] } else { &words[..] };
        let first = words.first().map(|word| word.to_lowercase()).unwrap_or_default();
        if SENDING.contains(&first.as_str()) && words.len() > 1 {
            return sent(&words[1..]);
        }
        if marked || VERBS.contains(&first.as_str()) {
            return Self::Deed(words.join(" "));
        }
        german_deed(words).unwrap_or_else(|| thing(words))
    }
}

/// `him the load study`: the page names him.
fn sent(words: &[&str]) -> Phrase {
    match words {
        [pronoun, rest @ ..] if !rest.is_empty() && is_pronoun(pronoun) => Phrase::Thing(rest.join(" ")),
        _ => Phrase::Thing(words.join(" ")),
    }
}

fn thing(words: &[&str]) -> Phrase {
    let is_not_sent = |word: &&str| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
        NOT_SENT.contains(&word.as_str())
    };
    // Only the head counts: `a note on our lunch` can be sent, `a quick lunch` cannot.
    let head = words.iter().take(3).find(|word| is_not_sent(word));
    match head {
        Some(_) => Phrase::Deed(words.join(" ")),
        None => Phrase::Thing(words.join(" ")),
    }
}

/// A German promise ends with its verb in small letters: `die Studie schicken`, `sie vorzustellen`.
fn german_deed(words: &[&str]) -> Option<Phrase> {
    let (last, rest) = words.split_last()?;
    let is_infinitive = last.ends_with('n')
        && ["en", "ern", "eln"].iter().any(|ending| last.ends_with(ending))
        && last.chars().all(char::is_lowercase)
        && !NO_VERBS.contains(last);
    if !is_infinitive || rest.is_empty() {
        return None;
    }
    let (verb, rest) = match rest {
        [rest @ .., "zu"] => ((*last).to_owned(), rest),
        _ => (without_zu(last), rest),
    };
    let rest = match rest {
        [pronoun, rest @ ..] if !rest.is_empty() && ["ihm", "ihr", "ihnen"].contains(pronoun) => rest,
        _ => rest,
    };
    if rest.is_empty() {
        return Some(Phrase::Deed(verb));
    }
    let thing = rest.join(" ");
    let speaks_of_others = is_pronoun(rest[0]);
    Some(match verb.as_str() {
        verb if SENDING.contains(&verb) && !speaks_of_others => Phrase::Thing(thing),
        verb if DATIVE.contains(&verb) && !speaks_of_others => Phrase::DeedTo(format!("{thing} {verb}")),
        verb => Phrase::Deed(format!("{thing} {verb}")),
    })
}

/// `vorzustellen` is `vorstellen`.
fn without_zu(verb: &str) -> String {
    PREFIXES
        .iter()
        .filter_map(|prefix| {
            let stem = verb.strip_prefix(prefix)?.strip_prefix("zu")?;
            (stem.len() > 3).then(|| format!("{prefix}{stem}"))
        })
        .next_back()
        .unwrap_or_else(|| verb.to_owned())
}

fn is_pronoun(word: &str) -> bool {
    PRONOUNS.contains(&word.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::Phrase::{self, Deed, DeedTo, Thing};

    fn check(what: &str, expected: Phrase) {
        assert_eq!(Phrase::of(what), expected, "{what}");
    }

    #[test]
    fn nouns_are_things_to_send() {
        for what in ["the load study", "die Laststudie", "two names at RTE", "Zahlen von gestern"] {
            check(what, Thing(what.into()));
        }
        check("a note on our last lunch", Thing("a note on our last lunch".into()));
    }

    #[test]
    fn sending_is_said_by_the_page() {
        check("to send him the load study", Thing("the load study".into()));
        check("Send the load study.", Thing("the load study".into()));
        check("die Laststudie schicken", Thing("die Laststudie".into()));
        check("ihr die Laststudie zu schicken", Thing("die Laststudie".into()));
        check("die Fotos weiterzuleiten", Thing("die Fotos".into()));
    }

    #[test]
    fn other_deeds_keep_their_verb() {
        check("to introduce him to Ms Voss", Deed("introduce him to Ms Voss".into()));
        check("read the permit draft", Deed("read the permit draft".into()));
        check("ihn Frau Voss vorzustellen", Deed("ihn Frau Voss vorstellen".into()));
        check("den Entwurf lesen", Deed("den Entwurf lesen".into()));
        check("die Folien zu erklären", DeedTo("die Folien erklären".into()));
    }

    #[test]
    fn a_shared_table_is_not_sent() {
        check("a lunch in Lyon", Deed("a lunch in Lyon".into()));
        check("ein Mittagessen in Lyon", Deed("ein Mittagessen in Lyon".into()));
    }
}
