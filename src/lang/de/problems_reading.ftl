### Auffälligkeiten beim Lesen: Datenträger, Kopf, Einstellungen, Angaben einer Notiz.

# Kopf, Einstellungen und Angaben einer Notiz

problem-yaml-open = der Kopf, der hier beginnt, endet nirgends und gilt deshalb als Text
hint-yaml-open = am Ende des Kopfes eine Zeile schreiben, in der nur `---` steht
problem-yaml = dieser Teil des Kopfes ist kein gültiges YAML; gelesen wurde, was erkennbar war
hint-yaml = `Schlüssel: Wert` in eine Zeile schreiben, oder eine Liste mit `- ` vor jedem Eintrag
problem-yaml-link = Links im Kopf gehören in Anführungszeichen; gelesen wie geschrieben
problem-yaml-colon = ein Wert mit Doppelpunkt gehört in Anführungszeichen; gelesen wie geschrieben
problem-yaml-sign = ein Wert mit diesem Zeichen am Anfang gehört in Anführungszeichen; gelesen wie geschrieben
problem-yaml-tag = ein Wert mit `#` am Anfang gehört in Anführungszeichen, sonst gilt er als Kommentar; gelesen wie geschrieben
hint-yaml-quote = den Wert in doppelte Anführungszeichen setzen: `Schlüssel: "Wert"`
problem-yaml-quote = das Anführungszeichen schließt nicht oder vor dem Ende des Wertes; gelesen wie geschrieben
hint-yaml-close-quote = am Ende des Wertes schließen, oder die Anführungszeichen ganz weglassen
problem-yaml-tab = die Zeile ist mit einem Tabulator eingerückt; gelesen wie geschrieben
hint-yaml-tab = statt des Tabulators zwei Leerzeichen setzen
problem-yaml-bracket = hier öffnet eine Klammer, die nicht schließt; dieser Wert wurde ausgelassen
hint-yaml-bracket = die Klammer in derselben Zeile schließen, oder den Wert in doppelte Anführungszeichen setzen
problem-yaml-depth = hier stehen zu viele Klammern ineinander; dieser Wert wurde ausgelassen
hint-yaml-depth = eine einfache Liste mit `- ` vor jedem Eintrag schreiben
problem-yaml-control = in dieser Zeile steht ein Steuerzeichen; die Zeile wurde ausgelassen
hint-yaml-control = die Zeile löschen und neu tippen
problem-yaml-document = eine solche Zeile beendet den Kopf für andere Programme; sie wurde übergangen
hint-yaml-document = die Zeile löschen; der Kopf endet allein mit `---`
problem-yaml-key = diese Zeile des Kopfes hat keinen Schlüssel; sie wurde ausgelassen
hint-yaml-key = `Schlüssel: Wert` schreiben, oder den Text unter das schließende `---` setzen
problem-duplicate-key = `{ $key }` steht zweimal da, in Zeile { $first } und in Zeile { $line }; der erste Eintrag gilt
hint-duplicate-key = einen der beiden behalten, oder aus beiden eine Liste machen
problem-too-big-front = der Kopf ist { $size } KiB groß; gelesen wurden die ersten 64 KiB
hint-too-big-front = was nicht die Notiz selbst beschreibt, unter das schließende `---` setzen
problem-too-big = die Notiz ist länger als { $size } MiB; gelesen wurde nur ihr Anfang
hint-too-big = die Notiz aufteilen
problem-encoding = das ist kein UTF-8; an dieser Stelle wurde ein Ersatzzeichen gelesen
problem-encoding-utf16 = die Datei ist in UTF-16 geschrieben, deshalb wurde nichts von ihr gelesen
hint-encoding-utf8 = die Notiz als UTF-8 speichern
problem-encoding-nul = die Datei enthält NUL-Bytes wie nach einem abgebrochenen Speichern, deshalb wurde nichts von ihr gelesen
hint-encoding-nul = eine frühere Fassung der Notiz in der Sicherung oder in git suchen
problem-git-conflict = hier hat git einen Konflikt hinterlassen; ab dieser Zeile wurde nichts gelesen
hint-git-conflict = eine der beiden Fassungen wählen, die Markierungen löschen und speichern
problem-date-impossible = das Datum `{ $date }` gibt es nicht
problem-date-doubtful = `{ $date }` lässt sich verschieden lesen
problem-date-none = `{ $key }` verlangt ein Datum, und `{ $date }` ist keines
problem-date-partial = `{ $date }` nennt keinen Tag
problem-date-day-first = `{ $date }` wurde als { $read } gelesen
hint-date = das Datum als `2026-11-18` schreiben
hint-date-period = den Zeitraum als `2019-03 – 2024-06: Funktion, [[Firma]]` schreiben, oder `seit 2024-07: …`
problem-settings-field = `{ $key }` lässt sich aus `{ $value }` nicht lesen
hint-settings-truth = `true` oder `false` schreiben
hint-settings-birthday = `1980-04-17` schreiben, oder `04-17` ohne Jahr
hint-settings-cadence = eine Zahl von Tagen schreiben, `6 Wochen`, `monatlich` oder `nie`
hint-settings-opening = eine ganze Zahl mit Vorzeichen schreiben, etwa `+3`
hint-settings-balance = Tag und Stand schreiben, etwa `2026-06-30 = +1`
hint-settings-minutes = Minuten schreiben, `1h 30m` oder `1:30`, höchstens einen ganzen Tag
problem-settings-key = eine Einstellung namens `{ $key }` gibt es nicht
problem-settings-value = die Einstellung `{ $key }` kann nicht `{ $value }` sein; so lange gilt die Vorgabe
hint-settings-nearest = vielleicht war `{ $word }` gemeint
hint-settings-keys = es gibt die Einstellungen { $keys }
hint-settings-quiet = Sekunden von 0,1 bis 3600 schreiben
hint-settings-number = eine ganze Zahl von { $least } bis { $most } schreiben
hint-settings-day = ein Datum als `2026-11-18` schreiben
hint-settings-transition = ein Datum als `2026-10-01` schreiben, und wenn sie vorbei ist, den letzten Tag dazu: `2026-10-01 – 2027-03-31`
hint-settings-away = eine Woche als `2026-W31` oder einen Tag als `2026-08-01` schreiben
hint-settings-choice = eines von diesen schreiben: { $words }
hint-settings-name = einen Namen oder einen Link wie `"[[Anna Weber]]"` schreiben
hint-settings-one = diese Einstellung hat nur einen Wert; der erste gilt
hint-settings-folder = den Namen eines Ordners schreiben, etwa `Netzwerk`
hint-settings-folder-outside = einen Ordner innerhalb der Sammlung nennen, ohne `..` und ohne Schrägstrich davor
hint-settings-folder-hidden = einen Ordner nennen, der nicht mit einem Punkt beginnt
hint-settings-rhythm = eine Zahl von Tagen schreiben, `6 Wochen` oder `monatlich`
hint-settings-circle = Kreis und Rhythmus schreiben, etwa `Freunde = 30`
hint-settings-keyword = das eigene Wort und das Schlüsselwort schreiben, etwa `essen = lunch`
hint-settings-field = den eigenen Schlüssel und den gemeinten schreiben, etwa `firma_aktuell = org`

