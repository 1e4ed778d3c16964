### Today.

today-title = { $day } { $year }
today-new = Nothing is written down yet. Two lines in today's note make a beginning:
today-nothing = Nobody is down for today.
today-nothing-at-all = Nothing is down for today and nothing is due: a free day, or one to give something.
today-appointment = { $told }{ $placed ->
    [some] {" "}in { $place }
   *[none] {""}
}
today-to-do = To do
today-also-free = Midday is free on { $days }, too.
today-more = { $n ->
    [1] One more stands in { $page }.
   *[other] { $count } more stand in { $page }.
}
today-week = This week
today-time = { $time }.
today-no-time = Nothing noted so far (own goal: { $goal }).
today-active = { $n ->
    [1] Active on one day so far (own goal: { $goal }).
   *[other] Active on { $days } days so far (own goal: { $goal }).
}
today-streak = { $weeks } weeks in rhythm.
