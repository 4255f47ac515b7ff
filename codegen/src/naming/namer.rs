//! Decides the names: from each declaration alone, and only then about collisions.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

use super::collision::{Colliding, Collision};
use super::main_namespace::main_namespace;
use super::numbered::Member;
use super::spelling::{escape, legal, pascal, snake};
use crate::config::Config;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::model::{QName, Service, Source};

/// Names that a generated type must not have: its own file, or a program that imports all types, could not use the
/// standard one any more, or links to it in the documentation could mean the macro of that name.
pub(super) const TAKEN_TYPES: [&str; 21] = [
    "Borrow",
    "Box",
    "CONTEXT",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Eq",
    "FnOnce",
    "Hash",
    "Into",
    "None",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Self",
    "Send",
    "Some",
    "String",
    "Vec",
];

/// Methods that the trait which leads to the sets must not have: `handle`, from the trait that it builds on, and what
/// every value has from traits that are always in scope.
pub(super) const TAKEN_ACCESS: [&str; 13] = [
    "as_mut",
    "as_ref",
    "borrow",
    "clone",
    "clone_from",
    "clone_into",
    "handle",
    "into",
    "to_owned",
    "to_string",
    "try_from",
    "try_into",
    "type_id",
];

pub(super) struct Namer<'a> {
    pub(super) service: &'a Service,
    config: &'a Config,
    pub(super) diagnostics: &'a mut Diagnostics,
    used_renames: BTreeSet<&'a str>,
    /// Members whose numbers were told, and what was told of collisions.
    pub(super) warned: BTreeSet<String>,
    pub(super) collisions: Vec<Collision>,
}

impl<'a> Namer<'a> {
    pub(super) fn new(service: &'a Service, config: &'a Config, diagnostics: &'a mut Diagnostics) -> Self {
        Self {
            service,
            config,
            diagnostics,
            used_renames: BTreeSet::new(),
            warned: BTreeSet::new(),
            collisions: Vec::new(),
        }
    }

    pub(super) fn renamed(&mut self, key: &str) -> Option<String> {
        let (key, name) = self.config.rename.get_key_value(key)?;
        self.used_renames.insert(key);
        Some(name.clone())
    }

    pub(super) fn types(&mut self) -> BTreeMap<QName, String> {
        let mut sources: BTreeMap<&QName, &Source> = BTreeMap::new();
        sources.extend(self.service.structured.iter().map(|(name, ty)| (name, &ty.source)));
        sources.extend(self.service.enums.iter().map(|(name, ty)| (name, &ty.source)));
        sources.extend(self.service.definitions.iter().map(|(name, ty)| (name, &ty.source)));
        let main = main_namespace(self.service, self.config);
        let mut names: BTreeMap<QName, String> = BTreeMap::new();
        for name in sources.keys() {
            let chosen = self.renamed(&name.to_string()).unwrap_or_else(|| self.type_name(&name.name));
            names.insert((*name).clone(), chosen);
        }
        // Modules are compared, since two types whose names differ in case only share a file.
        let groups = group(names.iter().map(|(name, chosen)| (chosen.to_snake_case(), name.clone())));
        for (_, group) in groups.into_iter().filter(|(_, group)| group.len() > 1) {
            for name in group.iter().filter(|name| name.namespace != main) {
                let last = name.namespace.rsplit('.').next().unwrap_or_default();
                let chosen = format!("{}{}", legal(last).to_upper_camel_case(), names[name].trim_start_matches('_'));
                names.insert(name.clone(), chosen);
            }
        }
        let groups = group(names.iter().map(|(name, chosen)| (chosen.to_snake_case(), name.clone())));
        let is_taken = |name: &str| groups.contains_key(&name.to_snake_case());
        for group in groups.values().filter(|group| group.len() > 1) {
            let keys: Vec<String> = group.iter().map(ToString::to_string).collect();
            let source = sources.get(&group[1]).map(|source| (*source).clone()).unwrap_or_default();
            self.collision(&source, Colliding::Types, &keys, &names[&group[0]], is_taken);
        }
        names
    }

    fn type_name(&self, name: &str) -> String {
        let stripped = self
            .config
            .strip_suffixes
            .iter()
            .find_map(|suffix| name.strip_suffix(suffix.as_str()).filter(|rest| !rest.is_empty()))
            .unwrap_or(name);
        let pascal = pascal(stripped);
        if TAKEN_TYPES.contains(&pascal.as_str()) { format!("{pascal}Type") } else { pascal }
    }

