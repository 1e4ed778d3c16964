//! What earlier runs left in the program's folder: finished, thrown away, or given back to the owner.
//!
//! A displaced file may still be open in an editor, which then writes into it unseen. So it stays
//! until a later run finds it unchanged; changed, it becomes a note beside its page. Does not know
//! what pages say.
//!
//! Uses: source, diagnostic, region.

use std::path::Path;
use std::sync::atomic::AtomicBool;

use rustix::io::Errno;

use super::disk::{Means, Spot};
use super::failure::Failure;
use super::state::{LOCK, Slot, State};
use super::target::{Missing, Target};
use super::watching::WATCH;
use crate::diagnostic::{Code, Diagnostic, Message};
use crate::names::cut;
use crate::region::fingerprint;
use crate::source::NotePath;

/// Seconds that a displaced file stays at least; an editor that opened it before it was displaced
/// has saved by then.
pub const SETTLED: i64 = 10;

/// How many versions of pages that were replaced lie in the program's folder.
pub fn displaced(root: &Path) -> usize {
    State::peek(root).iter().filter(|name| Slot::read(name).is_some()).count()
}

/// Looks after what earlier runs left and names every text that was found again. Does nothing where
/// nothing was left, or while another command writes, which then does the same.
pub fn heal(root: &Path) -> Vec<Diagnostic> {
    let left = State::peek(root).iter().any(|name| name.ends_with(".page") || name.ends_with(".new"));
    if !left {
        return Vec::new();
    }
    State::open(root, 0, &AtomicBool::new(false)).map(|state| settle(&state, SETTLED)).unwrap_or_default()
}

/// The same with the lock held; `settled` is how long a displaced file must have lain, in seconds.
pub(super) fn settle(state: &State, settled: i64) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for name in state.names() {
        let spot = state.spot(&name);
        if name.ends_with(".new") || is_copy(&name) {
            // What cannot be removed is in nobody's way.
            let _ = spot.remove();
        } else if let Some(slot) = Slot::read(&name) {
            found.extend(settle_one(state, &name, &slot, settled));
        }
    }
    forget_paths(state);
    found
}

/// Whether a sync program left the file: two devices wrote their own lock, and it keeps both.
fn is_copy(name: &str) -> bool {
    let rest = [LOCK, WATCH].iter().find_map(|own| name.strip_prefix(own));
    rest.is_some_and(|rest| rest.starts_with(['.', ' ', '_', '-']))
}

/// A file that cannot be read, moved or removed now is tried again by the next run.
fn settle_one(state: &State, name: &str, slot: &Slot, settled: i64) -> Option<Diagnostic> {
    let spot = state.spot(name);
    let text = spot.read().ok()??;
    let mark = fingerprint(&text);
    let ours = mark == slot.before || mark == slot.after || text.iter().all(|byte| *byte == 0);
    if !ours {
        let path = state.spot(&format!("{}.path", slot.path)).read().ok()??;
        let path = NotePath::new(std::str::from_utf8(&path).ok()?);
        return keep_beside(state, name, &path, &text).ok();
    }
    if settled <= age(state, spot) {
        let _ = spot.remove();
    }
    None
}

/// Seconds since the file was last renamed or written.
fn age(state: &State, spot: Spot<'_>) -> i64 {
    let stat = rustix::fs::statat(spot.folder, spot.name, rustix::fs::AtFlags::SYMLINK_NOFOLLOW);
    stat.map_or(0, |stat| state.now() - stat.st_ctime)
}

/// Drops the notes on paths that no displaced file needs.
fn forget_paths(state: &State) {
    let names = state.names();
    let needed: Vec<Slot> = names.iter().filter_map(|name| Slot::read(name)).collect();
    for name in &names {
        let path = name.strip_suffix(".path");
        if path.is_some_and(|path| needed.iter().all(|slot| slot.path != path)) {
            let _ = state.spot(name).remove();
        }
    }
}

/// Moves a file out of the program's folder to `<page> (recovered 1a2b3c4d).md` beside its page. The
/// file itself moves, so that an editor that still has it open goes on writing there.
pub(super) fn keep_beside(
    state: &State,
    name: &str,
    page: &NotePath,
    text: &[u8],
) -> Result<Diagnostic, Failure> {
    let target = Target::open(state.root(), page, Missing::Make)?;
    let mark = fingerprint(text);
    let folder = page.folder();
    for digits in [8, 16, 32] {
        let file = format!("{} (recovered {}).md", cut(page.stem(), 180), &mark[..digits]);
        match state.spot(name).move_to(target.beside(&file), Means::Atomic) {
            Ok(()) => {
                target.flush_folder();
                let path = if folder.is_empty() { file } else { format!("{folder}/{file}") };
                return Ok(recovered(&NotePath::new(&path), page));
            }
            Err(Errno::EXIST) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Err(Failure::Taken)
}

fn recovered(path: &NotePath, page: &NotePath) -> Diagnostic {
    let message = Message::new("problem-page-write-recovered").with("page", page.id());
    Diagnostic::warning(Code::PageWrite, path, message)
        .advise(Message::new("hint-page-write-recovered").with("page", page.id()))
}
