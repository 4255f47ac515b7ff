//! Webhooks: who is called, for what, and with which words.

mod calls;
mod events;

pub(crate) use self::calls::Call;
pub(super) use self::calls::{check, event_types, ping, trigger};
pub(super) use self::events::{items, job, jobs};
