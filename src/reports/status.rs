//! The answer to `status`: which pages are true, which wait, and for what.
//!
//! Knows the states a page can be in and what the owner can do in each. Does not know how a state is
//! found out.
//!
//! Uses: source, doc, lang.

use crate::doc::{Block, Doc, Inline, Text};
use crate::lang::Catalogue;
use crate::source::NotePath;

/// The pages and what lies about near them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StatusReport {
    /// The output folder.
    pub folder: String,
    /// The pages, by path.
    pub pages: Vec<PageStatus>,
    /// How many replaced versions still lie in the program's own folder.
    pub displaced: usize,
}

/// One page and its state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageStatus {
    /// Where it is, or will be.
    pub path: NotePath,
    /// Which page it is; empty if that cannot be told.
    pub id: String,
    /// Its state.
    pub state: State,
    /// Whether the owner wrote something on it.
    pub own_words: bool,
    /// Its subject is private: shown on the terminal, left out of data.
    pub private: bool,
}

macro_rules! states {
    ($($(#[doc = $doc:literal])+ $name:ident = $text:literal,)+) => {
        /// What a page is in, and what the next run does about it.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
        pub enum State { #[default] $($(#[doc = $doc])+ $name,)+ }

        impl State {
            /// Every state.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// Its name in data.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)+ }
            }

        }
    };
}

states! {
    /// It says what it should.
    Fresh = "fresh",
    /// It is not there yet; the next run writes it.
    New = "new",
    /// It says something else than the notes by now; the next run writes it.
    Due = "due",
    /// It is no longer kept true, or not yet: an old week, a week to come.
    Older = "older",
    /// The same, and it was changed by hand.
    OlderEdited = "older-edited",
    /// It was changed by hand.
    Edited = "edited",
    /// Half a block is left of it.
    Damaged = "damaged",
    /// Another file is the same page.
    Twin = "twin",
    /// A note of the owner's stands in its place.
    Foreign = "foreign",
    /// What it would say could not be read back.
    Unsound = "unsound",
    /// Git could not merge the owner's words on it.
    GitConflict = "git-conflict",
    /// A later version of the program wrote it.
    Newer = "newer",
    /// What a sync program or an interrupted save left beside it.
    Copy = "copy",
    /// Git is in the middle of a merge and could not merge its block.
    GitWaits = "git-waits",
    /// There is nobody any more whom it is about.
    Orphan = "orphan",
    /// The owner moved it out of the output folder.
    Yours = "yours",
}

/// What the states have in common; the order is that of the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Group {
    Decide,
    Git,
    Refresh,
    Delete,
    Yours,
    Older,
    Fresh,
}

impl Group {
    const ALL: [Self; 7] =
        [Self::Fresh, Self::Refresh, Self::Decide, Self::Git, Self::Delete, Self::Older, Self::Yours];

    /// Heading and phrase for the count. What needs no line of its own has no heading.
    fn words(self) -> (Option<&'static str>, &'static str) {
        match self {
            Self::Decide => (Some("heading-status-decide"), "status-count-decide"),
            Self::Git => (Some("heading-status-git"), "status-count-git"),
            Self::Refresh => (Some("heading-status-refresh"), "status-count-refresh"),
            Self::Delete => (Some("heading-status-delete"), "status-count-delete"),
            Self::Yours => (Some("heading-status-yours"), "status-count-yours"),
            Self::Older => (Some("heading-status-older"), "status-count-older"),
            Self::Fresh => (None, "status-count-fresh"),
        }
    }
}

impl PageStatus {
    /// A page or other file at `path` of which nothing but its state is known.
    pub fn at(path: &NotePath, state: State) -> Self {
        Self { path: path.clone(), id: String::new(), state, own_words: false, private: false }
    }
}

impl State {
    /// The sentence about it, in the catalogue.
    fn sentence(self) -> String {
        format!("status-{}", self.as_str())
    }

    fn group(self) -> Group {
        match self {
            Self::Fresh => Group::Fresh,
            Self::New | Self::Due => Group::Refresh,
            Self::Older | Self::OlderEdited => Group::Older,
            Self::Edited
            | Self::Damaged
            | Self::Twin
            | Self::Foreign
            | Self::Unsound
            | Self::GitConflict
            | Self::Newer
            | Self::Copy => Group::Decide,
            Self::GitWaits => Group::Git,
            Self::Orphan => Group::Delete,
            Self::Yours => Group::Yours,
        }
    }

    /// Whether the owner has to decide something before the page can be true again.
    pub fn needs_decision(self) -> bool {
        self.group() == Group::Decide
    }
}

impl StatusReport {
    /// Whether any page waits for a decision.
    pub fn needs_decision(&self) -> bool {
        self.pages.iter().any(|page| page.state.needs_decision())
    }

    fn of(&self, group: Group) -> impl Iterator<Item = &PageStatus> {
        self.pages.iter().filter(move |page| page.state.group() == group)
    }
}

/// The answer in words.
pub fn doc(report: &StatusReport, lang: &Catalogue) -> Doc {
    let mut doc = Doc::default();
    doc.push(Block::Paragraph(summary(report, lang)));
    let mut groups = Group::ALL;
    groups.sort_unstable();
    for group in groups {
        // A page as it was written needs no line of its own.
        let named = report.of(group).filter(|page| !matches!(page.state, State::Fresh | State::Older));
        let lines: Vec<Text> =
            named.flat_map(|page| [Some(line(page, lang)), command(page)]).flatten().collect();
        if let (Some(heading), false) = (group.words().0, lines.is_empty()) {
            doc.push(Block::Heading(2, lang.say(heading, &[])));
            doc.push(Block::List(lines));
        }
    }
    if 0 < report.displaced {
        doc.push(Block::Paragraph(lang.say("status-displaced", &[("count", report.displaced.into())])));
    }
    doc
}

/// `12 pages in Network: 10 say what they should and 2 will be written by the next run`
fn summary(report: &StatusReport, lang: &Catalogue) -> Text {
    let counts: Vec<Text> = Group::ALL
        .into_iter()
        .filter_map(|group| {
            let count = report.of(group).count();
            (0 < count).then(|| lang.say(group.words().1, &[("count", count.into())]))
        })
        .collect();
    let values = [
        ("count", report.pages.len().into()),
        ("folder", report.folder.as_str().into()),
        ("counts", lang.list_of(&counts).into()),
    ];
    lang.say("status-pages", &values)
}

fn line(page: &PageStatus, lang: &Catalogue) -> Text {
    let name = Inline::Strong(vec![Inline::words(page.path.id())]);
    let mut what = lang.say(&page.state.sentence(), &[]);
    if page.state == State::Orphan && page.own_words {
        what.push(Inline::words(" "));
        what.extend(lang.say("status-own-words", &[]));
    }
    lang.say("status-line", &[("page", vec![name].into()), ("what", what.into())])
}

/// What to type, where one command is the way out.
fn command(page: &PageStatus) -> Option<Text> {
    let path = page.path.id();
    // Within double quotes a shell would read these as its own.
    let quote = if path.contains(['$', '`', '!']) { '\'' } else { '"' };
    let command = format!("kith restore {quote}{path}{quote}");
    (page.state == State::Edited).then(|| vec![Inline::Typed(command)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reports::dump::dump;
    use crate::settings::Language;

    fn page(path: &str, state: State) -> PageStatus {
        PageStatus::at(&NotePath::new(path), state)
    }

    #[track_caller]
    fn check(report: &StatusReport, language: Language, expected: &[&str]) {
        let said = dump(&doc(report, &Catalogue::new(language)));
        let lines: Vec<&str> = said.lines().filter(|line| !line.is_empty()).collect();
        assert_eq!(lines, expected);
    }

    #[test]
    fn a_fresh_folder_is_one_sentence() {
        let mut report = StatusReport { folder: "Network".to_owned(), ..StatusReport::default() };
        check(
            &report,
            Language::English,
            &["No page stands in Network yet; `kith refresh` writes the first."],
        );
        check(
            &report,
            Language::German,
            &["In Netzwerk steht noch keine Seite; `kith refresh` schreibt die ersten."
                .replace("Netzwerk", "Network")
                .as_str()],
        );
        report.pages = vec![page("Network/a.md", State::Fresh), page("Network/b.md", State::Fresh)];
        check(&report, Language::English, &["2 pages in Network: 2 say what they should"]);
        check(&report, Language::German, &["2 Seiten in Network: 2 auf dem Stand der Notizen"]);
        assert!(!report.needs_decision());
    }

    #[test]
    fn every_state_has_its_next_step() {
        for language in Language::ALL {
            let lang = Catalogue::new(language);
            for state in State::ALL.iter().filter(|state| !matches!(state, State::Fresh | State::Older)) {
                assert!(lang.has(&state.sentence()), "{language:?} {state:?}");
            }
        }
    }

    #[test]
    fn what_waits_for_a_decision_comes_first() {
        let orphan =
            PageStatus { own_words: true, ..page("Network/People/Anna - relationship.md", State::Orphan) };
        let report = StatusReport {
            folder: "Network".to_owned(),
            pages: vec![
                page("Network/Network today.md", State::New),
                orphan,
                page("Network/Weekly/2026-W30 network.md", State::Older),
                page("Network/Weekly/2026-W46 network.md", State::Edited),
                page("Network/Weekly/2026-W47 network.md", State::Fresh),
            ],
            displaced: 2,
        };
        check(
            &report,
            Language::English,
            &[
                "5 pages in Network: 1 says what it should, 1 will be written by `kith refresh`, 1 waits for a decision, 1 may be deleted and 1 older stays as it is",
                "## To decide",
                "- **Network/Weekly/2026-W46 network**: changed by hand between its markers, so it is left as it is. To write it anew and keep the changed text below it, quoted:",
                "- `kith restore \"Network/Weekly/2026-W46 network\"`",
                "## Will be written by `kith refresh`",
                "- **Network/Network today**: not there yet.",
                "## May be deleted",
                "- **Network/People/Anna - relationship**: there is no note any more about whom or what this page is. Words of your own stand on it.",
                "2 replaced versions are kept in `.kith` until a later run has seen that nobody was still writing to them.",
            ],
        );
        check(
            &report,
            Language::German,
            &[
                "5 Seiten in Network: 1 auf dem Stand der Notizen, 1 schreibt `kith refresh`, 1 wartet auf eine Entscheidung, 1 kann gelöscht werden und 1 ältere bleibt, wie sie ist",
                "## Zu entscheiden",
                "- **Network/Weekly/2026-W46 network**: zwischen den Marken von Hand geändert, bleibt daher, wie sie ist. So entsteht sie neu, und der geänderte Text steht darunter, als Zitat:",
                "- `kith restore \"Network/Weekly/2026-W46 network\"`",
                "## Schreibt `kith refresh`",
                "- **Network/Network today**: noch nicht da.",
                "## Kann gelöscht werden",
                "- **Network/People/Anna - relationship**: dazu gibt es keine Notiz mehr. Es stehen eigene Worte darauf.",
                "2 ersetzte Fassungen liegen noch in `.kith`, bis ein späterer Lauf gesehen hat, dass niemand mehr darin schrieb.",
            ],
        );
        assert!(report.needs_decision());
    }
}
