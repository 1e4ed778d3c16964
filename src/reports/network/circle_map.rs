//! The circles as a map: people in frames as long as they fit, else one place for each circle.
//!
//! Who is drawn follows from the circles and the ids alone, so that the map stays the same from run
//! to run. A single circle of which nobody may be named is no map.
//!
//! Uses: doc, lang, model, index.

use std::collections::{BTreeMap, BTreeSet};

use super::words::{circle_name, circle_with_size};
use super::{CircleFacts, Monthly};
use crate::doc::{Block, Group, Map, Plot};
use crate::index::Index;
use crate::lang::Catalogue;
use crate::model::PersonId;

/// With more links a map is a thicket; programs that draw it refuse more than 500.
const MOST_LINKS: usize = 200;

/// So many circles, for all of them may be linked.
const MOST_CIRCLES: usize = 20;

/// The map of the circles; `None` if there is nothing to draw.
pub(super) fn map(report: &Monthly, index: &Index, lang: &Catalogue) -> Option<Block> {
    let circles: Vec<&CircleFacts> =
        report.circles.iter().filter(|circle| !circle.people.is_empty()).collect();
    let people: usize = circles.iter().map(|circle| circle.people.len()).sum();
    if people == 0 {
        return None;
    }
    let everybody = circles.iter().flat_map(|circle| &circle.people);
    let between = links(report, everybody.zip(0..).map(|(person, place)| (*person, place)).collect());
    if people <= Map::MOST_PLACES && between.len() <= MOST_LINKS {
        let framed = circles.into_iter().map(|circle| Group {
            title: Some(circle_name(index, lang, &circle.name)),
            places: circle.people.iter().map(|id| index.person(*id).name.clone()).collect(),
        });
        return Some(Block::Plot(Plot::Map(Map { groups: framed.collect(), links: between })));
    }
    let drawn = &circles[..circles.len().min(MOST_CIRCLES)];
    let of_circle = |(circle, place): (&&CircleFacts, usize)| {
        circle.people.iter().map(move |person| (*person, place)).collect::<Vec<_>>()
    };
    let links = links(report, drawn.iter().zip(0..).flat_map(of_circle).collect());
    let places = drawn.iter().map(|circle| circle_with_size(index, lang, circle)).collect();
    Some(Block::Plot(Plot::Map(Map { groups: vec![Group { title: None, places }], links })))
}

/// The links between different places, each once.
fn links(report: &Monthly, place_of: BTreeMap<PersonId, usize>) -> Vec<(usize, usize)> {
    let ends = report.links.iter().filter_map(|(a, b)| Some((*place_of.get(a)?, *place_of.get(b)?)));
    let ends = ends.filter(|(one, other)| one != other);
    let links: BTreeSet<(usize, usize)> = ends.map(|(one, other)| (one.min(other), one.max(other))).collect();
    links.into_iter().collect()
}
