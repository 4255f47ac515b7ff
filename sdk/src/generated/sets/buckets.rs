// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `Buckets`.

use std::borrow::Borrow;
use crate::odata;
use super::super::types;

/// Headers that the client sends by itself where it knows their values.
const CONTEXT: &[&str] = &["X-UIPATH-OrganizationUnitId"];

/// The entity set `Buckets`, of [`Bucket`](types::Bucket).
///
/// Since 2020.10.
#[derive(Clone, Debug)]
pub struct Buckets(odata::Resource);

impl Buckets {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "Buckets"))
    }

    /// Reads rows of the set.
    ///
    /// `GET /Buckets`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Administration` or `OR.Administration.Read`.
    ///
    /// Orchestrator permissions: `Buckets.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn query(&self) -> odata::Query<types::Bucket> {
        self.0.get("Buckets.List").takes(CONTEXT).cap(1000).query()
    }

    /// Reads one entity.
    ///
    /// `GET /Buckets({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Administration` or `OR.Administration.Read`.
    ///
    /// Orchestrator permissions: `Buckets.View`.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn get(&self, key: i64) -> odata::Get<types::Bucket> {
        self.0.entity(key).get("Buckets.Read").takes(CONTEXT).one()
    }

    /// Creates an entity. Members that are not set are not sent.
    ///
    /// `POST /Buckets`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Administration` or `OR.Administration.Write`.
    ///
    /// Orchestrator permissions: `Buckets.Create`.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn create(&self, entity: impl Borrow<types::Bucket>) -> odata::Call<types::Bucket> {
        self.0.post("Buckets.Create").takes(CONTEXT).entity(entity.borrow()).call()
    }

    /// Replaces an entity: what is left out becomes null.
    ///
    /// `PUT /Buckets({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Administration` or `OR.Administration.Write`.
    ///
    /// Orchestrator permissions: `Buckets.Edit`.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn replace(&self, key: i64, entity: impl Borrow<types::Bucket>) -> odata::Call<Option<types::Bucket>> {
        self.0
            .entity(key)
            .put("Buckets.Replace")
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
        change: impl FnOnce(&mut types::Bucket) + Send + 'static,
    ) -> odata::Update<types::Bucket> {
        let entity = self.0.entity(key);
        entity
            .get("Buckets.Read")
            .takes(CONTEXT)
            .update(entity.put("Buckets.Replace").takes(CONTEXT), change)
    }

    /// Deletes an entity.
    ///
    /// `DELETE /Buckets({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Administration` or `OR.Administration.Write`.
    ///
    /// Orchestrator permissions: `Buckets.Delete`.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn delete(&self, key: i64) -> odata::Call<()> {
        self.0.entity(key).delete("Buckets.Delete").takes(CONTEXT).call()
    }

    /// Calls the function `GetBucketsAcrossFolders`.
    ///
    /// `GET /Buckets/UiPath.Server.Configuration.OData.GetBucketsAcrossFolders`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Administration` or `OR.Administration.Read`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn get_buckets_across_folders(&self) -> BucketsGetBucketsAcrossFolders {
        BucketsGetBucketsAcrossFolders::new(
            self.0
                .at("UiPath.Server.Configuration.OData.GetBucketsAcrossFolders")
                .get("Buckets.GetBucketsAcrossFolders")
                .takes(CONTEXT)
                .cap(1000),
        )
    }

    /// Calls the function `GetFoldersForBucket`.
    ///
    /// `GET /Buckets/UiPath.Server.Configuration.OData.GetFoldersForBucket(id={id})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Administration` or `OR.Administration.Read`.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn get_folders_for_bucket(&self, id: i64) -> odata::Get<types::AccessibleFolders> {
        self.0
            .function("UiPath.Server.Configuration.OData.GetFoldersForBucket")
            .arg("id", id)
            .end()
            .get("Buckets.GetFoldersForBucket")
            .takes(CONTEXT)
            .one()
    }

    /// Calls the action `ShareToFolders`.
    ///
    /// `POST /Buckets/UiPath.Server.Configuration.OData.ShareToFolders`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Administration` or `OR.Administration.Write`.
    ///
    /// Documented statuses: 204, 404.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn share_to_folders(&self) -> BucketsShareToFolders {
        BucketsShareToFolders::new(
            self.0
                .at("UiPath.Server.Configuration.OData.ShareToFolders")
                .post("Buckets.ShareToFolders")
                .takes(CONTEXT),
        )
    }

    /// One entity, by its key, for the operations on it. Nothing is sent.
    #[inline]
    pub fn by_key(&self, key: i64) -> BucketsEntity {
        BucketsEntity(self.0.entity(key))
    }
}

/// One entity of [`Buckets`].
#[derive(Clone, Debug)]
pub struct BucketsEntity(odata::Resource);

