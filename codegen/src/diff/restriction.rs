//! Finer limits on the query options of a set: properties that they do not take, and depths.

use super::annotation::text;
use super::change::Class;
use super::comparison::{Comparison, Path};
use super::kind::{Element, What};
use crate::csdl::expression::{Expression, Record};
use crate::model::{Annotations, terms};

/// Each term with the query option that it restricts, and its member that the model understands.
const TERMS: [(&str, &str, &str); 5] = [
    (terms::FILTER_RESTRICTIONS, "$filter", "Filterable"),
    (terms::SORT_RESTRICTIONS, "$orderby", "Sortable"),
    (terms::EXPAND_RESTRICTIONS, "$expand", "Expandable"),
    (terms::COUNT_RESTRICTIONS, "$count", "Countable"),
    (terms::SEARCH_RESTRICTIONS, "$search", "Searchable"),
];

impl Comparison<'_> {
    pub(super) fn restrictions(&mut self, path: &Path, old: &Annotations, new: &Annotations) {
        for (term, option, understood) in TERMS {
            let path = path.then(option);
            let record = |annotations: &Annotations| annotations.get(term).and_then(Expression::as_record).cloned();
            let (old, new) = (record(old).unwrap_or_default(), record(new).unwrap_or_default());
            let mut names: Vec<&str> =
                old.properties.iter().chain(&new.properties).map(|(name, _)| name.as_str()).collect();
            names.sort_unstable();
            names.dedup();
            for name in names.into_iter().filter(|name| *name != understood) {
                let (before, after) = (old.get(name), new.get(name));
                if name.starts_with("Non") {
                    self.excluded(&path, &paths(&old, name), &paths(&new, name));
                } else if before.map(text) != after.map(text) {
                    let limits = (before.and_then(limit), after.and_then(limit));
                    let (class, what) = match limits {
                        _ if !name.starts_with("Max") => (Class::Documentation, What::Annotation),
                        (before, after) if after.unwrap_or(i64::MAX) < before.unwrap_or(i64::MAX) => {
                            (Class::Risky, What::Limit)
                        }
                        _ => (Class::Additive, What::Limit),
                    };
                    let text = |value: Option<&Expression>| value.map(|value| format!("{name} {}", text(value)));
                    self.changed(class, (Element::QueryOption, what), &path, text(before), text(after));
                }
            }
        }
    }

    /// Properties that the option does not take.
    fn excluded(&mut self, path: &Path, old: &[String], new: &[String]) {
        for property in new.iter().filter(|property| !old.contains(property)) {
            self.removed(Class::Risky, Element::QueryOption, &path.then(property), None);
        }
        for property in old.iter().filter(|property| !new.contains(property)) {
            self.added(Class::Additive, Element::QueryOption, &path.then(property), None);
        }
    }
}

/// A limit; a negative one is none.
fn limit(value: &Expression) -> Option<i64> {
    value.as_int().filter(|limit| *limit >= 0)
}

fn paths(record: &Record, name: &str) -> Vec<String> {
    let items = record.get(name).and_then(Expression::as_collection).unwrap_or_default();
    items.iter().filter_map(Expression::as_str).map(str::to_owned).collect()
}
