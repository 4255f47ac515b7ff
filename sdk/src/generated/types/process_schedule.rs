// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`ProcessSchedule`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.ProcessScheduleDto`.
///
/// The entities of [`ProcessSchedules`](super::super::sets::ProcessSchedules).
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct ProcessSchedule {
    /// `Id`, the key.
    pub id: i64,
    /// `ActivateOnJobComplete`. Added after 2020.10.
    pub activate_on_job_complete: Option<bool>,
    /// `AlertPendingExpression`. Added after 2020.10.
    pub alert_pending_expression: Option<String>,
    /// `AlertRunningExpression`. Added after 2020.10.
    pub alert_running_expression: Option<String>,
    /// `CalendarId`.
    pub calendar_id: Option<i64>,
    /// `CalendarKey`. Added after 2020.10.
    pub calendar_key: Option<odata::Guid>,
    /// `CalendarName`.
    pub calendar_name: Option<String>,
    /// `ConsecutiveJobFailuresThreshold`. Added after 2020.10.
    pub consecutive_job_failures_threshold: Option<i32>,
    /// `Description`, at most 512 characters. Added after 2020.10.
    pub description: Option<String>,
    /// `Enabled`.
    pub enabled: Option<bool>,
    /// `EntryPointPath`. Added after 2020.10.
    pub entry_point_path: Option<String>,
    /// `EnvironmentId`.
    pub environment_id: Option<String>,
    /// `EnvironmentName`.
    pub environment_name: Option<String>,
    /// `ExecutorRobots`, a navigation property: there when it is expanded.
    pub executor_robots: Option<Vec<super::RobotExecutor>>,
    /// `ExternalJobKey`.
    pub external_job_key: Option<String>,
    /// `ExternalJobKeyScheduler`. Added after 2020.10.
    pub external_job_key_scheduler: Option<odata::Guid>,
    /// `InputArguments`, at most 10000 characters.
    pub input_arguments: Option<String>,
    /// `InputFile`. Added after 2020.10.
    pub input_file: Option<odata::Guid>,
    /// `IsConnected`. Added after 2020.10.
    pub is_connected: Option<bool>,
    /// `ItemsActivationThreshold`.
    pub items_activation_threshold: Option<i64>,
    /// `ItemsPerJobActivationTarget`.
    pub items_per_job_activation_target: Option<i64>,
    /// `JobFailuresGracePeriodInHours`. Added after 2020.10.
    pub job_failures_grace_period_in_hours: Option<i32>,
    /// `JobPriority`. Since 2020.10.
    pub job_priority: Option<super::JobPriority>,
    /// `Key`. Added after 2020.10.
    pub key: Option<odata::Guid>,
    /// `KillProcessExpression`. Added after 2020.10.
    pub kill_process_expression: Option<String>,
    /// `MachineRobots`. Added after 2020.10.
    pub machine_robots: Option<Vec<super::MachineRobotSession>>,
    /// `MaxJobsForActivation`.
    pub max_jobs_for_activation: Option<i32>,
    /// `Name`, at most 255 characters, required.
    pub name: Option<String>,
    /// `PackageName`.
    pub package_name: Option<String>,
    /// `QueueDefinitionId`.
    pub queue_definition_id: Option<i64>,
    /// `QueueDefinitionName`.
    pub queue_definition_name: Option<String>,
    /// `ReleaseId`.
    pub release_id: Option<i64>,
    /// `ReleaseKey`.
    pub release_key: Option<String>,
    /// `ReleaseName`.
    pub release_name: Option<String>,
    /// `ResumeOnSameContext`. Added after 2020.10.
    pub resume_on_same_context: Option<bool>,
    /// `RunAsMe`. Added after 2020.10.
    pub run_as_me: Option<bool>,
    /// `RuntimeType`. Since 2020.10.
    pub runtime_type: Option<super::RuntimeType>,
    /// `SpecificPriorityValue`. Added after 2020.10.
    pub specific_priority_value: Option<i32>,
    /// `StartProcessCron`.
    pub start_process_cron: Option<String>,
    /// `StartProcessCronDetails`.
    pub start_process_cron_details: Option<String>,
    /// `StartProcessCronSummary`.
    pub start_process_cron_summary: Option<String>,
    /// `StartProcessNextOccurrence`.
    pub start_process_next_occurrence: Option<odata::Timestamp>,
    /// `StartStrategy`.
    pub start_strategy: Option<i32>,
    /// `StopProcessDate`.
    pub stop_process_date: Option<odata::Timestamp>,
    /// `StopProcessExpression`.
    pub stop_process_expression: Option<String>,
    /// `StopStrategy`.
    pub stop_strategy: Option<super::StopStrategy>,
    /// `Tags`. Added after 2020.10.
    pub tags: Option<Vec<super::Tag>>,
    /// `TimeZoneIana`.
    pub time_zone_iana: Option<String>,
    /// `TimeZoneId`, at most 80 characters, required.
    pub time_zone_id: Option<String>,
    /// `UseCalendar`. The service advises against it: deprecated.
    pub use_calendar: Option<bool>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    ProcessSchedule: "UiPath.Server.Configuration.OData.ProcessScheduleDto", keys 1, secrets [] {
        0 id: "Id",
        1 activate_on_job_complete: "ActivateOnJobComplete",
        2 alert_pending_expression: "AlertPendingExpression",
        3 alert_running_expression: "AlertRunningExpression",
        4 calendar_id: "CalendarId",
        5 calendar_key: "CalendarKey",
        6 calendar_name: "CalendarName",
        7 consecutive_job_failures_threshold: "ConsecutiveJobFailuresThreshold",
        8 description: "Description",
        9 enabled: "Enabled",
        10 entry_point_path: "EntryPointPath",
        11 environment_id: "EnvironmentId",
        12 environment_name: "EnvironmentName",
        13 executor_robots: "ExecutorRobots",
        14 external_job_key: "ExternalJobKey",
        15 external_job_key_scheduler: "ExternalJobKeyScheduler",
        16 input_arguments: "InputArguments",
        17 input_file: "InputFile",
        18 is_connected: "IsConnected",
        19 items_activation_threshold: "ItemsActivationThreshold",
        20 items_per_job_activation_target: "ItemsPerJobActivationTarget",
        21 job_failures_grace_period_in_hours: "JobFailuresGracePeriodInHours",
        22 job_priority: "JobPriority",
        23 key: "Key",
        24 kill_process_expression: "KillProcessExpression",
        25 machine_robots: "MachineRobots",
        26 max_jobs_for_activation: "MaxJobsForActivation",
        27 name: "Name",
        28 package_name: "PackageName",
        29 queue_definition_id: "QueueDefinitionId",
        30 queue_definition_name: "QueueDefinitionName",
        31 release_id: "ReleaseId",
        32 release_key: "ReleaseKey",
        33 release_name: "ReleaseName",
        34 resume_on_same_context: "ResumeOnSameContext",
        35 run_as_me: "RunAsMe",
        36 runtime_type: "RuntimeType",
        37 specific_priority_value: "SpecificPriorityValue",
        38 start_process_cron: "StartProcessCron",
        39 start_process_cron_details: "StartProcessCronDetails",
        40 start_process_cron_summary: "StartProcessCronSummary",
        41 start_process_next_occurrence: "StartProcessNextOccurrence",
        42 start_strategy: "StartStrategy",
        43 stop_process_date: "StopProcessDate",
        44 stop_process_expression: "StopProcessExpression",
        45 stop_strategy: "StopStrategy",
        46 tags: "Tags",
        47 time_zone_iana: "TimeZoneIana",
        48 time_zone_id: "TimeZoneId",
        49 use_calendar: "UseCalendar",
    }
}

