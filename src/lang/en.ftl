### Every word of the pages and the terminal, in English.

list-and = { $first } and { $last }

## Dates

weekday-long = { $n ->
    [0] Monday
    [1] Tuesday
    [2] Wednesday
    [3] Thursday
    [4] Friday
    [5] Saturday
   *[6] Sunday
}
weekday-short = { $n ->
    [0] Mon
    [1] Tue
    [2] Wed
    [3] Thu
    [4] Fri
    [5] Sat
   *[6] Sun
}
month-long = { $n ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
month-short = { $n ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] June
    [7] July
    [8] Aug
    [9] Sept
    [10] Oct
    [11] Nov
   *[12] Dec
}
date-full = { $day } { $month } { $year }
date-of-year = { $day } { $month }
date-weekday = { $weekday } { $day } { $month }
date-weekday-full = { $weekday } { $day } { $month } { $year }
date-short = { $weekday } { $day }
date-month = { $month } { $year }

## Problems as a list

problems-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
problems-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
problems-hints = { $count ->
    [one] { $count } hint
   *[other] { $count } hints
}
problems-none = no problems
problems-more = { $count ->
    [one] and at { $count } more place
   *[other] and at { $count } more places
}

## Answers on the terminal

ago-today = today
ago-yesterday = yesterday
ago-day = { $count } days ago
ago-week = { $count } weeks ago
ago-month = { $count } months ago
ago-year = { $count } years ago

empty-no-notes = no notes found here; `--vault DIR` names another folder, `kith init` looks at this one
empty-no-people = no people found in these notes; a person is a note in a folder `People`, or a note with `type: person`
empty-no-match = nothing matches `{ $words }`; without a filter, everything is shown
empty-no-records = nothing is recorded yet; one line in a dated note is a record: { $example }

people-contact = last contact { $day }, { $ago }
people-mentioned = mentioned on { $day }, { $ago }
people-planned = next on { $day }
people-no-contact = no contact noted yet
people-all = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
people-some = { $count } of { $all ->
    [one] { $all } person
   *[other] { $all } people
}
people-private = { $count ->
    [one] { $count } more is private and not named here
   *[other] { $count } more are private and not named here
}

log-undated = undated
log-example = - lunch:: [[Anna Weber]]
log-count = { $count ->
    [one] { $count } record
   *[other] { $count } records
}
log-private = { $count ->
    [one] { $count } more is private and not shown here
   *[other] { $count } more are private and not shown here
}
log-kind = { $kind ->
    [met] met
    [breakfast] breakfast
    [lunch] lunch
    [dinner] dinner
    [coffee] coffee
    [call] call
    [video] video call
    [message] message
    [mail] mail
    [letter] letter
    [visit] visit
    [talk] talk
    [walk] walk
    [lecture] lecture
    [mention] mentioned
    [gave] gave
    [shared] shared
    [received] received
    [promised] promised
    [promised-kept] promised, kept
    [promised-dropped] promised, dropped
    [awaiting] awaited
    [awaiting-kept] awaited, received
    [awaiting-dropped] awaited, dropped
    [draft] draft of an ask
    [asked] asked
    [asked-yes] asked, granted
    [asked-no] asked, declined
    [asked-withdrawn] asked, withdrawn
    [introduction-offered] introduction offered
    [introduction-agreed] introduction, both agreed
    [introduced] introduced
    [introduction-declined] introduction declined
    [introduction-lapsed] introduction, resting
    [need] need
    [need-met] need, met
    [need-gone] need, gone
    [thanked] thanked
    [profile] profile updated
   *[other] { $kind }
}

promises-mine = My promises
promises-theirs = Promised to me
promise-since = { $person }: { $what } · since { $since }, { $ago }
promise-since-due = { $person }: { $what } · since { $since }, { $ago }; for { $due }
promise-due = { $person }: { $what } · for { $due }
promise-undated = { $person }: { $what } · without a date
awaited-since = { $person }: { $what } · since { $since }
promises-example = - [ ] promised:: [[Anna Weber]] the contract template
promises-none = Nothing is open. A promise is noted like this: { $example }
promises-private = { $count ->
    [one] { $count } more is private and not named here
   *[other] { $count } more are private and not named here
}

## Wrong usage

usage-filter-key = there is no filter `{ $key }:`; the filters are { $keys }
usage-filter-empty = the filter `{ $key }:` needs a value
usage-filter-date = `{ $value }` is no date for `{ $key }:`; dates are 2026, 2026-05, 2026-05-17 or 2026-W20

## The command line

output-folder = Network

cli-reading = notes read
cli-read = { $count ->
    [one] { $count } note read in { $folder }
   *[other] { $count } notes read in { $folder }
}
cli-today-fixed = the settings fix the day: { $day }
cli-unread = { $count ->
    [one] { $count } note could not be read; `kith check` names it
   *[other] { $count } notes could not be read; `kith check` names them
}
cli-no-folder = the current folder cannot be read: { $cause }
cli-no-such-vault = there is no folder `{ $folder }`
cli-no-vault = no folder of notes here or above: neither `kith.md` nor `.obsidian` was found
cli-try-init = `kith init` begins here, `--vault DIR` names another folder
cli-not-printed = the answer could not be printed: { $cause }
cli-file-not-written = `{ $file }` could not be written: { $cause }

check-closing = { $counts } in { $notes ->
    [one] { $notes } note
   *[other] { $notes } notes
}
check-closing-hints = { $counts } in { $notes ->
    [one] { $notes } note
   *[other] { $notes } notes
}; `--hints` shows the hints

refresh-written = { $written ->
    [one] { $written } page written
   *[other] { $written } pages written
}, { $unchanged } unchanged
refresh-unchanged = { $unchanged ->
    [one] { $unchanged } page, unchanged
   *[other] { $unchanged } pages, all unchanged
}
refresh-to-mend = { $said }; { $count ->
    [one] { $count } line in Notes to mend
   *[other] { $count } lines in Notes to mend
}
refresh-would-create = would create { $page }
refresh-would-change = would change { $page }
refresh-nothing = nothing to write: every page says what it should
refresh-emptied = nobody is found in these notes any more although there are pages; nothing was written
refresh-accept-removals = is this the right folder, and is it complete? If so: `kith refresh --accept-removals`

init-written = `{ $file }` is written; it explains every setting, and all of them may stay as they are. Next: `kith week` shows this week, `kith refresh` writes the pages.
init-already-there = `{ $file }` is there already and was left as it is. Next: `kith week` shows this week, `kith refresh` writes the pages.
init-example = { $written ->
    [one] { $written } example note is written to { $folder }
   *[other] { $written } example notes are written to { $folder }
}. Next: `kith --vault { $folder } week`
init-example-kept = { $written } of the example notes are written to { $folder }; { $kept } were there already and are left as they are. Next: `kith --vault { $folder } week`
