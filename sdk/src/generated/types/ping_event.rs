// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`PingEvent`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.PingEventDto`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct PingEvent {
    /// `EntityKey`. Added after 2020.10.
    pub entity_key: Option<odata::Guid>,
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
    PingEvent: "UiPath.Server.Configuration.OData.PingEventDto", keys 0, secrets [] {
        0 entity_key: "EntityKey",
        1 event_id: "EventId",
        2 event_source_id: "EventSourceId",
        3 event_time: "EventTime",
        4 organization_unit_id: "OrganizationUnitId",
        5 organization_unit_key: "OrganizationUnitKey",
        6 tenant_id: "TenantId",
        7 timestamp: "Timestamp",
        8 type_: "Type",
        9 user_id: "UserId",
        10 user_key: "UserKey",
    }
}

/// `EntityKey`.
pub const ENTITY_KEY: odata::Field<PingEvent, odata::Guid> = odata::Field::new("EntityKey");
/// `EventId`.
pub const EVENT_ID: odata::Field<PingEvent, String> = odata::Field::new("EventId");
/// `EventSourceId`.
pub const EVENT_SOURCE_ID: odata::Field<PingEvent, i64> = odata::Field::new("EventSourceId");
/// `EventTime`.
pub const EVENT_TIME: odata::Field<PingEvent, odata::Timestamp> = odata::Field::new("EventTime");
/// `OrganizationUnitId`.
pub const ORGANIZATION_UNIT_ID: odata::Field<PingEvent, i64> = odata::Field::new("OrganizationUnitId");
/// `OrganizationUnitKey`.
pub const ORGANIZATION_UNIT_KEY: odata::Field<PingEvent, odata::Guid> = odata::Field::new("OrganizationUnitKey");
/// `TenantId`.
pub const TENANT_ID: odata::Field<PingEvent, i32> = odata::Field::new("TenantId");
/// `Timestamp`.
pub const TIMESTAMP: odata::Field<PingEvent, odata::Timestamp> = odata::Field::new("Timestamp");
/// `Type`.
pub const TYPE: odata::Field<PingEvent, String> = odata::Field::new("Type");
/// `UserId`.
pub const USER_ID: odata::Field<PingEvent, i64> = odata::Field::new("UserId");
/// `UserKey`.
pub const USER_KEY: odata::Field<PingEvent, odata::Guid> = odata::Field::new("UserKey");
