//! Qualified names.

use std::fmt;

/// The name of a schema's child, with the schema's namespace and never its alias.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QName {
    /// The namespace of the schema: `UiPath.Server.Configuration.OData`.
    pub namespace: String,
    /// The name in it: `JobDto`.
    pub name: String,
}

impl QName {
    /// `namespace.name`.
    pub fn new(namespace: impl Into<String>, name: impl Into<String>) -> Self {
        Self { namespace: namespace.into(), name: name.into() }
    }
}

impl fmt::Display for QName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.namespace, self.name)
    }
}
