//! Entity sets and singletons: their type, their calls, and the operations that they have.

use super::change::Class;
use super::comparison::{Comparison, Path};
use super::kind::{Element, What};
use super::pair::{Pair, pair};
use crate::model::{Crud, EntitySet, Operation, QName, Service, Step};

impl<'a> Comparison<'a> {
    pub(super) fn sets(&mut self) {
        for pair in pair(&self.old.sets, &self.new.sets, |set: &EntitySet| set.name.clone()) {
            match pair {
                Pair::Removed(set) => {
                    let path = in_container(self.old, &set.name);
                    self.removed(Class::Breaking, Element::Set, &path, set.entity_type.to_string());
                }
                Pair::Added(set) => {
                    let path = in_container(self.new, &set.name);
                    self.added(Class::Additive, Element::Set, &path, set.entity_type.to_string());
                }
                Pair::Both { old, new, recased } => {
                    let path = in_container(self.new, &new.name);
                    if recased {
                        self.recased(Element::Set, &path, &old.name, &new.name);
                    }
                    self.set(old, new, &path);
                }
            }
        }
    }

    /// Entities that only paths lead to, and what is to be called on them.
    pub(super) fn resources(&mut self) {
        for pair in pair(&self.old.resources, &self.new.resources, |set: &EntitySet| set.name.clone()) {
            match pair {
                Pair::Removed(set) if self.new.structured.contains_key(&set.entity_type) => {
                    let old = "calls by the paths that lead to it".to_owned();
                    self.changed(Class::Breaking, (Element::Type, What::Path), &Path::of(&set.entity_type), old, None);
                }
                Pair::Both { old, new, .. } => self.steps(old, new, &Path::of(&new.entity_type)),
                Pair::Removed(_) | Pair::Added(_) => {}
            }
        }
    }

    fn set(&mut self, old: &'a EntitySet, new: &'a EntitySet, path: &Path) {
        if old.is_singleton != new.is_singleton {
            let text = |set: &EntitySet| if set.is_singleton { "singleton" } else { "entity set" }.to_owned();
            self.changed(Class::Breaking, (Element::Set, What::Kind), path, text(old), text(new));
        }
        let is_same_type = self.is_same_name(&old.entity_type, &new.entity_type);
        if is_same_type {
            self.operations_of(old, new, path);
            self.steps(old, new, path);
        } else {
            let (old, new) = (old.entity_type.to_string(), new.entity_type.to_string());
            self.changed(Class::Breaking, (Element::Set, What::Retyped), path, old, new);
        }
        for pair in pair(&old.crud, &new.crud, |crud: &Crud| crud.kind.to_string()) {
            let place = |crud: &Crud| path.then(crud.kind.to_string());
            match pair {
                Pair::Removed(crud) => {
                    self.removed(Class::Breaking, Element::Call, &place(crud), crud.call.method.to_string());
                }
                Pair::Added(crud) => {
                    self.added(Class::Additive, Element::Call, &place(crud), crud.call.method.to_string());
                }
                Pair::Both { old, new, .. } if is_same_type => self.call(&place(new), &old.call, &new.call),
                // What it sends and answers is another thing altogether.
                Pair::Both { .. } => {}
            }
        }
        let bindings = |set: &EntitySet| -> Vec<String> {
            let mut bindings: Vec<String> =
                set.bindings.iter().map(|(path, target)| format!("{path} to {target}")).collect();
            bindings.sort();
            bindings
        };
        let (before, after) = (bindings(old), bindings(new));
        if before != after {
            let (old, new) = (left(&before, &after), left(&after, &before));
            self.changed(Class::Documentation, (Element::Set, What::Path), path, old, new);
        }
        self.restrictions(path, &old.annotations, &new.annotations);
        self.annotations(Element::Set, path, &old.annotations, &new.annotations);
    }

