// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`QueueItem`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.QueueItemDto`.
///
/// The entities of [`QueueItems`](super::super::sets::QueueItems) and [`Queues`](super::super::sets::Queues).
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct QueueItem {
    /// `Id`, the key.
    pub id: i64,
    /// `Analytics`.
    pub analytics: Option<super::Dictionary>,
    /// `AnalyticsData`.
    pub analytics_data: Option<String>,
    /// `AncestorId`.
    pub ancestor_id: Option<i64>,
    /// `AncestorUniqueKey`. Added after 2020.10.
    pub ancestor_unique_key: Option<odata::Guid>,
    /// `CreationTime`.
    pub creation_time: Option<odata::Timestamp>,
    /// `CreatorJobKey`. Added after 2020.10.
    pub creator_job_key: Option<odata::Guid>,
    /// `DeferDate`.
    pub defer_date: Option<odata::Timestamp>,
    /// `DueDate`.
    pub due_date: Option<odata::Timestamp>,
    /// `Encrypted`. Added after 2020.10.
    pub encrypted: Option<bool>,
    /// `EndProcessing`.
    pub end_processing: Option<odata::Timestamp>,
    /// `Error`. Added after 2020.10.
    pub error: Option<odata::Nested<super::QueueItemError>>,
    /// `ExecutorJobKey`. Added after 2020.10.
    pub executor_job_key: Option<odata::Guid>,
    /// `HasVideoRecorded`. Added after 2020.10. The service advises against it: deprecated.
    pub has_video_recorded: Option<bool>,
    /// `Key`.
    pub key: Option<odata::Guid>,
    /// `ManualAncestorId`. Added after 2020.10.
    pub manual_ancestor_id: Option<i64>,
    /// `ManualAncestorUniqueKey`. Added after 2020.10.
    pub manual_ancestor_unique_key: Option<odata::Guid>,
    /// `ManualRetryNumber`. Added after 2020.10.
    pub manual_retry_number: Option<i32>,
    /// `OperationId`. Added after 2020.10.
    pub operation_id: Option<String>,
    /// `OrganizationUnitFullyQualifiedName`. Since 2020.10. The service advises against it: deprecated.
    pub organization_unit_fully_qualified_name: Option<String>,
    /// `OrganizationUnitId`. Since 2020.10. The service advises against it: deprecated.
    pub organization_unit_id: Option<i64>,
    /// `Output`.
    pub output: Option<super::Dictionary>,
    /// `OutputData`.
    pub output_data: Option<String>,
    /// `ParentOperationId`. Added after 2020.10.
    pub parent_operation_id: Option<String>,
    /// `Priority`.
    pub priority: Option<super::QueueItemPriority>,
    /// `ProcessingException`.
    pub processing_exception: Option<odata::Nested<super::ProcessingException>>,
    /// `ProcessingExceptionType`.
    pub processing_exception_type: Option<super::ProcessingExceptionType>,
    /// `Progress`.
    pub progress: Option<String>,
    /// `QueueDefinition`, a navigation property: there when it is expanded.
    pub queue_definition: Option<odata::Nested<super::QueueDefinition>>,
    /// `QueueDefinitionId`.
    pub queue_definition_id: Option<i64>,
    /// `Reference`, at most 128 characters.
    pub reference: Option<String>,
    /// `RetryNumber`.
    pub retry_number: Option<i32>,
    /// `ReviewStatus`.
    pub review_status: Option<super::ReviewStatus>,
    /// `ReviewerUser`, a navigation property: there when it is expanded.
    pub reviewer_user: Option<odata::Nested<super::SimpleUser>>,
    /// `ReviewerUserId`.
    pub reviewer_user_id: Option<i64>,
    /// `RiskSlaDate`.
    pub risk_sla_date: Option<odata::Timestamp>,
    /// `Robot`, a navigation property: there when it is expanded.
    pub robot: Option<odata::Nested<super::SimpleRobot>>,
    /// `RobotId`. Added after 2020.10.
    pub robot_id: Option<i64>,
    /// `RowVersion`.
    pub row_version: Option<odata::Binary>,
    /// `SecondsInPreviousAttempts`.
    pub seconds_in_previous_attempts: Option<i32>,
    /// `SpecificContent`.
    pub specific_content: Option<super::Dictionary>,
    /// `SpecificData`.
    pub specific_data: Option<String>,
    /// `StartProcessing`.
    pub start_processing: Option<odata::Timestamp>,
    /// `Status`.
    pub status: Option<super::QueueItemStatus>,
    /// `UniqueKey`. Added after 2020.10.
    pub unique_key: Option<odata::Guid>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    QueueItem: "UiPath.Server.Configuration.OData.QueueItemDto", keys 1, secrets [] {
        0 id: "Id",
        1 analytics: "Analytics",
        2 analytics_data: "AnalyticsData",
        3 ancestor_id: "AncestorId",
        4 ancestor_unique_key: "AncestorUniqueKey",
        5 creation_time: "CreationTime",
        6 creator_job_key: "CreatorJobKey",
        7 defer_date: "DeferDate",
        8 due_date: "DueDate",
        9 encrypted: "Encrypted",
        10 end_processing: "EndProcessing",
        11 error: "Error",
        12 executor_job_key: "ExecutorJobKey",
        13 has_video_recorded: "HasVideoRecorded",
        14 key: "Key",
        15 manual_ancestor_id: "ManualAncestorId",
        16 manual_ancestor_unique_key: "ManualAncestorUniqueKey",
        17 manual_retry_number: "ManualRetryNumber",
        18 operation_id: "OperationId",
        19 organization_unit_fully_qualified_name: "OrganizationUnitFullyQualifiedName",
        20 organization_unit_id: "OrganizationUnitId",
        21 output: "Output",
        22 output_data: "OutputData",
        23 parent_operation_id: "ParentOperationId",
        24 priority: "Priority",
        25 processing_exception: "ProcessingException",
        26 processing_exception_type: "ProcessingExceptionType",
        27 progress: "Progress",
        28 queue_definition: "QueueDefinition",
        29 queue_definition_id: "QueueDefinitionId",
        30 reference: "Reference",
        31 retry_number: "RetryNumber",
        32 review_status: "ReviewStatus",
        33 reviewer_user: "ReviewerUser",
        34 reviewer_user_id: "ReviewerUserId",
        35 risk_sla_date: "RiskSlaDate",
        36 robot: "Robot",
        37 robot_id: "RobotId",
        38 row_version: "RowVersion",
        39 seconds_in_previous_attempts: "SecondsInPreviousAttempts",
        40 specific_content: "SpecificContent",
        41 specific_data: "SpecificData",
        42 start_processing: "StartProcessing",
        43 status: "Status",
        44 unique_key: "UniqueKey",
    }
}

