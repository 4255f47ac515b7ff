// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`JobMachineInfraTarget`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.JobMachineInfraTargetDto`.
///
/// Added after 2020.10.
#[derive(Default)]
pub struct JobMachineInfraTarget {
    /// `HostMachineName`.
    pub host_machine_name: Option<String>,
    /// `MachineTemplateName`.
    pub machine_template_name: Option<String>,
    /// `ServiceUserName`.
    pub service_user_name: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    JobMachineInfraTarget: "UiPath.Server.Configuration.OData.JobMachineInfraTargetDto", keys 0, secrets [] {
        0 host_machine_name: "HostMachineName",
        1 machine_template_name: "MachineTemplateName",
        2 service_user_name: "ServiceUserName",
    }
}

/// `HostMachineName`.
pub const HOST_MACHINE_NAME: odata::Field<JobMachineInfraTarget, String> = odata::Field::new("HostMachineName");
/// `MachineTemplateName`.
pub const MACHINE_TEMPLATE_NAME: odata::Field<JobMachineInfraTarget, String> = odata::Field::new("MachineTemplateName");
/// `ServiceUserName`.
pub const SERVICE_USER_NAME: odata::Field<JobMachineInfraTarget, String> = odata::Field::new("ServiceUserName");
