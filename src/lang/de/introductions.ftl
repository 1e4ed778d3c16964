### Menschen verbinden.

introductions-title = Menschen verbinden
introductions-given = { $n ->
    [1] Eine Verbindung gestiftet
   *[other] { $count } Verbindungen gestiftet
}: { $contacts } neue Kontakte für andere, und hier ist keiner weniger.
introductions-came-about = Aus { $n ->
    [1] einem
   *[other] { $made }
} von { $of } Angeboten wurde etwas.
introductions-empty = Noch ist nicht notiert, was jemand sucht, was jemand bietet und wer zusammengebracht wurde. Drei Zeilen sind ein Anfang:
introductions-no-needs = Noch ist nicht notiert, was jemand sucht und was jemand bietet. Zwei Zeilen sind ein Anfang; wer zusammenpasst, steht dann hier:
introductions-no-match = Bisher steht nichts, was jemand sucht, als Angebot bei jemand anderem. Weitere solche Zeilen helfen:
typed-someone-else = [[Ben Adler]]
typed-need = - braucht:: { $person } was gesucht wird
typed-offers = - bietet:: { $other } was es zu geben gibt
typed-declined = - [-] bekannt gemacht:: { $person } und { $other }
typed-outcome = - ergebnis:: { $person } und { $other } was daraus wurde

heading-could-meet = Wer sich kennenlernen könnte
introduce-match = { $seeker } sucht „{ $need }“{ $source }; { $giver } bietet „{ $offer }“{ $offer-source }.
introduce-match-back = Umgekehrt sucht { $seeker } „{ $need }“{ $source }; { $giver } bietet „{ $offer }“{ $offer-source }.
introduce-tag = In beiden Zeilen steht { $tag }.
introduce-topics = Gemeinsame Themen: { $topics }.
introduce-perhaps-both-known = { $n ->
    [1] { $people } kennt beide
   *[other] { $people } kennen beide
}: Sind sich die zwei schon begegnet?
introduce-perhaps-employer = Beide sind bei { $org }: Sind sich die zwei schon begegnet?
introduce-ask-first = Zuerst { $first } fragen: „Suchst du noch { $topic }? { $second } könnte weiterhelfen. Darf ich euch bekannt machen?“
introduce-ask-then = Dann { $second }: „{ $first } sucht { $topic }. Darf ich euch bekannt machen?“
introduce-ask-back = Dann { $second }: „Suchst du noch { $topic }? { $first } könnte weiterhelfen. Darf ich euch bekannt machen?“
introduce-ask-topic-first = Zuerst { $first } fragen: „{ $second } hat dieselben Themen wie du: { $topic }. Darf ich euch bekannt machen?“
introduce-ask-topic-then = Dann { $second } dasselbe fragen.
introductions-not-this-one = Lieber nicht? Eine Zeile, und die zwei stehen nicht wieder hier: { $line }.

heading-under-way = Auf dem Weg
introduction-agreed = { $people }: { $n ->
    [2] beide sind einverstanden
   *[other] alle sind einverstanden
}{ $dated ->
    [some] , notiert am { $day }
   *[none] {""}
}{ $source }{ $worded ->
    [some] : { $what }
   *[none] {""}
}
introduction-offered = { $people }: angeboten{ $dated ->
    [some] {" "}am { $day }
   *[none] {""}
}{ $source }{ $worded ->
    [some] : { $what }
   *[none] {""}
}
introductions-made-hint = Zusammengebracht? Eine Zeile in der Tagesnotiz genügt: { $line }.

heading-resting = Ruht
introductions-resting-hint = In den 30 Tagen danach ist nichts notiert. Noch einmal anbieten oder gut sein lassen: { $line }.

heading-came-of-it = Was daraus wurde
introduction-made = { $people }{ $dated ->
    [some] , { $day }
   *[none] {""}
}{ $source }{ $worded ->
    [some] : { $what }
   *[none] {""}
}
introduction-told = { $made }. { $after }
introduction-outcome = Daraus wurde: { $what }
introduction-met = Am { $day } zusammen{ $source }
introductions-outcome-hint = Ist etwas daraus geworden? Eine Zeile hält es fest: { $line }.
more-earlier = { $n ->
    [1] und eine frühere
   *[other] und { $count } frühere
}

heading-thanks-to = Durch andere kennengelernt
introducer = { $only ->
    [some] { $people } durch { $person }. { $thanks }
   *[none] Durch { $person } { $n ->
        [1] einen Menschen
       *[other] { $count } Menschen
    }{ $named ->
        [0] {""}
       *[other] : { $people }{ $further ->
            [0] {""}
            [1] {" "}und noch jemanden
           *[other] {" "}und { $more } weitere
        }
    }. { $thanks }
}
introducer-awaits = Ein Dankeschön wert.
introducer-thanked = Gedankt am { $day }.
introductions-private = { $count ->
    [one] { $count } Verbindung ist privat und steht nicht hier.
   *[other] { $count } Verbindungen sind privat und stehen nicht hier.
}
