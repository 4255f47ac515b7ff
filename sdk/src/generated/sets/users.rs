// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `Users`.

use std::borrow::Borrow;
use crate::odata;
use super::super::types;

/// The entity set `Users`, of [`User`](types::User).
///
/// Since 2019.10 or before.
#[derive(Clone, Debug)]
pub struct Users(odata::Resource);

impl Users {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "Users"))
    }

    /// Reads rows of the set.
    ///
    /// `GET /Users`
    ///
    /// OAuth scopes: `OR.Users` or `OR.Users.Read`.
    ///
    /// Orchestrator permissions: `Users.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn query(&self) -> odata::Query<types::User> {
        self.0.get("Users.List").cap(1000).query()
    }

    /// Reads one entity.
    ///
    /// `GET /Users({key})`
    ///
    /// OAuth scopes: `OR.Users` or `OR.Users.Read`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get(&self, key: i64) -> odata::Get<types::User> {
        self.0.entity(key).get("Users.Read").one()
    }

    /// Creates an entity. Members that are not set are not sent.
    ///
    /// `POST /Users`
    ///
    /// OAuth scopes: `OR.Users` or `OR.Users.Write`.
    ///
    /// Orchestrator permissions: `Users.Create`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn create(&self, entity: impl Borrow<types::User>) -> odata::Call<types::User> {
        self.0.post("Users.Create").entity(entity.borrow()).call()
    }

    /// Replaces an entity: what is left out becomes null.
    ///
    /// `PUT /Users({key})`
    ///
    /// OAuth scopes: `OR.Users` or `OR.Users.Write`.
    ///
    /// Orchestrator permissions: `Users.Edit` or `Robots.Create` or `Robots.Edit` or `Robots.Delete`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn replace(&self, key: i64, entity: impl Borrow<types::User>) -> odata::Call<Option<types::User>> {
        self.0.entity(key).put("Users.Replace").entity(entity.borrow()).call()
    }

    /// Changes one entity: reads it, changes what was read, and sends it back as a whole.
    ///
    /// Takes a [`get`](Self::get) and a [`replace`](Self::replace), and needs what they need.
    #[inline]
    pub fn update(
        &self,
        key: i64,
        change: impl FnOnce(&mut types::User) + Send + 'static,
    ) -> odata::Update<types::User> {
        let entity = self.0.entity(key);
        entity.get("Users.Read").update(entity.put("Users.Replace"), change)
    }

    /// Changes members of an entity, and leaves the others alone.
    ///
    /// `PATCH /Users({key})`
    ///
    /// OAuth scopes: `OR.Users` or `OR.Users.Write`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn patch(&self, key: i64) -> odata::Patch<types::User> {
        self.0.entity(key).patch("Users.Patch").patch_of()
    }

    /// Deletes an entity.
    ///
    /// `DELETE /Users({key})`
    ///
    /// OAuth scopes: `OR.Users` or `OR.Users.Write`.
    ///
    /// Orchestrator permissions: `Users.Delete`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn delete(&self, key: i64) -> odata::Call<()> {
        self.0.entity(key).delete("Users.Delete").call()
    }

    /// Calls the action `ChangeCulture`.
    ///
    /// `POST /Users/UiPath.Server.Configuration.OData.ChangeCulture`
    ///
    /// OAuth scopes: `OR.Users` or `OR.Users.Write`.
    ///
    /// Documented statuses: 200.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn change_culture(&self, culture: impl Into<String>) -> odata::Call<()> {
        self.0
            .at("UiPath.Server.Configuration.OData.ChangeCulture")
            .post("Users.ChangeCulture")
            .param::<String>("culture", culture.into())
            .call()
    }

    /// Calls the function `GetCurrentPermissions`.
    ///
    /// `GET /Users/UiPath.Server.Configuration.OData.GetCurrentPermissions`
    ///
    /// OAuth scopes: `OR.Users` or `OR.Users.Read`.
    ///
    /// Documented statuses: 200, 401.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get_current_permissions(&self) -> odata::Get<types::UserPermissionsCollection> {
        self.0
            .at("UiPath.Server.Configuration.OData.GetCurrentPermissions")
            .get("Users.GetCurrentPermissions")
            .one()
    }

    /// Calls the function `GetCurrentUser`.
    ///
    /// `GET /Users/UiPath.Server.Configuration.OData.GetCurrentUser`
    ///
    /// OAuth scopes: `OR.Users` or `OR.Users.Read`.
    ///
    /// Documented statuses: 200, 204.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get_current_user(&self) -> odata::Get<types::User, Option<types::User>> {
        self.0
            .at("UiPath.Server.Configuration.OData.GetCurrentUser")
            .get("Users.GetCurrentUser")
            .one()
    }

    /// Calls the function `Validate`.
    ///
    /// `GET /Users/UiPath.Server.Configuration.OData.Validate(userIds={userIds})`
    ///
    /// OAuth scopes: `OR.Users` or `OR.Users.Read`.
    ///
    /// Orchestrator permissions: `Users.View`.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn validate(&self, user_ids: Vec<i64>) -> odata::Call<types::DictionaryOfBoolean> {
        self.0
            .function("UiPath.Server.Configuration.OData.Validate")
            .arg("userIds", user_ids)
            .end()
            .get("Users.Validate")
            .call()
    }

    /// One entity, by its key, for the operations on it. Nothing is sent.
    #[inline]
    pub fn by_key(&self, key: i64) -> UsersEntity {
        UsersEntity(self.0.entity(key))
    }
}

/// One entity of [`Users`].
#[derive(Clone, Debug)]
pub struct UsersEntity(odata::Resource);

impl UsersEntity {
    /// Calls the action `AssignRoles`.
    ///
    /// `POST /Users({key})/UiPath.Server.Configuration.OData.AssignRoles`
    ///
    /// OAuth scopes: `OR.Users` or `OR.Users.Write`.
    ///
    /// Orchestrator permissions: `Users.Edit` or `Users.Create`.
    ///
    /// Documented statuses: 200.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn assign_roles(&self, role_ids: Vec<i32>) -> odata::Call<()> {
        self.0
            .at("UiPath.Server.Configuration.OData.AssignRoles")
            .post("Users.AssignRoles")
            .param("roleIds", role_ids)
            .call()
    }

    /// Calls the action `ChangeUserCulture`.
    ///
    /// `POST /Users({key})/UiPath.Server.Configuration.OData.ChangeUserCulture`
    ///
    /// OAuth scopes: `OR.Users` or `OR.Users.Write`.
    ///
    /// Orchestrator permissions: `Users.Edit`.
    ///
    /// Documented statuses: 200.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn change_user_culture(&self, culture: impl Into<String>) -> odata::Call<()> {
        self.0
            .at("UiPath.Server.Configuration.OData.ChangeUserCulture")
            .post("Users.ChangeUserCulture")
            .param::<String>("culture", culture.into())
            .call()
    }

    /// Calls the action `ToggleRole`.
    ///
    /// `POST /Users({key})/UiPath.Server.Configuration.OData.ToggleRole`
    ///
    /// OAuth scopes: `OR.Users` or `OR.Users.Write`.
    ///
    /// Orchestrator permissions: `Users.Edit`.
    ///
    /// Documented statuses: 200.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn toggle_role(&self, role: impl Into<String>, toggle: bool) -> odata::Call<()> {
        self.0
            .at("UiPath.Server.Configuration.OData.ToggleRole")
            .post("Users.ToggleRole")
            .param::<String>("role", role.into())
            .param("toggle", toggle)
            .call()
    }
}
