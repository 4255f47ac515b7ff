//! Parameters of operations.

use super::change::Class;
use super::comparison::{Comparison, Path};
use super::kind::{Element, What};
use super::pair::{Pair, pair};
use super::text::text;
use crate::csdl::Expression;
use crate::model::{Absence, Body, Operation, Parameter, terms};

impl<'a> Comparison<'a> {
    pub(super) fn parameters(&mut self, old: &'a Operation, new: &'a Operation, path: &Path) {
        let is_same_kind = old.kind == new.kind;
        let bodies = [&old.call.body, &new.call.body];
        for pair in pair(&old.parameters, &new.parameters, |parameter: &Parameter| parameter.name.clone()) {
            match pair {
                Pair::Removed(parameter) => {
                    let path = path.then(&parameter.name);
                    self.removed(Class::Breaking, Element::Parameter, &path, parameter.ty.ty.to_string());
                }
                Pair::Added(parameter) => {
                    let path = path.then(&parameter.name);
                    let (class, suffix) =
                        if is_argument(parameter) { (Class::Breaking, ", required") } else { (Class::Additive, "") };
                    self.added(class, Element::Parameter, &path, format!("{}{suffix}", parameter.ty.ty));
                }
                Pair::Both { old, new, recased } => {
                    let is_whole = bodies.iter().all(|body| matches!(body, Body::Whole(name) if *name == new.name));
                    let path = path.then(&new.name);
                    if recased {
                        self.recased(Element::Parameter, &path, &old.name, &new.name);
                    }
                    if is_same_kind && old.in_url != new.in_url {
                        let text = |parameter: &Parameter| {
                            if parameter.in_url { "in the URL" } else { "in the body" }.to_owned()
                        };
                        self.changed(Class::Breaking, (Element::Parameter, What::Place), &path, text(old), text(new));
                    }
                    self.parameter(old, new, &path, is_whole);
                }
            }
        }
        let arguments = |operation: &'a Operation, other: &Operation| -> Vec<&'a str> {
            let has = |name: &str| {
                let known = other.parameters.iter().find(|known| known.name.eq_ignore_ascii_case(name));
                known.is_some_and(is_argument)
            };
            let (in_url, in_body): (Vec<&Parameter>, Vec<&Parameter>) =
                operation.parameters.iter().filter(|parameter| is_argument(parameter)).partition(|p| p.in_url);
            in_url.into_iter().chain(in_body).map(|p| p.name.as_str()).filter(|name| has(name)).collect()
        };
        let (before, after) = (arguments(old, new), arguments(new, old));
        if is_same_kind && !before.iter().zip(&after).all(|(before, after)| before.eq_ignore_ascii_case(after)) {
            let (before, after) = (before.join(", "), after.join(", "));
            self.changed(Class::Breaking, (Element::Operation, What::Order), path, before, after);
        }
    }

    fn parameter(&mut self, old: &Parameter, new: &Parameter, path: &Path, is_whole: bool) {
        if !self.retyped(Element::Parameter, What::Retyped, path, &old.ty.ty, &new.ty.ty) {
            // A body is always there.
            if !is_whole {
                self.absence(old, new, path);
            }
            self.facets(Element::Parameter, path, (&old.ty, &new.ty), true);
        }
        self.value(Element::Parameter, path, (&old.annotations, &new.annotations), true);
        self.annotations(Element::Parameter, path, &old.annotations, &new.annotations);
    }

    /// Whether it can be left out, and what the service takes then.
    fn absence(&mut self, old: &Parameter, new: &Parameter, path: &Path) {
        let is_optional = |parameter: &Parameter| parameter.absence() == Absence::LeftOut;
        // In a URL there is a value where there can be no other thing; that the items of a collection can be null is nothing
        // that generated code says.
        let is_required = |parameter: &Parameter| {
            if parameter.in_url { parameter.absence() == Absence::Never } else { parameter.is_required() }
        };
        if is_required(old) != is_required(new) {
            let what = if is_required(new) { What::Required } else { What::Optional };
            self.changed(Class::Breaking, (Element::Parameter, what), path, None, None);
        } else if is_optional(old) != is_optional(new) {
            // In a body, what is left out is null; in a URL, it must stand there.
            let (class, what) = match (new.in_url, is_optional(new)) {
                (true, false) => (Class::Breaking, What::Required),
                (true, true) => (Class::Additive, What::Optional),
                (false, false) => (Class::Documentation, What::Required),
                (false, true) => (Class::Documentation, What::Optional),
            };
            self.changed(class, (Element::Parameter, what), path, None, None);
        } else if old.ty.nullable != new.ty.nullable && new.in_url && new.ty.ty.is_collection() {
            let text = |parameter: &Parameter| {
                format!("{}{}", parameter.ty.ty, if parameter.ty.nullable { " whose items may be null" } else { "" })
            };
            self.changed(Class::Documentation, (Element::Parameter, What::Retyped), path, text(old), text(new));
        }
        let (before, after) = (default_value(old), default_value(new));
        if is_optional(old) && is_optional(new) && before != after {
            self.changed(Class::Risky, (Element::Parameter, What::Default), path, before, after);
        }
    }
}

/// What the service takes where the parameter is left out.
fn default_value(parameter: &Parameter) -> Option<String> {
    let optional = parameter.annotations.get(terms::CORE_OPTIONAL_PARAMETER).and_then(Expression::as_record)?;
    optional.get("DefaultValue").map(text)
}

/// Whether generated functions take it as an argument; the others are setters.
fn is_argument(parameter: &Parameter) -> bool {
    parameter.in_url || parameter.is_required()
}
