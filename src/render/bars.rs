//! Figures over time as small bars for a terminal: blocks of eight heights, the figure below each.
//!
//! Needs no colour. Where not all fit on the screen, the newest stand there. A map has no form on a
//! terminal; the page says in words what it shows.
//!
//! Uses: doc.

use super::hidden::visible;
use super::terminal::{Screen, width};
use crate::doc::{Chart, Plot, Series};

/// Bars from the lowest to the highest.
const HEIGHTS: [&str; 8] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];

/// Narrower than this a bar is a hair.
const NARROWEST: usize = 2;

/// The lines of a plot.
pub(super) fn lines(plot: &Plot, screen: Screen) -> Vec<String> {
    match plot {
        Plot::Chart(chart) => chart_lines(chart, screen),
        Plot::Map(_) => Vec::new(),
    }
}

fn chart_lines(chart: &Chart, screen: Screen) -> Vec<String> {
    let series: Vec<&Series> = std::iter::once(&chart.bars).chain(&chart.line).collect();
    let names: Vec<_> = series.iter().map(|series| visible(&series.name)).collect();
    let side = names.iter().map(|name| width(name)).max().unwrap_or(0);
    let highest = series.iter().flat_map(|series| &series.figures).copied().max().unwrap_or(0);
    let steps: Vec<_> = chart.steps.iter().map(|step| visible(step)).collect();
    let label = steps.iter().map(|step| width(step)).max().unwrap_or(0);
    let room = screen.columns().saturating_sub(side + 1);
    let narrow = highest.to_string().len().max(NARROWEST);
    let wide = narrow.max(label);
    let cell = 1 + if (1 + wide) * steps.len() <= room { wide } else { narrow };
    let shown = steps.len().min(room / cell);
    let newest = steps.len() - shown;

    let mut lines = vec![visible(&chart.title).into_owned()];
    for (series, name) in series.iter().zip(&names) {
        let figures = series.figures.get(newest..).unwrap_or_default();
        let bars = figures.iter().map(|figure| to_the_right(&bar(*figure, highest, cell - 1), cell));
        lines.push(row(name, side, bars));
        lines.push(row("", side, figures.iter().map(|figure| to_the_right(&figure.to_string(), cell))));
    }
    // Labels wider than a bar stand below every second, third, … one, the newest always.
    let apart = (label + 1).div_ceil(cell).max(1);
    lines.push(labels(&steps[newest..], side, cell, apart));
    lines
}

fn bar(figure: u32, highest: u32, columns: usize) -> String {
    let eighths = (u64::from(figure) * 8).div_ceil(u64::from(highest.max(1)));
    let height = usize::try_from(eighths).ok().and_then(|eighths| eighths.checked_sub(1));
    height.and_then(|at| HEIGHTS.get(at)).map_or_else(String::new, |block| block.repeat(columns))
}

fn row(name: &str, side: usize, cells: impl Iterator<Item = String>) -> String {
    let mut line = format!("{name}{}", " ".repeat(side.saturating_sub(width(name))));
    line.extend(cells);
    line.truncate(line.trim_end().len());
    line
}

fn labels(steps: &[impl AsRef<str>], side: usize, cell: usize, apart: usize) -> String {
    let mut line = " ".repeat(side);
    for (at, step) in steps.iter().enumerate() {
        let end = side + (at + 1) * cell;
        let step = step.as_ref();
        let free = end.saturating_sub(width(&line));
        if (steps.len() - 1 - at).is_multiple_of(apart) && width(step) <= free {
            line.push_str(&to_the_right(step, free));
        }
    }
    line
}

fn to_the_right(words: &str, columns: usize) -> String {
    format!("{}{words}", " ".repeat(columns.saturating_sub(width(words))))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn series(name: &str, figures: &[u32]) -> Series {
        Series { name: name.to_owned(), figures: figures.to_vec() }
    }

    #[track_caller]
    fn check(chart: Chart, columns: usize, expected: &[&str]) {
        let screen = Screen { width: columns, ..Screen::PLAIN };
        let shown = lines(&Plot::Chart(chart), screen);
        assert_eq!(shown, expected);
        assert!(shown.iter().all(|line| width(line) <= columns), "{shown:#?}");
    }

    fn months(columns: usize, expected: &[&str]) {
        let chart = Chart {
            title: "Gegeben und bekommen".to_owned(),
            drawn: String::new(),
            steps: ["Jan", "Feb", "Mär", "Apr", "Mai", "Jun"].map(str::to_owned).to_vec(),
            bars: series("gegeben", &[0, 1, 4, 8, 12, 16]),
            line: Some(series("für mich", &[2, 0, 0, 3, 5, 16])),
        };
        check(chart, columns, expected);
    }

    #[test]
    fn two_rows_of_bars_with_their_figures() {
        months(
            80,
            &[
                "Gegeben und bekommen",
                "gegeben      ▁▁▁ ▂▂▂ ▄▄▄ ▆▆▆ ███",
                "           0   1   4   8  12  16",
                "für mich ▁▁▁         ▂▂▂ ▃▃▃ ███",
                "           2   0   0   3   5  16",
                "         Jan Feb Mär Apr Mai Jun",
            ],
        );
    }

    #[test]
    fn on_a_narrow_screen_labels_thin_out_and_the_newest_stay() {
        months(
            28,
            &[
                "Gegeben und bekommen",
                "gegeben     ▁▁ ▂▂ ▄▄ ▆▆ ██",
                "          0  1  4  8 12 16",
                "für mich ▁▁       ▂▂ ▃▃ ██",
                "          2  0  0  3  5 16",
                "           Feb   Apr   Jun",
            ],
        );
        months(
            21,
            &[
                "Gegeben und bekommen",
                "gegeben  ▂▂ ▄▄ ▆▆ ██",
                "          4  8 12 16",
                "für mich    ▂▂ ▃▃ ██",
                "          0  3  5 16",
                "           Apr   Jun",
            ],
        );
    }

    #[test]
    fn wide_characters_take_two_columns() {
        let chart = Chart {
            title: "週".to_owned(),
            drawn: String::new(),
            steps: ["月", "火"].map(str::to_owned).to_vec(),
            bars: series("会う", &[1, 2]),
            line: None,
        };
        check(chart, 40, &["週", "会う ▄▄ ██", "      1  2", "     月 火"]);
    }

    #[test]
    fn nothing_at_all_is_a_row_of_noughts() {
        let steps = ["47", "48"].map(str::to_owned).to_vec();
        let (title, drawn) = ("Contacts".to_owned(), String::new());
        let chart = Chart { title, drawn, steps, bars: series("", &[0, 0]), line: None };
        check(chart, 40, &["Contacts", "", "  0  0", " 47 48"]);
    }
}
