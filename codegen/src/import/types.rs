//! Schemas into types: what each becomes, and what a value's type is called.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

use super::enums::Enums;
use super::error::ImportError;
use super::needed::Needed;
use super::openapi::{Description, Object, Schema, Shape, is_identifier};
use super::profile::Profile;
use super::report::{Report, Topic};
use super::sets::Sets;
use super::values;
use crate::csdl::document::{
    EnumMember, EnumType, Facets, NavigationProperty, Property, PropertyRef, StructuredKind, StructuredType, TypeName,
};

/// How many maps inside of one another have types of their own; what is deeper may hold anything.
const MAX_NESTING: usize = 4;

/// Names the type of any value.
pub(super) struct Types<'a> {
    pub(super) description: &'a Description,
    pub(super) profile: &'a Profile,
    pub(super) needed: &'a Needed,
    pub(super) enums: &'a Enums,
    pub(super) keys: &'a BTreeMap<String, String>,
    /// How many maps are inside of one another while a type is named.
    nesting: Cell<usize>,
    /// Open types for maps: by name, the type of their values, if it is bound to one.
    maps: RefCell<BTreeMap<String, Option<TypeName>>>,
}

impl<'a> Types<'a> {
    pub(super) fn new(
        description: &'a Description,
        profile: &'a Profile,
        needed: &'a Needed,
        enums: &'a Enums,
        sets: &'a Sets<'a>,
    ) -> Self {
        Self { description, profile, needed, enums, keys: &sets.keys, nesting: Cell::new(0), maps: RefCell::default() }
    }

    /// The qualified name of something in the types' namespace.
    pub(super) fn qualify(&self, name: &str) -> String {
        format!("{}.{}", self.profile.types_namespace, values::identifier(name))
    }

    /// Whether `qualified` is an entity type or a complex type.
    pub(super) fn is_structured(&self, qualified: &str) -> bool {
        let name = qualified.strip_prefix(self.profile.types_namespace).and_then(|rest| rest.strip_prefix('.'));
        name.is_some_and(|name| !self.enums.types.contains_key(name))
    }

    /// The property that is the key of the schema `name`, if it is an entity.
    pub(super) fn key_of(&self, name: &str) -> Option<&str> {
        let own = values::id_of(self.description, name).or_else(|| self.keys.get(name).map(String::as_str));
        own.or_else(|| self.key_of(self.description.schema(name)?.object()?.base.as_deref()?))
    }

    /// Whether an object has its key from what it extends.
    fn has_base_key(&self, object: &Object) -> bool {
        object.base.as_deref().is_some_and(|base| self.is_entity(base))
    }

    /// Whether the schema `name` becomes an entity type.
    pub(super) fn is_entity(&self, name: &str) -> bool {
        self.key_of(name).is_some()
    }

    /// The type of the value at the property or parameter `name`.
    pub(super) fn of(&self, name: &str, schema: &Schema) -> TypeName {
        let schema = values::unwrap(self.description, self.profile, schema);
        match &schema.shape {
            Shape::Array(items) => TypeName::collection(self.single(name, items)),
            _ => TypeName::single(self.single(name, schema)),
        }
    }

    fn single(&self, name: &str, schema: &Schema) -> String {
        if let Some(ty) = self.enums.name_of(name, &schema.members).filter(|_| !schema.members.is_empty()) {
            return self.qualify(ty);
        }
        match &schema.shape {
            Shape::Named(target) => match self.description.schema(target) {
                // An enumeration with a name of its own has it as its type.
                Some(schema)
                    if schema.object().is_none() && !self.enums.types.contains_key(&values::identifier(target)) =>
                {
                    self.single(name, values::unwrap(self.description, self.profile, schema))
                }
                Some(schema) if schema.object().is_some_and(is_map) => self.single(name, schema),
                _ => self.qualify(target),
            },
            Shape::Object(object) => self.map(object),
            // CSDL has no collection of collections.
            Shape::Any | Shape::Array(_) => "Edm.Untyped".to_owned(),
            _ => values::primitive(schema).to_owned(),
        }
    }

    /// The open type of a map: one for each type of values.
    fn map(&self, object: &Object) -> String {
        let values = object.additional.as_deref().filter(|values| match &values.shape {
            Shape::Any => false,
            Shape::Object(object) => !object.properties.is_empty() || object.additional.is_some(),
            _ => true,
        });
        // A map of itself has no end, and maps of maps have no sense beyond a few.
        let depth = self.nesting.get();
        let values = values.filter(|_| depth < MAX_NESTING);
        self.nesting.set(depth + 1);
        let values = values.map(|schema| self.of("", schema));
        self.nesting.set(depth);
        let name = match &values {
            None => "Dictionary".to_owned(),
            Some(ty) => {
                let last = ty.name.rsplit('.').next().unwrap_or_default();
                format!("DictionaryOf{}{last}", if ty.collection { "CollectionOf" } else { "" })
            }
        };
        self.maps.borrow_mut().insert(name.clone(), values);
        self.qualify(&name)
    }

    /// The open types for maps that were asked for so far.
    pub(super) fn maps(&self) -> BTreeMap<String, Option<TypeName>> {
        self.maps.borrow().clone()
    }

