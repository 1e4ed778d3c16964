//! What moves slowly, from outside: on the overview and in the sums of give and take it is told as of the
//! end of a month or a quarter, whatever is written afterwards, and turns with the calendar even if
//! nothing is written.

mod support;

use support::Vault;

const OVERVIEW: &str = "Network/Network overview.md";

/// Twelve people, each met alone in January 2025.
fn twelve() -> Vault {
    let each: String = (1..=12).map(|number| format!("- call:: [[P{number:02}]]\n")).collect();
    (1..=12)
        .fold(Vault::new().note("kith.md", "---\nlanguage: en\n---\n"), |vault, number| {
            vault.note(&format!("People/P{number:02}.md"), "---\ntype: person\n---\n")
        })
        .note("Daily/2025-01-10.md", &each)
}

/// A line for a table at which people of these numbers sat with the owner.
fn table(people: std::ops::RangeInclusive<u32>) -> String {
    let people: Vec<String> = people.map(|number| format!("[[P{number:02}]]")).collect();
    format!("- dinner:: {}\n", people.join(", "))
}

fn three_tables() -> String {
    [table(1..=4), table(5..=8), table(9..=12)].concat()
}

/// What stands under a heading of the overview.
fn section(vault: &Vault, heading: &str) -> String {
    vault.run_unwatched(&["refresh"]);
    let page = vault.read(OVERVIEW);
    let rest = page.split_once(&format!("## {heading}\n\n")).map_or("", |(_, rest)| rest);
    let until = ["\n\n## ", "\n\n*Counted from"].into_iter().filter_map(|end| rest.find(end)).min();
    rest[..until.unwrap_or(rest.len())].to_owned()
}

#[test]
fn circles_are_those_of_the_end_of_the_month_until_the_month_turns() {
    let vault = twelve().note("Daily/2026-10-31.md", &table(1..=3)).today("2026-11-30");
    let october = "*As of 31 October.*\n\n- **A circle** · three people: [[P01]], [[P02]] and [[P03]]\n\n";
    assert!(section(&vault, "Circles").starts_with(october), "{}", vault.read(OVERVIEW));
    vault.write("Daily/2026-11-01.md", table(4..=7).as_bytes());
    assert!(section(&vault, "Circles").starts_with(october), "{}", vault.read(OVERVIEW));
    let vault = vault.today("2026-12-01");
    let november = "\
*As of 30 November.*

- **A circle** · four people: [[P04]], [[P05]], [[P06]] and [[P07]]
- **A circle** · three people: [[P01]], [[P02]] and [[P03]]

";
    assert!(section(&vault, "Circles").starts_with(november), "{}", vault.read(OVERVIEW));
}

#[test]
fn how_often_and_how_it_is_spread_stand_as_of_the_same_day() {
    let vault = twelve().note("Daily/2026-11-02.md", &table(1..=3));
    vault.write("People/P01.md", b"---\norg: Quarto\n---\n");
    for number in 2..=6 {
        vault.write(&format!("People/P{number:02}.md"), b"---\norg: Tau\n---\n");
    }
    assert_eq!(
        section(&vault, "How it is spread"),
        "*As of 31 October.*\n\n- **Employers:** as if spread evenly over about 1.4; 5 of 6 people at Tau; \
         not noted for 6. Few notes."
    );
    assert_eq!(
        section(&vault, "How often"),
        "*As of 31 October; counted once a month.*\n\nNo contact is noted in the year before."
    );
}

#[test]
fn a_day_on_which_nothing_was_written_changes_the_overview_only_where_a_month_turns() {
    let overview = |vault: &Vault| {
        vault.run_unwatched(&["refresh"]);
        vault.read(OVERVIEW)
    };
    let vault = twelve().note("Daily/2026-10-31.md", &table(1..=3)).today("2026-11-29");
    let before = overview(&vault);
    let vault = vault.today("2026-11-30");
    assert_eq!(overview(&vault), before);
    let vault = vault.today("2026-12-01");
    let turned = overview(&vault);
    let expected = before
        .replace("As of 31 October.", "As of 30 November.")
        .replace("As of 31 October;", "As of 30 November;")
        .replace(seal(&before), seal(&turned));
    assert!(turned != before && turned == expected, "{turned}");
}

/// The seal of a page.
fn seal(page: &str) -> &str {
    page.split_once("seal=").map_or("", |(_, rest)| &rest[..32])
}

