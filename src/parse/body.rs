//! The body of a note: its journal lines, the links in its prose, its lists of people.

use std::collections::HashSet;
use std::ops::Range;

use super::blocks::{Block, BlockKind, blocks};
use super::complaints;
use super::dates;
use super::guests::{self, GuestList};
use super::inline::{self, Inline};
use super::keywords::from_word;
use super::line::{self, Reading, Surroundings};
use super::opening;
use crate::day::{Day, Week};
use crate::diagnostic::Diagnostic;
use crate::model::{BoxMark, ContactKind, Form, Keyword, Line, Named, TextLink};
use crate::settings::Settings;
use crate::source::{Lines, NotePath};

/// What is known of the note before its body is read.
pub(super) struct Context<'a> {
    pub(super) path: &'a NotePath,
    pub(super) lines: &'a Lines<'a>,
    pub(super) settings: &'a Settings,
    pub(super) frame: Frame,
    /// The day of a meeting, an event or a dated note.
    pub(super) day: Option<Day>,
    /// The week of a weekly page.
    pub(super) week: Option<Week>,
}

/// Which kind of note the body belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Frame {
    Person,
    Meeting,
    Event,
    Dated,
    /// The owner's space of a page.
    Page,
    Other,
}

/// What a body says.
#[derive(Clone, Debug, Default)]
pub(super) struct Body {
    pub(super) lines: Vec<Line>,
    /// Links in the running text and plain items of a dated note.
    pub(super) mentions: Vec<TextLink>,
    /// People below a heading or behind a label of attendees.
    pub(super) attendees: Vec<Named>,
    /// Likewise of speakers.
    pub(super) speakers: Vec<Named>,
    /// Every link of the body, each target once.
    pub(super) linked: Vec<Named>,
    /// The first heading of the first level.
    pub(super) title: Option<String>,
}

/// Reads the parts of a file that are the body.
pub(super) fn read(text: &str, parts: &[Range<usize>], context: &Context<'_>) -> (Body, Vec<Diagnostic>) {
    let mut reader = BodyReader {
        text,
        context,
        body: Body::default(),
        problems: Vec::new(),
        seen: HashSet::new(),
        section: Section::default(),
        in_comment: false,
        line_of_block: Vec::new(),
    };
    for part in parts.iter().filter(|part| may_hold_facts(&text[(*part).clone()], context.frame)) {
        reader.line_of_block.clear();
        reader.in_comment = false;
        for block in blocks(text, part.clone()) {
            let line = reader.take(&block);
            reader.line_of_block.push(line);
        }
    }
    (reader.body, reader.problems)
}

/// Whether anything in a part can be a record, a link, a list of people or a title. Most notes that
/// are about nobody are answered here without being taken apart.
fn may_hold_facts(part: &str, frame: Frame) -> bool {
    match frame {
        Frame::Other | Frame::Person => {
            part.contains("::") || part.contains("[[") || part.contains("](") || part.contains('#')
        }
        Frame::Meeting | Frame::Event | Frame::Dated | Frame::Page => !part.trim().is_empty(),
    }
}

/// What the last headings say about the lines below them.
#[derive(Clone, Copy, Debug, Default)]
struct Section {
    /// Date and level of the heading that gave it.
    day: Option<(Day, u8)>,
    keyword: Option<Keyword>,
    list: Option<GuestList>,
}

struct BodyReader<'a, 'b> {
    text: &'a str,
    context: &'a Context<'b>,
    body: Body,
    problems: Vec<Diagnostic>,
    /// Targets already in `linked`.
    seen: HashSet<String>,
    section: Section,
    in_comment: bool,
    /// For each block of this part the line it became.
    line_of_block: Vec<Option<usize>>,
}

impl BodyReader<'_, '_> {
    /// Reads one block; gives the place of the line it became, or of the line it is nested under.
    fn take(&mut self, block: &Block) -> Option<usize> {
        let above = block.inside.and_then(|inside| self.line_of_block.get(inside).copied().flatten());
        match block.kind {
            BlockKind::Heading(level) => {
                self.heading(block, level);
                None
            }
            BlockKind::Item => self.item(block, above).or(above),
            BlockKind::Paragraph => self.paragraph(block, above).or(above),
        }
    }

