//! What stands in the folder of the pages, as `kith status` tells it, and the way out of each state.

mod support;

use kithbook::region;
use support::Vault;

const WEEK: &str = "Network/Weekly/2026-W48 network.md";

fn vault() -> Vault {
    Vault::new()
        .note("kith.md", "---\nlanguage: en\n---\n")
        .note("People/Anna Weber.md", "---\ntype: person\n---\n")
        .note("People/Jonas Brandt.md", "---\ntype: person\n---\n")
        .note("People/Kim Lee.md", "---\ntype: person\n---\n")
        .note("Daily/2026-11-17.md", "- call:: [[Anna Weber]] her new post\n")
}

fn refreshed() -> Vault {
    let vault = vault();
    vault.run(["refresh"]).fine();
    vault
}

/// A relationship page as an earlier run wrote it.
fn relationship(vault: &Vault, person: &str) -> String {
    let name = person.rsplit('/').next().expect("a name");
    let path = format!("Network/People/{name} - relationship.md");
    let block = region::compose(&format!("person/{person}"), &format!("# [[{name}]]\n\nKnown since May."));
    vault.write(&path, format!("{block}## My notes\n").as_bytes());
    path
}

fn remove(vault: &Vault, path: &str) {
    std::fs::remove_file(vault.root().join(path)).expect("a file is removed");
}

/// The state of a page in data.
fn state(vault: &Vault, page: &str) -> String {
    let ran = vault.run(["status", "--json"]);
    let answer: serde_json::Value = serde_json::from_str(&ran.stdout).expect("JSON");
    let pages = answer["pages"].as_array().expect("a list");
    let found = pages.iter().find(|found| found["page"] == page.trim_end_matches(".md"));
    found.map_or_else(|| "-".to_owned(), |found| found["state"].as_str().expect("a state").to_owned())
}

#[test]
fn a_fresh_vault_has_pages_to_come_and_then_fresh_ones() {
    let vault = vault();
    let ran = vault.run(["status"]).fine();
    assert!(
        ran.stdout.contains(" will be written by `kith refresh`\n\nWill be written by `kith refresh`\n- ")
    );
    assert!(ran.stdout.contains("\n- Network/Weekly/2026-W48 network: not there yet.\n"), "{}", ran.stdout);
    assert!(!vault.exists(".kith"), "looking writes nothing");
    vault.run(["refresh"]).fine();
    let ran = vault.run(["status"]).fine();
    assert!(
        ran.stdout.lines().next().is_some_and(|first| first.ends_with(" say what they should"))
            && ran.stdout.lines().filter(|line| line.starts_with("- ")).count() == 0,
        "{}",
        ran.stdout
    );
    vault.write("Daily/2026-11-18.md", b"- coffee:: [[Kim Lee]] the harbour\n");
    assert_eq!(state(&vault, WEEK), "due");
}

#[test]
fn an_edited_page_needs_a_decision_and_the_answer_names_the_command() {
    let vault = refreshed();
    vault.write(WEEK, vault.read(WEEK).replace("her new post", "her very new post").as_bytes());
    let ran = vault.run(["status"]);
    assert_eq!(ran.code, 1);
    assert!(
        ran.stdout.contains(
            "\n\n\
             To decide\n\
             - Network/Weekly/2026-W48 network: changed by hand between its markers, so it is\n  \
             left as it is. To write it anew and keep the changed text below it, quoted:\n  \
             kith restore \"Network/Weekly/2026-W48 network\"\n"
        ),
        "{}",
        ran.stdout
    );
    let german = vault.run(["status", "--lang", "de"]);
    assert!(
        german.stdout.contains("\nZu entscheiden\n- Network/Weekly/2026-W48 network: "),
        "{}",
        german.stdout
    );
    for wanted in [
        "Network/Weekly/2026-W48 network",
        "./Network/Weekly/2026-W48 network.md",
        "Weekly/2026-W48 network",
        "2026-w48 Network",
        "week/2026-W48",
    ] {
        vault.write(WEEK, vault.read(WEEK).replace("her new post", "her very new post").as_bytes());
        let ran = vault.run(["restore", wanted]).fine();
        assert_eq!(
            ran.stdout,
            "`Network/Weekly/2026-W48 network` is written anew; the changed text stands below it, under “My notes”\n"
        );
        assert_eq!(state(&vault, WEEK), "fresh");
    }
    let kept = vault.read(WEEK).matches("her very new post").count();
    assert_eq!(kept, 5, "every text is kept");
}

