### Kontakte und Termine aus Dateien anderer Programme.

import-archive = das ist ein Archiv (ZIP), nicht die Datei darin
import-archive-hint = zuerst entpacken; im Archiv von LinkedIn heißt die Datei `Connections.csv`
import-too-big = die Datei ist größer als { $size } MiB
import-too-big-hint = einen Teil exportieren, ein Jahr oder eine Gruppe, und eins nach dem andern übernehmen
import-no-text = das ist keine Textdatei
import-other-format = die Datei ist von anderer Art: `{ $format }`
import-other-format-hint = `kith import { $format } FILE` liest sie
import-no-linkedin = keine Zeile dieser Datei hat die Spalten der Kontakte von LinkedIn
import-no-linkedin-hint = die Datei heißt `Connections.csv` und liegt im Archiv der eigenen Daten bei LinkedIn; ihre Spalten sind First Name, Last Name, URL, Company
import-no-google = keine Zeile dieser Datei hat die Spalten von Google Kontakte
import-no-google-hint = in Google Kontakte „Exportieren“ wählen, dann „Google CSV“
import-no-vcard = in dieser Datei steht keine vCard
import-no-vcard-hint = eine vCard beginnt mit der Zeile `BEGIN:VCARD`; Programme nennen sie vCard, VCF oder „Visitenkarte“
import-file-unread = `{ $file }` ist nicht lesbar: { $cause }
import-folder = `{ $file }` ist ein Ordner
import-folder-hint = die Datei darin nennen
import-git-busy = git steckt mitten in einem Merge, einem Rebase oder einem anderen Befehl, geschrieben wurde daher nichts
import-git-busy-hint = in git abschließen, dann noch einmal importieren; `--dry-run` geht immer
import-row-cells = ihre Zellen passen nicht zu den Spalten; ist ein Komma oder ein Anführungszeichen verrutscht?
import-card-broken = die Karte hat kein Ende, oder eine Zeile darin ist nicht lesbar

import-note-connected = Auf LinkedIn verbunden seit { $day }.

import-people = { $file }: { $n ->
    [one] { $count } Mensch
   *[other] { $count } Menschen
}
import-people-dry = { $file }: { $n ->
    [one] { $count } Mensch
   *[other] { $count } Menschen
}. Noch ist nichts geschrieben; daraus würde:
import-created = { $n ->
    [one] { $count } neue Notiz in { $folder }: { $names }
   *[other] { $count } neue Notizen in { $folder }: { $names }
}
import-top-folder = dem obersten Ordner
import-more = { $count } weitere
import-completed = { $n ->
    [one] { $count } Notiz ergänzt
   *[other] { $count } Notizen ergänzt
}
import-present = { $n ->
    [one] { $count } Mensch, in dessen Notiz nichts fehlt
   *[other] { $count } Menschen, in deren Notizen nichts fehlt
}
import-without-note = { $n ->
    [one] { $count } Mensch ohne Notiz, wie gewünscht ausgelassen
   *[other] { $count } Menschen ohne Notiz, wie gewünscht ausgelassen
}
import-again = { $n ->
    [one] { $count } Eintrag über denselben Menschen wie ein anderer
   *[other] { $count } Einträge über dieselben Menschen wie andere
}
import-nameless = { $n ->
    [one] { $count } Eintrag ohne Namen
   *[other] { $count } Einträge ohne Namen
}
import-companies = { $n ->
    [one] { $count } Firma oder Gruppe
   *[other] { $count } Firmen oder Gruppen
}
import-unclear = { $n ->
    [one] { $count } Mensch, bei dem nicht sicher ist, wer gemeint ist
   *[other] { $count } Menschen, bei denen nicht sicher ist, wer gemeint ist
}
import-broken-count = { $n ->
    [one] { $count } Eintrag, der sich nicht lesen ließ
   *[other] { $count } Einträge, die sich nicht lesen ließen
}
import-nothing = Hinzuzufügen ist nichts.

