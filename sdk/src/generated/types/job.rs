// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`Job`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.JobDto`.
///
/// The entities of [`Jobs`](super::super::sets::Jobs).
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct Job {
    /// `Id`, the key.
    pub id: i64,
    /// `AutopilotForRobots`. Added after 2020.10.
    pub autopilot_for_robots: Option<odata::Nested<super::AutopilotForRobotsSettings>>,
    /// `BatchExecutionKey`.
    pub batch_execution_key: Option<odata::Guid>,
    /// `CreationTime`.
    pub creation_time: Option<odata::Timestamp>,
    /// `EndTime`.
    pub end_time: Option<odata::Timestamp>,
    /// `EntryPointPath`, at most 512 characters.
    pub entry_point_path: Option<String>,
    /// `EnvironmentVariables`. Added after 2020.10.
    pub environment_variables: Option<String>,
    /// `ErrorCode`. Added after 2020.10.
    pub error_code: Option<String>,
    /// `FpsContext`. Added after 2020.10.
    pub fps_context: Option<String>,
    /// `FpsProperties`. Added after 2020.10.
    pub fps_properties: Option<String>,
    /// `HasMediaRecorded`. The service advises against it: deprecated.
    pub has_media_recorded: Option<bool>,
    /// `HasVideoRecorded`. Added after 2020.10. The service advises against it: deprecated.
    pub has_video_recorded: Option<bool>,
    /// `HostMachineName`.
    pub host_machine_name: Option<String>,
    /// `Info`.
    pub info: Option<String>,
    /// `InputArguments`.
    pub input_arguments: Option<String>,
    /// `InputFile`. Added after 2020.10.
    pub input_file: Option<odata::Guid>,
    /// `JobError`. Added after 2020.10.
    pub job_error: Option<odata::Nested<super::JobError>>,
    /// `JobPriority`. Since 2020.10.
    pub job_priority: Option<super::JobPriority>,
    /// `Key`.
    pub key: Option<odata::Guid>,
    /// `LastModificationTime`. Added after 2020.10.
    pub last_modification_time: Option<odata::Timestamp>,
    /// `LocalSystemAccount`. Added after 2020.10.
    pub local_system_account: Option<String>,
    /// `Machine`, a navigation property: there when it is expanded. Added after 2020.10.
    pub machine: Option<odata::Nested<super::Machine>>,
    /// `MaxExpectedRunningTimeSeconds`. Added after 2020.10.
    pub max_expected_running_time_seconds: Option<i64>,
    /// `OrchestratorUserIdentity`. Added after 2020.10.
    pub orchestrator_user_identity: Option<String>,
    /// `OrganizationUnitFullyQualifiedName`. Since 2020.10.
    pub organization_unit_fully_qualified_name: Option<String>,
    /// `OrganizationUnitId`. Since 2020.10.
    pub organization_unit_id: Option<i64>,
    /// `OutputArguments`.
    pub output_arguments: Option<String>,
    /// `OutputFile`. Added after 2020.10.
    pub output_file: Option<odata::Guid>,
    /// `ParentJobKey`. Added after 2020.10.
    pub parent_job_key: Option<odata::Guid>,
    /// `ParentSpanId`. Added after 2020.10.
    pub parent_span_id: Option<String>,
    /// `PersistenceId`.
    pub persistence_id: Option<odata::Guid>,
    /// `ProcessType`. Added after 2020.10.
    pub process_type: Option<super::ProcessType>,
    /// `ProfilingOptions`. Added after 2020.10.
    pub profiling_options: Option<String>,
    /// `Reference`. Since 2020.10.
    pub reference: Option<String>,
    /// `Release`, a navigation property: there when it is expanded.
    pub release: Option<odata::Nested<super::SimpleRelease>>,
    /// `ReleaseName`.
    pub release_name: Option<String>,
    /// `ReleaseVersionId`.
    pub release_version_id: Option<i64>,
    /// `RemoteControlAccess`. Added after 2020.10.
    pub remote_control_access: Option<super::RemoteControlAccess>,
    /// `RequiresUserInteraction`. Since 2020.10.
    pub requires_user_interaction: Option<bool>,
    /// `ResourceOverwrites`. Added after 2020.10.
    pub resource_overwrites: Option<String>,
    /// `ResumeOnSameContext`. Added after 2020.10.
    pub resume_on_same_context: Option<bool>,
    /// `ResumeTime`. Added after 2020.10.
    pub resume_time: Option<odata::Timestamp>,
    /// `ResumeVersion`.
    pub resume_version: Option<i32>,
    /// `Robot`, a navigation property: there when it is expanded.
    pub robot: Option<odata::Nested<super::SimpleRobot>>,
    /// `RootSpanId`. Added after 2020.10.
    pub root_span_id: Option<String>,
    /// `RuntimeType`. Since 2020.10.
    pub runtime_type: Option<super::RuntimeType>,
    /// `ServerlessJobType`. Added after 2020.10.
    pub serverless_job_type: Option<super::ServerlessJobType>,
    /// `Source`.
    pub source: Option<String>,
    /// `SourceType`.
    pub source_type: Option<super::JobSourceType>,
    /// `SpecificPriorityValue`. Added after 2020.10.
    pub specific_priority_value: Option<i32>,
    /// `StartTime`.
    pub start_time: Option<odata::Timestamp>,
    /// `StartingScheduleId`.
    pub starting_schedule_id: Option<i64>,
    /// `StartingTriggerId`. Added after 2020.10.
    pub starting_trigger_id: Option<odata::Guid>,
    /// `State`.
    pub state: Option<super::JobState>,
    /// `StopStrategy`.
    pub stop_strategy: Option<super::StopStrategy>,
    /// `SubState`. Added after 2020.10.
    pub sub_state: Option<String>,
    /// `TraceId`. Added after 2020.10.
    pub trace_id: Option<String>,
    /// `Type`.
    pub type_: Option<super::JobType>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    Job: "UiPath.Server.Configuration.OData.JobDto", keys 1, secrets [] {
        0 id: "Id",
        1 autopilot_for_robots: "AutopilotForRobots",
        2 batch_execution_key: "BatchExecutionKey",
        3 creation_time: "CreationTime",
        4 end_time: "EndTime",
        5 entry_point_path: "EntryPointPath",
        6 environment_variables: "EnvironmentVariables",
        7 error_code: "ErrorCode",
        8 fps_context: "FpsContext",
        9 fps_properties: "FpsProperties",
        10 has_media_recorded: "HasMediaRecorded",
        11 has_video_recorded: "HasVideoRecorded",
        12 host_machine_name: "HostMachineName",
        13 info: "Info",
        14 input_arguments: "InputArguments",
        15 input_file: "InputFile",
        16 job_error: "JobError",
        17 job_priority: "JobPriority",
        18 key: "Key",
        19 last_modification_time: "LastModificationTime",
        20 local_system_account: "LocalSystemAccount",
        21 machine: "Machine",
        22 max_expected_running_time_seconds: "MaxExpectedRunningTimeSeconds",
        23 orchestrator_user_identity: "OrchestratorUserIdentity",
        24 organization_unit_fully_qualified_name: "OrganizationUnitFullyQualifiedName",
        25 organization_unit_id: "OrganizationUnitId",
        26 output_arguments: "OutputArguments",
        27 output_file: "OutputFile",
        28 parent_job_key: "ParentJobKey",
        29 parent_span_id: "ParentSpanId",
        30 persistence_id: "PersistenceId",
        31 process_type: "ProcessType",
        32 profiling_options: "ProfilingOptions",
        33 reference: "Reference",
        34 release: "Release",
        35 release_name: "ReleaseName",
        36 release_version_id: "ReleaseVersionId",
        37 remote_control_access: "RemoteControlAccess",
        38 requires_user_interaction: "RequiresUserInteraction",
        39 resource_overwrites: "ResourceOverwrites",
        40 resume_on_same_context: "ResumeOnSameContext",
        41 resume_time: "ResumeTime",
        42 resume_version: "ResumeVersion",
        43 robot: "Robot",
        44 root_span_id: "RootSpanId",
        45 runtime_type: "RuntimeType",
        46 serverless_job_type: "ServerlessJobType",
        47 source: "Source",
        48 source_type: "SourceType",
        49 specific_priority_value: "SpecificPriorityValue",
        50 start_time: "StartTime",
        51 starting_schedule_id: "StartingScheduleId",
        52 starting_trigger_id: "StartingTriggerId",
        53 state: "State",
        54 stop_strategy: "StopStrategy",
        55 sub_state: "SubState",
        56 trace_id: "TraceId",
        57 type_: "Type",
    }
}

