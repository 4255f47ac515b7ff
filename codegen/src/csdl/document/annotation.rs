//! Terms, and annotations by them (CSDL XML 4.01, section 14).

use super::{Facets, TypeName};
use crate::csdl::expression::Expression;
use crate::diagnostic::Position;

/// `Term` (section 14.1).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Term {
    /// Where it stands.
    pub at: Position,
    /// The name in its schema.
    pub name: String,
    /// The type of its values.
    pub ty: TypeName,
    /// Whether null is allowed.
    pub nullable: Option<bool>,
    /// The term that must be there as well.
    pub base_term: Option<String>,
    /// The value where an annotation gives none.
    pub default_value: Option<String>,
    /// What it may be applied to, separated by spaces.
    pub applies_to: Option<String>,
    /// The facets.
    pub facets: Facets,
    /// Annotations.
    pub annotations: Vec<Annotation>,
}

/// `Annotations`: annotations of a target elsewhere (section 14.2.1).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Annotations {
    /// Where it stands.
    pub at: Position,
    /// What is annotated (section 14.2.2).
    pub target: String,
    /// The qualifier of all of them.
    pub qualifier: Option<String>,
    /// The annotations.
    pub annotations: Vec<Annotation>,
}

/// `Annotation` (section 14.3).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Annotation {
    /// Where it stands.
    pub at: Position,
    /// The qualified name of the term.
    pub term: String,
    /// Which of several values of one term.
    pub qualifier: Option<String>,
    /// The value; `None` means the default value of the term.
    pub value: Option<Expression>,
    /// Annotations of the annotation.
    pub annotations: Vec<Annotation>,
}
