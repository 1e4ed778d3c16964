//! Each listed phrase in several of its forms, and harmless sentences with the same words.

use super::super::words::words;
use super::*;
use crate::model::Wording;

#[track_caller]
fn check(id: &str, forms: &[&str]) {
    for form in forms {
        let ids: Vec<&str> =
            find(&words(form, &Wording::default())).iter().map(|found| found.what.id).collect();
        assert!(ids.contains(&id), "{id}: {form}: {ids:?}");
    }
}

#[test]
fn every_id_is_listed_once() {
    let ids: Vec<&str> = english::PHRASES.iter().chain(german::PHRASES).map(|phrase| phrase.0).collect();
    let all: Vec<String> =
        (1..=36).map(|id| format!("E{id:02}")).chain((1..=40).map(|id| format!("D{id:02}"))).collect();
    assert_eq!(ids, all);
}

#[test]
fn english_phrases_in_their_forms() {
    check(
        "E01",
        &[
            "if you hear of anything",
            "If you’ve — if you heard anything",
            "should you hear of anything",
            "in case you hear about something",
        ],
    );
    check("E02", &["keep me in mind", "please do bear us in mind", "Keeping me in mind"]);
    check("E03", &["keep your eyes open", "keep an eye out", "could you keep your eyes peeled"]);
    check("E04", &["keep your ears open", "keep an ear to the ground"]);
    check("E05", &["let me know if something comes up", "when something turns up", "if anything came along"]);
    check("E06", &["anything would help", "Anything at all would help", "every little helps"]);
    check(
        "E07",
        &["any help is appreciated", "any advice would be much appreciated", "I'd appreciate any pointers"],
    );
    check("E08", &["any leads?"]);
    check("E09", &["any ideas?", "Any idea?"]);
    check("E10", &["anyone you know", "somebody you might know", "do you know anyone who hires"]);
    check("E11", &["someone in your network", "people from your network"]);
    check("E12", &["put in a good word", "put a good word in for me", "put in a word"]);
    check("E13", &["pick your brain", "picking your brains"]);
    check("E14", &["grab a coffee sometime", "have coffee together sometime", "grab a drink some time"]);
    check("E15", &["let's do lunch", "Let’s grab lunch", "we should do lunch"]);
    check("E16", &["catch up sometime", "catch up over the phone sometime"]);
    check("E17", &["at some point", "At some stage"]);
    check(
        "E18",
        &[
            "when you have time",
            "whenever you get a chance",
            "if you have a spare moment",
            "when you've got a minute",
        ],
    );
    check("E19", &["whenever it suits you", "when it suits you", "at your convenience", "whenever you like"]);
    check("E20", &["no rush", "No hurry", "it's not urgent"]);
    check("E21", &["as soon as possible", "ASAP", "as soon as you can"]);
    check("E22", &["I'm open to anything", "I am really open to anything", "we are open for everything"]);
    check("E23", &["open to new opportunities", "open for new challenges"]);
    check("E24", &["looking for a new challenge", "I look for my next challenge"]);
    check("E25", &["something in management", "anything in consulting"]);
    check("E26", &["a company like yours", "companies like yours", "a firm like yours"]);
    check("E27", &["spread the word", "spreading the word"]);
    check("E28", &["feel free to share", "Feel free to forward"]);
    check("E29", &["would be great to connect", "it would be nice to reconnect", "I'd love to connect"]);
    check("E30", &["touch base", "touching base"]);
    check("E31", &["I was wondering if maybe", "I'm just wondering whether"]);
    check("E32", &["sorry to bother you", "Sorry for bothering you", "apologies for troubling you"]);
    check(
        "E33",
        &["if it's not too much trouble", "if it isn't too much trouble", "if it is not too much bother"],
    );
    check(
        "E34",
        &["do you know of any jobs", "did you hear of any openings", "know if there are any vacancies"],
    );
    check("E35", &["it would be nice if", "it'd be great if"]);
    check("E36", &["help me out", "could you help us out"]);
}

