### Die berufliche Neuorientierung, solange sie dauert und wenn sie vorbei ist.

transition-title = Berufliche Neuorientierung seit dem { $begin }
transition-title-span = Berufliche Neuorientierung, { $begin } – { $end }
transition-none-title = Berufliche Neuorientierung
transition-none = Derzeit ist keine eingetragen. Solange eine läuft, steht ihr Anfang in den Einstellungen: { $example }. Ist sie vorbei, kommt der letzte Tag dazu: { $ended }.
transition-wishes = Wünsche
transition-met = schon in Kontakt, zuletzt am { $day }
transition-inside = { $people } { $n ->
    [1] arbeitet dort
   *[other] arbeiten dort
}
transition-formerly = { $people } { $n ->
    [1] war früher dort
   *[other] waren früher dort
}
transition-through = über { $people }
transition-person = { $person } (zuletzt am { $day })
transition-asked = gebeten: { $people }{ $dated ->
    [some] {" "}am { $day }
   *[none] {""}
}{ $source }
transition-no-way = noch kein Weg notiert; vielleicht kennt jemand jemanden
transition-asks = Bitten unterwegs
transition-thanks = Zu danken
transition-gift = { $day }, { $what }{ $source }
transition-thanked = gedankt am { $day }
transition-time = Zeit für Menschen
transition-load = Was tragen würde
transition-circle = den Kreis { $name }
transition-without = Ohne { $name } { $n ->
    [1] bleibt einer von { $people } Menschen
   *[other] bleiben { $staying } von { $people } Menschen
} erreichbar: { $bearing ->
    [carries] das trägt
    [carries-in-part] das trägt zum Teil
   *[hangs-on-one] daran hängt viel
}
transition-profiles = Eigene Profile
transition-profile = { $network }: zuletzt am { $day } aktualisiert
transition-helped = Wer geholfen hat
transition-thank-all = Es ist geschafft. Alle hier freuen sich zu hören, wie es ausgegangen ist.
transition-nobody = Es ist geschafft. Hilfe ist keine notiert; wer geholfen hat, freut sich zu hören, wie es ausgegangen ist.
transition-private = { $n ->
    [1] jemand weiteres ist privat und steht nicht hier
   *[other] { $count } weitere sind privat und stehen nicht hier
}
