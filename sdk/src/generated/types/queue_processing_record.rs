// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`QueueProcessingRecord`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.QueueProcessingRecordDto`.
///
/// The entities of [`QueueProcessingRecords`](super::super::sets::QueueProcessingRecords).
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct QueueProcessingRecord {
    /// `Id`, the key.
    pub id: i64,
    /// `ApplicationExceptionsProcessingTime`.
    pub application_exceptions_processing_time: Option<odata::Decimal>,
    /// `BusinessExceptionsProcessingTime`.
    pub business_exceptions_processing_time: Option<odata::Decimal>,
    /// `NumberOfApplicationExceptions`.
    pub number_of_application_exceptions: Option<i32>,
    /// `NumberOfBusinessExceptions`.
    pub number_of_business_exceptions: Option<i32>,
    /// `NumberOfInProgressTransactions`.
    pub number_of_in_progress_transactions: Option<i32>,
    /// `NumberOfRemainingTransactions`.
    pub number_of_remaining_transactions: Option<i32>,
    /// `NumberOfRetriedItems`.
    pub number_of_retried_items: Option<i32>,
    /// `NumberOfSuccessfulTransactions`.
    pub number_of_successful_transactions: Option<i32>,
    /// `ProcessingTime`.
    pub processing_time: Option<odata::Timestamp>,
    /// `QueueDefinitionId`.
    pub queue_definition_id: Option<i64>,
    /// `ReportType`.
    pub report_type: Option<super::ReportType>,
    /// `SuccessfulTransactionsProcessingTime`.
    pub successful_transactions_processing_time: Option<odata::Decimal>,
    /// `TenantId`.
    pub tenant_id: Option<i32>,
    /// `TotalNumberOfTransactions`.
    pub total_number_of_transactions: Option<i32>,
    /// `UiQueueMetadata`, a navigation property: there when it is expanded.
    pub ui_queue_metadata: Option<odata::Nested<super::QueueDefinition>>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    QueueProcessingRecord: "UiPath.Server.Configuration.OData.QueueProcessingRecordDto", keys 1, secrets [] {
        0 id: "Id",
        1 application_exceptions_processing_time: "ApplicationExceptionsProcessingTime",
        2 business_exceptions_processing_time: "BusinessExceptionsProcessingTime",
        3 number_of_application_exceptions: "NumberOfApplicationExceptions",
        4 number_of_business_exceptions: "NumberOfBusinessExceptions",
        5 number_of_in_progress_transactions: "NumberOfInProgressTransactions",
        6 number_of_remaining_transactions: "NumberOfRemainingTransactions",
        7 number_of_retried_items: "NumberOfRetriedItems",
        8 number_of_successful_transactions: "NumberOfSuccessfulTransactions",
        9 processing_time: "ProcessingTime",
        10 queue_definition_id: "QueueDefinitionId",
        11 report_type: "ReportType",
        12 successful_transactions_processing_time: "SuccessfulTransactionsProcessingTime",
        13 tenant_id: "TenantId",
        14 total_number_of_transactions: "TotalNumberOfTransactions",
        15 ui_queue_metadata: "UiQueueMetadata",
    }
}

/// `Id`.
pub const ID: odata::Field<QueueProcessingRecord, i64, odata::Key> = odata::Field::new("Id");
/// `ApplicationExceptionsProcessingTime`.
pub const APPLICATION_EXCEPTIONS_PROCESSING_TIME: odata::Field<QueueProcessingRecord, odata::Decimal> =
    odata::Field::new("ApplicationExceptionsProcessingTime");
/// `BusinessExceptionsProcessingTime`.
pub const BUSINESS_EXCEPTIONS_PROCESSING_TIME: odata::Field<QueueProcessingRecord, odata::Decimal> =
    odata::Field::new("BusinessExceptionsProcessingTime");
/// `NumberOfApplicationExceptions`.
pub const NUMBER_OF_APPLICATION_EXCEPTIONS: odata::Field<QueueProcessingRecord, i32> =
    odata::Field::new("NumberOfApplicationExceptions");
/// `NumberOfBusinessExceptions`.
pub const NUMBER_OF_BUSINESS_EXCEPTIONS: odata::Field<QueueProcessingRecord, i32> =
    odata::Field::new("NumberOfBusinessExceptions");
/// `NumberOfInProgressTransactions`.
pub const NUMBER_OF_IN_PROGRESS_TRANSACTIONS: odata::Field<QueueProcessingRecord, i32> =
    odata::Field::new("NumberOfInProgressTransactions");
/// `NumberOfRemainingTransactions`.
pub const NUMBER_OF_REMAINING_TRANSACTIONS: odata::Field<QueueProcessingRecord, i32> =
    odata::Field::new("NumberOfRemainingTransactions");
/// `NumberOfRetriedItems`.
pub const NUMBER_OF_RETRIED_ITEMS: odata::Field<QueueProcessingRecord, i32> = odata::Field::new("NumberOfRetriedItems");
/// `NumberOfSuccessfulTransactions`.
pub const NUMBER_OF_SUCCESSFUL_TRANSACTIONS: odata::Field<QueueProcessingRecord, i32> =
    odata::Field::new("NumberOfSuccessfulTransactions");
/// `ProcessingTime`.
pub const PROCESSING_TIME: odata::Field<QueueProcessingRecord, odata::Timestamp> = odata::Field::new("ProcessingTime");
/// `QueueDefinitionId`.
pub const QUEUE_DEFINITION_ID: odata::Field<QueueProcessingRecord, i64> = odata::Field::new("QueueDefinitionId");
/// `ReportType`.
pub const REPORT_TYPE: odata::Field<QueueProcessingRecord, super::ReportType> = odata::Field::new("ReportType");
/// `SuccessfulTransactionsProcessingTime`.
pub const SUCCESSFUL_TRANSACTIONS_PROCESSING_TIME: odata::Field<QueueProcessingRecord, odata::Decimal> =
    odata::Field::new("SuccessfulTransactionsProcessingTime");
/// `TenantId`.
pub const TENANT_ID: odata::Field<QueueProcessingRecord, i32> = odata::Field::new("TenantId");
/// `TotalNumberOfTransactions`.
pub const TOTAL_NUMBER_OF_TRANSACTIONS: odata::Field<QueueProcessingRecord, i32> =
    odata::Field::new("TotalNumberOfTransactions");
/// `UiQueueMetadata`.
pub const UI_QUEUE_METADATA: odata::Link<QueueProcessingRecord, super::QueueDefinition> =
    odata::Link::new("UiQueueMetadata");
