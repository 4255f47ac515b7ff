//! The metadata, as the emulator looks things up in it.

mod defaults;
mod read;

use std::collections::{HashMap, HashSet};

use odata_codegen::model::{
    CrudKind, EntitySet, Enum, Facets, KeyPart, Primitive, Property, QName, Service, Type, TypeUse,
};

pub(crate) use self::defaults::{declared_default, empty_object, empty_value};
pub use self::read::MetadataError;
pub(crate) use self::read::{Documents, built_in, read};

/// The header that names a folder, by which the metadata marks calls that need one.
pub(crate) const FOLDER_HEADER: &str = "X-UIPATH-OrganizationUnitId";

/// The model of the service with indices on it.
#[derive(Debug)]
pub(crate) struct Model {
    /// The model itself.
    pub(crate) service: Service,
    /// The document that it was read from.
    pub(crate) document: Vec<u8>,
    shapes: HashMap<QName, Shape>,
    names: HashMap<String, QName>,
    sets: HashMap<String, usize>,
    in_folders: HashSet<String>,
}

/// A structured type with all that it inherits.
#[derive(Debug)]
pub(crate) struct Shape {
    /// Its properties, inherited ones first.
    pub(crate) properties: Vec<Property>,
    /// Whether other members are allowed.
    pub(crate) open: bool,
    /// The type of such members, where it is said.
    pub(crate) open_value: Option<Type>,
    /// Its key.
    pub(crate) key: Vec<KeyPart>,
    index: HashMap<String, usize>,
}

impl Shape {
    /// The property `name`.
    pub(crate) fn property(&self, name: &str) -> Option<&Property> {
        self.index.get(name).and_then(|i| self.properties.get(*i))
    }

    /// The property that a client means by `name`: the service takes it in any letters' case, unless several fit.
    pub(crate) fn meant(&self, name: &str) -> Option<&Property> {
        self.property(name).or_else(|| only(&self.properties, |property| property.name.eq_ignore_ascii_case(name)))
    }

    /// Whether `name` is a part of the key.
    pub(crate) fn is_key(&self, name: &str) -> bool {
        self.key.iter().any(|part| part.path.first().is_some_and(|first| first == name))
    }
}

impl Model {
    fn new(service: Service, document: Vec<u8>) -> Self {
        let mut shapes = HashMap::new();
        let mut names = HashMap::new();
        for (name, ty) in &service.structured {
            let properties: Vec<Property> = service.properties(name).into_iter().cloned().collect();
            let index = properties.iter().enumerate().map(|(i, property)| (property.name.clone(), i)).collect();
            let open_value = service.lineage(name).into_iter().find_map(|ty| ty.open_value.clone());
            let shape = Shape { properties, open: ty.open, open_value, key: ty.key.clone(), index };
            shapes.insert(name.clone(), shape);
            names.insert(name.to_string(), name.clone());
        }
        names.extend(service.enums.keys().map(|name| (name.to_string(), name.clone())));
        let sets = service.sets.iter().enumerate().map(|(i, set)| (set.name.clone(), i)).collect();
        let in_folders = service.sets.iter().filter(|set| needs_folder(set)).map(|set| set.name.clone()).collect();
        Self { service, document, shapes, names, sets, in_folders }
    }

    /// The structured type `name`.
    pub(crate) fn shape(&self, name: &QName) -> Option<&Shape> {
        self.shapes.get(name)
    }

    /// The type that `text` names with its namespace.
    pub(crate) fn name(&self, text: &str) -> Option<&QName> {
        self.names.get(text)
    }

    /// The type that an object says itself to be of, in its `@odata.type`.
    pub(crate) fn said(&self, ty: &str) -> Option<&QName> {
        self.name(ty.trim_start_matches('#'))
    }

    /// The set `name`.
    pub(crate) fn set(&self, name: &str) -> Option<&EntitySet> {
        self.sets.get(name).and_then(|i| self.service.sets.get(*i))
    }

    /// The set that a client means by `name`, in any letters' case.
    pub(crate) fn meant_set(&self, name: &str) -> Option<&EntitySet> {
        self.set(name).or_else(|| only(&self.service.sets, |set| set.name.eq_ignore_ascii_case(name)))
    }

    /// The enumeration type `name`.
    pub(crate) fn enumeration(&self, name: &QName) -> Option<&Enum> {
        self.service.enums.get(name)
    }

    /// Whether the rows of the set live in folders.
    pub(crate) fn is_in_folders(&self, set: &str) -> bool {
        self.in_folders.contains(set)
    }

    /// Whether the set keeps rows at all, which can be read one by one or in a list.
    pub(crate) fn keeps_rows(&self, set: &str) -> bool {
        let kinds = [CrudKind::List, CrudKind::Read, CrudKind::Create];
        self.set(set).is_some_and(|set| kinds.into_iter().any(|kind| set.crud(kind).is_some()))
    }

    /// The primitive type behind `ty`, also behind a type definition.
    pub(crate) fn primitive(&self, ty: &Type) -> Option<Primitive> {
        match self.service.underlying(ty) {
            Type::Primitive(primitive) => Some(primitive),
            _ => None,
        }
    }
}

/// The item that `fits`, if no other does.
fn only<T>(items: &[T], fits: impl Fn(&T) -> bool) -> Option<&T> {
    let mut fitting = items.iter().filter(|item| fits(item));
    let first = fitting.next();
    first.filter(|_| fitting.next().is_none())
}

fn needs_folder(set: &EntitySet) -> bool {
    set.crud.iter().any(|crud| {
        crud.call.headers.iter().any(|header| header.required && header.name.eq_ignore_ascii_case(FOLDER_HEADER))
    })
}

/// The type where null is not allowed.
pub(crate) fn mandatory(ty: &Type) -> TypeUse {
    TypeUse { ty: ty.clone(), nullable: false, facets: Facets::default() }
}

/// The number behind the members that `text` names, separated by commas.
pub(crate) fn enum_value(ty: &Enum, text: &str) -> Option<i64> {
    let mut sum = 0;
    let mut parts = text.split(',').map(str::trim).peekable();
    parts.peek()?;
    let mut count = 0;
    for part in parts {
        sum |= ty.members.iter().find(|member| member.name == part)?.value;
        count += 1;
    }
    (count == 1 || ty.is_flags).then_some(sum)
}
