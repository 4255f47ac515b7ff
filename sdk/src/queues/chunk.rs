//! From a stream of items to chunks that one call carries.

use std::collections::HashSet;
use std::hash::{BuildHasher as _, RandomState};
use std::time::Duration;

use futures_core::stream::BoxStream;
use futures_util::StreamExt as _;
use tokio::time::{Instant, timeout_at};

use super::{Checkpoint, NewItem, Refused};
use crate::types::QueueItemData;

/// How long a chunk waits for more items of a slow stream.
const LINGER: Duration = Duration::from_secs(1);

/// What one call carries.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    pub(super) items: usize,
    pub(super) bytes: usize,
    /// Whether a chunk ends at an item that cannot be sent.
    pub(super) stop_at_problem: bool,
}

/// Consecutive items of the input.
#[derive(Debug, Default)]
pub(super) struct Chunk {
    /// The place of the first one, and the one after the last.
    pub(super) start: u64,
    pub(super) end: u64,
    /// Those to be sent.
    pub(super) items: Vec<Planned>,
    /// Those that cannot be sent.
    pub(super) refused: Vec<Refused>,
    /// How many were settled before.
    pub(super) skipped: u64,
}

/// An item to be sent.
#[derive(Clone, Debug)]
pub(super) struct Planned {
    pub(super) index: u64,
    pub(super) data: QueueItemData,
    /// Whether its reference occurred before in the input.
    pub(super) repeats: bool,
}

impl Planned {
    /// The same item, refused.
    #[inline]
    pub(super) fn refused(&self, code: Option<crate::types::ErrorCode>, message: String) -> Refused {
        let Self { index, data, .. } = self;
        Refused {
            index: *index,
            reference: data.reference.clone(),
            code,
            message,
            content: data.specific_content.clone(),
        }
    }
}

pub(super) struct Chunker<'a> {
    items: BoxStream<'a, NewItem>,
    limits: Limits,
    settled: Checkpoint,
    next: u64,
    /// Hashes of the references so far.
    references: HashSet<u64>,
    hasher: RandomState,
}

impl<'a> Chunker<'a> {
    #[inline]
    pub(super) fn new(items: BoxStream<'a, NewItem>, limits: Limits, settled: Checkpoint) -> Self {
        Self { items, limits, settled, next: 0, references: HashSet::new(), hasher: RandomState::new() }
    }

    /// The next chunk, as full as it can be; nothing after the last item.
    pub(super) async fn next(&mut self) -> Option<Chunk> {
        let mut chunk = Chunk { start: self.next, end: self.next, ..Chunk::default() };
        let mut bytes = 0;
        let mut deadline = None;
        loop {
            let next = self.items.next();
            let next = match deadline {
                None => next.await,
                Some(deadline) => match timeout_at(deadline, next).await {
                    Ok(next) => next,
                    // The stream is slow: what is there goes ahead.
                    Err(_) => return Some(chunk),
                },
            };
            let Some(item) = next else {
                return (chunk.end > chunk.start).then_some(chunk);
            };
            bytes += item.size();
            let sound = self.put(item, &mut chunk);
            let full = chunk.items.len() + chunk.refused.len() >= self.limits.items || bytes >= self.limits.bytes;
            if full || (!sound && self.limits.stop_at_problem) {
                return Some(chunk);
            }
            deadline = deadline.or_else(|| Instant::now().checked_add(LINGER));
        }
    }

    /// Puts an item into a chunk; whether it can be sent.
    #[inline]
    fn put(&mut self, item: NewItem, chunk: &mut Chunk) -> bool {
        let index = self.next;
        self.next += 1;
        chunk.end = self.next;
        let NewItem { data, problem, .. } = item;
        // The service knows no case in a reference.
        let hash = |reference: &String| self.hasher.hash_one(reference.to_lowercase());
        let repeats = data.reference.as_ref().map(hash).is_some_and(|hash| !self.references.insert(hash));
        if self.settled.contains(index) {
            chunk.skipped += 1;
            return true;
        }
        let planned = Planned { index, data, repeats };
        match problem {
            None => chunk.items.push(planned),
            Some(ref problem) => chunk.refused.push(planned.refused(None, problem.clone())),
        }
        problem.is_none()
    }
}

#[cfg(test)]
mod tests {
    use futures_util::{FutureExt as _, stream};

    use super::*;

    fn item(reference: &str) -> NewItem {
        NewItem::new(&()).reference(reference)
    }

    fn limits(items: usize) -> Limits {
        Limits { items, bytes: 1_000_000, stop_at_problem: false }
    }

    async fn all(mut chunker: Chunker<'_>) -> Vec<(u64, u64, Vec<(u64, bool)>)> {
        let mut all = Vec::new();
        while let Some(chunk) = chunker.next().await {
            all.push((
                chunk.start,
                chunk.end,
                chunk.items.iter().map(|planned| (planned.index, planned.repeats)).collect(),
            ));
        }
        all
    }

    #[tokio::test]
    async fn chunks_cover_the_input_in_order() {
        let items = stream::iter(["a", "b", "A", "c", "c"].map(item)).boxed();
        let chunks = all(Chunker::new(items, limits(2), Checkpoint::default())).await;
        let expected =
            vec![(0, 2, vec![(0, false), (1, false)]), (2, 4, vec![(2, true), (3, false)]), (4, 5, vec![(4, true)])];
        assert_eq!(chunks, expected);
        let none = Chunker::new(stream::empty().boxed(), limits(2), Checkpoint::default());
        assert!(all(none).await.is_empty());
    }

    #[tokio::test]
    async fn settled_items_take_no_room_and_are_remembered() {
        let items = stream::iter(["a", "b", "a", "c"].map(item)).boxed();
        let chunks = all(Chunker::new(items, limits(2), Checkpoint::first(2))).await;
        assert_eq!(chunks, [(0, 4, vec![(2, true), (3, false)])]);
    }

    #[tokio::test]
    async fn a_chunk_has_a_bound_of_bytes() {
        let items = stream::iter((0..4).map(|n| item(&n.to_string()))).boxed();
        let limits = Limits { bytes: 150, ..limits(100) };
        assert_eq!(all(Chunker::new(items, limits, Checkpoint::default())).await.len(), 2);
    }

    #[tokio::test(start_paused = true)]
    async fn a_slow_stream_is_not_waited_for() {
        let items = stream::iter(["a", "b"].map(item)).chain(stream::pending()).boxed();
        let mut chunker = Chunker::new(items, limits(100), Checkpoint::default());
        assert_eq!(chunker.next().await.unwrap().items.len(), 2);
        assert!(chunker.next().now_or_never().is_none());
    }

    #[tokio::test]
    async fn an_item_that_cannot_be_sent_is_set_aside() {
        let bad = || NewItem::new(&[1]).reference("bad");
        let items = || stream::iter([item("a"), bad(), item("b")]).boxed();
        let chunk = Chunker::new(items(), limits(9), Checkpoint::default()).next().await.unwrap();
        assert_eq!((chunk.items.len(), chunk.refused[0].index), (2, 1));
        assert_eq!(chunk.refused[0].reference.as_deref(), Some("bad"));
        let limits = Limits { stop_at_problem: true, ..limits(9) };
        let chunk = Chunker::new(items(), limits, Checkpoint::default()).next().await.unwrap();
        assert_eq!((chunk.items.len(), chunk.refused.len(), chunk.end), (1, 1, 2));
    }
}
