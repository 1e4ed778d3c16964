### Watching the folder.
watch-began = watching { $count ->
    [one] { $count } note
   *[other] { $count } notes
}; Ctrl-C ends it
watch-began-polling = watching { $count ->
    [one] { $count } note
   *[other] { $count } notes
}, compared with the disk every { $seconds ->
    [1] second
   *[other] { $seconds } seconds
}; Ctrl-C ends it
watch-clear = everything is as it should be again
watch-already = a watcher keeps this folder fresh already, since { $since }
watch-already-hint = one is enough; `kith status` tells how it is doing
watch-no-folder = the folder `.kith` cannot be used, so there can be no watcher

watch-gone = the folder of notes is not there; waiting for it
watch-git = git is in the middle of something; the pages wait until it is done
watch-shrunk = { $gone } of { $of } notes are gone at once; the pages stay as they are. If that is right: `kith refresh --accept-removals`
watch-half-gone = { $gone } of the { $of } people who have pages are gone at once; the pages stay as they are. If that is right: `kith refresh --accept-removals`
watch-emptied = nobody is found in these notes any more; the pages stay as they are. If that is right: `kith refresh --accept-removals`
watch-not-written = { $count ->
    [one] { $count } page
   *[other] { $count } pages
} could not be written; tried again in a while. `kith refresh` tells why
watch-busy = another run has been writing for a while; the pages wait
watch-unread = { $count ->
    [one] { $count } note or folder
   *[other] { $count } notes or folders
} could not be read; what was known of them stands. `kith check` names them
watch-paused = another program keeps rewriting { $page }; it is left alone for ten minutes
watch-paused-discreet = another program keeps rewriting a page; it is left alone for ten minutes. `kith status` names it
watch-clock = the clock shows { $day }; the pages keep the day they had until the clock is right again or the watcher starts anew
watch-deaf-folders = the system watches no more folders, so everything is compared with the disk instead; a higher `fs.inotify.max_user_watches` helps
watch-deaf-watchers = the system serves no more watchers, so everything is compared with the disk instead; a higher `fs.inotify.max_user_instances` helps
watch-deaf-silent = this file system does not tell of all changes, so everything is compared with the disk instead
watch-deaf = changes are not heard ({ $cause }), so everything is compared with the disk instead

watch-standing = A watcher keeps the pages fresh, since { $since }{ $looked ->
    [never] .
   *[other] ; it last looked at { $looked }.
}
watch-standing-polling = A watcher keeps the pages fresh, since { $since }; it compares with the disk every { $seconds ->
    [1] second
   *[other] { $seconds } seconds
}{ $looked ->
    [never] .
   *[other] , last at { $looked }.
}
watch-stuck = it has missed three looks by now and seems to be stuck; end it and start it anew
watch-standing-none = No watcher is running; `kith watch` keeps the pages fresh.
