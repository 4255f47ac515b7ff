//! One call as a method of Rust.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Ident;

use super::Context;
use super::call::{AnswerShape, CallShape, Place, Receiver};
use super::docs::attributes;
use crate::model::{Absence, EntitySet, HttpCall, KeyPart, Method};
use crate::naming::{argument, with_word};

/// The context headers of the file's calls, where they all take the same.
pub(super) fn context_headers<'s>(
    context: &Context<'_>,
    mut shapes: impl Iterator<Item = &'s CallShape>,
) -> Option<Vec<String>> {
    shapes.find_map(|shape| Some(headers_of(context, shape)).filter(|names| !names.is_empty()))
}

fn headers_of(context: &Context<'_>, shape: &CallShape) -> Vec<String> {
    let headers = shape.http.headers.iter().filter(|header| context.is_context(&header.name));
    headers.map(|header| header.name.clone()).collect()
}

/// The step that says which context headers a call takes.
pub(super) fn takes(context: &Context<'_>, shape: &CallShape) -> Option<TokenStream> {
    (!headers_of(context, shape).is_empty()).then(|| quote!(.takes(CONTEXT)))
}

/// What the arguments for a key are called: `key`, or as its parts, if nothing else of the set's calls is called so.
pub(super) fn key_arguments(context: &Context<'_>, set: &EntitySet) -> Vec<String> {
    let parts = context.key_of(set);
    if parts.len() == 1 {
        return vec!["key".to_owned()];
    }
    let calls = set.crud.iter().map(|crud| &crud.call);
    let names =
        calls.flat_map(|call| call.options.iter().map(|it| &it.name).chain(call.headers.iter().map(|it| &it.name)));
    let mut taken: BTreeSet<String> = names.map(|name| argument(name)).collect();
    taken.extend(["change", "content", "entity"].map(str::to_owned));
    let free = |part: &KeyPart| {
        let mut name = argument(&part.name);
        while !taken.insert(name.clone()) {
            name = with_word(&name, "key");
        }
        name
    };
    parts.iter().map(free).collect()
}

