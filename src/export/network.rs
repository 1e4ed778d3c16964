//! The shape of the network as data.
//!
//! Sums count everybody; ids and links are of those who may be named, and lists that lose all their
//! members to privacy are left out.
//!
//! Uses: day, settings, model, index, metrics.

use std::collections::BTreeMap;

use serde::Serialize;

use super::names;
use crate::day::Day;
use crate::index::Index;
use crate::metrics::Measured;
use crate::metrics::network::{
    self, Attribute, CircleName, Connection, LoadTest, PeopleGraph, Spread, Structure, Ties, Without,
};
use crate::model::PersonId;

/// Who knows whom, and what the owner's place among them is.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[expect(missing_docs, reason = "the fields of the published schema, described there")]
pub struct Network {
    pub size: usize,
    pub active: usize,
    pub components: Vec<Vec<String>>,
    pub density: Option<f64>,
    pub transitivity: Option<f64>,
    pub effective_size: Option<f64>,
    pub efficiency: Option<f64>,
    pub constraint: Option<f64>,
    pub ego_betweenness: Option<f64>,
    pub articulation_points: Vec<String>,
    pub bridges: Vec<[String; 2]>,
    pub core: Option<Core>,
    pub clusters: Vec<Vec<String>>,
    pub modularity: Option<f64>,
    pub concentration: BTreeMap<&'static str, Concentration>,
    pub load_bearing: Vec<LoadBearing>,
    pub reach: Option<Reach>,
    pub layers: [usize; 4],
    pub ties: [[usize; 3]; 3],
    pub robustness: Option<f64>,
}

/// The innermost core: never who is in it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(missing_docs, reason = "the fields of the published schema, described there")]
pub struct Core {
    pub k: usize,
    pub members: usize,
}

/// How concentrated the network is in one attribute.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(missing_docs, reason = "the fields of the published schema, described there")]
pub struct Concentration {
    pub counts: BTreeMap<String, usize>,
    pub missing: usize,
    pub hhi: Option<f64>,
    pub effective: Option<f64>,
    pub hhi_normalised: Option<f64>,
    pub simpson: Option<f64>,
    pub entropy: Option<f64>,
    pub evenness: Option<f64>,
    pub effective_by_entropy: Option<f64>,
}

/// The network without an employer, a city or a circle.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(missing_docs, reason = "the fields of the published schema, described there")]
pub struct LoadBearing {
    pub attribute: &'static str,
    pub value: String,
    pub people: [usize; 2],
    pub strength: f64,
    pub components: usize,
    pub sectors: [usize; 2],
    pub beyond: [usize; 2],
    pub verdict: &'static str,
}

/// Who is one introduction away.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(missing_docs, reason = "the fields of the published schema, described there")]
pub struct Reach {
    pub named: usize,
    pub ways: usize,
    pub mutuality: Option<f64>,
    pub assumed: u32,
    pub low: f64,
    pub high: f64,
}

/// Everything that is measured about the graph, as it stands on `day`.
pub(super) fn network(measured: &Measured<'_>, day: Day) -> Network {
    let (index, settings, graph) = (measured.index, measured.settings, measured.graph());
    let structure = Structure::new(graph);
    let connection = Connection::new(graph);
    let clusters = network::clusters(graph);
    let reach = network::reach(graph, settings);
    let tests = network::load_tests(index, graph, measured.circles(), settings, day);
    Network {
        size: graph.people().len(),
        active: network::active(index, graph, day),
        components: lists(index, graph, &connection.components()),
        density: structure.density(),
        transitivity: structure.transitivity(),
        effective_size: structure.effective_size(),
        efficiency: structure.efficiency(),
        constraint: network::constraint(graph, &vec![1.0; graph.people().len()]),
        ego_betweenness: structure.ego_betweenness(),
        articulation_points: named(index, graph, connection.cuts.iter().map(|cut| cut.node)),
        bridges: bridges(index, graph, &connection),
        core: network::inner_core(graph).map(|core| Core { k: core.k, members: core.members }),
        modularity: network::modularity(graph, clusters),
        clusters: lists(index, graph, clusters),
        concentration: Attribute::ALL.map(|which| concentration(index, graph, which)).into(),
        load_bearing: tests.iter().map(|test| load_bearing(index, test)).collect(),
        reach: (!graph.people().is_empty()).then_some(Reach {
            named: reach.named,
            ways: reach.ways,
            mutuality: reach.mutuality(),
            assumed: reach.assumed,
            low: reach.low,
            high: reach.high,
        }),
        layers: network::layers(index, graph, day).people,
        ties: Ties::new(index, graph, day).table,
        robustness: network::targeted_robustness(graph),
    }
}

fn named(index: &Index, graph: &PeopleGraph, nodes: impl IntoIterator<Item = usize>) -> Vec<String> {
    nodes.into_iter().filter_map(|node| names::person(index, graph.people()[node])).collect()
}

fn lists(index: &Index, graph: &PeopleGraph, lists: &[Vec<usize>]) -> Vec<Vec<String>> {
    let lists = lists.iter().map(|list| named(index, graph, list.iter().copied()));
    lists.filter(|list| !list.is_empty()).collect()
}

/// The bridges that may be shown: a link that rests on private notes alone is none of them.
fn bridges(index: &Index, graph: &PeopleGraph, connection: &Connection) -> Vec<[String; 2]> {
    let pair = |(a, b): &(usize, usize)| {
        let (a, b) = (graph.people()[*a], graph.people()[*b]);
        graph.link(a, b)?.open.as_ref()?;
        Some([names::person(index, a)?, names::person(index, b)?])
    };
    connection.bridges.iter().filter_map(pair).collect()
}

fn concentration(index: &Index, graph: &PeopleGraph, which: Attribute) -> (&'static str, Concentration) {
    let spread = Spread::new(index, graph, which);
    let counts = spread.values.values();
    let counts = counts.filter_map(|shared| Some((shared.name.clone()?, shared.nodes.len()))).collect();
    let concentration = Concentration {
        counts,
        missing: spread.missing,
        hhi: spread.hhi(),
        effective: spread.effective(),
        hhi_normalised: spread.hhi_normalised(),
        simpson: spread.simpson(),
        entropy: spread.entropy(),
        evenness: spread.evenness(),
        effective_by_entropy: spread.effective_by_entropy(),
    };
    (which.as_str(), concentration)
}

fn load_bearing(index: &Index, test: &LoadTest) -> LoadBearing {
    let value = match &test.without {
        Without::Employer(name) | Without::City(name) => name.clone(),
        Without::Circle(CircleName::Shared(name)) => name.clone(),
        Without::Circle(CircleName::People(people)) => ids(index, people),
    };
    LoadBearing {
        attribute: test.without.as_str(),
        value,
        people: [test.staying, test.people],
        strength: test.strength,
        components: test.components,
        sectors: test.sectors.into(),
        beyond: test.beyond.into(),
        verdict: test.bearing.as_str(),
    }
}

fn ids(index: &Index, people: &[PersonId]) -> String {
    names::people(index, people.iter().copied()).join(", ")
}
