//! Actions and functions, overload by overload, and their imports.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::change::Class;
use super::comparison::{Comparison, Path};
use super::kind::{Element, What};
use super::pair::{Pair, pair};
use super::set::in_container;
use crate::csdl::document::OperationKind;
use crate::model::{Import, Operation, Service, Type};

/// Overloads of one name, those of the old service and those of the new.
type Overloads<'a> = (Vec<&'a Operation>, Vec<&'a Operation>);

impl<'a> Comparison<'a> {
    pub(super) fn operations(&mut self) {
        let mut names: BTreeMap<String, Overloads<'a>> = BTreeMap::new();
        let key = |operation: &Operation| operation.name.to_string().to_ascii_lowercase();
        for operation in &self.old.operations {
            names.entry(key(operation)).or_default().0.push(operation);
        }
        for operation in &self.new.operations {
            names.entry(key(operation)).or_default().1.push(operation);
        }
        for overloads in names.into_values() {
            let is_overloaded = overloads.0.len() > 1 || overloads.1.len() > 1;
            let path = |operation: &Operation| place(operation, is_overloaded);
            let (pairs, (removed, added)) = self.overloads(overloads);
            for (old, new) in pairs {
                self.successors.push((old, new));
                self.operation(old, new, &path(new));
            }
            for operation in removed {
                self.removed(Class::Breaking, Element::Operation, &path(operation), kind(operation));
            }
            for operation in added {
                self.added(Class::Additive, Element::Operation, &path(operation), kind(operation));
            }
        }
    }

    /// Which overload has become which, by ever weaker resemblance, and those without a counterpart.
    fn overloads(&self, (mut old, mut new): Overloads<'a>) -> (Vec<(&'a Operation, &'a Operation)>, Overloads<'a>) {
        let same_binding = |old: &Operation, new: &Operation| match (&old.binding, &new.binding) {
            (None, None) => true,
            (Some(old), Some(new)) => self.is_same(&old.ty, &new.ty),
            _ => false,
        };
        let is_alike = |strictness: usize, old: &Operation, new: &Operation| match strictness {
            0 => same_binding(old, new) && old.kind == new.kind && parameters(old) == parameters(new),
            1 => same_binding(old, new) && old.kind == new.kind,
            _ => same_binding(old, new),
        };
        let mut pairs = Vec::new();
        for strictness in 0..3 {
            // Those that share most first, so that it is the same from either side.
            let mut alike: Vec<(Reverse<usize>, usize, usize)> = Vec::new();
            for (i, before) in old.iter().enumerate() {
                let candidates = new.iter().enumerate().filter(|(_, after)| is_alike(strictness, before, after));
                alike.extend(candidates.map(|(j, after)| (Reverse(shared(before, after)), i, j)));
            }
            alike.sort_unstable();
            let (mut olds, mut news) = (BTreeSet::new(), BTreeSet::new());
            for (_, i, j) in alike {
                if !olds.contains(&i) && !news.contains(&j) {
                    olds.insert(i);
                    news.insert(j);
                    pairs.push((old[i], new[j]));
                }
            }
            old = left(&old, &olds);
            new = left(&new, &news);
        }
        if let ([before], [after]) = (old.as_slice(), new.as_slice()) {
            pairs.push((*before, *after));
            (old, new) = (Vec::new(), Vec::new());
        }
        (pairs, (old, new))
    }

