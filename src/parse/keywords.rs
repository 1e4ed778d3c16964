//! The words that begin a record, in both languages, with their inflections and synonyms.
//!
//! Does not know how a line is built, nor the owner's own words from the settings.
//!
//! Uses: model.

mod slips;

use std::sync::OnceLock;

use super::words::{Folded, Lexicon};
use crate::model::{ContactKind, Keyword};

pub(super) use slips::nearest;

/// What each keyword is called: English first, then German.
pub(super) const WORDS: &[(Keyword, &str)] = &[
    (
        Keyword::Contact(ContactKind::Met),
        "met, meet, meets, met up, meet up, meeting, meetings, saw, seen, ran into, bumped into, caught up, catch up, \
         catchup, encounter, appointment, got together, \
         getroffen, treffen, traf, trafen, gesehen, sah, wiedergesehen, begegnet, begegnung, besprechung, \
         besprechungen, termin, termine, verabredung",
    ),
    (
        Keyword::Contact(ContactKind::Breakfast),
        "breakfast, breakfasts, brunch, had breakfast, frühstück, frühstücke, frühstücken, gefrühstückt, brunchen, \
         gebruncht",
    ),
    (
        Keyword::Contact(ContactKind::Lunch),
        "lunch, lunches, lunched, luncheon, had lunch, business lunch, \
         mittagessen, mittag, mittagstisch, mittagspause, lunchen, geluncht, zu mittag, zu mittag gegessen, \
         gegessen",
    ),
    (
        Keyword::Contact(ContactKind::Dinner),
        "dinner, dinners, dined, supper, had dinner, \
         abendessen, abendbrot, zu abend, zu abend gegessen",
    ),
    (
        Keyword::Contact(ContactKind::Coffee),
        "coffee, coffees, coffee chat, had coffee, tea, had tea, \
         kaffee, kaffeetrinken, kaffeepause, kaffee getrunken, tee",
    ),
    (
        Keyword::Contact(ContactKind::Call),
        "call, calls, called, phone, phoned, phone call, phonecall, telephone, telephoned, rang, mobile, telco, \
         tel, telko, telefon, telefonat, telefonate, telefoniert, telefonierte, telefonkonferenz, anruf, anrufe, \
         angerufen, durchgerufen",
    ),
    (
        Keyword::Contact(ContactKind::Video),
        "video, video call, video calls, video chat, zoom, zoomed, zoom call, zooms, teams, teams call, facetime, skype, \
         skyped, webex, google meet, \
         videotelefonat, videokonferenz, videogespräch, videocall, videochat, gezoomt, geskypt, teamscall",
    ),
    (
        Keyword::Contact(ContactKind::Message),
        "message, messages, messaged, texted, wrote, wrote to, written, sms, whatsapp, threema, dm, pinged, \
         nachricht, nachrichten, geschrieben, geschrieben an, schrieb, schrieb an, angeschrieben, gesimst, \
         gechattet, whatsapp an",
    ),
    (
        Keyword::Contact(ContactKind::Mail),
        "mail, mails, mailed, email, emails, emailed, gemailt, mailte, mailwechsel",
    ),
    (
        Keyword::Contact(ContactKind::Letter),
        "letter, letters, postcard, postcards, brief, briefe, postkarte, postkarten",
    ),
    (Keyword::Contact(ContactKind::Visit), "visit, visits, visited, besuch, besuche, besucht, besuchte"),
    (
        Keyword::Contact(ContactKind::Talk),
        "talk, talks, talked, talked to, talked with, spoke, spoke to, spoke with, spoken, chatted, conversation, \
         conversations, \
         gespräch, gespräche, gesprochen, sprach, geredet, unterhalten, unterhaltung, geplaudert, plauderei, \
         ausgetauscht, austausch",
    ),
    (
        Keyword::Contact(ContactKind::Walk),
        "walk, walks, walked, went for a walk, hike, hiked, \
         spaziergang, spaziergänge, spaziert, spazieren, spazieren gegangen, spazieren gewesen, wanderung, gewandert",
    ),
    (Keyword::Contact(ContactKind::Lecture), "lecture, lectures, lectured, vortrag, vorträge, vorgetragen"),
    (
        Keyword::New,
        "new, first met, first meeting, got to know, new contact, \
         neu, kennengelernt, kennenlernen, kennen gelernt, neu kennengelernt, neuer kontakt, erstes treffen",
    ),
    (
        Keyword::Gave,
        "gave, gave to, gives, give, given, given to, sent, sent to, lent, lent to, helped, helped out, forwarded, passed on, \
         gegeben, gab, gebe, geschickt, geschickt an, gesendet, geliehen, verliehen, geholfen, geschenkt, weitergegeben, \
         weitergeleitet",
    ),
    (
        Keyword::Received,
        "received, receive, receives, received from, got, got from, \
         bekommen, bekam, bekommen von, erhalten, erhielt, erhalten von",
    ),
    (
        Keyword::Promised,
        "promised, promise, promises, promised to, i promised, versprochen, versprach, versprechen, zugesagt, zusage, \
         zusagen, sagte zu",
    ),
    (
        Keyword::Awaiting,
        "awaiting, await, awaits, awaited, waiting for, waiting on, waiting, expecting, \
         erwarte, erwartet, erwarten, warte, warte auf, warten auf, wartet auf, ausstehend, steht aus",
    ),
    (
        Keyword::Asked,
        "asked, ask, asks, asked for, request, requested, \
         gebeten, gebeten um, gefragt, angefragt, anfrage, bat, fragte, bitte, um etwas gebeten",
    ),
    (Keyword::Draft, "draft, drafts, draft ask, ask draft, entwurf, entwürfe, bittentwurf, entwurf bitte"),
    (
        Keyword::Need,
        "need, needs, needed, looking for, seeks, seeking, braucht, brauchen, brauchte, bedarf, sucht, gesucht, benötigt",
    ),
    (
        Keyword::Offers,
        "offers, offer, offered, offering, can offer, bietet, bieten, bietet an, angebot, angebote, angeboten",
    ),
    (
        Keyword::Introduced,
        "introduced, introduces, introduction, introductions, intro, intros, connected, brought together, \
         bekannt gemacht, vorgestellt, vorstellung, vernetzt, vermittelt, vermittlung, zusammengebracht, \
         in kontakt gebracht, zusammen gebracht",
    ),
    (
        Keyword::IntroducedBy,
        "introduced by, through, met through, met via, known through, introduced through, \
         kennengelernt über, kennengelernt durch, kennen gelernt über, vermittelt von, vermittelt durch, \
         vorgestellt von, vorgestellt durch, bekannt gemacht von, bekannt durch, bekannt über",
    ),
    (Keyword::Outcome, "outcome, outcomes, result, ergebnis, ergebnisse"),
    (Keyword::Knows, "knows, know, knew, kennt, kennen, kannte"),
    (
        Keyword::Thanked,
        "thanked, thanks, thanks to, thank you, thank you to, \
         gedankt, dank, danke, danke an, dank an, bedankt, bedankt bei, dankte, danksagung",
    ),
    (Keyword::Shared, "shared, share, shares, posted, published, geteilt, teilte, gepostet, veröffentlicht"),
    (
        Keyword::Profile,
        "profile, profile updated, updated profile, profil, profil aktualisiert, profilpflege",
    ),
    (Keyword::Later, "later, not now, snooze, snoozed, später, nicht jetzt, jetzt nicht, ruhen lassen"),
    (
        Keyword::OpenPoint,
        "follow up, follow-ups, open point, open points, wiedervorlage, wv, nachfassen, nachhaken, offener punkt, \
         offene punkte",
    ),
];

