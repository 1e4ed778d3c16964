### Jedes Wort der Seiten und des Terminals, auf Deutsch.

list-and = { $first } und { $last }

## Daten

weekday-long = { $n ->
    [0] Montag
    [1] Dienstag
    [2] Mittwoch
    [3] Donnerstag
    [4] Freitag
    [5] Samstag
   *[6] Sonntag
}
weekday-short = { $n ->
    [0] Mo
    [1] Di
    [2] Mi
    [3] Do
    [4] Fr
    [5] Sa
   *[6] So
}
month-long = { $n ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}
month-short = { $n ->
    [1] Jan.
    [2] Febr.
    [3] März
    [4] Apr.
    [5] Mai
    [6] Juni
    [7] Juli
    [8] Aug.
    [9] Sept.
    [10] Okt.
    [11] Nov.
   *[12] Dez.
}
date-full = { $day }. { $month } { $year }
date-of-year = { $day }. { $month }
date-weekday = { $weekday }, { $day }. { $month }
date-short = { $weekday } { $day }.
date-month = { $month } { $year }

## reports

# Zahlen, Zeiträume, Tage von heute aus gesehen

number-word = { $n ->
    [0] null
    [1] ein
    [2] zwei
    [3] drei
    [4] vier
    [5] fünf
    [6] sechs
    [7] sieben
    [8] acht
    [9] neun
    [10] zehn
    [11] elf
    [12] zwölf
   *[other] { $n }
}
duration-minutes = { $minutes } Min.
duration-hours = { $hours } Std.
duration-both = { $hours } Std. { $minutes } Min.
every = { $unit ->
    [day] { $n ->
        [1] täglich
       *[other] alle { $count } Tage
    }
    [week] { $n ->
        [1] einmal in der Woche
       *[other] alle { $count } Wochen
    }
    [month] { $n ->
        [1] einmal im Monat
       *[other] alle { $count } Monate
    }
    [quarter] einmal im Quartal
    [half-year] zweimal im Jahr
   *[year] { $n ->
        [1] einmal im Jahr
       *[other] alle { $count } Jahre
    }
}
every-about = etwa { $every }
every-range = { $unit ->
    [day] alle { $low } bis { $high } Tage
    [week] alle { $low } bis { $high } Wochen
    [month] alle { $low } bis { $high } Monate
   *[year] alle { $low } bis { $high } Jahre
}
span-in-month = { $first-day }.–{ $last-day }. { $last-month } { $last-year }
span-in-year = { $first-day }. { $first-month } – { $last-day }. { $last-month } { $last-year }
span-over-years = { $first-day }. { $first-month } { $first-year } – { $last-day }. { $last-month } { $last-year }
on-today = heute
on-weekday = am { $weekday }
on-day = am { $day }
date-appointed = { $weekday }, den { $date }
date-short-month = { $short } { $month }
day-number = { $day }.
time-of-day = { $full ->
    [0] { $hour } Uhr
   *[other] { $hour }.{ $minutes } Uhr
}

# Namen der Seiten, Überschriften, Zeilenanfänge

page-week = Wochen/{ $week } Netzwerk
page-mend = Notizen zum Ergänzen
own-space = Eigene Notizen
heading-diary = Im Kalender
heading-last-week = Letzte Woche
heading-days = Tag für Tag
heading-give-and-take = Geben und Nehmen
heading-promised-and-asked = Zugesagt und gebeten
heading-still-open = Noch offen
heading-since = Seit dem { $day }
heading-long-ago = Lange nicht gehört
label = { $label }:
line-given = Gegeben
line-received = Bekommen
line-promised = Zugesagt
line-asked = Gebeten
line-undated = Von mir, ohne Termin
line-awaited = Erwartet
line-asks = Bitten unterwegs
line-introductions = Zum Bekanntmachen vorgeschlagen
line-points = Zu klären
line-of-day = { $day } · { $told }
and-more = { $n ->
    [1] und noch eines
   *[other] und { $count } weitere
}
more-people = { $n ->
    [1] jemand weiteres
   *[other] { $count } weitere
}
more-places = { $n ->
    [1] eine weitere Stelle
   *[other] { $count } weitere Stellen
}
everyone = an alle
source-kind = { $kind ->
    [met] Treffen
    [breakfast] Frühstück
    [lunch] Mittagessen
    [dinner] Abendessen
    [coffee] Kaffee
    [call] Telefonat
    [video] Videocall
    [message] Nachricht
    [mail] Mail
    [letter] Brief
    [visit] Besuch
    [talk] Gespräch
    [walk] Spaziergang
    [lecture] Vortrag
    [event] Veranstaltung
   *[other] Notiz
}
gift-kind = { $kind ->
    [information] Information
    [data] Daten
    [expertise] Fachwissen
    [experience] Erfahrung
    [contact] ein Kontakt
    [hospitality] Gastfreundschaft
    [visibility] Sichtbarkeit
    [thing] ein Geschenk
   *[other] Hilfe
}

# Die Woche: Titel, erste Zeilen, leere Seiten, letzte Zeile

week-title = KW { $number } · { $span }
week-as-of = Stand: { $day }.
week-lead = { $n ->
    [0] Nichts steht an. Eine gute Woche, etwas zu geben.
    [1] Eine Sache für diese Woche, { week-rest }.
   *[other] { $count } Dinge für diese Woche, { week-rest }.
}
week-rest = { $more ->
    [0] alles andere hat Zeit
    [1] eine weitere hat Zeit
   *[other] { $rest } weitere haben Zeit
}
week-empty-vault = Hier steht noch nichts, weil noch nichts notiert ist. Zwei Zeilen in der Tagesnotiz sind ein Anfang:
week-empty-week = Für diese Woche ist nichts notiert. Nachtragen geht jederzeit, mit einer Zeile in der Notiz des Tages:
week-empty-ahead = Diese Woche kommt erst noch.
week-closing = Gezählt aus den Notizen; was nicht notiert ist, fehlt hier.
week-closing-mend = Zu ergänzen: { $n ->
    [1] eine Stelle
   *[other] { $count } Stellen
}, siehe { $page }. Gezählt aus den Notizen; was nicht notiert ist, fehlt hier.

