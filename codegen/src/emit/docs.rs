//! Documentation of generated items, from the facts of the metadata.

use proc_macro2::TokenStream;
use quote::quote;

use crate::csdl::expression::Expression;
use crate::model::{Absence, Added, Annotations, CustomParameter, HttpCall, Parameter, terms};

/// Lines as documentation attributes.
pub(super) fn attributes(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote! { #(#[doc = #lines])* }
}

/// Lines as documentation comments, indented.
pub(super) fn comments(lines: &[String], indent: &str) -> String {
    lines.iter().map(|line| format!("{indent}/// {line}").trim_end().to_owned() + "\n").collect()
}

/// The description that a user imported for himself, if there is one; otherwise `otherwise`.
pub(super) fn described(annotations: &Annotations, otherwise: String) -> Vec<String> {
    match annotations.get(terms::CORE_DESCRIPTION).and_then(Expression::as_str) {
        Some(text) if !text.trim().is_empty() => {
            vec![text.split_whitespace().collect::<Vec<_>>().join(" "), String::new(), otherwise]
        }
        _ => vec![otherwise],
    }
}

/// Since which version something is there, where the metadata says it.
pub(super) fn since(added: Option<&Added>) -> Vec<String> {
    let Some(added) = added else { return Vec::new() };
    let description = added.description.as_deref().map(str::trim).filter(|text| !text.is_empty());
    let line = match (&added.version, description) {
        (Some(version), Some(Added::OR_BEFORE)) => format!("Since {version} or before."),
        (Some(version), _) => format!("Since {version}."),
        // Without a version there is nothing else to say.
        (None, Some(text)) => {
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            if text.ends_with('.') { text } else { format!("{text}.") }
        }
        (None, None) => return Vec::new(),
    };
    vec![String::new(), line]
}

/// Method and path of a call, what it needs, and what it answers besides the usual.
pub(super) fn http(call: &HttpCall, path: &str, context_headers: &[String]) -> Vec<String> {
    let mut lines = vec![String::new(), format!("`{} {path}`", call.method)];
    let context: Vec<&CustomParameter> = call
        .headers
        .iter()
        .filter(|header| context_headers.iter().any(|known| known.eq_ignore_ascii_case(&header.name)))
        .collect();
    for header in context {
        let needs = if header.required { "Needs" } else { "Takes" };
        lines.extend([String::new(), format!("{needs} the header `{}`.", header.name)]);
    }
    if !call.oauth {
        lines.extend([String::new(), "Does not accept OAuth tokens.".to_owned()]);
    }
    if !call.scopes.is_empty() {
        lines.extend([String::new(), format!("OAuth scopes: {}.", alternatives(&call.scopes))]);
    }
    let mut schemes: Vec<&str> = call.permissions.iter().map(|(scheme, _)| scheme.as_str()).collect();
    schemes.dedup();
    for scheme in schemes {
        let sets: Vec<Vec<String>> =
            call.permissions.iter().filter(|(known, _)| known == scheme).map(|(_, scopes)| scopes.clone()).collect();
        lines.extend([String::new(), format!("{scheme} permissions: {}.", alternatives(&sets))]);
    }
    if let Some(top) = call.max_top {
        lines.extend([String::new(), format!("A page holds at most {top} rows.")]);
    }
    if !call.statuses.is_empty() {
        let statuses: Vec<String> = call.statuses.iter().map(ToString::to_string).collect();
        lines.extend([String::new(), format!("Documented statuses: {}.", statuses.join(", "))]);
    }
    for alternative in &call.alternatives {
        lines.extend([
            String::new(),
            format!("With the status {} the body is a `{}`.", alternative.status, alternative.ty),
        ]);
    }
    lines
}

/// What it means where a parameter has no value.
pub(super) fn without(parameter: &Parameter) -> Option<[String; 2]> {
    let name = &parameter.name;
    let line = match (parameter.absence(), parameter.in_url, parameter.default_value()) {
        (Absence::Null, true, _) => format!("`{name}` can be `None`, which is null."),
        (Absence::LeftOut, true, None) => format!("`{name}` can be `None`, which leaves it out."),
        (Absence::LeftOut, true, Some(default)) => {
            format!("`{name}` can be `None`: the service takes `{default}` then.")
        }
        (Absence::LeftOut, false, Some(default)) => format!("Without `{name}`, the service takes `{default}`."),
        _ => return None,
    };
    Some([String::new(), line])
}

/// `` `A` and `B`, or `C` ``.
fn alternatives(sets: &[Vec<String>]) -> String {
    let both = sets.iter().any(|set| set.len() > 1);
    let sets: Vec<String> =
        sets.iter().map(|set| set.iter().map(|scope| format!("`{scope}`")).collect::<Vec<_>>().join(" and ")).collect();
    sets.join(if both { ", or " } else { " or " })
}
