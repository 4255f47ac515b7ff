//! What annotations say of elements and values.

use std::collections::{BTreeMap, BTreeSet};

use super::change::Class;
use super::comparison::{Comparison, Path};
use super::kind::{Element, What};
use super::text::{exact, text};
use crate::csdl::expression::Expression;
use crate::model::{Annotations, terms};

const MINIMUM: &str = "Org.OData.Validation.V1.Minimum";
const MAXIMUM: &str = "Org.OData.Validation.V1.Maximum";
const PATTERN: &str = "Org.OData.Validation.V1.Pattern";

/// What sets can do stands in this namespace.
const CAPABILITIES: &str = "Org.OData.Capabilities.V1.";

/// Terms that mean the same wherever they stand.
const EVERYWHERE: [&str; 4] =
    [terms::CORE_DESCRIPTION, terms::CORE_REVISIONS, terms::CORE_IMMUTABLE, terms::CORE_PERMISSIONS];

/// Terms that are compared by what they mean, in the model or here.
const UNDERSTOOD: [&str; 31] = [
    MINIMUM,
    MAXIMUM,
    PATTERN,
    terms::CORE_DESCRIPTION,
    terms::CORE_COMPUTED,
    terms::CORE_IMMUTABLE,
    terms::CORE_PERMISSIONS,
    terms::CORE_OPTIONAL_PARAMETER,
    terms::CORE_REVISIONS,
    terms::CORE_REQUIRES_EXPLICIT_BINDING,
    terms::CORE_EXPLICIT_OPERATION_BINDINGS,
    terms::READ_RESTRICTIONS,
    terms::INSERT_RESTRICTIONS,
    terms::UPDATE_RESTRICTIONS,
    terms::DELETE_RESTRICTIONS,
    terms::OPERATION_RESTRICTIONS,
    terms::TOP_SUPPORTED,
    terms::SKIP_SUPPORTED,
    terms::FILTER_RESTRICTIONS,
    terms::SORT_RESTRICTIONS,
    terms::EXPAND_RESTRICTIONS,
    terms::COUNT_RESTRICTIONS,
    terms::SEARCH_RESTRICTIONS,
    terms::SELECT_SUPPORT,
    terms::OPEN_PROPERTY_TYPE_CONSTRAINT,
    terms::CODEGEN_CALL,
    terms::CODEGEN_CALLS,
    terms::CODEGEN_MAX_TOP,
    terms::CODEGEN_PATH,
    terms::CODEGEN_SECRET,
    terms::CODEGEN_TYPE,
];

