//! The words of the domain as types.
//!
//! `note` is what one note says by itself, before names are resolved; `person`, `record` and
//! `event` are what is known once they are. Knows no file, no language and no rule of counting.
//!
//! Uses: source, day.

pub mod event;
pub mod keyword;
pub mod note;
pub mod person;
pub mod record;

pub use event::*;
pub use keyword::*;
pub use note::*;
pub use person::*;
pub use record::*;
