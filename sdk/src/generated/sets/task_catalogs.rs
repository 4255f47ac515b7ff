// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `TaskCatalogs`.

use crate::odata;
use super::super::types;

/// Headers that the client sends by itself where it knows their values.
const CONTEXT: &[&str] = &["X-UIPATH-OrganizationUnitId"];

/// The entity set `TaskCatalogs`, of [`TaskCatalog`](types::TaskCatalog).
///
/// Since 2019.10 or before.
#[derive(Clone, Debug)]
pub struct TaskCatalogs(odata::Resource);

impl TaskCatalogs {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "TaskCatalogs"))
    }

    /// Reads rows of the set.
    ///
    /// `GET /TaskCatalogs`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Tasks` or `OR.Tasks.Read`.
    ///
    /// Orchestrator permissions: `TaskCatalogs.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn query(&self) -> odata::Query<types::TaskCatalog> {
        self.0.get("TaskCatalogs.List").takes(CONTEXT).cap(1000).query()
    }

    /// Reads one entity.
    ///
    /// `GET /TaskCatalogs({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Tasks` or `OR.Tasks.Read`.
    ///
    /// Orchestrator permissions: `TaskCatalogs.View`.
    ///
    /// Documented statuses: 200, 404.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get(&self, key: i64) -> odata::Get<types::TaskCatalog> {
        self.0.entity(key).get("TaskCatalogs.Read").takes(CONTEXT).one()
    }

    /// Deletes an entity.
    ///
    /// `DELETE /TaskCatalogs({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Tasks` or `OR.Tasks.Write`.
    ///
    /// Orchestrator permissions: `TaskCatalogs.Delete`.
    ///
    /// Documented statuses: 204, 400, 409.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn delete(&self, key: i64) -> odata::Call<()> {
        self.0.entity(key).delete("TaskCatalogs.Delete").takes(CONTEXT).call()
    }

    /// Calls the action `CreateTaskCatalog`.
    ///
    /// `POST /TaskCatalogs/UiPath.Server.Configuration.OData.CreateTaskCatalog`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Tasks` or `OR.Tasks.Write`.
    ///
    /// Orchestrator permissions: `TaskCatalogs.Create`.
    ///
    /// Documented statuses: 201.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn create_task_catalog(&self, name: impl Into<String>) -> TaskCatalogsCreateTaskCatalog {
        TaskCatalogsCreateTaskCatalog::new(
            self.0
                .at("UiPath.Server.Configuration.OData.CreateTaskCatalog")
                .post("TaskCatalogs.CreateTaskCatalog")
                .takes(CONTEXT)
                .param::<String>("Name", name.into()),
        )
    }

    /// Calls the function `GetFoldersForTaskCatalog`.
    ///
    /// `GET /TaskCatalogs/UiPath.Server.Configuration.OData.GetFoldersForTaskCatalog(id={id})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Tasks` or `OR.Tasks.Read`.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn get_folders_for_task_catalog(&self, id: i64) -> odata::Get<types::AccessibleFolders> {
        self.0
            .function("UiPath.Server.Configuration.OData.GetFoldersForTaskCatalog")
            .arg("id", id)
            .end()
            .get("TaskCatalogs.GetFoldersForTaskCatalog")
            .takes(CONTEXT)
            .one()
    }

    /// Calls the function `GetTaskCatalogExtendedDetails`.
    ///
    /// `GET /TaskCatalogs/UiPath.Server.Configuration.OData.GetTaskCatalogExtendedDetails(taskCatalogId={taskCatalogId})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Tasks` or `OR.Tasks.Read`.
    ///
    /// Documented statuses: 200, 400.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn get_task_catalog_extended_details(
        &self,
        task_catalog_id: i64,
    ) -> odata::Get<types::TaskCatalogExtendedDetails> {
        self.0
            .function("UiPath.Server.Configuration.OData.GetTaskCatalogExtendedDetails")
            .arg("taskCatalogId", task_catalog_id)
            .end()
            .get("TaskCatalogs.GetTaskCatalogExtendedDetails")
            .takes(CONTEXT)
            .one()
    }

    /// Calls the function `GetTaskCatalogsFromFoldersWithPermissions`.
    ///
    /// `GET /TaskCatalogs/UiPath.Server.Configuration.OData.GetTaskCatalogsFromFoldersWithPermissions`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Tasks` or `OR.Tasks.Read`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn get_task_catalogs_from_folders_with_permissions(
        &self,
    ) -> TaskCatalogsGetTaskCatalogsFromFoldersWithPermissions {
        TaskCatalogsGetTaskCatalogsFromFoldersWithPermissions::new(
            self.0
                .at("UiPath.Server.Configuration.OData.GetTaskCatalogsFromFoldersWithPermissions")
                .get("TaskCatalogs.GetTaskCatalogsFromFoldersWithPermissions")
                .takes(CONTEXT)
                .cap(1000),
        )
    }

    /// Calls the action `ShareToFolders`.
    ///
    /// `POST /TaskCatalogs/UiPath.Server.Configuration.OData.ShareToFolders`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Tasks` or `OR.Tasks.Write`.
    ///
    /// Documented statuses: 204, 404.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn share_to_folders(&self) -> TaskCatalogsShareToFolders {
        TaskCatalogsShareToFolders::new(
            self.0
                .at("UiPath.Server.Configuration.OData.ShareToFolders")
                .post("TaskCatalogs.ShareToFolders")
                .takes(CONTEXT),
        )
    }

    /// One entity, by its key, for the operations on it. Nothing is sent.
    #[inline]
    pub fn by_key(&self, key: i64) -> TaskCatalogsEntity {
        TaskCatalogsEntity(self.0.entity(key))
    }
}

