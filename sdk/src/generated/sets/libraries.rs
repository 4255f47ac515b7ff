// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `Libraries`.

use crate::odata;
use super::super::types;

/// The entity set `Libraries`, of [`Library`](types::Library).
///
/// Since 2019.10 or before.
#[derive(Clone, Debug)]
pub struct Libraries(odata::Resource);

impl Libraries {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "Libraries"))
    }

    /// Reads rows of the set.
    ///
    /// `GET /Libraries`
    ///
    /// OAuth scopes: `OR.Execution` or `OR.Execution.Read`.
    ///
    /// Orchestrator permissions: `Libraries.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn query(&self) -> LibrariesQuery {
        LibrariesQuery::new(self.0.get("Libraries.List").cap(1000))
    }

    /// Deletes an entity.
    ///
    /// `DELETE /Libraries({key})`
    ///
    /// OAuth scopes: `OR.Execution` or `OR.Execution.Write`.
    ///
    /// Orchestrator permissions: `Libraries.Delete`.
    ///
    /// Documented statuses: 200, 204, 400.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn delete(&self, key: impl Into<String>) -> LibrariesDelete {
        LibrariesDelete::new(self.0.entity::<String>(key.into()).delete("Libraries.Delete"))
    }

    /// Calls the function `DownloadPackage`.
    ///
    /// `GET /Libraries/UiPath.Server.Configuration.OData.DownloadPackage(key={key})`
    ///
    /// OAuth scopes: `OR.Execution` or `OR.Execution.Read`.
    ///
    /// Orchestrator permissions: `Libraries.View`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn download_package(&self, key_argument: impl Into<String>) -> LibrariesDownloadPackage {
        LibrariesDownloadPackage::new(
            self.0
                .function("UiPath.Server.Configuration.OData.DownloadPackage")
                .arg::<String>("key", key_argument.into())
                .end()
                .get("Libraries.DownloadPackage"),
        )
    }

    /// Calls the function `GetVersions`.
    ///
    /// `GET /Libraries/UiPath.Server.Configuration.OData.GetVersions(packageId={packageId})`
    ///
    /// OAuth scopes: `OR.Execution` or `OR.Execution.Read`.
    ///
    /// Orchestrator permissions: `Libraries.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get_versions(&self, package_id: impl Into<String>) -> LibrariesGetVersions {
        LibrariesGetVersions::new(
            self.0
                .function("UiPath.Server.Configuration.OData.GetVersions")
                .arg::<String>("packageId", package_id.into())
                .end()
                .get("Libraries.GetVersions")
                .cap(1000),
        )
    }

    /// Calls the action `UploadPackage`.
    ///
    /// `POST /Libraries/UiPath.Server.Configuration.OData.UploadPackage`
    ///
    /// OAuth scopes: `OR.Execution` or `OR.Execution.Write`.
    ///
    /// Orchestrator permissions: `Libraries.Create`.
    ///
    /// Documented statuses: 207.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn upload_package(&self, file: odata::FilePart) -> LibrariesUploadPackage {
        LibrariesUploadPackage::new(
            self.0
                .at("UiPath.Server.Configuration.OData.UploadPackage")
                .post("Libraries.UploadPackage")
                .file("file", file),
        )
    }
}

odata::query! {
    /// The call `Libraries.List` of [`Libraries`], with its optional arguments.
    pub struct LibrariesQuery: types::Library, odata::Paged {
        /// Query option `searchTerm`.
        option search_term: String = "searchTerm",
        /// Query option `feedId`.
        option feed_id: odata::Guid = "feedId",
    }
}

odata::call! {
    /// The call `Libraries.Delete` of [`Libraries`], with its optional arguments.
    pub struct LibrariesDelete: () {
        /// Query option `feedId`.
        option feed_id: odata::Guid = "feedId",
    }
}

odata::call! {
    /// The call `Libraries.DownloadPackage` of [`Libraries`], with its optional arguments.
    pub struct LibrariesDownloadPackage: odata::Download {
        /// Query option `feedId`.
        option feed_id: odata::Guid = "feedId",
    }
}

odata::query! {
    /// The call `Libraries.GetVersions` of [`Libraries`], with its optional arguments.
    pub struct LibrariesGetVersions: types::Library, odata::Paged {
        /// Query option `feedId`.
        option feed_id: odata::Guid = "feedId",
    }
}

odata::query! {
    /// The call `Libraries.UploadPackage` of [`Libraries`], with its optional arguments.
    pub struct LibrariesUploadPackage: types::BulkItemOfString, odata::Unpaged {
        /// File `file1`.
        file file1: odata::FilePart = "file1",
        /// File `file2`.
        file file2: odata::FilePart = "file2",
        /// File `file3`.
        file file3: odata::FilePart = "file3",
        /// File `file4`.
        file file4: odata::FilePart = "file4",
        /// File `file5`.
        file file5: odata::FilePart = "file5",
        /// File `file6`.
        file file6: odata::FilePart = "file6",
        /// File `file7`.
        file file7: odata::FilePart = "file7",
        /// File `file8`.
        file file8: odata::FilePart = "file8",
        /// File `file9`.
        file file9: odata::FilePart = "file9",
        /// Query option `feedId`.
        option feed_id: odata::Guid = "feedId",
    }
}
