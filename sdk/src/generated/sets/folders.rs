// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `Folders`.

use std::borrow::Borrow;
use crate::odata;
use super::super::types;

/// The entity set `Folders`, of [`Folder`](types::Folder).
///
/// Since 2019.10 or before.
#[derive(Clone, Debug)]
pub struct Folders(odata::Resource);

impl Folders {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "Folders"))
    }

    /// Reads rows of the set.
    ///
    /// `GET /Folders`
    ///
    /// OAuth scopes: `OR.Folders` or `OR.Folders.Read`.
    ///
    /// Orchestrator permissions: `Units.View` or `SubFolders.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn query(&self) -> odata::Query<types::Folder> {
        self.0.get("Folders.List").cap(1000).query()
    }

    /// Reads one entity.
    ///
    /// `GET /Folders({key})`
    ///
    /// OAuth scopes: `OR.Folders` or `OR.Folders.Read`.
    ///
    /// Orchestrator permissions: `Units.View` or `SubFolders.View`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get(&self, key: i64) -> odata::Get<types::Folder> {
        self.0.entity(key).get("Folders.Read").one()
    }

    /// Creates an entity. Members that are not set are not sent.
    ///
    /// `POST /Folders`
    ///
    /// OAuth scopes: `OR.Folders` or `OR.Folders.Write`.
    ///
    /// Orchestrator permissions: `Units.Create` or `SubFolders.Create`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn create(&self, entity: impl Borrow<types::Folder>) -> odata::Call<types::Folder> {
        self.0.post("Folders.Create").entity(entity.borrow()).call()
    }

    /// Replaces an entity: what is left out becomes null.
    ///
    /// `PUT /Folders({key})`
    ///
    /// OAuth scopes: `OR.Folders` or `OR.Folders.Write`.
    ///
    /// Orchestrator permissions: `Units.Edit` or `SubFolders.Edit`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn replace(&self, key: i64, entity: impl Borrow<types::Folder>) -> odata::Call<Option<types::Folder>> {
        self.0.entity(key).put("Folders.Replace").entity(entity.borrow()).call()
    }

    /// Changes one entity: reads it, changes what was read, and sends it back as a whole.
    ///
    /// Takes a [`get`](Self::get) and a [`replace`](Self::replace), and needs what they need.
    #[inline]
    pub fn update(
        &self,
        key: i64,
        change: impl FnOnce(&mut types::Folder) + Send + 'static,
    ) -> odata::Update<types::Folder> {
        let entity = self.0.entity(key);
        entity.get("Folders.Read").update(entity.put("Folders.Replace"), change)
    }

    /// Deletes an entity.
    ///
    /// `DELETE /Folders({key})`
    ///
    /// OAuth scopes: `OR.Folders` or `OR.Folders.Write`.
    ///
    /// Orchestrator permissions: `Units.Delete` or `SubFolders.Delete`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn delete(&self, key: i64) -> odata::Call<()> {
        self.0.entity(key).delete("Folders.Delete").call()
    }

    /// Calls the action `AssignDomainUser`.
    ///
    /// `POST /Folders/UiPath.Server.Configuration.OData.AssignDomainUser`
    ///
    /// OAuth scopes: `OR.Folders` or `OR.Folders.Write`.
    ///
    /// Orchestrator permissions: `Units.Edit` or `SubFolders.Edit`.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn assign_domain_user(&self, assignment: types::DomainUserAssignment) -> odata::Call<()> {
        self.0
            .at("UiPath.Server.Configuration.OData.AssignDomainUser")
            .post("Folders.AssignDomainUser")
            .param("assignment", assignment)
            .call()
    }

    /// Calls the action `AssignMachines`.
    ///
    /// `POST /Folders/UiPath.Server.Configuration.OData.AssignMachines`
    ///
    /// OAuth scopes: `OR.Folders` or `OR.Folders.Write`.
    ///
    /// Orchestrator permissions: `Units.Edit` or `SubFolders.Edit`.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn assign_machines(&self, assignments: types::MachineAssignments) -> odata::Call<()> {
        self.0
            .at("UiPath.Server.Configuration.OData.AssignMachines")
            .post("Folders.AssignMachines")
            .param("assignments", assignments)
            .call()
    }

    /// Calls the action `AssignUsers`.
    ///
    /// `POST /Folders/UiPath.Server.Configuration.OData.AssignUsers`
    ///
    /// OAuth scopes: `OR.Folders` or `OR.Folders.Write`.
    ///
    /// Orchestrator permissions: `Units.Edit` or `SubFolders.Edit`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn assign_users(&self, assignments: types::UserAssignments) -> odata::Call<()> {
        self.0
            .at("UiPath.Server.Configuration.OData.AssignUsers")
            .post("Folders.AssignUsers")
            .param("assignments", assignments)
            .call()
    }

    /// Calls the function `GetAllRolesForUser`.
    ///
    /// `GET /Folders/UiPath.Server.Configuration.OData.GetAllRolesForUser(username={username},skip={skip},take={take})`
    ///
    /// OAuth scopes: `OR.Folders` or `OR.Folders.Read`.
    ///
    /// Orchestrator permissions: `Units.View` or `SubFolders.View`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get_all_roles_for_user(
        &self,
        username: impl Into<String>,
        skip: i32,
        take: i32,
    ) -> FoldersGetAllRolesForUser {
        FoldersGetAllRolesForUser::new(
            self.0
                .function("UiPath.Server.Configuration.OData.GetAllRolesForUser")
                .arg::<String>("username", username.into())
                .arg("skip", skip)
                .arg("take", take)
                .end()
                .get("Folders.GetAllRolesForUser"),
        )
    }

    /// Calls the function `GetByKey`.
    ///
    /// `GET /Folders/UiPath.Server.Configuration.OData.GetByKey(identifier={identifier})`
    ///
    /// OAuth scopes: `OR.Folders` or `OR.Folders.Read`.
    ///
    /// Orchestrator permissions: `Units.View` or `SubFolders.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn get_by_key(&self, identifier: odata::Guid) -> odata::Get<types::Folder> {
        self.0
            .function("UiPath.Server.Configuration.OData.GetByKey")
            .arg("identifier", identifier)
            .end()
            .get("Folders.GetByKey")
            .one()
    }

    /// Calls the function `GetMachinesForFolder`.
    ///
    /// `GET /Folders/UiPath.Server.Configuration.OData.GetMachinesForFolder(key={key})`
    ///
    /// OAuth scopes: `OR.Folders` or `OR.Folders.Read`.
    ///
    /// Orchestrator permissions: `Units.View` or `SubFolders.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn get_machines_for_folder(&self, key_argument: i64) -> odata::Query<types::MachineFolder> {
        self.0
            .function("UiPath.Server.Configuration.OData.GetMachinesForFolder")
            .arg("key", key_argument)
            .end()
            .get("Folders.GetMachinesForFolder")
            .cap(1000)
            .query()
    }

    /// Calls the function `GetMoveFolderMachinesChanges`.
    ///
    /// `GET /Folders/UiPath.Server.Configuration.OData.GetMoveFolderMachinesChanges`
    ///
    /// OAuth scopes: `OR.Folders` or `OR.Folders.Read`.
    ///
    /// Orchestrator permissions: `SubFolders.Delete` and `Units.Create` and `Units.Edit`, or `SubFolders.Delete` and `Units.Create` and `SubFolders.Edit`, or `SubFolders.Delete` and `SubFolders.Create` and `Units.Edit`, or `SubFolders.Delete` and `SubFolders.Create` and `SubFolders.Edit`.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn get_move_folder_machines_changes(&self) -> FoldersGetMoveFolderMachinesChanges {
        FoldersGetMoveFolderMachinesChanges::new(
            self.0
                .at("UiPath.Server.Configuration.OData.GetMoveFolderMachinesChanges")
                .get("Folders.GetMoveFolderMachinesChanges"),
        )
    }

    /// Calls the function `GetSubfoldersWithAssignedMachine`.
    ///
    /// `GET /Folders/UiPath.Server.Configuration.OData.GetSubfoldersWithAssignedMachine`
    ///
    /// OAuth scopes: `OR.Folders` or `OR.Folders.Read`.
    ///
    /// Orchestrator permissions: `Units.View` or `SubFolders.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn get_subfolders_with_assigned_machine(&self) -> FoldersGetSubfoldersWithAssignedMachine {
        FoldersGetSubfoldersWithAssignedMachine::new(
            self.0
                .at("UiPath.Server.Configuration.OData.GetSubfoldersWithAssignedMachine")
                .get("Folders.GetSubfoldersWithAssignedMachine")
                .cap(1000),
        )
    }

    /// Calls the function `GetUsersForFolder`.
    ///
    /// `GET /Folders/UiPath.Server.Configuration.OData.GetUsersForFolder(key={key},includeInherited={includeInherited})`
    ///
    /// OAuth scopes: `OR.Folders` or `OR.Folders.Read`.
    ///
    /// Orchestrator permissions: `Units.View` or `SubFolders.View` or `Assets.Create` or `Assets.Edit`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get_users_for_folder(&self, key_argument: i64, include_inherited: bool) -> FoldersGetUsersForFolder {
        FoldersGetUsersForFolder::new(
            self.0
                .function("UiPath.Server.Configuration.OData.GetUsersForFolder")
                .arg("key", key_argument)
                .arg("includeInherited", include_inherited)
                .end()
                .get("Folders.GetUsersForFolder")
                .cap(1000),
        )
    }

    /// Calls the action `ToggleFolderMachineInherit`.
    ///
    /// `POST /Folders/UiPath.Server.Configuration.OData.ToggleFolderMachineInherit`
    ///
    /// OAuth scopes: `OR.Folders` or `OR.Folders.Write`.
    ///
    /// Orchestrator permissions: `Units.Edit` or `SubFolders.Edit`.
    ///
    /// Documented statuses: 200.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn toggle_folder_machine_inherit(&self) -> FoldersToggleFolderMachineInherit {
        FoldersToggleFolderMachineInherit::new(
            self.0
                .at("UiPath.Server.Configuration.OData.ToggleFolderMachineInherit")
                .post("Folders.ToggleFolderMachineInherit"),
        )
    }

    /// Calls the action `UpdateMachinesToFolderAssociations`.
    ///
    /// `POST /Folders/UiPath.Server.Configuration.OData.UpdateMachinesToFolderAssociations`
    ///
    /// OAuth scopes: `OR.Folders` or `OR.Folders.Write`.
    ///
    /// Orchestrator permissions: `Units.Edit` or `SubFolders.Edit`.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn update_machines_to_folder_associations(
        &self,
        associations: types::MachinesFolderAssociations,
    ) -> odata::Call<()> {
        self.0
            .at("UiPath.Server.Configuration.OData.UpdateMachinesToFolderAssociations")
            .post("Folders.UpdateMachinesToFolderAssociations")
            .param("associations", associations)
            .call()
    }

    /// One entity, by its key, for the operations on it. Nothing is sent.
    #[inline]
    pub fn by_key(&self, key: i64) -> FoldersEntity {
        FoldersEntity(self.0.entity(key))
    }
}

