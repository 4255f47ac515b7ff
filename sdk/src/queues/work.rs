//! Several consumers of a queue in one program.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use futures_core::future::BoxFuture;
use futures_util::FutureExt as _;
use futures_util::future::{Either, select};
use tokio::sync::watch;
use tokio::task::JoinSet;

use super::again::passes;
use super::{Transaction, Transactions};
use crate::odata::{Error, Result};

/// What is done with an item.
type Handler = Arc<dyn Fn(Transaction) -> BoxFuture<'static, Result<()>> + Send + Sync>;

/// Works on the items of a queue, so many at the same time. It is data until it is awaited.
///
/// Each item is given to the handler, which says how it went. A handler that answers an error without having said it, or
/// that panics, fails the item, as [`OnDrop`](super::OnDrop) says, and the work goes on. It ends when the queue is empty,
/// if [`stop_when_empty`](Transactions::stop_when_empty) says so, or when [`until`](Self::until) says so: then no further
/// item is taken, and those that are being worked on are finished. Whoever drops it takes the items out of the handlers'
/// hands, and they are failed.
///
/// The answer comes when the service has been told of all items. It is an error if no more items can be taken, for a
/// reason that does not pass.
#[must_use = "nothing is worked on until this is awaited"]
pub struct Work {
    options: Transactions,
    consumers: usize,
    handler: Handler,
    until: BoxFuture<'static, ()>,
}

/// What was worked on.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Worked {
    /// How many items were given to the handler.
    pub taken: u64,
    /// In how many cases the handler panicked.
    pub panicked: u64,
    /// The errors of the handler, with the ids of the items.
    pub errors: Vec<(i64, Error)>,
    /// How often an item could not be taken, for a reason that passed.
    pub outages: u64,
}

impl Transactions {
    /// Works on items with so many consumers at the same time.
    ///
    /// ```no_run
    /// # async fn book(content: serde_json::Value) -> Result<(), String> { Ok(()) }
    /// # async fn example(queue: uipath_orchestrator::queues::Queue) -> uipath_orchestrator::Result<()> {
    /// let work = queue.transactions().work(16, |transaction| async move {
    ///     match book(transaction.content()?).await {
    ///         Ok(()) => transaction.succeed(&()).await,
    ///         Err(problem) => transaction.fail_application(problem).await,
    ///     }
    /// });
    /// let worked = work.until(async { drop(tokio::signal::ctrl_c().await) }).await?;
    /// println!("{} items", worked.taken);
    /// # Ok(()) }
    /// ```
    pub fn work<H, F>(self, consumers: usize, handler: H) -> Work
    where
        H: Fn(Transaction) -> F + Send + Sync + 'static,
        F: Future<Output = Result<()>> + Send + 'static,
    {
        let handler: Handler = Arc::new(move |transaction| Box::pin(handler(transaction)));
        Work { options: self, consumers: consumers.max(1), handler, until: Box::pin(std::future::pending()) }
    }
}

impl Work {
    /// Takes no further item when this is ready: the signal that the program is to end.
    pub fn until(mut self, end: impl Future<Output = ()> + Send + 'static) -> Self {
        self.until = Box::pin(end);
        self
    }

    async fn run(self) -> Result<Worked> {
        let (stop, stopped) = watch::channel(false);
        let queue = self.options.queue().clone();
        let mut consumers = JoinSet::new();
        for _ in 0..self.consumers {
            let consumer = Consumer {
                options: self.options.clone(),
                handler: self.handler.clone(),
                stopped: stopped.clone(),
                worked: Worked::default(),
            };
            consumers.spawn(consumer.run());
        }
        let (mut worked, mut failure) = (Worked::default(), None);
        let mut until = self.until;
        loop {
            let joined = if *stopped.borrow() {
                consumers.join_next().await
            } else {
                match select(std::pin::pin!(consumers.join_next()), &mut until).await {
                    Either::Left((joined, _)) => joined,
                    Either::Right(((), _)) => {
                        stop.send_replace(true);
                        continue;
                    }
                }
            };
            match joined {
                None => break,
                Some(Ok((done, error))) => {
                    worked.add(done);
                    if let Some(error) = error {
                        stop.send_replace(true);
                        failure.get_or_insert(error);
                    }
                }
                // The handler's panics are caught, so this is the end of the runtime.
                Some(Err(_)) => {}
            }
        }
        queue.handed_back().await;
        failure.map_or(Ok(worked), Err)
    }
}

impl Worked {
    #[inline]
    fn add(&mut self, other: Self) {
        self.taken += other.taken;
        self.panicked += other.panicked;
        self.outages += other.outages;
        self.errors.extend(other.errors);
    }
}

struct Consumer {
    options: Transactions,
    handler: Handler,
    stopped: watch::Receiver<bool>,
    worked: Worked,
}

impl Consumer {
    /// Works until the items or the work end; answers what was done, and what made it impossible to go on.
    async fn run(mut self) -> (Worked, Option<Error>) {
        let mut transactions = self.options.clone().stream();
        loop {
            let next = {
                let stopped = std::pin::pin!(self.stopped.wait_for(|stopped| *stopped));
                match select(stopped, std::pin::pin!(transactions.next())).await {
                    // An item that is being taken just now goes back.
                    Either::Left(_) => return (self.worked, None),
                    Either::Right((next, _)) => next,
                }
            };
            match next {
                Some(Ok(transaction)) => self.handle(transaction).await,
                Some(Err(error)) if passes(&error) => self.worked.outages += 1,
                Some(Err(error)) => return (self.worked, Some(error)),
                None => return (self.worked, None),
            }
        }
    }

    async fn handle(&mut self, transaction: Transaction) {
        let id = transaction.id();
        self.worked.taken += 1;
        let handler = self.handler.clone();
        let handled = AssertUnwindSafe(async move { handler(transaction).await }).catch_unwind().await;
        match handled {
            Ok(Ok(())) => {}
            Ok(Err(error)) => self.worked.errors.push((id, error)),
            Err(_) => self.worked.panicked += 1,
        }
    }
}

impl IntoFuture for Work {
    type Output = Result<Worked>;
    type IntoFuture = BoxFuture<'static, Result<Worked>>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl fmt::Debug for Work {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} consumers of {:?}", self.consumers, self.options.queue())
    }
}
