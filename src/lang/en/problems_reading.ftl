### Problems of reading: the disk, front matter, settings, facts of a note.

# Front matter, settings and facts of a note

problem-yaml-open = the front matter that begins here is never closed, so all of it is read as text
hint-yaml-open = write a line with nothing but `---` where the front matter ends
problem-yaml = this part of the front matter is not written in YAML's way; what could be made out was read
hint-yaml = write `key: value` on one line, or a list with `- ` before each item
problem-yaml-link = links in the front matter stand in quotes; read as they stand
problem-yaml-colon = a value with a colon in it belongs in quotes; read as it stands
problem-yaml-sign = a value that begins with this sign belongs in quotes; read as it stands
problem-yaml-tag = a value that begins with `#` belongs in quotes, otherwise it is a comment; read as it stands
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
hint-settings-quiet = write seconds from 0.1 to 3600
hint-settings-number = write a whole number from { $least } to { $most }
hint-settings-day = write a date as `2026-11-18`
hint-settings-transition = write a date as `2026-10-01`, and once it is over its last day, too: `2026-10-01 – 2027-03-31`
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
setting-transition = The date on which a change of work began, and once it is over its last day: `2026-10-01 – 2027-03-31`. Without it, there is no page about it.
setting-wishes = People and companies you wish to reach in that change, as links or names.
setting-quiet = Seconds without a change before `kith watch` writes.

# Reading the vault

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
