//! The answer to `network` and the page of the overview: the shape of the whole, and what would make
//! it carry.
//!
//! Knows which of the measures help a person act, as of which day each is told, and who of a list may
//! be named: private people count in every sum and stand in no list. Does not know any sentence.
//!
//! Uses: day, doc, settings, model, index, metrics.

mod cadence;
mod circle_map;
mod moved;
mod only_way;
mod words;

use cadence::{Counted, Span, counted};

use super::{Desk, PageDoc};
use crate::day::Day;
use crate::index::Index;
use crate::metrics::Measured;
use crate::metrics::network::{
    self, Attribute, CircleName, Connection, Core, Layers, LoadTest, PeopleGraph, Reach, Spread, Structure,
    Ties, Trend,
};
use crate::model::PersonId;

pub use moved::Moved;
pub use only_way::OnlyWay;
pub use words::doc;

/// The network: what can be acted on as of the newest record, what moves slowly as of the end of a
/// month or a quarter.
#[derive(Clone, Debug)]
pub struct NetworkReport {
    /// The day of the newest record.
    pub as_of: Day,
    /// With how many people there was contact.
    pub size: usize,
    /// With how many within a year.
    pub active: usize,
    /// What happened to it in the running month.
    pub moved: Moved,
    /// What hangs on one person, the largest piece first, and what would help.
    pub only_ways: Vec<OnlyWay>,
    /// Who is one introduction away.
    pub reach: Reach,
    /// Those of them who may be named, by id.
    pub beyond: Vec<PersonId>,
    /// Those of these whom several contacts know.
    pub beyond_by_several: Vec<PersonId>,
    /// How many pairs only the owner connects.
    pub pairs_through_me: usize,
    /// Ties by shared acquaintances and contact.
    pub ties: Ties,
    /// How many people are private and stand in no list.
    pub private: usize,
    /// What is counted once a month.
    pub month: Monthly,
    /// What is counted once a quarter.
    pub quarter: Quarterly,
}

/// How often there is contact, the circles, and how people are spread.
#[derive(Clone, Debug)]
pub struct Monthly {
    /// The end of the month; `None` for the day of the newest record.
    pub until: Option<Day>,
    /// With how many people there was contact by then.
    pub size: usize,
    /// How often.
    pub layers: Layers,
    /// The circles, the largest first.
    pub circles: Vec<CircleFacts>,
    /// How many people know just one other, and how many nobody.
    pub outside: (usize, usize),
    /// The close-knit core.
    pub core: Option<Core>,
    /// Who knows whom within and between the circles, as far as it may be shown, by both ids.
    pub links: Vec<(PersonId, PersonId)>,
    /// Employers, sectors and cities, as far as something is noted.
    pub spreads: Vec<(Attribute, Spread)>,
}

/// What the network would stand without, and what became of its shape.
#[derive(Clone, Debug)]
pub struct Quarterly {
    /// The end of the quarter; `None` for the day of the newest record.
    pub until: Option<Day>,
    /// With how many people there was contact by then.
    pub size: usize,
    /// How it stands without an employer, a city, a circle.
    pub tests: Vec<LoadTest>,
    /// Its shape against that of a year before; `None` where either year is too thin.
    pub trend: Option<Trend>,
    /// How many pairs came to know each other in the quarter, of how many who did not before; `None`
    /// without a whole quarter.
    pub closure: Option<(usize, usize)>,
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

/// The network as the notes show it.
pub fn report(measured: &Measured<'_>) -> NetworkReport {
    let (index, settings, graph) = (measured.index, measured.settings, measured.graph());
    let day = index.as_of();
    // One after the other, so that only one network of an earlier day is kept at a time.
    let month = monthly(index, &counted(measured, Span::Month));
    let quarter = quarterly(measured, &counted(measured, Span::Quarter));
    NetworkReport {
        as_of: day,
        size: graph.people().len(),
        active: network::active(index, graph, day),
        moved: moved::since_the_first(index, graph, day),
        only_ways: only_way::only_ways(index, graph, &Connection::new(graph)),
        reach: network::reach(graph, settings),
        beyond: known_by(graph, 1),
        beyond_by_several: known_by(graph, 2),
        pairs_through_me: Structure::new(graph).pairs_through_me(),
        ties: Ties::new(index, graph, day),
        private: graph.people().iter().filter(|id| index.person(**id).private).count(),
        month,
        quarter,
    }
}

fn monthly(index: &Index, counted: &Counted<'_>) -> Monthly {
    let graph = &counted.graph;
    let day = counted.until.unwrap_or(index.as_of());
    let circles = network::circles(index, graph, day);
    let facts = circles.named.iter().map(|circle| CircleFacts {
        name: circle.name.clone(),
        size: circle.nodes.len(),
        people: open_people(index, graph, &circle.nodes),
    });
    let told = [Attribute::Employer, Attribute::Sector, Attribute::City];
    let spreads = told.map(|attribute| (attribute, Spread::new(index, graph, attribute)));
    Monthly {
        until: counted.until,
        size: graph.people().len(),
        layers: network::layers(index, graph, day),
        circles: facts.collect(),
        outside: (circles.in_pairs, circles.alone),
        core: network::inner_core(graph),
        links: open_links(graph),
        spreads: spreads.into_iter().filter(|(_, spread)| 0 < spread.known()).collect(),
    }
}

fn quarterly(measured: &Measured<'_>, counted: &Counted<'_>) -> Quarterly {
    let (index, settings) = (measured.index, measured.settings);
    let graph = &counted.graph;
    let day = counted.until.unwrap_or(index.as_of());
    let circles = network::circles(index, graph, day);
    let before = |day: Option<Day>| Some(graph.narrowed(index, day?));
    let until = counted.until;
    let a_year_ago = until.and_then(|until| Day::new(until.year() - 1, until.month(), until.day_of_month()));
    let began = until.and_then(|until| until.first_of_quarter().plus_days(-1));
    let trend = before(a_year_ago).and_then(|before| Trend::new(&before, graph));
    let closure = before(began).and_then(|before| network::closure(&before, graph));
    Quarterly {
        until,
        size: graph.people().len(),
        tests: network::load_tests(index, graph, &circles, settings, day),
        trend,
        closure,
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

/// Who is known by name through at least so many who may be named, by id.
fn known_by(graph: &PeopleGraph, fewest: usize) -> Vec<PersonId> {
    graph.second_degree().iter().filter(|one| fewest <= one.open.len()).map(|one| one.person).collect()
}
