//! A watcher of a real folder in a simulated time, its notices handed to it by the test.
//!
//! Uses: source, day, clock, vault.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use super::hearing::POLL;
use super::*;
use crate::day::Time;
use crate::watch::event::Cause;

struct Played {
    folder: TempDir,
    watcher: Watcher<fn(Event)>,
    now: Moment,
}

#[expect(clippy::disallowed_methods, reason = "tests play the owner, who saves without asking")]
fn put(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

impl Played {
    /// A watcher that has written the pages of a small vault as of that day.
    fn begin(day: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        put(folder.path(), "kith.md", "---\nlanguage: en\n---\n");
        put(folder.path(), "People/Anna Weber.md", "---\ntype: person\n---\n");
        let day = Day::from_iso(day).unwrap();
        let now =
            Moment { running: Duration::ZERO, wall: 4_000_000_000, day, time: Time::new(9, 0).unwrap() };
        let deaf: fn(Event) = |_| {};
        let watcher =
            Watcher::begin(Vault::at(folder.path()).unwrap(), Wishes::default(), now, deaf).unwrap();
        let mut played = Self { folder, watcher, now };
        let said = played.pass(20);
        assert!(matches!(said[..], [Said::Began(2), Said::Wrote(_)]), "{said:?}");
        played
    }

    fn put(&mut self, path: &str, text: &str) {
        put(self.folder.path(), path, text);
        self.watcher.take(Event::Changed(vec![path.to_owned()]), self.now);
    }

    /// Lets seconds pass and tells what was said.
    fn pass(&mut self, seconds: i64) -> Vec<Said> {
        for _ in 0..seconds {
            // Whatever it writes about itself is heard at once.
            self.watcher.take(Event::Echo, self.now);
            self.second();
        }
        self.watcher.said()
    }

    fn second(&mut self) {
        let stop = AtomicBool::new(false);
        while self.watcher.turn(self.now, &stop).unwrap() == Turn::Wait(Duration::ZERO) {}
        self.now.running += Duration::from_secs(1);
        self.now.wall += 1;
    }

    fn page(&self, path: &str) -> String {
        fs::read_to_string(self.folder.path().join("Network").join(path)).unwrap_or_default()
    }
}

/// The pages that were said to be written.
fn written(said: &[Said]) -> Vec<String> {
    let pages = said.iter().filter_map(|said| match said {
        Said::Wrote(written) => Some(&written.pages),
        _ => None,
    });
    pages.flatten().map(ToString::to_string).collect()
}

#[test]
fn what_it_wrote_itself_means_nothing() {
    let mut played = Played::begin("2026-11-23");
    let pages = ["Weekly/2026-W48 network", "Notes to mend", "Network today"];
    let pages = pages.map(|page| format!("Network/{page}.md")).to_vec();
    played.watcher.take(Event::Changed(pages), played.now);
    played.watcher.take(Event::Missed, played.now);
    assert_eq!(played.pass(30), []);
}

#[test]
fn prose_that_no_page_speaks_of_is_not_written() {
    let mut played = Played::begin("2026-11-23");
    played.put("Ideas.md", "What if we met in Lyon?\n");
    played.pass(20);
    played.put("Ideas.md", "What if we met in Porto?\n");
    assert_eq!(played.pass(20), []);
}

#[test]
fn a_year_turns_without_any_notice_and_week_53_is_followed_by_week_1() {
    let mut played = Played::begin("2026-12-31");
    played.put("Daily/2026-12-31.md", "- gave:: [[Anna Weber]] the contract template\n");
    played.pass(20);
    assert!(played.page("Weekly/2026-W53 network.md").starts_with("<!-- kith:begin v=1 id=week/2026-W53"));
    for day in ["2027-01-01", "2027-01-04"] {
        played.now.day = Day::from_iso(day).unwrap();
        assert!(!written(&played.pass(20)).is_empty(), "{day}");
    }
    assert!(played.page("Weekly/2027-W01 network.md").contains("the contract template"));
    // Asleep until the spring: every week in between is there afterwards, in one go.
    played.now.day = Day::from_iso("2027-03-01").unwrap();
    played.now.wall += 55 * 86_400;
    let said = played.pass(20);
    assert_eq!(said.iter().filter(|said| matches!(said, Said::Wrote(_))).count(), 1, "{said:?}");
    for week in 1..=9 {
        assert!(!played.page(&format!("Weekly/2027-W{week:02} network.md")).is_empty(), "week {week}");
    }
}

#[test]
fn a_clock_that_is_wrong_is_named_once_and_changes_nothing() {
    let mut played = Played::begin("2026-11-23");
    let before = played.page("Weekly/2026-W48 network.md");
    let wrong = Day::from_iso("1970-01-01").unwrap();
    played.now.day = wrong;
    assert_eq!(played.pass(20), [Said::Trouble(Trouble::Clock(wrong))]);
    assert_eq!(played.page("Weekly/2026-W48 network.md"), before);
    played.now.day = Day::from_iso("2026-11-23").unwrap();
    assert_eq!(played.pass(20), [Said::Clear]);
}

#[test]
fn half_a_settings_note_is_not_believed() {
    let mut played = Played::begin("2026-11-23");
    played.put("kith.md", "---\nlanguage: en\noutput: Kith\n---\n");
    played.pass(20);
    played.put("kith.md", "");
    // One look is made, and the rest of the note arrives.
    assert_eq!(played.pass(2), []);
    played.put("kith.md", "---\nlanguage: en\noutput: Kith\n---\n");
    assert_eq!(played.pass(30), []);
}

#[test]
fn a_program_that_rewrites_a_page_trips_the_brake_and_is_named() {
    let mut played = Played::begin("2026-11-23");
    let page = "Network/Weekly/2026-W48 network.md";
    let mut said = Vec::new();
    for _ in 0..10 {
        // A formatter changes nothing but signs, so the seal holds.
        let formatted = played.page("Weekly/2026-W48 network.md").replacen("# Week", "#  Week", 1);
        played.put(page, &formatted);
        said.extend(played.pass(5));
    }
    // Four with the one at the beginning.
    assert_eq!(written(&said).len(), 3, "{said:?}");
    assert!(said.contains(&Said::Trouble(Trouble::Paused(page.to_owned()))), "{said:?}");
    let said = played.pass(700);
    assert_eq!(written(&said), [page]);
    assert!(said.contains(&Said::Clear), "{said:?}");
}

#[test]
fn an_owner_who_notes_one_thing_after_the_other_on_a_page_is_followed() {
    let mut played = Played::begin("2026-11-23");
    let page = "Network/Weekly/2026-W47 network.md";
    let mut said = Vec::new();
    for book in 0..12 {
        let line = format!("- 2026-11-17 gave:: [[Anna Weber]] book {book}\n");
        let text = played.page("Weekly/2026-W47 network.md") + &line;
        played.put(page, &text);
        said.extend(played.pass(5));
    }
    assert!(!said.iter().any(|said| matches!(said, Said::Trouble(_))), "{said:?}");
    let text = played.page("Weekly/2026-W47 network.md");
    assert_eq!(text.matches("book 11").count(), 2, "in the block as well: {text}");
}

#[test]
fn after_ten_minutes_of_comparing_it_listens_again() {
    let mut played = Played::begin("2026-11-23");
    played.watcher.take(Event::Deaf(Cause::Folders), played.now);
    assert_eq!(played.pass(30), [Said::Trouble(Trouble::Deaf(Cause::Folders))]);
    assert_eq!(played.watcher.standing().poll(), Some(POLL));
    put(played.folder.path(), "Daily/2026-11-18.md", "- gave:: [[Anna Weber]] the contract template\n");
    assert!(!written(&played.pass(30)).is_empty());
    assert_eq!(played.pass(600), [Said::Clear]);
    assert_eq!(played.watcher.standing().poll(), None);
}

#[test]
fn whoever_does_not_hear_itself_compares_with_the_disk() {
    let mut played = Played::begin("2026-11-23");
    played.watcher.take(Event::Missed, played.now);
    (0..15).for_each(|_| played.second());
    assert_eq!(played.watcher.said(), [Said::Trouble(Trouble::Deaf(Cause::Silent))]);
    put(played.folder.path(), "Daily/2026-11-18.md", "- gave:: [[Anna Weber]] the contract template\n");
    assert!(!written(&played.pass(30)).is_empty());
}

#[test]
fn it_tells_when_it_last_looked_and_writes_that_once_a_minute() {
    let mut played = Played::begin("2026-11-23");
    let begun = played.watcher.standing().looked;
    assert_eq!(begun, Some(4_000_000_000));
    let file = crate::writer::watch_file(played.folder.path());
    let told = || fs::metadata(&file).unwrap().modified().unwrap();
    let before = told();
    played.pass(500);
    assert_eq!((played.watcher.standing().looked, told()), (begun, before), "it has not looked since");
    played.pass(200);
    let looked = played.watcher.standing().looked;
    assert!(
        begun < looked
            && fs::read_to_string(&file).unwrap().contains(&format!("looked: {}", looked.unwrap()))
    );
}

#[test]
fn a_trouble_that_comes_and_goes_is_told_once_an_hour() {
    let mut played = Played::begin("2026-11-23");
    put(played.folder.path(), ".git/HEAD", "ref: refs/heads/main\n");
    let merge = played.folder.path().join(".git/MERGE_HEAD");
    let merges = |played: &mut Played, book: u32| {
        put(played.folder.path(), ".git/MERGE_HEAD", "");
        played.put("Daily/2026-11-18.md", &format!("- gave:: [[Anna Weber]] book {book}\n"));
        let mut said = played.pass(20);
        assert_eq!(played.watcher.standing().troubles, [Trouble::Git]);
        fs::remove_file(&merge).unwrap();
        said.extend(played.pass(20));
        assert!(matches!(said.last(), Some(Said::Wrote(_))), "{said:?}");
        said.iter().filter(|said| matches!(said, Said::Trouble(_) | Said::Clear)).count()
    };
    assert_eq!(merges(&mut played, 1), 2);
    assert_eq!(merges(&mut played, 2), 0);
    played.pass(3600);
    assert_eq!(merges(&mut played, 3), 2);
}
