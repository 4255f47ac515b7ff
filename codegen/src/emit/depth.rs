//! How deep types lead into each other. To see that a value can be sent to another thread, rustc follows the fields
//! of its type from one to the next, and gives up after 128 steps unless a crate allows more.

use std::collections::BTreeMap;

use super::Context;
use super::structured::ordered;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::model::{QName, Source, Structured, Type};

/// How many steps remain for what holds a value: 128 without those of futures and of unknown members.
const ENOUGH: usize = 96;

/// Steps from a type to that of its field: through `Option<Nested<T>>`, `Option<Vec<T>>` and `OpenMap<T>`.
const BOXED: usize = 4;
const LISTED: usize = 5;
const MAPPED: usize = 12;

/// The limit that crates have to allow, if types lead deeper into each other than rustc looks by itself.
pub(super) fn recursion_limit(context: &Context<'_>, diagnostics: &mut Diagnostics) -> Option<usize> {
    let types: Vec<&Structured> = context.service.structured.values().collect();
    let places: BTreeMap<&QName, usize> = types.iter().enumerate().map(|(place, ty)| (&ty.name, place)).collect();
    let fields: Vec<Vec<Edge>> = types.iter().map(|ty| edges(context, ty, &places)).collect();
    let (start, depth) =
        (0..types.len()).map(|start| (start, depth(&fields, start))).find(|(_, depth)| *depth > ENOUGH)?;
    // Other types may lead deeper than the first that leads too deep.
    let limit = depth.next_power_of_two() * 2;
    let Source { file, at } = &types[start].source;
    let message = "types lead deeper into each other from here than rustc looks without being told";
    let diagnostic = Diagnostic::new(Severity::Warning, Code::DeepTypes, file, *at, message);
    let name = &types[start].name;
    let diagnostic = diagnostic.within([&name.namespace, &name.name]);
    diagnostics.push(diagnostic.help(format!("in each crate that uses them: #![recursion_limit = \"{limit}\"]")));
    Some(limit)
}

/// A field: its type, and the steps to it.
type Edge = (usize, usize);

fn edges(context: &Context<'_>, ty: &Structured, places: &BTreeMap<&QName, usize>) -> Vec<Edge> {
    let place = |ty: &Type| ty.structured().and_then(|name| places.get(name)).copied();
    if context.alias(&ty.name).is_some() {
        return ty.open_value.iter().filter_map(place).map(|value| (value, MAPPED)).collect();
    }
    let (_, properties) = ordered(context, ty);
    let types = properties.iter().map(|property| &property.ty.ty);
    types.filter_map(|ty| Some((place(ty)?, if ty.is_collection() { LISTED } else { BOXED }))).collect()
}

/// The longest way from `start`, where what has been looked at is not looked at again, as rustc does it.
fn depth(fields: &[Vec<Edge>], start: usize) -> usize {
    let mut seen = vec![false; fields.len()];
    seen[start] = true;
    let mut way = vec![(1, fields[start].iter())];
    let mut deepest = 1;
    while let Some((depth, edges)) = way.last_mut() {
        let Some(&(next, steps)) = edges.next() else {
            way.pop();
            continue;
        };
        if !std::mem::replace(&mut seen[next], true) {
            let depth = *depth + steps;
            deepest = deepest.max(depth);
            way.push((depth, fields[next].iter()));
        }
    }
    deepest
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use crate::{Config, Input, generate};

    /// The limit for a chain of types, and the messages.
    fn limit(types: usize, form: &str) -> (Option<usize>, String) {
        let mut text = String::from("<edmx:Edmx Version='4.0' xmlns:edmx='http://docs.oasis-open.org/odata/ns/edmx'>");
        text.push_str("<edmx:DataServices><Schema Namespace='S' xmlns='http://docs.oasis-open.org/odata/ns/edm'>");
        for i in 0..types {
            let next = form.replace('T', &format!("S.T{}", (i + 1) % types));
            let _ = write!(text, "<ComplexType Name='T{i}'><Property Name='Next' Type='{next}'/></ComplexType>");
        }
        text.push_str("</Schema></edmx:DataServices></edmx:Edmx>");
        let document = Input { name: "metadata.edmx".to_owned(), bytes: text.into_bytes() };
        let outcome = generate(&Config::new("metadata.edmx", ""), &[document], &[]);
        let messages = outcome.diagnostics.to_string();
        (outcome.generated.unwrap().recursion_limit, messages)
    }

    #[test]
    fn a_long_chain_of_types_needs_a_limit() {
        assert_eq!(limit(24, "T").0, None);
        assert_eq!(limit(20, "Collection(T)").0, None);
        let (some, messages) = limit(25, "T");
        assert_eq!(some, Some(256));
        assert!(messages.contains(r#"in each crate that uses them: #![recursion_limit = "256"]"#), "{messages}");
        assert_eq!(limit(100, "Collection(T)").0, Some(1024));
    }
}
