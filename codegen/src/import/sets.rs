//! Entity sets: their calls, their type, their key.

use std::collections::{BTreeMap, BTreeSet};

use super::error::ImportError;
use super::openapi::{Body, Description, Form, Operation, Path, Schema, Shape};
use super::profile::Profile;
use super::report::{Report, Topic};
use super::values;
use crate::model::Method;

/// One entity set with everything that is called on it.
#[derive(Debug, Default)]
pub(super) struct Set<'a> {
    pub(super) name: String,
    /// The schema of its entities.
    pub(super) entity: String,
    pub(super) list: Option<&'a Operation>,
    pub(super) read: Option<&'a Operation>,
    pub(super) create: Option<&'a Operation>,
    pub(super) replace: Option<&'a Operation>,
    pub(super) patch: Option<&'a Operation>,
    pub(super) delete: Option<&'a Operation>,
    /// Actions and functions bound to the set or to its entities.
    pub(super) bound: Vec<&'a Operation>,
}

impl<'a> Set<'a> {
    /// The calls other than bound operations.
    pub(super) fn calls(&self) -> impl Iterator<Item = &'a Operation> {
        [self.list, self.read, self.create, self.replace, self.patch, self.delete].into_iter().flatten()
    }

    /// The schema of the key parameter, from whichever operation has one.
    fn key_parameter(&self) -> Option<&'a Schema> {
        self.calls().chain(self.bound.iter().copied()).find_map(|operation| key_of(operation))
    }
}

/// The sets, and the properties that are the keys of types without an `Id`.
#[derive(Debug, Default)]
pub(super) struct Sets<'a> {
    pub(super) sets: Vec<Set<'a>>,
    /// By schema.
    pub(super) keys: BTreeMap<String, String>,
}

/// The schema of the key in an operation's path.
pub(super) fn key_of(operation: &Operation) -> Option<&Schema> {
    let slot = operation.path.key.as_ref()?;
    operation.path_parameter(&slot.parameter).map(|parameter| &parameter.schema)
}

/// Sorts the operations of `description` into sets.
pub(super) fn plan<'a>(
    description: &'a Description,
    profile: &Profile,
    report: &mut Report,
) -> Result<Sets<'a>, ImportError> {
    let mut by_name: BTreeMap<&str, Set<'a>> = BTreeMap::new();
    for operation in &description.operations {
        let Path { set, key, operation: bound } = &operation.path;
        let entry = by_name.entry(set).or_insert_with(|| Set { name: set.clone(), ..Set::default() });
        if bound.is_some() {
            entry.bound.push(operation);
            continue;
        }
        let place = match (operation.method, key.is_some()) {
            (Method::Get, false) => &mut entry.list,
            (Method::Get, true) => &mut entry.read,
            (Method::Post, false) => &mut entry.create,
            (Method::Put, true) => &mut entry.replace,
            (Method::Patch, true) => &mut entry.patch,
            (Method::Delete, true) => &mut entry.delete,
            _ => {
                let message = format!("{} is neither a call on an entity set nor on an entity", operation.label());
                return Err(ImportError::new(&description.file, &operation.at, message));
            }
        };
        if place.replace(operation).is_some() {
            let message = format!("{} is declared twice", operation.label());
            return Err(ImportError::new(&description.file, &operation.at, message));
        }
    }
    let mut sets = Sets::default();
    for (_, mut set) in by_name {
        set.entity = entity_of(&set, description, profile, report)?;
        check_keys(&set, report);
        if values::id_of(description, &set.entity).is_none() && !sets.keys.contains_key(&set.entity) {
            let key = key_property(&set, description, report)?;
            sets.keys.insert(set.entity.clone(), key);
        }
        sets.sets.push(set);
    }
    Ok(sets)
}

