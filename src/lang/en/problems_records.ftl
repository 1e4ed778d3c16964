### Problems of names, records and journal lines.

# checks

problem-ask-vague = this ask names no person, company or appointment
problem-ask-empty = this ask has no words
problem-ask-often = { $person } was asked for something else on { $day } already
hint-ask-often = one ask at a time is easier to answer: give the first one two weeks, or make one of both
problem-ask-partly = { $missing ->
    [who] this ask names no person or company
    [request] this ask does not say what is to be done
   *[when] this ask names no day
}
hint-ask-to = to whom does it go? one person is easier to answer for than several
hint-ask-who = whom or which company could { $people } put you in touch with, and by when?
hint-ask-whom = whom or which company is it about, and by when?
hint-ask-when = by which day?
hint-ask-request = what could { $people } do about it?
hint-ask-what = what is to be done about it?
hint-ask-form = for instance: { $form }
problem-balance = the records give a balance of { $recorded } on { $day }, the note says { $asserted }
hint-balance = a line is missing or stands twice; add it, or correct the figure
problem-long-day = the contacts of { $day } take { $minutes ->
    [0] { $hours } hours
   *[other] { $hours } h { $minutes } min
} together
hint-long-day = is a duration mistyped, or does one meeting stand in two notes?
problem-profile-old = the profile of { $name } was last looked at on { $day }
hint-profile-old = look where they work now and set `profile_checked` to that day

# Names and records

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
# The keyword as the owner would write it.
keyword-word = { $keyword }
problem-whom = `{ keyword-word }` names no person
problem-whom-two = `{ keyword-word }` needs two people
problem-whom-meeting = the meeting names nobody
problem-whom-outcome = no earlier introduction of { $people } is noted
hint-whom = write the person as a link behind the keyword: `{ keyword-word }:: [[Name]]`
hint-whom-link = write `{ keyword-word }:: [[{ $link }]]`
hint-whom-meeting = add `people` with links to the front matter
hint-whom-outcome = write the introduction as well: `introduced:: [[Name]] and [[Name]]`
problem-when = `{ keyword-word }` has no day
problem-when-later = `{ keyword-word }` does not say until when
problem-when-meeting = the meeting has no day
hint-when = write the day before the keyword: `{ $day } { keyword-word }:: …`
hint-when-later = add the day: `{ keyword-word }:: [[Name]] 📅 { $day }`
hint-when-meeting = add `date` to the front matter
problem-future = `{ keyword-word }` lies ahead, on { $day }; not counted
hint-future = correct the day, or write what is to come as an open box
problem-future-met = the first meeting lies ahead, on { $day }
hint-future-met = correct `met` in the front matter
problem-future-checked = the profile was last looked at on a day to come, { $day }
hint-future-checked = correct `profile_checked` in the front matter
problem-keyword-open = an open box before `{ keyword-word }` counts for nothing yet
hint-keyword-open = write `{ keyword-word }` for what is still to come
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

# Journal lines

problem-keyword = `{ $word }` is no keyword
hint-keyword = write `{ $keyword }::`
problem-keyword-open-box = `{ keyword-word }` in an open box counts for nothing yet
hint-keyword-open-box = write `{ keyword-word }::` for what is still to come, or tick the box
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
