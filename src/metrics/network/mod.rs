//! The shape of the whole: who knows whom, how far it reaches, what it hangs on.
//!
//! Measures of the shape describe places in the network and lead to something the owner can do;
//! none describes a person. As far as the notes show: a missing line is the main error.

mod attributes;
mod circles;
mod clusters;
mod core;
mod graph;
mod load_bearing;
mod only_links;
mod reach;
mod robustness;
#[cfg(test)]
pub(super) mod sample;
mod size;
mod structure;
mod ties;
mod trend;

pub use attributes::{Attribute, Shared, Spread, is_thin};
pub use circles::{Circle, CircleName, Circles, circles};
pub use clusters::{clusters, in_one_circle, modularity};
pub use core::{Core, inner_core};
pub use graph::{Evidence, OpenEvidence, PeopleGraph, PeopleLink, SecondDegree};
pub use load_bearing::{Bearing, LoadTest, Without, load_tests};
pub use only_links::{Connection, Cut};
pub use reach::{Reach, ScaledUp, reach, scale_up};
pub use robustness::targeted_robustness;
pub use size::{Layers, YEAR, active, layers};
pub use structure::{Structure, constraint};
pub use ties::Ties;
pub use trend::{Change, Trend, closure};
