//! The entity containers: which extends which, and how their children are named.

use std::collections::{BTreeMap, BTreeSet};

use super::Builder;
use super::scope::Scope;
use crate::csdl::document::EntityContainer;
use crate::diagnostic::{Code, Severity};
use crate::model::name::QName;

#[derive(Default)]
pub(super) struct Containers<'a> {
    /// For each container those that extend it, with the number of steps; they have its sets, too.
    extending: BTreeMap<QName, BTreeSet<(usize, QName)>>,
    names: BTreeSet<QName>,
    /// The sets and singletons that are declared anywhere.
    sets: BTreeSet<&'a str>,
    /// Sets and imports as targets of annotations: `Container/Set`.
    targets: BTreeSet<String>,
}

impl Containers<'_> {
    /// The ways in which an annotation can name a container's child; those of extending containers come later.
    fn ways(&self, container: &QName, child: &str) -> Vec<String> {
        let extending = self.extending.get(container).into_iter().flatten().map(|(_, name)| name);
        [container].into_iter().chain(extending).map(|name| format!("{name}/{child}")).collect()
    }

    pub(super) fn is_target(&self, target: &str) -> bool {
        self.targets.contains(target)
    }

    /// Whether a path begins at a set or singleton: `Set`, `Set/Contained`, `Container/Set`.
    pub(super) fn has(&self, scope: &Scope<'_>, path: &str) -> bool {
        let mut segments = path.split('/').peekable();
        segments.next_if(|first| first.contains('.') && self.names.contains(&scope.resolve(first)));
        segments.next().is_some_and(|set| self.sets.contains(set))
    }
}

impl<'a> Builder<'a> {
    /// Notes all containers and their sets, and what extends what.
    pub(super) fn find_containers(&mut self, scopes: &[Scope<'a>]) {
        let mut bases: BTreeMap<QName, QName> = BTreeMap::new();
        let all = || containers(scopes);
        self.containers.names = all().map(|(_, name, _)| name).collect();
        for (scope, name, container) in all() {
            self.containers.sets.extend(container.sets.iter().map(|set| set.name.as_str()));
            bases.extend(self.extended(scope, &name, container).map(|base| (name, base)));
        }
        for name in bases.keys() {
            let mut seen = BTreeSet::from([name]);
            let mut at = bases.get(name);
            while let Some(base) = at.filter(|base| seen.insert(*base)) {
                let extending = self.containers.extending.entry(base.clone()).or_default();
                extending.insert((seen.len(), name.clone()));
                at = bases.get(base);
            }
        }
    }

    /// The container that this one extends.
    fn extended(&mut self, scope: &Scope<'a>, name: &QName, container: &EntityContainer) -> Option<QName> {
        const LOSS: &str = "what it has from there is missing";
        let written = container.extends.as_deref()?;
        let base =
            if written.contains('.') { scope.resolve(written) } else { QName::new(name.namespace.as_str(), written) };
        let path = [name.namespace.as_str(), name.name.as_str()];
        if self.containers.names.contains(&base) {
            return Some(base);
        }
        if self.missing.contains(&base.namespace) {
            self.missing_document(scope, &format!("container `{base}`"), &base.namespace, container.at, &path, LOSS);
        } else {
            let message = format!("the container extends `{base}`, which does not exist; {LOSS}");
            self.report(Severity::Warning, Code::UnknownReference, scope, container.at, &path, message);
        }
        None
    }

    /// The ways in which an annotation can name a set or an import.
    pub(super) fn child_targets(&mut self, container: &QName, child: &str) -> Vec<String> {
        let ways = self.containers.ways(container, child);
        self.containers.targets.extend(ways.iter().cloned());
        ways
    }
}

fn containers<'s, 'a>(scopes: &'s [Scope<'a>]) -> impl Iterator<Item = (&'s Scope<'a>, QName, &'a EntityContainer)> {
    let schemas = scopes.iter().flat_map(|scope| scope.document.schemas.iter().map(move |schema| (scope, schema)));
    schemas.flat_map(|(scope, schema)| {
        schema
            .containers
            .iter()
            .map(move |container| (scope, QName::new(&schema.namespace, &container.name), container))
    })
}
