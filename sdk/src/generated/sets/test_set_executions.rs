// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `TestSetExecutions`.

use crate::odata;
use super::super::types;

/// Headers that the client sends by itself where it knows their values.
const CONTEXT: &[&str] = &["X-UIPATH-OrganizationUnitId"];

/// The entity set `TestSetExecutions`, of [`TestSetExecution`](types::TestSetExecution).
///
/// Since 2020.10.
#[derive(Clone, Debug)]
pub struct TestSetExecutions(odata::Resource);

impl TestSetExecutions {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "TestSetExecutions"))
    }

    /// Reads rows of the set.
    ///
    /// `GET /TestSetExecutions`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.TestSetExecutions` or `OR.TestSetExecutions.Read`.
    ///
    /// Orchestrator permissions: `TestSetExecutions.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn query(&self) -> TestSetExecutionsQuery {
        TestSetExecutionsQuery::new(self.0.get("TestSetExecutions.List").takes(CONTEXT).cap(1000))
    }

    /// Reads one entity.
    ///
    /// `GET /TestSetExecutions({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.TestSetExecutions` or `OR.TestSetExecutions.Read`.
    ///
    /// Orchestrator permissions: `TestSetExecutions.View`.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn get(&self, key: i64) -> odata::Get<types::TestSetExecution> {
        self.0.entity(key).get("TestSetExecutions.Read").takes(CONTEXT).one()
    }
}

odata::query! {
    /// The call `TestSetExecutions.List` of [`TestSetExecutions`], with its optional arguments.
    pub struct TestSetExecutionsQuery: types::TestSetExecution, odata::Paged {
        /// Query option `mandatoryPermissions`.
        option mandatory_permissions: Vec<String> = "mandatoryPermissions",
        /// Query option `atLeastOnePermissions`.
        option at_least_one_permissions: Vec<String> = "atLeastOnePermissions",
    }
}
