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
