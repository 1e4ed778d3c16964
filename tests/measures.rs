//! What holds of every measure whatever the notes say: notes by chance, read, measured and put on pages
//! in one go, without the program around them.

use std::collections::BTreeMap;

use kithbook::day::Day;
use kithbook::export::json;
use kithbook::index::{self, Index};
use kithbook::lang::Catalogue;
use kithbook::metrics::{self, Measured, PeopleGraph};
use kithbook::model::Note;
use kithbook::notebook::{Notebook, Parsed, Shelves, View};
use kithbook::parse;
use kithbook::reports::Wish;
use kithbook::settings::{Language, Settings, Transition};
use kithbook::source::NotePath;
use kithbook::writer::GitState;
use proptest::prelude::*;
use serde_json::Value;

const TODAY: &str = "2026-11-23";

/// Notes by path.
type Notes = BTreeMap<String, String>;

const NAMES: [&str; 6] = ["Anna", "Ben", "Cem", "Dora", "Emil", "Finn"];

/// Front matter of a person, some of it empty.
fn facts() -> impl Strategy<Value = String> {
    let fact = prop_oneof![
        Just("org: Quarto"),
        Just("org: Tau"),
        Just("sector: law"),
        Just("city: Oslo"),
        Just("circle: 15"),
        Just("knows: \"[[Ben]]\""),
        Just("needs: [beekeeping]"),
        Just("offers: [beekeeping]"),
        Just("cadence: none"),
        Just("cadence: 0"),
        Just("private: true"),
        Just("personal_tie: true"),
        Just("was_close: true"),
        Just("ended: true"),
        Just("opening: +3"),
        Just("met: 2026-05"),
        Just("introduced_by: \"[[Anna]]\""),
    ];
    proptest::collection::vec(fact, 0..4)
        .prop_map(|facts| format!("---\ntype: person\n{}\n---\n", facts.join("\n")))
}

/// A line of a diary about one or two people.
fn line() -> impl Strategy<Value = String> {
    let kind = prop_oneof![
        Just("lunch:: [[A]], [[B]]"),
        Just("call:: [[A]] [minutes:: 20]"),
        Just("mail:: [[A]]"),
        Just("gave:: [[A]] a name [effort:: 3]"),
        Just("received:: [[A]] a name"),
        Just("[ ] promised:: [[A]] the study 📅 2026-11-01"),
        Just("[ ] awaiting:: [[A]] the answer"),
        Just("[ ] asked:: [[A]] to introduce me to [[B]] by Friday"),
        Just("[x] asked:: [[A]] for help"),
        Just("introduced:: [[A]] and [[B]]"),
        Just("[ ] introduced:: [[A]] and [[B]]"),
        Just("knows:: [[A]] [[B]]"),
        Just("need:: [[A]] beekeeping"),
        Just("offers:: [[A]] beekeeping"),
        Just("thanked:: [[A]]"),
        Just("shared:: my talk"),
        Just("profile:: #linkedin"),
    ];
    (kind, 0usize..NAMES.len(), 1usize..NAMES.len()).prop_map(|(kind, one, step)| {
        let other = NAMES[(one + step) % NAMES.len()];
        format!(
            "- {}\n",
            kind.replace("[[A]]", "[[?]]").replace("[[B]]", &format!("[[{other}]]")).replace('?', NAMES[one])
        )
    })
}

/// So many people and so many lines on days of the last two years.
fn notes(people: std::ops::Range<usize>, lines: std::ops::Range<usize>) -> impl Strategy<Value = Notes> {
    let people = proptest::collection::vec(facts(), people);
    let diary = proptest::collection::vec((line(), 0i64..730), lines);
    (people, diary, any::<bool>()).prop_map(|(people, diary, fair)| {
        let mut notes = Notes::new();
        for (name, facts) in NAMES.iter().zip(people) {
            notes.insert(format!("People/{name}.md"), facts);
        }
        for (line, ago) in diary {
            *notes.entry(format!("Daily/{}.md", days_ago(ago))).or_default() += &line;
        }
        if fair {
            let fair = "---\ntype: event\ndate: 2026-11-25\nspeakers: [\"[[Anna]]\"]\n---\n- [[Ben]]\n";
            notes.insert("Events/Fair.md".to_owned(), fair.to_owned());
        }
        notes
    })
}

