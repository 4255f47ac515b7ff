//! The tree of a document: elements and attributes, each with its place.

use std::ops::Range;

use quick_xml::name::ResolveResult;

use crate::diagnostic::Position;

/// An element, its attributes, and what it holds.
#[derive(Debug)]
pub(crate) struct Element {
    /// The name without its prefix.
    pub(crate) name: String,
    /// What the prefix stands for.
    pub(crate) namespace: Namespace,
    /// Where its tag begins.
    pub(crate) at: Position,
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) children: Vec<Element>,
    /// The text between its tags, that of its children left out.
    pub(crate) text: String,
    /// The bytes of the whole element in the document.
    pub(crate) source: Range<usize>,
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Namespace {
    None,
    Uri(String),
    Undeclared(String),
}

impl From<ResolveResult<'_>> for Namespace {
    fn from(namespace: ResolveResult<'_>) -> Self {
        match namespace {
            ResolveResult::Bound(namespace) => Self::Uri(namespace.0.to_owned()),
            ResolveResult::Unbound => Self::None,
            ResolveResult::Unknown(prefix) => Self::Undeclared(prefix),
        }
    }
}

#[derive(Debug)]
pub(crate) struct Attribute {
    /// The name without its prefix.
    pub(crate) name: String,
    /// Whether it has a prefix: CSDL's own attributes have none.
    pub(crate) foreign: bool,
    pub(crate) value: String,
    pub(crate) at: Position,
}

/// The root element and the comment before it.
pub(crate) struct Tree {
    pub(crate) root: Element,
    pub(crate) comment: Option<String>,
    pub(crate) text: String,
}
