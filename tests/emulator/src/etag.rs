//! Tags of rows, by which a client says which state of a row it means.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;

use crate::refusal::{Refusal, Result};
use crate::request::Request;
use crate::store::Row;

/// The member that shows the version of a row.
pub(crate) const MEMBER: &str = "RowVersion";

/// The version of a row, as the service writes it: eight bytes that grow with each change in the set.
pub(crate) fn version(row: &Row) -> String {
    BASE64_STANDARD.encode(row.version.to_be_bytes())
}

/// The tag of a row. It is weak: the same state may be written in more than one way.
pub(crate) fn tag(row: &Row) -> String {
    format!("W/\"{}\"", version(row))
}

/// Whether the header `name` names this state of the row, or any; `None` if it is not there.
fn names(request: &Request, name: &str, row: &Row) -> Option<bool> {
    let strong = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    let wanted = strong(&tag(row));
    let header = request.header(name)?;
    Some(header.trim() == "*" || header.split(',').any(|tag| strong(tag) == wanted))
}

/// Fails if the client means another state of the row than the one that it would change.
pub(crate) fn check(request: &Request, row: &Row) -> Result<()> {
    if names(request, "if-match", row) == Some(false) || names(request, "if-none-match", row) == Some(true) {
        let reason = format!("the tag of the row is {} now", tag(row));
        return Err(Refusal::service(412, 0, "The item has been changed by somebody else.").because(reason));
    }
    Ok(())
}

/// Whether the client has this state of the row already.
pub(crate) fn is_known(request: &Request, row: &Row) -> bool {
    names(request, "if-none-match", row) == Some(true)
}
