//! Enumerations: the description has hardly one with a name of its own, only lists of members at
//! properties and parameters. Equal lists under one name are one type.

use std::collections::{BTreeMap, BTreeSet};

use super::openapi::{Description, Object, Schema, Shape, is_identifier};
use super::profile::Profile;
use super::report::{Report, Topic};
use super::sets::Sets;
use super::values;

/// A place where an enumeration is used.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Use {
    /// Whether it is a member of a schema; else it is a parameter in a URL or a header.
    in_schema: bool,
    /// The schema or the operation.
    owner: String,
    /// The property or parameter.
    name: String,
    /// What the description calls the enumeration.
    given: Option<String>,
}

/// One list of members under one name.
#[derive(Debug)]
struct Group {
    members: Vec<String>,
    uses: Vec<Use>,
}

impl Group {
    /// The name that the description gives to an enumeration of parameters only: there it is not
    /// made up from the owner.
    fn given(&self) -> Option<&str> {
        let first = self.uses.first()?.given.as_deref()?;
        self.uses.iter().all(|item| !item.in_schema && item.given.as_deref() == Some(first)).then_some(first)
    }
}

/// The enumeration types, and which list of members has which.
#[derive(Debug, Default)]
pub(super) struct Enums {
    /// Name and members.
    pub(super) types: BTreeMap<String, Vec<String>>,
    /// By property name, and members in sorted order.
    names: BTreeMap<(String, Vec<String>), String>,
}

impl Enums {
    /// The type of the enumeration at the property or parameter `name`, if it has one.
    pub(super) fn name_of(&self, name: &str, members: &[String]) -> Option<&str> {
        self.names.get(&(plain(name), sorted(members))).map(String::as_str)
    }
}

/// Under which name enumerations are compared: without case, and headers without their prefix.
fn plain(name: &str) -> String {
    name.rsplit('-').next().unwrap_or(name).to_lowercase()
}

fn sorted(members: &[String]) -> Vec<String> {
    let mut members = members.to_vec();
    members.sort();
    members
}

fn pascal(name: &str) -> String {
    let name = name.rsplit('-').next().unwrap_or(name);
    let mut characters = name.chars();
    characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
}

/// Collects the enumerations of the schemas in `used` and of the parameters, and names them.
pub(super) fn collect(
    description: &Description,
    used: &BTreeSet<String>,
    sets: &Sets<'_>,
    profile: &Profile,
    report: &mut Report,
) -> Enums {
    let groups = groups(description, used, report);
    let entities: BTreeSet<&str> = sets.sets.iter().map(|set| set.entity.as_str()).collect();
    let (named, others): (Vec<&String>, Vec<&String>) = used.iter().partition(|name| is_named(description, name));
    let taken: BTreeSet<String> = others.into_iter().map(|name| values::identifier(name)).collect();
    let mut naming = Naming { enums: Enums::default(), taken, report };
    for name in named {
        let members = description.schema(name).map(|schema| schema.members.clone()).unwrap_or_default();
        naming.enums.types.insert(values::identifier(name), members);
    }
    let mut qualified = Vec::new();
    for (plain_name, lists) in &groups {
        let (given, own): (Vec<&Group>, Vec<&Group>) = lists.iter().partition(|group| group.given().is_some());
        let is_alone = own.len() == 1;
        for group in own {
            if is_alone {
                naming.assign(plain_name, group, &pascal(&group.uses[0].name), &owner(group, &entities, profile));
            } else {
                qualified.push((plain_name, group));
            }
        }
        for group in given {
            naming.assign(plain_name, group, &pascal(group.given().unwrap_or_default()), &group.uses[0].owner);
        }
    }
    // Names that need their owner come second: they may turn out to be one of the first.
    let mut joining = Vec::new();
    for (plain_name, group) in qualified {
        if !naming.join(plain_name, group) {
            joining.push((plain_name, group));
        }
    }
    let mut last = Vec::new();
    for (plain_name, group) in joining {
        // A parameter is no good owner: it waits for the types.
        if group.uses.iter().any(|item| item.in_schema) {
            naming.qualify(plain_name, group, &entities, profile);
        } else {
            last.push((plain_name, group));
        }
    }
    for (plain_name, group) in last {
        if !naming.join(plain_name, group) {
            naming.qualify(plain_name, group, &entities, profile);
        }
    }
    naming.enums
}

/// Whether the schema `name` is itself an enumeration.
fn is_named(description: &Description, name: &str) -> bool {
    let members = description.schema(name).map(|schema| schema.members.as_slice()).unwrap_or_default();
    !members.is_empty() && members.iter().all(|member| is_identifier(member))
}

struct Naming<'r> {
    enums: Enums,
    /// Names of other types.
    taken: BTreeSet<String>,
    report: &'r mut Report,
}

