### Looking at a folder for the first time.

init-notes = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
init-notes-written = { $count ->
    [one] { $count } note, written in { $language ->
        [en] English
       *[de] German
    }
   *[other] { $count } notes, written in { $language ->
        [en] English
       *[de] German
    }
}
init-person = { $count ->
    [one] { $count } person
   *[other] { $count } people
}: { $by }
init-meeting = { $count ->
    [one] { $count } meeting
   *[other] { $count } meetings
}: { $by }
init-event = { $count ->
    [one] { $count } event
   *[other] { $count } events
}: { $by }
init-organisation = { $count ->
    [one] { $count } company
   *[other] { $count } companies
}: { $by }
init-dated = { $count ->
    [one] { $count } dated note, of { $first }: { $by }
   *[other] { $count } dated notes, from { $first } to { $last }: { $by }
}
init-by-folder = { $count } in the folder { $folder }
    .all = in the folder { $folder }
init-by-type = { $count } by type
    .all = by type
init-by-tag = { $count } by tag
    .all = by tag
init-by-name = { $count } by file name
    .all = by file name
init-in-folder = { $count } in { $folder }
    .all = in { $folder }
init-at-root = { $count } in no folder
    .all = in no folder
init-in-others = { $count ->
    [one] { $count } elsewhere
   *[other] { $count } elsewhere
}
init-ordinary = { $count ->
    [one] { $count } note stays an ordinary note
   *[other] { $count } notes stay ordinary notes
}: { $by }; journal lines with a date count there, too
init-records = { $records ->
    [one] { $records } record
   *[other] { $records } records
} of what happened, with { $people ->
    [one] { $people } person
   *[other] { $people } people
}
init-records-strangers = { $records ->
    [one] { $records } record
   *[other] { $records } records
} of what happened, with { $people ->
    [one] { $people } person
   *[other] { $people } people
}, { $strangers } of them without a note of their own
init-records-none = Nothing is recorded yet. One line in a dated note is a record: { $example }
init-obsidian = Obsidian's own settings hold as well: { $facts }.
init-obsidian-daily = daily notes in { $folder }
init-obsidian-format = their names like { $format }
init-obsidian-templates = templates in { $folder }
init-empty = There are no notes here yet: a good place to begin.

heading-init-written = Written
heading-init-kept = Left as it was
heading-init-questions = Open questions
init-file-settings = { $n ->
    [0] { $file }: the settings
   *[other] { $file }: the settings, with { $keys } filled in
}
init-file-git = { $file }: where two branches of git differ, a page that can be made anew stays whole
init-file-templates = { $files }: templates for new notes
init-file-start = { $file }: what to write where, on half a page
init-folders = { $folders }: empty folders for the notes to come
init-git-add = { $file } has lines of its own. One more would keep whole pages where two branches differ:
init-all-there = All is there already: { $files }. Nothing was written.
init-asked-in = They stand in { $file } as well: take the # away from a line to answer.

init-ask-me = Which note is your own? You never count as a contact, and your company and city come from there.
init-ask-language = Which language are the pages to have, en or de?
init-ask-people = Are the notes in { $folder } people?
init-ask-meetings = Are the notes in { $folder } meetings?
init-ask-daily-links = A link to a person in a dated note counts as a mention on that day. Should it not?

init-next = Next: `kith week` shows this week, `kith refresh` writes the pages into { $folder }.
init-next-empty = Next: open { $file } in Obsidian or any other editor. Or look around in an example first: `kith init --example`.
init-inside = this folder belongs to the notes in `{ $folder }`
init-inside-hint = `kith init { $folder }` looks at all of them; naming a folder (`kith init DIR`) makes it one of its own
init-no-vault = `{ $folder }` cannot be read: { $cause }

init-example = { $written ->
    [one] { $written } example note is written to { $folder }
   *[other] { $written } example notes are written to { $folder }
}. Next: `kith --vault { $folder } week`
init-example-kept = { $written } of the example notes are written to { $folder }; { $kept } were there already and are left as they are. Next: `kith --vault { $folder } week`

init-somebody = Your name
template-person = Person
template-meeting = Meeting
template-event = Event
template-day = Daily note
templates-folder = Templates
start-note = Start here
folder-people = People
folder-meetings = Meetings
folder-events = Events
folder-daily = Daily

settings-note-questions = Open questions
settings-note-question = { $words } `{ $key }: { $value }`
