//! Entity types and complex types: one file each.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::docs::{attributes, described, of_member, since};
use super::each::each;
use super::file::{SourceFile, Writer, mentions};
use super::{Context, enumeration};
use crate::census::Census;
use crate::csdl::document::StructuredKind;
use crate::model::{Property, QName, Structured, Type, terms};

/// Writes `types/<type>.rs` for each structured type, and `types/mod.rs`.
pub(super) fn files(context: &Context<'_>, files: &mut Vec<SourceFile>, written: &mut Census) {
    let mut modules = TokenStream::new();
    for (name, ty) in &context.service.structured {
        match ty.kind {
            StructuredKind::Entity => written.entity_types += 1,
            StructuredKind::Complex => written.complex_types += 1,
        }
        for property in &ty.properties {
            if property.navigation.is_some() {
                written.navigation_properties += 1;
            } else {
                written.properties += 1;
            }
        }
        let module = format_ident!("{}", context.names.module(name));
        let ident = format_ident!("{}", context.names.ty(name));
        modules.extend(quote! { pub mod #module; pub use #module::#ident; });
    }
    let types: Vec<&Structured> = context.service.structured.values().collect();
    files.extend(each(&types, |ty| file(context, ty)));
    let definitions = definitions(context, written);
    let enums = enumeration::reexport(context);
    let about = vec![
        "Entity types, complex types and enumeration types of the service.".to_owned(),
        String::new(),
        "Each structured type has a module of the same name, with a token for each of its properties: what".to_owned(),
        "queries filter, select, expand and order by.".to_owned(),
    ];
    let mut writer = Writer::new(context, "types/mod.rs", &about);
    if mentions(&definitions, "odata") {
        writer.tokens(context.use_runtime());
    }
    writer.tokens(modules);
    writer.tokens(enums);
    writer.tokens(definitions);
    files.push(writer.finish());
}

fn file(context: &Context<'_>, ty: &Structured) -> SourceFile {
    let ident = format_ident!("{}", context.names.ty(&ty.name));
    let path = format!("types/{}.rs", context.names.module(&ty.name));
    let which = if is_token(context, &ty.name) { format!("(struct@{ident})") } else { String::new() };
    let about = vec![format!("[`{ident}`]{which} and its tokens.")];
    let mut writer = Writer::new(context, path, &about);
    writer.tokens(context.use_runtime());
    let docs = attributes(&type_docs(context, ty));
    if let Some(target) = context.alias(&ty.name) {
        writer.tokens(quote! { #docs pub type #ident = #target; });
        return writer.finish();
    }
    let (keys, properties) = ordered(context, ty);
    let fields = properties.iter().enumerate().map(|(i, property)| field(context, ty, property, i < keys));
    writer.tokens(quote! {
        #docs
        #[derive(Default)]
        pub struct #ident {
            #(#fields)*
            /// Members that this version of the metadata does not know.
            pub extra: odata::Extra,
        }
    });
    writer.text(&wire(context, ty, keys, &properties));
    writer.tokens(inheritance(context, ty));
    let tokens =
        properties.iter().enumerate().map(|(i, property)| token(context, &ty.name, &ident, property, i < keys));
    writer.tokens(quote! { #(#tokens)* });
    writer.finish()
}

/// Whether a token of the type has the type's own name, so that a link must say which is meant.
fn is_token(context: &Context<'_>, ty: &QName) -> bool {
    let ident = context.names.ty(ty);
    context.service.properties(ty).iter().any(|property| ident == context.names.token(ty, &property.name))
}

/// A link to a type, where `path` leads to the types: the module's names are both the type and its tokens.
pub(super) fn link(context: &Context<'_>, ty: &QName, path: &str) -> String {
    let which = if is_token(context, ty) { "struct@" } else { "" };
    let ident = context.names.ty(ty);
    format!("[`{ident}`]({which}{path}::{ident})")
}

/// The types that the type can be cast to, the nearest first.
pub(super) fn bases<'a>(context: &'a Context<'_>, ty: &Structured) -> impl Iterator<Item = &'a Structured> {
    context.service.lineage(&ty.name).into_iter().skip(1).filter(|base| context.alias(&base.name).is_none())
}

/// What the type inherits from, for casts.
fn inheritance(context: &Context<'_>, ty: &Structured) -> TokenStream {
    let ident = format_ident!("{}", context.names.ty(&ty.name));
    let mut names: Vec<String> = Vec::new();
    let mut waiting = vec![&ty.name];
    while let Some(name) = waiting.pop() {
        names.push(name.to_string());
        waiting.extend(context.service.structured.get(name).map(|ty| ty.derived.as_slice()).unwrap_or_default());
    }
    names[1..].sort();
    let bases: Vec<_> = bases(context, ty).map(|base| format_ident!("{}", context.names.ty(&base.name))).collect();
    let first = bases.first();
    let implementations = bases.iter().enumerate().map(|(i, base)| {
        // The names are written once: in a deep hierarchy there are many bases, and as many names.
        let names =
            if i == 0 { quote!(&[#(#names),*]) } else { quote!(<Self as odata::Derived<super::#first>>::NAMES) };
        quote! {
            impl odata::Derived<super::#base> for #ident {
                const NAMES: &'static [&'static str] = #names;
            }
        }
    });
    quote! { #(#implementations)* }
}

/// The properties in the order of the fields: the key first, the others by name. The number is that of key fields.
pub(super) fn ordered<'a>(context: &Context<'a>, ty: &Structured) -> (usize, Vec<&'a Property>) {
    let key = context.plain_key(ty);
    let place = |property: &Property| key.iter().position(|part| part.path[0] == property.name).unwrap_or(usize::MAX);
    let mut properties = context.service.properties(&ty.name);
    properties.sort_by(|a, b| (place(a), &a.name).cmp(&(place(b), &b.name)));
    (key.len(), properties)
}

fn type_docs(context: &Context<'_>, ty: &Structured) -> Vec<String> {
    let kind = match ty.kind {
        StructuredKind::Entity => "Entity type",
        StructuredKind::Complex => "Complex type",
    };
    let mut lines = described(&ty.annotations, format!("{kind} `{}`.", ty.name));
    let sets: Vec<String> = context
        .service
        .sets
        .iter()
        .filter(|set| set.entity_type == ty.name)
        .map(|set| format!("[`{0}`](super::super::sets::{0})", context.names.set(&set.name)))
        .collect();
    if !sets.is_empty() {
        lines.extend([String::new(), format!("The entities of {}.", sets.join(" and "))]);
    }
    if let Some(base) = &ty.base {
        lines.extend([String::new(), format!("Has all members of {}.", link(context, base, "super"))]);
    }
    if !ty.derived.is_empty() {
        let derived: Vec<String> = ty.derived.iter().map(|name| link(context, name, "super")).collect();
        lines.extend([String::new(), format!("The service may answer {} instead: see `cast`.", derived.join(" or "))]);
    }
    if ty.open {
        let mut line = match context.alias(&ty.name) {
            Some(_) => "An open type that declares no member: a map of values by their names".to_owned(),
            None => "An open type: members that are not declared are in `extra`".to_owned(),
        };
        if let Some(value) = ty.open_value.as_ref().filter(|_| context.holds_itself(&ty.name)) {
            let value = context.value(value, &quote!(types)).to_string().replace(' ', "");
            let _ = write!(line, ", and each is a `{value}`: see `Extra::get_as`");
        }
        lines.extend([String::new(), format!("{line}.")]);
    }
    lines.extend(since(ty.annotations.added().as_ref()));
    deprecation(ty.annotations.is_deprecated(), &mut lines);
    lines
}

fn deprecation(deprecated: bool, lines: &mut Vec<String>) {
    if deprecated {
        lines.extend([String::new(), "The service advises against it: deprecated.".to_owned()]);
    }
}

fn field(context: &Context<'_>, owner: &Structured, property: &Property, is_key: bool) -> TokenStream {
    let ident = format_ident!("{}", context.names.field(&owner.name, &property.name));
    let prefix = quote!(super);
    let ty = if is_key { context.value(&property.ty.ty, &prefix) } else { context.field(&property.ty.ty, &prefix) };
    let docs = attributes(&property_docs(owner, property, is_key));
    quote! { #docs pub #ident: #ty, }
}

fn property_docs(owner: &Structured, property: &Property, is_key: bool) -> Vec<String> {
    let name = &property.name;
    let mut line = if is_key {
        format!("`{name}`, the key")
    } else if property.navigation.is_some() {
        format!("`{name}`, a navigation property: there when it is expanded")
    } else {
        format!("`{name}`")
    };
    if let Some(length) = property.ty.facets.max_length {
        let unit = if matches!(property.ty.ty.item(), Type::Primitive(crate::model::Primitive::Binary)) {
            "bytes"
        } else {
            "characters"
        };
        let _ = write!(line, ", at most {length} {unit}");
    }
    if !property.ty.nullable && !is_key && !property.ty.ty.is_collection() && property.navigation.is_none() {
        line.push_str(", required");
    }
    if property.annotations.has(terms::CORE_COMPUTED) {
        line.push_str(", set by the service");
    }
    line.push('.');
    let mut lines = described(&property.annotations, line);
    if property.annotations.has(terms::CODEGEN_SECRET) {
        lines.extend([String::new(), "A secret: `Debug` does not show it.".to_owned()]);
    }
    // What is as old as its type is not told again.
    let added = property.annotations.added().filter(|added| owner.annotations.added().as_ref() != Some(added));
    lines.extend(since(added.as_ref()));
    deprecation(property.annotations.is_deprecated(), &mut lines);
    of_member(lines)
}

/// The invocation that gives the type its wire: the index of each member, and nothing else.
fn wire(context: &Context<'_>, ty: &Structured, keys: usize, properties: &[&Property]) -> String {
    let secrets: Vec<String> = properties
        .iter()
        .enumerate()
        .filter(|(_, property)| property.annotations.has(terms::CODEGEN_SECRET))
        .map(|(i, _)| i.to_string())
        .collect();
    let mut text = format!(
        "odata::structured! {{\n    {}: {:?}, keys {keys}, secrets [{}] {{\n",
        context.names.ty(&ty.name),
        ty.name.to_string(),
        secrets.join(", "),
    );
    for (i, property) in properties.iter().enumerate() {
        let field = context.names.field(&ty.name, &property.name);
        let _ = writeln!(text, "        {i} {field}: {:?},", property.name);
    }
    text.push_str("    }\n}\n");
    text
}

/// The type of a property's token, by what queries can do with it.
pub(super) fn token_kind(property: &Property) -> &'static str {
    let ty = &property.ty.ty;
    match property.navigation.as_ref().and(ty.structured()) {
        Some(_) if ty.is_collection() => "Links",
        Some(_) => "Link",
        None => "Field",
    }
}

fn token(context: &Context<'_>, owner: &QName, ident: &syn::Ident, property: &Property, is_key: bool) -> TokenStream {
    let constant = format_ident!("{}", context.names.token(owner, &property.name));
    let name = &property.name;
    let doc = format!(" `{name}`.");
    let kind = token_kind(property);
    let value = if kind == "Field" { &property.ty.ty } else { property.ty.ty.item() };
    let value = context.value(value, &quote!(super));
    let kind = format_ident!("{kind}");
    let key = is_key.then(|| quote!(, odata::Key));
    quote! { #[doc = #doc] pub const #constant: odata::#kind<#ident, #value #key> = odata::#kind::new(#name); }
}

/// Type definitions are other names for primitive types.
fn definitions(context: &Context<'_>, written: &mut Census) -> TokenStream {
    let definitions = context.service.definitions.values().map(|definition| {
        written.type_definitions += 1;
        let ident = format_ident!("{}", context.names.ty(&definition.name));
        let target = context.value(&Type::Primitive(definition.underlying), &quote!(self));
        let docs = attributes(&described(&definition.annotations, format!("Type definition `{}`.", definition.name)));
        quote! { #docs pub type #ident = #target; }
    });
    quote! { #(#definitions)* }
}