# Zeilen zum Abschreiben

typed-someone = [[Anna Weber]]
typed-first-lunch = - Mittagessen mit { $person }: worum es ging
typed-first-gift = - gegeben:: { $person } was es war
typed-thanked = - Danke an { $person }
typed-message = - Nachricht an { $person }
typed-call = - Telefonat mit { $person }
typed-lunch = - Mittagessen mit { $person }
typed-introduced = - bekannt gemacht:: { $person } und { $other }
typed-asked = - gebeten:: { $person } { $what }
typed-later = - später { $person } { $month }
how-to-done = Erledigt? Eine Zeile in der Tagesnotiz genügt: { $done }.
how-to-tick = Erledigt? Ein Haken in der Notiz, aus der es stammt, genügt: { $done }.
how-to-later = Jetzt nicht? { $later }.

# Was zu tun ist

action-send = { $person } { $what } schicken.
action-deed = Für { $person }: { $what }.
action-deed-to = { $person } { $what }.
action-unnamed = Einlösen, was { $person } zugesagt ist.
action-thank = { $person } danken.
action-write = { $person } schreiben.
action-call = { $person } anrufen.
action-reach = Sich bei { $person } melden.
action-lunch = Am { $weekday } mit { $person } essen gehen.
action-introduce = { $first } und { $second } zusammenbringen.
action-name = Die Bitte an { $person } konkret fassen, bevor sie hinausgeht.
action-ask = Die Bitte an { $person } abschicken.
occasion-at = { $occasion ->
    [breakfast] beim Frühstück
    [lunch] beim Mittagessen
    [dinner] beim Abendessen
    [coffee] beim Kaffee
    [call] am Telefon
    [video] im Videocall
    [message] per Nachricht
    [mail] per Mail
    [letter] per Brief
    [visit] beim Besuch
    [walk] beim Spaziergang
    [lecture] bei einem Vortrag
   *[other] im Gespräch
}
why-promised-due-at = { occasion-at } für { $due }, zugesagt{ $source }.
why-promised-due = Für { $due }, zugesagt{ $source }.
why-promised-at = { $on } { occasion-at } zugesagt{ $source }.
why-promised = { $on } zugesagt{ $source }.
why-received = { $on } bekommen: { $what }{ $source }.
why-granted = { $on } kam das Ja: { $what }{ $source }.
why-met-event = { $on } kennengelernt, { $event }{ $source }.
why-met-at = { $on } { occasion-at } kennengelernt{ $source }.
why-met = { $on } kennengelernt{ $source }.
why-left-open = Noch offen: { $what }.
why-looks-for = Gesucht: { $what }.
why-talked = Thema: { $what }.
last-contact = zuletzt am { $day }{ $source }
last-mention = zuletzt am { $day } erwähnt{ $source }
rhythm-own = Sonst { $every }, { $last }.
rhythm-own-few = Sonst { $every }, soweit wenige Notizen das zeigen; { $last }.
rhythm-set = Gedacht ist { $every }, { $last }.
rhythm-circle = In diesem Kreis { $every }, { $last }.
why-last-topic = Letztes Thema: { $what }{ $source }.
why-new-job = Seit { $month } bei { $org }{ $source }: ein schöner Anlass.
why-birthday = Geburtstag am { $day }: ein schöner Anlass.
why-lunch = Mittags ist noch nichts eingetragen. Zuletzt im { $month } zusammen am Tisch{ $source }.
why-introduce = { $first } sucht { $need }{ $source }, { $second } bietet { $offer }{ $offer-source }. Vorher beide fragen.
why-agreed = Beide sind einverstanden{ $source }.
why-agreed-about = Beide sind einverstanden{ $source }: { $what }.
why-draft-vague = Im Entwurf steht „{ $what }“{ $source }.
why-draft-ready = Der Entwurf ist fertig: „{ $what }“{ $source }.
why-ask-freely = { $person } hat im { $months } Hilfe bekommen; da darf man ruhig fragen.
example-general = Ein Name, eine Firma oder ein Termin macht das Ja leicht.
example-person = Besser etwa: „Stellst du mich bis zum { $by } { $wish } vor?“
example-company = Besser etwa: „Mit wem bei { $wish } könntest du mich bis zum { $by } bekannt machen?“

# Im Kalender

diary-head = { $what }{ $placed ->
    [some] {" "}in { $place }
   *[none] {""}
}{ $timed ->
    [some] , { $time }
   *[none] {""}
}
diary-guests = { $n ->
    [1] zu einem von { $all ->
        [2] zwei
       *[other] { $guests }
    } Gästen gibt es eine Notiz
   *[other] zu { $known } von { $guests } Gästen gibt es eine Notiz
}
diary-guests-all = { $all ->
    [1] zum einzigen genannten Gast gibt es eine Notiz
    [2] zu beiden Gästen gibt es eine Notiz
   *[other] zu allen { $guests } Gästen gibt es eine Notiz
}
diary-guests-none = { $all ->
    [1] ein Gast, noch ohne Notiz
   *[other] { $guests } Gäste, noch alle ohne Notiz
}
diary-talk = Eigener Vortrag: { $talk }
diary-with = Bei { $person } noch offen: { $what }
diary-lives = Dort lebt { $person }
diary-lives-contact = Dort lebt { $person }, zuletzt im { $month } in Kontakt{ $worded ->
    [some] ; Thema: { $about }
   *[none] {""}
}{ $source }
diary-lives-mention = Dort lebt { $person }, zuletzt im { $month } erwähnt{ $worded ->
    [some] ; Thema: { $about }
   *[none] {""}
}{ $source }
diary-birthday = Geburtstag von { $person }

# Was war

