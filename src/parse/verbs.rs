//! Verbs behind the people of a line: `[[Anna]] angerufen`, `[[Anna]] sent me the list`.
//!
//! Knows participles and infinitives of German, and what others did in English. Does not know how a
//! line is built.
//!
//! Uses: model.

use std::sync::OnceLock;

use super::phrases::CANCELLED;
use super::words::Lexicon;
use crate::model::{ContactKind, Keyword};

/// What a verb behind the people of a line says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verb {
    /// A participle: `getroffen`, `zu Mittag gegessen`.
    Deed(Keyword),
    /// An infinitive: `anrufen`.
    ToDo(Keyword),
    /// `noch`, `should`.
    Intention,
    /// `noch`, which only with an infinitive or alone means an intention.
    Still,
    /// `abgesagt`, `verschoben`.
    Cancelled,
}

/// Participles and infinitives behind the people; besides them every keyword of one word that is
/// a participle.
const VERBS: &[(Verb, &str)] = &[
    (
        Verb::Intention,
        "should, must, will, would, wants to, need to, needs to, muss, müsste, müssen, soll, sollte, sollten, könnte",
    ),
    (Verb::Still, "noch, demnächst, bald"),
    (
        Verb::Deed(Keyword::Contact(ContactKind::Met)),
        "getroffen, gesehen, wiedergesehen, begegnet, verabredet gewesen",
    ),
    (
        Verb::Deed(Keyword::Contact(ContactKind::Breakfast)),
        "gefrühstückt, beim frühstück getroffen, gebruncht",
    ),
    (
        Verb::Deed(Keyword::Contact(ContactKind::Lunch)),
        "zu mittag gegessen, mittag gegessen, mittagessen gewesen, mittagessen gegangen, beim mittagessen getroffen, \
         zum mittagessen getroffen, gegessen, essen gewesen, essen gegangen, geluncht, zu mittag",
    ),
    (
        Verb::Deed(Keyword::Contact(ContactKind::Dinner)),
        "zu abend gegessen, abend gegessen, abendessen gewesen, abends gegessen, zum abendessen getroffen, zu abend",
    ),
    (
        Verb::Deed(Keyword::Contact(ContactKind::Coffee)),
        "kaffee getrunken, einen kaffee getrunken, tee getrunken, auf einen kaffee getroffen, zum kaffee getroffen, \
         kaffee trinken gewesen",
    ),
    (
        Verb::Deed(Keyword::Contact(ContactKind::Call)),
        "angerufen, telefoniert, durchgerufen, telefonisch gesprochen, \
         am telefon gesprochen, zurückgerufen",
    ),
    (Verb::Deed(Keyword::Contact(ContactKind::Video)), "gezoomt, geskypt"),
    (
        Verb::Deed(Keyword::Contact(ContactKind::Message)),
        "geschrieben, angeschrieben, gechattet, gesimst, gemeldet, \
         geantwortet, eine nachricht geschickt, eine nachricht geschrieben",
    ),
    (
        Verb::Deed(Keyword::Contact(ContactKind::Mail)),
        "gemailt, eine mail geschrieben, mail geschrieben, mail geschickt, \
         eine mail geschickt",
    ),
    (Verb::Deed(Keyword::Contact(ContactKind::Visit)), "besucht"),
    (
        Verb::Deed(Keyword::Contact(ContactKind::Talk)),
        "gesprochen, geredet, unterhalten, geplaudert, ausgetauscht",
    ),
    (
        Verb::Deed(Keyword::Contact(ContactKind::Walk)),
        "spazieren gegangen, spazieren gewesen, spaziert, gewandert, spazierengegangen",
    ),
    (Verb::Deed(Keyword::New), "kennengelernt, kennen gelernt, neu kennengelernt"),
    (
        Verb::Deed(Keyword::Gave),
        "gegeben, geschickt, gesendet, geliehen, geholfen, geschenkt, weitergegeben, weitergeleitet",
    ),
    (Verb::Deed(Keyword::Received), "bekommen, erhalten"),
    (Verb::Deed(Keyword::Promised), "versprochen, zugesagt"),
    (Verb::Deed(Keyword::Asked), "gebeten, gefragt, angefragt"),
    (Verb::Deed(Keyword::Thanked), "gedankt, bedankt"),
    (
        Verb::Deed(Keyword::Introduced),
        "bekannt gemacht, bekanntgemacht, vorgestellt, vernetzt, zusammengebracht, vermittelt, in kontakt gebracht",
    ),
    (Verb::ToDo(Keyword::Thanked), "danken, bedanken"),
    (
        Verb::ToDo(Keyword::Introduced),
        "vorstellen, bekannt machen, bekanntmachen, vernetzen, zusammenbringen, in kontakt bringen",
    ),
    (Verb::ToDo(Keyword::Asked), "fragen, bitten, anfragen"),
    (Verb::ToDo(Keyword::Contact(ContactKind::Call)), "anrufen, telefonieren, zurückrufen, durchrufen"),
    (Verb::ToDo(Keyword::Contact(ContactKind::Met)), "treffen, wiedersehen"),
    (
        Verb::ToDo(Keyword::Contact(ContactKind::Lunch)),
        "mittagessen, essen gehen, zu mittag essen, mittagessen gehen",
    ),
    (Verb::ToDo(Keyword::Contact(ContactKind::Dinner)), "abendessen, zu abend essen"),
    (Verb::ToDo(Keyword::Contact(ContactKind::Coffee)), "kaffee trinken, einen kaffee trinken"),
    (Verb::ToDo(Keyword::Contact(ContactKind::Message)), "schreiben, anschreiben, melden, antworten"),
    (Verb::ToDo(Keyword::Contact(ContactKind::Mail)), "mailen, anmailen"),
    (Verb::ToDo(Keyword::Contact(ContactKind::Visit)), "besuchen"),
    (Verb::ToDo(Keyword::Contact(ContactKind::Talk)), "sprechen, reden"),
    (
        Verb::ToDo(Keyword::Gave),
        "geben, schicken, senden, zuschicken, zusenden, helfen, leihen, weiterleiten, schenken",
    ),
    (
        Verb::ToDo(Keyword::OpenPoint),
        "einladen, erinnern, nachfassen, nachhaken, kontaktieren, gratulieren, absagen",
    ),
];

