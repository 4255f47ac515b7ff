// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`DictionaryOfErrorResult`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.DictionaryOfErrorResult`.
///
/// An open type that declares no member: a map of values by their names.
///
/// Added after 2020.10.
pub type DictionaryOfErrorResult = odata::OpenMap<super::ErrorResult>;
