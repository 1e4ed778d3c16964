//! The beliefs the tool is built on, walked one by one: the README names a command and a page for each,
//! and both must show it on the example vault, in English and in German, in these very words.

mod support;

use std::path::Path;

use support::Vault;

/// What shows a belief: a line of the answer and a line of the page, in English and in German.
struct Proof {
    belief: u8,
    answer: [&'static str; 2],
    page: [&'static str; 2],
}

const PROOFS: &[Proof] = &[
    Proof {
        belief: 1,
        answer: [
            "- Without Brandaris Seeds, your employer: ",
            "- Ohne Brandaris Seeds, den eigenen Arbeitgeber: ",
        ],
        page: [
            "- **Without Brandaris Seeds, your employer:** ",
            "- **Ohne Brandaris Seeds, den eigenen Arbeitgeber:** ",
        ],
    },
    Proof {
        belief: 1,
        answer: [
            "\nTransition since 1 September 2026\n",
            "\nBerufliche Neuorientierung seit dem 1. September 2026\n",
        ],
        page: [
            "\n- Rutger Heemskerk: through [[Adaeze Nwosu]] (last contact 19 November), ",
            "\n- Rutger Heemskerk: über [[Adaeze Nwosu]] (zuletzt am 19. November), ",
        ],
    },
    Proof {
        belief: 2,
        answer: ["(own goal: 10 h). 24 weeks in rhythm.", "(eigenes Ziel: 10 Std.). 24 Wochen im Rhythmus."],
        page: ["(own goal: 10 h). 24 weeks in rhythm.", "(eigenes Ziel: 10 Std.). 24 Wochen im Rhythmus."],
    },
    Proof {
        belief: 3,
        answer: [
            "\n- LinkedIn: last updated on 25 September\n",
            "\n- LinkedIn: zuletzt am 25. September aktualisiert\n",
        ],
        page: ["\n- Xing: last updated on 20 October\n", "\n- Xing: zuletzt am 20. Oktober aktualisiert\n"],
    },
    Proof {
        belief: 3,
        answer: ["\nShared with everyone\n", "\nMit allen geteilt\n"],
        page: [
            "- **8 October**: the talk, with all the curves, for everyone who wants them (",
            "- **8. Oktober**: the talk, with all the curves, for everyone who wants them (",
        ],
    },
    Proof {
        belief: 4,
        answer: [
            "- Given, by kind: information eight times, data eight times, expertise twice,\n  experience seven times, contacts ten times, ",
            "- Gegeben, nach Art: Information achtmal, Daten achtmal, Fachwissen zweimal,\n  Erfahrung siebenmal, Kontakte zehnmal, ",
        ],
        page: [
            "- Received, by kind: information six times, ",
            "- Bekommen, nach Art: Information sechsmal, ",
        ],
    },
    Proof {
        belief: 5,
        answer: [
            "As of Sunday 22 November. Five introductions made: ten new contacts for others,\nand none fewer here.",
            "Fünf Verbindungen gestiftet: zehn neue Kontakte\nfür andere, und hier ist keiner weniger.",
        ],
        page: [
            "What came of it: the council has a lawyer, and the early shift four weeks more",
            "Daraus wurde: the council has a lawyer, and the early shift four weeks more",
        ],
    },
    Proof {
        belief: 6,
        answer: [
            "Usually every four to five weeks, last contact 12 August.",
            "Sonst alle vier bis fünf Wochen, zuletzt am 12. August.",
        ],
        page: [
            "\n## It has been a while\n\n[[Zsófia Bárány]]: last contact in September 2022.",
            "\n## Lange nicht gehört\n\n[[Zsófia Bárány]]: zuletzt im September 2022 in Kontakt.",
        ],
    },
    Proof {
        belief: 7,
        answer: [
            "Given four times, received once: no clear direction; about four times a quarter.",
            "Viermal gegeben, einmal bekommen: keine klare Richtung; etwa viermal im Quartal.",
        ],
        page: [
            ": something was given before, in touch five times in the year before\n",
            ": vorher etwas gegeben, im Jahr davor fünfmal in Kontakt\n",
        ],
    },
    Proof {
        belief: 8,
        answer: ["\nWhat the talk brought\n", "\nWas der Vortrag gebracht hat\n"],
        page: [
            "- **Since then:** [[Adaeze Nwosu]]: the three mistakes we made in 2016, with what they cost (",
            "- **Seitdem:** [[Adaeze Nwosu]]: the three mistakes we made in 2016, with what they cost (",
        ],
    },
    Proof {
        belief: 8,
        answer: ["\nNot met yet\n", "\nNoch nicht begegnet\n"],
        page: [
            "- Femke Rijnders: [[Pauline Verhaegen]] could introduce you\n",
            "- Femke Rijnders: [[Pauline Verhaegen]] könnte den Kontakt herstellen\n",
        ],
    },
    Proof {
        belief: 9,
        answer: [
            " 5  Have lunch with Lotte Smeets on Wednesday\n",
            " 5  Am Mittwoch mit Lotte Smeets essen gehen\n",
        ],
        page: [
            " · two of five lunches in company, one with someone new · ",
            " · zwei von fünf Mittagessen in Gesellschaft, eines mit jemand Neuem · ",
        ],
    },
    Proof {
        belief: 10,
        answer: [
            "- At Polder Cold Chain since October: a good reason.",
            "- Seit Oktober bei Polder Cold Chain: ein schöner Anlass.",
        ],
        page: [
            "- February 2010 – September 2026: Head of maintenance, Brandaris Seeds (",
            "- Februar 2010 – September 2026: Head of maintenance, Brandaris Seeds (",
        ],
    },
    Proof {
        belief: 11,
        answer: ["\nTo pick up\n", "\nZum Anknüpfen\n"],
        page: ["\n- Cares about: seed banks, ", "\n- Interessiert sich für: seed banks, "],
    },
    Proof {
        belief: 12,
        answer: [
            "“I am open to anything” leaves open whom or\n  which company. For instance: “Would you introduce me to Rutger Heemskerk by 11\n  December?”",
            "„I am open to anything“ lässt offen, um wen\n  oder welche Firma es geht. Besser etwa: „Would you introduce me to Rutger\n  Heemskerk by 11 December?“",
        ],
        page: [
            "Of six asks that were answered or are over two weeks old, five have an answer, four of them a yes.",
            "Von sechs Bitten, die beantwortet oder älter als zwei Wochen sind, sind fünf beantwortet, vier mit Ja.",
        ],
    },
    Proof {
        belief: 13,
        answer: [
            " 1  Ask Adaeze Nwosu to introduce you to Rutger Heemskerk\n",
            " 1  Adaeze Nwosu bitten, mit Rutger Heemskerk bekannt zu machen\n",
        ],
        page: [
            "Roughly 1,400 to 3,500 people are one introduction away, if each contact knows about 100.",
            "Grob 1.400 bis 3.500 Menschen sind eine Empfehlung entfernt, wenn jeder Kontakt etwa 100 kennt.",
        ],
    },
    Proof {
        belief: 14,
        answer: [
            "\n- Zsófia Bárány · Tápiószele Genebank · Budapest · last contact 27 September\n  2022, 4 years ago\n",
            "\n- Zsófia Bárány · Tápiószele Genebank · Budapest · zuletzt am 27. September 2022\n  in Kontakt, vor 4 Jahren\n",
        ],
        page: [
            "A message after years is usually more welcome than one expects.",
            "Über ein Lebenszeichen nach Jahren freut man sich meist mehr, als man denkt.",
        ],
    },
];

/// A row of the table in the README.
struct Row {
    belief: u8,
    command: Vec<String>,
    pages: [String; 2],
}

#[test]
fn every_belief_is_shown_by_a_command_and_on_a_page_in_both_languages() {
    let vaults = [example("en"), example("de")];
    let rows = rows();
    let beliefs: Vec<u8> = rows.iter().map(|row| row.belief).collect();
    assert_eq!(beliefs, PROOFS.iter().map(|proof| proof.belief).collect::<Vec<_>>());
    assert_eq!(beliefs.last(), Some(&14));
    for (row, proof) in rows.iter().zip(PROOFS) {
        for (at, vault) in vaults.iter().enumerate() {
            let command: Vec<&str> = row.command.iter().map(String::as_str).collect();
            let answer = vault.run_unwatched(&command).fine().stdout;
            let answer = format!("\n{answer}");
            assert!(answer.contains(proof.answer[at]), "belief {}: {command:?}\n{answer}", row.belief);
            let page = vault.read(&row.pages[at]);
            assert!(page.contains(proof.page[at]), "belief {}: {}\n{page}", row.belief, row.pages[at]);
        }
    }
}

/// The example vault with its pages in that language, whatever the terminal speaks.
fn example(language: &str) -> Vault {
    let vault = Vault::copy_of(Path::new("example-vault")).today_by_settings().language(language);
    let settings = vault.read("kith.md").replace("\nlanguage: en\n", &format!("\nlanguage: {language}\n"));
    vault.write("kith.md", settings.as_bytes());
    vault.run_unwatched(&["refresh"]).fine();
    vault
}

/// The rows of the table of beliefs: number, belief, command, page in English and German.
fn rows() -> Vec<Row> {
    let readme = std::fs::read_to_string("README.md").expect("the README");
    let (_, table) = readme.split_once("\n| # | Belief | Command | Page |\n").expect("the table of beliefs");
    let lines = table.lines().skip(1).take_while(|line| line.starts_with('|'));
    let mut belief = 0;
    lines
        .map(|line| {
            let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
            belief = cells[0].parse().unwrap_or(belief);
            let typed = |cell: &str| -> Vec<String> {
                cell.split('`').skip(1).step_by(2).map(str::to_owned).collect()
            };
            let command = words(typed(cells[2])[0].trim_start_matches("kith "));
            let pages = typed(cells[3]);
            let pages = [format!("Network/{}.md", pages[0]), format!("Netzwerk/{}.md", pages[1])];
            Row { belief, command, pages }
        })
        .collect()
}

/// The words of a command, those in quotation marks together.
fn words(command: &str) -> Vec<String> {
    let parts = command.split('"').enumerate();
    let word = |(at, part): (usize, &str)| -> Vec<String> {
        if at % 2 == 1 { vec![part.to_owned()] } else { part.split_whitespace().map(str::to_owned).collect() }
    };
    parts.flat_map(word).collect()
}