/// `Id`.
pub const ID: odata::Field<QueueItem, i64, odata::Key> = odata::Field::new("Id");
/// `Analytics`.
pub const ANALYTICS: odata::Field<QueueItem, super::Dictionary> = odata::Field::new("Analytics");
/// `AnalyticsData`.
pub const ANALYTICS_DATA: odata::Field<QueueItem, String> = odata::Field::new("AnalyticsData");
/// `AncestorId`.
pub const ANCESTOR_ID: odata::Field<QueueItem, i64> = odata::Field::new("AncestorId");
/// `AncestorUniqueKey`.
pub const ANCESTOR_UNIQUE_KEY: odata::Field<QueueItem, odata::Guid> = odata::Field::new("AncestorUniqueKey");
/// `CreationTime`.
pub const CREATION_TIME: odata::Field<QueueItem, odata::Timestamp> = odata::Field::new("CreationTime");
/// `CreatorJobKey`.
pub const CREATOR_JOB_KEY: odata::Field<QueueItem, odata::Guid> = odata::Field::new("CreatorJobKey");
/// `DeferDate`.
pub const DEFER_DATE: odata::Field<QueueItem, odata::Timestamp> = odata::Field::new("DeferDate");
/// `DueDate`.
pub const DUE_DATE: odata::Field<QueueItem, odata::Timestamp> = odata::Field::new("DueDate");
/// `Encrypted`.
pub const ENCRYPTED: odata::Field<QueueItem, bool> = odata::Field::new("Encrypted");
/// `EndProcessing`.
pub const END_PROCESSING: odata::Field<QueueItem, odata::Timestamp> = odata::Field::new("EndProcessing");
/// `Error`.
pub const ERROR: odata::Field<QueueItem, super::QueueItemError> = odata::Field::new("Error");
/// `ExecutorJobKey`.
pub const EXECUTOR_JOB_KEY: odata::Field<QueueItem, odata::Guid> = odata::Field::new("ExecutorJobKey");
/// `HasVideoRecorded`.
pub const HAS_VIDEO_RECORDED: odata::Field<QueueItem, bool> = odata::Field::new("HasVideoRecorded");
/// `Key`.
pub const KEY: odata::Field<QueueItem, odata::Guid> = odata::Field::new("Key");
/// `ManualAncestorId`.
pub const MANUAL_ANCESTOR_ID: odata::Field<QueueItem, i64> = odata::Field::new("ManualAncestorId");
/// `ManualAncestorUniqueKey`.
pub const MANUAL_ANCESTOR_UNIQUE_KEY: odata::Field<QueueItem, odata::Guid> =
    odata::Field::new("ManualAncestorUniqueKey");
