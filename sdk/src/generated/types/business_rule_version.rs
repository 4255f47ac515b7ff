// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`BusinessRuleVersion`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.BusinessRuleVersionDto`.
///
/// Added after 2020.10.
#[derive(Default)]
pub struct BusinessRuleVersion {
    /// `Id`, the key.
    pub id: odata::Guid,
    /// `BusinessRuleKey`.
    pub business_rule_key: Option<odata::Guid>,
    /// `CreationTime`.
    pub creation_time: Option<odata::Timestamp>,
    /// `CreatorUserId`.
    pub creator_user_id: Option<i64>,
    /// `IsActive`.
    pub is_active: Option<bool>,
    /// `VersionNumber`.
    pub version_number: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    BusinessRuleVersion: "UiPath.Server.Configuration.OData.BusinessRuleVersionDto", keys 1, secrets [] {
        0 id: "Id",
        1 business_rule_key: "BusinessRuleKey",
        2 creation_time: "CreationTime",
        3 creator_user_id: "CreatorUserId",
        4 is_active: "IsActive",
        5 version_number: "VersionNumber",
    }
}

/// `Id`.
pub const ID: odata::Field<BusinessRuleVersion, odata::Guid, odata::Key> = odata::Field::new("Id");
/// `BusinessRuleKey`.
pub const BUSINESS_RULE_KEY: odata::Field<BusinessRuleVersion, odata::Guid> = odata::Field::new("BusinessRuleKey");
/// `CreationTime`.
pub const CREATION_TIME: odata::Field<BusinessRuleVersion, odata::Timestamp> = odata::Field::new("CreationTime");
/// `CreatorUserId`.
pub const CREATOR_USER_ID: odata::Field<BusinessRuleVersion, i64> = odata::Field::new("CreatorUserId");
/// `IsActive`.
pub const IS_ACTIVE: odata::Field<BusinessRuleVersion, bool> = odata::Field::new("IsActive");
/// `VersionNumber`.
pub const VERSION_NUMBER: odata::Field<BusinessRuleVersion, String> = odata::Field::new("VersionNumber");
