// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `QueueDefinitions`.

use std::borrow::Borrow;
use crate::odata;
use super::super::types;

/// Headers that the client sends by itself where it knows their values.
const CONTEXT: &[&str] = &["X-UIPATH-OrganizationUnitId"];

/// The entity set `QueueDefinitions`, of [`QueueDefinition`](types::QueueDefinition).
///
/// Since 2019.10 or before.
#[derive(Clone, Debug)]
pub struct QueueDefinitions(odata::Resource);

impl QueueDefinitions {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "QueueDefinitions"))
    }

    /// Reads rows of the set.
    ///
    /// `GET /QueueDefinitions`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Queues` or `OR.Queues.Read`.
    ///
    /// Orchestrator permissions: `Queues.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn query(&self) -> QueueDefinitionsQuery {
        QueueDefinitionsQuery::new(self.0.get("QueueDefinitions.List").takes(CONTEXT).cap(1000))
    }

    /// Reads one entity.
    ///
    /// `GET /QueueDefinitions({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Queues` or `OR.Queues.Read`.
    ///
    /// Orchestrator permissions: `Queues.View`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get(&self, key: i64) -> odata::Get<types::QueueDefinition> {
        self.0.entity(key).get("QueueDefinitions.Read").takes(CONTEXT).one()
    }

    /// Creates an entity. Members that are not set are not sent.
    ///
    /// `POST /QueueDefinitions`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Queues` or `OR.Queues.Write`.
    ///
    /// Orchestrator permissions: `Queues.Create`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn create(&self, entity: impl Borrow<types::QueueDefinition>) -> odata::Call<types::QueueDefinition> {
        self.0
            .post("QueueDefinitions.Create")
            .takes(CONTEXT)
            .entity(entity.borrow())
            .call()
    }

    /// Replaces an entity: what is left out becomes null.
    ///
    /// `PUT /QueueDefinitions({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Queues` or `OR.Queues.Write`.
    ///
    /// Orchestrator permissions: `Queues.Edit`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn replace(
        &self,
        key: i64,
        entity: impl Borrow<types::QueueDefinition>,
    ) -> odata::Call<Option<types::QueueDefinition>> {
        self.0
            .entity(key)
            .put("QueueDefinitions.Replace")
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
        change: impl FnOnce(&mut types::QueueDefinition) + Send + 'static,
    ) -> odata::Update<types::QueueDefinition> {
        let entity = self.0.entity(key);
        entity
            .get("QueueDefinitions.Read")
            .takes(CONTEXT)
            .update(entity.put("QueueDefinitions.Replace").takes(CONTEXT), change)
    }

    /// Deletes an entity.
    ///
    /// `DELETE /QueueDefinitions({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Queues` or `OR.Queues.Write`.
    ///
    /// Orchestrator permissions: `Queues.Delete`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn delete(&self, key: i64) -> odata::Call<()> {
        self.0.entity(key).delete("QueueDefinitions.Delete").takes(CONTEXT).call()
    }

    /// Calls the function `GetByKey`.
    ///
    /// `GET /QueueDefinitions/UiPath.Server.Configuration.OData.GetByKey(identifier={identifier})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Queues` or `OR.Queues.Read`.
    ///
    /// Orchestrator permissions: `Queues.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn get_by_key(&self, identifier: odata::Guid) -> odata::Get<types::QueueDefinition> {
        self.0
            .function("UiPath.Server.Configuration.OData.GetByKey")
            .arg("identifier", identifier)
            .end()
            .get("QueueDefinitions.GetByKey")
            .takes(CONTEXT)
            .one()
    }

    /// Calls the function `GetFoldersForQueue`.
    ///
    /// `GET /QueueDefinitions/UiPath.Server.Configuration.OData.GetFoldersForQueue(id={id})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Queues` or `OR.Queues.Read`.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn get_folders_for_queue(&self, id: i64) -> odata::Get<types::AccessibleFolders> {
        self.0
            .function("UiPath.Server.Configuration.OData.GetFoldersForQueue")
            .arg("id", id)
            .end()
            .get("QueueDefinitions.GetFoldersForQueue")
            .takes(CONTEXT)
            .one()
    }

    /// Calls the function `GetQueuesAcrossFolders`.
    ///
    /// `GET /QueueDefinitions/UiPath.Server.Configuration.OData.GetQueuesAcrossFolders`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Queues` or `OR.Queues.Read`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn get_queues_across_folders(&self) -> QueueDefinitionsGetQueuesAcrossFolders {
        QueueDefinitionsGetQueuesAcrossFolders::new(
            self.0
                .at("UiPath.Server.Configuration.OData.GetQueuesAcrossFolders")
                .get("QueueDefinitions.GetQueuesAcrossFolders")
                .takes(CONTEXT)
                .cap(1000),
        )
    }

    /// Calls the action `ShareToFolders`.
    ///
    /// `POST /QueueDefinitions/UiPath.Server.Configuration.OData.ShareToFolders`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Queues` or `OR.Queues.Write`.
    ///
    /// Documented statuses: 204, 404.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn share_to_folders(&self) -> QueueDefinitionsShareToFolders {
        QueueDefinitionsShareToFolders::new(
            self.0
                .at("UiPath.Server.Configuration.OData.ShareToFolders")
                .post("QueueDefinitions.ShareToFolders")
                .takes(CONTEXT),
        )
    }

    /// One entity, by its key, for the operations on it. Nothing is sent.
    #[inline]
    pub fn by_key(&self, key: i64) -> QueueDefinitionsEntity {
        QueueDefinitionsEntity(self.0.entity(key))
    }
}