/// One entity of [`TaskCatalogs`].
#[derive(Clone, Debug)]
pub struct TaskCatalogsEntity(odata::Resource);

impl TaskCatalogsEntity {
    /// Calls the action `UpdateTaskCatalog`.
    ///
    /// `POST /TaskCatalogs({key})/UiPath.Server.Configuration.OData.UpdateTaskCatalog`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Tasks` or `OR.Tasks.Write`.
    ///
    /// Orchestrator permissions: `TaskCatalogs.Edit`.
    ///
    /// Documented statuses: 200, 404.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn update_task_catalog(&self, name: impl Into<String>) -> TaskCatalogsUpdateTaskCatalog {
        TaskCatalogsUpdateTaskCatalog::new(
            self.0
                .at("UiPath.Server.Configuration.OData.UpdateTaskCatalog")
                .post("TaskCatalogs.UpdateTaskCatalog")
                .takes(CONTEXT)
                .param::<String>("Name", name.into()),
        )
    }
}

odata::get! {
    /// The call `TaskCatalogs.CreateTaskCatalog` of [`TaskCatalogs`], with its optional arguments.
    pub struct TaskCatalogsCreateTaskCatalog: types::TaskCatalog {
        /// Parameter `Description`.
        param description: String = "Description",
        /// Parameter `Encrypted`.
        param encrypted: bool = "Encrypted",
        /// Parameter `RetentionAction`.
        param retention_action: types::RetentionAction = "RetentionAction",
        /// Parameter `RetentionBucketId`.
        param retention_bucket_id: i64 = "RetentionBucketId",
        /// Parameter `RetentionPeriod`.
        param retention_period: i32 = "RetentionPeriod",
        /// Parameter `Tags`.
        param tags: Vec<types::Tag> = "Tags",
    }
}

odata::query! {
    /// The call `TaskCatalogs.GetTaskCatalogsFromFoldersWithPermissions` of [`TaskCatalogs`], with its optional arguments.
    pub struct TaskCatalogsGetTaskCatalogsFromFoldersWithPermissions: types::TaskCatalog, odata::Paged {
        /// Query option `mandatoryPermissions`.
        option mandatory_permissions: Vec<String> = "mandatoryPermissions",
        /// Query option `excludeFolderId`.
        option exclude_folder_id: i64 = "excludeFolderId",
        /// Query option `distinctBySelect`.
        option distinct_by_select: bool = "distinctBySelect",
    }
}

odata::call! {
    /// The call `TaskCatalogs.ShareToFolders` of [`TaskCatalogs`], with its optional arguments.
    pub struct TaskCatalogsShareToFolders: () {
        /// Parameter `TaskCatalogIds`.
        param task_catalog_ids: Vec<i64> = "TaskCatalogIds",
        /// Parameter `ToAddFolderIds`.
        param to_add_folder_ids: Vec<i64> = "ToAddFolderIds",
        /// Parameter `ToRemoveFolderIds`.
        param to_remove_folder_ids: Vec<i64> = "ToRemoveFolderIds",
    }
}

odata::call! {
    /// The call `TaskCatalogs.UpdateTaskCatalog` of [`TaskCatalogs`], with its optional arguments.
    pub struct TaskCatalogsUpdateTaskCatalog: () {
        /// Parameter `Description`.
        param description: String = "Description",
        /// Parameter `Encrypted`.
        param encrypted: bool = "Encrypted",
        /// Parameter `RetentionAction`.
        param retention_action: types::RetentionAction = "RetentionAction",
        /// Parameter `RetentionBucketId`.
        param retention_bucket_id: i64 = "RetentionBucketId",
        /// Parameter `RetentionPeriod`.
        param retention_period: i32 = "RetentionPeriod",
        /// Parameter `Tags`.
        param tags: Vec<types::Tag> = "Tags",
    }
}