settings-note-title = Einstellungen von Kithbook
settings-note-intro = Die Eigenschaften dieser Notiz sind die Einstellungen. Für einen Schlüssel, der fehlt, gilt die Vorgabe; nur was davon abweichen soll, muss dastehen. Dieser Text darf geändert oder gelöscht werden.
settings-note-keys = Die Schlüssel
settings-note-default = Vorgabe: { $value }.
setting-me = Link auf die eigene Notiz: nie ein Kontakt; Firma und Ort darin sind die eigenen. `me: true` in jener Notiz bewirkt dasselbe.
setting-language = `en` oder `de`: die Sprache der Seiten und des Terminals. Ohne Angabe die des Systems.
setting-output = Der einzige Ordner, in dem Seiten entstehen.
setting-today = Legt den Tag fest, für Beispiele. Jeder Befehl weist dann darauf hin.
setting-people-folders = Ordner, deren Notizen Menschen sind. Ohne Angabe Ordner mit Namen wie `Kontakte` oder `Personen`.
setting-meeting-folders = Ordner, deren Notizen Treffen sind. Ohne Angabe Ordner mit Namen wie `Treffen` oder `Besprechungen`.
setting-event-folders = Ordner, deren Notizen Veranstaltungen sind. Ohne Angabe Ordner mit Namen wie `Tagungen` oder `Konferenzen`.
setting-daily-folders = Ordner der Tagesnotizen. Ohne Angabe der Ordner, den Obsidian benutzt, und Namen wie `Tagebuch`.
setting-ignore = Ordner und Muster, die nicht gelesen werden, etwa `Archiv` oder `**/*.excalidraw.md`.
setting-daily-links = Was ein Link auf einen Menschen in einer Tagesnotiz bedeutet: `contact`, oder `ignore` für nichts.
setting-keywords = Eigene Wörter für Schlüsselwörter, etwa `essen = lunch`.
setting-fields = Eigene Namen für Schlüssel, etwa `firma_aktuell = org`.
setting-cadence = Tage zwischen zwei Kontakten, wenn weder der Mensch noch ein Kreis etwas anderes sagt.
setting-circles = Kreise oder Tags mit eigenem Rhythmus, etwa `Freunde = 30`.
setting-goal-minutes = Minuten, die an einem Arbeitstag der Pflege gelten sollen. Ohne Angabe kein Ziel.
setting-goal-days = Tage in der Woche, an denen Kontakt zu jemandem gewünscht ist.
setting-group-max = Wie viele Menschen eine Runde außer einem selbst haben darf, damit sie als Kontakt mit jedem zählt.
setting-half-life = Tage, nach denen ein Kontakt für die gegenwärtige Nähe nur noch halb zählt.
setting-dormant-after = Tage, nach denen eine Verbindung als ruhend gilt.
setting-assumed-contacts = Wie viele Menschen ein Kontakt vermutlich kennt, für die Reichweite des Netzes.
setting-away = Wochen und Tage, die nicht zählen, etwa `2026-W31` oder `2026-12-24`.
setting-people-pages = Welche Menschen eine eigene Seite bekommen: `all` alle, `active` nur mit Kontakt im letzten Jahr oder geplantem, `none` niemand.
setting-transition = Der Tag, an dem eine berufliche Neuorientierung begann, und wenn sie vorbei ist, ihr letzter: `2026-10-01 – 2027-03-31`. Ohne Angabe gibt es keine Seite dazu.
setting-wishes = Menschen und Firmen, die dabei erreicht werden sollen, als Links oder Namen.
setting-quiet = Sekunden ohne Änderung, bevor `kith watch` schreibt.

