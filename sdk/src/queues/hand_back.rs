//! Items that are given back in the background.

use std::fmt;
use std::sync::Arc;

use tokio::sync::watch;

use crate::odata::Timestamp;
use crate::types::{ProcessingException, ProcessingExceptionType, TransactionResult};

/// What becomes of an item whose transaction is dropped without a result: by an early return, a panic, or a task that is
/// cancelled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum OnDrop {
    /// It fails by an application exception: the queue's own setting says whether it is tried again, and how often.
    /// So an item on which every consumer breaks comes to an end.
    #[default]
    Fail,
    /// It goes back into the queue as new, and no try is counted. An item on which every consumer breaks comes back for
    /// ever.
    PutBack,
}

/// A failure by an exception of this kind.
#[inline]
pub(super) fn failure(kind: ProcessingExceptionType, reason: String) -> TransactionResult {
    let exception = ProcessingException { reason: Some(reason), type_: Some(kind), ..ProcessingException::default() };
    TransactionResult {
        is_successful: Some(false),
        processing_exception: Some(exception.into()),
        ..TransactionResult::default()
    }
}

/// Neither success nor failure: nobody gets the item before this time.
#[inline]
pub(super) fn postponement(until: Timestamp) -> TransactionResult {
    TransactionResult { is_successful: Some(false), defer_date: Some(until), ..TransactionResult::default() }
}

/// How many items are being given back, and how many have been.
#[derive(Debug)]
pub(super) struct HandBacks(watch::Sender<Count>);

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Count {
    pub(super) open: usize,
    pub(super) done: u64,
}

impl Default for HandBacks {
    #[inline]
    fn default() -> Self {
        Self(watch::Sender::new(Count::default()))
    }
}

impl HandBacks {
    #[inline]
    pub(super) fn count(&self) -> Count {
        *self.0.borrow()
    }

    /// One begins; it is over when what this answers is dropped.
    #[inline]
    pub(super) fn begin(self: &Arc<Self>) -> Open {
        self.0.send_modify(|count| count.open += 1);
        Open(self.clone())
    }

    pub(super) async fn none_open(&self) {
        // It fails only without a sender, and `self` is the sender.
        let _ = self.0.subscribe().wait_for(|count| count.open == 0).await;
    }
}

pub(super) struct Open(Arc<HandBacks>);

impl Drop for Open {
    #[inline]
    fn drop(&mut self) {
        self.0.0.send_modify(|count| {
            count.open -= 1;
            count.done += 1;
        });
    }
}

impl fmt::Debug for Open {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
