//! The answer to `network` and the page of the overview: the shape of the whole, and what would make
//! it carry.
//!
//! Knows which of the measures help a person act, and who of a list may be named: private people
//! count in every sum and stand in no list. Does not know any sentence.
//!
//! Uses: day, doc, settings, model, index, metrics.

mod circle_map;
mod moved;
mod only_way;
mod words;

use super::{Desk, PageDoc};
use crate::day::Day;
use crate::index::Index;
use crate::metrics::Measured;
use crate::metrics::network::{
    self, Attribute, CircleName, Connection, Core, Layers, LoadTest, PeopleGraph, Reach, Spread, Structure,
    Ties,
};
use crate::model::PersonId;

pub use moved::Moved;
pub use only_way::OnlyWay;
pub use words::doc;

/// The network on one day.
#[derive(Clone, Debug)]
pub struct NetworkReport {
    /// The day.
    pub as_of: Day,
    /// With how many people there was contact.
    pub size: usize,
    /// With how many within a year.
    pub active: usize,
    /// How often.
    pub layers: Layers,
    /// What happened to it in the running month.
    pub moved: Moved,
    /// How it stands without an employer, a city, a circle.
    pub tests: Vec<LoadTest>,
    /// What hangs on one person, the largest piece first, and what would help.
    pub only_ways: Vec<OnlyWay>,
    /// The circles, the largest first.
    pub circles: Vec<CircleFacts>,
    /// How many people know just one other, and how many nobody.
    pub outside: (usize, usize),
    /// The close-knit core.
    pub core: Option<Core>,
    /// Who knows whom within and between the circles, as far as it may be shown, by both ids.
    pub links: Vec<(PersonId, PersonId)>,
    /// Who is one introduction away.
    pub reach: Reach,
    /// Those of them who may be named, by id.
    pub beyond: Vec<PersonId>,
    /// How many pairs only the owner connects.
    pub pairs_through_me: usize,
    /// Ties by shared acquaintances and contact.
    pub ties: Ties,
    /// Employers, sectors and cities, as far as something is noted.
    pub spreads: Vec<(Attribute, Spread)>,
    /// How many people are private and stand in no list.
    pub private: usize,
}

/// A circle as it is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CircleFacts {
    /// What it is called.
    pub name: CircleName,
    /// How many people.
    pub size: usize,
    /// Those who may be named, by id.
    pub people: Vec<PersonId>,
}

/// The page of the overview.
pub(super) fn page(desk: &Desk<'_>) -> PageDoc {
    PageDoc {
        id: "overview".to_owned(),
        name: desk.lang.words("page-overview", &[]),
        doc: doc(&report(desk.measured), desk),
        space: None,
    }
}

/// The network as of the newest record.
pub fn report(measured: &Measured<'_>) -> NetworkReport {
    let (index, settings, graph) = (measured.index, measured.settings, measured.graph());
    let day = index.as_of();
    let circles = measured.circles();
    let open = |nodes: &[usize]| open_people(index, graph, nodes);
    let facts = circles.named.iter().map(|circle| CircleFacts {
        name: circle.name.clone(),
        size: circle.nodes.len(),
        people: open(&circle.nodes),
    });
    let facts: Vec<CircleFacts> = facts.collect();
    let told = [Attribute::Employer, Attribute::Sector, Attribute::City];
    let spreads = told.map(|attribute| (attribute, Spread::new(index, graph, attribute)));
    NetworkReport {
        as_of: day,
        size: graph.people().len(),
        active: network::active(index, graph, day),
        layers: network::layers(index, graph, day),
        moved: moved::since_the_first(index, graph, day),
        tests: network::load_tests(index, graph, circles, settings, day),
        only_ways: only_way::only_ways(index, graph, &Connection::new(graph)),
        links: open_links(graph),
        circles: facts,
        outside: (circles.in_pairs, circles.alone),
        core: network::inner_core(graph),
        reach: network::reach(graph, settings),
        beyond: beyond(graph),
        pairs_through_me: Structure::new(graph).pairs_through_me(),
        ties: Ties::new(index, graph, day),
        spreads: spreads.into_iter().filter(|(_, spread)| 0 < spread.known()).collect(),
        private: graph.people().iter().filter(|id| index.person(**id).private).count(),
    }
}

fn open_links(graph: &PeopleGraph) -> Vec<(PersonId, PersonId)> {
    graph.links().iter().filter(|link| link.open.is_some()).map(|link| (link.a, link.b)).collect()
}

/// The people at these nodes who may be named, in their order.
fn open_people(index: &Index, graph: &PeopleGraph, nodes: &[usize]) -> Vec<PersonId> {
    let people = nodes.iter().map(|node| graph.people()[*node]);
    people.filter(|id| !index.person(*id).private).collect()
}

/// Who is known by name through somebody who may be named, by id.
fn beyond(graph: &PeopleGraph) -> Vec<PersonId> {
    graph.second_degree().iter().filter(|one| !one.open.is_empty()).map(|one| one.person).collect()
}
