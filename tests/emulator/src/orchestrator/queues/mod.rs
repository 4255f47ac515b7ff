//! Queues: their definitions, their items, and transactions on them.

mod add;
mod content;
mod definition;
mod many;
mod result;
mod retry;
mod status;
mod transaction;

pub(crate) use self::add::insert;
pub(super) use self::add::{add, add_many, edited};
pub(super) use self::definition::{complete_definition, empty};
pub(super) use self::many::{
    comments, delete, delete_one, history, last_retry, last_retry_of, review, set_reviewer, unset_reviewer,
};
pub(super) use self::result::{set_progress, set_result};
pub(super) use self::retry::{abandon, taken};
pub(super) use self::status::of_all as status_of_all;
pub(super) use self::transaction::{place, start_transaction};

use crate::context::Context;
use crate::orchestrator::sets::QUEUES;
use crate::refusal::{Refusal, Result};
use crate::store::{Key, Row};

/// The queue `name` of the request's folder, whatever the case of its letters.
fn queue(ctx: &Context<'_>, name: &str) -> Result<(Key, Row)> {
    let mut rows = ctx.state.store.rows(QUEUES, ctx.folder);
    let found = rows.find(|(_, row)| row.text("Name").is_some_and(|known| known.eq_ignore_ascii_case(name)));
    let (key, row) = found.ok_or_else(|| Refusal::not_found(format!("Queue {name} does not exist.")))?;
    Ok((key.clone(), row.clone()))
}
