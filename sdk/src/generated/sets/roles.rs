// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `Roles`.

use std::borrow::Borrow;
use crate::odata;
use super::super::types;

/// The entity set `Roles`, of [`Role`](types::Role).
///
/// Since 2019.10 or before.
#[derive(Clone, Debug)]
pub struct Roles(odata::Resource);

impl Roles {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "Roles"))
    }

    /// Reads rows of the set.
    ///
    /// `GET /Roles`
    ///
    /// OAuth scopes: `OR.Users` or `OR.Users.Read`.
    ///
    /// Orchestrator permissions: `Roles.View` or `Units.Edit` or `SubFolders.Edit`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn query(&self) -> odata::Query<types::Role> {
        self.0.get("Roles.List").cap(1000).query()
    }

    /// Reads one entity.
    ///
    /// `GET /Roles({key})`
    ///
    /// OAuth scopes: `OR.Users` or `OR.Users.Read`.
    ///
    /// Orchestrator permissions: `Roles.View`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get(&self, key: i32) -> odata::Get<types::Role> {
        self.0.entity(key).get("Roles.Read").one()
    }

    /// Creates an entity. Members that are not set are not sent.
    ///
    /// `POST /Roles`
    ///
    /// OAuth scopes: `OR.Users` or `OR.Users.Write`.
    ///
    /// Orchestrator permissions: `Roles.Create`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn create(&self, entity: impl Borrow<types::Role>) -> odata::Call<types::Role> {
        self.0.post("Roles.Create").entity(entity.borrow()).call()
    }

    /// Replaces an entity: what is left out becomes null.
    ///
    /// `PUT /Roles({key})`
    ///
    /// OAuth scopes: `OR.Users` or `OR.Users.Write`.
    ///
    /// Orchestrator permissions: `Roles.Edit`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn replace(&self, key: i32, entity: impl Borrow<types::Role>) -> odata::Call<Option<types::Role>> {
        self.0.entity(key).put("Roles.Replace").entity(entity.borrow()).call()
    }

    /// Changes one entity: reads it, changes what was read, and sends it back as a whole.
    ///
    /// Takes a [`get`](Self::get) and a [`replace`](Self::replace), and needs what they need.
    #[inline]
    pub fn update(
        &self,
        key: i32,
        change: impl FnOnce(&mut types::Role) + Send + 'static,
    ) -> odata::Update<types::Role> {
        let entity = self.0.entity(key);
        entity.get("Roles.Read").update(entity.put("Roles.Replace"), change)
    }

    /// Deletes an entity.
    ///
    /// `DELETE /Roles({key})`
    ///
    /// OAuth scopes: `OR.Users` or `OR.Users.Write`.
    ///
    /// Orchestrator permissions: `Roles.Delete`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn delete(&self, key: i32) -> odata::Call<()> {
        self.0.entity(key).delete("Roles.Delete").call()
    }

    /// Calls the function `GetUserIdsForRole`.
    ///
    /// `GET /Roles/UiPath.Server.Configuration.OData.GetUserIdsForRole(key={key})`
    ///
    /// OAuth scopes: `OR.Users` or `OR.Users.Read`.
    ///
    /// Orchestrator permissions: `Roles.View` or `Users.View`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get_user_ids_for_role(&self, key_argument: i32) -> odata::Call<Vec<i64>> {
        self.0
            .function("UiPath.Server.Configuration.OData.GetUserIdsForRole")
            .arg("key", key_argument)
            .end()
            .get("Roles.GetUserIdsForRole")
            .call()
    }

    /// Calls the function `GetUsersForRole`.
    ///
    /// `GET /Roles/UiPath.Server.Configuration.OData.GetUsersForRole(key={key})`
    ///
    /// OAuth scopes: `OR.Users` or `OR.Users.Read`.
    ///
    /// Orchestrator permissions: `Roles.View` and `Users.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get_users_for_role(&self, key_argument: i32) -> odata::Query<types::User> {
        self.0
            .function("UiPath.Server.Configuration.OData.GetUsersForRole")
            .arg("key", key_argument)
            .end()
            .get("Roles.GetUsersForRole")
            .cap(1000)
            .query()
    }

    /// One entity, by its key, for the operations on it. Nothing is sent.
    #[inline]
    pub fn by_key(&self, key: i32) -> RolesEntity {
        RolesEntity(self.0.entity(key))
    }
}

/// One entity of [`Roles`].
#[derive(Clone, Debug)]
pub struct RolesEntity(odata::Resource);

impl RolesEntity {
    /// Calls the action `SetUsers`.
    ///
    /// `POST /Roles({key})/UiPath.Server.Configuration.OData.SetUsers`
    ///
    /// OAuth scopes: `OR.Users` or `OR.Users.Write`.
    ///
    /// Orchestrator permissions: `Roles.Edit` and `Users.View`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn set_users(&self, added_user_ids: Vec<i64>, removed_user_ids: Vec<i64>) -> odata::Call<()> {
        self.0
            .at("UiPath.Server.Configuration.OData.SetUsers")
            .post("Roles.SetUsers")
            .param("addedUserIds", added_user_ids)
            .param("removedUserIds", removed_user_ids)
            .call()
    }
}
