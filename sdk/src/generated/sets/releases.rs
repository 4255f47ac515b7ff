// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `Releases`.

use std::borrow::Borrow;
use crate::odata;
use super::super::types;

/// Headers that the client sends by itself where it knows their values.
const CONTEXT: &[&str] = &["X-UIPATH-OrganizationUnitId"];

/// The entity set `Releases`, of [`Release`](types::Release).
///
/// Since 2019.10 or before.
#[derive(Clone, Debug)]
pub struct Releases(odata::Resource);

impl Releases {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "Releases"))
    }

    /// Reads rows of the set.
    ///
    /// `GET /Releases`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Execution` or `OR.Execution.Read`.
    ///
    /// Orchestrator permissions: `Processes.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn query(&self) -> ReleasesQuery {
        ReleasesQuery::new(self.0.get("Releases.List").takes(CONTEXT).cap(1000))
    }

    /// Reads one entity.
    ///
    /// `GET /Releases({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Execution` or `OR.Execution.Read`.
    ///
    /// Orchestrator permissions: `Processes.View`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get(&self, key: i64) -> odata::Get<types::Release> {
        self.0.entity(key).get("Releases.Read").takes(CONTEXT).one()
    }

    /// Creates an entity. Members that are not set are not sent.
    ///
    /// `POST /Releases`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Execution` or `OR.Execution.Write`.
    ///
    /// Orchestrator permissions: `Processes.Create` and `RemoteControl.Create`.
    ///
    /// Documented statuses: 201, 400.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn create(&self, entity: impl Borrow<types::Release>) -> odata::Call<types::Release> {
        self.0.post("Releases.Create").takes(CONTEXT).entity(entity.borrow()).call()
    }

    /// Replaces an entity: what is left out becomes null.
    ///
    /// `PUT /Releases({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Execution` or `OR.Execution.Write`.
    ///
    /// Orchestrator permissions: `Processes.Edit` and `RemoteControl.Create`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn replace(&self, key: i64, entity: impl Borrow<types::Release>) -> odata::Call<Option<types::Release>> {
        self.0
            .entity(key)
            .put("Releases.Replace")
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
        change: impl FnOnce(&mut types::Release) + Send + 'static,
    ) -> odata::Update<types::Release> {
        let entity = self.0.entity(key);
        entity
            .get("Releases.Read")
            .takes(CONTEXT)
            .update(entity.put("Releases.Replace").takes(CONTEXT), change)
    }

    /// Changes members of an entity, and leaves the others alone.
    ///
    /// `PATCH /Releases({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Execution` or `OR.Execution.Write`.
    ///
    /// Orchestrator permissions: `Processes.Edit` and `RemoteControl.Create`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn patch(&self, key: i64) -> odata::Patch<types::Release> {
        self.0.entity(key).patch("Releases.Patch").takes(CONTEXT).patch_of()
    }

    /// Deletes an entity.
    ///
    /// `DELETE /Releases({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Execution` or `OR.Execution.Write`.
    ///
    /// Orchestrator permissions: `Processes.Delete`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn delete(&self, key: i64) -> odata::Call<()> {
        self.0.entity(key).delete("Releases.Delete").takes(CONTEXT).call()
    }

    /// Calls the action `RollbackToPreviousReleaseVersionByKey`.
    ///
    /// `POST /Releases/UiPath.Server.Configuration.OData.RollbackToPreviousReleaseVersionByKey(identifier={identifier})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Execution` or `OR.Execution.Write`.
    ///
    /// Orchestrator permissions: `Processes.Edit`.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn rollback_to_previous_release_version_by_key(
        &self,
        identifier: odata::Guid,
    ) -> ReleasesRollbackToPreviousReleaseVersionByKey {
        ReleasesRollbackToPreviousReleaseVersionByKey::new(
            self.0
                .function("UiPath.Server.Configuration.OData.RollbackToPreviousReleaseVersionByKey")
                .arg("identifier", identifier)
                .end()
                .post("Releases.RollbackToPreviousReleaseVersionByKey")
                .takes(CONTEXT),
        )
    }

    /// Calls the action `UpdateByKey`.
    ///
    /// `POST /Releases/UiPath.Server.Configuration.OData.UpdateByKey`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Execution` or `OR.Execution.Write`.
    ///
    /// Orchestrator permissions: `Processes.Edit`.
    ///
    /// Documented statuses: 200, 400.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn update_by_key(&self, release_key: impl Into<String>) -> ReleasesUpdateByKey {
        ReleasesUpdateByKey::new(
            self.0
                .at("UiPath.Server.Configuration.OData.UpdateByKey")
                .post("Releases.UpdateByKey")
                .takes(CONTEXT)
                .param::<String>("releaseKey", release_key.into()),
        )
    }

    /// Calls the action `UpdateToLatestPackageVersionBulk`.
    ///
    /// `POST /Releases/UiPath.Server.Configuration.OData.UpdateToLatestPackageVersionBulk`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Execution` or `OR.Execution.Write`.
    ///
    /// Orchestrator permissions: `Processes.Edit`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn update_to_latest_package_version_bulk(
        &self,
        release_ids: Vec<i64>,
    ) -> ReleasesUpdateToLatestPackageVersionBulk {
        ReleasesUpdateToLatestPackageVersionBulk::new(
            self.0
                .at("UiPath.Server.Configuration.OData.UpdateToLatestPackageVersionBulk")
                .post("Releases.UpdateToLatestPackageVersionBulk")
                .takes(CONTEXT)
                .param("releaseIds", release_ids),
        )
    }

    /// Calls the action `UpdateToLatestPackageVersionBulkByKey`.
    ///
    /// `POST /Releases/UiPath.Server.Configuration.OData.UpdateToLatestPackageVersionBulkByKey`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Execution` or `OR.Execution.Write`.
    ///
    /// Orchestrator permissions: `Processes.Edit`.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn update_to_latest_package_version_bulk_by_key(
        &self,
        release_keys: Vec<odata::Guid>,
    ) -> ReleasesUpdateToLatestPackageVersionBulkByKey {
        ReleasesUpdateToLatestPackageVersionBulkByKey::new(
            self.0
                .at("UiPath.Server.Configuration.OData.UpdateToLatestPackageVersionBulkByKey")
                .post("Releases.UpdateToLatestPackageVersionBulkByKey")
                .takes(CONTEXT)
                .param("releaseKeys", release_keys),
        )
    }

    /// Calls the action `UpdateToLatestPackageVersionByKey`.
    ///
    /// `POST /Releases/UiPath.Server.Configuration.OData.UpdateToLatestPackageVersionByKey(identifier={identifier})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Execution` or `OR.Execution.Write`.
    ///
    /// Orchestrator permissions: `Processes.Edit`.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn update_to_latest_package_version_by_key(
        &self,
        identifier: odata::Guid,
    ) -> ReleasesUpdateToLatestPackageVersionByKey {
        ReleasesUpdateToLatestPackageVersionByKey::new(
            self.0
                .function("UiPath.Server.Configuration.OData.UpdateToLatestPackageVersionByKey")
                .arg("identifier", identifier)
                .end()
                .post("Releases.UpdateToLatestPackageVersionByKey")
                .takes(CONTEXT),
        )
    }

    /// Calls the action `UpdateToSpecificPackageVersionByKey`.
    ///
    /// `POST /Releases/UiPath.Server.Configuration.OData.UpdateToSpecificPackageVersionByKey(identifier={identifier})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Execution` or `OR.Execution.Write`.
    ///
    /// Orchestrator permissions: `Processes.Edit`.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn update_to_specific_package_version_by_key(
        &self,
        identifier: odata::Guid,
        package_version: impl Into<String>,
    ) -> odata::Call<odata::Guid> {
        self.0
            .function("UiPath.Server.Configuration.OData.UpdateToSpecificPackageVersionByKey")
            .arg("identifier", identifier)
            .end()
            .post("Releases.UpdateToSpecificPackageVersionByKey")
            .takes(CONTEXT)
            .param::<String>("packageVersion", package_version.into())
            .call()
    }

    /// One entity, by its key, for the operations on it. Nothing is sent.
    #[inline]
    pub fn by_key(&self, key: i64) -> ReleasesEntity {
        ReleasesEntity(self.0.entity(key))
    }
}

