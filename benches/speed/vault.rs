//! A generated vault of any size: people, meetings and dated notes as an owner writes them.
//!
//! The same size gives the same files. Knows nothing of the program.
#![expect(clippy::disallowed_methods, reason = "the vault is made for the run alone")]

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// How large a vault is.
pub(crate) struct Size {
    pub(crate) name: &'static str,
    pub(crate) people: usize,
    pub(crate) meetings: usize,
}

/// Small, medium, large; the last is more than anyone has.
pub(crate) const SIZES: [Size; 3] = [
    Size { name: "S", people: 500, meetings: 2_000 },
    Size { name: "M", people: 2_000, meetings: 20_000 },
    Size { name: "L", people: 10_000, meetings: 100_000 },
];

const FIRST: [&str; 20] = [
    "Anna", "Jürgen", "Zoë", "Mateo", "Ingrid", "Łukasz", "Noor", "Søren", "Elif", "Björn", "Chloé", "Tomás",
    "Aiko", "Ravi", "Käthe", "Óscar", "Mila", "Jan", "Fatima", "Hugo",
];
const LAST: [&str; 20] = [
    "Weber",
    "Müller",
    "Núñez",
    "Okafor",
    "Lindqvist",
    "Kowalska",
    "Haddad",
    "Jørgensen",
    "Yılmaz",
    "Strauß",
    "Dubois",
    "Silva",
    "Tanaka",
    "Rao",
    "Schön",
    "García",
    "Novák",
    "de Vries",
    "Rossi",
    "Berg",
];
const CITIES: [&str; 6] = ["Hamburg", "Lyon", "København", "Wien", "Porto", "Zürich"];
const ORGS: [&str; 8] = [
    "Nordwind GmbH",
    "Hansewerk",
    "Atelier Blau",
    "Baltic Rail",
    "Fjord Data",
    "Rheinlabor",
    "Solano",
    "Kiesel & Sohn",
];
const KINDS: [&str; 5] = ["lunch", "call", "coffee", "meeting", "dinner"];
const PROSE: [&str; 8] = [
    "We sat by the window and talked about how the teams will be joined next spring.",
    "Er erzählt von der neuen Anlage und davon, dass die Genehmigung auf sich warten lässt.",
    "The figures are better than expected; nobody wants to say why.",
    "Asked about the children, who have started school in September.",
    "Danach noch ein Stück zusammen zum Bahnhof gegangen, über Bücher gesprochen.",
    "There is a position in the south that nobody has heard of yet.",
    "Wants to read the draft before it goes to the board, and knows the author well.",
    "Der Umzug ist geschafft, die Kisten stehen noch im Flur.",
];

/// Writes the vault into an empty folder.
pub(crate) fn write(root: &Path, size: &Size) -> std::io::Result<usize> {
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    for folder in ["People", "Meetings"] {
        fs::create_dir_all(root.join(folder))?;
    }
    fs::write(root.join("kith.md"), "---\nlanguage: en\ntoday: 2026-11-23\n---\nSettings.\n")?;
    for person in 0..size.people {
        fs::write(root.join(format!("People/{}.md", name(person))), person_note(person, size, &mut random))?;
    }
    for meeting in 0..size.meetings {
        let people: Vec<usize> = (0..1 + random.below(3)).map(|_| random.below(size.people)).collect();
        let (year, month, day) = (2020 + random.below(6), 1 + random.below(12), 1 + random.below(28));
        let file = format!("Meetings/{year}-{month:02}-{day:02} {meeting}.md");
        fs::write(root.join(file), meeting_note(&people, (year, month, day), &mut random))?;
    }
    Ok(size.people + size.meetings + 1)
}

fn name(person: usize) -> String {
    let (first, last) = (FIRST[person % FIRST.len()], LAST[person / FIRST.len() % LAST.len()]);
    match person / (FIRST.len() * LAST.len()) {
        0 => format!("{first} {last}"),
        more => format!("{first} {last} {more}"),
    }
}

fn person_note(person: usize, size: &Size, random: &mut Random) -> String {
    let mut note = format!(
        "---\ntype: person\norg: \"[[{}]]\"\nrole: Engineer\ncity: {}\nphone: \"+49 30 {:07}\"\nemail: p{person}@example.org\ncircle: {}\ntopics:\n  - storage\n  - permits\nknows:\n  - \"[[{}]]\"\n  - \"[[{}]]\"\n---\n",
        random.of(&ORGS),
        random.of(&CITIES),
        random.below(9_999_999),
        random.of(&["15", "50", "150"]),
        name(random.below(size.people)),
        name(random.below(size.people)),
    );
    let _ = writeln!(note, "# {}\n", name(person));
    paragraphs(&mut note, 700, random);
    let _ =
        writeln!(note, "\n- 2026-0{}-1{} call:: about the new post", 1 + random.below(9), random.below(9));
    note
}

fn meeting_note(people: &[usize], (year, month, day): (usize, usize, usize), random: &mut Random) -> String {
    let mut note = format!("---\ntype: {}\ndate: {year}-{month:02}-{day:02}\npeople:\n", random.of(&KINDS));
    for person in people {
        let _ = writeln!(note, "  - \"[[{}]]\"", name(*person));
    }
    let _ = writeln!(note, "minutes: {}\n---\n## Notes\n", 15 * (1 + random.below(6)));
    paragraphs(&mut note, 750, random);
    let whom = name(people[0]);
    match random.below(6) {
        0 => _ = writeln!(note, "\n- gave:: [[{whom}]] the contract template #expertise"),
        1 => _ = writeln!(note, "\n- received:: [[{whom}]] comments on the draft"),
        2 => _ = writeln!(note, "\n- [x] promised:: [[{whom}]] the study ✅ {year}-{month:02}-{day:02}"),
        3 => _ = writeln!(note, "\n- need:: [[{whom}]] a lawyer for contracts #law"),
        _ => {}
    }
    note
}

fn paragraphs(note: &mut String, bytes: usize, random: &mut Random) {
    let until = note.len() + bytes;
    while note.len() < until {
        let _ = writeln!(note, "- {}", random.of(&PROSE));
    }
}

/// A small generator of numbers (xorshift), the same on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or(0) % end
    }

    fn of<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list[self.below(list.len())]
    }
}
