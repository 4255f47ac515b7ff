// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`TestEnvironment`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.TestEnvironmentDto`.
///
/// Since 2020.10.
#[derive(Default)]
pub struct TestEnvironment {
    /// `Id`, the key.
    pub id: i64,
    /// `Name`.
    pub name: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    TestEnvironment: "UiPath.Server.Configuration.OData.TestEnvironmentDto", keys 1, secrets [] {
        0 id: "Id",
        1 name: "Name",
    }
}

/// `Id`.
pub const ID: odata::Field<TestEnvironment, i64, odata::Key> = odata::Field::new("Id");
/// `Name`.
pub const NAME: odata::Field<TestEnvironment, String> = odata::Field::new("Name");
