### Notes to mend, and problems as a list.

# Notes to mend

mend-nothing = Nothing to mend: every line of the notes could be read.
mend-lead = What stands here is in the notes and could not be read for certain. Each line says where, and what helps.
heading-mend-errors = Not counted
heading-mend-warnings = Counted, but worth a look
heading-mend-hints = Could be written more plainly
mend-line = { $places }: { $what }
mend-at-line = line { $line }
mend-private = { $n ->
    [1] Besides, one more concerns something private; { $command } shows it.
   *[other] Besides, { $count } more concern something private; { $command } shows them.
}

# Problems as a list

problem-severity = { $severity ->
    [error] error
    [warning] warning
   *[hint] hint
}
problems-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
problems-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
problems-hints = { $count ->
    [one] { $count } hint
   *[other] { $count } hints
}
problems-none = no problems
problems-more = { $count ->
    [one] and at { $count } more place
   *[other] and at { $count } more places
}
