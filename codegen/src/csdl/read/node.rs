//! One element while it is read: hands out attributes and children, and reports what nobody asked for.

use crate::csdl::document::{Facets, TypeName};
use crate::csdl::xml::{Element, Namespace};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Position, Severity};

use super::V4;

/// The document that is read.
pub(super) struct Context<'a> {
    pub(super) file: &'a str,
    pub(super) text: &'a str,
}

pub(super) struct Node<'a, 'd> {
    context: &'a Context<'a>,
    element: &'a Element,
    diagnostics: &'d mut Diagnostics,
    /// The way to this element: schema, type, property.
    path: Vec<String>,
    /// Attributes that somebody asked for.
    asked: Vec<&'static str>,
}

impl<'a, 'd> Node<'a, 'd> {
    pub(super) fn new(
        context: &'a Context<'a>,
        element: &'a Element,
        diagnostics: &'d mut Diagnostics,
        path: Vec<String>,
    ) -> Self {
        Self { context, element, diagnostics, path, asked: Vec::new() }
    }

    pub(super) fn name(&self) -> &'a str {
        &self.element.name
    }

    pub(super) fn at(&self) -> Position {
        self.element.at
    }

    /// The text between the tags.
    pub(super) fn text(&self) -> &'a str {
        &self.element.text
    }

    /// The XML of the whole element.
    pub(super) fn source(&self) -> &'a str {
        self.context.text.get(self.element.source.clone()).unwrap_or_default()
    }

    /// Adds a name to the path of this element and its children.
    pub(super) fn step(&mut self, name: &str) {
        self.path.push(name.to_owned());
    }

    pub(super) fn warn(&mut self, code: Code, at: Position, message: String) {
        let diagnostic = Diagnostic::new(Severity::Warning, code, self.context.file, at, message);
        self.diagnostics.push(diagnostic.within(self.path.clone()));
    }

    fn attribute(&mut self, name: &'static str) -> Option<(&'a str, Position)> {
        self.asked.push(name);
        let found = self.element.attributes.iter().find(|attribute| attribute.name == name && !attribute.foreign)?;
        Some((&found.value, found.at))
    }

    /// Attributes that are allowed and have no meaning for us.
    pub(super) fn ignore(&mut self, names: &[&'static str]) {
        self.asked.extend(names);
    }

    pub(super) fn optional(&mut self, name: &'static str) -> Option<String> {
        self.attribute(name).map(|(value, _)| value.to_owned())
    }

    /// A name that is needed; where it is missing the element is read with an empty one, which the model refuses.
    pub(super) fn required(&mut self, name: &'static str) -> String {
        if let Some((value, _)) = self.attribute(name) {
            return value.trim().to_owned();
        }
        let message = format!("`<{}>` has no attribute `{name}`", self.element.name);
        self.warn(Code::MissingAttribute, self.element.at, message);
        String::new()
    }

    /// The version of the document; one that is not known is read like those that are.
    pub(super) fn version(&mut self) -> String {
        let version = self.required("Version");
        let major = version.split('.').next().unwrap_or_default();
        if let Some((_, at)) = self.attribute("Version").filter(|_| major != "4") {
            let message = format!("`Version` is `{version}`; 4.0 and 4.01 are known, and it is read like those");
            self.warn(Code::BadAttribute, at, message);
        }
        version
    }

    pub(super) fn boolean(&mut self, name: &'static str) -> Option<bool> {
        let (value, at) = self.attribute(name)?;
        match value.trim() {
            "true" | "1" => Some(true),
            "false" | "0" => Some(false),
            other => {
                let message = format!("`{name}` is `{other}`; it must be `true` or `false`");
                self.warn(Code::BadAttribute, at, message);
                None
            }
        }
    }

    pub(super) fn integer(&mut self, name: &'static str) -> Option<i64> {
        let (value, at) = self.attribute(name)?;
        match value.trim().parse() {
            Ok(value) => Some(value),
            Err(_) => {
                let message = format!("`{name}` is `{value}`; it must be an integer of at most 64 bits");
                self.warn(Code::BadAttribute, at, message);
                None
            }
        }
    }

    pub(super) fn ty(&mut self) -> TypeName {
        TypeName::parse(&self.required("Type"))
    }

    pub(super) fn facets(&mut self) -> Facets {
        Facets {
            max_length: self.optional("MaxLength"),
            precision: self.optional("Precision"),
            scale: self.optional("Scale"),
            unicode: self.boolean("Unicode"),
            srid: self.optional("SRID"),
        }
    }

    /// An attribute of the element that has one of `names`: the form in which annotations give constants.
    pub(super) fn first_of(&mut self, names: &[&'static str]) -> Option<(&'static str, String)> {
        self.asked.extend(names);
        let attributes = &self.element.attributes;
        names.iter().find_map(|name| {
            let found = attributes.iter().find(|attribute| attribute.name == *name && !attribute.foreign)?;
            Some((*name, found.value.clone()))
        })
    }

    /// Calls `read` for each child, and reports the attributes that it did not ask for.
    pub(super) fn children(&mut self, mut read: impl FnMut(&mut Node<'_, '_>)) {
        let (context, element) = (self.context, self.element);
        for child in &element.children {
            let mut node = Node::new(context, child, self.diagnostics, self.path.clone());
            match &child.namespace {
                Namespace::Undeclared(prefix) => {
                    let message = format!("the prefix `{prefix}` of `<{}>` is not declared", child.name);
                    node.warn(Code::UndeclaredPrefix, child.at, message);
                }
                // Elements of other vocabularies are allowed everywhere and mean nothing to CSDL.
                Namespace::Uri(uri) if !V4.contains(&uri.as_str()) => {
                    let message =
                        format!("`<{}>` of the namespace `{uri}` is not part of CSDL; it is left out", child.name);
                    node.warn(Code::UnknownElement, child.at, message);
                }
                Namespace::Uri(_) | Namespace::None => {
                    read(&mut node);
                    node.finish();
                }
            }
        }
    }

    /// Reports an element that has no place here.
    pub(super) fn unknown(&mut self) {
        let message = format!("`<{}>` is not expected here; it is left out", self.element.name);
        self.warn(Code::UnknownElement, self.element.at, message);
        self.asked.clear();
        self.asked.push("*");
    }

    /// Reports the attributes that nobody asked for.
    pub(super) fn finish(&mut self) {
        if self.asked.contains(&"*") {
            return;
        }
        let element = self.element;
        for attribute in element.attributes.iter().filter(|attribute| !attribute.foreign) {
            if !self.asked.contains(&attribute.name.as_str()) {
                let message = format!("`<{}>` has no attribute `{}`; it is left out", element.name, attribute.name);
                self.warn(Code::UnknownAttribute, attribute.at, message);
            }
        }
    }
}
