// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `Sessions`.

use crate::odata;
use super::super::types;

/// Headers that the client sends by itself where it knows their values.
const CONTEXT: &[&str] = &["X-UIPATH-OrganizationUnitId"];

/// The entity set `Sessions`, of [`Session`](types::Session).
///
/// Since 2019.10 or before.
#[derive(Clone, Debug)]
pub struct Sessions(odata::Resource);

impl Sessions {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "Sessions"))
    }

    /// Reads rows of the set.
    ///
    /// `GET /Sessions`
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
    pub fn query(&self) -> odata::Query<types::Session> {
        self.0.get("Sessions.List").takes(CONTEXT).cap(1000).query()
    }

    /// Calls the action `DeleteInactiveUnattendedSessions`.
    ///
    /// `POST /Sessions/UiPath.Server.Configuration.OData.DeleteInactiveUnattendedSessions`
    ///
    /// OAuth scopes: `OR.Robots` or `OR.Robots.Write`.
    ///
    /// Orchestrator permissions: `Robots.Delete`.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn delete_inactive_unattended_sessions(&self) -> SessionsDeleteInactiveUnattendedSessions {
        SessionsDeleteInactiveUnattendedSessions::new(
            self.0
                .at("UiPath.Server.Configuration.OData.DeleteInactiveUnattendedSessions")
                .post("Sessions.DeleteInactiveUnattendedSessions"),
        )
    }

    /// Calls the function `GetGlobalSessions`.
    ///
    /// `GET /Sessions/UiPath.Server.Configuration.OData.GetGlobalSessions`
    ///
    /// OAuth scopes: `OR.Robots` or `OR.Robots.Read`.
    ///
    /// Orchestrator permissions: `Robots.View` and `Users.View`, or `Robots.View` and `Users.View` and `Machines.Create`, or `Robots.View` and `Users.View` and `Machines.Edit`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get_global_sessions(&self) -> odata::Query<types::Session> {
        self.0
            .at("UiPath.Server.Configuration.OData.GetGlobalSessions")
            .get("Sessions.GetGlobalSessions")
            .cap(1000)
            .query()
    }

    /// Calls the function `GetMachineSessionRuntimes`.
    ///
    /// `GET /Sessions/UiPath.Server.Configuration.OData.GetMachineSessionRuntimes`
    ///
    /// OAuth scopes: `OR.Robots` or `OR.Robots.Read`.
    ///
    /// Orchestrator permissions: `Machines.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn get_machine_session_runtimes(&self) -> SessionsGetMachineSessionRuntimes {
        SessionsGetMachineSessionRuntimes::new(
            self.0
                .at("UiPath.Server.Configuration.OData.GetMachineSessionRuntimes")
                .get("Sessions.GetMachineSessionRuntimes")
                .cap(1000),
        )
    }

    /// Calls the function `GetMachineSessionRuntimesByFolderId`.
    ///
    /// `GET /Sessions/UiPath.Server.Configuration.OData.GetMachineSessionRuntimesByFolderId(folderId={folderId})`
    ///
    /// OAuth scopes: `OR.Robots` or `OR.Robots.Read`.
    ///
    /// Orchestrator permissions: `Machines.View` or `Jobs.Create`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn get_machine_session_runtimes_by_folder_id(
        &self,
        folder_id: i64,
    ) -> SessionsGetMachineSessionRuntimesByFolderId {
        SessionsGetMachineSessionRuntimesByFolderId::new(
            self.0
                .function("UiPath.Server.Configuration.OData.GetMachineSessionRuntimesByFolderId")
                .arg("folderId", folder_id)
                .end()
                .get("Sessions.GetMachineSessionRuntimesByFolderId")
                .cap(1000),
        )
    }

    /// Calls the function `GetMachineSessions`.
    ///
    /// `GET /Sessions/UiPath.Server.Configuration.OData.GetMachineSessions(key={key})`
    ///
    /// OAuth scopes: `OR.Robots` or `OR.Robots.Read`.
    ///
    /// Orchestrator permissions: `Machines.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn get_machine_sessions(&self, key_argument: i64) -> odata::Query<types::MachineSession> {
        self.0
            .function("UiPath.Server.Configuration.OData.GetMachineSessions")
            .arg("key", key_argument)
            .end()
            .get("Sessions.GetMachineSessions")
            .cap(1000)
            .query()
    }

    /// Calls the function `GetUsernames`.
    ///
    /// `GET /Sessions/UiPath.Server.Configuration.OData.GetUsernames`
    ///
    /// OAuth scopes: `OR.Robots` or `OR.Robots.Read`.
    ///
    /// Orchestrator permissions: `Robots.View` or `Users.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get_usernames(&self) -> SessionsGetUsernames {
        SessionsGetUsernames::new(
            self.0
                .at("UiPath.Server.Configuration.OData.GetUsernames")
                .get("Sessions.GetUsernames"),
        )
    }

    /// Calls the action `SetMaintenanceMode`.
    ///
    /// `POST /Sessions/UiPath.Server.Configuration.OData.SetMaintenanceMode`
    ///
    /// OAuth scopes: `OR.Robots` or `OR.Robots.Write`.
    ///
    /// Orchestrator permissions: `Robots.Edit`.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn set_maintenance_mode(&self) -> SessionsSetMaintenanceMode {
        SessionsSetMaintenanceMode::new(
            self.0
                .at("UiPath.Server.Configuration.OData.SetMaintenanceMode")
                .post("Sessions.SetMaintenanceMode"),
        )
    }

    /// One entity, by its key, for the operations on it. Nothing is sent.
    #[inline]
    pub fn by_key(&self, key: i64) -> SessionsEntity {
        SessionsEntity(self.0.entity(key))
    }
}

