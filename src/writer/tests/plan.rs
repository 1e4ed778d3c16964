//! One row for each thing that can stand where a page should be.
//!
//! Uses: settings, lang.

use super::super::{GitState, OwnersNames, PageState, PresentPage, Surroundings, look};
use super::*;
use crate::lang::Catalogue;
use crate::settings::Language;

const PATH: &str = "Netzwerk/Wochen/2026-W47 Netzwerk.md";

fn around() -> Surroundings {
    Surroundings { output: "Netzwerk".to_owned(), ..Surroundings::default() }
}

fn present(path: &str, bytes: impl AsRef<[u8]>) -> PresentPage {
    PresentPage { path: NotePath::new(path), bytes: bytes.as_ref().to_vec() }
}

/// Plans one page among what is present; the changes as `path: text`, the problems as `code path`.
fn planned(page: &Page, present: &[PresentPage], around: &Surroundings) -> (Vec<String>, Vec<String>) {
    let (changes, problems) = plan(std::slice::from_ref(page), present, around);
    for problem in &problems {
        for words in Language::ALL.map(Catalogue::new) {
            assert!(words.has(problem.message.id) && words.has(problem.hints[0].id), "{problem:?}");
        }
    }
    for change in &changes {
        let before = present.iter().find(|page| page.path == change.path).map(|page| &page.bytes);
        assert_eq!(change.before.as_ref(), before, "{}", change.path);
    }
    let shown = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let changes = changes.iter().map(|change| format!("{}: {}", change.path, shown(&change.after))).collect();
    let problems = problems.iter().map(|problem| format!("{} {}", problem.code, problem.note)).collect();
    (changes, problems)
}

/// What becomes of a file that stands at the page's place when the page is to say `neu`: its new
/// text, or the code of the problem that leaves it, or neither.
#[track_caller]
fn check(bytes: impl AsRef<[u8]>, expected: Result<Option<&str>, &str>) {
    let (changes, problems) = planned(&week("neu"), &[present(PATH, bytes)], &around());
    let (change, problem) = match expected {
        Ok(text) => (text.map(|text| format!("{PATH}: {text}")), None),
        Err(code) => (None, Some(format!("{code} {PATH}"))),
    };
    assert_eq!((changes, problems), (change.into_iter().collect(), problem.into_iter().collect()));
}

#[test]
fn a_page_that_is_not_there_is_created_with_the_owners_space() {
    let (changes, problems) = planned(&week("neu"), &[], &around());
    assert_eq!(changes, [format!("{PATH}: {}## Meine Notizen\n", block("neu"))]);
    assert_eq!(problems, Vec::<String>::new());
    let bare = Page { space: None, ..week("neu") };
    assert_eq!(planned(&bare, &[], &around()).0, [format!("{PATH}: {}", block("neu"))]);
}

#[test]
fn a_sealed_block_is_replaced_when_it_says_something_else() {
    check(block("alt"), Ok(Some(&block("neu"))));
    check(block("neu"), Ok(None));
    let own = "## Meine Notizen\n- gegeben:: [[Anna Weber]] Blumen   \n\n";
    check(format!("Oben\n{}{own}", block("alt")), Ok(Some(&format!("Oben\n{}{own}", block("neu")))));
}

#[test]
fn line_ends_byte_order_mark_and_a_missing_last_line_end_are_kept() {
    let windows = |text: &str| text.replace('\n', "\r\n");
    check(windows(&block("alt")), Ok(Some(&windows(&block("neu")))));
    check(windows(&block("neu")), Ok(None));
    check(format!("\u{feff}{}", block("alt")), Ok(Some(&format!("\u{feff}{}", block("neu")))));
    check(block("alt").trim_end(), Ok(Some(block("neu").trim_end())));
    check(block("neu").trim_end(), Ok(None));
}

#[test]
fn a_file_without_text_is_as_good_as_none() {
    let created = format!("{}## Meine Notizen\n", block("neu"));
    check("", Ok(Some(&created)));
    check([0; 4096], Ok(Some(&created)));
}

#[test]
fn what_is_not_provably_ours_is_left() {
    check("# Netzwerk\n", Err("page-foreign"));
    check(" ", Err("page-foreign"));
    check(b"\xff\xfe#\0", Err("page-foreign"));
    check(format!("{}{}", block("alt"), "x".repeat(4 * 1024 * 1024)), Err("page-foreign"));
    check(block("alt").replace("alt", "selbst geschrieben"), Err("page-edited"));
    check(block("alt").replace("<!-- kith:end -->\n", ""), Err("page-damaged"));
    check("<!-- kith:end -->\n", Err("page-damaged"));
    check(format!("{}{}", block("alt"), block("alt")), Err("page-damaged"));
    check(block("alt").replace("v=1", "v=2"), Err("page-write"));
}

#[test]
fn a_conflict_in_the_block_alone_is_written_anew_once_git_is_calm() {
    let conflict = "<<<<<<< HEAD\nalt\n=======\nälter\n>>>>>>> laptop\n";
    let inside = block("alt").replace("alt\n", conflict) + "## Meine Notizen\nBlumen\n";
    check(&inside, Ok(Some(&format!("{}## Meine Notizen\nBlumen\n", block("neu")))));
    check(format!("{}{conflict}", block("alt")), Err("git-conflict"));
    let busy = Surroundings { git: GitState::Busy, ..around() };
    let (changes, problems) = planned(&week("neu"), &[present(PATH, &inside)], &busy);
    assert_eq!((changes, problems), (vec![], vec![format!("git-conflict {PATH}")]));
}