    fn heading(&mut self, block: &Block, level: u8) {
        let range = &block.range;
        let source = &self.text[range.clone()];
        let marks = source.bytes().take_while(|byte| *byte == b'#').count();
        let mut inline = inline::read(self.text, range.start + marks, range.end, &mut self.in_comment);
        while inline.text.ends_with(['#', '=']) {
            let end = inline.text.len();
            inline.remove(end - 1, end);
        }
        inline.text.truncate(inline.text.trim_end().len());
        if level == 1 && self.body.title.is_none() && !inline.text.is_empty() {
            self.body.title = Some(inline.text.clone());
        }
        if self.section.day.is_some_and(|(_, of)| level <= of) {
            self.section.day = None;
        }
        self.section.keyword = None;
        self.section.list = guests::list_named(&inline.text);
        self.remember_links(&inline);
        let place = self.context.lines.place(range.start, range.end);
        let dated = inline.link_at(0).map_or(inline.text.as_str(), |link| link.target.as_str());
        let Some(found) = dates::in_figures(dated) else {
            self.section.keyword = from_word(&inline.text).filter(|_| self.section.list.is_none());
            return;
        };
        let words = dated[..found.length].to_owned();
        let Some(day) = complaints::report_date(found.date, &words, place, self.context, &mut self.problems)
        else {
            return;
        };
        self.section.day = Some((day, level));
        if self.context.frame == Frame::Person {
            let rest = inline.text[found.length.min(inline.text.len())..]
                .trim_start_matches([' ', ':', ',', '–', '-', '·']);
            self.contact_of_heading(day, rest, place);
        }
    }

    /// In a person's note a dated heading with a contact word is a contact.
    fn contact_of_heading(&mut self, day: Day, words: &str, place: crate::source::Place) {
        let first_words = words.split([',', ':', '–', '(']).next().unwrap_or_default().trim();
        let first = first_words.split(' ').next().unwrap_or_default();
        let keyword = from_word(first_words).or_else(|| from_word(first));
        let Some(Keyword::Contact(kind)) = keyword else { return };
        let text = words[first.len()..].trim_start_matches([' ', ',', ':', '–', '-']).to_owned();
        let line = contact_line(kind, day, text, place);
        self.body.lines.push(line);
    }

    fn item(&mut self, block: &Block, above: Option<usize>) -> Option<usize> {
        if self.is_plain_prose(block, above) && !opening::may_begin_bare(&self.text[block.range.clone()]) {
            return None;
        }
        if let Some(list) = self.section.list {
            let inline = self.plain(block);
            if !inline.text.contains("::") {
                self.guests(list, &inline, 0, block);
                return None;
            }
        }
        self.record(block, above, true)
    }

    fn paragraph(&mut self, block: &Block, above: Option<usize>) -> Option<usize> {
        if self.is_plain_prose(block, above) {
            return None;
        }
        let inline = self.plain(block);
        if let Some((list, behind)) = guests::label(&inline.text) {
            self.guests(list, &inline, behind, block);
            return None;
        }
        if let Some(list) = self.section.list.filter(|_| !inline.text.contains("::")) {
            self.guests(list, &inline, 0, block);
            return None;
        }
        self.record(block, above, false)
    }

    /// Whether a block holds nothing that could be a record, a link, a label or a comment. Most lines
    /// of a journal are just that, and need not be taken apart.
    fn is_plain_prose(&self, block: &Block, above: Option<usize>) -> bool {
        let text = &self.text[block.range.clone()];
        let told_by_place = above.is_some() || self.section.list.is_some() || self.section.keyword.is_some();
        let marked = text.starts_with('[') || text.contains([':', '@']);
        let opens = ["[[", "](", "%%", "<!--"].iter().any(|mark| text.contains(mark));
        !told_by_place && !marked && !opens && !self.in_comment
    }

    /// The block without its effect on comments, for a look ahead.
    fn plain(&self, block: &Block) -> Inline {
        inline::read(self.text, block.range.start, block.range.end, &mut self.in_comment.clone())
    }

    fn guests(&mut self, list: GuestList, inline: &Inline, from: usize, block: &Block) {
        self.remember_links(inline);
        let place = self.context.lines.place(block.range.start, block.range.end);
        let people = guests::people(inline, from, self.context.lines, place);
        match list {
            GuestList::Attendees => self.body.attendees.extend(people),
            GuestList::Speakers => self.body.speakers.extend(people),
        }
    }