/// What they did, in English, right behind the link to them; only where the next word fits.
const THEIR_DEEDS: &[(Keyword, &str)] = &[
    (Keyword::Contact(ContactKind::Call), "called, rang, phoned"),
    (Keyword::Contact(ContactKind::Message), "wrote, messaged, texted, replied, answered, pinged"),
    (Keyword::Contact(ContactKind::Mail), "mailed, emailed"),
    (Keyword::Contact(ContactKind::Visit), "visited"),
    (Keyword::Contact(ContactKind::Talk), "asked"),
    (Keyword::Gave, "gave, sent, helped, lent, forwarded"),
    (Keyword::Promised, "promised"),
];

/// The dictionary of what stands behind the people.
pub(super) fn verbs() -> &'static Lexicon<Verb> {
    static VERB_WORDS: OnceLock<Lexicon<Verb>> = OnceLock::new();
    VERB_WORDS.get_or_init(|| Lexicon::new(VERBS.iter().copied().chain([(Verb::Cancelled, CANCELLED)])))
}

/// What the people of a line did, if the word right behind them says so.
pub(super) fn their_deed(word: &str, next: Option<&str>) -> Option<Keyword> {
    static DEEDS: OnceLock<Lexicon<Keyword>> = OnceLock::new();
    let keyword = DEEDS.get_or_init(|| Lexicon::new(THEIR_DEEDS.iter().copied())).get(word)?;
    let to_me = matches!(next, Some("me" | "us"));
    let fits = match keyword {
        Keyword::Gave | Keyword::Contact(ContactKind::Visit) => to_me,
        Keyword::Promised => true,
        _ => {
            to_me
                || matches!(
                    next,
                    None | Some(
                        "about"
                            | "to"
                            | "from"
                            | "back"
                            | "today"
                            | "that"
                            | "because"
                            | "and"
                            | "again"
                            | "for"
                    )
                )
        }
    };
    fits.then_some(keyword)
}

/// What a deed of theirs is to the owner: their gift is received, their promise is awaited.
pub(super) fn turned_round(keyword: Keyword) -> Option<Keyword> {
    match keyword {
        Keyword::Contact(_) => Some(keyword),
        Keyword::Gave => Some(Keyword::Received),
        Keyword::Promised => Some(Keyword::Awaiting),
        Keyword::Asked => Some(Keyword::Contact(ContactKind::Talk)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verbs_behind_the_people() {
        let verb = |text: &str| verbs().longest(text.split(' ')).map(|(verb, _)| verb);
        assert_eq!(verb("zu Mittag gegessen"), Some(Verb::Deed(Keyword::Contact(ContactKind::Lunch))));
        assert_eq!(verb("angerufen wegen"), Some(Verb::Deed(Keyword::Contact(ContactKind::Call))));
        assert_eq!(verb("anrufen"), Some(Verb::ToDo(Keyword::Contact(ContactKind::Call))));
        assert_eq!(verb("noch"), Some(Verb::Still));
        assert_eq!(verb("verschoben"), Some(Verb::Cancelled));
        assert_eq!(verb("hat"), None);
    }

    #[test]
    fn what_they_did_needs_a_fitting_word_behind() {
        assert_eq!(their_deed("called", None), Some(Keyword::Contact(ContactKind::Call)));
        assert_eq!(their_deed("called", Some("her")), None);
        assert_eq!(their_deed("sent", Some("me")), Some(Keyword::Gave));
        assert_eq!(their_deed("sent", Some("flowers")), None);
        assert_eq!(turned_round(Keyword::Promised), Some(Keyword::Awaiting));
        assert_eq!(turned_round(Keyword::Introduced), None);
    }
}
