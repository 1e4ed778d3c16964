//! Adding to the owner's files, when the owner says so: where a new note goes and what it is called, and how a
//! line comes to stand below the others.
//!
//! A new note never takes a place or a name that is taken, so every link goes on leading where it led. Does
//! not know what is added, nor the disk.
//!
//! Uses: source, day, names, front_matter, settings, parse, index, lang, render.

pub mod day;
pub mod line;
pub mod links;
mod places;
pub mod property;
pub mod template;

pub use places::{Kind, Places};
