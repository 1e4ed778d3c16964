### Eine Zeile für die Notiz von heute.

note-one-line = eine Zeile des Tagebuchs ist eine Zeile mit Worten
note-example = zum Beispiel: kith note "gegeben:: [[Anna Weber]] die Vertragsvorlage"
note-unnamed = die Notiz von heute gibt es noch nicht, und in ihrem Namen stehen Wörter (`{ $format }`)
note-unnamed-hint = sie einmal in Obsidian öffnen, dann noch einmal
note-unsure = `{ $note }` ist kein einfacher Text oder zu lang, hinzugefügt wurde daher nichts
note-unsure-hint = `kith check` sagt, was daran nicht stimmt
note-not-written = geschrieben wurde nichts
note-says-nothing = in der Zeile steht nichts, was zählen würde, sie wurde daher nicht geschrieben; es fehlt ein Schlüsselwort mit einem Menschen
note-written = Steht nun in { $note }, Zeile { $line }.
