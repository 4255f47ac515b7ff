// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`QueueDefinition`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.QueueDefinitionDto`.
///
/// The entities of [`QueueDefinitions`](super::super::sets::QueueDefinitions).
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct QueueDefinition {
    /// `Id`, the key.
    pub id: i64,
    /// `AcceptAutomaticallyRetry`.
    pub accept_automatically_retry: Option<bool>,
    /// `AnalyticsDataJsonSchema`.
    pub analytics_data_json_schema: Option<String>,
    /// `CreationTime`.
    pub creation_time: Option<odata::Timestamp>,
    /// `Description`, at most 250 characters.
    pub description: Option<String>,
    /// `Encrypted`. Added after 2020.10.
    pub encrypted: Option<bool>,
    /// `EnforceUniqueReference`.
    pub enforce_unique_reference: Option<bool>,
    /// `FoldersCount`. Added after 2020.10.
    pub folders_count: Option<i32>,
    /// `IsProcessInCurrentFolder`. Added after 2020.10.
    pub is_process_in_current_folder: Option<bool>,
    /// `Key`. Added after 2020.10.
    pub key: Option<odata::Guid>,
    /// `MaxNumberOfRetries`.
    pub max_number_of_retries: Option<i32>,
    /// `Name`, at most 50 characters, required.
    pub name: Option<String>,
    /// `OrganizationUnitFullyQualifiedName`. Since 2020.10. The service advises against it: deprecated.
    pub organization_unit_fully_qualified_name: Option<String>,
    /// `OrganizationUnitId`. Since 2020.10. The service advises against it: deprecated.
    pub organization_unit_id: Option<i64>,
    /// `OutputDataJsonSchema`.
    pub output_data_json_schema: Option<String>,
    /// `ProcessScheduleId`.
    pub process_schedule_id: Option<i64>,
    /// `ReleaseId`.
    pub release_id: Option<i64>,
    /// `RetryAbandonedItems`. Added after 2020.10.
    pub retry_abandoned_items: Option<bool>,
    /// `RiskSlaInMinutes`.
    pub risk_sla_in_minutes: Option<i32>,
    /// `SlaInMinutes`.
    pub sla_in_minutes: Option<i32>,
    /// `SpecificDataJsonSchema`.
    pub specific_data_json_schema: Option<String>,
    /// `Tags`. Added after 2020.10.
    pub tags: Option<Vec<super::Tag>>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    QueueDefinition: "UiPath.Server.Configuration.OData.QueueDefinitionDto", keys 1, secrets [] {
        0 id: "Id",
        1 accept_automatically_retry: "AcceptAutomaticallyRetry",
        2 analytics_data_json_schema: "AnalyticsDataJsonSchema",
        3 creation_time: "CreationTime",
        4 description: "Description",
        5 encrypted: "Encrypted",
        6 enforce_unique_reference: "EnforceUniqueReference",
        7 folders_count: "FoldersCount",
        8 is_process_in_current_folder: "IsProcessInCurrentFolder",
        9 key: "Key",
        10 max_number_of_retries: "MaxNumberOfRetries",
        11 name: "Name",
        12 organization_unit_fully_qualified_name: "OrganizationUnitFullyQualifiedName",
        13 organization_unit_id: "OrganizationUnitId",
        14 output_data_json_schema: "OutputDataJsonSchema",
        15 process_schedule_id: "ProcessScheduleId",
        16 release_id: "ReleaseId",
        17 retry_abandoned_items: "RetryAbandonedItems",
        18 risk_sla_in_minutes: "RiskSlaInMinutes",
        19 sla_in_minutes: "SlaInMinutes",
        20 specific_data_json_schema: "SpecificDataJsonSchema",
        21 tags: "Tags",
    }
}

/// `Id`.
pub const ID: odata::Field<QueueDefinition, i64, odata::Key> = odata::Field::new("Id");
/// `AcceptAutomaticallyRetry`.
pub const ACCEPT_AUTOMATICALLY_RETRY: odata::Field<QueueDefinition, bool> =
    odata::Field::new("AcceptAutomaticallyRetry");
/// `AnalyticsDataJsonSchema`.
pub const ANALYTICS_DATA_JSON_SCHEMA: odata::Field<QueueDefinition, String> =
    odata::Field::new("AnalyticsDataJsonSchema");
/// `CreationTime`.
pub const CREATION_TIME: odata::Field<QueueDefinition, odata::Timestamp> = odata::Field::new("CreationTime");
/// `Description`.
pub const DESCRIPTION: odata::Field<QueueDefinition, String> = odata::Field::new("Description");
/// `Encrypted`.
pub const ENCRYPTED: odata::Field<QueueDefinition, bool> = odata::Field::new("Encrypted");
/// `EnforceUniqueReference`.
pub const ENFORCE_UNIQUE_REFERENCE: odata::Field<QueueDefinition, bool> = odata::Field::new("EnforceUniqueReference");
/// `FoldersCount`.
pub const FOLDERS_COUNT: odata::Field<QueueDefinition, i32> = odata::Field::new("FoldersCount");
/// `IsProcessInCurrentFolder`.
pub const IS_PROCESS_IN_CURRENT_FOLDER: odata::Field<QueueDefinition, bool> =
    odata::Field::new("IsProcessInCurrentFolder");
/// `Key`.
pub const KEY: odata::Field<QueueDefinition, odata::Guid> = odata::Field::new("Key");
/// `MaxNumberOfRetries`.
pub const MAX_NUMBER_OF_RETRIES: odata::Field<QueueDefinition, i32> = odata::Field::new("MaxNumberOfRetries");
/// `Name`.
pub const NAME: odata::Field<QueueDefinition, String> = odata::Field::new("Name");
/// `OrganizationUnitFullyQualifiedName`.
pub const ORGANIZATION_UNIT_FULLY_QUALIFIED_NAME: odata::Field<QueueDefinition, String> =
    odata::Field::new("OrganizationUnitFullyQualifiedName");
/// `OrganizationUnitId`.
pub const ORGANIZATION_UNIT_ID: odata::Field<QueueDefinition, i64> = odata::Field::new("OrganizationUnitId");
/// `OutputDataJsonSchema`.
pub const OUTPUT_DATA_JSON_SCHEMA: odata::Field<QueueDefinition, String> = odata::Field::new("OutputDataJsonSchema");
/// `ProcessScheduleId`.
pub const PROCESS_SCHEDULE_ID: odata::Field<QueueDefinition, i64> = odata::Field::new("ProcessScheduleId");
/// `ReleaseId`.
pub const RELEASE_ID: odata::Field<QueueDefinition, i64> = odata::Field::new("ReleaseId");
/// `RetryAbandonedItems`.
pub const RETRY_ABANDONED_ITEMS: odata::Field<QueueDefinition, bool> = odata::Field::new("RetryAbandonedItems");
/// `RiskSlaInMinutes`.
pub const RISK_SLA_IN_MINUTES: odata::Field<QueueDefinition, i32> = odata::Field::new("RiskSlaInMinutes");
/// `SlaInMinutes`.
pub const SLA_IN_MINUTES: odata::Field<QueueDefinition, i32> = odata::Field::new("SlaInMinutes");
/// `SpecificDataJsonSchema`.
pub const SPECIFIC_DATA_JSON_SCHEMA: odata::Field<QueueDefinition, String> =
    odata::Field::new("SpecificDataJsonSchema");
/// `Tags`.
pub const TAGS: odata::Field<QueueDefinition, Vec<super::Tag>> = odata::Field::new("Tags");
