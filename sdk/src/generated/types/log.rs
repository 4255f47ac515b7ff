// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`Log`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.LogDto`.
///
/// The entities of [`RobotLogs`](super::super::sets::RobotLogs).
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct Log {
    /// `Id`, the key.
    pub id: i64,
    /// `HostMachineName`. Since 2020.10.
    pub host_machine_name: Option<String>,
    /// `JobKey`.
    pub job_key: Option<odata::Guid>,
    /// `Level`.
    pub level: Option<super::Level>,
    /// `MachineId`.
    pub machine_id: Option<i64>,
    /// `MachineKey`. Added after 2020.10.
    pub machine_key: Option<odata::Guid>,
    /// `Message`.
    pub message: Option<String>,
    /// `ProcessName`.
    pub process_name: Option<String>,
    /// `RawMessage`.
    pub raw_message: Option<String>,
    /// `RobotName`.
    pub robot_name: Option<String>,
    /// `RuntimeType`. Added after 2020.10.
    pub runtime_type: Option<super::RuntimeType>,
    /// `TimeStamp`.
    pub time_stamp: Option<odata::Timestamp>,
    /// `WindowsIdentity`.
    pub windows_identity: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    Log: "UiPath.Server.Configuration.OData.LogDto", keys 1, secrets [] {
        0 id: "Id",
        1 host_machine_name: "HostMachineName",
        2 job_key: "JobKey",
        3 level: "Level",
        4 machine_id: "MachineId",
        5 machine_key: "MachineKey",
        6 message: "Message",
        7 process_name: "ProcessName",
        8 raw_message: "RawMessage",
        9 robot_name: "RobotName",
        10 runtime_type: "RuntimeType",
        11 time_stamp: "TimeStamp",
        12 windows_identity: "WindowsIdentity",
    }
}

/// `Id`.
pub const ID: odata::Field<Log, i64, odata::Key> = odata::Field::new("Id");
/// `HostMachineName`.
pub const HOST_MACHINE_NAME: odata::Field<Log, String> = odata::Field::new("HostMachineName");
/// `JobKey`.
pub const JOB_KEY: odata::Field<Log, odata::Guid> = odata::Field::new("JobKey");
/// `Level`.
pub const LEVEL: odata::Field<Log, super::Level> = odata::Field::new("Level");
/// `MachineId`.
pub const MACHINE_ID: odata::Field<Log, i64> = odata::Field::new("MachineId");
/// `MachineKey`.
pub const MACHINE_KEY: odata::Field<Log, odata::Guid> = odata::Field::new("MachineKey");
/// `Message`.
pub const MESSAGE: odata::Field<Log, String> = odata::Field::new("Message");
/// `ProcessName`.
pub const PROCESS_NAME: odata::Field<Log, String> = odata::Field::new("ProcessName");
/// `RawMessage`.
pub const RAW_MESSAGE: odata::Field<Log, String> = odata::Field::new("RawMessage");
/// `RobotName`.
pub const ROBOT_NAME: odata::Field<Log, String> = odata::Field::new("RobotName");
/// `RuntimeType`.
pub const RUNTIME_TYPE: odata::Field<Log, super::RuntimeType> = odata::Field::new("RuntimeType");
/// `TimeStamp`.
pub const TIME_STAMP: odata::Field<Log, odata::Timestamp> = odata::Field::new("TimeStamp");
/// `WindowsIdentity`.
pub const WINDOWS_IDENTITY: odata::Field<Log, String> = odata::Field::new("WindowsIdentity");
