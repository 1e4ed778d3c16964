### Der Stand der Seiten.

status-pages = { $count ->
    [0] In { $folder } steht noch keine Seite; `kith refresh` schreibt die ersten.
    [one] { $count } Seite in { $folder }: { $counts }
   *[other] { $count } Seiten in { $folder }: { $counts }
}
status-count-fresh = { $count } auf dem Stand der Notizen
status-count-refresh = { $count } schreibt `kith refresh`
status-count-decide = { $count ->
    [one] { $count } wartet auf eine Entscheidung
   *[other] { $count } warten auf eine Entscheidung
}
status-count-git = { $count ->
    [one] { $count } wartet auf git
   *[other] { $count } warten auf git
}
status-count-delete = { $count ->
    [one] { $count } kann gelöscht werden
   *[other] { $count } können gelöscht werden
}
status-count-older = { $count ->
    [one] { $count } ältere bleibt, wie sie ist
   *[other] { $count } ältere bleiben, wie sie sind
}
status-count-yours = { $count ->
    [one] { $count } nun eine eigene Notiz
   *[other] { $count } nun eigene Notizen
}
heading-status-decide = Zu entscheiden
heading-status-git = Wartet auf git
heading-status-refresh = Schreibt `kith refresh`
heading-status-delete = Kann gelöscht werden
heading-status-older = Ältere
heading-status-yours = Herausgenommen, nun eigene Notizen
status-line = { $page }: { $what }
status-new = noch nicht da.
status-due = die Notizen sagen inzwischen anderes.
status-edited = zwischen den Marken von Hand geändert, bleibt daher, wie sie ist. So entsteht sie neu, und der geänderte Text steht darunter, als Zitat:
status-older-edited = von Hand geändert; so alte Seiten werden nicht mehr geschrieben.
status-damaged = die Marken sind nicht vollständig, sie bleibt daher, wie sie ist. Die Seite löschen, zuvor aber sichern, was bleiben soll; der nächste Lauf schreibt sie neu.
status-twin = eine zweite Datei ist dieselbe Seite, geschrieben wird daher keine von beiden. Eine löschen, oder die Fassung, die bleiben soll, aus diesem Ordner nehmen.
status-foreign = eine Notiz, die nicht von Kithbook stammt, steht am Platz dieser Seite. Die Notiz umbenennen oder verschieben, dann schreibt der nächste Lauf die Seite.
status-unsound = darauf stünde eine Zeile, die als Marke gelesen würde, sie wird daher nicht geschrieben. In den Notizen nach einem Namen suchen, der `kith:` enthält.
status-git-conflict = git konnte die eigenen Worte darauf nicht zusammenführen, sie bleibt daher, wie sie ist. Klären, was zwischen den Konfliktmarken steht.
status-newer = sie stammt von einem neueren Kithbook und bleibt, wie sie ist. Kithbook auf diesem Gerät aktualisieren.
status-copy = eine Kopie, die ein Sync-Programm oder ein unterbrochenes Speichern hinterlassen hat. Was nur hier steht, in die Seite übernehmen, dann die Kopie löschen.
status-git-waits = git konnte sie nicht zusammenführen. Merge oder Rebase in git abschließen; der nächste Lauf schreibt sie neu.
status-orphan = dazu gibt es keine Notiz mehr.
status-own-words = Es stehen eigene Worte darauf.
status-yours = wird nicht mehr gepflegt; am alten Platz entsteht eine neue Seite.
status-displaced = { $count ->
    [one] { $count } ersetzte Fassung liegt
   *[other] { $count } ersetzte Fassungen liegen
} noch in `.kith`, bis ein späterer Lauf gesehen hat, dass niemand mehr darin schrieb.
