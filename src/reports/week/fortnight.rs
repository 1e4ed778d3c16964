//! Two lifelike weeks for tests, in the owner's words of one language.
//!
//! Uses: source, day, settings, model, index.

use super::sample::{Sample, day};
use crate::day::{Time, When};
use crate::index::Index;
use crate::model::{AskState, ContactKind, ExpectedGuest, Named, Party, PersonId, Position, Source};
use crate::settings::{Language, Settings, Transition};
use crate::source::Place;

/// The vault on Monday 23 November 2026 and its settings.
pub(crate) fn fortnight(language: Language) -> (Index, Settings) {
    let say = move |english: &'static str, german: &'static str| match language {
        Language::English => english,
        Language::German => german,
    };
    let mut vault = Sample::on("2026-11-23");
    let names = ["Anna Weber", "Ben Adler", "Claire Dubois", "Hanna Vogt", "Henrik Lund", "Ines Roth"];
    let [anna, ben, claire, hanna, henrik, ines] = names.map(|name| vault.person(name));
    let names = ["Jonas Brandt", "Leyla Demir", "Maria López", "Nadia Haddad", "Olu Adeyemi"];
    let [jonas, leyla, maria, nadia, olu] = names.map(|name| vault.person(name));
    let peter = vault.stranger("Peter Kern");
    let names = ["Priya Raman", "Ruth Sommer", "Sven Olsen", "Tom Becker"];
    let [priya, ruth, sven, tom] = names.map(|name| vault.person(name));
    earlier_years(&mut vault, [anna, henrik, ines, ruth, claire], say);
    last_week(&mut vault, [jonas, sven, maria, leyla, priya, olu, tom], say);
    vault.of(ines).facts.city = Some("Berlin".into());
    vault.of(henrik).facts.city = Some("Hamburg".into());
    let me = vault.person("Vera Klein");
    (vault.of(me).me, vault.of(me).facts.city) = (true, Some("Hamburg".into()));
    vault.index.me = Some(me);

    let occasion = Some(ContactKind::Lunch);
    let study = vault.promise(Some("2026-11-17"), Party::Me, jonas, say("the load study", "die Laststudie"));
    (study.due, study.occasion) = (Some(day("2026-11-20")), occasion);
    let source = at_lunch(&mut vault);
    vault.index.promises[0].source = source;
    vault.promise(Some("2026-10-26"), Party::Me, ben, say("the reading list", "die Leseliste"));
    vault.promise(
        Some("2026-11-03"),
        Party::Them,
        peter,
        say("the board's answer", "die Antwort des Vorstands"),
    );
    vault.need("2026-11-17", sven, say("a lawyer for AI contracts", "anwaltlichen Rat zu KI-Verträgen"));
    vault.offer(nadia, say("AI contracts", "Rat zu KI-Verträgen"));
    vault.ask("2026-11-18", claire, AskState::Draft, say("if you hear of anything", "wenn du was hörst"));
    vault.ask("2026-11-11", tom, AskState::Open, say("two names at RTE", "zwei Namen bei RTE"));
    vault.ask("2026-11-13", henrik, AskState::Open, say("a flat in Lyon", "eine Wohnung in Lyon"));
    ahead(&mut vault, hanna, say);
    let wish = Named { text: "Hansewerk".into(), target: None, place: Place::default() };
    let settings = Settings {
        goal_minutes: Some(120),
        transition: Some(Transition { begin: day("2026-10-01"), end: None }),
        wishes: vec![wish],
        ..Settings::default()
    };
    (vault.index, settings)
}

fn at_lunch(vault: &mut Sample) -> Source {
    vault.meeting_source("Meetings/2026-11-17 Lunch.md", ContactKind::Lunch)
}

