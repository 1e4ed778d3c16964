### Den Ordner im Auge behalten.
