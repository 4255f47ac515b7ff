//! The namespace whose types keep their short names where others have the same.

use std::collections::BTreeMap;

use crate::config::Config;
use crate::model::{QName, Service};

/// The main namespace: what the settings say, or what the sets of the container say.
///
/// Types come and go with every version of a service, so that their number decides only where nothing else can. Its
/// sets stay, and are of types that programs use.
pub(super) fn main_namespace(service: &Service, config: &Config) -> String {
    if let Some(namespace) = &config.namespace {
        return namespace.clone();
    }
    let of_sets = counts(service.sets.iter().map(|set| &set.entity_type));
    // Where types live beside the container, no number of others takes their place.
    let beside = service.container.as_ref().map(|container| container.namespace.as_str());
    if let Some(beside) = beside.filter(|beside| of_sets.contains_key(beside)) {
        return beside.to_owned();
    }
    let of_types = || counts(service.structured.keys().chain(service.enums.keys()).chain(service.definitions.keys()));
    most(&of_sets).or_else(|| most(&of_types())).unwrap_or_default()
}

fn counts<'n>(names: impl Iterator<Item = &'n QName>) -> BTreeMap<&'n str, usize> {
    let mut counts = BTreeMap::new();
    for name in names {
        *counts.entry(name.namespace.as_str()).or_default() += 1;
    }
    counts
}

/// The namespace that is named most often, and of equal ones the first.
fn most(counts: &BTreeMap<&str, usize>) -> Option<String> {
    let most = counts.iter().max_by(|a, b| a.1.cmp(b.1).then_with(|| b.0.cmp(a.0)));
    most.map(|(namespace, _)| (*namespace).to_owned())
}
