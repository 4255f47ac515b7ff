//! Types that hold the optional arguments of a call, and types that say which query options it takes.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::call::{AnswerShape, Argument, CallShape, Capabilities, Optional, Place};
use super::docs::comments;
use crate::model::QueryOptions;
use crate::naming;

/// Gives the types of calls on `owner` names that their file has not got yet: a call on a set and one on its entities can
/// have the same name, and so can two that differ in their underscores only.
pub(super) fn distinct(owner: &str, taken: &mut BTreeSet<String>, shapes: &mut [CallShape]) {
    for shape in shapes.iter_mut().filter(|shape| shape.has_types()) {
        let beside = naming::call_type(owner, &shape.method);
        let mut number = 1;
        loop {
            let names = [shape.holder.clone(), shape.marker().to_string()];
            if names.iter().all(|name| !taken.contains(name) && !naming::is_taken(name)) {
                taken.extend(names);
                break;
            }
            shape.holder = if number == 1 { beside.clone() } else { format!("{beside}{number}") };
            number += 1;
        }
    }
}

/// What the calls of a file need beside their methods.
pub(super) fn text<'s>(context: &Context<'_>, owner: &str, shapes: impl Iterator<Item = &'s CallShape>) -> String {
    let mut items: Vec<String> = Vec::new();
    for shape in shapes {
        if let AnswerShape::Rows(_, Capabilities::Other(options)) = &shape.answer {
            items.push(marker(shape, *options));
        }
        if shape.is_held() {
            items.push(holder(context, owner, shape));
        }
    }
    items.join("\n")
}

/// The type that holds optional arguments until the call is sent.
fn holder(context: &Context<'_>, owner: &str, shape: &CallShape) -> String {
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
        // Not reached: what a `PATCH` takes beside its members has no holder.
        AnswerShape::Patch(ty) => ("call", shown(&context.value(ty, &prefix))),
    };
    let docs = comments(&[format!("The call `{}` of [`{owner}`], with its optional arguments.", shape.trace)], "    ");
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
    let (mode, words) = (mode(options), words(options).join(" "));
    let docs = comments(&[format!("The query options of `{}`.", shape.trace)], "    ");
    format!("odata::capabilities! {{\n{docs}    pub struct {}: {mode} [{words}];\n}}\n", shape.marker())
}

/// How rows come.
pub(super) fn mode(options: QueryOptions) -> &'static str {
    if options.top || options.skip { "ByPage" } else { "InOne" }
}

/// What can be done with a query.
pub(super) fn words(options: QueryOptions) -> Vec<&'static str> {
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
    words.into_iter().filter(|(there, _)| *there).map(|(_, word)| word).collect()
}
