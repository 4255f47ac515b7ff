// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`LongVersionedEntity`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.LongVersionedEntity`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct LongVersionedEntity {
    /// `Id`, the key.
    pub id: i64,
    /// `RowVersion`.
    pub row_version: Option<odata::Binary>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    LongVersionedEntity: "UiPath.Server.Configuration.OData.LongVersionedEntity", keys 1, secrets [] {
        0 id: "Id",
        1 row_version: "RowVersion",
    }
}

/// `Id`.
pub const ID: odata::Field<LongVersionedEntity, i64, odata::Key> = odata::Field::new("Id");
/// `RowVersion`.
pub const ROW_VERSION: odata::Field<LongVersionedEntity, odata::Binary> = odata::Field::new("RowVersion");
