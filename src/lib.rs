//! Kithbook reads a folder of Markdown notes about people and meetings, keeps the ledger of giving
//! and taking, and writes plain Markdown summaries back into the folder.
//!
//! One straight line leads from text to text: notes are read into facts, facts into an index,
//! the index answers measures, reports put the answers into words, a plan compares the pages with
//! what stands on the disk, and only what differs is written. The rooms in reading order, which is
//! also the order of dependence: a room uses only rooms above it, and its door says which.
//!
//! * [`source`]: note paths, lines and columns.
//! * [`day`]: days, ISO weeks, partial dates.
//! * [`names`]: when two names are the same name.
//! * [`language`]: English and German.
//! * [`strays`]: files that programs leave beside notes.
//! * [`diagnostic`]: problems with code, place and way out.
//! * [`doc`]: a page or answer as a value.
//! * [`region`]: the sealed block of a page.
//! * [`model`]: the words of the domain as types.
//! * [`front_matter`]: YAML at the head of a note, read with care.
//! * [`settings`]: what `kith.md` sets.
//! * [`parse`]: the text of one note becomes a note.
//! * [`index`]: all notes together: who is who, what happened.
//! * [`metrics`]: every measure with its definition.
//! * [`checks`]: problems that only the whole shows.
//! * [`lang`]: every word a person reads.
//! * [`reports`]: what a page or an answer says.
//! * [`render`]: the same as Markdown or on the terminal.
//! * [`export`]: the same as data.
//! * [`writer`]: plan what to write, then write it safely.
//! * [`adding`]: what is added to the owner's own files, and where.
//! * [`import`]: contacts and appointments of other programs.
//! * [`notebook`]: the whole path, without the disk.
//! * [`vault`]: finding and reading the folder.
//! * [`reading`]: how a vault is read, by its settings.
//! * [`clock`]: what day it is, and how time passes.
//! * [`watch`]: the pages kept true while the folder changes.
//! * [`cli`]: the commands.
//!
//! What always holds, and is tested:
//!
//! 1. Between reading and writing nothing touches disk, clock or terminal.
//! 2. The same notes, settings and day give the same bytes, in any order of reading.
//! 3. A second run writes nothing.
//! 4. Only text inside sealed blocks, and pages the tool created, ever change. What the owner asks to add to
//!    notes is inserted; every byte that stands there stays.
//! 5. No type, page, field or sort key grades a person; orders have reasons, and they are shown.
//! 6. A notebook after any edits equals a fresh one on the same notes.
//!
//! The words of the domain: a *vault* is the folder; a *note* one file of the owner's; a *page* one
//! file of ours with a *block* in it. An *encounter* is being in touch on a day; an *exchange* is
//! one thing given or received; *promise*, *ask*, *introduction*, *need* and *offer* mean what they
//! say. *Care* is what a relationship needs next, never what a person is worth.

pub mod adding;
pub mod checks;
pub mod cli;
pub mod clock;
pub mod day;
pub mod diagnostic;
pub mod doc;
pub mod export;
pub mod front_matter;
pub mod import;
pub mod index;
pub mod lang;
pub mod language;
pub mod metrics;
pub mod model;
pub mod names;
pub mod notebook;
pub mod parse;
pub mod reading;
pub mod region;
pub mod render;
pub mod reports;
pub mod settings;
pub mod source;
pub mod strays;
pub mod vault;
pub mod watch;
pub mod writer;
