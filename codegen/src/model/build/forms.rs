//! Whether the values of annotations are of the form that their terms ask for.

use super::scope::Scope;
use crate::csdl::document::Annotation;
use crate::csdl::expression::{Expression, Record};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::model::annotation::terms;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Bool,
    Int,
    Text,
    Collection,
    Record,
}

/// Members of records that are read as booleans.
const FLAGS: [&str; 10] = [
    "Countable",
    "Deletable",
    "Expandable",
    "Filterable",
    "Insertable",
    "Readable",
    "Searchable",
    "Sortable",
    "Supported",
    "Updatable",
];

impl Form {
    /// The form of a term that the generator understands.
    fn of(term: &str) -> Option<Self> {
        Some(match term {
            terms::CORE_COMPUTED
            | terms::CORE_REQUIRES_EXPLICIT_BINDING
            | terms::TOP_SUPPORTED
            | terms::SKIP_SUPPORTED
            | terms::CODEGEN_PATH
            | terms::CODEGEN_SECRET => Self::Bool,
            terms::CODEGEN_MAX_TOP => Self::Int,
            terms::CORE_DESCRIPTION => Self::Text,
            terms::CORE_REVISIONS | terms::CORE_EXPLICIT_OPERATION_BINDINGS | terms::OPEN_PROPERTY_TYPE_CONSTRAINT => {
                Self::Collection
            }
            terms::CORE_OPTIONAL_PARAMETER
            | terms::READ_RESTRICTIONS
            | terms::INSERT_RESTRICTIONS
            | terms::UPDATE_RESTRICTIONS
            | terms::DELETE_RESTRICTIONS
            | terms::OPERATION_RESTRICTIONS
            | terms::FILTER_RESTRICTIONS
            | terms::SORT_RESTRICTIONS
            | terms::EXPAND_RESTRICTIONS
            | terms::COUNT_RESTRICTIONS
            | terms::SEARCH_RESTRICTIONS
            | terms::SELECT_SUPPORT
            | terms::CODEGEN_CALL
            | terms::CODEGEN_CALLS => Self::Record,
            _ => return None,
        })
    }

    /// Whether the value has the form, or may have it once the service computes it.
    fn has(self, value: &Expression) -> bool {
        match value {
            Expression::Dynamic(_) | Expression::Null => true,
            Expression::Path { kind, .. } => kind == "Path" || self == Self::Text,
            Expression::Bool(_) => self == Self::Bool,
            Expression::Int(_) => self == Self::Int,
            Expression::String(_) | Expression::EnumMember(_) => self == Self::Text,
            Expression::Collection(_) => self == Self::Collection,
            Expression::Record(_) => self == Self::Record,
            Expression::Other { .. } | Expression::Decimal(_) | Expression::Float(_) => false,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Bool => "a boolean",
            Self::Int => "an integer",
            Self::Text => "a string",
            Self::Collection => "a collection",
            Self::Record => "a record",
        }
    }
}

/// Reports a value that the generator would understand if it were of another form.
pub(super) fn check(scope: &Scope<'_>, annotation: &Annotation, target: &str, diagnostics: &mut Diagnostics) {
    let term = scope.resolve(&annotation.term).to_string();
    let (Some(form), Some(value)) = (Form::of(&term), &annotation.value) else { return };
    let mut wrong = |what: &str, form: Form| {
        let message = format!("the value of {what} must be {}", form.name());
        let diagnostic = Diagnostic::new(Severity::Warning, Code::BadAnnotation, scope.file(), annotation.at, message);
        diagnostics.push(diagnostic.within([target]));
    };
    if !form.has(value) {
        wrong(&format!("`{term}`"), form);
    }
    let record = value.as_record().filter(|_| form == Form::Record);
    for (name, _) in record.into_iter().flat_map(bad_flags) {
        wrong(&format!("`{name}` in `{term}`"), Form::Bool);
    }
}

fn bad_flags(record: &Record) -> impl Iterator<Item = &(String, Expression)> {
    record.properties.iter().filter(|(name, value)| FLAGS.contains(&name.as_str()) && !Form::Bool.has(value))
}
