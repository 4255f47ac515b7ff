//! Where the navigation properties of a set lead to.

use super::Builder;
use super::scope::Scope;
use crate::csdl::document::EntitySet;
use crate::diagnostic::{Code, Severity};
use crate::model::name::QName;
use crate::model::primitive::Primitive;
use crate::model::types::Type;

impl Builder<'_> {
    /// Reports the bindings of a set whose path or target names nothing. Where documents were not given, they may have it.
    pub(super) fn check_bindings(&mut self, scope: &Scope<'_>, entity_type: &QName, set: &EntitySet, path: &[&str]) {
        if !self.missing.is_empty() {
            return;
        }
        for binding in &set.bindings {
            let wrong = if !self.leads_somewhere(scope, entity_type, &binding.path) {
                format!("path `{}`", binding.path)
            } else if !self.containers.has(scope, &binding.target) {
                format!("target `{}`", binding.target)
            } else {
                continue;
            };
            let message = format!("the binding's {wrong} does not exist, or was left out");
            self.report(Severity::Warning, Code::UnknownReference, scope, binding.at, path, message);
        }
    }

    /// Whether the properties and derived types on a path exist, as far as it can be known.
    fn leads_somewhere(&self, scope: &Scope<'_>, entity_type: &QName, path: &str) -> bool {
        let mut at = entity_type.clone();
        for segment in path.split('/') {
            if segment.contains('.') {
                let cast = scope.resolve(segment);
                if !self.service.structured.contains_key(&cast) {
                    return false;
                }
                at = cast;
                continue;
            }
            let Some(property) = self.service.property(&at, segment) else {
                // Instances of an open type may have it all the same.
                return self.service.structured.get(&at).is_some_and(|ty| ty.open);
            };
            match property.ty.ty.item() {
                Type::Complex(next) | Type::Entity(next) => at = next.clone(),
                // What any value has is not known, and other values have no properties.
                other => return matches!(other, Type::Primitive(Primitive::Untyped | Primitive::Abstract(_))),
            }
        }
        true
    }
}