/// One entity of [`Releases`].
#[derive(Clone, Debug)]
pub struct ReleasesEntity(odata::Resource);

impl ReleasesEntity {
    /// Calls the action `RollbackToPreviousReleaseVersion`.
    ///
    /// `POST /Releases({key})/UiPath.Server.Configuration.OData.RollbackToPreviousReleaseVersion`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Execution` or `OR.Execution.Write`.
    ///
    /// Orchestrator permissions: `Processes.Edit`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn rollback_to_previous_release_version(&self) -> ReleasesRollbackToPreviousReleaseVersion {
        ReleasesRollbackToPreviousReleaseVersion::new(
            self.0
                .at("UiPath.Server.Configuration.OData.RollbackToPreviousReleaseVersion")
                .post("Releases.RollbackToPreviousReleaseVersion")
                .takes(CONTEXT),
        )
    }

    /// Calls the action `UpdateToLatestPackageVersion`.
    ///
    /// `POST /Releases({key})/UiPath.Server.Configuration.OData.UpdateToLatestPackageVersion`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Execution` or `OR.Execution.Write`.
    ///
    /// Orchestrator permissions: `Processes.Edit`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn update_to_latest_package_version(&self) -> ReleasesUpdateToLatestPackageVersion {
        ReleasesUpdateToLatestPackageVersion::new(
            self.0
                .at("UiPath.Server.Configuration.OData.UpdateToLatestPackageVersion")
                .post("Releases.UpdateToLatestPackageVersion")
                .takes(CONTEXT),
        )
    }

    /// Calls the action `UpdateToSpecificPackageVersion`.
    ///
    /// `POST /Releases({key})/UiPath.Server.Configuration.OData.UpdateToSpecificPackageVersion`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Execution` or `OR.Execution.Write`.
    ///
    /// Orchestrator permissions: `Processes.Edit`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn update_to_specific_package_version(&self, package_version: impl Into<String>) -> odata::Call<i64> {
        self.0
            .at("UiPath.Server.Configuration.OData.UpdateToSpecificPackageVersion")
            .post("Releases.UpdateToSpecificPackageVersion")
            .takes(CONTEXT)
            .param::<String>("packageVersion", package_version.into())
            .call()
    }
}

