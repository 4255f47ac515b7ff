// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`TestSetInputArgument`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.TestSetInputArgumentDto`.
///
/// Added after 2020.10.
#[derive(Default)]
pub struct TestSetInputArgument {
    /// `Id`, the key.
    pub id: i64,
    /// `CreationTime`.
    pub creation_time: Option<odata::Timestamp>,
    /// `CreatorUserId`.
    pub creator_user_id: Option<i64>,
    /// `LastModificationTime`.
    pub last_modification_time: Option<odata::Timestamp>,
    /// `LastModifierUserId`.
    pub last_modifier_user_id: Option<i64>,
    /// `Name`, required.
    pub name: Option<String>,
    /// `Type`, required.
    pub type_: Option<String>,
    /// `Value`, required.
    pub value: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    TestSetInputArgument: "UiPath.Server.Configuration.OData.TestSetInputArgumentDto", keys 1, secrets [] {
        0 id: "Id",
        1 creation_time: "CreationTime",
        2 creator_user_id: "CreatorUserId",
        3 last_modification_time: "LastModificationTime",
        4 last_modifier_user_id: "LastModifierUserId",
        5 name: "Name",
        6 type_: "Type",
        7 value: "Value",
    }
}

/// `Id`.
pub const ID: odata::Field<TestSetInputArgument, i64, odata::Key> = odata::Field::new("Id");
/// `CreationTime`.
pub const CREATION_TIME: odata::Field<TestSetInputArgument, odata::Timestamp> = odata::Field::new("CreationTime");
/// `CreatorUserId`.
pub const CREATOR_USER_ID: odata::Field<TestSetInputArgument, i64> = odata::Field::new("CreatorUserId");
/// `LastModificationTime`.
pub const LAST_MODIFICATION_TIME: odata::Field<TestSetInputArgument, odata::Timestamp> =
    odata::Field::new("LastModificationTime");
/// `LastModifierUserId`.
pub const LAST_MODIFIER_USER_ID: odata::Field<TestSetInputArgument, i64> = odata::Field::new("LastModifierUserId");
/// `Name`.
pub const NAME: odata::Field<TestSetInputArgument, String> = odata::Field::new("Name");
/// `Type`.
pub const TYPE: odata::Field<TestSetInputArgument, String> = odata::Field::new("Type");
/// `Value`.
pub const VALUE: odata::Field<TestSetInputArgument, String> = odata::Field::new("Value");
