### Heute.
