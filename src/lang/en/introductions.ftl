### Introductions.

introductions-title = Introductions
introductions-given = { $n ->
    [1] One introduction made
   *[other] { $count } introductions made
}: { $contacts } new contacts for others, and none fewer here.
introductions-came-about = { $made } of { $of } offers came about.
introductions-empty = Nothing is noted yet about what people look for, what they offer, and who was brought together. Three lines make a beginning:
introductions-no-needs = Nothing is noted yet about what people look for and what they offer. Two lines make a beginning, and whoever fits together stands here:
introductions-no-match = So far nothing that somebody looks for is noted as an offer of somebody else. More lines like these help:
typed-someone-else = [[Ben Adler]]
typed-need = - need:: { $person } what is being looked for
typed-offers = - offers:: { $other } what there is to give
typed-declined = - [-] introduced:: { $person } and { $other }
typed-outcome = - outcome:: { $person } and { $other } what came of it

heading-could-meet = Who could meet
introduce-match = { $seeker } is looking for { $need }{ $source }; { $giver } offers { $offer }{ $offer-source }.
introduce-match-back = The other way round, { $seeker } is looking for { $need }{ $source }; { $giver } offers { $offer }{ $offer-source }.
introduce-tag = Both lines carry { $tag }.
introduce-topics = Both care about { $topics }.
introduce-perhaps-both-known = { $n ->
    [1] { $people } knows both
   *[other] { $people } know both
}: have the two met already?
introduce-perhaps-employer = Both are at { $org }: have the two met already?
introduce-ask-first = Ask { $first } first: “Are you still looking for { $topic }? { $second } might be the one to ask. May I put you in touch?”
introduce-ask-then = Then { $second }: “{ $first } is looking for { $topic }. May I put the two of you in touch?”
introduce-ask-back = Then { $second }: “Are you still looking for { $topic }? { $first } might be the one to ask. May I put you in touch?”
introduce-ask-topic-first = Ask { $first } first: “{ $second } cares about { $topic }, as you do. May I put the two of you in touch?”
introduce-ask-topic-then = Then ask { $second } the same.
introductions-not-this-one = Better not? One line, and the pair is not named again: { $line }.

heading-under-way = Under way
introduction-agreed = { $people }: { $n ->
    [2] both have agreed
   *[other] all have agreed
}{ $dated ->
    [some] , noted on { $day }
   *[none] {""}
}{ $source }{ $worded ->
    [some] : { $what }
   *[none] {""}
}
introduction-offered = { $people }: offered{ $dated ->
    [some] {" "}on { $day }
   *[none] {""}
}{ $source }{ $worded ->
    [some] : { $what }
   *[none] {""}
}
introductions-made-hint = Brought together? One line in the day's note is enough: { $line }.

heading-resting = Resting
introductions-resting-hint = Nothing was noted in the 30 days after. Offer it once more, or leave it be: { $line }.

heading-came-of-it = Made, and what came of it
introduction-made = { $people }{ $dated ->
    [some] , { $day }
   *[none] {""}
}{ $source }{ $worded ->
    [some] : { $what }
   *[none] {""}
}
introduction-told = { $made }. { $after }
introduction-outcome = What came of it: { $what }
introduction-met = Together on { $day }{ $source }
introductions-outcome-hint = Something came of it? One line keeps it: { $line }.
more-earlier = { $n ->
    [1] and one earlier
   *[other] and { $count } earlier
}

heading-thanks-to = Thanks to others
introducer = { $only ->
    [some] You know { $people } thanks to { $person }. { $thanks }
   *[none] You know { $n ->
        [1] one person
       *[other] { $count } people
    } thanks to { $person }{ $named ->
        [0] {""}
       *[other] : { $people }{ $further ->
            [0] {""}
            [1] , and one more
           *[other] , and { $more } more
        }
    }. { $thanks }
}
introducer-awaits = Worth a thank-you.
introducer-thanked = Thanked on { $day }.
introductions-private = { $count ->
    [one] { $count } introduction is private and not told here.
   *[other] { $count } introductions are private and not told here.
}
