// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`ArgumentMetadata`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.ArgumentMetadata`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct ArgumentMetadata {
    /// `Input`.
    pub input: Option<String>,
    /// `Output`.
    pub output: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    ArgumentMetadata: "UiPath.Server.Configuration.OData.ArgumentMetadata", keys 0, secrets [] {
        0 input: "Input",
        1 output: "Output",
    }
}

/// `Input`.
pub const INPUT: odata::Field<ArgumentMetadata, String> = odata::Field::new("Input");
/// `Output`.
pub const OUTPUT: odata::Field<ArgumentMetadata, String> = odata::Field::new("Output");
