// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `TestSets`.

use std::borrow::Borrow;
use crate::odata;
use super::super::types;

/// Headers that the client sends by itself where it knows their values.
const CONTEXT: &[&str] = &["X-UIPATH-OrganizationUnitId"];

/// The entity set `TestSets`, of [`TestSet`](types::TestSet).
///
/// Since 2020.10.
#[derive(Clone, Debug)]
pub struct TestSets(odata::Resource);

impl TestSets {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "TestSets"))
    }

    /// Reads rows of the set.
    ///
    /// `GET /TestSets`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.TestSets` or `OR.TestSets.Read`.
    ///
    /// Orchestrator permissions: `TestSets.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn query(&self) -> TestSetsQuery {
        TestSetsQuery::new(self.0.get("TestSets.List").takes(CONTEXT).cap(1000))
    }

    /// Reads one entity.
    ///
    /// `GET /TestSets({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.TestSets` or `OR.TestSets.Read`.
    ///
    /// Orchestrator permissions: `TestSets.View`.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn get(&self, key: i64) -> odata::Get<types::TestSet> {
        self.0.entity(key).get("TestSets.Read").takes(CONTEXT).one()
    }

    /// Creates an entity. Members that are not set are not sent.
    ///
    /// `POST /TestSets`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.TestSets` or `OR.TestSets.Write`.
    ///
    /// Orchestrator permissions: `TestSets.Create`.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn create(&self, entity: impl Borrow<types::TestSet>) -> odata::Call<types::TestSet> {
        self.0.post("TestSets.Create").takes(CONTEXT).entity(entity.borrow()).call()
    }

    /// Replaces an entity: what is left out becomes null.
    ///
    /// `PUT /TestSets({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.TestSets` or `OR.TestSets.Write`.
    ///
    /// Orchestrator permissions: `TestSets.Edit`.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn replace(&self, key: i64, entity: impl Borrow<types::TestSet>) -> odata::Call<Option<types::TestSet>> {
        self.0
            .entity(key)
            .put("TestSets.Replace")
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
        change: impl FnOnce(&mut types::TestSet) + Send + 'static,
    ) -> odata::Update<types::TestSet> {
        let entity = self.0.entity(key);
        entity
            .get("TestSets.Read")
            .takes(CONTEXT)
            .update(entity.put("TestSets.Replace").takes(CONTEXT), change)
    }

    /// Deletes an entity.
    ///
    /// `DELETE /TestSets({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.TestSets` or `OR.TestSets.Write`.
    ///
    /// Orchestrator permissions: `TestSets.Delete`.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn delete(&self, key: i64) -> odata::Call<()> {
        self.0.entity(key).delete("TestSets.Delete").takes(CONTEXT).call()
    }
}

odata::query! {
    /// The call `TestSets.List` of [`TestSets`], with its optional arguments.
    pub struct TestSetsQuery: types::TestSet, odata::Paged {
        /// Query option `mandatoryPermissions`.
        option mandatory_permissions: Vec<String> = "mandatoryPermissions",
        /// Query option `atLeastOnePermissions`.
        option at_least_one_permissions: Vec<String> = "atLeastOnePermissions",
    }
}
