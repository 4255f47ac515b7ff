// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`BusinessRule`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.BusinessRuleDto`.
///
/// The entities of [`BusinessRules`](super::super::sets::BusinessRules).
///
/// Added after 2020.10.
#[derive(Default)]
pub struct BusinessRule {
    /// `Id`, the key.
    pub id: odata::Guid,
    /// `CreationTime`.
    pub creation_time: Option<odata::Timestamp>,
    /// `CreatorUserId`.
    pub creator_user_id: Option<i64>,
    /// `CurrentVersion`, a navigation property: there when it is expanded.
    pub current_version: Option<odata::Nested<super::BusinessRuleVersion>>,
    /// `Description`, at most 250 characters.
    pub description: Option<String>,
    /// `FoldersCount`.
    pub folders_count: Option<i32>,
    /// `LastModificationTime`.
    pub last_modification_time: Option<odata::Timestamp>,
    /// `LastModifierUserId`.
    pub last_modifier_user_id: Option<i64>,
    /// `Name`, at most 100 characters, required.
    pub name: Option<String>,
    /// `Tags`.
    pub tags: Option<Vec<super::Tag>>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    BusinessRule: "UiPath.Server.Configuration.OData.BusinessRuleDto", keys 1, secrets [] {
        0 id: "Id",
        1 creation_time: "CreationTime",
        2 creator_user_id: "CreatorUserId",
        3 current_version: "CurrentVersion",
        4 description: "Description",
        5 folders_count: "FoldersCount",
        6 last_modification_time: "LastModificationTime",
        7 last_modifier_user_id: "LastModifierUserId",
        8 name: "Name",
        9 tags: "Tags",
    }
}

/// `Id`.
pub const ID: odata::Field<BusinessRule, odata::Guid, odata::Key> = odata::Field::new("Id");
/// `CreationTime`.
pub const CREATION_TIME: odata::Field<BusinessRule, odata::Timestamp> = odata::Field::new("CreationTime");
/// `CreatorUserId`.
pub const CREATOR_USER_ID: odata::Field<BusinessRule, i64> = odata::Field::new("CreatorUserId");
/// `CurrentVersion`.
pub const CURRENT_VERSION: odata::Link<BusinessRule, super::BusinessRuleVersion> = odata::Link::new("CurrentVersion");
/// `Description`.
pub const DESCRIPTION: odata::Field<BusinessRule, String> = odata::Field::new("Description");
/// `FoldersCount`.
pub const FOLDERS_COUNT: odata::Field<BusinessRule, i32> = odata::Field::new("FoldersCount");
/// `LastModificationTime`.
pub const LAST_MODIFICATION_TIME: odata::Field<BusinessRule, odata::Timestamp> =
    odata::Field::new("LastModificationTime");
/// `LastModifierUserId`.
pub const LAST_MODIFIER_USER_ID: odata::Field<BusinessRule, i64> = odata::Field::new("LastModifierUserId");
/// `Name`.
pub const NAME: odata::Field<BusinessRule, String> = odata::Field::new("Name");
/// `Tags`.
pub const TAGS: odata::Field<BusinessRule, Vec<super::Tag>> = odata::Field::new("Tags");
