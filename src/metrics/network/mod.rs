//! The shape of the whole: who knows whom, how far it reaches, what it hangs on.
//!
//! Measures of the shape describe places in the network and lead to something the owner can do;
//! none describes a person. As far as the notes show: a missing line is the main error.

mod graph;
#[cfg(test)]
mod sample;

pub use graph::{Evidence, OpenEvidence, PeopleGraph, PeopleLink, SecondDegree};
