//! Properties, and the facets of their values.

use super::change::Class;
use super::comparison::{Comparison, Path};
use super::kind::{Element, What};
use crate::model::{Facets, Navigation, Property, QName, Service, Type, TypeUse, terms};

impl Comparison<'_> {
    /// A property of the type `owner` that was not there before.
    pub(super) fn added_property(&mut self, owner: &QName, property: &Property, path: &Path) {
        let is_required = !property.ty.nullable
            && property.navigation.is_none()
            && !property.ty.ty.is_collection()
            && property.default_value.is_none()
            && !property.annotations.has(terms::CORE_COMPUTED);
        let is_key = self
            .new
            .structured
            .get(owner)
            .is_some_and(|ty| ty.key.iter().any(|part| part.path.first() == Some(&property.name)));
        if is_required && !is_key && self.usage.is_sent(owner) {
            let text = format!("{}, required", property.ty.ty);
            self.added(Class::Risky, Element::Property, path, text);
        } else {
            self.added(Class::Additive, Element::Property, path, property.ty.ty.to_string());
        }
    }

    /// One property before and after, as the type `owner` has it.
    pub(super) fn property(&mut self, owner: &QName, old: &Property, new: &Property, path: &Path) {
        let (is_sent, is_read) = (self.usage.is_sent(owner), self.usage.is_read(owner));
        let is_same_kind = self.navigation(old, new, path);
        if is_same_kind && !self.retyped(Element::Property, What::Retyped, path, &old.ty.ty, &new.ty.ty) {
            // Neither related entities nor keys are null, whatever is said of them.
            let is_key = |service: &Service| {
                let ty = service.structured.get(owner);
                ty.is_some_and(|ty| ty.key.iter().any(|part| part.path.first() == Some(&new.name)))
            };
            let is_never_null =
                new.navigation.is_some() && new.ty.ty.is_collection() || is_key(self.old) && is_key(self.new);
            if old.ty.nullable && !new.ty.nullable && !is_never_null {
                let class = if is_sent { Class::Breaking } else { Class::Additive };
                self.changed(class, (Element::Property, What::Required), path, None, None);
            }
            if !old.ty.nullable && new.ty.nullable && !is_never_null {
                let class = if is_read { Class::Breaking } else { Class::Additive };
                self.changed(class, (Element::Property, What::Optional), path, None, None);
            }
            self.facets(Element::Property, path, (&old.ty, &new.ty), is_sent);
        }
        if old.default_value != new.default_value {
            let class = if is_sent { Class::Risky } else { Class::Documentation };
            let (old, new) = (old.default_value.clone(), new.default_value.clone());
            self.changed(class, (Element::Property, What::Default), path, old, new);
        }
        self.value(Element::Property, path, (&old.annotations, &new.annotations), is_sent);
        self.annotations(Element::Property, path, &old.annotations, &new.annotations);
    }

    /// What is said of navigation properties; false if only one of them is one.
    fn navigation(&mut self, old: &Property, new: &Property, path: &Path) -> bool {
        let (before, after) = match (&old.navigation, &new.navigation) {
            (None, None) => return true,
            (Some(before), Some(after)) => (before, after),
            _ => {
                let text = |property: &Property| {
                    let kind = if property.navigation.is_some() { "navigation property" } else { "property" };
                    format!("{kind} of {}", property.ty.ty)
                };
                self.changed(Class::Breaking, (Element::Property, What::Kind), path, text(old), text(new));
                return false;
            }
        };
        if before.contains != after.contains {
            let class = if before.contains { Class::Breaking } else { Class::Additive };
            let text = |navigation: &Navigation| {
                if navigation.contains { "contains its target" } else { "refers to its target" }.to_owned()
            };
            self.changed(class, (Element::Property, What::Containment), path, text(before), text(after));
        }
        if before.partner != after.partner {
            let (before, after) = (before.partner.clone(), after.partner.clone());
            self.changed(Class::Documentation, (Element::Property, What::Path), path, before, after);
        }
        for (before, after) in [(on_delete(before), on_delete(after)), (constraints(before), constraints(after))] {
            if before != after {
                self.changed(Class::Documentation, (Element::Property, What::Relation), path, before, after);
            }
        }
        true
    }

    /// The facets of a value.
    pub(super) fn facets(&mut self, element: Element, path: &Path, (old, new): (&TypeUse, &TypeUse), is_sent: bool) {
        // What has changed in a type definition is told of it.
        let (old, new) = if self.is_same(&old.ty, &new.ty) {
            (old.facets.clone(), new.facets.clone())
        } else {
            (with_definition(self.old, old), with_definition(self.new, new))
        };
        self.limits(element, path, (&old, &new), is_sent);
    }

    /// The same of a type definition, or of a value with what its type definition says. A lower limit matters to those who
    /// send it.
    pub(super) fn limits(&mut self, element: Element, path: &Path, (old, new): (&Facets, &Facets), is_sent: bool) {
        let class = |is_lower: bool| match (is_lower, is_sent) {
            (true, true) => Class::Risky,
            (true, false) => Class::Documentation,
            (false, _) => Class::Additive,
        };
        if old.max_length != new.max_length {
            // Without a limit it is the largest.
            let is_lower = new.max_length.unwrap_or(u32::MAX) < old.max_length.unwrap_or(u32::MAX);
            let text = |length: Option<u32>| length.map(|length| format!("MaxLength {length}"));
            let (old, new) = (text(old.max_length), text(new.max_length));
            self.changed(class(is_lower), (element, What::Limit), path, old, new);
        }
        let scale = |facets: &Facets| facets.scale.as_deref().and_then(|scale| scale.parse().ok());
        let digits = [
            ("Precision", old.precision, new.precision, old.precision == new.precision),
            ("Scale", scale(old), scale(new), old.scale == new.scale),
        ];
        for (name, before, after, is_same) in digits {
            if is_same {
                continue;
            }
            // What holds where nothing is said depends on the type.
            let class = before.zip(after).map_or(Class::Documentation, |(before, after)| class(after < before));
            let text = |facets: &Facets| match name {
                "Precision" => facets.precision.map(|precision| format!("Precision {precision}")),
                _ => facets.scale.as_ref().map(|scale| format!("Scale {scale}")),
            };
            self.changed(class, (element, What::Limit), path, text(old), text(new));
        }
        // Text is more than ASCII where nothing is said.
        let unicode = |facets: &Facets| (facets.unicode == Some(false)).then(|| "Unicode false".to_owned());
        let srid = |facets: &Facets| facets.srid.as_ref().map(|srid| format!("SRID {srid}"));
        for (before, after) in [(unicode(old), unicode(new)), (srid(old), srid(new))] {
            if before != after {
                self.changed(Class::Documentation, (element, What::Facet), path, before, after);
            }
        }
    }
}

/// The facets of a value: its own, and where it says nothing those of its type definition.
fn with_definition(service: &Service, used: &TypeUse) -> Facets {
    let own = used.facets.clone();
    let definition = match used.ty.item() {
        Type::Definition(name) => service.definitions.get(name),
        _ => None,
    };
    let Some(said) = definition.map(|definition| definition.facets.clone()) else { return own };
    Facets {
        max_length: own.max_length.or(said.max_length),
        precision: own.precision.or(said.precision),
        scale: own.scale.or(said.scale),
        unicode: own.unicode.or(said.unicode),
        srid: own.srid.or(said.srid),
    }
}

fn on_delete(navigation: &Navigation) -> Option<String> {
    navigation.on_delete.as_ref().map(|action| format!("OnDelete {action}"))
}

fn constraints(navigation: &Navigation) -> Option<String> {
    let pairs: Vec<String> =
        navigation.constraints.iter().map(|(own, theirs)| format!("{own} is its {theirs}")).collect();
    (!pairs.is_empty()).then(|| pairs.join(", "))
}
