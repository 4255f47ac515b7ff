// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`AssetRobotValue`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.AssetRobotValueDto`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct AssetRobotValue {
    /// `Id`, the key.
    pub id: i64,
    /// `BoolValue`.
    pub bool_value: Option<bool>,
    /// `CredentialPassword`. A secret: `Debug` does not show it.
    pub credential_password: Option<String>,
    /// `CredentialStoreId`.
    pub credential_store_id: Option<i64>,
    /// `CredentialUsername`.
    pub credential_username: Option<String>,
    /// `ExternalName`, at most 450 characters.
    pub external_name: Option<String>,
    /// `IntValue`.
    pub int_value: Option<i32>,
    /// `KeyTrail`.
    pub key_trail: Option<String>,
    /// `KeyValueList`.
    pub key_value_list: Option<Vec<super::CustomKeyValuePair>>,
    /// `Name`. Added after 2020.10.
    pub name: Option<String>,
    /// `RobotId`.
    pub robot_id: Option<i64>,
    /// `RobotName`.
    pub robot_name: Option<String>,
    /// `SecretValue`. A secret: `Debug` does not show it. Added after 2020.10.
    pub secret_value: Option<String>,
    /// `StringValue`, at most 1000000 characters.
    pub string_value: Option<String>,
    /// `Value`.
    pub value: Option<String>,
    /// `ValueType`.
    pub value_type: Option<super::AssetValueType>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    AssetRobotValue: "UiPath.Server.Configuration.OData.AssetRobotValueDto", keys 1, secrets [2, 12] {
        0 id: "Id",
        1 bool_value: "BoolValue",
        2 credential_password: "CredentialPassword",
        3 credential_store_id: "CredentialStoreId",
        4 credential_username: "CredentialUsername",
        5 external_name: "ExternalName",
        6 int_value: "IntValue",
        7 key_trail: "KeyTrail",
        8 key_value_list: "KeyValueList",
        9 name: "Name",
        10 robot_id: "RobotId",
        11 robot_name: "RobotName",
        12 secret_value: "SecretValue",
        13 string_value: "StringValue",
        14 value: "Value",
        15 value_type: "ValueType",
    }
}

/// `Id`.
pub const ID: odata::Field<AssetRobotValue, i64, odata::Key> = odata::Field::new("Id");
/// `BoolValue`.
pub const BOOL_VALUE: odata::Field<AssetRobotValue, bool> = odata::Field::new("BoolValue");
/// `CredentialPassword`.
pub const CREDENTIAL_PASSWORD: odata::Field<AssetRobotValue, String> = odata::Field::new("CredentialPassword");
/// `CredentialStoreId`.
pub const CREDENTIAL_STORE_ID: odata::Field<AssetRobotValue, i64> = odata::Field::new("CredentialStoreId");
/// `CredentialUsername`.
pub const CREDENTIAL_USERNAME: odata::Field<AssetRobotValue, String> = odata::Field::new("CredentialUsername");
/// `ExternalName`.
pub const EXTERNAL_NAME: odata::Field<AssetRobotValue, String> = odata::Field::new("ExternalName");
/// `IntValue`.
pub const INT_VALUE: odata::Field<AssetRobotValue, i32> = odata::Field::new("IntValue");
/// `KeyTrail`.
pub const KEY_TRAIL: odata::Field<AssetRobotValue, String> = odata::Field::new("KeyTrail");
/// `KeyValueList`.
pub const KEY_VALUE_LIST: odata::Field<AssetRobotValue, Vec<super::CustomKeyValuePair>> =
    odata::Field::new("KeyValueList");
/// `Name`.
pub const NAME: odata::Field<AssetRobotValue, String> = odata::Field::new("Name");
/// `RobotId`.
pub const ROBOT_ID: odata::Field<AssetRobotValue, i64> = odata::Field::new("RobotId");
/// `RobotName`.
pub const ROBOT_NAME: odata::Field<AssetRobotValue, String> = odata::Field::new("RobotName");
/// `SecretValue`.
pub const SECRET_VALUE: odata::Field<AssetRobotValue, String> = odata::Field::new("SecretValue");
/// `StringValue`.
pub const STRING_VALUE: odata::Field<AssetRobotValue, String> = odata::Field::new("StringValue");
/// `Value`.
pub const VALUE: odata::Field<AssetRobotValue, String> = odata::Field::new("Value");
/// `ValueType`.
pub const VALUE_TYPE: odata::Field<AssetRobotValue, super::AssetValueType> = odata::Field::new("ValueType");
