### Introductions.