    fn operation(&mut self, old: &'a Operation, new: &'a Operation, path: &Path) {
        if old.name != new.name {
            // What is bound to nothing is called by the name of its import.
            let is_sent = old.binding.is_some() || new.binding.is_some();
            let class = if is_sent { Class::Breaking } else { Class::Documentation };
            let (old, new) = (old.name.to_string(), new.name.to_string());
            self.changed(class, (Element::Operation, What::Recased), path, old, new);
        }
        if old.kind != new.kind {
            let text = |operation: &Operation| word(operation.kind).to_owned();
            self.changed(Class::Breaking, (Element::Operation, What::Kind), path, text(old), text(new));
        }
        let is_same_binding = match (&old.binding, &new.binding) {
            (None, None) => true,
            (Some(old), Some(new)) => self.is_same(&old.ty, &new.ty),
            _ => false,
        };
        if !is_same_binding {
            let text = |operation: &Operation| operation.binding.as_ref().map(|binding| binding.ty.to_string());
            // What is bound to a base type is still there for all that had it.
            let bindings = old.binding.as_ref().zip(new.binding.as_ref());
            let is_wider = bindings.is_some_and(|(old, new)| {
                old.ty.is_collection() == new.ty.is_collection()
                    && matches!((old.ty.item(), new.ty.item()), (Type::Entity(old), Type::Entity(new))
                        if self.new.inherits(old, new))
            });
            let class = if is_wider { Class::Additive } else { Class::Breaking };
            self.changed(class, (Element::Operation, What::Binding), path, text(old), text(new));
        }
        if old.is_composable != new.is_composable {
            let class = if old.is_composable { Class::Risky } else { Class::Additive };
            let text = |operation: &Operation| {
                if operation.is_composable { "paths go on" } else { "paths end here" }.to_owned()
            };
            self.changed(class, (Element::Operation, What::Path), path, text(old), text(new));
        }
        self.parameters(old, new, path);
        self.call(path, &old.call, &new.call);
        self.restrictions(path, &old.annotations, &new.annotations);
        self.annotations(Element::Operation, path, &old.annotations, &new.annotations);
        let (before, after) = (&old.return_annotations, &new.return_annotations);
        self.annotations(Element::ReturnType, &path.then("$ReturnType"), before, after);
    }

    pub(super) fn imports(&mut self) {
        for pair in pair(&self.old.imports, &self.new.imports, |import: &Import| import.name.clone()) {
            let target = |service: &Service, import: &Import| {
                import.operations.first().map(|id| service.operation(*id).name.to_string())
            };
            match pair {
                Pair::Removed(import) => {
                    let path = in_container(self.old, &import.name);
                    self.removed(Class::Breaking, Element::Import, &path, target(self.old, import));
                }
                Pair::Added(import) => {
                    let path = in_container(self.new, &import.name);
                    self.added(Class::Additive, Element::Import, &path, target(self.new, import));
                }
                Pair::Both { old, new, recased } => {
                    let path = in_container(self.new, &new.name);
                    if recased {
                        self.recased(Element::Import, &path, &old.name, &new.name);
                    }
                    let (before, after) = (target(self.old, old), target(self.new, new));
                    let is_same = before.as_deref().zip(after.as_deref());
                    if !is_same.is_some_and(|(before, after)| before.eq_ignore_ascii_case(after)) {
                        self.changed(Class::Breaking, (Element::Import, What::Binding), &path, before, after);
                    }
                    if old.entity_set != new.entity_set {
                        let (old, new) = (old.entity_set.clone(), new.entity_set.clone());
                        self.changed(Class::Documentation, (Element::Import, What::Path), &path, old, new);
                    }
                    self.annotations(Element::Import, &path, &old.annotations, &new.annotations);
                }
            }
        }
    }
}

fn parameters(operation: &Operation) -> Vec<&str> {
    let mut names: Vec<&str> = operation.parameters.iter().map(|parameter| parameter.name.as_str()).collect();
    names.sort_unstable();
    names
}

/// The operations whose places are not in `taken`.
fn left<'a>(operations: &[&'a Operation], taken: &BTreeSet<usize>) -> Vec<&'a Operation> {
    operations.iter().enumerate().filter(|(i, _)| !taken.contains(i)).map(|(_, operation)| *operation).collect()
}

/// How many parameters both have.
fn shared(old: &Operation, new: &Operation) -> usize {
    let (old, new) = (parameters(old), parameters(new));
    old.iter().filter(|name| new.contains(name)).count()
}

/// The way to the operation, with its signature where its name alone is not enough.
fn place(operation: &Operation, is_overloaded: bool) -> Path {
    let mut name = operation.name.clone();
    if is_overloaded {
        let binding = operation.binding.as_ref().map(|binding| binding.ty.to_string());
        let names = operation.parameters.iter().map(|parameter| parameter.name.clone());
        let names = names.filter(|_| operation.kind == OperationKind::Function);
        let signature: Vec<String> = binding.into_iter().chain(names).collect();
        name.name = format!("{}({})", name.name, signature.join(", "));
    }
    Path::of(&name)
}

fn word(kind: OperationKind) -> &'static str {
    match kind {
        OperationKind::Action => "action",
        OperationKind::Function => "function",
    }
}

fn kind(operation: &Operation) -> String {
    let kind = word(operation.kind);
    match &operation.binding {
        Some(binding) => format!("{kind} on {}", binding.ty),
        None => format!("unbound {kind}"),
    }
}
