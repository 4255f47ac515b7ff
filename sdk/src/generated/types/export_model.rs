// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`ExportModel`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.ExportModel`.
///
/// The entities of [`Exports`](super::super::sets::Exports).
///
/// Added after 2020.10.
#[derive(Default)]
pub struct ExportModel {
    /// `Id`, the key.
    pub id: i64,
    /// `ExecutedAt`.
    pub executed_at: Option<odata::Timestamp>,
    /// `Name`.
    pub name: Option<String>,
    /// `RequestedAt`.
    pub requested_at: Option<odata::Timestamp>,
    /// `Size`.
    pub size: Option<i64>,
    /// `Status`.
    pub status: Option<super::ExportModelStatus>,
    /// `Type`.
    pub type_: Option<super::ExportModelType>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    ExportModel: "UiPath.Server.Configuration.OData.ExportModel", keys 1, secrets [] {
        0 id: "Id",
        1 executed_at: "ExecutedAt",
        2 name: "Name",
        3 requested_at: "RequestedAt",
        4 size: "Size",
        5 status: "Status",
        6 type_: "Type",
    }
}

/// `Id`.
pub const ID: odata::Field<ExportModel, i64, odata::Key> = odata::Field::new("Id");
/// `ExecutedAt`.
pub const EXECUTED_AT: odata::Field<ExportModel, odata::Timestamp> = odata::Field::new("ExecutedAt");
/// `Name`.
pub const NAME: odata::Field<ExportModel, String> = odata::Field::new("Name");
/// `RequestedAt`.
pub const REQUESTED_AT: odata::Field<ExportModel, odata::Timestamp> = odata::Field::new("RequestedAt");
/// `Size`.
pub const SIZE: odata::Field<ExportModel, i64> = odata::Field::new("Size");
/// `Status`.
pub const STATUS: odata::Field<ExportModel, super::ExportModelStatus> = odata::Field::new("Status");
/// `Type`.
pub const TYPE: odata::Field<ExportModel, super::ExportModelType> = odata::Field::new("Type");
