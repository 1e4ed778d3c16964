//! Everything that is known, for other programs.
//!
//! One file per format. Private people and meetings are counted and never named; nothing that is
//! written compares or grades people. Does not know where the text goes.
//!
//! Uses: day, diagnostic, model, settings, index, metrics, lang, render.

pub mod introductions;
pub mod json;
mod measures;
mod names;
mod network;
mod people;
mod records;
mod ties;
