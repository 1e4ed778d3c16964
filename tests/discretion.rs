//! What is private is counted and never told: no name, no link, no word of it on any page, in any
//! answer of any command, in any export, in either language. `kith person WHO`, asked for the person
//! by name on a terminal, is the one exception; `kith check` for the owner's own eyes names the
//! place of a mistake, which is how it can be mended.

mod support;

use support::Vault;
use support::commands::ask_everything;

/// Stands in every word that may not be told, and in nothing else.
const CANARY: &str = "zq";

/// A private person and a private meeting with a word of its own in every place that can hold one,
/// among notes that may be told.
fn vault(language: &str) -> Vault {
    Vault::new()
        .language(language)
        .note("kith.md", &format!("---\nlanguage: {language}\npeople-pages: all\ntransition: 2026-09-01\nwishes:\n  - \"[[Peter Kern]]\"\n  - Nordwind\n---\n"))
        .note(
            "People/Zqfile Zqperson.md",
            "---\ntype: person\nprivate: true\naliases: [Zqalias]\norg: \"[[Zqorg]]\"\nrole: Zqrole\n\
             sector: Zqsector\ncity: Zqcity\nemail: zqmail@example.org\nphone: zqphone\nlinkedin: zqprofile\n\
             birthday: 1980-11-25\nmet: 2020-01-01\nintroduced_by: \"[[Zqgodmother]]\"\nknows: [\"[[Peter Kern]]\"]\n\
             needs: [Zqneed permits]\noffers: [Zqoffer permits]\ntopics: [Zqtopic]\ncircle: Zqcircle\n\
             tags: [zqtag]\npositions: [\"2019-03 – 2024-06: Zqpost, [[Zqfirm]]\"]\ncadence: 10 days\n---\n\
             Zqbody text.\n\n- 2026-11-03 call:: zqcall\n- [ ] promised:: zqowed 📅 2026-11-20\n\
             - gave:: without a day zqundated\n- 2026-11-31 call:: zqimpossible\n- need:: zqwish\n",
        )
        .note(
            "Meetings/2026-11-17 Zqmeeting.md",
            "---\ntype: lunch\nprivate: true\ndate: 2026-11-17\npeople: [\"[[Anna Weber]]\", \"[[Jonas Brandt]]\"]\n\
             place: Zqplace\ntitle: Zqtitle\nevent: \"[[Zqgala]]\"\n---\n# Zqheading\n\n\
             - gave:: [[Anna Weber]] zqgift\n- [ ] promised:: [[Jonas Brandt]] zqpromise\n\
             - [ ] asked:: [[Anna Weber]] zqask\n- need:: [[Jonas Brandt]] zqlack\n\
             - thanked:: [[Anna Weber]] zqthanks\n- gave:: [[Anna Weber]] zqeffort [effort:: 9]\n\
             - met:: [[Zqstranger Zqnew]] at the door\n- shared:: zqshared\n- profile:: zqprofile #linkedin\n",
        )
        .note(
            "Meetings/2026-11-25 Zqplanned.md",
            "---\ntype: lunch\nprivate: true\ndate: 2026-11-25\npeople: [\"[[Anna Weber]]\"]\nplace: Zqtable\n---\n",
        )
        .note(
            "Events/Zqgala.md",
            "---\ntype: event\nprivate: true\ndate: 2026-11-27\nplace: Zqhall\ntalk: Zqtalk\n\
             speakers: [\"[[Anna Weber]]\", Zqspeaker Zqplain]\n---\n- met:: [[Jonas Brandt]] zqchat\n",
        )
        .note(
            "Daily/2026-11-18.md",
            "- lunch:: [[Zqfile Zqperson]] zqlunch\n- gave:: [[Zqfile Zqperson]] zqgave\n\
             - received:: [[Zqalias]] zqreceived\n- [ ] promised:: [[Zqfile Zqperson]] zqstudy 📅 2026-11-20\n\
             - [ ] awaiting:: [[Zqfile Zqperson]] zqanswer\n- [ ] asked:: [[Zqfile Zqperson]] zqrequest\n\
             - draft:: [[Zqfile Zqperson]] if you hear of anything zqdraft\n\
             - [/] introduced:: [[Zqfile Zqperson]] and [[Anna Weber]], zqpair\n\
             - introduced:: [[Jonas Brandt]] and [[Anna Weber]], over permits\n\
             - outcome:: [[Zqfile Zqperson]] and [[Anna Weber]] zqoutcome\n\
             - need:: [[Zqfile Zqperson]] zqquest\n- offers:: [[Zqfile Zqperson]] zqoffer\n\
             - thanked:: [[Zqfile Zqperson]] zqfor\n- knows:: [[Anna Weber]] [[Zqfile Zqperson]]\n\
             - later [[Zqfile Zqperson]] January\n- [ ] [[Zqfile Zqperson]] zqpoint\n\
             - [ ] call:: [[Zqfile Zqperson]] zqplan 📅 2026-11-26\n\
             - gave:: Zqfile Zqperson zqunlinked\n- gav:: [[Zqfile Zqperson]] zqslip\n\
             - gave:: [[Zqfile Zqperson]] zqhard [effort:: 9]\n",
        )
        // Words to or about others in which a link names somebody private.
        .note(
            "Daily/2026-11-19.md",
            "- [ ] asked:: [[Anna Weber]] to introduce me to [[Zqfile Zqperson]] by 12 December\n\
             - gave:: [[Jonas Brandt]] the number of [[Zqalias]]\n\
             - [ ] promised:: [[Anna Weber]] to write to [[Zqfile Zqperson]]\n\
             - call:: [[Jonas Brandt]] about [Z](../People/Zqfile%20Zqperson.md) and [[Zqgala]]\n\
             - call:: [[Anna Weber]] after [[2026-11-17 Zqmeeting]]\n\
             - [ ] [[Jonas Brandt]]: greetings from [[Zqfile Zqperson]]\n\
             - shared:: the plan of [[Zqfile Zqperson]] #linkedin\n",
        )
        .note("Daily/2026-11-20.md", "Saw [[Zqfile Zqperson]] at the station.\n\n- coffee:: [[Anna Weber]], [[Zqfile Zqperson]] zqtogether\n")
        .note(
            "People/Anna Weber.md",
            "---\ntype: person\norg: Nordwind\ncity: Berlin\nknows: [\"[[Zqfile Zqperson]]\", \"[[Peter Kern]]\"]\n\
             introduced_by: \"[[Zqfile Zqperson]]\"\noffers: [permits]\n---\n- 2026-11-10 call:: the storage\n\
             - 2026-10-10 call:: the storage\n",
        )
        .note("People/Zqfile Zqperson (conflicted copy 2026-10-05).md", "")
        .note("People/Jonas Brandt.md", "---\ntype: person\nneeds: [permits]\ncity: Berlin\nfriends: \"[[Zqfile Zqperson]]\"\n---\n- 2026-11-11 lunch::\n")
        .note("Meetings/2026-11-13 Board.md", "---\ntype: meeting\ndate: 2026-11-13\npeople: [\"[[Anna Weber]]\", \"[[Zqfile Zqperson]]\", \"[[Jonas Brandt]]\"]\n---\n")
        .note("Events/Grid Fair.md", "---\ntype: event\ndate: 2026-11-26\nspeakers: [\"[[Anna Weber]]\", \"[[Zqfile Zqperson]]\"]\nattendees: [\"[[Zqalias]]\"]\n---\n")
}

