// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `Exports`.

use crate::odata;
use super::super::types;

/// The entity set `Exports`, of [`ExportModel`](types::ExportModel).
///
/// Added after 2020.10.
#[derive(Clone, Debug)]
pub struct Exports(odata::Resource);

impl Exports {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "Exports"))
    }

    /// Reads one entity.
    ///
    /// `GET /Exports({key})`
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn get(&self, key: i64) -> odata::Get<types::ExportModel> {
        self.0.entity(key).get("Exports.Read").one()
    }

    /// One entity, by its key, for the operations on it. Nothing is sent.
    #[inline]
    pub fn by_key(&self, key: i64) -> ExportsEntity {
        ExportsEntity(self.0.entity(key))
    }
}

/// One entity of [`Exports`].
#[derive(Clone, Debug)]
pub struct ExportsEntity(odata::Resource);

impl ExportsEntity {
    /// Calls the function `GetDownloadLink`.
    ///
    /// `GET /Exports({key})/UiPath.Server.Configuration.OData.GetDownloadLink`
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn get_download_link(&self) -> odata::Get<types::BlobFileAccess> {
        self.0
            .at("UiPath.Server.Configuration.OData.GetDownloadLink")
            .get("Exports.GetDownloadLink")
            .one()
    }
}
