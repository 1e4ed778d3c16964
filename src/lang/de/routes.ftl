### Wer mit jemandem bekannt machen kann.

usage-via-empty = mit wem bekannt werden? `kith via` braucht einen Menschen, eine Firma oder eine Funktion
via-title = Wege zu { $goal }
via-role-at = { $role } bei { $org }
via-namesakes = So heißen mehrere: { $people }. Der ganze Name unterscheidet sie.
via-known = Schon bekannt: { $person }{ $noted ->
    [some] , { $post }
   *[none] {""}
}, { $seen ->
    [contact] zuletzt am { $day } in Kontakt
   *[mention] bisher nur erwähnt, zuletzt am { $day }
}
via-deed = { $first } bitten, mit { $next } bekannt zu machen.
via-deed-inside = { $first } ({ $org }) fragen.
via-tie = { $class ->
    [regular] Regelmäßig in Kontakt, zuletzt am { $day }.
    [occasional] Ab und zu in Kontakt, zuletzt am { $day }.
    [quiet] Zuletzt am { $day } in Kontakt.
   *[mention] Bisher nur erwähnt, zuletzt am { $day }.
}
via-link-knows = { $one } kennt { $other }{ $source }.
via-link-introduced = { $one } und { $other } wurden von hier aus bekannt gemacht.
via-link-joint = { $one } und { $other } saßen { $dated ->
    [some] am { $day }
   *[none] schon
} zusammen{ $source }.
via-given = Schon gegeben{ $dated ->
    [some] {" "}am { $day }
   *[none] {""}
}{ $worded ->
    [some] : { $what }
   *[none] {""}
}{ $source }.
via-give-need = Gegeben ist noch nichts notiert; { $first } sucht { $what }{ $source }: vielleicht lässt sich da zuerst etwas geben.
via-give-first = Gegeben ist noch nichts notiert; eine Kleinigkeit vorweg macht das Bitten leichter.
via-who-role-org = { $person } ({ $role }, { $org })
via-who-role = { $person } ({ $role })
via-who-org = { $person } ({ $org })
via-ask-person = Etwa so: „Stellst du mich bis zum { $by } { $who } vor? Eine kurze Mail genügt.“
via-ask-chain = Etwa so: „Stellst du mich bis zum { $by } { $next } vor? Ich würde gern { $who } kennenlernen, die zwei kennen sich.“
via-ask-role = Etwa so: „Mit wem bei { $org } ({ $role }) könntest du mich bis zum { $by } bekannt machen? Ein Name genügt.“
via-ask-company = Etwa so: „Mit wem bei { $org } könntest du mich bis zum { $by } bekannt machen? Ein Name genügt.“
way-over = der Weg führt über { $people }
via-order = Der kürzeste Weg steht vorn. Sind mehrere gleich kurz, zählt die lockerste Verbindung darauf, dann der jüngste Kontakt.
typed-via = - [ ] gebeten:: { $person } mich bis { $by } { $goal } vorzustellen
via-somebody-at = jemandem bei { $org }
via-the-role-at = jemandem bei { $org } ({ $role })
via-asked = Gebeten? Eine Zeile in der Tagesnotiz hält es fest: { $line }
via-none = Bisher ist kein Weg zu { $goal } notiert.
via-unknown = Bisher ist niemand und keine Firma namens { $goal } notiert.
via-clue = { $kind ->
    [employer] Auch bei { $shared }
    [formerly] Früher bei { $shared }
    [sector] Auch in der Branche { $shared }
    [city] Auch in { $shared }
   *[topic] Mit dem Thema { $shared }
}: { $people }
typed-knows = - kennt:: { $person } [[{ $goal }]]
via-note = Wer wen kennt, lässt sich notieren: { $line }
typed-org = firma: { $goal }
via-note-either = Eine Firma steht in den Notizen derer, die dort arbeiten: { $org }. Eine Person nennt, wer sie kennt: { $line }
