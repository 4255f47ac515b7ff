//! Keys in order, in pieces: what is far from the start is reached without a walk over what is before it.

use std::ops::Bound;

use super::Key;
use super::keys::{Bounds, is_empty};

/// A piece that grows beyond so many keys becomes two.
const MOST: usize = 512;

/// Keys in their order.
#[derive(Clone, Debug, Default)]
pub(super) struct Sorted {
    /// None of them is empty.
    pieces: Vec<Vec<Key>>,
    len: usize,
}

impl Sorted {
    /// The piece that `key` is in, or belongs in.
    fn piece(&self, key: &Key) -> usize {
        self.pieces.partition_point(|piece| piece.first().is_some_and(|first| first <= key)).saturating_sub(1)
    }

    pub(super) fn insert(&mut self, key: Key) {
        let at = self.piece(&key);
        let Some(piece) = self.pieces.get_mut(at) else {
            self.pieces.push(vec![key]);
            self.len = 1;
            return;
        };
        let Err(place) = piece.binary_search(&key) else { return };
        piece.insert(place, key);
        self.len += 1;
        if piece.len() > MOST {
            // Keys mostly come in their order: then pieces that are left behind are full.
            let half = if place + 1 == piece.len() { MOST } else { MOST / 2 };
            let rest = piece.split_off(half);
            self.pieces.insert(at + 1, rest);
        }
    }

    pub(super) fn remove(&mut self, key: &Key) {
        let at = self.piece(key);
        let Some(piece) = self.pieces.get_mut(at) else { return };
        let Ok(place) = piece.binary_search(key) else { return };
        piece.remove(place);
        self.len -= 1;
        if piece.is_empty() {
            self.pieces.remove(at);
        }
    }

    pub(super) fn len(&self) -> usize {
        self.len
    }

    pub(super) fn contains(&self, key: &Key) -> bool {
        self.pieces.get(self.piece(key)).is_some_and(|piece| piece.binary_search(key).is_ok())
    }

    /// How many keys come before the place at which `key` is or would be; with `after`, behind it.
    fn rank(&self, key: &Key, after: bool) -> usize {
        let at = self.piece(key);
        let Some(piece) = self.pieces.get(at) else { return 0 };
        let before: usize = self.pieces[..at].iter().map(Vec::len).sum();
        before + piece.partition_point(|own| own < key || (after && own == key))
    }

    /// The keys within `bounds`, in order.
    pub(super) fn range(&self, bounds: &Bounds) -> Span<'_> {
        let from = match &bounds.0 {
            Bound::Unbounded => 0,
            Bound::Included(key) => self.rank(key, false),
            Bound::Excluded(key) => self.rank(key, true),
        };
        let to = match &bounds.1 {
            Bound::Unbounded => self.len,
            Bound::Included(key) => self.rank(key, true),
            Bound::Excluded(key) => self.rank(key, false),
        };
        if is_empty(bounds) || from >= to {
            return Span { pieces: &self.pieces, left: 0, front: (0, 0), back: (0, 0) };
        }
        Span { pieces: &self.pieces, left: to - from, front: self.place(from), back: self.place(to) }
    }

    /// The piece, and the place in it, before which there are `rank` keys.
    fn place(&self, mut rank: usize) -> (usize, usize) {
        for (i, piece) in self.pieces.iter().enumerate() {
            if rank <= piece.len() {
                return (i, rank);
            }
            rank -= piece.len();
        }
        (self.pieces.len(), 0)
    }
}

/// Some of the keys, from both ends.
#[derive(Clone, Debug)]
pub(super) struct Span<'a> {
    pieces: &'a [Vec<Key>],
    left: usize,
    /// The piece and the place in it that come next.
    front: (usize, usize),
    /// The piece, and the place in it before which the last one is.
    back: (usize, usize),
}

impl<'a> Iterator for Span<'a> {
    type Item = &'a Key;

    fn next(&mut self) -> Option<&'a Key> {
        self.nth(0)
    }

    fn nth(&mut self, count: usize) -> Option<&'a Key> {
        if count >= self.left {
            self.left = 0;
            return None;
        }
        self.left -= count + 1;
        let (mut piece, mut place) = self.front;
        let mut skipped = count;
        while place + skipped >= self.pieces.get(piece)?.len() {
            skipped -= self.pieces[piece].len() - place;
            (piece, place) = (piece + 1, 0);
        }
        self.front = (piece, place + skipped + 1);
        self.pieces[piece].get(place + skipped)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }
}