impl Naming<'_> {
    /// Gives `group` the name `name`, or that with `owner` where another type has it.
    fn assign(&mut self, plain_name: &str, group: &Group, name: &str, owner: &str) {
        let mut name = name.to_owned();
        if !self.is_free(&name, &group.members) {
            let longer = format!("{}{name}", values::identifier(owner));
            self.report.note(Topic::Enumeration, format!("{longer}: another type is called {name}"));
            name = longer;
            while !self.is_free(&name, &group.members) {
                name.push('_');
            }
        }
        self.enums.types.entry(name.clone()).or_insert_with(|| group.members.clone());
        self.enums.names.insert((plain_name.to_owned(), sorted(&group.members)), name);
    }

    fn is_free(&self, name: &str, members: &[String]) -> bool {
        !self.taken.contains(name) && self.enums.types.get(name).is_none_or(|others| others == members)
    }

    /// Takes for `group` an enumeration of the same members whose name ends in the group's.
    fn join(&mut self, plain_name: &str, group: &Group) -> bool {
        let ending = pascal(&group.uses[0].name);
        let fits =
            self.enums.types.iter().filter(|(name, members)| name.ends_with(&ending) && **members == group.members);
        let Some(name) = fits.map(|(name, _)| name.clone()).min_by_key(|name| (name.len(), name.clone())) else {
            return false;
        };
        let uses: Vec<String> = group.uses.iter().map(|item| format!("{}.{}", item.owner, item.name)).collect();
        self.report.note(Topic::Enumeration, format!("{name}: also {}, which has its members", uses.join(", ")));
        self.enums.names.insert((plain_name.to_owned(), sorted(&group.members)), name);
        true
    }

    /// Names `group` by its owner.
    fn qualify(&mut self, plain_name: &str, group: &Group, entities: &BTreeSet<&str>, profile: &Profile) {
        let owner = owner(group, entities, profile);
        let name = overlap(&owner, &pascal(&group.uses[0].name));
        let uses: Vec<String> = group.uses.iter().map(|item| format!("{}.{}", item.owner, item.name)).collect();
        self.report.note(Topic::Enumeration, format!("{name}: {}", uses.join(", ")));
        self.assign(plain_name, group, &name, &group.uses[0].owner);
    }
}

/// The owner that names a group: a set's own type, then the shortest name, then the alphabet.
fn owner(group: &Group, entities: &BTreeSet<&str>, profile: &Profile) -> String {
    let best = group.uses.iter().min_by_key(|item| {
        let owner = item.owner.as_str();
        (!item.in_schema, !entities.contains(owner), values::stem(owner, profile).len(), owner)
    });
    best.map(|item| values::stem(&item.owner, profile)).unwrap_or_default()
}

/// `JobTrigger` and `TriggerType` are `JobTriggerType`.
fn overlap(owner: &str, name: &str) -> String {
    let starts = name.char_indices().skip(1).filter(|(_, c)| c.is_uppercase()).map(|(i, _)| i);
    let shared = starts.filter(|end| owner.len() > *end && owner.ends_with(&name[..*end])).max().unwrap_or(0);
    format!("{owner}{}", &name[shared..])
}

/// The lists of members by plain name, those with the same members together.
fn groups(description: &Description, used: &BTreeSet<String>, report: &mut Report) -> BTreeMap<String, Vec<Group>> {
    let mut found: Vec<(Use, &[String])> = Vec::new();
    for owner in used {
        let object = description.schema(owner).and_then(Schema::object);
        collect_object(owner, object, &mut found);
    }
    for operation in &description.operations {
        let owner = operation.path.operation.as_ref().map_or(&operation.path.set, |bound| &bound.name);
        for parameter in &operation.parameters {
            collect_schema(owner, &parameter.name, &parameter.schema, false, &mut found);
        }
        if let super::openapi::Body::Json(schema) = &operation.body {
            collect_object(owner, schema.object(), &mut found);
        }
    }
    found.sort_by(|(a, _), (b, _)| (!a.in_schema, a).cmp(&(!b.in_schema, b)));
    let mut groups: BTreeMap<String, Vec<Group>> = BTreeMap::new();
    for (item, members) in found {
        if let Some(bad) = members.iter().find(|member| !is_identifier(member)) {
            let text = format!("{}.{}: carried as text, `{bad}` can't be a member", item.owner, item.name);
            report.note(Topic::Enumeration, text);
            continue;
        }
        let lists = groups.entry(plain(&item.name)).or_default();
        match lists.iter_mut().find(|group| sorted(&group.members) == sorted(members)) {
            Some(group) => {
                if group.members != members {
                    let first = &group.uses[0];
                    let text = format!(
                        "{}.{}: the members are in the order of {}.{}",
                        item.owner, item.name, first.owner, first.name
                    );
                    report.note(Topic::Enumeration, text);
                }
                group.uses.push(item);
            }
            None => lists.push(Group { members: members.to_vec(), uses: vec![item] }),
        }
    }
    groups
}

fn collect_object<'a>(owner: &str, object: Option<&'a Object>, found: &mut Vec<(Use, &'a [String])>) {
    for (name, schema) in object.into_iter().flat_map(|object| &object.properties) {
        collect_schema(owner, name, schema, true, found);
    }
}

fn collect_schema<'a>(
    owner: &str,
    name: &str,
    schema: &'a Schema,
    in_schema: bool,
    found: &mut Vec<(Use, &'a [String])>,
) {
    if let Shape::Array(items) = &schema.shape {
        return collect_schema(owner, name, items, in_schema, found);
    }
    if !schema.members.is_empty() {
        let given = schema.enum_name.clone();
        found.push((Use { in_schema, owner: owner.to_owned(), name: name.to_owned(), given }, &schema.members));
    }
}
