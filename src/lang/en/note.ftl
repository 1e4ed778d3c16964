### A line for today's note.

note-one-line = a line of the journal is one line with words in it
note-example = for instance: kith note "gave:: [[Anna Weber]] the contract template"
note-unnamed = today's note is not there yet, and its name has words in it (`{ $format }`)
note-unnamed-hint = open it in Obsidian once, then run this again
note-unsure = `{ $note }` is no plain text, or too long, so nothing was added
note-unsure-hint = `kith check` says what is wrong with it
note-not-written = nothing was written
note-says-nothing = the line says nothing that would be counted, so it was not written; it wants a keyword and a person
note-written = Written to { $note }, line { $line }.

add-no-name = the note wants a name: kith add person Anna Weber
add-no-property = `{ $word }` is no property; properties stand behind the name, as KEY=VALUE
add-no-date = `{ $value }` is no day; a day is written like 2026-11-26
add-taken = a note is called `{ $name }` already
add-taken-hint = somebody else of that name is told apart by brackets: kith add person "Anna Weber (Nordwind)"
add-unknown = the template has no property `{ $key }`
add-nearest = is `{ $key }` meant?
add-keys = it has { $keys }
add-no-place = there is no certain place for `{ $key }` in the template
add-no-place-hint = a property has one value, and only an empty one is filled
add-done = { $note } is made.
