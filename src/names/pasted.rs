//! Names as they are pasted from invitations and programmes.
//!
//! Knows titles, brackets and names that stand the other way round. Does not know who bears them.
//!
//! Uses: nothing.

/// The name without titles before it and brackets behind it, given name first:
/// `Prof. Dr. Weber, Anna (TU Delft)` is `Anna Weber`.
pub fn plain_name(text: &str) -> String {
    let text = text.split(['(', '[', '<']).next().unwrap_or_default().trim();
    let text = text.trim_end_matches([',', ';']);
    let turned = match text.split_once(',') {
        Some((family, given)) if is_one_name(family) && is_one_name(given) => {
            format!("{} {}", without_titles(given), without_titles(family))
        }
        _ => without_titles(text),
    };
    if turned.is_empty() { text.to_owned() } else { turned }
}

/// At most three words: `Weber, Anna` is one name, a longer text after a comma is none.
fn is_one_name(part: &str) -> bool {
    (1..=3).contains(&without_titles(part).split_whitespace().count())
}

fn without_titles(name: &str) -> String {
    const TITLES: [&str; 14] = [
        "dr",
        "prof",
        "professor",
        "dipl",
        "ing",
        "mag",
        "med",
        "jur",
        "phil",
        "herr",
        "frau",
        "mr",
        "mrs",
        "ms",
    ];
    let is_title = |word: &&str| {
        let word = word.trim_end_matches('.').to_lowercase();
        let mut parts = word.split(['.', '-']).filter(|part| !part.is_empty()).peekable();
        parts.peek().is_some() && parts.all(|part| TITLES.contains(&part))
    };
    name.split_whitespace().skip_while(is_title).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_brackets_and_order_are_put_aside() {
        for (pasted, name) in [
            ("Anna Weber", "Anna Weber"),
            ("Prof. A. Weber (TU Delft)", "A. Weber"),
            ("Prof. Dr. Weber, Anna (TU Delft)", "Anna Weber"),
            ("Weber, Anna", "Anna Weber"),
            ("Dipl.-Ing. Jörg Müller", "Jörg Müller"),
            ("Frau Özlem Yıldız,", "Özlem Yıldız"),
            ("van der Berg, Jan", "Jan van der Berg"),
            ("Dr.", "Dr."),
        ] {
            assert_eq!(plain_name(pasted), name, "{pasted}");
        }
    }
}