/// The lines in which a canary stands.
fn leaks(text: &str) -> Vec<&str> {
    text.lines().filter(|line| line.to_lowercase().contains(CANARY)).collect()
}

#[test]
fn nothing_private_stands_on_a_page_or_in_an_answer() {
    let mut found = Vec::new();
    for language in ["en", "de"] {
        let vault = vault(language);
        vault.run(["refresh", "--since", "2026-11-01"]);
        for (page, text) in vault.pages() {
            let leaks = [leaks(&page), leaks(&text)].concat();
            found.extend(leaks.iter().map(|line| format!("{page}: {line}")));
        }
        assert!(!vault.pages().is_empty());
        ask_everything(&vault, "Anna Weber", |asked, said| {
            found.extend(leaks(said).iter().map(|line| format!("kith {asked}: {line}")));
        });
    }
    assert!(found.is_empty(), "{} leaks\n{}", found.len(), found.join("\n"));
}

/// The canaries are read: somebody private is counted, and shown where that is the promise.
#[test]
fn what_is_private_is_counted() {
    let vault = vault("en");
    let people = vault.run(["people"]).fine().stdout;
    assert!(people.contains("\n3 more are private and not named here\n"), "{people}");
    let log = vault.run(["log"]).fine().stdout;
    let hidden: usize =
        log.lines().last().and_then(|line| line.split(' ').next()?.parse().ok()).unwrap_or_default();
    assert!(hidden >= 25, "{log}");
    let check = vault.run(["check"]).stdout;
    assert!(!leaks(&check).is_empty(), "the owner sees where something is to be mended");
}

