// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `TestCaseExecutions`.

use crate::odata;
use super::super::types;

/// Headers that the client sends by itself where it knows their values.
const CONTEXT: &[&str] = &["X-UIPATH-OrganizationUnitId"];

/// The entity set `TestCaseExecutions`, of [`TestCaseExecution`](types::TestCaseExecution).
///
/// Since 2020.10.
#[derive(Clone, Debug)]
pub struct TestCaseExecutions(odata::Resource);

impl TestCaseExecutions {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "TestCaseExecutions"))
    }

    /// Reads rows of the set.
    ///
    /// `GET /TestCaseExecutions`
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
    pub fn query(&self) -> odata::Query<types::TestCaseExecution> {
        self.0.get("TestCaseExecutions.List").takes(CONTEXT).cap(1000).query()
    }

    /// Reads one entity.
    ///
    /// `GET /TestCaseExecutions({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.TestSetExecutions` or `OR.TestSetExecutions.Read`.
    ///
    /// Orchestrator permissions: `TestSetExecutions.View`.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn get(&self, key: i64) -> odata::Get<types::TestCaseExecution> {
        self.0.entity(key).get("TestCaseExecutions.Read").takes(CONTEXT).one()
    }
}
