//! What can happen to a watcher. Nothing else reaches it.
//!
//! Uses: nothing.

/// One thing that happened. Events are hints: what is true is looked up on the disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Something may have changed at these paths from the root, or below them; the empty path is the
    /// root.
    Changed(Vec<String>),
    /// Changes went unheard, nobody knows which.
    Missed,
    /// Changes are heard no more.
    Deaf(Cause),
    /// What the watcher wrote itself was heard, so others are heard as well.
    Echo,
    /// The owner, or the system, asks the program to end.
    Stop,
}

/// Why changes are not heard.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// The system watches no more folders.
    Folders,
    /// The system serves no more watchers.
    Watchers,
    /// The file system does not tell of changes made elsewhere, or of none at all.
    Silent,
    /// Something else; the system's words.
    Other(String),
}
