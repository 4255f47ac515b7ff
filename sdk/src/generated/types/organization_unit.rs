// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`OrganizationUnit`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.OrganizationUnitDto`.
///
/// The entities of [`OrganizationUnits`](super::super::sets::OrganizationUnits).
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct OrganizationUnit {
    /// `Id`, the key.
    pub id: i64,
    /// `DisplayName`, at most 128 characters, required.
    pub display_name: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    OrganizationUnit: "UiPath.Server.Configuration.OData.OrganizationUnitDto", keys 1, secrets [] {
        0 id: "Id",
        1 display_name: "DisplayName",
    }
}

/// `Id`.
pub const ID: odata::Field<OrganizationUnit, i64, odata::Key> = odata::Field::new("Id");
/// `DisplayName`.
pub const DISPLAY_NAME: odata::Field<OrganizationUnit, String> = odata::Field::new("DisplayName");
