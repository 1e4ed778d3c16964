//! Kithbook.

pub mod cli;
pub mod day;
pub mod diagnostic;
pub mod doc;
pub mod export;
pub mod front_matter;
pub mod index;
pub mod lang;
pub mod model;
pub mod names;
pub mod notebook;
pub mod parse;
pub mod region;
pub mod render;
pub mod settings;
pub mod source;