#[test]
fn german_phrases_in_their_forms() {
    check(
        "D01",
        &[
            "wenn du was hörst",
            "falls du doch mal etwas hörst",
            "wenn du was mitbekommst",
            "solltest du etwas hören",
            "wenn dir was einfällt",
        ],
    );
    check(
        "D02",
        &[
            "wenn Sie etwas hören",
            "falls Sie was hören",
            "sollten Sie etwas hören",
            "wenn Ihnen etwas zu Ohren kommt",
        ],
    );
    check("D03", &["falls sich etwas ergibt", "sollte sich was ergeben", "wenn sich da etwas auftut"]);
    check(
        "D04",
        &["sag Bescheid, wenn", "Sagen Sie mir bitte Bescheid, wenn", "gib mir doch Bescheid, sobald"],
    );
    check(
        "D05",
        &[
            "halt die Augen offen",
            "Halten Sie bitte die Augen offen",
            "könntest du die Augen offen halten",
            "die Augen offenzuhalten",
        ],
    );
    check("D06", &["halten Sie die Ohren offen", "halt mal die Ohren offen", "die Ohren offenzuhalten"]);
    check("D07", &["denk an mich", "denkst du an mich", "an mich zu denken", "behalt mich im Hinterkopf"]);
    check("D08", &["denken Sie an mich", "Denken Sie doch bitte auch an mich"]);
    check("D09", &["hör dich mal um", "hörst du dich um", "dich umzuhören"]);
    check("D10", &["hören Sie sich mal um", "sich einmal umzuhören"]);
    check("D11", &["irgendwas", "irgendetwas", "irgend etwas"]);
    check("D12", &["irgendjemand", "irgendjemandem", "irgendwen"]);
    check("D13", &["irgendwann"]);
    check("D14", &["bei Gelegenheit", "bei nächster Gelegenheit"]);
    check("D15", &["wenn du Zeit hast", "wenn du mal etwas Zeit hättest", "falls du dazu kommst"]);
    check("D16", &["wenn es Ihre Zeit erlaubt", "sofern Ihre Zeit es zulässt", "wenn Sie einmal Zeit haben"]);
    check("D17", &["mal wieder", "wieder mal"]);
    check("D18", &["mal auf einen Kaffee", "mal auf ’nen Kaffee", "mal zum Mittagessen"]);
    check("D19", &["wir müssen mal wieder", "wir sollten unbedingt mal wieder"]);
    check("D20", &["man müsste mal", "man sollte doch mal"]);
    check("D21", &["lass uns in Kontakt bleiben", "Lassen Sie uns doch in Verbindung bleiben"]);
    check("D22", &["wir bleiben in Kontakt", "bleiben wir doch in Kontakt"]);
    check(
        "D23",
        &[
            "jede Hilfe ist willkommen",
            "jede Unterstützung wäre mir willkommen",
            "Jede Art von Hilfe ist sehr willkommen",
        ],
    );
    check("D24", &["für jeden Hinweis dankbar", "dankbar für jeden Tipp", "für jeden Kontakt"]);
    check("D25", &["bin für alles offen", "ich bin offen für alles"]);
    check("D26", &["offen für Neues", "für Neues bin ich offen"]);
    check("D27", &["neue Herausforderung", "eine neue berufliche Herausforderung"]);
    check("D28", &["etwas Passendes", "was Passendes", "etwas Interessantes"]);
    check("D29", &["in Ihrem Netzwerk", "in deinem Netzwerk", "aus Ihrem Bekanntenkreis"]);
    check(
        "D30",
        &["ein gutes Wort einlegen", "legst du ein gutes Wort für mich ein", "ein gutes Wort einzulegen"],
    );
    check("D31", &["gern weitersagen", "sag’s gern weiter", "sagen Sie es doch weiter", "weiterzusagen"]);
    check("D32", &["zeitnah"]);
    check("D33", &["so bald wie möglich", "so schnell wie möglich", "möglichst bald", "schnellstmöglich"]);
    check("D34", &["ich wollte nur mal fragen", "Ich wollte bloß fragen", "wollte nur mal hören"]);
    check(
        "D35",
        &[
            "entschuldigen Sie die Störung",
            "entschuldige bitte die Störung",
            "Entschuldigung, dass ich störe",
        ],
    );
    check("D36", &["wenn es keine Umstände macht", "falls es dir keine Umstände macht"]);
    check("D37", &["es wäre schön, wenn", "Es wäre wirklich toll, wenn", "schön wäre es, wenn"]);
    check("D38", &["vielleicht könnte man", "könnte man vielleicht"]);
    check("D39", &["unter die Arme greifen", "greifst du mir unter die Arme", "unter die Arme zu greifen"]);
    check("D40", &["kennst du jemanden, der", "kennen Sie vielleicht jemanden", "jemanden, der"]);
}

#[test]
fn fillers_and_all_apostrophes_change_nothing() {
    for text in ["Let's do lunch", "Let’s do lunch", "let`s just do lunch", "Let´s please do lunch"] {
        check("E15", &[text]);
    }
    check("D05", &["Halt doch bitte einfach mal auch gern die Augen offen"]);
}

#[test]
fn the_same_words_in_harmless_sentences_are_no_phrase() {
    for text in [
        "keep the folder open",
        "the anything-goes clause",
        "a word with Ms Berger",
        "the coffee machine",
        "some point of order",
        "Bescheid über den Antrag",
        "die Augen des Kindes",
        "auf einen Punkt schauen",
        "das Wort haben",
        "die Zeit war kurz",
        "die Gelegenheit war gut",
        "an mich gerichtet",
        "die Arme hoch",
        "wieder zu Hause",
    ] {
        assert_eq!(find(&words(text, &Wording::default())), [], "{text}");
    }
}
