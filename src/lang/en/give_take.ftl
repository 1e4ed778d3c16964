### The page of give and take, and what other pages say of both columns.

give-take-title = Give and take
give-take-title-with = Give and take with { $person }
give-take-counted = The newest things of twelve months stand one by one, the rest is counted; { $command } shows all of it.
give-take-empty = Nothing is noted yet that went to or fro. Two lines in the day's note make a beginning:
give-take-empty-with = Nothing is noted yet that went to or fro between the two. A line in the day's note makes a beginning:
typed-first-received = - received:: { $person } what it was
give-take-private = { $count ->
    [one] { $count } more person is private and not named here
   *[other] { $count } more people are private and not named here
}

open-for = { $step ->
    [week] From the last week
    [month] From the last month
    [quarter] From the last three months
    [older] From longer ago
   *[undated] Without a date
}

give-take-needs = What others are looking for
give-take-need = { $person }: { $need }
need-undated = { $what }{ $source }
need-since = { $what } · since { $day }{ $source }
need-offered-by = { $worded ->
    [some] { $person } offers: { $offer }
   *[none] { $person } offers that
}
need-offered-here = to give: your own note offers { $offer }
need-given-before = to give: something alike went{ $known ->
    [some] {" "}to { $person }
   *[none] {""}
}{ $dated ->
    [some] {" "}on { $day }
   *[none] {" "}before
}, { $what }{ $source }
need-given-already = given already{ $dated ->
    [some] {" "}on { $day }
   *[none] {""}
}{ $introduced ->
    [some] , an introduction
   *[none] {""}
}: { $what }{ $source }
need-before-ask = a good first step before the ask

give-take-asks = Before an ask
ask-after = { ask-worded }asked on { $day }{ $source }: { $before }
ask-draft-after = { ask-worded }still a draft{ $source }: { $before }
ask-worded = { $worded ->
    [some] { $what } ·{" "}
   *[none] {""}
}
prior-given-and-contact = something was given before, in touch { $times } in the year before
prior-given = something was given before, no contact in the year before
prior-contact = in touch { $times } in the year before, nothing given yet
prior-nothing = no contact in the year before; giving something first makes asking easier

give-take-people = Person by person
give-take-earlier = Longer ago
give-take-summed-up = { $person }: { $given }, { $received }{ $dated ->
    [some] , last on { $day }
   *[none] {""}
}
give-take-everyone = Shared with everyone
give-take-overall = In all, until { $day }

# One thing

thing = { $what }
thing-dated = { $day }: { $what }{ $source }
thing-undated = without a date: { $what }{ $source }
thing-promised = as promised, { $what }
thing-granted = as asked, { $what }
thing-introduced = introduced to { $people }{ $worded ->
    [some] , { $what }
   *[none] {""}
}
more-things-before = { $n ->
    [1] one more before
   *[other] { $count } more before
}
things-before = { $n ->
    [1] one thing, longer ago
   *[other] { $count } things, longer ago
}

# How both columns stand

given-times = { $n ->
    [0] given nothing
   *[other] given { $times }
}
received-times = { $n ->
    [0] received nothing
   *[other] received { $times }
}
pace = { $unit ->
    [quarter] about { $times } a quarter
   *[year] about { $times } a year
}
standing-paced = { $paced ->
    [some] ; { $pace }
   *[none] {""}
}
standing-give = { $given }, { $received }: mostly giving{ standing-paced }.
standing-receive = { $given }, { $received }: mostly receiving{ standing-paced }.
standing-even = { $given }, { $received }: about even{ standing-paced }.
standing-open = { $given }, { $received }: no clear direction{ standing-paced }.
standing-weighting = Which side gave more depends on how the things are weighed.
standing-tit-for-tat = What comes in goes back at once and like for like; with more time in between, trust has room to grow.
standing-opening = A balance of { $points } is set for the time before the first note.
standing-balance-holds = The balance of { $asserted } noted for { $day } agrees with the entries.
standing-balance-differs = For { $day } a balance of { $asserted } is noted, the entries give { $recorded }: a line is missing or stands twice.

# In all

part-of = { $part-n ->
    [0] none
   *[other] { $part }
}
overall-counts = { $given }, { $received }.
overall-given-kinds = Given, by kind: { $kinds }
overall-received-kinds = Received, by kind: { $kinds }
kind-times = { $kind ->
    [information] information
    [data] data
    [expertise] expertise
    [experience] experience
    [contact] contacts
    [hospitality] hospitality
    [visibility] visibility
    [thing] things
   *[other] help
} { $times }
overall-both-ways = { $given }, { $received }; both ways in { part-of } of { $of } relationships.
overall-both-ways-all = { $given }, { $received }; both ways in all { $of } relationships.
overall-gave-first-all = Giving always came first, in all { $of } relationships.
overall-received-first-all = Receiving always came first, in all { $of } relationships.
overall-gave-first = Mostly giving came first: in { part-of } of { $of } relationships.
overall-received-first = Mostly receiving came first: in { part-of } of { $of } relationships.
overall-first-open = Giving came first in { part-of } of { $of } relationships; that is too few to speak of a habit.
overall-free = Of { $of } things given to people, { $part-n ->
    [0] none
   *[other] { $part }
} went where nothing had come from before.
overall-free-all = All { $of } things given to people went where nothing had come from before.
overall-asks = Before { part-of } of { $of } asks there was giving, or contact in the year before.
overall-asks-all = Before each of { $of } asks there was giving, or contact in the year before.
overall-attention = From { $first } to { $last }, { $contacts } contacts went to { $people } people, half of them to { $n ->
    [1] one
   *[other] { $half }
}.
overall-balances-hold = The ledger is checked: the entries give { $of-n ->
    [1] the one balance that is noted
   *[other] all { $of } balances that are noted
}.
overall-balances-differ = Of { $of } noted balances { $part-n ->
    [1] one differs
   *[other] { $part } differ
} from the entries.
