// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`StartProcess`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.StartProcessDto`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct StartProcess {
    /// `AlertPendingExpression`. Added after 2020.10.
    pub alert_pending_expression: Option<String>,
    /// `AlertRunningExpression`. Added after 2020.10.
    pub alert_running_expression: Option<String>,
    /// `Attachments`, a navigation property: there when it is expanded. Added after 2020.10.
    pub attachments: Option<Vec<super::JobAttachment>>,
    /// `AutopilotForRobots`. Added after 2020.10.
    pub autopilot_for_robots: Option<odata::Nested<super::AutopilotForRobotsSettings>>,
    /// `BatchExecutionKey`. Added after 2020.10.
    pub batch_execution_key: Option<odata::Guid>,
    /// `EntryPointPath`. Added after 2020.10.
    pub entry_point_path: Option<String>,
    /// `EnvironmentVariables`, at most 4000 characters. Added after 2020.10.
    pub environment_variables: Option<String>,
    /// `FpsContext`, at most 2048 characters. Added after 2020.10.
    pub fps_context: Option<String>,
    /// `FpsProperties`, at most 4000 characters. Added after 2020.10.
    pub fps_properties: Option<String>,
    /// `InputArguments`, at most 10000 characters.
    pub input_arguments: Option<String>,
    /// `InputFile`. Added after 2020.10.
    pub input_file: Option<odata::Guid>,
    /// `JobPriority`. Since 2020.10.
    pub job_priority: Option<super::JobPriority>,
    /// `JobsCount`.
    pub jobs_count: Option<i32>,
    /// `KillProcessExpression`. Added after 2020.10.
    pub kill_process_expression: Option<String>,
    /// `MachineInfraTarget`. Added after 2020.10.
    pub machine_infra_target: Option<odata::Nested<super::JobMachineInfraTarget>>,
    /// `MachineRobots`. Added after 2020.10.
    pub machine_robots: Option<Vec<super::MachineRobot>>,
    /// `MachineSessionIds`. Since 2020.10.
    pub machine_session_ids: Option<Vec<i64>>,
    /// `NoOfRobots`. The service advises against it: deprecated.
    pub no_of_robots: Option<i32>,
    /// `ParentOperationId`, at most 128 characters. Added after 2020.10.
    pub parent_operation_id: Option<String>,
    /// `ParentSpanId`, at most 255 characters. Added after 2020.10.
    pub parent_span_id: Option<String>,
    /// `ProfilingOptions`, at most 4000 characters. Added after 2020.10.
    pub profiling_options: Option<String>,
    /// `Reference`, at most 128 characters. Since 2020.10.
    pub reference: Option<String>,
    /// `ReleaseKey`.
    pub release_key: Option<String>,
    /// `ReleaseName`. Added after 2020.10.
    pub release_name: Option<String>,
    /// `RemoteControlAccess`. Added after 2020.10.
    pub remote_control_access: Option<super::RemoteControlAccess>,
    /// `RequiresUserInteraction`. Added after 2020.10.
    pub requires_user_interaction: Option<bool>,
    /// `ResumeOnSameContext`. Added after 2020.10.
    pub resume_on_same_context: Option<bool>,
    /// `RobotIds`.
    pub robot_ids: Option<Vec<i64>>,
    /// `RootSpanId`, at most 255 characters. Added after 2020.10.
    pub root_span_id: Option<String>,
    /// `RunAsMe`. Added after 2020.10.
    pub run_as_me: Option<bool>,
    /// `RuntimeType`. Since 2020.10.
    pub runtime_type: Option<super::RuntimeType>,
    /// `Source`.
    pub source: Option<super::StartProcessSource>,
    /// `SpecificPriorityValue`. Added after 2020.10.
    pub specific_priority_value: Option<i32>,
    /// `StopProcessExpression`. Added after 2020.10.
    pub stop_process_expression: Option<String>,
    /// `StopStrategy`. Added after 2020.10.
    pub stop_strategy: Option<super::StopStrategy>,
    /// `Strategy`.
    pub strategy: Option<super::StartProcessStrategy>,
    /// `TargetFramework`. Added after 2020.10.
    pub target_framework: Option<super::ProcessTargetFramework>,
    /// `TraceId`, at most 255 characters. Added after 2020.10.
    pub trace_id: Option<String>,
    /// `VideoRecordingSettings`. Added after 2020.10.
    pub video_recording_settings: Option<odata::Nested<super::VideoRecordingSettings>>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    StartProcess: "UiPath.Server.Configuration.OData.StartProcessDto", keys 0, secrets [] {
        0 alert_pending_expression: "AlertPendingExpression",
        1 alert_running_expression: "AlertRunningExpression",
        2 attachments: "Attachments",
        3 autopilot_for_robots: "AutopilotForRobots",
        4 batch_execution_key: "BatchExecutionKey",
        5 entry_point_path: "EntryPointPath",
        6 environment_variables: "EnvironmentVariables",
        7 fps_context: "FpsContext",
        8 fps_properties: "FpsProperties",
        9 input_arguments: "InputArguments",
        10 input_file: "InputFile",
        11 job_priority: "JobPriority",
        12 jobs_count: "JobsCount",
        13 kill_process_expression: "KillProcessExpression",
        14 machine_infra_target: "MachineInfraTarget",
        15 machine_robots: "MachineRobots",
        16 machine_session_ids: "MachineSessionIds",
        17 no_of_robots: "NoOfRobots",
        18 parent_operation_id: "ParentOperationId",
        19 parent_span_id: "ParentSpanId",
        20 profiling_options: "ProfilingOptions",
        21 reference: "Reference",
        22 release_key: "ReleaseKey",
        23 release_name: "ReleaseName",
        24 remote_control_access: "RemoteControlAccess",
        25 requires_user_interaction: "RequiresUserInteraction",
        26 resume_on_same_context: "ResumeOnSameContext",
        27 robot_ids: "RobotIds",
        28 root_span_id: "RootSpanId",
        29 run_as_me: "RunAsMe",
        30 runtime_type: "RuntimeType",
        31 source: "Source",
        32 specific_priority_value: "SpecificPriorityValue",
        33 stop_process_expression: "StopProcessExpression",
        34 stop_strategy: "StopStrategy",
        35 strategy: "Strategy",
        36 target_framework: "TargetFramework",
        37 trace_id: "TraceId",
        38 video_recording_settings: "VideoRecordingSettings",
    }
}

