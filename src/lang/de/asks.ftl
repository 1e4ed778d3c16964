### Bitten: ihre Seite, was fehlt, bessere Fassungen.
