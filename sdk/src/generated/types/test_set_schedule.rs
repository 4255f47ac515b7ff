// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`TestSetSchedule`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.TestSetScheduleDto`.
///
/// The entities of [`TestSetSchedules`](super::super::sets::TestSetSchedules).
///
/// Since 2020.10.
#[derive(Default)]
pub struct TestSetSchedule {
    /// `Id`, the key.
    pub id: i64,
    /// `CalendarId`.
    pub calendar_id: Option<i64>,
    /// `CalendarName`.
    pub calendar_name: Option<String>,
    /// `CronDetails`.
    pub cron_details: Option<String>,
    /// `CronExpression`.
    pub cron_expression: Option<String>,
    /// `CronSummary`.
    pub cron_summary: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `DisableDate`.
    pub disable_date: Option<odata::Timestamp>,
    /// `Enabled`.
    pub enabled: Option<bool>,
    /// `ExternalJobKey`.
    pub external_job_key: Option<String>,
    /// `ExternalJobKeyScheduler`. Added after 2020.10.
    pub external_job_key_scheduler: Option<odata::Guid>,
    /// `Name`, at most 256 characters, required.
    pub name: Option<String>,
    /// `NextOccurrence`.
    pub next_occurrence: Option<odata::Timestamp>,
    /// `TestSetId`, required.
    pub test_set_id: Option<i64>,
    /// `TestSetName`.
    pub test_set_name: Option<String>,
    /// `TimeZoneIana`.
    pub time_zone_iana: Option<String>,
    /// `TimeZoneId`, at most 80 characters, required.
    pub time_zone_id: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    TestSetSchedule: "UiPath.Server.Configuration.OData.TestSetScheduleDto", keys 1, secrets [] {
        0 id: "Id",
        1 calendar_id: "CalendarId",
        2 calendar_name: "CalendarName",
        3 cron_details: "CronDetails",
        4 cron_expression: "CronExpression",
        5 cron_summary: "CronSummary",
        6 description: "Description",
        7 disable_date: "DisableDate",
        8 enabled: "Enabled",
        9 external_job_key: "ExternalJobKey",
        10 external_job_key_scheduler: "ExternalJobKeyScheduler",
        11 name: "Name",
        12 next_occurrence: "NextOccurrence",
        13 test_set_id: "TestSetId",
        14 test_set_name: "TestSetName",
        15 time_zone_iana: "TimeZoneIana",
        16 time_zone_id: "TimeZoneId",
    }
}

/// `Id`.
pub const ID: odata::Field<TestSetSchedule, i64, odata::Key> = odata::Field::new("Id");
/// `CalendarId`.
pub const CALENDAR_ID: odata::Field<TestSetSchedule, i64> = odata::Field::new("CalendarId");
/// `CalendarName`.
pub const CALENDAR_NAME: odata::Field<TestSetSchedule, String> = odata::Field::new("CalendarName");
/// `CronDetails`.
pub const CRON_DETAILS: odata::Field<TestSetSchedule, String> = odata::Field::new("CronDetails");
/// `CronExpression`.
pub const CRON_EXPRESSION: odata::Field<TestSetSchedule, String> = odata::Field::new("CronExpression");
/// `CronSummary`.
pub const CRON_SUMMARY: odata::Field<TestSetSchedule, String> = odata::Field::new("CronSummary");
/// `Description`.
pub const DESCRIPTION: odata::Field<TestSetSchedule, String> = odata::Field::new("Description");
/// `DisableDate`.
pub const DISABLE_DATE: odata::Field<TestSetSchedule, odata::Timestamp> = odata::Field::new("DisableDate");
/// `Enabled`.
pub const ENABLED: odata::Field<TestSetSchedule, bool> = odata::Field::new("Enabled");
/// `ExternalJobKey`.
pub const EXTERNAL_JOB_KEY: odata::Field<TestSetSchedule, String> = odata::Field::new("ExternalJobKey");
/// `ExternalJobKeyScheduler`.
pub const EXTERNAL_JOB_KEY_SCHEDULER: odata::Field<TestSetSchedule, odata::Guid> =
    odata::Field::new("ExternalJobKeyScheduler");
/// `Name`.
pub const NAME: odata::Field<TestSetSchedule, String> = odata::Field::new("Name");
/// `NextOccurrence`.
pub const NEXT_OCCURRENCE: odata::Field<TestSetSchedule, odata::Timestamp> = odata::Field::new("NextOccurrence");
/// `TestSetId`.
pub const TEST_SET_ID: odata::Field<TestSetSchedule, i64> = odata::Field::new("TestSetId");
/// `TestSetName`.
pub const TEST_SET_NAME: odata::Field<TestSetSchedule, String> = odata::Field::new("TestSetName");
/// `TimeZoneIana`.
pub const TIME_ZONE_IANA: odata::Field<TestSetSchedule, String> = odata::Field::new("TimeZoneIana");
/// `TimeZoneId`.
pub const TIME_ZONE_ID: odata::Field<TestSetSchedule, String> = odata::Field::new("TimeZoneId");
