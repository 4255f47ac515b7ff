// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`DictionaryOfBoolean`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.DictionaryOfBoolean`.
///
/// An open type that declares no member: a map of values by their names.
///
/// Added after 2020.10.
pub type DictionaryOfBoolean = odata::OpenMap<bool>;