/// `ManualRetryNumber`.
pub const MANUAL_RETRY_NUMBER: odata::Field<QueueItem, i32> = odata::Field::new("ManualRetryNumber");
/// `OperationId`.
pub const OPERATION_ID: odata::Field<QueueItem, String> = odata::Field::new("OperationId");
/// `OrganizationUnitFullyQualifiedName`.
pub const ORGANIZATION_UNIT_FULLY_QUALIFIED_NAME: odata::Field<QueueItem, String> =
    odata::Field::new("OrganizationUnitFullyQualifiedName");
/// `OrganizationUnitId`.
pub const ORGANIZATION_UNIT_ID: odata::Field<QueueItem, i64> = odata::Field::new("OrganizationUnitId");
/// `Output`.
pub const OUTPUT: odata::Field<QueueItem, super::Dictionary> = odata::Field::new("Output");
/// `OutputData`.
pub const OUTPUT_DATA: odata::Field<QueueItem, String> = odata::Field::new("OutputData");
/// `ParentOperationId`.
pub const PARENT_OPERATION_ID: odata::Field<QueueItem, String> = odata::Field::new("ParentOperationId");
/// `Priority`.
pub const PRIORITY: odata::Field<QueueItem, super::QueueItemPriority> = odata::Field::new("Priority");
/// `ProcessingException`.
pub const PROCESSING_EXCEPTION: odata::Field<QueueItem, super::ProcessingException> =
    odata::Field::new("ProcessingException");
/// `ProcessingExceptionType`.
pub const PROCESSING_EXCEPTION_TYPE: odata::Field<QueueItem, super::ProcessingExceptionType> =
    odata::Field::new("ProcessingExceptionType");
/// `Progress`.
pub const PROGRESS: odata::Field<QueueItem, String> = odata::Field::new("Progress");
/// `QueueDefinition`.
pub const QUEUE_DEFINITION: odata::Link<QueueItem, super::QueueDefinition> = odata::Link::new("QueueDefinition");
/// `QueueDefinitionId`.
pub const QUEUE_DEFINITION_ID: odata::Field<QueueItem, i64> = odata::Field::new("QueueDefinitionId");
/// `Reference`.
pub const REFERENCE: odata::Field<QueueItem, String> = odata::Field::new("Reference");
/// `RetryNumber`.
pub const RETRY_NUMBER: odata::Field<QueueItem, i32> = odata::Field::new("RetryNumber");
/// `ReviewStatus`.
pub const REVIEW_STATUS: odata::Field<QueueItem, super::ReviewStatus> = odata::Field::new("ReviewStatus");
/// `ReviewerUser`.
pub const REVIEWER_USER: odata::Link<QueueItem, super::SimpleUser> = odata::Link::new("ReviewerUser");
/// `ReviewerUserId`.
pub const REVIEWER_USER_ID: odata::Field<QueueItem, i64> = odata::Field::new("ReviewerUserId");
/// `RiskSlaDate`.
pub const RISK_SLA_DATE: odata::Field<QueueItem, odata::Timestamp> = odata::Field::new("RiskSlaDate");
/// `Robot`.
pub const ROBOT: odata::Link<QueueItem, super::SimpleRobot> = odata::Link::new("Robot");
/// `RobotId`.
pub const ROBOT_ID: odata::Field<QueueItem, i64> = odata::Field::new("RobotId");
/// `RowVersion`.
pub const ROW_VERSION: odata::Field<QueueItem, odata::Binary> = odata::Field::new("RowVersion");
/// `SecondsInPreviousAttempts`.
pub const SECONDS_IN_PREVIOUS_ATTEMPTS: odata::Field<QueueItem, i32> = odata::Field::new("SecondsInPreviousAttempts");
/// `SpecificContent`.
pub const SPECIFIC_CONTENT: odata::Field<QueueItem, super::Dictionary> = odata::Field::new("SpecificContent");
/// `SpecificData`.
pub const SPECIFIC_DATA: odata::Field<QueueItem, String> = odata::Field::new("SpecificData");
/// `StartProcessing`.
pub const START_PROCESSING: odata::Field<QueueItem, odata::Timestamp> = odata::Field::new("StartProcessing");
/// `Status`.
pub const STATUS: odata::Field<QueueItem, super::QueueItemStatus> = odata::Field::new("Status");
/// `UniqueKey`.
pub const UNIQUE_KEY: odata::Field<QueueItem, odata::Guid> = odata::Field::new("UniqueKey");
