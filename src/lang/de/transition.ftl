### Berufliche Neuorientierung.
