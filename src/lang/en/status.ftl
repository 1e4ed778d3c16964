### The state of the pages.

status-pages = { $count ->
    [0] No page stands in { $folder } yet; `kith refresh` writes the first.
    [one] { $count } page in { $folder }: { $counts }
   *[other] { $count } pages in { $folder }: { $counts }
}
status-count-fresh = { $count ->
    [one] { $count } says what it should
   *[other] { $count } say what they should
}
status-count-refresh = { $count } will be written by `kith refresh`
status-count-decide = { $count ->
    [one] { $count } waits for a decision
   *[other] { $count } wait for a decision
}
status-count-git = { $count ->
    [one] { $count } waits for git
   *[other] { $count } wait for git
}
status-count-delete = { $count } may be deleted
status-count-older = { $count ->
    [one] { $count } older stays as it is
   *[other] { $count } older stay as they are
}
status-count-yours = { $count ->
    [one] { $count } is yours now
   *[other] { $count } are yours now
}
heading-status-decide = To decide
heading-status-git = Waiting for git
heading-status-refresh = Will be written by `kith refresh`
heading-status-delete = May be deleted
heading-status-older = Older
heading-status-yours = Moved out, and yours
status-line = { $page }: { $what }
status-new = not there yet.
status-due = the notes say something else by now.
status-edited = changed by hand between its markers, so it is left as it is. To write it anew and keep the changed text below it, quoted:
status-older-edited = changed by hand; pages this old are no longer written.
status-damaged = its markers are not whole, so it is left as it is. Delete it, or move the text worth keeping elsewhere first; the next run writes it anew.
status-twin = another file is the same page, so neither is written. Delete one of them, or move the one to keep out of this folder.
status-foreign = a note that Kithbook did not write stands where this page would be. Rename or move the note; the next run writes the page.
status-unsound = it would hold a line that reads as a marker, so it is not written. Look for a name in the notes that holds `kith:`.
status-git-conflict = git could not merge the own words on it, so it is left as it is. Settle what stands between the conflict markers.
status-newer = it comes from a newer Kithbook and is left as it is. Update Kithbook on this machine.
status-copy = a copy that a sync program or an interrupted save left. Take over into the page what only stands here, then delete the copy.
status-git-waits = git could not merge it. Finish the merge or rebase in git; the next run then writes it anew.
status-orphan = there is no note any more about whom or what this page is.
status-own-words = Words of your own stand on it.
status-yours = no longer kept up; a new page is written in its old place.
status-displaced = { $count ->
    [one] { $count } replaced version is
   *[other] { $count } replaced versions are
} kept in `.kith` until a later run has seen that nobody was still writing to { $count ->
    [one] it
   *[other] them
}.