/// `Id`.
pub const ID: odata::Field<ProcessSchedule, i64, odata::Key> = odata::Field::new("Id");
/// `ActivateOnJobComplete`.
pub const ACTIVATE_ON_JOB_COMPLETE: odata::Field<ProcessSchedule, bool> = odata::Field::new("ActivateOnJobComplete");
/// `AlertPendingExpression`.
pub const ALERT_PENDING_EXPRESSION: odata::Field<ProcessSchedule, String> = odata::Field::new("AlertPendingExpression");
/// `AlertRunningExpression`.
pub const ALERT_RUNNING_EXPRESSION: odata::Field<ProcessSchedule, String> = odata::Field::new("AlertRunningExpression");
/// `CalendarId`.
pub const CALENDAR_ID: odata::Field<ProcessSchedule, i64> = odata::Field::new("CalendarId");
/// `CalendarKey`.
pub const CALENDAR_KEY: odata::Field<ProcessSchedule, odata::Guid> = odata::Field::new("CalendarKey");
/// `CalendarName`.
pub const CALENDAR_NAME: odata::Field<ProcessSchedule, String> = odata::Field::new("CalendarName");
/// `ConsecutiveJobFailuresThreshold`.
pub const CONSECUTIVE_JOB_FAILURES_THRESHOLD: odata::Field<ProcessSchedule, i32> =
    odata::Field::new("ConsecutiveJobFailuresThreshold");