sum-talks = { $talks ->
    [1] Ein Gespräch
   *[other] { $talks-word } Gespräche
} mit { $people ->
    [1] einem Menschen
   *[other] { $people-word } Menschen
}
sum-talks-first = { sum-talks }, zum ersten Mal
sum-talks-new = { sum-talks }, { $new ->
    [1] einer davon neu
   *[other] { $new-word } davon neu
}
sum-talks-alone = { $talks ->
    [1] Eine Runde
   *[other] { $talks-word } Runden
}
sum-lunches = { $of ->
    [1] Mittagessen in Gesellschaft
   *[other] { $n ->
        [1] eines
       *[other] { $shared }
    } von { $all } Mittagessen in Gesellschaft
}
sum-time = { $time }{ sum-goal }
sum-time-estimated = { $time }, geschätzt{ sum-goal }
sum-time-partly = { $time }, davon { $estimated } geschätzt{ sum-goal }
sum-goal = { $set ->
    [some] {" "}(eigenes Ziel: { $goal })
   *[none] {""}
}
contact-with = { $kind ->
    [met] { $people } getroffen
    [breakfast] Frühstück mit { $people }
    [lunch] Mittagessen mit { $people }
    [dinner] Abendessen mit { $people }
    [coffee] Kaffee mit { $people }
    [call] { $from ->
        [them] Anruf von { $people }
       *[me] Telefonat mit { $people }
    }
    [video] Videocall mit { $people }
    [message] { $from ->
        [them] Nachricht von { $people }
       *[me] Nachricht an { $people }
    }
    [mail] { $from ->
        [them] Mail von { $people }
       *[me] Mail an { $people }
    }
    [letter] { $from ->
        [them] Brief von { $people }
       *[me] Brief an { $people }
    }
    [visit] { $from ->
        [them] Besuch von { $people }
       *[me] Besuch bei { $people }
    }
    [talk] Gespräch mit { $people }
    [walk] Spaziergang mit { $people }
    [lecture] Vortrag, mit { $people }
    [mention] erwähnt: { $people }
   *[other] Termin mit { $people }
}
contact-alone = { source-kind }
contact-told = { $contact }{ $timed ->
    [some] , { $length }
   *[none] {""}
}{ $worded ->
    [some] : { $what }
   *[none] {""}
}
contact-at-event = { $event }: { $told }
whom-and-what = { $whom }: { $what }
introduced-to-each-other = miteinander bekannt gemacht

# Noch offen

open-promised = { $people }{ open-what }{ $timed ->
    [some] , bis { $due }
   *[none] {""}
}{ $source }
open-asked = { $people }{ open-what }{ $source }
open-what = { $worded ->
    [some] , { $what }
   *[none] {""}
}
open-undated = { $people }{ open-what }{ $dated ->
    [some] , notiert am { $day }
   *[none] {""}
}{ $source }
open-undated-advice = { $line }. Schicken, Termin setzen oder streichen
open-awaited = { $people }{ open-what }{ $dated ->
    [some] , seit { $day }
   *[none] {""}
}{ $source }
open-point = { $people }{ open-what }{ $timed ->
    [some] , bis { $due }
   *[none] { $dated ->
        [some] , notiert am { $day }
       *[none] {""}
    }
}{ $source }
open-ask-time = { $people }{ open-what }, vom { $day }{ $source }: Zeit lassen
open-ask-repeat = { $people }{ open-what }, vom { $day }{ $source }: einmal freundlich nachfragen ist jetzt in Ordnung
open-ask-rest = { $people }{ open-what }, vom { $day }{ $source }: ruhen lassen
open-introduction = { $people }{ $dated ->
    [some] , vorgeschlagen am { $day }
   *[none] , vorgeschlagen
}{ $source }

# Seit dem Umbruch, und lange her

since-in-touch = { $n ->
    [1] Mit einem Menschen in Kontakt{ $helped ->
        [0] .
       *[other] , der auch geholfen hat.
    }
   *[other] Mit { $people } Menschen in Kontakt{ $helped ->
        [0] .
        [1] , einer davon hat geholfen.
       *[other] , { $helped-word } davon haben geholfen.
    }
}
since-asks = { $n ->
    [1] Eine Bitte ist unterwegs, vom { $days }: Zeit lassen.
   *[other] { $asks } Bitten sind unterwegs, vom { $days }: Zeit lassen.
}
since-all-thanked = Allen ist gedankt.
since-thanked-but = Allen ist gedankt, nur { $people } noch nicht.
since-thanked-but-others = { $n ->
    [1] Bis auf einen Menschen ist allen gedankt.
   *[other] Bis auf { $others } Menschen ist allen gedankt.
}
since-thanked-but-more = Noch zu danken ist { $people }, dazu { $n ->
    [1] noch jemandem
   *[other] { $others } weiteren
}.
long-ago-regular = { $person }: bis { $month } regelmäßig in Kontakt{ $source }.
long-ago-contact = { $person }: zuletzt im { $month } in Kontakt{ $source }.
long-ago-mention = { $person }: zuletzt im { $month } erwähnt{ $source }.
long-ago-about = Thema damals: { $what }{ $source }.
long-ago-years = Über ein Lebenszeichen nach Jahren freut man sich meist mehr, als man denkt.
long-ago-encourage = Über ein Lebenszeichen freut man sich meist mehr, als man denkt.

# Notizen zum Ergänzen

mend-nothing = Nichts zu ergänzen: Jede Zeile der Notizen war lesbar.
mend-lead = Was hier steht, ist notiert, ließ sich aber nicht sicher lesen. Jede Zeile nennt die Stelle und was hilft.
heading-mend-errors = Nicht gezählt
heading-mend-warnings = Gezählt, aber einen Blick wert
heading-mend-hints = Ginge deutlicher
mend-line = { $places }: { $what }
mend-at-line = Zeile { $line }
mend-private = { $n ->
    [1] Noch eine Stelle betrifft Privates; { $command } zeigt sie.
   *[other] Noch { $count } Stellen betreffen Privates; { $command } zeigt sie.
}

## Kopf, Einstellungen und Angaben einer Notiz

