//! A function that makes every generated call once, for tests that look at what is sent and at what is answered.
//!
//! The tests' own module `sample` says what a call is made with, and what becomes of it.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use syn::Ident;

use super::Context;
use super::call::{Argument, CallShape, Place, Receiver};
use super::container::imports;
use super::file::{Writer, mentions};
use super::set::shapes;
use crate::config::Contract;
use crate::model::{Absence, EntitySet, Type};

/// The content of the file that `settings` name.
pub(super) fn calls(context: &Context<'_>, settings: &Contract) -> String {
    let mut groups: Vec<Group> = context.service.sets.iter().map(|set| of_set(context, set)).collect();
    groups.extend(context.service.resources.iter().map(|resource| from_resource(context, resource)));
    groups.extend(unbound(context));
    groups.retain(|group| !group.calls.is_empty());

    let functions: Vec<TokenStream> = groups.iter().map(Group::function).collect();
    let names = groups.iter().map(|group| &group.function);
    let count = Literal::usize_unsuffixed(groups.len());
    let service = format_ident!("{}", if groups.is_empty() { "_service" } else { "service" });
    let all = quote! {
        /// Every generated call.
        pub(crate) fn all(#service: &odata::Handle) -> Vec<Made> {
            let groups: [Vec<Made>; #count] = [#(#names(service)),*];
            groups.into_iter().flatten().collect()
        }
    };
    let used = |names: &[&str]| -> Vec<Ident> {
        let is_used = |name: &&&str| functions.iter().any(|function| mentions(function, name));
        names.iter().filter(is_used).map(|name| format_ident!("{name}")).collect()
    };
    let (mut parts, samples) = (used(&["resources", "types"]), used(&["file", "made", "sample"]));
    if groups.iter().any(|group| group.by_container) {
        parts.push(format_ident!("{}", context.config.container_trait));
    }
    // Paths are checked before anything is written.
    let path = |text: &str| text.parse::<TokenStream>().unwrap_or_default();
    let (generated, runtime) = (path(&settings.generated), path(&settings.runtime));
    let about = vec!["Every generated call once, with samples for all arguments.".to_owned()];
    let mut writer = Writer::new(context, "", &about);
    let parts = (!parts.is_empty()).then(|| quote! { use #generated::{#(#parts),*}; });
    writer.tokens(quote! {
        #parts
        use #runtime as odata;
        use super::sample::{Made, #(#samples),*};
    });
    for function in functions {
        writer.tokens(function);
    }
    writer.tokens(all);
    writer.finish().content
}

/// Calls that begin in one place.
struct Group {
    function: Ident,
    /// Whether they begin with a method of the trait that leads to the sets.
    by_container: bool,
    /// What stands before the calls.
    before: TokenStream,
    calls: Vec<TokenStream>,
}

impl Group {
    fn function(&self) -> TokenStream {
        let Self { function, before, calls, .. } = self;
        quote! {
            #[allow(
                deprecated,
                clippy::too_many_lines,
                reason = "the contract has all calls, and deprecated ones too"
            )]
            fn #function(service: &odata::Handle) -> Vec<Made> {
                #before
                Vec::from([#(#calls),*])
            }
        }
    }
}

fn of_set(context: &Context<'_>, set: &EntitySet) -> Group {
    let method = format_ident!("{}", context.names.set_method(&set.name));
    let (own, on_entity) = shapes(context, set);
    let key = key(context, set);
    let mut calls: Vec<TokenStream> =
        own.iter().map(|shape| call(context, &quote!(set), before(shape, &key), shape)).collect();
    // Without a key nothing leads to an entity.
    let on_entity = on_entity.iter().filter(|_| !key.is_empty());
    calls.extend(on_entity.map(|shape| call(context, &quote!(set.by_key(#(#key),*)), Vec::new(), shape)));
    Group {
        by_container: true,
        function: name("of", &context.names.set_method(&set.name)),
        before: quote! { let set = service.#method(); },
        calls,
    }
}

fn from_resource(context: &Context<'_>, resource: &EntitySet) -> Group {
    let all = format_ident!("{}", context.names.set(&resource.name));
    let one = format_ident!("{}", context.names.entity(resource));
    let (own, on_entity) = shapes(context, resource);
    let key = key(context, resource);
    let at = |ty: &Ident| quote!(resources::#ty::new(resource.clone()));
    let mut calls: Vec<TokenStream> =
        own.iter().map(|shape| call(context, &at(&all), before(shape, &key), shape)).collect();
    calls.extend(on_entity.iter().map(|shape| call(context, &at(&one), Vec::new(), shape)));
    Group {
        by_container: false,
        function: name("from", &context.module_of(resource)),
        before: quote! { let resource = odata::Resource::root(service.clone(), "Resource"); },
        calls,
    }
}

/// The name of a function: `of_orders`.
fn name(word: &str, place: &str) -> Ident {
    format_ident!("{word}_{}", place.trim_start_matches('_'))
}

fn unbound(context: &Context<'_>) -> Option<Group> {
    let calls: Vec<TokenStream> =
        imports(context).iter().map(|shape| call(context, &quote!(service), Vec::new(), shape)).collect();
    (!calls.is_empty()).then(|| Group {
        by_container: true,
        function: format_ident!("unbound"),
        before: TokenStream::new(),
        calls,
    })
}

fn key(context: &Context<'_>, set: &EntitySet) -> Vec<TokenStream> {
    context.key_of(set).iter().map(|part| value(context, &part.ty)).collect()
}

/// The arguments that come before a call's own.
fn before(shape: &CallShape, key: &[TokenStream]) -> Vec<TokenStream> {
    if shape.receiver == Receiver::ByKey { key.to_vec() } else { Vec::new() }
}

fn call(context: &Context<'_>, start: &TokenStream, mut arguments: Vec<TokenStream>, shape: &CallShape) -> TokenStream {
    let method = format_ident!("{}", shape.method);
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
