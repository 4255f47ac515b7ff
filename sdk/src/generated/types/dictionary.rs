// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`Dictionary`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.Dictionary`.
///
/// An open type that declares no member: a map of values by their names.
///
/// Since 2019.10 or before.
pub type Dictionary = odata::OpenObject;
