//! The calls of the public API description, where the folder with it is at hand.

use std::collections::BTreeSet;
use std::fmt;
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::seen::{Body, Seen};

/// An operation under `/odata`.
pub(crate) struct Described {
    method: String,
    path: String,
    query: BTreeSet<String>,
    headers: BTreeSet<String>,
    /// Members of the body, if it has one: all of them, and those that must be there.
    body: Option<(BTreeSet<String>, BTreeSet<String>)>,
}

/// All of them; `None` after a word on why not.
pub(crate) fn read() -> Option<Vec<Described>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/reference/orchestrator-v20.openapi.json");
    let Ok(bytes) = fs::read(&path) else {
        println!("skipped: the public API description is not at hand");
        return None;
    };
    let document: Value = serde_json::from_slice(&bytes).expect("the description is JSON");
    let mut described = Vec::new();
    for (path, methods) in document["paths"].as_object().expect("paths") {
        let Some(path) = path.strip_prefix("/odata") else { continue };
        for (method, operation) in methods.as_object().expect("methods") {
            described.push(operation_of(&document, method, path, operation));
        }
    }
    Some(described)
}

fn operation_of(document: &Value, method: &str, path: &str, operation: &Value) -> Described {
    let parameters = operation["parameters"].as_array().map(Vec::as_slice).unwrap_or_default();
    let named = |place: &str| -> BTreeSet<String> {
        let names = parameters.iter().filter(|parameter| parameter["in"] == place);
        names.map(|parameter| parameter["name"].as_str().expect("a name").to_owned()).collect()
    };
    let schema = operation["requestBody"]["content"].as_object().and_then(|content| content.values().next());
    let body = schema.map(|content| {
        let schema = resolved(document, &content["schema"]);
        let required = schema["required"].as_array().map(Vec::as_slice).unwrap_or_default();
        (members(document, schema), required.iter().filter_map(|name| name.as_str().map(str::to_owned)).collect())
    });
    Described {
        method: method.to_uppercase(),
        path: path.to_owned(),
        query: named("query").into_iter().filter(|name| !name.starts_with('$')).collect(),
        headers: named("header").into_iter().map(|name| name.to_ascii_lowercase()).collect(),
        body,
    }
}

fn resolved<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    match schema["$ref"].as_str().and_then(|reference| reference.strip_prefix('#')) {
        Some(pointer) => document.pointer(pointer).expect("a reference that leads somewhere"),
        None => schema,
    }
}

fn members(document: &Value, schema: &Value) -> BTreeSet<String> {
    let own = schema["properties"].as_object().into_iter().flat_map(|properties| properties.keys().cloned());
    let inherited = schema["allOf"].as_array().into_iter().flatten();
    own.chain(inherited.flat_map(|base| members(document, resolved(document, base)))).collect()
}

impl Described {
    /// Whether `seen` is a call of this operation.
    pub(crate) fn allows(&self, seen: &Seen) -> bool {
        self.method == seen.method
            && matches(&self.path, &seen.path)
            && self.query == seen.query
            && self.headers == seen.headers
            && self.allows_body(&seen.body)
    }

    fn allows_body(&self, body: &Body) -> bool {
        match (&self.body, body) {
            (None, Body::Nothing) => true,
            // A free map: the sample's only member.
            (Some((all, _)), Body::Members(sent)) if all.is_empty() => !sent.is_empty(),
            (Some((all, _)), Body::Members(sent)) if self.method == "PATCH" => sent.is_subset(all),
            (Some((all, required)), Body::Members(sent) | Body::Form(sent)) => sent == all && required.is_subset(sent),
            _ => false,
        }
    }
}

/// Whether a path has the form of a template: `/Jobs({key})`, `/Users/Ns.Validate(userIds=[{userIds}])`.
fn matches(template: &str, path: &str) -> bool {
    let path = path.replace("%5B", "[").replace("%5D", "]");
    let mut rest = path.as_str();
    let mut pieces = template.split('{');
    let Some(after_first) = rest.strip_prefix(pieces.next().unwrap_or_default()) else { return false };
    rest = after_first;
    for piece in pieces {
        let literal = piece.split_once('}').map_or("", |(_, literal)| literal);
        // A value ends where the template goes on; no sample holds what follows a value.
        let Some(at) = rest.rfind(literal).filter(|_| literal.is_empty()).or_else(|| rest.find(literal)) else {
            return false;
        };
        rest = &rest[at + literal.len()..];
    }
    rest.is_empty() || template.ends_with('}')
}

impl fmt::Display for Described {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {:?} {:?} {:?}", self.method, self.path, self.query, self.headers, self.body)
    }
}
