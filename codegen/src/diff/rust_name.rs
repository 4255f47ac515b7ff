//! Names in generated code that are others than they were, though what they are of is the same.
//!
//! Names follow from declarations; but what comes or goes beside a declaration can collide with it.

use super::change::Class;
use super::comparison::{Comparison, Path};
use super::kind::{Element, What};
use super::set::{container, in_container};
use crate::config::Config;
use crate::diagnostic::Diagnostics;
use crate::emit::call_names::{self, CallNames};
use crate::model::{Answer, EntitySet, Operation, OperationId, QName, Service};
use crate::naming::{Colliding, Collision, Names};

impl Comparison<'_> {
    /// Compares the names that the settings give.
    pub(super) fn rust_names(&mut self, config: &Config) {
        // What is wrong with names is told when code is generated.
        let mut unheard = Diagnostics::default();
        let old = Names::new(self.old, config, &mut unheard);
        let new = Names::new(self.new, config, &mut unheard);
        self.names_of_types(&old, &new);
        self.names_of_sets(&old, &new);
        for (before, after) in self.successors.clone() {
            self.names_of_operation(&old, before, &new, after);
        }
        self.names_of_calls(&old, &new, config);
        self.collisions(&old, &new);
    }

    fn named(&mut self, element: Element, path: &Path, old: &str, new: &str) {
        if old != new {
            self.changed(Class::Breaking, (element, What::RustName), path, old.to_owned(), new.to_owned());
        }
    }

    fn names_of_types(&mut self, old: &Names, new: &Names) {
        let (olds, news) = (self.old, self.new);
        let element = |name: &QName| match (olds.enums.contains_key(name), olds.definitions.contains_key(name)) {
            (true, _) => Element::EnumType,
            (_, true) => Element::TypeDefinition,
            _ => Element::Type,
        };
        let is_type = |service: &Service, name: &QName| {
            service.structured.contains_key(name)
                || service.enums.contains_key(name)
                || service.definitions.contains_key(name)
        };
        let names = olds.structured.keys().chain(olds.enums.keys()).chain(olds.definitions.keys());
        for name in names.filter(|name| is_type(news, name)) {
            self.named(element(name), &Path::of(name), old.ty(name), new.ty(name));
        }
        for name in olds.structured.keys().filter(|name| news.structured.contains_key(*name)) {
            let after = news.properties(name);
            for property in olds.properties(name) {
                let property = property.name.as_str();
                if !after.iter().any(|one| one.name == property) {
                    continue;
                }
                let names = |ty: &QName| (old.field(ty, property), new.field(ty, property));
                // What a base type tells is not told again for each type that inherits it.
                let owner =
                    olds.lineage(name).into_iter().find(|ty| ty.properties.iter().any(|one| one.name == property));
                if owner.is_some_and(|owner| owner.name != *name && names(&owner.name) == names(name)) {
                    continue;
                }
                let (was, is) = names(name);
                self.named(Element::Property, &Path::of(name).then(property), was, is);
            }
        }
        for (name, before) in &olds.enums {
            let Some(after) = news.enums.get(name) else { continue };
            for member in before.members.iter().filter(|member| after.members.iter().any(|one| one.name == member.name))
            {
                let path = Path::of(name).then(&member.name);
                self.named(Element::Member, &path, old.variant(name, &member.name), new.variant(name, &member.name));
            }
        }
    }

    fn names_of_sets(&mut self, old: &Names, new: &Names) {
        let (olds, news) = (self.old, self.new);
        for (before, after) in both(&olds.sets, &news.sets).chain(both(&olds.resources, &news.resources)) {
            let path = place(news, before);
            if !before.is_resource() {
                self.named(Element::Set, &path, old.set(&before.name), new.set(&before.name));
            }
            for step in before.steps.iter().filter(|step| after.steps.iter().any(|one| one.property == step.property)) {
                let (was, is) = (old.step(&before.name, &step.property), new.step(&after.name, &step.property));
                self.named(Element::Property, &path.then(&step.property), was, is);
            }
        }
    }

    /// The methods of an operation, wherever it has them before and after.
    fn names_of_operation(&mut self, old: &Names, before: &Operation, new: &Names, after: &Operation) {
        let (olds, news) = (self.old, self.new);
        let id_in = |service: &Service, ids: &[OperationId], wanted: &Operation| {
            ids.iter().copied().find(|id| std::ptr::eq(service.operation(*id), wanted))
        };
        for (one, other) in both(&olds.sets, &news.sets).chain(both(&olds.resources, &news.resources)) {
            let was = id_in(olds, &operations(one), before);
            if let Some((was, is)) = was.zip(id_in(news, &operations(other), after)) {
                let path = place(news, one).then(before.name.to_string());
                self.named(Element::Operation, &path, old.method(&one.name, was), new.method(&other.name, is));
            }
        }
        for import in &olds.imports {
            let other = news.imports.iter().find(|other| other.name == import.name);
            let is = other.and_then(|other| id_in(news, &other.operations, after));
            if let Some((was, is)) = id_in(olds, &import.operations, before).zip(is) {
                let path = in_container(news, &import.name);
                self.named(Element::Import, &path, old.method(&import.name, was), new.method(&import.name, is));
            }
        }
    }

    /// The types and setters of calls whose methods have the names that they had: others follow from those.
    fn names_of_calls(&mut self, old: &Names, new: &Names, config: &Config) {
        let (olds, news) = (self.old, self.new);
        for (before, after) in both(&olds.sets, &news.sets).chain(both(&olds.resources, &news.resources)) {
            let was = call_names::of_set(olds, old, config, before);
            let is = call_names::of_set(news, new, config, after);
            let is_same_set = old.set(&before.name) == new.set(&after.name);
            self.names_beside_methods(&place(news, before), &was, &is, is_same_set);
        }
        let was = call_names::of_imports(olds, old, config);
        let is = call_names::of_imports(news, new, config);
        self.names_beside_methods(&container(news), &was, &is, true);
    }

    fn names_beside_methods(&mut self, place: &Path, was: &[CallNames], is: &[CallNames], is_same_owner: bool) {
        for one in was {
            let Some(other) = self.successor(one, is) else { continue };
            let element = if one.operation.is_some() { Element::Operation } else { Element::Call };
            let path = place.then(&other.shown);
            if one.method == other.method && is_same_owner {
                for (old, new) in [(&one.holder, &other.holder), (&one.marker, &other.marker)] {
                    if let Some((old, new)) = old.as_ref().zip(new.as_ref()) {
                        self.named(element, &path, old, new);
                    }
                }
            } else if let Some(content) = &one.content {
                self.named(Element::Property, &place.then(content), &one.method, &other.method);
            }
            for (wire, old) in &one.setters {
                let is_same = |(name, _): &&(String, String)| name == wire;
                let is_alike = |(name, _): &&(String, String)| name.eq_ignore_ascii_case(wire);
                let found = other.setters.iter().find(is_same).or_else(|| other.setters.iter().find(is_alike));
                if let Some((_, new)) = found {
                    self.named(Element::Parameter, &path.then(wire), old, new);
                }
            }
            self.shape(element, &path, one, other);
        }
    }

    /// What generated code takes and gives otherwise, though the service takes and gives the same.
    fn shape(&mut self, element: Element, path: &Path, one: &CallNames, other: &CallNames) {
        let of = |these: &CallNames, others: &CallNames| -> Vec<String> {
            let has = |name: &&String| others.required.iter().any(|known| known.eq_ignore_ascii_case(name));
            these.required.iter().filter(has).cloned().collect()
        };
        let (before, after) = (of(one, other), of(other, one));
        if !before.iter().zip(&after).all(|(before, after)| before.eq_ignore_ascii_case(after)) {
            self.changed(Class::Breaking, (element, What::Order), path, before.join(", "), after.join(", "));
        }
        let is_same_answer = match (&one.answer, &other.answer) {
            (Answer::Value(old), Answer::Value(new)) | (Answer::Maybe(old), Answer::Maybe(new)) => {
                self.is_same(&old.ty, &new.ty)
            }
            (old, new) => old == new,
        };
        if !is_same_answer {
            return;
        }
        if one.is_paged != other.is_paged {
            let text = |call: &CallNames| if call.is_paged { "a page of rows" } else { "all rows" }.to_owned();
            self.changed(Class::Breaking, (element, What::Answer), path, text(one), text(other));
        } else if one.method == other.method && !(one.holder.is_some() && other.holder.is_some()) {
            let (old, new) = (one.type_name(), other.type_name());
            // What is called otherwise, and is the same, was told above.
            let is_told =
                one.holder.is_none() && other.holder.is_none() && one.marker.is_some() && other.marker.is_some();
            if old != new && !is_told {
                self.changed(Class::Risky, (element, What::RustType), path, old, new);
            }
        }
    }

    /// What a call has become.
    fn successor<'c>(&self, one: &CallNames, is: &'c [CallNames]) -> Option<&'c CallNames> {
        let Some(id) = one.operation else {
            let same = |other: &&CallNames| (&one.shown, &one.content) == (&other.shown, &other.content);
            return is.iter().filter(|other| other.operation.is_none()).find(same);
        };
        let before = self.old.operation(id);
        let (_, after) = self.successors.iter().find(|(old, _)| std::ptr::eq(*old, before))?;
        is.iter().find(|other| other.operation.is_some_and(|id| std::ptr::eq(self.new.operation(id), *after)))
    }

    /// Names that no rule tells apart any more.
    fn collisions(&mut self, old: &Names, new: &Names) {
        for Collision { what, keys, name } in new.collisions.iter().filter(|one| !old.collisions.contains(one)) {
            let [first, others @ ..] = keys.as_slice() else { continue };
            for key in others {
                let qualified = key.rsplit_once('.').map(|(namespace, name)| Path::of(&QName::new(namespace, name)));
                let (element, path) = match what {
                    Colliding::Types => (Element::Type, qualified.unwrap_or_else(|| Path::of_schema(key))),
                    Colliding::Sets => (Element::Set, in_container(self.new, key)),
                    Colliding::Imports => (Element::Import, in_container(self.new, key)),
                    Colliding::Operations(name) => {
                        let mut sets = self.new.sets.iter().chain(&self.new.resources);
                        let set = sets.find(|set| set.name == *name);
                        (
                            Element::Operation,
                            set.map_or_else(|| container(self.new), |set| place(self.new, set)).then(key),
                        )
                    }
                };
                let is = format!("`{name}` like {first}; nothing can be generated until [rename] tells them apart");
                self.changed(Class::Breaking, (element, What::Collision), &path, None, is);
            }
        }
    }
}

fn operations(set: &EntitySet) -> Vec<OperationId> {
    set.collection_operations.iter().chain(&set.entity_operations).copied().collect()
}

/// The way to a set, or to the type of one that only a path leads to.
fn place(service: &Service, set: &EntitySet) -> Path {
    if set.is_resource() { Path::of(&set.entity_type) } else { in_container(service, &set.name) }
}

/// The sets of both sides, by their names.
fn both<'a>(old: &'a [EntitySet], new: &'a [EntitySet]) -> impl Iterator<Item = (&'a EntitySet, &'a EntitySet)> {
    old.iter().filter_map(|before| Some((before, new.iter().find(|after| after.name == before.name)?)))
}
