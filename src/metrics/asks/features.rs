//! What an ask states: whom or which company it seeks, what is to be done, when, how much.
//!
//! Knows the words of both languages, since asks are written in either; names of people and companies
//! are those of the vault (`vault`), and beyond them what is written as a name. Does not judge.
//!
//! Uses: language, model.

use std::ops::Range;

use super::deeds::{self, Deed};
use super::names;
use super::time;
use super::vault::{Bears, VaultNames};
use super::words::{Sign, Word, is_among};
use crate::language::Language;
use crate::model::{Ask, LinkTo};

/// The features of one ask, each with where it stands in the text if that matters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Features {
    /// Exactly one addressee.
    pub to: bool,
    /// A person sought: where the name stands.
    pub who: Option<Range<usize>>,
    /// A company or another body: where the name stands.
    pub company: Option<Range<usize>>,
    /// A function: `CFO`, `Leiterin`.
    pub role: bool,
    /// Something is to be done towards a third party.
    pub relay: bool,
    /// Something is to be done by the addressee alone.
    pub own: bool,
    /// It is put as a request at all.
    pub request: bool,
    /// A day, a week, a month, an hour.
    pub when: bool,
    /// So many minutes, pages, names; or one thing that is handed over.
    pub size: bool,
}

impl Features {
    /// Whether a person or a company is named.
    pub fn names_somebody(&self) -> bool {
        self.who.is_some() || self.company.is_some()
    }
}

