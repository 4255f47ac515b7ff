// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `CredentialStores`.

use std::borrow::Borrow;
use crate::odata;
use super::super::types;

/// The entity set `CredentialStores`, of [`CredentialStore`](types::CredentialStore).
///
/// Since 2019.10 or before.
#[derive(Clone, Debug)]
pub struct CredentialStores(odata::Resource);

impl CredentialStores {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "CredentialStores"))
    }

    /// Reads rows of the set.
    ///
    /// `GET /CredentialStores`
    ///
    /// OAuth scopes: `OR.Settings` or `OR.Settings.Read`.
    ///
    /// Orchestrator permissions: `Settings.View` or `Assets.Create` or `Assets.Edit` or `Assets.View` or `Robots.Create` or `Robots.Edit` or `Robots.View` or `Buckets.Create` or `Buckets.Edit`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn query(&self) -> odata::Query<types::CredentialStore> {
        self.0.get("CredentialStores.List").cap(1000).query()
    }

    /// Reads one entity.
    ///
    /// `GET /CredentialStores({key})`
    ///
    /// OAuth scopes: `OR.Settings` or `OR.Settings.Read`.
    ///
    /// Orchestrator permissions: `Settings.View`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get(&self, key: i64) -> odata::Get<types::CredentialStore> {
        self.0.entity(key).get("CredentialStores.Read").one()
    }

    /// Creates an entity. Members that are not set are not sent.
    ///
    /// `POST /CredentialStores`
    ///
    /// OAuth scopes: `OR.Settings` or `OR.Settings.Write`.
    ///
    /// Orchestrator permissions: `Settings.Create`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn create(&self, entity: impl Borrow<types::CredentialStore>) -> odata::Call<types::CredentialStore> {
        self.0.post("CredentialStores.Create").entity(entity.borrow()).call()
    }

    /// Replaces an entity: what is left out becomes null.
    ///
    /// `PUT /CredentialStores({key})`
    ///
    /// OAuth scopes: `OR.Settings` or `OR.Settings.Write`.
    ///
    /// Orchestrator permissions: `Settings.Edit`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn replace(
        &self,
        key: i64,
        entity: impl Borrow<types::CredentialStore>,
    ) -> odata::Call<Option<types::CredentialStore>> {
        self.0.entity(key).put("CredentialStores.Replace").entity(entity.borrow()).call()
    }

    /// Changes one entity: reads it, changes what was read, and sends it back as a whole.
    ///
    /// Takes a [`get`](Self::get) and a [`replace`](Self::replace), and needs what they need.
    #[inline]
    pub fn update(
        &self,
        key: i64,
        change: impl FnOnce(&mut types::CredentialStore) + Send + 'static,
    ) -> odata::Update<types::CredentialStore> {
        let entity = self.0.entity(key);
        entity
            .get("CredentialStores.Read")
            .update(entity.put("CredentialStores.Replace"), change)
    }

    /// Deletes an entity.
    ///
    /// `DELETE /CredentialStores({key})`
    ///
    /// OAuth scopes: `OR.Settings` or `OR.Settings.Write`.
    ///
    /// Orchestrator permissions: `Settings.Delete`.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn delete(&self, key: i64) -> CredentialStoresDelete {
        CredentialStoresDelete::new(self.0.entity(key).delete("CredentialStores.Delete"))
    }

    /// Calls the function `GetAvailableCredentialStoreTypes`.
    ///
    /// `GET /CredentialStores/UiPath.Server.Configuration.OData.GetAvailableCredentialStoreTypes`
    ///
    /// OAuth scopes: `OR.Settings` or `OR.Settings.Read`.
    ///
    /// Orchestrator permissions: `Settings.View`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get_available_credential_store_types(&self) -> CredentialStoresGetAvailableCredentialStoreTypes {
        CredentialStoresGetAvailableCredentialStoreTypes::new(
            self.0
                .at("UiPath.Server.Configuration.OData.GetAvailableCredentialStoreTypes")
                .get("CredentialStores.GetAvailableCredentialStoreTypes"),
        )
    }

    /// Calls the function `GetDefaultStoreForResourceType`.
    ///
    /// `GET /CredentialStores/UiPath.Server.Configuration.OData.GetDefaultStoreForResourceType(resourceType={resourceType})`
    ///
    /// OAuth scopes: `OR.Settings` or `OR.Settings.Read`.
    ///
    /// Orchestrator permissions: `Settings.View` or `Assets.Create` or `Assets.Edit` or `Assets.View` or `Robots.Create` or `Robots.Edit` or `Robots.View` or `Buckets.Create` or `Buckets.Edit`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get_default_store_for_resource_type(&self, resource_type: types::ResourceType) -> odata::Call<i64> {
        self.0
            .function("UiPath.Server.Configuration.OData.GetDefaultStoreForResourceType")
            .arg("resourceType", resource_type)
            .end()
            .get("CredentialStores.GetDefaultStoreForResourceType")
            .call()
    }

    /// Calls the function `GetResourcesForCredentialStoreTypes`.
    ///
    /// `GET /CredentialStores/UiPath.Server.Configuration.OData.GetResourcesForCredentialStoreTypes(key={key},resourceType={resourceType})`
    ///
    /// OAuth scopes: `OR.Settings` or `OR.Settings.Read`.
    ///
    /// Orchestrator permissions: `Settings.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get_resources_for_credential_store_types(
        &self,
        key_argument: i64,
        resource_type: types::ResourceType,
    ) -> odata::Query<types::CredentialStoreResource> {
        self.0
            .function("UiPath.Server.Configuration.OData.GetResourcesForCredentialStoreTypes")
            .arg("key", key_argument)
            .arg("resourceType", resource_type)
            .end()
            .get("CredentialStores.GetResourcesForCredentialStoreTypes")
            .cap(1000)
            .query()
    }

    /// Calls the function `GetResourcesForCredentialsProxyResourceTypes`.
    ///
    /// `GET /CredentialStores/UiPath.Server.Configuration.OData.GetResourcesForCredentialsProxyResourceTypes(key={key},resourceType={resourceType})`
    ///
    /// OAuth scopes: `OR.Settings` or `OR.Settings.Read`.
    ///
    /// Orchestrator permissions: `Settings.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn get_resources_for_credentials_proxy_resource_types(
        &self,
        key_argument: i64,
        resource_type: types::CredentialsProxyResourceType,
    ) -> odata::Query<types::CredentialsProxyResource> {
        self.0
            .function("UiPath.Server.Configuration.OData.GetResourcesForCredentialsProxyResourceTypes")
            .arg("key", key_argument)
            .arg("resourceType", resource_type)
            .end()
            .get("CredentialStores.GetResourcesForCredentialsProxyResourceTypes")
            .cap(1000)
            .query()
    }

    /// One entity, by its key, for the operations on it. Nothing is sent.
    #[inline]
    pub fn by_key(&self, key: i64) -> CredentialStoresEntity {
        CredentialStoresEntity(self.0.entity(key))
    }
}

