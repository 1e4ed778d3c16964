//! Three networks from the literature as vaults, and what the program measures of them: each figure
//! was worked out independently with NetworkX 3.6, the owner added as one who is linked to all.
//!
//! * Zachary's karate club (W. Zachary, An information flow model for conflict and fission in small
//!   groups, 1977): 34 people, 78 ties.
//! * Marriages of the leading families of Florence (J. Padgett & C. Ansell, Robust action and the rise
//!   of the Medici, 1993): 16 families, 20 ties, the Pucci without any.
//! * Women of Natchez and the events they came to (A. Davis, B. Gardner & M. Gardner, Deep South,
//!   1941): 18 women, 14 evenings.

mod support;

use std::collections::BTreeMap;

use serde_json::{Value, json};
use support::{Vault, acquainted};

/// Who is tied to whom in the karate club, by number from 0.
const KARATE: &[(usize, &[usize])] = &[
    (0, &[1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17, 19, 21, 31]),
    (1, &[2, 3, 7, 13, 17, 19, 21, 30]),
    (2, &[3, 7, 8, 9, 13, 27, 28, 32]),
    (3, &[7, 12, 13]),
    (4, &[6, 10]),
    (5, &[6, 10, 16]),
    (6, &[16]),
    (8, &[30, 32, 33]),
    (9, &[33]),
    (13, &[33]),
    (14, &[32, 33]),
    (15, &[32, 33]),
    (18, &[32, 33]),
    (19, &[33]),
    (20, &[32, 33]),
    (22, &[32, 33]),
    (23, &[25, 27, 29, 32, 33]),
    (24, &[25, 27, 31]),
    (25, &[31]),
    (26, &[29, 33]),
    (27, &[33]),
    (28, &[31, 33]),
    (29, &[32, 33]),
    (30, &[32, 33]),
    (31, &[32, 33]),
    (32, &[33]),
];

/// Which families of Florence married.
const FLORENCE: &[(&str, &[&str])] = &[
    ("Acciaiuoli", &["Medici"]),
    ("Albizzi", &["Ginori", "Guadagni", "Medici"]),
    ("Barbadori", &["Castellani", "Medici"]),
    ("Bischeri", &["Guadagni", "Peruzzi", "Strozzi"]),
    ("Castellani", &["Peruzzi", "Strozzi"]),
    ("Ginori", &[]),
    ("Guadagni", &["Lamberteschi", "Tornabuoni"]),
    ("Lamberteschi", &[]),
    ("Medici", &["Ridolfi", "Salviati", "Tornabuoni"]),
    ("Pazzi", &["Salviati"]),
    ("Peruzzi", &["Strozzi"]),
    ("Pucci", &[]),
    ("Ridolfi", &["Strozzi", "Tornabuoni"]),
    ("Salviati", &[]),
    ("Strozzi", &[]),
    ("Tornabuoni", &[]),
];

/// Who came to each evening in Natchez, by the first letters of the names below.
const NATCHEZ: &[&str] = &[
    "Br Ev La",
    "Ev La Th",
    "Br Ch Ev Fr La Th",
    "Br Ch Ev Th",
    "Br Ch El Ev Fr La Ru Th",
    "Br El Ev Fr La No Pe Th",
    "Br Ch El He La No Ru Sy Th Ve",
    "Br Do El Ev Fr He Ka La My Pe Ru Sy Th Ve",
    "Do Ev Fl Ka My No Ol Pe Ru Sy Th Ve",
    "He Ka My No Sy",
    "Fl He No Ol",
    "He Ka My No Sy Ve",
    "Ka No Sy",
    "Ka No Sy",
];

/// The women of Natchez.
const WOMEN: &[&str] = &[
    "Brenda",
    "Charlotte",
    "Dorothy",
    "Eleanor",
    "Evelyn",
    "Flora",
    "Frances",
    "Helen",
    "Katherina",
    "Laura",
    "Myra",
    "Nora",
    "Olivia",
    "Pearl",
    "Ruth",
    "Sylvia",
    "Theresa",
    "Verne",
];

fn measures(vault: &Vault) -> Value {
    let ran = vault.run(["export", "json"]).fine();
    let whole: Value = serde_json::from_str(&ran.stdout).expect("the export is JSON");
    whole["measures"].clone()
}

/// Holds figures given to six digits.
#[track_caller]
fn close(measures: &Value, expected: &[(&str, f64)]) {
    for (field, expected) in expected {
        let figure = measures[*field].as_f64().unwrap_or(f64::NAN);
        assert!((figure - expected).abs() < 5e-7, "{field}: {figure} instead of {expected}");
    }
}

fn sizes(lists: &Value) -> Vec<usize> {
    let lists = lists.as_array().expect("a list of lists");
    lists.iter().map(|list| list.as_array().map_or(0, Vec::len)).collect()
}

