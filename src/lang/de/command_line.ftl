### Die Befehlszeile: was Befehle sagen, falsche Eingabe.

who-nobody = niemand heißt `{ $who }`
who-look = `kith people` zeigt alle
who-nearest = ist { $names } gemeint?
who-several = `{ $who }` könnten { $count } Menschen sein
who-clearer = genauer sagen: { $names }
who-private = `{ $who }` ist privat: wird gezählt und steht nirgends
usage-filter-key = einen Filter `{ $key }:` gibt es nicht; die Filter sind { $keys }
usage-filter-empty = der Filter `{ $key }:` braucht einen Wert
usage-filter-date = `{ $value }` ist kein Datum für `{ $key }:`; ein Datum ist 2026, 2026-05, 2026-05-17 oder 2026-W20

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
cli-vault-unreadable = der Ordner `{ $folder }` ist nicht lesbar: { $cause }
cli-no-vault = weder hier noch darüber liegt ein Ordner mit Notizen: `kith.md` und `.obsidian` fehlen
cli-try-init = `kith init` beginnt hier, `--vault DIR` nennt einen anderen Ordner
cli-settings-unread = die Einstellungen in `{ $file }` sind nicht lesbar, geschrieben wurde daher nichts
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
refresh-half-gone = von den { $all } Menschen, die eine Seite haben, fehlen { $gone } in diesen Notizen; geschrieben wurde nichts
refresh-accept-removals = ist es der richtige Ordner, und ist er vollständig? Dann: `kith refresh --accept-removals`

refresh-busy = ein anderer Lauf schreibt gerade in diesen Ordner
refresh-busy-hint = nichts wurde geschrieben; gleich noch einmal starten
restore-no-page = eine Seite `{ $page }` gibt es nicht
restore-see-status = `kith status` nennt die Seiten, die eine Entscheidung brauchen
restore-several = mehrere Seiten heißen `{ $page }`: { $pages }
restore-not-made = `{ $page }` gehört nicht zu den Seiten, die gepflegt werden
restore-not-possible = `{ $page }` lässt sich nicht wiederherstellen
restore-due = `{ $page }` wurde nicht von Hand geändert; `kith refresh` bringt sie auf den Stand der Notizen
restore-not-edited = `{ $page }` steht da wie geschrieben; es gibt nichts wiederherzustellen
restore-done = `{ $page }` ist neu geschrieben; der geänderte Text steht darunter, unter „{ $heading }“

man-no-command = einen Befehl `{ $command }` gibt es nicht
man-commands = die Befehle sind { $commands }
