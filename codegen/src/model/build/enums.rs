//! Enumeration types and type definitions.

use super::Builder;
use super::scope::Scope;
use crate::csdl::document::{self, EnumType};
use crate::diagnostic::{Code, Severity};
use crate::model::name::QName;
use crate::model::primitive::Primitive;
use crate::model::source::Source;
use crate::model::types::{Enum, EnumMember, Facets, TypeDefinition};

impl<'a> Builder<'a> {
    pub(super) fn enum_type(&mut self, scope: &Scope<'a>, namespace: &str, ty: &'a EnumType) {
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
        let members = self.members(scope, &name, ty, underlying);
        let annotations = self.annotations(scope, &[name.to_string()], &ty.annotations);
        let source = Source::new(scope, ty.at);
        let ty = Enum { name: name.clone(), underlying, is_flags: ty.is_flags, members, annotations, source };
        self.service.enums.insert(name, ty);
    }

    fn members(&mut self, scope: &Scope<'a>, name: &QName, ty: &'a EnumType, underlying: Primitive) -> Vec<EnumMember> {
        // None where there is nothing to count on to.
        let mut next = Some(0_i64);
        let mut members: Vec<EnumMember> = Vec::new();
        for member in &ty.members {
            let value = member.value.or(next);
            next = value.and_then(|value| value.checked_add(1));
            let annotations = self.annotations(scope, &[format!("{name}/{}", member.name)], &member.annotations);
            let path = [name.namespace.as_str(), name.name.as_str()];
            if member.name.is_empty() {
                self.nameless(scope, member.at, &path, "a member");
                continue;
            }
            if members.iter().any(|known| known.name == member.name) {
                let message = format!("the member `{}` is declared twice; the second is left out", member.name);
                self.report(Severity::Warning, Code::Duplicate, scope, member.at, &path, message);
                continue;
            }
            let Some(value) = value else {
                let message =
                    format!("the member `{}` counts on from the largest value there is; it is left out", member.name);
                self.report(Severity::Warning, Code::Skipped, scope, member.at, &path, message);
                continue;
            };
            if !holds(underlying, value) {
                let message = format!("the value {value} of `{}` is none of Edm.{underlying:?}", member.name);
                self.report(Severity::Warning, Code::BadAttribute, scope, member.at, &path, message);
            }
            members.push(EnumMember { name: member.name.clone(), value, annotations });
        }
        members
    }

    pub(super) fn definition(&mut self, scope: &Scope<'a>, namespace: &str, ty: &'a document::TypeDefinition) {
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
}

/// Whether the integer type has the value.
fn holds(underlying: Primitive, value: i64) -> bool {
    match underlying {
        Primitive::Byte => u8::try_from(value).is_ok(),
        Primitive::SByte => i8::try_from(value).is_ok(),
        Primitive::Int16 => i16::try_from(value).is_ok(),
        Primitive::Int32 => i32::try_from(value).is_ok(),
        _ => true,
    }
}