problem-yaml-open = der Kopf, der hier beginnt, endet nirgends und gilt deshalb als Text
hint-yaml-open = am Ende des Kopfes eine Zeile schreiben, in der nur `---` steht
problem-yaml = dieser Teil des Kopfes ist kein gültiges YAML; gelesen wurde, was erkennbar war
hint-yaml = `Schlüssel: Wert` in eine Zeile schreiben, oder eine Liste mit `- ` vor jedem Eintrag
problem-yaml-link = Links im Kopf stehen in Anführungszeichen; gelesen wie geschrieben
problem-yaml-colon = ein Wert mit Doppelpunkt steht in Anführungszeichen; gelesen wie geschrieben
problem-yaml-sign = ein Wert mit diesem Zeichen am Anfang steht in Anführungszeichen; gelesen wie geschrieben
problem-yaml-tag = ein Wert mit `#` am Anfang steht in Anführungszeichen, sonst gilt er als Kommentar; gelesen wie geschrieben
hint-yaml-quote = den Wert in doppelte Anführungszeichen setzen: `Schlüssel: "Wert"`
problem-yaml-quote = das Anführungszeichen schließt nicht oder vor dem Ende des Wertes; gelesen wie geschrieben
hint-yaml-close-quote = am Ende des Wertes schließen, oder die Anführungszeichen ganz weglassen
problem-yaml-tab = die Zeile ist mit einem Tabulator eingerückt; gelesen wie geschrieben
hint-yaml-tab = statt des Tabulators zwei Leerzeichen setzen
problem-yaml-bracket = hier öffnet eine Klammer, die nicht schließt; dieser Wert wurde ausgelassen
hint-yaml-bracket = die Klammer in derselben Zeile schließen, oder den Wert in doppelte Anführungszeichen setzen
problem-yaml-depth = hier stehen zu viele Klammern ineinander; dieser Wert wurde ausgelassen
hint-yaml-depth = eine einfache Liste mit `- ` vor jedem Eintrag schreiben
problem-yaml-control = in dieser Zeile steht ein Steuerzeichen; die Zeile wurde ausgelassen
hint-yaml-control = die Zeile löschen und neu tippen
problem-yaml-document = eine solche Zeile beendet den Kopf für andere Programme; sie wurde übergangen
hint-yaml-document = die Zeile löschen; der Kopf endet allein mit `---`
problem-yaml-key = diese Zeile des Kopfes hat keinen Schlüssel; sie wurde ausgelassen
hint-yaml-key = `Schlüssel: Wert` schreiben, oder den Text unter das schließende `---` setzen
problem-duplicate-key = `{ $key }` steht zweimal da, in Zeile { $first } und in Zeile { $line }; der erste Eintrag gilt
hint-duplicate-key = einen der beiden behalten, oder aus beiden eine Liste machen
problem-too-big-front = der Kopf ist { $size } KiB groß; gelesen wurden die ersten 64 KiB
hint-too-big-front = was nicht die Notiz selbst beschreibt, unter das schließende `---` setzen
problem-too-big = die Notiz ist länger als { $size } MiB; gelesen wurde nur ihr Anfang
hint-too-big = die Notiz aufteilen
problem-encoding = das ist kein UTF-8; an dieser Stelle wurde ein Ersatzzeichen gelesen
problem-encoding-utf16 = die Datei ist in UTF-16 geschrieben, deshalb wurde nichts von ihr gelesen
hint-encoding-utf8 = die Notiz als UTF-8 speichern
problem-encoding-nul = die Datei enthält NUL-Bytes wie nach einem abgebrochenen Speichern, deshalb wurde nichts von ihr gelesen
hint-encoding-nul = eine frühere Fassung der Notiz in der Sicherung oder in git suchen
problem-git-conflict = hier hat git einen Konflikt hinterlassen; ab dieser Zeile wurde nichts gelesen
hint-git-conflict = eine der beiden Fassungen wählen, die Markierungen löschen und speichern
problem-date-impossible = das Datum `{ $date }` gibt es nicht
problem-date-doubtful = `{ $date }` lässt sich verschieden lesen
problem-date-none = `{ $key }` verlangt ein Datum, und `{ $date }` ist keines
problem-date-partial = `{ $date }` nennt keinen Tag
problem-date-day-first = `{ $date }` wurde als { $read } gelesen
hint-date = das Datum als `2026-11-18` schreiben
hint-date-period = den Zeitraum als `2019-03 – 2024-06: Funktion, [[Firma]]` schreiben, oder `seit 2024-07: …`
problem-settings-field = `{ $key }` lässt sich aus `{ $value }` nicht lesen
hint-settings-truth = `true` oder `false` schreiben
hint-settings-birthday = `1980-04-17` schreiben, oder `04-17` ohne Jahr
hint-settings-cadence = eine Zahl von Tagen schreiben, `6 Wochen`, `monatlich` oder `nie`
hint-settings-opening = eine ganze Zahl mit Vorzeichen schreiben, etwa `+3`
hint-settings-balance = Tag und Stand schreiben, etwa `2026-06-30 = +1`
hint-settings-minutes = Minuten schreiben, `1h 30m` oder `1:30`, höchstens einen ganzen Tag
problem-settings-key = eine Einstellung namens `{ $key }` gibt es nicht
problem-settings-value = die Einstellung `{ $key }` kann nicht `{ $value }` sein; so lange gilt die Vorgabe
hint-settings-nearest = vielleicht war `{ $word }` gemeint
hint-settings-keys = es gibt die Einstellungen { $keys }
hint-settings-number = eine ganze Zahl von { $least } bis { $most } schreiben
hint-settings-day = ein Datum als `2026-11-18` schreiben
hint-settings-away = eine Woche als `2026-W31` oder einen Tag als `2026-08-01` schreiben
hint-settings-choice = eines von diesen schreiben: { $words }
hint-settings-name = einen Namen oder einen Link wie `"[[Anna Weber]]"` schreiben
hint-settings-one = diese Einstellung hat nur einen Wert; der erste gilt
hint-settings-folder = den Namen eines Ordners schreiben, etwa `Netzwerk`
hint-settings-folder-outside = einen Ordner innerhalb der Sammlung nennen, ohne `..` und ohne Schrägstrich davor
hint-settings-folder-hidden = einen Ordner nennen, der nicht mit einem Punkt beginnt
hint-settings-rhythm = eine Zahl von Tagen schreiben, `6 Wochen` oder `monatlich`
hint-settings-circle = Kreis und Rhythmus schreiben, etwa `Freunde = 30`
hint-settings-keyword = das eigene Wort und das Schlüsselwort schreiben, etwa `essen = lunch`
hint-settings-field = den eigenen Schlüssel und den gemeinten schreiben, etwa `firma_aktuell = org`

