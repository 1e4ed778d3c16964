### Der erste Blick auf einen Ordner.

init-notes = { $count ->
    [one] { $count } Notiz
   *[other] { $count } Notizen
}
init-notes-written = { $count ->
    [one] { $count } Notiz, auf { $language ->
        [en] Englisch
       *[de] Deutsch
    } geschrieben
   *[other] { $count } Notizen, auf { $language ->
        [en] Englisch
       *[de] Deutsch
    } geschrieben
}
init-person = { $count ->
    [one] { $count } Mensch
   *[other] { $count } Menschen
}: { $by }
init-meeting = { $count ->
    [one] { $count } Treffen
   *[other] { $count } Treffen
}: { $by }
init-event = { $count ->
    [one] { $count } Veranstaltung
   *[other] { $count } Veranstaltungen
}: { $by }
init-organisation = { $count ->
    [one] { $count } Firma
   *[other] { $count } Firmen
}: { $by }
init-dated = { $count ->
    [one] { $count } Tagesnotiz vom { $first }: { $by }
   *[other] { $count } Tagesnotizen vom { $first } bis { $last }: { $by }
}
init-by-folder = { $count } im Ordner { $folder }
    .all = im Ordner { $folder }
init-by-type = { $count } am Typ erkannt
    .all = am Typ erkannt
init-by-tag = { $count } am Schlagwort
    .all = am Schlagwort erkannt
init-by-name = { $count } am Dateinamen
    .all = am Dateinamen erkannt
init-in-folder = { $count } in { $folder }
    .all = in { $folder }
init-at-root = { $count } in keinem Ordner
    .all = in keinem Ordner
init-in-others = { $count ->
    [one] { $count } anderswo
   *[other] { $count } anderswo
}
init-ordinary = { $count ->
    [one] { $count } Notiz bleibt eine gewöhnliche Notiz
   *[other] { $count } Notizen bleiben gewöhnliche Notizen
}: { $by }; Zeilen mit Stichwort und Datum zählen auch dort
init-records = { $records ->
    [one] { $records } Eintrag
   *[other] { $records } Einträge
} darüber, was war, mit { $people ->
    [one] { $people } Menschen
   *[other] { $people } Menschen
}
init-records-strangers = { $records ->
    [one] { $records } Eintrag
   *[other] { $records } Einträge
} darüber, was war, mit { $people ->
    [one] { $people } Menschen
   *[other] { $people } Menschen
}; { $strangers } davon noch ohne eigene Notiz
init-records-none = Noch ist nichts notiert. Eine Zeile in einer Tagesnotiz genügt: { $example }
init-obsidian = Was in Obsidian eingestellt ist, gilt auch hier: { $facts }.
init-obsidian-daily = Tagesnotizen in { $folder }
init-obsidian-format = ihre Namen nach dem Muster { $format }
init-obsidian-templates = Vorlagen in { $folder }
init-empty = Hier liegen noch keine Notizen: ein guter Ort für einen Anfang.

heading-init-written = Geschrieben
heading-init-kept = Unverändert geblieben
heading-init-questions = Offene Fragen
init-file-settings = { $n ->
    [0] { $file }: die Einstellungen
   *[other] { $file }: die Einstellungen, ausgefüllt { $n ->
        [1] ist { $keys }
       *[other] sind { $keys }
    }
}
init-file-git = { $file }: wo zwei Zweige von git sich unterscheiden, bleibt eine Seite heil, die sich neu erzeugen lässt
init-file-templates = { $files }: Vorlagen für neue Notizen
init-file-start = { $file }: was wohin geschrieben wird, auf einer halben Seite
init-folders = { $folders }: leere Ordner für die Notizen, die noch kommen
init-git-add = { $file } hat eigene Zeilen. Eine weitere hielte Seiten heil, wo zwei Zweige sich unterscheiden:
init-all-there = Alles ist schon da: { $files }. Geschrieben wurde nichts.
init-asked-in = Sie stehen auch in { $file }: Das # vor einer Zeile entfernen, und sie ist beantwortet.

init-ask-me = Welche Notiz ist die eigene? Wem sie gehört, der zählt nie als Kontakt; Firma und Ort stehen dort.
init-ask-language = Welche Sprache sollen die Seiten haben, en oder de?
init-ask-people = Sind die Notizen in { $folder } Menschen?
init-ask-meetings = Sind die Notizen in { $folder } Treffen?
init-ask-daily-links = Ein Link auf einen Menschen in einer Tagesnotiz gilt als an dem Tag erwähnt. Soll er nicht zählen?

init-next = Weiter: `kith week` zeigt die Woche, `kith refresh` schreibt die Seiten in den Ordner { $folder }.
init-next-empty = Weiter: { $file } in Obsidian oder einem anderen Editor öffnen. Oder sich erst in einem Beispiel umsehen: `kith init --example`.
init-inside = dieser Ordner gehört zu den Notizen in `{ $folder }`
init-inside-hint = `kith init { $folder }` sieht sich alle an; ein genannter Ordner (`kith init DIR`) wird ein eigener
init-no-vault = `{ $folder }` lässt sich nicht lesen: { $cause }

init-example = { $written ->
    [one] { $written } Beispielnotiz liegt jetzt in { $folder }
   *[other] { $written } Beispielnotizen liegen jetzt in { $folder }
}. Weiter: `kith --vault { $folder } week`
init-example-kept = { $written } Beispielnotizen liegen jetzt in { $folder }; { $kept } gab es schon, sie blieben, wie sie sind. Weiter: `kith --vault { $folder } week`

init-somebody = Eigener Name
template-person = Person
template-meeting = Treffen
template-event = Veranstaltung
template-day = Tagesnotiz
templates-folder = Vorlagen
start-note = Erste Schritte
folder-people = Menschen
folder-meetings = Treffen
folder-events = Veranstaltungen
folder-daily = Tagebuch

settings-note-questions = Offene Fragen
settings-note-question = { $words } `{ $key }: { $value }`
