//! Every sentence that is offered ready to be sent, and every line offered to note it, is one that the
//! lint of asks finds concrete: on the page of a transition, on that of introductions, and in the answers
//! of `kith via`, over the example, a German copy of it and names made up by chance.

mod support;

use std::collections::BTreeSet;
use std::path::Path;

use support::Vault;

/// The texts in quotation marks of that language, and the typed asks, whatever the line breaks.
fn ready(said: &str, language: &str) -> BTreeSet<String> {
    let (open, close, keyword) =
        if language == "de" { ('„', '“', "gebeten::") } else { ('“', '”', "asked::") };
    let flat = said.split_whitespace().collect::<Vec<_>>().join(" ");
    // Words of a note are quoted, too; what is to be sent asks.
    let quoted = flat.split(open).skip(1).filter_map(|rest| rest.split(close).next());
    let quoted = quoted.filter(|text| text.contains('?'));
    let mut found: BTreeSet<String> =
        quoted.map(|text| format!("- [ ] {keyword} [[Zoe Ask]] {text}")).collect();
    let mark = format!("- [ ] {keyword} ");
    found.extend(
        flat.split(mark.as_str()).skip(1).map(|line| format!("{mark}{}", line.trim_end_matches('`'))),
    );
    found
}

/// Notes all of them in the vault and reads them as the lint does.
#[track_caller]
fn check(vault: Vault, lines: &BTreeSet<String>, at_least: usize) {
    assert!(lines.len() >= at_least, "only {} were found: {lines:#?}", lines.len());
    let noted: String = lines.iter().map(|line| format!("{line}\n")).collect();
    vault.write("Daily/2026-11-21.md", noted.as_bytes());
    let export = vault.run(["export", "json"]).fine().stdout;
    let export: serde_json::Value = serde_json::from_str(&export).expect("JSON");
    let asks = export["asks"].as_array().expect("a list");
    let of_day: Vec<_> = asks.iter().filter(|ask| ask["note"] == "Daily/2026-11-21.md").collect();
    assert_eq!(of_day.len(), lines.len(), "{noted}");
    let poor: Vec<_> = of_day.iter().filter(|ask| ask["level"] != "concrete").collect();
    assert!(poor.is_empty(), "{poor:#?}");
}

#[test]
fn on_the_pages_and_in_the_answers_of_the_example() {
    for language in ["en", "de"] {
        let vault = Vault::copy_of(Path::new("example-vault")).today_by_settings().language(language);
        let settings =
            vault.read("kith.md").replace("\nlanguage: en\n", &format!("\nlanguage: {language}\n"));
        vault.write("kith.md", settings.as_bytes());
        let mut lines = ready(&vault.run(["transition"]).fine().stdout, language);
        lines.extend(ready(&vault.run(["introductions"]).fine().stdout, language));
        for target in ["Wiebke Ohlsen", "Rutger Heemskerk", "Polder Cold Chain", "Ährenfeld Saatzucht", "CFO"]
        {
            lines.extend(ready(&vault.run(["via", target]).fine().stdout, language));
        }
        check(vault, &lines, 6);
    }
}

const FIRST: [&str; 12] =
    ["Will", "May", "Zoë", "Jürgen", "Ana María", "Dr. Ute", "Li", "Mark", "Rosa", "Ernst", "Grace", "Bill"];
const LAST: [&str; 12] = [
    "O’Neill",
    "de la Cruz",
    "von der Tann",
    "Müller-Lüdenscheidt",
    "Young",
    "Sommer",
    "Klein",
    "Ng",
    "Bitter",
    "Frost",
    "Wiśniewski",
    "Lang",
];
const ORG: [&str; 8] = [
    "",
    "Sommer & Söhne KG",
    "Kind GmbH",
    "3M",
    "A.P. Møller",
    "Stadt Köln",
    "Gut Holz eG",
    "Something Else Ltd",
];
const ROLE: [&str; 6] = ["", "CFO", "Leiterin Einkauf", "Head of Anything", "notary", "Vorstand (Finanzen)"];

/// Numbers without a pattern (Knuth's constants), the same on every machine.
struct Chance(u64);

impl Chance {
    fn of<'a>(&mut self, all: &[&'a str]) -> &'a str {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        all[(self.0 >> 33) as usize % all.len()]
    }
}

#[test]
fn with_names_companies_and_roles_made_up_by_chance() {
    for (language, seed) in [("en", 7), ("de", 11), ("en", 23), ("de", 42)] {
        println!("seed {seed}");
        let mut chance = Chance(seed);
        let (mut names, mut orgs, mut lines) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        let mut knows = String::from("- lunch:: [[Zoe Ask]]\n");
        let vault = Vault::new()
            .language(language)
            .note("People/Zoe Ask.md", "---\ntype: person\norg: Askwerk\n---\n");
        while names.len() < 14 {
            let name = format!("{} {}", chance.of(&FIRST), chance.of(&LAST));
            let (org, role) = (chance.of(&ORG), chance.of(&ROLE));
            let fact = |key: &str, value: &str| match value {
                "" => String::new(),
                value => format!("{key}: \"{value}\"\n"),
            };
            let note = format!("---\ntype: person\n{}{}---\n", fact("org", org), fact("role", role));
            vault.write(&format!("People/{name}.md"), note.as_bytes());
            match chance.of(&["near", "far"]) {
                "far" if !names.is_empty() => {
                    let between: &String = names.first().expect("somebody is there");
                    knows += &format!("- knows:: [[{between}]] [[{name}]]\n");
                }
                _ => knows += &format!("- knows:: [[Zoe Ask]] [[{name}]]\n"),
            }
            names.insert(name);
            orgs.extend(Some(org).filter(|org| !org.is_empty()));
        }
        vault.write("Daily/2026-11-20.md", knows.as_bytes());
        let targets = names.iter().map(String::as_str).chain(orgs).chain(["Askwerk", "Einkauf at Askwerk"]);
        for target in targets {
            lines.extend(ready(&vault.run(["via", target]).fine().stdout, language));
        }
        check(vault, &lines, 20);
    }
}
