//! Enumeration types: all in one file, since each is a list of names.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::Context;
use super::docs::{comments, described, of_member, since};
use super::file::{SourceFile, Writer};
use crate::census::Census;
use crate::config::EnumLiterals;
use crate::model::{Enum, EnumMember};

/// Writes `enums.rs`.
pub(super) fn file(context: &Context<'_>, files: &mut Vec<SourceFile>, written: &mut Census) {
    let about = vec![
        "Enumeration types of the service. Each keeps members that this version of the metadata does not know."
            .to_owned(),
    ];
    let mut writer = Writer::new(context, "enums.rs", &about);
    if !context.service.enums.is_empty() {
        writer.tokens(context.use_runtime());
    }
    for ty in context.service.enums.values() {
        written.enums += 1;
        writer.text(&if ty.is_flags { flags(context, ty) } else { open(context, ty) });
    }
    files.push(writer.finish());
}

/// `pub use` of all of them, for `types`.
pub(super) fn reexport(context: &Context<'_>) -> TokenStream {
    let names = context.service.enums.keys().map(|name| format_ident!("{}", context.names.ty(name)));
    if context.service.enums.is_empty() {
        TokenStream::new()
    } else {
        quote! { pub use super::enums::{#(#names),*}; }
    }
}

/// The members by value and name, so that the order of the document does not show.
fn sorted(ty: &Enum) -> Vec<&EnumMember> {
    let mut members: Vec<&EnumMember> = ty.members.iter().collect();
    members.sort_by(|a, b| (a.value, &a.name).cmp(&(b.value, &b.name)));
    members
}

fn style(context: &Context<'_>) -> &'static str {
    match context.config.enum_literals {
        EnumLiterals::Qualified => " qualified",
        EnumLiterals::Quoted => "",
    }
}

fn open(context: &Context<'_>, ty: &Enum) -> String {
    let mut docs = described(&ty.annotations, format!("Enumeration type `{}`.", ty.name));
    docs.extend(since(ty.annotations.added().as_ref()));
    let mut text = format!("odata::open_enum! {{\n{}", comments(&docs, "    "));
    let _ =
        writeln!(text, "    pub enum {}: {:?}{} {{", context.names.ty(&ty.name), ty.name.to_string(), style(context));
    for member in sorted(ty) {
        text.push_str(&comments(&member_docs(ty, member), "        "));
        let _ = writeln!(text, "        {} = {:?},", context.names.variant(&ty.name, &member.name), member.name);
    }
    text.push_str("    }\n}\n");
    text
}

fn flags(context: &Context<'_>, ty: &Enum) -> String {
    let mut docs =
        described(&ty.annotations, format!("Enumeration type `{}`, of which several members may be set.", ty.name));
    docs.extend(since(ty.annotations.added().as_ref()));
    let mut text = format!("odata::flags_enum! {{\n{}", comments(&docs, "    "));
    let _ =
        writeln!(text, "    pub struct {}: {:?}{} {{", context.names.ty(&ty.name), ty.name.to_string(), style(context));
    for member in sorted(ty) {
        text.push_str(&comments(&member_docs(ty, member), "        "));
        let variant = context.names.variant(&ty.name, &member.name);
        let _ = writeln!(text, "        {variant} = {} {:?},", member.value, member.name);
    }
    text.push_str("    }\n}\n");
    text
}

fn member_docs(ty: &Enum, member: &EnumMember) -> Vec<String> {
    let mut docs = described(&member.annotations, format!("`{}`.", member.name));
    // What is as old as its type is not told again.
    let added = member.annotations.added().filter(|added| ty.annotations.added().as_ref() != Some(added));
    docs.extend(since(added.as_ref()));
    of_member(docs)
}