/// `Id`.
pub const ID: odata::Field<Job, i64, odata::Key> = odata::Field::new("Id");
/// `AutopilotForRobots`.
pub const AUTOPILOT_FOR_ROBOTS: odata::Field<Job, super::AutopilotForRobotsSettings> =
    odata::Field::new("AutopilotForRobots");
/// `BatchExecutionKey`.
pub const BATCH_EXECUTION_KEY: odata::Field<Job, odata::Guid> = odata::Field::new("BatchExecutionKey");
/// `CreationTime`.
pub const CREATION_TIME: odata::Field<Job, odata::Timestamp> = odata::Field::new("CreationTime");
/// `EndTime`.
pub const END_TIME: odata::Field<Job, odata::Timestamp> = odata::Field::new("EndTime");
/// `EntryPointPath`.
pub const ENTRY_POINT_PATH: odata::Field<Job, String> = odata::Field::new("EntryPointPath");
/// `EnvironmentVariables`.
pub const ENVIRONMENT_VARIABLES: odata::Field<Job, String> = odata::Field::new("EnvironmentVariables");
/// `ErrorCode`.
pub const ERROR_CODE: odata::Field<Job, String> = odata::Field::new("ErrorCode");
/// `FpsContext`.
pub const FPS_CONTEXT: odata::Field<Job, String> = odata::Field::new("FpsContext");
/// `FpsProperties`.
pub const FPS_PROPERTIES: odata::Field<Job, String> = odata::Field::new("FpsProperties");
/// `HasMediaRecorded`.
pub const HAS_MEDIA_RECORDED: odata::Field<Job, bool> = odata::Field::new("HasMediaRecorded");
/// `HasVideoRecorded`.
pub const HAS_VIDEO_RECORDED: odata::Field<Job, bool> = odata::Field::new("HasVideoRecorded");
/// `HostMachineName`.
pub const HOST_MACHINE_NAME: odata::Field<Job, String> = odata::Field::new("HostMachineName");
/// `Info`.
pub const INFO: odata::Field<Job, String> = odata::Field::new("Info");
/// `InputArguments`.
pub const INPUT_ARGUMENTS: odata::Field<Job, String> = odata::Field::new("InputArguments");
/// `InputFile`.
pub const INPUT_FILE: odata::Field<Job, odata::Guid> = odata::Field::new("InputFile");
/// `JobError`.
pub const JOB_ERROR: odata::Field<Job, super::JobError> = odata::Field::new("JobError");
/// `JobPriority`.
pub const JOB_PRIORITY: odata::Field<Job, super::JobPriority> = odata::Field::new("JobPriority");
/// `Key`.
pub const KEY: odata::Field<Job, odata::Guid> = odata::Field::new("Key");
/// `LastModificationTime`.
pub const LAST_MODIFICATION_TIME: odata::Field<Job, odata::Timestamp> = odata::Field::new("LastModificationTime");
/// `LocalSystemAccount`.
pub const LOCAL_SYSTEM_ACCOUNT: odata::Field<Job, String> = odata::Field::new("LocalSystemAccount");
/// `Machine`.
pub const MACHINE: odata::Link<Job, super::Machine> = odata::Link::new("Machine");
/// `MaxExpectedRunningTimeSeconds`.
pub const MAX_EXPECTED_RUNNING_TIME_SECONDS: odata::Field<Job, i64> =
    odata::Field::new("MaxExpectedRunningTimeSeconds");
