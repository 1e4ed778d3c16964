//! A lifelike fortnight, read as a whole in both languages.
//!
//! Uses: day, settings, lang.

use crate::day::Week;
use crate::lang::Catalogue;
use crate::metrics::Measured;
use crate::reports::dump::dump;
use crate::reports::week::fortnight::fortnight;
use crate::reports::week::report;
use crate::settings::Language;

fn check(language: Language, week: &str, expected: &str) {
    let (index, settings) = fortnight(language);
    let report = report(&Measured::new(&index, &settings), Week::from_iso(week).unwrap()).with_to_mend(2);
    let page = dump(&crate::reports::week_words::doc(&report, &index, &Catalogue::new(language)));
    let (page, expected): (Vec<&str>, Vec<&str>) = (page.lines().collect(), expected.lines().collect());
    assert_eq!(page, expected);
}

#[test]
fn a_running_week_in_english() {
    check(
        Language::English,
        "2026-W48",
        r#"# Week 48 · 23–29 November 2026

*As of Monday 23 November.* Seven things for this week; the rest can wait.

1. **Send [[Jonas Brandt]] the load study.** Promised over lunch for Friday 20 November (lunch).
2. **Thank [[Maria López]].** Received on Tuesday: the call to Peter Kern (note).
3. **Write to [[Priya Raman]].** You met on Thursday at [[Grid Forum 2026]] (note). Still open: how to price flexibility.
4. **Call [[Anna Weber]].** Usually every four to five weeks, last contact 8 September (note). At Nordwind since October (note): a good reason.
5. **Have lunch with [[Henrik Lund]] on Tuesday.** Nothing is noted for midday. Last shared a table in June (note). Last noted: the move to Lyon.
6. **Bring [[Sven Olsen]] and [[Nadia Haddad]] together.** Sven Olsen is looking for a lawyer for AI contracts (note); Nadia Haddad offers AI contracts (note). Ask both first.
7. **Before you write to [[Claire Dubois]]: name the person.** The draft says “if you hear of anything” (note). For instance: “Whom at Hansewerk could you introduce me to by 11 December?” You helped Claire Dubois in March and May; ask freely.

Done? A line in the day's note is enough: `- thanked [[Maria López]]`. Not now? `- later [[Anna Weber]] January`.

## In the diary

- **Tue 24** · [[Alumni dinner]], 7 pm: one of three guests has a note ([[preparation]]). With [[Hanna Vogt]]: her question about the Oslo office
- **Thu 26** · [[Standards committee]] in Berlin. [[Ines Roth]] lives there, last contact in May: her plans for a book (note)

## Last week

Five conversations with seven people, two of them new · two of five lunches in company · 4 h 10 min, 45 min of it estimated (own goal: 10 h)

- **Mon 16** · call with [[Maria López]], 25 min: Nordwind's plans (note)
- **Tue 17** · lunch with [[Jonas Brandt]] and [[Sven Olsen]], 75 min: storage, permits (lunch)
- **Thu 19** · [[Grid Forum 2026]]: met [[Priya Raman]] and [[Olu Adeyemi]]; lunch with [[Tom Becker]], 1 h (note)
- **Fri 20** · coffee with [[Leyla Demir]], 45 min: her new office (note)

## Give and take

- **Given:** [[Jonas Brandt]]: permit draft read (note) · [[Leyla Demir]] and [[Olu Adeyemi]]: introduced to each other (note) · everyone: the talk on grid fees (note)
- **Received:** [[Maria López]]: the call to Peter Kern (note) · [[Jonas Brandt]]: comments on the talk (note)

## Still open

- **Mine, without a date:** [[Ben Adler]], the reading list, noted 26 October (note). Send it, date it or let it go
- **Awaited:** Peter Kern, the board's answer, since 3 November (note)

## Since 1 October

In touch with eight people; two of them have helped. Two asks are out, of 11 and 13 November: give them time. Everyone has been thanked but [[Maria López]].

## It has been a while

[[Ruth Sommer]]: regular contact until January 2022. Noted then: a book on negotiation (note). A message after years is usually more welcome than one expects.

*To mend: two lines in [[Notes to mend]]. Counted from your notes; contact that is not written down is missing here.*
"#,
    );
}