odata::query! {
    /// The call `Releases.List` of [`Releases`], with its optional arguments.
    pub struct ReleasesQuery: types::Release, odata::Paged {
        /// Query option `mandatoryPermissions`.
        option mandatory_permissions: Vec<String> = "mandatoryPermissions",
        /// Query option `atLeastOnePermissions`.
        option at_least_one_permissions: Vec<String> = "atLeastOnePermissions",
    }
}

odata::call! {
    /// The call `Releases.RollbackToPreviousReleaseVersionByKey` of [`Releases`], with its optional arguments.
    pub struct ReleasesRollbackToPreviousReleaseVersionByKey: odata::Guid {
        /// Query option `mergePackageTags`.
        option merge_package_tags: bool = "mergePackageTags",
    }
}

odata::call! {
    /// The call `Releases.UpdateByKey` of [`Releases`], with its optional arguments.
    pub struct ReleasesUpdateByKey: () {
        /// Parameter `entryPointPath`.
        param entry_point_path: String = "entryPointPath",
        /// Parameter `inputArgs`.
        param input_args: String = "inputArgs",
        /// Parameter `processVersion`.
        param process_version: String = "processVersion",
    }
}

odata::get! {
    /// The call `Releases.UpdateToLatestPackageVersionBulk` of [`Releases`], with its optional arguments.
    pub struct ReleasesUpdateToLatestPackageVersionBulk: types::BulkOperationResponseOfInt64 {
        /// Parameter `mergePackageTags`.
        param merge_package_tags: bool = "mergePackageTags",
    }
}

odata::get! {
    /// The call `Releases.UpdateToLatestPackageVersionBulkByKey` of [`Releases`], with its optional arguments.
    pub struct ReleasesUpdateToLatestPackageVersionBulkByKey: types::BulkOperationResponseOfGuid {
        /// Parameter `mergePackageTags`.
        param merge_package_tags: bool = "mergePackageTags",
    }
}

odata::call! {
    /// The call `Releases.UpdateToLatestPackageVersionByKey` of [`Releases`], with its optional arguments.
    pub struct ReleasesUpdateToLatestPackageVersionByKey: odata::Guid {
        /// Query option `mergePackageTags`.
        option merge_package_tags: bool = "mergePackageTags",
    }
}

odata::call! {
    /// The call `Releases.RollbackToPreviousReleaseVersion` of [`Releases`], with its optional arguments.
    pub struct ReleasesRollbackToPreviousReleaseVersion: i64 {
        /// Query option `mergePackageTags`.
        option merge_package_tags: bool = "mergePackageTags",
    }
}

odata::call! {
    /// The call `Releases.UpdateToLatestPackageVersion` of [`Releases`], with its optional arguments.
    pub struct ReleasesUpdateToLatestPackageVersion: i64 {
        /// Query option `mergePackageTags`.
        option merge_package_tags: bool = "mergePackageTags",
    }
}
