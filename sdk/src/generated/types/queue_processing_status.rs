// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`QueueProcessingStatus`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.QueueProcessingStatusDto`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct QueueProcessingStatus {
    /// `Id`, the key.
    pub id: i64,
    /// `AnalyticsDataJsonSchemaExists`.
    pub analytics_data_json_schema_exists: Option<bool>,
    /// `ApplicationExceptionsNo`.
    pub application_exceptions_no: Option<i32>,
    /// `ApplicationExceptionsProcessingTime`.
    pub application_exceptions_processing_time: Option<odata::Decimal>,
    /// `BusinessExceptionsNo`.
    pub business_exceptions_no: Option<i32>,
    /// `BusinessExceptionsProcessingTime`.
    pub business_exceptions_processing_time: Option<odata::Decimal>,
    /// `IsProcessInCurrentFolder`. Added after 2020.10.
    pub is_process_in_current_folder: Option<bool>,
    /// `ItemsInProgress`.
    pub items_in_progress: Option<i32>,
    /// `ItemsToProcess`.
    pub items_to_process: Option<i32>,
    /// `LastProcessed`.
    pub last_processed: Option<odata::Timestamp>,
    /// `OutputDataJsonSchemaExists`.
    pub output_data_json_schema_exists: Option<bool>,
    /// `ProcessScheduleId`.
    pub process_schedule_id: Option<i64>,
    /// `ProcessingMeanTime`.
    pub processing_mean_time: Option<odata::Decimal>,
    /// `QueueDefinitionAcceptAutomaticallyRetry`.
    pub queue_definition_accept_automatically_retry: Option<bool>,
    /// `QueueDefinitionDescription`.
    pub queue_definition_description: Option<String>,
    /// `QueueDefinitionEnforceUniqueReference`.
    pub queue_definition_enforce_unique_reference: Option<bool>,
    /// `QueueDefinitionId`.
    pub queue_definition_id: Option<i64>,
    /// `QueueDefinitionKey`. Added after 2020.10.
    pub queue_definition_key: Option<odata::Guid>,
    /// `QueueDefinitionMaxNumberOfRetries`.
    pub queue_definition_max_number_of_retries: Option<i32>,
    /// `QueueDefinitionName`.
    pub queue_definition_name: Option<String>,
    /// `QueueDefinitionRetryAbandonedItems`. Added after 2020.10.
    pub queue_definition_retry_abandoned_items: Option<bool>,
    /// `QueueFoldersCount`. Added after 2020.10.
    pub queue_folders_count: Option<i32>,
    /// `ReleaseId`. Added after 2020.10.
    pub release_id: Option<i64>,
    /// `ReleaseName`.
    pub release_name: Option<String>,
    /// `SpecificDataJsonSchemaExists`.
    pub specific_data_json_schema_exists: Option<bool>,
    /// `SuccessfulTransactionsNo`.
    pub successful_transactions_no: Option<i32>,
    /// `SuccessfulTransactionsProcessingTime`.
    pub successful_transactions_processing_time: Option<odata::Decimal>,
    /// `Tags`. Added after 2020.10.
    pub tags: Option<Vec<super::Tag>>,
    /// `TotalNumberOfTransactions`.
    pub total_number_of_transactions: Option<i32>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    QueueProcessingStatus: "UiPath.Server.Configuration.OData.QueueProcessingStatusDto", keys 1, secrets [] {
        0 id: "Id",
        1 analytics_data_json_schema_exists: "AnalyticsDataJsonSchemaExists",
        2 application_exceptions_no: "ApplicationExceptionsNo",
        3 application_exceptions_processing_time: "ApplicationExceptionsProcessingTime",
        4 business_exceptions_no: "BusinessExceptionsNo",
        5 business_exceptions_processing_time: "BusinessExceptionsProcessingTime",
        6 is_process_in_current_folder: "IsProcessInCurrentFolder",
        7 items_in_progress: "ItemsInProgress",
        8 items_to_process: "ItemsToProcess",
        9 last_processed: "LastProcessed",
        10 output_data_json_schema_exists: "OutputDataJsonSchemaExists",
        11 process_schedule_id: "ProcessScheduleId",
        12 processing_mean_time: "ProcessingMeanTime",
        13 queue_definition_accept_automatically_retry: "QueueDefinitionAcceptAutomaticallyRetry",
        14 queue_definition_description: "QueueDefinitionDescription",
        15 queue_definition_enforce_unique_reference: "QueueDefinitionEnforceUniqueReference",
        16 queue_definition_id: "QueueDefinitionId",
        17 queue_definition_key: "QueueDefinitionKey",
        18 queue_definition_max_number_of_retries: "QueueDefinitionMaxNumberOfRetries",
        19 queue_definition_name: "QueueDefinitionName",
        20 queue_definition_retry_abandoned_items: "QueueDefinitionRetryAbandonedItems",
        21 queue_folders_count: "QueueFoldersCount",
        22 release_id: "ReleaseId",
        23 release_name: "ReleaseName",
        24 specific_data_json_schema_exists: "SpecificDataJsonSchemaExists",
        25 successful_transactions_no: "SuccessfulTransactionsNo",
        26 successful_transactions_processing_time: "SuccessfulTransactionsProcessingTime",
        27 tags: "Tags",
        28 total_number_of_transactions: "TotalNumberOfTransactions",
    }
}

