//! Pages onto the disk: what to write is planned first, as a value; then only that is written.
//!
//! `plan` compares pages with what stands in the output folder and decides who may write where.
//! `apply` is the only place that writes into a vault: it switches whole files and proves what it
//! displaced. Knows nothing of what a page says.
//!
//! Uses: source, names, diagnostic, region.

mod apply;
mod file_name;
mod lock;
mod plan;
mod switch;

pub use apply::{Applied, WriteError, apply, has_leftovers, write_new};
pub use file_name::file_name;
pub use plan::{Change, GitState, OwnersNames, Page, Plan, PresentPage, plan};
