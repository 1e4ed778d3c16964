### Watching the folder.