    /// All structured types, sorted by name.
    pub(super) fn structured(&self, report: &mut Report) -> Result<Vec<StructuredType>, ImportError> {
        let mut types: BTreeMap<String, StructuredType> = BTreeMap::new();
        for name in &self.needed.types {
            let Some(schema) = self.description.schema(name) else { continue };
            let Some(object) = schema.object().filter(|object| !is_map(object)) else { continue };
            let ty = self.structured_type(name, object, report);
            if let Some(other) = types.insert(ty.name.clone(), ty) {
                let message = format!("two schemas are both called `{}`", other.name);
                return Err(ImportError::new(&self.description.file, &schema.at, message));
            }
        }
        for name in self.maps().into_keys() {
            let ty = StructuredType {
                kind: StructuredKind::Complex,
                name: name.clone(),
                open: true,
                ..StructuredType::default()
            };
            if types.insert(name.clone(), ty).is_some() || self.enums.types.contains_key(&name) {
                let message = format!("the schema `{name}` has the name of the type of maps");
                return Err(ImportError::new(&self.description.file, "#", message));
            }
        }
        Ok(types.into_values().collect())
    }

    fn structured_type(&self, name: &str, object: &Object, report: &mut Report) -> StructuredType {
        let key = self.key_of(name);
        let mut ty = StructuredType {
            kind: if key.is_some() { StructuredKind::Entity } else { StructuredKind::Complex },
            name: values::identifier(name),
            base_type: object.base.as_deref().map(|base| self.qualify(base)),
            open: object.additional.is_some(),
            ..StructuredType::default()
        };
        if let Some(values) = &object.additional {
            // Its annotation will name this type, which must be there then.
            self.of("", values);
        }
        if ty.name != name {
            report.note(Topic::Type, format!("{}: `{name}` in the description", ty.name));
        }
        if let Some(key) = key.filter(|key| object.properties.contains_key(*key) && !self.has_base_key(object)) {
            ty.key.push(PropertyRef { name: key.to_owned(), ..PropertyRef::default() });
            if !key.chars().next().is_some_and(char::is_uppercase) {
                report.note(Topic::Key, format!("{name}: {key}, which the server's framework takes as Id"));
            }
        }
        let inherited: BTreeSet<&str> = self.inherited(object).into_iter().map(|(name, _)| name).collect();
        for (property, schema) in &object.properties {
            if !is_identifier(property) {
                report.note(Topic::LeftOut, format!("{name}.{property}: no property of CSDL can have this name"));
                continue;
            }
            if inherited.contains(property.as_str()) {
                report.note(Topic::Type, format!("{name}.{property}: inherited, and not declared again"));
                continue;
            }
            let is_key = ty.key.iter().any(|part| part.name == *property);
            // That a member is there says nothing of null, where the description allows that.
            let has_value = object.required.contains(property) && !schema.nullable;
            let type_name = self.of(property, schema);
            report_untyped(&type_name, name, property, report);
            if self.leads_to_entity(schema) && !is_key {
                let nullable = (has_value && !type_name.collection).then_some(false);
                ty.navigation_properties.push(NavigationProperty {
                    name: property.clone(),
                    ty: type_name,
                    nullable,
                    ..NavigationProperty::default()
                });
            } else {
                let nullable = is_key || has_value || type_name.collection;
                ty.properties.push(Property {
                    name: property.clone(),
                    ty: type_name,
                    nullable: nullable.then_some(false),
                    facets: facets(schema),
                    default_value: schema.default.clone(),
                    ..Property::default()
                });
            }
        }
        // The key first, as documents have it; the rest by the alphabet: JSON objects have no order.
        ty.properties.sort_by_key(|property| !ty.key.iter().any(|part| part.name == property.name));
        ty
    }

    /// The properties that an object has from what it extends.
    fn inherited(&self, object: &Object) -> Vec<(&str, &Schema)> {
        let base = object.base.as_deref().and_then(|base| self.description.schema(base)).and_then(Schema::object);
        base.map(|base| self.description.all_properties(base)).unwrap_or_default()
    }

    fn leads_to_entity(&self, schema: &Schema) -> bool {
        match &schema.shape {
            Shape::Named(name) => self.is_entity(name),
            Shape::Array(items) => self.leads_to_entity(items),
            _ => false,
        }
    }

    /// All enumeration types, sorted by name, their members numbered in the order of the description.
    pub(super) fn enumerations(&self) -> Vec<EnumType> {
        let types = self.enums.types.iter();
        types
            .map(|(name, members)| EnumType {
                name: name.clone(),
                members: members
                    .iter()
                    .zip(0..)
                    .map(|(member, value)| EnumMember {
                        name: member.clone(),
                        value: Some(value),
                        ..EnumMember::default()
                    })
                    .collect(),
                ..EnumType::default()
            })
            .collect()
    }
}

/// Whether an object declares nothing: a map, or anything at all.
fn is_map(object: &Object) -> bool {
    object.properties.is_empty() && object.base.is_none()
}

pub(super) fn facets(schema: &Schema) -> Facets {
    let max_length =
        if matches!(schema.shape, Shape::Text) && schema.members.is_empty() { schema.max_length.clone() } else { None };
    Facets { max_length, ..Facets::default() }
}

pub(super) fn report_untyped(ty: &TypeName, owner: &str, name: &str, report: &mut Report) {
    if ty.name == "Edm.Untyped" {
        report.note(Topic::Type, format!("{owner}.{name}: Edm.Untyped, the description says nothing of its form"));
    }
}