#[test]
fn a_running_week_in_german() {
    check(
        Language::German,
        "2026-W48",
        r#"# KW 48 · 23.–29. November 2026

*Stand: Montag, 23. November.* Sieben Dinge für diese Woche, alles andere hat Zeit.

1. **[[Jonas Brandt]] die Laststudie schicken.** Beim Mittagessen für Freitag, den 20. November, zugesagt (Mittagessen).
2. **[[Maria López]] danken.** Am Dienstag bekommen: der Anruf bei Peter Kern (Notiz).
3. **[[Priya Raman]] schreiben.** Am Donnerstag kennengelernt, [[Netzforum 2026]] (Notiz). Noch offen: was Flexibilität kosten darf.
4. **[[Anna Weber]] anrufen.** Sonst alle vier bis fünf Wochen, zuletzt am 8. September (Notiz). Seit Oktober bei Nordwind (Notiz): ein schöner Anlass.
5. **Am Dienstag mit [[Henrik Lund]] essen gehen.** Mittags ist noch nichts eingetragen. Zuletzt im Juni zusammen am Tisch (Notiz). Vom letzten Mal: der Umzug nach Lyon.
6. **[[Sven Olsen]] und [[Nadia Haddad]] zusammenbringen.** Sven Olsen sucht „anwaltlichen Rat zu KI-Verträgen“ (Notiz); Nadia Haddad bietet „Rat zu KI-Verträgen“ (Notiz). Vorher beide fragen.
7. **Die Bitte an [[Claire Dubois]] konkret fassen, bevor sie hinausgeht.** Im Entwurf steht „wenn du was hörst“ (Notiz). Besser etwa: „Mit wem bei Hansewerk könntest du mich bis zum 11. Dezember bekannt machen?“ Claire Dubois hat im März und Mai Hilfe bekommen; da darf man ruhig fragen.

Erledigt? Eine Zeile in der Tagesnotiz genügt: `- Danke an [[Maria López]]`. Jetzt nicht? `- später [[Anna Weber]] Januar`.

## Im Kalender

- **Di 24.** · [[Ehemaligenessen]], 19 Uhr: zu einem von drei Gästen gibt es eine Notiz ([[Vorbereitung]]). Bei [[Hanna Vogt]] noch offen: ihre Frage zum Büro in Oslo
- **Do 26.** · [[Normungsausschuss]] in Berlin. Dort lebt [[Ines Roth]], zuletzt im Mai in Kontakt: ihr Buchprojekt (Notiz)

## Letzte Woche

Fünf Gespräche mit sieben Menschen, zwei davon neu · zwei von fünf Mittagessen in Gesellschaft · 4 Std. 10 Min., davon 45 Min. geschätzt (eigenes Ziel: 10 Std.)

- **Mo 16.** · Telefonat mit [[Maria López]], 25 Min.: die Pläne von Nordwind (Notiz)
- **Di 17.** · Mittagessen mit [[Jonas Brandt]] und [[Sven Olsen]], 75 Min.: Speicher, Genehmigungen (Mittagessen)
- **Do 19.** · [[Netzforum 2026]]: [[Priya Raman]] und [[Olu Adeyemi]] kennengelernt; Mittagessen mit [[Tom Becker]], 1 Std. (Notiz)
- **Fr 20.** · Kaffee mit [[Leyla Demir]], 45 Min.: ihr neues Büro (Notiz)

## Geben und Nehmen

- **Gegeben:** [[Jonas Brandt]]: Genehmigungsentwurf gelesen (Notiz) · [[Leyla Demir]] und [[Olu Adeyemi]]: miteinander bekannt gemacht (Notiz) · an alle: der Vortrag über Netzentgelte (Notiz)
- **Bekommen:** [[Maria López]]: der Anruf bei Peter Kern (Notiz) · [[Jonas Brandt]]: Anmerkungen zum Vortrag (Notiz)

## Noch offen

- **Von mir, ohne Termin:** [[Ben Adler]], die Leseliste, notiert am 26. Oktober (Notiz). Schicken, Termin setzen oder streichen
- **Erwartet:** Peter Kern, die Antwort des Vorstands, seit 3. November (Notiz)

## Seit dem 1. Oktober

Mit acht Menschen in Kontakt, zwei davon haben geholfen. Zwei Bitten sind unterwegs, vom 11. und 13. November: Zeit lassen. Allen ist gedankt, nur [[Maria López]] noch nicht.

## Lange nicht gehört

[[Ruth Sommer]]: bis Januar 2022 regelmäßig in Kontakt. Damals notiert: ein Buch über Verhandlungen (Notiz). Über ein Lebenszeichen nach Jahren freut man sich meist mehr, als man denkt.

*Zu ergänzen: zwei Stellen, siehe [[Notizen zum Ergänzen]]. Gezählt aus den Notizen; was nicht notiert ist, fehlt hier.*
"#,
    );
}

#[test]
fn a_past_week_in_german() {
    check(
        Language::German,
        "2026-W47",
        r#"# KW 47 · 16.–22. November 2026

*Stand: Sonntag, 22. November.*

## Tag für Tag

Fünf Gespräche mit sieben Menschen, zwei davon neu · zwei von fünf Mittagessen in Gesellschaft · 4 Std. 10 Min., davon 45 Min. geschätzt (eigenes Ziel: 10 Std.)

- **Mo 16.** · Telefonat mit [[Maria López]], 25 Min.: die Pläne von Nordwind (Notiz)
- **Di 17.** · Mittagessen mit [[Jonas Brandt]] und [[Sven Olsen]], 75 Min.: Speicher, Genehmigungen (Mittagessen)
- **Do 19.** · [[Netzforum 2026]]: [[Priya Raman]] und [[Olu Adeyemi]] kennengelernt; Mittagessen mit [[Tom Becker]], 1 Std. (Notiz)
- **Fr 20.** · Kaffee mit [[Leyla Demir]], 45 Min.: ihr neues Büro (Notiz)

## Geben und Nehmen

- **Gegeben:** [[Jonas Brandt]]: Genehmigungsentwurf gelesen (Notiz) · [[Leyla Demir]] und [[Olu Adeyemi]]: miteinander bekannt gemacht (Notiz) · an alle: der Vortrag über Netzentgelte (Notiz)
- **Bekommen:** [[Maria López]]: der Anruf bei Peter Kern (Notiz) · [[Jonas Brandt]]: Anmerkungen zum Vortrag (Notiz)

## Zugesagt und gebeten

- **Zugesagt:** [[Jonas Brandt]], die Laststudie, bis 20. November (Mittagessen)

*Zu ergänzen: zwei Stellen, siehe [[Notizen zum Ergänzen]]. Gezählt aus den Notizen; was nicht notiert ist, fehlt hier.*
"#,
    );
}
