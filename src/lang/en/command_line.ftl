### The command line: what commands say, wrong usage.

who-nobody = nobody is called `{ $who }`
who-look = `kith people` shows everybody
who-nearest = is { $names } meant?
who-several = `{ $who }` could be { $count } people
who-clearer = say which one: { $names }
who-private = `{ $who }` is private: counted, and told nowhere
usage-filter-key = there is no filter `{ $key }:`; the filters are { $keys }
usage-filter-empty = the filter `{ $key }:` needs a value
usage-filter-date = `{ $value }` is no date for `{ $key }:`; dates are 2026, 2026-05, 2026-05-17 or 2026-W20

output-folder = Network

cli-reading = notes read
cli-read = { $count ->
    [one] { $count } note read in { $folder }
   *[other] { $count } notes read in { $folder }
}
cli-today-fixed = the settings fix the day: { $day }
cli-unread = { $count ->
    [one] { $count } note could not be read; `kith check` names it
   *[other] { $count } notes could not be read; `kith check` names them
}
cli-no-folder = the current folder cannot be read: { $cause }
cli-no-such-vault = there is no folder `{ $folder }`
cli-vault-unreadable = the folder `{ $folder }` cannot be read: { $cause }
cli-no-vault = no folder of notes here or above: neither `kith.md` nor `.obsidian` was found
cli-try-init = `kith init` begins here, `--vault DIR` names another folder
cli-settings-unread = the settings in `{ $file }` cannot be read, so nothing was written
cli-not-printed = the answer could not be printed: { $cause }
cli-file-not-written = `{ $file }` could not be written: { $cause }

check-closing = { $counts } in { $notes ->
    [one] { $notes } note
   *[other] { $notes } notes
}
check-closing-hints = { $counts } in { $notes ->
    [one] { $notes } note
   *[other] { $notes } notes
}; `--hints` shows the hints

refresh-written = { $written ->
    [one] { $written } page written
   *[other] { $written } pages written
}, { $unchanged } unchanged
refresh-unchanged = { $unchanged ->
    [one] { $unchanged } page, unchanged
   *[other] { $unchanged } pages, all unchanged
}
refresh-to-mend = { $said }; { $count ->
    [one] { $count } line in Notes to mend
   *[other] { $count } lines in Notes to mend
}
refresh-would-create = would create { $page }
refresh-would-change = would change { $page }
refresh-nothing = nothing to write: every page says what it should
refresh-emptied = nobody is found in these notes any more although there are pages; nothing was written
refresh-half-gone = { $gone } of the { $all } people who have pages are gone from these notes; nothing was written
refresh-accept-removals = is this the right folder, and is it complete? If so: `kith refresh --accept-removals`

refresh-busy = another run is writing into this folder
refresh-busy-hint = nothing was written; run it again in a moment
restore-no-page = there is no page `{ $page }`
restore-see-status = `kith status` lists the pages that need a decision
restore-several = several pages are called `{ $page }`: { $pages }
restore-not-made = `{ $page }` is not among the pages that are kept up
restore-due = `{ $page }` was not changed by hand; `kith refresh` brings it up to date
restore-not-possible = `{ $page }` cannot be restored
restore-not-edited = `{ $page }` is as it was written; there is nothing to restore
restore-done = `{ $page }` is written anew; the changed text stands below it, under “{ $heading }”

man-no-command = there is no command `{ $command }`
man-commands = the commands are { $commands }
