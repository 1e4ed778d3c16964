//! Where a piece of text stands: the note, the line, the column.
//!
//! Knows paths inside the vault and positions inside a text. Does not know the disk, nor what the
//! text means.
//!
//! Uses: nothing.

use std::fmt;
use std::sync::Arc;

use unicode_normalization::{UnicodeNormalization, is_nfc};

/// Bytes of a note that are read; what stands behind them is not.
pub const NOTE_LIMIT: usize = 4 * 1024 * 1024;

/// The path of a note inside its vault, with `/` between folders and with its `.md`.
///
/// Holds the name as the disk spells it; comparing and showing happen on the composed form (NFC),
/// so that a vault copied from a Mac gives the same pages.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NotePath {
    composed: Arc<str>,
    on_disk: Option<Arc<str>>,
}

impl NotePath {
    /// Takes a path relative to the vault as the disk spells it, folders parted by `/`.
    pub fn new(on_disk: &str) -> Self {
        if is_nfc(on_disk) {
            return Self { composed: Arc::from(on_disk), on_disk: None };
        }
        let composed: String = on_disk.nfc().collect();
        Self { composed: Arc::from(composed), on_disk: Some(Arc::from(on_disk)) }
    }

    /// The path in composed form, with its ending: `People/Anna Weber.md`.
    pub fn as_str(&self) -> &str {
        &self.composed
    }

    /// The path exactly as the disk spells it.
    pub fn on_disk(&self) -> &str {
        self.on_disk.as_deref().unwrap_or(&self.composed)
    }

    /// The path without `.md`, which is how links and ids name a note: `People/Anna Weber`.
    pub fn id(&self) -> &str {
        match self.composed.len().checked_sub(3) {
            Some(cut)
                if self.composed.is_char_boundary(cut)
                    && self.composed[cut..].eq_ignore_ascii_case(".md") =>
            {
                &self.composed[..cut]
            }
            _ => &self.composed,
        }
    }

    /// The file name without folder and without `.md`: `Anna Weber`.
    pub fn stem(&self) -> &str {
        self.id().rsplit('/').next().unwrap_or_default()
    }

    /// The folder of the note without a slash at its end; empty at the root of the vault.
    pub fn folder(&self) -> &str {
        self.composed.rsplit_once('/').map_or("", |(folder, _)| folder)
    }
}

impl fmt::Display for NotePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.composed)
    }
}

impl fmt::Debug for NotePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.as_str())
    }
}

/// A place in a note that a reader can go to.
///
/// `line` and `column` count from 1, `column` and `width` in characters of that line. The text
/// itself is not kept: who shows the line reads it again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Place {
    /// Line in the file, the front matter included.
    pub line: u32,
    /// First character meant.
    pub column: u32,
    /// How many characters are meant; 0 means the place between two characters.
    pub width: u32,
}

/// Finds lines and columns for byte offsets of one text.
///
/// `\n`, `\r\n` and a lone `\r` each end a line.
pub struct Lines<'a> {
    text: &'a str,
    starts: Vec<u32>,
}

impl<'a> Lines<'a> {
    /// Notes where every line of `text` begins, in one pass.
    pub fn new(text: &'a str) -> Self {
        let bytes = text.as_bytes();
        let mut starts = vec![0];
        for (at, byte) in bytes.iter().enumerate() {
            let ends = *byte == b'\n' || (*byte == b'\r' && bytes.get(at + 1) != Some(&b'\n'));
            if ends {
                starts.push(offset(at + 1));
            }
        }
        Self { text, starts }
    }

    /// The line, from 1, in which the byte at `at` stands.
    pub fn line(&self, at: usize) -> u32 {
        let at = offset(at);
        offset(self.starts.partition_point(|start| *start <= at))
    }

    /// The place of the bytes from `start` to `end`; the width stops at the end of the first line.
    pub fn place(&self, start: usize, end: usize) -> Place {
        let line = self.line(start);
        let first = self.starts[line as usize - 1] as usize;
        let last = self.starts.get(line as usize).map_or(self.text.len(), |next| *next as usize);
        let end = end.clamp(start, last);
        let column = offset(self.count(first, start)) + 1;
        let shown = self.text.get(start..end).unwrap_or_default().trim_end_matches(['\n', '\r']);
        Place { line, column, width: offset(shown.chars().count()) }
    }

    /// The text of a line, counted from 1, without its end; empty where there is no such line.
    pub fn text(&self, line: u32) -> &'a str {
        let Some(start) = (line as usize).checked_sub(1).and_then(|at| self.starts.get(at)) else {
            return "";
        };
        let end = self.starts.get(line as usize).map_or(self.text.len(), |next| *next as usize);
        self.text.get(*start as usize..end).unwrap_or_default().trim_end_matches(['\n', '\r'])
    }

    fn count(&self, start: usize, end: usize) -> usize {
        self.text.get(start..end).map_or(0, |part| part.chars().count())
    }
}

/// Texts are cut at 4 MiB before they reach this room, so an offset always fits.
fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_has_id_stem_and_folder() {
        let path = NotePath::new("People/Anna Weber.md");
        assert_eq!((path.id(), path.stem(), path.folder()), ("People/Anna Weber", "Anna Weber", "People"));
        assert_eq!(NotePath::new("kith.md").folder(), "");
        assert_eq!(NotePath::new("Notes/Ä.MD").id(), "Notes/Ä");
    }

    #[test]
    fn a_decomposed_name_is_shown_composed_and_opened_as_spelt() {
        let path = NotePath::new("Mu\u{308}ller.md");
        assert_eq!(path.as_str(), "Müller.md");
        assert_eq!(path.on_disk(), "Mu\u{308}ller.md");
    }

    #[test]
    fn columns_count_characters_and_every_line_end_counts() {
        let text = "ä b\r\nzwei\rdrei\nvier";
        let lines = Lines::new(text);
        let at = text.find("drei").unwrap();
        assert_eq!(lines.place(at, at + 4), Place { line: 3, column: 1, width: 4 });
        assert_eq!(lines.place(3, 4), Place { line: 1, column: 3, width: 1 });
        assert_eq!(lines.text(2), "zwei");
        assert_eq!(lines.text(9), "");
    }
}