/// `Id`.
pub const ID: odata::Field<QueueProcessingStatus, i64, odata::Key> = odata::Field::new("Id");
/// `AnalyticsDataJsonSchemaExists`.
pub const ANALYTICS_DATA_JSON_SCHEMA_EXISTS: odata::Field<QueueProcessingStatus, bool> =
    odata::Field::new("AnalyticsDataJsonSchemaExists");
/// `ApplicationExceptionsNo`.
pub const APPLICATION_EXCEPTIONS_NO: odata::Field<QueueProcessingStatus, i32> =
    odata::Field::new("ApplicationExceptionsNo");
/// `ApplicationExceptionsProcessingTime`.
pub const APPLICATION_EXCEPTIONS_PROCESSING_TIME: odata::Field<QueueProcessingStatus, odata::Decimal> =
    odata::Field::new("ApplicationExceptionsProcessingTime");
/// `BusinessExceptionsNo`.
pub const BUSINESS_EXCEPTIONS_NO: odata::Field<QueueProcessingStatus, i32> = odata::Field::new("BusinessExceptionsNo");
/// `BusinessExceptionsProcessingTime`.
pub const BUSINESS_EXCEPTIONS_PROCESSING_TIME: odata::Field<QueueProcessingStatus, odata::Decimal> =
    odata::Field::new("BusinessExceptionsProcessingTime");
/// `IsProcessInCurrentFolder`.
pub const IS_PROCESS_IN_CURRENT_FOLDER: odata::Field<QueueProcessingStatus, bool> =
    odata::Field::new("IsProcessInCurrentFolder");
/// `ItemsInProgress`.
pub const ITEMS_IN_PROGRESS: odata::Field<QueueProcessingStatus, i32> = odata::Field::new("ItemsInProgress");
/// `ItemsToProcess`.
pub const ITEMS_TO_PROCESS: odata::Field<QueueProcessingStatus, i32> = odata::Field::new("ItemsToProcess");
/// `LastProcessed`.
pub const LAST_PROCESSED: odata::Field<QueueProcessingStatus, odata::Timestamp> = odata::Field::new("LastProcessed");
/// `OutputDataJsonSchemaExists`.
pub const OUTPUT_DATA_JSON_SCHEMA_EXISTS: odata::Field<QueueProcessingStatus, bool> =
    odata::Field::new("OutputDataJsonSchemaExists");
