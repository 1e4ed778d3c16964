//! Stand-in.
//!
//! Uses: source, day, diagnostic, settings, model.

use std::ops::Range;

use crate::day::Day;
use crate::diagnostic::Diagnostic;
use crate::model::{Line, Named, TextLink};
use crate::settings::Settings;
use crate::source::{Lines, NotePath};

#[allow(dead_code)]
pub(super) struct Context<'a> {
    pub path: &'a NotePath,
    pub lines: &'a Lines<'a>,
    pub settings: &'a Settings,
    pub frame: Frame,
    pub day: Option<Day>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Frame {
    Person,
    Meeting,
    Event,
    Dated,
    Page,
    Other,
}

#[derive(Default)]
pub(super) struct Body {
    pub lines: Vec<Line>,
    pub mentions: Vec<TextLink>,
    pub attendees: Vec<Named>,
    pub speakers: Vec<Named>,
    pub linked: Vec<Named>,
    pub title: Option<String>,
}

pub(super) fn read(_text: &str, _ranges: &[Range<usize>], _context: &Context<'_>) -> (Body, Vec<Diagnostic>) {
    (Body::default(), Vec::new())
}
