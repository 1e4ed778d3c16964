//! Whole vaults: `tests/vaults/<case>/before` becomes the pages in `after`.

mod support;

use std::path::Path;

use support::{Vault, cases, expect_pages};

#[test]
fn each_vault_gives_its_pages_and_a_second_run_gives_nothing_new() {
    for case in cases("tests/vaults") {
        let vault = Vault::copy_of(&case.join("before")).language(if german(&case) { "de" } else { "en" });
        let first = vault.run(["refresh"]);
        assert!(first.code == 0 || first.code == 2, "{}: {first:?}", case.display());
        expect_pages(&case.join("after"), &vault.pages());
        let pages = vault.pages();
        let second = vault.run(["refresh", "--dry-run"]);
        assert!(!second.stdout.contains("Network/") && !second.stdout.contains("Netzwerk/"), "{second:?}");
        assert_eq!(vault.pages(), pages);
    }
}

#[test]
fn the_example_vault_in_the_repository_is_up_to_date() {
    let vault = Vault::copy_of(Path::new("example-vault")).today_by_settings();
    std::fs::remove_dir_all(vault.root().join("Network")).expect("the example has its pages");
    vault.run(["refresh"]).fine();
    expect_pages(Path::new("example-vault"), &vault.pages());
}

#[test]
fn the_pages_of_the_example_vault_are_sealed_and_need_no_writing() {
    let vault = Vault::copy_of(Path::new("example-vault")).today_by_settings();
    let ran = vault.run(["refresh", "--dry-run"]).fine();
    assert_eq!(ran.stdout, "nothing to write: every page says what it should\n");
}

fn german(case: &Path) -> bool {
    case.file_name().is_some_and(|name| name.to_string_lossy().ends_with("-de"))
}
