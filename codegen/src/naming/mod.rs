//! The only place where Rust names are decided.
//!
//! A name follows from the declaration alone, so that it does not change when a neighbour appears:
//! types keep their spelling (acronyms too) without the endings that `codegen.toml` strips, members are
//! in snake case, keywords get an underscore. Only a collision needs more. Types outside of the main
//! namespace, which is that of the sets, are then qualified by their own; two of one namespace are an
//! error that prints the line of `codegen.toml` which mends it. Overloads are told apart by their
//! parameters, whatever name they share. Members that differ in their spelling only are numbered, with a
//! warning that prints such a line: the one that is spelt as Rust would spell it stays as it is.

mod collision;
mod main_namespace;
mod methods;
mod namer;
mod numbered;
mod spelling;

use std::collections::BTreeMap;

use heck::{ToSnakeCase, ToUpperCamelCase};

pub(crate) use self::collision::{Colliding, Collision};
use self::namer::{Namer, TAKEN_TYPES};
use self::spelling::{escape, legal, module, snake};
pub(crate) use self::spelling::{is_name, with_word};
use crate::config::Config;
use crate::diagnostic::Diagnostics;
use crate::model::{EntitySet, OperationId, QName, Service};

/// The Rust names of everything in a service.
#[derive(Debug)]
pub(crate) struct Names {
    types: BTreeMap<QName, String>,
    sets: BTreeMap<String, String>,
    members: BTreeMap<(QName, String), String>,
    variants: BTreeMap<(QName, String), String>,
    methods: BTreeMap<(String, OperationId), String>,
    steps: BTreeMap<(String, String), String>,
    /// Declarations that no rule gives different names.
    pub(crate) collisions: Vec<Collision>,
}

impl Names {
    /// Decides all names of `service`.
    pub(crate) fn new(service: &Service, config: &Config, diagnostics: &mut Diagnostics) -> Self {
        let mut namer = Namer::new(service, config, diagnostics);
        let types = namer.types();
        let members = namer.members();
        let variants = namer.variants();
        let sets = namer.sets(&types);
        let taken = namer.methods_by_type(&types, &members);
        let methods = namer.methods(&sets, &taken);
        let steps = namer.steps(&methods, &members, &taken);
        namer.report_unused_renames();
        let collisions = namer.collisions;
        Self { types, sets, members, variants, methods, steps, collisions }
    }

    /// The name of a type: `Job`.
    pub(crate) fn ty(&self, name: &QName) -> &str {
        self.types.get(name).map_or("Unknown", String::as_str)
    }

    /// The module of a type: `job`.
    pub(crate) fn module(&self, name: &QName) -> String {
        module(self.ty(name))
    }

    /// The name of a set's type: `Jobs`.
    pub(crate) fn set(&self, set: &str) -> &str {
        self.sets.get(set).map_or("Unknown", String::as_str)
    }

    /// The name of the type for one entity of a set: `JobsEntity`; of a type without a set: `MessageEntity`.
    pub(crate) fn entity(&self, set: &EntitySet) -> String {
        let name = if set.is_resource() { self.ty(&set.entity_type) } else { self.set(&set.name) };
        format!("{name}Entity")
    }

    /// The method that goes on from a set's entity by a navigation property: `messages`.
    pub(crate) fn step(&self, set: &str, property: &str) -> &str {
        self.steps.get(&(set.to_owned(), property.to_owned())).map_or("unknown", String::as_str)
    }

    /// The method that goes on from a set or an entity as a derived type: `as_machine`.
    pub(crate) fn cast(&self, ty: &QName) -> String {
        cast(self.ty(ty))
    }

    /// The name of a set's module: `jobs`.
    pub(crate) fn set_module(&self, set: &str) -> String {
        module(self.set(set))
    }

    /// The name of the method that leads to a set: `jobs`.
    pub(crate) fn set_method(&self, set: &str) -> String {
        escape(&self.set(set).to_snake_case())
    }

    /// The field of a property: `start_time`.
    pub(crate) fn field(&self, ty: &QName, property: &str) -> &str {
        self.members.get(&(ty.clone(), property.to_owned())).map_or("unknown", String::as_str)
    }

    /// The token of a property: `START_TIME`.
    pub(crate) fn token(&self, ty: &QName, property: &str) -> String {
        let field = self.field(ty, property);
        let stands_for = |name: &&str| *name == "extra" || escape(name) != *name;
        field.strip_suffix('_').filter(stands_for).unwrap_or(field).to_uppercase()
    }

    /// The methods that read and write the content of a property: `download_photo`, `upload_photo`.
    pub(crate) fn content(&self, ty: &QName, property: &str) -> [String; 2] {
        content(&self.members, ty, property)
    }

    /// The variant of an enumeration member: `Running`.
    pub(crate) fn variant(&self, ty: &QName, member: &str) -> &str {
        self.variants.get(&(ty.clone(), member.to_owned())).map_or("Unknown", String::as_str)
    }

    /// The method of an operation on a set: `start_jobs`.
    pub(crate) fn method(&self, set: &str, operation: OperationId) -> &str {
        self.methods.get(&(set.to_owned(), operation)).map_or("unknown", String::as_str)
    }
}

fn content(members: &BTreeMap<(QName, String), String>, ty: &QName, property: &str) -> [String; 2] {
    let field = members.get(&(ty.clone(), property.to_owned())).map_or("unknown", String::as_str);
    let plain = field.trim_start_matches('_');
    let is_taken = plain != field && members.iter().any(|((of, _), other)| of == ty && other == plain);
    let plain = if is_taken { with_word(plain, "stream") } else { plain.to_owned() };
    ["download", "upload"].map(|verb| format!("{verb}_{plain}"))
}

fn cast(ty: &str) -> String {
    format!("as_{}", ty.to_snake_case())
}

/// The argument or setter of a parameter: `release_key`.
pub(crate) fn argument(name: &str) -> String {
    escape(&snake(name))
}

/// The name of the type that holds the optional arguments of a call: `JobsQuery`, `BucketsGetFiles`.
pub(crate) fn call_type(set: &str, call: &str) -> String {
    legal(&format!("{set}{}", call.trim_end_matches('_').to_upper_camel_case()))
}

/// Whether a generated type must not have the name.
pub(crate) fn is_taken(ty: &str) -> bool {
    TAKEN_TYPES.contains(&ty)
}
