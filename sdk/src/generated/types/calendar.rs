// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`Calendar`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.CalendarDto`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct Calendar {
    /// `ExcludedDates`.
    pub excluded_dates: Option<Vec<odata::Timestamp>>,
    /// `TimeZoneId`, at most 80 characters.
    pub time_zone_id: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    Calendar: "UiPath.Server.Configuration.OData.CalendarDto", keys 0, secrets [] {
        0 excluded_dates: "ExcludedDates",
        1 time_zone_id: "TimeZoneId",
    }
}

/// `ExcludedDates`.
pub const EXCLUDED_DATES: odata::Field<Calendar, Vec<odata::Timestamp>> = odata::Field::new("ExcludedDates");
/// `TimeZoneId`.
pub const TIME_ZONE_ID: odata::Field<Calendar, String> = odata::Field::new("TimeZoneId");