/// `OrchestratorUserIdentity`.
pub const ORCHESTRATOR_USER_IDENTITY: odata::Field<Job, String> = odata::Field::new("OrchestratorUserIdentity");
/// `OrganizationUnitFullyQualifiedName`.
pub const ORGANIZATION_UNIT_FULLY_QUALIFIED_NAME: odata::Field<Job, String> =
    odata::Field::new("OrganizationUnitFullyQualifiedName");
/// `OrganizationUnitId`.
pub const ORGANIZATION_UNIT_ID: odata::Field<Job, i64> = odata::Field::new("OrganizationUnitId");
/// `OutputArguments`.
pub const OUTPUT_ARGUMENTS: odata::Field<Job, String> = odata::Field::new("OutputArguments");
/// `OutputFile`.
pub const OUTPUT_FILE: odata::Field<Job, odata::Guid> = odata::Field::new("OutputFile");
/// `ParentJobKey`.
pub const PARENT_JOB_KEY: odata::Field<Job, odata::Guid> = odata::Field::new("ParentJobKey");
/// `ParentSpanId`.
pub const PARENT_SPAN_ID: odata::Field<Job, String> = odata::Field::new("ParentSpanId");
/// `PersistenceId`.
pub const PERSISTENCE_ID: odata::Field<Job, odata::Guid> = odata::Field::new("PersistenceId");
/// `ProcessType`.
pub const PROCESS_TYPE: odata::Field<Job, super::ProcessType> = odata::Field::new("ProcessType");
/// `ProfilingOptions`.
pub const PROFILING_OPTIONS: odata::Field<Job, String> = odata::Field::new("ProfilingOptions");
/// `Reference`.
pub const REFERENCE: odata::Field<Job, String> = odata::Field::new("Reference");
/// `Release`.
pub const RELEASE: odata::Link<Job, super::SimpleRelease> = odata::Link::new("Release");
/// `ReleaseName`.
pub const RELEASE_NAME: odata::Field<Job, String> = odata::Field::new("ReleaseName");
/// `ReleaseVersionId`.
pub const RELEASE_VERSION_ID: odata::Field<Job, i64> = odata::Field::new("ReleaseVersionId");
/// `RemoteControlAccess`.
pub const REMOTE_CONTROL_ACCESS: odata::Field<Job, super::RemoteControlAccess> =
    odata::Field::new("RemoteControlAccess");