settings-note-title = Einstellungen von Kithbook
settings-note-intro = Die Eigenschaften dieser Notiz sind die Einstellungen. Für einen Schlüssel, der fehlt, gilt die Vorgabe; nur was davon abweichen soll, muss dastehen. Dieser Text darf geändert oder gelöscht werden.
settings-note-keys = Die Schlüssel
settings-note-default = Vorgabe: { $value }.
setting-me = Link auf die eigene Notiz: nie ein Kontakt; Firma und Ort darin sind die eigenen. `me: true` in jener Notiz bewirkt dasselbe.
setting-language = `en` oder `de`: die Sprache der Seiten und des Terminals. Ohne Angabe die des Systems.
setting-output = Der einzige Ordner, in dem Seiten entstehen.
setting-today = Legt den Tag fest, für Beispiele. Jeder Befehl weist dann darauf hin.
setting-people-folders = Ordner, deren Notizen Menschen sind. Ohne Angabe Ordner mit Namen wie `Kontakte` oder `Personen`.
setting-meeting-folders = Ordner, deren Notizen Treffen sind. Ohne Angabe Ordner mit Namen wie `Treffen` oder `Besprechungen`.
setting-event-folders = Ordner, deren Notizen Veranstaltungen sind. Ohne Angabe Ordner mit Namen wie `Tagungen` oder `Konferenzen`.
setting-daily-folders = Ordner der Tagesnotizen. Ohne Angabe der Ordner, den Obsidian benutzt, und Namen wie `Tagebuch`.
setting-ignore = Ordner und Muster, die nicht gelesen werden, etwa `Archiv` oder `**/*.excalidraw.md`.
setting-daily-links = Was ein Link auf einen Menschen in einer Tagesnotiz bedeutet: `contact`, oder `ignore` für nichts.
setting-keywords = Eigene Wörter für Schlüsselwörter, etwa `essen = lunch`.
setting-fields = Eigene Namen für Schlüssel, etwa `firma_aktuell = org`.
setting-cadence = Tage zwischen zwei Kontakten, wenn weder der Mensch noch ein Kreis etwas anderes sagt.
setting-circles = Kreise oder Tags mit eigenem Rhythmus, etwa `Freunde = 30`.
setting-goal-minutes = Minuten, die an einem Arbeitstag der Pflege gelten sollen. Ohne Angabe kein Ziel.
setting-goal-days = Tage in der Woche, an denen Kontakt zu jemandem gewünscht ist.
setting-group-max = Wie viele Menschen eine Runde außer einem selbst haben darf, damit sie als Kontakt mit jedem zählt.
setting-half-life = Tage, nach denen ein Kontakt für die gegenwärtige Nähe nur noch halb zählt.
setting-dormant-after = Tage, nach denen eine Verbindung als ruhend gilt.
setting-assumed-contacts = Wie viele Menschen ein Kontakt vermutlich kennt, für die Reichweite des Netzes.
setting-away = Wochen und Tage, die nicht zählen, etwa `2026-W31` oder `2026-12-24`.
setting-people-pages = Welche Menschen eine eigene Seite bekommen: `all` alle, `active` nur mit Kontakt im letzten Jahr oder geplantem, `none` niemand.
setting-transition = Der Tag, an dem eine berufliche Neuorientierung begann. Ohne Angabe gibt es keine Seite dazu.
setting-wishes = Menschen und Firmen, die dabei erreicht werden sollen, als Links oder Namen.
setting-quiet = Sekunden ohne Änderung, bevor `kith watch` schreibt.

## Auffälligkeiten als Liste

problems-errors = { $count ->
    [one] { $count } Fehler
   *[other] { $count } Fehler
}
problems-warnings = { $count ->
    [one] { $count } Warnung
   *[other] { $count } Warnungen
}
problems-hints = { $count ->
    [one] { $count } Hinweis
   *[other] { $count } Hinweise
}
problems-none = keine Auffälligkeiten
problems-more = { $count ->
    [one] und an { $count } weiteren Stelle
   *[other] und an { $count } weiteren Stellen
}

## Antworten auf dem Terminal

ago-today = heute
ago-yesterday = gestern
ago-day = vor { $count } Tagen
ago-week = vor { $count } Wochen
ago-month = vor { $count } Monaten
ago-year = vor { $count } Jahren

empty-no-notes = hier liegen keine Notizen; `--vault DIR` nennt einen anderen Ordner, `kith init` sieht sich diesen an
empty-no-people = in diesen Notizen steht kein Mensch; ein Mensch ist eine Notiz in einem Ordner `Menschen` oder eine Notiz mit `type: person`
empty-no-match = zu `{ $words }` passt nichts; ohne Filter erscheint alles
empty-no-records = noch ist nichts notiert; eine Zeile in einer Tagesnotiz genügt: { $example }

people-contact = zuletzt am { $day } in Kontakt, { $ago }
people-mentioned = am { $day } erwähnt, { $ago }
people-planned = nächster Kontakt am { $day }
people-no-contact = noch kein Kontakt notiert
people-all = { $count ->
    [one] { $count } Mensch
   *[other] { $count } Menschen
}
people-some = { $count } von { $all ->
    [one] { $all } Menschen
   *[other] { $all } Menschen
}
people-private = { $count ->
    [one] { $count } weiterer ist privat und steht nicht hier
   *[other] { $count } weitere sind privat und stehen nicht hier
}

