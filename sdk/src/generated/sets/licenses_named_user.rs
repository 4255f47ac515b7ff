// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `LicensesNamedUser`.

use crate::odata;
use super::super::types;

/// The entity set `LicensesNamedUser`, of [`LicenseNamedUser`](types::LicenseNamedUser).
///
/// Since 2019.10 or before.
#[derive(Clone, Debug)]
pub struct LicensesNamedUser(odata::Resource);

impl LicensesNamedUser {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "LicensesNamedUser"))
    }

    /// Calls the function `GetLicensesNamedUser`.
    ///
    /// `GET /LicensesNamedUser/UiPath.Server.Configuration.OData.GetLicensesNamedUser(robotType={robotType})`
    ///
    /// OAuth scopes: `OR.License` or `OR.License.Read`.
    ///
    /// Orchestrator permissions: `License.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get_licenses_named_user(&self, robot_type: types::RobotType) -> odata::Query<types::LicenseNamedUser> {
        self.0
            .function("UiPath.Server.Configuration.OData.GetLicensesNamedUser")
            .arg("robotType", robot_type)
            .end()
            .get("LicensesNamedUser.GetLicensesNamedUser")
            .cap(1000)
            .query()
    }
}
