// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`ProcessSettings`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.ProcessSettingsDto`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct ProcessSettings {
    /// `AgentSettings`. Added after 2020.10.
    pub agent_settings: Option<odata::Nested<super::AgentSettings>>,
    /// `AlwaysRunning`. Since 2020.10.
    pub always_running: Option<bool>,
    /// `AutoStartProcess`.
    pub auto_start_process: Option<bool>,
    /// `AutopilotForRobots`. Added after 2020.10.
    pub autopilot_for_robots: Option<odata::Nested<super::AutopilotForRobotsSettings>>,
    /// `Duration`.
    pub duration: Option<i32>,
    /// `ErrorRecordingEnabled`.
    pub error_recording_enabled: Option<bool>,
    /// `Frequency`.
    pub frequency: Option<i32>,
    /// `Quality`.
    pub quality: Option<i32>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    ProcessSettings: "UiPath.Server.Configuration.OData.ProcessSettingsDto", keys 0, secrets [] {
        0 agent_settings: "AgentSettings",
        1 always_running: "AlwaysRunning",
        2 auto_start_process: "AutoStartProcess",
        3 autopilot_for_robots: "AutopilotForRobots",
        4 duration: "Duration",
        5 error_recording_enabled: "ErrorRecordingEnabled",
        6 frequency: "Frequency",
        7 quality: "Quality",
    }
}

/// `AgentSettings`.
pub const AGENT_SETTINGS: odata::Field<ProcessSettings, super::AgentSettings> = odata::Field::new("AgentSettings");
/// `AlwaysRunning`.
pub const ALWAYS_RUNNING: odata::Field<ProcessSettings, bool> = odata::Field::new("AlwaysRunning");
/// `AutoStartProcess`.
pub const AUTO_START_PROCESS: odata::Field<ProcessSettings, bool> = odata::Field::new("AutoStartProcess");
/// `AutopilotForRobots`.
pub const AUTOPILOT_FOR_ROBOTS: odata::Field<ProcessSettings, super::AutopilotForRobotsSettings> =
    odata::Field::new("AutopilotForRobots");
/// `Duration`.
pub const DURATION: odata::Field<ProcessSettings, i32> = odata::Field::new("Duration");
/// `ErrorRecordingEnabled`.
pub const ERROR_RECORDING_ENABLED: odata::Field<ProcessSettings, bool> = odata::Field::new("ErrorRecordingEnabled");
/// `Frequency`.
pub const FREQUENCY: odata::Field<ProcessSettings, i32> = odata::Field::new("Frequency");
/// `Quality`.
pub const QUALITY: odata::Field<ProcessSettings, i32> = odata::Field::new("Quality");
