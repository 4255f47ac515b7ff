//! Updates: an entity read, changed and replaced, where a set has calls that read and replace the same type.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::call::{AnswerShape, CallShape, Optional, Place, Receiver};
use super::docs::attributes;
use super::method::{deprecated, key, takes};
use crate::model::{EntitySet, Type};

/// The calls that an update is made of.
pub(super) struct Update<'s> {
    read: &'s CallShape,
    pub(super) replace: &'s CallShape,
    pub(super) ty: &'s Type,
}

/// The update that calls of a set, or of one of its entities, allow.
pub(super) fn update<'s>(context: &Context<'_>, shapes: &'s [CallShape]) -> Option<Update<'s>> {
    let crud = |method: &str| shapes.iter().find(|shape| shape.segment.is_none() && shape.method == method);
    let (read, replace) = (crud("get")?, crud("replace")?);
    let (AnswerShape::One(answer, Optional::Always) | AnswerShape::Plain(Some(answer), Optional::Always)) =
        &read.answer
    else {
        return None;
    };
    let [body] = replace.required.as_slice() else { return None };
    let same = body.place == Place::Entity && body.ty == *answer && context.is_struct(answer);
    (same && read.required.is_empty() && read.receiver == replace.receiver).then_some(Update {
        read,
        replace,
        ty: answer,
    })
}

impl Update<'_> {
    pub(super) fn receiver(&self) -> Receiver {
        self.replace.receiver
    }

    /// The method on the set, or on the handle of an entity.
    pub(super) fn method(&self, context: &Context<'_>, set: &EntitySet) -> TokenStream {
        let ty = context.value(self.ty, &quote!(types));
        let docs = attributes(&[
            "Changes one entity: reads it, changes what was read, and sends it back as a whole.".to_owned(),
            String::new(),
            "Takes a [`get`](Self::get) and a [`replace`](Self::replace), and needs what they need.".to_owned(),
        ]);
        let deprecated = deprecated(&self.read.http).or_else(|| deprecated(&self.replace.http));
        let (arguments, entity) = match self.receiver() {
            Receiver::ByKey => {
                let (arguments, step) = key(context, set);
                (quote!(#arguments,), quote!(self.0.#step))
            }
            Receiver::Itself => (quote!(), quote!(&self.0)),
        };
        let (read, reads) = (&self.read.trace, takes(context, self.read));
        let (replace, replaces) = (&self.replace.trace, takes(context, self.replace));
        quote! {
            #docs
            #deprecated
            #[inline]
            pub fn update(
                &self,
                #arguments
                change: impl FnOnce(&mut #ty) + Send + 'static,
            ) -> odata::Update<#ty> {
                let entity = #entity;
                entity.get(#read) #reads .update(entity.put(#replace) #replaces, change)
            }
        }
    }
}
