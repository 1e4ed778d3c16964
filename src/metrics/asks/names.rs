//! Names that the vault does not know, by how they are written.
//!
//! An honorific with a capitalised word, a company's legal form, an acronym; in English a capitalised
//! word inside a sentence. In German every noun is capitalised: there only two such words in a row
//! behind a small word that people stand behind, or one behind `bei`. Does not know whose name it is.
//!
//! Uses: language, model.

use std::cmp::Ordering;

use super::words::{Sign, Word, is_among, words};
use crate::language::Language;
use crate::model::Wording;

/// What a name names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Name {
    Person,
    Company,
}

const HONORIFICS: &str = "ms mr mrs miss dr prof professor professorin sir dame lady frau herr herrn hr fr";
/// Words that follow the name of a company.
const COMPANY_FORMS: &str =
    "gmbh ag se kg kgaa ug ev eg ohg mbh inc ltd llc llp plc corp co company sa sarl bv ab";
/// What is a company by its own word: `Stiftung Warentest`, `Universität Bremen`.
const BODIES: &str = "university institute ministry foundation bank universität hochschule institut ministerium \
    stiftung stadtwerke verband kammer stadtwerken sparkasse klinikum council fraunhofer";
/// Capitalised words of English that name nobody: the calendar, languages, functions, things.
const NO_NAMES: &str = "i i'm i'd i'll i've january february march april may june july august september october \
    november december monday tuesday wednesday thursday friday saturday sunday christmas easter \
    english german french dutch spanish italian europe european germany france cfo ceo cto coo cio \
    cmo hr it ai pr uk us usa eu cv pdf ok asap fyi phd mba b2b pm am linkedin xing zoom teams \
    whatsapp skype excel powerpoint word google internet kw week q1 q2 q3 q4 tv vp svp md cfos ceos \
    ngo ngos sme smes api faq nda kpi kpis ki edv tel gf bwl vwl vip best thanks regards dear hi \
    hello please could would can sie ihnen ihre";
/// Behind these words of German a person's name can stand without an article.
const BEFORE_PEOPLE: &str =
    "mit an von zu bei mich uns dich sie du ob kennst kennen frag frage fragst fragen und für";
/// What stands behind `bei` and is no company.
const NOT_AT: &str = "gelegenheit interesse bedarf fragen zeiten ihnen kaffee problemen rückfragen zeit einem einer \
    ihrem ihrer licht tisch tee wein mittagessen abendessen leuten kollegen freunden firmen \
    unternehmen banken kunden verlagen behörden start-ups startups beratungen versicherungen \
    konzernen";
/// Nouns of German that stand before or behind a name or another noun and are none themselves.
const NO_SURNAMES: &str = "ende anfang mitte montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar \
    märz april mai juni juli august september oktober november dezember bescheid zeit kontakt \
    feedback kaffee herzlichen dank gruss grüsse ihnen ihrem ihrer ihren sie interesse kw";