/// The same story four times: a call a month for a year and a half, then nothing; a birthday this
/// week, something needed that others offer, something offered that others need.
fn story(extra: &str) -> String {
    let months = (1..=17).map(|month| (2025 + (month - 1) / 12, (month - 1) % 12 + 1));
    let calls: String =
        months.map(|(year, month)| format!("- {year}-{month:02}-10 call:: about the storage\n")).collect();
    format!(
        "---\ntype: person\ncity: Berlin\norg: Nordwind\nbirthday: 1980-11-25\nneeds: [permits]\noffers: [a hall]\n\
         knows: [\"[[Peter Kern]]\"]\nwas_close: true\n{extra}---\n{calls}- 2026-05-20 received:: a long letter\n"
    )
}

fn resting() -> Vault {
    let vault = Vault::new()
        .note("kith.md", "---\nlanguage: en\ntransition: 2026-09-01\nwishes: [\"[[Peter Kern]]\"]\n---\n")
        .note(
            "People/Anna Weber.md",
            "---\ntype: person\noffers: [permits]\nneeds: [a hall]\n---\n- 2026-11-10 call::\n",
        );
    for (name, extra) in [
        ("Quentin Control", ""),
        ("Enno Ended", "ended: true\n"),
        ("Sven Snoozed", "snooze: 2027-02-01\n"),
        ("Nora Never", "cadence: none\n"),
    ] {
        vault.write(&format!("People/{name}.md"), story(extra).as_bytes());
    }
    vault
}

/// Commands and pages that suggest something to do. All others tell what was, and whom the owner
/// knows, whatever rests.
const SUGGESTING: [&str; 5] = ["today", "week", "introductions", "asks", "via"];

#[test]
fn who_rests_is_left_in_peace() {
    let vault = resting();
    vault.run(["refresh"]).fine();
    let mut suggested: Vec<String> = Vec::new();
    for (page, text) in vault.pages() {
        let tells = ["Give and take", "overview", "People/", "Notes to mend"];
        if !tells.iter().any(|name| page.contains(name)) {
            suggested.push(format!("{page}\n{text}"));
        }
    }
    ask_everything(&vault, "Anna Weber", |asked, said| {
        if SUGGESTING.iter().any(|command| asked.starts_with(command)) {
            suggested.push(format!("kith {asked}\n{said}"));
        }
    });
    let about =
        |name: &str| -> Vec<&String> { suggested.iter().filter(|said| said.contains(name)).collect() };
    assert!(about("Quentin Control").len() >= 3, "nobody is suggested at all");
    for name in ["Enno Ended", "Sven Snoozed"] {
        assert_eq!(about(name), Vec::<&String>::new(), "{name} is suggested");
    }
    // Who wants no upkeep may still be thanked, congratulated and met by others; nothing more.
    let upkeep = ["long ago", "It has been a while", "Usually"];
    for said in about("Nora Never") {
        for line in said.lines().filter(|line| line.contains("Nora Never")) {
            assert!(!upkeep.iter().any(|words| line.contains(words)), "{line}");
        }
    }
    let export = vault.run(["export", "json"]).fine().stdout;
    let export: serde_json::Value = serde_json::from_str(&export).expect("JSON");
    let care: Vec<(&str, &str)> = export["care"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|care| Some((care["person"].as_str()?, care["rule"].as_str()?)))
        .collect();
    assert!(care.iter().any(|(person, _)| *person == "People/Quentin Control"), "{care:?}");
    for resting in ["People/Enno Ended", "People/Sven Snoozed", "People/Nora Never"] {
        let rules: Vec<&str> =
            care.iter().filter(|(person, _)| *person == resting).map(|(_, rule)| *rule).collect();
        assert_eq!(rules, Vec::<&str>::new(), "{resting}");
    }
    let state = |name: &str| {
        let people = export["people"].as_array().expect("a list");
        let person = people.iter().find(|person| person["name"] == name).expect("everybody is exported");
        person["state"].as_str().unwrap_or("null").to_owned()
    };
    assert_eq!(state("Sven Snoozed"), "snoozed");
    assert_eq!((state("Enno Ended").as_str(), state("Nora Never").as_str()), ("none", "none"));
    // What was ended is no part of the network, what rests is.
    assert_eq!(export["measures"]["size"], 4);
}
