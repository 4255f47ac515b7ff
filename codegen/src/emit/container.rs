//! The head of the generated module: its parts, and the trait that leads to the sets.

use quote::{format_ident, quote};

use super::Context;
use super::docs::attributes;
use super::file::{SourceFile, Writer};

/// Writes `mod.rs`.
pub(super) fn file(context: &Context<'_>, fingerprint: &str, files: &mut Vec<SourceFile>) {
    let mut about = vec!["Code written from the metadata of a service.".to_owned(), String::new()];
    about.push(format!("The documents, sorted, have the SHA-256 `{fingerprint}`."));
    let mut writer = Writer::new(context, "mod.rs", &about);
    let runtime = context.use_runtime();
    let name = format_ident!("{}", context.config.container_trait);
    let methods = context.service.sets.iter().map(|set| {
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
    writer.tokens(quote! {
        #runtime
        pub mod enums;
        pub mod sets;
        pub mod types;

        /// The entity sets of the service, for everything that can carry calls to it.
        pub trait #name: odata::Connect {
            #(#methods)*
        }
        impl<T: odata::Connect + ?Sized> #name for T {}
    });
    files.push(writer.finish());
}
