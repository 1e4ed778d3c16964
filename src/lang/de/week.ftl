### Die Wochenseite.

# Die Woche: Titel, erste Zeilen, leere Seiten, letzte Zeile

week-title = KW { $number } · { $span }
week-as-of = Stand: { $day }.
week-lead = { $n ->
    [0] Nichts steht an. Eine gute Woche, etwas zu geben.
    [1] Eine Sache für diese Woche, { week-rest }.
   *[other] { $count } Dinge für diese Woche, { week-rest }.
}
week-rest = { $more ->
    [0] alles andere hat Zeit
    [1] eine weitere hat Zeit
   *[other] { $rest } weitere haben Zeit
}
week-empty-vault = Hier steht noch nichts, weil noch nichts notiert ist. Zwei Zeilen in der Tagesnotiz sind ein Anfang:
week-empty-week = Für diese Woche ist nichts notiert. Nachtragen geht jederzeit, mit einer Zeile in der Notiz des Tages:
week-empty-ahead = Diese Woche kommt erst noch.
week-closing = Gezählt aus den Notizen; was nicht notiert ist, fehlt hier.
week-closing-mend = Zu ergänzen: { $n ->
    [1] eine Stelle
   *[other] { $count } Stellen
}, siehe { $page }. Gezählt aus den Notizen; was nicht notiert ist, fehlt hier.

# Zeilen zum Abschreiben

typed-someone = [[Anna Weber]]
typed-first-lunch = - Mittagessen mit { $person }: worum es ging
typed-first-gift = - gegeben:: { $person } was es war
typed-thanked = - Danke an { $person }
typed-message = - Nachricht an { $person }
typed-call = - Telefonat mit { $person }
typed-lunch = - Mittagessen mit { $person }
typed-introduced = - bekannt gemacht:: { $person } und { $other }
typed-asked = - gebeten:: { $person } { $what }
typed-later = - später { $person } { $month }
how-to-done = Erledigt? Eine Zeile in der Tagesnotiz genügt: { $done }.
how-to-tick = Erledigt? Ein Haken in der Notiz, aus der es stammt, genügt: { $done }.
how-to-later = Jetzt nicht? { $later }.

# Was zu tun ist

action-send = { $person } { $what } schicken.
action-deed = Für { $person }: { $what }.
action-deed-to = { $person } { $what }.
action-unnamed = Einlösen, was { $person } zugesagt ist.
action-thank = { $person } danken.
action-write = { $person } schreiben.
action-call = { $person } anrufen.
action-reach = Sich bei { $person } melden.
action-lunch = Am { $weekday } mit { $person } essen gehen.
action-introduce = { $first } und { $second } zusammenbringen.
action-name = Die Bitte an { $person } konkret fassen, bevor sie hinausgeht.
action-ask = Die Bitte an { $person } abschicken.
occasion-at = { $occasion ->
    [breakfast] beim Frühstück
    [lunch] beim Mittagessen
    [dinner] beim Abendessen
    [coffee] beim Kaffee
    [call] am Telefon
    [video] im Videocall
    [message] per Nachricht
    [mail] per Mail
    [letter] per Brief
    [visit] beim Besuch
    [walk] beim Spaziergang
    [lecture] bei einem Vortrag
   *[other] im Gespräch
}
why-promised-due-at = { occasion-at } für { $due }, zugesagt{ $source }.
why-promised-due = Für { $due }, zugesagt{ $source }.
why-promised-at = { $on } { occasion-at } zugesagt{ $source }.
why-promised = { $on } zugesagt{ $source }.
why-received = { $on } bekommen: { $what }{ $source }.
why-granted = { $on } kam das Ja: { $what }{ $source }.
why-met-event = { $on } kennengelernt, { $event }{ $source }.
why-met-at = { $on } { occasion-at } kennengelernt{ $source }.
why-met = { $on } kennengelernt{ $source }.
why-left-open = Noch offen: { $what }.
why-looks-for = Gesucht: { $what }.
why-talked = Dazu notiert: { $what }.
last-contact = zuletzt am { $day }{ $source }
last-mention = zuletzt am { $day } erwähnt{ $source }
rhythm-own = Sonst { $every }, { $last }.
rhythm-own-few = Sonst { $every }, soweit wenige Notizen das zeigen; { $last }.
rhythm-set = Gedacht ist { $every }, { $last }.
rhythm-circle = In diesem Kreis { $every }, { $last }.
why-last-topic = Vom letzten Mal: { $what }{ $source }.
why-new-job = Seit { $month } bei { $org }{ $source }: ein schöner Anlass.
why-birthday = Geburtstag am { $day }: ein schöner Anlass.
why-lunch = Mittags ist noch nichts eingetragen. Zuletzt im { $month } zusammen am Tisch{ $source }.
why-introduce = { introduce-match } Vorher beide fragen.
why-introduce-topics = { introduce-topics } Vorher beide fragen.
why-agreed = Beide sind einverstanden{ $source }.
why-agreed-about = Beide sind einverstanden{ $source }: { $what }.
why-draft-vague = Im Entwurf steht „{ $what }“{ $source }.
why-draft-ready = Der Entwurf ist fertig: „{ $what }“{ $source }.
why-ask-freely = { $person } hat im { $months } Hilfe bekommen; da darf man ruhig fragen.

