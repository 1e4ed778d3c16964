//! When the watcher looks and writes, in a simulated time.
//!
//! Uses: nothing.

use super::*;

const QUIET: Duration = Duration::from_secs(1);

/// A batch whose first look and first writing are done, at the moment 0.
fn batch(mode: Mode) -> Batch {
    let mut batch = Batch::new(QUIET, mode);
    assert_eq!(batch.step(Duration::ZERO), look(&[""]));
    batch.looked(Looked { changed: mode == Mode::Told, ..Looked::default() }, Duration::ZERO);
    assert_eq!(batch.step(Duration::ZERO), Step::Write);
    batch.wrote(Wrote::Done(None), Duration::ZERO);
    batch
}

fn look(paths: &[&str]) -> Step {
    Step::Look(paths.iter().map(|path| (*path).to_owned()).collect())
}

fn at(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

fn change(batch: &mut Batch, path: &str, now: u64) {
    batch.changed([path.to_owned()], at(now));
}

/// What a look found that pages depend on.
fn news() -> Looked {
    Looked { changed: true, ..Looked::default() }
}

/// Turns the batch every tenth of a second from `from` to `to` and tells what it did, in milliseconds;
/// each look finds what `found` says.
fn turn(
    batch: &mut Batch,
    from: u64,
    to: u64,
    mut found: impl FnMut(&mut Batch, u64) -> Looked,
) -> Vec<String> {
    let mut did = Vec::new();
    for now in (from..=to).step_by(100) {
        let found = found(batch, now);
        loop {
            match batch.step(at(now)) {
                Step::Look(paths) => {
                    let paths: Vec<String> = paths.into_iter().collect();
                    did.push(format!("{now} look {}", paths.join(" ")));
                    batch.looked(found.clone(), at(now));
                }
                Step::Write => {
                    did.push(format!("{now} write"));
                    batch.wrote(Wrote::Done(None), at(now));
                }
                Step::Wait(until) => {
                    assert!(at(now) < until, "waits for what is over at {now}");
                    break;
                }
            }
        }
    }
    did
}

#[test]
fn nothing_is_written_until_the_folder_was_quiet() {
    let mut batch = batch(Mode::Told);
    change(&mut batch, "a.md", 5_000);
    change(&mut batch, "b.md", 5_500);
    let did = turn(&mut batch, 5_500, 20_000, |_, _| news());
    assert_eq!(did, ["6500 look a.md b.md", "6500 write"]);
}

#[test]
fn what_changes_nothing_is_not_written() {
    let mut batch = batch(Mode::Told);
    change(&mut batch, "a.md", 5_000);
    let did = turn(&mut batch, 5_000, 20_000, |_, _| Looked::default());
    assert_eq!(did, ["6000 look a.md"]);
}

#[test]
fn a_folder_that_is_never_quiet_is_written_every_ten_seconds() {
    let mut batch = batch(Mode::Told);
    let did = turn(&mut batch, 1_000, 31_900, |batch, now| {
        change(batch, "a.md", now);
        news()
    });
    let writes: Vec<&String> = did.iter().filter(|did| did.ends_with("write")).collect();
    assert_eq!(writes, ["11000 write", "21100 write", "31200 write"]);
    assert_eq!(did.len(), 6, "{did:?}");
}

#[test]
fn what_seems_gone_is_looked_at_twice_before_anything_is_written() {
    let mut batch = batch(Mode::Told);
    change(&mut batch, "a.md", 5_000);
    let doubt = Looked { changed: true, doubted: BTreeSet::from(["a.md".to_owned()]) };
    let did = turn(&mut batch, 5_000, 20_000, |_, now| if now < 7_000 { doubt.clone() } else { news() });
    assert_eq!(did, ["6000 look a.md", "8000 look a.md", "8000 write"]);
}

#[test]
fn doubts_hold_other_changes_back_for_ten_seconds_at_most() {
    let mut batch = batch(Mode::Told);
    change(&mut batch, "a.md", 5_000);
    let doubt = Looked { changed: true, doubted: BTreeSet::from(["a.md".to_owned()]) };
    let did = turn(&mut batch, 5_000, 15_900, |_, _| doubt.clone());
    let looks = ["6000", "8000", "10000", "12000", "14000"].map(|now| format!("{now} look a.md"));
    assert_eq!(did, [&looks[..], &["15000 write".to_owned()]].concat());
}

#[test]
fn a_day_that_turns_is_written_without_any_look() {
    let mut batch = batch(Mode::Told);
    batch.day_turned(at(5_000));
    assert_eq!(turn(&mut batch, 5_000, 20_000, |_, _| news()), ["5000 write"]);
}

#[test]
fn without_events_there_is_one_scan_in_ten_minutes() {
    let mut batch = batch(Mode::Told);
    let did = turn(&mut batch, 0, 1_250_000, |_, _| Looked::default());
    assert_eq!(did, ["600000 look ", "1200000 look "]);
}

#[test]
fn polling_compares_and_writes_once_two_looks_agree() {
    let mut batch = batch(Mode::Polling(Duration::from_secs(5)));
    let did = turn(&mut batch, 0, 11_000, |_, now| if now < 6_000 { news() } else { Looked::default() });
    assert_eq!(did, ["5000 look ", "6000 look ", "6000 write", "10000 look "]);
}

#[test]
fn while_somebody_else_is_at_work_it_is_tried_again_every_second() {
    let mut batch = batch(Mode::Told);
    batch.day_turned(at(5_000));
    for now in [5_000, 6_000, 7_000] {
        assert_eq!(batch.step(at(now)), Step::Write);
        batch.wrote(Wrote::Held, at(now));
        assert_eq!(batch.step(at(now)), Step::Wait(at(now + 1_000)));
    }
}

#[test]
fn what_cannot_be_written_is_tried_less_and_less_often() {
    let mut batch = batch(Mode::Told);
    batch.day_turned(at(0));
    let mut tried = Vec::new();
    for second in 0..400 {
        if batch.step(Duration::from_secs(second)) == Step::Write {
            tried.push(second);
            batch.wrote(Wrote::Failed, Duration::from_secs(second));
        }
    }
    assert_eq!(tried, [0, 1, 3, 7, 15, 31, 63, 123, 183, 243, 303, 363]);
}

#[test]
fn what_may_not_be_written_waits_for_the_next_change() {
    let mut batch = batch(Mode::Told);
    batch.day_turned(at(5_000));
    assert_eq!(batch.step(at(5_000)), Step::Write);
    batch.wrote(Wrote::Parked, at(5_000));
    assert_eq!(turn(&mut batch, 5_000, 60_000, |_, _| news()), Vec::<String>::new());
    change(&mut batch, "a.md", 61_000);
    assert_eq!(turn(&mut batch, 61_000, 70_000, |_, _| news()), ["62000 look a.md", "62000 write"]);
}

#[test]
fn pages_that_were_held_back_are_written_when_their_time_is_over() {
    let mut batch = batch(Mode::Told);
    batch.day_turned(at(5_000));
    assert_eq!(batch.step(at(5_000)), Step::Write);
    batch.wrote(Wrote::Done(Some(at(605_000))), at(5_000));
    let did = turn(&mut batch, 600_100, 606_000, |_, _| Looked::default());
    assert_eq!(did, ["600100 look ", "605000 write"]);
}
