//! Terms and schemas: what is said of them is kept, and means nothing else.

use super::Builder;
use super::scope::Scope;
use crate::csdl::document;
use crate::model::name::QName;
use crate::model::term::Term;
use crate::model::types::Facets;

impl<'a> Builder<'a> {
    pub(super) fn terms(&mut self, scopes: &[Scope<'a>]) {
        for scope in scopes {
            for schema in &scope.document.schemas {
                let annotations = self.annotations(scope, std::slice::from_ref(&schema.namespace), &schema.annotations);
                self.service.schemas.insert(schema.namespace.clone(), annotations);
                for term in &schema.terms {
                    let name = QName::new(&schema.namespace, &term.name);
                    let term = self.term(scope, &name, term);
                    self.service.terms.insert(name, term);
                }
            }
        }
    }

    fn term(&mut self, scope: &Scope<'a>, name: &QName, term: &'a document::Term) -> Term {
        let applies_to = term.applies_to.as_deref().unwrap_or_default();
        let mut applies_to: Vec<String> = applies_to.split_whitespace().map(str::to_owned).collect();
        applies_to.sort();
        Term {
            ty: scope.expand(&term.ty.to_string()),
            nullable: term.nullable.unwrap_or(true),
            base: term.base_term.as_deref().map(|base| scope.expand(base)),
            default_value: term.default_value.clone(),
            applies_to,
            facets: Facets::new(&term.facets),
            annotations: self.annotations(scope, &[name.to_string()], &term.annotations),
        }
    }
}
