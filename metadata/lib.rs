//! The metadata of UiPath Orchestrator's OData API, as `odata-codegen` reads it and the emulator serves it.

/// The service's `$metadata` (CSDL). It is rebuilt from the public description of the API, as its first comment says,
/// unless somebody has fetched his own server's document into its place.
pub const ORCHESTRATOR: &[u8] = include_bytes!("orchestrator.edmx");

/// What `$metadata` does not say: which calls an entity set has, scopes, permissions, the header of the folder, how many
/// rows a page has. An annotations document, which lies over the `$metadata` of any version of the service.
pub const ANNOTATIONS: &[u8] = include_bytes!("annotations.edmx");
