// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`DictionaryOfInt64`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.DictionaryOfInt64`.
///
/// An open type that declares no member: a map of values by their names.
///
/// Since 2020.10.
pub type DictionaryOfInt64 = odata::OpenMap<i64>;