/// One entity of [`CredentialStores`].
#[derive(Clone, Debug)]
pub struct CredentialStoresEntity(odata::Resource);

impl CredentialStoresEntity {
    /// Calls the action `SetDefaultStoreForResourceType`.
    ///
    /// `POST /CredentialStores({key})/UiPath.Server.Configuration.OData.SetDefaultStoreForResourceType`
    ///
    /// OAuth scopes: `OR.Settings` or `OR.Settings.Write`.
    ///
    /// Orchestrator permissions: `Settings.Edit`.
    ///
    /// Documented statuses: 200.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn set_default_store_for_resource_type(&self, resource_type: types::ResourceType) -> odata::Call<()> {
        self.0
            .at("UiPath.Server.Configuration.OData.SetDefaultStoreForResourceType")
            .post("CredentialStores.SetDefaultStoreForResourceType")
            .param("resourceType", resource_type)
            .call()
    }
}

odata::call! {
    /// The call `CredentialStores.Delete` of [`CredentialStores`], with its optional arguments.
    pub struct CredentialStoresDelete: () {
        /// Query option `forceDelete`.
        option force_delete: bool = "forceDelete",
    }
}

odata::call! {
    /// The call `CredentialStores.GetAvailableCredentialStoreTypes` of [`CredentialStores`], with its optional arguments.
    pub struct CredentialStoresGetAvailableCredentialStoreTypes: Vec<String> {
        /// Query option `proxyId`.
        option proxy_id: i64 = "proxyId",
    }
}
