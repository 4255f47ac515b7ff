// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`Environment`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.EnvironmentDto`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct Environment {
    /// `id`, the key.
    pub id: i64,
    /// `description`, at most 500 characters.
    pub description: Option<String>,
    /// `name`, at most 100 characters, required.
    pub name: Option<String>,
    /// `robots`, a navigation property: there when it is expanded.
    pub robots: Option<Vec<super::SimpleRobot>>,
    /// `type`. The service advises against it: deprecated.
    pub type_: Option<super::EnvironmentType>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    Environment: "UiPath.Server.Configuration.OData.EnvironmentDto", keys 1, secrets [] {
        0 id: "id",
        1 description: "description",
        2 name: "name",
        3 robots: "robots",
        4 type_: "type",
    }
}

/// `id`.
pub const ID: odata::Field<Environment, i64, odata::Key> = odata::Field::new("id");
/// `description`.
pub const DESCRIPTION: odata::Field<Environment, String> = odata::Field::new("description");
/// `name`.
pub const NAME: odata::Field<Environment, String> = odata::Field::new("name");
/// `robots`.
pub const ROBOTS: odata::Links<Environment, super::SimpleRobot> = odata::Links::new("robots");
/// `type`.
pub const TYPE: odata::Field<Environment, super::EnvironmentType> = odata::Field::new("type");
