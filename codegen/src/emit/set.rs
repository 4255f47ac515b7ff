//! Entity sets and singletons: one file each, with a method for every call.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::Context;
use super::call::{AnswerShape, Argument, CallShape, Capabilities, Optional, Place, Receiver};
use super::docs::{attributes, comments, described};
use super::file::{SourceFile, Writer};
use crate::census::Census;
use crate::csdl::document::OperationKind;
use crate::model::{EntitySet, KeyPart, Method, QueryOptions};

/// Writes `sets/<set>.rs` for each set and singleton, and `sets/mod.rs`.
pub(super) fn files(context: &Context<'_>, files: &mut Vec<SourceFile>, written: &mut Census) {
    let mut modules = TokenStream::new();
    let mut operations = std::collections::BTreeSet::new();
    for set in &context.service.sets {
        if set.is_singleton {
            written.singletons += 1;
        } else {
            written.sets += 1;
        }
        written.crud_calls += set.crud.len();
        operations.extend(set.collection_operations.iter().chain(&set.entity_operations));
        let module = format_ident!("{}", context.names.set_method(&set.name));
        let ident = format_ident!("{}", context.names.set(&set.name));
        modules.extend(quote! { pub mod #module; pub use #module::#ident; });
        files.push(file(context, set));
    }
    for id in operations {
        match context.service.operation(id).kind {
            OperationKind::Action => written.actions += 1,
            OperationKind::Function => written.functions += 1,
        }
    }
    let about = vec!["Entity sets of the service, each with its calls, actions and functions.".to_owned()];
    let mut writer = Writer::new(context, "sets/mod.rs", &about);
    writer.tokens(modules);
    files.push(writer.finish());
}

/// The calls on the set itself and those on one of its entities.
pub(super) fn shapes(context: &Context<'_>, set: &EntitySet) -> (Vec<CallShape>, Vec<CallShape>) {
    let mut own: Vec<CallShape> = set.crud.iter().map(|crud| context.crud_shape(set, crud.kind, &crud.call)).collect();
    let sorted = |ids: &[crate::model::OperationId], on_entity: bool| {
        let mut shapes: Vec<CallShape> = ids.iter().map(|id| context.operation_shape(set, *id, on_entity)).collect();
        shapes.sort_by(|a, b| a.method.cmp(&b.method));
        shapes
    };
    own.extend(sorted(&set.collection_operations, false));
    let on_entity = sorted(&set.entity_operations, true);
    if set.is_singleton {
        own.extend(on_entity);
        return (own, Vec::new());
    }
    (own, on_entity)
}

fn file(context: &Context<'_>, set: &EntitySet) -> SourceFile {
    let ident = format_ident!("{}", context.names.set(&set.name));
    let entity = format_ident!("{}Entity", context.names.set(&set.name));
    let (own, on_entity) = shapes(context, set);
    let kind = if set.is_singleton { "singleton" } else { "entity set" };
    let about = vec![format!("The {kind} `{}`.", set.name)];
    let mut writer = Writer::new(context, format!("sets/{}.rs", context.names.set_method(&set.name)), &about);

    let runtime = context.use_runtime();
    let all = || own.iter().chain(&on_entity);
    let borrow = all().any(|shape| shape.required.iter().any(|argument| argument.place == Place::Entity));
    let borrow = borrow.then(|| quote! { use std::borrow::Borrow; });
    writer.tokens(quote! { #borrow #runtime use super::super::types; });
    let headers = context_headers(context, all());
    if let Some(names) = &headers {
        writer.tokens(quote! {
            /// Headers that the client sends by itself where it knows their values.
            const CONTEXT: &[&str] = &[#(#names),*];
        });
    }

    let ty = context.names.ty(&set.entity_type);
    let what = if set.is_singleton { "The singleton" } else { "The entity set" };
    let docs = attributes(&described(&set.annotations, format!("{what} `{}`, of [`{ty}`](types::{ty}).", set.name)));
    let name = &set.name;
    let methods = own.iter().map(|shape| method(context, set, shape));
    let by_key = (!on_entity.is_empty()).then(|| {
        let (arguments, key) = key(context, set);
        quote! {
            /// One entity of the set, by its key, for the operations on it. Nothing is sent.
            pub fn by_key(&self, #arguments) -> #entity {
                #entity(self.0.#key)
            }
        }
    });
    writer.tokens(quote! {
        #docs
        #[derive(Clone, Debug)]
        pub struct #ident(odata::Resource);

        impl #ident {
            /// The set of the service behind `service`.
            pub fn new(service: odata::Handle) -> Self {
                Self(odata::Resource::root(service, #name))
            }
            #(#methods)*
            #by_key
        }
    });
    if !on_entity.is_empty() {
        let docs = attributes(&[format!("One entity of [`{ident}`], by its key.")]);
        let methods = on_entity.iter().map(|shape| method(context, set, shape));
        writer.tokens(quote! {
            #docs
            #[derive(Clone, Debug)]
            pub struct #entity(odata::Resource);

            impl #entity {
                #(#methods)*
            }
        });
    }
    for shape in own.iter().chain(&on_entity) {
        if let AnswerShape::Rows(_, Capabilities::Other(options)) = &shape.answer {
            writer.text(&marker(shape, *options));
        }
        if !shape.optional.is_empty() {
            writer.text(&holder(context, &ident.to_string(), shape));
        }
    }
    writer.finish()
}

/// The context headers of the file's calls, where they all take the same.
fn context_headers<'s>(context: &Context<'_>, mut shapes: impl Iterator<Item = &'s CallShape>) -> Option<Vec<String>> {
    shapes.find_map(|shape| Some(headers_of(context, shape)).filter(|names| !names.is_empty()))
}

fn headers_of(context: &Context<'_>, shape: &CallShape) -> Vec<String> {
    let headers = shape.http.headers.iter().filter(|header| context.is_context(&header.name));
    headers.map(|header| header.name.clone()).collect()
}

/// Key arguments, and the step from the set to the entity.
fn key(context: &Context<'_>, set: &EntitySet) -> (TokenStream, TokenStream) {
    let parts = context.service.structured.get(&set.entity_type).map(|ty| ty.key.as_slice()).unwrap_or_default();
    let prefix = quote!(types);
    let argument = |name: &str, part: &KeyPart| {
        let ident = format_ident!("{name}");
        let (ty, pass) = context.argument(&part.ty, &ident, &prefix);
        (quote!(#ident: #ty), pass)
    };
    match parts {
        [] => (quote!(), quote!(clone())),
        [part] => {
            let (argument, pass) = argument("key", part);
            let turbofish = context.turbofish(&part.ty);
            (argument, quote!(entity #turbofish (#pass)))
        }
        parts => {
            let (arguments, passes): (Vec<_>, Vec<_>) = parts
                .iter()
                .map(|part| {
                    let name = crate::naming::argument(&part.name);
                    let (argument, pass) = argument(&name, part);
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

fn method(context: &Context<'_>, set: &EntitySet, shape: &CallShape) -> TokenStream {
    let prefix = quote!(types);
    let ident = format_ident!("{}", shape.method);
    let docs = attributes(&shape.docs);
    let deprecated = shape.http.deprecated.then(|| quote! { #[deprecated(note = "the service advises against it")] });
    let (mut arguments, mut start) = (Vec::new(), quote!(self.0));
    if shape.receiver == Receiver::ByKey {
        let (key_arguments, step) = key(context, set);
        arguments.push(key_arguments);
        start = quote!(#start.#step);
    }
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
            Place::File => {
                arguments.push(quote!(#name: odata::FilePart));
                tail.extend(quote!(.file(#wire, #name)));
            }
            place => {
                let (ty, pass) = context.argument(&argument.ty, &name, &prefix);
                arguments.push(quote!(#name: #ty));
                let turbofish = context.turbofish(&argument.ty);
                match place {
                    Place::Url => in_url.extend(quote!(.arg #turbofish (#wire, #pass))),
                    Place::Member => tail.extend(quote!(.param #turbofish (#wire, #pass))),
                    Place::Whole => tail.extend(quote!(.whole_body #turbofish (#pass))),
                    Place::Text => tail.extend(quote!(.text(#wire, #pass))),
                    Place::Option => tail.extend(quote!(.option #turbofish (#wire, #pass))),
                    Place::Header => tail.extend(quote!(.header #turbofish (#wire, #pass))),
                    Place::Entity | Place::File => {}
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
    let takes = (!headers_of(context, shape).is_empty()).then(|| quote!(.takes(CONTEXT)));
    let cap = shape.http.max_top.filter(|_| matches!(shape.answer, AnswerShape::Rows(..))).map(|top| {
        let top = proc_macro2::Literal::u32_unsuffixed(top);
        quote!(.cap(#top))
    });
    let draft = quote!(#start.#verb(#trace) #takes #cap #tail);
    let (result, body) = if shape.optional.is_empty() {
        let finish = shape.finish();
        (shape.inner_type(context, &prefix), quote!(#draft.#finish()))
    } else {
        let holder = format_ident!("{}", shape.holder);
        (quote!(#holder), quote!(#holder::new(#draft)))
    };
    quote! {
        #docs
        #deprecated
        pub fn #ident(&self, #(#arguments),*) -> #result {
            #body
        }
    }
}

/// The type that holds optional arguments until the call is sent.
fn holder(context: &Context<'_>, set: &str, shape: &CallShape) -> String {
    let prefix = quote!(types);
    let shown = |tokens: &TokenStream| prettyplease_type(tokens);
    let (kind, answer) = match &shape.answer {
        AnswerShape::Plain(ty, optional) => {
            let ty = ty.as_ref().map_or_else(|| quote!(()), |ty| context.value(ty, &prefix));
            ("call", if *optional == Optional::Maybe { shown(&quote!(Option<#ty>)) } else { shown(&ty) })
        }
        AnswerShape::Stream => ("call", "odata::Download".to_owned()),
        AnswerShape::One(ty, optional) => {
            let ty = shown(&context.value(ty, &prefix));
            ("get", if *optional == Optional::Maybe { format!("{ty} => Option<{ty}>") } else { ty })
        }
        AnswerShape::Rows(item, capabilities) => {
            let item = shown(&context.value(item, &prefix));
            let capabilities = match capabilities {
                Capabilities::Paged => "odata::Paged".to_owned(),
                Capabilities::Unpaged => "odata::Unpaged".to_owned(),
                Capabilities::Other(_) => shape.marker().to_string(),
            };
            ("query", format!("{item}, {capabilities}"))
        }
        AnswerShape::Patch(ty) => ("patch", shown(&context.value(ty, &prefix))),
    };
    let docs = comments(&[format!("The call `{}` of [`{set}`], with its optional arguments.", shape.trace)], "    ");
    let mut text = format!("odata::{kind}! {{\n{docs}    pub struct {}: {answer} {{\n", shape.holder);
    for argument in &shape.optional {
        let (word, what) = match argument.place {
            Place::Option => ("option", "Query option"),
            Place::Header => ("header", "Header"),
            Place::File => ("file", "File"),
            Place::Text => ("text", "Text"),
            _ => ("param", "Parameter"),
        };
        text.push_str(&comments(&[format!("{what} `{}`.", argument.wire)], "        "));
        let ty = holder_type(context, argument, &prefix);
        let _ = writeln!(text, "        {word} {}: {ty} = {:?},", argument.name, argument.wire);
    }
    text.push_str("    }\n}\n");
    text
}

fn holder_type(context: &Context<'_>, argument: &Argument, prefix: &TokenStream) -> String {
    match argument.place {
        Place::File => "odata::FilePart".to_owned(),
        _ => prettyplease_type(&context.value(&argument.ty, prefix)),
    }
}

/// A type as text, without the spaces that tokens have between them.
fn prettyplease_type(tokens: &TokenStream) -> String {
    tokens.to_string().replace(' ', "")
}

/// A type that says which query options a call takes, where neither of the runtime's own does.
fn marker(shape: &CallShape, options: QueryOptions) -> String {
    let words = [
        (options.filter, "Filterable"),
        (options.order_by, "Orderable"),
        (options.select, "Selectable"),
        (options.expand, "Expandable"),
        (options.top, "Limitable"),
        (options.skip, "Skippable"),
        (options.count, "Countable"),
        (options.search, "Searchable"),
    ];
    let words: Vec<&str> = words.into_iter().filter(|(there, _)| *there).map(|(_, word)| word).collect();
    let mode = if options.top || options.skip { "ByPage" } else { "InOne" };
    let docs = comments(&[format!("The query options of `{}`.", shape.trace)], "    ");
    format!("odata::capabilities! {{\n{docs}    pub struct {}: {mode} [{}];\n}}\n", shape.marker(), words.join(" "))
}
