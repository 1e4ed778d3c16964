### What the folder holds about one person.

forget-counts = { $name }: { $n ->
    [0] no line of other notes
    [one] { $count } line of other notes
   *[other] { $count } lines of other notes
}, { $pages ->
    [0] no page
    [one] { $pages } page
   *[other] { $pages } pages
}
heading-forget-own = Their own note
heading-forget-lines = Lines that name them
heading-forget-pages = Pages that name them
forget-how = To forget: delete the note and the lines in your editor, then `kith refresh`; `kith status` names the pages that may be deleted. To keep the notes and take the person out of every page: `--from-pages`.
forget-limits = Looked for by full name, other names, mail address and number, in every note that is read; a first name alone is not found, nor are attachments, and git and backups keep what was.
forget-no-note = `{ $who }` has no note of their own that could say `private: true`
forget-no-note-hint = `kith add person` makes one, or delete the lines that name them
forget-not-certain = `private: true` cannot be added to `{ $note }` with certainty
forget-not-certain-hint = write it into the properties yourself, then `kith refresh`
forget-private = `private: true` stands in { $note } now: counted, and named on no page.
forget-already = `private: true` stands in { $note } already.
