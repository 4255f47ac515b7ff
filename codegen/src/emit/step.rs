//! Methods that go on from a set or an entity without a call: navigation properties and casts.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::Context;
use crate::model::EntitySet;

/// Navigation properties of one entity.
pub(super) fn steps(context: &Context<'_>, set: &EntitySet) -> TokenStream {
    let steps = set.steps.iter().map(|step| {
        let method = format_ident!("{}", context.names.step(&set.name, &step.property));
        let target = target(context, &step.target, step.is_collection);
        let doc = format!(" The navigation property `{}`. Nothing is sent.", step.property);
        let segments = step.property.split('/');
        quote! {
            #[doc = #doc]
            #[inline]
            pub fn #method(&self) -> resources::#target {
                resources::#target::new(self.0 #(.at(#segments))*)
            }
        }
    });
    quote! { #(#steps)* }
}

/// Derived types that a path can be cast to, from one entity or from all of them.
pub(super) fn casts(context: &Context<'_>, set: &EntitySet, on_entity: bool) -> TokenStream {
    let casts = set.casts.iter().map(|cast| {
        let method = format_ident!("{}", context.names.cast(cast));
        let target = target(context, cast, !on_entity && !set.is_singleton);
        let doc = format!(" The same, as `{cast}`. Nothing is sent.");
        let segment = cast.to_string();
        quote! {
            #[doc = #doc]
            #[inline]
            pub fn #method(&self) -> resources::#target {
                resources::#target::new(self.0.at(#segment))
            }
        }
    });
    quote! { #(#casts)* }
}

/// The type that a step or a cast leads to.
pub(super) fn target(context: &Context<'_>, ty: &crate::model::QName, is_collection: bool) -> syn::Ident {
    let ending = if is_collection { "Collection" } else { "Entity" };
    format_ident!("{}{ending}", context.names.ty(ty))
}
