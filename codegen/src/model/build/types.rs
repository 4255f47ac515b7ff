//! Types: properties, inheritance.

use std::collections::BTreeSet;

use super::declare::{Declaration, Declared};
use super::scope::Scope;
use super::{Builder, Kind};
use crate::csdl::document::{self, StructuredKind, StructuredType};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::model::annotation::terms;
use crate::model::name::QName;
use crate::model::primitive::Primitive;
use crate::model::source::Source;
use crate::model::types::{Navigation, Property, Structured, Type};

/// What is lost where a base type is wrong.
const NO_BASE: &str = "the type is written without its base";

impl<'a> Builder<'a> {
    pub(super) fn types(&mut self, declared: &[Declared<'_, 'a>]) {
        for Declared { scope, namespace, ty } in declared {
            match ty {
                Declaration::Structured(ty) => self.structured(scope, namespace, ty),
                Declaration::Enum(ty) => self.enum_type(scope, namespace, ty),
                Declaration::Definition(ty) => self.definition(scope, namespace, ty),
            }
        }
        self.break_circles();
        self.inheritance();
        self.keys(declared);
    }

    fn structured(&mut self, scope: &Scope<'a>, namespace: &str, ty: &'a StructuredType) {
        let name = QName::new(namespace, &ty.name);
        let base = ty.base_type.as_deref().and_then(|written| self.base(scope, namespace, ty, written));
        let mut properties: Vec<Property> = Vec::new();
        for property in &ty.properties {
            properties.extend(self.property(scope, &name, property));
        }
        for property in &ty.navigation_properties {
            properties.extend(self.navigation_property(scope, &name, property));
        }
        self.refuse_doubles(scope, &name, &mut properties);
        let annotations = self.annotations(scope, &[name.to_string()], &ty.annotations);
        let open_value = self.open_value(scope, &annotations);
        let structured = Structured {
            name: name.clone(),
            kind: ty.kind,
            base,
            derived: Vec::new(),
            is_abstract: ty.is_abstract,
            open: ty.open,
            open_value,
            has_stream: ty.has_stream,
            key: Vec::new(),
            properties,
            annotations,
            source: Source::new(scope, ty.at),
        };
        self.service.structured.insert(name, structured);
    }

    fn property(&mut self, scope: &Scope<'a>, owner: &QName, property: &'a document::Property) -> Option<Property> {
        let path = [owner.namespace.as_str(), owner.name.as_str(), property.name.as_str()];
        let annotations = self.annotations(scope, &[format!("{owner}/{}", property.name)], &property.annotations);
        if property.name.is_empty() {
            self.nameless(scope, property.at, &path[..2], "a property");
            return None;
        }
        let ty = self.type_use(scope, &property.ty, property.nullable, &property.facets, property.at, &path)?;
        Some(Property {
            name: property.name.clone(),
            ty,
            navigation: None,
            default_value: property.default_value.clone(),
            annotations,
            source: Source::new(scope, property.at),
        })
    }

    fn navigation_property(
        &mut self,
        scope: &Scope<'a>,
        owner: &QName,
        property: &'a document::NavigationProperty,
    ) -> Option<Property> {
        let path = [owner.namespace.as_str(), owner.name.as_str(), property.name.as_str()];
        let annotations = self.annotations(scope, &[format!("{owner}/{}", property.name)], &property.annotations);
        if property.name.is_empty() {
            self.nameless(scope, property.at, &path[..2], "a navigation property");
            return None;
        }
        let facets = document::Facets::default();
        let ty = self.type_use(scope, &property.ty, property.nullable, &facets, property.at, &path)?;
        if !matches!(ty.ty.item(), Type::Entity(_) | Type::Primitive(Primitive::Untyped | Primitive::Abstract(_))) {
            let message = format!("a navigation property leads to an entity type, and `{}` is none", property.ty);
            self.report(Severity::Warning, Code::WrongKind, scope, property.at, &path, message);
        }
        Some(Property {
            name: property.name.clone(),
            ty,
            navigation: Some(Navigation::new(property)),
            default_value: None,
            annotations,
            source: Source::new(scope, property.at),
        })
    }

