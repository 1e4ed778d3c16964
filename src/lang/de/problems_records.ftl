### Auffälligkeiten bei Namen, Einträgen und Journalzeilen.

# checks

problem-ask-vague = diese Bitte nennt keine Person, keine Firma und keinen Termin
problem-ask-empty = diese Bitte hat noch keinen Wortlaut
problem-ask-often = { $person } wurde am { $day } schon um etwas anderes gebeten
hint-ask-often = eine Bitte nach der anderen ist leichter zu beantworten: der ersten zwei Wochen lassen oder beide in eine fassen
problem-ask-partly = { $missing ->
    [who] diese Bitte nennt weder Person noch Firma
    [request] diese Bitte sagt nicht, was zu tun ist
   *[when] diese Bitte nennt keinen Tag
}
hint-ask-to = an wen geht sie? Wer allein gefragt ist, antwortet leichter
hint-ask-who = mit wem oder mit welcher Firma { $n ->
    [1] könnte
   *[other] könnten
} { $people } bekannt machen, und bis wann?
hint-ask-whom = um wen oder welche Firma geht es, und bis wann?
hint-ask-when = bis zu welchem Tag?
hint-ask-request = was { $n ->
    [1] könnte
   *[other] könnten
} { $people } tun?
hint-ask-what = was wäre zu tun?
hint-ask-form = zum Beispiel: { $form }
problem-balance = die Einträge ergeben am { $day } einen Stand von { $recorded }, in der Notiz steht { $asserted }
hint-balance = eine Zeile fehlt oder steht doppelt; ergänzen oder die Zahl berichtigen
problem-long-day = die Kontakte vom { $day } dauern zusammen { $minutes ->
    [0] { $hours } Stunden
   *[other] { $hours } Std. { $minutes } Min.
}
hint-long-day = ist eine Dauer vertippt, oder steht ein Treffen in zwei Notizen?
problem-profile-old = das Profil von { $name } wurde zuletzt am { $day } angesehen
hint-profile-old = nachsehen, wo die Person heute arbeitet, und `profile_checked` auf den Tag setzen

# Namen und Einträge

