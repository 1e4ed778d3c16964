### Answers on the terminal: people, log, promises.

# Answers on the terminal

ago-today = today
ago-yesterday = yesterday
ago-day = { $count } days ago
ago-week = { $count } weeks ago
ago-month = { $count } months ago
ago-year = { $count } years ago

empty-no-notes = No notes found here; `--vault DIR` names another folder, `kith init` looks at this one
empty-no-people = No people found in these notes; a person is a note in a folder `People`, or a note with `type: person`
empty-no-match = Nothing matches `{ $words }`; without a filter, everything is shown
empty-no-records = Nothing is recorded yet; one line in a dated note is a record: { $example }

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

day-and-ago = { $day } ({ $ago })
promises-mine = My promises
promises-theirs = Promised to me
promise-since = { $what } · since { $since }
promise-since-due = { $what } · since { $since }; for { $due }
promise-due = { $what } · for { $due }
promise-undated = { $what }
awaited-since = { $what } · since { $since }
promises-example = - [ ] promised:: [[Anna Weber]] the contract template
promises-none = Nothing is open. A promise is noted like this: { $example }
promises-private = { $count ->
    [one] { $count } more is private and not named here
   *[other] { $count } more are private and not named here
}
