//! Types of the model as types of Rust.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::Context;
use crate::model::{EntitySet, KeyPart, Primitive, QName, Structured, Type};

/// The path from a file to the types: `super`, `super::super::types`.
pub(super) type Prefix<'a> = &'a TokenStream;

impl Context<'_> {
    /// A value on its own: what a call takes or answers.
    pub(super) fn value(&self, ty: &Type, prefix: Prefix<'_>) -> TokenStream {
        match ty {
            Type::Primitive(primitive) => primitive_type(*primitive),
            Type::Enum(name) | Type::Definition(name) | Type::Complex(name) | Type::Entity(name) => {
                let name = format_ident!("{}", self.names.ty(name));
                quote!(#prefix::#name)
            }
            Type::Collection(item) => {
                let item = self.value(item, prefix);
                quote!(Vec<#item>)
            }
        }
    }

    /// A field of a structured type. Structured values have a place of their own, since types may hold each other.
    pub(super) fn field(&self, ty: &Type, prefix: Prefix<'_>) -> TokenStream {
        let value = self.value(ty, prefix);
        match ty {
            Type::Complex(name) | Type::Entity(name) if self.alias(name).is_none() => {
                quote!(Option<odata::Nested<#value>>)
            }
            _ => quote!(Option<#value>),
        }
    }

    /// What a structured type without members of its own stands for.
    pub(super) fn alias(&self, name: &QName) -> Option<TokenStream> {
        let ty = self.map(name)?;
        // Other names for each other would name nothing: such types are structs.
        if self.holds_itself(name) {
            return None;
        }
        Some(match &ty.open_value {
            None => quote!(odata::OpenObject),
            Some(value) => {
                let value = self.value(value, &quote!(super));
                quote!(odata::OpenMap<#value>)
            }
        })
    }

    /// The type, if it is nothing but a map of names to values.
    fn map(&self, name: &QName) -> Option<&Structured> {
        self.service.structured.get(name).filter(|ty| ty.is_map())
    }

    /// Whether the values of a map are, or hold through other maps, such maps again.
    pub(super) fn holds_itself(&self, name: &QName) -> bool {
        let held = |name: &QName| self.map(name)?.open_value.as_ref()?.structured();
        // Maps that lead into a circle without being in it end with the number of types.
        std::iter::successors(held(name), |at| held(at)).take(self.service.structured.len()).any(|at| at == name)
    }

    /// The key of a set's entities.
    pub(super) fn key_of(&self, set: &EntitySet) -> &[KeyPart] {
        self.service.structured.get(&set.entity_type).map(|ty| ty.key.as_slice()).unwrap_or_default()
    }

    /// The parts of a key that are plain fields of the type, if all of them are.
    pub(super) fn plain_key<'a>(&self, ty: &'a Structured) -> &'a [KeyPart] {
        let plain = |part: &KeyPart| {
            part.path.len() == 1
                && matches!(
                    self.service.underlying(&part.ty),
                    Type::Primitive(
                        Primitive::Boolean
                            | Primitive::Byte
                            | Primitive::Guid
                            | Primitive::Int16
                            | Primitive::Int32
                            | Primitive::Int64
                            | Primitive::SByte
                            | Primitive::String
                    )
                )
        };
        if ty.key.iter().all(plain) { &ty.key } else { &[] }
    }

    /// The type of a value that is handed on, where the compiler could not know it.
    pub(super) fn turbofish(&self, ty: &Type) -> Option<TokenStream> {
        (self.service.underlying(ty) == Type::Primitive(Primitive::String)).then(|| quote!(::<String>))
    }

    /// The type as an argument, and the expression that hands it on.
    pub(super) fn argument(&self, ty: &Type, name: &syn::Ident, prefix: Prefix<'_>) -> (TokenStream, TokenStream) {
        match self.service.underlying(ty) {
            Type::Primitive(Primitive::String) => (quote!(impl Into<String>), quote!(#name.into())),
            _ => (self.value(ty, prefix), quote!(#name)),
        }
    }

    /// The type as an argument that can be `None`.
    pub(super) fn optional_argument(&self, ty: &Type, prefix: Prefix<'_>) -> TokenStream {
        match self.service.underlying(ty) {
            // With a generic in its place, a plain `None` would have no type.
            Type::Primitive(Primitive::String) => quote!(Option<&str>),
            _ => {
                let value = self.value(ty, prefix);
                quote!(Option<#value>)
            }
        }
    }
}

fn primitive_type(primitive: Primitive) -> TokenStream {
    match primitive {
        Primitive::Binary => quote!(odata::Binary),
        Primitive::Boolean => quote!(bool),
        Primitive::Byte => quote!(u8),
        Primitive::Date => quote!(odata::Date),
        Primitive::DateTimeOffset => quote!(odata::Timestamp),
        Primitive::Decimal => quote!(odata::Decimal),
        Primitive::Double => quote!(f64),
        Primitive::Duration => quote!(odata::Duration),
        Primitive::Guid => quote!(odata::Guid),
        Primitive::Int16 => quote!(i16),
        Primitive::Int32 => quote!(i32),
        Primitive::Int64 => quote!(i64),
        Primitive::SByte => quote!(i8),
        Primitive::Single => quote!(f32),
        Primitive::String => quote!(String),
        Primitive::TimeOfDay => quote!(odata::TimeOfDay),
        Primitive::Stream => quote!(odata::Stream),
        Primitive::Geo(_) => quote!(odata::Geo),
        Primitive::Untyped | Primitive::Abstract(_) => quote!(odata::Untyped),
    }
}
