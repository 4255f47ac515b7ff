//! Types: properties, keys, inheritance.

use super::scope::Scope;
use super::{Builder, Kind};
use crate::csdl::document::{self, EnumType, StructuredKind, StructuredType};
use crate::diagnostic::{Code, Severity};
use crate::model::annotation::terms;
use crate::model::name::QName;
use crate::model::primitive::Primitive;
use crate::model::service::Source;
use crate::model::types::{Enum, EnumMember, Facets, KeyPart, Navigation, Property, Structured, Type, TypeDefinition};

impl<'a> Builder<'a> {
    pub(super) fn types(&mut self, scopes: &[Scope<'a>]) {
        for scope in scopes {
            for schema in &scope.document.schemas {
                for ty in &schema.enum_types {
                    self.enum_type(scope, &schema.namespace, ty);
                }
                for ty in &schema.type_definitions {
                    self.definition(scope, &schema.namespace, ty);
                }
                for ty in &schema.structured_types {
                    self.structured(scope, &schema.namespace, ty);
                }
            }
        }
        self.inheritance();
        for scope in scopes {
            for schema in &scope.document.schemas {
                for ty in schema.structured_types.iter().filter(|ty| ty.kind == StructuredKind::Entity) {
                    self.key(scope, &schema.namespace, ty);
                }
            }
        }
        self.inherit_keys();
    }

    fn enum_type(&mut self, scope: &Scope<'a>, namespace: &str, ty: &'a EnumType) {
        let name = QName::new(namespace, &ty.name);
        let underlying = match ty.underlying_type.as_deref() {
            None => Primitive::Int32,
            Some(written) => match written.strip_prefix("Edm.").and_then(Primitive::parse) {
                Some(
                    integer @ (Primitive::Byte
                    | Primitive::SByte
                    | Primitive::Int16
                    | Primitive::Int32
                    | Primitive::Int64),
                ) => integer,
                _ => {
                    let message = format!("the underlying type `{written}` is no integer type; Edm.Int64 is taken");
                    let path = [namespace, ty.name.as_str()];
                    self.report(Severity::Warning, Code::WrongKind, scope, ty.at, &path, message);
                    Primitive::Int64
                }
            },
        };
        let mut next = 0_i64;
        let mut members: Vec<EnumMember> = Vec::new();
        for member in &ty.members {
            let value = member.value.unwrap_or(next);
            next = value.wrapping_add(1);
            if members.iter().any(|known| known.name == member.name) {
                let message = format!("the member `{}` is declared twice; the second is left out", member.name);
                let path = [namespace, ty.name.as_str()];
                self.report(Severity::Warning, Code::Duplicate, scope, member.at, &path, message);
                continue;
            }
            let target = format!("{name}/{}", member.name);
            let annotations = self.annotations(scope, &[target], &member.annotations);
            members.push(EnumMember { name: member.name.clone(), value, annotations });
        }
        let annotations = self.annotations(scope, &[name.to_string()], &ty.annotations);
        let source = Source::new(scope, ty.at);
        let ty = Enum { name: name.clone(), underlying, is_flags: ty.is_flags, members, annotations, source };
        self.service.enums.insert(name, ty);
    }

    fn definition(&mut self, scope: &Scope<'a>, namespace: &str, ty: &'a document::TypeDefinition) {
        let name = QName::new(namespace, &ty.name);
        let underlying = ty.underlying_type.strip_prefix("Edm.").and_then(Primitive::parse).unwrap_or_else(|| {
            let message =
                format!("the underlying type `{}` is not primitive; any JSON value is taken", ty.underlying_type);
            self.report(Severity::Warning, Code::WrongKind, scope, ty.at, &[namespace, &ty.name], message);
            Primitive::Untyped
        });
        let facets = Facets::new(&ty.facets);
        let annotations = self.annotations(scope, &[name.to_string()], &ty.annotations);
        let source = Source::new(scope, ty.at);
        let ty = TypeDefinition { name: name.clone(), underlying, facets, annotations, source };
        self.service.definitions.insert(name, ty);
    }

    fn structured(&mut self, scope: &Scope<'a>, namespace: &str, ty: &'a StructuredType) {
        let name = QName::new(namespace, &ty.name);
        let base = ty.base_type.as_deref().and_then(|written| self.base(scope, namespace, ty, written));
        let mut properties: Vec<Property> = Vec::new();
        for property in &ty.properties {
            let path = [namespace, ty.name.as_str(), property.name.as_str()];
            let Some(used) =
                self.type_use(scope, &property.ty, property.nullable, &property.facets, property.at, &path)
            else {
                continue;
            };
            let annotations = self.annotations(scope, &[format!("{name}/{}", property.name)], &property.annotations);
            properties.push(Property {
                name: property.name.clone(),
                ty: used,
                navigation: None,
                default_value: property.default_value.clone(),
                annotations,
                source: Source::new(scope, property.at),
            });
        }
        for property in &ty.navigation_properties {
            let path = [namespace, ty.name.as_str(), property.name.as_str()];
            let facets = document::Facets::default();
            let Some(used) = self.type_use(scope, &property.ty, property.nullable, &facets, property.at, &path) else {
                continue;
            };
            if !matches!(used.ty.item(), Type::Entity(_) | Type::Primitive(Primitive::Untyped | Primitive::Abstract(_)))
            {
                let message = format!("a navigation property leads to an entity type, and `{}` is none", property.ty);
                self.report(Severity::Warning, Code::WrongKind, scope, property.at, &path, message);
            }
            let annotations = self.annotations(scope, &[format!("{name}/{}", property.name)], &property.annotations);
            properties.push(Property {
                name: property.name.clone(),
                ty: used,
                navigation: Some(Navigation::new(property)),
                default_value: None,
                annotations,
                source: Source::new(scope, property.at),
            });
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

    fn refuse_doubles(&mut self, scope: &Scope<'a>, name: &QName, properties: &mut Vec<Property>) {
        let mut seen = std::collections::BTreeSet::new();
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
                let message = format!("the base type `{base}` is of another kind");
                self.report(Severity::Error, Code::WrongKind, scope, ty.at, &[namespace, &ty.name], message);
                None
            }
            None => {
                self.unknown_type(scope, written, ty.at, &[namespace, &ty.name]);
                None
            }
        }
    }

    fn open_value(&mut self, scope: &Scope<'a>, annotations: &crate::model::Annotations) -> Option<Type> {
        let allowed = annotations.get(terms::OPEN_PROPERTY_TYPE_CONSTRAINT)?.as_collection()?;
        let [only] = allowed else { return None };
        let written = document::TypeName::parse(only.as_str()?);
        self.resolve(scope, &written, scope.document.schemas.first().map(|schema| schema.at).unwrap_or_default(), &[])
    }

    /// Breaks circles, notes derived types, and passes on what is inherited.
    fn inheritance(&mut self) {
        let names: Vec<QName> = self.service.structured.keys().cloned().collect();
        for name in &names {
            let mut at = name.clone();
            let mut steps = 0_usize;
            while let Some(base) = self.service.structured.get(&at).and_then(|ty| ty.base.clone()) {
                steps += 1;
                if base == *name || steps > names.len() {
                    let source = self.service.structured.get(name).map(|ty| ty.source.clone()).unwrap_or_default();
                    let message = format!("`{name}` inherits from itself");
                    let diagnostic = crate::diagnostic::Diagnostic::new(
                        Severity::Error,
                        Code::InheritanceCycle,
                        &source.file,
                        source.at,
                        message,
                    );
                    self.diagnostics.push(diagnostic.within([&name.namespace, &name.name]));
                    if let Some(ty) = self.service.structured.get_mut(name) {
                        ty.base = None;
                    }
                    break;
                }
                at = base;
            }
        }
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

    /// The key that a type declares itself.
    fn key(&mut self, scope: &Scope<'a>, namespace: &str, ty: &StructuredType) {
        let name = QName::new(namespace, &ty.name);
        let mut key = Vec::new();
        for part in &ty.key {
            let path: Vec<String> = part.name.split('/').map(str::to_owned).collect();
            let mut owner = name.clone();
            let mut found = None;
            for (i, segment) in path.iter().enumerate() {
                let properties = self.service.properties(&owner);
                let Some(property) = properties.into_iter().find(|property| property.name == *segment) else {
                    found = None;
                    break;
                };
                found = Some(property.ty.ty.clone());
                match (&property.ty.ty, i + 1 < path.len()) {
                    (Type::Complex(next) | Type::Entity(next), true) => owner = next.clone(),
                    (_, true) => {
                        found = None;
                        break;
                    }
                    (_, false) => {}
                }
            }
            let usable = found.filter(|found| !found.is_collection() && found.structured().is_none());
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
}
