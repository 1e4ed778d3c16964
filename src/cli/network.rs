//! `kith network`: the shape of the whole, and what would make it carry.
//!
//! Uses: reports, export.

use serde_json::json;

use super::answer::answer;
use super::args::{Args, Form};
use super::failure::{Exit, Failure};
use super::open::{Purpose, open};
use super::output::Output;
use crate::export::json;
use crate::reports::{Desk, network};

/// The network as a whole: circles, reach, what it hangs on, how it moved
#[derive(Debug, clap::Args)]
pub(super) struct Network {
    #[command(flatten)]
    pub form: Form,
}

pub(super) fn run(args: &Args, asked: &Network, output: &Output) -> Result<Exit, Failure> {
    let opened = open(args, Purpose::Look, output)?;
    let measured = opened.measured();
    let fields = || {
        let (links, measures) = json::links_and_network(measured);
        json!({ "links": links, "measures": measures })
    };
    let desk = Desk::new(measured, &opened.lang);
    let doc = || network::doc(&network::report(measured), &desk);
    answer(opened, measured.index, asked.form, output, fields, doc)
}