/// One entity of [`Sessions`].
#[derive(Clone, Debug)]
pub struct SessionsEntity(odata::Resource);

impl SessionsEntity {
    /// Calls the action `ToggleMachineSessionDebugMode`.
    ///
    /// `POST /Sessions({key})/UiPath.Server.Configuration.OData.ToggleMachineSessionDebugMode`
    ///
    /// OAuth scopes: `OR.Robots` or `OR.Robots.Write`.
    ///
    /// Orchestrator permissions: `Robots.Edit`.
    ///
    /// Documented statuses: 204, 400.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn toggle_machine_session_debug_mode(&self, enabled: bool) -> SessionsToggleMachineSessionDebugMode {
        SessionsToggleMachineSessionDebugMode::new(
            self.0
                .at("UiPath.Server.Configuration.OData.ToggleMachineSessionDebugMode")
                .post("Sessions.ToggleMachineSessionDebugMode")
                .param("enabled", enabled),
        )
    }
}

odata::call! {
    /// The call `Sessions.DeleteInactiveUnattendedSessions` of [`Sessions`], with its optional arguments.
    pub struct SessionsDeleteInactiveUnattendedSessions: () {
        /// Parameter `sessionIds`.
        param session_ids: Vec<i64> = "sessionIds",
    }
}

odata::query! {
    /// The call `Sessions.GetMachineSessionRuntimes` of [`Sessions`], with its optional arguments.
    pub struct SessionsGetMachineSessionRuntimes: types::MachineSessionRuntime, odata::Paged {
        /// Query option `runtimeType`.
        option runtime_type: types::RuntimeType = "runtimeType",
    }
}

odata::query! {
    /// The call `Sessions.GetMachineSessionRuntimesByFolderId` of [`Sessions`], with its optional arguments.
    pub struct SessionsGetMachineSessionRuntimesByFolderId: types::MachineSessionRuntime, odata::Paged {
        /// Query option `robotId`.
        option robot_id: i64 = "robotId",
        /// Query option `runtimeType`.
        option runtime_type: types::RuntimeType = "runtimeType",
    }
}

odata::call! {
    /// The call `Sessions.GetUsernames` of [`Sessions`], with its optional arguments.
    pub struct SessionsGetUsernames: Vec<String> {
        /// Query option `$top`.
        option top: i64 = "$top",
        /// Query option `$skip`.
        option skip: i64 = "$skip",
    }
}

odata::call! {
    /// The call `Sessions.SetMaintenanceMode` of [`Sessions`], with its optional arguments.
    pub struct SessionsSetMaintenanceMode: () {
        /// Parameter `maintenanceMode`.
        param maintenance_mode: types::MaintenanceMode = "maintenanceMode",
        /// Parameter `sessionId`.
        param session_id: i64 = "sessionId",
        /// Parameter `stopJobsStrategy`.
        param stop_jobs_strategy: types::StopJobsStrategy = "stopJobsStrategy",
    }
}

odata::call! {
    /// The call `Sessions.ToggleMachineSessionDebugMode` of [`Sessions`], with its optional arguments.
    pub struct SessionsToggleMachineSessionDebugMode: () {
        /// Parameter `minutes`.
        param minutes: i32 = "minutes",
    }
}
