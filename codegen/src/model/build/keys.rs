//! Keys of entity types: their own, and those that they inherit.

use super::Builder;
use super::declare::{Declaration, Declared};
use super::scope::Scope;
use crate::csdl::document::{StructuredKind, StructuredType};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::model::name::QName;
use crate::model::types::{KeyPart, Type};

impl<'a> Builder<'a> {
    pub(super) fn keys(&mut self, declared: &[Declared<'_, 'a>]) {
        let mut with_key = Vec::new();
        for Declared { scope, namespace, ty } in declared {
            let Declaration::Structured(ty) = ty else { continue };
            if ty.kind == StructuredKind::Entity && !ty.key.is_empty() {
                self.key(scope, namespace, ty);
                with_key.push((scope, *namespace, *ty));
            }
        }
        // The key of the base type is what addresses the entities of a set, whatever they are.
        let mut second = Vec::new();
        for (scope, namespace, ty) in with_key {
            let name = QName::new(namespace, &ty.name);
            if let Some(base) = self.service.lineage(&name).into_iter().skip(1).find(|base| !base.key.is_empty()) {
                let message = format!("the type inherits the key of `{}`; a second one is left out", base.name);
                let at = ty.key.first().map_or(ty.at, |part| part.at);
                self.report(Severity::Warning, Code::BadKey, scope, at, &[namespace, &ty.name], message);
                second.push(name);
            }
        }
        for name in second {
            if let Some(ty) = self.service.structured.get_mut(&name) {
                ty.key.clear();
            }
        }
        self.inherit_keys();
        self.refuse_other_key_types();
    }

    /// The key that a type declares itself.
    fn key(&mut self, scope: &Scope<'a>, namespace: &str, ty: &StructuredType) {
        let name = QName::new(namespace, &ty.name);
        let mut key = Vec::new();
        for part in &ty.key {
            let path: Vec<String> = part.name.split('/').map(str::to_owned).collect();
            let usable = self.key_type(&name, &path);
            let Some(ty_of_part) = usable else {
                let message = format!(
                    "the key names `{}`, which is no primitive property of the type; the type has no key then",
                    part.name
                );
                self.report(Severity::Warning, Code::BadKey, scope, part.at, &[namespace, &ty.name], message);
                key.clear();
                break;
            };
            let alias = part.alias.clone().unwrap_or_else(|| path.last().cloned().unwrap_or_default());
            if key.iter().any(|known: &KeyPart| known.name == alias) {
                let message = format!("the key names `{alias}` twice; the second is left out");
                self.report(Severity::Warning, Code::Duplicate, scope, part.at, &[namespace, &ty.name], message);
                continue;
            }
            key.push(KeyPart { name: alias, path, ty: ty_of_part });
        }
        if let Some(ty) = self.service.structured.get_mut(&name) {
            ty.key = key;
        }
    }

    /// The type of a property that can be a part of a key.
    fn key_type(&self, owner: &QName, path: &[String]) -> Option<Type> {
        let (last, way) = path.split_last()?;
        let mut owner = owner;
        for segment in way {
            match &self.service.property(owner, segment)?.ty.ty {
                Type::Complex(next) | Type::Entity(next) => owner = next,
                _ => return None,
            }
        }
        let found = &self.service.property(owner, last)?.ty.ty;
        (!found.is_collection() && found.structured().is_none()).then(|| found.clone())
    }

    fn inherit_keys(&mut self) {
        let names: Vec<QName> = self.service.structured.keys().cloned().collect();
        for name in names {
            let inherited =
                self.service.lineage(&name).into_iter().map(|ty| &ty.key).find(|key| !key.is_empty()).cloned();
            if let (Some(key), Some(ty)) = (inherited, self.service.structured.get_mut(&name)) {
                ty.key = key;
            }
        }
    }

    /// A derived type may declare a property anew, but its key is that of the base type.
    fn refuse_other_key_types(&mut self) {
        let mut refused: Vec<(QName, String)> = Vec::new();
        for (name, ty) in self.service.structured.iter().filter(|(_, ty)| ty.base.is_some()) {
            for part in &ty.key {
                let Some(first) = part.path.first() else { continue };
                let Some(property) = ty.properties.iter().find(|property| property.name == *first) else { continue };
                if self.key_type(name, &part.path).as_ref() == Some(&part.ty) {
                    continue;
                }
                let message = format!("`{first}` belongs to the key and has another type here; it is left out");
                let source = &property.source;
                let diagnostic = Diagnostic::new(Severity::Warning, Code::BadKey, &source.file, source.at, message);
                self.diagnostics.push(diagnostic.within([&name.namespace, &name.name, first]));
                refused.push((name.clone(), first.clone()));
            }
        }
        for (name, property) in refused {
            if let Some(ty) = self.service.structured.get_mut(&name) {
                ty.properties.retain(|known| known.name != property);
            }
        }
    }
}
