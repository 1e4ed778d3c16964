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
date-short = { $weekday } { $day }
date-month = { $month } { $year }

## reports

# Numbers, lengths of time, days as seen from today

number-word = { $n ->
    [0] no
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
   *[other] { $n }
}
duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-both = { $hours } h { $minutes } min
every = { $unit ->
    [day] { $n ->
        [1] every day
       *[other] every { $count } days
    }
    [week] { $n ->
        [1] once a week
       *[other] every { $count } weeks
    }
    [month] { $n ->
        [1] once a month
       *[other] every { $count } months
    }
    [quarter] once a quarter
    [half-year] twice a year
   *[year] { $n ->
        [1] once a year
       *[other] every { $count } years
    }
}
every-about = about { $every }
every-range = { $unit ->
    [day] every { $low } to { $high } days
    [week] every { $low } to { $high } weeks
    [month] every { $low } to { $high } months
   *[year] every { $low } to { $high } years
}
span-in-month = { $first-day }–{ $last-day } { $last-month } { $last-year }
span-in-year = { $first-day } { $first-month } – { $last-day } { $last-month } { $last-year }
span-over-years = { $first-day } { $first-month } { $first-year } – { $last-day } { $last-month } { $last-year }
on-today = today
on-weekday = on { $weekday }
on-day = on { $day }
date-appointed = { $weekday } { $date }
date-short-month = { $short } { $month }
day-number = { $day }
time-of-day = { $full ->
    [0] { $twelve } { $half }
   *[other] { $twelve }.{ $minutes } { $half }
}

# Names of pages, headings, labels

page-week = Weekly/{ $week } network
page-mend = Notes to mend
own-space = My notes
heading-diary = In the diary
heading-last-week = Last week
heading-days = Day by day
heading-give-and-take = Give and take
heading-promised-and-asked = Promised and asked
heading-still-open = Still open
heading-since = Since { $day }
heading-long-ago = It has been a while
label = { $label }:
line-given = Given
line-received = Received
line-promised = Promised
line-asked = Asked
line-undated = Mine, without a date
line-awaited = Awaited
line-asks = Asks under way
line-introductions = Introductions under way
line-points = To be settled
line-of-day = { $day } · { $told }
and-more = and { $count } more
more-people = { $n ->
    [1] one more
   *[other] { $count } more
}
more-places = { $n ->
    [1] one more place
   *[other] { $count } more places
}
everyone = everyone
source-kind = { $kind ->
    [met] meeting
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
    [event] event
   *[other] note
}
gift-kind = { $kind ->
    [information] information
    [data] data
    [expertise] expertise
    [experience] experience
    [contact] a contact
    [hospitality] hospitality
    [visibility] visibility
    [thing] a present
   *[other] help
}

# The week: title, first lines, empty pages, last line

week-title = Week { $number } · { $span }
week-as-of = As of { $day }.
week-lead = { $n ->
    [0] Nothing is due. A good week to give something.
    [1] One thing for this week; { week-rest }.
   *[other] { $count } things for this week; { week-rest }.
}
week-rest = { $more ->
    [0] the rest can wait
   *[other] { $rest } more can wait
}
week-empty-vault = There is nothing to show yet, because nothing is written down yet. Two lines in the day's note make a beginning:
week-empty-week = Nothing is written down for this week. It can still be added, with a line in the note of that day:
week-empty-ahead = This week is still to come.
week-closing = Counted from your notes; contact that is not written down is missing here.
week-closing-mend = To mend: { $n ->
    [1] one line
   *[other] { $count } lines
} in { $page }. Counted from your notes; contact that is not written down is missing here.

# Lines to type

typed-someone = [[Anna Weber]]
typed-first-lunch = - lunch with { $person }: what it was about
typed-first-gift = - gave:: { $person } what it was
typed-thanked = - thanked { $person }
typed-message = - message { $person }
typed-call = - call { $person }
typed-lunch = - lunch with { $person }
typed-introduced = - introduced { $person } and { $other }
typed-asked = - asked:: { $person } { $what }
typed-later = - later { $person } { $month }
how-to-done = Done? A line in the day's note is enough: { $done }.
how-to-tick = Done? A tick in the note it comes from is enough: { $done }.
how-to-later = Not now? { $later }.

