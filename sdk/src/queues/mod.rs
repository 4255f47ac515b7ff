//! Queues in one call: items from any serde type, thousands of them at once, and a consumer that cannot forget one.
//!
//! ```no_run
//! use uipath_orchestrator::queues::NewItem;
//! # use serde::{Deserialize, Serialize};
//! #[derive(Serialize, Deserialize)]
//! struct Invoice {
//!     number: String,
//!     amount: f64,
//! }
//!
//! # async fn example(client: uipath_orchestrator::Client, invoices: Vec<Invoice>) -> uipath_orchestrator::Result<()> {
//! let queue = client.in_folder("Shared").queue("Invoices");
//! queue.add(&invoices[0]).reference("R-1").await?;
//!
//! let added = queue.add_all(invoices.iter().map(|invoice| NewItem::new(invoice).reference(&invoice.number))).await?;
//! println!("{} added, {} refused", added.added, added.refused.len());
//!
//! let mut transactions = queue.transactions().stop_when_empty().stream();
//! while let Some(transaction) = transactions.next().await {
//!     let transaction = transaction?;
//!     match transaction.content::<Invoice>() {
//!         Ok(invoice) => transaction.succeed(&serde_json::json!({ "booked": invoice.amount })).await?,
//!         Err(error) => transaction.fail_business(error.to_string()).await?,
//!     }
//! }
//! # Ok(()) }
//! ```

mod add;
mod add_all;
mod again;
mod checkpoint;
mod chunk;
mod content;
#[cfg(feature = "csv")]
mod export;
mod hand_back;
mod item;
mod outcome;
mod report;
mod send;
mod there;
mod transaction;
mod transactions;
mod work;

pub use add::Add;
pub use add_all::AddAll;
pub use checkpoint::Checkpoint;
#[cfg(feature = "csv")]
pub use export::ExportCsv;
pub use hand_back::OnDrop;
pub use item::NewItem;
pub use outcome::{Added, Interrupted, Progress, Refused};
pub use transaction::Transaction;
pub use transactions::{TransactionStream, Transactions};
pub use work::{Work, Worked};

use std::fmt;
use std::sync::Arc;

use futures_core::Stream;
use hand_back::HandBacks;
use serde::Serialize;

use crate::EntitySets as _;
use crate::folder::InFolder;
use crate::lookup::{CANDIDATES, only};
use crate::odata::{LookupError, Result};
use crate::types::{QueueDefinition, queue_definition};

/// A queue of a folder. It is a name and no more: cheap to clone, and nothing is sent until something is awaited.
#[derive(Clone)]
pub struct Queue {
    folder: InFolder,
    name: String,
    hand_backs: Arc<HandBacks>,
}

impl InFolder {
    /// A queue of this folder, by its name. Nothing is sent.
    pub fn queue(&self, name: impl Into<String>) -> Queue {
        Queue { folder: self.clone(), name: name.into(), hand_backs: Arc::default() }
    }
}

impl Queue {
    /// The name of the queue.
    #[inline]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Adds one item. Its content is anything that serde writes as a flat object: texts, numbers, true or false, null.
    pub fn add<T: Serialize + ?Sized>(&self, content: &T) -> Add {
        Add::new(self.clone(), NewItem::new(content))
    }

    /// Adds many items, in as few calls as the service's limits allow.
    pub fn add_all<'a, I>(&self, items: I) -> AddAll<'a>
    where
        I: IntoIterator<Item = NewItem>,
        I::IntoIter: Send + 'a,
    {
        AddAll::new(self.clone(), futures_util::stream::iter(items))
    }

    /// Adds the items of a stream, as they come, in as few calls as the service's limits allow.
    pub fn add_stream<'a>(&self, items: impl Stream<Item = NewItem> + Send + 'a) -> AddAll<'a> {
        AddAll::new(self.clone(), items)
    }

    /// Takes items out of the queue, one after the other, to work on them.
    #[inline]
    pub fn transactions(&self) -> Transactions {
        Transactions::new(self.clone())
    }

    /// Waits until the service has been told of all transactions of this handle and its clones that were dropped without
    /// a result: before the end of a program, for what is told in the background ends with it.
    pub async fn handed_back(&self) {
        self.hand_backs.none_open().await;
    }

    /// Writes the items of the queue as CSV.
    #[cfg(feature = "csv")]
    pub fn export_csv<'a>(&self, writer: impl std::io::Write + Send + 'a) -> ExportCsv<'a> {
        ExportCsv::new(self.clone(), writer)
    }

    /// The definition of the queue: its id, whether references are unique, how often items are retried.
    pub async fn definition(&self) -> Result<QueueDefinition> {
        let definitions = self.folder.queue_definitions();
        let found = definitions.query().filter(queue_definition::NAME.eq(self.name.as_str())).top(2).await?;
        let error = LookupError::none("queue", self.name.as_str()).within(self.folder.folder());
        let names = async {
            let rows = definitions.query().select((queue_definition::NAME,)).top(CANDIDATES).await?;
            Ok(rows.into_iter().filter_map(|(name,)| name).collect())
        };
        only(found.items, error, |queue| queue.id.to_string(), names).await
    }
}

impl fmt::Debug for Queue {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "queue `{}` in {}", self.name, self.folder.folder())
    }
}
