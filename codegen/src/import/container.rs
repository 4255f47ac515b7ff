//! The entity container: the sets, and which set a navigation property leads to.

use std::collections::BTreeMap;

use super::profile::Profile;
use super::sets::Sets;
use super::types::Types;
use crate::csdl::document::{EntityContainer, EntitySet, NavigationPropertyBinding, StructuredType};

pub(super) fn container(
    sets: &Sets<'_>,
    structured: &[StructuredType],
    types: &Types<'_>,
    profile: &Profile,
) -> EntityContainer {
    let by_name: BTreeMap<String, &StructuredType> =
        structured.iter().map(|ty| (types.qualify(&ty.name), ty)).collect();
    let mut by_type: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for set in &sets.sets {
        by_type.entry(types.qualify(&set.entity)).or_default().push(&set.name);
    }
    let sets = sets.sets.iter().map(|set| {
        let entity_type = types.qualify(&set.entity);
        EntitySet {
            name: set.name.clone(),
            bindings: bindings(&entity_type, &by_name, &by_type),
            entity_type,
            ..EntitySet::default()
        }
    });
    EntityContainer { name: profile.container.to_owned(), sets: sets.collect(), ..EntityContainer::default() }
}

/// A navigation property is bound where exactly one set has its type.
fn bindings(
    entity_type: &str,
    by_name: &BTreeMap<String, &StructuredType>,
    by_type: &BTreeMap<String, Vec<&str>>,
) -> Vec<NavigationPropertyBinding> {
    let mut bindings = Vec::new();
    let mut add = |name: &str, prefix: &str| {
        for property in by_name.get(name).into_iter().flat_map(|ty| &ty.navigation_properties) {
            if let Some([target]) = by_type.get(&property.ty.name).map(Vec::as_slice) {
                bindings.push(NavigationPropertyBinding {
                    path: format!("{prefix}{}", property.name),
                    target: (*target).to_owned(),
                    ..NavigationPropertyBinding::default()
                });
            }
        }
    };
    let base = |name: &str| by_name.get(name).and_then(|ty| ty.base_type.clone());
    for name in std::iter::successors(Some(entity_type.to_owned()), |name| base(name)) {
        add(&name, "");
    }
    for derived in by_name.keys() {
        if std::iter::successors(base(derived), |name| base(name)).any(|name| name == entity_type) {
            add(derived, &format!("{derived}/"));
        }
    }
    bindings
}