# Things to do

action-send = Send { $person } { $what }.
action-deed = For { $person }: { $what }.
action-deed-to = For { $person }: { $what }.
action-unnamed = Do what { $person } was promised.
action-thank = Thank { $person }.
action-write = Write to { $person }.
action-call = Call { $person }.
action-reach = Get in touch with { $person }.
action-lunch = Have lunch with { $person } on { $weekday }.
action-introduce = Bring { $first } and { $second } together.
action-name = Before you write to { $person }: name the person.
action-ask = Ask { $person }.
occasion-at = { $occasion ->
    [breakfast] over breakfast
    [lunch] over lunch
    [dinner] over dinner
    [coffee] over coffee
    [call] on the phone
    [video] on a video call
    [message] in a message
    [mail] by mail
    [letter] in a letter
    [visit] on a visit
    [walk] on a walk
    [lecture] at a lecture
   *[other] in conversation
}
why-promised-due-at = Promised { occasion-at } for { $due }{ $source }.
why-promised-due = Promised for { $due }{ $source }.
why-promised-at = Promised { occasion-at } { $on }{ $source }.
why-promised = Promised { $on }{ $source }.
why-received = Received { $on }: { $what }{ $source }.
why-granted = Your ask was granted { $on }: { $what }{ $source }.
why-met-event = You met { $on } at { $event }{ $source }.
why-met-at = You met { $on } { occasion-at }{ $source }.
why-met = You met { $on }{ $source }.
why-left-open = Still open: { $what }.
why-looks-for = Looking for: { $what }.
why-talked = It was about: { $what }.
last-contact = last contact { $day }{ $source }
last-mention = last mentioned { $day }{ $source }
rhythm-own = Usually { $every }, { $last }.
rhythm-own-few = Usually { $every }, as far as few notes tell; { $last }.
rhythm-set = Meant to be { $every }, { $last }.
rhythm-circle = In this circle { $every }, { $last }.
why-last-topic = Last topic: { $what }{ $source }.
why-new-job = At { $org } since { $month }{ $source }: a good reason.
why-birthday = Birthday on { $day }: a good reason.
why-lunch = Nothing is noted for midday. Last shared a table in { $month }{ $source }.
why-introduce = { $first } is looking for { $need }{ $source }, { $second } offers { $offer }{ $offer-source }. Ask both first.
why-agreed = Both have agreed{ $source }.
why-agreed-about = Both have agreed{ $source }: { $what }.
why-draft-vague = The draft says “{ $what }”{ $source }.
why-draft-ready = The draft is ready: “{ $what }”{ $source }.
why-ask-freely = You helped { $person } in { $months }; ask freely.
example-general = A name, a company or a date makes it easy to say yes.
example-person = For instance: “Would you introduce me to { $wish } before { $by }?”
example-company = For instance: “Whom at { $wish } could you introduce me to before { $by }?”

# In the diary

diary-head = { $what }{ $placed ->
    [some] {" "}in { $place }
   *[none] {""}
}{ $timed ->
    [some] , { $time }
   *[none] {""}
}
diary-guests = { $n ->
    [1] one of { $guests } guests has a note
   *[other] { $known } of { $guests } guests have a note
}
diary-guests-all = { $all ->
    [1] the one guest named has a note
    [2] both guests have a note
   *[other] all { $guests } guests have a note
}
diary-guests-none = { $all ->
    [1] one guest, without a note so far
   *[other] { $guests } guests, none with a note so far
}
diary-talk = Own talk: { $talk }
diary-with = With { $person }: { $what }
diary-lives = { $person } lives there
diary-lives-contact = { $person } lives there, last contact in { $month }{ $worded ->
    [some] : { $about }
   *[none] {""}
}{ $source }
diary-lives-mention = { $person } lives there, last mentioned in { $month }{ $worded ->
    [some] : { $about }
   *[none] {""}
}{ $source }
diary-birthday = birthday of { $person }

# What happened

