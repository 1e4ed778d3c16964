//! One note's text becomes one `Note`.
//!
//! The door is `note`. Parsing never fails: what cannot be read is a problem beside the result.
//! Knows the notation in both languages. Does not know any other note, so it cannot tell whether a
//! link leads to a person.
//!
//! Uses: source, day, names, diagnostic, region, front_matter, settings, model.

#![allow(dead_code, reason = "x")]
mod blocks;
mod body;
mod dates;
mod guests;
mod inline;
pub mod keywords;
mod line;
mod spans;
