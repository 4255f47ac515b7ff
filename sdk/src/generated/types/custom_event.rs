// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`CustomEvent`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.CustomEventDto`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct CustomEvent {
    /// `EntityKey`. Added after 2020.10.
    pub entity_key: Option<odata::Guid>,
    /// `EventData`.
    pub event_data: Option<super::Dictionary>,
    /// `EventId`, at most 50 characters, required.
    pub event_id: Option<String>,
    /// `EventSourceId`, set by the service. Added after 2020.10.
    pub event_source_id: Option<i64>,
    /// `EventTime`. Added after 2020.10.
    pub event_time: Option<odata::Timestamp>,
    /// `OrganizationUnitId`.
    pub organization_unit_id: Option<i64>,
    /// `OrganizationUnitKey`. Added after 2020.10.
    pub organization_unit_key: Option<odata::Guid>,
    /// `TenantId`.
    pub tenant_id: Option<i32>,
    /// `Timestamp`, required.
    pub timestamp: Option<odata::Timestamp>,
    /// `Type`, required.
    pub type_: Option<String>,
    /// `UserId`.
    pub user_id: Option<i64>,
    /// `UserKey`. Added after 2020.10.
    pub user_key: Option<odata::Guid>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    CustomEvent: "UiPath.Server.Configuration.OData.CustomEventDto", keys 0, secrets [] {
        0 entity_key: "EntityKey",
        1 event_data: "EventData",
        2 event_id: "EventId",
        3 event_source_id: "EventSourceId",
        4 event_time: "EventTime",
        5 organization_unit_id: "OrganizationUnitId",
        6 organization_unit_key: "OrganizationUnitKey",
        7 tenant_id: "TenantId",
        8 timestamp: "Timestamp",
        9 type_: "Type",
        10 user_id: "UserId",
        11 user_key: "UserKey",
    }
}

/// `EntityKey`.
pub const ENTITY_KEY: odata::Field<CustomEvent, odata::Guid> = odata::Field::new("EntityKey");
/// `EventData`.
pub const EVENT_DATA: odata::Field<CustomEvent, super::Dictionary> = odata::Field::new("EventData");
/// `EventId`.
pub const EVENT_ID: odata::Field<CustomEvent, String> = odata::Field::new("EventId");
/// `EventSourceId`.
pub const EVENT_SOURCE_ID: odata::Field<CustomEvent, i64> = odata::Field::new("EventSourceId");
/// `EventTime`.
pub const EVENT_TIME: odata::Field<CustomEvent, odata::Timestamp> = odata::Field::new("EventTime");
/// `OrganizationUnitId`.
pub const ORGANIZATION_UNIT_ID: odata::Field<CustomEvent, i64> = odata::Field::new("OrganizationUnitId");
/// `OrganizationUnitKey`.
pub const ORGANIZATION_UNIT_KEY: odata::Field<CustomEvent, odata::Guid> = odata::Field::new("OrganizationUnitKey");
/// `TenantId`.
pub const TENANT_ID: odata::Field<CustomEvent, i32> = odata::Field::new("TenantId");
/// `Timestamp`.
pub const TIMESTAMP: odata::Field<CustomEvent, odata::Timestamp> = odata::Field::new("Timestamp");
/// `Type`.
pub const TYPE: odata::Field<CustomEvent, String> = odata::Field::new("Type");
/// `UserId`.
pub const USER_ID: odata::Field<CustomEvent, i64> = odata::Field::new("UserId");
/// `UserKey`.
pub const USER_KEY: odata::Field<CustomEvent, odata::Guid> = odata::Field::new("UserKey");
