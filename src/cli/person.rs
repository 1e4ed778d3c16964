//! `kith person`: one relationship, as its page tells it.
//!
//! Uses: reports, export.

use super::answer::answer;
use super::args::{Args, Form};
use super::failure::{Exit, Failure};
use super::open::{Purpose, open};
use super::output::Output;
use super::who;
use crate::export::json;
use crate::reports::relationship::{self, Sight, Ties};

/// One person: who they are, the next step, what is open, both columns, the story
#[derive(Debug, clap::Args)]
pub(super) struct PersonOf {
    /// Whom: a name or another name, a link, the path of a note, or part of a name
    #[arg(value_name = "WHO")]
    pub who: String,
    #[command(flatten)]
    pub form: Form,
}

pub(super) fn run(args: &Args, asked: &PersonOf, output: &Output) -> Result<Exit, Failure> {
    let opened = open(args, Purpose::Look, output)?;
    let measured = opened.measured();
    let index = measured.index;
    let person = who::find_for(index, &asked.who, asked.form)?;
    let sight = if index.person(person).private { Sight::Owner } else { Sight::Page };
    let fields = || json::with_person(measured, person);
    let doc = || {
        let ties = Ties::of(measured, sight);
        relationship::doc(&ties, &ties.with(person), index, &opened.settings, &opened.lang)
    };
    answer(opened, index, asked.form, output, fields, doc)
}
