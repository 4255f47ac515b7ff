// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`RobotLicense`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.RobotLicenseDto`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct RobotLicense {
    /// `Id`, the key.
    pub id: i64,
    /// `RobotId`.
    pub robot_id: Option<i64>,
    /// `Timestamp`.
    pub timestamp: Option<odata::Timestamp>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    RobotLicense: "UiPath.Server.Configuration.OData.RobotLicenseDto", keys 1, secrets [] {
        0 id: "Id",
        1 robot_id: "RobotId",
        2 timestamp: "Timestamp",
    }
}

/// `Id`.
pub const ID: odata::Field<RobotLicense, i64, odata::Key> = odata::Field::new("Id");
/// `RobotId`.
pub const ROBOT_ID: odata::Field<RobotLicense, i64> = odata::Field::new("RobotId");
/// `Timestamp`.
pub const TIMESTAMP: odata::Field<RobotLicense, odata::Timestamp> = odata::Field::new("Timestamp");
