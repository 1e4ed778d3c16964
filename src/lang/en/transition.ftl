### A transition, while it lasts and once it is over.

transition-title = Transition since { $begin }
transition-title-span = Transition, { $begin } – { $end }
transition-none-title = Transition
transition-none = No transition is set. While one lasts, the settings say since when: { $example }. Once it is over, its last day stands there, too: { $ended }.
transition-wishes = Wishes
transition-met = in touch already, last on { $day }
transition-inside = { $people } { $n ->
    [1] works there
   *[other] work there
}
transition-formerly = { $people } worked there once
transition-through = through { $people }
transition-person = { $person } (last contact { $day })
transition-asked = asked { $people }{ $dated ->
    [some] {" "}on { $day }
   *[none] {""}
}{ $source }
transition-no-way = no way noted yet; somebody may know somebody
transition-asks = Asks under way
transition-thanks = To thank
transition-gift = { $day }, { $what }{ $source }
transition-thanked = thanked on { $day }
transition-time = Time for people
transition-load = What would carry
transition-circle = the circle { $name }
transition-without = Without { $name } { $n ->
    [1] one of { $people } people stays
   *[other] { $staying } of { $people } people stay
} within reach: { $bearing ->
    [carries] it carries
    [carries-in-part] it carries in part
   *[hangs-on-one] much hangs on it
}
transition-profiles = Own profiles
transition-profile = { $network }: last updated on { $day }
transition-helped = Who helped
transition-thank-all = It is over. Each of them will be glad to hear how it went.
transition-nobody = It is over. Nobody's help is noted; whoever helped will be glad to hear how it went.
transition-private = { $n ->
    [1] one more is private and not named here
   *[other] { $count } more are private and not named here
}