    fn refuse_doubles(&mut self, scope: &Scope<'a>, name: &QName, properties: &mut Vec<Property>) {
        let mut seen = BTreeSet::new();
        properties.retain(|property| {
            let new = seen.insert(property.name.clone());
            if !new {
                let message = format!("the property `{}` is declared twice; the second is left out", property.name);
                let path = [name.namespace.as_str(), name.name.as_str(), property.name.as_str()];
                self.report(Severity::Warning, Code::Duplicate, scope, property.source.at, &path, message);
            }
            new
        });
    }

    fn base(&mut self, scope: &Scope<'a>, namespace: &str, ty: &StructuredType, written: &str) -> Option<QName> {
        // The abstract root types add nothing.
        if matches!(written, "Edm.EntityType" | "Edm.ComplexType") {
            return None;
        }
        let base = scope.resolve(written);
        let wanted = if ty.kind == StructuredKind::Entity { Kind::Entity } else { Kind::Complex };
        match self.kinds.get(&base) {
            Some(kind) if *kind == wanted => Some(base),
            Some(_) => {
                let message = format!("the base type `{base}` is of another kind; {NO_BASE}");
                self.report(Severity::Warning, Code::WrongKind, scope, ty.at, &[namespace, &ty.name], message);
                None
            }
            None => {
                self.unknown_type(scope, written, ty.at, &[namespace, &ty.name], NO_BASE);
                None
            }
        }
    }

    fn open_value(&mut self, scope: &Scope<'a>, annotations: &crate::model::Annotations) -> Option<Type> {
        let allowed = annotations.get(terms::OPEN_PROPERTY_TYPE_CONSTRAINT)?.as_collection()?;
        let [only] = allowed else { return None };
        let written = document::TypeName::parse(only.as_str()?);
        let source = annotations.source(terms::OPEN_PROPERTY_TYPE_CONSTRAINT)?;
        self.resolve(&scope.said_at(source), &written, source.at, &[])
    }

    /// Takes their bases from the types that inherit from themselves; what only leads to them keeps its own.
    fn break_circles(&mut self) {
        let circles: Vec<QName> = self.service.structured.keys().filter(|name| self.is_circle(name)).cloned().collect();
        for name in circles {
            let Some(ty) = self.service.structured.get_mut(&name) else { continue };
            ty.base = None;
            let message = format!("`{name}` inherits from itself; {NO_BASE}");
            let Source { file, at } = &ty.source;
            let diagnostic = Diagnostic::new(Severity::Warning, Code::InheritanceCycle, file, *at, message);
            self.diagnostics.push(diagnostic.within([&name.namespace, &name.name]));
        }
    }

    fn is_circle(&self, name: &QName) -> bool {
        let base = |name: &QName| self.service.structured.get(name)?.base.as_ref();
        let mut seen = BTreeSet::new();
        let mut at = base(name);
        while let Some(next) = at.filter(|next| seen.insert(*next)) {
            if next == name {
                return true;
            }
            at = base(next);
        }
        false
    }

    /// Notes derived types, and passes on what is inherited.
    fn inheritance(&mut self) {
        let names: Vec<QName> = self.service.structured.keys().cloned().collect();
        for name in &names {
            let lineage = self.service.lineage(name);
            let (open, has_stream) = (lineage.iter().any(|ty| ty.open), lineage.iter().any(|ty| ty.has_stream));
            let base = self.service.structured.get(name).and_then(|ty| ty.base.clone());
            if let Some(ty) = self.service.structured.get_mut(name) {
                ty.open = open;
                ty.has_stream = has_stream;
            }
            if let Some(base) = base.and_then(|base| self.service.structured.get_mut(&base)) {
                base.derived.push(name.clone());
            }
        }
    }
}