# Lesen der Notizen

problem-unreadable-file = die Notiz lässt sich nicht lesen
hint-unreadable-file = Leserechte der Datei prüfen, oder ob sie von einem anderen Gerät noch unterwegs ist
problem-unreadable-folder = der Ordner lässt sich nicht lesen, seine Notizen zählen daher nicht
hint-unreadable-folder = Leserechte des Ordners prüfen
problem-encoding-name = der Dateiname ist kein UTF-8, die Notiz wird daher nicht gelesen
hint-encoding-name = der Datei einen Namen in UTF-8 geben
problem-conflict-copy = dies ist eine Kopie von „{ $note }“, die ein Abgleich hinterlassen hat; sie wird nicht gelesen
hint-conflict-copy = was nur hier steht, in „{ $note }“ übernehmen, dann die Kopie löschen
problem-conflict-copy-alone = dies sieht nach einer Kopie aus, die ein Abgleich hinterlassen hat, doch „{ $note }“ fehlt; sie wird nicht gelesen
hint-conflict-copy-alone = in „{ $note }“ umbenennen, wenn dies die Notiz selbst ist
problem-settings-glob = das Muster „{ $pattern }“ unter `ignore` ist unlesbar und lässt nichts aus
hint-settings-glob = jede Klammer schließen, oder den Namen des Ordners schreiben
