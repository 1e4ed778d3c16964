//! A page for each person through everything that befalls a note: renamed, moved, another job, others of
//! the same name, names that no disk or link can bear.

mod support;

use support::Vault;

const ANNA: &str = "Network/People/Anna Weber - relationship.md";

fn vault() -> Vault {
    Vault::new()
        .note("kith.md", "---\nlanguage: en\npeople-pages: all\n---\n")
        .note("People/Anna Weber.md", "---\ntype: person\norg: Nordwind\nrole: engineer\n---\n")
        .note("People/Jonas Brandt.md", "---\ntype: person\n---\n")
        .note("People/Kim Lee.md", "---\ntype: person\n---\n")
        .note("Daily/2026-11-17.md", "- gave:: [[Anna Weber]] the plan of the harbour\n")
}

/// The vault with its pages, and words of the owner's on Anna's.
fn refreshed() -> Vault {
    let vault = vault();
    vault.run(["refresh"]).fine();
    vault.write(ANNA, format!("{}\nShe likes tulips.\n", vault.read(ANNA)).as_bytes());
    vault
}

fn rename(vault: &Vault, from: &str, to: &str) {
    let to = vault.root().join(to);
    std::fs::create_dir_all(to.parent().expect("a folder")).expect("the folder");
    std::fs::rename(vault.root().join(from), to).expect("a note is renamed");
}

/// The names of all pages of people, without the folder and what each name ends in.
fn people(vault: &Vault) -> Vec<String> {
    let pages = vault.pages().into_keys();
    let names = pages.filter_map(|page| {
        let name = page.strip_prefix("Network/People/")?.strip_suffix(" - relationship.md")?;
        Some(name.to_owned())
    });
    names.collect()
}

#[track_caller]
fn quiet(vault: &Vault) {
    assert!(vault.run(["refresh"]).fine().stdout.contains("all unchanged"));
}

#[test]
fn a_person_renamed_in_obsidian_keeps_the_page_and_the_owners_words() {
    let vault = refreshed();
    rename(&vault, "People/Anna Weber.md", "People/Anna Kern.md");
    // Obsidian goes through all notes, ours among them.
    for (path, text) in vault.pages() {
        vault.write(&path, text.replace("[[Anna Weber]]", "[[Anna Kern]]").as_bytes());
    }
    vault.write("Daily/2026-11-17.md", b"- gave:: [[Anna Kern]] the plan of the harbour\n");
    vault.run(["refresh"]).fine();
    let page = vault.read(ANNA);
    assert!(page.starts_with("<!-- kith:begin v=1 id=person/People/Anna%20Kern "), "{page}");
    assert!(page.contains("\n# [[Anna Kern]]\n") && page.contains("the plan of the harbour"), "{page}");
    assert!(page.ends_with("\n## My notes\n\nShe likes tulips.\n"), "{page}");
    assert_eq!(people(&vault), ["Anna Weber", "Jonas Brandt", "Kim Lee"], "no second page");
    quiet(&vault);
}

#[test]
fn renamed_outside_of_obsidian_an_id_in_the_note_carries_everything_over() {
    let vault = vault();
    vault.write("People/Anna Weber.md", b"---\ntype: person\nid: anna\n---\n");
    vault.run(["refresh"]).fine();
    rename(&vault, "People/Anna Weber.md", "People/Anna Kern.md");
    vault.write("People/Anna Kern.md", b"---\ntype: person\nid: anna\naliases: [Anna Weber]\n---\n");
    vault.run(["refresh"]).fine();
    let page = vault.read(ANNA);
    assert!(page.contains("\n# [[Anna Kern]]\n") && page.contains("the plan of the harbour"), "{page}");
    assert_eq!(people(&vault), ["Anna Weber", "Jonas Brandt", "Kim Lee"]);
    quiet(&vault);
}

#[test]
fn renamed_outside_of_obsidian_without_id_the_old_page_says_so_and_keeps_the_owners_words() {
    let vault = refreshed();
    rename(&vault, "People/Anna Weber.md", "People/Anna Kern.md");
    vault.run(["refresh"]).fine();
    let old = vault.read(ANNA);
    assert!(old.contains("from, “People/Anna Weber”, is not there any more"), "{old}");
    assert!(old.ends_with("\n## My notes\n\nShe likes tulips.\n"), "{old}");
    assert_eq!(people(&vault), ["Anna Kern", "Anna Weber", "Jonas Brandt", "Kim Lee"]);
    quiet(&vault);
    // An alias makes the links lead to her again, and the page follows.
    vault.write("People/Anna Kern.md", b"---\ntype: person\naliases: [Anna Weber]\n---\n");
    vault.run(["refresh"]).fine();
    let new = vault.read("Network/People/Anna Kern - relationship.md");
    assert!(new.contains("the plan of the harbour"), "{new}");
}

#[test]
fn a_note_moved_to_another_folder_keeps_its_page() {
    let vault = refreshed();
    rename(&vault, "People/Anna Weber.md", "People/Clients/Anna Weber.md");
    vault.run(["refresh"]).fine();
    let page = vault.read(ANNA);
    assert!(page.starts_with("<!-- kith:begin v=1 id=person/People/Clients/Anna%20Weber "), "{page}");
    assert!(page.contains("the plan of the harbour") && page.ends_with("She likes tulips.\n"), "{page}");
    assert_eq!(people(&vault).len(), 3);
    quiet(&vault);
}

