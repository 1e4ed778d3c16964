### The page of one relationship.

tie-role-at = { $role } at { $org }
tie-who = { $facts }.
tie-met = First met: { $met }.
tie-met-through = First met: { $met }, through { $people }.
tie-through = Met through { $people }.
tie-contact = { $n ->
    [1] In touch once, on { $last }.
   *[other] In touch { $times } since { $first }, last on { $last }.
}
tie-mention = { $n ->
    [1] Mentioned once, on { $last }.
   *[other] In touch or mentioned { $times } since { $first }, last mentioned on { $last }.
}
tie-no-contact = No contact is noted yet.
tie-rhythm = { $over ->
    [some] Until { $month } usually { $every }.
   *[none] Usually { $every }.
}
tie-rhythm-few = { $over ->
    [some] Until { $month } usually { $every }, as far as few notes tell.
   *[none] Usually { $every }, as far as few notes tell.
}
tie-bursts = Contact comes in bursts, not evenly.
tie-empty = Nothing is noted yet between the two. A line in the day's note makes a beginning: { $line }.
tie-empty-line = - lunch with { $person }: what it was about

tie-next = Next step
next-promise = First the promise for { $day }.
next-follow-up = A second step: the first meeting was on { $day }.
next-planned = Planned for { $day }.
next-rests = Rests until { $day }.
next-reconnect = Time to be in touch again. { $rhythm }
next-quiet = It has been a while; a short message is usually more welcome than one expects.
next-young = A young tie, since { $day }: another meeting keeps it going.
next-ended = This tie was ended on purpose; nothing is suggested.

tie-talk = To pick up
tie-birthday = Birthday on { $day }: a good reason.
tie-topics = Cares about: { $topics }
tie-open = Still open
tie-point = { $what }{ $source }
tie-point-due = { $what }, by { $day }{ $source }
tie-point-noted = { $what }, noted { $day }{ $source }
tie-needs = Looking for
tie-offers = Offers
tie-jobs = Jobs
job-span = { $from } – { $to }: { $what }{ $source }
job-in = { $from }: { $what }{ $source }
job-since = since { $from }: { $what }{ $source }
job-until = until { $to }: { $what }{ $source }
job-undated = { $what }{ $source }
tie-in-common = People in common
tie-story = The story
tie-undated = Without a date
story-line = { $dated ->
    [some] { $day } ·{" "}
   *[none] {""}
}{ $kind }{ $joined ->
    [some] , with { $people }
   *[none] {""}
}{ $worded ->
    [some] : { $what }
   *[none] {""}
}{ $source }