/// Reads the features of an ask.
pub(super) fn read(
    ask: &Ask,
    words: &[Word<'_>],
    language: Option<Language>,
    vault: &VaultNames,
) -> Features {
    let mut features = Features { to: ask.people.len() == 1, ..Features::default() };
    of_links(ask, &mut features);
    let names = of_names(ask, words, language, vault, &mut features);
    for deed in deeds::find(words) {
        match deed.what {
            Deed::Relay => features.relay = true,
            Deed::Own => features.own = true,
            Deed::HandOver => {
                features.own = true;
                features.size |= hands_over_one_thing(words, deed.end);
            }
            Deed::Request => features.request = true,
        }
    }
    if let Some(thing) = thing_asked_for(words) {
        features.own = true;
        features.size |= is_definite(words, thing);
    }
    features.request |= features.relay || features.own || is_put_as_request(&ask.what, words);
    features.request |= says_more_than_names(words, &names);
    features.role = (0..words.len()).any(|at| is_role(words, at));
    features.when |= ask.due.is_some() || time::is_named(&ask.what, words);
    features.size |= (0..words.len()).any(|at| is_measured(words, at));
    features
}

fn of_links(ask: &Ask, features: &mut Features) {
    for link in &ask.links {
        let range = link.start as usize..link.end as usize;
        match link.to {
            LinkTo::Person(person) if ask.people.contains(&person) => {}
            LinkTo::Person(_) | LinkTo::Unknown => features.who = features.who.take().or(Some(range)),
            LinkTo::Organisation => features.company = features.company.take().or(Some(range)),
            LinkTo::Day => features.when = true,
            LinkTo::Other => {}
        }
    }
}

fn of_names(
    ask: &Ask,
    words: &[Word<'_>],
    language: Option<Language>,
    vault: &VaultNames,
    features: &mut Features,
) -> Vec<Range<usize>> {
    let (mut at, mut spans) = (0, Vec::new());
    while at < words.len() {
        let known = vault.at(words, at).map(|(bears, count)| match bears {
            Bears::Person(person) if ask.people.contains(&person) => (None, count),
            Bears::Person(_) => (Some(names::Name::Person), count),
            Bears::Company => (Some(names::Name::Company), count),
            Bears::City => (None, count),
        });
        let written = || match names::at(words, at, language) {
            Some((name, count)) => (Some(name), count),
            None => (None, 1),
        };
        let (name, count) = known.unwrap_or_else(written);
        // The vault says `Nordwind` and the ask `Nordwind GmbH`.
        let count = count + usize::from(words.get(at + count).is_some_and(names::is_company_form));
        let range = || words[at].start..words[at + count - 1].end;
        match name {
            Some(names::Name::Person) if features.who.is_none() => features.who = Some(range()),
            Some(names::Name::Company) if features.company.is_none() => features.company = Some(range()),
            Some(names::Name::Person | names::Name::Company) | None => {}
        }
        if name.is_some() || known.is_some() {
            spans.push(at..at + count);
        }
        at += count;
    }
    spans
}

/// Words of functions in both languages; endings stand for all that are made with them.
const ROLES: &str = "cfo ceo cto coo cio cmo chro chairman chairwoman chair director president partner partners \
    partnerin recruiter headhunter headhunterin manager managerin editor investor investorin \
    founder lawyer solicitor professor professorin leiter leiterin leitung vorstand vorständin \
    vorstands geschäftsführer geschäftsführerin geschäftsführung aufsichtsrat aufsichtsrats chef \
    chefin direktor direktorin dekan dekanin anwältin anwalt redakteurin redakteur gründer \
    gründerin einkäufer";
const ROLE_ENDINGS: [&str; 6] = ["leiter", "leiterin", "leitung", "chef", "chefin", "direktor"];

fn is_role(words: &[Word<'_>], at: usize) -> bool {
    let word = words[at].folded.as_str();
    let next = words.get(at + 1).map_or("", |next| next.folded.as_str());
    let ends_so = ROLE_ENDINGS.iter().any(|ending| word.len() > ending.len() && word.ends_with(ending));
    is_among(word, ROLES) || ends_so || word == "head" && next == "of" || word == "board" && next == "member"
}

/// Words that count, in both languages.
const NUMBERS: &str = "one two three four five six seven eight nine ten twelve fifteen twenty thirty ein eine einen \
    zwei drei vier fünf sechs sieben acht neun zehn zwölf fünfzehn zwanzig dreissig halbe";
/// What is counted in an ask: time and small things.
const UNITS: &str = "minute minutes min hour hours page pages line lines name names sentence sentences question \
    questions slide slides word words paragraph paragraphs call example examples figure figures \
    minuten stunde stunden viertelstunde seite seiten zeile zeilen namen satz sätze sätzen frage \
    fragen folie folien wort worte wörter absatz absätze anruf telefonat beispiel beispiele zahl \
    zahlen kontakt kontakte contact";

/// `20 minutes`, `two short pages`, `eine Seite`.
fn is_measured(words: &[Word<'_>], at: usize) -> bool {
    let word = words[at].folded.as_str();
    let counts = is_among(word, NUMBERS) || word.bytes().all(|byte| byte.is_ascii_digit());
    let unit = |ahead: usize| words.get(at + ahead).is_some_and(|word| word.is_one_of(UNITS));
    counts && (unit(1) || unit(2)) || word == "viertelstunde"
}

/// Words before a thing that is known to both.
const ARTICLES: &str = "the a an her his your their my our this that these those der die das den dem ein eine einen \
    einem einer ihr ihre ihren ihrem dein deine deinen deinem sein seine seinen mein meine meinen \
    unser unsere unseren eure euren diese diesen dieses dies";
/// Things that are asked for and say nothing.
const NO_THINGS: &str = "help advice support favour favor hand job tip hint chance opportunity hilfe rat unterstützung \
    gefallen tipp hinweis stelle möglichkeit gelegenheit";

/// `for her slides`, `um die Folien`, `a word with Hansewerk`, `zwei Namen`: an ask that begins with
/// the thing.
fn thing_asked_for(words: &[Word<'_>]) -> Option<usize> {
    let first = words.first()?;
    let thing = if first.is_one_of("for um") {
        1
    } else if first.is_one_of(ARTICLES) || first.is_one_of(NUMBERS) {
        0
    } else {
        return None;
    };
    (thing < words.len()).then_some(thing)
}

fn is_article(words: &[Word<'_>], at: usize) -> bool {
    words.get(at).is_some_and(|word| word.is_one_of(ARTICLES))
}

/// An article with a thing within the next two words, or a thing written large by itself.
fn is_definite(words: &[Word<'_>], at: usize) -> bool {
    let says_nothing = |word: &Word<'_>| word.is_one_of(NO_THINGS);
    if !is_article(words, at) {
        return words.get(at).is_some_and(|word| word.is_large() && !says_nothing(word));
    }
    let behind = words[at + 1..].iter().take_while(|word| word.after == Sign::Nothing).take(2);
    let mut any = false;
    for word in behind {
        if says_nothing(word) {
            return false;
        }
        any = true;
    }
    any
}

/// How many words before a verb its object is looked for.
const CLAUSE: usize = 12;

/// `send me the template`, `mir die Vorlage zu schicken`: a thing stands behind the verb or before it.
fn hands_over_one_thing(words: &[Word<'_>], behind: usize) -> bool {
    let pronoun = |at: usize| {
        words.get(at).is_some_and(|word| {
            matches!(word.folded.as_str(), "me" | "us" | "mir" | "uns" | "du" | "sie" | "bitte")
        })
    };
    let mut at = behind;
    while pronoun(at) {
        at += 1;
    }
    // The object of a German infinitive stands before it, in the same clause.
    let start = behind.saturating_sub(CLAUSE);
    let clause = (start..behind.min(words.len())).rev();
    let mut same_clause = clause.take_while(|at| *at == start || words[*at].after == Sign::Nothing);
    let before = same_clause.any(|at| is_article(words, at) && is_definite(words, at));
    is_article(words, at) && is_definite(words, at) || before
}

/// Whether a word stands there besides names, functions and small words.
fn says_more_than_names(words: &[Word<'_>], names: &[Range<usize>]) -> bool {
    let mut names = names.iter().peekable();
    (0..words.len()).any(|at| {
        while names.next_if(|span| span.end <= at).is_some() {}
        let is_name = names.peek().is_some_and(|span| span.start <= at);
        let is_number = words[at].folded.bytes().all(|byte| byte.is_ascii_digit());
        !is_name && !is_number && !is_role(words, at) && !names::is_small(&words[at])
    })
}

/// An infinitive with `to` or `zu`, or a question to somebody.
fn is_put_as_request(text: &str, words: &[Word<'_>]) -> bool {
    let begins = words.first().is_some_and(|word| word.is_one_of("to zu mich mir uns ob"));
    begins && words.len() > 1 || has_infinitive_with_zu(words) || text.trim_end().ends_with('?')
}

/// Whether something is to be done in an infinitive: `vorzustellen`, `zu lesen`.
pub(super) fn has_infinitive_with_zu(words: &[Word<'_>]) -> bool {
    let apart = words.windows(2).any(|pair| pair[0].folded == "zu" && is_infinitive(&pair[1]));
    apart || words.iter().any(|word| is_infinitive(word) && holds_zu(word))
}

fn is_infinitive(word: &Word<'_>) -> bool {
    !word.is_large() && word.folded.len() > 3 && word.folded.ends_with('n')
}

/// Parts that German verbs carry before `zu`.
const PREFIXES: &str = "ab an auf aus bei bekannt durch ein gegen her heraus hin kennen mit nach teil um vor \
    vorbei weg weiter zu zurück zusammen frei offen";

fn holds_zu(word: &Word<'_>) -> bool {
    PREFIXES.split_ascii_whitespace().any(|prefix| {
        let verb = word.folded.strip_prefix(prefix).and_then(|rest| rest.strip_prefix("zu"));
        verb.is_some_and(|verb| verb.len() > 3)
    })
}
