//! Reads an OData V4 metadata document and writes a typed Rust client.
//!
//! Data flows one way: bytes → [`csdl::Document`] → [`model::Service`] → files of Rust. All of it is
//! pure: reading and writing files is left to the caller, or to [`build_script`].
//!
//! ```
//! use odata_codegen::{Config, Input, generate};
//!
//! let document = r#"<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">
//!   <edmx:DataServices>
//!     <Schema Namespace="Shop" xmlns="http://docs.oasis-open.org/odata/ns/edm">
//!       <EntityType Name="Order">
//!         <Key><PropertyRef Name="Id"/></Key>
//!         <Property Name="Id" Type="Edm.Int64" Nullable="false"/>
//!       </EntityType>
//!       <EntityContainer Name="Container"><EntitySet Name="Orders" EntityType="Shop.Order"/></EntityContainer>
//!     </Schema>
//!   </edmx:DataServices>
//! </edmx:Edmx>"#;
//! let document = Input { name: "shop.edmx".to_owned(), bytes: document.into() };
//!
//! let outcome = generate(&Config::new("shop.edmx", "src/generated"), &[document], &[]);
//! assert!(outcome.diagnostics.is_empty());
//! let files = outcome.generated.expect("nothing stands in the way").files;
//! assert!(files.iter().any(|file| file.path == "sets/orders.rs"));
//! ```
//!
//! The generated code stands on a runtime, by default `crate::odata`; with [`Config::runtime`] it is that of
//! `uipath-orchestrator`, which knows no particular service: `uipath_orchestrator::odata`. Documents that are wrong
//! give [`diagnostic`]s with codes and places, all in one run; what cannot be written is left out, named and counted
//! (see [`Report`]), and only where nothing sensible can be written nothing is.
//!
//! | module | what it holds |
//! |---|---|
//! | [`csdl`] | documents as they stand in their files: read, sort, write |
//! | [`model`] | one resolved model of a service |
//! | [`diagnostic`] | messages |

#[cfg(feature = "emit")]
mod build_script;
#[cfg(feature = "emit")]
mod census;
#[cfg(feature = "emit")]
mod config;
pub mod csdl;
pub mod diagnostic;
mod diff;
#[cfg(feature = "emit")]
mod emit;
#[cfg(feature = "emit")]
mod generate;
#[cfg(feature = "import")]
pub mod import;
pub mod model;
#[cfg(feature = "emit")]
mod naming;

#[cfg(feature = "emit")]
pub use build_script::build_script;
#[cfg(feature = "emit")]
pub use census::{Census, Report};
#[cfg(feature = "emit")]
pub use config::{Config, Contract, EnumLiterals, JsonArguments, Written};
#[cfg(feature = "emit")]
pub use diff::diff_generated;
pub use diff::{Change, Changes, Class, Element, What, diff};
#[cfg(feature = "emit")]
pub use emit::{Generated, SourceFile};
#[cfg(feature = "emit")]
pub use generate::{Input, Outcome, generate};
