### Veranstaltungen, davor und danach.

event-preparation = Vorbereitung
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
event-undated = Die Notiz hat noch kein Datum.

# Davor

event-no-guests = Noch sind keine Gäste notiert. In den Eigenschaften der Notiz: { $example }.
event-guests-example = teilnehmer: ["[[Anna Weber]]", "Kim Lee"]
event-guests = Wer kommt
event-guest = { $person }{ $speaking ->
    [some] {" "}(mit Vortrag)
   *[none] {""}
}{ $employed ->
    [some] , { $job }
   *[none] {""}
}.
event-topics = Themen: { $topics }
event-strangers = Noch nicht begegnet
event-stranger = { $person }{ $speaking ->
    [some] {" "}(mit Vortrag)
   *[none] {""}
}
event-wished = steht auf der Wunschliste
event-through = { $people } könnte den Kontakt herstellen

# Danach

event-nobody-met = Noch ist niemand als getroffen notiert. In der Notiz der Veranstaltung oder unter diesem Block: { $example }.
event-met-example = - getroffen:: [[Anna Weber]] worum es ging
event-new = Kennengelernt
event-renewed = Wiedergesehen
event-next = wieder in Kontakt am { $day }
event-private = { $n ->
    [1] Jemand weiteres ist privat und steht nicht hier.
   *[other] { $count } weitere sind privat und stehen nicht hier.
}
event-met = { $n ->
    [1] Ein Mensch getroffen, { $k ->
        [0] schon bekannt
       *[other] zum ersten Mal
    }.
   *[other] { $met } Menschen getroffen, { $all ->
        [some] { $n ->
            [2] beide neu
           *[other] alle neu
        }
       *[none] { $k ->
            [0] { $n ->
                [2] beide schon bekannt
               *[other] alle schon bekannt
            }
            [1] einer davon neu
           *[other] { $new } davon neu
        }
    }.
}
event-missed = Erwartet und nicht getroffen, soweit notiert: { $people }.
event-open = Von dort noch offen
event-needs = Gesucht
event-follow-ups = Nächste Schritte
event-brought = Was daraus wurde
event-brought-talk = Was der Vortrag gebracht hat
event-since = Seitdem
event-pending = Was bleibt, zeigt sich bis zum { $day }
event-kept = { $n ->
    [1] { $k ->
        [0] Mit der neuen Bekanntschaft gab es bis zum { $day } noch keinen Kontakt
       *[other] Mit der neuen Bekanntschaft gab es bis zum { $day } wieder Kontakt
    }
   *[other] { $k ->
        [0] Mit keiner der { $new } neuen Bekanntschaften gab es bis zum { $day } wieder Kontakt
        [1] Mit einer der { $new } neuen Bekanntschaften gab es bis zum { $day } wieder Kontakt
       *[other] Mit { $kept } der { $new } neuen Bekanntschaften gab es bis zum { $day } wieder Kontakt
    }
}
event-by-role = Neue Menschen bei einer gewöhnlichen Veranstaltung, { $roles }
event-role = { $role ->
    [speaker] mit eigenem Vortrag
    [panel] auf dem Podium
    [host] als Gastgeber
   *[guest] als Gast
}: { $n ->
    [0] keiner
    [1] einer
   *[other] { $median }
} ({ $events } Veranstaltungen)

# Die Liste

events-ahead = Kommend
events-past = Vergangen
events-row = { $day } · { $event }
events-row-undated = { $event } · ohne Datum
events-none = Noch sind keine Veranstaltungen notiert. Eine Veranstaltung ist eine eigene Notiz: { $example }.
events-not-found = Keine Veranstaltung heißt „{ $query }“. `kith event` zählt alle auf; eine neue ist eine eigene Notiz: { $example }.
events-example = Veranstaltungen/Netzforum 2026.md mit datum: 2026-11-26
