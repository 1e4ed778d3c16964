//! Bringing people together, as it is typed: who needs what, who offers it, whom to introduce, and who
//! can introduce the owner to somebody.

mod support;

use support::Vault;

const JONAS: &str = "---\ntype: person\n---\n";
const NADIA: &str = "---\ntype: person\noffers: [AI contracts]\n---\n";

fn json(vault: &Vault, line: &[&str]) -> serde_json::Value {
    let ran = vault.run_unwatched(line);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    serde_json::from_str(&ran.stdout).expect("the answer is JSON")
}

#[test]
fn the_export_says_who_offers_what_somebody_needs() {
    let vault = Vault::new()
        .note("People/Jonas Brandt.md", JONAS)
        .note("People/Nadia Haddad.md", NADIA)
        .note("Daily/2026-11-18.md", "- need:: [[Jonas Brandt]] a lawyer for an AI contract\n");
    let export = json(&vault, &["export", "json"]);
    assert_eq!(export["needs"][0]["person"], "People/Jonas Brandt");
    assert_eq!(export["needs"][0]["offered_by"], serde_json::json!(["People/Nadia Haddad"]));
}