    /// Operations that exist before and after and are bound as before, and that the set had or has.
    fn operations_of(&mut self, old: &'a EntitySet, new: &'a EntitySet, path: &Path) {
        let (had, has) = (operations(self.old, old), operations(self.new, new));
        let holds =
            |operations: &[&Operation], wanted: &Operation| operations.iter().any(|one| std::ptr::eq(*one, wanted));
        for (before, after) in self.successors.clone() {
            let (had, has) = (holds(&had, before), holds(&has, after));
            let bindings = before.binding.as_ref().zip(after.binding.as_ref());
            if had == has || !bindings.is_some_and(|(old, new)| self.is_same(&old.ty, &new.ty)) {
                continue;
            }
            let path = path.then(after.name.to_string());
            // Another one may have come before it: the same, bound to a more derived type.
            if let Some(other) = operations(self.new, new).into_iter().find(|other| had && is_alike(before, other)) {
                self.parameters(before, other, &path);
                self.call(&path, &before.call, &other.call);
                continue;
            }
            let (class, old, new) = if had {
                (Class::Breaking, Some(old.name.clone()), None)
            } else {
                (Class::Additive, None, Some(new.name.clone()))
            };
            self.changed(class, (Element::Operation, What::Binding), &path, old, new);
        }
    }

    /// Navigation properties, there before and after, that paths could or can go on with.
    fn steps(&mut self, old: &EntitySet, new: &EntitySet, path: &Path) {
        let contained = |service: &Service, ty: &QName, name: &str| {
            let property = service.property_at(ty, name);
            property.and_then(|property| property.navigation.as_ref()).map(|navigation| navigation.contains)
        };
        for pair in pair(&old.steps, &new.steps, |step: &Step| step.property.clone()) {
            let (Pair::Removed(step) | Pair::Added(step)) = pair else { continue };
            let name = &step.property;
            let sides = (contained(self.old, &old.entity_type, name), contained(self.new, &new.entity_type, name));
            if sides.0.is_none() || sides.0 != sides.1 {
                continue;
            }
            let target = step.target.to_string();
            let path = path.then(name);
            match pair {
                Pair::Removed(_) => self.changed(Class::Breaking, (Element::Property, What::Path), &path, target, None),
                _ => self.changed(Class::Additive, (Element::Property, What::Path), &path, None, target),
            }
        }
        let gone = old.casts.iter().filter(|cast| self.new.structured.contains_key(*cast) && !new.casts.contains(cast));
        let gone: Vec<String> = gone.map(ToString::to_string).collect();
        for cast in gone {
            let was = "calls of its own".to_owned();
            self.changed(Class::Breaking, (Element::Type, What::Path), &path.then(cast), was, None);
        }
    }
}

/// The way to what the container holds.
pub(super) fn in_container(service: &Service, name: &str) -> Path {
    container(service).then(name)
}

pub(super) fn container(service: &Service) -> Path {
    Path::of(&service.container.clone().unwrap_or_else(|| QName::new("", "")))
}

fn operations<'a>(service: &'a Service, set: &EntitySet) -> Vec<&'a Operation> {
    set.collection_operations.iter().chain(&set.entity_operations).map(|id| service.operation(*id)).collect()
}

/// Whether a call of one is a call of the other.
fn is_alike(old: &Operation, new: &Operation) -> bool {
    let names = |operation: &Operation| -> Vec<String> {
        operation.parameters.iter().map(|parameter| parameter.name.clone()).collect()
    };
    let on_all = |operation: &Operation| operation.binding.as_ref().is_some_and(|binding| binding.ty.is_collection());
    (&old.name, old.kind, on_all(old), names(old)) == (&new.name, new.kind, on_all(new), names(new))
}

/// Those of `these` that `others` have not.
fn left(these: &[String], others: &[String]) -> Option<String> {
    let left: Vec<&str> = these.iter().filter(|item| !others.contains(item)).map(String::as_str).collect();
    (!left.is_empty()).then(|| left.join(", "))
}
