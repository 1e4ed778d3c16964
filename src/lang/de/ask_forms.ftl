### Bessere Fassungen einer Bitte, in deren Sprache: Sätze zum Abschicken, nicht Worte einer Seite.

form-whom = { $has ->
    [nothing] <Name>, <Rolle> bei <Firma>,
    [all] { $name } ({ $role }, { $org })
    [role] { $name } ({ $role })
    [org] { $name } ({ $org })
   *[name] { $name }
}
form-person = { $voice ->
    [infinitive] mich bis zum { $by } { form-whom } vorzustellen
    [formal] Würden Sie mich bis zum { $by } { form-whom } vorstellen?
   *[familiar] Stellst du mich bis zum { $by } { form-whom } vor?
}
form-company = { $voice ->
    [infinitive] mich bis zum { $by } mit jemandem bei { $name } bekannt zu machen
    [formal] Mit wem bei { $name } könnten Sie mich bis zum { $by } bekannt machen?
   *[familiar] Mit wem bei { $name } könntest du mich bis zum { $by } bekannt machen?
}
form-dated = { $has ->
    [nothing] bis zum { $by }{ $after }
   *[before] { $before } bis zum { $by }{ $after }
}
form-coffee = { $voice ->
    [infinitive] am { $on } mit mir einen Kaffee zu trinken
    [formal] Darf ich Sie am { $on } zum Kaffee einladen?
   *[familiar] Trinken wir am { $on } einen Kaffee zusammen?
}
form-call = { $voice ->
    [infinitive] am { $on } zwanzig Minuten mit mir zu telefonieren
    [formal] Darf ich Sie am { $on } für zwanzig Minuten anrufen?
   *[familiar] Darf ich dich am { $on } für zwanzig Minuten anrufen?
}
