// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `Processes`.

use crate::odata;
use super::super::types;

/// The entity set `Processes`, of [`Process`](types::Process).
///
/// Since 2019.10 or before.
#[derive(Clone, Debug)]
pub struct Processes(odata::Resource);

impl Processes {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "Processes"))
    }

    /// Reads rows of the set.
    ///
    /// `GET /Processes`
    ///
    /// OAuth scopes: `OR.Execution` or `OR.Execution.Read`.
    ///
    /// Orchestrator permissions: `Packages.View` and `FolderPackages.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn query(&self) -> ProcessesQuery {
        ProcessesQuery::new(self.0.get("Processes.List").cap(1000))
    }

    /// Deletes an entity.
    ///
    /// `DELETE /Processes({key})`
    ///
    /// OAuth scopes: `OR.Execution` or `OR.Execution.Write`.
    ///
    /// Orchestrator permissions: `Packages.Delete` and `FolderPackages.Delete`.
    ///
    /// Documented statuses: 200, 204.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn delete(&self, key: impl Into<String>) -> ProcessesDelete {
        ProcessesDelete::new(self.0.entity::<String>(key.into()).delete("Processes.Delete"))
    }

    /// Calls the function `DownloadPackage`.
    ///
    /// `GET /Processes/UiPath.Server.Configuration.OData.DownloadPackage(key={key})`
    ///
    /// OAuth scopes: `OR.Execution` or `OR.Execution.Read`.
    ///
    /// Orchestrator permissions: `Packages.View` and `FolderPackages.View`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn download_package(&self, key_argument: impl Into<String>) -> ProcessesDownloadPackage {
        ProcessesDownloadPackage::new(
            self.0
                .function("UiPath.Server.Configuration.OData.DownloadPackage")
                .arg::<String>("key", key_argument.into())
                .end()
                .get("Processes.DownloadPackage"),
        )
    }

    /// Calls the function `GetArguments`.
    ///
    /// `GET /Processes/UiPath.Server.Configuration.OData.GetArguments(key={key})`
    ///
    /// OAuth scopes: `OR.Execution` or `OR.Execution.Read`.
    ///
    /// Orchestrator permissions: `Packages.View`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get_arguments(&self, key_argument: impl Into<String>) -> odata::Get<types::ArgumentMetadata> {
        self.0
            .function("UiPath.Server.Configuration.OData.GetArguments")
            .arg::<String>("key", key_argument.into())
            .end()
            .get("Processes.GetArguments")
            .one()
    }

    /// Calls the function `GetProcessVersions`.
    ///
    /// `GET /Processes/UiPath.Server.Configuration.OData.GetProcessVersions(processId={processId})`
    ///
    /// OAuth scopes: `OR.Execution` or `OR.Execution.Read`.
    ///
    /// Orchestrator permissions: `Packages.View` and `FolderPackages.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get_process_versions(&self, process_id: impl Into<String>) -> ProcessesGetProcessVersions {
        ProcessesGetProcessVersions::new(
            self.0
                .function("UiPath.Server.Configuration.OData.GetProcessVersions")
                .arg::<String>("processId", process_id.into())
                .end()
                .get("Processes.GetProcessVersions")
                .cap(1000),
        )
    }

    /// Calls the action `UploadPackage`.
    ///
    /// `POST /Processes/UiPath.Server.Configuration.OData.UploadPackage`
    ///
    /// OAuth scopes: `OR.Execution` or `OR.Execution.Write`.
    ///
    /// Orchestrator permissions: `Packages.Create` and `FolderPackages.Create`.
    ///
    /// Documented statuses: 200, 207.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn upload_package(&self, file: odata::FilePart) -> ProcessesUploadPackage {
        ProcessesUploadPackage::new(
            self.0
                .at("UiPath.Server.Configuration.OData.UploadPackage")
                .post("Processes.UploadPackage")
                .file("file", file),
        )
    }
}

odata::query! {
    /// The call `Processes.List` of [`Processes`], with its optional arguments.
    pub struct ProcessesQuery: types::Process, odata::Paged {
        /// Query option `searchTerm`.
        option search_term: String = "searchTerm",
        /// Query option `feedId`.
        option feed_id: odata::Guid = "feedId",
    }
}

odata::call! {
    /// The call `Processes.Delete` of [`Processes`], with its optional arguments.
    pub struct ProcessesDelete: () {
        /// Query option `feedId`.
        option feed_id: odata::Guid = "feedId",
    }
}

odata::call! {
    /// The call `Processes.DownloadPackage` of [`Processes`], with its optional arguments.
    pub struct ProcessesDownloadPackage: odata::Download {
        /// Query option `feedId`.
        option feed_id: odata::Guid = "feedId",
    }
}

odata::query! {
    /// The call `Processes.GetProcessVersions` of [`Processes`], with its optional arguments.
    pub struct ProcessesGetProcessVersions: types::Process, odata::Paged {
        /// Query option `feedId`.
        option feed_id: odata::Guid = "feedId",
    }
}

odata::query! {
    /// The call `Processes.UploadPackage` of [`Processes`], with its optional arguments.
    pub struct ProcessesUploadPackage: types::BulkItemOfString, odata::Unpaged {
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