#[test]
fn giving_in_all_is_summed_up_to_the_end_of_the_month() {
    let give_take = |vault: &Vault| {
        vault.run_unwatched(&["refresh"]);
        vault.read("Network/Give and take.md")
    };
    let vault = twelve().note("Daily/2026-10-31.md", "- gave:: [[P01]] a name\n").today("2026-11-30");
    vault.write("Daily/2026-11-01.md", b"- gave:: [[P02]] a book\n");
    let october = "## In all, until 31 October\n\nGiven once, received nothing.\n";
    assert!(give_take(&vault).contains(october), "{}", give_take(&vault));
    let vault = vault.today("2026-12-01");
    let november = "## In all, until 30 November\n\nGiven twice, received nothing.\n";
    assert!(give_take(&vault).contains(november), "{}", give_take(&vault));
}

#[test]
fn a_year_in_which_the_circles_grew_together() {
    let vault = twelve().note("Daily/2026-05-05.md", &three_tables());
    vault.write("Daily/2026-08-05.md", b"- lunch:: [[P01]], [[P05]]\n");
    assert_eq!(
        section(&vault, "If something fell away"),
        "\
*As of 30 September; counted once a quarter.*

- **Without the largest circle (P01, P02 and others):** 7 of 12 people stay, with half of the recent contact. The network carries in part.

Within a year the circles have grown together, as far as noted. If those who know many of the others fell away, the network would hold better than a year before. As far as noted, one pair of your contacts came to know each other in the quarter, of 48 who did not before."
    );
    vault.write("kith.md", b"---\nlanguage: de\noutput: Network\n---\n");
    let said = vault.run(["--lang", "de", "network"]).fine().stdout;
    let expected = "\
Im Lauf eines Jahres sind die Kreise enger zusammengewachsen, soweit notiert.
Fielen die weg, die viele der anderen kennen, hielte das Netz besser als ein
Jahr zuvor. Soweit notiert, hat sich in jenem Vierteljahr ein Paar
kennengelernt, von 48, die sich vorher nicht kannten.
";
    assert!(said.contains(expected), "{said}");
    assert!(said.contains("Stand: 30. September; gezählt wird einmal im Vierteljahr.\n"), "{said}");
    assert!(said.contains("Stand: 31. Oktober; gezählt wird einmal im Monat.\n"), "{said}");
}

#[test]
fn a_year_in_which_they_became_more_separate() {
    let strangers: String = (13..=24).map(|number| format!("- call:: [[P{number}]]\n")).collect();
    let vault = twelve().note("Daily/2025-02-02.md", &three_tables()).note("Daily/2026-03-03.md", &strangers);
    let english = "\
Within a year the circles have become more separate, as far as noted. If those
who know many of the others fell away, the network would hold less well than a
year before; a few introductions would help.
";
    let said = vault.run(["network"]).fine().stdout;
    assert!(said.contains(english), "{said}");
    let german = "\
Im Lauf eines Jahres sind die Kreise unabhängiger voneinander geworden, soweit
notiert. Fielen die weg, die viele der anderen kennen, hielte das Netz weniger
gut als ein Jahr zuvor; ein paar Bekanntmachungen würden helfen.
";
    let said = vault.run(["--lang", "de", "network"]).fine().stdout;
    assert!(said.contains(german), "{said}");
}

#[test]
fn a_year_that_changed_nothing_and_a_year_too_thin_say_nothing() {
    let same = twelve().note("Daily/2025-02-02.md", &three_tables());
    let new = twelve();
    new.write("Daily/2025-01-10.md", b"- call:: [[P01]]\n");
    let each: String = (1..=12).map(|number| format!("- call:: [[P{number:02}]]\n")).collect();
    new.write("Daily/2026-02-02.md", format!("{each}{}", three_tables()).as_bytes());
    for vault in [same, new] {
        let said = section(&vault, "If something fell away");
        assert!(said.starts_with("*As of 30 September") && !said.contains("year"), "{said}");
    }
}

#[test]
fn what_goes_with_an_employer_is_told_with_it() {
    let sectors = ["law", "law", "seeds", "seeds", "opera", "opera", "rail", "rail", "milk", "milk"];
    let vault = twelve();
    for (number, sector) in (1..).zip(sectors) {
        let org = if number < 5 { "Quarto" } else { "Tau" };
        let note = format!("---\norg: {org}\nsector: {sector}\nknows: Beyond {number}\n---\n");
        vault.write(&format!("People/P{number:02}.md"), note.as_bytes());
    }
    vault.write("People/Me.md", b"---\nme: true\norg: Quarto\n---\n");
    let said = section(&vault, "If something fell away");
    let goes = "With it would go 2 of 5 fields of work and 4 of 10 people known through others.";
    assert!(said.contains(goes), "{said}");
    let said = vault.run(["--lang", "de", "network"]).fine().stdout;
    assert!(
        said.contains(
            "Dann fehlten auch 2 von 5\n  Branchen und 4 von 10 Menschen, die über andere bekannt sind."
        ),
        "{said}"
    );
}