fn day(text: &str) -> Day {
    Day::from_iso(text).expect("a day")
}

fn days_ago(days: i64) -> Day {
    day(TODAY).plus_days(-days).expect("a day")
}

fn settings() -> Settings {
    Settings {
        goal_minutes: Some(30),
        transition: Some(Transition { begin: day("2026-06-01"), end: None }),
        ..Settings::default()
    }
}

fn parsed(notes: &Notes) -> Vec<(NotePath, Parsed)> {
    let read = |(path, text): (&String, &String)| {
        let path = NotePath::new(path);
        let parsed = parse::note(&path, text.as_bytes(), &settings());
        (path, parsed)
    };
    notes.iter().map(read).collect()
}

fn index_on(notes: &Notes, today: Day) -> Index {
    let parsed = parsed(notes);
    let notes: Vec<&Note> = parsed.iter().map(|(_, (note, _))| note).collect();
    index::build(&notes, &settings(), today).0
}

fn exported(index: &Index) -> json::Export {
    json::whole(&Measured::new(index, &settings()), &[], "Notes")
}

fn data(index: &Index) -> Value {
    serde_json::to_value(exported(index)).expect("JSON")
}

/// Every page in both languages, by its name.
fn pages(notes: &Notes, today: Day) -> BTreeMap<String, String> {
    let notebook: Notebook = parsed(notes).into_iter().collect();
    let settings = settings();
    let view = View { today, settings: &settings, outside: &[] };
    let mut pages = BTreeMap::new();
    for language in [Language::English, Language::German] {
        let lang = Catalogue::new(language);
        let wish = Wish::default();
        let shelves =
            Shelves { output: "Pages", lang: &lang, present: &[], wish: &wish, git: GitState::Calm };
        let outcome = notebook.refresh(view, &shelves);
        pages.extend(outcome.pages.into_iter().map(|page| (page.name, page.body)));
    }
    pages
}

