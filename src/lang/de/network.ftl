### Das Netzwerk als Ganzes, und seine Schaubilder.

network-title = Netzwerk im Überblick
network-empty = Noch ist nichts notiert. Eine Zeile in der Tagesnotiz ist ein Anfang:
network-as-of = Stand: { $day }.
network-lead = { $n ->
    [1] Ein Mensch ist notiert, soweit die Notizen reichen
   *[other] { $n } Menschen, { $quiet ->
        [0] zu allen
       *[other] zu { $active } davon
    } gab es im letzten Jahr Kontakt, soweit notiert
}{ $private ->
    [0] .
    [1] ; ein Kontakt ist privat und steht in keiner Liste.
   *[other] ; { $private } Kontakte sind privat und stehen in keiner Liste.
}
network-how-often = Wie oft
network-counted-monthly = Stand: { $day }; gezählt wird einmal im Monat.
network-counted-quarterly = Stand: { $day }; gezählt wird einmal im Vierteljahr.
network-weekly = etwa jede Woche: { $n }
network-monthly = mindestens einmal im Monat: { $n }
network-half-yearly = mindestens zweimal im Jahr: { $n }
network-yearly = mindestens einmal im Jahr: { $n }
network-nobody-in-the-year = Im Jahr davor ist kein Kontakt notiert.
network-young = Die Notizen reichen { $n } Tage zurück; wie oft, ist für diese Zeit gezählt.
network-too-young = { $n ->
    [0] Die Notizen beginnen an diesem Tag: noch zu früh, um zu sagen, wie oft.
    [1] Die Notizen reichen einen Tag zurück: noch zu früh, um zu sagen, wie oft.
   *[other] Die Notizen reichen { $n } Tage zurück: noch zu früh, um zu sagen, wie oft.
}
network-few = Noch sind wenige Menschen notiert; das alles ist ein erster Blick.

network-moved = Im { $month }
network-new = Kennengelernt: { $people }
network-introduced = Zusammengebracht: { $people }
network-quiet = Ein Jahr seit dem letzten Kontakt: { $people }. Ein paar Zeilen genügen.

network-without = Wenn etwas wegfiele
network-without-name = { $what ->
    [own-employer] Ohne { $name }, den eigenen Arbeitgeber:
    [employer] Ohne { $name }, wo die meisten arbeiten:
    [own-city] Ohne { $name }, den eigenen Wohnort:
    [city] Ohne { $name }, wo die meisten wohnen:
   *[circle] Ohne den größten Kreis ({ $name }):
}
network-without-test = { $falling ->
    [0] Alle { $all } bleiben.
   *[other] { $n ->
        [0] Von { $all } Menschen bleibt niemand.
        [1] Von { $all } Menschen bleibt einer, und { $share } vom laufenden Austausch.
       *[other] { $n } von { $all } Menschen bleiben, und { $share } vom laufenden Austausch.
    }
} { $verdict ->
    [carries] Das Netz trägt.
    [carries-in-part] Das Netz trägt zum Teil.
   *[hangs-on-one] { $what ->
        [own-employer] Es hängt an einem Arbeitgeber.
        [employer] Es hängt an einem Arbeitgeber.
        [own-city] Es hängt an einer Stadt.
        [city] Es hängt an einer Stadt.
       *[circle] Es hängt an einem Kreis.
    }
}{ $thin ->
    [some] {" "}Notiert nur bei { $noted } von ihnen.
   *[none] {""}
}
network-without-goes = { $sectors ->
    [0] { $beyond ->
        [1] Dann fehlte auch 1 von { $of-beyond } Menschen, die über andere bekannt sind.
       *[other] Dann fehlten auch { $beyond } von { $of-beyond } Menschen, die über andere bekannt sind.
    }
   *[other] { $beyond ->
        [0] { $sectors ->
            [1] Dann fehlte auch 1 von { $of-sectors } Branchen.
           *[other] Dann fehlten auch { $sectors } von { $of-sectors } Branchen.
        }
       *[other] Dann fehlten auch { $sectors } von { $of-sectors } Branchen und { $beyond } von { $of-beyond } Menschen, die über andere bekannt sind.
    }
}
network-share = { $n ->
    [0] kaum etwas
    [1] kaum etwas
    [2] etwa ein Zehntel
    [3] etwa ein Zehntel
    [4] etwa ein Fünftel
    [5] etwa ein Viertel
    [6] etwa ein Drittel
    [7] etwa ein Drittel
    [8] etwa zwei Fünftel
    [9] knapp die Hälfte
    [10] die Hälfte
    [11] gut die Hälfte
    [12] etwa drei Fünftel
    [13] etwa zwei Drittel
    [14] etwa zwei Drittel
    [15] etwa drei Viertel
    [16] etwa vier Fünftel
    [17] mehr als vier Fünftel
    [18] etwa neun Zehntel
    [21] alles
   *[other] fast alles
}
network-work-only = Nur über die Arbeit verbunden, soweit notiert: { $people }. Ein Kaffee ohne Anlass hilft jetzt; wo es mehr ist als Arbeit, sagt das { $typed } in der Notiz.