log-undated = ohne Datum
log-example = - Mittagessen:: [[Anna Weber]]
log-count = { $count ->
    [one] { $count } Eintrag
   *[other] { $count } Einträge
}
log-private = { $count ->
    [one] { $count } weiterer ist privat und steht nicht hier
   *[other] { $count } weitere sind privat und stehen nicht hier
}
log-kind = { $kind ->
    [met] getroffen
    [breakfast] Frühstück
    [lunch] Mittagessen
    [dinner] Abendessen
    [coffee] Kaffee
    [call] Telefonat
    [video] Videocall
    [message] Nachricht
    [mail] Mail
    [letter] Brief
    [visit] Besuch
    [talk] Gespräch
    [walk] Spaziergang
    [lecture] Vortrag
    [mention] erwähnt
    [gave] gegeben
    [shared] geteilt
    [received] bekommen
    [promised] zugesagt
    [promised-kept] zugesagt, gehalten
    [promised-dropped] zugesagt, fallen gelassen
    [awaiting] erwartet
    [awaiting-kept] erwartet, bekommen
    [awaiting-dropped] erwartet, fallen gelassen
    [draft] Entwurf einer Bitte
    [asked] gebeten
    [asked-yes] gebeten, gewährt
    [asked-no] gebeten, abgelehnt
    [asked-withdrawn] gebeten, zurückgezogen
    [introduction-offered] Bekanntmachen angeboten
    [introduction-agreed] Bekanntmachen, beide einverstanden
    [introduced] bekannt gemacht
    [introduction-declined] Bekanntmachen abgelehnt
    [introduction-lapsed] Bekanntmachen, ruht
    [need] braucht
    [need-met] braucht, gefunden
    [need-gone] braucht, erledigt
    [thanked] gedankt
    [profile] Profil gepflegt
   *[other] { $kind }
}

promises-mine = Von mir zugesagt
promises-theirs = Mir zugesagt
promise-since = { $person }: { $what } · seit { $since }, { $ago }
promise-since-due = { $person }: { $what } · seit { $since }, { $ago }; für { $due }
promise-due = { $person }: { $what } · für { $due }
promise-undated = { $person }: { $what } · ohne Datum
awaited-since = { $person }: { $what } · seit { $since }
promises-example = - [ ] versprochen:: [[Anna Weber]] die Vertragsvorlage
promises-none = Nichts ist offen. So wird eine Zusage notiert: { $example }
promises-private = { $count ->
    [one] { $count } weitere ist privat und steht nicht hier
   *[other] { $count } weitere sind privat und stehen nicht hier
}

## Falsche Eingabe

usage-filter-key = einen Filter `{ $key }:` gibt es nicht; die Filter sind { $keys }
usage-filter-empty = der Filter `{ $key }:` braucht einen Wert
usage-filter-date = `{ $value }` ist kein Datum für `{ $key }:`; ein Datum ist 2026, 2026-05, 2026-05-17 oder 2026-W20

## Die Befehlszeile

output-folder = Netzwerk

cli-reading = Notizen gelesen
cli-read = { $count ->
    [one] { $count } Notiz gelesen in { $folder }
   *[other] { $count } Notizen gelesen in { $folder }
}
cli-today-fixed = die Einstellungen legen den Tag fest: { $day }
cli-unread = { $count ->
    [one] { $count } Notiz ließ sich nicht lesen; `kith check` nennt sie
   *[other] { $count } Notizen ließen sich nicht lesen; `kith check` nennt sie
}
cli-no-folder = der aktuelle Ordner lässt sich nicht lesen: { $cause }
cli-no-such-vault = einen Ordner `{ $folder }` gibt es nicht
cli-no-vault = weder hier noch darüber liegt ein Ordner mit Notizen: `kith.md` und `.obsidian` fehlen
cli-try-init = `kith init` beginnt hier, `--vault DIR` nennt einen anderen Ordner
cli-not-printed = die Antwort ließ sich nicht ausgeben: { $cause }
cli-file-not-written = `{ $file }` ließ sich nicht schreiben: { $cause }

check-closing = { $counts } in { $notes ->
    [one] { $notes } Notiz
   *[other] { $notes } Notizen
}
check-closing-hints = { $counts } in { $notes ->
    [one] { $notes } Notiz
   *[other] { $notes } Notizen
}; `--hints` zeigt die Hinweise

refresh-written = { $written ->
    [one] { $written } Seite geschrieben
   *[other] { $written } Seiten geschrieben
}, { $unchanged } unverändert
refresh-unchanged = { $unchanged ->
    [one] { $unchanged } Seite, unverändert
   *[other] { $unchanged } Seiten, alle unverändert
}
refresh-to-mend = { $said }; { $count ->
    [one] { $count } Stelle in „Notizen zum Ergänzen“
   *[other] { $count } Stellen in „Notizen zum Ergänzen“
}
refresh-would-create = neu wäre { $page }
refresh-would-change = anders wäre { $page }
refresh-nothing = nichts zu schreiben: jede Seite stimmt schon
refresh-emptied = in diesen Notizen steht niemand mehr, obwohl es Seiten gibt; geschrieben wurde nichts
refresh-accept-removals = ist es der richtige Ordner, und ist er vollständig? Dann: `kith refresh --accept-removals`

init-written = `{ $file }` ist geschrieben; darin ist jede Einstellung erklärt, und alle können bleiben, wie sie sind. Weiter: `kith week` zeigt die Woche, `kith refresh` schreibt die Seiten.
init-already-there = `{ $file }` gibt es schon und blieb, wie es ist. Weiter: `kith week` zeigt die Woche, `kith refresh` schreibt die Seiten.
init-example = { $written ->
    [one] { $written } Beispielnotiz liegt jetzt in { $folder }
   *[other] { $written } Beispielnotizen liegen jetzt in { $folder }
}. Weiter: `kith --vault { $folder } week`
init-example-kept = { $written } Beispielnotizen liegen jetzt in { $folder }; { $kept } gab es schon, sie blieben, wie sie sind. Weiter: `kith --vault { $folder } week`

## checks

problem-balance = die Einträge ergeben am { $day } einen Stand von { $recorded }, in der Notiz steht { $asserted }
hint-balance = eine Zeile fehlt oder steht doppelt; ergänzen oder die Zahl berichtigen
problem-profile-old = das Profil von { $name } wurde zuletzt am { $day } angesehen
hint-profile-old = nachsehen, wo die Person heute arbeitet, und `profile_checked` auf den Tag setzen

