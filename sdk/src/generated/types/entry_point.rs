// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`EntryPoint`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.EntryPointDto`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct EntryPoint {
    /// `Id`, the key.
    pub id: i64,
    /// `DataVariation`, a navigation property: there when it is expanded. Since 2020.10.
    pub data_variation: Option<odata::Nested<super::EntryPointDataVariation>>,
    /// `InputArguments`.
    pub input_arguments: Option<String>,
    /// `OutputArguments`.
    pub output_arguments: Option<String>,
    /// `Path`.
    pub path: Option<String>,
    /// `UniqueId`.
    pub unique_id: Option<odata::Guid>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    EntryPoint: "UiPath.Server.Configuration.OData.EntryPointDto", keys 1, secrets [] {
        0 id: "Id",
        1 data_variation: "DataVariation",
        2 input_arguments: "InputArguments",
        3 output_arguments: "OutputArguments",
        4 path: "Path",
        5 unique_id: "UniqueId",
    }
}

/// `Id`.
pub const ID: odata::Field<EntryPoint, i64, odata::Key> = odata::Field::new("Id");
/// `DataVariation`.
pub const DATA_VARIATION: odata::Link<EntryPoint, super::EntryPointDataVariation> = odata::Link::new("DataVariation");
/// `InputArguments`.
pub const INPUT_ARGUMENTS: odata::Field<EntryPoint, String> = odata::Field::new("InputArguments");
/// `OutputArguments`.
pub const OUTPUT_ARGUMENTS: odata::Field<EntryPoint, String> = odata::Field::new("OutputArguments");
/// `Path`.
pub const PATH: odata::Field<EntryPoint, String> = odata::Field::new("Path");
/// `UniqueId`.
pub const UNIQUE_ID: odata::Field<EntryPoint, odata::Guid> = odata::Field::new("UniqueId");