/// No figure that is none, and no share without its counts.
fn no_broken_figure(place: &str, said: &str) -> Result<(), TestCaseError> {
    let is_broken = |word: &str| ["NaN", "inf"].contains(&word);
    prop_assert!(!said.split(|c: char| !c.is_alphanumeric()).any(is_broken), "{place}\n{said}");
    prop_assert!(!said.contains('%'), "{place}: a share without its counts\n{said}");
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Property 9: next to nothing measures next to nothing, in every measure and on every page.
    #[test]
    fn nothing_one_person_and_one_meeting_break_no_measure(notes in notes(0..3, 0..3)) {
        let index = index_on(&notes, day(TODAY));
        no_broken_figure("the export", &format!("{:?}", exported(&index)))?;
        for (name, page) in pages(&notes, day(TODAY)) {
            no_broken_figure(&name, &page)?;
            let says = ["Counted from your notes", "Gezählt aus den Notizen"].map(|said| page.contains(said));
            let is_report = !["Notes to mend", "Notizen zum Ergänzen"].contains(&name.as_str());
            prop_assert!(says.contains(&true) || !is_report, "{name} does not say what it cannot know\n{page}");
        }
    }

    /// Property 1: the order in which notes are read changes nothing.
    #[test]
    fn the_order_of_notes_changes_nothing(notes in notes(0..6, 0..20)) {
        let parsed = parsed(&notes);
        let there: Vec<&Note> = parsed.iter().map(|(_, (note, _))| note).collect();
        let back: Vec<&Note> = there.iter().rev().copied().collect();
        let one = index::build(&there, &settings(), day(TODAY)).0;
        let other = index::build(&back, &settings(), day(TODAY)).0;
        prop_assert_eq!(data(&one), data(&other));
    }

    /// Property 2: what lies ahead is a plan and changes no figure of what was.
    #[test]
    fn a_contact_in_the_future_changes_nothing_but_what_is_planned(
        notes in notes(1..6, 0..20), ahead in 1i64..400,
    ) {
        let before = data(&index_on(&notes, day(TODAY)));
        let mut with_plan = notes;
        with_plan.insert(format!("Daily/{}.md", days_ago(-ahead)), "- lunch:: [[Anna]]\n".to_owned());
        let mut after = data(&index_on(&with_plan, day(TODAY)));
        // In the order of care a plan gives rest; nothing else may move.
        after["care"] = before["care"].clone();
        let Some(people) = after["people"].as_array_mut() else { unreachable!("a list") };
        for (person, before) in people.iter_mut().zip(before["people"].as_array().into_iter().flatten()) {
            for planned in ["next_planned", "state"] {
                person[planned] = before[planned].clone();
            }
        }
        prop_assert_eq!(after, before);
    }

    /// Property 3: a day on which nothing happens makes every pause a day longer and no tie stronger.
    #[test]
    fn tomorrow_every_pause_is_a_day_longer(notes in notes(1..6, 0..20)) {
        let (today, tomorrow) = (day(TODAY), days_ago(-1));
        let (now, then) = (index_on(&notes, today), index_on(&notes, tomorrow));
        for ((_, person), (_, later)) in now.others().zip(then.others()) {
            let pauses = (metrics::recency(person, today), metrics::recency(later, tomorrow));
            prop_assert_eq!(pauses.0.map(|pause| pause + 1), pauses.1);
            let strength = |person: &kithbook::model::Person, on| {
                let days: Vec<(Day, f64)> = person.contact_days.iter().map(|day| (*day, 1.0)).collect();
                metrics::tie_strength(&days, on, settings().half_life)
            };
            prop_assert!(strength(later, tomorrow) <= strength(person, today));
        }
    }

    /// Who knew whom on an earlier day is the same, read anew or taken from what is known now.
    #[test]
    fn a_network_narrowed_to_a_day_is_that_of_the_day(notes in notes(1..6, 0..40), ago in 0i64..730) {
        let index = index_on(&notes, day(TODAY));
        let then = days_ago(ago);
        let pairs = |graph: &PeopleGraph| graph.links().iter().map(|link| (link.a, link.b)).collect::<Vec<_>>();
        let anew = PeopleGraph::as_of(&index, &settings(), then);
        let narrowed = PeopleGraph::new(&index, &settings()).narrowed(&index, then);
        prop_assert_eq!(anew.people(), narrowed.people());
        prop_assert_eq!(pairs(&anew), pairs(&narrowed));
    }

    /// Property 4: what stands between the owner and everybody sums up to what was given in all less
    /// what was received, and every posting has its counterpart.
    #[test]
    fn balances_sum_up_to_given_less_received(notes in notes(1..6, 0..30)) {
        let index = index_on(&notes, day(TODAY));
        let all = metrics::ledger(index.exchanges.iter()).balance();
        let each = metrics::by_person(&index).into_iter().map(|own| metrics::ledger(own).balance());
        let everyone = index.exchanges.iter().filter(|exchange| exchange.person.is_none());
        prop_assert_eq!(each.sum::<i64>() + metrics::ledger(everyone).balance(), all);
        prop_assert_eq!(metrics::postings(&index).iter().map(|posting| posting.amount).sum::<i64>(), 0);
    }

    /// Property 5: every figure lies where it can lie.
    #[test]
    fn figures_lie_in_their_ranges(notes in notes(0..6, 0..40)) {
        let measures = data(&index_on(&notes, day(TODAY)))["measures"].take();
        let size = measures["size"].as_f64().unwrap_or(0.0);
        let within = |path: &str, low: f64, high: f64| {
            let figure = measures.pointer(path).and_then(Value::as_f64);
            prop_assert!(figure.is_none_or(|f| low - 1e-9 <= f && f <= high + 1e-9), "{path}: {figure:?}");
            Ok(())
        };
        for share in ["density", "transitivity", "efficiency", "reciprocity/index", "reciprocity/free_share"] {
            within(&format!("/{share}"), 0.0, 1.0)?;
        }
        within("/effective_size", 1.0, size)?;
        within("/ego_betweenness", 0.0, size * (size - 1.0).max(0.0) / 2.0)?;
        within("/modularity", -0.5, 1.0)?;
        within("/reach/mutuality", 0.0, 1.0)?;
        within("/robustness", 0.0, 0.5)?;
        for attribute in ["employer", "sector", "city", "circle"] {
            let of = |figure: &str| format!("/concentration/{attribute}/{figure}");
            for share in ["hhi", "hhi_normalised", "simpson", "evenness"] {
                within(&of(share), 0.0, 1.0)?;
            }
            within(&of("effective"), 1.0, size)?;
            within(&of("effective_by_entropy"), 1.0, size)?;
        }
    }
}