#[test]
fn a_page_is_kept_up_where_the_owner_put_it() {
    let moved = "Netzwerk/Archiv/November.md";
    let (changes, problems) = planned(&week("neu"), &[present(moved, block("alt"))], &around());
    assert_eq!((changes, problems), (vec![format!("{moved}: {}", block("neu"))], vec![]));
}

#[test]
fn outside_the_output_folder_it_is_the_owners() {
    for moved in ["Archiv/2026-W47.md", "Netzwerk 2/2026-W47.md"] {
        let (changes, _) = planned(&week("neu"), &[present(moved, block("alt"))], &around());
        assert_eq!(changes, [format!("{PATH}: {}## Meine Notizen\n", block("neu"))]);
    }
}

#[test]
fn of_two_with_one_id_neither_is_written_but_conflict_copies_are_none() {
    let twin = "Netzwerk/Wochen/2026-W47 Netzwerk 2.md";
    let both = [present(PATH, block("alt")), present(twin, block("alt"))];
    let (changes, problems) = planned(&week("neu"), &both, &around());
    assert_eq!((changes, problems), (vec![], vec![format!("page-twin {twin}"), format!("page-twin {PATH}")]));
    let copy = "Netzwerk/Wochen/2026-W47 Netzwerk.sync-conflict-20261118-173636-D4LGQYW.md";
    let both = [present(PATH, block("alt")), present(copy, block("alt"))];
    let (changes, problems) = planned(&week("neu"), &both, &around());
    assert_eq!((changes, problems), (vec![format!("{PATH}: {}", block("neu"))], vec![]));
}

#[test]
fn a_new_page_takes_no_word_of_the_owner() {
    let names = OwnersNames::new(["2026-w47  NETZWERK"]);
    let around = Surroundings { names, ..around() };
    let (changes, _) = planned(&week("neu"), &[], &around);
    assert_eq!(
        changes,
        [format!("Netzwerk/Wochen/2026-W47 Netzwerk (kith).md: {}## Meine Notizen\n", block("neu"))]
    );
    let (changes, _) = planned(&week("neu"), &[present(PATH, block("alt"))], &around);
    assert_eq!(changes, [format!("{PATH}: {}", block("neu"))]);
    let (changes, problems) = planned(&week("neu"), &[present(PATH, "# Meins\n")], &around);
    assert_eq!((changes, problems), (vec![], vec![format!("page-foreign {PATH}")]));
    let other_case = "Netzwerk/wochen/2026-w47 netzwerk.md";
    let (changes, problems) = planned(&week("neu"), &[present(other_case, "# Meins\n")], &around);
    assert_eq!((changes, problems), (vec![], vec![format!("page-foreign {other_case}")]));
}

#[test]
fn two_pages_of_one_name_are_told_apart_by_their_ids() {
    let person = |id: &str| Page { id: id.to_owned(), name: "Menschen/Anna Weber".to_owned(), ..week("neu") };
    let paths = |pages: &[Page], present: &[PresentPage]| -> Vec<String> {
        plan(pages, present, &around()).0.iter().map(|change| change.path.to_string()).collect()
    };
    let (first, second) = (person("person/a"), person("person/b"));
    let expected = ["Netzwerk/Menschen/Anna Weber (63db93).md", "Netzwerk/Menschen/Anna Weber.md"];
    let plain = "Netzwerk/Menschen/Anna Weber.md";
    let made = paths(&[second.clone(), first.clone()], &[]);
    assert_eq!(made, paths(&[first.clone(), second], &[]), "whatever the order");
    assert_eq!(made.len(), 2);
    assert_eq!(made[1], expected[1]);
    let standing = present(plain, region::compose("person/b", "neu"));
    assert!(paths(&[first], &[standing])[0].starts_with("Netzwerk/Menschen/Anna Weber ("));
}

#[test]
fn a_page_follows_its_person_to_another_id() {
    let followed = [("week/2026-W47".to_owned(), "week/neu".to_owned())].into();
    let page = Page { id: "week/neu".to_owned(), ..week("neu") };
    let (changes, _) = planned(&page, &[present(PATH, block("alt"))], &Surroundings { followed, ..around() });
    assert_eq!(changes, [format!("{PATH}: {}", region::compose("week/neu", "neu"))]);
}

#[test]
fn a_page_that_would_not_be_known_again_is_not_written() {
    for body in ["Anna\n<!-- kith:end -->\nBen", "```\nAnna"] {
        let (changes, problems) = planned(&week(body), &[present(PATH, block("alt"))], &around());
        assert_eq!((changes, problems), (vec![], vec![format!("page-write {PATH}")]));
    }
}

#[test]
fn planning_twice_changes_nothing() {
    let (changes, _) = plan(&[week("neu")], &[present(PATH, block("alt"))], &around());
    let again = present(PATH, &changes[0].after);
    assert_eq!(plan(&[week("neu")], &[again], &around()), (vec![], vec![]));
}

#[test]
fn looking_names_every_state() {
    let person = region::compose("person/Anna", "[[Menschen/Anna Weber|Anna]] und [[Ben]]");
    let present = [
        present("Netzwerk/a.md", &person),
        present("Netzwerk/b (Konfliktkopie 2026-10-05).md", &person),
        present("Netzwerk/c.md", "# Meins\n"),
    ];
    let shown: Vec<_> = look(&present).iter().map(|s| (s.id().to_owned(), s.state)).collect();
    assert_eq!(shown[0], ("person/Anna".to_owned(), PageState::Sealed));
    assert_eq!(shown[1], (String::new(), PageState::Copy));
    assert_eq!(shown[2], (String::new(), PageState::Foreign));
}
