// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `OrganizationUnits`.

use std::borrow::Borrow;
use crate::odata;
use super::super::types;

/// The entity set `OrganizationUnits`, of [`OrganizationUnit`](types::OrganizationUnit).
///
/// Since 2019.10 or before.
#[derive(Clone, Debug)]
pub struct OrganizationUnits(odata::Resource);

impl OrganizationUnits {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "OrganizationUnits"))
    }

    /// Reads rows of the set.
    ///
    /// `GET /OrganizationUnits`
    ///
    /// OAuth scopes: `OR.Folders` or `OR.Folders.Read`.
    ///
    /// Orchestrator permissions: `Units.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2019.10 or before.
    #[deprecated(note = "the service advises against it. Use Folders")]
    #[inline]
    pub fn query(&self) -> odata::Query<types::OrganizationUnit> {
        self.0.get("OrganizationUnits.List").cap(1000).query()
    }

    /// Reads one entity.
    ///
    /// `GET /OrganizationUnits({key})`
    ///
    /// OAuth scopes: `OR.Folders` or `OR.Folders.Read`.
    ///
    /// Orchestrator permissions: `Units.View`.
    ///
    /// Since 2019.10 or before.
    #[deprecated(note = "the service advises against it. Use Folders")]
    #[inline]
    pub fn get(&self, key: i64) -> odata::Get<types::OrganizationUnit> {
        self.0.entity(key).get("OrganizationUnits.Read").one()
    }

    /// Creates an entity. Members that are not set are not sent.
    ///
    /// `POST /OrganizationUnits`
    ///
    /// OAuth scopes: `OR.Folders` or `OR.Folders.Write`.
    ///
    /// Orchestrator permissions: `Units.Create`.
    ///
    /// Documented statuses: 200, 201.
    ///
    /// Since 2019.10 or before.
    #[deprecated(note = "the service advises against it. Use Folders")]
    #[inline]
    pub fn create(&self, entity: impl Borrow<types::OrganizationUnit>) -> odata::Call<types::OrganizationUnit> {
        self.0.post("OrganizationUnits.Create").entity(entity.borrow()).call()
    }

    /// Replaces an entity: what is left out becomes null.
    ///
    /// `PUT /OrganizationUnits({key})`
    ///
    /// OAuth scopes: `OR.Folders` or `OR.Folders.Write`.
    ///
    /// Orchestrator permissions: `Units.Edit`.
    ///
    /// Since 2019.10 or before.
    #[deprecated(note = "the service advises against it. Use Folders")]
    #[inline]
    pub fn replace(
        &self,
        key: i64,
        entity: impl Borrow<types::OrganizationUnit>,
    ) -> odata::Call<Option<types::OrganizationUnit>> {
        self.0
            .entity(key)
            .put("OrganizationUnits.Replace")
            .entity(entity.borrow())
            .call()
    }

    /// Changes one entity: reads it, changes what was read, and sends it back as a whole.
    ///
    /// Takes a [`get`](Self::get) and a [`replace`](Self::replace), and needs what they need.
    #[deprecated(note = "the service advises against it. Use Folders")]
    #[inline]
    pub fn update(
        &self,
        key: i64,
        change: impl FnOnce(&mut types::OrganizationUnit) + Send + 'static,
    ) -> odata::Update<types::OrganizationUnit> {
        let entity = self.0.entity(key);
        entity
            .get("OrganizationUnits.Read")
            .update(entity.put("OrganizationUnits.Replace"), change)
    }

    /// Deletes an entity.
    ///
    /// `DELETE /OrganizationUnits({key})`
    ///
    /// OAuth scopes: `OR.Folders` or `OR.Folders.Write`.
    ///
    /// Orchestrator permissions: `Units.Delete`.
    ///
    /// Since 2019.10 or before.
    #[deprecated(note = "the service advises against it. Use Folders")]
    #[inline]
    pub fn delete(&self, key: i64) -> odata::Call<()> {
        self.0.entity(key).delete("OrganizationUnits.Delete").call()
    }

    /// Calls the function `GetUserIdsForUnit`.
    ///
    /// `GET /OrganizationUnits/UiPath.Server.Configuration.OData.GetUserIdsForUnit(key={key})`
    ///
    /// OAuth scopes: `OR.Folders` or `OR.Folders.Read`.
    ///
    /// Orchestrator permissions: `Units.View` and `Users.View`.
    ///
    /// Since 2019.10 or before.
    #[deprecated(note = "the service advises against it")]
    #[inline]
    pub fn get_user_ids_for_unit(&self, key_argument: i64) -> odata::Call<Vec<i64>> {
        self.0
            .function("UiPath.Server.Configuration.OData.GetUserIdsForUnit")
            .arg("key", key_argument)
            .end()
            .get("OrganizationUnits.GetUserIdsForUnit")
            .call()
    }

    /// Calls the function `GetUsersForUnit`.
    ///
    /// `GET /OrganizationUnits/UiPath.Server.Configuration.OData.GetUsersForUnit(key={key})`
    ///
    /// OAuth scopes: `OR.Folders` or `OR.Folders.Read`.
    ///
    /// Orchestrator permissions: `Units.View` and `Users.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2019.10 or before.
    #[deprecated(note = "the service advises against it. Use GetUsersForFolder of Folders")]
    #[inline]
    pub fn get_users_for_unit(&self, key_argument: i64) -> odata::Query<types::User> {
        self.0
            .function("UiPath.Server.Configuration.OData.GetUsersForUnit")
            .arg("key", key_argument)
            .end()
            .get("OrganizationUnits.GetUsersForUnit")
            .cap(1000)
            .query()
    }

    /// One entity, by its key, for the operations on it. Nothing is sent.
    #[inline]
    pub fn by_key(&self, key: i64) -> OrganizationUnitsEntity {
        OrganizationUnitsEntity(self.0.entity(key))
    }
}

/// One entity of [`OrganizationUnits`].
#[derive(Clone, Debug)]
pub struct OrganizationUnitsEntity(odata::Resource);

impl OrganizationUnitsEntity {
    /// Calls the action `SetUsers`.
    ///
    /// `POST /OrganizationUnits({key})/UiPath.Server.Configuration.OData.SetUsers`
    ///
    /// OAuth scopes: `OR.Folders` or `OR.Folders.Write`.
    ///
    /// Orchestrator permissions: `Users.Edit`.
    ///
    /// Documented statuses: 200, 204.
    ///
    /// Since 2019.10 or before.
    #[deprecated(note = "the service advises against it. Use AssignUsers of Folders")]
    #[inline]
    pub fn set_users(&self, added_user_ids: Vec<i64>, removed_user_ids: Vec<i64>) -> odata::Call<()> {
        self.0
            .at("UiPath.Server.Configuration.OData.SetUsers")
            .post("OrganizationUnits.SetUsers")
            .param("addedUserIds", added_user_ids)
            .param("removedUserIds", removed_user_ids)
            .call()
    }
}