/// `AlertPendingExpression`.
pub const ALERT_PENDING_EXPRESSION: odata::Field<StartProcess, String> = odata::Field::new("AlertPendingExpression");
/// `AlertRunningExpression`.
pub const ALERT_RUNNING_EXPRESSION: odata::Field<StartProcess, String> = odata::Field::new("AlertRunningExpression");
/// `Attachments`.
pub const ATTACHMENTS: odata::Links<StartProcess, super::JobAttachment> = odata::Links::new("Attachments");
/// `AutopilotForRobots`.
pub const AUTOPILOT_FOR_ROBOTS: odata::Field<StartProcess, super::AutopilotForRobotsSettings> =
    odata::Field::new("AutopilotForRobots");
/// `BatchExecutionKey`.
pub const BATCH_EXECUTION_KEY: odata::Field<StartProcess, odata::Guid> = odata::Field::new("BatchExecutionKey");
/// `EntryPointPath`.
pub const ENTRY_POINT_PATH: odata::Field<StartProcess, String> = odata::Field::new("EntryPointPath");
/// `EnvironmentVariables`.
pub const ENVIRONMENT_VARIABLES: odata::Field<StartProcess, String> = odata::Field::new("EnvironmentVariables");
/// `FpsContext`.
pub const FPS_CONTEXT: odata::Field<StartProcess, String> = odata::Field::new("FpsContext");
/// `FpsProperties`.
pub const FPS_PROPERTIES: odata::Field<StartProcess, String> = odata::Field::new("FpsProperties");
/// `InputArguments`.
pub const INPUT_ARGUMENTS: odata::Field<StartProcess, String> = odata::Field::new("InputArguments");
/// `InputFile`.
pub const INPUT_FILE: odata::Field<StartProcess, odata::Guid> = odata::Field::new("InputFile");
/// `JobPriority`.
pub const JOB_PRIORITY: odata::Field<StartProcess, super::JobPriority> = odata::Field::new("JobPriority");
/// `JobsCount`.
pub const JOBS_COUNT: odata::Field<StartProcess, i32> = odata::Field::new("JobsCount");
/// `KillProcessExpression`.
pub const KILL_PROCESS_EXPRESSION: odata::Field<StartProcess, String> = odata::Field::new("KillProcessExpression");
/// `MachineInfraTarget`.
pub const MACHINE_INFRA_TARGET: odata::Field<StartProcess, super::JobMachineInfraTarget> =
    odata::Field::new("MachineInfraTarget");
