### The network as a whole, and its plots.

network-title = Network overview
network-empty = Nothing is recorded yet. One line in the day's note is a beginning:
network-as-of = As of { $day }.
network-lead = { $n ->
    [1] One person is noted as met, as far as your notes show
   *[other] { $n } people, { $quiet ->
        [0] all of them
       *[other] { $active } of them
    } in touch within a year, as far as your notes show
}{ $private ->
    [0] .
    [1] ; one is private and stands in no list.
   *[other] ; { $private } are private and stand in no list.
}
network-how-often = How often
network-counted-monthly = As of { $day }; counted once a month.
network-counted-quarterly = As of { $day }; counted once a quarter.
network-weekly = about weekly: { $n }
network-monthly = at least monthly: { $n }
network-half-yearly = at least twice a year: { $n }
network-yearly = at least once in the year: { $n }
network-nobody-in-the-year = No contact is noted in the year before.
network-young = The notes reach back { $n } days; how often is counted for that time.
network-too-young = { $n ->
    [0] The notes begin on this day: too early to say how often.
    [1] The notes reach back one day: too early to say how often.
   *[other] The notes reach back { $n } days: too early to say how often.
}
network-few = Few people are noted so far, so all of this is a first look.

network-moved = In { $month }
network-new = Met for the first time: { $people }
network-introduced = Brought together: { $people }
network-quiet = A year since the last contact: { $people }. A few lines are enough.

network-without = If something fell away
network-without-name = { $what ->
    [own-employer] Without { $name }, your employer:
    [employer] Without { $name }, where most of them work:
    [own-city] Without { $name }, where you live:
    [city] Without { $name }, where most of them live:
   *[circle] Without the largest circle ({ $name }):
}
network-without-test = { $falling ->
    [0] all { $all } stay.
   *[other] { $n ->
        [0] none of { $all } people stays.
        [1] one of { $all } people stays, with { $share } of the recent contact.
       *[other] { $n } of { $all } people stay, with { $share } of the recent contact.
    }
} { $verdict ->
    [carries] The network carries.
    [carries-in-part] The network carries in part.
   *[hangs-on-one] { $what ->
        [own-employer] It hangs on one employer.
        [employer] It hangs on one employer.
        [own-city] It hangs on one city.
        [city] It hangs on one city.
       *[circle] It hangs on one circle.
    }
}{ $thin ->
    [some] {" "}Noted for only { $noted } of them.
   *[none] {""}
}
network-without-goes = { $sectors ->
    [0] With it would go { $beyond } of { $of-beyond } people known through others.
   *[other] { $beyond ->
        [0] With it would go { $sectors } of { $of-sectors } fields of work.
       *[other] With it would go { $sectors } of { $of-sectors } fields of work and { $beyond } of { $of-beyond } people known through others.
    }
}
network-share = { $n ->
    [0] hardly any
    [1] hardly any
    [2] about a tenth
    [3] about a tenth
    [4] about a fifth
    [5] about a quarter
    [6] about a third
    [7] about a third
    [8] about two fifths
    [9] nearly half
    [10] half
    [11] a little over half
    [12] about three fifths
    [13] about two thirds
    [14] about two thirds
    [15] about three quarters
    [16] about four fifths
    [17] more than four fifths
    [18] about nine tenths
    [21] all
   *[other] nearly all
}
network-work-only = Noted through work alone: { $people }. A coffee without an occasion helps now; for whom it is more than work, { $typed } in the note says so.

network-trend-separate = { $change ->
    [more] Within a year the circles have become more separate, as far as noted.
   *[less] Within a year the circles have grown together, as far as noted.
}
network-trend-holds = { $change ->
    [more] If those who know many of the others fell away, the network would hold better than a year before.
   *[less] If those who know many of the others fell away, the network would hold less well than a year before; a few introductions would help.
}
network-closure = { $n ->
    [1] As far as noted, one pair of your contacts came to know each other in the quarter, of { $open } who did not before.
   *[other] As far as noted, { $count } pairs of your contacts came to know each other in the quarter, of { $open } who did not before.
}

