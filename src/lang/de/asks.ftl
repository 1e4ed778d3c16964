### Bitten: ihre Seite, was fehlt, bessere Fassungen.

page-asks = Bitten
asks-as-of = Stand: { $day }.
asks-lead = { $out ->
    [0] { $drafts ->
        [0] Keine Bitte ist unterwegs.
        [1] Ein Entwurf, nichts unterwegs.
       *[other] { $drafts-word } Entwürfe, nichts unterwegs.
    }
    [1] { $drafts ->
        [0] Eine Bitte ist unterwegs.
        [1] Eine Bitte ist unterwegs, eine noch im Entwurf.
       *[other] Eine Bitte ist unterwegs, { $drafts-word } sind noch im Entwurf.
    }
   *[other] { $drafts ->
        [0] { $out-word } Bitten sind unterwegs.
        [1] { $out-word } Bitten sind unterwegs, eine noch im Entwurf.
       *[other] { $out-word } Bitten sind unterwegs, { $drafts-word } noch im Entwurf.
    }
}
asks-none = Noch ist keine Bitte notiert. Ein Ja kommt öfter, als man denkt, und ein Name, eine Firma oder ein Tag macht es leicht. So wird eine Bitte notiert: { $example }
asks-example = - [ ] gebeten:: [[Anna Weber]] mich bis 12. Dezember [[Peter Kern]] vorzustellen
asks-draft-example = - entwurf:: [[Anna Weber]] mich … vorzustellen
asks-drafts = Bevor sie hinausgehen
asks-out = Unterwegs
asks-answered = Beantwortet
asks-outcome = Was daraus wurde
asks-head = { $dated ->
    [some] { $people }, { $day }: „{ $what }“{ $source }.
   *[none] { $people }: „{ $what }“{ $source }.
}
asks-head-empty = { $dated ->
    [some] { $people }, { $day }: noch ohne Wortlaut{ $source }.
   *[none] { $people }: noch ohne Wortlaut{ $source }.
}
asks-head-nobody = Noch an niemanden: „{ $what }“{ $source }.
asks-ready = Kann hinaus.
asks-phrase = { $missing ->
    [who] „{ $phrase }“ lässt offen, um wen oder welche Firma es geht.
    [request] „{ $phrase }“ lässt offen, was zu tun ist.
   *[when] „{ $phrase }“ lässt offen, wann.
}
asks-phrase-whole = { $missing ->
    [who] Das lässt offen, um wen oder welche Firma es geht.
    [request] Das lässt offen, was zu tun ist.
   *[when] Das lässt offen, wann.
}
asks-missing = { $missing ->
    [who] Mit einer Person oder Firma wird die Antwort leicht.
    [request] Was zu tun ist, steht noch nicht da.
   *[when] Mit einem Tag wird die Antwort leicht.
}
asks-better = Besser etwa: „{ $form }“
asks-begin = Seit über einem Jahr ist kein Kontakt notiert: Ein paar Zeilen vorweg, oder erst etwas geben, sind ein freundlicher Anfang.
asks-earlier = { $person } wurde am { $day } schon um etwas anderes gebeten: vielleicht eins nach dem anderen.
asks-time = Zeit lassen.
asks-repeat = Einmal freundlich nachfragen ist jetzt in Ordnung.
asks-repeat-better = Einmal freundlich nachfragen ist jetzt in Ordnung, und etwas genauer: „{ $form }“
asks-rest = Darf jetzt ruhen.
asks-yes = { $dated ->
    [some] Ja, am { $day }.
   *[none] Ja.
}
asks-no = { $dated ->
    [some] Nein, am { $day }.
   *[none] Nein.
}
asks-withdrawn = Zurückgezogen.
asks-more = und davor { $n ->
    [1] eine weitere
   *[other] { $count } weitere
}
asks-all = { $settled ->
    [1] Die eine Bitte, die beantwortet oder älter als zwei Wochen ist, { $answered ->
        [0] wartet noch auf Antwort
       *[other] { $yes ->
            [0] bekam ein Nein
           *[other] bekam ein Ja
        }
    }.
   *[other] Von { $settled-word } Bitten, die beantwortet oder älter als zwei Wochen sind, { $answered ->
        [0] ist noch keine beantwortet
        [1] ist eine beantwortet
       *[other] sind { $answered-word } beantwortet
    }{ $answered ->
        [0] {""}
       *[other] , { $yes ->
            [0] keine mit Ja
            [1] eine mit Ja
           *[other] { $yes-word } mit Ja
        }
    }.
}
asks-by-level = { $level ->
    [concrete] Mit Name, Firma oder Tag
    [partly] Mit einem Teil davon
   *[vague] Offen gelassen
}: { $answered } von { $settled } beantwortet, { $yes } mit Ja
asks-private = { $n ->
    [1] Eine weitere ist privat und steht nicht hier.
   *[other] { $count } weitere sind privat und stehen nicht hier.
}
asks-how-to = Notiert wird eine Bitte so: { $example }, vor dem Absenden so: { $draft }. Das Kästchen sagt, was daraus wurde: { $yes } ja, { $no } nein, { $back } zurückgezogen.
asks-closing = Gezählt aus den Notizen; Bitten, die nicht notiert sind, fehlen hier.
