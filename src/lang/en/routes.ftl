### Who can introduce the owner to somebody.

usage-via-empty = whom would you like to meet? `kith via` takes a person, a company or a role
via-title = Ways to { $goal }
via-role-at = { $role } at { $org }
via-namesakes = More than one person is called that: { $people }. The whole name tells them apart.
via-known = You know { $person }{ $noted ->
    [some] , { $post }
   *[none] {""}
}: { $seen ->
    [contact] last contact { $day }
   *[mention] so far only mentioned, last on { $day }
}
via-deed = Ask { $first } to introduce you to { $next }.
via-deed-inside = Ask { $first }, who is at { $org }.
via-tie = { $class ->
    [regular] In touch regularly, last on { $day }.
    [occasional] In touch now and then, last on { $day }.
    [quiet] Last in touch on { $day }.
   *[mention] So far only mentioned, last on { $day }.
}
via-link-knows = { $one } knows { $other }{ $source }.
via-link-introduced = { $one } and { $other } were introduced by you.
via-link-joint = { $one } and { $other } sat together{ $dated ->
    [some] {" "}on { $day }
   *[none] {""}
}{ $source }.
via-given = Given before{ $dated ->
    [some] , on { $day }
   *[none] {""}
}{ $worded ->
    [some] : { $what }
   *[none] {""}
}{ $source }.
via-give-need = Nothing is noted as given yet; { $first } is looking for { $what }{ $source }: perhaps something to give first.
via-give-first = Nothing is noted as given yet; something small first makes asking easier.
via-who-role-org = { $person }, { $role } at { $org },
via-who-role = { $person }, { $role },
via-who-org = { $person } at { $org }
via-ask-person = For instance: “Would you introduce me to { $who } before { $by }? A short mail would do.”
via-ask-chain = For instance: “Would you introduce me to { $next } before { $by }? I would like to get to know { $who } and hear that the two know each other.”
via-ask-role = For instance: “Would you introduce me to the { $role } at { $org } before { $by }? A short mail would do.”
via-ask-company = For instance: “Whom at { $org } could you introduce me to before { $by }? One name would do.”
way-over = the way goes through { $people }
via-order = The shortest way stands first. Of ways as short the loosest tie on each counts, then the latest contact.
typed-via = - [ ] asked:: { $person } to introduce me to { $goal } by { $by }
via-somebody-at = somebody at { $org }
via-the-role-at = the { $role } at { $org }
via-asked = Asked? One line in the day's note keeps it: { $line }
via-none = No way to { $goal } is noted so far.
via-unknown = Nobody and no company called { $goal } is noted so far.
via-clue = { $kind ->
    [employer] Also at { $shared }
    [formerly] Once at { $shared }
    [sector] Also in { $shared }
    [city] Also in { $shared }
   *[topic] Cares about { $shared }
}: { $people }
typed-knows = - knows:: { $person } [[{ $goal }]]
via-note = Who knows whom can be noted: { $line }
typed-org = org: { $goal }
via-note-either = A company stands in the notes of those who work there: { $org }. A person is named by whoever knows them: { $line }