impl Comparison<'_> {
    /// The description, whether it is deprecated, and annotations that mean nothing to the model.
    pub(super) fn annotations(&mut self, element: Element, path: &Path, old: &Annotations, new: &Annotations) {
        let description = |annotations: &Annotations| {
            annotations.get(terms::CORE_DESCRIPTION).and_then(Expression::as_str).map(str::to_owned)
        };
        let (before, after) = (description(old), description(new));
        if before != after {
            self.changed(Class::Documentation, (element, What::Description), path, before, after);
        }
        // That of an operation is told of its call.
        if element != Element::Operation {
            self.deprecation(element, path, old.is_deprecated(), new.is_deprecated());
        }
        // That of a value is told with what else is said of it.
        if !matches!(element, Element::Property | Element::Parameter | Element::TypeDefinition) {
            self.access(element, path, (old, new), true);
        }
        let (before, after) = (others(element, old), others(element, new));
        let terms: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
        for term in terms {
            let (old, new) = (before.get(term).copied(), after.get(term).copied());
            if old.map(exact) == new.map(exact) {
                continue;
            }
            // Where they differ in nothing but the type of a constant, it is the types that are shown.
            let shown = if old.map(text) == new.map(text) { exact } else { text };
            let change = (element, What::Annotation);
            let path = path.then(format!("@{term}"));
            self.changed(class(term, old, new), change, &path, old.map(shown), new.map(shown));
        }
    }

    pub(super) fn deprecation(&mut self, element: Element, path: &Path, old: bool, new: bool) {
        if old != new {
            let text = |deprecated: bool| deprecated.then(|| "deprecated".to_owned());
            self.changed(Class::Documentation, (element, What::Deprecation), path, text(old), text(new));
        }
    }

    /// What annotations say of the value of a property or parameter.
    pub(super) fn value(
        &mut self,
        element: Element,
        path: &Path,
        (old, new): (&Annotations, &Annotations),
        is_sent: bool,
    ) {
        let stricter = if is_sent { Class::Risky } else { Class::Documentation };
        for (term, name) in [(MINIMUM, "Minimum"), (MAXIMUM, "Maximum"), (PATTERN, "Pattern")] {
            let (before, after) = (old.get(term), new.get(term));
            if before == after {
                continue;
            }
            let is_stricter = match (before.and_then(number), after.and_then(number)) {
                (Some(before), Some(after)) if term == MINIMUM => after > before,
                (Some(before), Some(after)) if term == MAXIMUM => after < before,
                _ => after.is_some(),
            };
            let class = if is_stricter { stricter } else { Class::Additive };
            let text = |value: Option<&Expression>| value.map(|value| format!("{name} {}", text(value)));
            self.changed(class, (element, What::Limit), path, text(before), text(after));
        }
        let (before, after) = (old.has(terms::CORE_COMPUTED), new.has(terms::CORE_COMPUTED));
        if before != after {
            let class = if after { stricter } else { Class::Additive };
            let text = |computed: bool| if computed { "set by the service" } else { "can be set" }.to_owned();
            self.changed(class, (element, What::Computed), path, text(before), text(after));
        }
        self.access(element, path, (old, new), is_sent);
        let (before, after) = (old.has(terms::CODEGEN_SECRET), new.has(terms::CODEGEN_SECRET));
        if before != after {
            let text = |secret: bool| if secret { "a secret" } else { "no secret" }.to_owned();
            self.changed(Class::Documentation, (element, What::Secret), path, text(before), text(after));
        }
    }
}

/// The annotations that mean nothing to the model, by term and qualifier.
fn others(element: Element, annotations: &Annotations) -> BTreeMap<String, &Expression> {
    let mut others = BTreeMap::new();
    for (term, qualifier, value) in annotations.iter() {
        let key = match qualifier {
            None if is_understood(element, term) => continue,
            None => term.to_owned(),
            // The model takes no notice of what is said under a qualifier.
            Some(qualifier) => format!("{term}#{qualifier}"),
        };
        others.insert(key, value.unwrap_or(&Expression::Bool(true)));
    }
    others
}

fn is_understood(element: Element, term: &str) -> bool {
    match element {
        Element::Container | Element::Schema | Element::Term | Element::Import | Element::ReturnType => {
            EVERYWHERE.contains(&term)
        }
        // What is said of a property or a type holds for no call that the model knows.
        Element::Set | Element::Operation => UNDERSTOOD.contains(&term),
        _ => UNDERSTOOD.contains(&term) && !term.starts_with(CAPABILITIES),
    }
}

/// What it means that an annotation is another one: nothing to programs, unless it takes or gives a capability.
fn class(term: &str, old: Option<&Expression>, new: Option<&Expression>) -> Class {
    let is_flag = [old, new].into_iter().flatten().all(|value| value.as_bool().is_some());
    // Where nothing is said, what is not denied is possible.
    let is_possible = |value: Option<&Expression>| value.and_then(Expression::as_bool).unwrap_or(true);
    match (is_possible(old), is_possible(new)) {
        (true, false) if is_flag && term.starts_with(CAPABILITIES) => Class::Risky,
        (false, true) if is_flag && term.starts_with(CAPABILITIES) => Class::Additive,
        _ => Class::Documentation,
    }
}

fn number(value: &Expression) -> Option<f64> {
    match value {
        Expression::Int(value) => value.to_string().parse().ok(),
        Expression::Decimal(text) | Expression::Float(text) => text.parse().ok(),
        _ => None,
    }
}
