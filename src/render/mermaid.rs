//! Plots as Mermaid: the kinds that note-taking programs and code hosts draw.
//!
//! Written for the grammar that versions 10.7 to 11 of the library share. Names from notes stand in
//! quoted texts, and there every sign that could be syntax, of Mermaid, of Markdown inside Mermaid or
//! of the fence around it, is written by its number. Does not know what a plot shows.
//!
//! Uses: doc.

use std::fmt::Write as _;

use super::hidden::one_line;
use crate::doc::{Chart, Map, Plot};

/// The lines of a plot, its fence included.
pub(super) fn lines(plot: &Plot) -> Vec<String> {
    let mut lines = vec!["```mermaid".to_owned()];
    match plot {
        Plot::Chart(chart) => lines.extend(chart_lines(chart)),
        Plot::Map(map) => lines.extend(map_lines(map)),
    }
    lines.push("```".to_owned());
    lines
}

fn chart_lines(chart: &Chart) -> Vec<String> {
    let all = chart.bars.figures.iter().chain(chart.line.iter().flat_map(|line| &line.figures));
    // Left to itself the axis begins at the smallest figure, and bars would lie about their size.
    let highest = all.copied().max().unwrap_or(0).max(1);
    let steps: Vec<String> = chart.steps.iter().map(|step| quoted(step)).collect();
    let figures = |figures: &[u32]| figures.iter().map(u32::to_string).collect::<Vec<_>>().join(", ");
    let mut lines = vec![
        "xychart-beta".to_owned(),
        format!("    title {}", quoted(&chart.drawn)),
        format!("    x-axis [{}]", steps.join(", ")),
        format!("    y-axis 0 --> {highest}"),
        format!("    bar [{}]", figures(&chart.bars.figures)),
    ];
    lines.extend(chart.line.iter().map(|line| format!("    line [{}]", figures(&line.figures))));
    lines
}

fn map_lines(map: &Map) -> Vec<String> {
    let mut lines = vec!["flowchart LR".to_owned()];
    let mut place = 0;
    for (at, group) in map.groups.iter().enumerate() {
        let framed = group.title.as_deref();
        lines.extend(framed.map(|title| format!("    subgraph g{at}[{}]", quoted(title))));
        let indent = if framed.is_some() { "        " } else { "    " };
        for label in &group.places {
            lines.push(format!("{indent}n{place}[{}]", quoted(label)));
            place += 1;
        }
        lines.extend(framed.map(|_| "    end".to_owned()));
    }
    lines.extend(map.links.iter().map(|(one, other)| format!("    n{one} --- n{other}")));
    lines
}

/// The words between quotation marks; letters, digits and a few signs as they are, any other sign of
/// ASCII by its number.
fn quoted(words: &str) -> String {
    // With this ligature the library marks its own place holders; nobody's name has it.
    let words = one_line(words).replace('ﬂ', "fl");
    let words = words.trim();
    let mut quoted = String::from("\"");
    let mut before = ' ';
    let mut rest = words.chars().peekable();
    while let Some(c) = rest.next() {
        let plain = match c {
            // `1.` and `1)` would begin a list, `www.` an address.
            '.' | ')' => !before.is_ascii_digit() && !rest.peek().is_some_and(|next| next.is_alphanumeric()),
            ' ' | ',' | '(' | '\'' => true,
            '-' => before.is_alphanumeric(),
            _ => c.is_alphanumeric() || !c.is_ascii(),
        };
        if plain {
            quoted.push(c);
        } else {
            // Writing to a string cannot fail.
            let _ = write!(quoted, "#{};", u32::from(c));
        }
        before = c;
    }
    // A text of nothing is no text.
    quoted.push_str(if words.is_empty() { " \"" } else { "\"" });
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doc::{Group, Series};

    #[test]
    fn bars_and_a_line() {
        let series = |figures: &[u32]| Series { name: String::new(), figures: figures.to_vec() };
        let chart = Chart {
            title: "Given and received".to_owned(),
            drawn: "Given (bars) and received (line)".to_owned(),
            steps: ["Sep", "Okt", "Mär"].map(str::to_owned).to_vec(),
            bars: series(&[4, 0, 12]),
            line: Some(series(&[2, 3, 1])),
        };
        let expected = "\
```mermaid
xychart-beta
    title \"Given (bars) and received (line)\"
    x-axis [\"Sep\", \"Okt\", \"Mär\"]
    y-axis 0 --> 12
    bar [4, 0, 12]
    line [2, 3, 1]
```";
        assert_eq!(lines(&Plot::Chart(chart)).join("\n"), expected);
    }

    #[test]
    fn a_map_with_and_without_frames() {
        let group = |title: Option<&str>, places: &[&str]| Group {
            title: title.map(str::to_owned),
            places: places.iter().map(|place| (*place).to_owned()).collect(),
        };
        let map = Map {
            groups: vec![
                group(Some("Nordwind & Söhne"), &["Anna Weber", "Ben"]),
                group(None, &["Cem Öztürk"]),
            ],
            links: vec![(0, 1), (1, 2)],
        };
        let expected = "\
```mermaid
flowchart LR
    subgraph g0[\"Nordwind #38; Söhne\"]
        n0[\"Anna Weber\"]
        n1[\"Ben\"]
    end
    n2[\"Cem Öztürk\"]
    n0 --- n1
    n1 --- n2
```";
        assert_eq!(lines(&Plot::Map(map)).join("\n"), expected);
    }

    #[test]
    fn signs_that_could_be_syntax_are_written_by_their_number() {
        for (words, expected) in [
            ("Anna-Lena O'Hara, B. (Oslo)", "Anna-Lena O'Hara, B. (Oslo)"),
            ("1. FC", "1#46; FC"),
            ("www.a.example", "www#46;a#46;example"),
            ("- Dora", "#45; Dora"),
            ("a\"] --> b", "a#34;#93; #45;#45;#62; b"),
            ("```\n%%{init}%%", "#96;#96;#96; #37;#37;#123;init#125;#37;#37;"),
            ("#quot;", "#35;quot#59;"),
            ("ﬂ°°60¶ß", "fl°°60¶ß"),
            ("", " "),
        ] {
            assert_eq!(quoted(words), format!("\"{expected}\""));
        }
    }
}
