//! What the other words of a hurried line mean: fillers, intentions, cancellations, questions.
//!
//! Knows English and German. Does not know how a line is built.
//!
//! Uses: model.

use std::sync::OnceLock;

use super::keywords;
use super::words::Lexicon;
use crate::model::{ContactKind, GiftKind, Keyword};

/// What a word or phrase at the start of a line without a colon says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Opening {
    /// A keyword: what happened.
    Deed(Keyword),
    /// An infinitive or imperative: something to do.
    ToDo(Keyword),
    /// Nothing of weight: `had a quick`, `heute`.
    Filler,
    /// An article: a contact may follow, but no other keyword (`the draft for …`).
    Article,
    /// So many days before the day of the note.
    Earlier(i64),
    /// `must`, `müsste`: it has not happened yet.
    Intention,
    /// `cancelled:`, `abgesagt:`: it did not happen.
    Cancelled,
}

const FILLERS: &str = "i, i've, we, we've, had, have, have had, just, then, also, quick, short, \
     long, nice, good, great, lovely, first, second, today, together, finally, afterwards, virtual, online, informal, \
     spontaneous, this morning, this afternoon, this evening, \
     ich, wir, hab, habe, haben, hatte, hatten, heute, morgens, vormittags, nachmittags, abends, heute morgen, \
     heute früh, heute abend, heute mittag, am morgen, am vormittag, am mittag, am nachmittag, am abend, dann, danach, auch, schon, endlich, eben, gerade, kurz, kurzer, kurzes, \
     kurze, kurzen, lang, lange, langer, langes, langen, schöner, schönes, schönen, schöne, nettes, netter, nette, \
     gutes, guter, gute, spontan, spontanes, spontaner, zufällig, gemeinsam, gemeinsames, gemeinsamer, zusammen, \
     erstes, erster, zweites, zweiter, virtuelles, beim, zum, im, am";

const INTENTIONS: &str = "must, should, will, want to, wants to, i want to, need to, needs to, have to, has to, going to, \
     plan to, planning to, would like to, i'd like to, let's, remember to, don't forget, don't forget to, could, \
     muss, müsste, müssen, müssten, soll, sollte, sollten, sollen, möchte, wollen, wollte, könnte, noch, bitte, \
     nicht vergessen, demnächst, bald";

/// Said of something that was arranged and did not take place then.
pub(super) const CANCELLED: &str = "cancelled, canceled, was cancelled, was canceled, got cancelled, postponed, moved, rescheduled, \
     no-show, noshow, no show, called off, didn't happen, did not happen, \
     abgesagt, verschoben, ausgefallen, fällt aus, fiel aus, entfällt, entfallen, nicht erschienen, nicht erreicht, \
     nicht zustande gekommen, storniert, versetzt worden";

const TO_DO: &[(Keyword, &str)] = &[
    (Keyword::Thanked, "thank, say thanks to, say thank you to, danken, bedanken, bedanken bei"),
    (
        Keyword::Introduced,
        "introduce, connect, vorstellen, bekannt machen, bekanntmachen, vernetzen, zusammenbringen, vermitteln, \
         verbinden, in kontakt bringen",
    ),
    (Keyword::Asked, "ask, request, fragen, anfragen, bitten"),
    (
        Keyword::Contact(ContactKind::Call),
        "ring, call back, phone back, anrufen, telefonieren, zurückrufen, durchrufen",
    ),
    (Keyword::Contact(ContactKind::Met), "meet, meet up with, treffen mit"),
    (
        Keyword::Contact(ContactKind::Message),
        "write, write to, text, ping, reply to, answer, get back to, reach out to, \
         schreiben, schreiben an, anschreiben, antworten, melden, melden bei, zurückschreiben",
    ),
    (Keyword::Contact(ContactKind::Mail), "write mail to, mailen, anmailen"),
    (Keyword::Contact(ContactKind::Visit), "besuchen"),
    (Keyword::Shared, "share, post, publish, teilen, posten, veröffentlichen"),
    (
        Keyword::Contact(ContactKind::Talk),
        "speak to, speak with, speak, talk to, talk with, sprechen, reden, sprechen mit",
    ),
    (
        Keyword::Gave,
        "give, send, lend, help, forward, pass on, geben, schicken, senden, zuschicken, zusenden, helfen, leihen, \
         weiterleiten, weitergeben, schenken",
    ),
    (
        Keyword::OpenPoint,
        "follow up with, follow up on, followup, invite, remind, check with, check in with, cancel, \
         einladen, erinnern, nachfassen bei, nachhaken bei, absagen, gratulieren, congratulate",
    ),
];

