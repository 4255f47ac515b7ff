//! Actions and functions (CSDL XML 4.01, section 12).

use super::{Annotation, Facets, TypeName};
use crate::diagnostic::Position;

/// Whether an operation changes anything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OperationKind {
    /// `Action`: may have side effects; called by POST.
    #[default]
    Action,
    /// `Function`: has none; called by GET.
    Function,
}

/// `Action` or `Function` (section 12).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Operation {
    /// Where it stands.
    pub at: Position,
    /// Which of the two.
    pub kind: OperationKind,
    /// The name in its schema; overloads share it.
    pub name: String,
    /// Whether the first parameter is what it is called on.
    pub is_bound: bool,
    /// Whether more path segments may follow.
    pub is_composable: bool,
    /// Which set the answer's entities belong to, from the binding parameter on.
    pub entity_set_path: Option<String>,
    /// The parameters, the binding one first.
    pub parameters: Vec<Parameter>,
    /// The type of the answer.
    pub return_type: Option<ReturnType>,
    /// Annotations.
    pub annotations: Vec<Annotation>,
}

/// `Parameter` (section 12.9).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parameter {
    /// Where it stands.
    pub at: Position,
    /// The name.
    pub name: String,
    /// The type.
    pub ty: TypeName,
    /// Whether null is allowed; CSDL's default is yes.
    pub nullable: Option<bool>,
    /// The facets.
    pub facets: Facets,
    /// Annotations.
    pub annotations: Vec<Annotation>,
}

/// `ReturnType` (section 12.8).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReturnType {
    /// Where it stands.
    pub at: Position,
    /// The type.
    pub ty: TypeName,
    /// Whether null is allowed; CSDL's default is yes.
    pub nullable: Option<bool>,
    /// The facets.
    pub facets: Facets,
    /// Annotations.
    pub annotations: Vec<Annotation>,
}
