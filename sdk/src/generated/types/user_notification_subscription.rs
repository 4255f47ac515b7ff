// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`UserNotificationSubscription`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.UserNotificationSubscription`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct UserNotificationSubscription {
    /// `AutopilotForRobotsDetectedIssues`. Added after 2020.10. The service advises against it: deprecated.
    pub autopilot_for_robots_detected_issues: Option<bool>,
    /// `CloudRobots`. Since 2020.10. The service advises against it: deprecated.
    pub cloud_robots: Option<bool>,
    /// `Export`. Added after 2020.10. The service advises against it: deprecated.
    pub export: Option<bool>,
    /// `Insights`. Since 2020.10. The service advises against it: deprecated.
    pub insights: Option<bool>,
    /// `Jobs`. The service advises against it: deprecated.
    pub jobs: Option<bool>,
    /// `QueueItems`. The service advises against it: deprecated.
    pub queue_items: Option<bool>,
    /// `Queues`. The service advises against it: deprecated.
    pub queues: Option<bool>,
    /// `RateLimitsDaily`. Added after 2020.10. The service advises against it: deprecated.
    pub rate_limits_daily: Option<bool>,
    /// `RateLimitsRealTime`. Added after 2020.10. The service advises against it: deprecated.
    pub rate_limits_real_time: Option<bool>,
    /// `Robots`. The service advises against it: deprecated.
    pub robots: Option<bool>,
    /// `Schedules`. The service advises against it: deprecated.
    pub schedules: Option<bool>,
    /// `Serverless`. Added after 2020.10. The service advises against it: deprecated.
    pub serverless: Option<bool>,
    /// `Tasks`. The service advises against it: deprecated.
    pub tasks: Option<bool>,
    /// `Webhooks`. Added after 2020.10. The service advises against it: deprecated.
    pub webhooks: Option<bool>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    UserNotificationSubscription: "UiPath.Server.Configuration.OData.UserNotificationSubscription", keys 0, secrets [] {
        0 autopilot_for_robots_detected_issues: "AutopilotForRobotsDetectedIssues",
        1 cloud_robots: "CloudRobots",
        2 export: "Export",
        3 insights: "Insights",
        4 jobs: "Jobs",
        5 queue_items: "QueueItems",
        6 queues: "Queues",
        7 rate_limits_daily: "RateLimitsDaily",
        8 rate_limits_real_time: "RateLimitsRealTime",
        9 robots: "Robots",
        10 schedules: "Schedules",
        11 serverless: "Serverless",
        12 tasks: "Tasks",
        13 webhooks: "Webhooks",
    }
}

/// `AutopilotForRobotsDetectedIssues`.
pub const AUTOPILOT_FOR_ROBOTS_DETECTED_ISSUES: odata::Field<UserNotificationSubscription, bool> =
    odata::Field::new("AutopilotForRobotsDetectedIssues");
/// `CloudRobots`.
pub const CLOUD_ROBOTS: odata::Field<UserNotificationSubscription, bool> = odata::Field::new("CloudRobots");
/// `Export`.
pub const EXPORT: odata::Field<UserNotificationSubscription, bool> = odata::Field::new("Export");
/// `Insights`.
pub const INSIGHTS: odata::Field<UserNotificationSubscription, bool> = odata::Field::new("Insights");
/// `Jobs`.
pub const JOBS: odata::Field<UserNotificationSubscription, bool> = odata::Field::new("Jobs");
/// `QueueItems`.
pub const QUEUE_ITEMS: odata::Field<UserNotificationSubscription, bool> = odata::Field::new("QueueItems");
/// `Queues`.
pub const QUEUES: odata::Field<UserNotificationSubscription, bool> = odata::Field::new("Queues");
/// `RateLimitsDaily`.
pub const RATE_LIMITS_DAILY: odata::Field<UserNotificationSubscription, bool> = odata::Field::new("RateLimitsDaily");
/// `RateLimitsRealTime`.
pub const RATE_LIMITS_REAL_TIME: odata::Field<UserNotificationSubscription, bool> =
    odata::Field::new("RateLimitsRealTime");
/// `Robots`.
pub const ROBOTS: odata::Field<UserNotificationSubscription, bool> = odata::Field::new("Robots");
/// `Schedules`.
pub const SCHEDULES: odata::Field<UserNotificationSubscription, bool> = odata::Field::new("Schedules");
/// `Serverless`.
pub const SERVERLESS: odata::Field<UserNotificationSubscription, bool> = odata::Field::new("Serverless");
/// `Tasks`.
pub const TASKS: odata::Field<UserNotificationSubscription, bool> = odata::Field::new("Tasks");
/// `Webhooks`.
pub const WEBHOOKS: odata::Field<UserNotificationSubscription, bool> = odata::Field::new("Webhooks");
