// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`AuditLogEntity`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.AuditLogEntityDto`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct AuditLogEntity {
    /// `Id`, the key.
    pub id: i64,
    /// `Action`.
    pub action: Option<super::AuditLogAction>,
    /// `AuditLogId`.
    pub audit_log_id: Option<i64>,
    /// `CustomData`.
    pub custom_data: Option<String>,
    /// `EntityId`.
    pub entity_id: Option<i64>,
    /// `EntityName`.
    pub entity_name: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    AuditLogEntity: "UiPath.Server.Configuration.OData.AuditLogEntityDto", keys 1, secrets [] {
        0 id: "Id",
        1 action: "Action",
        2 audit_log_id: "AuditLogId",
        3 custom_data: "CustomData",
        4 entity_id: "EntityId",
        5 entity_name: "EntityName",
    }
}

/// `Id`.
pub const ID: odata::Field<AuditLogEntity, i64, odata::Key> = odata::Field::new("Id");
/// `Action`.
pub const ACTION: odata::Field<AuditLogEntity, super::AuditLogAction> = odata::Field::new("Action");
/// `AuditLogId`.
pub const AUDIT_LOG_ID: odata::Field<AuditLogEntity, i64> = odata::Field::new("AuditLogId");
/// `CustomData`.
pub const CUSTOM_DATA: odata::Field<AuditLogEntity, String> = odata::Field::new("CustomData");
/// `EntityId`.
pub const ENTITY_ID: odata::Field<AuditLogEntity, i64> = odata::Field::new("EntityId");
/// `EntityName`.
pub const ENTITY_NAME: odata::Field<AuditLogEntity, String> = odata::Field::new("EntityName");
