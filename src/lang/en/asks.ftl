### Asks: their page, what is missing, better forms.
