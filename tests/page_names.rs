//! How new pages are called: never as the owner's words, never in a second folder beside the one that
//! stands.

mod support;

use std::fs;
use std::path::Path;

use support::Vault;

/// A copy of a vault without its pages, and the pages that a run gives it.
fn bare(folder: &str) -> (Vault, Vec<String>) {
    let bare = || {
        let vault = Vault::copy_of(Path::new(folder)).today_by_settings();
        for output in ["Network", "Netzwerk"] {
            let _ = fs::remove_dir_all(vault.root().join(output));
        }
        vault
    };
    let whole = bare();
    whole.run(["refresh"]);
    (bare(), whole.pages().into_keys().collect())
}

fn name(page: &str) -> &str {
    let stem = page.rsplit('/').next().expect("a name");
    stem.strip_suffix(".md").expect("a page")
}

/// The pages with ` (kith)`, as they are called when the plain names are the owner's.
fn avoiding(pages: &[String]) -> Vec<String> {
    pages.iter().map(|page| page.replace(".md", " (kith).md")).collect()
}

#[test]
fn no_link_of_the_owners_is_captured_wherever_it_stands() {
    for folder in ["example-vault", "tests/vaults/gewohnt-de/before"] {
        let (vault, pages) = bare(folder);
        // Every form of a link in turn, in a note without a day and in its front matter.
        let mut front = String::from("---\nrelated:\n");
        let mut body = String::new();
        for (at, page) in pages.iter().enumerate() {
            let name = name(page);
            match at % 6 {
                0 => front.push_str(&format!("  - \"[[{name}]]\"\n")),
                1 => body.push_str(&format!("See [[{name}|that]].\n\n")),
                2 => body.push_str(&format!("> [that]({}.md)\n\n", name.replace(' ', "%20"))),
                3 => body.push_str(&format!("## [[{}#Heading]]\n\n", name.to_uppercase())),
                4 => body.push_str(&format!("| a | [[Plans/{name}\\|that]] |\n\n")),
                _ => body.push_str(&format!("![[{name}]]\n\n")),
            }
        }
        vault.write("Ideas/A home of links.md", format!("{front}---\n{body}").as_bytes());
        vault.run(["refresh"]);
        let written: Vec<String> = vault.pages().into_keys().collect();
        let mut expected = avoiding(&pages);
        expected.sort();
        assert!(3 < expected.len(), "{folder}");
        assert_eq!(written, expected, "{folder}");
        let ran = vault.run(["refresh", "--dry-run"]);
        assert!(!ran.stdout.contains("(kith)"), "a second run changes nothing: {}", ran.stdout);
    }
}

#[test]
fn a_link_that_names_the_folder_of_the_pages_means_the_page() {
    let vault = Vault::new()
        .note("kith.md", "---\nlanguage: en\n---\n")
        .note("Home.md", "[[Network/Notes to mend]] and [today](network/Network%20today.md)\n");
    vault.run(["refresh"]).fine();
    assert!(vault.exists("Network/Notes to mend.md") && vault.exists("Network/Network today.md"));
}

#[test]
fn a_page_that_stands_keeps_its_name_whatever_is_linked_later() {
    let vault = Vault::new().note("kith.md", "---\nlanguage: en\n---\n");
    vault.run(["refresh"]).fine();
    let before: Vec<String> = vault.pages().into_keys().collect();
    vault.write("Home.md", b"[[Notes to mend]], [[Network today]], [[2026-W48 network]]\n");
    vault.run(["refresh"]).fine();
    assert_eq!(vault.pages().into_keys().collect::<Vec<_>>(), before);
}

/// All folders that hold pages, sorted, and all words on them.
fn folders(vault: &Vault) -> Vec<String> {
    let folder = |page: &String| page.rsplit_once('/').expect("a folder").0.to_owned();
    let mut folders: Vec<String> = vault.pages().keys().map(folder).collect();
    folders.dedup();
    folders
}

#[test]
fn folders_of_another_spelling_get_no_second_one_beside_them() {
    for (output, set, standing, expected) in [
        ("network", "", "network/weekly/Old.md", ["network", "network/weekly"]),
        ("NETWORK", "output: network\n", "NETWORK/Old.md", ["NETWORK", "NETWORK/Weekly"]),
        (
            "U\u{308}bersicht",
            "output: Übersicht\n",
            "U\u{308}bersicht/weekly/Old.md",
            ["U\u{308}bersicht", "U\u{308}bersicht/weekly"],
        ),
        (
            "Meine Seiten",
            "output: meine seiten\n",
            "Meine Seiten/WEEKLY/Old.md",
            ["Meine Seiten", "Meine Seiten/WEEKLY"],
        ),
    ] {
        let vault = Vault::new()
            .output(output)
            .note("kith.md", &format!("---\nlanguage: en\n{set}---\n"))
            .note(standing, "# Mine\n")
            .note("People/Anna Weber.md", "---\ntype: person\n---\n")
            .note("Daily/2026-11-17.md", "- call:: [[Anna Weber]] her new post\n");
        vault.run(["refresh"]).fine();
        assert_eq!(folders(&vault), expected, "{output}");
        let week = format!("{}/2026-W48 network", expected[1]);
        assert!(vault.read(&format!("{week}.md")).contains("her new post"));
        assert_eq!(vault.read(standing), "# Mine\n");
        assert!(vault.run(["refresh"]).fine().stdout.contains("all unchanged"), "{output}");
        // The page is known by what the command itself calls it, whatever the spelling.
        vault.write(
            &format!("{week}.md"),
            vault.read(&format!("{week}.md")).replace("her new", "a new").as_bytes(),
        );
        let ran = vault.run(["status"]);
        assert!(ran.code == 1 && ran.stdout.contains("To decide\n"), "{}", ran.stdout);
        vault.run(["restore", &week.to_lowercase()]).fine();
        assert!(vault.run(["refresh"]).fine().stdout.contains("all unchanged"), "{output}");
    }
}
