//! One resolved model of a service, made of its documents and the overlays that are laid over them.
//!
//! Every name is resolved, every annotation stands at its target, every bound operation knows the
//! sets that it can be called on.

mod annotation;
mod build;
mod call;
mod name;
mod primitive;
mod service;
mod term;
mod types;

pub use annotation::{Added, Annotations, terms};
pub use build::build;
pub use call::{Answer, Body, CustomParameter, HttpCall, Method, Part, QueryOptions, StatusAnswer};
pub use name::QName;
pub use primitive::{Abstract, Geo, Primitive};
pub use service::{
    Absence, Binding, Crud, CrudKind, EntitySet, Import, Operation, OperationId, Parameter, Service, Source, Step,
};
pub use term::Term;
pub use types::{Enum, EnumMember, Facets, KeyPart, Navigation, Property, Structured, Type, TypeDefinition, TypeUse};
