//! Telling the service how a transaction ended, once.

use tokio::time::sleep;

use super::again::can_have_run;
use crate::EntitySets as _;
use crate::folder::InFolder;
use crate::odata::{Error, Timestamp};
use crate::types::{QueueItem, QueueItemStatus, TransactionResult};

/// An item that was taken.
#[derive(Clone, Debug)]
pub(super) struct Report {
    pub(super) folder: InFolder,
    pub(super) id: i64,
    pub(super) taken: Option<Timestamp>,
}

/// The service was not told.
#[derive(Debug)]
pub(super) struct Untold {
    pub(super) error: Error,
    /// Whether the item still waits for a result, as far as is known.
    pub(super) is_open: bool,
}

impl Report {
    /// Tells how the transaction ended. Where no answer says that it was heard, the item is looked at before it is told
    /// again, so that a result is not given to an item that is somebody else's by now.
    pub(super) async fn tell(&self, result: TransactionResult) -> Result<(), Untold> {
        let call = self.folder.queues().by_key(self.id).set_transaction_result(result.clone());
        let policy = self.folder.client().retry_policy();
        let (mut attempt, mut may_have_run) = (1, false);
        loop {
            let Err(error) = call.clone().await else { return Ok(()) };
            if error.is_conflict() && may_have_run && self.reached(&result).await.unwrap_or(false) {
                return Ok(());
            }
            if error.is_conflict() || error.is_not_found() {
                return Err(Untold { error, is_open: false });
            }
            let ran = can_have_run(&error);
            may_have_run |= ran;
            let retry_after = error.api().and_then(|error| error.retry_after);
            // What is safe to repeat, the client has repeated already.
            let wait = match policy.wait_after(attempt, retry_after) {
                Some(wait) if ran => wait,
                _ => return Err(Untold { error, is_open: !may_have_run }),
            };
            sleep(wait).await;
            if may_have_run {
                match self.item().await {
                    // Still as it was: nothing has been heard.
                    Ok(item) if self.is_ours(&item) => {}
                    Ok(item) if has_come_to(&item, &result) => return Ok(()),
                    _ => return Err(Untold { error, is_open: false }),
                }
            }
            attempt += 1;
        }
    }

    async fn item(&self) -> Result<QueueItem, Error> {
        self.folder.queue_items().get(self.id).await
    }

    async fn reached(&self, result: &TransactionResult) -> Result<bool, Error> {
        Ok(has_come_to(&self.item().await?, result))
    }

    #[inline]
    fn is_ours(&self, item: &QueueItem) -> bool {
        item.status == Some(QueueItemStatus::InProgress) && item.start_processing == self.taken
    }
}

/// Whether an item is what this result makes of it.
#[inline]
fn has_come_to(item: &QueueItem, result: &TransactionResult) -> bool {
    let status = item.status.as_ref();
    if result.is_successful == Some(true) {
        status == Some(&QueueItemStatus::Successful)
    } else if result.processing_exception.is_some() {
        matches!(status, Some(QueueItemStatus::Failed | QueueItemStatus::Retried))
    } else {
        // It went back into the queue, and others may have had it since.
        status.is_some()
    }
}