sum-talks = { $talks ->
    [1] One conversation
   *[other] { $talks-word } conversations
} with { $people ->
    [1] one person
   *[other] { $people-word } people
}
sum-talks-first = { sum-talks }, for the first time
sum-talks-new = { sum-talks }, { $new-word } of them new
sum-talks-alone = { $talks ->
    [1] One gathering
   *[other] { $talks-word } gatherings
}
sum-lunches = { $of ->
    [1] lunch in company
   *[other] { $shared } of { $all } lunches in company
}
sum-time = { $time }{ sum-goal }
sum-time-estimated = { $time }, estimated{ sum-goal }
sum-time-partly = { $time }, { $estimated } of it estimated{ sum-goal }
sum-goal = { $set ->
    [some] {" "}(own goal: { $goal })
   *[none] {""}
}
contact-with = { $kind ->
    [met] met { $people }
    [breakfast] breakfast with { $people }
    [lunch] lunch with { $people }
    [dinner] dinner with { $people }
    [coffee] coffee with { $people }
    [call] { $from ->
        [them] call from { $people }
       *[me] call with { $people }
    }
    [video] video call with { $people }
    [message] { $from ->
        [them] message from { $people }
       *[me] message to { $people }
    }
    [mail] { $from ->
        [them] mail from { $people }
       *[me] mail to { $people }
    }
    [letter] { $from ->
        [them] letter from { $people }
       *[me] letter to { $people }
    }
    [visit] { $from ->
        [them] visit from { $people }
       *[me] visit to { $people }
    }
    [talk] talk with { $people }
    [walk] walk with { $people }
    [lecture] lecture, with { $people }
    [mention] mentioned: { $people }
   *[other] appointment with { $people }
}
contact-alone = { source-kind }
contact-told = { $contact }{ $timed ->
    [some] , { $length }
   *[none] {""}
}{ $worded ->
    [some] : { $what }
   *[none] {""}
}
contact-at-event = { $event }: { $told }
whom-and-what = { $whom }: { $what }
introduced-to-each-other = introduced to each other

# Still open

open-promised = { $people }{ open-what }{ $timed ->
    [some] , for { $due }
   *[none] {""}
}{ $source }
open-asked = { $people }{ open-what }{ $source }
open-what = { $worded ->
    [some] , { $what }
   *[none] {""}
}
open-undated = { $people }{ open-what }{ $dated ->
    [some] , noted { $day }
   *[none] {""}
}{ $source }
open-undated-advice = { $line }. Send it, date it or let it go
open-awaited = { $people }{ open-what }{ $dated ->
    [some] , since { $day }
   *[none] {""}
}{ $source }
open-point = { $people }{ open-what }{ $timed ->
    [some] , by { $due }
   *[none] { $dated ->
        [some] , noted { $day }
       *[none] {""}
    }
}{ $source }
open-ask-time = { $people }{ open-what }, asked on { $day }{ $source }: give it time
open-ask-repeat = { $people }{ open-what }, asked on { $day }{ $source }: one gentle repeat is fine now
open-ask-rest = { $people }{ open-what }, asked on { $day }{ $source }: let it rest
open-introduction = { $people }{ $dated ->
    [some] , offered on { $day }
   *[none] , offered
}{ $source }

# Since a transition began, and long ago

since-in-touch = In touch with { $n ->
    [1] one person{ $helped ->
        [0] .
       *[other] , who has helped.
    }
   *[other] { $people } people{ $helped ->
        [0] .
        [1] ; one of them has helped.
       *[other] ; { $helped-word } of them have helped.
    }
}
since-asks = { $n ->
    [1] One ask is out, of { $days }: give it time.
   *[other] { $asks } asks are out, of { $days }: give them time.
}
since-all-thanked = Everyone has been thanked.
since-thanked-but = Everyone has been thanked but { $people }.
since-thanked-but-others = { $n ->
    [1] Everyone has been thanked but one.
   *[other] Everyone has been thanked but { $others }.
}
since-thanked-but-more = Still to be thanked: { $people }, and { $others } more.
long-ago-regular = { $person }: regular contact until { $month }{ $source }.
long-ago-contact = { $person }: last contact in { $month }{ $source }.
long-ago-mention = { $person }: last mentioned in { $month }{ $source }.
long-ago-about = Last topic: { $what }{ $source }.
long-ago-years = A message after years is usually more welcome than one expects.
long-ago-encourage = A short message is usually more welcome than one expects.