/// `Description`.
pub const DESCRIPTION: odata::Field<ProcessSchedule, String> = odata::Field::new("Description");
/// `Enabled`.
pub const ENABLED: odata::Field<ProcessSchedule, bool> = odata::Field::new("Enabled");
/// `EntryPointPath`.
pub const ENTRY_POINT_PATH: odata::Field<ProcessSchedule, String> = odata::Field::new("EntryPointPath");
/// `EnvironmentId`.
pub const ENVIRONMENT_ID: odata::Field<ProcessSchedule, String> = odata::Field::new("EnvironmentId");
/// `EnvironmentName`.
pub const ENVIRONMENT_NAME: odata::Field<ProcessSchedule, String> = odata::Field::new("EnvironmentName");
/// `ExecutorRobots`.
pub const EXECUTOR_ROBOTS: odata::Links<ProcessSchedule, super::RobotExecutor> = odata::Links::new("ExecutorRobots");
/// `ExternalJobKey`.
pub const EXTERNAL_JOB_KEY: odata::Field<ProcessSchedule, String> = odata::Field::new("ExternalJobKey");
/// `ExternalJobKeyScheduler`.
pub const EXTERNAL_JOB_KEY_SCHEDULER: odata::Field<ProcessSchedule, odata::Guid> =
    odata::Field::new("ExternalJobKeyScheduler");
/// `InputArguments`.
pub const INPUT_ARGUMENTS: odata::Field<ProcessSchedule, String> = odata::Field::new("InputArguments");
/// `InputFile`.
pub const INPUT_FILE: odata::Field<ProcessSchedule, odata::Guid> = odata::Field::new("InputFile");
/// `IsConnected`.
pub const IS_CONNECTED: odata::Field<ProcessSchedule, bool> = odata::Field::new("IsConnected");
/// `ItemsActivationThreshold`.
pub const ITEMS_ACTIVATION_THRESHOLD: odata::Field<ProcessSchedule, i64> =
    odata::Field::new("ItemsActivationThreshold");
/// `ItemsPerJobActivationTarget`.
pub const ITEMS_PER_JOB_ACTIVATION_TARGET: odata::Field<ProcessSchedule, i64> =
    odata::Field::new("ItemsPerJobActivationTarget");
/// `JobFailuresGracePeriodInHours`.
pub const JOB_FAILURES_GRACE_PERIOD_IN_HOURS: odata::Field<ProcessSchedule, i32> =
    odata::Field::new("JobFailuresGracePeriodInHours");
/// `JobPriority`.
pub const JOB_PRIORITY: odata::Field<ProcessSchedule, super::JobPriority> = odata::Field::new("JobPriority");
/// `Key`.
pub const KEY: odata::Field<ProcessSchedule, odata::Guid> = odata::Field::new("Key");
/// `KillProcessExpression`.
pub const KILL_PROCESS_EXPRESSION: odata::Field<ProcessSchedule, String> = odata::Field::new("KillProcessExpression");
/// `MachineRobots`.
pub const MACHINE_ROBOTS: odata::Field<ProcessSchedule, Vec<super::MachineRobotSession>> =
    odata::Field::new("MachineRobots");
