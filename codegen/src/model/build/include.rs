//! Which annotations of one document apply to the elements of others: a reference may include some of them only
//! (CSDL XML 4.01, section 4.3).

use std::collections::BTreeSet;

use super::scope::Scope;
use crate::csdl::document::{IncludeAnnotations, Reference};

/// What the documents that refer to one document include of its annotations.
pub(super) struct Included<'s, 'a> {
    /// The namespaces of the document itself, whose elements it annotates as it likes.
    own: BTreeSet<&'a str>,
    readers: Vec<Reader<'s, 'a>>,
}

/// A document that includes some annotations of another.
struct Reader<'s, 'a> {
    scope: &'s Scope<'a>,
    included: Vec<&'a IncludeAnnotations>,
}

impl<'s, 'a> Included<'s, 'a> {
    /// What of the annotations in `from` the documents `all` include.
    pub(super) fn new(from: &Scope<'a>, all: &'s [Scope<'a>]) -> Self {
        let readers = all.iter().filter(|scope| !std::ptr::eq(scope.document, from.document)).map(|scope| {
            let references = references(scope, from, all);
            Reader { scope, included: references.into_iter().flat_map(|it| &it.include_annotations).collect() }
        });
        // Where nothing is said of annotations, all of them apply: the document was given for something.
        let readers = readers.filter(|reader| !reader.included.is_empty()).collect();
        Self { own: namespaces(from), readers }
    }

    /// Whether an annotation applies to `target`, both without aliases.
    pub(super) fn allows(&self, target: &str, term: &str, qualifier: Option<&str>) -> bool {
        let element = target.split(['/', '(']).next().unwrap_or(target);
        // The target may be the schema itself.
        let parent = element.rsplit_once('.').map_or(element, |(parent, _)| parent);
        let among = |known: &BTreeSet<&str>| known.contains(parent) || known.contains(element);
        if among(&self.own) {
            return true;
        }
        let term = term.rsplit_once('.').map_or("", |(namespace, _)| namespace);
        let readers = self.readers.iter().filter(|reader| among(&namespaces(reader.scope)));
        let mut included = readers.map(|reader| {
            reader.included.iter().any(|included| {
                let is_target = |namespace: &str| namespace == parent || namespace == element;
                let namespace = |written: &'a str| reader.scope.namespace(written);
                namespace(&included.term_namespace) == term
                    && included.qualifier.as_deref().is_none_or(|wanted| qualifier == Some(wanted))
                    && included.target_namespace.as_deref().is_none_or(|wanted| is_target(namespace(wanted)))
            })
        });
        included.next().is_none_or(|first| first || included.any(|other| other))
    }
}

fn namespaces<'a>(scope: &Scope<'a>) -> BTreeSet<&'a str> {
    scope.document.schemas.iter().map(|schema| schema.namespace.as_str()).collect()
}

/// The references of one document that lead to another.
fn references<'a>(reader: &Scope<'a>, from: &Scope<'a>, all: &[Scope<'a>]) -> Vec<&'a Reference> {
    let (mut found, mut strangers) = (Vec::new(), Vec::new());
    for reference in &reader.document.references {
        if leads_to(reference, from) {
            found.push(reference);
        } else if reference.includes.is_empty() && !all.iter().any(|other| leads_to(reference, other)) {
            strangers.push(reference);
        }
    }
    // Documents are saved under names of their own. What nothing leads to is then what leads to nothing that is known.
    if found.is_empty() { strangers } else { found }
}

/// Whether a reference names the document by the last part of its address, or includes one of its schemas.
fn leads_to(reference: &Reference, document: &Scope<'_>) -> bool {
    let file = |path: &str| path.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
    file(&reference.way()) == file(document.file())
        || reference.includes.iter().any(|include| namespaces(document).contains(include.namespace.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::csdl::Document;
    use crate::csdl::document::Schema;

    fn document(file: &str, namespace: &str, references: Vec<Reference>) -> Document {
        let schemas = vec![Schema { namespace: namespace.into(), ..Schema::default() }];
        Document { file: file.into(), references, schemas, ..Document::default() }
    }

    fn reference(uri: &str, qualifier: Option<&str>, target: Option<&str>) -> Reference {
        let included = IncludeAnnotations {
            term_namespace: "Core".into(),
            qualifier: qualifier.map(str::to_owned),
            target_namespace: target.map(str::to_owned),
            ..IncludeAnnotations::default()
        };
        Reference { uri: uri.into(), include_annotations: vec![included], ..Reference::default() }
    }

    /// Whether annotations of the second document apply to the first.
    fn allows(references: Vec<Reference>, term: &str, qualifier: Option<&str>) -> bool {
        let documents = [document("shop.xml", "Shop", references), document("notes.xml", "Notes", Vec::new())];
        let scopes: Vec<Scope<'_>> = documents.iter().map(Scope::new).collect();
        Included::new(&scopes[1], &scopes).allows("Shop.Item/Id", term, qualifier)
    }

    #[test]
    fn a_reference_says_which_annotations_apply() {
        assert!(allows(Vec::new(), "Other.Term", None));
        let all = || vec![reference("https://example.com/notes.xml?sap-language=EN", None, None)];
        assert!(allows(all(), "Core.Term", Some("Phone")));
        assert!(!allows(all(), "Other.Term", None));
        assert!(!allows(vec![reference("https://example.com/n%6Ftes.xml", None, None)], "Other.Term", None));
        let phone = || vec![reference("notes.xml", Some("Phone"), Some("Shop"))];
        assert!(allows(phone(), "Core.Term", Some("Phone")));
        assert!(!allows(phone(), "Core.Term", None));
        assert!(!allows(vec![reference("notes.xml", None, Some("Elsewhere"))], "Core.Term", None));
    }

    #[test]
    fn an_address_that_no_document_has_may_be_that_of_any() {
        assert!(!allows(vec![reference("https://example.com/annotations", None, None)], "Other.Term", None));
        let own = vec![reference("https://example.com/shop.xml", None, None)];
        assert!(allows(own, "Other.Term", None));
    }
}
