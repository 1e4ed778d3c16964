### Names of pages, headings, labels.

page-week = Weekly/{ $week } network
page-event = Events/{ $event } - preparation
page-transition = Network transition
page-today = Network today
page-introductions = Network introductions
page-give-take = Give and take
page-person = People/{ $name } - relationship
page-mend = Notes to mend
page-overview = Network overview
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

# What lies between the owner and one person

between-sentence = { $said }.
between-last = Last contact { $day }{ $source }
between-last-about = Last contact { $day }: { $about }{ $source }
between-last-and-talk = Last contact { $day }; on { $talked }: { $about }{ $source }
between-mention = Last mentioned { $day }{ $source }
between-mention-and-talk = Last mentioned { $day }; on { $talked }: { $about }{ $source }
between-promised = Promised: { $what }{ $timed ->
    [some] , for { $due }
   *[none] {""}
}{ $source }
between-awaited = Awaited{ $dated ->
    [some] {" "}since { $day }
   *[none] {""}
}: { $what }{ $source }
between-thanks = To thank for: { $what }{ $source }
between-asked = Asked{ $dated ->
    [some] {" "}on { $day }
   *[none] {""}
}: { $what }{ $source }
between-point = Open: { $what }{ $timed ->
    [some] , by { $due }
   *[none] {""}
}{ $source }
between-need = Looking for: { $what }{ $source }
gone-heading = { $name }
gone-heading-private = Private
gone-missing = The note this page was made from, “{ $note }”, is not there any more, so nothing else stands here. The page may be deleted.
gone-private = This page is about a private note, so nothing of it stands here. The page may be deleted.
