//! A table with a header somewhere near its beginning: rows, and cells by the names of their columns.
//!
//! Finds header and separator by what the header holds, for exports begin with remarks and spreadsheets part
//! cells by semicolons. A row that cannot be one costs that row. Does not know what a column means.
//!
//! Uses: names.

use std::collections::BTreeMap;
use std::ops::Range;

use csv::{ReaderBuilder, StringRecord};

use super::Broken;
use crate::names::fold;

/// How many lines may stand before the header.
const HEADER_WITHIN: usize = 50;

/// How often reading begins anew behind a quotation mark that is never closed.
const MOST_RESTARTS: usize = 100;

/// A table as read.
pub(super) struct Table {
    /// The names of the columns as written.
    columns: Vec<String>,
    /// By folded name, the first of each.
    by_name: BTreeMap<String, usize>,
    pub(super) rows: Vec<Row>,
    /// Rows that are none.
    pub(super) broken: Vec<Broken>,
}

/// One row.
pub(super) struct Row {
    /// The line at which it begins, from 1.
    pub(super) line: u32,
    cells: StringRecord,
}

impl Table {
    /// Reads the table whose header is such a list of folded names; `None` if there is no such header.
    pub(super) fn read(text: &str, is_header: impl Fn(&[String]) -> bool) -> Option<Self> {
        [b',', b';', b'\t'].into_iter().find_map(|separator| {
            let mut lines = Lines::new(text, separator);
            for _ in 0..HEADER_WITHIN {
                let (_, _, record) = lines.next()?;
                let names: Vec<String> = record.iter().map(fold).collect();
                if is_header(&names) {
                    return Some(Self::below(text, &record, names, lines));
                }
            }
            None
        })
    }

    fn below(text: &str, header: &StringRecord, names: Vec<String>, mut lines: Lines<'_>) -> Self {
        let mut by_name = BTreeMap::new();
        for (at, name) in names.into_iter().enumerate() {
            by_name.entry(name).or_insert(at);
        }
        let columns: Vec<String> = header.iter().map(|name| name.trim().to_owned()).collect();
        let mut table = Self { by_name, rows: Vec::new(), broken: Vec::new(), columns };
        let mut restarts = 0;
        while let Some((line, range, cells)) = lines.next() {
            let too_many = cells.iter().skip(table.columns.len()).any(|cell| !cell.trim().is_empty());
            let raw = text.get(range.clone()).unwrap_or_default().trim_end();
            let several_lines = raw.contains(['\n', '\r']);
            if too_many || several_lines && cells.len() != table.columns.len() {
                table.broken.push(Broken { line, message: "import-row-cells" });
                if several_lines {
                    restarts += 1;
                    if restarts == MOST_RESTARTS {
                        break;
                    }
                    lines = lines.behind_line(range.start, line);
                }
            } else if cells.iter().any(|cell| !cell.trim().is_empty()) {
                table.rows.push(Row { line, cells });
            }
        }
        table
    }

    /// The cell in the first of these columns, given by folded names, that holds something.
    pub(super) fn cell<'a>(&self, row: &'a Row, names: &[&str]) -> &'a str {
        let cells = names.iter().filter_map(|name| row.cells.get(*self.by_name.get(*name)?));
        cells.map(str::trim).find(|cell| !cell.is_empty()).unwrap_or_default()
    }

    /// The folded names of the columns, each once.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.by_name.keys().map(String::as_str)
    }

    /// How many rows hold something in each column whose folded name is not among the `used`, by its name as
    /// written.
    pub(super) fn left_out(&self, used: impl Fn(&str) -> bool) -> BTreeMap<String, usize> {
        let unused = self.by_name.iter().filter(|(name, _)| !name.is_empty() && !used(name));
        let count = |at: usize| {
            let holds = |row: &&Row| row.cells.get(at).is_some_and(|cell| !cell.trim().is_empty());
            self.rows.iter().filter(holds).count()
        };
        let counted = unused.map(|(_, at)| (self.columns[*at].clone(), count(*at)));
        counted.filter(|(_, count)| *count > 0).collect()
    }
}