network-trend-separate = { $change ->
    [more] Im Lauf eines Jahres sind die Kreise unabhängiger voneinander geworden, soweit notiert.
   *[less] Im Lauf eines Jahres sind die Kreise enger zusammengewachsen, soweit notiert.
}
network-trend-holds = { $change ->
    [more] Fielen die weg, die viele der anderen kennen, hielte das Netz besser als ein Jahr zuvor.
   *[less] Fielen die weg, die viele der anderen kennen, hielte das Netz weniger gut als ein Jahr zuvor; ein paar Bekanntmachungen würden helfen.
}
network-closure = { $n ->
    [1] Soweit notiert, hat sich in jenem Vierteljahr ein Paar kennengelernt, von { $open }, die sich vorher nicht kannten.
   *[other] Soweit notiert, haben sich in jenem Vierteljahr { $count } Paare kennengelernt, von { $open }, die sich vorher nicht kannten.
}

network-only-way = Was an einem Menschen hängt
network-why-introduce = { $people } sind mit den anderen nur über { $through } verbunden, soweit notiert: Eine zweite Bekanntschaft würde das festigen.

network-circles = Kreise
network-circle-people = { $n ->
    [0] private Kontakte
   *[other] { $names } und andere
}
network-circle-size = { $name } · { $size }
network-circle-unnamed = Ein Kreis
network-circle = {" "}· { $count } Menschen: { $people }{ $private ->
    [0] {""}
    [1] , dazu ein privater Kontakt
   *[other] , dazu { $hidden } private Kontakte
}
network-circle-private = {" "}· { $count } Menschen, alle privat
network-more-circles = { $n ->
    [1] Ein weiterer Kreis ist kleiner.
   *[other] { $count } weitere Kreise sind kleiner.
}
network-in-pairs = { $n ->
    [2] Zwei Menschen kennen nur einander, soweit notiert.
   *[other] { $opening } Menschen kennen je nur einen anderen, soweit notiert.
}
network-alone = { $n ->
    [1] Bei einem Menschen ist nicht notiert, wen er von den anderen kennt.
   *[other] Bei { $count } Menschen ist nicht notiert, wen sie von den anderen kennen.
}
network-core = Am engsten verbunden: { $members } Menschen, von denen jeder mindestens { $k } der anderen kennt.
network-say-who-knows = Wer zusammen am Tisch saß, gilt als bekannt; sonst sagt es eine Zeile: { $typed }
network-typed-personal = persönlich: true
network-typed-knows = - kennt:: [[Anna Weber]] [[Jonas Brandt]]

network-beyond = Über andere
network-beyond-nobody = Wen die Kontakte kennen, ist noch nicht notiert; eine Zeile sagt es: { $typed }.
network-beyond-named = { $n ->
    [1] Ein weiterer Mensch ist über die Kontakte namentlich bekannt: { $people }.
   *[other] { $count } weitere Menschen sind über die Kontakte namentlich bekannt: { $people }.
}
network-beyond-by-several = { $n ->
    [1] Davon ist { $people } mehreren Kontakten bekannt.
   *[other] Davon sind { $people } mehreren Kontakten bekannt.
}
network-beyond-range = Grob { $low } bis { $high } Menschen sind eine Empfehlung entfernt, wenn jeder Kontakt etwa { $assumed } kennt.
network-ties = { $n ->
    [0] Gemeinsame Bekannte sind noch nicht notiert.
    [1] Mit einem Menschen gibt es einige gemeinsame Bekannte.
   *[other] Mit { $n } Menschen gibt es einige gemeinsame Bekannte.
}{ $some-many ->
    [some] {" "}Mit { $many } sind es viele.
   *[none] {""}
} { $rare ->
    [0] {""}
    [1] Mit einem gab es im Jahr höchstens einmal Kontakt. In Untersuchungen haben gerade solche Bekanntschaften bei einem Stellenwechsel am meisten geholfen.
   *[other] Mit { $rare } gab es im Jahr höchstens einmal Kontakt. In Untersuchungen haben gerade solche Bekanntschaften bei einem Stellenwechsel am meisten geholfen.
}
network-pairs = { $n ->
    [1] Ein Paar unter den Kontakten kennt sich nicht, soweit notiert, und hat auch keine gemeinsamen Bekannten.
   *[other] { $count } Paare unter den Kontakten kennen sich nicht, soweit notiert, und haben auch keine gemeinsamen Bekannten: So viele ließen sich zusammenbringen.
}

network-spread = Wie es verteilt ist
network-spread-label = { $what ->
    [employer] Arbeitgeber:
    [sector] Branchen:
   *[city] Städte:
}
network-spread-row = verteilt, als wären es rund { $effective } mit je gleich vielen Menschen{ $named ->
    [some] { $what ->
        [employer] ; { $largest } von { $known } Menschen bei { $name }
        [sector] ; { $largest } von { $known } Menschen in { $name }
       *[city] ; { $largest } von { $known } Menschen in { $name }
    }
   *[none] {""}
}{ $missing ->
    [0] .
   *[other] ; bei { $missing } nicht notiert.
}{ $thin ->
    [some] {" "}Wenige Notizen.
   *[none] {""}
}

network-over-time = Im Lauf der Zeit
plot-contacts =
    .title = Kontakte je Woche
    .drawn = Kontakte je Woche
plot-exchanges =
    .title = Gegeben und bekommen je Monat
    .drawn = Gegeben (Balken) und bekommen (Linie) je Monat
    .bars = gegeben
    .line = bekommen
plot-time =
    .title = Minuten je Woche und das eigene Ziel
    .drawn = Minuten je Woche (Balken) und das eigene Ziel (Linie)
    .bars = Minuten
    .line = Ziel
plot-time-alone =
    .title = Minuten je Woche
    .drawn = Minuten je Woche
