//! Entity types and complex types.

use super::change::Class;
use super::comparison::{Comparison, Path};
use super::kind::{Element, What};
use super::pair::{Pair, pair};
use crate::csdl::document::StructuredKind;
use crate::model::{KeyPart, Property, QName, Service, Structured};

impl<'a> Comparison<'a> {
    pub(super) fn structured_types(&mut self) {
        let (old, new) = (self.old.structured.values(), self.new.structured.values());
        for pair in pair(old, new, |ty| ty.name.to_string()) {
            match pair {
                Pair::Removed(ty) => {
                    self.removed(Class::Breaking, Element::Type, &Path::of(&ty.name), kind(ty).to_owned());
                }
                Pair::Added(ty) => {
                    self.added(Class::Additive, Element::Type, &Path::of(&ty.name), kind(ty).to_owned());
                }
                Pair::Both { old, new, recased } => {
                    let path = Path::of(&new.name);
                    if recased {
                        self.recased(Element::Type, &path, &old.name.to_string(), &new.name.to_string());
                    }
                    self.structured_type(old, new, &path);
                }
            }
        }
    }

    fn structured_type(&mut self, old: &'a Structured, new: &'a Structured, path: &Path) {
        if old.kind != new.kind {
            let change = (Element::Type, What::Kind);
            self.changed(Class::Breaking, change, path, kind(old).to_owned(), kind(new).to_owned());
        }
        let keys = |ty: &Structured| -> Option<String> {
            let parts: Vec<String> = ty.key.iter().map(key_part).collect();
            (!parts.is_empty()).then(|| parts.join(", "))
        };
        let is_rekeyed = old.kind == new.kind && !self.is_same_key(&old.key, &new.key);
        if is_rekeyed && !self.comes_with_base(old, new, keys) {
            // A key of one part is sent without a name.
            let is_renamed = matches!((&old.key[..], &new.key[..]), ([old], [new])
                if self.is_same_key(std::slice::from_ref(old), &[KeyPart { name: old.name.clone(), ..new.clone() }]));
            let class = if is_renamed { Class::Documentation } else { Class::Breaking };
            self.changed(class, (Element::Type, What::Key), path, keys(old), keys(new));
        }
        self.base(old, new, path);
        // A gain, unless it is a loss.
        let lost = |lost: bool, class: Class| if lost { class } else { Class::Additive };
        let text = |is: bool, yes: &str, no: &str| if is { yes.to_owned() } else { no.to_owned() };
        if old.is_abstract != new.is_abstract {
            let text = |ty: &Structured| text(ty.is_abstract, "abstract", "not abstract");
            let class = lost(new.is_abstract, Class::Risky);
            self.changed(class, (Element::Type, What::Abstract), path, text(old), text(new));
        }
        if old.open != new.open && !self.comes_with_base(old, new, |ty| ty.open) {
            let text = |ty: &Structured| text(ty.open, "open", "not open");
            self.changed(lost(old.open, Class::Risky), (Element::Type, What::Open), path, text(old), text(new));
        }
        if let (Some(old), Some(new)) = (&old.open_value, &new.open_value) {
            self.retyped(Element::Type, What::Open, path, old, new);
        } else if old.open == new.open && old.open_value.is_some() != new.open_value.is_some() {
            let text = |ty: &Structured| ty.open_value.as_ref().map(|ty| format!("members of {ty}"));
            self.changed(Class::Breaking, (Element::Type, What::Open), path, text(old), text(new));
        }
        if old.is_map() != new.is_map() {
            let text = |ty: &Structured| text(ty.is_map(), "a map of values", "a type with members of its own");
            self.changed(Class::Breaking, (Element::Type, What::Open), path, text(old), text(new));
        }
        if old.has_stream != new.has_stream && !self.comes_with_base(old, new, |ty| ty.has_stream) {
            let text = |ty: &Structured| text(ty.has_stream, "a media entity", "no media entity");
            let class = lost(old.has_stream, Class::Breaking);
            self.changed(class, (Element::Type, What::Stream), path, text(old), text(new));
        }
        self.annotations(Element::Type, path, &old.annotations, &new.annotations);
        self.properties(old, new, path);
    }