#[test]
fn another_job_is_a_fact_on_the_same_page() {
    let vault = refreshed();
    vault.write(
        "People/Anna Weber.md",
        "---\ntype: person\norg: Halden\npositions:\n  - \"2019-04 – 2026-10: engineer, Nordwind\"\n  - \"since 2026-11: director, Halden\"\n---\n".as_bytes(),
    );
    vault.run(["refresh"]).fine();
    let page = vault.read(ANNA);
    assert!(page.contains("\n## Jobs\n\n- since November 2026: director, Halden"), "{page}");
    assert!(page.contains("the plan of the harbour") && page.ends_with("She likes tulips.\n"), "{page}");
    assert_eq!(people(&vault).len(), 3);
    quiet(&vault);
}

#[test]
fn people_of_one_name_bear_their_folder_and_a_page_that_stands_keeps_its_name() {
    let vault = refreshed();
    vault.write("Clients/Anna Weber.md", b"---\ntype: person\n---\n");
    vault.write("Daily/2026-11-18.md", b"- call:: [[Clients/Anna Weber]] the lighthouse\n");
    vault.write("Daily/2026-11-17.md", b"- gave:: [[People/Anna Weber]] the plan of the harbour\n");
    vault.run(["refresh"]).fine();
    assert_eq!(people(&vault), ["Anna Weber (Clients)", "Anna Weber", "Jonas Brandt", "Kim Lee"]);
    let client = vault.read("Network/People/Anna Weber (Clients) - relationship.md");
    assert!(client.contains("the lighthouse") && !client.contains("the harbour"), "{client}");
    let first = vault.read(ANNA);
    assert!(first.contains("the harbour") && !first.contains("the lighthouse"), "{first}");
    quiet(&vault);
}

#[test]
fn names_alike_but_for_case_or_composition_have_a_page_each_on_every_disk() {
    let vault = Vault::new()
        .note("kith.md", "---\nlanguage: en\npeople-pages: all\n---\n")
        .note("People/Anna Weber.md", "---\ntype: person\n---\n")
        .note("People/anna weber.md", "---\ntype: person\n---\n")
        .note("People/José Cruz.md", "---\ntype: person\n---\n")
        .note("Clients/Jose\u{301} Cruz.md", "---\ntype: person\n---\n");
    vault.run(["refresh"]).fine();
    let names = people(&vault);
    assert_eq!(names.len(), 4, "{names:?}");
    let mut folded: Vec<String> = names.iter().map(|name| kithbook::names::fold(name)).collect();
    folded.sort();
    folded.dedup();
    assert_eq!(folded.len(), 4, "{names:?}");
    assert!(names.contains(&"José Cruz (Clients)".to_owned()), "{names:?}");
    quiet(&vault);
}

#[test]
fn every_sign_that_a_disk_or_a_link_cannot_bear() {
    for (name, expected) in [
        ("back\\slash", "back-slash"),
        ("a:b*c?d", "a-b-c-d"),
        ("say \"hi\"", "say -hi-"),
        ("<b>|pipe", "b--pipe"),
        ("no#1 ^top [x]", "no-1 -top -x-"),
        ("tab\there", "tab-here"),
        ("esc\u{1b}[31m", "esc--31m"),
        ("turn \u{202e}gnp", "turn -gnp"),
        ("zero\u{200b}width", "zero-width"),
        ("nb\u{a0}space", "nb-space"),
        ("CON", "CON_"),
        ("lpt1.txt", "lpt1_.txt"),
        ("~tilde", "tilde"),
        ("-dash", "dash"),
        ("dots..", "dots"),
        ("👩\u{200d}👧 Fam", "👩-👧 Fam"),
        ("עדי כהן", "עדי כהן"),
        (":*?", "_"),
    ] {
        let quoted = serde_json::to_string(name).expect("a text");
        let vault = Vault::new()
            .note("kith.md", "---\nlanguage: en\npeople-pages: all\n---\n")
            .note("People/p.md", &format!("---\ntype: person\nname: {quoted}\n---\n"))
            .note("Daily/2026-11-17.md", "- call:: [[p]] the plan of the harbour\n");
        vault.run(["refresh"]).fine();
        assert_eq!(people(&vault), [expected], "{name:?}");
        let page = vault.read(&format!("Network/People/{expected} - relationship.md"));
        assert!(page.contains("the plan of the harbour"), "{page}");
        quiet(&vault);
    }
}

#[test]
fn long_names_fit_every_disk_whatever_tells_them_apart() {
    let (long, folder) = ("ä".repeat(90), "ö".repeat(90));
    let vault = Vault::new()
        .note("kith.md", "---\nlanguage: en\npeople-pages: all\n---\n")
        .note(&format!("People/{long}.md"), "---\ntype: person\n---\n")
        .note(&format!("People/{folder}/{long}.md"), "---\ntype: person\n---\n")
        .note(&format!("People/{long}ä.md"), "---\ntype: person\n---\n")
        .note("Home.md", &format!("[[{long} - relationship]]\n"));
    vault.run(["refresh"]).fine();
    let names = people(&vault);
    assert_eq!(names.len(), 3, "{names:?}");
    assert!(names.iter().all(|name| name.len() <= 255 - " - relationship.md".len()), "{names:?}");
    quiet(&vault);
}