    fn record(&mut self, block: &Block, above: Option<usize>, is_item: bool) -> Option<usize> {
        let day_above = above.and_then(|above| self.body.lines[above].day);
        let heading_day = self.section.day.map(|(day, _)| day);
        let around = Surroundings {
            day: day_above.or(heading_day).or(self.context.day),
            keyword: self.section.keyword,
            under: above,
            is_item,
            is_dated: heading_day.is_some(),
        };
        let piece = (self.text, block.range.start, block.range.end);
        match line::read(piece, around, &mut self.in_comment, self.context, &mut self.problems) {
            Reading::Record(line) => self.keep(*line),
            Reading::Task => None,
            Reading::Prose(inline) => {
                if let Some((list, behind)) = guests::label(&inline.text).filter(|_| is_item) {
                    self.guests(list, &inline, behind, block);
                    return None;
                }
                self.remember_links(&inline);
                self.mention(&inline);
                None
            }
        }
    }

    fn keep(&mut self, line: Line) -> Option<usize> {
        for link in &line.links {
            let text = line.text[link.start as usize..link.end as usize].to_owned();
            self.remember(Named { text, target: Some(link.target.clone()), place: link.place });
        }
        if self.is_contact_data(&line) || self.is_foreign(&line) {
            return None;
        }
        self.body.lines.push(line);
        Some(self.body.lines.len() - 1)
    }

    /// `mail:: anna@example.org` in a person's note is an address, no contact.
    fn is_contact_data(&self, line: &Line) -> bool {
        let contact =
            matches!(line.keyword, Keyword::Contact(_)) && line.form == Form::Field && line.links.is_empty();
        contact && line.day.is_none() && (is_address(&line.text) || line.text.is_empty())
    }

    /// Words that other people's vaults use for other things, in notes about nobody.
    fn is_foreign(&self, line: &Line) -> bool {
        let common = matches!(
            line.keyword,
            Keyword::Contact(_)
                | Keyword::Need
                | Keyword::Offers
                | Keyword::Outcome
                | Keyword::Knows
                | Keyword::IntroducedBy
                | Keyword::Asked
                | Keyword::New
                | Keyword::Draft
                | Keyword::Later
                | Keyword::Profile
                | Keyword::OpenPoint
                | Keyword::Shared
        );
        self.context.frame == Frame::Other && common && line.run == 0
    }

    fn mention(&mut self, inline: &Inline) {
        if self.context.frame != Frame::Dated {
            return;
        }
        let lines = self.context.lines;
        self.body.mentions.extend(inline.links.iter().map(|link| TextLink {
            target: link.target.clone(),
            start: 0,
            end: 0,
            place: lines.place(link.source.0, link.source.1),
        }));
    }

    fn remember_links(&mut self, inline: &Inline) {
        for link in &inline.links {
            self.remember(guests::linked(inline, link, self.context.lines));
        }
    }

    fn remember(&mut self, named: Named) {
        let wanted = matches!(self.context.frame, Frame::Meeting | Frame::Event);
        if wanted && named.target.as_ref().is_some_and(|target| self.seen.insert(target.clone())) {
            self.body.linked.push(named);
        }
    }
}

/// An address, a number or a link to the web.
fn is_address(text: &str) -> bool {
    let text = text.trim();
    let is_number = text.chars().any(|c| c.is_ascii_digit())
        && text.chars().all(|c| c.is_ascii_digit() || "+-/(). ".contains(c));
    is_number
        || text.contains("://")
        || text.starts_with("www.")
        || (text.contains('@') && !text.contains(' '))
}

fn contact_line(kind: ContactKind, day: Day, text: String, place: crate::source::Place) -> Line {
    Line {
        keyword: Keyword::Contact(kind),
        form: Form::Bare,
        mark: BoxMark::None,
        day: Some(day),
        time: None,
        due: None,
        done: None,
        minutes: None,
        effort: 1,
        gift: None,
        tags: Vec::new(),
        text,
        links: Vec::new(),
        run: 0,
        from_them: false,
        intention: false,
        cancelled: false,
        under: None,
        place,
        text_place: place,
    }
}