problem-ambiguous = `{ $name }` kann { $candidates } meinen; für niemanden gezählt
hint-ambiguous = den Pfad schreiben: `[[{ $link }]]`
problem-alias-link = `[[{ $alias }]]` ist kein Dateiname; gezählt für { $name } mit diesem weiteren Namen
hint-alias-link = `[[{ $link }|{ $alias }]]` schreiben, damit der Link ans Ziel führt
problem-link-file = `[[{ $target }]]` steht an der Stelle einer Person, und diese Datei gibt es nicht
hint-link-file = zuerst die Person nennen, dann die Datei
problem-link-no-person = `[[{ $target }]]` steht bei den Beteiligten und führt zu einer Notiz, die keine Person ist
hint-no-person = falls `[[{ $target }]]` eine Person ist, dort `type: person` ergänzen
problem-people-from-body = { $count ->
    [one] eine beteiligte Person wurde aus den Links im Text übernommen
   *[other] { $count } Beteiligte wurden aus den Links im Text übernommen
}
hint-people-from-body = sie zur Sicherheit im Kopf der Notiz unter `people` aufführen
# The keyword as the owner would write it.
keyword-word = { $keyword ->
    [met] getroffen
    [breakfast] Frühstück
    [lunch] Mittagessen
    [dinner] Abendessen
    [coffee] Kaffee
    [call] Telefonat
    [video] Videocall
    [message] Nachricht
    [letter] Brief
    [visit] Besuch
    [talk] Gespräch
    [walk] Spaziergang
    [lecture] Vortrag
    [new] kennengelernt
    [gave] gegeben
    [received] bekommen
    [promised] versprochen
    [awaiting] warte auf
    [asked] gebeten
    [draft] Entwurf
    [need] braucht
    [offers] bietet
    [introduced] bekannt gemacht
    [introduced-by] vermittelt von
    [outcome] Ergebnis
    [knows] kennt
    [thanked] gedankt
    [shared] geteilt
    [profile] Profil
    [later] später
   *[other] { $keyword }
}
problem-whom = `{ keyword-word }` nennt keine Person
problem-whom-two = `{ keyword-word }` braucht zwei Personen
problem-whom-meeting = das Treffen nennt niemanden
problem-whom-outcome = dass { $people } miteinander bekannt gemacht wurden, steht bisher nirgends
hint-whom = die Person als Link hinter das Schlüsselwort schreiben: `{ keyword-word }:: [[Name]]`
hint-whom-link = `{ keyword-word }:: [[{ $link }]]` schreiben
hint-whom-meeting = im Kopf der Notiz `people` mit Links ergänzen
hint-whom-outcome = auch das Bekanntmachen notieren: `introduced:: [[Name]] und [[Name]]`
problem-when = `{ keyword-word }` hat keinen Tag
problem-when-later = `{ keyword-word }` sagt nicht, bis wann
problem-when-meeting = das Treffen hat keinen Tag
hint-when = den Tag vor das Schlüsselwort schreiben: `{ $day } { keyword-word }:: …`
hint-when-later = den Tag ergänzen: `{ keyword-word }:: [[Name]] 📅 { $day }`
hint-when-meeting = im Kopf der Notiz `date` ergänzen
problem-future = `{ keyword-word }` liegt in der Zukunft, am { $day }; nicht gezählt
hint-future = den Tag berichtigen oder Künftiges mit offenem Kästchen schreiben
problem-future-met = die erste Begegnung liegt in der Zukunft, am { $day }
hint-future-met = `met` im Kopf der Notiz berichtigen
problem-future-checked = das Profil wurde zuletzt an einem künftigen Tag angesehen, am { $day }
hint-future-checked = `profile_checked` im Kopf der Notiz berichtigen
problem-keyword-open = ein offenes Kästchen vor `{ keyword-word }` zählt noch nicht
hint-keyword-open = für das, was noch aussteht, `{ keyword-word }` schreiben
problem-keyword-colon = { $count ->
    [one] `{ $name }:` mit einem Doppelpunkt wurde als Eintrag gelesen
   *[other] `{ $name }:` mit einem Doppelpunkt wurde { $count }-mal als Eintrag gelesen
}
hint-keyword-colon = `{ $link }::` schreiben
problem-name-twins-id = die Kennung `{ $id }` gehört schon zu { $other }; für diese Notiz gilt ihr Pfad
hint-name-twins-id = einer der beiden eine andere `id` geben
problem-name-twins-file = der Dateiname unterscheidet sich von { $other } nur in Groß- und Kleinschreibung oder der Speicherform der Buchstaben
hint-name-twins-file = eine der beiden umbenennen; auf Mac und Windows haben nicht beide Platz
problem-introduced-by-ring = { $introducer } kann { $introduced } nicht vermittelt haben: Auch das Umgekehrte ist notiert
hint-introduced-by-ring = `introduced_by` in einer der Notizen berichtigen
problem-new-person = { $count ->
    [one] { $name } kommt einmal vor und hat keine Notiz
   *[other] { $name } kommt { $count }-mal vor und hat keine Notiz
}
hint-new-person = eine Notiz `{ $link }` mit `type: person` bewahrt, was bekannt ist
problem-unlinked = { $count ->
    [one] { $name } steht ohne Link im Text; gezählt
   *[other] { $name } steht { $count }-mal ohne Link im Text; gezählt
}
hint-unlinked = `[[{ $link }]]` schreiben
problem-unlinked-unknown = { $count ->
    [one] niemand namens { $name } ist bekannt; nicht gezählt
   *[other] niemand namens { $name } ist bekannt; { $count } Zeilen nicht gezählt
}
hint-unlinked-unknown = falls das eine Person ist, `[[{ $link }]]` schreiben

# Journalzeilen

problem-keyword = `{ $word }` ist kein Schlüsselwort
hint-keyword = `{ $keyword }::` schreiben
problem-keyword-open-box = `{ keyword-word }` in einem offenen Kästchen zählt noch nicht
hint-keyword-open-box = für das, was noch kommt, `{ keyword-word }::` schreiben, oder das Kästchen abhaken
problem-date-no-year = bei `{ $date }` fehlt das Jahr
hint-date-iso = das Datum als Jahr-Monat-Tag schreiben, zum Beispiel 2026-11-18
problem-date-two-digits = `{ $date }` wurde als { $iso } gelesen
problem-date-local = bei `{ $date }` wurde der Tag zuerst gelesen, also { $iso }
hint-date-write = { $iso } schreiben
problem-effort = der Aufwand `{ $value }` liegt nicht zwischen 1 und 5; verwendet wird 1
hint-effort = eine Zahl von 1 bis 5 schreiben oder den Aufwand weglassen
problem-link-unclosed = dieser Link hat kein Ende
hint-link-close = mit `]]` schließen
problem-link-two-lines = dieser Link geht in der nächsten Zeile weiter
hint-link-one-line = den Link in eine Zeile schreiben; Obsidian folgt ihm sonst nicht
problem-done-date = abgehakt, aber ohne Tag
hint-done-date = den Tag ergänzen, zum Beispiel ✅ 2026-11-18
