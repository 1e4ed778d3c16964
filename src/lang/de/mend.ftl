### Notizen zum Ergänzen, und Auffälligkeiten als Liste.

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

# Auffälligkeiten als Liste

problem-severity = { $severity ->
    [error] Fehler
    [warning] Warnung
   *[hint] Hinweis
}
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
