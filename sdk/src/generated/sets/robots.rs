// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `Robots`.

use std::borrow::Borrow;
use crate::odata;
use super::super::types;

/// Headers that the client sends by itself where it knows their values.
const CONTEXT: &[&str] = &["X-UIPATH-OrganizationUnitId"];

/// The entity set `Robots`, of [`Robot`](types::Robot).
///
/// Since 2019.10 or before.
#[derive(Clone, Debug)]
pub struct Robots(odata::Resource);

impl Robots {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "Robots"))
    }

    /// Reads rows of the set.
    ///
    /// `GET /Robots`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Robots` or `OR.Robots.Read`.
    ///
    /// Orchestrator permissions: `Robots.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn query(&self) -> odata::Query<types::Robot> {
        self.0.get("Robots.List").takes(CONTEXT).cap(1000).query()
    }

    /// Reads one entity.
    ///
    /// `GET /Robots({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Robots` or `OR.Robots.Read`.
    ///
    /// Orchestrator permissions: `Robots.View`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get(&self, key: i64) -> odata::Get<types::Robot> {
        self.0.entity(key).get("Robots.Read").takes(CONTEXT).one()
    }

    /// Creates an entity. Members that are not set are not sent.
    ///
    /// `POST /Robots`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Robots` or `OR.Robots.Write`.
    ///
    /// Orchestrator permissions: `Robots.Create` and `Machines.View`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn create(&self, entity: impl Borrow<types::Robot>) -> odata::Call<types::Robot> {
        self.0.post("Robots.Create").takes(CONTEXT).entity(entity.borrow()).call()
    }

    /// Replaces an entity: what is left out becomes null.
    ///
    /// `PUT /Robots({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Robots` or `OR.Robots.Write`.
    ///
    /// Orchestrator permissions: `Robots.Edit`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn replace(&self, key: i64, entity: impl Borrow<types::Robot>) -> odata::Call<Option<types::Robot>> {
        self.0
            .entity(key)
            .put("Robots.Replace")
            .takes(CONTEXT)
            .entity(entity.borrow())
            .call()
    }

    /// Changes one entity: reads it, changes what was read, and sends it back as a whole.
    ///
    /// Takes a [`get`](Self::get) and a [`replace`](Self::replace), and needs what they need.
    #[inline]
    pub fn update(
        &self,
        key: i64,
        change: impl FnOnce(&mut types::Robot) + Send + 'static,
    ) -> odata::Update<types::Robot> {
        let entity = self.0.entity(key);
        entity
            .get("Robots.Read")
            .takes(CONTEXT)
            .update(entity.put("Robots.Replace").takes(CONTEXT), change)
    }

    /// Changes members of an entity, and leaves the others alone.
    ///
    /// `PATCH /Robots({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Robots` or `OR.Robots.Write`.
    ///
    /// Orchestrator permissions: `Robots.Edit`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn patch(&self, key: i64) -> odata::Patch<types::Robot> {
        self.0.entity(key).patch("Robots.Patch").takes(CONTEXT).patch_of()
    }

    /// Deletes an entity.
    ///
    /// `DELETE /Robots({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Robots` or `OR.Robots.Write`.
    ///
    /// Orchestrator permissions: `Robots.Delete`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn delete(&self, key: i64) -> odata::Call<()> {
        self.0.entity(key).delete("Robots.Delete").takes(CONTEXT).call()
    }

    /// Calls the action `ConvertToFloating`.
    ///
    /// `POST /Robots/UiPath.Server.Configuration.OData.ConvertToFloating`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Robots` or `OR.Robots.Write`.
    ///
    /// Orchestrator permissions: `Robots.Edit`.
    ///
    /// Documented statuses: 200, 400, 409.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn convert_to_floating(&self, robot_id: i64) -> odata::Call<()> {
        self.0
            .at("UiPath.Server.Configuration.OData.ConvertToFloating")
            .post("Robots.ConvertToFloating")
            .takes(CONTEXT)
            .param("robotId", robot_id)
            .call()
    }

    /// Calls the action `DeleteBulk`.
    ///
    /// `POST /Robots/UiPath.Server.Configuration.OData.DeleteBulk`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Robots` or `OR.Robots.Write`.
    ///
    /// Orchestrator permissions: `Robots.Delete`.
    ///
    /// Documented statuses: 204, 400.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn delete_bulk(&self, robot_ids: Vec<i64>) -> odata::Call<()> {
        self.0
            .at("UiPath.Server.Configuration.OData.DeleteBulk")
            .post("Robots.DeleteBulk")
            .takes(CONTEXT)
            .param("robotIds", robot_ids)
            .call()
    }

    /// Calls the function `FindAllAcrossFolders`.
    ///
    /// `GET /Robots/UiPath.Server.Configuration.OData.FindAllAcrossFolders`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Robots` or `OR.Robots.Read`.
    ///
    /// Orchestrator permissions: `Robots.View` or `Users.View` or `Machines.Create` or `Machines.Edit`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn find_all_across_folders(&self) -> odata::Query<types::ExtendedRobot> {
        self.0
            .at("UiPath.Server.Configuration.OData.FindAllAcrossFolders")
            .get("Robots.FindAllAcrossFolders")
            .takes(CONTEXT)
            .cap(1000)
            .query()
    }

    /// Calls the function `GetConfiguredRobots`.
    ///
    /// `GET /Robots/UiPath.Server.Configuration.OData.GetConfiguredRobots`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Robots` or `OR.Robots.Read`.
    ///
    /// Orchestrator permissions: `Users.View` and `Robots.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn get_configured_robots(&self) -> odata::Query<types::ExtendedRobot> {
        self.0
            .at("UiPath.Server.Configuration.OData.GetConfiguredRobots")
            .get("Robots.GetConfiguredRobots")
            .takes(CONTEXT)
            .cap(1000)
            .query()
    }

    /// Calls the function `GetFolderRobots`.
    ///
    /// `GET /Robots/UiPath.Server.Configuration.OData.GetFolderRobots(folderId={folderId},machineId={machineId})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Robots` or `OR.Robots.Read`.
    ///
    /// Orchestrator permissions: `SubFolders.View` or `Units.View` or `Jobs.Create`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn get_folder_robots(&self, folder_id: i64, machine_id: i64) -> odata::Query<types::ExtendedRobot> {
        self.0
            .function("UiPath.Server.Configuration.OData.GetFolderRobots")
            .arg("folderId", folder_id)
            .arg("machineId", machine_id)
            .end()
            .get("Robots.GetFolderRobots")
            .takes(CONTEXT)
            .cap(1000)
            .query()
    }

    /// Calls the function `GetMachineNameToLicenseKeyMappings`.
    ///
    /// `GET /Robots/UiPath.Server.Configuration.OData.GetMachineNameToLicenseKeyMappings`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Robots` or `OR.Robots.Read`.
    ///
    /// Orchestrator permissions: `Robots.Create` and `Machines.View`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get_machine_name_to_license_key_mappings(
        &self,
    ) -> odata::Query<types::KeyValuePairOfStringString, odata::Unpaged> {
        self.0
            .at("UiPath.Server.Configuration.OData.GetMachineNameToLicenseKeyMappings")
            .get("Robots.GetMachineNameToLicenseKeyMappings")
            .takes(CONTEXT)
            .query()
    }

    /// Calls the function `GetRobotsForProcess`.
    ///
    /// `GET /Robots/UiPath.Server.Configuration.OData.GetRobotsForProcess(processId={processId})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Robots` or `OR.Robots.Read`.
    ///
    /// Orchestrator permissions: `Robots.View` and `Environments.View` and `Processes.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get_robots_for_process(&self, process_id: impl Into<String>) -> odata::Query<types::Robot> {
        self.0
            .function("UiPath.Server.Configuration.OData.GetRobotsForProcess")
            .arg::<String>("processId", process_id.into())
            .end()
            .get("Robots.GetRobotsForProcess")
            .takes(CONTEXT)
            .cap(1000)
            .query()
    }

    /// Calls the function `GetRobotsFromFolder`.
    ///
    /// `GET /Robots/UiPath.Server.Configuration.OData.GetRobotsFromFolder(folderId={folderId})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Robots` or `OR.Robots.Read`.
    ///
    /// Orchestrator permissions: `SubFolders.View` or `Units.View` or `Jobs.Create` or `Users.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn get_robots_from_folder(&self, folder_id: i64) -> RobotsGetRobotsFromFolder {
        RobotsGetRobotsFromFolder::new(
            self.0
                .function("UiPath.Server.Configuration.OData.GetRobotsFromFolder")
                .arg("folderId", folder_id)
                .end()
                .get("Robots.GetRobotsFromFolder")
                .takes(CONTEXT)
                .cap(1000),
        )
    }

    /// Calls the function `GetUsernames`.
    ///
    /// `GET /Robots/UiPath.Server.Configuration.OData.GetUsernames`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Robots` or `OR.Robots.Read`.
    ///
    /// Orchestrator permissions: `Robots.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get_usernames(&self) -> RobotsGetUsernames {
        RobotsGetUsernames::new(
            self.0
                .at("UiPath.Server.Configuration.OData.GetUsernames")
                .get("Robots.GetUsernames")
                .takes(CONTEXT),
        )
    }

    /// Calls the action `ToggleEnabledStatus`.
    ///
    /// `POST /Robots/UiPath.Server.Configuration.OData.ToggleEnabledStatus`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Robots` or `OR.Robots.Write`.
    ///
    /// Orchestrator permissions: `Robots.Edit`.
    ///
    /// Documented statuses: 200.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn toggle_enabled_status(&self, enabled: bool, robot_ids: Vec<i64>) -> odata::Call<()> {
        self.0
            .at("UiPath.Server.Configuration.OData.ToggleEnabledStatus")
            .post("Robots.ToggleEnabledStatus")
            .takes(CONTEXT)
            .param("enabled", enabled)
            .param("robotIds", robot_ids)
            .call()
    }
}

odata::query! {
    /// The call `Robots.GetRobotsFromFolder` of [`Robots`], with its optional arguments.
    pub struct RobotsGetRobotsFromFolder: types::RobotsFromFolderModel, odata::Paged {
        /// Query option `machineId`.
        option machine_id: i64 = "machineId",
    }
}

odata::call! {
    /// The call `Robots.GetUsernames` of [`Robots`], with its optional arguments.
    pub struct RobotsGetUsernames: Vec<String> {
        /// Query option `$top`.
        option top: i64 = "$top",
        /// Query option `$skip`.
        option skip: i64 = "$skip",
    }
}