/// `RequiresUserInteraction`.
pub const REQUIRES_USER_INTERACTION: odata::Field<Job, bool> = odata::Field::new("RequiresUserInteraction");
/// `ResourceOverwrites`.
pub const RESOURCE_OVERWRITES: odata::Field<Job, String> = odata::Field::new("ResourceOverwrites");
/// `ResumeOnSameContext`.
pub const RESUME_ON_SAME_CONTEXT: odata::Field<Job, bool> = odata::Field::new("ResumeOnSameContext");
/// `ResumeTime`.
pub const RESUME_TIME: odata::Field<Job, odata::Timestamp> = odata::Field::new("ResumeTime");
/// `ResumeVersion`.
pub const RESUME_VERSION: odata::Field<Job, i32> = odata::Field::new("ResumeVersion");
/// `Robot`.
pub const ROBOT: odata::Link<Job, super::SimpleRobot> = odata::Link::new("Robot");
/// `RootSpanId`.
pub const ROOT_SPAN_ID: odata::Field<Job, String> = odata::Field::new("RootSpanId");
/// `RuntimeType`.
pub const RUNTIME_TYPE: odata::Field<Job, super::RuntimeType> = odata::Field::new("RuntimeType");
/// `ServerlessJobType`.
pub const SERVERLESS_JOB_TYPE: odata::Field<Job, super::ServerlessJobType> = odata::Field::new("ServerlessJobType");
/// `Source`.
pub const SOURCE: odata::Field<Job, String> = odata::Field::new("Source");
/// `SourceType`.
pub const SOURCE_TYPE: odata::Field<Job, super::JobSourceType> = odata::Field::new("SourceType");
/// `SpecificPriorityValue`.
pub const SPECIFIC_PRIORITY_VALUE: odata::Field<Job, i32> = odata::Field::new("SpecificPriorityValue");
/// `StartTime`.
pub const START_TIME: odata::Field<Job, odata::Timestamp> = odata::Field::new("StartTime");
/// `StartingScheduleId`.
pub const STARTING_SCHEDULE_ID: odata::Field<Job, i64> = odata::Field::new("StartingScheduleId");
/// `StartingTriggerId`.
pub const STARTING_TRIGGER_ID: odata::Field<Job, odata::Guid> = odata::Field::new("StartingTriggerId");
/// `State`.
pub const STATE: odata::Field<Job, super::JobState> = odata::Field::new("State");
/// `StopStrategy`.
pub const STOP_STRATEGY: odata::Field<Job, super::StopStrategy> = odata::Field::new("StopStrategy");
/// `SubState`.
pub const SUB_STATE: odata::Field<Job, String> = odata::Field::new("SubState");
/// `TraceId`.
pub const TRACE_ID: odata::Field<Job, String> = odata::Field::new("TraceId");
/// `Type`.
pub const TYPE: odata::Field<Job, super::JobType> = odata::Field::new("Type");
