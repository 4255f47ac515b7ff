//! An item before it is in a queue.

use serde::Serialize;

use super::content;
use crate::types::QueueItemData;

/// The most UTF-16 units of a reference, as the service counts characters.
const MAX_REFERENCE: usize = 128;
/// What an item takes of a body beside its content.
const FRAME: usize = 96;

/// An item that is to be added to a queue.
///
/// What is wrong with it is told when it is added: by [`Queue::add`](super::Queue::add) as an error, by
/// [`Queue::add_all`](super::Queue::add_all) as a [`Refused`](super::Refused) item.
#[derive(Clone, Debug)]
#[must_use = "an item is in no queue until it is added"]
pub struct NewItem {
    pub(super) data: QueueItemData,
    pub(super) problem: Option<String>,
    size: usize,
}

macro_rules! setters {
    ($this:ident => $item:expr) => {
        /// What the item is found by, at most 128 characters. In a queue with unique references it can be there once.
        pub fn reference(mut $this, reference: impl Into<String>) -> Self {
            $item.set_reference(reference.into());
            $this
        }

        /// How urgent it is; `Normal` unless said otherwise.
        #[inline]
        pub fn priority(mut $this, priority: crate::types::QueueItemPriority) -> Self {
            $item.data.priority = Some(priority);
            $this
        }

        /// By when it should be done.
        #[inline]
        pub fn due(mut $this, time: crate::odata::Timestamp) -> Self {
            $item.data.due_date = Some(time);
            $this
        }

        /// Before when nobody gets it.
        #[inline]
        pub fn defer(mut $this, time: crate::odata::Timestamp) -> Self {
            $item.data.defer_date = Some(time);
            $this
        }

        /// From when on its service level is at risk.
        #[inline]
        pub fn at_risk(mut $this, time: crate::odata::Timestamp) -> Self {
            $item.data.risk_sla_date = Some(time);
            $this
        }

        /// A word on how far it is.
        pub fn progress(mut $this, progress: impl Into<String>) -> Self {
            $item.data.progress = Some(progress.into());
            $this
        }
    };
}
pub(super) use setters;

impl NewItem {
    /// An item with this content: anything that serde writes as a flat object of texts, numbers, booleans and nulls.
    /// Names of members cannot have `.`, `#`, `@` and `:`. Numbers are sent with all their digits; a NaN or an infinite
    /// one is a problem, as JSON has no number for it.
    pub fn new<T: Serialize + ?Sized>(content: &T) -> Self {
        let (data, problem, size) = match content::flat(content) {
            Ok((content, size)) => {
                (QueueItemData { specific_content: Some(content), ..QueueItemData::default() }, None, size)
            }
            Err(problem) => (QueueItemData::default(), Some(problem), 0),
        };
        Self { data, problem, size }
    }

    setters!(self => self);

    #[inline]
    pub(super) fn set_reference(&mut self, reference: String) {
        if reference.encode_utf16().count() > MAX_REFERENCE {
            let start: String = reference.chars().take(20).collect();
            let problem = format!("the reference `{start}…` has more than {MAX_REFERENCE} characters");
            self.problem.get_or_insert(problem);
        }
        self.data.reference = Some(reference);
    }

    /// About how many bytes of a body it takes.
    #[inline]
    pub(super) fn size(&self) -> usize {
        FRAME + self.size + self.data.reference.as_ref().map_or(0, String::len)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::odata::Timestamp;
    use crate::types::QueueItemPriority;

    #[test]
    fn the_first_problem_is_told() {
        let item = NewItem::new(&serde_json::json!({ "a.b": 1 })).reference("x".repeat(129));
        assert!(item.problem.unwrap().contains("`a.b`"));
        let item = NewItem::new(&()).reference("😀".repeat(65));
        assert!(item.problem.unwrap().contains("more than 128"));
        let item =
            NewItem::new(&()).reference("ä".repeat(128)).priority(QueueItemPriority::High).due(Timestamp::UNIX_EPOCH);
        assert_eq!((item.problem.as_deref(), item.data.priority), (None, Some(QueueItemPriority::High)));
    }
}
