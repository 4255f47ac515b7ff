//! Items taken out of a queue, one after the other.

use std::fmt;
use std::future::IntoFuture as _;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;
use futures_core::future::BoxFuture;
use futures_core::stream::BoxStream;
use futures_util::{StreamExt as _, stream};
use tokio::time::sleep;
use uuid::Uuid;

use super::again::passes;
use super::hand_back::OnDrop;
use super::{Queue, Transaction};
use crate::EntitySets as _;
use crate::odata::{Error, Result};
use crate::types::{ReferenceFilterOption, TransactionData};

/// How items are taken out of a queue. It is data until [`take`](Self::take) or [`stream`](Self::stream) is used.
///
/// Any number of consumers can take from one queue at the same time, in one program or in many: the service gives each
/// item to one of them.
#[derive(Clone)]
#[must_use = "nothing is taken until `take` or `stream` is used"]
pub struct Transactions {
    queue: Queue,
    data: TransactionData,
    every: Duration,
    stop_when_empty: bool,
    on_drop: OnDrop,
}

impl Transactions {
    #[inline]
    pub(super) fn new(queue: Queue) -> Self {
        let data = TransactionData { name: Some(queue.name.clone()), ..TransactionData::default() };
        Self { queue, data, every: Duration::from_secs(5), stop_when_empty: false, on_drop: OnDrop::default() }
    }

    /// Only items with this reference.
    pub fn reference(mut self, reference: impl Into<String>) -> Self {
        self.data.reference = Some(reference.into());
        self.data.reference_filter_option = Some(ReferenceFilterOption::Equals);
        self
    }

    /// Only items whose reference starts so.
    pub fn reference_starting_with(mut self, start: impl Into<String>) -> Self {
        self.data.reference = Some(start.into());
        self.data.reference_filter_option = Some(ReferenceFilterOption::StartsWith);
        self
    }

    /// In the name of a robot, by the key that it signs in with.
    #[inline]
    pub fn robot(mut self, key: Uuid) -> Self {
        self.data.robot_identifier = Some(key);
        self
    }

    /// How long to wait before an empty queue is asked again: 5 seconds by default.
    #[inline]
    pub fn every(mut self, interval: Duration) -> Self {
        self.every = interval;
        self
    }

    /// Ends the stream when the queue has no item that can be taken. Items that a dropped transaction of this queue's
    /// handle is giving back just then are waited for; items that are deferred are not.
    #[inline]
    pub fn stop_when_empty(mut self) -> Self {
        self.stop_when_empty = true;
        self
    }

    /// What becomes of an item whose transaction is dropped without a result.
    #[inline]
    pub fn on_drop(mut self, on_drop: OnDrop) -> Self {
        self.on_drop = on_drop;
        self
    }

    /// Takes the next item; nothing if the queue has none. Where this is dropped before it is ready, an item that was
    /// taken meanwhile goes back into the queue.
    ///
    /// If no answer comes, an item may have been taken that nobody knows of; the service counts it as `Abandoned` after a
    /// day.
    #[inline]
    pub fn take(&self) -> BoxFuture<'static, Result<Option<Transaction>>> {
        let (queue, on_drop) = (self.queue.clone(), self.on_drop);
        let call = queue.folder.queues().start_transaction(self.data.clone()).into_future();
        Box::pin(async move {
            // In a task of its own, which goes on to its end where this is dropped: so no item is taken and forgotten.
            let taking = tokio::spawn(async move {
                let item = call.await?;
                Ok::<_, Error>(item.map(|item| Transaction::new(queue, item, on_drop)))
            });
            match taking.await {
                Ok(taken) => Ok(taken?.map(Transaction::deliver)),
                Err(failed) if failed.is_panic() => std::panic::resume_unwind(failed.into_panic()),
                Err(_) => Err(Error::Input("no item can be taken while the runtime shuts down".to_owned())),
            }
        })
    }

    #[inline]
    pub(super) fn queue(&self) -> &Queue {
        &self.queue
    }

    /// Takes one item after the other.
    #[inline]
    pub fn stream(self) -> TransactionStream {
        let name = self.queue.name.clone();
        let state = State { options: self, wait: false };
        TransactionStream { name, items: stream::unfold(Some(state), next).boxed() }
    }
}

impl fmt::Debug for Transactions {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "transactions of {:?}", self.queue)
    }
}

struct State {
    options: Transactions,
    /// Whether the queue is to be left alone for a while.
    wait: bool,
}

async fn next(state: Option<State>) -> Option<(Result<Transaction>, Option<State>)> {
    let mut state = state?;
    let State { options, wait } = &mut state;
    loop {
        if std::mem::take(wait) {
            sleep(options.every).await;
        }
        let hand_backs = &options.queue.hand_backs;
        let before = hand_backs.count();
        match options.take().await {
            Ok(Some(transaction)) => return Some((Ok(transaction), Some(state))),
            Ok(None) if options.stop_when_empty => {
                // What came back in the meantime can be there again.
                if hand_backs.count() == before && before.open == 0 {
                    return None;
                }
                hand_backs.none_open().await;
            }
            Ok(None) => *wait = true,
            Err(error) => {
                *wait = true;
                let goes_on = passes(&error);
                return Some((Err(error), goes_on.then_some(state)));
            }
        }
    }
}

/// The items of a queue, each as a [`Transaction`], taken when they are asked for.
///
/// An error that can pass does not end the stream: who goes on asking, goes on. Dropping it takes no further item; an item
/// that is being taken just then goes back.
#[must_use = "a stream does nothing until it is polled"]
pub struct TransactionStream {
    name: String,
    items: BoxStream<'static, Result<Transaction>>,
}

impl TransactionStream {
    /// The next item; `None` when the queue is empty and that ends the stream.
    pub async fn next(&mut self) -> Option<Result<Transaction>> {
        self.items.next().await
    }
}

impl Stream for TransactionStream {
    type Item = Result<Transaction>;

    #[inline]
    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.items.poll_next_unpin(cx)
    }
}

impl fmt::Debug for TransactionStream {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "transactions of queue `{}`", self.name)
    }
}
