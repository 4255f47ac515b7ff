// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`AuditLog`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.AuditLogDto`.
///
/// The entities of [`AuditLogs`](super::super::sets::AuditLogs).
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct AuditLog {
    /// `Id`, the key.
    pub id: i64,
    /// `Action`.
    pub action: Option<super::AuditLogAction>,
    /// `Component`.
    pub component: Option<super::AuditLogComponent>,
    /// `DisplayName`.
    pub display_name: Option<String>,
    /// `Entities`, a navigation property: there when it is expanded.
    pub entities: Option<Vec<super::AuditLogEntity>>,
    /// `EntityId`.
    pub entity_id: Option<i64>,
    /// `ExecutionTime`.
    pub execution_time: Option<odata::Timestamp>,
    /// `ExternalClientId`. Added after 2020.10.
    pub external_client_id: Option<String>,
    /// `MethodName`.
    pub method_name: Option<String>,
    /// `OperationText`.
    pub operation_text: Option<String>,
    /// `Parameters`.
    pub parameters: Option<String>,
    /// `ServiceName`.
    pub service_name: Option<String>,
    /// `UserId`.
    pub user_id: Option<i64>,
    /// `UserIsDeleted`.
    pub user_is_deleted: Option<bool>,
    /// `UserName`.
    pub user_name: Option<String>,
    /// `UserType`.
    pub user_type: Option<super::UserType>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    AuditLog: "UiPath.Server.Configuration.OData.AuditLogDto", keys 1, secrets [] {
        0 id: "Id",
        1 action: "Action",
        2 component: "Component",
        3 display_name: "DisplayName",
        4 entities: "Entities",
        5 entity_id: "EntityId",
        6 execution_time: "ExecutionTime",
        7 external_client_id: "ExternalClientId",
        8 method_name: "MethodName",
        9 operation_text: "OperationText",
        10 parameters: "Parameters",
        11 service_name: "ServiceName",
        12 user_id: "UserId",
        13 user_is_deleted: "UserIsDeleted",
        14 user_name: "UserName",
        15 user_type: "UserType",
    }
}

/// `Id`.
pub const ID: odata::Field<AuditLog, i64, odata::Key> = odata::Field::new("Id");
/// `Action`.
pub const ACTION: odata::Field<AuditLog, super::AuditLogAction> = odata::Field::new("Action");
/// `Component`.
pub const COMPONENT: odata::Field<AuditLog, super::AuditLogComponent> = odata::Field::new("Component");
/// `DisplayName`.
pub const DISPLAY_NAME: odata::Field<AuditLog, String> = odata::Field::new("DisplayName");
/// `Entities`.
pub const ENTITIES: odata::Links<AuditLog, super::AuditLogEntity> = odata::Links::new("Entities");
/// `EntityId`.
pub const ENTITY_ID: odata::Field<AuditLog, i64> = odata::Field::new("EntityId");
/// `ExecutionTime`.
pub const EXECUTION_TIME: odata::Field<AuditLog, odata::Timestamp> = odata::Field::new("ExecutionTime");
/// `ExternalClientId`.
pub const EXTERNAL_CLIENT_ID: odata::Field<AuditLog, String> = odata::Field::new("ExternalClientId");
/// `MethodName`.
pub const METHOD_NAME: odata::Field<AuditLog, String> = odata::Field::new("MethodName");
/// `OperationText`.
pub const OPERATION_TEXT: odata::Field<AuditLog, String> = odata::Field::new("OperationText");
/// `Parameters`.
pub const PARAMETERS: odata::Field<AuditLog, String> = odata::Field::new("Parameters");
/// `ServiceName`.
pub const SERVICE_NAME: odata::Field<AuditLog, String> = odata::Field::new("ServiceName");
/// `UserId`.
pub const USER_ID: odata::Field<AuditLog, i64> = odata::Field::new("UserId");
/// `UserIsDeleted`.
pub const USER_IS_DELETED: odata::Field<AuditLog, bool> = odata::Field::new("UserIsDeleted");
/// `UserName`.
pub const USER_NAME: odata::Field<AuditLog, String> = odata::Field::new("UserName");
/// `UserType`.
pub const USER_TYPE: odata::Field<AuditLog, super::UserType> = odata::Field::new("UserType");
