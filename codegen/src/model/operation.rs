//! Actions and functions, and their imports.

use super::annotation::{Annotations, terms};
use super::call::HttpCall;
use super::name::QName;
use super::source::Source;
use super::types::{Type, TypeUse};
use crate::csdl::document::OperationKind;

/// The place of an operation in [`Service::operations`](super::Service::operations).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OperationId(pub(super) usize);

/// An action or a function; each overload is one.
#[derive(Clone, Debug)]
pub struct Operation {
    /// Its name.
    pub name: QName,
    /// Which of the two.
    pub kind: OperationKind,
    /// What it is called on; `None` if it is unbound.
    pub binding: Option<Binding>,
    /// Whether only the sets that name it have it.
    pub explicit: bool,
    /// Whether more path segments may follow.
    pub is_composable: bool,
    /// The parameters without the binding one.
    pub parameters: Vec<Parameter>,
    /// The type of the answer.
    pub return_type: Option<TypeUse>,
    /// Annotations of the answer.
    pub return_annotations: Annotations,
    /// How it goes over HTTP.
    pub call: HttpCall,
    /// Annotations.
    pub annotations: Annotations,
    /// Where it stands.
    pub source: Source,
}

/// What a bound operation is called on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Binding {
    /// The name of the binding parameter.
    pub parameter: String,
    /// Its type: of an entity, of a collection of entities, or something rarer.
    pub ty: Type,
}

/// A parameter of an operation.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// The name.
    pub name: String,
    /// The type.
    pub ty: TypeUse,
    /// Whether an action's parameter stands in the URL, as a function's do.
    pub in_url: bool,
    /// Annotations.
    pub annotations: Annotations,
    /// Where it stands.
    pub source: Source,
}

impl Parameter {
    /// What a call can hold in the place of its value.
    pub fn absence(&self) -> Absence {
        if self.annotations.has(terms::CORE_OPTIONAL_PARAMETER) {
            Absence::LeftOut
        // A collection that is nullable has items that are.
        } else if self.ty.nullable && !matches!(self.ty.ty, Type::Collection(_)) {
            Absence::Null
        } else {
            Absence::Never
        }
    }

    /// Whether a body must hold it.
    pub fn is_required(&self) -> bool {
        !self.ty.nullable && self.absence() != Absence::LeftOut
    }

    /// What the service takes where the parameter is left out, if the metadata says it.
    pub fn default_value(&self) -> Option<&str> {
        self.annotations.get(terms::CORE_OPTIONAL_PARAMETER)?.as_record()?.get("DefaultValue")?.as_str()
    }
}

/// What a call can hold in the place of a parameter's value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Absence {
    /// There must be a value.
    Never,
    /// Null.
    Null,
    /// Nothing: the parameter can be left out.
    LeftOut,
}

/// An action import or a function import.
#[derive(Clone, Debug)]
pub struct Import {
    /// The name, which is also its path.
    pub name: String,
    /// The unbound operation and its overloads.
    pub operations: Vec<OperationId>,
    /// The set that the answer's entities belong to.
    pub entity_set: Option<String>,
    /// Annotations.
    pub annotations: Annotations,
    /// Where it stands.
    pub source: Source,
}
