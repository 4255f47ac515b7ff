// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `TestCaseDefinitions`.

use crate::odata;
use super::super::types;

/// The entity set `TestCaseDefinitions`, of [`TestCaseDefinition`](types::TestCaseDefinition).
///
/// Since 2020.10.
#[derive(Clone, Debug)]
pub struct TestCaseDefinitions(odata::Resource);

impl TestCaseDefinitions {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "TestCaseDefinitions"))
    }

    /// Reads rows of the set.
    ///
    /// `GET /TestCaseDefinitions`
    ///
    /// OAuth scopes: `OR.TestSets` or `OR.TestSets.Read`.
    ///
    /// Orchestrator permissions: `TestSets.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn query(&self) -> TestCaseDefinitionsQuery {
        TestCaseDefinitionsQuery::new(self.0.get("TestCaseDefinitions.List").cap(1000))
    }
}

odata::query! {
    /// The call `TestCaseDefinitions.List` of [`TestCaseDefinitions`], with its optional arguments.
    pub struct TestCaseDefinitionsQuery: types::TestCaseDefinition, odata::Paged {
        /// Query option `distinctByUniqueIdAndPackageIdentifier`.
        option distinct_by_unique_id_and_package_identifier: bool = "distinctByUniqueIdAndPackageIdentifier",
    }
}