/// The dictionary of the starts of lines.
pub(super) fn openings() -> &'static Lexicon<Opening> {
    static OPENINGS: OnceLock<Lexicon<Opening>> = OnceLock::new();
    OPENINGS.get_or_init(|| {
        let deeds = keywords::WORDS.iter().map(|(keyword, words)| match keyword {
            Keyword::OpenPoint => (Opening::ToDo(*keyword), *words),
            _ => (Opening::Deed(*keyword), *words),
        });
        let to_do = TO_DO.iter().map(|(keyword, words)| (Opening::ToDo(*keyword), *words));
        let others = [
            (Opening::Filler, FILLERS),
            // Before a colon it says who introduced; in a sentence it is a small word.
            (Opening::Filler, "through"),
            (Opening::Article, "a, an, the, der, die, das, den, dem, ein, eine, einen, einem"),
            (Opening::Intention, INTENTIONS),
            (Opening::Cancelled, CANCELLED),
            (Opening::Earlier(1), "yesterday, gestern"),
            (Opening::Earlier(2), "vorgestern"),
        ];
        Lexicon::new(deeds.chain(to_do).chain(others))
    })
}

/// Whether a word asks for an answer and not for a favour.
pub(super) fn asks_a_question(folded: &str) -> bool {
    matches!(
        folded,
        "how"
            | "about"
            | "after"
            | "nach"
            | "whether"
            | "what"
            | "when"
            | "where"
            | "which"
            | "who"
            | "why"
            | "wie"
            | "ob"
            | "warum"
            | "was"
            | "wann"
            | "wo"
            | "wer"
            | "wen"
            | "wem"
            | "welche"
            | "welcher"
            | "welches"
            | "welchen"
            | "weshalb"
            | "wieso"
            | "woher"
            | "wohin"
            | "womit"
            | "wofür"
            | "wieviel"
    )
}

/// Whether a word means the owner, to whom something is done.
pub(super) fn is_me(folded: &str) -> bool {
    matches!(folded, "me" | "us" | "mich" | "mir" | "uns")
}

/// Whether a verb says that somebody makes people known to each other.
pub(super) fn brings_together(folded: &str) -> bool {
    matches!(
        folded,
        "introduce"
            | "introduces"
            | "connect"
            | "connects"
            | "recommend"
            | "recommends"
            | "mention"
            | "mentions"
            | "vorstellt"
            | "vorstellen"
            | "bekannt"
            | "bekanntmacht"
            | "bekanntmachen"
            | "empfiehlt"
            | "empfehlen"
            | "vermittelt"
            | "vermitteln"
    )
}

/// Whether a word may stand before whom, or between two of them.
pub(super) fn joins_people(folded: &str) -> bool {
    leads_to_people(folded) || matches!(folded, "and" | "und" | "sowie" | "zu" | "plus")
}

/// Whether a word may stand before whom.
pub(super) fn leads_to_people(folded: &str) -> bool {
    matches!(folded, "with" | "mit" | "to" | "an" | "von" | "from" | "for" | "für" | "fuer" | "bei")
}

/// Whether the word before whom says that they took the initiative.
pub(super) fn is_from(folded: &str) -> bool {
    matches!(folded, "from" | "von")
}

/// Whether a word says until when; a date or a day of the week has to follow.
pub(super) fn sets_a_limit(folded: &str) -> bool {
    matches!(
        folded,
        "by" | "until"
            | "till"
            | "due"
            | "bis"
            | "spätestens"
            | "spaetestens"
            | "fällig"
            | "deadline"
            | "latest"
    )
}

/// Whether a word may stand between `by` and its date.
pub(super) fn leads_to_a_limit(folded: &str) -> bool {
    matches!(
        folded,
        "zum" | "am" | "den" | "on" | "the" | "spätestens" | "spaetestens" | "by" | "to" | "latest"
    )
}

