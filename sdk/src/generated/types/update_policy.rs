// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`UpdatePolicy`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.UpdatePolicyDto`.
///
/// Added after 2020.10.
#[derive(Default)]
pub struct UpdatePolicy {
    /// `SpecificVersion`, at most 128 characters.
    pub specific_version: Option<String>,
    /// `Type`.
    pub type_: Option<super::UpdatePolicyType>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    UpdatePolicy: "UiPath.Server.Configuration.OData.UpdatePolicyDto", keys 0, secrets [] {
        0 specific_version: "SpecificVersion",
        1 type_: "Type",
    }
}

/// `SpecificVersion`.
pub const SPECIFIC_VERSION: odata::Field<UpdatePolicy, String> = odata::Field::new("SpecificVersion");
/// `Type`.
pub const TYPE: odata::Field<UpdatePolicy, super::UpdatePolicyType> = odata::Field::new("Type");
