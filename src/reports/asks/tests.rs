//! The page of the asks in both languages, line by line.

use super::*;
use crate::model::{AskState, Named};
use crate::reports::dump::dump;
use crate::reports::week::sample::Sample;
use crate::source::Place;

/// Two drafts, three asks out, two answered; Claire was helped in spring, Dor never met.
fn vault() -> (Sample, Settings) {
    let mut vault = Sample::on("2026-11-23");
    let claire = vault.person("Claire Dubois");
    let ben = vault.person("Ben Adler");
    let dor = vault.person("Dor Levi");
    vault.gave("2026-03-04", Some(claire), "two names");
    vault.gave("2026-05-06", Some(claire), "feedback");
    vault.ask("2026-11-22", claire, AskState::Draft, "let me know if you hear of anything");
    vault.ask("2026-11-22", dor, AskState::Draft, "Stellst du mich Frau Voss vor?");
    vault.ask("2026-11-17", ben, AskState::Open, "Könntest du meinen Vortrag zeitnah gegenlesen?");
    vault.ask("2026-10-30", claire, AskState::Open, "to review my talk");
    vault.ask("2026-09-01", ben, AskState::Open, "to put me in touch with Hansewerk");
    vault.ask("2026-10-01", ben, AskState::Yes, "to call Ms Roth").done = Day::from_iso("2026-10-04");
    vault.ask("2026-09-01", claire, AskState::No, "any leads");
    vault.ask("2024-09-01", claire, AskState::Withdrawn, "to read the plan");
    let wish = Named { text: "Hansewerk".to_owned(), target: None, place: Place::default() };
    (vault, Settings { wishes: vec![wish], ..Settings::default() })
}

#[track_caller]
fn check(vault: &Sample, settings: &Settings, language: Language, expected: &str) {
    let page = dump(&doc(&report(&vault.index, settings), &vault.index, &Catalogue::new(language)));
    assert_eq!(page.lines().collect::<Vec<_>>(), expected.lines().collect::<Vec<_>>(), "{page}");
}

#[test]
fn in_english() {
    let (vault, settings) = vault();
    check(
        &vault,
        &settings,
        Language::English,
        r#"# Network asks

*As of Monday 23 November.* Three asks are out, two are drafts.

## Before they go out

- **[[Claire Dubois]]**: “let me know if you hear of anything” (note). That leaves open whom or which company. For instance: “Whom at Hansewerk could you introduce me to by 11 December?” You helped Claire Dubois in March and May; ask freely.
- **[[Dor Levi]]**: “Stellst du mich Frau Voss vor?” (note). Ready to go. No contact noted for over a year: a few lines first, or something given, make a kinder beginning.

## Under way

- **[[Ben Adler]]**, 1 September: “to put me in touch with Hansewerk” (note). It may rest now.
- **[[Claire Dubois]]**, 30 October: “to review my talk” (note). One gentle repeat is fine now, and it may name more: “to review my talk by 11 December”
- **[[Ben Adler]]**, 17 November: “Könntest du meinen Vortrag zeitnah gegenlesen?” (note). Give it time. “zeitnah” leaves open when. For instance: “Könntest du meinen Vortrag bis zum 11. Dezember gegenlesen?”

## Answered

- **[[Ben Adler]]**, 1 October: “to call Ms Roth” (note). Yes, on 4 October.
- **[[Claire Dubois]]**, 1 September: “any leads” (note). No.
- and one more before that

## What came of them

Of four asks that were answered or are over two weeks old, two have an answer, one of them a yes.

Written down as `- [ ] asked:: [[Anna Weber]] to introduce me to [[Peter Kern]] by 12 December` or, before it goes out, as `- draft:: [[Anna Weber]] to introduce me to …`. The box tells the answer: `[x]` yes, `[-]` no, `[>]` taken back.

*Counted from your notes; asks that are not written down are missing here.*
"#,
    );
}

#[test]
fn in_german() {
    let (vault, settings) = vault();
    check(
        &vault,
        &settings,
        Language::German,
        r#"# Bitten

*Stand: Montag, 23. November.* Drei Bitten sind unterwegs, zwei noch im Entwurf.

## Bevor sie hinausgehen

- **[[Claire Dubois]]**: „let me know if you hear of anything“ (Notiz). Das lässt offen, um wen oder welche Firma es geht. Besser etwa: „Whom at Hansewerk could you introduce me to by 11 December?“ Claire Dubois hat im März und Mai Hilfe bekommen; da darf man ruhig fragen.
- **[[Dor Levi]]**: „Stellst du mich Frau Voss vor?“ (Notiz). Kann hinaus. Seit über einem Jahr ist kein Kontakt notiert: Ein paar Zeilen vorweg, oder erst etwas geben, sind ein freundlicher Anfang.

## Unterwegs

- **[[Ben Adler]]**, 1. September: „to put me in touch with Hansewerk“ (Notiz). Darf jetzt ruhen.
- **[[Claire Dubois]]**, 30. Oktober: „to review my talk“ (Notiz). Einmal freundlich nachfragen ist jetzt in Ordnung, und etwas genauer: „to review my talk by 11 December“
- **[[Ben Adler]]**, 17. November: „Könntest du meinen Vortrag zeitnah gegenlesen?“ (Notiz). Zeit lassen. „zeitnah“ lässt offen, wann. Besser etwa: „Könntest du meinen Vortrag bis zum 11. Dezember gegenlesen?“

## Beantwortet

- **[[Ben Adler]]**, 1. Oktober: „to call Ms Roth“ (Notiz). Ja, am 4. Oktober.
- **[[Claire Dubois]]**, 1. September: „any leads“ (Notiz). Nein.
- und davor eine weitere

## Was daraus wurde

Von vier Bitten, die beantwortet oder älter als zwei Wochen sind, sind zwei beantwortet, eine mit Ja.

Notiert wird eine Bitte so: `- [ ] gebeten:: [[Anna Weber]] mich bis 12. Dezember [[Peter Kern]] vorzustellen`, vor dem Absenden so: `- entwurf:: [[Anna Weber]] mich … vorzustellen`. Das Kästchen sagt, was daraus wurde: `[x]` ja, `[-]` nein, `[>]` zurückgezogen.

*Gezählt aus den Notizen; Bitten, die nicht notiert sind, fehlen hier.*
"#,
    );
}

#[test]
fn an_empty_page_says_why_and_how_an_ask_is_written() {
    let vault = Sample::on("2026-11-23");
    check(
        &vault,
        &Settings::default(),
        Language::English,
        "# Network asks

*As of Monday 23 November.*

No ask is noted yet. People say yes more often than one expects, and a name, a company or a day makes it easy. It is written like this: `- [ ] asked:: [[Anna Weber]] to introduce me to [[Peter Kern]] by 12 December`

*Counted from your notes; asks that are not written down are missing here.*
",
    );
    check(
        &vault,
        &Settings::default(),
        Language::German,
        "# Bitten

*Stand: Montag, 23. November.*

Noch ist keine Bitte notiert. Ein Ja kommt öfter, als man denkt, und ein Name, eine Firma oder ein Tag macht es leicht. So wird eine Bitte notiert: `- [ ] gebeten:: [[Anna Weber]] mich bis 12. Dezember [[Peter Kern]] vorzustellen`

*Gezählt aus den Notizen; Bitten, die nicht notiert sind, fehlen hier.*
",
    );
}
