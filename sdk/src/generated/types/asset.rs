// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`Asset`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.AssetDto`.
///
/// The entities of [`Assets`](super::super::sets::Assets).
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct Asset {
    /// `Id`, the key.
    pub id: i64,
    /// `BoolValue`.
    pub bool_value: Option<bool>,
    /// `CanBeDeleted`.
    pub can_be_deleted: Option<bool>,
    /// `CreationTime`. Added after 2020.10.
    pub creation_time: Option<odata::Timestamp>,
    /// `CreatorUserId`. Added after 2020.10.
    pub creator_user_id: Option<i64>,
    /// `CredentialPassword`, at most 25000 characters. A secret: `Debug` does not show it.
    pub credential_password: Option<String>,
    /// `CredentialStoreId`.
    pub credential_store_id: Option<i64>,
    /// `CredentialUsername`, at most 512 characters.
    pub credential_username: Option<String>,
    /// `Description`, at most 250 characters.
    pub description: Option<String>,
    /// `ExternalName`, at most 450 characters.
    pub external_name: Option<String>,
    /// `FoldersCount`. Added after 2020.10.
    pub folders_count: Option<i32>,
    /// `HasDefaultValue`.
    pub has_default_value: Option<bool>,
    /// `IntValue`.
    pub int_value: Option<i32>,
    /// `Key`. Added after 2020.10.
    pub key: Option<odata::Guid>,
    /// `KeyValueList`.
    pub key_value_list: Option<Vec<super::CustomKeyValuePair>>,
    /// `LastModificationTime`. Added after 2020.10.
    pub last_modification_time: Option<odata::Timestamp>,
    /// `LastModifierUserId`. Added after 2020.10.
    pub last_modifier_user_id: Option<i64>,
    /// `Name`, at most 256 characters, required.
    pub name: Option<String>,
    /// `RobotValues`, a navigation property: there when it is expanded.
    ///
    /// The service advises against it: deprecated.
    pub robot_values: Option<Vec<super::AssetRobotValue>>,
    /// `SecretValue`, at most 25000 characters. A secret: `Debug` does not show it. Added after 2020.10.
    pub secret_value: Option<String>,
    /// `StringValue`, at most 1000000 characters.
    pub string_value: Option<String>,
    /// `Tags`. Added after 2020.10.
    pub tags: Option<Vec<super::Tag>>,
    /// `UserValues`, a navigation property: there when it is expanded. Since 2020.10.
    pub user_values: Option<Vec<super::AssetUserValue>>,
    /// `Value`.
    pub value: Option<String>,
    /// `ValueScope`, required.
    pub value_scope: Option<super::ValueScope>,
    /// `ValueType`.
    pub value_type: Option<super::AssetValueType>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    Asset: "UiPath.Server.Configuration.OData.AssetDto", keys 1, secrets [5, 19] {
        0 id: "Id",
        1 bool_value: "BoolValue",
        2 can_be_deleted: "CanBeDeleted",
        3 creation_time: "CreationTime",
        4 creator_user_id: "CreatorUserId",
        5 credential_password: "CredentialPassword",
        6 credential_store_id: "CredentialStoreId",
        7 credential_username: "CredentialUsername",
        8 description: "Description",
        9 external_name: "ExternalName",
        10 folders_count: "FoldersCount",
        11 has_default_value: "HasDefaultValue",
        12 int_value: "IntValue",
        13 key: "Key",
        14 key_value_list: "KeyValueList",
        15 last_modification_time: "LastModificationTime",
        16 last_modifier_user_id: "LastModifierUserId",
        17 name: "Name",
        18 robot_values: "RobotValues",
        19 secret_value: "SecretValue",
        20 string_value: "StringValue",
        21 tags: "Tags",
        22 user_values: "UserValues",
        23 value: "Value",
        24 value_scope: "ValueScope",
        25 value_type: "ValueType",
    }
}

/// `Id`.
pub const ID: odata::Field<Asset, i64, odata::Key> = odata::Field::new("Id");
/// `BoolValue`.
pub const BOOL_VALUE: odata::Field<Asset, bool> = odata::Field::new("BoolValue");
/// `CanBeDeleted`.
pub const CAN_BE_DELETED: odata::Field<Asset, bool> = odata::Field::new("CanBeDeleted");
/// `CreationTime`.
pub const CREATION_TIME: odata::Field<Asset, odata::Timestamp> = odata::Field::new("CreationTime");
/// `CreatorUserId`.
pub const CREATOR_USER_ID: odata::Field<Asset, i64> = odata::Field::new("CreatorUserId");
/// `CredentialPassword`.
pub const CREDENTIAL_PASSWORD: odata::Field<Asset, String> = odata::Field::new("CredentialPassword");
/// `CredentialStoreId`.
pub const CREDENTIAL_STORE_ID: odata::Field<Asset, i64> = odata::Field::new("CredentialStoreId");
/// `CredentialUsername`.
pub const CREDENTIAL_USERNAME: odata::Field<Asset, String> = odata::Field::new("CredentialUsername");
/// `Description`.
pub const DESCRIPTION: odata::Field<Asset, String> = odata::Field::new("Description");
/// `ExternalName`.
pub const EXTERNAL_NAME: odata::Field<Asset, String> = odata::Field::new("ExternalName");
/// `FoldersCount`.
pub const FOLDERS_COUNT: odata::Field<Asset, i32> = odata::Field::new("FoldersCount");
/// `HasDefaultValue`.
pub const HAS_DEFAULT_VALUE: odata::Field<Asset, bool> = odata::Field::new("HasDefaultValue");
/// `IntValue`.
pub const INT_VALUE: odata::Field<Asset, i32> = odata::Field::new("IntValue");
/// `Key`.
pub const KEY: odata::Field<Asset, odata::Guid> = odata::Field::new("Key");
/// `KeyValueList`.
pub const KEY_VALUE_LIST: odata::Field<Asset, Vec<super::CustomKeyValuePair>> = odata::Field::new("KeyValueList");
/// `LastModificationTime`.
pub const LAST_MODIFICATION_TIME: odata::Field<Asset, odata::Timestamp> = odata::Field::new("LastModificationTime");
/// `LastModifierUserId`.
pub const LAST_MODIFIER_USER_ID: odata::Field<Asset, i64> = odata::Field::new("LastModifierUserId");
/// `Name`.
pub const NAME: odata::Field<Asset, String> = odata::Field::new("Name");
/// `RobotValues`.
pub const ROBOT_VALUES: odata::Links<Asset, super::AssetRobotValue> = odata::Links::new("RobotValues");
/// `SecretValue`.
pub const SECRET_VALUE: odata::Field<Asset, String> = odata::Field::new("SecretValue");
/// `StringValue`.
pub const STRING_VALUE: odata::Field<Asset, String> = odata::Field::new("StringValue");
/// `Tags`.
pub const TAGS: odata::Field<Asset, Vec<super::Tag>> = odata::Field::new("Tags");
/// `UserValues`.
pub const USER_VALUES: odata::Links<Asset, super::AssetUserValue> = odata::Links::new("UserValues");
/// `Value`.
pub const VALUE: odata::Field<Asset, String> = odata::Field::new("Value");
/// `ValueScope`.
pub const VALUE_SCOPE: odata::Field<Asset, super::ValueScope> = odata::Field::new("ValueScope");
/// `ValueType`.
pub const VALUE_TYPE: odata::Field<Asset, super::AssetValueType> = odata::Field::new("ValueType");
