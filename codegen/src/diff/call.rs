//! How a call goes over HTTP.

use super::change::Class;
use super::comparison::{Comparison, Path};
use super::kind::{Element, What};
use super::pair::{Pair, pair};
use crate::model::{Answer, Body, CustomParameter, HttpCall, Part, QueryOptions, Type, TypeUse};

impl Comparison<'_> {
    /// The call at `path`: one of a set, or that of an operation.
    pub(super) fn call(&mut self, path: &Path, old: &HttpCall, new: &HttpCall) {
        if old.method != new.method {
            let (old, new) = (old.method.to_string(), new.method.to_string());
            self.changed(Class::Breaking, (Element::Call, What::Method), path, old, new);
        }
        self.needs(path, old, new);
        self.headers(path, &old.headers, &new.headers);
        self.custom_options(path, &old.options, &new.options);
        self.query_options(path, old.query, new.query);
        if old.max_top != new.max_top {
            let is_lower = new.max_top.unwrap_or(u32::MAX) < old.max_top.unwrap_or(u32::MAX);
            let class = if is_lower { Class::Risky } else { Class::Additive };
            let text = |top: Option<u32>| top.map(|top| format!("{top} rows"));
            self.changed(class, (Element::Call, What::PageCap), path, text(old.max_top), text(new.max_top));
        }
        self.body(path, &old.body, &new.body);
        self.answer(path, &old.answer, &new.answer);
        self.less_usual(path, old, new);
    }

    /// Scopes and permissions.
    fn needs(&mut self, path: &Path, old: &HttpCall, new: &HttpCall) {
        if old.oauth != new.oauth {
            let class = if old.oauth { Class::Risky } else { Class::Additive };
            let text = |call: &HttpCall| if call.oauth { "accepted" } else { "refused" }.to_owned();
            self.changed(class, (Element::Call, What::OAuth), path, text(old), text(new));
        }
        let pairs = [(What::Scopes, [old, new].map(scopes)), (What::Permissions, [old, new].map(permissions))];
        for (what, [before, after]) in pairs {
            if before == after {
                continue;
            }
            // Where nothing was stated, nothing is known of what has changed. Who had enough may still have it.
            let still_enough = |had: &Vec<String>| after.iter().any(|set| set.iter().all(|need| had.contains(need)));
            let class = if before.is_empty() || after.is_empty() {
                Class::Documentation
            } else if before.iter().all(still_enough) {
                Class::Additive
            } else {
                Class::Risky
            };
            self.changed(class, (Element::Call, what), path, alternatives(&before), alternatives(&after));
        }
    }

    fn headers(&mut self, path: &Path, old: &[CustomParameter], new: &[CustomParameter]) {
        // The names of headers have no case. What a client sends by itself breaks no program that compiles; for others
        // calls have arguments and setters, as for options.
        for pair in pair(old, new, |header: &CustomParameter| header.name.to_ascii_lowercase()) {
            match pair {
                Pair::Removed(header) => {
                    let class = if self.is_argument(&header.name) { Class::Breaking } else { Class::Risky };
                    self.removed(class, Element::Header, &path.then(&header.name), custom(header));
                }
                Pair::Added(header) => {
                    let class = match (header.required, self.is_argument(&header.name)) {
                        (true, true) => Class::Breaking,
                        (true, false) => Class::Risky,
                        (false, _) => Class::Additive,
                    };
                    self.added(class, Element::Header, &path.then(&header.name), custom(header));
                }
                Pair::Both { old, new, .. } => {
                    let path = path.then(&new.name);
                    self.retyped(Element::Header, What::Retyped, &path, &old.ty, &new.ty);
                    if old.required != new.required {
                        let (class, what) = match (new.required, self.is_argument(&new.name)) {
                            (true, true) => (Class::Breaking, What::Required),
                            (true, false) => (Class::Risky, What::Required),
                            (false, true) => (Class::Breaking, What::Optional),
                            (false, false) => (Class::Additive, What::Optional),
                        };
                        self.changed(class, (Element::Header, what), &path, None, None);
                    }
                }
            }
        }
    }

    fn custom_options(&mut self, path: &Path, old: &[CustomParameter], new: &[CustomParameter]) {
        for pair in pair(old, new, |option: &CustomParameter| option.name.clone()) {
            match pair {
                Pair::Removed(option) => {
                    self.removed(Class::Breaking, Element::CustomOption, &path.then(&option.name), custom(option));
                }
                Pair::Added(option) => {
                    let class = if option.required { Class::Breaking } else { Class::Additive };
                    self.added(class, Element::CustomOption, &path.then(&option.name), custom(option));
                }
                Pair::Both { old, new, recased } => {
                    let path = path.then(&new.name);
                    if recased {
                        self.recased(Element::CustomOption, &path, &old.name, &new.name);
                    }
                    self.retyped(Element::CustomOption, What::Retyped, &path, &old.ty, &new.ty);
                    if old.required != new.required {
                        // An argument and a setter, as with parameters.
                        let what = if new.required { What::Required } else { What::Optional };
                        self.changed(Class::Breaking, (Element::CustomOption, what), &path, None, None);
                    }
                }
            }
        }
    }

    fn query_options(&mut self, path: &Path, old: QueryOptions, new: QueryOptions) {
        for ((name, before), (_, after)) in options(old).into_iter().zip(options(new)) {
            match (before, after) {
                (true, false) => self.removed(Class::Risky, Element::QueryOption, &path.then(name), None),
                (false, true) => self.added(Class::Additive, Element::QueryOption, &path.then(name), None),
                _ => {}
            }
        }
    }

    fn body(&mut self, path: &Path, old: &Body, new: &Body) {
        match (old, new) {
            (Body::Object(before), Body::Object(after)) => {
                self.retyped(Element::Call, What::Body, path, before, after);
            }
            (Body::Parts(before), Body::Parts(after)) => self.parts(path, before, after),
            (Body::Whole(before), Body::Whole(after)) if before.eq_ignore_ascii_case(after) => {}
            // Which parameters there are is told of them.
            (Body::None | Body::Parameters, Body::None | Body::Parameters) => {}
            (old, new) if old == new => {}
            (old, new) => {
                self.changed(Class::Breaking, (Element::Call, What::Body), path, body(old), body(new));
            }
        }
    }

    fn parts(&mut self, path: &Path, old: &[Part], new: &[Part]) {
        for pair in pair(old, new, |part: &Part| part.name.clone()) {
            match pair {
                Pair::Removed(part) => {
                    self.removed(Class::Breaking, Element::Part, &path.then(&part.name), part.ty.to_string());
                }
                Pair::Added(part) => {
                    let class = if part.required { Class::Breaking } else { Class::Additive };
                    self.added(class, Element::Part, &path.then(&part.name), part.ty.to_string());
                }
                Pair::Both { old, new, recased } => {
                    let path = path.then(&new.name);
                    if recased {
                        self.recased(Element::Part, &path, &old.name, &new.name);
                    }
                    self.retyped(Element::Part, What::Retyped, &path, &old.ty, &new.ty);
                    if old.required != new.required {
                        let what = if new.required { What::Required } else { What::Optional };
                        self.changed(Class::Breaking, (Element::Part, what), &path, None, None);
                    }
                }
            }
        }
    }

    fn answer(&mut self, path: &Path, old: &Answer, new: &Answer) {
        match (old, new) {
            (Answer::Value(before), Answer::Value(after)) | (Answer::Maybe(before), Answer::Maybe(after)) => {
                if !self.retyped(Element::Call, What::Answer, path, &before.ty, &after.ty) {
                    self.items(path, before, after);
                    self.facets(Element::Call, path, (before, after), false);
                }
            }
            (old, new) if old == new => {}
            (old, new) => {
                self.changed(Class::Breaking, (Element::Call, What::Answer), path, answer(old), answer(new));
            }
        }
    }

    /// Whether the items of a collection that comes back may be null.
    fn items(&mut self, path: &Path, old: &TypeUse, new: &TypeUse) {
        // Entities are never null, whatever is said of their collection.
        if old.nullable == new.nullable || !new.ty.is_collection() || matches!(new.ty.item(), Type::Entity(_)) {
            return;
        }
        let class = if new.nullable { Class::Breaking } else { Class::Additive };
        let text =
            |used: &TypeUse| format!("{}{}", used.ty, if used.nullable { " whose items may be null" } else { "" });
        self.changed(class, (Element::Call, What::Answer), path, text(old), text(new));
    }

    /// Statuses, their bodies, and whether the call is deprecated.
    fn less_usual(&mut self, path: &Path, old: &HttpCall, new: &HttpCall) {
        if old.statuses != new.statuses {
            let text = |call: &HttpCall| -> Option<String> {
                let statuses: Vec<String> = call.statuses.iter().map(ToString::to_string).collect();
                (!statuses.is_empty()).then(|| statuses.join(", "))
            };
            self.changed(Class::Documentation, (Element::Call, What::Statuses), path, text(old), text(new));
        }
        let text = |call: &HttpCall| -> Option<String> {
            let mut answers: Vec<String> =
                call.alternatives.iter().map(|answer| format!("{}: {}", answer.status, answer.ty)).collect();
            answers.sort();
            (!answers.is_empty()).then(|| answers.join(", "))
        };
        if text(old) != text(new) {
            self.changed(Class::Documentation, (Element::Call, What::Alternatives), path, text(old), text(new));
        }
        self.deprecation(Element::Call, path, old.deprecated, new.deprecated);
    }
}

