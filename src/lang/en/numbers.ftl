### Numbers, lengths of time, days as seen from today.

list-or = { $first } or { $last }
number-word = { $n ->
    [0] no
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
   *[other] { $n }
}
number-thousands = { $thousands },{ $rest }
number-tenths = { $whole }.{ $tenths }
times = { $n ->
    [1] once
    [2] twice
   *[other] { $count } times
}
duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-both = { $hours } h { $minutes } min
every = { $unit ->
    [day] { $n ->
        [1] every day
       *[other] every { $count } days
    }
    [week] { $n ->
        [1] once a week
       *[other] every { $count } weeks
    }
    [month] { $n ->
        [1] once a month
       *[other] every { $count } months
    }
    [quarter] once a quarter
    [half-year] twice a year
   *[year] { $n ->
        [1] once a year
       *[other] every { $count } years
    }
}
every-about = about { $every }
every-range = { $unit ->
    [day] every { $low } to { $high } days
    [week] every { $low } to { $high } weeks
    [month] every { $low } to { $high } months
   *[year] every { $low } to { $high } years
}
span-in-month = { $first-day }–{ $last-day } { $last-month } { $last-year }
span-in-year = { $first-day } { $first-month } – { $last-day } { $last-month } { $last-year }
span-over-years = { $first-day } { $first-month } { $first-year } – { $last-day } { $last-month } { $last-year }
on-today = today
on-weekday = on { $weekday }
on-day = on { $day }
date-appointed = { $weekday } { $date }
date-short-month = { $short } { $month }
date-with-year = { $date } { $year }
day-number = { $day }
time-of-day = { $full ->
    [0] { $twelve } { $half }
   *[other] { $twelve }.{ $minutes } { $half }
}
