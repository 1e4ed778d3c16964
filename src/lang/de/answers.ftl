### Antworten auf dem Terminal: Menschen, Verlauf, Zusagen.

# Antworten auf dem Terminal

ago-today = heute
ago-yesterday = gestern
ago-day = vor { $count } Tagen
ago-week = vor { $count } Wochen
ago-month = vor { $count } Monaten
ago-year = vor { $count } Jahren

empty-no-notes = Hier liegen keine Notizen; `--vault DIR` nennt einen anderen Ordner, `kith init` sieht sich diesen an
empty-no-people = In diesen Notizen steht kein Mensch; ein Mensch ist eine Notiz in einem Ordner `Menschen` oder eine Notiz mit `type: person`
empty-no-match = Zu `{ $words }` passt nichts; ohne Filter erscheint alles
empty-no-records = Noch ist nichts notiert; eine Zeile in einer Tagesnotiz genügt: { $example }

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

day-and-ago = { $day } ({ $ago })
promises-mine = Von mir zugesagt
promises-theirs = Mir zugesagt
promise-since = { $what } · seit dem { $since }
promise-since-due = { $what } · seit dem { $since }; für den { $due }
promise-due = { $what } · für den { $due }
promise-undated = { $what }
awaited-since = { $what } · seit dem { $since }
promises-example = - [ ] versprochen:: [[Anna Weber]] die Vertragsvorlage
promises-none = Nichts ist offen. So wird eine Zusage notiert: { $example }
promises-private = { $count ->
    [one] { $count } weitere ist privat und steht nicht hier
   *[other] { $count } weitere sind privat und stehen nicht hier
}
