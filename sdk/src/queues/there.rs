//! Whether items are in a queue, by their references: what is asked where an answer leaves it open.

use std::collections::BTreeSet;

use super::Queue;
use crate::EntitySets as _;
use crate::odata::{Expr, Result};
use crate::types::queue_item;

/// How many characters of references one question has: the address of a call has its bounds.
const CHARACTERS: usize = 600;

/// Whether there is an item in the queue for each of these references.
pub(super) async fn all_there(queue: &Queue, references: &[&str]) -> Result<bool> {
    let id = queue.definition().await?.id;
    let items = queue.folder.queue_items();
    let mut rest = references;
    while !rest.is_empty() {
        let mut characters = 0;
        let fits = rest.iter().take_while(|reference| {
            characters += reference.len() + 1;
            characters <= CHARACTERS
        });
        let (some, others) = rest.split_at(fits.count().max(1));
        rest = others;
        let is_one = some.iter().map(|reference| queue_item::REFERENCE.eq(*reference)).reduce(Expr::or);
        let Some(is_one) = is_one else { return Ok(true) };
        let ours = queue_item::QUEUE_DEFINITION_ID.eq(id).and(is_one);
        let found = items.query().filter(ours).select((queue_item::REFERENCE,)).all().await?;
        // The service knows no case in a reference.
        let found: BTreeSet<String> = found.into_iter().filter_map(|(it,)| it.map(|it| it.to_lowercase())).collect();
        if !some.iter().all(|reference| found.contains(&reference.to_lowercase())) {
            return Ok(false);
        }
    }
    Ok(true)
}
