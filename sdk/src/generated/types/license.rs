// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`License`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.LicenseDto`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct License {
    /// `Id`, the key.
    pub id: i64,
    /// `Allowed`.
    pub allowed: Option<super::DictionaryOfInt64>,
    /// `AttendedConcurrent`.
    pub attended_concurrent: Option<bool>,
    /// `Code`.
    pub code: Option<String>,
    /// `CreationTime`.
    pub creation_time: Option<odata::Timestamp>,
    /// `DevelopmentConcurrent`.
    pub development_concurrent: Option<bool>,
    /// `ExpireDate`.
    pub expire_date: Option<i64>,
    /// `GracePeriod`.
    pub grace_period: Option<i64>,
    /// `GracePeriodEndDate`.
    pub grace_period_end_date: Option<i64>,
    /// `IsCommunity`. Added after 2020.10.
    pub is_community: Option<bool>,
    /// `IsExpired`.
    pub is_expired: Option<bool>,
    /// `IsProOrEnterprise`. Added after 2020.10.
    pub is_pro_or_enterprise: Option<bool>,
    /// `IsRegistered`.
    pub is_registered: Option<bool>,
    /// `LicensedFeatures`.
    pub licensed_features: Option<Vec<String>>,
    /// `StudioProConcurrent`. Since 2020.10.
    pub studio_pro_concurrent: Option<bool>,
    /// `StudioXConcurrent`.
    pub studio_x_concurrent: Option<bool>,
    /// `SubscriptionCode`. Added after 2020.10.
    pub subscription_code: Option<String>,
    /// `SubscriptionPlan`. Added after 2020.10.
    pub subscription_plan: Option<String>,
    /// `Used`.
    pub used: Option<super::DictionaryOfInt64>,
    /// `UserLicensingEnabled`. Added after 2020.10.
    pub user_licensing_enabled: Option<bool>,
    /// `VersionControl`. Since 2020.10.
    pub version_control: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    License: "UiPath.Server.Configuration.OData.LicenseDto", keys 1, secrets [] {
        0 id: "Id",
        1 allowed: "Allowed",
        2 attended_concurrent: "AttendedConcurrent",
        3 code: "Code",
        4 creation_time: "CreationTime",
        5 development_concurrent: "DevelopmentConcurrent",
        6 expire_date: "ExpireDate",
        7 grace_period: "GracePeriod",
        8 grace_period_end_date: "GracePeriodEndDate",
        9 is_community: "IsCommunity",
        10 is_expired: "IsExpired",
        11 is_pro_or_enterprise: "IsProOrEnterprise",
        12 is_registered: "IsRegistered",
        13 licensed_features: "LicensedFeatures",
        14 studio_pro_concurrent: "StudioProConcurrent",
        15 studio_x_concurrent: "StudioXConcurrent",
        16 subscription_code: "SubscriptionCode",
        17 subscription_plan: "SubscriptionPlan",
        18 used: "Used",
        19 user_licensing_enabled: "UserLicensingEnabled",
        20 version_control: "VersionControl",
    }
}

/// `Id`.
pub const ID: odata::Field<License, i64, odata::Key> = odata::Field::new("Id");
/// `Allowed`.
pub const ALLOWED: odata::Field<License, super::DictionaryOfInt64> = odata::Field::new("Allowed");
/// `AttendedConcurrent`.
pub const ATTENDED_CONCURRENT: odata::Field<License, bool> = odata::Field::new("AttendedConcurrent");
/// `Code`.
pub const CODE: odata::Field<License, String> = odata::Field::new("Code");
/// `CreationTime`.
pub const CREATION_TIME: odata::Field<License, odata::Timestamp> = odata::Field::new("CreationTime");
/// `DevelopmentConcurrent`.
pub const DEVELOPMENT_CONCURRENT: odata::Field<License, bool> = odata::Field::new("DevelopmentConcurrent");
/// `ExpireDate`.
pub const EXPIRE_DATE: odata::Field<License, i64> = odata::Field::new("ExpireDate");
/// `GracePeriod`.
pub const GRACE_PERIOD: odata::Field<License, i64> = odata::Field::new("GracePeriod");
/// `GracePeriodEndDate`.
pub const GRACE_PERIOD_END_DATE: odata::Field<License, i64> = odata::Field::new("GracePeriodEndDate");
/// `IsCommunity`.
pub const IS_COMMUNITY: odata::Field<License, bool> = odata::Field::new("IsCommunity");
/// `IsExpired`.
pub const IS_EXPIRED: odata::Field<License, bool> = odata::Field::new("IsExpired");
/// `IsProOrEnterprise`.
pub const IS_PRO_OR_ENTERPRISE: odata::Field<License, bool> = odata::Field::new("IsProOrEnterprise");
/// `IsRegistered`.
pub const IS_REGISTERED: odata::Field<License, bool> = odata::Field::new("IsRegistered");
/// `LicensedFeatures`.
pub const LICENSED_FEATURES: odata::Field<License, Vec<String>> = odata::Field::new("LicensedFeatures");
/// `StudioProConcurrent`.
pub const STUDIO_PRO_CONCURRENT: odata::Field<License, bool> = odata::Field::new("StudioProConcurrent");
/// `StudioXConcurrent`.
pub const STUDIO_X_CONCURRENT: odata::Field<License, bool> = odata::Field::new("StudioXConcurrent");
/// `SubscriptionCode`.
pub const SUBSCRIPTION_CODE: odata::Field<License, String> = odata::Field::new("SubscriptionCode");
/// `SubscriptionPlan`.
pub const SUBSCRIPTION_PLAN: odata::Field<License, String> = odata::Field::new("SubscriptionPlan");
/// `Used`.
pub const USED: odata::Field<License, super::DictionaryOfInt64> = odata::Field::new("Used");
/// `UserLicensingEnabled`.
pub const USER_LICENSING_ENABLED: odata::Field<License, bool> = odata::Field::new("UserLicensingEnabled");
/// `VersionControl`.
pub const VERSION_CONTROL: odata::Field<License, String> = odata::Field::new("VersionControl");
