//! What a version of the service has.

use std::collections::{BTreeMap, BTreeSet};

use crate::csdl::document::OperationKind;
use crate::model::{CrudKind, Enum, Operation, QName, Service, Type};

/// The place where an enumeration is used: a type or an operation, and a property or parameter of it.
pub(super) type Use = (String, String);

/// What one older version has, by names without regard to case: the service reads them so.
#[derive(Debug, Default)]
pub(super) struct Known {
    sets: BTreeSet<String>,
    calls: BTreeSet<(String, CrudKind)>,
    operations: BTreeSet<(String, String)>,
    functions: BTreeSet<(String, String, Vec<String>)>,
    types: BTreeSet<String>,
    properties: BTreeSet<(String, String)>,
    /// Names of the enumerations' members, by the name of the enumeration.
    members: BTreeMap<String, BTreeSet<String>>,
    /// Names of enumerations by where they are used.
    uses: BTreeMap<Use, String>,
}

impl Known {
    pub(super) fn of(service: &Service) -> Self {
        let mut known = Self::default();
        for set in &service.sets {
            known.sets.insert(lower(&set.name));
            known.calls.extend(set.crud.iter().map(|crud| (lower(&set.name), crud.kind)));
        }
        for operation in &service.operations {
            let (name, binding) = signature(operation);
            known.operations.insert((name.clone(), binding.clone()));
            known.functions.insert((name, binding, parameters(operation)));
        }
        for name in service.structured.keys() {
            known.types.insert(lower(name));
            let properties = service.properties(name);
            known.properties.extend(properties.into_iter().map(|property| (lower(name), lower(&property.name))));
        }
        for ty in service.enums.values() {
            let members = ty.members.iter().map(|member| lower(&member.name)).collect();
            known.members.insert(lower(&ty.name), members);
        }
        for (place, name) in uses(service) {
            known.uses.insert(place, lower(name));
        }
        known
    }

    pub(super) fn has_set(&self, name: &str) -> bool {
        self.sets.contains(&lower(name))
    }

    pub(super) fn has_call(&self, set: &str, kind: CrudKind) -> bool {
        self.calls.contains(&(lower(set), kind))
    }

    /// Whether it has the operation; of several functions of one name, whether it has the one with these parameters.
    pub(super) fn has_operation(&self, operation: &Operation, is_overloaded: bool) -> bool {
        let (name, binding) = signature(operation);
        if is_overloaded && operation.kind == OperationKind::Function {
            self.functions.contains(&(name, binding, parameters(operation)))
        } else {
            self.operations.contains(&(name, binding))
        }
    }

    pub(super) fn has_type(&self, name: &QName) -> bool {
        self.types.contains(&lower(name))
    }

    pub(super) fn has_property(&self, ty: &QName, name: &str) -> bool {
        self.properties.contains(&(lower(ty), lower(name)))
    }

    /// The members of the enumeration: those of the enumerations that stand where it is used, or else of the one that
    /// has its name. Our names of enumerations depend on their neighbours, so that they say little.
    pub(super) fn members(&self, ty: &Enum, used: &BTreeSet<Use>) -> Option<BTreeSet<&str>> {
        let mut names: BTreeSet<&String> = used.iter().filter_map(|place| self.uses.get(place)).collect();
        let own = lower(&ty.name);
        if names.is_empty() && self.members.contains_key(&own) {
            names.insert(&own);
        }
        let members = |name| self.members.get(name).into_iter().flatten().map(String::as_str);
        (!names.is_empty()).then(|| names.into_iter().flat_map(members).collect())
    }
}

pub(super) fn lower(name: &(impl ToString + ?Sized)) -> String {
    name.to_string().to_lowercase()
}

fn signature(operation: &Operation) -> (String, String) {
    let binding = operation.binding.as_ref().map(|binding| lower(&binding.ty)).unwrap_or_default();
    (lower(&operation.name), binding)
}

fn parameters(operation: &Operation) -> Vec<String> {
    let mut names: Vec<String> = operation.parameters.iter().map(|parameter| lower(&parameter.name)).collect();
    names.sort();
    names
}

/// Where enumerations are used, and which.
pub(super) fn uses(service: &Service) -> Vec<(Use, &QName)> {
    let mut uses = Vec::new();
    let mut add = |owner: &QName, name: &str, ty: &'_ Type| {
        if let Type::Enum(name_of_type) = ty.item() {
            let key = service.enums.get_key_value(name_of_type);
            uses.extend(key.map(|(name_of_type, _)| ((lower(owner), lower(name)), name_of_type)));
        }
    };
    for (name, ty) in &service.structured {
        for property in &ty.properties {
            add(name, &property.name, &property.ty.ty);
        }
    }
    for operation in &service.operations {
        for parameter in &operation.parameters {
            add(&operation.name, &parameter.name, &parameter.ty.ty);
        }
        for custom in operation.call.options.iter().chain(&operation.call.headers) {
            add(&operation.name, &custom.name, &custom.ty);
        }
    }
    uses
}
