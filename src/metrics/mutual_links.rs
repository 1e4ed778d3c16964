//! How many directed links between people run both ways, against what chance would give.
//!
//! For developers and data only: who knows whom is noted too unevenly for a page. Links ab, ba, ac,
//! cd, dc and bd among four people: four of six run both ways, half of all possible links are there,
//! so the correlation is 0.3333 (Garlaschelli & Loffredo 2004).

use std::collections::BTreeSet;

/// Reciprocity of directed links.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MutualLinks {
    /// The share of links whose reverse exists, 0 to 1.
    pub share: f64,
    /// The share beyond what a random graph of that density would have; 0 is chance, 1 all.
    pub correlation: f64,
}

/// The reciprocity of `links` among `people` people; `None` without links or where all exist.
pub fn mutual_links<T: Ord + Copy>(
    links: impl IntoIterator<Item = (T, T)>,
    people: usize,
) -> Option<MutualLinks> {
    let links: BTreeSet<(T, T)> = links.into_iter().filter(|(from, to)| from != to).collect();
    let possible = people * people.saturating_sub(1);
    if links.is_empty() || possible <= links.len() {
        return None;
    }
    let mutual = links.iter().filter(|(from, to)| links.contains(&(*to, *from))).count();
    let (count, density) = (links.len() as f64, links.len() as f64 / possible as f64);
    let share = mutual as f64 / count;
    Some(MutualLinks { share, correlation: (share - density) / (1.0 - density) })
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIX: [(char, char); 6] = [('a', 'b'), ('b', 'a'), ('a', 'c'), ('c', 'd'), ('d', 'c'), ('b', 'd')];

    #[test]
    fn four_of_six_links_among_four_people() {
        let found = mutual_links(SIX, 4).unwrap();
        assert!(
            (found.share - 0.6667).abs() < 5e-5 && (found.correlation - 0.3333).abs() < 5e-5,
            "{found:?}"
        );
    }

    #[test]
    fn no_links_or_all_of_them_say_nothing() {
        assert_eq!(mutual_links::<char>([], 4), None);
        assert_eq!(mutual_links([('a', 'b'), ('b', 'a')], 2), None);
        assert_eq!(mutual_links([('a', 'a')], 2), None);
    }
}
