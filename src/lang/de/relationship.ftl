### Eine Beziehung: ihre Seite und `kith person`.