/// The keyword that a word or phrase stands for, in either language and any inflection; case,
/// blanks, `_` and `-` do not count.
pub fn from_word(word: &str) -> Option<Keyword> {
    let folded = Folded::of(word.trim())?;
    lexicon().get(folded.as_str())
}

/// The dictionary of all keywords.
pub(super) fn lexicon() -> &'static Lexicon<Keyword> {
    static LEXICON: OnceLock<Lexicon<Keyword>> = OnceLock::new();
    LEXICON.get_or_init(|| Lexicon::new(WORDS.iter().copied()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_the_table_is_found_whatever_its_case_and_separators() {
        for (keyword, words) in WORDS {
            for word in words.split(',').map(str::trim) {
                for spelt in
                    [word.to_owned(), word.to_uppercase(), word.replace(' ', "_"), word.replace(' ', "-")]
                {
                    assert_eq!(from_word(&spelt), Some(*keyword), "{spelt}");
                }
            }
        }
    }

    #[test]
    fn no_word_means_two_things() {
        let spelt = |(keyword, words): &(Keyword, &'static str)| {
            let keyword = *keyword;
            words.split(',').map(move |word| (crate::names::fold_key(word), keyword)).collect::<Vec<_>>()
        };
        let mut words: Vec<(String, Keyword)> = WORDS.iter().flat_map(spelt).collect();
        words.sort();
        words.dedup();
        let twice = words.windows(2).find(|pair| pair[0].0 == pair[1].0);
        assert_eq!(twice, None);
    }

    #[test]
    fn the_words_of_the_notation() {
        use ContactKind::*;
        for (word, keyword) in [
            ("met", Keyword::Contact(Met)),
            ("getroffen", Keyword::Contact(Met)),
            ("breakfast", Keyword::Contact(Breakfast)),
            ("Frühstück", Keyword::Contact(Breakfast)),
            ("Fruehstueck", Keyword::Contact(Breakfast)),
            ("lunch", Keyword::Contact(Lunch)),
            ("Mittagessen", Keyword::Contact(Lunch)),
            ("dinner", Keyword::Contact(Dinner)),
            ("Abendessen", Keyword::Contact(Dinner)),
            ("coffee", Keyword::Contact(Coffee)),
            ("Kaffee", Keyword::Contact(Coffee)),
            ("call", Keyword::Contact(Call)),
            ("Telefonat", Keyword::Contact(Call)),
            ("Anruf", Keyword::Contact(Call)),
            ("Telko", Keyword::Contact(Call)),
            ("video", Keyword::Contact(Video)),
            ("Videocall", Keyword::Contact(Video)),
            ("Zoom", Keyword::Contact(Video)),
            ("Teams", Keyword::Contact(Video)),
            ("message", Keyword::Contact(Message)),
            ("Nachricht", Keyword::Contact(Message)),
            ("WhatsApp", Keyword::Contact(Message)),
            ("SMS", Keyword::Contact(Message)),
            ("mail", Keyword::Contact(Mail)),
            ("E-Mail", Keyword::Contact(Mail)),
            ("letter", Keyword::Contact(Letter)),
            ("Brief", Keyword::Contact(Letter)),
            ("visit", Keyword::Contact(Visit)),
            ("Besuch", Keyword::Contact(Visit)),
            ("talk", Keyword::Contact(Talk)),
            ("Gespräch", Keyword::Contact(Talk)),
            ("walk", Keyword::Contact(Walk)),
            ("Spaziergang", Keyword::Contact(Walk)),
            ("lecture", Keyword::Contact(Lecture)),
            ("Vortrag", Keyword::Contact(Lecture)),
            ("new", Keyword::New),
            ("neu", Keyword::New),
            ("kennengelernt", Keyword::New),
            ("gave", Keyword::Gave),
            ("gegeben", Keyword::Gave),
            ("geschickt", Keyword::Gave),
            ("geholfen", Keyword::Gave),
            ("received", Keyword::Received),
            ("got", Keyword::Received),
            ("bekommen", Keyword::Received),
            ("erhalten", Keyword::Received),
            ("promised", Keyword::Promised),
            ("versprochen", Keyword::Promised),
            ("zugesagt", Keyword::Promised),
            ("awaiting", Keyword::Awaiting),
            ("erwarte", Keyword::Awaiting),
            ("warte auf", Keyword::Awaiting),
            ("asked", Keyword::Asked),
            ("gebeten", Keyword::Asked),
            ("gefragt", Keyword::Asked),
            ("draft", Keyword::Draft),
            ("Entwurf", Keyword::Draft),
            ("need", Keyword::Need),
            ("braucht", Keyword::Need),
            ("sucht", Keyword::Need),
            ("offers", Keyword::Offers),
            ("bietet", Keyword::Offers),
            ("introduced", Keyword::Introduced),
            ("bekannt gemacht", Keyword::Introduced),
            ("vorgestellt", Keyword::Introduced),
            ("vermittelt", Keyword::Introduced),
            ("vernetzt", Keyword::Introduced),
            ("zusammengebracht", Keyword::Introduced),
            ("introduced-by", Keyword::IntroducedBy),
            ("through", Keyword::IntroducedBy),
            ("kennengelernt über", Keyword::IntroducedBy),
            ("vermittelt von", Keyword::IntroducedBy),
            ("outcome", Keyword::Outcome),
            ("Ergebnis", Keyword::Outcome),
            ("knows", Keyword::Knows),
            ("kennt", Keyword::Knows),
            ("thanked", Keyword::Thanked),
            ("gedankt", Keyword::Thanked),
            ("Danke an", Keyword::Thanked),
            ("shared", Keyword::Shared),
            ("geteilt", Keyword::Shared),
            ("posted", Keyword::Shared),
            ("gepostet", Keyword::Shared),
            ("profile", Keyword::Profile),
            ("Profil", Keyword::Profile),
            ("later", Keyword::Later),
            ("später", Keyword::Later),
            ("Wiedervorlage", Keyword::OpenPoint),
        ] {
            assert_eq!(from_word(word), Some(keyword), "{word}");
        }
        for word in ["", "due", "author", "Anna", "minutes", "the"] {
            assert_eq!(from_word(word), None, "{word}");
        }
    }
}
