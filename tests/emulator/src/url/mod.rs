//! What stands in a URL.

pub(crate) mod path;
pub(crate) mod percent;
pub(crate) mod query;
