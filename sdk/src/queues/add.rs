//! One item into a queue.

use std::fmt;
use std::future::IntoFuture;

use futures_core::future::BoxFuture;

use super::item::setters;
use super::{NewItem, Queue};
use crate::EntitySets as _;
use crate::odata::{Error, Result};
use crate::types::QueueItem;

/// Adds one item to a queue. It is data until it is awaited; the answer is the item as the service has it.
///
/// An item that may have been added is not sent again, unless by you: in a queue with unique references that is safe,
/// and answers a [conflict](Error::is_conflict) where the first try came through.
#[derive(Clone)]
#[must_use = "nothing is added until this is awaited"]
pub struct Add {
    queue: Queue,
    item: NewItem,
}

impl Add {
    #[inline]
    pub(super) fn new(queue: Queue, item: NewItem) -> Self {
        Self { queue, item }
    }

    setters!(self => self.item);
}

impl IntoFuture for Add {
    type Output = Result<QueueItem>;
    type IntoFuture = BoxFuture<'static, Result<QueueItem>>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { queue, item } = self;
        if let Some(problem) = item.problem {
            let error = Error::Input(format!("queue `{}`: {problem}", queue.name));
            return Box::pin(async { Err(error) });
        }
        let mut data = item.data;
        data.name = Some(queue.name);
        queue.folder.queues().add_queue_item(data).into_future()
    }
}

impl fmt::Debug for Add {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "add an item to {:?}", self.queue)
    }
}