heading-import-completed = Ergänzt
import-completed-line = { $person }: { $keys }
heading-import-posts = Eine neue Stelle?
import-posts-hint = In den Notizen bleibt, was da steht. Ein Wechsel ist ein schöner Anlass, sich zu melden; mit Datum gehört er unter `positions`.
import-post = { $person }: { $file } (in der Notiz: { $note })
heading-import-differences = Anders in den Notizen
import-differences-hint = In den Notizen bleibt, was da steht.
import-difference = { $person }, { $key }: { $file } (in der Notiz: { $note })
import-remark = { $person }, eine Bemerkung: „{ $file }“
heading-import-unclear = Nicht sicher
import-unclear-hint = Für sie kam nichts hinzu. Steht `linkedin:` oder `email:` in der richtigen Notiz, oder gibt es eine eigene, weiß der nächste Import, wer gemeint ist.
import-unclear-people = Zeile { $line }: { $who } kann { $candidates } sein
import-unclear-lines = Zeile { $line }: { $who } steht auch in { $n ->
    [one] Zeile { $lines }
   *[other] den Zeilen { $lines }
}
heading-import-not-completed = Nicht ergänzt
import-not-completed-hint = In diese Notizen ließ sich nichts sicher einfügen; `kith check` sagt vielleicht, warum.
heading-import-broken = Nicht gelesen
import-broken = Zeile { $line }: { $why }
import-left-out = In Notizen ist kein Platz für: { $names }.
import-left-out-one = { $name } ({ $count })
import-next = Weiter: `kith refresh` bringt die Seiten auf den Stand der Notizen.
import-next-dry = Ohne `--dry-run` geschieht es.
import-next-dry-new = Ohne `--dry-run` geschieht es; mit `--no-new` werden nur vorhandene Notizen ergänzt.
import-stopped = { $n ->
    [one] Angehalten; { $count } Notiz ist nicht geschrieben. Derselbe Befehl macht weiter.
   *[other] Angehalten; { $count } Notizen sind nicht geschrieben. Derselbe Befehl macht weiter.
}

import-no-calendar = in dieser Datei steht kein Kalender
import-no-calendar-hint = ein Kalender beginnt mit der Zeile `BEGIN:VCALENDAR`; Programme nennen ihn iCalendar oder ICS
import-event-broken = der Termin hat kein Ende, oder eine Zeile darin ist nicht lesbar
import-event-date = der Termin hat kein lesbares Datum
import-whose-calendar = nichts sagt, wem in diesem Kalender er gehört
import-whose-calendar-hint = `email: { $perhaps }`, oder welche Adresse die eigene ist, in die eigene Notiz schreiben und diese in kith.md als `me` nennen

import-appointments = { $file }: { $n ->
    [one] { $count } Termin
   *[other] { $count } Termine
} bis { $last }
import-appointments-dry = { $file }: { $n ->
    [one] { $count } Termin
   *[other] { $count } Termine
} bis { $last }. Noch ist nichts geschrieben; daraus würde:
import-meetings-past = { $n ->
    [one] { $count } neue Notiz zu einem vergangenen Treffen in { $folder }: { $names }
   *[other] { $count } neue Notizen zu vergangenen Treffen in { $folder }: { $names }
}
import-meetings-ahead = { $n ->
    [one] { $count } neue Notiz zu einem kommenden Treffen in { $folder }: { $names }
   *[other] { $count } neue Notizen zu kommenden Treffen in { $folder }: { $names }
}
import-meetings-present = { $n ->
    [one] { $count }, zu dem es die Notiz schon gibt
   *[other] { $count }, zu denen es die Notizen schon gibt
}
import-meetings-noted = { $n ->
    [one] { $count } selbst notiert, mit denselben Menschen am selben Tag
   *[other] { $count } selbst notiert, mit denselben Menschen am selben Tag
}
import-meetings-strangers = { $n ->
    [one] { $count } mit niemandem, der in den Notizen steht
   *[other] { $count } mit niemandem, der in den Notizen steht
}
import-meetings-declined = { $n ->
    [one] { $count } selbst abgesagt
   *[other] { $count } selbst abgesagt
}
import-meetings-cancelled = { $n ->
    [one] { $count } ausgefallen
   *[other] { $count } ausgefallen
}
import-meetings-later = { $n ->
    [one] { $count }, der später liegt
   *[other] { $count }, die später liegen
}
heading-import-moved = Inzwischen an einem anderen Tag
import-moved = { $note }: { $calendar } im Kalender, { $day } in der Notiz
import-strangers-hint = Erkannt wird jemand an Mailadresse oder vollem Namen. Wer zuvor als Kontakt übernommen ist, wird auch erkannt; derselbe Kalender fügt dann hinzu, was neu ist.
