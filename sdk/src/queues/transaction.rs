//! An item that somebody works on.

use std::fmt;

use futures_core::future::BoxFuture;
use serde::Serialize;
use serde::de::DeserializeOwned;
use tokio::runtime::Handle;

use super::hand_back::{OnDrop, failure, postponement};
use super::report::{Report, Untold};
use super::{Queue, content};
use crate::EntitySets as _;
use crate::odata::{Error, Result, Timestamp};
use crate::types::{ProcessingExceptionType, QueueItem, TransactionResult};

/// An item that was taken out of a queue. It is yours until you say how it went.
///
/// Whoever drops it without a result, by an early return or a panic, fails it: a task in the background tells the service,
/// and the queue's own setting says whether it is tried again; see [`OnDrop`]. A program that ends at once, by a crash or
/// a kill, tells nobody: then the item is `InProgress` until the service counts it as `Abandoned`, after a day.
///
/// # Results that do not arrive
/// A result is told again until the service has heard it, as the client's
/// [`RetryPolicy`](crate::transport::RetryPolicy) says; in between the item is looked at, so that it has one result only.
/// If that fails, the error says so, and the item stays `InProgress`. A result that the service refuses, or that cannot be
/// sent, is an error too, and the item is failed as one that was dropped.
#[must_use = "an item that is dropped without a result is failed"]
pub struct Transaction {
    queue: Queue,
    item: QueueItem,
    on_drop: OnDrop,
    /// Where what is told in the background runs.
    runtime: Handle,
    /// Whether somebody has got to see it.
    delivered: bool,
    is_open: bool,
}

impl Transaction {
    /// In a runtime only.
    #[inline]
    pub(super) fn new(queue: Queue, item: QueueItem, on_drop: OnDrop) -> Self {
        Self { queue, item, on_drop, runtime: Handle::current(), delivered: false, is_open: true }
    }

    #[inline]
    pub(super) fn deliver(mut self) -> Self {
        self.delivered = true;
        self
    }

    /// The item as it was when it was taken.
    #[inline]
    pub fn item(&self) -> &QueueItem {
        &self.item
    }

    /// The id of the item.
    #[inline]
    pub fn id(&self) -> i64 {
        self.item.id
    }

    /// The reference of the item.
    #[inline]
    pub fn reference(&self) -> Option<&str> {
        self.item.reference.as_deref()
    }

    /// What the item carries: its members by their names, as a `T`.
    pub fn content<T: DeserializeOwned>(&self) -> Result<T> {
        self.item.content()
    }

    /// Says how far the work is, for those who watch the queue.
    pub fn progress(&self, progress: impl Into<String>) -> BoxFuture<'static, Result<()>> {
        let items = self.queue.folder.queue_items();
        items.by_key(self.item.id).set_transaction_progress().progress(progress.into()).into_future()
    }

    /// It went well. The output is anything that serde writes as a flat object; `&()` for none.
    pub fn succeed<T: Serialize + ?Sized>(self, output: &T) -> BoxFuture<'static, Result<()>> {
        match content::flat(output) {
            Ok((output, _)) => self.end(TransactionResult {
                is_successful: Some(true),
                output: (!output.is_empty()).then_some(output),
                ..TransactionResult::default()
            }),
            Err(problem) => {
                let problem = problem.replace("the content", "the output");
                let error = Error::Input(format!("queue item {}: {problem}", self.item.id));
                Box::pin(async { Err(error) })
            }
        }
    }

    /// It failed for a reason that can pass, in the application: the queue's setting says whether it is tried again.
    pub fn fail_application(self, reason: impl Into<String>) -> BoxFuture<'static, Result<()>> {
        self.end(failure(ProcessingExceptionType::ApplicationException, reason.into()))
    }

    /// It failed for a reason that lies in the item itself: it is not tried again.
    pub fn fail_business(self, reason: impl Into<String>) -> BoxFuture<'static, Result<()>> {
        self.end(failure(ProcessingExceptionType::BusinessException, reason.into()))
    }

    /// Puts the item back, as new; nobody gets it before this time.
    #[inline]
    pub fn postpone(self, until: Timestamp) -> BoxFuture<'static, Result<()>> {
        self.end(postponement(until))
    }

    /// Puts the item back, as new, for whoever comes next.
    #[inline]
    pub fn put_back(self) -> BoxFuture<'static, Result<()>> {
        let taken = self.taken();
        self.postpone(taken)
    }

    /// Ends the transaction with whatever else a result can hold: details of a failure, analytics.
    #[inline]
    pub fn end(self, result: TransactionResult) -> BoxFuture<'static, Result<()>> {
        Box::pin(self.tell(result))
    }

    async fn tell(mut self, result: TransactionResult) -> Result<()> {
        let told = self.report().tell(result).await;
        self.is_open = told.as_ref().is_err_and(|untold| untold.is_open);
        // What is still open is handed back here.
        drop(self);
        told.map_err(|untold| untold.error)
    }

    /// When it was taken. By the clock of the service that time is over, however this machine's clock may differ.
    #[inline]
    fn taken(&self) -> Timestamp {
        self.item.start_processing.unwrap_or_else(Timestamp::now)
    }

    #[inline]
    fn report(&self) -> Report {
        Report { folder: self.queue.folder.clone(), id: self.item.id, taken: self.item.start_processing }
    }
}

impl Drop for Transaction {
    #[inline]
    fn drop(&mut self) {
        if !self.is_open {
            return;
        }
        let put_back = !self.delivered || self.on_drop == OnDrop::PutBack;
        let result = if put_back {
            postponement(self.taken())
        } else {
            let reason = if std::thread::panicking() {
                "the consumer panicked"
            } else {
                "the consumer gave the item up without a result"
            };
            failure(ProcessingExceptionType::ApplicationException, reason.to_owned())
        };
        let (report, open) = (self.report(), self.queue.hand_backs.begin());
        self.runtime.spawn(async move {
            if let Err(Untold { error, .. }) = report.tell(result).await {
                tracing::warn!(item = report.id, %error, "a queue item was not handed back");
            }
            drop(open);
        });
    }
}

impl fmt::Debug for Transaction {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "item {} of {:?}", self.item.id, self.queue)
    }
}