/// Key arguments, and the step from the set to the entity.
pub(super) fn key(context: &Context<'_>, set: &EntitySet) -> (TokenStream, TokenStream) {
    let parts = context.key_of(set);
    let prefix = quote!(types);
    let names = key_arguments(context, set);
    let argument = |name: &str, part: &KeyPart| {
        let ident = format_ident!("{name}");
        let (ty, pass) = context.argument(&part.ty, &ident, &prefix);
        (quote!(#ident: #ty), pass)
    };
    match parts {
        [] => (quote!(), quote!(clone())),
        [part] => {
            let (argument, pass) = argument(&names[0], part);
            let turbofish = context.turbofish(&part.ty);
            (argument, quote!(entity #turbofish (#pass)))
        }
        parts => {
            let (arguments, passes): (Vec<_>, Vec<_>) = parts
                .iter()
                .zip(&names)
                .map(|(part, name)| {
                    let (argument, pass) = argument(name, part);
                    let ident = format_ident!("{name}");
                    let key = &part.name;
                    let value = match context.turbofish(&part.ty) {
                        Some(_) => quote!(Into::<String>::into(#ident)),
                        None => pass,
                    };
                    (argument, quote!((#key, &#value)))
                })
                .unzip();
            (quote!(#(#arguments),*), quote!(entity_by(&[#(#passes),*])))
        }
    }
}

/// The mark of a call that the service advises against, with what it says of that.
pub(super) fn deprecated(call: &HttpCall) -> Option<TokenStream> {
    const AGAINST: &str = "the service advises against it";
    let note = call.deprecation.as_ref().map_or_else(|| AGAINST.to_owned(), |said| format!("{AGAINST}. {said}"));
    call.deprecated.then(|| quote! { #[deprecated(note = #note)] })
}

/// The method of a call on a set, or on the handle of an entity.
pub(super) fn method(context: &Context<'_>, set: &EntitySet, shape: &CallShape) -> TokenStream {
    if shape.receiver == Receiver::ByKey {
        let (arguments, step) = key(context, set);
        function(context, shape, &quote!(pub), arguments, quote!(self.0.#step))
    } else {
        function(context, shape, &quote!(pub), TokenStream::new(), quote!(self.0))
    }
}

/// The step that adds an argument to a function's address.
fn adds(is_aliased: bool, absence: Absence) -> Ident {
    let step = if is_aliased { "alias" } else { "arg" };
    if absence == Absence::LeftOut { format_ident!("optional_{step}") } else { format_ident!("{step}") }
}

/// The function of a call: `before` are arguments that come first, and `start` is the resource that it is called on.
pub(super) fn function(
    context: &Context<'_>,
    shape: &CallShape,
    visibility: &TokenStream,
    before: TokenStream,
    mut start: TokenStream,
) -> TokenStream {
    let prefix = quote!(types);
    let ident = format_ident!("{}", shape.method);
    let docs = attributes(&shape.docs);
    let deprecated = deprecated(&shape.http);
    let mut arguments: Vec<TokenStream> = Some(before).filter(|before| !before.is_empty()).into_iter().collect();
    let mut tail = TokenStream::new();
    let mut in_url = TokenStream::new();
    for argument in &shape.required {
        let name = format_ident!("{}", argument.name);
        let wire = &argument.wire;
        match argument.place {
            Place::Entity => {
                let ty = context.value(&argument.ty, &prefix);
                arguments.push(quote!(#name: impl Borrow<#ty>));
                tail.extend(quote!(.entity(#name.borrow())));
            }
            Place::Content => {
                arguments.push(quote!(#name: odata::FilePart));
                tail.extend(quote!(.content(#name)));
            }
            Place::File => {
                arguments.push(quote!(#name: odata::FilePart));
                tail.extend(quote!(.file(#wire, #name)));
            }
            Place::Url(absence @ (Absence::Null | Absence::LeftOut)) => {
                let ty = context.optional_argument(&argument.ty, &prefix);
                arguments.push(quote!(#name: #ty));
                let adds = adds(context.is_aliased(&argument.ty), absence);
                in_url.extend(quote!(.#adds(#wire, #name)));
            }
            place => {
                let (ty, pass) = context.argument(&argument.ty, &name, &prefix);
                arguments.push(quote!(#name: #ty));
                let turbofish = context.turbofish(&argument.ty);
                match place {
                    Place::Url(absence) => {
                        let adds = adds(context.is_aliased(&argument.ty), absence);
                        in_url.extend(quote!(.#adds #turbofish (#wire, #pass)));
                    }
                    Place::Member => tail.extend(quote!(.param #turbofish (#wire, #pass))),
                    Place::Whole => tail.extend(quote!(.whole_body #turbofish (#pass))),
                    Place::Text => tail.extend(quote!(.text #turbofish (#wire, #pass))),
                    Place::Option => tail.extend(quote!(.option #turbofish (#wire, #pass))),
                    Place::Header => tail.extend(quote!(.header #turbofish (#wire, #pass))),
                    Place::Entity | Place::File | Place::Content => {}
                }
            }
        }
    }
    if let Some(segment) = &shape.segment {
        start = if in_url.is_empty() {
            quote!(#start.at(#segment))
        } else {
            quote!(#start.function(#segment) #in_url .end())
        };
    }
    let verb = format_ident!(
        "{}",
        match shape.http.method {
            Method::Get => "get",
            Method::Post => "post",
            Method::Put => "put",
            Method::Patch => "patch",
            Method::Delete => "delete",
        }
    );
    let trace = &shape.trace;
    let takes = takes(context, shape);
    let cap = shape.http.max_top.filter(|_| matches!(shape.answer, AnswerShape::Rows(..))).map(|top| {
        let top = proc_macro2::Literal::u32_unsuffixed(top);
        quote!(.cap(#top))
    });
    let draft = quote!(#start.#verb(#trace) #takes #cap #tail);
    let (result, body) = if shape.is_held() {
        let holder = format_ident!("{}", shape.holder);
        (quote!(#holder), quote!(#holder::new(#draft)))
    } else {
        let finish = shape.finish();
        (shape.inner_type(context, &prefix), quote!(#draft.#finish()))
    };
    // Code of a method is made where it is called: most programs call few of them. Those of a trait are generic, which
    // has the same effect.
    let inline = (!visibility.is_empty()).then(|| quote!(#[inline]));
    quote! {
        #docs
        #deprecated
        #inline
        #visibility fn #ident(&self, #(#arguments),*) -> #result {
            #body
        }
    }
}
