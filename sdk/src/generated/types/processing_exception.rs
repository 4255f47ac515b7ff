// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`ProcessingException`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.ProcessingExceptionDto`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct ProcessingException {
    /// `AssociatedImageFilePath`.
    pub associated_image_file_path: Option<String>,
    /// `CreationTime`.
    pub creation_time: Option<odata::Timestamp>,
    /// `Details`.
    pub details: Option<String>,
    /// `Reason`.
    pub reason: Option<String>,
    /// `Type`.
    pub type_: Option<super::ProcessingExceptionType>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    ProcessingException: "UiPath.Server.Configuration.OData.ProcessingExceptionDto", keys 0, secrets [] {
        0 associated_image_file_path: "AssociatedImageFilePath",
        1 creation_time: "CreationTime",
        2 details: "Details",
        3 reason: "Reason",
        4 type_: "Type",
    }
}

/// `AssociatedImageFilePath`.
pub const ASSOCIATED_IMAGE_FILE_PATH: odata::Field<ProcessingException, String> =
    odata::Field::new("AssociatedImageFilePath");
/// `CreationTime`.
pub const CREATION_TIME: odata::Field<ProcessingException, odata::Timestamp> = odata::Field::new("CreationTime");
/// `Details`.
pub const DETAILS: odata::Field<ProcessingException, String> = odata::Field::new("Details");
/// `Reason`.
pub const REASON: odata::Field<ProcessingException, String> = odata::Field::new("Reason");
/// `Type`.
pub const TYPE: odata::Field<ProcessingException, super::ProcessingExceptionType> = odata::Field::new("Type");