/// Whether nothing is said by a word that stands between the people and a cancellation.
pub(super) fn leads_to_a_cancellation(folded: &str) -> bool {
    matches!(
        folded,
        "was"
            | "were"
            | "is"
            | "got"
            | "had"
            | "has"
            | "have"
            | "been"
            | "be"
            | "to"
            | "again"
            | "unfortunately"
            | "wurde"
            | "wurden"
            | "ist"
            | "hat"
            | "leider"
            | "kurzfristig"
            | "wieder"
            | "heute"
            | "musste"
            | "today"
    )
}

/// The dictionary of the states of an introduction in words.
pub(super) fn introduction_states() -> &'static Lexicon<IntroductionWord> {
    static STATES: OnceLock<Lexicon<IntroductionWord>> = OnceLock::new();
    STATES.get_or_init(|| {
        Lexicon::new([
            (IntroductionWord::Offered, "offered, angeboten"),
            (
                IntroductionWord::Agreed,
                "both agreed, both agree, agreed, beide einverstanden, einverstanden, beide sind einverstanden",
            ),
        ])
    })
}

/// How an introduction stands, if a word says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum IntroductionWord {
    /// One side, or both, heard of it.
    Offered,
    /// Both want it.
    Agreed,
}

/// The kind of gift that a folded tag or value names.
pub(super) fn gift(folded: &str) -> Option<GiftKind> {
    let kind = match folded {
        "information" | "informationen" | "info" => GiftKind::Information,
        "data" | "daten" => GiftKind::Data,
        "expertise" | "fachwissen" => GiftKind::Expertise,
        "experience" | "experiences" | "erfahrung" | "erfahrungen" => GiftKind::Experience,
        "contact" | "contacts" | "kontakt" | "kontakte" => GiftKind::Contact,
        "help" | "hilfe" => GiftKind::Help,
        "hospitality" | "gastfreundschaft" => GiftKind::Hospitality,
        "visibility" | "sichtbarkeit" => GiftKind::Visibility,
        "thing" | "things" | "sache" | "sachen" => GiftKind::Thing,
        _ => return None,
    };
    Some(kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opening(text: &str) -> Option<Opening> {
        openings().longest(text.split(' ')).map(|(opening, _)| opening)
    }

    #[test]
    fn the_start_of_a_line_says_what_it_is() {
        for (text, expected) in [
            ("Lunch with", Opening::Deed(Keyword::Contact(ContactKind::Lunch))),
            ("ran into", Opening::Deed(Keyword::Contact(ContactKind::Met))),
            ("Thank Anna", Opening::ToDo(Keyword::Thanked)),
            ("Thanks to Anna", Opening::Deed(Keyword::Thanked)),
            ("Ask Anna", Opening::ToDo(Keyword::Asked)),
            ("Asked Anna", Opening::Deed(Keyword::Asked)),
            ("Follow up with Anna", Opening::ToDo(Keyword::OpenPoint)),
            ("WV Anna", Opening::ToDo(Keyword::OpenPoint)),
            ("need Anna", Opening::Deed(Keyword::Need)),
            ("need to call", Opening::Intention),
            ("have to call", Opening::Intention),
            ("had a call", Opening::Filler),
            ("der Termin", Opening::Article),
            ("müsste Anna", Opening::Intention),
            ("No-show Anna", Opening::Cancelled),
            ("Abgesagt", Opening::Cancelled),
            ("gestern Anna", Opening::Earlier(1)),
        ] {
            assert_eq!(opening(text), Some(expected), "{text}");
        }
        assert_eq!(opening("Anna Weber"), None);
    }

    #[test]
    fn kinds_of_gifts_in_both_languages() {
        for kind in GiftKind::ALL {
            assert_eq!(gift(kind.as_str()), Some(kind));
        }
        let german = [
            "information",
            "daten",
            "fachwissen",
            "erfahrung",
            "kontakt",
            "hilfe",
            "gastfreundschaft",
            "sichtbarkeit",
            "sache",
        ];
        assert_eq!(german.map(|word| gift(word).unwrap()), GiftKind::ALL);
        assert_eq!(gift("linkedin"), None);
    }
}
