### Bringing in contacts and appointments from files of other programs.

import-archive = this is an archive (ZIP), not the file in it
import-archive-hint = unpack it first; from LinkedIn's archive the file is `Connections.csv`
import-too-big = the file is larger than { $size } MiB
import-too-big-hint = export a part, a year or a group, and bring in one after the other
import-no-text = this is no text file
import-other-format = the file is of another kind: `{ $format }`
import-other-format-hint = `kith import { $format } FILE` reads it
import-no-linkedin = no line of this file has the columns of LinkedIn's connections
import-no-linkedin-hint = the file is `Connections.csv` from the archive of your data at LinkedIn, with the columns First Name, Last Name, URL, Company
import-no-google = no line of this file has the columns of Google Contacts
import-no-google-hint = in Google Contacts choose Export, then “Google CSV”
import-no-vcard = there is no vCard in this file
import-no-vcard-hint = a vCard begins with the line `BEGIN:VCARD`; programs call it vCard, VCF or “business card”
import-file-unread = `{ $file }` cannot be read: { $cause }
import-folder = `{ $file }` is a folder
import-folder-hint = name the file in it
import-git-busy = git is in the middle of a merge, a rebase or another command, so nothing was written
import-git-busy-hint = finish it in git, then run the import again; `--dry-run` looks in any case
import-row-cells = its cells do not fit the columns; is a comma or a quotation mark astray?
import-card-broken = the card has no end, or holds a line that cannot be read

import-note-connected = Connected on LinkedIn since { $day }.

import-people = { $file }: { $n ->
    [one] { $count } person
   *[other] { $count } people
}
import-people-dry = { $file }: { $n ->
    [one] { $count } person
   *[other] { $count } people
}. Nothing is written yet; this would come of it:
import-created = { $n ->
    [one] { $count } new note in { $folder }: { $names }
   *[other] { $count } new notes in { $folder }: { $names }
}
import-top-folder = the top folder
import-more = { $count } more
import-completed = { $n ->
    [one] { $count } note completed
   *[other] { $count } notes completed
}
import-present = { $n ->
    [one] { $count } person whose note lacks nothing
   *[other] { $count } people whose notes lack nothing
}
import-without-note = { $n ->
    [one] { $count } person without a note, left out as asked
   *[other] { $count } people without a note, left out as asked
}
import-again = { $n ->
    [one] { $count } entry about the same person as another
   *[other] { $count } entries about the same people as others
}
import-nameless = { $n ->
    [one] { $count } entry without a name
   *[other] { $count } entries without a name
}
import-companies = { $n ->
    [one] { $count } company or group
   *[other] { $count } companies or groups
}
import-unclear = { $n ->
    [one] { $count } person of whom it is not certain who it is
   *[other] { $count } people of whom it is not certain who they are
}
import-broken-count = { $n ->
    [one] { $count } entry that could not be read
   *[other] { $count } entries that could not be read
}
import-nothing = There is nothing to add.

heading-import-completed = Completed
import-completed-line = { $person }: { $keys }
heading-import-posts = A new post?
import-posts-hint = The notes keep what they say. A change of job is a good occasion to write; with its date it goes under `positions`.
import-post = { $person }: { $file } (in the note: { $note })
heading-import-differences = Otherwise in the notes
import-differences-hint = The notes keep what they say.
import-difference = { $person }, { $key }: { $file } (in the note: { $note })
import-remark = { $person }, a remark: “{ $file }”
heading-import-unclear = Not certain
import-unclear-hint = Nothing was added for them. With `linkedin:` or `email:` in the right note, or a note of their own, the next import knows who they are.
import-unclear-people = line { $line }: { $who } could be { $candidates }
import-unclear-lines = line { $line }: { $who } also stands on { $n ->
    [one] line { $lines }
   *[other] lines { $lines }
}
heading-import-not-completed = Not completed
import-not-completed-hint = The properties of these notes cannot be added to with certainty; `kith check` may say why.
heading-import-broken = Not read
import-broken = line { $line }: { $why }
import-left-out = Notes have no place for: { $names }.
import-left-out-one = { $name } ({ $count })
import-next = Next: `kith refresh` brings the pages up to date.
import-next-dry = Without `--dry-run` it is done.
import-next-dry-new = Without `--dry-run` it is done; with `--no-new` only notes that are there are completed.
import-stopped = { $n ->
    [one] Stopped; { $count } note was not written. The same command goes on.
   *[other] Stopped; { $count } notes were not written. The same command goes on.
}

import-no-calendar = there is no calendar in this file
import-no-calendar-hint = a calendar begins with the line `BEGIN:VCALENDAR`; programs call it iCalendar or ICS
import-event-broken = the appointment has no end, or holds a line that cannot be read
import-event-date = the appointment has no date that can be read
import-whose-calendar = nothing says which of the people in this calendar is its owner
import-whose-calendar-hint = write `email: { $perhaps }`, or whichever address is yours, into your own note, and name that note as `me` in kith.md

import-appointments = { $file }: { $n ->
    [one] { $count } appointment
   *[other] { $count } appointments
} up to { $last }
import-appointments-dry = { $file }: { $n ->
    [one] { $count } appointment
   *[other] { $count } appointments
} up to { $last }. Nothing is written yet; this would come of it:
import-meetings-past = { $n ->
    [one] { $count } new note about a past meeting in { $folder }: { $names }
   *[other] { $count } new notes about past meetings in { $folder }: { $names }
}
import-meetings-ahead = { $n ->
    [one] { $count } new note about a meeting ahead in { $folder }: { $names }
   *[other] { $count } new notes about meetings ahead in { $folder }: { $names }
}
import-meetings-present = { $n ->
    [one] { $count } that has its note already
   *[other] { $count } that have their notes already
}
import-meetings-noted = { $n ->
    [one] { $count } that you have noted yourself, with the same people on the same day
   *[other] { $count } that you have noted yourself, with the same people on the same day
}
import-meetings-strangers = { $n ->
    [one] { $count } with nobody who is in the notes
   *[other] { $count } with nobody who is in the notes
}
import-meetings-declined = { $n ->
    [one] { $count } that you declined
   *[other] { $count } that you declined
}
import-meetings-cancelled = { $n ->
    [one] { $count } cancelled
   *[other] { $count } cancelled
}
import-meetings-later = { $n ->
    [one] { $count } that lies further ahead
   *[other] { $count } that lie further ahead
}
heading-import-moved = On another day by now
import-moved = { $note }: { $calendar } in the calendar, { $day } in the note
import-strangers-hint = Somebody is known by their mail address or full name. Contacts brought in first are known as well; the same calendar again adds what is new.