# Notes to mend

mend-nothing = Nothing to mend: every line of the notes could be read.
mend-lead = What stands here is in the notes and could not be read for certain. Each line says where, and what helps.
heading-mend-errors = Not counted
heading-mend-warnings = Counted, but worth a look
heading-mend-hints = Could be written more plainly
mend-line = { $places }: { $what }
mend-at-line = line { $line }
mend-private = { $n ->
    [1] Besides, one more concerns something private; { $command } shows it.
   *[other] Besides, { $count } more concern something private; { $command } shows them.
}

## Front matter, settings and facts of a note

problem-yaml-open = the front matter that begins here is never closed, so all of it is read as text
hint-yaml-open = write a line with nothing but `---` where the front matter ends
problem-yaml = this part of the front matter is not written in YAML's way; what could be made out was read
hint-yaml = write `key: value` on one line, or a list with `- ` before each item
problem-yaml-link = links in the front matter stand in quotes; read as they stand
problem-yaml-colon = a value with a colon in it stands in quotes; read as it stands
problem-yaml-sign = a value that begins with this sign stands in quotes; read as it stands
problem-yaml-tag = a value that begins with `#` stands in quotes, otherwise it is a comment; read as it stands
hint-yaml-quote = put the value in double quotes: `key: "value"`
problem-yaml-quote = the quote is not closed, or closes before the value ends; read as it stands
hint-yaml-close-quote = close the quote at the end of the value, or leave quotes out altogether
problem-yaml-tab = the line is indented with a tab; read as it stands
hint-yaml-tab = indent with two blanks in place of the tab
problem-yaml-bracket = a bracket is opened here and not closed; this value was left out
hint-yaml-bracket = close the bracket on the same line, or put the value in double quotes
problem-yaml-depth = there are too many brackets inside brackets; this value was left out
hint-yaml-depth = write a plain list with `- ` before each item
problem-yaml-control = there is a control character on this line; the line was left out
hint-yaml-control = delete the line and type it anew
problem-yaml-document = a line like this ends the front matter for other programs; it was passed over
hint-yaml-document = delete the line; the front matter ends with `---` alone
problem-yaml-key = this line of the front matter has no key; it was left out
hint-yaml-key = write `key: value`, or move the text below the closing `---`
problem-duplicate-key = `{ $key }` stands twice, in line { $first } and in line { $line }; the first is used
hint-duplicate-key = keep one of them, or make one key with a list
problem-too-big-front = the front matter has { $size } KiB, more than is read; its first 64 KiB were
hint-too-big-front = move what is not about the note itself below the closing `---`
problem-too-big = the note is longer than { $size } MiB; only its beginning was read
hint-too-big = split the note
problem-encoding = this is not UTF-8; the note was read with a replacement character here
problem-encoding-utf16 = the file is written in UTF-16, so nothing of it was read
hint-encoding-utf8 = save the note as UTF-8
problem-encoding-nul = the file holds NUL bytes, as after a broken save, so nothing of it was read
hint-encoding-nul = look for an earlier version of the note in the backup or in git
problem-git-conflict = git left a conflict here; nothing from this line on was read
hint-git-conflict = choose one of the two versions, delete the marker lines and save
problem-date-impossible = there is no such date as `{ $date }`
problem-date-doubtful = `{ $date }` can be read in more than one way
problem-date-none = `{ $key }` asks for a date, and `{ $date }` is none
problem-date-partial = `{ $date }` says no day
problem-date-day-first = `{ $date }` was read as { $read }
hint-date = write the date as `2026-11-18`
hint-date-period = write the period as `2019-03 – 2024-06: role, [[Company]]`, or `since 2024-07: …`
problem-settings-field = `{ $key }` cannot be read from `{ $value }`
hint-settings-truth = write `true` or `false`
hint-settings-birthday = write `1980-04-17`, or `04-17` without the year
hint-settings-cadence = write a number of days, `6 weeks`, `monthly`, or `none`
hint-settings-opening = write a whole number with its sign, such as `+3`
hint-settings-balance = write day and balance, such as `2026-06-30 = +1`
hint-settings-minutes = write minutes, `1h 30m` or `1:30`, up to a whole day
problem-settings-key = there is no setting named `{ $key }`
problem-settings-value = the setting `{ $key }` cannot be `{ $value }`; as long as it is, the default holds
hint-settings-nearest = perhaps `{ $word }` was meant
hint-settings-keys = the settings are { $keys }
hint-settings-number = write a whole number from { $least } to { $most }
hint-settings-day = write a date as `2026-11-18`
hint-settings-away = write a week as `2026-W31` or a day as `2026-08-01`
hint-settings-choice = write one of { $words }
hint-settings-name = write a name or a link such as `"[[Anna Weber]]"`
hint-settings-one = this setting takes one value; only the first is used
hint-settings-folder = write the name of a folder, such as `Network`
hint-settings-folder-outside = name a folder inside the vault, without `..` and without a slash in front
hint-settings-folder-hidden = name a folder that does not begin with a dot
hint-settings-rhythm = write a number of days, `6 weeks` or `monthly`
hint-settings-circle = write circle and rhythm, such as `friends = 30`
hint-settings-keyword = write your word and the keyword it stands for, such as `essen = lunch`
hint-settings-field = write your key and the key it stands for, such as `employer_now = org`

