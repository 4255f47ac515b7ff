//! The state of one comparison, and what all parts of it share.

use std::collections::BTreeMap;

use super::change::{Change, Changes, Class};
use super::kind::{Element, What};
use super::pair::{Pair, pair};
use super::usage::Usage;
use crate::model::{Operation, Primitive, QName, Service, Type};

/// The way to an element.
#[derive(Clone, Debug)]
pub(super) struct Path(Vec<String>);

impl Path {
    pub(super) fn of(name: &QName) -> Self {
        Self(vec![name.namespace.clone(), name.name.clone()])
    }

    pub(super) fn of_schema(namespace: &str) -> Self {
        Self(vec![namespace.to_owned()])
    }

    /// The way to what is called `name` in the element.
    pub(super) fn then(&self, name: impl Into<String>) -> Self {
        let mut path = self.0.clone();
        path.push(name.into());
        Self(path)
    }
}

pub(super) struct Comparison<'a> {
    pub(super) old: &'a Service,
    pub(super) new: &'a Service,
    pub(super) usage: Usage<'a>,
    /// Which operation of the old service has become which of the new one.
    pub(super) successors: Vec<(&'a Operation, &'a Operation)>,
    /// Types whose names differ in case.
    recased: BTreeMap<&'a QName, &'a QName>,
    changes: Vec<Change>,
    /// The headers that generated code takes no arguments for, if there is generated code.
    context_headers: Option<&'a [String]>,
}

impl<'a> Comparison<'a> {
    pub(super) fn new(old: &'a Service, new: &'a Service, context_headers: Option<&'a [String]>) -> Self {
        let mut recased = BTreeMap::new();
        for pair in pair(type_names(old), type_names(new), |name| name.to_string()) {
            if let Pair::Both { old, new, recased: true } = pair {
                recased.insert(old, new);
            }
        }
        let usage = Usage::new(old, new);
        Self { old, new, usage, successors: Vec::new(), recased, changes: Vec::new(), context_headers }
    }

    pub(super) fn finish(self) -> Changes {
        Changes::new(self.changes)
    }

    /// Whether generated code has an argument or a setter for a header.
    pub(super) fn is_argument(&self, header: &str) -> bool {
        self.context_headers.is_some_and(|known| !known.iter().any(|known| known.eq_ignore_ascii_case(header)))
    }

    pub(super) fn changed(
        &mut self,
        class: Class,
        (element, what): (Element, What),
        path: &Path,
        old: impl Into<Option<String>>,
        new: impl Into<Option<String>>,
    ) {
        let (old, new) = (old.into(), new.into());
        self.changes.push(Change { class, path: path.0.clone(), element, what, old, new });
    }

    pub(super) fn removed(&mut self, class: Class, element: Element, path: &Path, old: impl Into<Option<String>>) {
        self.changed(class, (element, What::Removed), path, old, None);
    }

    pub(super) fn added(&mut self, class: Class, element: Element, path: &Path, new: impl Into<Option<String>>) {
        self.changed(class, (element, What::Added), path, None, new);
    }

    /// A name that differs in case: what the service takes literally is another text now.
    pub(super) fn recased(&mut self, element: Element, path: &Path, old: &str, new: &str) {
        self.changed(Class::Breaking, (element, What::Recased), path, old.to_owned(), new.to_owned());
    }

    /// Reports a type that is not what it was; false if its values are.
    pub(super) fn retyped(&mut self, element: Element, what: What, path: &Path, old: &Type, new: &Type) -> bool {
        if self.is_same(old, new) {
            return false;
        }
        if self.has_same_values(old, new) {
            self.changed(Class::Documentation, (element, what), path, old.to_string(), new.to_string());
            return false;
        }
        // What was sent as a member's name still is; what was not a member's name is refused now.
        let narrowed = matches!(self.old.underlying(old).item(), Type::Primitive(Primitive::String))
            && matches!(new.item(), Type::Enum(_))
            && old.is_collection() == new.is_collection();
        let (class, what) = if narrowed { (Class::Risky, What::BecameEnum) } else { (Class::Breaking, what) };
        self.changed(class, (element, what), path, old.to_string(), new.to_string());
        true
    }

    /// Whether both are one type. What happened to the type itself is told where it is declared.
    pub(super) fn is_same(&self, old: &Type, new: &Type) -> bool {
        match (old, new) {
            (Type::Primitive(old), Type::Primitive(new)) => old == new,
            (Type::Collection(old), Type::Collection(new)) => self.is_same(old, new),
            (old, new) => match (name(old), name(new)) {
                (Some(old), Some(new)) => self.is_same_name(old, new),
                _ => false,
            },
        }
    }

    /// Whether both have the same values: a type definition is another name for a primitive type, in requests and
    /// answers as in generated code.
    pub(super) fn has_same_values(&self, old: &Type, new: &Type) -> bool {
        let (old, new) = (self.old.underlying(old), self.new.underlying(new));
        matches!(old.item(), Type::Primitive(_)) && old == new
    }

    pub(super) fn is_same_name(&self, old: &QName, new: &QName) -> bool {
        *self.recased.get(old).unwrap_or(&old) == new
    }
}

fn name(ty: &Type) -> Option<&QName> {
    match ty {
        Type::Enum(name) | Type::Definition(name) | Type::Complex(name) | Type::Entity(name) => Some(name),
        Type::Primitive(_) | Type::Collection(_) => None,
    }
}

fn type_names(service: &Service) -> impl Iterator<Item = &QName> {
    service.structured.keys().chain(service.enums.keys()).chain(service.definitions.keys())
}
