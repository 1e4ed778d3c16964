//! Pages planned and written on real folders.
//!
//! Uses: source, region.

mod apply;
mod plan;
mod race;
mod states;

use std::fs;
use std::path::Path;

use super::{Change, Page, PresentPage, Surroundings, What, look};
use crate::diagnostic::Diagnostic;
use crate::region;
use crate::source::NotePath;

/// Writes a file as an owner or another program would, folders included.
#[expect(clippy::disallowed_methods, reason = "tests play the owner, who saves without asking")]
fn put(root: &Path, path: &str, text: impl AsRef<[u8]>) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn text(root: &Path, path: &str) -> String {
    fs::read_to_string(root.join(path)).unwrap()
}

/// Every file below the root that no program keeps for itself, with its text, by path.
fn files(root: &Path) -> Vec<(String, String)> {
    let entries = walkdir::WalkDir::new(root).sort_by_file_name().into_iter().map(Result::unwrap);
    entries
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry.path().strip_prefix(root).unwrap().to_str().unwrap().to_owned();
            (path, fs::read_to_string(entry.path()).unwrap())
        })
        .filter(|(path, _)| !path.starts_with(".kith/"))
        .collect()
}

fn names(root: &Path) -> Vec<String> {
    files(root).into_iter().map(|(path, _)| path).collect()
}

/// The names left in the program's own folder, lock and ignore list aside.
fn left(root: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(root.join(".kith"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name != "lock" && name != ".gitignore")
        .collect();
    names.sort();
    names
}

fn week(body: &str) -> Page {
    Page {
        id: "week/2026-W47".to_owned(),
        name: "Wochen/2026-W47 Netzwerk".to_owned(),
        body: body.to_owned(),
        space: Some("Meine Notizen".to_owned()),
    }
}

fn block(body: &str) -> String {
    region::compose("week/2026-W47", body)
}

/// The changes and problems of a plan.
fn plan(pages: &[Page], present: &[PresentPage], around: &Surroundings) -> (Vec<Change>, Vec<Diagnostic>) {
    let planned = super::plan(pages, &look(present), around);
    (planned.changes, planned.problems)
}

fn change(path: &str, before: Option<&str>, after: &str) -> Change {
    let what = if before.is_some() { What::Replaced } else { What::Created };
    let before = before.map(|text| text.as_bytes().to_vec());
    Change { path: NotePath::new(path), before, after: after.as_bytes().to_vec(), what }
}