# Im Kalender

diary-head = { $what }{ $placed ->
    [some] {" "}in { $place }
   *[none] {""}
}{ $timed ->
    [some] , { $time }
   *[none] {""}
}
diary-guests = { $n ->
    [1] zu einem von { $all ->
        [2] zwei
       *[other] { $guests }
    } Gästen gibt es eine Notiz
   *[other] zu { $known } von { $guests } Gästen gibt es eine Notiz
}
diary-guests-all = { $all ->
    [1] zum einzigen genannten Gast gibt es eine Notiz
    [2] zu beiden Gästen gibt es eine Notiz
   *[other] zu allen { $guests } Gästen gibt es eine Notiz
}
diary-guests-none = { $all ->
    [1] ein Gast, noch ohne Notiz
    [2] zwei Gäste, beide noch ohne Notiz
   *[other] { $guests } Gäste, noch alle ohne Notiz
}
diary-prepared = { $guests } ({ $page })
diary-talk = Eigener Vortrag: { $talk }
diary-with = Bei { $person } noch offen: { $what }
diary-lives = Dort lebt { $person }
diary-lives-contact = Dort lebt { $person }, zuletzt im { $month } in Kontakt{ $worded ->
    [some] : { $about }
   *[none] {""}
}{ $source }
diary-lives-mention = Dort lebt { $person }, zuletzt im { $month } erwähnt{ $worded ->
    [some] : { $about }
   *[none] {""}
}{ $source }
diary-birthday = Geburtstag von { $person }

# Was war