    pub(super) fn members(&mut self) -> BTreeMap<(QName, String), String> {
        let mut names = BTreeMap::new();
        for ty in self.service.structured.keys() {
            let properties = self.service.declared_properties(ty);
            let named = properties.into_iter().map(|(owner, property)| {
                let name = match self
                    .renamed(&format!("{owner}/{}", property.name))
                    .unwrap_or_else(|| snake(&property.name))
                {
                    // The field for members that are not declared.
                    taken if taken == "extra" => format!("{taken}_"),
                    free => escape(&free),
                };
                Member { owner: owner.clone(), declared: &property.name, source: &property.source, name }
            });
            let members = named.collect();
            for (member, name) in self.numbered(members, true) {
                names.insert((ty.clone(), member), name);
            }
        }
        names
    }

    pub(super) fn variants(&mut self) -> BTreeMap<(QName, String), String> {
        let mut names = BTreeMap::new();
        for (ty, declared) in &self.service.enums {
            // Flags are constants, in which case does not show.
            let shown = |name: String| if declared.is_flags { escape(&name.to_shouty_snake_case()) } else { name };
            let mut members: Vec<Member<'_>> = Vec::new();
            for member in &declared.members {
                let key = format!("{ty}/{}", member.name);
                let name = self.renamed(&key).unwrap_or_else(|| match pascal(&member.name).as_str() {
                    // The variant for members that are not declared, and the lists of those that are.
                    taken @ ("Self" | "Unlisted" | "ALL" | "NAMES") => format!("{taken}_"),
                    free => free.to_owned(),
                });
                members.push(Member {
                    owner: ty.clone(),
                    declared: &member.name,
                    source: &declared.source,
                    name: shown(name),
                });
            }
            for (member, name) in self.numbered(members, false) {
                names.insert((ty.clone(), member), name);
            }
        }
        names
    }

    pub(super) fn sets(&mut self, types: &BTreeMap<QName, String>) -> BTreeMap<String, String> {
        let mut names = BTreeMap::new();
        for set in &self.service.sets {
            let is_taken =
                |name: &str| TAKEN_TYPES.contains(&name) || TAKEN_ACCESS.contains(&name.to_snake_case().as_str());
            let name = self.renamed(&set.name).unwrap_or_else(|| match pascal(&set.name) {
                taken if is_taken(&taken) => format!("{taken}Set"),
                free => free,
            });
            names.insert(set.name.clone(), name);
        }
        let groups = group(names.iter().map(|(set, name)| (name.to_snake_case(), set.clone())));
        let is_taken = |name: &str| groups.contains_key(&name.to_snake_case());
        for group in groups.values().filter(|group| group.len() > 1) {
            let source = self.service.set(&group[1]).map(|set| set.source.clone()).unwrap_or_default();
            self.collision(&source, Colliding::Sets, group, &names[&group[0]], is_taken);
        }
        // Types without a set of their own are collections that something leads to.
        for resource in &self.service.resources {
            let ty = types.get(&resource.entity_type).map_or("Unknown", String::as_str);
            names.insert(resource.name.clone(), format!("{ty}Collection"));
        }
        names
    }

    /// Reports declarations that come to one name: the name, what was declared, and where.
    pub(super) fn report_equal<'n>(
        &mut self,
        what: &Colliding,
        named: impl Iterator<Item = (&'n String, &'n (impl ToString + 'n), &'n Source)>,
    ) {
        let groups = group(named.map(|(name, declared, source)| (name, (declared.to_string(), source))));
        for (name, group) in groups.iter().filter(|(_, group)| group.len() > 1) {
            let keys: Vec<String> = group.iter().map(|(key, _)| key.clone()).collect();
            self.collision(group[1].1, what.clone(), &keys, name, |name| groups.contains_key(&name.to_owned()));
        }
    }

    fn collision(
        &mut self,
        source: &Source,
        what: Colliding,
        keys: &[String],
        name: &str,
        is_taken: impl Fn(&str) -> bool,
    ) {
        // What several sets have is told once.
        if !self.warned.insert(keys.join(" ")) {
            return;
        }
        let collision = Collision { what, keys: keys.to_vec(), name: name.to_owned() };
        let diagnostic =
            Diagnostic::new(Severity::Error, Code::NameCollision, &source.file, source.at, collision.to_string());
        self.diagnostics.push(diagnostic.help(collision.help(is_taken)));
        self.collisions.push(collision);
    }

    pub(super) fn report_unused_renames(&mut self) {
        for key in self.config.rename.keys().filter(|key| !self.used_renames.contains(key.as_str())) {
            let message = format!("[rename] names `{key}`, which the metadata does not have");
            self.diagnostics.push(self.config.unused(key, message));
        }
    }
}

pub(super) fn group<K: Ord, V>(pairs: impl Iterator<Item = (K, V)>) -> BTreeMap<K, Vec<V>> {
    let mut groups: BTreeMap<K, Vec<V>> = BTreeMap::new();
    for (key, value) in pairs {
        groups.entry(key).or_default().push(value);
    }
    groups
}
