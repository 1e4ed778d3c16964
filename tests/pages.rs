//! Pages in the hands of their owner: what stands below the block is kept and read, a page may be
//! renamed, and what was changed inside the block is left alone until it is restored.

mod support;

use support::Vault;

const WEEK: &str = "Network/Weekly/2026-W48 network.md";

/// A small vault whose pages are written.
fn vault() -> Vault {
    let vault = Vault::new()
        .note("kith.md", "---\nlanguage: en\n---\n")
        .note("People/Anna Weber.md", "---\ntype: person\n---\n")
        .note("Daily/2026-11-17.md", "- call:: [[Anna Weber]] her new post\n");
    vault.run(["refresh"]).fine();
    vault
}

#[test]
fn lines_in_the_owners_space_are_read_and_kept_to_the_byte() {
    let vault = vault();
    let own =
        "## My notes\n\n- 2026-11-20 gave:: [[Anna Weber]] two names  \n- Thu: call with [[Anna Weber]]\n\n";
    let page = vault.read(WEEK).replace("## My notes\n", own);
    vault.write(WEEK, page.as_bytes());
    vault.run(["refresh"]).fine();
    let after = vault.read(WEEK);
    assert!(after.ends_with(own), "{after}");
    assert!(after.contains("**Given:** [[Anna Weber]]: two names"), "{after}");
    assert!(after.contains("**Thu 26** · call with [[Anna Weber]]"), "{after}");
}

#[test]
fn a_problem_in_the_owners_space_is_named_where_it_stands_once_the_block_has_grown() {
    let vault = vault();
    let page = vault.read(WEEK) + "- 2026-11-20 asked:: [[Anna Weber]] number 7\n";
    vault.write(WEEK, page.as_bytes());
    vault.write("Daily/2026-11-18.md", b"- gave:: [[Anna Weber]] a book\n- coffee:: [[Jonas Brandt]]\n");
    vault.run(["refresh"]).fine();
    let line = vault.read(WEEK).lines().position(|line| line.contains("asked::")).expect("it is kept") + 1;
    assert_ne!(Some(line), page.lines().position(|line| line.contains("asked::")).map(|at| at + 1));
    let named = vault.read("Network/Notes to mend.md");
    assert!(named.contains(&format!("[[2026-W48 network]] ([line {line}](")), "{line}: {named}");
    assert!(vault.run(["refresh"]).fine().stdout.ends_with(" all unchanged; 1 line in Notes to mend\n"));
}

#[test]
fn what_a_page_says_is_never_evidence() {
    let vault = vault();
    vault.run(["refresh"]).fine();
    let ran = vault.run(["log"]).fine();
    assert_eq!(ran.stdout.lines().filter(|line| line.starts_with("- ")).count(), 1, "{}", ran.stdout);
}

#[test]
fn a_renamed_page_is_kept_up_where_it_is() {
    let vault = vault();
    let moved = "Network/This week.md";
    std::fs::rename(vault.root().join(WEEK), vault.root().join(moved)).expect("a page is moved");
    vault.write("Daily/2026-11-18.md", b"- coffee:: [[Anna Weber]] the harbour\n");
    vault.run(["refresh"]).fine();
    assert!(vault.read(moved).contains("the harbour"));
    assert!(!vault.exists(WEEK));
}

/// A page in another folder leads to the same notes from there, in one run.
#[test]
fn a_page_moved_into_a_subfolder_leads_to_its_sources_from_there() {
    let vault = vault();
    vault.run(["refresh"]).fine();
    assert!(vault.read(WEEK).contains("](../../Daily/2026-11-17.md)"), "{}", vault.read(WEEK));
    let moved = "Network/Old/By week/This week.md";
    std::fs::create_dir_all(vault.root().join("Network/Old/By week")).expect("a folder is made");
    std::fs::rename(vault.root().join(WEEK), vault.root().join(moved)).expect("a page is moved");
    vault.run(["refresh"]).fine();
    let page = vault.read(moved);
    assert!(page.contains("](../../../Daily/2026-11-17.md)"), "{page}");
    assert!(vault.run(["refresh"]).fine().stdout.contains(" all unchanged"));
}

#[test]
fn an_edited_page_is_left_alone_named_and_restored_on_request() {
    let vault = vault();
    let edited = vault.read(WEEK).replace("her new post", "her very new post");
    vault.write(WEEK, edited.as_bytes());
    vault.write("Daily/2026-11-18.md", b"- coffee:: [[Anna Weber]] the harbour\n");
    vault.run(["refresh"]).fine();
    assert_eq!(vault.read(WEEK), edited);
    assert!(vault.read("Network/Notes to mend.md").contains("changed by hand"));
    let ran = vault.run(["restore", "Network/Weekly/2026-W48 network"]).fine();
    assert!(ran.stdout.contains("is written anew"), "{}", ran.stdout);
    let restored = vault.read(WEEK);
    assert!(restored.contains("the harbour"), "{restored}");
    let (_, below) = restored.split_once("## My notes").expect("the owner's space");
    assert!(
        below.lines().any(|line| line.starts_with("> ") && line.contains("her very new post")),
        "{below}"
    );
}

#[test]
fn a_vault_that_looks_emptied_stops_all_writing() {
    let vault = vault();
    for folder in ["People", "Daily"] {
        std::fs::remove_dir_all(vault.root().join(folder)).expect("a folder is removed");
    }
    let before = vault.pages();
    let ran = vault.run(["refresh"]);
    assert_eq!((ran.code, vault.pages()), (5, before), "{}", ran.stderr);
    vault.run(["refresh", "--accept-removals"]).fine();
}

#[test]
fn two_refreshes_at_once_leave_whole_pages() {
    let vault = vault();
    for round in 0..20 {
        vault.write("Daily/2026-11-18.md", format!("- coffee:: [[Anna Weber]] round {round}\n").as_bytes());
        let running: Vec<_> =
            (0..3).map(|_| vault.command(&["refresh"]).spawn().expect("the binary runs")).collect();
        let codes: Vec<Option<i32>> =
            running.into_iter().map(|mut child| child.wait().expect("it ends").code()).collect();
        assert!(codes.contains(&Some(0)), "{codes:?}");
        let page = vault.read(WEEK);
        assert!(page.contains(&format!("round {round}")) && page.matches("kith:end").count() == 1, "{page}");
    }
}

#[test]
fn a_line_below_the_page_of_an_event_happened_at_the_event() {
    let page = "Netzwerk/Events/Netzforum - Vorbereitung.md";
    let vault = Vault::new()
        .language("de")
        .note("kith.md", "---\nlanguage: de\n---\n")
        .note("Menschen/Anna Weber.md", "---\ntype: person\n---\n")
        .note("Veranstaltungen/Netzforum.md", "---\ntype: Tagung\ndatum: 2026-11-20\n---\n");
    vault.run(["refresh"]).fine();
    let before = vault.read(page);
    assert!(before.contains("Noch ist niemand als getroffen notiert."), "{before}");
    vault.write(page, format!("{before}- getroffen:: [[Anna Weber]] über Speicher\n").as_bytes());
    vault.run(["refresh"]).fine();
    let after = vault.read(page);
    assert!(after.contains("## Kennengelernt\n\n- [[Anna Weber]] getroffen: über Speicher"), "{after}");
    assert!(after.ends_with("## Eigene Notizen\n- getroffen:: [[Anna Weber]] über Speicher\n"), "{after}");
    let ran = vault.run(["event", "netz", "--json"]).fine();
    assert!(ran.stdout.contains("\"new\": [\n        \"Menschen/Anna Weber\"\n      ]"), "{}", ran.stdout);
}
