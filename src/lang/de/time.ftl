### Aufzählungen, Daten, Wochentage und Monate.

list-and = { $first } und { $last }

weekday-long = { $n ->
    [0] Montag
    [1] Dienstag
    [2] Mittwoch
    [3] Donnerstag
    [4] Freitag
    [5] Samstag
   *[6] Sonntag
}
weekday-short = { $n ->
    [0] Mo
    [1] Di
    [2] Mi
    [3] Do
    [4] Fr
    [5] Sa
   *[6] So
}
month-long = { $n ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}
month-short = { $n ->
    [1] Jan.
    [2] Febr.
    [3] März
    [4] Apr.
    [5] Mai
    [6] Juni
    [7] Juli
    [8] Aug.
    [9] Sept.
    [10] Okt.
    [11] Nov.
   *[12] Dez.
}
date-full = { $day }. { $month } { $year }
date-of-year = { $day }. { $month }
date-weekday = { $weekday }, { $day }. { $month }
date-short = { $weekday } { $day }.
date-month = { $month } { $year }
