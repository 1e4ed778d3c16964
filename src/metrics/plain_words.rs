//! Words that say nothing, or little, about what somebody looks for.
//!
//! Small words come from the stop-word lists of NLTK; the two short lists here are those of this
//! subject: words that only frame a wish (`help with …`, `jemand mit Erfahrung in …`), and broad
//! words that tell two things apart but never are the thing. They are forms of words, folded.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::names::fold;
use crate::settings::Language;

/// Words that frame a wish or an offer.
const FRAME: &str = "\
    someone somebody anyone anybody something anything one person people help advice support contact \
    contacts introduction introductions expert experts expertise specialist specialists experience \
    experienced knowledge tip tips recommendation recommendations good great best new reliable cheap \
    need needs look looks looking find search searches seek offer offers want wants wish get give make take \
    like likes could would may know knows also well really possible soon urgent \
    jemand jemanden jemandem etwas wer wen hilfe helfen hilft rat ratschlag unterstützung kontakt kontakte \
    empfehlung empfehlungen erfahrung erfahrungen erfahren erfahrene erfahrenen erfahrener kenntnisse wissen \
    experte experten expertin expertinnen fachmann fachfrau fachleute spezialist spezialisten spezialistin \
    leute mensch menschen person personen gut gute guten guter gutes neu neue neuen neuer neues suche sucht \
    gesucht brauche braucht bräuchte biete bietet thema themen rund beim gern gerne möglichst dringend bald \
    innen";

/// Words too wide to be what a wish is about.
const BROAD: &str = "\
    data work works job jobs company companies firm business project projects market markets team teams \
    system systems product products service services industry office place places year years month months \
    week weeks day days hour hours thing things part parts plan plans idea ideas group groups meeting \
    meetings question questions problem problems international local small large big long first second last \
    free spring summer autumn winter morning evening weekend \
    daten arbeit firma firmen unternehmen betrieb betriebe projekt projekte projekten markt märkte produkt \
    produkte produkten dienst branche büro ort orte platz plätze jahr jahre jahren monat monate monaten \
    woche wochen tag tage tagen stunde stunden sache sachen teil teile idee ideen gruppe gruppen frage \
    fragen probleme problemen klein kleine kleinen kleiner kleines groß große großen großer großes lang \
    lange langen langer erste ersten erster zweite zweiten \
    frei freie freien freier freies frühling frühjahr sommer herbst morgen abend wochenende";

static FRAME_WORDS: LazyLock<BTreeSet<String>> = LazyLock::new(|| words(FRAME.split_whitespace()));
static BROAD_WORDS: LazyLock<BTreeSet<String>> = LazyLock::new(|| words(BROAD.split_whitespace()));
static STOP_WORDS: LazyLock<[BTreeSet<String>; 2]> = LazyLock::new(|| {
    Language::ALL.map(|language| words(stop_words::lookup(language.as_str()).into_iter().flatten().copied()))
});

fn words<'a>(list: impl Iterator<Item = &'a str>) -> BTreeSet<String> {
    list.map(fold).collect()
}

/// Whether the folded word is a small word of one of the languages.
pub(super) fn is_stop_word(word: &str, languages: &[Language]) -> bool {
    let lists = Language::ALL.iter().zip(STOP_WORDS.iter());
    lists.filter(|(language, _)| languages.contains(language)).any(|(_, list)| list.contains(word))
}

/// Whether the folded word only frames a wish.
pub(super) fn is_frame(word: &str) -> bool {
    FRAME_WORDS.contains(word)
}

/// Whether the folded word is too wide to be what a wish is about.
pub(super) fn is_broad(word: &str) -> bool {
    BROAD_WORDS.contains(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_words_of_both_languages_are_known() {
        assert!(is_stop_word("with", &[Language::English]) && !is_stop_word("with", &[Language::German]));
        assert!(is_stop_word("für", &[Language::German]) && !is_stop_word("vertrag", &Language::ALL));
    }

    #[test]
    fn a_word_stands_on_one_list_only() {
        let both: Vec<_> = FRAME_WORDS.intersection(&BROAD_WORDS).collect();
        assert_eq!(both, [""; 0]);
    }

    #[test]
    fn lists_are_compared_folded() {
        assert!(is_broad(&fold("GROSSE")) && is_frame(&fold("Möglichst")));
    }
}