impl DoubleEndedIterator for Span<'_> {
    fn next_back(&mut self) -> Option<Self::Item> {
        self.nth_back(0)
    }

    fn nth_back(&mut self, count: usize) -> Option<Self::Item> {
        if count >= self.left {
            self.left = 0;
            return None;
        }
        self.left -= count + 1;
        let (mut piece, mut place) = self.back;
        let mut skipped = count;
        while place <= skipped {
            skipped -= place;
            piece = piece.checked_sub(1)?;
            place = self.pieces[piece].len();
        }
        self.back = (piece, place - skipped - 1);
        self.pieces[piece].get(place - skipped - 1)
    }
}

impl ExactSizeIterator for Span<'_> {}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn bounds(from: i64, to: i64) -> [Bounds; 5] {
        let (from, to) = (Key::Int(from), Key::Int(to));
        [
            (Bound::Unbounded, Bound::Unbounded),
            (Bound::Included(from.clone()), Bound::Excluded(to.clone())),
            (Bound::Excluded(from.clone()), Bound::Included(to.clone())),
            (Bound::Included(from), Bound::Unbounded),
            (Bound::Unbounded, Bound::Included(to)),
        ]
    }

    /// It is what a set of the standard library is, in any order of coming and going.
    #[test]
    fn it_is_a_set_in_order() {
        let mut sorted = Sorted::default();
        let mut plain = BTreeSet::new();
        for i in 0..6000_i64 {
            // All numbers below 3001, twice, in an order of their own.
            let key = Key::Int((i * 1009) % 3001);
            if i % 3 == 2 {
                sorted.remove(&key);
                plain.remove(&key);
            } else {
                sorted.insert(key.clone());
                plain.insert(key);
            }
        }
        assert_eq!(sorted.len(), plain.len());
        assert!(sorted.pieces.len() > 3 && sorted.pieces.iter().all(|piece| !piece.is_empty() && piece.len() <= MOST));
        for i in 0..3001 {
            assert_eq!(sorted.contains(&Key::Int(i)), plain.contains(&Key::Int(i)), "{i}");
        }
        for (from, to) in [(0, 3000), (-5, 5), (700, 1900), (1500, 1500), (1501, 1501), (2000, 1000), (2990, 9000)] {
            for bounds in bounds(from, to) {
                let within = |key: &&Key| super::super::keys::within(&bounds, key);
                let wanted: Vec<&Key> = plain.iter().filter(within).collect();
                let range = sorted.range(&bounds);
                assert_eq!(range.len(), wanted.len(), "{bounds:?}");
                assert_eq!(range.clone().collect::<Vec<_>>(), wanted, "{bounds:?}");
                assert!(range.clone().rev().eq(wanted.iter().rev().copied()), "{bounds:?}");
                for skip in [0, 1, 255, 256, 257, 600, 5000] {
                    let (mut there, mut back) = (range.clone(), range.clone());
                    assert_eq!(there.nth(skip), wanted.get(skip).copied(), "{bounds:?} {skip}");
                    assert_eq!(there.next(), wanted.get(skip + 1).copied());
                    assert_eq!(back.nth_back(skip), wanted.iter().rev().nth(skip).copied(), "{bounds:?} {skip}");
                    assert_eq!(back.next_back(), wanted.iter().rev().nth(skip + 1).copied());
                    assert_eq!(back.next(), wanted.first().copied().filter(|_| wanted.len() > skip + 2));
                }
            }
        }
    }

    #[test]
    fn nothing_is_in_it_at_first() {
        let mut sorted = Sorted::default();
        sorted.remove(&Key::Int(1));
        assert_eq!((sorted.len(), sorted.contains(&Key::Int(1))), (0, false));
        assert_eq!(sorted.range(&bounds(0, 9)[1]).count(), 0);
        sorted.insert(Key::Int(1));
        sorted.insert(Key::Int(1));
        sorted.remove(&Key::Int(1));
        assert!(sorted.pieces.is_empty());
    }
}
