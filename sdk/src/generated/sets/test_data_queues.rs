// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `TestDataQueues`.

use std::borrow::Borrow;
use crate::odata;
use super::super::types;

/// Headers that the client sends by itself where it knows their values.
const CONTEXT: &[&str] = &["X-UIPATH-OrganizationUnitId"];

/// The entity set `TestDataQueues`, of [`TestDataQueue`](types::TestDataQueue).
///
/// Since 2020.10.
#[derive(Clone, Debug)]
pub struct TestDataQueues(odata::Resource);

impl TestDataQueues {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "TestDataQueues"))
    }

    /// Reads rows of the set.
    ///
    /// `GET /TestDataQueues`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.TestDataQueues` or `OR.TestDataQueues.Read`.
    ///
    /// Orchestrator permissions: `TestDataQueues.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn query(&self) -> odata::Query<types::TestDataQueue> {
        self.0.get("TestDataQueues.List").takes(CONTEXT).cap(1000).query()
    }

    /// Reads one entity.
    ///
    /// `GET /TestDataQueues({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.TestDataQueues` or `OR.TestDataQueues.Read`.
    ///
    /// Orchestrator permissions: `TestDataQueues.View`.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn get(&self, key: i64) -> odata::Get<types::TestDataQueue> {
        self.0.entity(key).get("TestDataQueues.Read").takes(CONTEXT).one()
    }

    /// Creates an entity. Members that are not set are not sent.
    ///
    /// `POST /TestDataQueues`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.TestDataQueues` or `OR.TestDataQueues.Write`.
    ///
    /// Orchestrator permissions: `TestDataQueues.Create`.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn create(&self, entity: impl Borrow<types::TestDataQueue>) -> odata::Call<types::TestDataQueue> {
        self.0
            .post("TestDataQueues.Create")
            .takes(CONTEXT)
            .entity(entity.borrow())
            .call()
    }

    /// Replaces an entity: what is left out becomes null.
    ///
    /// `PUT /TestDataQueues({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.TestDataQueues` or `OR.TestDataQueues.Write`.
    ///
    /// Orchestrator permissions: `TestDataQueues.Edit`.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn replace(
        &self,
        key: i64,
        entity: impl Borrow<types::TestDataQueue>,
    ) -> odata::Call<Option<types::TestDataQueue>> {
        self.0
            .entity(key)
            .put("TestDataQueues.Replace")
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
        change: impl FnOnce(&mut types::TestDataQueue) + Send + 'static,
    ) -> odata::Update<types::TestDataQueue> {
        let entity = self.0.entity(key);
        entity
            .get("TestDataQueues.Read")
            .takes(CONTEXT)
            .update(entity.put("TestDataQueues.Replace").takes(CONTEXT), change)
    }

    /// Deletes an entity.
    ///
    /// `DELETE /TestDataQueues({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.TestDataQueues` or `OR.TestDataQueues.Write`.
    ///
    /// Orchestrator permissions: `TestDataQueues.Delete`.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn delete(&self, key: i64) -> odata::Call<()> {
        self.0.entity(key).delete("TestDataQueues.Delete").takes(CONTEXT).call()
    }
}