sum-talks = { $talks ->
    [1] Ein Gespräch
   *[other] { $talks-word } Gespräche
} mit { $people ->
    [1] einem Menschen
   *[other] { $people-word } Menschen
}
sum-talks-first = { sum-talks }, zum ersten Mal
sum-talks-new = { sum-talks }, { $new ->
    [1] einer davon neu
   *[other] { $new-word } davon neu
}
sum-talks-alone = { $talks ->
    [1] Eine Runde
   *[other] { $talks-word } Runden
}
sum-lunches = { $of ->
    [1] Mittagessen in Gesellschaft
   *[other] { $n ->
        [1] eines
       *[other] { $shared }
    } von { $all } Mittagessen in Gesellschaft
}{ $new ->
    [0] {""}
   *[other] { $new-ones ->
        [all] {""}, mit jemand Neuem
       *[part] {""}, { $new ->
            [1] eines
           *[other] { $new-word }
        } mit jemand Neuem
    }
}
sum-private = { $n ->
    [1] { $talks ->
        [1] privat
       *[other] ein Gespräch privat
    }
   *[other] { $private } Gespräche privat
}, nur hier mitgezählt
sum-time = { $time }{ sum-goal }
sum-time-estimated = { $time }, geschätzt{ sum-goal }
sum-time-partly = { $time }, davon { $estimated } geschätzt{ sum-goal }
sum-goal = { $set ->
    [some] {" "}(eigenes Ziel: { $goal })
   *[none] {""}
}
contact-with = { $kind ->
    [met] { $people } getroffen
    [first] { $people } kennengelernt
    [breakfast] Frühstück mit { $people }
    [lunch] Mittagessen mit { $people }
    [dinner] Abendessen mit { $people }
    [coffee] Kaffee mit { $people }
    [call] { $from ->
        [them] Anruf von { $people }
       *[me] Telefonat mit { $people }
    }
    [video] Videocall mit { $people }
    [message] { $from ->
        [them] Nachricht von { $people }
       *[me] Nachricht an { $people }
    }
    [mail] { $from ->
        [them] Mail von { $people }
       *[me] Mail an { $people }
    }
    [letter] { $from ->
        [them] Brief von { $people }
       *[me] Brief an { $people }
    }
    [visit] { $from ->
        [them] Besuch von { $people }
       *[me] Besuch bei { $people }
    }
    [talk] Gespräch mit { $people }
    [walk] Spaziergang mit { $people }
    [lecture] Vortrag, mit { $people }
    [mention] erwähnt: { $people }
   *[other] Termin mit { $people }
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
introduced-to-each-other = miteinander bekannt gemacht

# Etwas zum Geben

line-need = Eine Kleinigkeit zum Geben
need = { $person } sucht „{ $what }“{ $source }.
need-own = Das steht auch unter den eigenen Angeboten: { $offer }.
need-before = Etwas Ähnliches ging schon einmal an { $whom }: { $what }{ $source }.
need-shared = Etwas Ähnliches wurde schon einmal mit allen geteilt: { $what }{ $source }.
need-offered = { $person } bietet „{ $offer }“{ $source }.
need-little = Ein Name, ein Artikel oder zehn Minuten Nachdenken genügen.

# Noch offen

open-promised = { $people }{ open-what }{ $timed ->
    [some] , bis { $due }
   *[none] {""}
}{ $source }
open-asked = { $people }{ open-what }{ $source }
open-what = { $worded ->
    [some] , { $what }
   *[none] {""}
}
open-undated = { $people }{ open-what }{ $dated ->
    [some] , notiert am { $day }
   *[none] {""}
}{ $source }
open-undated-advice = { $line }. Schicken, Termin setzen oder streichen
open-awaited = { $people }{ open-what }{ $dated ->
    [some] , seit { $day }
   *[none] {""}
}{ $source }
open-point = { $people }{ open-what }{ $timed ->
    [some] , bis { $due }
   *[none] { $dated ->
        [some] , notiert am { $day }
       *[none] {""}
    }
}{ $source }
open-ask-time = { $people }{ open-what }, gebeten am { $day }{ $source }: Zeit lassen
open-ask-repeat = { $people }{ open-what }, gebeten am { $day }{ $source }: jetzt einmal freundlich nachfragen
open-ask-rest = { $people }{ open-what }, gebeten am { $day }{ $source }: ruhen lassen
open-introduction = { $people }{ $dated ->
    [some] , vorgeschlagen am { $day }
   *[none] , vorgeschlagen
}{ $source }

# Seit dem Umbruch, und lange her

since-in-touch = { $n ->
    [1] Mit einem Menschen in Kontakt{ $helped ->
        [0] .
       *[other] , der auch geholfen hat.
    }
   *[other] Mit { $people } Menschen in Kontakt{ $helped ->
        [0] .
        [1] , einer davon hat geholfen.
       *[other] { $share ->
            [both] , beide haben geholfen.
            [all] , alle haben geholfen.
           *[some] , { $helped-word } davon haben geholfen.
        }
    }
}
since-asks-time = { $n ->
    [1] Eine Bitte ist unterwegs, vom { $days }: Zeit lassen.
   *[other] { $asks } Bitten sind unterwegs, vom { $days }: Zeit lassen.
}
since-asks-repeat = { $n ->
    [1] Wegen der Bitte vom { $days } darf einmal freundlich nachgefragt werden.
   *[other] Wegen der Bitten vom { $days } darf je einmal freundlich nachgefragt werden.
}
since-asks-rest = { $n ->
    [1] Eine ältere Bitte darf ruhen.
   *[other] { $asks } ältere Bitten dürfen ruhen.
}
since-all-thanked = Allen ist gedankt.
since-thanked-but = Allen ist gedankt, nur { $people } noch nicht.
since-thanked-but-others = { $n ->
    [1] Bis auf einen Menschen ist allen gedankt.
   *[other] Bis auf { $others } Menschen ist allen gedankt.
}
since-thanked-but-more = Noch zu danken ist { $people }, dazu { $n ->
    [1] noch jemandem
   *[other] { $others } weiteren
}.
long-ago-regular = { $person }: bis { $month } regelmäßig in Kontakt{ $source }.
long-ago-contact = { $person }: zuletzt im { $month } in Kontakt{ $source }.
long-ago-mention = { $person }: zuletzt im { $month } erwähnt{ $source }.
long-ago-about = Damals notiert: { $what }{ $source }.
long-ago-years = Über ein Lebenszeichen nach Jahren freut man sich meist mehr, als man denkt.
long-ago-encourage = Über ein Lebenszeichen freut man sich meist mehr, als man denkt.
