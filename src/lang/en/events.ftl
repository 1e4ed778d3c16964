### Events, before and after.

event-preparation = preparation
event-when = { $first }{ $lasting ->
    [some] {" "}– { $last }
   *[none] {""}
}{ $timed ->
    [some] , { $time }
   *[none] {""}
}{ $placed ->
    [some] , { $place }
   *[none] {""}
}.
event-undated = The note has no date yet.

# Before

event-no-guests = No guests are noted yet. In the properties of the note: { $example }.
event-guests-example = attendees: ["[[Anna Weber]]", "Kim Lee"]
event-guests = Who comes
event-guest = { $person }{ $speaking ->
    [some] {" "}(speaks)
   *[none] {""}
}{ $employed ->
    [some] , { $job }
   *[none] {""}
}.
event-topics = Cares about { $topics }
event-strangers = Not met yet
event-stranger = { $person }{ $speaking ->
    [some] {" "}(speaks)
   *[none] {""}
}
event-wished = among the wishes
event-through = { $people } could introduce you

# After

event-nobody-met = Nobody is noted as met there yet. In the note of the event or below this block: { $example }.
event-met-example = - met:: [[Anna Weber]] what it was about
event-new = Met for the first time
event-renewed = Met again
event-next = in touch again on { $day }
event-private = { $n ->
    [1] One more is private and not named here.
   *[other] { $count } more are private and not named here.
}
event-met = { $n ->
    [1] One person met, { $k ->
        [0] known before
       *[other] for the first time
    }.
   *[other] { $met } people met, { $all ->
        [some] { $n ->
            [2] both new
           *[other] all of them new
        }
       *[none] { $k ->
            [0] { $n ->
                [2] both known before
               *[other] all known before
            }
            [1] one of them new
           *[other] { $new } of them new
        }
    }.
}
event-missed = Expected, and not met as far as noted: { $people }.
event-open = Still open from there
event-needs = Looking for
event-follow-ups = To follow up
event-brought = What came of it
event-brought-talk = What the talk brought
event-since = Since then
event-pending = Who stays in touch will show by { $day }
event-kept = Of { $new } new { $n ->
    [1] acquaintance
   *[other] acquaintances
} { $k ->
    [0] none was
    [1] { $kept } was
   *[other] { $kept } were
} in touch again by { $day }
event-by-role = New people at a usual event, { $roles }
event-role = { $role ->
    [speaker] as a speaker
    [panel] on a panel
    [host] as a host
   *[guest] as a guest
}: { $n ->
    [0] none
   *[other] { $median }
} ({ $events } events)

# The list

events-ahead = To come
events-past = Past
events-row = { $day } · { $event }
events-row-undated = { $event } · without a date
events-none = No events are noted yet. An event is a note of its own: { $example }.
events-not-found = No event is called “{ $query }”. `kith event` lists all of them; a new one is a note of its own: { $example }.
events-example = Events/Grid Forum 2026.md with date: 2026-11-26
