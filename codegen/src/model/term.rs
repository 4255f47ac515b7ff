//! Terms: what annotations can say.

use super::annotation::Annotations;
use super::types::Facets;

/// A term that the documents declare. Nothing but its name means anything to a program.
#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    /// The type of its values, without aliases.
    pub ty: String,
    /// Whether null is allowed.
    pub nullable: bool,
    /// The term that must be there as well, without aliases.
    pub base: Option<String>,
    /// The value where an annotation gives none.
    pub default_value: Option<String>,
    /// What it may be applied to, sorted.
    pub applies_to: Vec<String>,
    /// The facets.
    pub facets: Facets,
    /// Annotations.
    pub annotations: Annotations,
}