## Lesen der Notizen

problem-unreadable-file = die Notiz lässt sich nicht lesen
hint-unreadable-file = Leserechte der Datei prüfen, oder ob sie von einem anderen Gerät noch unterwegs ist
problem-unreadable-folder = der Ordner lässt sich nicht lesen, seine Notizen zählen daher nicht
hint-unreadable-folder = Leserechte des Ordners prüfen
problem-encoding-name = der Dateiname ist kein UTF-8, die Notiz wird daher nicht gelesen
hint-encoding-name = der Datei einen Namen in UTF-8 geben
problem-conflict-copy = dies ist eine Kopie von „{ $note }“, die ein Abgleich hinterlassen hat; sie wird nicht gelesen
hint-conflict-copy = was nur hier steht, in „{ $note }“ übernehmen, dann die Kopie löschen
problem-conflict-copy-alone = dies sieht nach einer Kopie aus, die ein Abgleich hinterlassen hat, doch „{ $note }“ fehlt; sie wird nicht gelesen
hint-conflict-copy-alone = in „{ $note }“ umbenennen, wenn dies die Notiz selbst ist
problem-settings-glob = das Muster „{ $pattern }“ unter `ignore` ist unlesbar und lässt nichts aus
hint-settings-glob = jede Klammer schließen, oder den Namen des Ordners schreiben

## Schreiben der Seiten

problem-page-edited = die Seite wurde zwischen ihren Marken von Hand geändert und bleibt daher, wie sie ist
hint-page-edited = `kith restore "{ $page }"` schreibt sie neu und behält den geänderten Text darunter, als Zitat
problem-page-foreign = eine Notiz, die nicht von Kithbook stammt, steht am Platz dieser Seite
hint-page-foreign = die Notiz umbenennen oder verschieben, dann schreibt der nächste Lauf die Seite
problem-page-foreign-illegible = eine Datei, die kein Text oder zu lang ist, steht am Platz dieser Seite
problem-page-damaged = die Marken der Seite sind nicht vollständig, sie bleibt daher, wie sie ist
hint-page-damaged = die Seite löschen, zuvor aber sichern, was bleiben soll; der nächste Lauf schreibt sie neu
problem-page-twin = dieselbe Seite ist auch { $others }, geschrieben wird daher keine von ihnen
hint-page-twin = alle bis auf eine löschen
problem-page-write-newer = die Seite stammt von einem neueren Kithbook und bleibt daher, wie sie ist
hint-page-write-newer = Kithbook auf diesem Gerät aktualisieren
problem-git-conflict-page-waits = git konnte diese Seite nicht zusammenführen
hint-git-conflict-page-waits = Merge oder Rebase in git abschließen; der nächste Lauf schreibt die Seite neu
problem-git-conflict-page = git konnte die eigenen Worte auf dieser Seite nicht zusammenführen, sie bleibt daher, wie sie ist
hint-git-conflict-page = klären, was zwischen den Konfliktmarken steht
problem-page-write-unsound = auf der Seite stünde eine Zeile, die als Marke gelesen würde, sie wird daher nicht geschrieben
hint-page-write-unsound = in den Notizen nach einem Namen suchen, der `kith:` enthält
problem-page-write-changed = jemand hat gespeichert, während geschrieben wurde
problem-page-write-vanished = die Datei ist nicht mehr an ihrem Platz
hint-page-write-again = den Befehl noch einmal ausführen
problem-page-write-taken = inzwischen steht etwas anderes an diesem Platz
hint-page-write-taken = umbenennen oder verschieben, was dort steht
problem-page-write-symlink = die Datei ist ein Symlink oder liegt hinter einem
hint-page-write-symlink = die Datei selbst dorthin legen oder einen anderen Ordner als `output` wählen
problem-page-write-hard-link = die Datei hat anderswo einen zweiten Namen (Hardlink)
hint-page-write-hard-link = die Datei kopieren und die Kopie an ihren Platz legen
problem-page-write-no-file = was dort steht, ist keine gewöhnliche Datei
problem-page-write-owner = die Datei gehört jemand anderem auf diesem Gerät
problem-page-write-no-folder = am Platz des Ordners steht eine Datei
problem-page-write-path = der Name ist kein gültiger Pfad in diesem Ordner
hint-page-write-path = den Namen kürzen oder ungewöhnliche Zeichen weglassen
problem-page-write-full = der Datenträger ist voll
hint-page-write-full = Platz schaffen, dann den Befehl noch einmal ausführen
problem-page-write-read-only = der Datenträger lässt sich nur lesen
hint-page-write-read-only = zum Schreiben einhängen oder die Notizen kopieren
problem-page-write-forbidden = dort ist das Schreiben nicht erlaubt
hint-page-write-forbidden = prüfen, wem Datei und Ordner gehören und wer dort schreiben darf
problem-page-write-disk = der Datenträger meldet einen Fehler
hint-page-write-disk = die Notizen sichern, dann den Datenträger prüfen
problem-page-write-mount = die Datei liegt auf einem anderen Datenträger als die Notizen
hint-page-write-mount = den Ordner der Seiten auf dem Datenträger der Notizen lassen
problem-page-write-other = das System lehnt ab: { $reason }
problem-page-write-recovered = „{ $page }“ wurde anderswo gespeichert, während geschrieben wurde; jener Text steht hier
hint-page-write-recovered = was nur hier steht, in „{ $page }“ übernehmen, dann diese Datei löschen

## Namen und Einträge

