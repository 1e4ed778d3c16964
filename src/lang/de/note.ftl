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

add-no-name = die Notiz braucht einen Namen: kith add person Anna Weber
add-no-property = `{ $word }` ist keine Eigenschaft; Eigenschaften stehen hinter dem Namen, als KEY=WERT
add-no-date = `{ $value }` ist kein Tag; ein Tag sieht aus wie 2026-11-26
add-taken = eine Notiz heißt schon `{ $name }`
add-taken-hint = zwei eines Namens unterscheidet eine Klammer: kith add person "Anna Weber (Nordwind)"
add-unknown = die Vorlage hat keine Eigenschaft `{ $key }`
add-nearest = ist `{ $key }` gemeint?
add-keys = sie hat { $keys }
add-no-place = für `{ $key }` ist in der Vorlage kein sicherer Platz
add-no-place-hint = eine Eigenschaft hat einen Wert, und nur eine leere wird gefüllt
add-done = { $note } ist angelegt.
