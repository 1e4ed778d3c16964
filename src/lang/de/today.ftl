### Heute.

today-title = { $day } { $year }
today-new = Noch ist nichts notiert. Zwei Zeilen in der heutigen Notiz sind ein Anfang:
today-nothing = Heute steht niemand im Kalender.
today-nothing-at-all = Heute steht nichts im Kalender, und nichts ist fällig: ein freier Tag, oder einer zum Geben.
today-appointment = { $told }{ $placed ->
    [some] {" "}in { $place }
   *[none] {""}
}
today-to-do = Zu tun
today-also-free = Mittags ist auch am { $days } noch frei.
today-more = { $n ->
    [1] Eines mehr steht in { $page }.
   *[other] { $count } weitere stehen in { $page }.
}
today-week = Diese Woche
today-time = { $time }.
today-no-time = Bisher nichts notiert (eigenes Ziel: { $goal }).
today-active = { $n ->
    [1] Bisher an einem Tag aktiv (eigenes Ziel: { $goal }).
   *[other] Bisher an { $days } Tagen aktiv (eigenes Ziel: { $goal }).
}
today-streak = { $weeks } Wochen im Rhythmus.
