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
date-weekday-full = { $weekday }, { $day }. { $month } { $year }
date-short = { $weekday } { $day }.
date-month = { $month } { $year }

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