/// The name that begins at that word, and how many words it has.
pub(super) fn at(words: &[Word<'_>], at: usize, language: Option<Language>) -> Option<(Name, usize)> {
    let word = &words[at];
    let next = words.get(at + 1).filter(|next| next.after != Sign::Sentence);
    if word.is_one_of(HONORIFICS) && (word.is_large() || word.folded == "dr") {
        let titles = words[at..].iter().take(4).take_while(|word| word.is_one_of(HONORIFICS)).count();
        let named = words.get(at + titles).is_some_and(|name| name.is_large() && !is_no_name(name));
        return named.then_some((Name::Person, titles + 1));
    }
    if !word.is_large() || is_no_name(word) {
        return None;
    }
    if next.is_some_and(is_company_form) {
        return Some((Name::Company, 1));
    }
    if word.is_one_of(BODIES) && next.is_some_and(Word::is_large) {
        return Some((Name::Company, 2));
    }
    if word.is_acronym() {
        return Some((Name::Company, 1));
    }
    let before = word_before(words, at);
    german(word, next, before).or_else(|| match language {
        Some(Language::English) => english(words, at, before),
        Some(Language::German) | None => None,
    })
}

/// Whether a name that stands alone reads like one of a person: `Ms Voss`, `Peter Kern`. One word
/// alone is rather a company's, and so is one with a legal form.
pub(super) fn may_be_a_person(name: &str) -> bool {
    let words = words(name, &Wording::default());
    let is_body = |word: &Word<'_>| is_company_form(word) || word.is_one_of(BODIES) || word.is_acronym();
    words.len() > 1 && !words.iter().any(is_body)
}

/// `GmbH`, `Ltd`: the word behind the name of a company.
pub(super) fn is_company_form(word: &Word<'_>) -> bool {
    word.is_large() && word.is_one_of(COMPANY_FORMS)
}

fn is_no_name(word: &Word<'_>) -> bool {
    word.is_one_of(NO_NAMES)
}

/// The word before within the same sentence; `mich bitte Tom Becker` has `mich` before the name.
fn word_before<'w>(words: &'w [Word<'_>], at: usize) -> Option<&'w str> {
    let mut at = at;
    while words[at].after != Sign::Sentence {
        at = at.checked_sub(1)?;
        if !words[at].is_one_of("bitte doch gern gerne mal kurz please auch einmal") {
            return Some(words[at].folded.as_str());
        }
    }
    None
}

fn german(word: &Word<'_>, next: Option<&Word<'_>>, before: Option<&str>) -> Option<(Name, usize)> {
    let before = before?;
    let is_surname = |word: &Word<'_>| {
        word.is_large() && !word.is_acronym() && !is_no_name(word) && !word.is_one_of(NO_SURNAMES)
    };
    let pair = next.is_some_and(|next| next.after == Sign::Nothing && is_surname(next));
    if pair && is_surname(word) && is_among(before, BEFORE_PEOPLE) {
        return Some((Name::Person, 2));
    }
    let at = before == "bei" && !word.is_one_of(NOT_AT) && is_surname(word);
    at.then_some((Name::Company, 1))
}

/// In English text a capital inside a sentence is a name.
fn english(words: &[Word<'_>], at: usize, before: Option<&str>) -> Option<(Name, usize)> {
    let before = before?;
    if matches!(before, "in" | "near" | "around" | "from")
        && words.get(at + 1).is_none_or(|next| !next.is_large())
    {
        return None;
    }
    let named = words[at + 1..]
        .iter()
        .take_while(|word| word.is_large() && word.after == Sign::Nothing && !is_no_name(word));
    let count = named.count() + 1;
    let name =
        if matches!(before, "at" | "with" | "of") && count == 1 { Name::Company } else { Name::Person };
    Some((name, count))
}

/// The language a text is written in, by its small words; `None` where they do not tell.
pub(super) fn language(words: &[Word<'_>]) -> Option<Language> {
    let count = |small: &str| words.iter().filter(|word| word.is_one_of(small)).count();
    match count(ENGLISH).cmp(&count(GERMAN)) {
        Ordering::Greater => Some(Language::English),
        Ordering::Less => Some(Language::German),
        Ordering::Equal => None,
    }
}

/// Whether a word is a small one of either language.
pub(super) fn is_small(word: &Word<'_>) -> bool {
    word.is_one_of(ENGLISH)
        || word.is_one_of(GERMAN)
        || word.is_one_of("maybe perhaps in near vielleicht evtl")
}

/// Small words of one language only.
const ENGLISH: &str = "the to you your me my for of and if would could can is it i i'm a an on by at with who whom \
    this that please any anything something someone anyone about from when have has are be or we us \
    our her his their she he they let let's know hear introduce help send next before two one until \
    how which there some time soon no not as touch";
const GERMAN: &str = "der die das den dem des ein eine einen einem einer und oder ich du sie er wir ihr mich mir dich \
    dir uns ihnen ihre ihren ihrem deine deinen dein mein meine meinen mit von vom zu zum zur bei \
    beim für auf um bis wenn falls dass ob ist sind kannst können könnten könntest würdest würden \
    bitte mal nicht noch auch doch gern gerne jemand jemanden jemandem etwas was wer wem wen am im \
    an aus nach vor über kurz darf hättest hätten hast haben seine seinen wie kein keine zwei frau \
    herrn";
