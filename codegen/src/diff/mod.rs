//! What changed between two descriptions of one service, by what it does to a program.
//!
//! Compared are two [`Service`]s, so documents in another order, with other aliases, or with annotations at
//! another place are equal. Each [`Change`] has a class:
//!
//! - **Breaking**: a program that was written against the old service no longer compiles against the code that is
//!   generated for the new one, or the new service refuses or misreads what it does. Something was removed,
//!   retyped or renamed, also if only in case; a key, a binding or an answer is another one; something new must be
//!   sent.
//! - **Risky**: it compiles and mostly works, but some requests are refused or some answers are less than they were:
//!   a member of an enumeration or a query option is gone, a limit is lower, other scopes are needed, a header must
//!   be there, a text has become an enumeration.
//! - **Additive**: there is more than before, and what was there still works.
//! - **Documentation**: nothing that a program notices.
//!
//! Whom a property's nullability breaks depends on the direction in which its type travels, which follows from the
//! calls of both services. Required from now on, it breaks those who send the type without it, and is a promise to
//! those who read it. Nullable from now on, it breaks those who read the type and count on it, and is a freedom to
//! those who send it. A type that travels both ways is broken by either, and so is one that no call names, since it
//! may travel in anything. A new property that is required is only risky: many services declare members as not
//! nullable and still take their default where they are left out. Parameters of operations are arguments of generated
//! functions when they are required and setters when they are not, so each of the two becoming the other breaks.
//!
//! A type that is another one breaks also where generated code has one Rust type for both, as for all of
//! `Edm.Geography…`: the service takes another value, and answers another one.
//!
//! Since which version something is known (`Core.Revisions`) is not compared.

mod access;
mod annotation;
mod call;
mod change;
mod comparison;
mod enumeration;
mod kind;
mod operation;
mod pair;
mod parameter;
mod property;
mod render;
mod restriction;
mod set;
mod structured;
mod term;
mod text;
mod usage;

pub use self::change::{Change, Changes, Class};
use self::comparison::Comparison;
pub use self::kind::{Element, What};
use crate::model::Service;

/// The changes from `old` to `new`, sorted by class and place.
pub fn diff(old: &Service, new: &Service) -> Changes {
    let mut comparison = Comparison::new(old, new);
    comparison.structured_types();
    comparison.enumerations();
    comparison.definitions();
    comparison.operations();
    comparison.sets();
    comparison.imports();
    comparison.container();
    comparison.schemas();
    comparison.terms();
    comparison.finish()
}
