//! What annotations say of elements and values.

use std::collections::BTreeMap;

use super::change::Class;
use super::comparison::{Comparison, Path};
use super::kind::{Element, What};
use crate::csdl::expression::{Expression, Record};
use crate::model::{Annotations, terms};

const MINIMUM: &str = "Org.OData.Validation.V1.Minimum";
const MAXIMUM: &str = "Org.OData.Validation.V1.Maximum";
const PATTERN: &str = "Org.OData.Validation.V1.Pattern";

/// Terms that are compared by what they mean, in the model or here.
const UNDERSTOOD: [&str; 26] = [
    MINIMUM,
    MAXIMUM,
    PATTERN,
    terms::CORE_DESCRIPTION,
    terms::CORE_COMPUTED,
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
    terms::OPEN_PROPERTY_TYPE_CONSTRAINT,
    terms::CODEGEN_CALL,
    terms::CODEGEN_CALLS,
    terms::CODEGEN_MAX_TOP,
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
        let (mut before, mut after) = (others(old), others(new));
        before.retain(|term, value| if after.get(term) == Some(value) { after.remove(term).is_none() } else { true });
        let terms: Vec<&str> = before.keys().chain(after.keys()).copied().collect();
        for term in terms {
            let text = |side: &BTreeMap<&str, Vec<String>>| side.get(term).map(|values| values.join(", "));
            let change = (element, What::Annotation);
            self.changed(Class::Documentation, change, &path.then(format!("@{term}")), text(&before), text(&after));
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
        let (before, after) = (old.has(terms::CODEGEN_SECRET), new.has(terms::CODEGEN_SECRET));
        if before != after {
            let text = |secret: bool| if secret { "a secret" } else { "no secret" }.to_owned();
            self.changed(Class::Documentation, (element, What::Secret), path, text(before), text(after));
        }
    }
}

/// The annotations that mean nothing to the model: term, and its values in sorted order.
fn others(annotations: &Annotations) -> BTreeMap<&str, Vec<String>> {
    let mut others: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (term, value) in annotations.iter().filter(|(term, _)| !UNDERSTOOD.contains(term)) {
        others.entry(term).or_default().push(value.map_or_else(|| "true".to_owned(), text));
    }
    for values in others.values_mut() {
        values.sort();
    }
    others
}

fn number(value: &Expression) -> Option<f64> {
    match value {
        Expression::Int(value) => value.to_string().parse().ok(),
        Expression::Decimal(text) | Expression::Float(text) => text.parse().ok(),
        _ => None,
    }
}

/// The expression on one line.
pub(super) fn text(value: &Expression) -> String {
    match value {
        Expression::Null => "null".to_owned(),
        Expression::Bool(value) => value.to_string(),
        Expression::Int(value) => value.to_string(),
        Expression::Decimal(text)
        | Expression::Float(text)
        | Expression::String(text)
        | Expression::EnumMember(text)
        | Expression::Path { path: text, .. }
        | Expression::Other { text, .. }
        | Expression::Dynamic(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
        Expression::Collection(items) => format!("[{}]", items.iter().map(text).collect::<Vec<_>>().join(", ")),
        Expression::Record(record) => format!("{{{}}}", members(record).join(", ")),
    }
}

fn members(record: &Record) -> Vec<String> {
    // The members of a record have no order.
    let mut members: Vec<String> =
        record.properties.iter().map(|(name, value)| format!("{name}: {}", text(value))).collect();
    members.sort();
    members
}
