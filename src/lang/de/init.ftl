### Ein erster Blick in einen Ordner.