network-only-way = Hanging on one person
network-why-introduce = { $people } reach the others only through { $through }, as far as noted: a second acquaintance would make it firm.

network-circles = Circles
network-circle-people = { $n ->
    [0] private people
   *[other] { $names } and others
}
network-circle-size = { $name } · { $size }
network-circle-unnamed = A circle
network-circle = {" "}· { $count } people: { $people }{ $private ->
    [0] {""}
    [1] , and one who is private
   *[other] , and { $hidden } who are private
}
network-circle-private = {" "}· { $count } people, all of them private
network-more-circles = { $n ->
    [1] One more circle is smaller.
   *[other] { $count } more circles are smaller.
}
network-in-pairs = { $n ->
    [2] Two people know only each other, as far as noted.
   *[other] { $opening } people know only one other each, as far as noted.
}
network-alone = { $n ->
    [1] Of one person it is not noted whom of the others they know.
   *[other] Of { $count } people it is not noted whom of the others they know.
}
network-core = The closest-knit part: { $members } people who each know at least { $k } of each other.
network-say-who-knows = Two at one table count as acquainted; otherwise a line tells it: { $typed }
network-typed-personal = personal_tie: true
network-typed-knows = - knows:: [[Anna Weber]] [[Jonas Brandt]]

network-beyond = Through others
network-beyond-nobody = Whom your contacts know is not noted yet; a line tells it: { $typed }.
network-beyond-named = { $n ->
    [1] One more person is known by name through your contacts: { $people }.
   *[other] { $count } more people are known by name through your contacts: { $people }.
}
network-beyond-by-several = { $n ->
    [1] Of these, { $people } is known to several of your contacts.
   *[other] Of these, { $people } are known to several of your contacts.
}
network-beyond-range = Roughly { $low } to { $high } people are one introduction away, if each contact knows about { $assumed }.
network-ties = { $n ->
    [0] No acquaintances in common are noted yet.
    [1] One of your contacts shares a few acquaintances with you.
   *[other] { $n } of your contacts share a few acquaintances with you.
}{ $some-many ->
    [some] {" "}{ $many } share many.
   *[none] {""}
} { $rare ->
    [0] {""}
    [1] With one there was contact at most once in the year. In studies, ties like these have helped most with a change of job.
   *[other] With { $rare } there was contact at most once in the year. In studies, ties like these have helped most with a change of job.
}
network-pairs = { $n ->
    [1] One pair of your contacts neither know each other nor have an acquaintance in common, as far as noted.
   *[other] { $count } pairs of your contacts neither know each other nor have an acquaintance in common, as far as noted: so many could be brought together.
}

network-spread = How it is spread
network-spread-label = { $what ->
    [employer] Employers:
    [sector] Fields of work:
   *[city] Cities:
}
network-spread-row = as if spread evenly over about { $effective }{ $named ->
    [some] { $what ->
        [employer] ; { $largest } of { $known } people at { $name }
        [sector] ; { $largest } of { $known } people in { $name }
       *[city] ; { $largest } of { $known } people in { $name }
    }
   *[none] {""}
}{ $missing ->
    [0] .
   *[other] ; not noted for { $missing }.
}{ $thin ->
    [some] {" "}Few notes.
   *[none] {""}
}

network-over-time = Over time
plot-contacts =
    .title = Contacts per week
    .drawn = Contacts per week
plot-exchanges =
    .title = Given and received per month
    .drawn = Given (bars) and received (line) per month
    .bars = given
    .line = received
plot-time =
    .title = Minutes per week and your goal
    .drawn = Minutes per week (bars) and your goal (line)
    .bars = minutes
    .line = goal
plot-time-alone =
    .title = Minutes per week
    .drawn = Minutes per week
