//! The license of the tenant.

use std::collections::BTreeMap;

use crate::EntitySets as _;
use crate::client::Client;
use crate::odata::{Result, Timestamp};
use crate::types::License;

/// What the tenant may use, what it uses, and for how long.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LicenseInfo {
    /// When it ends.
    pub expires: Option<Timestamp>,
    /// When the time of grace after that ends.
    pub grace_ends: Option<Timestamp>,
    /// Whether the service says that it has ended.
    pub expired: bool,
    /// The plan: `ENTERPRISE`.
    pub plan: Option<String>,
    /// What is allowed and used by kind of runtime: `Unattended`, `NonProduction`, `Attended`. The service has more
    /// kinds with each version.
    pub runtimes: BTreeMap<String, LicenseUse>,
}

/// How many runtimes of one kind there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LicenseUse {
    /// How many may be used.
    pub allowed: i64,
    /// How many are used. It can be more than are allowed.
    pub used: i64,
}

impl LicenseUse {
    /// How many are left.
    #[inline]
    pub fn left(self) -> u64 {
        u64::try_from(self.allowed.saturating_sub(self.used)).unwrap_or_default()
    }
}

impl LicenseInfo {
    /// How many runtimes of a kind are left; none of a kind that the license does not name.
    #[inline]
    pub fn left(&self, runtime: &str) -> u64 {
        self.runtimes.get(runtime).map_or(0, |uses| uses.left())
    }

    /// The whole days from `now` until it ends, negative where it has ended.
    #[inline]
    pub fn days_left(&self, now: Timestamp) -> Option<i64> {
        Some((self.expires?.as_second() - now.as_second()).div_euclid(24 * 60 * 60))
    }
}

impl From<License> for LicenseInfo {
    #[inline]
    fn from(license: License) -> Self {
        let mut runtimes: BTreeMap<String, LicenseUse> = BTreeMap::new();
        for (runtime, allowed) in license.allowed.iter().flat_map(|allowed| allowed.iter()) {
            runtimes.entry(runtime.to_owned()).or_default().allowed = *allowed;
        }
        for (runtime, used) in license.used.iter().flat_map(|used| used.iter()) {
            runtimes.entry(runtime.to_owned()).or_default().used = *used;
        }
        Self {
            expires: moment(license.expire_date),
            grace_ends: moment(license.grace_period_end_date),
            expired: license.is_expired == Some(true),
            plan: license.subscription_plan,
            runtimes,
        }
    }
}

/// Seconds since 1970, where nought and less stand for nothing.
#[inline]
fn moment(seconds: Option<i64>) -> Option<Timestamp> {
    Timestamp::from_second(seconds.filter(|seconds| *seconds > 0)?).ok()
}

impl Client {
    /// The license of the tenant.
    ///
    /// Scope `OR.Settings.Read`.
    pub async fn license(&self) -> Result<LicenseInfo> {
        Ok(self.settings().get_license().await?.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::odata::OpenMap;

    #[test]
    fn what_is_left_of_a_license() {
        let info = LicenseInfo::from(License {
            expire_date: Some(1_654_041_599),
            grace_period_end_date: Some(-1),
            allowed: Some(OpenMap::from([("Unattended", 10), ("StudioX", 2)])),
            used: Some(OpenMap::from([("Unattended", 4), ("StudioX", 3), ("Attended", 1)])),
            ..License::default()
        });
        assert_eq!(info.expires.unwrap().to_string(), "2022-05-31T23:59:59Z");
        assert_eq!(info.grace_ends, None);
        assert_eq!(["Unattended", "StudioX", "Attended", "Hosting"].map(|kind| info.left(kind)), [6, 0, 0, 0]);
        assert_eq!(info.runtimes["Attended"], LicenseUse { allowed: 0, used: 1 });
        let days = |now: &str| info.days_left(now.parse().unwrap());
        assert_eq!(days("2022-05-30T23:59:59Z"), Some(1));
        assert_eq!(days("2022-05-31T00:00:00Z"), Some(0));
        assert_eq!(days("2022-06-01T00:00:00Z"), Some(-1));
        assert_eq!(LicenseInfo::from(License::default()).days_left(Timestamp::UNIX_EPOCH), None);
    }
}
