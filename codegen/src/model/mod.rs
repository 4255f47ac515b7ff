//! One resolved model of a service, made of its documents and the overlays that are laid over them.
//!
//! Every name is resolved, every annotation stands at its target, every bound operation knows the
//! sets that it can be called on.

mod annotation;
mod build;
mod call;
mod name;
mod operation;
mod primitive;
mod service;
mod set;
mod source;
mod term;
mod types;

pub use annotation::{Added, Annotations, terms};
pub use build::build;
pub use call::{Answer, Body, CustomParameter, HttpCall, Method, Part, QueryOptions, StatusAnswer};
pub use name::QName;
pub use operation::{Absence, Binding, Import, Operation, OperationId, Parameter};
pub use primitive::{Abstract, Geo, Primitive};
pub use service::Service;
pub use set::{Crud, CrudKind, EntitySet, Step};
pub use source::Source;
pub use term::Term;
pub use types::{Enum, EnumMember, Facets, KeyPart, Navigation, Property, Structured, Type, TypeDefinition, TypeUse};