#[test]
fn the_karate_club() {
    let name = |number: usize| format!("Member {number:02}");
    let mut people: BTreeMap<String, Vec<String>> =
        (0..34).map(|number| (name(number), Vec::new())).collect();
    for (one, others) in KARATE {
        people.insert(name(*one), others.iter().map(|other| name(*other)).collect());
    }
    let measures = measures(&acquainted(&people));
    close(
        &measures,
        &[
            ("density", 0.139037),
            ("transitivity", 0.255682),
            ("effective_size", 29.411765),
            ("efficiency", 0.865052),
            ("constraint", 0.118390),
            ("ego_betweenness", 331.126190),
            ("robustness", 0.135813),
        ],
    );
    assert_eq!(measures["articulation_points"], json!(["People/Member 00"]));
    assert_eq!(measures["bridges"], json!([["People/Member 00", "People/Member 11"]]));
    assert_eq!(measures["core"], json!({ "k": 4, "members": 10 }));
    assert_eq!(sizes(&measures["clusters"]), [12, 5, 11, 6]);
    let modularity = measures["modularity"].as_f64().unwrap_or_default();
    assert!((modularity - 0.4188).abs() < 5e-5, "{modularity}");
}

#[test]
fn marriages_in_florence() {
    let own = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    let people = FLORENCE.iter().map(|(family, married)| ((*family).to_owned(), own(married))).collect();
    let measures = measures(&acquainted(&people));
    close(
        &measures,
        &[
            ("density", 0.166667),
            ("transitivity", 0.191489),
            ("effective_size", 13.5),
            ("efficiency", 0.84375),
            ("constraint", 0.181868),
            ("ego_betweenness", 82.0),
            ("robustness", 0.148438),
        ],
    );
    let family = |name: &&str| Value::from(format!("People/{name}"));
    let families = |names: &[&str]| Value::from(names.iter().map(family).collect::<Vec<_>>());
    assert_eq!(measures["articulation_points"], families(&["Albizzi", "Guadagni", "Medici", "Salviati"]));
    let bridges = [
        ["Acciaiuoli", "Medici"],
        ["Albizzi", "Ginori"],
        ["Guadagni", "Lamberteschi"],
        ["Medici", "Salviati"],
        ["Pazzi", "Salviati"],
    ];
    assert_eq!(measures["bridges"], Value::from(bridges.map(|bridge| families(&bridge)).to_vec()));
    assert_eq!(measures["core"], json!({ "k": 2, "members": 10 }));
    assert_eq!(sizes(&measures["components"]), [15, 1]);
    close(&measures, &[("modularity", 0.39875)]);
    let circles = [
        &["Acciaiuoli", "Medici", "Pazzi", "Ridolfi", "Salviati", "Tornabuoni"][..],
        &["Albizzi", "Ginori", "Guadagni", "Lamberteschi"],
        &["Barbadori", "Bischeri", "Castellani", "Peruzzi", "Strozzi"],
        &["Pucci"],
    ];
    assert_eq!(measures["clusters"], Value::from(circles.map(families).to_vec()));
}

#[test]
fn evenings_in_natchez() {
    let vault = Vault::new().note("kith.md", "---\ngroup-max: 20\n---\n");
    for woman in WOMEN {
        vault.write(&format!("People/{woman}.md"), b"");
    }
    for (evening, came) in (1..).zip(NATCHEZ) {
        let full = |short: &str| WOMEN.iter().find(|woman| woman.starts_with(short)).expect("a woman");
        let came: Vec<String> = came.split(' ').map(|short| format!("\"[[{}]]\"", full(short))).collect();
        let note =
            format!("---\ntype: dinner\ndate: 2026-03-{evening:02}\npeople: [{}]\n---\n", came.join(", "));
        vault.write(&format!("Meetings/Evening {evening:02}.md"), note.as_bytes());
    }
    let measures = measures(&vault);
    close(
        &measures,
        &[
            ("density", 0.908497),
            ("transitivity", 0.928396),
            ("effective_size", 2.555556),
            ("efficiency", 0.141975),
            ("constraint", 0.209671),
            ("ego_betweenness", 1.25),
            ("robustness", 0.441358),
            ("modularity", 0.264144),
        ],
    );
    assert_eq!(measures["core"], json!({ "k": 14, "members": 15 }));
    assert_eq!(
        (measures["articulation_points"].clone(), measures["bridges"].clone()),
        (json!([]), json!([]))
    );
    let women = |names: &str| names.split(' ').map(|name| format!("People/{name}")).collect::<Vec<_>>();
    let first = "Brenda Charlotte Eleanor Evelyn Frances Laura Pearl Ruth Theresa";
    let second = "Dorothy Flora Helen Katherina Myra Nora Olivia Sylvia Verne";
    assert_eq!(measures["clusters"], json!([women(first), women(second)]));
}