/// `MachineRobots`.
pub const MACHINE_ROBOTS: odata::Field<StartProcess, Vec<super::MachineRobot>> = odata::Field::new("MachineRobots");
/// `MachineSessionIds`.
pub const MACHINE_SESSION_IDS: odata::Field<StartProcess, Vec<i64>> = odata::Field::new("MachineSessionIds");
/// `NoOfRobots`.
pub const NO_OF_ROBOTS: odata::Field<StartProcess, i32> = odata::Field::new("NoOfRobots");
/// `ParentOperationId`.
pub const PARENT_OPERATION_ID: odata::Field<StartProcess, String> = odata::Field::new("ParentOperationId");
/// `ParentSpanId`.
pub const PARENT_SPAN_ID: odata::Field<StartProcess, String> = odata::Field::new("ParentSpanId");
/// `ProfilingOptions`.
pub const PROFILING_OPTIONS: odata::Field<StartProcess, String> = odata::Field::new("ProfilingOptions");
/// `Reference`.
pub const REFERENCE: odata::Field<StartProcess, String> = odata::Field::new("Reference");
/// `ReleaseKey`.
pub const RELEASE_KEY: odata::Field<StartProcess, String> = odata::Field::new("ReleaseKey");
/// `ReleaseName`.
pub const RELEASE_NAME: odata::Field<StartProcess, String> = odata::Field::new("ReleaseName");
/// `RemoteControlAccess`.
pub const REMOTE_CONTROL_ACCESS: odata::Field<StartProcess, super::RemoteControlAccess> =
    odata::Field::new("RemoteControlAccess");
/// `RequiresUserInteraction`.
pub const REQUIRES_USER_INTERACTION: odata::Field<StartProcess, bool> = odata::Field::new("RequiresUserInteraction");
/// `ResumeOnSameContext`.
pub const RESUME_ON_SAME_CONTEXT: odata::Field<StartProcess, bool> = odata::Field::new("ResumeOnSameContext");
/// `RobotIds`.
pub const ROBOT_IDS: odata::Field<StartProcess, Vec<i64>> = odata::Field::new("RobotIds");
/// `RootSpanId`.
pub const ROOT_SPAN_ID: odata::Field<StartProcess, String> = odata::Field::new("RootSpanId");
/// `RunAsMe`.
pub const RUN_AS_ME: odata::Field<StartProcess, bool> = odata::Field::new("RunAsMe");
/// `RuntimeType`.
pub const RUNTIME_TYPE: odata::Field<StartProcess, super::RuntimeType> = odata::Field::new("RuntimeType");
/// `Source`.
pub const SOURCE: odata::Field<StartProcess, super::StartProcessSource> = odata::Field::new("Source");
/// `SpecificPriorityValue`.
pub const SPECIFIC_PRIORITY_VALUE: odata::Field<StartProcess, i32> = odata::Field::new("SpecificPriorityValue");
/// `StopProcessExpression`.
pub const STOP_PROCESS_EXPRESSION: odata::Field<StartProcess, String> = odata::Field::new("StopProcessExpression");
/// `StopStrategy`.
pub const STOP_STRATEGY: odata::Field<StartProcess, super::StopStrategy> = odata::Field::new("StopStrategy");
/// `Strategy`.
pub const STRATEGY: odata::Field<StartProcess, super::StartProcessStrategy> = odata::Field::new("Strategy");
/// `TargetFramework`.
pub const TARGET_FRAMEWORK: odata::Field<StartProcess, super::ProcessTargetFramework> =
    odata::Field::new("TargetFramework");
/// `TraceId`.
pub const TRACE_ID: odata::Field<StartProcess, String> = odata::Field::new("TraceId");
/// `VideoRecordingSettings`.
pub const VIDEO_RECORDING_SETTINGS: odata::Field<StartProcess, super::VideoRecordingSettings> =
    odata::Field::new("VideoRecordingSettings");
