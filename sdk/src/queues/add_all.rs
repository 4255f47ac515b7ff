//! Many items into a queue.

use std::fmt;
use std::future::IntoFuture;
use std::sync::Arc;

use futures_core::Stream;
use futures_core::future::BoxFuture;
use futures_core::stream::BoxStream;
use futures_util::future::{Either, select};
use futures_util::{StreamExt as _, stream};
use tokio::sync::{OnceCell, watch};

use super::chunk::{Chunker, Limits};
use super::send::{Report, Sender};
use super::{Added, Checkpoint, Interrupted, NewItem, Progress, Queue};
use crate::odata::Result;
use crate::types::CommitType;

/// The most items of one call that the service takes.
const MAX_ITEMS: usize = 15_000;
/// Where a body counts as full. Proxies often take a few megabytes only.
const BYTES: usize = 4 * 1024 * 1024;

/// Adds many items to a queue, chunk by chunk. It is data until it is awaited.
///
/// The answer tells how many were added and lists those that were refused, each with its place in the input and the
/// reason: a good answer can hold refusals.
///
/// # What goes wrong on the way
/// A chunk that gets no answer, or one that says the service is ill, is sent again as the client's
/// [`RetryPolicy`](crate::transport::RetryPolicy) says, if that cannot double an item: each of the chunk has a reference,
/// and the queue's references are unique. An item that the service then refuses because its reference is there counts as
/// added: the first try did it. (If it was in the queue even before the first try, that is not told apart.) Where all of
/// a chunk is to be added or none, and the service names some of its references only, the others are looked for in the
/// queue: they are there if the first try added the chunk.
///
/// Where that is not so, or all tries have failed, the chunks under way are finished, no others are begun, and the error
/// is an [`Interrupted`], which knows what was done and where to go on: give its
/// [`checkpoint`](Added::checkpoint) and the same input to [`resume_from`](Self::resume_from).
#[must_use = "nothing is added until this is awaited"]
pub struct AddAll<'a> {
    queue: Queue,
    items: BoxStream<'a, NewItem>,
    chunk: usize,
    concurrency: usize,
    commit: CommitType,
    resumed: Option<Checkpoint>,
    progress: Option<Told<'a>>,
}

/// Who is told of the progress.
type Told<'a> = Box<dyn FnMut(Progress<'_>) + Send + 'a>;

impl<'a> AddAll<'a> {
    pub(super) fn new(queue: Queue, items: impl Stream<Item = NewItem> + Send + 'a) -> Self {
        Self {
            queue,
            items: items.boxed(),
            chunk: 1_000,
            concurrency: 4,
            commit: CommitType::ProcessAllIndependently,
            resumed: None,
            progress: None,
        }
    }

    /// How many items go into one call: 1,000 by default, at most 15,000. A call is also full at about 4 MB; and a call
    /// that a proxy finds too large (413) is sent as two.
    #[inline]
    pub fn chunk_size(mut self, items: usize) -> Self {
        self.chunk = items.clamp(1, MAX_ITEMS);
        self
    }

    /// How many calls are under way at the same time: 4 by default. Items are in the order of the input only with 1.
    #[inline]
    pub fn concurrency(mut self, calls: usize) -> Self {
        self.concurrency = calls.max(1);
        self
    }

    /// What a refused item does to the others: nothing by default. `AllOrNothing` holds for each chunk by itself.
    /// `StopOnFirstFailure` sends one chunk after the other, ends with the first item that is refused, and leaves what
    /// comes after it out of the [`checkpoint`](Added::checkpoint).
    #[inline]
    pub fn commit(mut self, commit: CommitType) -> Self {
        self.commit = commit;
        self
    }

