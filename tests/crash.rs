//! Killed at any moment: no byte of the owner's is lost, no page is torn, one run heals all.
//!
//! The real program is killed on entering every system call that touches a file, and the run that heals
//! is killed likewise. A few points, spread over all of them; `KITH_POINTS` sets how many: 500 in continuous integration, ten
//! thousand by `just crash`.

mod rig;
mod support;

use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use rig::{Call, Scene, can_trace, for_all, spread, traced, wanted};

/// Where a run is killed, and where the run after it.
#[derive(Clone, Debug)]
struct Point {
    first: Call,
    second: Option<Call>,
}

#[test]
fn a_run_killed_at_any_moment_leaves_everything_whole() {
    if !can_trace("crash") {
        return;
    }
    let most = wanted("KITH_POINTS", 60);
    let scenes = [Scene::first_run(), Scene::refresh(), Scene::restore()];
    let died = AtomicUsize::new(0);
    for scene in &scenes {
        let calls = scene.calls();
        let single = |first: &Call| Point { first: first.clone(), second: None };
        let singles: Vec<Point> = calls.iter().map(single).collect();
        let pair = |first: &Call, second: &Call| Point { first: first.clone(), second: Some(second.clone()) };
        let pairs: Vec<Point> =
            calls.iter().flat_map(|first| calls.iter().map(|second| pair(first, second))).collect();
        let singles = spread(&singles, most / scenes.len() * 4 / 5);
        let pairs = spread(&pairs, most / scenes.len() - singles.len());
        for_all(&[singles, pairs].concat(), |point| killed(scene, point, &died));
    }
    let died = died.into_inner();
    assert!(most / 2 < died, "only {died} runs were killed at all");
}

fn killed(scene: &Scene, point: &Point, died: &AtomicUsize) {
    let vault = scene.vault();
    let name = format!("{point:?}");
    for Call { name: call, at } in std::iter::once(&point.first).chain(&point.second) {
        let (trace, kill) = (format!("trace={call}"), format!("inject={call}:signal=KILL:when={at}"));
        let options = ["-e", &trace, "-e", &kill];
        let output = traced(&vault, scene.args, Path::new("/dev/null"), &options);
        died.fetch_add(usize::from(output.status.signal() == Some(9)), Ordering::Relaxed);
        scene.owner_kept_all(&vault, &name);
        scene.no_page_is_torn(&vault, &name);
    }
    scene.one_run_heals(&vault, &name);
    scene.owner_kept_all(&vault, &name);
}
