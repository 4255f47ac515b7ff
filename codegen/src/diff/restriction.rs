//! What annotations allow of a set or an operation, finer than which calls and query options there are: properties
//! that these do not take, what they ask for, and depths.

use super::change::Class;
use super::comparison::{Comparison, Path};
use super::kind::{Element, What};
use super::text::text;
use crate::csdl::expression::{Expression, Record};
use crate::model::{Annotations, terms};

/// Each term with the call or the query option that it restricts, and its members that the model understands.
const TERMS: [(&str, &str, &[&str]); 11] = [
    (terms::FILTER_RESTRICTIONS, "$filter", &["Filterable"]),
    (terms::SORT_RESTRICTIONS, "$orderby", &["Sortable"]),
    (terms::EXPAND_RESTRICTIONS, "$expand", &["Expandable"]),
    (terms::COUNT_RESTRICTIONS, "$count", &["Countable"]),
    (terms::SEARCH_RESTRICTIONS, "$search", &["Searchable"]),
    (terms::SELECT_SUPPORT, "$select", &["Supported"]),
    (terms::READ_RESTRICTIONS, "List", &["Readable", BY_KEY]),
    (terms::INSERT_RESTRICTIONS, "Create", &["Insertable"]),
    (terms::UPDATE_RESTRICTIONS, "Update", &["Updatable", "UpdateMethod"]),
    (terms::DELETE_RESTRICTIONS, "Delete", &["Deletable"]),
    (terms::OPERATION_RESTRICTIONS, "Call", &[]),
];

/// The member of `ReadRestrictions` that restricts reading by key, as if it were a term.
const BY_KEY: &str = "ReadByKeyRestrictions";

/// What the model understands of each call.
const OF_CALLS: [&str; 3] = ["Permissions", "CustomHeaders", "CustomQueryOptions"];

/// Members that are false where nothing is said; all others are true.
const FALSE: [&str; 6] = [
    "RequiresFilter",
    "Upsertable",
    "DeltaUpdateSupported",
    "InstanceAnnotationsSupported",
    "Expandable",
    "Filterable",
];

impl Comparison<'_> {
    pub(super) fn restrictions(&mut self, path: &Path, old: &Annotations, new: &Annotations) {
        let record = |annotations: &Annotations, term| annotations.get(term).and_then(Expression::as_record).cloned();
        for (term, place, understood) in TERMS {
            let (old, new) = (record(old, term).unwrap_or_default(), record(new, term).unwrap_or_default());
            self.restriction(&path.then(place), (&old, &new), place.starts_with('$'), understood);
            if understood.contains(&BY_KEY) {
                let by_key = |read: &Record| read.get(BY_KEY).and_then(Expression::as_record).cloned();
                let (old, new) = (by_key(&old).unwrap_or_default(), by_key(&new).unwrap_or_default());
                self.restriction(&path.then("Read"), (&old, &new), false, &["Readable"]);
            }
        }
    }

    fn restriction(&mut self, path: &Path, (old, new): (&Record, &Record), is_option: bool, understood: &[&str]) {
        let element = if is_option { Element::QueryOption } else { Element::Capability };
        let mut names: Vec<&str> =
            old.properties.iter().chain(&new.properties).map(|(name, _)| name.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        for name in names.into_iter().filter(|name| !understood.contains(name) && !OF_CALLS.contains(name)) {
            let (before, after) = (old.get(name), new.get(name));
            if name.starts_with("Non") {
                self.excluded(element, path, &paths(before), &paths(after));
            } else if name == "RequiredProperties" {
                self.needed(element, path, &paths(before), &paths(after));
            } else if before.map(text) != after.map(text) {
                let Some((class, what)) = class(name, before, after) else { continue };
                let text = |value: Option<&Expression>| value.map(|value| format!("{name} {}", text(value)));
                self.changed(class, (element, what), path, text(before), text(after));
            }
        }
    }

    /// Properties that the call or the option does not take.
    fn excluded(&mut self, element: Element, path: &Path, old: &[&str], new: &[&str]) {
        for property in new.iter().filter(|property| !old.contains(property)) {
            self.removed(Class::Risky, element, &path.then(*property), None);
        }
        for property in old.iter().filter(|property| !new.contains(property)) {
            self.added(Class::Additive, element, &path.then(*property), None);
        }
    }

    /// Properties that it asks for.
    fn needed(&mut self, element: Element, path: &Path, old: &[&str], new: &[&str]) {
        for property in new.iter().filter(|property| !old.contains(property)) {
            self.changed(Class::Risky, (element, What::Required), &path.then(*property), None, None);
        }
        for property in old.iter().filter(|property| !new.contains(property)) {
            self.changed(Class::Additive, (element, What::Optional), &path.then(*property), None, None);
        }
    }
}

/// What it means that a member of a restriction has another value; nothing if it only says what held before.
fn class(name: &str, before: Option<&Expression>, after: Option<&Expression>) -> Option<(Class, What)> {
    let flag = |value: Option<&Expression>| value.map_or(Some(!FALSE.contains(&name)), Expression::as_bool);
    if name.starts_with("Max") {
        let limit = |value: Option<&Expression>| value.and_then(limit).unwrap_or(i64::MAX);
        let class = if limit(after) < limit(before) { Class::Risky } else { Class::Additive };
        return Some((class, What::Limit));
    }
    if name == "FilterExpressionRestrictions" {
        return Some((if after.is_some() { Class::Risky } else { Class::Additive }, What::Limit));
    }
    let is_flag = [before, after].into_iter().flatten().all(|value| value.as_bool().is_some());
    match (flag(before), flag(after)) {
        (Some(before), Some(after)) if is_flag => {
            let is_loss = if name.starts_with("Requires") { after } else { before };
            let class = if is_loss { Class::Risky } else { Class::Additive };
            (before != after).then_some((class, What::Limit))
        }
        _ => Some((Class::Documentation, What::Annotation)),
    }
}

/// A limit; a negative one is none.
fn limit(value: &Expression) -> Option<i64> {
    value.as_int().filter(|limit| *limit >= 0)
}

fn paths(value: Option<&Expression>) -> Vec<&str> {
    let items = value.and_then(Expression::as_collection).unwrap_or_default();
    items.iter().filter_map(Expression::as_str).collect()
}