    fn base(&mut self, old: &Structured, new: &Structured, path: &Path) {
        let class = match (&old.base, &new.base) {
            (Some(old), Some(new)) if self.is_same_name(old, new) => return,
            (None, None) => return,
            (None, Some(_)) => Class::Additive,
            (Some(_), _) => Class::Breaking,
        };
        let text = |ty: &Structured| ty.base.as_ref().map(ToString::to_string);
        self.changed(class, (Element::Type, What::Base), path, text(old), text(new));
    }

    fn properties(&mut self, old: &'a Structured, new: &'a Structured, path: &Path) {
        let (olds, news) = (self.old.properties(&old.name), self.new.properties(&new.name));
        for pair in pair(olds, news, |property| property.name.clone()) {
            match pair {
                Pair::Removed(property) => {
                    if !is_told_elsewhere(self.old, old, property, self.new) {
                        let path = path.then(&property.name);
                        self.removed(Class::Breaking, Element::Property, &path, property.ty.ty.to_string());
                    }
                }
                Pair::Added(property) => {
                    if !is_told_elsewhere(self.new, new, property, self.old) {
                        self.added_property(&new.name, property, &path.then(&property.name));
                    }
                }
                Pair::Both { old: before, new: after, recased } => {
                    let owners = (declared_by(self.old, old, before), declared_by(self.new, new, after));
                    let inherited = *owners.0 != old.name && *owners.1 != new.name;
                    if inherited && self.is_same_name(owners.0, owners.1) {
                        continue;
                    }
                    let path = path.then(&after.name);
                    if recased {
                        self.recased(Element::Property, &path, &before.name, &after.name);
                    }
                    self.property(&new.name, before, after, &path);
                }
            }
        }
    }

    fn is_same_key(&self, old: &[KeyPart], new: &[KeyPart]) -> bool {
        // A property that is called otherwise in case is told as such.
        let is_same = |(old, new): (&KeyPart, &KeyPart)| {
            old.name.eq_ignore_ascii_case(&new.name)
                && old.path.join("/").eq_ignore_ascii_case(&new.path.join("/"))
                && (self.is_same(&old.ty, &new.ty) || self.has_same_values(&old.ty, &new.ty))
        };
        old.len() == new.len() && old.iter().zip(new).all(is_same)
    }

    /// Whether both have one base type that has changed in the same way, where it is told.
    fn comes_with_base<T: PartialEq>(
        &self,
        old: &Structured,
        new: &Structured,
        what: impl Fn(&Structured) -> T,
    ) -> bool {
        let (Some(old_base), Some(new_base)) = (&old.base, &new.base) else { return false };
        let bases = self.old.structured.get(old_base).zip(self.new.structured.get(new_base));
        self.is_same_name(old_base, new_base)
            && bases.is_some_and(|bases| what(bases.0) == what(old) && what(bases.1) == what(new))
    }
}

fn kind(ty: &Structured) -> &'static str {
    match ty.kind {
        StructuredKind::Entity => "entity type",
        StructuredKind::Complex => "complex type",
    }
}

fn key_part(part: &KeyPart) -> String {
    let path = part.path.join("/");
    if part.path.last() == Some(&part.name) {
        format!("{path}: {}", part.ty)
    } else {
        format!("{path} as {}: {}", part.name, part.ty)
    }
}

/// The type of the lineage that declares the property.
fn declared_by<'a>(service: &'a Service, ty: &'a Structured, property: &Property) -> &'a QName {
    let owner = service
        .lineage(&ty.name)
        .into_iter()
        .find(|ty| ty.properties.iter().any(|declared| declared.name == property.name));
    owner.map_or(&ty.name, |owner| &owner.name)
}

/// Whether the property is inherited and the other service's base type has not got it either: then the change is
/// the base type's.
fn is_told_elsewhere(service: &Service, ty: &Structured, property: &Property, other: &Service) -> bool {
    let owner = declared_by(service, ty, property);
    *owner != ty.name
        && other.structured.contains_key(owner)
        && other.properties(owner).iter().all(|candidate| !candidate.name.eq_ignore_ascii_case(&property.name))
}
