//! Every kind of problem has a small vault in `tests/faults/<code>/` and the literal words that
//! `kith check --hints` says about it, in English and German.

mod support;

use kithbook::diagnostic::Code;
use support::{Vault, cases, expect_file};

#[test]
fn each_problem_is_said_in_these_words() {
    for case in cases("tests/faults") {
        for language in ["en", "de"] {
            let vault = Vault::copy_of(&case.join("vault"));
            if case.ends_with("too-big") {
                let prose = "Nothing of note.\n".repeat((4 << 20) / 17 + 1);
                vault.write("Daily/2026-11-18.md", format!("- lunch:: [[Anna Weber]]\n{prose}").as_bytes());
            }
            let ran = vault.run(["check", "--hints", "--lang", language]);
            let said = format!("{}{}exit {}\n", ran.stdout, ran.stderr, ran.code);
            expect_file(&case.join(format!("said.{language}.txt")), &said);
            let code = case.file_name().expect("a case has a name").to_string_lossy().into_owned();
            let code = code.split('+').next().unwrap_or_default();
            assert!(said.contains(&format!("[{code}]")), "{} never says [{code}]\n{said}", case.display());
        }
    }
}

#[test]
fn every_code_has_a_vault() {
    // What can go wrong only while pages are written is shown where pages are written.
    let while_writing = ["page-write", "unreadable"];
    let cases: Vec<String> = cases("tests/faults")
        .iter()
        .map(|case| case.file_name().expect("a case has a name").to_string_lossy().into_owned())
        .collect();
    for code in Code::ALL.iter().map(|code| code.as_str()).filter(|code| !while_writing.contains(code)) {
        assert!(cases.iter().any(|case| case.split('+').next() == Some(code)), "no vault shows `{code}`");
    }
}