fn scopes(call: &HttpCall) -> Vec<Vec<String>> {
    sorted(call.scopes.clone())
}

fn permissions(call: &HttpCall) -> Vec<Vec<String>> {
    let labelled = |(scheme, scopes): &(String, Vec<String>)| {
        scopes.iter().map(|scope| format!("{scheme} {scope}")).collect::<Vec<String>>()
    };
    sorted(call.permissions.iter().map(labelled).collect())
}

fn sorted(mut sets: Vec<Vec<String>>) -> Vec<Vec<String>> {
    for set in &mut sets {
        set.sort();
    }
    sets.sort();
    sets.dedup();
    sets
}

fn alternatives(sets: &[Vec<String>]) -> Option<String> {
    let sets: Vec<String> = sets.iter().map(|set| set.join(" and ")).collect();
    (!sets.is_empty()).then(|| sets.join(", or "))
}

fn custom(parameter: &CustomParameter) -> String {
    format!("{}{}", parameter.ty, if parameter.required { ", required" } else { "" })
}

fn options(options: QueryOptions) -> [(&'static str, bool); 8] {
    [
        ("$filter", options.filter),
        ("$select", options.select),
        ("$expand", options.expand),
        ("$orderby", options.order_by),
        ("$top", options.top),
        ("$skip", options.skip),
        ("$count", options.count),
        ("$search", options.search),
    ]
}

fn body(body: &Body) -> String {
    match body {
        Body::None => "nothing".to_owned(),
        Body::Object(ty) => ty.to_string(),
        Body::Parameters => "the parameters as an object".to_owned(),
        Body::Whole(name) => format!("the parameter {name}"),
        Body::Form => "the parameters as a form".to_owned(),
        Body::Parts(parts) => {
            let names: Vec<&str> = parts.iter().map(|part| part.name.as_str()).collect();
            format!("a form of {}", names.join(", "))
        }
    }
}

fn answer(answer: &Answer) -> String {
    match answer {
        Answer::Nothing => "nothing".to_owned(),
        Answer::Value(ty) => ty.ty.to_string(),
        Answer::Maybe(ty) => format!("{} or nothing", ty.ty),
        Answer::Stream => "bytes".to_owned(),
    }
}