settings-note-title = Settings of Kithbook
settings-note-intro = The properties of this note are the settings. A key that is not there has its default; only the keys that are to differ need to be written. This text may be changed or deleted.
settings-note-keys = The keys
settings-note-default = Default: { $value }.
setting-me = Link to the note about yourself: never a contact, and its employer and city are yours. `me: true` in that note does the same.
setting-language = `en` or `de`: the words of the pages and of the terminal. Without it, the language of the system.
setting-output = The one folder in which pages are created.
setting-today = Fixes the day, for examples. Every command then says so.
setting-people-folders = Folders whose notes are people. Without it, folders with names such as `People` or `Contacts`.
setting-meeting-folders = Folders whose notes are meetings. Without it, folders with names such as `Meetings`.
setting-event-folders = Folders whose notes are events. Without it, folders with names such as `Events` or `Conferences`.
setting-daily-folders = Folders of daily notes. Without it, the folder that Obsidian uses, and names such as `Journal`.
setting-ignore = Folders and patterns that are not read, such as `Archive` or `**/*.excalidraw.md`.
setting-daily-links = What a link to a person in a daily note means: `contact`, or `ignore` for nothing.
setting-keywords = Your own words for keywords, such as `essen = lunch`.
setting-fields = Your own names for keys, such as `employer_now = org`.
setting-cadence = Days between contacts when neither the person nor a circle says otherwise.
setting-circles = Circles or tags with a rhythm of their own, such as `friends = 30`.
setting-goal-minutes = Minutes of care you wish for on a working day. Without it, no goal.
setting-goal-days = Days a week on which you would like to be in touch with somebody.
setting-group-max = How many people besides you a gathering may have to count as contact with each.
setting-half-life = Days after which a contact counts half for how close a tie is at present.
setting-dormant-after = Days after which a tie is called dormant.
setting-assumed-contacts = How many people a contact is assumed to know, for the reach of your network.
setting-away = Weeks and days that do not count, such as `2026-W31` or `2026-12-24`.
setting-people-pages = Which people get a page of their own: `all`, `active` (contact within a year, or planned) or `none`.
setting-transition = The date on which a change of work began. Without it, there is no page about it.
setting-wishes = People and companies you wish to reach in that change, as links or names.
setting-quiet = Seconds without a change before `kith watch` writes.

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

## checks

problem-balance = the records give a balance of { $recorded } on { $day }, the note says { $asserted }
hint-balance = a line is missing or stands twice; add it, or correct the figure
problem-profile-old = the profile of { $name } was last looked at on { $day }
hint-profile-old = look where they work now and set `profile_checked` to that day

## Reading the vault