problem-ambiguous = `{ $name }` kann { $candidates } meinen; für niemanden gezählt
hint-ambiguous = den Pfad schreiben: `[[{ $link }]]`
problem-alias-link = `[[{ $alias }]]` ist kein Dateiname; gezählt für { $name } mit diesem weiteren Namen
hint-alias-link = `[[{ $link }|{ $alias }]]` schreiben, damit der Link ans Ziel führt
problem-link-file = `[[{ $target }]]` steht an der Stelle einer Person, und diese Datei gibt es nicht
hint-link-file = zuerst die Person nennen, dann die Datei
problem-link-no-person = `[[{ $target }]]` steht bei den Beteiligten und führt zu einer Notiz, die keine Person ist
hint-no-person = falls `[[{ $target }]]` eine Person ist, dort `type: person` ergänzen
problem-people-from-body = { $count ->
    [one] eine beteiligte Person wurde aus den Links im Text übernommen
   *[other] { $count } Beteiligte wurden aus den Links im Text übernommen
}
hint-people-from-body = sie zur Sicherheit im Kopf der Notiz unter `people` aufführen
problem-whom = `{ $keyword }` nennt keine Person
problem-whom-two = `{ $keyword }` braucht zwei Personen
problem-whom-meeting = das Treffen nennt niemanden
problem-whom-outcome = dass { $people } miteinander bekannt gemacht wurden, steht bisher nirgends
hint-whom = die Person als Link hinter das Schlüsselwort schreiben: `{ $keyword }:: [[Name]]`
hint-whom-link = `{ $keyword }:: [[{ $link }]]` schreiben
hint-whom-meeting = im Kopf der Notiz `people` mit Links ergänzen
hint-whom-outcome = auch das Bekanntmachen notieren: `introduced:: [[Name]] und [[Name]]`
problem-when = `{ $keyword }` hat keinen Tag
problem-when-later = `{ $keyword }` sagt nicht, bis wann
problem-when-meeting = das Treffen hat keinen Tag
hint-when = den Tag vor das Schlüsselwort schreiben: `{ $day } { $keyword }:: …`
hint-when-later = den Tag ergänzen: `{ $keyword }:: [[Name]] 📅 { $day }`
hint-when-meeting = im Kopf der Notiz `date` ergänzen
problem-future = `{ $keyword }` liegt in der Zukunft, am { $day }; nicht gezählt
hint-future = den Tag berichtigen oder Künftiges mit offenem Kästchen schreiben
problem-future-met = die erste Begegnung liegt in der Zukunft, am { $day }
hint-future-met = `met` im Kopf der Notiz berichtigen
problem-keyword-open = ein offenes Kästchen vor `{ $keyword }` zählt noch nicht
hint-keyword-open = für das, was noch aussteht, `{ $keyword }` schreiben
problem-keyword-colon = { $count ->
    [one] `{ $name }:` mit einem Doppelpunkt wurde als Eintrag gelesen
   *[other] `{ $name }:` mit einem Doppelpunkt wurde { $count }-mal als Eintrag gelesen
}
hint-keyword-colon = `{ $link }::` schreiben
problem-name-twins-id = die Kennung `{ $id }` gehört schon zu { $other }; für diese Notiz gilt ihr Pfad
hint-name-twins-id = einer der beiden eine andere `id` geben
problem-name-twins-file = der Dateiname unterscheidet sich von { $other } nur in Groß- und Kleinschreibung oder der Speicherform der Buchstaben
hint-name-twins-file = eine der beiden umbenennen; auf Mac und Windows haben nicht beide Platz
problem-introduced-by-ring = { $introducer } kann { $introduced } nicht vermittelt haben: Auch das Umgekehrte ist notiert
hint-introduced-by-ring = `introduced_by` in einer der Notizen berichtigen
problem-new-person = { $count ->
    [one] { $name } kommt einmal vor und hat keine Notiz
   *[other] { $name } kommt { $count }-mal vor und hat keine Notiz
}
hint-new-person = eine Notiz `{ $link }` mit `type: person` bewahrt, was bekannt ist
problem-unlinked = { $count ->
    [one] { $name } steht ohne Link im Text; gezählt
   *[other] { $name } steht { $count }-mal ohne Link im Text; gezählt
}
hint-unlinked = `[[{ $link }]]` schreiben
problem-unlinked-unknown = { $count ->
    [one] niemand namens { $name } ist bekannt; nicht gezählt
   *[other] niemand namens { $name } ist bekannt; { $count } Zeilen nicht gezählt
}
hint-unlinked-unknown = falls das eine Person ist, `[[{ $link }]]` schreiben

## Journalzeilen

problem-keyword = `{ $word }` ist kein Schlüsselwort
hint-keyword = `{ $keyword }::` schreiben
problem-keyword-open-box = `{ $keyword }` in einem offenen Kästchen zählt noch nicht
hint-keyword-open-box = für das, was noch kommt, `{ $keyword }::` schreiben, oder das Kästchen abhaken
problem-date-no-year = bei `{ $date }` fehlt das Jahr
hint-date-iso = das Datum als Jahr-Monat-Tag schreiben, zum Beispiel 2026-11-18
problem-date-two-digits = `{ $date }` wurde als { $iso } gelesen
problem-date-local = bei `{ $date }` wurde der Tag zuerst gelesen, also { $iso }
hint-date-write = { $iso } schreiben
problem-effort = der Aufwand `{ $value }` liegt nicht zwischen 1 und 5; verwendet wird 1
hint-effort = eine Zahl von 1 bis 5 schreiben oder den Aufwand weglassen
problem-link-unclosed = dieser Link hat kein Ende
hint-link-close = mit `]]` schließen
problem-link-two-lines = dieser Link geht in der nächsten Zeile weiter
hint-link-one-line = den Link in eine Zeile schreiben; Obsidian folgt ihm sonst nicht
problem-done-date = abgehakt, aber ohne Tag
hint-done-date = den Tag ergänzen, zum Beispiel ✅ 2026-11-18

## command line, continued

refresh-busy = ein anderer Lauf schreibt gerade in diesen Ordner
refresh-busy-hint = nichts wurde geschrieben; gleich noch einmal starten
restore-no-page = eine Seite `{ $page }` gibt es nicht
restore-not-made = `{ $page }` gehört nicht zu den Seiten, die heute entstehen
restore-not-edited = `{ $page }` steht da wie geschrieben; es gibt nichts wiederherzustellen
restore-done = `{ $page }` ist neu geschrieben; der geänderte Text steht darunter, unter „{ $heading }“
