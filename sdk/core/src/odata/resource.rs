//! Addresses: entity sets, entities and the operations bound to them.

use std::fmt;

use http::Method;

use super::draft::Draft;
use super::encoding::{push_option, push_segment};
use super::literal::{Literal, literal};
use super::service::Handle;

/// A place below a service's root that calls go to. Everything in its path is percent-encoded.
#[derive(Clone)]
pub struct Resource {
    service: Handle,
    path: String,
    /// What the path refers to by aliases.
    query: String,
}

impl Resource {
    /// The service itself: what unbound functions and actions stand below.
    pub fn service(service: Handle) -> Self {
        Self { service, path: String::new(), query: String::new() }
    }

    /// The entity set or singleton `name`.
    pub fn root(service: Handle, name: &'static str) -> Self {
        Self::service(service).at(name)
    }

    /// What is called `name` below this place: a bound operation without arguments, a property.
    pub fn at(&self, name: &'static str) -> Self {
        let mut path = self.path_and('/', name.len());
        push_segment(&mut path, name);
        self.below(path)
    }

    /// The path, what comes behind it, and room for about `more` bytes.
    fn path_and(&self, next: char, more: usize) -> String {
        let mut path = String::with_capacity(self.path.len() + more + 2);
        path.push_str(&self.path);
        path.push(next);
        path
    }

    /// Another path with the same aliases.
    fn below(&self, path: String) -> Self {
        Self { service: self.service.clone(), path, query: self.query.clone() }
    }

    /// The entity of this set that has the key `key`.
    #[expect(clippy::needless_pass_by_value, reason = "an argument is given away, as everywhere")]
    pub fn entity<K: Literal>(&self, key: K) -> Self {
        self.with_key(&literal(&key))
    }

    /// The entity of this set that has a key of several properties.
    pub fn entity_by(&self, keys: &[(&'static str, &dyn Literal)]) -> Self {
        let parts: Vec<String> = keys.iter().map(|(name, key)| format!("{name}={}", literal(*key))).collect();
        self.with_key(&parts.join(","))
    }

    fn with_key(&self, key: &str) -> Self {
        let mut path = self.path_and('(', key.len());
        push_segment(&mut path, key);
        path.push(')');
        self.below(path)
    }

    /// The function `name` below this place, to be given arguments.
    pub fn function(&self, name: &'static str) -> FunctionCall {
        FunctionCall { resource: self.at(name), arguments: Vec::new() }
    }

    /// A call with GET; `operation` is what errors and traces call it: `Jobs.Read`.
    pub fn get(&self, operation: &'static str) -> Draft {
        self.draft(operation, Method::GET)
    }

    /// A call with POST.
    pub fn post(&self, operation: &'static str) -> Draft {
        self.draft(operation, Method::POST)
    }

    /// A call with PUT.
    pub fn put(&self, operation: &'static str) -> Draft {
        self.draft(operation, Method::PUT)
    }

    /// A call with PATCH.
    pub fn patch(&self, operation: &'static str) -> Draft {
        self.draft(operation, Method::PATCH)
    }

    /// A call with DELETE.
    pub fn delete(&self, operation: &'static str) -> Draft {
        self.draft(operation, Method::DELETE)
    }

    fn draft(&self, operation: &'static str, method: Method) -> Draft {
        Draft::new(self.service.clone(), operation, method, self.path.clone(), self.query.clone())
    }
}

impl fmt::Debug for Resource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.path)
    }
}

/// A function that is being given its arguments.
#[derive(Clone, Debug)]
#[must_use = "a function is not an address until `end`"]
pub struct FunctionCall {
    resource: Resource,
    arguments: Vec<String>,
}

impl FunctionCall {
    /// Adds an argument.
    #[expect(clippy::needless_pass_by_value, reason = "an argument is given away, as everywhere")]
    pub fn arg<T: Literal>(mut self, name: &'static str, value: T) -> Self {
        self.arguments.push(format!("{name}={}", literal(&value)));
        self
    }

    /// Adds an argument where there is one.
    pub fn optional_arg<T: Literal>(self, name: &'static str, value: Option<T>) -> Self {
        match value {
            Some(value) => self.arg(name, value),
            None => self,
        }
    }

    /// Adds an argument of which the path holds the name alone: `Near(place=@place)?@place={…}`. In a path OData has
    /// primitive values only, and no JSON (ABNF, `functionParameter`).
    #[expect(clippy::needless_pass_by_value, reason = "an argument is given away, as everywhere")]
    pub fn alias<T: Literal>(mut self, name: &'static str, value: T) -> Self {
        self.arguments.push(format!("{name}=@{name}"));
        push_option(&mut self.resource.query, &format!("@{name}"), &literal(&value));
        self
    }

    /// Adds such an argument where there is one.
    pub fn optional_alias<T: Literal>(self, name: &'static str, value: Option<T>) -> Self {
        match value {
            Some(value) => self.alias(name, value),
            None => self,
        }
    }

    /// The address of the function with its arguments.
    pub fn end(self) -> Resource {
        self.resource.with_key(&self.arguments.join(","))
    }
}