/// The records of a text one after the other, each with its line and its bytes.
struct Lines<'a> {
    text: &'a str,
    separator: u8,
    reader: csv::Reader<&'a [u8]>,
    /// The byte at which the reader began.
    begun: usize,
    /// The last byte whose line is known, and that line, from 1.
    counted: (usize, u32),
}

impl<'a> Lines<'a> {
    fn new(text: &'a str, separator: u8) -> Self {
        Self::at(text, separator, 0, 1)
    }

    fn at(text: &'a str, separator: u8, begun: usize, line: u32) -> Self {
        let mut builder = ReaderBuilder::new();
        builder.has_headers(false).flexible(true).delimiter(separator);
        let reader = builder.from_reader(text.get(begun..).unwrap_or_default().as_bytes());
        Self { text, separator, reader, begun, counted: (begun, line) }
    }

    /// From the line below the one that begins at byte `start` and has the number `line`.
    fn behind_line(self, start: usize, line: u32) -> Self {
        let rest = &self.text[start..];
        let end = rest.find('\n').map_or(rest.len(), |at| at + 1);
        Self::at(self.text, self.separator, start + end, line.saturating_add(1))
    }

    fn next(&mut self) -> Option<(u32, Range<usize>, StringRecord)> {
        let mut record = StringRecord::new();
        // The text is UTF-8 and rows may have any length, so reading from memory cannot fail.
        if !self.reader.read_record(&mut record).unwrap_or(false) {
            return None;
        }
        let byte = |at: u64| usize::try_from(at).unwrap_or(usize::MAX).saturating_add(self.begun);
        let from = byte(record.position()?.byte());
        let end = byte(self.reader.position().byte());
        // The reader counts the end of the line above to the row, and empty lines.
        let above = self.text.get(from..end)?;
        let start = from + above.len() - above.trim_start_matches(['\r', '\n']).len();
        let (counted, line) = self.counted;
        let ends = self.text.get(counted..start)?.bytes().filter(|byte| *byte == b'\n').count();
        self.counted = (start, line.saturating_add(u32::try_from(ends).unwrap_or(u32::MAX)));
        Some((self.counted.1, start..end, record))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Option<String> {
        let table = Table::read(text, |names| names.iter().any(|name| name == "name"))?;
        let row = |row: &Row| {
            format!("{} {}/{}", row.line, table.cell(row, &["name"]), table.cell(row, &["mail", "e-mail"]))
        };
        let broken = table.broken.iter().map(|broken| format!("{}!", broken.line));
        Some(table.rows.iter().map(row).chain(broken).collect::<Vec<_>>().join(" · "))
    }

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(shown(text).as_deref(), Some(expected), "{text:?}");
    }

    #[test]
    fn header_and_separator_are_found_by_what_the_header_holds() {
        check("Name,Mail\nAnna,a@x\n", "2 Anna/a@x");
        check("Notes:\n\"When, why and how\"\n\nName,Mail\r\nAnna,a@x\r\n", "5 Anna/a@x");
        check("Name;E-Mail\nAnna;a@x\n\n;\nBen;", "2 Anna/a@x · 5 Ben/");
        check("Name\tMail\n\"Anna \"\"A\"\" W\"\ta@x\n", "2 Anna \"A\" W/a@x");
        assert_eq!(shown("First,Last\nAnna,Weber\n"), None);
        assert_eq!(shown(""), None);
    }

    #[test]
    fn a_row_that_is_none_costs_that_row() {
        check(
            "Name,Mail\nAnna,a@x\nBen,b@x,more\nCem,c@x,,\nDana\n",
            "2 Anna/a@x · 4 Cem/c@x · 5 Dana/ · 3!",
        );
        check("Name,Mail\n\"Anna,a@x\nBen,b@x\nCem,c@x\n", "3 Ben/b@x · 4 Cem/c@x · 2!");
        check("Name,Mail\n\"Anna\nMaria\",a@x\nBen,b@x\n", "2 Anna\nMaria/a@x · 4 Ben/b@x");
    }

    #[test]
    fn what_no_column_asked_for_is_counted() {
        let table = Table::read("Name,Photo,Fax\nAnna,x,\nBen,y,\n", |names| names[0] == "name").unwrap();
        let left: Vec<(String, usize)> = table.left_out(|name| name == "name").into_iter().collect();
        assert_eq!(left, [("Photo".to_owned(), 2)]);
    }
}
