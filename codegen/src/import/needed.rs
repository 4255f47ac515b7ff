//! Which schemas become types: those that calls send or answer.

use std::collections::BTreeSet;

use super::openapi::{Body, Description, Schema, Shape};
use super::profile::Profile;
use super::sets::Sets;
use super::values;

/// The schemas that become types, and those that only name an action's parameters.
#[derive(Debug, Default)]
pub(super) struct Needed {
    pub(super) types: BTreeSet<String>,
    pub(super) requests: BTreeSet<String>,
}

impl Needed {
    /// Both: all whose members are carried.
    pub(super) fn described(&self) -> BTreeSet<String> {
        self.types.union(&self.requests).cloned().collect()
    }
}

/// Follows the operations to every schema that a call sends or answers.
pub(super) fn needed(description: &Description, sets: &Sets<'_>, profile: &Profile) -> Needed {
    let mut needed = Needed::default();
    let mut todo: Vec<&str> = sets.sets.iter().map(|set| set.entity.as_str()).collect();
    for operation in &description.operations {
        for answer in operation.answers.iter().filter(|answer| answer.is_success()) {
            todo.extend(answer.schema.iter().flat_map(mentioned));
        }
        for parameter in &operation.parameters {
            todo.extend(mentioned(&parameter.schema));
        }
        let Body::Json(schema) = &operation.body else { continue };
        match (&schema.shape, &operation.path.operation) {
            (Shape::Named(name), Some(_)) if description.object(schema).is_some() => {
                needed.requests.insert(name.clone());
                let properties = description.object(schema).map(|object| description.all_properties(object));
                todo.extend(properties.into_iter().flatten().flat_map(|(_, property)| mentioned(property)));
            }
            _ => todo.extend(mentioned(schema)),
        }
    }
    while let Some(name) = todo.pop() {
        if needed.types.insert(name.to_owned()) {
            todo.extend(description.schema(name).into_iter().flat_map(mentioned));
        }
    }
    needed.types.retain(|name| !values::is_envelope(description, profile, name));
    needed
}

fn mentioned(schema: &Schema) -> Vec<&str> {
    let mut names = Vec::new();
    schema.mentioned(&mut names);
    names
}
