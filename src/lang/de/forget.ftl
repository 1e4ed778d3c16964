### Was der Ordner über einen Menschen enthält.

forget-counts = { $name }: { $n ->
    [0] keine Zeile in anderen Notizen
    [one] { $count } Zeile in anderen Notizen
   *[other] { $count } Zeilen in anderen Notizen
}, { $pages ->
    [0] keine Seite
    [one] { $pages } Seite
   *[other] { $pages } Seiten
}
heading-forget-own = Die Notiz selbst
heading-forget-lines = Zeilen mit dem Namen
heading-forget-pages = Seiten mit dem Namen
forget-how = Zum Vergessen: Notiz und Zeilen im Editor löschen, dann `kith refresh`; `kith status` nennt die Seiten, die gelöscht werden können. Damit die Notizen bleiben und keine Seite den Menschen mehr nennt: `--from-pages`.
forget-limits = Gesucht wird nach vollem Namen, weiteren Namen, Mailadresse und Nummer, in jeder gelesenen Notiz; ein Vorname allein wird nicht gefunden, Anhänge auch nicht, und git und Sicherungen behalten, was war.
forget-no-note = `{ $who }` hat keine eigene Notiz, in der `private: true` stehen könnte
forget-no-note-hint = `kith add person` legt eine an, oder die Zeilen mit dem Namen löschen
forget-not-certain = in `{ $note }` lässt sich `private: true` nicht sicher einfügen
forget-not-certain-hint = selbst in die Eigenschaften schreiben, dann `kith refresh`
forget-private = In { $note } steht nun `private: true`: wird gezählt und auf keiner Seite genannt.
forget-already = In { $note } steht `private: true` schon.
