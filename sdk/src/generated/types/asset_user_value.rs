// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`AssetUserValue`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.AssetUserValueDto`.
///
/// Since 2020.10.
#[derive(Default)]
pub struct AssetUserValue {
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
    /// `KeyValueList`.
    pub key_value_list: Option<Vec<super::CustomKeyValuePair>>,
    /// `MachineId`. Added after 2020.10.
    pub machine_id: Option<i64>,
    /// `MachineName`. Added after 2020.10.
    pub machine_name: Option<String>,
    /// `Name`. Added after 2020.10.
    pub name: Option<String>,
    /// `SecretValue`. A secret: `Debug` does not show it. Added after 2020.10.
    pub secret_value: Option<String>,
    /// `StringValue`, at most 1000000 characters.
    pub string_value: Option<String>,
    /// `UserId`.
    pub user_id: Option<i64>,
    /// `UserName`.
    pub user_name: Option<String>,
    /// `Value`.
    pub value: Option<String>,
    /// `ValueType`.
    pub value_type: Option<super::AssetValueType>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    AssetUserValue: "UiPath.Server.Configuration.OData.AssetUserValueDto", keys 1, secrets [2, 11] {
        0 id: "Id",
        1 bool_value: "BoolValue",
        2 credential_password: "CredentialPassword",
        3 credential_store_id: "CredentialStoreId",
        4 credential_username: "CredentialUsername",
        5 external_name: "ExternalName",
        6 int_value: "IntValue",
        7 key_value_list: "KeyValueList",
        8 machine_id: "MachineId",
        9 machine_name: "MachineName",
        10 name: "Name",
        11 secret_value: "SecretValue",
        12 string_value: "StringValue",
        13 user_id: "UserId",
        14 user_name: "UserName",
        15 value: "Value",
        16 value_type: "ValueType",
    }
}

/// `Id`.
pub const ID: odata::Field<AssetUserValue, i64, odata::Key> = odata::Field::new("Id");
/// `BoolValue`.
pub const BOOL_VALUE: odata::Field<AssetUserValue, bool> = odata::Field::new("BoolValue");
/// `CredentialPassword`.
pub const CREDENTIAL_PASSWORD: odata::Field<AssetUserValue, String> = odata::Field::new("CredentialPassword");
/// `CredentialStoreId`.
pub const CREDENTIAL_STORE_ID: odata::Field<AssetUserValue, i64> = odata::Field::new("CredentialStoreId");
/// `CredentialUsername`.
pub const CREDENTIAL_USERNAME: odata::Field<AssetUserValue, String> = odata::Field::new("CredentialUsername");
/// `ExternalName`.
pub const EXTERNAL_NAME: odata::Field<AssetUserValue, String> = odata::Field::new("ExternalName");
/// `IntValue`.
pub const INT_VALUE: odata::Field<AssetUserValue, i32> = odata::Field::new("IntValue");
/// `KeyValueList`.
pub const KEY_VALUE_LIST: odata::Field<AssetUserValue, Vec<super::CustomKeyValuePair>> =
    odata::Field::new("KeyValueList");
/// `MachineId`.
pub const MACHINE_ID: odata::Field<AssetUserValue, i64> = odata::Field::new("MachineId");
/// `MachineName`.
pub const MACHINE_NAME: odata::Field<AssetUserValue, String> = odata::Field::new("MachineName");
/// `Name`.
pub const NAME: odata::Field<AssetUserValue, String> = odata::Field::new("Name");
/// `SecretValue`.
pub const SECRET_VALUE: odata::Field<AssetUserValue, String> = odata::Field::new("SecretValue");
/// `StringValue`.
pub const STRING_VALUE: odata::Field<AssetUserValue, String> = odata::Field::new("StringValue");
/// `UserId`.
pub const USER_ID: odata::Field<AssetUserValue, i64> = odata::Field::new("UserId");
/// `UserName`.
pub const USER_NAME: odata::Field<AssetUserValue, String> = odata::Field::new("UserName");
/// `Value`.
pub const VALUE: odata::Field<AssetUserValue, String> = odata::Field::new("Value");
/// `ValueType`.
pub const VALUE_TYPE: odata::Field<AssetUserValue, super::AssetValueType> = odata::Field::new("ValueType");
