// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `Attachments`.

use std::borrow::Borrow;
use crate::odata;
use super::super::types;

/// Headers that the client sends by itself where it knows their values.
const CONTEXT: &[&str] = &["X-UIPATH-OrganizationUnitId"];

/// The entity set `Attachments`, of [`Attachment`](types::Attachment).
///
/// Added after 2020.10.
#[derive(Clone, Debug)]
pub struct Attachments(odata::Resource);

impl Attachments {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "Attachments"))
    }

    /// Reads rows of the set.
    ///
    /// `GET /Attachments`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Folders` or `OR.Folders.Read`.
    ///
    /// Orchestrator permissions: `BlobFiles.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn query(&self) -> odata::Query<types::Attachment> {
        self.0.get("Attachments.List").takes(CONTEXT).cap(1000).query()
    }

    /// Reads one entity.
    ///
    /// `GET /Attachments({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Folders` or `OR.Folders.Read`.
    ///
    /// Orchestrator permissions: `BlobFiles.View`.
    ///
    /// Documented statuses: 200, 404.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn get(&self, key: odata::Guid) -> odata::Get<types::Attachment> {
        self.0.entity(key).get("Attachments.Read").takes(CONTEXT).one()
    }

    /// Creates an entity. Members that are not set are not sent.
    ///
    /// `POST /Attachments`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Folders` or `OR.Folders.Write`.
    ///
    /// Orchestrator permissions: `BlobFiles.Create` or `Jobs.Create`.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn create(&self, entity: impl Borrow<types::Attachment>) -> odata::Call<types::Attachment> {
        self.0.post("Attachments.Create").takes(CONTEXT).entity(entity.borrow()).call()
    }

    /// Deletes an entity.
    ///
    /// `DELETE /Attachments({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Folders` or `OR.Folders.Write`.
    ///
    /// Orchestrator permissions: `BlobFiles.Delete`.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn delete(&self, key: odata::Guid) -> odata::Call<()> {
        self.0.entity(key).delete("Attachments.Delete").takes(CONTEXT).call()
    }
}
