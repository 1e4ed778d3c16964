### Die Seite „Geben und Nehmen“ und was andere Seiten von beiden Spalten sagen.

give-take-title = Geben und Nehmen
give-take-title-with = Geben und Nehmen mit { $person }
give-take-counted = Das Neueste aus zwölf Monaten steht einzeln da, der Rest ist gezählt; alles zeigt { $command }.
give-take-empty = Noch ist nichts notiert, was hin oder her ging. Zwei Zeilen in der Tagesnotiz sind ein Anfang:
give-take-empty-with = Zwischen beiden ist noch nichts notiert, was hin oder her ging. Eine Zeile in der Tagesnotiz ist ein Anfang:
typed-first-received = - bekommen:: { $person } was es war
give-take-private = { $count ->
    [one] { $count } weiterer Mensch ist privat und steht nicht hier
   *[other] { $count } weitere Menschen sind privat und stehen nicht hier
}

open-for = { $step ->
    [week] Aus der letzten Woche
    [month] Aus dem letzten Monat
    [quarter] Aus den letzten drei Monaten
    [older] Von früher
   *[undated] Ohne Datum
}

give-take-needs = Was andere suchen
give-take-need = { $person }: { $need }
need-undated = { $what }{ $source }
need-since = { $what } · seit dem { $day }{ $source }
need-offered-by = { $worded ->
    [some] { $person } bietet: { $offer }
   *[none] { $person } bietet das
}
need-offered-here = zu geben: in der eigenen Notiz steht { $offer }
need-given-before = zu geben: Ähnliches ging{ $dated ->
    [some] {" "}am { $day }
   *[none] {" "}schon einmal
}{ $known ->
    [some] {" "}an { $person }
   *[none] {""}
}, { $what }{ $source }
need-given-already = schon gegeben{ $dated ->
    [some] {" "}am { $day }
   *[none] {""}
}{ $introduced ->
    [some] , eine Bekanntschaft
   *[none] {""}
}: { $what }{ $source }
need-before-ask = ein schöner Anfang vor der Bitte

give-take-asks = Vor einer Bitte
ask-after = { ask-worded }gebeten am { $day }{ $source }: { $before }
ask-draft-after = { ask-worded }noch ein Entwurf{ $source }: { $before }
ask-worded = { $worded ->
    [some] { $what } ·{" "}
   *[none] {""}
}
prior-given-and-contact = vorher etwas gegeben, im Jahr davor { $times } in Kontakt
prior-given = vorher etwas gegeben, im Jahr davor kein Kontakt
prior-contact = im Jahr davor { $times } in Kontakt, noch nichts gegeben
prior-nothing = im Jahr davor kein Kontakt; wer zuerst etwas gibt, bittet leichter

give-take-people = Mensch für Mensch
give-take-earlier = Länger her
give-take-summed-up = { $person }: { $given }, { $received }{ $dated ->
    [some] , zuletzt am { $day }
   *[none] {""}
}
give-take-everyone = Mit allen geteilt
give-take-overall = Alles in allem, bis zum { $day }

# Eine Sache

thing = { $what }
thing-dated = { $day }: { $what }{ $source }
thing-undated = ohne Datum: { $what }{ $source }
thing-promised = wie zugesagt, { $what }
thing-granted = wie erbeten, { $what }
thing-introduced = bekannt gemacht mit { $people }{ $worded ->
    [some] , { $what }
   *[none] {""}
}
more-things-before = { $n ->
    [1] davor noch einmal
   *[other] davor noch { $count } weitere
}
things-before = { $n ->
    [1] einmal, länger her
   *[other] { $count } Dinge, länger her
}

# Wie beide Spalten stehen

given-times = { $n ->
    [0] nichts gegeben
   *[other] { $times } gegeben
}
received-times = { $n ->
    [0] nichts bekommen
   *[other] { $times } bekommen
}
pace = { $unit ->
    [quarter] etwa { $times } im Quartal
   *[year] etwa { $times } im Jahr
}
standing-paced = { $paced ->
    [some] ; { $pace }
   *[none] {""}
}
standing-give = { $given }, { $received }: überwiegend gegeben{ standing-paced }.
standing-receive = { $given }, { $received }: überwiegend bekommen{ standing-paced }.
standing-even = { $given }, { $received }: etwa ausgeglichen{ standing-paced }.
standing-open = { $given }, { $received }: keine klare Richtung{ standing-paced }.
standing-weighting = Welche Seite mehr gegeben hat, hängt davon ab, wie man die Dinge gewichtet.
standing-tit-for-tat = Was kommt, geht sofort und genau gleich zurück; mit etwas mehr Zeit dazwischen kann Vertrauen wachsen.
standing-opening = Für die Zeit vor der ersten Notiz ist ein Stand von { $points } eingetragen.
standing-balance-holds = Der für den { $day } notierte Stand von { $asserted } passt zu den Einträgen.
standing-balance-differs = Für den { $day } ist ein Stand von { $asserted } notiert, die Einträge ergeben { $recorded }: eine Zeile fehlt oder steht doppelt.

# Alles in allem

part-of = { $part-n ->
    [0] keiner
    [1] einer
   *[other] { $part }
}
overall-counts = { $given }, { $received }.
overall-given-kinds = Gegeben, nach Art: { $kinds }
overall-received-kinds = Bekommen, nach Art: { $kinds }
kind-times = { $kind ->
    [information] Information
    [data] Daten
    [expertise] Fachwissen
    [experience] Erfahrung
    [contact] Kontakte
    [hospitality] Gastfreundschaft
    [visibility] Sichtbarkeit
    [thing] Sachen
   *[other] Hilfe
} { $times }
overall-both-ways = { $given }, { $received }; in { part-of } von { $of } Beziehungen ging es in beide Richtungen.
overall-both-ways-all = { $given }, { $received }; in allen { $of } Beziehungen ging es in beide Richtungen.
overall-gave-first-all = Immer stand am Anfang ein Geben, in allen { $of } Beziehungen.
overall-received-first-all = Immer stand am Anfang ein Bekommen, in allen { $of } Beziehungen.
overall-gave-first = Meist stand am Anfang ein Geben: in { part-of } von { $of } Beziehungen.
overall-received-first = Meist stand am Anfang ein Bekommen: in { part-of } von { $of } Beziehungen.
overall-first-open = In { part-of } von { $of } Beziehungen stand am Anfang ein Geben; für eine Gewohnheit sind das zu wenige.
overall-free = Von { $of } Dingen, die an Menschen gingen, { $part-n ->
    [0] ging keines
    [1] ging eines
   *[other] gingen { $part }
} dorthin, woher vorher nichts gekommen war.
overall-free-all = Alle { $of } Dinge, die an Menschen gingen, gingen dorthin, woher vorher nichts gekommen war.
overall-asks = Vor { part-of } von { $of } Bitten wurde etwas gegeben, oder es gab im Jahr davor Kontakt.
overall-asks-all = Vor jeder der { $of } Bitten wurde etwas gegeben, oder es gab im Jahr davor Kontakt.
overall-attention = Von { $first } bis { $last } gingen { $contacts } Kontakte an { $people } Menschen, die Hälfte davon an { $n ->
    [1] einen
   *[other] { $half }
}.
overall-balances-hold = Kontenprobe: Die Einträge ergeben { $of-n ->
    [1] den einen notierten Stand
   *[other] alle { $of } notierten Stände
}.
overall-balances-differ = Von { $of } notierten Ständen { $part-n ->
    [1] weicht einer
   *[other] weichen { $part }
} von den Einträgen ab.
