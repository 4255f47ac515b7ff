//! The head of the generated module: its parts, and the trait that leads to the sets and to unbound operations.

use std::collections::BTreeSet;

use quote::{format_ident, quote};

use super::call::CallShape;
use super::docs::attributes;
use super::file::{SourceFile, Writer};
use super::method::function;
use super::{Context, holder};
use crate::census::Census;

/// The calls of unbound operations.
pub(super) fn imports(context: &Context<'_>) -> Vec<CallShape> {
    let mut shapes: Vec<CallShape> = context
        .service
        .imports
        .iter()
        .flat_map(|import| import.operations.iter().map(|id| context.import_shape(import, *id)))
        .collect();
    let container = &context.config.container_trait;
    let mut taken = BTreeSet::from([container.clone()]);
    holder::distinct(container, &mut taken, &mut shapes);
    shapes
}

/// Writes `mod.rs`, and `imports.rs` if unbound operations have optional arguments.
pub(super) fn file(context: &Context<'_>, fingerprint: &str, files: &mut Vec<SourceFile>, written: &mut Census) {
    let mut about = vec!["Code written from the metadata of a service.".to_owned(), String::new()];
    about.push(format!("The documents, sorted, have the SHA-256 `{fingerprint}`."));
    let mut writer = Writer::new(context, "mod.rs", &about);
    let name = format_ident!("{}", context.config.container_trait);
    let sets = context.service.sets.iter().map(|set| {
        let method = format_ident!("{}", context.names.set_method(&set.name));
        let ident = format_ident!("{}", context.names.set(&set.name));
        let what = if set.is_singleton { "singleton" } else { "entity set" };
        let docs = attributes(&[format!("The {what} `{}`.", set.name)]);
        quote! {
            #docs
            fn #method(&self) -> sets::#ident {
                sets::#ident::new(self.handle())
            }
        }
    });
    let imports = imports(context);
    written.imports += context.service.imports.len();
    let calls = imports.iter().map(|shape| {
        let start = quote!(odata::Resource::service(self.handle()));
        function(context, shape, &quote!(), quote!(), start)
    });
    let calls = quote! { #(#calls)* };
    let held = imports.iter().any(CallShape::has_types);
    let (imports_module, uses_imports) =
        if held { (quote! { pub mod imports; }, quote! { use imports::*; }) } else { (quote!(), quote!()) };
    let resources = (!context.service.resources.is_empty()).then(|| quote! { pub mod resources; });
    let runtime = context.use_runtime();
    // A crate's metadata has tables over its items that end with the last item in them. With the most items first, most of
    // the tables are shorter: half a percent of the compiled library.
    writer.tokens(quote! {
        #![allow(dead_code, unused_imports, reason = "a program uses what it needs of it")]
        #runtime
        #uses_imports
        pub mod types;
        pub mod sets;
        #resources
        #imports_module
        pub mod enums;

        /// The entity sets of the service, for everything that can carry calls to it.
        pub trait #name: odata::Connect {
            #(#sets)*
            #calls
        }
        impl<T: odata::Connect + ?Sized> #name for T {}
    });
    files.push(writer.finish());
    if held {
        let about = vec!["Optional arguments of unbound operations.".to_owned()];
        let mut writer = Writer::new(context, "imports.rs", &about);
        let holders = holder::text(context, &context.config.container_trait, imports.iter());
        let types = holders.contains("types::").then(|| quote! { use super::types; });
        writer.tokens(quote! { #runtime #types });
        writer.text(&holders);
        files.push(writer.finish());
    }
}
