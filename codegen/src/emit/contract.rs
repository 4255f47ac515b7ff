//! A function that makes every generated call once, for tests that look at what is sent and at what is answered.
//!
//! The tests' own module `sample` says what a call is made with, and what becomes of it.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::Context;
use super::call::{Argument, CallShape, Place, Receiver};
use super::file::Writer;
use super::set::shapes;
use crate::config::Contract;
use crate::model::{Absence, EntitySet, Type};

/// The content of the file that `settings` name.
pub(super) fn calls(context: &Context<'_>, settings: &Contract) -> String {
    let about = vec!["Every generated call once, with samples for all arguments.".to_owned()];
    let mut writer = Writer::new(context, "", &about);
    // Paths are checked before anything is written.
    let path = |text: &str| text.parse::<TokenStream>().unwrap_or_default();
    let (generated, runtime) = (path(&settings.generated), path(&settings.runtime));
    let entity_sets = format_ident!("{}", context.config.container_trait);
    writer.tokens(quote! {
        use #generated::{types, #entity_sets};
        use #runtime as odata;
        use super::sample::{Made, file, made, sample};
    });
    let mut names = Vec::new();
    for set in &context.service.sets {
        let function = format_ident!("{}", context.names.set_method(&set.name));
        let (own, on_entity) = shapes(context, set);
        let calls = own.iter().map(|shape| call(context, set, shape, false));
        let on_entity = on_entity.iter().map(|shape| call(context, set, shape, true));
        writer.tokens(quote! {
            #[allow(deprecated, reason = "deprecated calls are part of the contract too")]
            fn #function(service: &odata::Handle) -> Vec<Made> {
                let set = service.#function();
                vec![#(#calls,)* #(#on_entity,)*]
            }
        });
        names.push(function);
    }
    writer.tokens(quote! {
        /// Every call of every set.
        pub(crate) fn all(service: &odata::Handle) -> Vec<Made> {
            [#(#names(service)),*].into_iter().flatten().collect()
        }
    });
    writer.finish().content
}

fn call(context: &Context<'_>, set: &EntitySet, shape: &CallShape, on_entity: bool) -> TokenStream {
    let method = format_ident!("{}", shape.method);
    let mut arguments = Vec::new();
    let mut start = quote!(set);
    let key: Vec<TokenStream> = context.key_of(set).iter().map(|part| value(context, &part.ty)).collect();
    if on_entity {
        start = quote!(set.by_key(#(#key),*));
    } else if shape.receiver == Receiver::ByKey {
        arguments.extend(key);
    }
    arguments.extend(shape.required.iter().map(|argument| given(context, argument)));
    let setters = shape.optional.iter().map(|argument| {
        let name = format_ident!("{}", argument.name);
        let value = given(context, argument);
        quote!(.#name(#value))
    });
    quote!(made(#start.#method(#(#arguments),*) #(#setters)*))
}

fn given(context: &Context<'_>, argument: &Argument) -> TokenStream {
    let value = value(context, &argument.ty);
    match argument.place {
        Place::File | Place::Content => quote!(file()),
        // A text is lent.
        Place::Url(Absence::Null | Absence::LeftOut) if context.turbofish(&argument.ty).is_some() => {
            quote!(Some(&#value))
        }
        Place::Url(Absence::Null | Absence::LeftOut) => quote!(Some(#value)),
        _ => value,
    }
}

/// A sample of a type, which the test makes from the metadata.
fn value(context: &Context<'_>, ty: &Type) -> TokenStream {
    let name = ty.to_string();
    let ty = context.value(ty, &quote!(types));
    quote!(sample::<#ty>(#name))
}
