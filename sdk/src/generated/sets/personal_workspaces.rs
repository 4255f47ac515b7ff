// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `PersonalWorkspaces`.

use crate::odata;
use super::super::types;

/// The entity set `PersonalWorkspaces`, of [`PersonalWorkspace`](types::PersonalWorkspace).
///
/// Added after 2020.10.
#[derive(Clone, Debug)]
pub struct PersonalWorkspaces(odata::Resource);

impl PersonalWorkspaces {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "PersonalWorkspaces"))
    }

    /// Reads rows of the set.
    ///
    /// `GET /PersonalWorkspaces`
    ///
    /// OAuth scopes: `OR.Folders` or `OR.Folders.Read`.
    ///
    /// Orchestrator permissions: `Units.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn query(&self) -> odata::Query<types::PersonalWorkspace> {
        self.0.get("PersonalWorkspaces.List").cap(1000).query()
    }

    /// Calls the function `GetPersonalWorkspace`.
    ///
    /// `GET /PersonalWorkspaces/UiPath.Server.Configuration.OData.GetPersonalWorkspace`
    ///
    /// Does not accept OAuth tokens.
    ///
    /// Documented statuses: 200, 404.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn get_personal_workspace(&self) -> odata::Get<types::PersonalWorkspace> {
        self.0
            .at("UiPath.Server.Configuration.OData.GetPersonalWorkspace")
            .get("PersonalWorkspaces.GetPersonalWorkspace")
            .one()
    }

    /// One entity, by its key, for the operations on it. Nothing is sent.
    #[inline]
    pub fn by_key(&self, key: i64) -> PersonalWorkspacesEntity {
        PersonalWorkspacesEntity(self.0.entity(key))
    }
}

/// One entity of [`PersonalWorkspaces`].
#[derive(Clone, Debug)]
pub struct PersonalWorkspacesEntity(odata::Resource);

impl PersonalWorkspacesEntity {
    /// Calls the action `ConvertToFolder`.
    ///
    /// `POST /PersonalWorkspaces({key})/UiPath.Server.Configuration.OData.ConvertToFolder`
    ///
    /// Does not accept OAuth tokens.
    ///
    /// Orchestrator permissions: `Units.Edit`.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn convert_to_folder(&self, folder_name: impl Into<String>) -> odata::Call<()> {
        self.0
            .at("UiPath.Server.Configuration.OData.ConvertToFolder")
            .post("PersonalWorkspaces.ConvertToFolder")
            .param::<String>("folderName", folder_name.into())
            .call()
    }

    /// Calls the action `StartExploring`.
    ///
    /// `POST /PersonalWorkspaces({key})/UiPath.Server.Configuration.OData.StartExploring`
    ///
    /// Does not accept OAuth tokens.
    ///
    /// Orchestrator permissions: `Units.Edit` and `Users.View` and `Roles.View`.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn start_exploring(&self) -> odata::Call<()> {
        self.0
            .at("UiPath.Server.Configuration.OData.StartExploring")
            .post("PersonalWorkspaces.StartExploring")
            .call()
    }

    /// Calls the action `StopExploring`.
    ///
    /// `POST /PersonalWorkspaces({key})/UiPath.Server.Configuration.OData.StopExploring`
    ///
    /// Does not accept OAuth tokens.
    ///
    /// Orchestrator permissions: `Units.Edit` and `Users.View` and `Roles.View`.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn stop_exploring(&self) -> odata::Call<()> {
        self.0
            .at("UiPath.Server.Configuration.OData.StopExploring")
            .post("PersonalWorkspaces.StopExploring")
            .call()
    }
}