fn earlier_years(
    vault: &mut Sample,
    [anna, henrik, ines, ruth, claire]: [PersonId; 5],
    say: impl Fn(&'static str, &'static str) -> &'static str,
) {
    for at in ["2026-04-24", "2026-05-24", "2026-06-28", "2026-08-04", "2026-09-08"] {
        vault.contact(at, ContactKind::Call, &[anna], Some(20), "");
    }
    let place = Place { line: 4, column: 1, width: 9 };
    let org = Some(Named { text: "Nordwind".into(), target: None, place });
    let from = Some(When::Month(2026, 10));
    vault.of(anna).facts.positions = vec![Position { from, to: None, role: None, org, place }];
    vault.contact(
        "2026-06-12",
        ContactKind::Lunch,
        &[henrik],
        Some(60),
        say("the move to Lyon", "der Umzug nach Lyon"),
    );
    vault.of(henrik).facts.cadence = Some(crate::model::Cadence::Days(182));
    vault.contact(
        "2026-05-20",
        ContactKind::Coffee,
        &[ines],
        None,
        say("her plans for a book", "ihr Buchprojekt"),
    );
    for at in ["2020-02-03", "2020-09-07", "2021-02-01", "2021-06-01", "2022-01-10"] {
        vault.contact(
            at,
            ContactKind::Met,
            &[ruth],
            None,
            say("a book on negotiation", "ein Buch über Verhandlungen"),
        );
    }
    vault.contact("2026-10-30", ContactKind::Mail, &[claire], None, "");
    vault.gave("2026-03-12", Some(claire), say("the market figures", "die Marktzahlen"));
    vault.gave("2026-05-05", Some(claire), say("an introduction", "ein Kontakt"));
}

fn last_week(
    vault: &mut Sample,
    [jonas, sven, maria, leyla, priya, olu, tom]: [PersonId; 7],
    say: impl Fn(&'static str, &'static str) -> &'static str,
) {
    vault.contact(
        "2026-11-16",
        ContactKind::Call,
        &[maria],
        Some(25),
        say("Nordwind's plans", "die Pläne von Nordwind"),
    );
    let source = at_lunch(vault);
    let lunch = vault.contact(
        "2026-11-17",
        ContactKind::Lunch,
        &[jonas, sven],
        Some(75),
        say("storage, permits", "Speicher, Genehmigungen"),
    );
    lunch.source = source;
    let forum = vault.event("2026-11-19", say("Grid Forum 2026", "Netzforum 2026"));
    vault.contact("2026-11-19", ContactKind::Met, &[priya, olu], None, "").event = Some(forum);
    vault.contact("2026-11-19", ContactKind::Lunch, &[tom], Some(60), "").event = Some(forum);
    vault.contact(
        "2026-11-20",
        ContactKind::Coffee,
        &[leyla],
        Some(45),
        say("her new office", "ihr neues Büro"),
    );
    vault.first_meeting(priya);
    vault.first_meeting(olu);
    vault.of(olu).next_planned = Some(day("2027-01-12"));
    vault.open_point("2026-11-19", priya, say("how to price flexibility", "was Flexibilität kosten darf"));
    vault.gave("2026-11-17", Some(jonas), say("permit draft read", "Genehmigungsentwurf gelesen"));
    vault.introduced("2026-11-20", [leyla, olu]);
    vault.gave("2026-11-19", None, say("the talk on grid fees", "der Vortrag über Netzentgelte"));
    vault.received("2026-11-17", maria, say("the call to Peter Kern", "der Anruf bei Peter Kern"));
    vault.received("2026-11-16", jonas, say("comments on the talk", "Anmerkungen zum Vortrag"));
}

fn ahead(vault: &mut Sample, hanna: PersonId, say: impl Fn(&'static str, &'static str) -> &'static str) {
    let dinner = vault.event("2026-11-24", say("Alumni dinner", "Ehemaligenessen"));
    let guest = |name: &str, person| ExpectedGuest { name: name.to_owned(), person, speaks: false };
    let event = &mut vault.index.events[dinner.0 as usize];
    event.time = Time::from_text("19:00");
    event.expected = vec![guest("Hanna Vogt", Some(hanna)), guest("Kim", None), guest("Lars", None)];
    vault.open_point(
        "2026-06-02",
        hanna,
        say("her question about the Oslo office", "ihre Frage zum Büro in Oslo"),
    );
    let committee = vault.event("2026-11-26", say("Standards committee", "Normungsausschuss"));
    vault.index.events[committee.0 as usize].city = Some("Berlin".into());
}
