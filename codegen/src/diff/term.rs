//! What only annotations speak of: the container, schemas, and terms. No program notices.

use super::change::Class;
use super::comparison::{Comparison, Path};
use super::kind::{Element, What};
use super::pair::{Pair, pair};
use crate::model::{Annotations, QName, Term};

impl Comparison<'_> {
    pub(super) fn container(&mut self) {
        let (old, new) = (self.old, self.new);
        if let Some(name) = new.container.as_ref().or(old.container.as_ref()) {
            let annotations = (&old.container_annotations, &new.container_annotations);
            self.annotations(Element::Container, &Path::of(name), annotations.0, annotations.1);
        }
    }

    pub(super) fn schemas(&mut self) {
        let (old, new) = (&self.old.schemas, &self.new.schemas);
        let nothing = Annotations::default();
        let gone = old.keys().filter(|name| !new.contains_key(*name));
        for name in new.keys().chain(gone) {
            let (before, after) = (old.get(name).unwrap_or(&nothing), new.get(name).unwrap_or(&nothing));
            self.annotations(Element::Schema, &Path::of_schema(name), before, after);
        }
    }

    pub(super) fn terms(&mut self) {
        for pair in pair(&self.old.terms, &self.new.terms, |(name, _): (&QName, &Term)| name.to_string()) {
            match pair {
                Pair::Removed((name, term)) => {
                    self.removed(Class::Documentation, Element::Term, &Path::of(name), term.ty.clone());
                }
                Pair::Added((name, term)) => {
                    self.added(Class::Documentation, Element::Term, &Path::of(name), term.ty.clone());
                }
                Pair::Both { old, new, .. } => self.term(old, new),
            }
        }
    }

    fn term(&mut self, (old_name, old): (&QName, &Term), (name, new): (&QName, &Term)) {
        let path = Path::of(name);
        if old_name != name {
            let change = (Element::Term, What::Recased);
            self.changed(Class::Documentation, change, &path, old_name.to_string(), name.to_string());
        }
        let nullable = |term: &Term| (!term.nullable).then(|| "not nullable".to_owned());
        let applies_to = |term: &Term| (!term.applies_to.is_empty()).then(|| term.applies_to.join(" "));
        let facts = [
            (What::Retyped, Some(old.ty.clone()), Some(new.ty.clone())),
            (What::Required, nullable(old), nullable(new)),
            (What::Base, old.base.clone(), new.base.clone()),
            (What::Default, old.default_value.clone(), new.default_value.clone()),
            (What::Binding, applies_to(old), applies_to(new)),
        ];
        for (what, before, after) in facts {
            if before != after {
                self.changed(Class::Documentation, (Element::Term, what), &path, before, after);
            }
        }
        if old.facets != new.facets {
            self.changed(Class::Documentation, (Element::Term, What::Facet), &path, None, None);
        }
        self.annotations(Element::Term, &path, &old.annotations, &new.annotations);
    }
}