/// `ProcessScheduleId`.
pub const PROCESS_SCHEDULE_ID: odata::Field<QueueProcessingStatus, i64> = odata::Field::new("ProcessScheduleId");
/// `ProcessingMeanTime`.
pub const PROCESSING_MEAN_TIME: odata::Field<QueueProcessingStatus, odata::Decimal> =
    odata::Field::new("ProcessingMeanTime");
/// `QueueDefinitionAcceptAutomaticallyRetry`.
pub const QUEUE_DEFINITION_ACCEPT_AUTOMATICALLY_RETRY: odata::Field<QueueProcessingStatus, bool> =
    odata::Field::new("QueueDefinitionAcceptAutomaticallyRetry");
/// `QueueDefinitionDescription`.
pub const QUEUE_DEFINITION_DESCRIPTION: odata::Field<QueueProcessingStatus, String> =
    odata::Field::new("QueueDefinitionDescription");
/// `QueueDefinitionEnforceUniqueReference`.
pub const QUEUE_DEFINITION_ENFORCE_UNIQUE_REFERENCE: odata::Field<QueueProcessingStatus, bool> =
    odata::Field::new("QueueDefinitionEnforceUniqueReference");
/// `QueueDefinitionId`.
pub const QUEUE_DEFINITION_ID: odata::Field<QueueProcessingStatus, i64> = odata::Field::new("QueueDefinitionId");
/// `QueueDefinitionKey`.
pub const QUEUE_DEFINITION_KEY: odata::Field<QueueProcessingStatus, odata::Guid> =
    odata::Field::new("QueueDefinitionKey");
/// `QueueDefinitionMaxNumberOfRetries`.
pub const QUEUE_DEFINITION_MAX_NUMBER_OF_RETRIES: odata::Field<QueueProcessingStatus, i32> =
    odata::Field::new("QueueDefinitionMaxNumberOfRetries");
/// `QueueDefinitionName`.
pub const QUEUE_DEFINITION_NAME: odata::Field<QueueProcessingStatus, String> = odata::Field::new("QueueDefinitionName");
/// `QueueDefinitionRetryAbandonedItems`.
pub const QUEUE_DEFINITION_RETRY_ABANDONED_ITEMS: odata::Field<QueueProcessingStatus, bool> =
    odata::Field::new("QueueDefinitionRetryAbandonedItems");
/// `QueueFoldersCount`.
pub const QUEUE_FOLDERS_COUNT: odata::Field<QueueProcessingStatus, i32> = odata::Field::new("QueueFoldersCount");
/// `ReleaseId`.
pub const RELEASE_ID: odata::Field<QueueProcessingStatus, i64> = odata::Field::new("ReleaseId");
/// `ReleaseName`.
pub const RELEASE_NAME: odata::Field<QueueProcessingStatus, String> = odata::Field::new("ReleaseName");
/// `SpecificDataJsonSchemaExists`.
pub const SPECIFIC_DATA_JSON_SCHEMA_EXISTS: odata::Field<QueueProcessingStatus, bool> =
    odata::Field::new("SpecificDataJsonSchemaExists");
/// `SuccessfulTransactionsNo`.
pub const SUCCESSFUL_TRANSACTIONS_NO: odata::Field<QueueProcessingStatus, i32> =
    odata::Field::new("SuccessfulTransactionsNo");
/// `SuccessfulTransactionsProcessingTime`.
pub const SUCCESSFUL_TRANSACTIONS_PROCESSING_TIME: odata::Field<QueueProcessingStatus, odata::Decimal> =
    odata::Field::new("SuccessfulTransactionsProcessingTime");
/// `Tags`.
pub const TAGS: odata::Field<QueueProcessingStatus, Vec<super::Tag>> = odata::Field::new("Tags");
/// `TotalNumberOfTransactions`.
pub const TOTAL_NUMBER_OF_TRANSACTIONS: odata::Field<QueueProcessingStatus, i32> =
    odata::Field::new("TotalNumberOfTransactions");
