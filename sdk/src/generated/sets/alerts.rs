// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `Alerts`.

use crate::odata;
use super::super::types;

/// The entity set `Alerts`, of [`Alert`](types::Alert).
///
/// Since 2019.10 or before.
#[derive(Clone, Debug)]
pub struct Alerts(odata::Resource);

impl Alerts {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "Alerts"))
    }

    /// Reads rows of the set.
    ///
    /// `GET /Alerts`
    ///
    /// OAuth scopes: `OR.Monitoring` or `OR.Monitoring.Read`.
    ///
    /// Orchestrator permissions: `Alerts.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2019.10 or before.
    #[deprecated(note = "the service advises against it")]
    #[inline]
    pub fn query(&self) -> odata::Query<types::Alert> {
        self.0.get("Alerts.List").cap(1000).query()
    }

    /// Calls the function `GetUnreadCount`.
    ///
    /// `GET /Alerts/UiPath.Server.Configuration.OData.GetUnreadCount`
    ///
    /// OAuth scopes: `OR.Monitoring` or `OR.Monitoring.Read`.
    ///
    /// Orchestrator permissions: `Alerts.View`.
    ///
    /// Since 2019.10 or before.
    #[deprecated(note = "the service advises against it")]
    #[inline]
    pub fn get_unread_count(&self) -> odata::Call<i64> {
        self.0
            .at("UiPath.Server.Configuration.OData.GetUnreadCount")
            .get("Alerts.GetUnreadCount")
            .call()
    }

    /// Calls the action `MarkAsRead`.
    ///
    /// `POST /Alerts/UiPath.Server.Configuration.OData.MarkAsRead`
    ///
    /// OAuth scopes: `OR.Monitoring` or `OR.Monitoring.Write`.
    ///
    /// Orchestrator permissions: `Alerts.View`.
    ///
    /// Since 2019.10 or before.
    #[deprecated(note = "the service advises against it")]
    #[inline]
    pub fn mark_as_read(&self, ids: Vec<odata::Guid>) -> odata::Call<i64> {
        self.0
            .at("UiPath.Server.Configuration.OData.MarkAsRead")
            .post("Alerts.MarkAsRead")
            .param("ids", ids)
            .call()
    }

    /// Calls the action `RaiseProcessAlert`.
    ///
    /// `POST /Alerts/UiPath.Server.Configuration.OData.RaiseProcessAlert`
    ///
    /// OAuth scopes: `OR.Monitoring` or `OR.Monitoring.Write`.
    ///
    /// Orchestrator permissions: `Alerts.Create`.
    ///
    /// Documented statuses: 200.
    ///
    /// Since 2019.10 or before.
    #[deprecated(note = "the service advises against it")]
    #[inline]
    pub fn raise_process_alert(&self, process_alert: types::ProcessAlert) -> odata::Call<()> {
        self.0
            .at("UiPath.Server.Configuration.OData.RaiseProcessAlert")
            .post("Alerts.RaiseProcessAlert")
            .param("processAlert", process_alert)
            .call()
    }
}
