//! Entity sets and singletons: one file each, with a method for every call. Types that are reached from others
//! have such a file too.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Ident;

use super::Context;
use super::call::{CallShape, Place, Receiver};
use super::docs::{attributes, described, since};
use super::each::each;
use super::file::{SourceFile, Writer, mentions};
use super::method::{context_headers, key, method};
use super::structured::link;
use super::update::update;
use super::{holder, media, step};
use crate::census::Census;
use crate::csdl::document::OperationKind;
use crate::model::{CrudKind, EntitySet, OperationId};

/// Writes `sets/<set>.rs` for each set and singleton, `resources/<type>.rs` for what is reached from them, and
/// the heads of both folders.
pub(super) fn files(context: &Context<'_>, files: &mut Vec<SourceFile>, written: &mut Census) {
    let mut operations = BTreeSet::new();
    for set in &context.service.sets {
        if set.is_singleton {
            written.singletons += 1;
        } else {
            written.sets += 1;
        }
        written.crud_calls += set.crud.len();
    }
    for set in context.service.sets.iter().chain(&context.service.resources) {
        operations.extend(set.collection_operations.iter().chain(&set.entity_operations));
    }
    for sets in [&context.service.sets, &context.service.resources] {
        files.extend(each(sets, |set| file(context, set)));
    }
    operations.extend(context.service.imports.iter().flat_map(|import| &import.operations));
    for id in operations {
        match context.service.operation(id).kind {
            OperationKind::Action => written.actions += 1,
            OperationKind::Function => written.functions += 1,
        }
    }
    let about = "Entity sets of the service, each with its calls, actions and functions.";
    files.push(head(context, "sets", about, &context.service.sets));
    if !context.service.resources.is_empty() {
        let about = "Entities that are reached from others, with their calls, actions and functions.";
        files.push(head(context, "resources", about, &context.service.resources));
    }
}

