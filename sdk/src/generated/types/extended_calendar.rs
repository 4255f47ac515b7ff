// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`ExtendedCalendar`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.ExtendedCalendarDto`.
///
/// The entities of [`Calendars`](super::super::sets::Calendars).
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct ExtendedCalendar {
    /// `Id`, the key.
    pub id: i64,
    /// `ExcludedDates`.
    pub excluded_dates: Option<Vec<odata::Timestamp>>,
    /// `Key`. Added after 2020.10.
    pub key: Option<odata::Guid>,
    /// `Name`, at most 150 characters.
    pub name: Option<String>,
    /// `TimeZoneId`, at most 80 characters.
    pub time_zone_id: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    ExtendedCalendar: "UiPath.Server.Configuration.OData.ExtendedCalendarDto", keys 1, secrets [] {
        0 id: "Id",
        1 excluded_dates: "ExcludedDates",
        2 key: "Key",
        3 name: "Name",
        4 time_zone_id: "TimeZoneId",
    }
}

/// `Id`.
pub const ID: odata::Field<ExtendedCalendar, i64, odata::Key> = odata::Field::new("Id");
/// `ExcludedDates`.
pub const EXCLUDED_DATES: odata::Field<ExtendedCalendar, Vec<odata::Timestamp>> = odata::Field::new("ExcludedDates");
/// `Key`.
pub const KEY: odata::Field<ExtendedCalendar, odata::Guid> = odata::Field::new("Key");
/// `Name`.
pub const NAME: odata::Field<ExtendedCalendar, String> = odata::Field::new("Name");
/// `TimeZoneId`.
pub const TIME_ZONE_ID: odata::Field<ExtendedCalendar, String> = odata::Field::new("TimeZoneId");
