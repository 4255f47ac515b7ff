// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`Bucket`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.BucketDto`.
///
/// The entities of [`Buckets`](super::super::sets::Buckets).
///
/// Since 2020.10.
#[derive(Default)]
pub struct Bucket {
    /// `Id`, the key.
    pub id: i64,
    /// `CredentialStoreId`.
    pub credential_store_id: Option<i64>,
    /// `Description`, at most 512 characters.
    pub description: Option<String>,
    /// `ExternalName`, at most 450 characters. Added after 2020.10.
    pub external_name: Option<String>,
    /// `FoldersCount`. Added after 2020.10.
    pub folders_count: Option<i32>,
    /// `Identifier`, required.
    pub identifier: Option<odata::Guid>,
    /// `Name`, at most 128 characters, required.
    pub name: Option<String>,
    /// `Options`.
    pub options: Option<super::Options>,
    /// `Password`. A secret: `Debug` does not show it.
    pub password: Option<String>,
    /// `StorageContainer`.
    pub storage_container: Option<String>,
    /// `StorageParameters`.
    pub storage_parameters: Option<String>,
    /// `StorageProvider`.
    pub storage_provider: Option<String>,
    /// `Tags`. Added after 2020.10.
    pub tags: Option<Vec<super::Tag>>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    Bucket: "UiPath.Server.Configuration.OData.BucketDto", keys 1, secrets [8] {
        0 id: "Id",
        1 credential_store_id: "CredentialStoreId",
        2 description: "Description",
        3 external_name: "ExternalName",
        4 folders_count: "FoldersCount",
        5 identifier: "Identifier",
        6 name: "Name",
        7 options: "Options",
        8 password: "Password",
        9 storage_container: "StorageContainer",
        10 storage_parameters: "StorageParameters",
        11 storage_provider: "StorageProvider",
        12 tags: "Tags",
    }
}

/// `Id`.
pub const ID: odata::Field<Bucket, i64, odata::Key> = odata::Field::new("Id");
/// `CredentialStoreId`.
pub const CREDENTIAL_STORE_ID: odata::Field<Bucket, i64> = odata::Field::new("CredentialStoreId");
/// `Description`.
pub const DESCRIPTION: odata::Field<Bucket, String> = odata::Field::new("Description");
/// `ExternalName`.
pub const EXTERNAL_NAME: odata::Field<Bucket, String> = odata::Field::new("ExternalName");
/// `FoldersCount`.
pub const FOLDERS_COUNT: odata::Field<Bucket, i32> = odata::Field::new("FoldersCount");
/// `Identifier`.
pub const IDENTIFIER: odata::Field<Bucket, odata::Guid> = odata::Field::new("Identifier");
/// `Name`.
pub const NAME: odata::Field<Bucket, String> = odata::Field::new("Name");
/// `Options`.
pub const OPTIONS: odata::Field<Bucket, super::Options> = odata::Field::new("Options");
/// `Password`.
pub const PASSWORD: odata::Field<Bucket, String> = odata::Field::new("Password");
/// `StorageContainer`.
pub const STORAGE_CONTAINER: odata::Field<Bucket, String> = odata::Field::new("StorageContainer");
/// `StorageParameters`.
pub const STORAGE_PARAMETERS: odata::Field<Bucket, String> = odata::Field::new("StorageParameters");
/// `StorageProvider`.
pub const STORAGE_PROVIDER: odata::Field<Bucket, String> = odata::Field::new("StorageProvider");
/// `Tags`.
pub const TAGS: odata::Field<Bucket, Vec<super::Tag>> = odata::Field::new("Tags");
