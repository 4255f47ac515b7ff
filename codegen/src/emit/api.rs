//! The public API of the generated code, one item a line: what a reviewer of a regeneration reads.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::Context;
use super::call::{AnswerShape, Argument, CallShape, Capabilities, Place, Receiver};
use super::container::imports;
use super::file::head;
use super::holder::{mode, words};
use super::method::key_arguments;
use super::set::{has_entity, shapes};
use super::step::target;
use super::structured::{bases, token_kind};
use super::update::update;
use crate::model::{Absence, EntitySet};

/// The head, and all lines, sorted.
pub(super) fn lines(context: &Context<'_>) -> String {
    let mut lines = Vec::new();
    types(context, &mut lines);
    for set in context.service.sets.iter().chain(&context.service.resources) {
        set_lines(context, set, &mut lines);
    }
    let container = &context.config.container_trait;
    for shape in imports(context) {
        call_lines(context, container, "imports", &shape, &[], &mut lines);
    }
    lines.sort();
    // An entity that something leads to has calls of its collection, and their types.
    lines.dedup();
    let mut text = format!("# {}\n", head(context));
    for line in lines {
        text.push_str(&line);
        text.push('\n');
    }
    text
}

fn types(context: &Context<'_>, lines: &mut Vec<String>) {
    let prefix = quote!(types);
    for (name, ty) in &context.service.structured {
        let rust = context.names.ty(name);
        if let Some(target) = context.alias(name) {
            // The files of types name each other from within their module.
            lines.push(format!("types::{rust} = {}", shown(&target).replace("super::", "types::")));
            continue;
        }
        lines.push(format!("types::{rust}"));
        let keys = context.plain_key(ty);
        for property in context.service.properties(name) {
            let is_key = keys.iter().any(|part| part.path[0] == property.name);
            let value = &property.ty.ty;
            let shape = if is_key { context.value(value, &prefix) } else { context.field(value, &prefix) };
            // Name and type of the token follow from those of the field, unless it leads to entities.
            let kind = Some(token_kind(property)).filter(|kind| *kind != "Field");
            let token = kind.map(|kind| format!(" ({kind})")).unwrap_or_default();
            lines.push(format!(
                "types::{rust}.{}: {}{token}",
                context.names.field(name, &property.name),
                shown(&shape)
            ));
        }
        for base in bases(context, ty) {
            lines.push(format!("types::{rust}: Derived<types::{}>", context.names.ty(&base.name)));
        }
    }
    for (name, ty) in &context.service.enums {
        let rust = context.names.ty(name);
        lines.push(format!("types::{rust}{}", if ty.is_flags { ": flags" } else { "" }));
        for member in &ty.members {
            lines.push(format!("types::{rust}::{}", context.names.variant(name, &member.name)));
        }
    }
    for (name, ty) in &context.service.definitions {
        let target = context.value(&crate::model::Type::Primitive(ty.underlying), &prefix);
        lines.push(format!("types::{} = {}", context.names.ty(name), shown(&target)));
    }
}