impl BucketsEntity {
    /// Calls the action `DeleteFile`.
    ///
    /// `DELETE /Buckets({key})/UiPath.Server.Configuration.OData.DeleteFile`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Administration` or `OR.Administration.Write`.
    ///
    /// Orchestrator permissions: `Buckets.View` and `BlobFiles.Delete`.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn delete_file(&self) -> BucketsDeleteFile {
        BucketsDeleteFile::new(
            self.0
                .at("UiPath.Server.Configuration.OData.DeleteFile")
                .delete("Buckets.DeleteFile")
                .takes(CONTEXT),
        )
    }

    /// Calls the function `GetDirectories`.
    ///
    /// `GET /Buckets({key})/UiPath.Server.Configuration.OData.GetDirectories`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Administration` or `OR.Administration.Read`.
    ///
    /// Orchestrator permissions: `Buckets.View` and `BlobFiles.View`.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn get_directories(&self) -> BucketsGetDirectories {
        BucketsGetDirectories::new(
            self.0
                .at("UiPath.Server.Configuration.OData.GetDirectories")
                .get("Buckets.GetDirectories")
                .takes(CONTEXT),
        )
    }

    /// Calls the function `GetFile`.
    ///
    /// `GET /Buckets({key})/UiPath.Server.Configuration.OData.GetFile`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Administration` or `OR.Administration.Read`.
    ///
    /// Orchestrator permissions: `Buckets.View` and `BlobFiles.View`.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn get_file(&self) -> BucketsGetFile {
        BucketsGetFile::new(
            self.0
                .at("UiPath.Server.Configuration.OData.GetFile")
                .get("Buckets.GetFile")
                .takes(CONTEXT),
        )
    }

    /// Calls the function `GetFiles`.
    ///
    /// `GET /Buckets({key})/UiPath.Server.Configuration.OData.GetFiles`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Administration` or `OR.Administration.Read`.
    ///
    /// Orchestrator permissions: `Buckets.View` and `BlobFiles.View`.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn get_files(&self) -> BucketsGetFiles {
        BucketsGetFiles::new(
            self.0
                .at("UiPath.Server.Configuration.OData.GetFiles")
                .get("Buckets.GetFiles")
                .takes(CONTEXT),
        )
    }

    /// Calls the function `GetReadUri`.
    ///
    /// `GET /Buckets({key})/UiPath.Server.Configuration.OData.GetReadUri`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Administration` or `OR.Administration.Read`.
    ///
    /// Orchestrator permissions: `Buckets.View` and `BlobFiles.View`.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn get_read_uri(&self) -> BucketsGetReadUri {
        BucketsGetReadUri::new(
            self.0
                .at("UiPath.Server.Configuration.OData.GetReadUri")
                .get("Buckets.GetReadUri")
                .takes(CONTEXT),
        )
    }

    /// Calls the function `GetWriteUri`.
    ///
    /// `GET /Buckets({key})/UiPath.Server.Configuration.OData.GetWriteUri`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Administration` or `OR.Administration.Read`.
    ///
    /// Orchestrator permissions: `Buckets.View` and `BlobFiles.Create`.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn get_write_uri(&self) -> BucketsGetWriteUri {
        BucketsGetWriteUri::new(
            self.0
                .at("UiPath.Server.Configuration.OData.GetWriteUri")
                .get("Buckets.GetWriteUri")
                .takes(CONTEXT),
        )
    }
}

odata::query! {
    /// The call `Buckets.GetBucketsAcrossFolders` of [`Buckets`], with its optional arguments.
    pub struct BucketsGetBucketsAcrossFolders: types::Bucket, odata::Paged {
        /// Query option `excludeFolderId`.
        option exclude_folder_id: i64 = "excludeFolderId",
    }
}

odata::call! {
    /// The call `Buckets.ShareToFolders` of [`Buckets`], with its optional arguments.
    pub struct BucketsShareToFolders: () {
        /// Parameter `BucketIds`.
        param bucket_ids: Vec<i64> = "BucketIds",
        /// Parameter `ToAddFolderIds`.
        param to_add_folder_ids: Vec<i64> = "ToAddFolderIds",
        /// Parameter `ToRemoveFolderIds`.
        param to_remove_folder_ids: Vec<i64> = "ToRemoveFolderIds",
    }
}

odata::call! {
    /// The call `Buckets.DeleteFile` of [`Buckets`], with its optional arguments.
    pub struct BucketsDeleteFile: () {
        /// Query option `path`.
        option path: String = "path",
    }
}

odata::query! {
    /// The call `Buckets.GetDirectories` of [`Buckets`], with its optional arguments.
    pub struct BucketsGetDirectories: types::BlobFile, odata::Paged {
        /// Query option `directory`.
        option directory: String = "directory",
        /// Query option `fileNameGlob`.
        option file_name_glob: String = "fileNameGlob",
    }
}

odata::get! {
    /// The call `Buckets.GetFile` of [`Buckets`], with its optional arguments.
    pub struct BucketsGetFile: types::BlobFile {
        /// Query option `path`.
        option path: String = "path",
    }
}

odata::query! {
    /// The call `Buckets.GetFiles` of [`Buckets`], with its optional arguments.
    pub struct BucketsGetFiles: types::BlobFile, odata::Paged {
        /// Query option `directory`.
        option directory: String = "directory",
        /// Query option `recursive`.
        option recursive: bool = "recursive",
        /// Query option `fileNameGlob`.
        option file_name_glob: String = "fileNameGlob",
    }
}

odata::get! {
    /// The call `Buckets.GetReadUri` of [`Buckets`], with its optional arguments.
    pub struct BucketsGetReadUri: types::BlobFileAccess {
        /// Query option `path`.
        option path: String = "path",
        /// Query option `expiryInMinutes`.
        option expiry_in_minutes: i32 = "expiryInMinutes",
    }
}

odata::get! {
    /// The call `Buckets.GetWriteUri` of [`Buckets`], with its optional arguments.
    pub struct BucketsGetWriteUri: types::BlobFileAccess {
        /// Query option `path`.
        option path: String = "path",
        /// Query option `expiryInMinutes`.
        option expiry_in_minutes: i32 = "expiryInMinutes",
        /// Query option `contentType`.
        option content_type: String = "contentType",
    }
}
