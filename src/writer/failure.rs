//! Why a file could not be written, in words that say what to do.
//!
//! Knows the errors of the system calls that write. Does not write.
//!
//! Uses: source, diagnostic, settings, lang.

use rustix::io::Errno;

use crate::diagnostic::{Code, Diagnostic, Message};
use crate::source::NotePath;

/// Why a file was left as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Failure {
    /// Somebody saved it since it was read.
    Changed,
    /// It was there when it was read.
    Vanished,
    /// Something stands where a new file should be.
    Taken,
    /// It is a symlink, or one lies on the way to it.
    Symlink,
    /// It has a second name.
    HardLink,
    /// It is a folder, a pipe, a device.
    NoFile,
    /// It belongs to another user.
    Owner,
    /// Root writes, and the vault is another user's, who could then write there no more.
    Root,
    /// Its permissions say that it is not to be written.
    ReadOnly,
    /// A file stands where a folder should be.
    NoFolder,
    /// Its path leaves the vault, or cannot be a path.
    Path,
    /// The disk says no.
    Disk(Errno),
}

impl From<Errno> for Failure {
    fn from(error: Errno) -> Self {
        Self::Disk(error)
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self::Disk(Errno::from_io_error(&error).unwrap_or(Errno::IO))
    }
}

/// Whether a page was left because by now something else stands there than when the plan was made, so
/// that a plan made anew may succeed.
pub fn is_overtaken(problem: &Diagnostic) -> bool {
    let overtaken = [Failure::Changed, Failure::Vanished, Failure::Taken];
    overtaken.iter().any(|failure| failure.words().0 == problem.message.id)
}

impl Failure {
    /// The problem as the owner sees it.
    pub(super) fn problem(self, path: &NotePath) -> Diagnostic {
        let (problem, hint) = self.words();
        let mut message = Message::new(problem);
        if let ("problem-page-write-other", Self::Disk(error)) = (problem, self) {
            // The system's own words, without its number.
            let said = std::io::Error::from(error).to_string();
            message = message.with("reason", said.split(" (os error").next().unwrap_or_default());
        }
        Diagnostic::error(Code::PageWrite, path, message).advise(Message::new(hint))
    }

    fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Changed => ("problem-page-write-changed", "hint-page-write-again"),
            Self::Vanished => ("problem-page-write-vanished", "hint-page-write-again"),
            Self::Taken => ("problem-page-write-taken", "hint-page-write-taken"),
            Self::Symlink => ("problem-page-write-symlink", "hint-page-write-symlink"),
            Self::HardLink => ("problem-page-write-hard-link", "hint-page-write-hard-link"),
            Self::NoFile => ("problem-page-write-no-file", "hint-page-write-taken"),
            Self::Owner => ("problem-page-write-owner", "hint-page-write-forbidden"),
            Self::Root => ("problem-page-write-root", "hint-page-write-root"),
            Self::ReadOnly => ("problem-page-write-locked", "hint-page-write-locked"),
            Self::NoFolder => ("problem-page-write-no-folder", "hint-page-write-taken"),
            Self::Path => ("problem-page-write-path", "hint-page-write-path"),
            Self::Disk(error) => disk_words(error),
        }
    }
}

fn disk_words(error: Errno) -> (&'static str, &'static str) {
    match error {
        Errno::NOSPC | Errno::DQUOT | Errno::FBIG => ("problem-page-write-full", "hint-page-write-full"),
        Errno::ROFS => ("problem-page-write-read-only", "hint-page-write-read-only"),
        Errno::ACCESS | Errno::PERM => ("problem-page-write-forbidden", "hint-page-write-forbidden"),
        Errno::IO => ("problem-page-write-disk", "hint-page-write-disk"),
        Errno::NAMETOOLONG | Errno::INVAL | Errno::ILSEQ => {
            ("problem-page-write-path", "hint-page-write-path")
        }
        Errno::XDEV => ("problem-page-write-mount", "hint-page-write-mount"),
        Errno::NOENT => ("problem-page-write-vanished", "hint-page-write-again"),
        _ => ("problem-page-write-other", "hint-page-write-again"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Catalogue;
    use crate::settings::Language;

    #[track_caller]
    fn check(failure: Failure, expected: &str) {
        let problem = failure.problem(&NotePath::new("Network/Network today.md"));
        assert_eq!(Catalogue::new(Language::English).message(&problem.message), expected);
        for language in Language::ALL {
            let words = Catalogue::new(language);
            assert!(words.has(problem.message.id) && words.has(problem.hints[0].id), "{failure:?}");
        }
    }

    #[test]
    fn what_the_disk_says_is_said_in_words() {
        check(Failure::Disk(Errno::NOSPC), "the disk is full");
        check(Failure::Disk(Errno::DQUOT), "the disk is full");
        check(Failure::Disk(Errno::ROFS), "the disk can only be read");
        check(Failure::Disk(Errno::ACCESS), "writing is not permitted there");
        check(Failure::Disk(Errno::IO), "the disk reported a fault");
        check(Failure::Disk(Errno::TXTBSY), "the system refused: Text file busy");
    }

    #[test]
    fn only_a_page_that_somebody_else_wrote_is_overtaken() {
        let is_so =
            |failure: Failure| is_overtaken(&failure.problem(&NotePath::new("Network/Network today.md")));
        assert!([Failure::Changed, Failure::Vanished, Failure::Taken].into_iter().all(is_so));
        assert!(![Failure::ReadOnly, Failure::Symlink, Failure::Disk(Errno::NOSPC)].into_iter().any(is_so));
    }

    #[test]
    fn every_failure_has_words_in_both_languages() {
        check(Failure::Changed, "somebody saved it while it was being written");
        check(Failure::Vanished, "it is no longer where it was");
        check(Failure::Taken, "something else stands at its place by now");
        check(Failure::Symlink, "it is a symlink, or lies behind one");
        check(Failure::HardLink, "the file has a second name elsewhere (a hard link)");
        check(Failure::Root, "the vault is another user's, who could not change what root writes there");
        check(Failure::NoFile, "what stands at its place is no ordinary file");
        check(Failure::Owner, "the file belongs to another user of this machine");
        check(Failure::ReadOnly, "the file may only be read");
        check(Failure::NoFolder, "a file stands where its folder should be");
        check(Failure::Path, "its name is no valid path inside the vault");
        check(Failure::Disk(Errno::XDEV), "it lies on another disk than the vault");
    }
}
