//! The license of the tenant.

use jiff::SignedDuration;
use serde_json::json;

use crate::context::Context;
use crate::operation::Invocation;
use crate::refusal::Result;
use crate::reply::Reply;

/// How long the license is valid from now on, in hours.
const VALID_HOURS: i64 = 365 * 24;

/// `Settings/GetLicense`: what is allowed and used by kind of runtime; times in seconds since 1970.
#[allow(clippy::unnecessary_wraps, reason = "handlers are of one type")]
pub(super) fn license(ctx: &mut Context<'_>, _: &Invocation<'_>) -> Result<Reply> {
    let expires = ctx.now.saturating_add(SignedDuration::from_hours(VALID_HOURS)).unwrap_or(ctx.now);
    let robots = ctx.state.store.rows(super::sets::ROBOTS, None).count();
    Ok(Reply::Value(json!({
        "Id": 1,
        "ExpireDate": expires.as_second(),
        "GracePeriodEndDate": expires.as_second(),
        "GracePeriod": 0,
        "Allowed": { "Unattended": 10, "NonProduction": 5, "Attended": 20, "Development": 4, "Headless": 0, "StudioX": 2 },
        "Used": { "Unattended": robots, "NonProduction": 0, "Attended": 0, "Development": 1, "Headless": 0, "StudioX": 0 },
        "AttendedConcurrent": false,
        "DevelopmentConcurrent": false,
        "StudioXConcurrent": false,
        "StudioProConcurrent": false,
        "LicensedFeatures": [],
        "IsRegistered": true,
        "IsCommunity": false,
        "IsProOrEnterprise": true,
        "SubscriptionCode": "EMULATOR",
        "SubscriptionPlan": "ENTERPRISE",
        "IsExpired": false,
        "CreationTime": "2026-01-01T00:00:00Z",
        "Code": "0000-0000-0000-0000",
        "UserLicensingEnabled": true,
    })))
}