/// One entity of [`Folders`].
#[derive(Clone, Debug)]
pub struct FoldersEntity(odata::Resource);

impl FoldersEntity {
    /// Calls the action `MoveFolder`.
    ///
    /// `PUT /Folders({key})/UiPath.Server.Configuration.OData.MoveFolder`
    ///
    /// OAuth scopes: `OR.Folders` or `OR.Folders.Write`.
    ///
    /// Orchestrator permissions: `Units.Delete` and `Units.Create` and `Units.Edit`, or `Units.Delete` and `Units.Create` and `SubFolders.Edit`, or `Units.Delete` and `SubFolders.Create` and `Units.Edit`, or `Units.Delete` and `SubFolders.Create` and `SubFolders.Edit`, or `SubFolders.Delete` and `Units.Create` and `Units.Edit`, or `SubFolders.Delete` and `Units.Create` and `SubFolders.Edit`, or `SubFolders.Delete` and `SubFolders.Create` and `Units.Edit`, or `SubFolders.Delete` and `SubFolders.Create` and `SubFolders.Edit`.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn move_folder(&self) -> FoldersMoveFolder {
        FoldersMoveFolder::new(
            self.0
                .at("UiPath.Server.Configuration.OData.MoveFolder")
                .put("Folders.MoveFolder"),
        )
    }

    /// Calls the action `RemoveMachinesFromFolder`.
    ///
    /// `POST /Folders({key})/UiPath.Server.Configuration.OData.RemoveMachinesFromFolder`
    ///
    /// OAuth scopes: `OR.Folders` or `OR.Folders.Write`.
    ///
    /// Orchestrator permissions: `Units.Edit` or `SubFolders.Edit`.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn remove_machines_from_folder(&self, machine_ids: Vec<i64>) -> odata::Call<()> {
        self.0
            .at("UiPath.Server.Configuration.OData.RemoveMachinesFromFolder")
            .post("Folders.RemoveMachinesFromFolder")
            .param("machineIds", machine_ids)
            .call()
    }

    /// Calls the action `RemoveUserFromFolder`.
    ///
    /// `POST /Folders({key})/UiPath.Server.Configuration.OData.RemoveUserFromFolder`
    ///
    /// OAuth scopes: `OR.Folders` or `OR.Folders.Write`.
    ///
    /// Orchestrator permissions: `Units.Edit` or `SubFolders.Edit`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn remove_user_from_folder(&self, user_id: i64) -> odata::Call<()> {
        self.0
            .at("UiPath.Server.Configuration.OData.RemoveUserFromFolder")
            .post("Folders.RemoveUserFromFolder")
            .param("userId", user_id)
            .call()
    }

    /// Calls the action `RemoveUserFromFolderByKey`.
    ///
    /// `POST /Folders({key})/UiPath.Server.Configuration.OData.RemoveUserFromFolderByKey`
    ///
    /// OAuth scopes: `OR.Folders` or `OR.Folders.Write`.
    ///
    /// Orchestrator permissions: `Units.Edit` or `SubFolders.Edit`.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn remove_user_from_folder_by_key(&self, user_key: odata::Guid) -> odata::Call<()> {
        self.0
            .at("UiPath.Server.Configuration.OData.RemoveUserFromFolderByKey")
            .post("Folders.RemoveUserFromFolderByKey")
            .param("userKey", user_key)
            .call()
    }
}

