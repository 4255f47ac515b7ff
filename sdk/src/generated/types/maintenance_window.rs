// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`MaintenanceWindow`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.MaintenanceWindowDto`.
///
/// Added after 2020.10.
#[derive(Default)]
pub struct MaintenanceWindow {
    /// `cronExpression`.
    pub cron_expression: Option<String>,
    /// `duration`.
    pub duration: Option<i32>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `jobStopStrategy`.
    pub job_stop_strategy: Option<super::JobStopStrategy>,
    /// `nextExecutionTime`.
    pub next_execution_time: Option<odata::Timestamp>,
    /// `timezoneId`.
    pub timezone_id: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    MaintenanceWindow: "UiPath.Server.Configuration.OData.MaintenanceWindowDto", keys 0, secrets [] {
        0 cron_expression: "cronExpression",
        1 duration: "duration",
        2 enabled: "enabled",
        3 job_stop_strategy: "jobStopStrategy",
        4 next_execution_time: "nextExecutionTime",
        5 timezone_id: "timezoneId",
    }
}

/// `cronExpression`.
pub const CRON_EXPRESSION: odata::Field<MaintenanceWindow, String> = odata::Field::new("cronExpression");
/// `duration`.
pub const DURATION: odata::Field<MaintenanceWindow, i32> = odata::Field::new("duration");
/// `enabled`.
pub const ENABLED: odata::Field<MaintenanceWindow, bool> = odata::Field::new("enabled");
/// `jobStopStrategy`.
pub const JOB_STOP_STRATEGY: odata::Field<MaintenanceWindow, super::JobStopStrategy> =
    odata::Field::new("jobStopStrategy");
/// `nextExecutionTime`.
pub const NEXT_EXECUTION_TIME: odata::Field<MaintenanceWindow, odata::Timestamp> =
    odata::Field::new("nextExecutionTime");
/// `timezoneId`.
pub const TIMEZONE_ID: odata::Field<MaintenanceWindow, String> = odata::Field::new("timezoneId");