/// `MaxJobsForActivation`.
pub const MAX_JOBS_FOR_ACTIVATION: odata::Field<ProcessSchedule, i32> = odata::Field::new("MaxJobsForActivation");
/// `Name`.
pub const NAME: odata::Field<ProcessSchedule, String> = odata::Field::new("Name");
/// `PackageName`.
pub const PACKAGE_NAME: odata::Field<ProcessSchedule, String> = odata::Field::new("PackageName");
/// `QueueDefinitionId`.
pub const QUEUE_DEFINITION_ID: odata::Field<ProcessSchedule, i64> = odata::Field::new("QueueDefinitionId");
/// `QueueDefinitionName`.
pub const QUEUE_DEFINITION_NAME: odata::Field<ProcessSchedule, String> = odata::Field::new("QueueDefinitionName");
/// `ReleaseId`.
pub const RELEASE_ID: odata::Field<ProcessSchedule, i64> = odata::Field::new("ReleaseId");
/// `ReleaseKey`.
pub const RELEASE_KEY: odata::Field<ProcessSchedule, String> = odata::Field::new("ReleaseKey");
/// `ReleaseName`.
pub const RELEASE_NAME: odata::Field<ProcessSchedule, String> = odata::Field::new("ReleaseName");
/// `ResumeOnSameContext`.
pub const RESUME_ON_SAME_CONTEXT: odata::Field<ProcessSchedule, bool> = odata::Field::new("ResumeOnSameContext");
/// `RunAsMe`.
pub const RUN_AS_ME: odata::Field<ProcessSchedule, bool> = odata::Field::new("RunAsMe");
/// `RuntimeType`.
pub const RUNTIME_TYPE: odata::Field<ProcessSchedule, super::RuntimeType> = odata::Field::new("RuntimeType");
/// `SpecificPriorityValue`.
pub const SPECIFIC_PRIORITY_VALUE: odata::Field<ProcessSchedule, i32> = odata::Field::new("SpecificPriorityValue");
/// `StartProcessCron`.
pub const START_PROCESS_CRON: odata::Field<ProcessSchedule, String> = odata::Field::new("StartProcessCron");
/// `StartProcessCronDetails`.
pub const START_PROCESS_CRON_DETAILS: odata::Field<ProcessSchedule, String> =
    odata::Field::new("StartProcessCronDetails");
/// `StartProcessCronSummary`.
pub const START_PROCESS_CRON_SUMMARY: odata::Field<ProcessSchedule, String> =
    odata::Field::new("StartProcessCronSummary");
/// `StartProcessNextOccurrence`.
pub const START_PROCESS_NEXT_OCCURRENCE: odata::Field<ProcessSchedule, odata::Timestamp> =
    odata::Field::new("StartProcessNextOccurrence");
/// `StartStrategy`.
pub const START_STRATEGY: odata::Field<ProcessSchedule, i32> = odata::Field::new("StartStrategy");
/// `StopProcessDate`.
pub const STOP_PROCESS_DATE: odata::Field<ProcessSchedule, odata::Timestamp> = odata::Field::new("StopProcessDate");
/// `StopProcessExpression`.
pub const STOP_PROCESS_EXPRESSION: odata::Field<ProcessSchedule, String> = odata::Field::new("StopProcessExpression");
/// `StopStrategy`.
pub const STOP_STRATEGY: odata::Field<ProcessSchedule, super::StopStrategy> = odata::Field::new("StopStrategy");
/// `Tags`.
pub const TAGS: odata::Field<ProcessSchedule, Vec<super::Tag>> = odata::Field::new("Tags");
/// `TimeZoneIana`.
pub const TIME_ZONE_IANA: odata::Field<ProcessSchedule, String> = odata::Field::new("TimeZoneIana");
/// `TimeZoneId`.
pub const TIME_ZONE_ID: odata::Field<ProcessSchedule, String> = odata::Field::new("TimeZoneId");
/// `UseCalendar`.
pub const USE_CALENDAR: odata::Field<ProcessSchedule, bool> = odata::Field::new("UseCalendar");
