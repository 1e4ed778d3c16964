### The weekly page.

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
action-name = Before you write to { $person }: { $missing ->
    [when] name a day
    [request] say what is to be done
   *[who] name the person
}.
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
why-talked = Noted then: { $what }.
last-contact = last contact { $day }{ $source }
last-mention = last mentioned { $day }{ $source }
rhythm-own = Usually { $every }, { $last }.
rhythm-own-few = Usually { $every }, as far as few notes tell; { $last }.
rhythm-set = Meant to be { $every }, { $last }.
rhythm-circle = In this circle { $every }, { $last }.
why-last-topic = Last noted: { $what }{ $source }.
why-new-job = At { $org } since { $month }{ $source }: a good reason.
why-birthday = Birthday on { $day }: a good reason.
why-lunch = Nothing is noted for midday. Last shared a table in { $month }{ $source }.
why-introduce = { introduce-match } Ask both first.
why-introduce-topics = { introduce-topics } Ask both first.
why-agreed = Both have agreed{ $source }.
why-agreed-about = Both have agreed{ $source }: { $what }.
why-draft-vague = The draft says “{ $what }”{ $source }.
why-draft-ready = The draft is ready: “{ $what }”{ $source }.
why-ask-freely = You helped { $person } in { $months }; ask freely.

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
    [2] two guests, neither with a note so far
   *[other] { $guests } guests, none with a note so far
}
diary-prepared = { $guests } ({ $page })
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
}{ $new ->
    [0] {""}
   *[other] { $new-ones ->
        [all] {""}, with someone new
       *[part] {""}, { $new-word } with someone new
    }
}
sum-private = { $n ->
    [1] { $talks ->
        [1] private
       *[other] one conversation private
    }
   *[other] { $private } conversations private
}, only counted here
sum-time = { $time }{ sum-goal }
sum-time-estimated = { $time }, estimated{ sum-goal }
sum-time-partly = { $time }, { $estimated } of it estimated{ sum-goal }
sum-goal = { $set ->
    [some] {" "}(own goal: { $goal })
   *[none] {""}
}
contact-with = { $kind ->
    [met] met { $people }
    [first] met { $people }
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

# Something to give

line-need = Something small to give
need = { $person } is looking for { $what }{ $source }.
need-own = You offer that yourself: { $offer }.
need-before = Given before, to { $whom }: { $what }{ $source }.
need-shared = Shared before: { $what }{ $source }.
need-offered = { $person } offers { $offer }{ $source }.
need-little = A name, an article or ten minutes of thought is enough.

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
       *[other] { $share ->
            [both] ; both have helped.
            [all] ; all of them have helped.
           *[some] ; { $helped-word } of them have helped.
        }
    }
}
since-asks-time = { $n ->
    [1] One ask is out, of { $days }: give it time.
   *[other] { $asks } asks are out, of { $days }: give them time.
}
since-asks-repeat = { $n ->
    [1] The ask of { $days } may be repeated once, gently.
   *[other] The asks of { $days } may each be repeated once, gently.
}
since-asks-rest = { $n ->
    [1] One older ask may rest.
   *[other] { $asks } older asks may rest.
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
long-ago-about = Noted then: { $what }{ $source }.
long-ago-years = A message after years is usually more welcome than one expects.
long-ago-encourage = A short message is usually more welcome than one expects.
