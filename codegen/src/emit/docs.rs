//! Documentation of generated items, from the facts of the metadata.

use proc_macro2::TokenStream;
use quote::quote;

use crate::csdl::expression::Expression;
use crate::model::{Absence, Added, Annotations, CustomParameter, HttpCall, Parameter, terms};

/// How long a line of documentation may be, in characters.
const LINE: usize = 100;

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
            vec![prose(text), String::new(), otherwise]
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
            let text = prose(text);
            if text.ends_with('.') { text } else { format!("{text}.") }
        }
        (None, None) => return Vec::new(),
    };
    vec![String::new(), line]
}

/// What is said of a member: in one line where that is short, since a type has many of them.
pub(super) fn of_member(lines: Vec<String>) -> Vec<String> {
    let sentences: Vec<&str> = lines.iter().map(String::as_str).filter(|line| !line.is_empty()).collect();
    let line = sentences.join(" ");
    if line.chars().count() <= LINE { vec![line] } else { lines }
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
            format!("`{name}` can be `None`: the service takes {} then.", code(default))
        }
        (Absence::LeftOut, false, Some(default)) => {
            format!("Without `{name}`, the service takes {}.", code(default))
        }
        _ => return None,
    };
    Some([String::new(), line])
}

/// Somebody's text in one line, which rustdoc takes for text: code in backticks stays code, and all else that Markdown
/// would make links, tags, lists or headings of is escaped.
fn prose(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let is_code = text.matches('`').count() % 2 == 0 && !text.contains("``");
    let mut out = String::with_capacity(text.len());
    for (i, part) in text.split('`').enumerate() {
        if i > 0 {
            out.push_str(if is_code { "`" } else { "\\`" });
        }
        if is_code && i % 2 == 1 {
            out.push_str(part);
        } else {
            escaped(part, &mut out);
        }
    }
    // What begins a list or a heading: `- `, `#`, `1. `.
    let digits = out.bytes().take_while(u8::is_ascii_digit).count();
    if digits > 0 && out[digits..].starts_with(['.', ')']) {
        out.insert(digits, '\\');
    } else if out.starts_with(['-', '+', '#', '=', '~']) {
        out.insert(0, '\\');
    }
    out
}

fn escaped(mut rest: &str, out: &mut String) {
    while let Some(first) = rest.chars().next() {
        if let Some((text, url, after)) = link(rest) {
            out.push('[');
            escaped(text, out);
            out.extend(["](", url, ")"]);
            rest = after;
        } else if let Some(url) = url(rest) {
            out.extend(["<", url, ">"]);
            rest = &rest[url.len()..];
        } else {
            if matches!(first, '\\' | '[' | ']' | '<' | '>' | '*' | '_' | '|' | '&') {
                out.push('\\');
            }
            out.push(first);
            rest = &rest[first.len_utf8()..];
        }
    }
}

/// The link of Markdown that a text begins with: what it shows, where it leads, and what comes after it.
fn link(text: &str) -> Option<(&str, &str, &str)> {
    let (shown, rest) = text.strip_prefix('[')?.split_once("](")?;
    let url = url(rest)?;
    let after = rest[url.len()..].strip_prefix(')')?;
    (!shown.contains(['[', ']', '`'])).then_some((shown, url, after))
}

/// The address that a text begins with.
fn url(text: &str) -> Option<&str> {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
    let end = rest.find([' ', '<', '>', '(', ')', '[', ']', '"', '\'', '`', '\\']).unwrap_or(rest.len());
    let rest = rest[..end].trim_end_matches(['.', ',', ';', ':', '!', '?']);
    let length = text.find("://")? + 3 + rest.len();
    (!rest.is_empty()).then(|| &text[..length])
}

/// A value as code, whatever is in it.
fn code(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    match longest {
        0 => format!("`{text}`"),
        // More of them than inside, and apart from them.
        ticks => format!("{0} {text} {0}", "`".repeat(ticks + 1)),
    }
}

/// `` `A` and `B`, or `C` ``.
fn alternatives(sets: &[Vec<String>]) -> String {
    let both = sets.iter().any(|set| set.len() > 1);
    let sets: Vec<String> =
        sets.iter().map(|set| set.iter().map(|scope| format!("`{scope}`")).collect::<Vec<_>>().join(" and ")).collect();
    sets.join(if both { ", or " } else { " or " })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn descriptions_are_text() {
        for (text, expected) in [
            ("The  name\n of it.", "The name of it."),
            ("A list [of] <T> & more", r"A list \[of\] \<T\> \& more"),
            ("See https://example.com/a_b?c=d.", "See <https://example.com/a_b?c=d>."),
            ("(https://a.b)", "(<https://a.b>)"),
            ("see [RFC 1, <x>](https://a.b/c#d), too", r"see [RFC 1, \<x\>](https://a.b/c#d), too"),
            ("[a](b) http:// [", r"\[a\](b) http:// \["),
            ("`Vec<T>` of [T]", r"`Vec<T>` of \[T\]"),
            ("an ` alone", r"an \` alone"),
            ("``` rust", r"\`\`\` rust"),
            ("# Heading", r"\# Heading"),
            ("- item", r"\- item"),
            ("1. first", r"1\. first"),
            ("snake_case and *stars*", r"snake\_case and \*stars\*"),
        ] {
            assert_eq!(prose(text), expected, "{text}");
        }
    }

    #[test]
    fn values_are_code() {
        for (text, expected) in [("a", "`a`"), ("a`b", "`` a`b ``"), ("``", "``` `` ```")] {
            assert_eq!(code(text), expected);
        }
    }
}
