### Das Netzwerk im Überblick, und seine Bilder.
