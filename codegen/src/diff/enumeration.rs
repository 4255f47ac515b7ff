//! Enumeration types and type definitions.

use super::change::Class;
use super::comparison::{Comparison, Path};
use super::kind::{Element, What};
use super::pair::{Pair, pair};
use crate::model::{Enum, EnumMember, Type, TypeDefinition};

impl<'a> Comparison<'a> {
    pub(super) fn enumerations(&mut self) {
        for pair in pair(self.old.enums.values(), self.new.enums.values(), |ty| ty.name.to_string()) {
            match pair {
                Pair::Removed(ty) => self.removed(Class::Breaking, Element::EnumType, &Path::of(&ty.name), None),
                Pair::Added(ty) => self.added(Class::Additive, Element::EnumType, &Path::of(&ty.name), None),
                Pair::Both { old, new, recased } => {
                    let path = Path::of(&new.name);
                    if recased {
                        self.recased(Element::EnumType, &path, &old.name.to_string(), &new.name.to_string());
                    }
                    self.enumeration(old, new, &path);
                }
            }
        }
    }

    fn enumeration(&mut self, old: &'a Enum, new: &'a Enum, path: &Path) {
        let is_flags = old.is_flags || new.is_flags;
        if old.is_flags != new.is_flags {
            let text = |ty: &Enum| if ty.is_flags { "several members" } else { "one member" }.to_owned();
            self.changed(Class::Breaking, (Element::EnumType, What::Flags), path, text(old), text(new));
        }
        if old.underlying != new.underlying {
            let text = |ty: &Enum| Type::Primitive(ty.underlying).to_string();
            self.changed(Class::Documentation, (Element::EnumType, What::Values), path, text(old), text(new));
        }
        let mut is_renumbered = false;
        for pair in pair(&old.members, &new.members, |member: &EnumMember| member.name.clone()) {
            match pair {
                Pair::Removed(member) => self.removed(Class::Risky, Element::Member, &path.then(&member.name), None),
                Pair::Added(member) => self.added(Class::Additive, Element::Member, &path.then(&member.name), None),
                Pair::Both { old, new, recased } => {
                    let path = path.then(&new.name);
                    if recased {
                        self.recased(Element::Member, &path, &old.name, &new.name);
                    }
                    if old.value != new.value {
                        is_renumbered = true;
                        if is_flags {
                            let (old, new) = (old.value.to_string(), new.value.to_string());
                            self.changed(Class::Breaking, (Element::Member, What::Values), &path, old, new);
                        }
                    }
                    self.annotations(Element::Member, &path, &old.annotations, &new.annotations);
                }
            }
        }
        if is_renumbered && !is_flags {
            // Members travel by name; one that is new in the middle moves all that follow.
            self.changed(Class::Documentation, (Element::EnumType, What::Values), path, None, None);
        }
        self.annotations(Element::EnumType, path, &old.annotations, &new.annotations);
    }

    pub(super) fn definitions(&mut self) {
        let (old, new) = (self.old.definitions.values(), self.new.definitions.values());
        let text = |ty: &TypeDefinition| Type::Primitive(ty.underlying).to_string();
        for pair in pair(old, new, |ty| ty.name.to_string()) {
            match pair {
                Pair::Removed(ty) => {
                    self.removed(Class::Breaking, Element::TypeDefinition, &Path::of(&ty.name), text(ty));
                }
                Pair::Added(ty) => {
                    self.added(Class::Additive, Element::TypeDefinition, &Path::of(&ty.name), text(ty));
                }
                Pair::Both { old, new, recased } => {
                    let path = Path::of(&new.name);
                    if recased {
                        self.recased(Element::TypeDefinition, &path, &old.name.to_string(), &new.name.to_string());
                    }
                    if old.underlying == new.underlying {
                        self.limits(Element::TypeDefinition, &path, (&old.facets, &new.facets), true);
                    } else {
                        let change = (Element::TypeDefinition, What::Retyped);
                        self.changed(Class::Breaking, change, &path, text(old), text(new));
                    }
                    self.value(Element::TypeDefinition, &path, (&old.annotations, &new.annotations), true);
                    self.annotations(Element::TypeDefinition, &path, &old.annotations, &new.annotations);
                }
            }
        }
    }
}