fn set_lines(context: &Context<'_>, set: &EntitySet, lines: &mut Vec<String>) {
    let folder = if set.is_resource() { "resources" } else { "sets" };
    let module = format!("{folder}::{}", context.module_of(set));
    let owner = format!("{folder}::{}", context.names.set(&set.name));
    let entity = format!("{module}::{}", context.names.entity(set));
    if !set.is_resource() {
        let method = context.names.set_method(&set.name);
        lines.push(format!("{}::{method}() -> {owner}", context.config.container_trait));
    }
    let prefix = quote!(types);
    let key: Vec<String> = context
        .key_of(set)
        .iter()
        .zip(key_arguments(context, set))
        .map(|(part, name)| {
            let (ty, _) = context.argument(&part.ty, &format_ident!("{name}"), &prefix);
            format!("{name}: {}", shown(&ty))
        })
        .collect();
    let (own, on_entity) = shapes(context, set);
    for shape in &own {
        call_lines(context, &owner, &module, shape, &key, lines);
    }
    lines.extend(update_line(context, &owner, &own, &key));
    let has_entity = has_entity(set, &on_entity);
    if has_entity && !key.is_empty() {
        lines.push(format!("{owner}::by_key({}) -> {entity}", key.join(", ")));
    }
    for shape in &on_entity {
        call_lines(context, &entity, &module, shape, &key, lines);
    }
    lines.extend(update_line(context, &entity, &on_entity, &key));
    let from = if set.is_singleton { &owner } else { &entity };
    for step in &set.steps {
        let target = target(context, &step.target, step.is_collection);
        lines.push(format!("{from}::{}() -> resources::{target}", context.names.step(&set.name, &step.property)));
    }
    for cast in &set.casts {
        let mut line = |from: &str, is_collection: bool| {
            let target = target(context, cast, is_collection);
            lines.push(format!("{from}::{}() -> resources::{target}", context.names.cast(cast)));
        };
        line(&owner, !set.is_singleton);
        if has_entity {
            line(&entity, false);
        }
    }
}

fn update_line(context: &Context<'_>, owner: &str, shapes: &[CallShape], key: &[String]) -> Option<String> {
    let update = update(context, shapes)?;
    let ty = shown(&context.value(update.ty, &quote!(types)));
    let mut arguments = if update.receiver() == Receiver::ByKey { key.to_vec() } else { Vec::new() };
    arguments.push(format!("change: impl FnOnce(&mut {ty})"));
    Some(format!("{owner}::update({}) -> Update<{ty}>", arguments.join(", ")))
}

fn call_lines(
    context: &Context<'_>,
    owner: &str,
    module: &str,
    shape: &CallShape,
    key: &[String],
    lines: &mut Vec<String>,
) {
    let prefix = quote!(types);
    let mut arguments: Vec<String> = if shape.receiver == Receiver::ByKey { key.to_vec() } else { Vec::new() };
    arguments.extend(shape.required.iter().map(|argument| {
        let ty = argument_type(context, argument, &prefix);
        format!("{}: {}", argument.name, shown(&ty))
    }));
    let answer = shown(&shape.inner_type(context, &prefix));
    let (arguments, method) = (arguments.join(", "), &shape.method);
    if let AnswerShape::Rows(_, Capabilities::Other(options)) = &shape.answer {
        lines.push(format!("{module}::{}: {} {}", shape.marker(), mode(*options), words(*options).join(" ")));
    }
    if !shape.is_held() {
        lines.push(format!("{owner}::{method}({arguments}) -> {answer}"));
        return;
    }
    let holder = format!("{module}::{}", shape.holder);
    lines.push(format!("{owner}::{method}({arguments}) -> {holder}"));
    lines.push(format!("{holder}: {answer}"));
    for argument in &shape.optional {
        let ty = argument_type(context, argument, &prefix);
        lines.push(format!("{holder}::{}({})", argument.name, shown(&ty)));
    }
}

fn argument_type(context: &Context<'_>, argument: &Argument, prefix: &TokenStream) -> TokenStream {
    match argument.place {
        Place::File | Place::Content => quote!(odata::FilePart),
        Place::Entity => {
            let ty = context.value(&argument.ty, prefix);
            quote!(impl Borrow<#ty>)
        }
        Place::Url(Absence::Null | Absence::LeftOut) => context.optional_argument(&argument.ty, prefix),
        _ => context.argument(&argument.ty, &format_ident!("value"), prefix).0,
    }
}

/// Tokens without the spaces that only tell them apart, and without the runtime's own path.
fn shown(tokens: &TokenStream) -> String {
    let mut text = tokens.to_string();
    for (from, to) in [(" :: ", "::"), (" < ", "<"), (" >", ">"), (" ,", ","), ("& ", "&"), ("odata::", "")] {
        text = text.replace(from, to);
    }
    text
}
