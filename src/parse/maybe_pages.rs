//! Links that may lead to one of our pages once it is there, wherever they stand in a note.
//!
//! Almost every link is about something else and is told by its last word, so that nothing is kept of
//! it. Reads line by line and takes code for text: a name too many is avoided, never one too few. Does
//! not know which pages there are.
//!
//! Uses: names.

use std::collections::BTreeSet;

use super::inline::{self, Kind};
use super::line::target;
use crate::names::fold;

/// The targets of all links and embeds whose last word, folded, is one of `last_words`; each once, in
/// order.
pub fn maybe_pages(bytes: &[u8], last_words: &BTreeSet<String>) -> Box<[String]> {
    let text = String::from_utf8_lossy(bytes);
    let mut found = BTreeSet::new();
    for line in text.lines().filter(|line| line.contains('[')) {
        // An embed leads where a link leads.
        let line = line.replace("![", " [");
        for token in inline::links(&line, 0..line.len()) {
            let Kind::Link(link) = token.kind else { continue };
            let target = target(&link);
            let last_word = target.rsplit(['/', ' ', '\u{a0}']).find(|word| !word.is_empty());
            if last_word.is_some_and(|word| last_words.contains(&fold(word))) {
                found.insert(target);
            }
        }
    }
    found.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let words = ["network", "überblick"].map(str::to_owned).into();
        assert_eq!(*maybe_pages(text.as_bytes(), &words), *expected, "{text}");
    }

    #[test]
    fn links_of_every_form_in_every_place() {
        for text in [
            "---\nrelated: \"[[Our network]]\"\n---\n",
            "See [[Our network]], [[Anna Weber]].\n",
            "> # ![[Our network#Heading|that]]\n",
            "| [[Our network\\|that]] |\n",
            "[that](Our%20network.md) and [that](<Our network.md> \"title\")\n",
            "- [ ] asked:: [[Our network]]\r\n- [[Our network]]\r\n",
        ] {
            check(text, &["Our network"]);
        }
        check("[[Das Netzwerk im U\u{308}BERBLICK]]", &["Das Netzwerk im U\u{308}BERBLICK"]);
        check("[[Other/Our network]] [[network]]", &["Other/Our network", "network"]);
    }

    #[test]
    fn of_other_links_nothing_is_kept() {
        check("[[Networks]] [[Our network plan]] [network](https://example.org/network)\n", &[]);
        check("[[Anna Weber|our network]] Our network [[ ]] [[network\n", &[]);
    }
}