problem-unreadable-file = the note cannot be read
hint-unreadable-file = check who may read the file, or whether it is still on its way from another device
problem-unreadable-folder = the folder cannot be read, so its notes do not count
hint-unreadable-folder = check who may read the folder
problem-encoding-name = the name is not UTF-8, so the note is not read
hint-encoding-name = give the file a name in UTF-8
problem-conflict-copy = this is a copy of “{ $note }” that a sync tool left; it is not read
hint-conflict-copy = take over into “{ $note }” what only stands here, then delete the copy
problem-conflict-copy-alone = this looks like a copy that a sync tool left, but “{ $note }” is not there; it is not read
hint-conflict-copy-alone = rename it to “{ $note }” if it is the note itself
problem-settings-glob = the pattern “{ $pattern }” under `ignore` cannot be read and leaves nothing out
hint-settings-glob = close every bracket, or write the name of the folder

## Writing pages

problem-page-edited = the page was changed by hand between its markers, so it is left as it is
hint-page-edited = `kith restore "{ $page }"` writes it anew and keeps the changed text below, quoted
problem-page-foreign = a note that Kithbook did not write stands where this page would be
hint-page-foreign = rename or move the note, and the next run writes the page
problem-page-foreign-illegible = a file that is not text, or too long, stands where this page would be
problem-page-damaged = the markers of the page are not whole, so it is left as it is
hint-page-damaged = delete the page, or move the text worth keeping elsewhere first; the next run writes it anew
problem-page-twin = the same page is also { $others }, so none of them is written
hint-page-twin = delete all but one
problem-page-write-newer = the page comes from a newer Kithbook, so it is left as it is
hint-page-write-newer = update Kithbook on this machine
problem-git-conflict-page-waits = git could not merge this page
hint-git-conflict-page-waits = finish the merge or rebase in git; the next run then writes the page anew
problem-git-conflict-page = git could not merge the own words on this page, so it is left as it is
hint-git-conflict-page = settle what stands between the conflict markers
problem-page-write-unsound = the page would hold a line that reads as a marker, so it is not written
hint-page-write-unsound = look for a name in the notes that holds `kith:`
problem-page-write-changed = somebody saved it while it was being written
problem-page-write-vanished = it is no longer where it was
hint-page-write-again = run the command again
problem-page-write-taken = something else stands at its place by now
hint-page-write-taken = rename or move what stands there
problem-page-write-symlink = it is a symlink, or lies behind one
hint-page-write-symlink = put the file itself there, or choose another `output` folder
problem-page-write-hard-link = the file has a second name elsewhere (a hard link)
hint-page-write-hard-link = copy the file and put the copy in its place
problem-page-write-no-file = what stands at its place is no ordinary file
problem-page-write-owner = the file belongs to another user of this machine
problem-page-write-no-folder = a file stands where its folder should be
problem-page-write-path = its name is no valid path inside the vault
hint-page-write-path = shorten the name, or leave out unusual characters
problem-page-write-full = the disk is full
hint-page-write-full = make some room, then run the command again
problem-page-write-read-only = the disk can only be read
hint-page-write-read-only = mount it for writing, or copy the vault
problem-page-write-forbidden = writing is not permitted there
hint-page-write-forbidden = check who owns the file and its folder, and who may write there
problem-page-write-disk = the disk reported a fault
hint-page-write-disk = back up the vault, then check the disk
problem-page-write-mount = it lies on another disk than the vault
hint-page-write-mount = keep the output folder on the disk of the vault
problem-page-write-other = the system refused: { $reason }
problem-page-write-recovered = “{ $page }” was saved elsewhere while it was being written; that text is here
hint-page-write-recovered = take over into “{ $page }” what only stands here, then delete this file

## Names and records

