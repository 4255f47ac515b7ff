//! References to other documents (CSDL XML 4.01, section 4).

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use super::Annotation;
use crate::diagnostic::Position;

/// `edmx:Reference`: another document (section 4.1).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reference {
    /// Where it stands.
    pub at: Position,
    /// Where the other document is.
    pub uri: String,
    /// Schemas that are used from there (section 4.2).
    pub includes: Vec<Include>,
    /// Annotations that are used from there (section 4.3).
    pub include_annotations: Vec<IncludeAnnotations>,
    /// Annotations of the reference itself.
    pub annotations: Vec<Annotation>,
}

impl Reference {
    /// The way to the other document: the address without query and fragment, with what is percent-encoded in it decoded.
    pub fn way(&self) -> String {
        let way = self.uri.split(['?', '#']).next().unwrap_or_default().trim();
        // What is encoded in another way than that of URIs stays as it is written.
        percent_decode_str(way).decode_utf8().map_or_else(|_| way.to_owned(), Cow::into_owned)
    }
}

/// `edmx:Include`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Include {
    /// Where it stands.
    pub at: Position,
    /// The namespace.
    pub namespace: String,
    /// A short name for it.
    pub alias: Option<String>,
}

/// `edmx:IncludeAnnotations`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct IncludeAnnotations {
    /// Where it stands.
    pub at: Position,
    /// Terms of this namespace.
    pub term_namespace: String,
    /// Only with this qualifier.
    pub qualifier: Option<String>,
    /// Only for targets of this namespace.
    pub target_namespace: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_to_another_document_is_decoded() {
        for (uri, way) in [
            ("my%20notes%2Fa.xml?x=%20#y", "my notes/a.xml"),
            ("caf%C3%A9.xml", "caf\u{e9}.xml"),
            ("100%.xml", "100%.xml"),
            ("%+1%2", "%+1%2"),
            ("caf%E9.xml", "caf%E9.xml"),
        ] {
            assert_eq!(Reference { uri: uri.into(), ..Reference::default() }.way(), way);
        }
    }
}
