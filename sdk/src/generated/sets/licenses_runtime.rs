// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `LicensesRuntime`.

use crate::odata;
use super::super::types;

/// The entity set `LicensesRuntime`, of [`LicenseRuntime`](types::LicenseRuntime).
///
/// Since 2019.10 or before.
#[derive(Clone, Debug)]
pub struct LicensesRuntime(odata::Resource);

impl LicensesRuntime {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "LicensesRuntime"))
    }

    /// Calls the function `GetLicensesRuntime`.
    ///
    /// `GET /LicensesRuntime/UiPath.Server.Configuration.OData.GetLicensesRuntime(robotType={robotType})`
    ///
    /// OAuth scopes: `OR.License` or `OR.License.Read`.
    ///
    /// Orchestrator permissions: `License.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get_licenses_runtime(&self, robot_type: types::RobotType) -> odata::Query<types::LicenseRuntime> {
        self.0
            .function("UiPath.Server.Configuration.OData.GetLicensesRuntime")
            .arg("robotType", robot_type)
            .end()
            .get("LicensesRuntime.GetLicensesRuntime")
            .cap(1000)
            .query()
    }

    /// One entity, by its key, for the operations on it. Nothing is sent.
    #[inline]
    pub fn by_key(&self, key: impl Into<String>) -> LicensesRuntimeEntity {
        LicensesRuntimeEntity(self.0.entity::<String>(key.into()))
    }
}

/// One entity of [`LicensesRuntime`].
#[derive(Clone, Debug)]
pub struct LicensesRuntimeEntity(odata::Resource);

impl LicensesRuntimeEntity {
    /// Calls the action `ToggleEnabled`.
    ///
    /// `POST /LicensesRuntime({key})/UiPath.Server.Configuration.OData.ToggleEnabled`
    ///
    /// OAuth scopes: `OR.License` or `OR.License.Write`.
    ///
    /// Orchestrator permissions: `Machines.Edit`.
    ///
    /// Documented statuses: 200, 409.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn toggle_enabled(
        &self,
        enabled: bool,
        key_parameter: impl Into<String>,
        robot_type: types::RobotType,
    ) -> odata::Call<()> {
        self.0
            .at("UiPath.Server.Configuration.OData.ToggleEnabled")
            .post("LicensesRuntime.ToggleEnabled")
            .param("enabled", enabled)
            .param::<String>("key", key_parameter.into())
            .param("robotType", robot_type)
            .call()
    }
}