/// The schema of a set's entities: what a read by key, the list or a create speaks of; else an answer.
fn entity_of(
    set: &Set<'_>,
    description: &Description,
    profile: &Profile,
    report: &mut Report,
) -> Result<String, ImportError> {
    let named = |schema: Option<&Schema>| {
        let schema = schema?;
        values::named(description, profile, schema).filter(|name| description.schema(name).is_some_and(is_struct))
    };
    let answer = |operation: Option<&Operation>| named(operation.and_then(values::answer));
    let body = set.create.and_then(|operation| match &operation.body {
        Body::Json(schema) => named(Some(schema)),
        _ => None,
    });
    let candidates = [("read", answer(set.read)), ("list", answer(set.list)), ("create", answer(set.create).or(body))];
    let mut found = candidates.into_iter().filter_map(|(call, name)| Some((call, name?)));
    if let Some((call, mut name)) = found.next() {
        for (other, answered) in found {
            if extends(description, &name, &answered) {
                report.note(
                    Topic::EntityType,
                    format!("{}: {answered}, the base of {name}, which its {call} call names", set.name),
                );
                name = answered;
            } else if answered != name {
                let text = format!("{}: {name} by its {call} call; its {other} call names {answered}", set.name);
                report.note(Topic::EntityType, text);
            }
        }
        return Ok(name);
    }
    let mut answers: BTreeMap<String, usize> = BTreeMap::new();
    for name in set.bound.iter().filter_map(|operation| answer(Some(operation))) {
        *answers.entry(name).or_default() += 1;
    }
    let fits = |name: &str| set.name.starts_with(&values::stem(name, profile));
    let has_key = |name: &str| values::id_of(description, name).is_some() || has_key_property(description, name);
    let best = answers
        .iter()
        .filter(|(name, _)| has_key(name))
        .max_by_key(|(name, count)| (fits(name), **count, std::cmp::Reverse(*name)));
    let Some((name, _)) = best else {
        let at = set.bound.first().map_or("#/paths", |operation| operation.at.as_str());
        let message = format!("nothing says which type the entities of `{}` have", set.name);
        return Err(ImportError::new(&description.file, at, message)
            .help("an answer of one of its operations must be a schema with `Id` or `Key`"));
    };
    report.note(Topic::EntityType, format!("{}: {name}, because its operations answer it; it has no list", set.name));
    Ok(name.clone())
}

fn is_struct(schema: &Schema) -> bool {
    matches!(&schema.shape, Shape::Object(object) if !object.properties.is_empty() || object.base.is_some())
}

/// Whether `name` extends `base`, directly or not.
fn extends(description: &Description, name: &str, base: &str) -> bool {
    let next = |name: &str| description.schema(name)?.object()?.base.as_deref();
    std::iter::successors(next(name), |name| next(name)).any(|name| name == base)
}

fn has_key_property(description: &Description, name: &str) -> bool {
    description.schema(name).and_then(Schema::object).is_some_and(|object| object.properties.contains_key("Key"))
}

/// The key of a type without an `Id`.
fn key_property(set: &Set<'_>, description: &Description, report: &mut Report) -> Result<String, ImportError> {
    if has_key_property(description, &set.entity) {
        report.note(Topic::Key, format!("{}: Key, for want of an Id", set.entity));
        return Ok("Key".to_owned());
    }
    let wanted = set.key_parameter().map(values::primitive);
    let properties = description.schema(&set.entity).and_then(Schema::object).map(|object| &object.properties);
    let fits: BTreeSet<&str> = properties
        .into_iter()
        .flatten()
        .filter(|(name, schema)| name.ends_with("Id") && Some(values::primitive(schema)) == wanted)
        .map(|(name, _)| name.as_str())
        .collect();
    let first_word = first_word(&set.name);
    let related = fits.iter().filter(|name| self::first_word(name) == first_word);
    let mut best = if related.clone().count() > 0 { related.copied().collect() } else { fits.clone() };
    match (best.pop_first(), best.is_empty()) {
        (Some(name), true) => {
            report.note(Topic::Key, format!("{}: {name}, which fits the key in the path of {}", set.entity, set.name));
            Ok(name.to_owned())
        }
        _ => {
            let at = description.schema(&set.entity).map_or("#", |schema| schema.at.as_str());
            let message =
                format!("nothing says which property of `{}` is the key of the set `{}`", set.entity, set.name);
            Err(ImportError::new(&description.file, at, message)
                .help("the type must have `Id`, `Key`, or one property that ends in `Id` and has the type of the key"))
        }
    }
}

/// `Queue` of `QueueRetention`.
fn first_word(name: &str) -> &str {
    let end = name.char_indices().skip(1).find(|(_, c)| c.is_uppercase()).map_or(name.len(), |(i, _)| i);
    &name[..end]
}

/// Reports keys whose type or form in the path is not the same everywhere.
fn check_keys(set: &Set<'_>, report: &mut Report) {
    let mut types: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for operation in set.calls().chain(set.bound.iter().copied()) {
        let Some(schema) = key_of(operation) else { continue };
        let ty = values::primitive(schema);
        types.entry(ty).or_default().push(operation.label());
        let quoted = operation.path.key.as_ref().is_some_and(|slot| slot.form == Form::Quoted);
        if quoted != (ty == "Edm.String") {
            report.note(Topic::Key, format!("{}: the quotes of its key do not fit the type {ty}", operation.label()));
        }
    }
    if types.len() > 1 {
        let uses: Vec<String> = types.iter().map(|(ty, labels)| format!("{ty} in {}", labels.join(", "))).collect();
        report.note(Topic::Key, format!("{}: the type's own is taken; its paths say {}", set.name, uses.join("; ")));
    }
}
