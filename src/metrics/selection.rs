//! Drawing a few things to do from many that could be done.
//!
//! Working memory holds about four chunks (Cowan 2001), and long open lists are not acted on: so
//! every section gives a little in a first round, then one each in further rounds, until the limit
//! is reached. Four promises, one follow-up, six reconnects, two introductions and one old tie give
//! 2, 1, 2, 1 and 1 in a first round of at most two: seven, and the week is full.

/// What one section could give.
#[derive(Clone, Debug)]
pub struct Section<T> {
    /// Its candidates, the first to be drawn first.
    pub candidates: Vec<T>,
    /// At most so many in the first round.
    pub first_round: usize,
    /// At most so many in all.
    pub cap: usize,
}

/// What was drawn and what was left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawn<T> {
    /// In the order of drawing: the first round by sections, then the further rounds.
    pub chosen: Vec<T>,
    /// What each section has left, in its order.
    pub left: Vec<Vec<T>>,
}

/// Draws at most `limit` candidates.
pub fn draw<T>(sections: Vec<Section<T>>, limit: usize) -> Drawn<T> {
    let mut chosen = Vec::new();
    let mut taken = vec![0; sections.len()];
    let mut rest: Vec<_> = sections.iter().map(|section| (section.first_round, section.cap)).collect();
    let mut queues: Vec<std::vec::IntoIter<T>> =
        sections.into_iter().map(|section| section.candidates.into_iter()).collect();
    loop {
        let before = chosen.len();
        for ((queue, taken), (this_round, cap)) in queues.iter_mut().zip(&mut taken).zip(&mut rest) {
            let room = (*this_round).min(*cap - *taken).min(limit - chosen.len());
            let drawn = queue.take(room).count_into(&mut chosen);
            *taken += drawn;
            *this_round = 1;
        }
        if chosen.len() == before || chosen.len() == limit {
            break;
        }
    }
    Drawn { chosen, left: queues.into_iter().map(Iterator::collect).collect() }
}

/// Moves items into a list and tells how many.
trait CountInto<T> {
    fn count_into(self, list: &mut Vec<T>) -> usize;
}

impl<T, I: Iterator<Item = T>> CountInto<T> for I {
    fn count_into(self, list: &mut Vec<T>) -> usize {
        let before = list.len();
        list.extend(self);
        list.len() - before
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A section of candidates named by a letter and a number.
    fn section(letter: char, count: usize, first_round: usize, cap: usize) -> Section<String> {
        let candidates = (1..=count).map(|n| format!("{letter}{n}")).collect();
        Section { candidates, first_round, cap }
    }

    #[test]
    fn the_first_round_of_two_fills_the_week() {
        let sections = vec![
            section('p', 4, 2, 5),
            section('f', 1, 2, 5),
            section('r', 6, 2, 5),
            section('i', 2, 1, 1),
            section('o', 1, 1, 1),
        ];
        let drawn = draw(sections, 7);
        assert_eq!(drawn.chosen, ["p1", "p2", "f1", "r1", "r2", "i1", "o1"]);
        assert_eq!(drawn.left.iter().map(Vec::len).sum::<usize>(), 7);
    }

    #[test]
    fn one_section_alone_stops_at_its_own_cap() {
        let drawn = draw(vec![section('p', 0, 2, 5), section('r', 6, 2, 5)], 7);
        assert_eq!((drawn.chosen.len(), drawn.left[1].len()), (5, 1));
    }

    #[test]
    fn one_of_each_then_a_second_round() {
        let sections =
            vec![section('p', 3, 1, 5), section('t', 1, 1, 3), section('f', 2, 1, 5), section('r', 4, 1, 5)];
        assert_eq!(draw(sections, 7).chosen, ["p1", "t1", "f1", "r1", "p2", "f2", "r2"]);
    }

    #[test]
    fn nothing_gives_nothing() {
        assert!(draw(Vec::<Section<u8>>::new(), 7).chosen.is_empty());
    }
}
