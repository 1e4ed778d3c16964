### Geben und Nehmen.
