// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `Calendars`.

use std::borrow::Borrow;
use crate::odata;
use super::super::types;

/// The entity set `Calendars`, of [`ExtendedCalendar`](types::ExtendedCalendar).
///
/// Since 2019.10 or before.
#[derive(Clone, Debug)]
pub struct Calendars(odata::Resource);

impl Calendars {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "Calendars"))
    }

    /// Reads rows of the set.
    ///
    /// `GET /Calendars`
    ///
    /// OAuth scopes: `OR.Settings` or `OR.Settings.Read`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn query(&self) -> odata::Query<types::ExtendedCalendar> {
        self.0.get("Calendars.List").cap(1000).query()
    }

    /// Reads one entity.
    ///
    /// `GET /Calendars({key})`
    ///
    /// OAuth scopes: `OR.Settings` or `OR.Settings.Read`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get(&self, key: i64) -> odata::Get<types::ExtendedCalendar> {
        self.0.entity(key).get("Calendars.Read").one()
    }

    /// Creates an entity. Members that are not set are not sent.
    ///
    /// `POST /Calendars`
    ///
    /// OAuth scopes: `OR.Settings` or `OR.Settings.Write`.
    ///
    /// Orchestrator permissions: `Settings.Create`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn create(&self, entity: impl Borrow<types::ExtendedCalendar>) -> odata::Call<types::ExtendedCalendar> {
        self.0.post("Calendars.Create").entity(entity.borrow()).call()
    }

    /// Replaces an entity: what is left out becomes null.
    ///
    /// `PUT /Calendars({key})`
    ///
    /// OAuth scopes: `OR.Settings` or `OR.Settings.Write`.
    ///
    /// Orchestrator permissions: `Settings.Edit`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn replace(
        &self,
        key: i64,
        entity: impl Borrow<types::ExtendedCalendar>,
    ) -> odata::Call<Option<types::ExtendedCalendar>> {
        self.0.entity(key).put("Calendars.Replace").entity(entity.borrow()).call()
    }

    /// Changes one entity: reads it, changes what was read, and sends it back as a whole.
    ///
    /// Takes a [`get`](Self::get) and a [`replace`](Self::replace), and needs what they need.
    #[inline]
    pub fn update(
        &self,
        key: i64,
        change: impl FnOnce(&mut types::ExtendedCalendar) + Send + 'static,
    ) -> odata::Update<types::ExtendedCalendar> {
        let entity = self.0.entity(key);
        entity.get("Calendars.Read").update(entity.put("Calendars.Replace"), change)
    }

    /// Deletes an entity.
    ///
    /// `DELETE /Calendars({key})`
    ///
    /// OAuth scopes: `OR.Settings` or `OR.Settings.Write`.
    ///
    /// Orchestrator permissions: `Settings.Delete`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn delete(&self, key: i64) -> odata::Call<()> {
        self.0.entity(key).delete("Calendars.Delete").call()
    }

    /// Calls the action `CalendarExists`.
    ///
    /// `POST /Calendars/UiPath.Server.Configuration.OData.CalendarExists`
    ///
    /// OAuth scopes: `OR.Settings` or `OR.Settings.Write`.
    ///
    /// Orchestrator permissions: `Settings.Edit`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn calendar_exists(&self, calendar_name: impl Into<String>) -> odata::Call<bool> {
        self.0
            .at("UiPath.Server.Configuration.OData.CalendarExists")
            .post("Calendars.CalendarExists")
            .param::<String>("calendarName", calendar_name.into())
            .call()
    }
}
