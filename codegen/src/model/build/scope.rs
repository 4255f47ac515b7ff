//! What names mean in one document: its own aliases and those of the schemas that it includes.

use std::collections::BTreeMap;

use crate::csdl::Document;
use crate::diagnostic::Position;
use crate::model::name::QName;
use crate::model::source::Source;

pub(super) struct Scope<'a> {
    pub(super) document: &'a Document,
    /// The file that messages name.
    file: &'a str,
    aliases: BTreeMap<&'a str, &'a str>,
}

impl<'a> Scope<'a> {
    pub(super) fn new(document: &'a Document) -> Self {
        let mut aliases = BTreeMap::new();
        for (alias, namespace, _) in declared(document) {
            // A name that is a namespace already means that: what is qualified by it is declared there.
            let is_namespace = document.schemas.iter().any(|schema| schema.namespace == alias);
            aliases.entry(alias).or_insert(if is_namespace { alias } else { namespace });
        }
        Self { document, file: &document.file, aliases }
    }

    /// The same names, where an annotation says them that may stand in another document.
    pub(super) fn said_at<'s>(&self, source: &'s Source) -> Scope<'s>
    where
        'a: 's,
    {
        Scope { document: self.document, file: &source.file, aliases: self.aliases.clone() }
    }

    /// The aliases that stand for something else already, with their namespaces and places.
    pub(super) fn equal_aliases(&self) -> impl Iterator<Item = (&'a str, &'a str, Position)> {
        declared(self.document).filter(|(alias, namespace, _)| self.aliases.get(alias) != Some(namespace))
    }

    /// The namespace that an alias stands for, or the namespace itself.
    pub(super) fn namespace<'n>(&self, written: &'n str) -> &'n str
    where
        'a: 'n,
    {
        self.aliases.get(written).copied().unwrap_or(written)
    }

    pub(super) fn file(&self) -> &'a str {
        self.file
    }

    /// `Alias.Name` or `Namespace.Name` into the qualified name.
    pub(super) fn resolve(&self, written: &str) -> QName {
        match written.rsplit_once('.') {
            Some((qualifier, name)) => QName::new(self.namespace(qualifier), name),
            None => QName::new("", written),
        }
    }

    /// A path whose segments may be qualified names, with all aliases replaced: `Self.Container/Jobs`,
    /// `Self.Stop(Collection(Self.Job))`.
    pub(super) fn expand(&self, written: &str) -> String {
        let mut out = String::with_capacity(written.len() + 32);
        let mut rest = written;
        // Names end where a path, a signature or a list does.
        while !rest.is_empty() {
            let end = rest.find(['/', '(', ')', ',', ' ']).unwrap_or(rest.len());
            let (name, tail) = rest.split_at(end);
            if name.contains('.') {
                out.push_str(&self.resolve(name).to_string());
            } else {
                out.push_str(name);
            }
            let mut chars = tail.chars();
            if let Some(separator) = chars.next() {
                // Signatures are compared without the spaces that some documents put after a comma.
                if !(separator == ' ' && out.ends_with(',')) {
                    out.push(separator);
                }
            }
            rest = chars.as_str();
        }
        out
    }
}

/// The aliases of a document, with what they stand for: its own schemas first, then those that it includes.
fn declared(document: &Document) -> impl Iterator<Item = (&str, &str, Position)> {
    let own = document.schemas.iter().map(|schema| (&schema.alias, &schema.namespace, schema.at));
    let includes = document.references.iter().flat_map(|reference| &reference.includes);
    let included = includes.map(|include| (&include.alias, &include.namespace, include.at));
    own.chain(included).filter_map(|(alias, namespace, at)| Some((alias.as_deref()?, namespace.as_str(), at)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::csdl::document::Schema;

    #[test]
    fn aliases_are_replaced_wherever_a_name_stands() {
        let schema = Schema { namespace: "A.B".into(), alias: Some("Self".into()), ..Schema::default() };
        let document = Document { schemas: vec![schema], ..Document::default() };
        let scope = Scope::new(&document);
        assert_eq!(scope.expand("Self.C/Jobs"), "A.B.C/Jobs");
        assert_eq!(
            scope.expand("Self.Stop(Collection(Self.Job), Edm.Int64)/id"),
            "A.B.Stop(Collection(A.B.Job),Edm.Int64)/id"
        );
        assert_eq!(scope.expand("Other.X Self.Y"), "Other.X A.B.Y");
    }
}