problem-ambiguous = `{ $name }` can mean { $candidates }; counted for none of them
hint-ambiguous = write the path: `[[{ $link }]]`
problem-alias-link = `[[{ $alias }]]` is no file name; counted for { $name }, who bears it as another name
hint-alias-link = write `[[{ $link }|{ $alias }]]`, so that the link can be followed
problem-link-file = `[[{ $target }]]` stands where a person is expected, and there is no such file
hint-link-file = name the person first, then the file
problem-link-no-person = `[[{ $target }]]` stands among the people, and its note is about no person
hint-no-person = if `[[{ $target }]]` is a person, add `type: person` to that note
problem-people-from-body = { $count ->
    [one] one participant was taken from the links in the text
   *[other] { $count } participants were taken from the links in the text
}
hint-people-from-body = list them under `people` in the front matter to be sure
problem-whom = `{ $keyword }` names no person
problem-whom-two = `{ $keyword }` needs two people
problem-whom-meeting = the meeting names nobody
problem-whom-outcome = no earlier introduction of { $people } is noted
hint-whom = write the person as a link behind the keyword: `{ $keyword }:: [[Name]]`
hint-whom-link = write `{ $keyword }:: [[{ $link }]]`
hint-whom-meeting = add `people` with links to the front matter
hint-whom-outcome = write the introduction as well: `introduced:: [[Name]] and [[Name]]`
problem-when = `{ $keyword }` has no day
problem-when-later = `{ $keyword }` does not say until when
problem-when-meeting = the meeting has no day
hint-when = write the day before the keyword: `{ $day } { $keyword }:: …`
hint-when-later = add the day: `{ $keyword }:: [[Name]] 📅 { $day }`
hint-when-meeting = add `date` to the front matter
problem-future = `{ $keyword }` lies ahead, on { $day }; not counted
hint-future = correct the day, or write what is to come as an open box
problem-future-met = the first meeting lies ahead, on { $day }
hint-future-met = correct `met` in the front matter
problem-keyword-open = an open box before `{ $keyword }` counts for nothing yet
hint-keyword-open = write `{ $keyword }` for what is still to come
problem-keyword-colon = { $count ->
    [one] `{ $name }:` with one colon was read as a record
   *[other] `{ $name }:` with one colon was read as a record { $count } times
}
hint-keyword-colon = write `{ $link }::`
problem-name-twins-id = the id `{ $id }` is also that of { $other }; this note goes by its path
hint-name-twins-id = give one of the two another `id`
problem-name-twins-file = the file name differs from { $other } only in case or in how letters are stored
hint-name-twins-file = rename one of them; a Mac or Windows disk cannot hold both
problem-introduced-by-ring = { $introducer } cannot have introduced { $introduced }: the other way round is noted too
hint-introduced-by-ring = correct `introduced_by` in one of the notes
problem-new-person = { $count ->
    [one] { $name } is named once and has no note
   *[other] { $name } is named { $count } times and has no note
}
hint-new-person = a note `{ $link }` with `type: person` keeps what is known about them
problem-unlinked = { $count ->
    [one] { $name } is named in plain text; counted
   *[other] { $name } is named in plain text { $count } times; counted
}
hint-unlinked = write `[[{ $link }]]`
problem-unlinked-unknown = { $count ->
    [one] nobody called { $name } is known; not counted
   *[other] nobody called { $name } is known; { $count } lines not counted
}
hint-unlinked-unknown = if this is a person, write `[[{ $link }]]`

## Journal lines

problem-keyword = `{ $word }` is no keyword
hint-keyword = write `{ $keyword }::`
problem-keyword-open-box = `{ $keyword }` in an open box counts for nothing yet
hint-keyword-open-box = write `{ $keyword }::` for what is still to come, or tick the box
problem-date-no-year = `{ $date }` does not say its year
hint-date-iso = write the date as year-month-day, for instance 2026-11-18
problem-date-two-digits = `{ $date }` was read as { $iso }
problem-date-local = `{ $date }` was read with the day first, as { $iso }
hint-date-write = write { $iso }
problem-effort = effort `{ $value }` is not one of 1 to 5; 1 is used
hint-effort = write a number from 1 to 5, or leave the effort out
problem-link-unclosed = this link has no end
hint-link-close = close it with `]]`
problem-link-two-lines = this link goes on in the next line
hint-link-one-line = write the link on one line; Obsidian does not follow it otherwise
problem-done-date = ticked, but no day says when
hint-done-date = add the day, for instance ✅ 2026-11-18

## command line, continued

refresh-busy = another run is writing into this folder
refresh-busy-hint = nothing was written; run it again in a moment
restore-no-page = there is no page `{ $page }`
restore-not-made = `{ $page }` is not among the pages that are made today
restore-not-edited = `{ $page }` is as it was written; there is nothing to restore
restore-done = `{ $page }` is written anew; the changed text stands below it, under “{ $heading }”