    /// Calls `progress` after each chunk. What it gets holds a [`Checkpoint`]: whoever keeps that can go on even after the
    /// program was killed.
    pub fn on_progress(mut self, progress: impl FnMut(Progress<'_>) + Send + 'a) -> Self {
        self.progress = Some(Box::new(progress));
        self
    }

    /// Goes on after an interruption: leaves out the items that were settled before. The input is the same as then, from its
    /// beginning.
    ///
    /// Calls that were under way then may have come through. So an item that is refused because its reference is in the
    /// queue counts as added, unless the reference occurs twice in the input; where references are not unique, such items
    /// are doubled.
    #[inline]
    pub fn resume_from(mut self, settled: Checkpoint) -> Self {
        self.resumed = Some(settled);
        self
    }

    async fn run(mut self) -> Result<Added> {
        let in_order = self.commit == CommitType::StopOnFirstFailure;
        let total = match self.items.size_hint() {
            (least, Some(most)) if least == most => u64::try_from(most).ok(),
            _ => None,
        };
        let limits = Limits { items: self.chunk, bytes: BYTES, stop_at_problem: in_order };
        let resumed = self.resumed.is_some();
        let settled = self.resumed.unwrap_or_default();
        let chunker = Chunker::new(self.items, limits, settled.clone());
        let sender = Arc::new(Sender {
            retry: self.queue.folder.client().retry_policy().clone(),
            queue: self.queue,
            commit: self.commit,
            resumed,
            unique: OnceCell::new(),
        });
        let (end, ended) = watch::channel(false);
        let calls = if in_order { 1 } else { self.concurrency };
        let mut reports = reports(chunker, sender, ended, calls);

        let mut tally = Tally { added: Added { checkpoint: settled, ..Added::default() }, ..Tally::default() };
        while let Some(report) = reports.next().await {
            if tally.take(report) {
                end.send_replace(true);
            }
            if let Some(progress) = &mut self.progress {
                progress(tally.progress(total));
            }
        }
        tally.finish()
    }
}

/// Sends chunks, so many at a time, until the last one or until something `ended` it.
#[inline]
fn reports(
    chunker: Chunker<'_>,
    sender: Arc<Sender>,
    ended: watch::Receiver<bool>,
    calls: usize,
) -> BoxStream<'_, Report> {
    let chunks = stream::unfold((chunker, ended), |(mut chunker, mut ended)| async move {
        // The input may have nothing to give for long, and then something: neither matters after the end.
        let chunk = {
            let over = std::pin::pin!(ended.wait_for(|ended| *ended));
            match select(over, std::pin::pin!(chunker.next())).await {
                Either::Left(_) => return None,
                Either::Right((chunk, _)) => chunk?,
            }
        };
        Some((chunk, (chunker, ended)))
    });
    let sent = chunks.map(move |chunk| {
        let sender = sender.clone();
        async move { sender.send(chunk).await }
    });
    sent.buffer_unordered(calls).boxed()
}

/// Reports of chunks, summed up.
#[derive(Default)]
struct Tally {
    added: Added,
    unknown: Checkpoint,
    cause: Option<crate::odata::Error>,
}

impl Tally {
    /// Takes a report in; whether no more chunks are to be sent.
    #[inline]
    fn take(&mut self, report: Report) -> bool {
        self.added.added += report.added;
        self.added.skipped += report.skipped;
        self.added.calls += report.calls;
        self.added.refused.extend(report.refused);
        self.added.checkpoint.settle(report.start, report.settled);
        let failed = report.failure.is_some();
        if let Some(failure) = report.failure {
            if failure.may_have_run {
                self.unknown.settle(report.settled, report.end);
            }
            self.cause.get_or_insert(failure.cause);
        }
        failed || report.stop
    }

    #[inline]
    fn progress(&self, total: Option<u64>) -> Progress<'_> {
        let refused = u64::try_from(self.added.refused.len()).unwrap_or(u64::MAX);
        let done = self.added.added + refused + self.added.skipped;
        Progress { added: self.added.added, refused, done, total, checkpoint: &self.added.checkpoint }
    }

    #[inline]
    fn finish(mut self) -> Result<Added> {
        self.added.refused.sort_by_key(|refused| refused.index);
        match self.cause {
            None => Ok(self.added),
            Some(cause) => Err(Interrupted { so_far: self.added, unknown: self.unknown, cause }.into()),
        }
    }
}

impl<'a> IntoFuture for AddAll<'a> {
    type Output = Result<Added>;
    type IntoFuture = BoxFuture<'a, Result<Added>>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl fmt::Debug for AddAll<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "add items to {:?}, {} a call", self.queue, self.chunk)
    }
}
