### Die Seite einer Beziehung.

tie-role-at = { $role } bei { $org }
tie-who = { $facts }.
tie-met = Kennengelernt: { $met }.
tie-met-through = Kennengelernt: { $met }, durch { $people }.
tie-through = Kennengelernt durch { $people }.
tie-contact = { $n ->
    [1] Einmal in Kontakt, am { $last }.
   *[other] Seit dem { $first } { $times } in Kontakt, zuletzt am { $last }.
}
tie-mention = { $n ->
    [1] Einmal erwähnt, am { $last }.
   *[other] Seit dem { $first } { $times } in Kontakt oder erwähnt, zuletzt am { $last } erwähnt.
}
tie-no-contact = Noch ist kein Kontakt notiert.
tie-rhythm = { $over ->
    [some] Bis { $month } meist { $every }.
   *[none] Meist { $every }.
}
tie-rhythm-few = { $over ->
    [some] Bis { $month } meist { $every }, soweit wenige Notizen das sagen.
   *[none] Meist { $every }, soweit wenige Notizen das sagen.
}
tie-bursts = Der Kontakt kommt in Schüben, nicht gleichmäßig.
tie-empty = Zwischen beiden ist noch nichts notiert. Eine Zeile in der Tagesnotiz ist ein Anfang: { $line }.
tie-empty-line = - Mittagessen mit { $person }: worum es ging

tie-next = Nächster Schritt
next-promise = Zuerst die Zusage für den { $day }.
next-follow-up = Ein zweiter Schritt: Die erste Begegnung war am { $day }.
next-planned = Geplant für den { $day }.
next-rests = Ruht bis zum { $day }.
next-reconnect = Zeit, sich wieder zu melden. { $rhythm }
next-quiet = Lange nicht gehört; über ein kurzes Lebenszeichen freut man sich meist mehr, als man denkt.
next-young = Eine junge Verbindung, seit dem { $day }: Ein weiteres Treffen hält sie lebendig.
next-ended = Diese Verbindung wurde bewusst beendet; hier wird nichts vorgeschlagen.

tie-talk = Zum Anknüpfen
tie-birthday = Geburtstag am { $day }: ein schöner Anlass.
tie-topics = Interessiert sich für: { $topics }
tie-open = Noch offen
tie-point = { $what }{ $source }
tie-point-due = { $what }, bis zum { $day }{ $source }
tie-point-noted = { $what }, notiert am { $day }{ $source }
tie-needs = Sucht
tie-offers = Bietet
tie-jobs = Stellen
job-span = { $from } – { $to }: { $what }{ $source }
job-in = { $from }: { $what }{ $source }
job-since = seit { $from }: { $what }{ $source }
job-until = bis { $to }: { $what }{ $source }
job-undated = { $what }{ $source }
tie-in-common = Gemeinsame Bekannte
tie-story = Der Verlauf
tie-undated = Ohne Datum
story-line = { $dated ->
    [some] { $day } ·{" "}
   *[none] {""}
}{ $kind }{ $joined ->
    [some] , mit { $people }
   *[none] {""}
}{ $worded ->
    [some] : { $what }
   *[none] {""}
}{ $source }
