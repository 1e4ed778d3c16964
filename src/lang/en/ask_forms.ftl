### Better forms of an ask, in the language it is written in: sentences to be sent, not words of a page.

form-whom = { $has ->
    [nothing] <name>, <role> at <company>,
    [all] { $name }, { $role } at { $org },
    [role] { $name }, { $role },
    [org] { $name } at { $org }
   *[name] { $name }
}
form-person = { $voice ->
    [infinitive] to introduce me to { form-whom } by { $by }
   *[familiar] Would you introduce me to { form-whom } by { $by }?
}
form-company = { $voice ->
    [infinitive] to introduce me to somebody at { $name } by { $by }
   *[familiar] Whom at { $name } could you introduce me to by { $by }?
}
form-dated = { $has ->
    [nothing] by { $by }{ $after }
   *[before] { $before } by { $by }{ $after }
}
form-coffee = { $voice ->
    [infinitive] to have coffee with me on { $on }
   *[familiar] Shall we have coffee on { $on }?
}
form-call = { $voice ->
    [infinitive] to talk to me for twenty minutes on { $on }
   *[familiar] May I call you on { $on } for twenty minutes?
}
