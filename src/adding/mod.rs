//! Adding to the owner's files, when the owner says so: where a new note goes, and what it is called.
//!
//! A new note never takes a place or a name that is taken, so every link goes on leading where it led. Does
//! not know what is added, nor the disk.
//!
//! Uses: source, names, settings, index, lang.

mod places;

pub use places::{Kind, Places};