/// One entity of [`QueueDefinitions`].
#[derive(Clone, Debug)]
pub struct QueueDefinitionsEntity(odata::Resource);

impl QueueDefinitionsEntity {
    /// Calls the action `Export`.
    ///
    /// `POST /QueueDefinitions({key})/UiPathODataSvc.Export`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Queues` or `OR.Queues.Write`.
    ///
    /// Orchestrator permissions: `Queues.View` and `Transactions.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn export(&self) -> odata::Get<types::ExportModel> {
        self.0
            .at("UiPathODataSvc.Export")
            .post("QueueDefinitions.Export")
            .takes(CONTEXT)
            .one()
    }

    /// Calls the function `GetJsonSchemaDefinition`.
    ///
    /// `GET /QueueDefinitions({key})/UiPathODataSvc.GetJsonSchemaDefinition(jsonSchemaType={jsonSchemaType})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Queues` or `OR.Queues.Read`.
    ///
    /// Orchestrator permissions: `Queues.Edit`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get_json_schema_definition(&self, json_schema_type: impl Into<String>) -> odata::Call<odata::Download> {
        self.0
            .function("UiPathODataSvc.GetJsonSchemaDefinition")
            .arg::<String>("jsonSchemaType", json_schema_type.into())
            .end()
            .get("QueueDefinitions.GetJsonSchemaDefinition")
            .takes(CONTEXT)
            .call()
    }
}

odata::query! {
    /// The call `QueueDefinitions.List` of [`QueueDefinitions`], with its optional arguments.
    pub struct QueueDefinitionsQuery: types::QueueDefinition, odata::Paged {
        /// Query option `mandatoryPermissions`.
        option mandatory_permissions: Vec<String> = "mandatoryPermissions",
        /// Query option `atLeastOnePermissions`.
        option at_least_one_permissions: Vec<String> = "atLeastOnePermissions",
    }
}

odata::query! {
    /// The call `QueueDefinitions.GetQueuesAcrossFolders` of [`QueueDefinitions`], with its optional arguments.
    pub struct QueueDefinitionsGetQueuesAcrossFolders: types::QueueDefinition, odata::Paged {
        /// Query option `excludeFolderId`.
        option exclude_folder_id: i64 = "excludeFolderId",
    }
}

odata::call! {
    /// The call `QueueDefinitions.ShareToFolders` of [`QueueDefinitions`], with its optional arguments.
    pub struct QueueDefinitionsShareToFolders: () {
        /// Parameter `QueueIds`.
        param queue_ids: Vec<i64> = "QueueIds",
        /// Parameter `ToAddFolderIds`.
        param to_add_folder_ids: Vec<i64> = "ToAddFolderIds",
        /// Parameter `ToRemoveFolderIds`.
        param to_remove_folder_ids: Vec<i64> = "ToRemoveFolderIds",
    }
}
