//! With whom a line was: the run of people it names, else those its place implies.

use super::people::{Meant, People};
use crate::diagnostic::{Code, Diagnostic, Message};
use crate::model::{ContactKind, Form, Keyword, Line, NoteId, PersonId};

/// The people of a line and what it says behind them.
#[derive(Clone, Debug, Default)]
pub(super) struct Whom {
    /// The people named or implied, each once, in the order of the line.
    pub(super) people: Vec<PersonId>,
    /// How many of `people`, from the first, the line names itself.
    pub(super) named: usize,
    /// A name in the run means several people; it was reported.
    pub(super) ambiguous: bool,
    /// The owner was named.
    pub(super) owner_named: bool,
    /// The text behind the run.
    pub(super) what: String,
    /// Where `what` begins in the line's text, in bytes.
    pub(super) what_start: usize,
}

/// Whom the place of a line implies.
#[derive(Clone, Debug, Default)]
pub(super) struct Implied {
    /// Those in touch by the place: the person of the note, the one other participant.
    pub(super) people: Vec<PersonId>,
    /// Whether an unresolved link in the run is text here: a person's note, a relationship page.
    pub(super) unresolved_is_text: bool,
}

/// Resolves the run of a line.
pub(super) fn whom(line: &Line, note: NoteId, implied: &Implied, people: &mut People<'_>) -> Whom {
    let mut whom = Whom::default();
    let mut end = 0;
    for link in &line.links[..line.run.min(line.links.len())] {
        match people.linked(&link.target, note, link.place) {
            Meant::Person(person) => whom.add(person, people),
            Meant::Several(several) => {
                let name = &line.text[link.start as usize..link.end as usize];
                people.report_ambiguous(name, &several, note, link.place);
                whom.ambiguous = true;
            }
            Meant::Nobody if may_be_new(line, implied) => {
                let name = link.target.rsplit('/').next().unwrap_or(&link.target).to_owned();
                let person = people.without_note(&name);
                if line.keyword != Keyword::Knows {
                    people.mention(person, note, link.place);
                }
                whom.add(person, people);
            }
            Meant::Nobody | Meant::NoPerson => {
                whom.end_at(line, before_link(line, end, link.start as usize));
                return whom.or_implied(implied);
            }
        }
        end = link.end as usize;
    }
    if line.run == 0 {
        end = plain_names(line, note, &mut whom, people);
    }
    whom.end_at(line, end);
    whom.or_implied(implied)
}

impl Whom {
    /// Takes everybody whom the text links to anywhere: an open point names its people inside a
    /// sentence (`Send [[Anna]] the file`).
    pub(super) fn take_from_text(&mut self, line: &Line, people: &People<'_>) {
        let linked: Vec<PersonId> =
            line.links.iter().filter_map(|link| people.linked_in_prose(&link.target)).collect();
        if !linked.is_empty() {
            self.people.clear();
        }
        linked.into_iter().for_each(|person| self.add(person, people));
    }

    fn add(&mut self, person: PersonId, people: &People<'_>) {
        if people.me == Some(person) {
            self.owner_named = true;
        } else if !self.people.contains(&person) {
            self.people.push(person);
            self.named += 1;
        }
    }

    fn end_at(&mut self, line: &Line, end: usize) {
        let rest = &line.text[end..];
        let what = rest.trim_start_matches(|c: char| c.is_whitespace() || ",;:–—".contains(c));
        self.what_start = end + rest.len() - what.len();
        self.what = what.trim_end().to_owned();
    }

    fn or_implied(mut self, implied: &Implied) -> Self {
        if self.people.is_empty() && !self.ambiguous {
            self.people.clone_from(&implied.people);
        }
        self
    }
}

/// Whether a link that leads nowhere names somebody new here. A bare word in prose does so only
/// where it can hardly mean anything but people.
fn may_be_new(line: &Line, implied: &Implied) -> bool {
    use ContactKind as Kind;
    let surely_people = match line.keyword {
        Keyword::OpenPoint => false,
        Keyword::Contact(
            Kind::Visit | Kind::Talk | Kind::Lecture | Kind::Letter | Kind::Message | Kind::Mail,
        ) => line.form == Form::Field,
        _ => true,
    };
    let is_new = line.keyword == Keyword::New;
    surely_people && (is_new || !implied.unresolved_is_text)
}

/// Keeps the separator before a link that ends the run out of the text.
fn before_link(line: &Line, run_end: usize, link_start: usize) -> usize {
    if run_end == 0 { 0 } else { link_start.max(run_end).min(line.text.len()) }
}

/// Takes full names and aliases in plain text at the start of a line, with a hint to link them.
fn plain_names(line: &Line, note: NoteId, whom: &mut Whom, people: &mut People<'_>) -> usize {
    let mut end = 0;
    loop {
        let rest = &line.text[end..];
        let start = end + rest.len() - skip_joining_words(rest, end == 0).len();
        let text = line.text[start..].to_owned();
        let text = text.trim_start_matches('@');
        let start = line.text.len() - text.len();
        let Some((meant, length)) = people.named_at_start(text) else { return end };
        if line.links.iter().any(|link| (link.start as usize) < start + length && start < link.end as usize) {
            return end;
        }
        let name = &text[..length];
        match meant {
            Meant::Person(person) => {
                report_unlinked(line, note, person, name, people);
                whom.add(person, people);
            }
            Meant::Several(several) => {
                people.report_ambiguous(name, &several, note, line.text_place);
                whom.ambiguous = true;
            }
            Meant::NoPerson | Meant::Nobody => return end,
        }
        end = start + length;
    }
}

/// Words and signs that join people in a run.
const JOINING: [&str; 13] =
    ["with", "mit", "to", "an", "von", "from", "for", "für", "and", "und", "&", "+", "↔"];

/// The text without the separators before the next name; before the first name none is needed.
fn skip_joining_words(text: &str, is_first: bool) -> &str {
    let trimmed = text.trim_start_matches([' ', ',', ';']);
    let separated = is_first || trimmed.len() < text.trim_start().len();
    for word in JOINING {
        if let Some(rest) = trimmed.strip_prefix(word).filter(|rest| rest.starts_with(' ')) {
            return rest.trim_start();
        }
    }
    if separated { trimmed } else { "" }
}

fn report_unlinked(line: &Line, note: NoteId, person: PersonId, name: &str, people: &mut People<'_>) {
    let known = &people.list[person.0 as usize];
    let link = match known.note {
        Some(note) if people.notes[note.0 as usize].path.stem() == name => format!("[[{name}]]"),
        Some(note) => format!("[[{}|{name}]]", people.notes[note.0 as usize].path.stem()),
        None => format!("[[{name}]]"),
    };
    let message = Message::new("problem-unlinked").with("name", name);
    let hint = Message::new("hint-unlinked").with("link", link);
    let problem =
        Diagnostic::hint(Code::Unlinked, people.path(note), message).at(line.text_place).advise(hint);
    people.problems.push(problem);
}
