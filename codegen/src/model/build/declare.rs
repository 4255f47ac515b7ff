//! The names of all types, so that they can refer to each other in any order.

use super::scope::Scope;
use super::{Builder, Kind};
use crate::csdl::document::{EnumType, StructuredKind, StructuredType, TypeDefinition};
use crate::diagnostic::{Code, Position, Severity};
use crate::model::name::QName;

/// A type that the model has, where it is declared.
pub(super) struct Declared<'s, 'a> {
    pub(super) scope: &'s Scope<'a>,
    pub(super) namespace: &'a str,
    pub(super) ty: Declaration<'a>,
}

#[derive(Clone, Copy)]
pub(super) enum Declaration<'a> {
    Structured(&'a StructuredType),
    Enum(&'a EnumType),
    Definition(&'a TypeDefinition),
}

impl<'a> Declaration<'a> {
    fn name(self) -> &'a str {
        match self {
            Self::Structured(ty) => &ty.name,
            Self::Enum(ty) => &ty.name,
            Self::Definition(ty) => &ty.name,
        }
    }

    fn at(self) -> Position {
        match self {
            Self::Structured(ty) => ty.at,
            Self::Enum(ty) => ty.at,
            Self::Definition(ty) => ty.at,
        }
    }

    fn kind(self) -> Kind {
        match self {
            Self::Structured(ty) if ty.kind == StructuredKind::Entity => Kind::Entity,
            Self::Structured(_) => Kind::Complex,
            Self::Enum(_) => Kind::Enum,
            Self::Definition(_) => Kind::Definition,
        }
    }
}

impl<'a> Builder<'a> {
    /// Notes the name and kind of every type, and gives those that have a name of their own.
    pub(super) fn declare<'s>(&mut self, scopes: &'s [Scope<'a>]) -> Vec<Declared<'s, 'a>> {
        let mut declared = Vec::new();
        for scope in scopes {
            for schema in &scope.document.schemas {
                let structured = schema.structured_types.iter().map(Declaration::Structured);
                let enums = schema.enum_types.iter().map(Declaration::Enum);
                let definitions = schema.type_definitions.iter().map(Declaration::Definition);
                let mut types: Vec<Declaration<'a>> = structured.chain(enums).chain(definitions).collect();
                // Of two of one name the first stays, of whatever kind they are.
                types.sort_by_key(|ty| ty.at());
                let types = types.into_iter().filter(|ty| self.declare_one(scope, &schema.namespace, *ty));
                declared.extend(types.map(|ty| Declared { scope, namespace: &schema.namespace, ty }));
            }
        }
        declared
    }

    /// Whether the type can be named.
    fn declare_one(&mut self, scope: &Scope<'a>, namespace: &str, ty: Declaration<'a>) -> bool {
        if ty.name().is_empty() || namespace.is_empty() {
            let what = if namespace.is_empty() { "a type of a schema" } else { "a type" };
            self.nameless(scope, ty.at(), &[namespace, ty.name()], what);
            return false;
        }
        let name = QName::new(namespace, ty.name());
        if self.kinds.contains_key(&name) {
            let message = format!("the type `{name}` is declared twice; the second is left out");
            self.report(Severity::Warning, Code::Duplicate, scope, ty.at(), &[namespace, ty.name()], message);
            return false;
        }
        self.kinds.insert(name, ty.kind());
        true
    }
}
