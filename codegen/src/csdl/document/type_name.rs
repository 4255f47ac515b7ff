//! The type of a property, parameter or term as it is written, with its facets (CSDL XML 4.01, section 7).

use std::fmt;

/// The value of a `Type` attribute: a qualified name, or a collection of one.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeName {
    /// The qualified name, as written: `Edm.Int64`, `Self.Job`.
    pub name: String,
    /// Whether it stands in `Collection(…)`.
    pub collection: bool,
}

impl TypeName {
    /// The type `name`.
    pub fn single(name: impl Into<String>) -> Self {
        Self { name: name.into(), collection: false }
    }

    /// `Collection(name)`.
    pub fn collection(name: impl Into<String>) -> Self {
        Self { name: name.into(), collection: true }
    }

    /// Reads `Ns.Name` or `Collection(Ns.Name)`.
    pub fn parse(text: &str) -> Self {
        let text = text.trim();
        match text.strip_prefix("Collection(").and_then(|rest| rest.strip_suffix(')')) {
            Some(name) => Self::collection(name.trim()),
            None => Self::single(text),
        }
    }
}

impl fmt::Display for TypeName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.collection { write!(f, "Collection({})", self.name) } else { f.write_str(&self.name) }
    }
}

/// Facets of a type (section 7.2), as written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facets {
    /// Characters or bytes; `max` is kept as written.
    pub max_length: Option<String>,
    /// Digits, or digits of fractional seconds.
    pub precision: Option<String>,
    /// Digits after the point: a number, `variable` or `floating`.
    pub scale: Option<String>,
    /// Whether a string may hold more than ASCII.
    pub unicode: Option<bool>,
    /// The coordinate reference system.
    pub srid: Option<String>,
}