odata::get! {
    /// The call `Folders.GetAllRolesForUser` of [`Folders`], with its optional arguments.
    pub struct FoldersGetAllRolesForUser: types::UserRoleAssignments {
        /// Query option `type`.
        option type_: types::DirectoryObjectType = "type",
        /// Query option `searchText`.
        option search_text: String = "searchText",
    }
}

odata::query! {
    /// The call `Folders.GetMoveFolderMachinesChanges` of [`Folders`], with its optional arguments.
    pub struct FoldersGetMoveFolderMachinesChanges: types::MoveFolderMachineChange, odata::Unpaged {
        /// Query option `folderId`.
        option folder_id: i64 = "folderId",
        /// Query option `targetParentId`.
        option target_parent_id: i64 = "targetParentId",
    }
}

odata::query! {
    /// The call `Folders.GetSubfoldersWithAssignedMachine` of [`Folders`], with its optional arguments.
    pub struct FoldersGetSubfoldersWithAssignedMachine: types::Folder, odata::Paged {
        /// Query option `rootFolderId`.
        option root_folder_id: i64 = "rootFolderId",
        /// Query option `machineId`.
        option machine_id: i64 = "machineId",
    }
}

odata::query! {
    /// The call `Folders.GetUsersForFolder` of [`Folders`], with its optional arguments.
    pub struct FoldersGetUsersForFolder: types::UserRoles, odata::Paged {
        /// Query option `includeAlertsEnabled`.
        option include_alerts_enabled: bool = "includeAlertsEnabled",
    }
}

odata::call! {
    /// The call `Folders.ToggleFolderMachineInherit` of [`Folders`], with its optional arguments.
    pub struct FoldersToggleFolderMachineInherit: () {
        /// Parameter `FolderId`.
        param folder_id: i64 = "FolderId",
        /// Parameter `InheritEnabled`.
        param inherit_enabled: bool = "InheritEnabled",
        /// Parameter `MachineId`.
        param machine_id: i64 = "MachineId",
    }
}

odata::call! {
    /// The call `Folders.MoveFolder` of [`Folders`], with its optional arguments.
    pub struct FoldersMoveFolder: () {
        /// Query option `targetParentId`.
        option target_parent_id: i64 = "targetParentId",
    }
}