fn head(context: &Context<'_>, folder: &str, about: &str, sets: &[EntitySet]) -> SourceFile {
    let mut writer = Writer::new(context, format!("{folder}/mod.rs"), &[about.to_owned()]);
    let modules = sets.iter().map(|set| {
        let module = format_ident!("{}", context.module_of(set));
        let ident = format_ident!("{}", context.names.set(&set.name));
        let entity = format_ident!("{}", context.names.entity(set));
        let names = if set.is_resource() { quote!({#ident, #entity}) } else { quote!(#ident) };
        quote! { pub mod #module; pub use #module::#names; }
    });
    writer.tokens(quote! { #(#modules)* });
    writer.finish()
}

/// The calls on the set itself and those on one of its entities.
pub(super) fn shapes(context: &Context<'_>, set: &EntitySet) -> (Vec<CallShape>, Vec<CallShape>) {
    let mut own: Vec<CallShape> = set.crud.iter().map(|crud| context.crud_shape(set, crud.kind, &crud.call)).collect();
    let sorted = |ids: &[OperationId], on_entity: bool| {
        let mut shapes: Vec<CallShape> = ids.iter().map(|id| context.operation_shape(set, *id, on_entity)).collect();
        shapes.sort_by(|a, b| a.method.cmp(&b.method));
        shapes
    };
    own.extend(media::creation(context, set));
    own.extend(media::shapes(context, set));
    own.extend(sorted(&set.collection_operations, false));
    let mut on_entity = sorted(&set.entity_operations, true);
    let (ident, entity) = (context.names.set(&set.name), context.names.entity(set));
    let mut taken = BTreeSet::from([ident.to_owned(), entity.clone()]);
    holder::distinct(ident, &mut taken, &mut own);
    holder::distinct(&entity, &mut taken, &mut on_entity);
    if set.is_singleton {
        own.extend(on_entity);
        return (own, Vec::new());
    }
    if set.is_resource() {
        // A single entity may be all that something leads to.
        let by_key = |kind: CrudKind| !matches!(kind, CrudKind::List | CrudKind::Create);
        let crud = set.crud.iter().filter(|crud| by_key(crud.kind)).map(|crud| {
            let shape = context.crud_shape(set, crud.kind, &crud.call);
            CallShape { receiver: Receiver::Itself, ..shape }
        });
        let content = media::shapes(context, set).into_iter();
        let content = content.map(|shape| CallShape { receiver: Receiver::Itself, ..shape });
        on_entity.splice(0..0, crud.chain(content));
    }
    (own, on_entity)
}

/// Whether one of the set's entities has a type of its own: where there is more to do with it than the set's calls.
pub(super) fn has_entity(set: &EntitySet, on_entity: &[CallShape]) -> bool {
    set.is_resource() || !set.is_singleton && (!on_entity.is_empty() || !set.steps.is_empty())
}

impl Context<'_> {
    /// The module of a set or resource.
    pub(super) fn module_of(&self, set: &EntitySet) -> String {
        if set.is_resource() { self.names.module(&set.entity_type) } else { self.names.set_module(&set.name) }
    }
}

fn file(context: &Context<'_>, set: &EntitySet) -> SourceFile {
    let ident = format_ident!("{}", context.names.set(&set.name));
    let (own, on_entity) = shapes(context, set);
    let (folder, kind, constructor) = if set.is_resource() {
        (
            "resources",
            format!("Entities of the type `{}`, which something else leads to", set.entity_type),
            by_resource(),
        )
    } else {
        let kind = if set.is_singleton { "singleton" } else { "entity set" };
        ("sets", format!("The {kind} `{}`", set.name), by_service(&set.name))
    };
    let calls = methods(context, set, &own);
    let entity = format_ident!("{}", context.names.entity(set));
    let steps = step::steps(context, set);
    let casts = step::casts(context, set, false);
    let has_entity = has_entity(set, &on_entity);
    let by_key = (has_entity && !context.key_of(set).is_empty()).then(|| {
        let (arguments, key) = key(context, set);
        quote! {
            /// One entity, by its key, for the operations on it. Nothing is sent.
            #[inline]
            pub fn by_key(&self, #arguments) -> #entity {
                #entity(self.0.#key)
            }
        }
    });
    let entity_calls = methods(context, set, &on_entity);
    // The calls of a resource's entity are those of its collection, with the key said before.
    let held = own.iter().chain(on_entity.iter().filter(|shape| shape.segment.is_some()));
    let holders = holder::text(context, &ident.to_string(), held);

    let mut writer = Writer::new(context, format!("{folder}/{}.rs", context.module_of(set)), &[format!("{kind}.")]);
    let all = || own.iter().chain(&on_entity);
    let borrow = all().any(|shape| shape.required.iter().any(|argument| argument.place == Place::Entity));
    let borrow = borrow.then(|| quote! { use std::borrow::Borrow; });
    let runtime = context.use_runtime();
    let resources = (!context.service.resources.is_empty() && (!set.steps.is_empty() || !set.casts.is_empty()))
        .then(|| quote! { use super::super::resources; });
    let uses_types = mentions(&quote!(#calls #by_key #entity_calls), "types") || holders.contains("types::");
    let types = uses_types.then(|| quote! { use super::super::types; });
    writer.tokens(quote! { #borrow #runtime #resources #types });
    if let Some(names) = context_headers(context, all()) {
        writer.tokens(quote! {
            /// Headers that the client sends by itself where it knows their values.
            const CONTEXT: &[&str] = &[#(#names),*];
        });
    }
    let path = if uses_types { "types" } else { "super::super::types" };
    let of = if set.is_resource() { String::new() } else { format!(", of {}", link(context, &set.entity_type, path)) };
    let mut docs = described(&set.annotations, format!("{kind}{of}."));
    docs.extend(since(set.annotations.added().as_ref()));
    let docs = attributes(&docs);
    let of_singleton = set.is_singleton.then_some(&steps);
    writer.tokens(item(&ident, &docs, &constructor, &quote!(#calls #by_key #casts #of_singleton)));
    if has_entity {
        let docs = attributes(&[format!("One entity of [`{ident}`].")]);
        let constructor = set.is_resource().then(by_resource);
        let casts = step::casts(context, set, true);
        writer.tokens(item(&entity, &docs, &constructor.unwrap_or_default(), &quote!(#entity_calls #steps #casts)));
    }
    writer.text(&holders);
    writer.finish()
}

/// A struct around a resource.
fn item(ident: &Ident, docs: &TokenStream, constructor: &TokenStream, methods: &TokenStream) -> TokenStream {
    // A service may forbid everything.
    let unread = methods.is_empty().then(|| quote! { #[expect(dead_code, reason = "nothing can be done with it")] });
    quote! {
        #docs
        #[derive(Clone, Debug)]
        pub struct #ident(#unread odata::Resource);

        impl #ident {
            #constructor
            #methods
        }
    }
}

/// A method for each call, and the update behind the call that it ends with.
fn methods(context: &Context<'_>, set: &EntitySet, shapes: &[CallShape]) -> TokenStream {
    let update = update(context, shapes);
    let methods = shapes.iter().map(|shape| {
        let method = method(context, set, shape);
        let update = update.as_ref().filter(|update| std::ptr::eq(update.replace, shape));
        let update = update.map(|update| update.method(context, set));
        quote! { #method #update }
    });
    methods.collect()
}

fn by_service(name: &str) -> TokenStream {
    quote! {
        /// The set of the service behind `service`.
        #[inline]
        pub fn new(service: odata::Handle) -> Self {
            Self(odata::Resource::root(service, #name))
        }
    }
}

fn by_resource() -> TokenStream {
    quote! {
        /// What stands at `resource`.
        #[inline]
        pub fn new(resource: odata::Resource) -> Self {
            Self(resource)
        }
    }
}
