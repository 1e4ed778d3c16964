//! The real git, run as somebody, whatever is set on this machine.

use std::path::Path;
use std::process::{Command, Output};

/// Runs git in a folder.
pub fn git(folder: &Path, args: &[&str]) -> Output {
    let mut git = Command::new("git");
    git.current_dir(folder).env_clear();
    git.env("PATH", std::env::var_os("PATH").unwrap_or_default());
    git.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_SYSTEM", "/dev/null");
    for who in ["AUTHOR", "COMMITTER"] {
        git.env(format!("GIT_{who}_NAME"), "Toni").env(format!("GIT_{who}_EMAIL"), "toni@example.org");
    }
    git.args(args).output().expect("git runs")
}

/// Runs git, which must do as it is asked, and gives what it says.
#[track_caller]
pub fn done(folder: &Path, args: &[&str]) -> String {
    let output = git(folder, args);
    assert!(output.status.success(), "git {args:?}: {output:?}");
    String::from_utf8(output.stdout).expect("git speaks UTF-8")
}
