// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`ValidationResult`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.ValidationResultDto`.
///
/// Added after 2020.10.
#[derive(Default)]
pub struct ValidationResult {
    /// `ErrorCodes`, set by the service.
    pub error_codes: Option<Vec<super::ErrorCodes>>,
    /// `Errors`, set by the service.
    pub errors: Option<Vec<String>>,
    /// `IsValid`.
    pub is_valid: Option<bool>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    ValidationResult: "UiPath.Server.Configuration.OData.ValidationResultDto", keys 0, secrets [] {
        0 error_codes: "ErrorCodes",
        1 errors: "Errors",
        2 is_valid: "IsValid",
    }
}

/// `ErrorCodes`.
pub const ERROR_CODES: odata::Field<ValidationResult, Vec<super::ErrorCodes>> = odata::Field::new("ErrorCodes");
/// `Errors`.
pub const ERRORS: odata::Field<ValidationResult, Vec<String>> = odata::Field::new("Errors");
/// `IsValid`.
pub const IS_VALID: odata::Field<ValidationResult, bool> = odata::Field::new("IsValid");
