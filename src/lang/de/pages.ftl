### Namen der Seiten, Überschriften, Zeilenanfänge.

page-week = Wochen/{ $week } Netzwerk
page-event = Events/{ $event } - Vorbereitung
page-transition = Berufliche Neuorientierung
page-today = Netzwerk heute
page-introductions = Menschen verbinden
page-give-take = Geben und Nehmen
page-person = Menschen/{ $name } - Verlauf
page-mend = Notizen zum Ergänzen
page-overview = Netzwerk im Überblick
own-space = Eigene Notizen
heading-diary = Im Kalender
heading-last-week = Letzte Woche
heading-days = Tag für Tag
heading-give-and-take = Geben und Nehmen
heading-promised-and-asked = Zugesagt und gebeten
heading-still-open = Noch offen
heading-since = Seit dem { $day }
heading-long-ago = Lange nicht gehört
label = { $label }:
line-given = Gegeben
line-received = Bekommen
line-promised = Zugesagt
line-asked = Gebeten
line-undated = Von mir, ohne Termin
line-awaited = Erwartet
line-asks = Bitten unterwegs
line-introductions = Miteinander bekannt machen
line-points = Zu klären
line-of-day = { $day } · { $told }
and-more = { $n ->
    [1] und noch eines
   *[other] und { $count } weitere
}
# Auch nach „mit“ und „bei“: noch jemand, noch drei.
more-people = { $n ->
    [1] noch jemand
   *[other] noch { $count }
}
more-places = { $n ->
    [1] eine weitere Stelle
   *[other] { $count } weitere Stellen
}
everyone = an alle
source-kind = { $kind ->
    [met] Treffen
    [breakfast] Frühstück
    [lunch] Mittagessen
    [dinner] Abendessen
    [coffee] Kaffee
    [call] Telefonat
    [video] Videocall
    [message] Nachricht
    [mail] Mail
    [letter] Brief
    [visit] Besuch
    [talk] Gespräch
    [walk] Spaziergang
    [lecture] Vortrag
    [event] Veranstaltung
   *[other] Notiz
}
gift-kind = { $kind ->
    [information] Information
    [data] Daten
    [expertise] Fachwissen
    [experience] Erfahrung
    [contact] ein Kontakt
    [hospitality] Gastfreundschaft
    [visibility] Sichtbarkeit
    [thing] ein Geschenk
   *[other] Hilfe
}

# Was mit einem Menschen offen ist

between-sentence = { $said }.
between-last = Zuletzt am { $day } in Kontakt{ $source }
between-last-about = Zuletzt am { $day } in Kontakt: { $about }{ $source }
between-last-and-talk = Zuletzt am { $day } in Kontakt; am { $talked }: { $about }{ $source }
between-mention = Zuletzt am { $day } erwähnt{ $source }
between-mention-and-talk = Zuletzt am { $day } erwähnt; am { $talked }: { $about }{ $source }
between-promised = Zugesagt: { $what }{ $timed ->
    [some] , bis zum { $due }
   *[none] {""}
}{ $source }
between-awaited = Erwartet{ $dated ->
    [some] {" "}seit dem { $day }
   *[none] {""}
}: { $what }{ $source }
between-thanks = Zu danken für: { $what }{ $source }
between-asked = Gebeten{ $dated ->
    [some] {" "}am { $day }
   *[none] {""}
}: { $what }{ $source }
between-point = Noch offen: { $what }{ $timed ->
    [some] , bis zum { $due }
   *[none] {""}
}{ $source }
between-need = Gesucht: { $what }{ $source }
gone-heading = { $name }
gone-heading-private = Privat
gone-missing = Die Notiz „{ $note }“, aus der diese Seite entstand, ist nicht mehr da; hier steht daher nichts weiter. Die Seite kann gelöscht werden.
gone-private = Diese Seite gehört zu einer privaten Notiz, hier steht daher nichts davon. Die Seite kann gelöscht werden.
