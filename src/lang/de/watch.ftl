### Watching the folder.
watch-began = { $count ->
    [one] { $count } Notiz wird
   *[other] { $count } Notizen werden
} beobachtet; Strg-C beendet
watch-began-polling = { $count ->
    [one] { $count } Notiz wird
   *[other] { $count } Notizen werden
} beobachtet und { $seconds ->
    [1] jede Sekunde
   *[other] alle { $seconds } Sekunden
} mit der Platte verglichen; Strg-C beendet
watch-clear = alles ist wieder, wie es sein soll
watch-already = dieser Ordner wird schon beobachtet, seit { $since }
watch-already-hint = einmal genügt; `kith status` sagt, wie es darum steht
watch-no-folder = der Ordner `.kith` ist nicht zu gebrauchen, deshalb kann nicht beobachtet werden

watch-gone = der Ordner der Notizen ist nicht da; es wird auf ihn gewartet
watch-git = git ist mitten in der Arbeit; die Seiten warten, bis es fertig ist
watch-shrunk = { $gone } von { $of } Notizen sind auf einmal weg; die Seiten bleiben, wie sie sind. Falls das stimmt: `kith refresh --accept-removals`
watch-half-gone = { $gone } von { $of } Menschen, die eine Seite haben, sind auf einmal weg; die Seiten bleiben, wie sie sind. Falls das stimmt: `kith refresh --accept-removals`
watch-emptied = in diesen Notizen steht niemand mehr; die Seiten bleiben, wie sie sind. Falls das stimmt: `kith refresh --accept-removals`
watch-not-written = { $count ->
    [one] { $count } Seite war
   *[other] { $count } Seiten waren
} nicht zu schreiben; bald folgt der nächste Versuch. `kith refresh` sagt, woran es liegt
watch-busy = ein anderer Lauf schreibt schon länger; die Seiten warten
watch-unread = { $count ->
    [one] { $count } Notiz oder Ordner war
   *[other] { $count } Notizen oder Ordner waren
} nicht zu lesen; was davon bekannt war, gilt weiter. `kith check` nennt sie
watch-paused = ein anderes Programm schreibt { $page } immer wieder um; die Seite ruht zehn Minuten
watch-paused-discreet = ein anderes Programm schreibt eine Seite immer wieder um; sie ruht zehn Minuten. `kith status` nennt sie
watch-clock = die Uhr zeigt den { $day }; die Seiten behalten ihren Tag, bis die Uhr wieder stimmt oder das Beobachten neu beginnt
watch-deaf-folders = das System beobachtet keine weiteren Ordner, deshalb wird alles mit der Platte verglichen; ein höheres `fs.inotify.max_user_watches` hilft
watch-deaf-watchers = das System lässt keine weiteren Beobachter zu, deshalb wird alles mit der Platte verglichen; ein höheres `fs.inotify.max_user_instances` hilft
watch-deaf-silent = dieses Dateisystem meldet nicht alle Änderungen, deshalb wird alles mit der Platte verglichen
watch-deaf = Änderungen werden nicht gemeldet ({ $cause }), deshalb wird alles mit der Platte verglichen

watch-standing = Die Seiten werden frisch gehalten, seit { $since }{ $looked ->
    [never] .
   *[other] ; zuletzt nachgesehen: { $looked }.
}
watch-standing-polling = Die Seiten werden frisch gehalten, seit { $since }; verglichen wird { $seconds ->
    [1] jede Sekunde
   *[other] alle { $seconds } Sekunden
}{ $looked ->
    [never] .
   *[other] , zuletzt: { $looked }.
}
watch-stuck = dreimal hintereinander wurde nicht nachgesehen, das Beobachten hängt wohl fest; beenden und neu beginnen
watch-standing-none = Zurzeit wird nicht beobachtet; `kith watch` hält die Seiten frisch.