#[test]
fn what_cannot_be_restored_is_told_with_the_way_out() {
    let vault = refreshed();
    let ran = vault.run(["restore", WEEK]).fine();
    assert_eq!(
        ran.stdout,
        "`Network/Weekly/2026-W48 network` is as it was written; there is nothing to restore\n"
    );
    let ran = vault.run(["restore", "Anna"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (64, ""));
    assert_eq!(
        ran.stderr,
        "kith: there is no page `Anna`\n  = `kith status` lists the pages that need a decision\n"
    );
    let whole = vault.read(WEEK);
    for (text, expected) in [
        (
            whole.replace("<!-- kith:end -->\n", ""),
            "  = the markers of the page are not whole, so it is left as it is\n  \
             = delete the page, or move the text worth keeping elsewhere first; the next run writes it anew\n",
        ),
        (
            format!("{whole}<<<<<<< HEAD\na\n=======\nb\n>>>>>>> laptop\n"),
            "  = git could not merge the own words on this page, so it is left as it is\n  \
             = settle what stands between the conflict markers\n",
        ),
        (
            whole.replace("v=1", "v=2"),
            "  = the page comes from a newer Kithbook, so it is left as it is\n  \
             = update Kithbook on this machine\n",
        ),
    ] {
        vault.write(WEEK, text.as_bytes());
        let ran = vault.run(["restore", WEEK]);
        assert_eq!(ran.code, 1);
        assert_eq!(
            ran.stderr,
            format!("kith: `Network/Weekly/2026-W48 network` cannot be restored\n{expected}")
        );
        assert_eq!(vault.read(WEEK), text);
    }
}

#[test]
fn a_page_taken_out_of_the_folder_is_the_owners_and_its_name_is_avoided() {
    let vault = refreshed();
    std::fs::create_dir(vault.root().join("Archive")).expect("a folder");
    std::fs::rename(vault.root().join(WEEK), vault.root().join("Archive/2026-W48 network.md"))
        .expect("moved");
    vault.write("Daily/2026-11-18.md", b"- coffee:: [[Kim Lee]] the harbour\n");
    vault.run(["refresh"]).fine();
    assert!(!vault.read("Archive/2026-W48 network.md").contains("the harbour"));
    assert!(!vault.exists(WEEK));
    assert!(vault.read("Network/Weekly/2026-W48 network (kith).md").contains("the harbour"));
    assert_eq!(state(&vault, "Archive/2026-W48 network"), "yours");
}

#[test]
fn a_page_about_somebody_who_is_gone_says_so_and_may_be_deleted() {
    let vault = vault();
    let pages: Vec<String> = ["People/Anna Weber", "People/Jonas Brandt", "People/Kim Lee"]
        .map(|id| relationship(&vault, id))
        .into();
    remove(&vault, "People/Kim Lee.md");
    assert_eq!(state(&vault, &pages[2]), "orphan");
    vault.run(["refresh"]).fine();
    let page = vault.read(&pages[2]);
    assert!(page.contains("\n# Kim Lee\n\nThe note this page was made from, “"), "{page}");
    assert!(page.ends_with("<!-- kith:end -->\n## My notes\n"), "{page}");
    let ran = vault.run(["status"]).fine();
    assert!(
        ran.stdout.contains("\nMay be deleted\n- Network/People/Kim Lee - relationship: "),
        "{}",
        ran.stdout
    );
    assert!(vault.read("Network/Notes to mend.md").contains("[[Kim Lee - relationship]]"));
    vault.run(["refresh"]).fine();
    assert_eq!(vault.read(&pages[2]), page);
}

#[test]
fn a_page_about_a_copied_note_is_about_nobody_once_the_copy_is_gone() {
    let vault = vault().note("Copied/Kim Lee.md", "---\ntype: person\n---\n");
    let kept = relationship(&vault, "People/Kim Lee");
    let copied = "Network/People/Kim Lee (Copied) - relationship.md";
    let block = region::compose("person/Copied/Kim Lee", "# [[Kim Lee]]\n\nKnown since May.");
    vault.write(copied, block.as_bytes());
    remove(&vault, "Copied/Kim Lee.md");
    vault.run(["refresh"]).fine();
    assert!(vault.read(copied).contains("The note this page was made from, “"), "{}", vault.read(copied));
    assert_eq!(state(&vault, copied), "orphan");
    assert_eq!(state(&vault, &kept), "fresh");
}

#[test]
fn a_page_about_somebody_who_is_private_by_now_names_nobody() {
    let vault = vault();
    let page = relationship(&vault, "People/Anna Weber");
    vault.write("People/Anna Weber.md", b"---\ntype: person\nprivate: true\n---\n");
    vault.run(["refresh"]).fine();
    let text = vault.read(&page);
    assert!(
        text.contains("# Private\n") && !text.contains("[[Anna Weber]]") && !text.contains("May"),
        "{text}"
    );
    assert!(!vault.read("Network/Notes to mend.md").contains("Anna Weber"));
    assert_eq!(state(&vault, &page), "-", "data names nobody who is private");
}

#[test]
fn if_over_half_of_the_people_with_pages_are_gone_nothing_is_written_until_the_owner_agrees() {
    let vault = vault();
    let ids = ["People/Anna Weber", "People/Jonas Brandt", "People/Kim Lee"];
    let pages: Vec<String> = ids.map(|id| relationship(&vault, id)).into();
    remove(&vault, "People/Jonas Brandt.md");
    remove(&vault, "People/Kim Lee.md");
    let before = vault.pages();
    let ran = vault.run(["refresh"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (5, ""));
    assert_eq!(
        ran.stderr,
        "kith: 2 of the 3 people who have pages are gone from these notes; nothing was written\n  \
         = is this the right folder, and is it complete? If so: `kith refresh --accept-removals`\n"
    );
    assert_eq!(vault.pages(), before);
    assert!(vault.run(["refresh", "--dry-run"]).fine().stdout.contains("would change"));
    vault.run(["refresh", "--accept-removals"]).fine();
    assert!(
        vault
            .read(&pages[1])
            .contains("The note this page was made from, “People/Jonas Brandt”, is not there any more")
    );
    // What was accepted once is no news: those who are gone no longer count.
    vault.write("Daily/2026-11-18.md", b"- coffee:: [[Anna Weber]] the harbour\n");
    vault.run(["refresh"]).fine();
    assert!(vault.read(WEEK).contains("the harbour"));
}

#[test]
fn an_empty_vault_may_be_refreshed_again_and_again() {
    let vault = Vault::new().note("kith.md", "---\nlanguage: en\n---\n");
    vault.run(["refresh"]).fine();
    let ran = vault.run(["refresh"]).fine();
    assert!(ran.stdout.ends_with(" pages, all unchanged\n"), "{}", ran.stdout);
}
