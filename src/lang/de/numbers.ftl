### Zahlen, Zeiträume, Tage von heute aus gesehen.

list-or = { $first } oder { $last }
number-word = { $n ->
    [0] null
    [1] ein
    [2] zwei
    [3] drei
    [4] vier
    [5] fünf
    [6] sechs
    [7] sieben
    [8] acht
    [9] neun
    [10] zehn
    [11] elf
    [12] zwölf
   *[other] { $n }
}
number-thousands = { $thousands }.{ $rest }
number-tenths = { $whole },{ $tenths }
times = { $size ->
    [word] { $count }mal
   *[digits] { $count }-mal
}
duration-minutes = { $minutes } Min.
duration-hours = { $hours } Std.
duration-both = { $hours } Std. { $minutes } Min.
every = { $unit ->
    [day] { $n ->
        [1] täglich
       *[other] alle { $count } Tage
    }
    [week] { $n ->
        [1] einmal in der Woche
       *[other] alle { $count } Wochen
    }
    [month] { $n ->
        [1] einmal im Monat
       *[other] alle { $count } Monate
    }
    [quarter] einmal im Quartal
    [half-year] zweimal im Jahr
   *[year] { $n ->
        [1] einmal im Jahr
       *[other] alle { $count } Jahre
    }
}
every-about = etwa { $every }
every-range = { $unit ->
    [day] alle { $low } bis { $high } Tage
    [week] alle { $low } bis { $high } Wochen
    [month] alle { $low } bis { $high } Monate
   *[year] alle { $low } bis { $high } Jahre
}
span-in-month = { $first-day }.–{ $last-day }. { $last-month } { $last-year }
span-in-year = { $first-day }. { $first-month } – { $last-day }. { $last-month } { $last-year }
span-over-years = { $first-day }. { $first-month } { $first-year } – { $last-day }. { $last-month } { $last-year }
on-today = heute
on-weekday = am { $weekday }
on-day = am { $day }
date-appointed = { $weekday }, den { $date }
date-short-month = { $short } { $month }
date-with-year = { $date } { $year }
day-number = { $day }.
time-of-day = { $full ->
    [0] { $hour } Uhr
   *[other] { $hour }.{ $minutes } Uhr
}
