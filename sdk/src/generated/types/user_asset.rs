// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`UserAsset`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.UserAssetDto`.
///
/// Added after 2020.10.
#[derive(Default)]
pub struct UserAsset {
    /// `Id`, the key.
    pub id: i64,
    /// `BoolValue`.
    pub bool_value: Option<bool>,
    /// `ConnectionData`.
    pub connection_data: Option<odata::Nested<super::CredentialsConnectionData>>,
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
    /// `Name`, at most 128 characters, required.
    pub name: Option<String>,
    /// `SecretValue`. A secret: `Debug` does not show it.
    pub secret_value: Option<String>,
    /// `StringValue`, at most 1000000 characters.
    pub string_value: Option<String>,
    /// `ValueType`.
    pub value_type: Option<super::AssetValueType>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    UserAsset: "UiPath.Server.Configuration.OData.UserAssetDto", keys 1, secrets [3, 10] {
        0 id: "Id",
        1 bool_value: "BoolValue",
        2 connection_data: "ConnectionData",
        3 credential_password: "CredentialPassword",
        4 credential_store_id: "CredentialStoreId",
        5 credential_username: "CredentialUsername",
        6 external_name: "ExternalName",
        7 int_value: "IntValue",
        8 key_value_list: "KeyValueList",
        9 name: "Name",
        10 secret_value: "SecretValue",
        11 string_value: "StringValue",
        12 value_type: "ValueType",
    }
}

/// `Id`.
pub const ID: odata::Field<UserAsset, i64, odata::Key> = odata::Field::new("Id");
/// `BoolValue`.
pub const BOOL_VALUE: odata::Field<UserAsset, bool> = odata::Field::new("BoolValue");
/// `ConnectionData`.
pub const CONNECTION_DATA: odata::Field<UserAsset, super::CredentialsConnectionData> =
    odata::Field::new("ConnectionData");
/// `CredentialPassword`.
pub const CREDENTIAL_PASSWORD: odata::Field<UserAsset, String> = odata::Field::new("CredentialPassword");
/// `CredentialStoreId`.
pub const CREDENTIAL_STORE_ID: odata::Field<UserAsset, i64> = odata::Field::new("CredentialStoreId");
/// `CredentialUsername`.
pub const CREDENTIAL_USERNAME: odata::Field<UserAsset, String> = odata::Field::new("CredentialUsername");
/// `ExternalName`.
pub const EXTERNAL_NAME: odata::Field<UserAsset, String> = odata::Field::new("ExternalName");
/// `IntValue`.
pub const INT_VALUE: odata::Field<UserAsset, i32> = odata::Field::new("IntValue");
/// `KeyValueList`.
pub const KEY_VALUE_LIST: odata::Field<UserAsset, Vec<super::CustomKeyValuePair>> = odata::Field::new("KeyValueList");
/// `Name`.
pub const NAME: odata::Field<UserAsset, String> = odata::Field::new("Name");
/// `SecretValue`.
pub const SECRET_VALUE: odata::Field<UserAsset, String> = odata::Field::new("SecretValue");
/// `StringValue`.
pub const STRING_VALUE: odata::Field<UserAsset, String> = odata::Field::new("StringValue");
/// `ValueType`.
pub const VALUE_TYPE: odata::Field<UserAsset, super::AssetValueType> = odata::Field::new("ValueType");
